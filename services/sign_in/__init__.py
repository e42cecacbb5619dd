"""Ways into the panel and the API: passwords, one-time links, sessions of browsers, tokens of clients."""
