"""Where Huntflow delivers its webhooks."""
