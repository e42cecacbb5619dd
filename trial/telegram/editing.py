"""Methods that change or remove what is already in a chat."""

from collections.abc import Callable
from datetime import timedelta

from .context import MAX_CAPTION, MAX_TEXT, Context, formatted
from .errors import Json, bad_request
from .keyboards import inline_rows
from .parameters import Parameters
from .state import Chat, StoredMessage

DELETABLE_FOR = timedelta(hours=48)
MAX_DELETED_AT_ONCE = 100
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current"
    " content and reply markup of the message"
)


def edit_message_text(context: Context, params: Parameters) -> Json | bool:
    """https://core.telegram.org/bots/api#editmessagetext."""
    text, entities = formatted(params, "text", "entities", MAX_TEXT)
    if not text:
        raise bad_request("message text is empty")

    def change(message: StoredMessage) -> None:
        if message.text is None:
            raise bad_request("there is no text in the message to edit")
        message.text, message.entities = text, entities

    return _edit(context, params, change)


def edit_message_caption(context: Context, params: Parameters) -> Json | bool:
    """https://core.telegram.org/bots/api#editmessagecaption."""
    caption, entities = formatted(params, "caption", "caption_entities", MAX_CAPTION)

    def change(message: StoredMessage) -> None:
        if not message.media:
            raise bad_request("there is no caption in the message to edit")
        message.caption, message.entities = caption or None, entities

    return _edit(context, params, change)


def edit_message_reply_markup(context: Context, params: Parameters) -> Json | bool:
    """https://core.telegram.org/bots/api#editmessagereplymarkup."""
    return _edit(context, params, lambda _: None)


def delete_message(context: Context, params: Parameters) -> bool:
    """https://core.telegram.org/bots/api#deletemessage."""
    chat = context.chat_to_write(params.chat())
    message = chat.messages.get(params.number("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    _check_deletable(context, chat, message)
    _delete(context, chat, [message.id])
    return True


def delete_messages(context: Context, params: Parameters) -> bool:
    """https://core.telegram.org/bots/api#deletemessages (what is not there is skipped)."""
    wanted = params.array("message_ids") or []
    if not 1 <= len(wanted) <= MAX_DELETED_AT_ONCE:
        raise bad_request("message identifiers are not specified" if not wanted else "too many message identifiers")
    chat = context.chat_to_write(params.chat())
    numbers = [number for number in wanted if isinstance(number, int)]
    found = [message for number in dict.fromkeys(numbers) if (message := chat.messages.get(number))]
    for message in found:
        _check_deletable(context, chat, message)
    _delete(context, chat, [message.id for message in found])
    return True


def _check_deletable(context: Context, chat: Chat, message: StoredMessage) -> None:
    if context.state.now() - message.at > DELETABLE_FOR:
        raise bad_request("message can't be deleted for everyone")
    own = message.sender.id == context.state.bot.id
    if not (own or chat.is_private or chat.bot_status == "administrator"):
        raise bad_request("message can't be deleted")


def _delete(context: Context, chat: Chat, message_ids: list[int]) -> None:
    for message_id in message_ids:
        chat.messages.pop(message_id, None)
    if message_ids:
        context.state.show(chat, "deleted", {"message_ids": message_ids})


def _edit(context: Context, params: Parameters, change: Callable[[StoredMessage], None]) -> Json | bool:
    """Apply a change to one of the bot's messages, or leave everything as it was and refuse."""
    chat, message = _target(context, params)
    markup = params.object("reply_markup")
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("object expected as reply markup: inline keyboard expected")
    before = message.content()
    kept = (message.text, message.caption, message.entities, message.inline_rows)
    rows = (inline_rows(markup) or None) if markup else None
    change(message)
    message.inline_rows = rows
    try:
        _check_modified(before, message)
        context.spend(chat)
    except Exception:
        message.text, message.caption, message.entities, message.inline_rows = kept
        raise
    if params.values.keys() & {"text", "caption"}:
        message.edited_at = context.state.now()
    context.state.show(chat, "edited", {"message": context.state.screen(message)})
    return True if "inline_message_id" in params.values else context.state.as_message(message)


def _check_modified(before: tuple[object, ...], message: StoredMessage) -> None:
    if message.content() == before:
        raise bad_request(NOT_MODIFIED)


def _target(context: Context, params: Parameters) -> tuple[Chat, StoredMessage]:
    inline_id = params.text("inline_message_id")
    if inline_id:
        place = context.state.inline_messages.get(inline_id)
        if place is None:
            raise bad_request("MESSAGE_ID_INVALID")
        chat = context.state.chats[place[0]]
        message = chat.messages.get(place[1])
    else:
        if "chat_id" not in params.values:
            raise bad_request("chat_id is empty")
        chat = context.chat_to_write(params.chat())
        if "message_id" not in params.values:
            raise bad_request("message identifier is not specified")
        message = chat.messages.get(params.number("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    own = message.sender.id == context.state.bot.id or bool(inline_id)
    if not own or message.forward_origin is not None or message.service or message.other_markup is not None:
        raise bad_request("message can't be edited")
    return chat, message
