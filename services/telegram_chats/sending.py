"""Messages into chats and to people from outside, and looking at the chats anew (POST /api/v1/telegram/…)."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from models.audit import AuditEvent, Source
from models.telegram import TelegramAccount
from models.telegram_chats import TelegramChat, TelegramMessage
from services import audit
from services.access import Actor, Operation, require
from services.telegram_chats.errors import TelegramAwayError, TooManyMessagesError, UnknownChatError
from services.telegram_chats.recording import ChatRecorder, SeenChat

# Telegram: at most 20 messages a minute into one group (Bot FAQ).
MOST_A_MINUTE = 20
MAX_TEXT_CHARS = 4096
MOST_CHATS = 200
SENT = "telegram_message_sent"
_NUMBER = re.compile(r"-?[1-9][0-9]{0,17}")


class ParseMode(StrEnum):
    """How Telegram reads the marks in a text."""

    HTML = "HTML"
    MARKDOWN = "MarkdownV2"


@dataclass(frozen=True, slots=True)
class Wish:
    """What to send. `to`: Telegram's id of a chat the bot is in or of a person it knows, or the person's user name."""

    to: str
    text: str = field(repr=False)
    parse_mode: ParseMode | None = None
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """How many chats the bot is in, and how many messages are recorded of the days asked for."""

    chats: int
    messages: int


class ChatDoor(Protocol):
    """Telegram, as the bot reaches it."""

    async def send(self, chat_id: int, wish: Wish, /) -> int:
        """The id of the message sent; raises ChatRefusedError, TelegramAwayError."""

    async def look(self, chat_id: int, /) -> SeenChat | None:
        """The chat as it is now, None when the bot is not in it; raises TelegramAwayError."""


class ChatSending:
    """Sends with the rights and limits of people."""

    def __init__(self, *, recorder: ChatRecorder, now: Callable[[], datetime]) -> None:
        self._recorder = recorder
        self._now = now
        self._door: ChatDoor | None = None

    def connect(self, door: ChatDoor) -> None:
        """From now on there is a bot in this process."""
        self._door = door

    async def send(self, actor: Actor, wish: Wish, *, source: Source) -> int:
        """Send a text; Telegram's id of the message.

        Raises:
            UnknownChatError, TooManyMessagesError, ChatRefusedError: nothing was sent.
            TelegramAwayError: nobody knows.
        """
        require(actor, Operation.SEND_TO_TELEGRAM)
        chat_id = await _known(wish.to)
        since = self._now() - timedelta(minutes=1)
        sent = AuditEvent.filter(operation=SENT, object_type="telegram", object_id=str(chat_id))
        if await sent.filter(created_at__gt=since).count() >= MOST_A_MINUTE:
            raise TooManyMessagesError(limit=MOST_A_MINUTE)
        message_id = await self._open_door().send(chat_id, wish)
        await audit.record(actor, SENT, object_type="telegram", object_id=chat_id, source=source, chars=len(wish.text))
        return message_id

    async def look(self, actor: Actor, *, chats: bool, days_back: int) -> Looked:
        """Ask Telegram about every chat the bot was seen in, and count what is recorded.

        Bots cannot read what was said before: messages are recorded as they come.
        """
        require(actor, Operation.MANAGE_TELEGRAM_CHATS)
        if chats:
            door = self._open_door()
            for row in await TelegramChat.all().order_by("-updated_at").limit(MOST_CHATS):
                seen = await door.look(row.chat_id)
                await self._recorder.see(seen or SeenChat(row.chat_id, row.title, row.chat_type, is_active=False))
        since = self._now() - timedelta(days=days_back)
        return Looked(
            await TelegramChat.filter(is_active=True).count(), await TelegramMessage.filter(date__gte=since).count()
        )

    def _open_door(self) -> ChatDoor:
        if self._door is None:
            raise TelegramAwayError
        return self._door


async def _known(to: str) -> int:
    """Telegram's id of a chat the bot is in, or of somebody who may hear from it."""
    name = to.strip().removeprefix("@")
    people = TelegramAccount.filter(blocked_at=None, user__is_active=True)
    if _NUMBER.fullmatch(name):
        number = int(name)
        if (
            await TelegramChat.exists(chat_id=number, is_active=True)
            or await people.filter(telegram_id=number).exists()
        ):
            return number
        raise UnknownChatError
    account = await people.filter(username__iexact=name).first() if name else None
    if account is None:
        raise UnknownChatError
    return int(account.telegram_id)
