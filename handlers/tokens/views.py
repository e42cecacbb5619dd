"""The screens about keys. Of a key only the last four characters are ever shown."""

from collections.abc import Sequence
from html import escape

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.foreign_text import day, short
from handlers.menu import menu_button
from handlers.screen import Screen
from handlers.tokens.callbacks import Act, CardTap, EnterTap, ListTap, OrganisationTap, TokensTap
from locales import gettext as _
from locales import ngettext
from services.access import Actor
from services.credential_entry import SecretKind
from services.credentials import CredentialView
from services.huntflow_organisations import Organisation
from services.key_words import HUNTFLOW, MARKS, NOT_SET, STATES, reason_words
from services.vocabulary import CredentialState, Integration, System

# Telegram takes a hundred buttons; nobody works in so many organisations.
MOST_ORGANISATIONS = 90


def overview_screen(views: Sequence[CredentialView]) -> Screen:
    """All integrations, a line and a button each."""
    title = _("Integrations")
    lines = [f"<b>{title}</b>", "", *(_line(view) for view in views)]
    rows = [[button(_named(view), CardTap(integration=view.integration).pack())] for view in views]
    return Screen("\n".join(lines), keyboard([*rows, [menu_button()]]))


def card_screen(view: CredentialView, actor: Actor, *, before: str = "") -> Screen:
    """One integration with everything that can be done; `before` is what has just happened."""
    parts = [before] if before else []
    return Screen("\n\n".join([*parts, "\n".join(_facts(view, actor))]), keyboard(_actions(view, actor)))


def kinds_screen(integration: Integration, name: str, actor: Actor) -> Screen:
    """How to get Huntflow tokens, and which kind the person has."""
    text = _(
        "<b>{name}</b>\n\n"
        "1. In Huntflow open Settings → API and webhooks and press «Add token».\n"
        "2. Name it, for example HR Helper, and press «Create».\n"
        "3. Open the link you get (it works for 3 days and only once): it shows two tokens, access and refresh.\n"
        "4. Come back with both.\n\n"
        "A pair renews itself. A key of the older kind works too, but cannot be renewed."
    ).format(name=name)
    pair = EnterTap(integration=integration, kind=SecretKind.PAIR, user_id=actor.user_id).pack()
    key = EnterTap(integration=integration, kind=SecretKind.KEY, user_id=actor.user_id).pack()
    return Screen(
        text,
        keyboard([[button(_("Enter two tokens"), pair)], [button(_("Enter an old key"), key)], [_back(integration)]]),
    )


def organisations_screen(
    integration: Integration, organisations: Sequence[Organisation], actor: Actor, *, before: str = ""
) -> Screen:
    """Which organisation to work in."""
    text = "\n\n".join(part for part in (before, _("Which organisation do you work in?")) if part)
    rows = [
        [
            button(
                ("✅ " if each.is_chosen else "") + short(each.name),
                OrganisationTap(integration=integration, user_id=actor.user_id, account_id=each.id).pack(),
            )
        ]
        for each in organisations[:MOST_ORGANISATIONS]
    ]
    return Screen(text, keyboard([*rows, [_back(integration)]]))


def removal_screen(view: CredentialView, actor: Actor) -> Screen:
    """Ask before a key is deleted."""
    text = _(
        "Remove the key of <b>{name}</b> (••••{last4})? What works with it stops at once. "
        "In {name} itself the key stays: delete it there too if nobody needs it."
    ).format(name=view.name, last4=escape(view.last4, quote=False))
    return Screen(text, keyboard([[_act(_("Yes, remove"), Act.REMOVE, view, actor)], [_back(view.integration)]]))


def _line(view: CredentialView) -> str:
    if not view.is_set:
        return NOT_SET + " " + _("{name}: not set").format(name=view.name)
    state = _(STATES[view.state])
    tail = f", {_days(view)}" if view.state is CredentialState.EXPIRING and view.days_left is not None else ""
    whose = f"••••{escape(view.last4, quote=False)}" if view.last4 else escape(view.owner_name, quote=False)
    return f"{MARKS[view.state]} {view.name}: {state}{tail} {whose}{_active(view)}"


