"""Huntflow's webhooks: registered, received, read once, watched, and made good by polling when they fail."""
