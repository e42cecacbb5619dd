"""Google: the accounts under `/tokens`, and resumes from Drive."""

from aiogram import Router

from handlers.google import accounts, drive
from handlers.places import PrivateChat


def create_router() -> Router:
    """The router of the subject; it stands before `tokens`, which knows only keys. Private chats only."""
    router = Router(name="google")
    router.message.filter(PrivateChat())
    router.include_routers(accounts.create_router(), drive.create_router())
    return router
