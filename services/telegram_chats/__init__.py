"""Groups and channels the bot is in: a list, recording where it is switched on, sending."""
