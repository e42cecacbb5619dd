"""A person's Google accounts and what is copied from them."""
