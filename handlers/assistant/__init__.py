"""`/ask`, `/new`, `/sessions`: the chat with Gemini."""

from aiogram import F, Router
from aiogram.enums import ChatType

from handlers.assistant import questions, sessions

__all__ = ["create_router"]


def create_router() -> Router:
    """The router of the assistant. Private chats only: an answer is nobody's business but the asker's."""
    router = Router(name="assistant")
    router.message.filter(F.chat.type == ChatType.PRIVATE)
    # First: a title that is waited for is no question.
    router.include_router(sessions.create_router())
    router.include_router(questions.create_router())
    return router
