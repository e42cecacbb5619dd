"""The web door: REST API and panel, a folder per subject."""
