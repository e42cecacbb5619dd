"""Groups and channels of Telegram the bot is in."""
