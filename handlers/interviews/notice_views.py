"""The one message a person has about an interview, and what recruiters are told of an interviewer. Pure."""

from zoneinfo import ZoneInfo

from aiogram.types import InlineKeyboardButton

from handlers.applicants.views import button, keyboard
from handlers.foreign_text import safe
from handlers.interviews.callbacks import InterviewAct, InterviewTap
from handlers.interviews.words import participant_line, span_of, title_of, who
from handlers.names import shown as shown_name
from handlers.screen import Screen
from locales import gettext as _
from locales import lazy
from services.interviews.answers import MINUTES_LATE, Replacements
from services.interviews.delivery import Shown
from services.interviews.faces import FaceKind
from services.interviews.reading import Contacts
from services.interviews.views import InterviewView, ParticipantView
from services.vocabulary import ParticipantState

HEADINGS = {
    FaceKind.CANCELLED: lazy("🚫 Interview cancelled: {who}"),
    FaceKind.HANDED_OVER: lazy("➖ You no longer take part: {who}"),
    FaceKind.DECLINED: lazy("❌ You cannot come: {who}"),
    FaceKind.BEGUN: lazy("▪️ Interview: {who}"),
}


def notice_screen(shown: Shown) -> Screen:
    """The message as it is now."""
    interview, face = shown.interview, shown.face
    lines = [_heading(shown).format(who=who(interview))]
    lines.append(("🗓 " if face.kind is FaceKind.PLANNED else "") + _when(shown))
    if face.kind is FaceKind.CANCELLED:
        lines[-1] = f"<s>{lines[-1]}</s>"
    lines += [safe(text) for text in (interview.vacancy_name, title_of(interview), interview.location) if text]
    if face.kind in {FaceKind.PLANNED, FaceKind.BEGUN}:
        lines.append("")
        zone = None if shown.is_interviewer else shown.zone
        lines += [participant_line(one, zone) for one in interview.participants]
    if face.kind is FaceKind.HANDED_OVER:
        lines += [_("Now: {names}").format(names=_names(interview))] if _names(interview) else []
    if face.kind is FaceKind.DECLINED:
        lines += ["", _("The recruiter was told and looks for somebody else.")]
    return Screen("\n".join(lines), keyboard(_rows(shown)))


def _heading(shown: Shown) -> str:
    face = shown.face
    if face.kind is not FaceKind.PLANNED:
        return _(HEADINGS[face.kind])
    if face.is_reminder:
        return _("⏰ Reminder. Interview: {who}")
    return _("🔁 Interview moved: {who}") if face.revision else _("📅 Interview: {who}")


def _when(shown: Shown) -> str:
    return span_of(shown.interview.start_at, shown.interview.end_at, shown.zone)


def _names(interview: InterviewView) -> str:
    return ", ".join(shown_name(one.name) for one in interview.participants if one.comes)


def _rows(shown: Shown) -> list[list[InlineKeyboardButton]]:
    interview, kind = shown.interview, shown.face.kind
    if kind in {FaceKind.CANCELLED, FaceKind.HANDED_OVER}:
        return []
    if not shown.is_interviewer:
        return [[_tap(_("Open the interview"), InterviewAct.CARD_BELOW, interview)]]
    look = [_tap(_("📎 Resume"), InterviewAct.RESUME, interview)]
    look.append(_tap(_("❓ Questions"), InterviewAct.QUESTIONS, interview))
    if kind is FaceKind.BEGUN:
        return [look]
    if kind is FaceKind.DECLINED:
        return [[_tap(_("✅ I can come after all"), InterviewAct.CONFIRM, interview)], look]
    own = next((one for one in interview.participants if one.user_id == shown.reader_id), None)
    first = []
    if own is None or own.state is not ParticipantState.CONFIRMED:
        first.append(_tap(_("✅ I come"), InterviewAct.CONFIRM, interview))
    first.append(_tap(_("❌ I cannot"), InterviewAct.CANNOT, interview))
    late = [
        _tap(_("⏱ +{minutes} min").format(minutes=minutes), InterviewAct.LATE, interview, minutes)
        for minutes in MINUTES_LATE
    ]
    meet = [InlineKeyboardButton(text=_("🎥 Join"), url=interview.meet_url)] if _is_link(interview.meet_url) else []
    meet.append(_tap(_("📞 Contacts"), InterviewAct.CONTACTS, interview))
    return [first, late, look, meet]


