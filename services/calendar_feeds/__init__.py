"""Calendars published as feeds (ICS): whose address a person has given, read for busy times only."""
