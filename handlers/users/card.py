"""A person's card: roles by buttons, turning off and on."""

from html import escape

from aiogram import Bot, F, Router
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup

from handlers.commands import set_commands_for
from handlers.menu import main_menu
from handlers.names import ROLE_NAMES, role_names, shown
from handlers.screen import Screen, show
from handlers.users.callbacks import Erase, OpenCard, OpenList, SetPower, SetRole
from locales import gettext as _
from services.access import Actor, Operation
from services.people import People
from services.user_directory import PersonCard, PersonState, UserDirectory
from services.vocabulary import Role


def create_router() -> Router:
    """The router of the card."""
    router = Router(name="users.card")
    router.callback_query.register(open_card, OpenCard.filter())
    router.callback_query.register(set_role, SetRole.filter())
    router.callback_query.register(turn_on, SetPower.filter(F.is_on))
    router.callback_query.register(turn_off, SetPower.filter(F.is_sure))
    router.callback_query.register(ask_before_turning_off, SetPower.filter())
    return router


async def open_card(query: CallbackQuery, callback_data: OpenCard, actor: Actor, user_directory: UserDirectory) -> None:
    """Show a person."""
    card = await user_directory.card(actor, callback_data.user_id)
    await show(query, card_screen(card, callback_data.page, actor))


async def set_role(
    query: CallbackQuery,
    *,
    callback_data: SetRole,
    actor: Actor,
    bot: Bot,
    user_directory: UserDirectory,
    people: People,
) -> None:
    """Give or take a role and show the card as it is now."""
    chosen = callback_data
    await user_directory.set_role(actor, chosen.user_id, chosen.role, is_held=chosen.is_held)
    await refresh_commands(bot, people, chosen.user_id)
    viewer = await people.actor(actor.user_id) or actor
    if viewer.may(Operation.VIEW_USERS):
        await _show_changed(query, chosen.user_id, chosen.page, viewer, user_directory)
    else:
        await show(query, Screen(_("Done: you are no longer an administrator."), main_menu(viewer)))


async def turn_on(
    query: CallbackQuery,
    *,
    callback_data: SetPower,
    actor: Actor,
    bot: Bot,
    user_directory: UserDirectory,
    people: People,
) -> None:
    """Give access back."""
    await user_directory.turn_on(actor, callback_data.user_id)
    await _show_changed(query, callback_data.user_id, callback_data.page, actor, user_directory)
    await refresh_commands(bot, people, callback_data.user_id)


async def turn_off(
    query: CallbackQuery,
    *,
    callback_data: SetPower,
    actor: Actor,
    bot: Bot,
    user_directory: UserDirectory,
    people: People,
) -> None:
    """End access."""
    await user_directory.turn_off(actor, callback_data.user_id)
    await _show_changed(query, callback_data.user_id, callback_data.page, actor, user_directory)
    await refresh_commands(bot, people, callback_data.user_id)


async def ask_before_turning_off(
    query: CallbackQuery, callback_data: SetPower, actor: Actor, user_directory: UserDirectory
) -> None:
    """Say what ends, and ask."""
    card = await user_directory.card(actor, callback_data.user_id)
    text = _(
        "Turn off <b>{name}</b>? Their access to the bot and the panel ends at once, their imports stop and queued "
        "messages are not sent. You can turn them on again; their roles are kept."
    ).format(name=shown(card.name))
    yes = SetPower(user_id=card.user_id, is_on=False, is_sure=True, page=callback_data.page)
    back = OpenCard(user_id=card.user_id, page=callback_data.page)
    rows = [
        [InlineKeyboardButton(text=_("Yes, turn off"), callback_data=yes.pack())],
        [InlineKeyboardButton(text=_("Back"), callback_data=back.pack())],
    ]
    await show(query, Screen(text, InlineKeyboardMarkup(inline_keyboard=rows)))


async def refresh_commands(bot: Bot, people: People, user_id: int) -> None:
    """Make the changed person's command list match their rights."""
    changed = await people.actor(user_id)
    if changed is not None:
        await set_commands_for(bot, changed)


async def _show_changed(
    query: CallbackQuery, user_id: int, page: int, actor: Actor, user_directory: UserDirectory
) -> None:
    await show(query, card_screen(await user_directory.card(actor, user_id), page, actor))


def card_screen(card: PersonCard, page: int, viewer: Actor) -> Screen:
    """A person; times are in the viewer's zone."""
    return Screen("\n".join(_lines(card, viewer)), InlineKeyboardMarkup(inline_keyboard=_buttons(card, page)))


def _lines(card: PersonCard, viewer: Actor) -> list[str]:
    states = {
        PersonState.WAITING: _("⏳ waits for approval"),
        PersonState.ACTIVE: _("✅ has access"),
        PersonState.OFF: _("🚫 turned off"),
    }
    telegram = f"@{escape(card.telegram_username, quote=False)}" if card.telegram_username else _("linked")
    lines = [
        f"<b>{shown(card.name)}</b>" + (" " + _("(this is you)") if card.is_self else ""),
        states[card.state],
        _("Roles: {roles}").format(roles=role_names(card.roles) or _("none")),
        _("Telegram: {state}").format(state=telegram if card.telegram_id else _("not linked")),
    ]
    if card.has_blocked_bot:
        lines.append(_("Has blocked the bot: no message reaches them."))
    if card.e_mail:
        lines.append(_("E-mail: {address}").format(address=shown(card.e_mail)))
    lines.append(_("Since {date}").format(date=f"{card.joined_at.astimezone(viewer.zone):%d.%m.%Y}"))
    if card.last_login_at:
        seen = f"{card.last_login_at.astimezone(viewer.zone):%d.%m.%Y %H:%M}"
        lines.append(_("Last signed in to the panel: {date}").format(date=seen))
    return lines


def _buttons(card: PersonCard, page: int) -> list[list[InlineKeyboardButton]]:
    rows = []
    if card.state is not PersonState.OFF:
        roles = [_role_button(card, role, page) for role in Role]
        rows += [roles[:2], roles[2:]]
    if card.state is PersonState.OFF:
        power = SetPower(user_id=card.user_id, is_on=True, page=page).pack()
        rows.append([InlineKeyboardButton(text=_("Turn on"), callback_data=power)])
        erase = Erase(user_id=card.user_id).pack()
        rows.append([InlineKeyboardButton(text=_("🗑 Delete for ever"), callback_data=erase)])
    elif not card.is_self:
        power = SetPower(user_id=card.user_id, is_on=False, page=page).pack()
        rows.append([InlineKeyboardButton(text=_("Turn off"), callback_data=power)])
    rows.append([InlineKeyboardButton(text=_("Back"), callback_data=OpenList(page=page).pack())])
    return rows


def _role_button(card: PersonCard, role: Role, page: int) -> InlineKeyboardButton:
    is_held = role in card.roles
    data = SetRole(user_id=card.user_id, role=role, is_held=not is_held, page=page).pack()
    return InlineKeyboardButton(text=f"{'✅' if is_held else '▫️'} {_(ROLE_NAMES[role])}", callback_data=data)
