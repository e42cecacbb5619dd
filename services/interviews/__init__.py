"""Interviews: one record each, scheduling, and one message per person that is never wrong."""
