"""Anything forwarded to the bot becomes a draft of an applicant: read, checked, corrected, created once."""
