"""Imports of whole lists."""
