"""What every Bot API method works with, and the questions all of them ask: which chat, may the bot, which text."""

from dataclasses import dataclass

from . import entities
from .errors import Json, bad_request, forbidden, migrated
from .html_text import parse_html
from .keyboards import reply_markup
from .limits import FloodControl
from .parameters import Parameters
from .state import Chat, State, StoredMessage
from .updates import Queue
from .webhooks import Courier

MAX_TEXT = 4096  # UTF-16 units after entity parsing: the stricter reading of "characters"
MAX_CAPTION = 1024
TOO_LONG = {MAX_TEXT: "message is too long", MAX_CAPTION: "message caption is too long"}


@dataclass
class Context:
    """The stand-in as a method sees it."""

    state: State
    queue: Queue
    courier: Courier
    flood: FloodControl

    def chat(self, target: int | str) -> Chat:
        """Find a chat the bot knows.

        Raises:
            ApiError: 400 "chat not found".

        """
        chat = self.state.chats.get(target) if isinstance(target, int) else None
        if chat is None:
            raise bad_request("chat not found")
        return chat

    def chat_to_write(self, target: int | str) -> Chat:
        """Find a chat the bot may write to.

        Raises:
            ApiError: 400 unknown or migrated chat, 403 blocked, never started, not a member.

        """
        if isinstance(target, int) and target in self.state.people and target not in self.state.chats:
            raise forbidden("bot can't initiate conversation with a user")
        chat = self.chat(target)
        if chat.migrated_to is not None:
            raise migrated(chat.migrated_to)
        if chat.is_private and chat.bot_status == "kicked":
            raise forbidden("bot was blocked by the user")
        group = "supergroup chat" if chat.kind == "supergroup" else "group chat"
        if chat.bot_status == "kicked":
            raise forbidden(f"bot was kicked from the {group}")
        if chat.bot_status == "left":
            raise forbidden(f"bot is not a member of the {group}")
        return chat

    def spend(self, chat: Chat) -> None:
        """Count one message or edit against the flood control, or refuse with 429."""
        self.flood.spend(chat.id, is_group=not chat.is_private)

    def new_message(self, chat: Chat, params: Parameters) -> StoredMessage:
        """Begin a message of the bot with what all send methods share: markup, reply, protection."""
        markup = params.object("reply_markup")
        rows, other = reply_markup(markup) if markup else (None, None)
        return StoredMessage(
            id=0,
            chat_id=chat.id,
            sender=self.state.bot,
            at=self.state.now(),
            inline_rows=rows,
            other_markup=other,
            reply_to_id=self._replied(chat, params),
            is_protected=params.flag("protect_content"),
        )

    def post(self, chat: Chat, message: StoredMessage) -> Json:
        """Store and show a finished message of the bot and return it as the Bot API does.

        Raises:
            ApiError: 429, and nothing is stored.

        """
        self.spend(chat)
        self.state.add_message(chat, message)
        return self.state.as_message(message)

    @staticmethod
    def _replied(chat: Chat, params: Parameters) -> int | None:
        reply = params.object("reply_parameters")
        if reply is None:
            return None
        message_id = reply.get("message_id")
        if isinstance(message_id, int) and message_id in chat.messages:
            return message_id
        if reply.get("allow_sending_without_reply"):
            return None
        raise bad_request("message to be replied not found")


def formatted(params: Parameters, name: str, entities_name: str, limit: int) -> tuple[str, list[Json]]:
    """Read a text or caption with its formatting; both ends trimmed, links and commands found.

    Raises:
        ApiError: 400 "can't parse entities: …", or too long after parsing.

    """
    source, mode = params.text(name), params.text("parse_mode").lower()
    if mode == "html":
        text, marked = parse_html(source)
    elif mode:
        raise bad_request(
            "unsupported parse_mode" if mode not in {"markdown", "markdownv2"} else "only HTML is parsed here"
        )
    else:
        text, marked = source, entities.checked(source, params.array(entities_name) or [])
    text, marked = entities.trimmed(text, marked)
    if entities.utf16_length(text) > limit:
        raise bad_request(TOO_LONG[limit])
    return text, entities.with_detected(text, marked)
