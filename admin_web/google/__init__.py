"""The way to Google's consent page and back, as a browser sees it."""
