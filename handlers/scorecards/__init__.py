"""Scorecards in the chat: filled in by thumb or voice, then the debrief."""

from aiogram import Router

from handlers.scorecards import debrief, filling, words_of_card

__all__ = ["create_router"]


def create_router() -> Router:
    """The router of scorecards."""
    router = Router(name="scorecards")
    for part in (filling, words_of_card, debrief):
        router.include_router(part.create_router())
    return router
