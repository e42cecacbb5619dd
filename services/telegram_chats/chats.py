"""Chats and their recorded messages for administrators: lists, the switch of recording, forgetting."""

from datetime import UTC, date, datetime, time, timedelta

from tortoise.transactions import in_transaction

from models.audit import Source
from models.telegram_chats import TelegramChat, TelegramMessage
from services import audit
from services.access import Actor, Operation, require
from services.errors import GoneError
from services.telegram_chats.views import (
    ChatFilter,
    ChatPage,
    ChatView,
    MessageFilter,
    MessagePage,
    MessageView,
    chat_view,
    message_view,
)

PAGE = 20
OBJECT_TYPE = "telegram_chat"
# What people say in a group is not kept longer than it is of use.
KEPT = timedelta(days=90)


class TelegramChats:
    """Reads and switches; nothing here asks Telegram."""

    async def page(self, actor: Actor, wanted: ChatFilter | None = None, number: int = 1) -> ChatPage:
        """Chats by title, PAGE at a time."""
        require(actor, Operation.MANAGE_TELEGRAM_CHATS)
        wanted = wanted or ChatFilter()
        rows = TelegramChat.all()
        if wanted.search:
            rows = rows.filter(title_folded__contains=wanted.search.casefold())
        if wanted.chat_type:
            rows = rows.filter(chat_type=wanted.chat_type)
        if wanted.is_active is not None:
            rows = rows.filter(is_active=wanted.is_active)
        found = await rows.order_by("title_folded", "id").offset((number - 1) * PAGE).limit(PAGE)
        return ChatPage(tuple(map(chat_view, found)), await rows.count())

    async def one(self, actor: Actor, chat_id: int) -> ChatView:
        """One chat, by our number.

        Raises:
            GoneError: there is none.
        """
        require(actor, Operation.MANAGE_TELEGRAM_CHATS)
        row = await TelegramChat.get_or_none(id=chat_id)
        if row is None:
            raise GoneError
        return chat_view(row)

    async def messages(self, actor: Actor, wanted: MessageFilter, number: int = 1) -> MessagePage:
        """Recorded messages, the newest first, PAGE at a time."""
        require(actor, Operation.MANAGE_TELEGRAM_CHATS)
        rows = TelegramMessage.all()
        if wanted.chat is not None:
            rows = rows.filter(chat_id=wanted.chat)
        if wanted.search:
            rows = rows.filter(text_folded__contains=wanted.search.casefold())
        if wanted.message_type:
            rows = rows.filter(message_type=wanted.message_type)
        if wanted.date_from is not None:
            rows = rows.filter(date__gte=_midnight(wanted.date_from, actor))
        if wanted.date_to is not None and wanted.date_to < date.max:
            rows = rows.filter(date__lt=_midnight(wanted.date_to + timedelta(days=1), actor))
        found = await rows.order_by("-date", "-id").offset((number - 1) * PAGE).limit(PAGE)
        return MessagePage(tuple(map(message_view, found)), await rows.count())

    async def message(self, actor: Actor, message_id: int) -> MessageView:
        """One recorded message, by our number.

        Raises:
            GoneError: there is none.
        """
        require(actor, Operation.MANAGE_TELEGRAM_CHATS)
        row = await TelegramMessage.get_or_none(id=message_id)
        if row is None:
            raise GoneError
        return message_view(row)

    async def record(self, actor: Actor, chat_id: int, *, is_on: bool, source: Source) -> ChatView:
        """Keep what is said in this chat from now on, or no longer; what was kept stays until it is old.

        Raises:
            GoneError: there is no such chat.
        """
        await self.one(actor, chat_id)
        async with in_transaction():
            if await TelegramChat.filter(id=chat_id).exclude(is_recorded=is_on).update(is_recorded=is_on):
                name = "telegram_recording_on" if is_on else "telegram_recording_off"
                await audit.record(actor, name, object_type=OBJECT_TYPE, object_id=chat_id, source=source)
        return await self.one(actor, chat_id)

    async def forget(self, actor: Actor, chat_id: int, *, source: Source) -> int:
        """Delete everything that was recorded in this chat; how many messages.

        Raises:
            GoneError: there is no such chat.
        """
        await self.one(actor, chat_id)
        async with in_transaction():
            deleted = await TelegramMessage.filter(chat_id=chat_id).delete()
            await audit.record(
                actor, "telegram_messages_deleted", object_type=OBJECT_TYPE, object_id=chat_id, source=source,
                count=deleted,
            )  # fmt: skip
        return deleted


async def forget_old_messages(now: datetime) -> int:
    """Delete messages past their time; how many."""
    return await TelegramMessage.filter(date__lt=now - KEPT).delete()


async def forget_messages_of(telegram_id: int) -> None:
    """Delete what a person said in recorded chats."""
    await TelegramMessage.filter(sender_id=telegram_id).delete()


def _midnight(day: date, actor: Actor) -> datetime:
    """The beginning of a day of the actor's; the first days of the calendar stand as they are."""
    try:
        return datetime.combine(day, time(), actor.zone).astimezone(UTC)
    except OverflowError:
        return datetime.combine(day, time(), UTC)