def late_screen(interview: InterviewView, interviewer_id: int, contacts: Contacts, zone: ZoneInfo) -> Screen | None:
    """To a recruiter: an interviewer comes later; None when it is not so any more."""
    own = _of(interview, interviewer_id)
    if own is None or own.state is not ParticipantState.LATE:
        return None
    late = _("⏱ {name} is {minutes} minutes late: {who}").format(
        name=shown_name(own.name), minutes=own.minutes_late, who=who(interview)
    )
    lines = [late, span_of(interview.start_at, interview.end_at, zone), "", _("Tell the candidate:")]
    return Screen("\n".join([*lines, *contact_lines(contacts)]), keyboard([[_open(interview)]]))


def cannot_screen(interview: InterviewView, replacements: Replacements | None, zone: ZoneInfo) -> Screen | None:
    """To a recruiter: an interviewer cannot come, with who could instead; None when it is settled."""
    if replacements is None:
        return None
    own = _of(interview, replacements.leaves)
    if own is None or own.state is not ParticipantState.DECLINED:
        return None
    head = _("❌ {name} cannot come: {who}").format(name=shown_name(own.name), who=who(interview))
    lines = [head, span_of(interview.start_at, interview.end_at, zone), ""]
    if replacements.choices:
        lines.append(_("Free at that time, on the same subject:"))
    else:
        lines.append(_("Nobody on the same subject is free then: move the interview, or choose somebody yourself."))
    rows = [
        [_tap(swap_label(each.name, each.load), InterviewAct.SWAP_TO, interview, replacements.leaves, each.user_id)]
        for each in replacements.choices
    ]
    return Screen("\n".join(lines), keyboard([*rows, [_open(interview)]]))


def settled_screen(interview: InterviewView | None, zone: ZoneInfo, *, happened: bool) -> Screen:
    """What became of something the calendar did not answer to."""
    if interview is None:
        return Screen(_("I have looked: the interview was not created. Schedule it again in /interviews."))
    lines = [who(interview), span_of(interview.start_at, interview.end_at, zone)]
    done = _("✅ I have looked: it reached the calendar. Now:")
    not_done = _("⚠️ I have looked: the change did not reach the calendar, so nothing was changed. Now:")
    return Screen("\n".join([done if happened else not_done, *lines]), keyboard([[_open(interview)]]))


def swap_label(name: str, load: int) -> str:
    """Somebody who could come, with their load."""
    return _("🔁 {name} · in 7 days: {load}").format(name=name, load=load)


def contact_lines(contacts: Contacts) -> list[str]:
    """How the candidate is reached; a tap on a number copies it."""
    named = ((_("Telephone"), contacts.phone), (_("E-mail"), contacts.email), ("Telegram", contacts.telegram))
    lines = [f"{name}: <code>{safe(value)}</code>" for name, value in named if value]
    return [safe(contacts.name), *(lines or [_("Huntflow has no contacts, or does not answer now.")])]


def _of(interview: InterviewView, user_id: int) -> ParticipantView | None:
    return next((one for one in interview.participants if one.user_id == user_id), None)


def _open(interview: InterviewView) -> InlineKeyboardButton:
    return _tap(_("Open the interview"), InterviewAct.CARD_BELOW, interview)


def _tap(text: str, act: InterviewAct, interview: InterviewView, a: int = 0, b: int = 0) -> InlineKeyboardButton:
    return button(text, InterviewTap(act=act, interview=interview.id, a=a, b=b))


def _is_link(url: str) -> bool:
    return url.startswith("https://")
