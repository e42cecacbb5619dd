"""What nothing else has answered: unknown commands, loose text, files, edited messages, dead buttons, blocking.

This router stands after all others.
"""

from contextlib import suppress

from aiogram import F, Router
from aiogram.enums import ChatMemberStatus
from aiogram.exceptions import TelegramBadRequest
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from handlers.menu import main_menu
from handlers.places import PrivateChat
from handlers.screen import Screen, show
from locales import gettext as _
from services.access import Actor, require_switched_on
from services.one_time_codes import CodeUnknownError
from services.people import People

# The state group in which a message is a key (handlers/tokens); what is edited there must not stay in the history.
SECRET_STATES = "SecretEntry:"  # noqa: S105 - the name of a state group
GONE = frozenset({ChatMemberStatus.KICKED, ChatMemberStatus.LEFT})


def create_router() -> Router:
    """The last router."""
    router = Router(name="fallback")
    router.message.filter(PrivateChat())
    router.message.register(unknown_link, CommandStart(deep_link=True))
    router.message.register(unknown_command, F.text.startswith("/"))
    router.message.register(loose_text, F.text)
    router.message.register(service_message, ~F.content_type.in_(UNDERSTOOD_BY_PEOPLE))
    router.message.register(unsupported)
    router.edited_message.register(edited)
    router.callback_query.register(dead_button)
    router.my_chat_member.register(blocked_or_back, PrivateChat())
    return router


# Content a person sends on purpose; the rest (a pinned message, a changed timer) needs no answer.
UNDERSTOOD_BY_PEOPLE = frozenset(
    {
        "animation", "audio", "contact", "dice", "document", "game", "location", "paid_media", "photo", "poll",
        "sticker", "story", "venue", "video", "video_note", "voice", "checklist",
    }
)  # fmt: skip


async def unknown_link(_message: Message) -> None:
    """A deep link that leads nowhere (any more)."""
    raise CodeUnknownError


async def unknown_command(message: Message, actor: Actor) -> None:
    """A command that does not exist."""
    require_switched_on(actor)
    await show(message, Screen(_("I do not know this command. See what I can do: /help")))


async def loose_text(message: Message, actor: Actor, state: FSMContext) -> None:
    """Text nobody asked for."""
    require_switched_on(actor)
    if await state.get_state() is not None:
        text = _("I am waiting for something else here. Use the buttons above, or leave with /cancel.")
    elif actor.is_waiting:
        text = _("An administrator has not approved you yet. You will get a message here as soon as it happens.")
    else:
        text = _("I work with commands and buttons. Choose what you need:")
    await show(message, Screen(text, main_menu(actor)))


async def unsupported(message: Message, actor: Actor) -> None:
    """A sticker, a file, a photo, a voice message."""
    require_switched_on(actor)
    text = _("I understand text, commands and buttons only; I did not save what you sent. Choose what you need:")
    await show(message, Screen(text, main_menu(actor)))


async def service_message(_message: Message) -> None:
    """Telegram's own notes in the chat."""


async def edited(message: Message, actor: Actor, state: FSMContext) -> None:
    """An edited message is not carried out; one that may hold a key is deleted as well."""
    require_switched_on(actor)
    if str(await state.get_state() or "").startswith(SECRET_STATES):
        is_deleted = False
        with suppress(TelegramBadRequest):
            is_deleted = await message.delete()
        text = (
            _(
                "I have deleted the edited message, because it may hold a key. "
                "Edited messages are not read: send it anew."
            )
            if is_deleted
            else _("Edited messages are not read. Please delete yours yourself if it holds a key, and send it anew.")
        )
        await message.answer(text)
        return
    await message.reply(_("Edited messages are not carried out. Send a new message instead."))


async def dead_button(query: CallbackQuery, actor: Actor) -> None:
    """A button of an older version, or of something that is over."""
    require_switched_on(actor)
    await query.answer(_("This button is out of date. Here is the main menu."), show_alert=True)
    if query.bot is not None:
        text = _("Choose what you need:")
        await query.bot.send_message(query.from_user.id, text, reply_markup=main_menu(actor))


async def blocked_or_back(event: ChatMemberUpdated, people: People) -> None:
    """Remember that a person blocked the bot, or came back."""
    await people.note_blocked(event.from_user.id, is_blocked=event.new_chat_member.status in GONE)
