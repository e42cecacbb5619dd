"""What people do: write, press, block, gather in groups. Each act makes the updates Telegram would make of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import parse_qs, urlsplit

from .chats import status_change
from .context import MAX_CAPTION, MAX_TEXT, Context
from .entities import trimmed, utf16_length, with_detected
from .errors import Json
from .html_text import parse_html
from .keyboards import inline_rows
from .profile import show_commands
from .sending import checked_size, document_media, photo_media, voice_media
from .state import Account, CallbackQuestion, Chat, InlineQuestion, StoredMessage

START_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")


class PersonError(Exception):
    """A person tries what a Telegram client would not let them do."""


@dataclass(frozen=True)
class IncomingFile:
    """A file a person sends: `kind` is document, photo or voice."""

    kind: str
    name: str
    mime: str
    data: bytes
    duration_s: int = 1


@dataclass
class People:
    """The hands of everybody who is not the bot."""

    context: Context

    def create(self, account: Account, note: str = "") -> Account:
        """Register a person; id 0 means "choose one". The same id again renews the name and language.

        `note` is shown under the name on the chat page (a role, for instance).
        """
        state = self.context.state
        account = replace(account, id=account.id or state.fresh_person_id(), is_bot=False)
        if account.id == state.bot.id or account.id < 0:
            raise PersonError(f"{account.id} cannot be the id of a person")
        state.people[account.id] = account
        state.notes[account.id] = note or state.notes.get(account.id, "")
        for chat in state.chats.values():
            if account.id in chat.members:
                chat.members[account.id] = account
        return account

    def person(self, person_id: int) -> Account:
        """Find a person."""
        person = self.context.state.people.get(person_id)
        if person is None:
            raise PersonError(f"no person {person_id}")
        return person

    def chat(self, person_id: int, chat_id: int | None = None) -> Chat:
        """Find a chat of a person; None or the bot's id is the private chat with the bot, made when missing."""
        person = self.person(person_id)
        state = self.context.state
        if chat_id in {None, person_id, state.bot.id}:
            chat = state.chats.setdefault(person_id, Chat(person_id, "private"))
            chat.members[person_id] = person
            return chat
        found = state.chats.get(chat_id or 0)
        if found is None or person_id not in found.members:
            raise PersonError(f"person {person_id} is not in chat {chat_id}")
        return state.chats[found.migrated_to] if found.migrated_to else found

    def says(self, person_id: int, chat_id: int | None, text: str, reply_to_id: int | None = None) -> StoredMessage:
        """Send a text."""
        clean, entities = trimmed(text, [])
        if not clean or utf16_length(clean) > MAX_TEXT:
            raise PersonError("a message has 1 to 4096 characters")
        message = self._message(person_id, chat_id)
        message.text, message.entities = clean, with_detected(clean, entities)
        message.reply_to_id = reply_to_id
        return self._sent(message)

    def opens_link(self, person_id: int, link: str) -> StoredMessage:
        """Tap a link `t.me/<bot>?start=<payload>` and press Start."""
        parts = urlsplit(link if "://" in link else f"https://{link}")
        name = parts.path.strip("/") if parts.scheme != "tg" else parse_qs(parts.query).get("domain", [""])[0]
        bot = self.context.state.bot.username or ""
        if (parts.hostname not in {"t.me", "telegram.me"} and parts.scheme != "tg") or name.lower() != bot.lower():
            raise PersonError(f"{link} is not a link to @{bot}")
        payload = parse_qs(parts.query).get("start", [""])[0]
        if not START_PAYLOAD.fullmatch(payload):
            raise PersonError("a start parameter has up to 64 of A-Z, a-z, 0-9, _ and -")
        return self.says(person_id, None, f"/start {payload}".strip())

    def sends_file(
        self, person_id: int, chat_id: int | None, file: IncomingFile, caption: str | None = None
    ) -> StoredMessage:
        """Send a document, a photo or a voice message."""
        if not file.data:
            raise PersonError("an empty file cannot be sent")
        message = self._message(person_id, chat_id)
        folder = {"photo": "photos", "voice": "voice"}.get(file.kind, "documents")
        if file.kind == "photo":
            checked_size(file.data)
        stored = self.context.state.store_file(file.name, file.mime, file.data, folder)
        if file.kind == "photo":
            message.media = photo_media(stored)
        elif file.kind == "voice":
            message.media = voice_media(stored, file.duration_s)
        else:
            message.media = document_media(stored)
        clean, entities = trimmed(caption or "", [])
        if utf16_length(clean) > MAX_CAPTION:
            raise PersonError("a caption has up to 1024 characters")
        message.caption, message.entities = clean or None, with_detected(clean, entities)
        return self._sent(message)

    def sends_contact(self, person_id: int, chat_id: int | None, contact: Json) -> StoredMessage:
        """Send a contact: phone_number, first_name, and optionally last_name, user_id, vcard."""
        if not contact.get("phone_number") or not contact.get("first_name"):
            raise PersonError("a contact has a phone_number and a first_name")
        message = self._message(person_id, chat_id)
        message.media = {"contact": contact}
        return self._sent(message)

    def forwards(self, person_id: int, chat_id: int | None, text: str, origin: Json) -> StoredMessage:
        """Forward a text of somebody else; origin is a User, or only a `sender_user_name` of who hides the account."""
        at = int(self.context.state.now().timestamp())
        message = self._message(person_id, chat_id)
        message.text, entities = trimmed(text, [])
        message.entities = with_detected(message.text, entities)
        if "sender_user_name" in origin:
            message.forward_origin = {"type": "hidden_user", "date": at, **origin}
        else:
            sender = {"is_bot": False, "first_name": "?", **origin}
            message.forward_origin = {"type": "user", "date": at, "sender_user": sender}
        return self._sent(message)

    def edits(self, person_id: int, chat_id: int | None, message_id: int, text: str) -> StoredMessage:
        """Change the text or caption of an own message."""
        chat = self.chat(person_id, chat_id)
        message = chat.messages.get(message_id)
        if message is None or message.sender.id != person_id:
            raise PersonError(f"message {message_id} is not the person's own")
        clean, entities = trimmed(text, [])
        message.entities = with_detected(clean, entities)
        if message.text is None:
            message.caption = clean or None
        else:
            message.text = clean
        message.edited_at = self.context.state.now()
        self.context.state.show(chat, "edited", {"message": self.context.state.screen(message)})
        self._update(chat, message, "edited_message")
        return message

    def presses(self, person_id: int, chat_id: int | None, message_id: int, data: str) -> str:
        """Press a callback button and return the id of the question to the bot."""
        state = self.context.state
        chat = self.chat(person_id, chat_id)
        message = chat.messages.get(message_id)
        buttons = [button for row in (message.inline_rows or [] if message else []) for button in row]
        if message is None or all(button.get("callback_data") != data for button in buttons):
            raise PersonError(f"message {message_id} has no button {data!r}")
        query_id = state.number()
        state.callbacks[query_id] = CallbackQuestion(person_id, chat.id, message_id, state.now())
        query: Json = {
            "id": query_id,
            "from": self.person(person_id).as_user(),
            "chat_instance": str(chat.id * 7919),
            "data": data,
        }
        if message.inline_message_id:
            query["inline_message_id"] = message.inline_message_id
        else:
            query["message"] = state.as_message(message)
        self.context.queue.put("callback_query", query)
        return query_id

    def blocks(self, person_id: int) -> None:
        """Block the bot."""
        self._set_blocked(person_id, "kicked")

    def unblocks(self, person_id: int) -> None:
        """Unblock the bot."""
        self._set_blocked(person_id, "member")

    def creates_group(self, person_id: int, title: str, others: Iterable[int], kind: str = "group") -> Chat:
        """Make a group of people with the bot in it."""
        if kind not in {"group", "supergroup"}:
            raise PersonError("a group is a group or a supergroup")
        state = self.context.state
        members = [self.person(person_id), *(self.person(other) for other in others)]
        chat_id = self._group_id(kind)
        chat = Chat(chat_id, kind, title, {member.id: member for member in members}, "left", owner_id=person_id)
        state.chats[chat_id] = chat
        self._introduce(chat)
        self.adds_bot(person_id, chat_id)
        self._service(
            chat, person_id, {"group_chat_created": True} if kind == "group" else {"supergroup_chat_created": True}
        )
        return chat

    def adds_bot(self, person_id: int, chat_id: int, status: str = "member") -> None:
        """Put the bot into a group, or change its place there: member, administrator, left, kicked."""
        chat = self.chat(person_id, chat_id)
        before, chat.bot_status = chat.bot_status, status
        change = status_change(self.context.state, chat, self.person(person_id), before)
        self.context.queue.put("my_chat_member", change)

    def migrates(self, person_id: int, chat_id: int) -> Chat:
        """Turn a group into a supergroup, which has another id."""
        old = self.chat(person_id, chat_id)
        if old.kind != "group":
            raise PersonError("only a group becomes a supergroup")
        new = Chat(
            self._group_id("supergroup"), "supergroup", old.title, dict(old.members), old.bot_status, old.owner_id
        )
        self.context.state.chats[new.id] = new
        self._introduce(new)
        self._service(old, person_id, {"migrate_to_chat_id": new.id})
        old.migrated_to = new.id
        self._service(new, person_id, {"migrate_from_chat_id": old.id})
        return new

    def asks_inline(self, person_id: int, query: str, offset: str = "") -> str:
        """Type `@bot query` and return the id of the question."""
        state = self.context.state
        query_id = state.number()
        state.inline_queries[query_id] = InlineQuestion(person_id, query, state.now())
        asked = {"id": query_id, "from": self.person(person_id).as_user(), "query": query, "offset": offset}
        self.context.queue.put("inline_query", asked | {"chat_type": "sender"})
        return query_id

    def chooses_inline(self, person_id: int, query_id: str, result_id: str, chat_id: int | None) -> StoredMessage:
        """Send one of the articles the bot offered."""
        state = self.context.state
        question = state.inline_queries.get(query_id)
        offered = question.results if question and question.person_id == person_id else None
        result = next((item for item in offered or [] if item["id"] == result_id), None)
        if question is None or result is None or result["type"] != "article":
            raise PersonError(f"no article {result_id!r} was offered")
        content = result["input_message_content"]
        source = content["message_text"]
        text, entities = parse_html(source) if str(content.get("parse_mode", "")).lower() == "html" else (source, [])
        message = self._message(person_id, chat_id)
        message.text, message.entities = trimmed(text, entities)
        message.via_bot = state.bot
        message.inline_rows = inline_rows(result["reply_markup"]) if "reply_markup" in result else None
        message.inline_message_id = state.secret(20)
        sent = self._sent(message)
        state.inline_messages[message.inline_message_id] = (sent.chat_id, sent.id)
        chosen: Json = {"result_id": result_id, "from": self.person(person_id).as_user(), "query": question.query}
        self.context.queue.put("chosen_inline_result", chosen | {"inline_message_id": message.inline_message_id})
        return sent

    def _message(self, person_id: int, chat_id: int | None) -> StoredMessage:
        chat = self.chat(person_id, chat_id)
        if chat.is_private and chat.bot_status == "kicked":
            raise PersonError("unblock the bot first")
        return StoredMessage(0, chat.id, self.person(person_id), self.context.state.now())

    def _sent(self, message: StoredMessage) -> StoredMessage:
        chat = self.context.state.chats[message.chat_id]
        self.context.state.add_message(chat, message)
        self._update(chat, message, "message")
        return message

    def _update(self, chat: Chat, message: StoredMessage, kind: str) -> None:
        """Tell the bot; in a group its privacy mode hides what is not meant for it."""
        if chat.is_private or (chat.bot_status in {"member", "administrator"} and self._sees(chat, message)):
            self.context.queue.put(kind, self.context.state.as_message(message))

    def _sees(self, chat: Chat, message: StoredMessage) -> bool:
        """Privacy mode: commands, mentions of the bot, replies to it, service messages; administrators see all."""
        bot = self.context.state.bot
        text = message.text or message.caption or ""
        replied = chat.messages.get(message.reply_to_id or 0)
        return (
            chat.bot_status == "administrator"
            or bool(message.service)
            or text.startswith("/")
            or f"@{bot.username}".lower() in text.lower()
            or (replied is not None and replied.sender.id == bot.id)
            or message.via_bot is not None
        )

    def _introduce(self, chat: Chat) -> None:
        """Put a new group on the screens of its members."""
        self.context.state.show(chat, "chat", {"chat": chat.as_chat()})
        for member in chat.members.values():
            show_commands(self.context.state, chat, member)

    def _service(self, chat: Chat, person_id: int, service: Json) -> None:
        message = StoredMessage(0, chat.id, self.person(person_id), self.context.state.now(), service=service)
        self._sent(message)

    def _set_blocked(self, person_id: int, status: str) -> None:
        chat = self.chat(person_id)
        if chat.bot_status == status:
            return
        before, chat.bot_status = chat.bot_status, status
        change = status_change(self.context.state, chat, self.person(person_id), before)
        self.context.queue.put("my_chat_member", change)
        self.context.state.show(chat, "bot_status", {"status": status})

    def _group_id(self, kind: str) -> int:
        chats, random = self.context.state.chats, self.context.state.random
        while True:
            number = random.randrange(10**9, 4 * 10**9)
            chat_id = -number if kind == "group" else -(10**12 + number)
            if chat_id not in chats:
                return chat_id
