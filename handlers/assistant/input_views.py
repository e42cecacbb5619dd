"""Screens of what lies beside a question, and of what in it is meant for the machine. Pure."""

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.assistant.callbacks import BesideAct, SentTap, WorkPick
from handlers.foreign_text import safe
from handlers.screen import Screen
from locales import gettext as _
from locales import lazy, ngettext
from services.assistant.attachments import AttachmentView
from services.assistant.work.suspicion import Suspicion, SuspicionKind
from services.vocabulary import AttachmentKind, WorkKind

_SUSPICIONS = {
    SuspicionKind.HIDDEN: lazy("Text nobody sees (hidden, white or tiny):"),
    SuspicionKind.INSTRUCTION: lazy("Words addressed to the machine:"),
    SuspicionKind.PROPERTIES: lazy("Words in the properties of the file:"),
    SuspicionKind.FILE_NAME: lazy("Words in the name of the file:"),
}


def suspicion_lines(suspicions: tuple[Suspicion, ...]) -> list[str]:
    """What to look at, as HTML lines; none when there is nothing."""
    if not suspicions:
        return []
    head = _("⚠️ <b>Somebody may be trying to influence the assistant.</b> None of this was followed:")
    return [head, *(f"• {_(_SUSPICIONS[one.kind])} <i>{safe(one.excerpt)}</i>" for one in suspicions)]


def attached_screen(view: AttachmentView, owner_id: int, *, may_add: bool) -> Screen:
    """A file or a forwarded text was taken in."""
    lines = [_("📎 {name} lies beside your next question. Send the question.").format(name=f"<b>{safe(view.name)}</b>")]
    if view.chars:
        count = ngettext("{count} character was read.", "{count} characters were read.", view.chars)
        lines.append(count.format(count=view.chars))
    rows = []
    if view.kind is AttachmentKind.DOCUMENT:
        pick = WorkPick(owner=owner_id, kind=WorkKind.MATCH, file=view.attachment_id)
        rows.append([InlineKeyboardButton(text=_("🎯 Against a vacancy…"), callback_data=pick.pack())])
    last = [_sent(_("🗑 Drop"), BesideAct.DROP)]
    if may_add:
        last.insert(0, _sent(_("👤 It is an applicant"), BesideAct.CANDIDATE))
    lines += suspicion_lines(view.suspicions)
    return Screen("\n".join(lines), InlineKeyboardMarkup(inline_keyboard=[*rows, last]))


def beside_screen(view: AttachmentView) -> Screen:
    """An applicant or a vacancy was picked."""
    text = _("📎 {name} lies beside your next question. Send the question.").format(name=f"<b>{safe(view.name)}</b>")
    if view.kind is AttachmentKind.APPLICANT:
        text += "\n" + _("Name, contacts, age and photo are not sent to Gemini.")
    return Screen(text, InlineKeyboardMarkup(inline_keyboard=[[_sent(_("🗑 Drop"), BesideAct.DROP)]]))


def _sent(text: str, act: BesideAct) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=SentTap(act=act).pack())
