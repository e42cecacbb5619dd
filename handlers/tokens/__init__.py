"""`/tokens`: the state of every integration, and setting, testing, replacing and removing keys."""

from aiogram import Router

from handlers.places import PrivateChat
from handlers.tokens import cards, entry, stray

__all__ = ["create_router"]


def create_router() -> Router:
    """The router of keys. Private chats only: a key sent to a group would be read by everybody in it."""
    router = Router(name="tokens")
    router.message.filter(PrivateChat())
    # Last: a key that was waited for is no stray one.
    router.include_routers(cards.create_router(), entry.create_router(), stray.create_router())
    return router
