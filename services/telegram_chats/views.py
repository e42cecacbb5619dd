"""Chats and messages as the doors see them."""

from dataclasses import dataclass, field
from datetime import date, datetime

from models.telegram_chats import TelegramChat, TelegramMessage

CHAT_TYPES = ("group", "supergroup", "channel")


@dataclass(frozen=True, slots=True)
class ChatView:
    """A group or channel; `is_active`: the bot is in it now."""

    id: int
    chat_id: int
    title: str
    chat_type: str
    is_active: bool
    is_recorded: bool
    created_at: datetime


@dataclass(frozen=True, slots=True)
class MessageView:
    """A recorded message; `chat` is our number of its chat."""

    id: int
    chat: int
    message_id: int
    text: str = field(repr=False)
    message_type: str
    date: datetime
    sender_name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ChatFilter:
    """Which chats; empty is everything."""

    search: str = ""
    chat_type: str = ""
    is_active: bool | None = None


@dataclass(frozen=True, slots=True)
class MessageFilter:
    """Which messages; days are of the actor's zone, both included."""

    chat: int | None = None
    search: str = ""
    message_type: str = ""
    date_from: date | None = None
    date_to: date | None = None


@dataclass(frozen=True, slots=True)
class ChatPage:
    """A page of chats."""

    rows: tuple[ChatView, ...]
    total: int


@dataclass(frozen=True, slots=True)
class MessagePage:
    """A page of messages."""

    rows: tuple[MessageView, ...]
    total: int


def chat_view(row: TelegramChat) -> ChatView:
    """A row as it is shown."""
    return ChatView(row.id, row.chat_id, row.title, row.chat_type, row.is_active, row.is_recorded, row.created_at)


def message_view(row: TelegramMessage) -> MessageView:
    """A row as it is shown."""
    chat_id: int = row.chat_id  # type: ignore[attr-defined]
    return MessageView(row.id, chat_id, row.message_id, row.text, row.message_type, row.date, row.sender_name)
