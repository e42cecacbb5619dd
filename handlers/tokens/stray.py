"""A key sent when nobody asked for one: it is deleted before another conversation can take it for a question."""

from aiogram import Router
from aiogram.filters import BaseFilter
from aiogram.types import Message

from handlers.places import PrivateChat
from handlers.screen import Screen, show
from handlers.tokens.callbacks import ListTap
from handlers.tokens.entry import wipe
from handlers.tokens.views import button, keyboard
from locales import gettext as _
from services.pasted_secrets import looks_like_secret


class LooksLikeSecret(BaseFilter):
    """A text that is almost certainly a key of one of the vendors."""

    async def __call__(self, message: Message) -> bool:
        """Whether the text or the caption holds one."""
        return looks_like_secret(message.text or message.caption or "")


def create_router() -> Router:
    """The router of stray keys."""
    router = Router(name="tokens.stray")
    router.message.register(take_away, LooksLikeSecret())
    router.edited_message.register(take_away, LooksLikeSecret(), PrivateChat())
    return router


async def take_away(message: Message) -> None:
    """Delete it, and say where keys belong."""
    await wipe(message)
    text = _("This looked like a key, so I deleted it and kept nothing. Keys are entered under /tokens.")
    await show(message, Screen(text, keyboard([[button(_("Integrations"), ListTap().pack())]])))
