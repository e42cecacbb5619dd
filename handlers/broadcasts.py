"""`/broadcast`: a message to everybody of a role, looked at before it is sent, and counted afterwards."""

from enum import StrEnum

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.foreign_text import safe
from handlers.menu import menu_button
from handlers.names import ROLE_NAMES, shown
from handlers.screen import Screen, show
from locales import gettext as _
from locales import ngettext
from services.access import Actor
from services.broadcasts import MAX_CHARS, Broadcasts, BroadcastView
from services.notifications import BroadcastMessage
from services.vocabulary import BroadcastState, Role


class BroadcastStates(StatesGroup):
    """What we wait for."""

    text = State()


class BroadcastAct(StrEnum):
    """What a button of a message does."""

    TELL = "t"
    LEAVE_OUT = "l"
    SEND = "s"
    DROP = "d"
    LOOK = "r"


class BroadcastTap(CallbackData, prefix="bc"):
    """A button of a message; `role` for choosing whom to tell."""

    act: BroadcastAct
    id: int
    role: Role | None = None


def create_router() -> Router:
    """The router of messages."""
    router = Router(name="broadcasts")
    router.message.register(write_at_once, Command("broadcast", magic=F.args))
    router.message.register(ask_text, Command("broadcast"))
    router.message.register(take_text, BroadcastStates.text, F.text, ~F.text.startswith("/"))
    router.message.register(needs_text, BroadcastStates.text, ~F.text)
    router.callback_query.register(choose, BroadcastTap.filter(F.act.in_({BroadcastAct.TELL, BroadcastAct.LEAVE_OUT})))
    router.callback_query.register(send, BroadcastTap.filter(F.act == BroadcastAct.SEND))
    router.callback_query.register(drop, BroadcastTap.filter(F.act == BroadcastAct.DROP))
    router.callback_query.register(look, BroadcastTap.filter(F.act == BroadcastAct.LOOK))
    return router


async def write_at_once(message: Message, command: CommandObject, actor: Actor, broadcasts: Broadcasts) -> None:
    """`/broadcast text`."""
    await show(message, draft_screen(await broadcasts.draft(actor, command.args or "")))


async def ask_text(message: Message, actor: Actor, broadcasts: Broadcasts, state: FSMContext) -> None:
    """Ask what to say."""
    broadcasts.check(actor)
    await state.set_state(BroadcastStates.text)
    question = ngettext(
        "Send the message, at most {count} character. I show it to you before it goes out. /cancel to leave.",
        "Send the message, at most {count} characters. I show it to you before it goes out. /cancel to leave.",
        MAX_CHARS,
    )
    await message.answer(question.format(count=MAX_CHARS))


async def take_text(message: Message, actor: Actor, broadcasts: Broadcasts, state: FSMContext) -> None:
    """The text; a refused one may be sent again."""
    view = await broadcasts.draft(actor, message.text or "")
    await state.clear()
    await show(message, draft_screen(view))


async def needs_text(message: Message) -> None:
    """A sticker or a file instead of the text."""
    await message.answer(_("Only text can be sent to everybody. Send it, or /cancel."))


async def choose(query: CallbackQuery, callback_data: BroadcastTap, actor: Actor, broadcasts: Broadcasts) -> None:
    """One role more or less."""
    tapped = callback_data
    role = tapped.role or Role.RECRUITER
    is_chosen = tapped.act is BroadcastAct.TELL
    await show(query, draft_screen(await broadcasts.choose(actor, tapped.id, role, is_chosen=is_chosen)))


async def send(query: CallbackQuery, callback_data: BroadcastTap, actor: Actor, broadcasts: Broadcasts) -> None:
    """It goes out."""
    await show(query, sent_screen(await broadcasts.send(actor, callback_data.id)))


async def drop(query: CallbackQuery, callback_data: BroadcastTap, actor: Actor, broadcasts: Broadcasts) -> None:
    """It does not go out."""
    await broadcasts.drop(actor, callback_data.id)
    menu = InlineKeyboardMarkup(inline_keyboard=[[menu_button()]])
    await show(query, Screen(_("Dropped. Nothing was sent."), menu))


async def look(query: CallbackQuery, callback_data: BroadcastTap, actor: Actor, broadcasts: Broadcasts) -> None:
    """How many have it by now."""
    view = await broadcasts.view(actor, callback_data.id)
    await show(query, sent_screen(view) if view.state is BroadcastState.SENT else draft_screen(view))


def draft_screen(view: BroadcastView) -> Screen:
    """The message as it will be read, and whom it goes to."""
    people = ngettext("{count} person will read it.", "{count} people will read it.", view.people)
    lines = [f"<b>{_('This is how it will look:')}</b>", "", safe(view.text, MAX_CHARS), "", _("To whom?")]
    lines.append(people.format(count=view.people) if view.roles else _("Choose one role or several."))
    roles = [_role(view, role) for role in Role]
    send_it = [_button(_("📣 Send"), BroadcastTap(act=BroadcastAct.SEND, id=view.id))] if view.people else []
    last = [*send_it, _button(_("Do not send"), BroadcastTap(act=BroadcastAct.DROP, id=view.id))]
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=[roles[:2], roles[2:], last]))


def sent_screen(view: BroadcastView) -> Screen:
    """What became of it."""
    lines = [
        f"📣 <b>{_('Sent')}</b>: "
        + ngettext("{count} person", "{count} people", view.people).format(count=view.people),
        _("Delivered: {count}").format(count=view.delivered),
    ]
    counts = (
        (_("On the way or waiting for the end of quiet hours: {count}"), view.waiting),
        (_("Not delivered: {count}"), view.failed),
        (_("Switched such messages off: {count}"), view.unheard),
    )
    lines += [sentence.format(count=count) for sentence, count in counts if count]
    again = _button(_("Look again"), BroadcastTap(act=BroadcastAct.LOOK, id=view.id))
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=[[again], [menu_button()]]))


def message_screen(notification: BroadcastMessage) -> Screen:
    """What people read."""
    title = _("📣 <b>Message from an administrator</b>")
    author = f" · {shown(notification.author_name)}" if notification.author_name else ""
    return Screen(f"{title}{author}\n\n{safe(notification.text, MAX_CHARS)}")


def _role(view: BroadcastView, role: Role) -> InlineKeyboardButton:
    is_chosen = role in view.roles
    act = BroadcastAct.LEAVE_OUT if is_chosen else BroadcastAct.TELL
    text = f"{'✅' if is_chosen else '▫️'} {_(ROLE_NAMES[role])} ({view.per_role[role]})"
    return _button(text, BroadcastTap(act=act, id=view.id, role=role))


def _button(text: str, data: BroadcastTap) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=data.pack())
