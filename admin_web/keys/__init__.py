"""A person's keys to other systems."""
