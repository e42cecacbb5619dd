"""Pages of the groups and channels the bot is in."""
