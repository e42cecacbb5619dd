"""Calls of Huntflow passed on."""
