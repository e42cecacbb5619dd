"""`/chats`: groups the bot is in, and the switch of recording."""

from handlers.telegram_chats.router import create_router

__all__ = ["create_router"]
