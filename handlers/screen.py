"""One way to show something: a new message for a command, an edit in place for a button."""

from contextlib import suppress
from dataclasses import dataclass

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, LinkPreviewOptions, Message

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
TEXT_LIMIT = 4096  # characters of a message after its tags are read (Bot API, sendMessage)
ALERT_LIMIT = 200  # characters of an answer to a tap (Bot API, answerCallbackQuery)


@dataclass(frozen=True, slots=True)
class Screen:
    """HTML text and its buttons."""

    text: str
    keyboard: InlineKeyboardMarkup | None = None


async def show(event: Message | CallbackQuery, screen: Screen) -> Message | None:
    """Answer a message with the screen, or turn the tapped message into it. A tap is answered too."""
    if isinstance(event, Message):
        return await event.answer(screen.text, reply_markup=screen.keyboard, link_preview_options=NO_PREVIEW)
    message = event.message
    shown: Message | None = None
    if isinstance(message, Message):
        shown = await edit(message, screen)
    elif event.bot is not None:
        # The message is too old for Telegram to let us edit it.
        shown = await event.bot.send_message(event.from_user.id, screen.text, reply_markup=screen.keyboard)
    await event.answer()
    return shown


async def edit(message: Message, screen: Screen) -> Message:
    """Turn our message into the screen; the same content twice is no error."""
    try:
        edited = await message.edit_text(screen.text, reply_markup=screen.keyboard, link_preview_options=NO_PREVIEW)
    except TelegramBadRequest as error:
        if "message is not modified" not in error.message:
            raise
        return message
    return edited if isinstance(edited, Message) else message


async def drop_keyboard(message: Message) -> None:
    """Take the buttons off a message whose action is done."""
    with suppress(TelegramBadRequest):
        await message.edit_reply_markup(reply_markup=None)


def toast(text: str) -> str:
    """A text short enough for the answer to a tap."""
    return text if len(text) <= ALERT_LIMIT else text[: ALERT_LIMIT - 1].rstrip() + "…"
