"""Vendors, one folder each, over one shared HTTP base."""
