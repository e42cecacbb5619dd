"""A person's own profile, settings and sessions."""
