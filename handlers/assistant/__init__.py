"""`/ask`, `/new`, `/sessions`: the chat with Gemini."""

from aiogram import Router

from handlers.assistant import inputs, questions, sessions, settings, works
from handlers.places import PrivateChat

__all__ = ["create_router"]


def create_router() -> Router:
    """The router of the assistant. Private chats only: an answer is nobody's business but the asker's."""
    router = Router(name="assistant")
    router.message.filter(PrivateChat())
    # First: a title that is waited for is no question.
    router.include_router(sessions.create_router())
    router.include_router(works.create_router())
    router.include_router(settings.create_router())
    # Before questions: forwarded words are no question of the person's own.
    router.include_router(inputs.create_router())
    router.include_router(questions.create_router())
    return router
