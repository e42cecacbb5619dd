"""Lines of the morning brief about hiring, a module per subject."""
