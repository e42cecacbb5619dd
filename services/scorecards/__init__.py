"""Scorecards: asked for after an interview, filled in by thumb, blind until sent, one comment in Huntflow."""
