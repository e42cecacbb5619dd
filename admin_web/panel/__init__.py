"""Pages: rendering, forms, navigation, static files."""
