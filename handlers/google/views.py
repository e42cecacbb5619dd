"""Screens about Google. Tokens are never shown, links to the consent page only on their button."""

from collections.abc import Sequence

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.foreign_text import day, safe, short
from handlers.google.callbacks import AccountAct, AccountTap, ConnectTap, DrivePage, PickFile
from handlers.screen import Screen
from handlers.tokens.callbacks import CardTap, ListTap
from locales import gettext as _
from services.access import Actor
from services.google_accounts.accounts import GoogleAccountView
from services.google_drive.files import FoundFile, FoundFiles
from services.key_words import MARKS, reason_words
from services.notifications import GoogleConnected
from services.vocabulary import Integration

KILOBYTE = 1024


def accounts_screen(views: Sequence[GoogleAccountView], actor: Actor, *, before: str = "") -> Screen:
    """All accounts, a button each."""
    lines = ["<b>Google</b>"]
    if not views:
        lines.append(
            _(
                "No account is connected. With Google I know when you are busy, write interviews into your calendar "
                "with a Meet link, and take resumes from Drive."
            )
        )
    lines += [
        f"{MARKS[view.state]} {safe(view.email)}" + (" · " + _("main") if view.is_primary else "") for view in views
    ]
    rows = [[_button(short(f"{MARKS[view.state]} {view.email}"), AccountAct.CARD, view.id)] for view in views]
    title = _("Connect another account") if views else _("Connect")
    connect = InlineKeyboardButton(text=title, callback_data=ConnectTap(user_id=actor.user_id).pack())
    back = InlineKeyboardButton(text=_("Back"), callback_data=ListTap().pack())
    text = "\n\n".join(part for part in (before, "\n".join(lines)) if part)
    return Screen(text, _keyboard([*rows, [connect], [back]]))


def account_screen(view: GoogleAccountView, actor: Actor, *, before: str = "") -> Screen:
    """One account with everything that can be done."""
    lines = [f"<b>{safe(view.email)}</b>" + (" · " + _("main") if view.is_primary else "")]
    lines.append(f"{MARKS[view.state]} " + (_("works") if view.is_active else _("does not work")))
    lines += [reason_words(view.reason)] if view.reason else []
    lines.append(_("Calendar: allowed") if view.has_calendar else _("Calendar: not allowed"))
    lines.append(_("Drive: allowed") if view.has_drive else _("Drive: not allowed"))
    if view.synced_at is not None:
        at = f"{view.synced_at.astimezone(actor.zone):%d.%m.%Y %H:%M}"
        lines.append(_("Calendar read: {date}").format(date=at))
    rows = [[_button(_("Test now"), AccountAct.TEST, view.id), _button(_("Read now"), AccountAct.SYNC, view.id)]]
    if not view.is_active or not view.has_drive:
        anew = InlineKeyboardButton(text=_("Connect anew"), callback_data=ConnectTap(user_id=actor.user_id).pack())
        rows.insert(0, [anew])
    if not view.is_primary:
        rows.append([_button(_("Make it the main one"), AccountAct.MAIN, view.id)])
    rows += [[_button(_("Remove"), AccountAct.ASK_REMOVE, view.id)], [_to_accounts()]]
    text = "\n\n".join(part for part in (before, "\n".join(lines)) if part)
    return Screen(text, _keyboard(rows))


def removal_screen(view: GoogleAccountView) -> Screen:
    """Ask before an account is removed."""
    text = _(
        "Remove <b>{email}</b>? Its consent at Google ends, and what was copied from its calendar is deleted here. "
        "Events in the calendar itself stay."
    ).format(email=safe(view.email))
    return Screen(
        text,
        _keyboard(
            [
                [_button(_("Yes, remove"), AccountAct.REMOVE, view.id)],
                [_button(_("Back"), AccountAct.CARD, view.id)],
            ]
        ),
    )


def link_screen(url: str) -> Screen:
    """The way to Google."""
    text = _(
        "Press the button: a page opens in the browser, Google asks which account it is and what you allow. Leave all "
        "ticks on. The link is good for ten minutes and one use; do not pass it on."
    )
    return Screen(text, _keyboard([[InlineKeyboardButton(text=_("Open Google"), url=url)], [_to_accounts()]]))


def connected_screen(notification: GoogleConnected) -> Screen:
    """Back from the browser."""
    text = _("✅ {email} is connected.").format(email=safe(notification.email))
    if not notification.has_drive:
        text += " " + _("Access to Drive was not given: /drive will not work with this account.")
    look = InlineKeyboardButton(text="Google", callback_data=CardTap(integration=Integration.GOOGLE).pack())
    return Screen(text, _keyboard([[look]]))


def files_screen(found: FoundFiles, text: str, key: str, page: int, actor: Actor) -> Screen:
    """A page of files; a button each."""
    head = _("Files like «{text}» in Drive of {email}").format(text=safe(text), email=safe(found.email))
    if not text:
        head = _("The newest files in Drive of {email}").format(email=safe(found.email))
    lines = [f"<b>{head}</b>", ""]
    lines += [f"{number}. {_line(file, actor)}" for number, file in enumerate(found.files, start=1)]
    if not found.files:
        lines.append(_("Nothing was found. I look for PDF, Word, RTF, text files and Google documents."))
    lines += ["", _("Press a file to make a draft of an applicant. Other words: /drive and the words.")]
    rows = [
        [
            InlineKeyboardButton(
                text=short(f"{number}. {file.name}"),
                callback_data=PickFile(account_id=found.account_id, file_id=file.id).pack(),
            )
        ]
        for number, file in enumerate(found.files, start=1)
    ]
    turns = []
    if page > 0:
        turns.append(InlineKeyboardButton(text="‹", callback_data=DrivePage(key=key, page=page - 1).pack()))
    if found.next_token:
        turns.append(InlineKeyboardButton(text="›", callback_data=DrivePage(key=key, page=page + 1).pack()))
    return Screen("\n".join(lines), _keyboard([*rows, *([turns] if turns else [])]))


def _line(file: FoundFile, actor: Actor) -> str:
    parts = [safe(file.name, 80)]
    if file.size_bytes is not None:
        parts.append(_("{count} KB").format(count=max(1, file.size_bytes // KILOBYTE)))
    if file.modified_at is not None:
        parts.append(day(file.modified_at, actor.zone))
    return " · ".join(parts)


def _button(text: str, act: AccountAct, account_id: int) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=AccountTap(act=act, id=account_id).pack())


def _to_accounts() -> InlineKeyboardButton:
    return InlineKeyboardButton(text=_("Back"), callback_data=CardTap(integration=Integration.GOOGLE).pack())


def _keyboard(rows: list[list[InlineKeyboardButton]]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=rows)
