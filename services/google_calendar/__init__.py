"""Google calendars: a copy that follows them, and writing into them."""
