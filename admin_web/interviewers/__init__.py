"""Profiles of interviewers."""
