"""Where an update comes from."""

from aiogram.enums import ChatType
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, ChatMemberUpdated, InaccessibleMessage, Message


class PrivateChat(Filter):
    """A chat between one person and the bot.

    A class and not `F.chat.type == ...`: aiogram runs each magic filter in a thread, and this one is asked of every
    update.
    """

    async def __call__(self, event: Message | CallbackQuery | ChatMemberUpdated) -> bool:
        """Whether it is; a tap on a message of an inline query has no chat and counts as private."""
        place: Message | InaccessibleMessage | ChatMemberUpdated | None
        place = event.message if isinstance(event, CallbackQuery) else event
        return place is None or place.chat.type == ChatType.PRIVATE


class Group(PrivateChat):
    """Anywhere else."""

    async def __call__(self, event: Message | CallbackQuery | ChatMemberUpdated) -> bool:
        """Whether several people see it."""
        return not await super().__call__(event)
