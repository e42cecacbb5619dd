"""What the stand-in remembers: people, chats, messages, files, questions waiting for an answer."""

import base64
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from .errors import Json
from .events import EventHub

FILE_LINK_LIFETIME = timedelta(hours=1)  # Bot API, getFile: "valid for at least 1 hour"


@dataclass(frozen=True)
class Account:
    """A Telegram user: a person or a bot."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False

    def as_user(self) -> Json:
        """Show it as a Bot API User."""
        optional = {"last_name": self.last_name, "username": self.username, "language_code": self.language_code}
        shown: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        return shown | {key: value for key, value in optional.items() if value}

    def as_chat(self) -> Json:
        """Show it as the private chat with this person."""
        optional = {"username": self.username, "last_name": self.last_name}
        shown: Json = {"id": self.id, "type": "private", "first_name": self.first_name}
        return shown | {key: value for key, value in optional.items() if value}


@dataclass
class StoredFile:
    """A file on Telegram's side."""

    file_id: str
    unique_id: str
    path: str
    name: str
    mime: str
    data: bytes = field(repr=False)
    link_ends_at: datetime | None = None


@dataclass
class StoredMessage:
    """A message as Telegram keeps it; `media` and `service` are Bot API fields of Message."""

    id: int
    chat_id: int
    sender: Account
    at: datetime
    text: str | None = None
    entities: list[Json] = field(default_factory=list)
    media: Json = field(default_factory=dict)
    service: Json = field(default_factory=dict)
    caption: str | None = None
    inline_rows: list[list[Json]] | None = None
    other_markup: Json | None = None
    forward_origin: Json | None = None
    reply_to_id: int | None = None
    via_bot: Account | None = None
    inline_message_id: str | None = None
    is_protected: bool = False
    edited_at: datetime | None = None

    def content(self) -> tuple[object, ...]:
        """Return what "message is not modified" compares."""
        return (self.text, self.caption, self.entities, self.inline_rows)


@dataclass
class Chat:
    """A private chat (its id is the person's), a group, or a supergroup."""

    id: int
    kind: str
    title: str | None = None
    members: dict[int, Account] = field(default_factory=dict)
    bot_status: str = "member"
    owner_id: int | None = None
    messages: dict[int, StoredMessage] = field(default_factory=dict)
    last_message_id: int = 0
    migrated_to: int | None = None

    @property
    def is_private(self) -> bool:
        return self.kind == "private"

    def as_chat(self) -> Json:
        """Show it as a Bot API Chat."""
        if self.is_private:
            return self.members[self.id].as_chat()
        return {"id": self.id, "type": self.kind, "title": self.title}


@dataclass
class CallbackQuestion:
    """A pressed button waiting for answerCallbackQuery."""

    person_id: int
    chat_id: int
    message_id: int
    asked_at: datetime
    is_answered: bool = False


@dataclass
class InlineQuestion:
    """An inline query and the results the bot gave."""

    person_id: int
    query: str
    asked_at: datetime
    results: list[Json] | None = None


@dataclass
class State:
    """Everything, in memory."""

    bot: Account
    now: Callable[[], datetime]
    random: random.Random
    events: EventHub = field(default_factory=EventHub)
    people: dict[int, Account] = field(default_factory=dict)
    notes: dict[int, str] = field(default_factory=dict)  # what the chat page says under a name
    chats: dict[int, Chat] = field(default_factory=dict)
    files: dict[str, StoredFile] = field(default_factory=dict)
    callbacks: dict[str, CallbackQuestion] = field(default_factory=dict)
    inline_queries: dict[str, InlineQuestion] = field(default_factory=dict)
    inline_messages: dict[str, tuple[int, int]] = field(default_factory=dict)
    commands: dict[tuple[str, int, int, str], list[Json]] = field(default_factory=dict)
    profile: dict[tuple[str, str], str] = field(default_factory=dict)
    menu_buttons: dict[int, Json] = field(default_factory=dict)

    def secret(self, size_bytes: int) -> str:
        """Make an identifier as Telegram's file ids and inline message ids look."""
        return base64.urlsafe_b64encode(self.random.randbytes(size_bytes)).decode().rstrip("=")

    def number(self) -> str:
        """Make an identifier as Telegram's query ids look: a 64-bit number as text."""
        return str(self.random.randrange(10**17, 9 * 10**18))

    def fresh_person_id(self) -> int:
        """Choose an unused user id; real ones need up to 52 bits."""
        while (candidate := self.random.randrange(2**33, 2**52)) in self.people:
            pass
        return candidate

    def add_message(self, chat: Chat, message: StoredMessage) -> StoredMessage:
        """Give a message the chat's next number, keep it, show it to the people of the chat."""
        chat.last_message_id += 1
        message.id = chat.last_message_id
        chat.messages[message.id] = message
        self.show(chat, "message", {"message": self.screen(message)})
        return message

    def show(self, chat: Chat, kind: str, payload: Json, people: Iterable[int] | None = None) -> None:
        """Publish a change of a chat to its people (or to some of them)."""
        self.events.publish(chat.members if people is None else people, kind, {"chat_id": chat.id} | payload)

    def screen(self, message: StoredMessage) -> Json:
        """Show a message as a person sees it: the Bot API form plus the keyboard under the input field."""
        shown = self.as_message(message)
        return shown | ({"other_markup": message.other_markup} if message.other_markup else {})

    def as_message(self, message: StoredMessage, *, with_reply: bool = True) -> Json:
        """Show a message as a Bot API Message."""
        chat = self.chats[message.chat_id]
        shown: Json = {
            "message_id": message.id,
            "from": message.sender.as_user(),
            "chat": chat.as_chat(),
            "date": int(message.at.timestamp()),
        }
        entities = "entities" if message.text is not None else "caption_entities"
        replied = chat.messages.get(message.reply_to_id or 0) if with_reply else None
        optional: Json = {
            "forward_origin": message.forward_origin,
            "reply_to_message": self.as_message(replied, with_reply=False) if replied else None,
            "via_bot": message.via_bot.as_user() if message.via_bot else None,
            "edit_date": int(message.edited_at.timestamp()) if message.edited_at else None,
            "has_protected_content": message.is_protected or None,
            "text": message.text,
            "caption": message.caption,
            entities: message.entities or None,
            "reply_markup": {"inline_keyboard": message.inline_rows} if message.inline_rows else None,
        }
        shown |= {key: value for key, value in optional.items() if value is not None}
        return shown | message.media | message.service

    def store_file(self, name: str, mime: str, data: bytes, folder: str) -> StoredFile:
        """Keep a file; the same bytes always make a new file id, as Telegram does on upload."""
        suffix = f".{name.rsplit('.', 1)[1]}" if "." in name else ""
        file = StoredFile(
            file_id=self.secret(40),
            unique_id=self.secret(9),
            path=f"{folder}/file_{len(self.files)}{suffix}",
            name=name,
            mime=mime,
            data=data,
        )
        self.files[file.file_id] = file
        return file
