"""Where people import from: saved lists and data sources, what is in them, and how they are read."""
