"""What the product does, free of Telegram, the web and vendor formats."""
