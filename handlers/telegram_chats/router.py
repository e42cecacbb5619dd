"""`/chats` for administrators: which groups the bot is in, and whether what is said there is recorded."""

from enum import StrEnum

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.foreign_text import safe, short
from handlers.screen import Screen, show
from locales import gettext as _
from services.access import Actor
from services.telegram_chats.chats import KEPT, PAGE, TelegramChats
from services.telegram_chats.views import ChatPage, ChatView
from services.vocabulary import Source

ON, OFF = "🔴", "⚪"


class ChatAct(StrEnum):
    """What a button does."""

    SHOW = "s"
    ON = "n"
    OFF = "f"
    ASK_FORGET = "a"
    FORGET = "d"


class ChatsTap(CallbackData, prefix="tc"):
    """A page of the list."""

    page: int = 1


class ChatTap(CallbackData, prefix="tg"):
    """One chat, by our number."""

    chat: int
    act: ChatAct = ChatAct.SHOW


def create_router() -> Router:
    """The router of group chats."""
    router = Router(name="telegram_chats")
    router.message.register(open_chats, Command("chats"))
    router.callback_query.register(turn, ChatsTap.filter())
    router.callback_query.register(switch, ChatTap.filter(F.act.in_({ChatAct.ON, ChatAct.OFF})))
    router.callback_query.register(ask_before_forgetting, ChatTap.filter(F.act == ChatAct.ASK_FORGET))
    router.callback_query.register(forget, ChatTap.filter(F.act == ChatAct.FORGET))
    router.callback_query.register(open_chat, ChatTap.filter())
    return router


async def open_chats(message: Message, actor: Actor, telegram_chats: TelegramChats) -> None:
    """The first page."""
    await show(message, list_screen(await telegram_chats.page(actor), 1))


async def turn(query: CallbackQuery, callback_data: ChatsTap, actor: Actor, telegram_chats: TelegramChats) -> None:
    """Another page."""
    number = max(callback_data.page, 1)
    await show(query, list_screen(await telegram_chats.page(actor, number=number), number))


async def open_chat(query: CallbackQuery, callback_data: ChatTap, actor: Actor, telegram_chats: TelegramChats) -> None:
    """One chat."""
    await show(query, chat_screen(await telegram_chats.one(actor, callback_data.chat)))


async def switch(query: CallbackQuery, callback_data: ChatTap, actor: Actor, telegram_chats: TelegramChats) -> None:
    """Record from now on, or no longer."""
    is_on = callback_data.act is ChatAct.ON
    view = await telegram_chats.record(actor, callback_data.chat, is_on=is_on, source=Source.BOT)
    await show(query, chat_screen(view))


async def ask_before_forgetting(
    query: CallbackQuery, callback_data: ChatTap, actor: Actor, telegram_chats: TelegramChats
) -> None:
    """Say what is lost, and ask."""
    view = await telegram_chats.one(actor, callback_data.chat)
    text = _("Delete everything that was recorded in “{title}”? This cannot be undone.").format(title=safe(view.title))
    rows = [
        [_button(_("Delete"), ChatTap(chat=view.id, act=ChatAct.FORGET))],
        [_button(_("Back"), ChatTap(chat=view.id))],
    ]
    await show(query, Screen(text, InlineKeyboardMarkup(inline_keyboard=rows)))


async def forget(query: CallbackQuery, callback_data: ChatTap, actor: Actor, telegram_chats: TelegramChats) -> None:
    """Delete what was recorded."""
    await telegram_chats.forget(actor, callback_data.chat, source=Source.BOT)
    view = await telegram_chats.one(actor, callback_data.chat)
    await show(query, chat_screen(view, before=_("✅ Deleted.")))


def list_screen(page: ChatPage, number: int) -> Screen:
    """Chats as buttons."""
    if not page.rows and number == 1:
        return Screen(_("I am in no group yet. Add me to one, and it appears here after the first message I see."))
    rows = [[_button(f"{_mark(each)} {short(each.title)}", ChatTap(chat=each.id))] for each in page.rows]
    turns = []
    if number > 1:
        turns.append(_button("‹", ChatsTap(page=number - 1)))
    if number * PAGE < page.total:
        turns.append(_button("›", ChatsTap(page=number + 1)))
    text = _("Groups and channels I am in. {on} is recorded, {off} is not.").format(on=ON, off=OFF)
    return Screen(text, InlineKeyboardMarkup(inline_keyboard=[*rows, turns] if turns else rows))


def chat_screen(view: ChatView, before: str = "") -> Screen:
    """One chat with its switch."""
    lines = [before] if before else []
    lines.append(f"<b>{safe(view.title)}</b>")
    if not view.is_active:
        lines.append(_("I am not in this chat any more."))
    lines.append(
        _("What is said here is recorded for administrators and kept for {days} days. Tell the people here.").format(
            days=KEPT.days
        )
        if view.is_recorded
        else _("What is said here is not recorded.")
    )
    act = ChatAct.OFF if view.is_recorded else ChatAct.ON
    label = _("Stop recording") if view.is_recorded else _("Record from now on")
    rows = [
        [_button(label, ChatTap(chat=view.id, act=act))],
        [_button(_("Delete what was recorded"), ChatTap(chat=view.id, act=ChatAct.ASK_FORGET))],
        [_button(_("Back"), ChatsTap())],
    ]
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=rows))


def _mark(view: ChatView) -> str:
    return ON if view.is_recorded else OFF


def _button(text: str, tap: CallbackData) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=tap.pack())
