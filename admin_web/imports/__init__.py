"""Imports of whole lists: their runs, watched live."""
