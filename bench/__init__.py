"""Measurements: ratios of two things run side by side in one go, never bare seconds."""
