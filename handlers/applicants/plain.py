"""Plain text as a search; this router stands behind everything that waits for text."""

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import BaseFilter, StateFilter
from aiogram.types import Message

from handlers.applicants.reading import search
from services.access import Actor, Operation
from services.applicants.organisation import NOBODY

# Longer texts are hardly a name; what is forwarded is for other subjects.
MOST_SEARCHED = 60


class LooksLikeSearch(BaseFilter):
    """A short line from somebody who may see applicants."""

    async def __call__(self, message: Message, actor: Actor | None = None) -> bool:
        """Whether to search for it."""
        text = message.text or ""
        if not text or len(text) > MOST_SEARCHED or "\n" in text or "://" in text or message.forward_origin:
            return False
        return actor is not None and actor.may(Operation.VIEW_APPLICANTS, owner_id=NOBODY)


def create_router() -> Router:
    """The router of plain text."""
    router = Router(name="applicants.plain")
    router.message.filter(F.chat.type == ChatType.PRIVATE, StateFilter(None))
    router.message.register(search, F.text, ~F.text.startswith("/"), LooksLikeSearch())
    return router
