"""Interviews and their scorecards in the panel."""
