"""People, their roles, the person's own profile."""
