"""Notion: saved data sources, their pages, imports of whole data sources."""
