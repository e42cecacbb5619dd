"""Screens of `/hooks`, and what people are told of events. Pure."""

from datetime import datetime
from zoneinfo import ZoneInfo

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.applicants.callbacks import CardAct, tap
from handlers.foreign_text import safe
from handlers.huntflow_hooks.callbacks import HookAct, HookTap
from handlers.menu import menu_button
from handlers.screen import Screen
from locales import gettext as _
from locales import lazy
from services.applicants.organisation import ApplicantButton
from services.huntflow_hooks.registration import HookView
from services.notifications import ApplicantArrived, ApplicantMoved, HookTroubled
from services.vocabulary import HookState

STATES = {
    HookState.REGISTERING: lazy("⚪ is being connected"),
    HookState.ACTIVE: lazy("🟢 works"),
    HookState.SWITCHED_OFF: lazy("🔴 switched off by Huntflow; I look for changes myself every few minutes"),
    HookState.SILENT: lazy("🟡 nothing comes through; I look for changes myself every few minutes"),
}


def hook_screen(view: HookView, zone: ZoneInfo, *, before: str = "") -> Screen:
    """How it stands, and what can be done."""
    title = "<b>" + _("Events of Huntflow") + f"</b> · {safe(view.account_name)}"
    lines = [*([before, ""] if before else []), title]
    if view.id is None or view.state is None:
        lines.append(_("Not connected. Connected, I tell you about new applicants, moves and interviews at once."))
        if not view.has_address:
            lines.append(_("This installation has no public address: ask whoever runs it to set PUBLIC_URL."))
        rows = [[_button(_("Connect"), HookAct.REGISTER)]] if view.has_address else []
        return Screen("\n".join(lines), _keyboard(rows))
    lines.append(_(STATES[view.state]))
    lines.append(_("Connected by: {name}").format(name=safe(view.owner_name)))
    if view.last_delivery_at is not None:
        lines.append(_("Last event: {date}").format(date=_at(view.last_delivery_at, zone)))
    if view.last_polled_at is not None:
        lines.append(_("Checked: {date}").format(date=_at(view.last_polled_at, zone)))
    lines.append(_("What you hear about is chosen in /notifications."))
    return Screen("\n".join(lines), _keyboard(_actions(view) if view.is_mine else []))


def removal_screen(hook_id: int) -> Screen:
    """Ask before events stop for everybody."""
    text = _("Switch events off? Nobody in the organisation will hear of new applicants, moves and interviews.")
    rows = [[_button(_("Yes, switch off"), HookAct.REMOVE, hook_id)], [_button(_("Back"), HookAct.SHOW, hook_id)]]
    return Screen(text, _keyboard(rows))


def trouble_screen(notification: HookTroubled) -> Screen:
    """To whoever connected the events."""
    reason = (
        _("Huntflow has switched off the events of <b>{name}</b>: it could not reach me four times in a row.")
        if notification.is_switched_off
        else _("Nothing comes from Huntflow about <b>{name}</b> any more, although there are changes.")
    )
    text = reason.format(name=safe(notification.account_name))
    rest = _("Nothing is lost: until you restore them I look for changes myself every few minutes.")
    rows = [[_button(_("Restore"), HookAct.RESTORE, notification.hook_id)]]
    return Screen(f"{text}\n{rest}", InlineKeyboardMarkup(inline_keyboard=rows))


def arrived_screen(notification: ApplicantArrived) -> Screen:
    """Somebody new on a vacancy."""
    lines = [
        _("👤 New applicant: <b>{name}</b>").format(name=_name(notification)),
        safe(notification.vacancy_name),
        safe(notification.status_name),
        _by(notification.author_name),
    ]
    return _about(notification, lines)


def moved_screen(notification: ApplicantMoved) -> Screen:
    """Another stage."""
    moved = _("➡️ <b>{name}</b>: {stage}").format(name=_name(notification), stage=safe(notification.status_name))
    reason = _("Reason: {reason}").format(reason=safe(notification.reason_name)) if notification.reason_name else ""
    return _about(notification, [moved, reason, safe(notification.vacancy_name), _by(notification.author_name)])


def _about(notification: ApplicantArrived | ApplicantMoved, lines: list[str]) -> Screen:
    button = ApplicantButton(notification.user_id, notification.place, notification.applicant_id)
    data = tap(button, CardAct.CARD_BELOW).pack()
    rows = [[InlineKeyboardButton(text=_("Open the card"), callback_data=data)]]
    return Screen("\n".join(line for line in lines if line), InlineKeyboardMarkup(inline_keyboard=rows))


def _name(notification: ApplicantArrived | ApplicantMoved) -> str:
    return safe(notification.applicant_name) or _("an applicant")


def _by(author: str) -> str:
    return _("By {name}").format(name=safe(author)) if author else ""


def _at(moment: datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%d.%m.%Y %H:%M}"


def _actions(view: HookView) -> list[list[InlineKeyboardButton]]:
    hook_id = view.id or 0
    mend = [[_button(_("Restore"), HookAct.RESTORE, hook_id)]] if view.state is not HookState.ACTIVE else []
    return [*mend, [_button(_("Switch off"), HookAct.ASK_REMOVE, hook_id)]]


def _keyboard(rows: list[list[InlineKeyboardButton]]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[*rows, [menu_button()]])


def _button(text: str, act: HookAct, hook_id: int = 0) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=HookTap(act=act, hook=hook_id).pack())
