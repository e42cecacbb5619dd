"""The journal of Huntflow calls."""
