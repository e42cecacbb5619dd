"""Messages about access: newcomers with the buttons that decide, and what the person hears of it."""

from html import escape

from aiogram import Bot, Router
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup

from handlers.menu import first_steps, main_menu
from handlers.names import ROLE_NAMES, role_names, shown
from handlers.screen import Screen, show
from handlers.users.callbacks import Decide, OpenCard
from handlers.users.card import refresh_commands
from locales import gettext as _
from locales import lazy
from services.access import Actor
from services.notifications import AccessGranted, AccessRemoved, PersonWaits
from services.people import People
from services.user_directory import Decision, UserDirectory
from services.vocabulary import Role

APPROVE_AS = {
    Role.RECRUITER: lazy("Approve as recruiter"),
    Role.INTERVIEWER: lazy("Approve as interviewer"),
    Role.OBSERVER: lazy("Approve as observer"),
    Role.ADMIN: lazy("Approve as administrator"),
}


def create_router() -> Router:
    """The router of the buttons under such messages."""
    router = Router(name="users.approval")
    router.callback_query.register(decide, Decide.filter())
    return router


async def decide(
    query: CallbackQuery,
    *,
    callback_data: Decide,
    actor: Actor,
    bot: Bot,
    user_directory: UserDirectory,
    people: People,
) -> None:
    """Decide, or show who was faster."""
    decision = await user_directory.decide(actor, callback_data.user_id, callback_data.role)
    await show(query, decision_screen(decision))
    if decision.is_new:
        await refresh_commands(bot, people, decision.user_id)


def decision_screen(decision: Decision) -> Screen:
    """The outcome, in place of the buttons."""
    name, by = shown(decision.name), shown(decision.decided_by)
    if decision.role is not None:
        outcome = _("<b>{name}</b> is approved: {role}.").format(name=name, role=_(ROLE_NAMES[decision.role]))
    else:
        outcome = _("<b>{name}</b> is refused.").format(name=name)
    lines = [outcome]
    if not decision.is_new:
        lines.insert(0, _("This was decided before you pressed; nothing was changed."))
    if decision.decided_by:
        lines.append(_("Decided by: {name}.").format(name=by))
    card = OpenCard(user_id=decision.user_id).pack()
    button = InlineKeyboardButton(text=_("Open the card"), callback_data=card)
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=[[button]]))


def person_waits_screen(notification: PersonWaits) -> Screen:
    """To administrators: a newcomer, with «approve as …»."""
    username = f" (@{escape(notification.telegram_username, quote=False)})" if notification.telegram_username else ""
    text = _("<b>{name}</b>{username} has written to the bot and waits for approval. What may they do?").format(
        name=shown(notification.name), username=username
    )
    user_id = notification.user_id
    rows = [
        [InlineKeyboardButton(text=_(label), callback_data=Decide(user_id=user_id, role=role).pack())]
        for role, label in APPROVE_AS.items()
    ]
    rows.append([InlineKeyboardButton(text=_("Refuse"), callback_data=Decide(user_id=user_id).pack())])
    return Screen(text, InlineKeyboardMarkup(inline_keyboard=rows))


def access_granted_screen(notification: AccessGranted, owner: Actor) -> Screen:
    """To the person: what they may do now, with their menu."""
    if not notification.roles or owner.is_waiting:
        return Screen(_("An administrator has changed your access: you have no role now."), main_menu(owner))
    text = _("An administrator has given you access. Your role: {roles}. What shall we do?")
    return Screen(f"{text.format(roles=role_names(notification.roles))}\n\n{first_steps(owner)}", main_menu(owner))


def access_removed_screen(_notification: AccessRemoved) -> Screen:
    """To the person: it is over."""
    return Screen(_("An administrator has turned off your access. If this is a mistake, write to them."))
