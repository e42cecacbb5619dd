"""Kept answers of Huntflow."""
