"""Requests for deletion and the deletion itself, which is asked about twice."""

from contextlib import suppress

from aiogram import Bot, F, Router
from aiogram.exceptions import TelegramAPIError
from aiogram.types import BotCommandScopeChat, CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup

import locales
from handlers.names import shown
from handlers.screen import Screen, show
from handlers.users.callbacks import CloseDeletion, Erase, OpenCard, OpenList
from locales import gettext as _
from services.access import Actor
from services.deletions import Deletions, Erased
from services.notifications import DeletionRequested
from services.user_directory import UserDirectory


def create_router() -> Router:
    """The router of deletions."""
    router = Router(name="users.deletion")
    router.callback_query.register(close, CloseDeletion.filter())
    router.callback_query.register(erase, Erase.filter(F.is_sure))
    router.callback_query.register(ask, Erase.filter())
    return router


async def close(query: CallbackQuery, callback_data: CloseDeletion, actor: Actor, deletions: Deletions) -> None:
    """Settle a request without deleting."""
    is_closed_now = await deletions.close_request(actor, callback_data.user_id)
    text = (
        _("The request is settled, nothing was deleted. Tell the person why.")
        if is_closed_now
        else _("This request was already settled; nothing was changed.")
    )
    await show(query, Screen(text))


async def ask(query: CallbackQuery, callback_data: Erase, actor: Actor, user_directory: UserDirectory) -> None:
    """Say what goes and what stays."""
    card = await user_directory.card(actor, callback_data.user_id)
    text = _(
        "Delete <b>{name}</b> for ever? The profile, settings, keys, chats with the assistant and imports are deleted "
        "and cannot be brought back. Applicants in Huntflow stay; the list of actions keeps its rows without the name. "
        "If the person writes again, they come as a newcomer."
    ).format(name=shown(card.name))
    yes = Erase(user_id=card.user_id, is_sure=True).pack()
    rows = [
        [InlineKeyboardButton(text=_("Yes, delete for ever"), callback_data=yes)],
        [InlineKeyboardButton(text=_("Back"), callback_data=OpenCard(user_id=card.user_id).pack())],
    ]
    await show(query, Screen(text, InlineKeyboardMarkup(inline_keyboard=rows)))


async def erase(query: CallbackQuery, callback_data: Erase, actor: Actor, bot: Bot, deletions: Deletions) -> None:
    """Delete, and tell the person for the last time."""
    erased = await deletions.erase(actor, callback_data.user_id)
    people = InlineKeyboardButton(text=_("People"), callback_data=OpenList(page=1).pack())
    await show(query, Screen(_("The person is deleted."), InlineKeyboardMarkup(inline_keyboard=[[people]])))
    await _say_goodbye(bot, erased)


async def _say_goodbye(bot: Bot, erased: Erased) -> None:
    if erased.telegram_id is None:
        return
    with locales.using(erased.language):
        text = _("Your data in HR Helper is deleted. Nothing of it can be brought back.")
    # The person may have blocked the bot; there is nobody left to note it for.
    with suppress(TelegramAPIError):
        await bot.delete_my_commands(scope=BotCommandScopeChat(chat_id=erased.telegram_id))
        await bot.send_message(erased.telegram_id, text)


def deletion_requested_screen(notification: DeletionRequested) -> Screen:
    """To administrators: somebody wants to be forgotten."""
    text = _(
        "<b>{name}</b> asks for the deletion of their data. Check first what you have to keep by law; "
        "the law may also set a term for your answer."
    ).format(name=shown(notification.name))
    user_id = notification.user_id
    rows = [
        [InlineKeyboardButton(text=_("Open the card"), callback_data=OpenCard(user_id=user_id).pack())],
        [InlineKeyboardButton(text=_("🗑 Delete for ever"), callback_data=Erase(user_id=user_id).pack())],
        [InlineKeyboardButton(text=_("Settle without deleting"), callback_data=CloseDeletion(user_id=user_id).pack())],
    ]
    return Screen(text, InlineKeyboardMarkup(inline_keyboard=rows))
