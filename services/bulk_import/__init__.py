"""Whole lists become applicants: checked first, then written step by step, paused, stopped and resumed at any point."""
