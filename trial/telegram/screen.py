"""What one person sees: messages, keyboards, toasts, commands; kept up to date by the event stream."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True)
class Button:
    """A button under a message (data or url) or under the input field (neither)."""

    text: str
    data: str | None = None
    url: str | None = None
    asks_contact: bool = False


@dataclass(frozen=True)
class Document:
    """A document in a message."""

    file_id: str
    name: str
    mime: str
    size_bytes: int


@dataclass(frozen=True)
class Toast:
    """An answer to a pressed button."""

    text: str
    is_alert: bool
    event: int


@dataclass(frozen=True)
class Message:
    """A message as it looks now: `text` is the plain text or caption, `raw` the Bot API Message behind it."""

    id: int
    chat_id: int
    from_bot: bool
    text: str
    entities: tuple[Json, ...]
    buttons: tuple[tuple[Button, ...], ...]
    document: Document | None
    file_id: str | None
    is_edited: bool
    event: int
    raw: Json = field(repr=False)

    def flat_buttons(self) -> tuple[Button, ...]:
        """All buttons, row after row."""
        return tuple(button for row in self.buttons for button in row)

    def button_texts(self) -> list[list[str]]:
        """Labels of the buttons by rows."""
        return [[button.text for button in row] for row in self.buttons]

    def formatted(self, kind: str) -> list[str]:
        """The pieces of text with a formatting: `formatted("bold")`."""
        code_units = self.text.encode("utf-16-le")
        places = [(each["offset"] * 2, each["length"] * 2) for each in self.entities if each["type"] == kind]
        return [code_units[start : start + length].decode("utf-16-le") for start, length in places]


class Screen:
    """All chats of one person."""

    def __init__(self, person_id: int) -> None:
        self.event = 0
        self.toasts: list[Toast] = []
        self.actions: list[tuple[int, str]] = []
        self.drafts: list[tuple[int, str]] = []
        self.inline_results: dict[str, list[Json]] = {}
        self._person_id = person_id
        self._chats: dict[int, dict[int, Message]] = {}
        self._commands: dict[int, list[Json]] = {}

    def load(self, snapshot: Json) -> None:
        """Take over everything the stand-in shows this person."""
        self.event = int(snapshot["event"])
        for shown in snapshot["chats"]:
            chat_id = int(shown["chat"]["id"])
            self._commands[chat_id] = shown["commands"]
            self._chats[chat_id] = {raw["message_id"]: self.message(raw) for raw in shown["messages"]}

    def apply(self, number: int, event: Json) -> None:
        """Apply one event of the stream."""
        self.event = number
        kind, chat_id = event["kind"], int(event.get("chat_id", 0))
        if kind in {"message", "edited"}:
            message = self.message(event["message"], number)
            self._chats.setdefault(chat_id, {})[message.id] = message
        elif kind == "deleted":
            for message_id in event["message_ids"]:
                self._chats.get(chat_id, {}).pop(message_id, None)
        elif kind == "callback_answer":
            self.toasts.append(Toast(event["text"], event["show_alert"], number))
        elif kind == "chat_action":
            self.actions.append((chat_id, event["action"]))
        elif kind == "draft":
            self.drafts.append((chat_id, event["text"]))
        elif kind == "commands":
            self._commands[chat_id] = event["commands"]
        elif kind == "inline_results":
            self.inline_results[event["inline_query_id"]] = event["results"]

    def messages(self, chat_id: int) -> list[Message]:
        """Messages of a chat, oldest first."""
        return sorted(self._chats.get(chat_id, {}).values(), key=lambda message: message.id)

    def everything(self) -> list[Message]:
        """Messages of all chats, in the order they came."""
        every = [message for chat in self._chats.values() for message in chat.values()]
        return sorted(every, key=lambda message: (message.raw["date"], message.id))

    def current(self, message: Message) -> Message | None:
        """The same message as it looks now."""
        return self._chats.get(message.chat_id, {}).get(message.id)

    def commands(self, chat_id: int | None = None) -> list[str]:
        """Names in the commands menu of a chat."""
        return [item["command"] for item in self._commands.get(chat_id or self._person_id, [])]

    def keyboard(self) -> list[Button]:
        """Buttons under the input field now."""
        for message in reversed(self.messages(self._person_id)):
            markup = message.raw.get("other_markup")
            if markup is not None:
                rows = markup.get("keyboard", [])
                return [
                    Button(button["text"], asks_contact=bool(button.get("request_contact")))
                    for row in rows
                    for button in row
                ]
        return []

    @staticmethod
    def message(raw: Json, event: int = 0) -> Message:
        """Read a message as the stand-in shows it."""
        document = raw.get("document")
        photo = (raw.get("photo") or [{}])[-1]
        media = document or photo or raw.get("voice") or {}
        return Message(
            id=raw["message_id"],
            chat_id=raw["chat"]["id"],
            from_bot=bool(raw["from"]["is_bot"]),
            text=raw.get("text") or raw.get("caption") or "",
            entities=tuple(raw.get("entities") or raw.get("caption_entities") or ()),
            buttons=_buttons(raw),
            document=_document(document) if document else None,
            file_id=media.get("file_id"),
            is_edited="edit_date" in raw,
            event=event,
            raw=raw,
        )

    def __str__(self) -> str:
        lines = []
        for message in self.everything()[-8:]:
            who = "bot" if message.from_bot else str(message.raw["from"]["first_name"])
            lines.append(f"  [{message.id}] {who}: {message.text or message.document or '(no text)'}")
            lines += [f"      {' | '.join(f'[{text}]' for text in row)}" for row in message.button_texts()]
        if self.keyboard():
            lines.append(f"  keyboard: {' | '.join(button.text for button in self.keyboard())}")
        lines += [f"  toast: {toast.text}" for toast in self.toasts[-3:] if toast.text]
        return "\n".join(lines) or "  (nothing)"


def _buttons(raw: Json) -> tuple[tuple[Button, ...], ...]:
    rows = (raw.get("reply_markup") or {}).get("inline_keyboard", [])
    return tuple(
        tuple(Button(button["text"], button.get("callback_data"), button.get("url")) for button in row) for row in rows
    )


def _document(document: Json) -> Document:
    return Document(
        document["file_id"],
        document.get("file_name", ""),
        document.get("mime_type", ""),
        document.get("file_size", 0),
    )
