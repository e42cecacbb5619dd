"""Grades and rates of exchange."""
