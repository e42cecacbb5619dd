"""Telegram conversations, one router per subject."""
