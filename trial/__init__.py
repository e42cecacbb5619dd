"""Loopback stand-ins of all vendors and the trial chat page."""