def _active(view: CredentialView) -> str:
    return " · " + _("you work here") if view.is_active and view.is_set else ""


def _named(view: CredentialView) -> str:
    return f"{MARKS[view.state] if view.is_set else NOT_SET} {view.name}"


def _days(view: CredentialView) -> str:
    count = view.days_left or 0
    return ngettext("{count} day left", "{count} days left", count).format(count=count)


def _facts(view: CredentialView, actor: Actor) -> list[str]:
    title = f"<b>{view.name}</b>{_active(view)}"
    if not view.is_set:
        return [title, _("No key is set.")]
    lines = [title, f"{MARKS[view.state]} {_(STATES[view.state])}", reason_words(view.reason), _key(view)]
    if view.owner_name:
        lines.append(_("Owner: {name}").format(name=escape(view.owner_name, quote=False)))
    if view.integration in HUNTFLOW:
        name = escape(view.account_name, quote=False) or _("not chosen")
        lines.append(_("Organisation: {name}").format(name=name))
    if view.base_url:
        lines.append(_("Address: {address}").format(address=escape(view.base_url, quote=False)))
    return [*(line for line in lines if line), *_dates(view, actor)]


def _key(view: CredentialView) -> str:
    last4 = escape(view.last4, quote=False)
    if view.integration not in HUNTFLOW:
        return _("Key: ••••{last4}").format(last4=last4)
    if view.has_refresh:
        return _("Key: ••••{last4}, a pair that renews itself").format(last4=last4)
    return _("Key: ••••{last4}, of the older kind").format(last4=last4)


def _dates(view: CredentialView, actor: Actor) -> list[str]:
    lines = []
    if view.expires_at is not None and view.has_refresh:
        lines.append(_("Renews itself by {date}").format(date=day(view.expires_at, actor.zone)))
    if view.refresh_expires_at is not None:
        until = day(view.refresh_expires_at, actor.zone)
        lines.append(_("Without renewal valid until {date} at most ({left})").format(date=until, left=_days(view)))
    if view.checked_at is not None:
        lines.append(_("Last answer: {date}").format(date=f"{view.checked_at.astimezone(actor.zone):%d.%m.%Y %H:%M}"))
    return lines


def _actions(view: CredentialView, actor: Actor) -> list[list[InlineKeyboardButton]]:
    back = [button(_("Back"), ListTap().pack())]
    if not view.is_set:
        return [[_act(_("Connect"), Act.SET, view, actor)], back]
    rows = [
        [_act(_("Test now"), Act.TEST, view, actor), _act(_("Replace"), Act.SET, view, actor)],
        [_act(_("Remove"), Act.ASK_REMOVE, view, actor)],
    ]
    if view.integration in HUNTFLOW:
        if view.state is not CredentialState.BROKEN:
            rows.insert(1, [_act(_("Organisation"), Act.ORGANISATIONS, view, actor)])
        if not view.is_active:
            rows.insert(1, [_act(_("Work in this system"), Act.ACTIVATE, view, actor)])
    return [*rows, back]


def _act(text: str, act: Act, view: CredentialView, actor: Actor) -> InlineKeyboardButton:
    return button(text, TokensTap(act=act, integration=view.integration, user_id=actor.user_id).pack())


def _back(integration: Integration) -> InlineKeyboardButton:
    return button(_("Back"), CardTap(integration=integration).pack())


def button(text: str, data: str) -> InlineKeyboardButton:
    """A button with callback data."""
    return InlineKeyboardButton(text=text, callback_data=data)


def keyboard(rows: list[list[InlineKeyboardButton]]) -> InlineKeyboardMarkup:
    """Rows of buttons."""
    return InlineKeyboardMarkup(inline_keyboard=rows)


SYSTEMS = {Integration.HUNTFLOW_PROD: System.PROD, Integration.HUNTFLOW_SANDBOX: System.SANDBOX}
