"""What the bot sees of groups and channels: the chat always, its messages where recording is on."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tortoise.exceptions import IntegrityError

from models.telegram_chats import TelegramChat, TelegramMessage

MAX_TITLE_CHARS, MAX_TYPE_CHARS = 255, 32


@dataclass(frozen=True, slots=True)
class SeenChat:
    """A group or channel as Telegram names it."""

    chat_id: int
    title: str
    chat_type: str
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class SeenMessage:
    """A message as it came; an edited one comes again."""

    message_id: int
    text: str = field(repr=False)
    message_type: str
    date: datetime
    sender_id: int | None = None
    sender_name: str = field(default="", repr=False)


class ChatRecorder:
    """Writes down what updates bring."""

    async def see(self, seen: SeenChat, message: SeenMessage | None = None) -> None:
        """Note the chat, and the message if this chat is recorded."""
        row = await _noted(seen)
        if message is not None and row.is_recorded:
            await _keep(row, message)

    async def moved(self, old_chat_id: int, new_chat_id: int) -> None:
        """A group became a supergroup: it keeps its row and its messages under the new id."""
        if not await TelegramChat.exists(chat_id=new_chat_id):
            await TelegramChat.filter(chat_id=old_chat_id).update(chat_id=new_chat_id, chat_type="supergroup")


async def _noted(seen: SeenChat) -> TelegramChat:
    title = _plain(seen.title)[:MAX_TITLE_CHARS]
    columns: dict[str, Any] = {
        "title": title,
        "title_folded": title.casefold()[:MAX_TITLE_CHARS],
        "chat_type": seen.chat_type,
        "is_active": seen.is_active,
    }
    row = await TelegramChat.get_or_none(chat_id=seen.chat_id)
    if row is None:
        try:
            return await TelegramChat.create(chat_id=seen.chat_id, **columns)
        except IntegrityError:
            # Two first messages at once.
            row = await TelegramChat.get(chat_id=seen.chat_id)
    if any(getattr(row, name) != value for name, value in columns.items()):
        await TelegramChat.filter(id=row.id).update(**columns)
    return row


async def _keep(chat: TelegramChat, message: SeenMessage) -> None:
    text = _plain(message.text)
    columns = {
        "text": text,
        "text_folded": text.casefold(),
        "message_type": message.message_type[:MAX_TYPE_CHARS],
        "sender_id": message.sender_id,
        "sender_name": _plain(message.sender_name)[:MAX_TITLE_CHARS],
        "date": message.date,
    }
    await TelegramMessage.update_or_create(chat_id=chat.id, message_id=message.message_id, defaults=columns)


def _plain(text: str) -> str:
    # PostgreSQL does not store the character with the number zero.
    return text.replace("\x00", "")
