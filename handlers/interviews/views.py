"""Lists and cards of interviews. Pure."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from aiogram.types import InlineKeyboardButton

from handlers.applicants.callbacks import CardAct, tap
from handlers.applicants.views import button, keyboard
from handlers.assistant.callbacks import WorkTap
from handlers.foreign_text import safe
from handlers.interviews.callbacks import (
    InterviewAct,
    InterviewList,
    InterviewTap,
    PlanAct,
    PlanTap,
    ReminderTap,
)
from handlers.interviews.notice_views import swap_label
from handlers.interviews.words import STATES, day_of, participant_line, span_of, title_of, who
from handlers.menu import menu_button
from handlers.scorecards.callbacks import DebriefAct, DebriefTap
from handlers.screen import Screen
from locales import gettext as _
from locales import lazy
from services.applicants.organisation import ApplicantButton
from services.interviews.answers import MINUTES_LATE
from services.interviews.balance import InterviewerChoice
from services.interviews.faces import Reminder
from services.interviews.reading import InterviewCard, InterviewPage, Questions
from services.interviews.views import InterviewView
from services.vocabulary import CalendarPlace, InterviewState, ParticipantState, WorkKind

PLACES = {
    CalendarPlace.HUNTFLOW: lazy("in Huntflow's calendar"),
    CalendarPlace.GOOGLE: lazy("in Google Calendar"),
    CalendarPlace.NONE: lazy("in no calendar of ours"),
}
REMINDERS = {
    Reminder.DAY: lazy("At 18:00 the day before"),
    Reminder.HOUR: lazy("An hour before"),
    Reminder.TEN_MINUTES: lazy("Ten minutes before"),
}
TEXT_CHARS = 3000


def list_screen(page: InterviewPage, zone: ZoneInfo) -> Screen:
    """A page of interviews: a button per interview, other days, pages."""
    title = _("Interviews of the team") if page.is_team else _("Your interviews")
    lines = [f"<b>{title}</b> · {day_of(page.on) if page.on else _('ahead')}"]
    if not page.rows:
        lines += ["", _("None on this day.") if page.on else _("None is planned.")]
    for row in page.rows:
        lines += ["", _line(row, zone)]
    rows = [[button(_label(row, zone), _tap(InterviewAct.CARD, row))] for row in page.rows]
    return Screen("\n".join(lines), keyboard([*rows, _pages(page), _days(page), *_last(page)]))


def _line(row: InterviewView, zone: ZoneInfo) -> str:
    state = "" if row.state is InterviewState.PLANNED else f" · {_(STATES[row.state])}"
    people = ", ".join(f"{participant_line(one).partition(':')[0]}" for one in row.participants if one.comes)
    where = f" · {safe(row.vacancy_name)}" if row.vacancy_name else ""
    return f"{span_of(row.start_at, row.end_at, zone)}{state}\n{who(row)}{where}" + (f"\n{people}" if people else "")


def _label(row: InterviewView, zone: ZoneInfo) -> str:
    local = row.start_at.astimezone(zone)
    return f"{local:%d.%m %H:%M} · {row.applicant_name or row.title}"


def _pages(page: InterviewPage) -> list[InlineKeyboardButton]:
    if page.pages <= 1:
        return []
    on = f"{page.on:%Y%m%d}" if page.on else ""
    before = page.number - 1 if page.number > 1 else page.pages
    after = page.number + 1 if page.number < page.pages else 1
    return [
        button("‹", InterviewList(on=on, page=before)),
        button(f"{page.number}/{page.pages}", InterviewList(on=on, page=page.number)),
        button("›", InterviewList(on=on, page=after)),
    ]


def _days(page: InterviewPage) -> list[InlineKeyboardButton]:
    if page.on is None:
        return []

    def of(day: date) -> InlineKeyboardButton:
        return button(f"{day:%d.%m}", InterviewList(on=f"{day:%Y%m%d}"))

    one = timedelta(days=1)
    return [of(page.on - one), button(_("All ahead"), InterviewList()), of(page.on + one)]


def _last(page: InterviewPage) -> list[list[InlineKeyboardButton]]:
    rows = [[button(_("⏰ Reminders"), ReminderTap())]]
    if page.may_schedule:
        rows[0].insert(0, button(_("➕ Schedule"), PlanTap(act=PlanAct.VACANCIES, a=1)))
    return [*rows, [menu_button()]]


def card_screen(card: InterviewCard, zone: ZoneInfo, *, before: str = "") -> Screen:
    """An interview with everything that can be done with it."""
    row = card.interview
    lines = [*([before, ""] if before else []), f"📅 {who(row)}", span_of(row.start_at, row.end_at, zone)]
    state = _("moved") if row.is_moved else _(STATES[row.state])
    lines.append(_("State: {state}, {place}").format(state=state, place=_(PLACES[row.place])))
    named = ((_("Vacancy"), row.vacancy_name), (_("Title"), title_of(row)), (_("Place"), row.location))
    lines += [f"{name}: {safe(value)}" for name, value in named if value]
    lines += ["", *(participant_line(one, zone if card.may_manage else None) for one in row.participants)]
    if not row.participants:
        lines.append(_("No interviewer of ours is invited."))
    return Screen("\n".join(lines), keyboard(_card_rows(card)))


def _card_rows(card: InterviewCard) -> list[list[InlineKeyboardButton]]:
    row = card.interview
    rows = _own_rows(card) if card.is_mine and card.is_ahead else []
    look = [button(_("📎 Resume"), _tap(InterviewAct.RESUME, row))] if card.applicant else []
    look.append(button(_("❓ Questions"), _tap(InterviewAct.QUESTIONS, row)))
    look.append(button(_("📞 Contacts"), _tap(InterviewAct.CONTACTS, row)))
    rows.append(look)
    if card.applicant is not None:
        rows.append([button(_("👤 Applicant's card"), tap(card.applicant, CardAct.CARD_BELOW))])
    if row.meet_url.startswith("https://"):
        rows.append([InlineKeyboardButton(text=_("🎥 Join"), url=row.meet_url)])
    if card.may_manage and card.is_ahead:
        rows.append(
            [button(_("🔁 Move"), _tap(InterviewAct.MOVE, row)), button(_("🚫 Cancel"), _tap(InterviewAct.CANCEL, row))]
        )
        rows.append([button(_("👥 Change interviewers"), _tap(InterviewAct.SWAP, row))])
    if not card.is_ahead:
        rows.append([button(_("👥 Scorecards of this interview"), DebriefTap(act=DebriefAct.BELOW, interview=row.id))])
    refresh = [button(_("🔄 Refresh"), _tap(InterviewAct.CARD, row))] if card.may_manage else []
    return [*rows, [button(_("‹ To the list"), InterviewList()), *refresh]]


def _own_rows(card: InterviewCard) -> list[list[InlineKeyboardButton]]:
    row = card.interview
    first = []
    if card.own_state is not ParticipantState.CONFIRMED:
        first.append(button(_("✅ I come"), _tap(InterviewAct.CONFIRM, row)))
    if card.own_state is not ParticipantState.DECLINED:
        first.append(button(_("❌ I cannot"), _tap(InterviewAct.CANNOT, row)))
    late = [
        button(_("⏱ +{minutes} min").format(minutes=each), _tap(InterviewAct.LATE, row, each)) for each in MINUTES_LATE
    ]
    return [first, late]


def cancel_question(card: InterviewCard, zone: ZoneInfo) -> Screen:
    """Ask before everybody is told."""
    row = card.interview
    lines = [_("Cancel this interview? Everybody invited is told."), "", who(row)]
    lines.append(span_of(row.start_at, row.end_at, zone))
    yes = button(_("Yes, cancel it"), _tap(InterviewAct.CANCEL_YES, row))
    return Screen("\n".join(lines), keyboard([[yes], [button(_("‹ Back"), _tap(InterviewAct.CARD, row))]]))


def swap_screen(card: InterviewCard) -> Screen:
    """Whom to replace, or who comes besides."""
    row = card.interview
    rows = [
        [button(_("Replace {name}").format(name=one.name), _tap(InterviewAct.SWAP_CHOICES, row, one.user_id))]
        for one in row.participants
        if one.state is not ParticipantState.REMOVED
    ]
    rows.append([button(_("➕ One more"), _tap(InterviewAct.SWAP_CHOICES, row))])
    rows.append([button(_("‹ Back"), _tap(InterviewAct.CARD, row))])
    return Screen(_("Whom do you want to replace?"), keyboard(rows))


def swap_choices_screen(card: InterviewCard, leaves: int, choices: list[InterviewerChoice]) -> Screen:
    """Who comes: everybody who does not yet, those with the least load first."""
    row = card.interview
    there = {one.user_id for one in row.participants if one.comes}
    rows = [
        [button(_subject(each), _tap(InterviewAct.SWAP_TO, row, leaves, each.user_id))]
        for each in choices
        if each.user_id not in there
    ][:20]
    text = _("Who comes? The number is how many interviews they have in the next 7 days.")
    if not rows:
        text = _("There is nobody else. An administrator gives the role of an interviewer in /users.")
    return Screen(text, keyboard([*rows, [button(_("‹ Back"), _tap(InterviewAct.SWAP, row))]]))


def _subject(each: InterviewerChoice) -> str:
    label = swap_label(each.name, each.load)
    return f"{label} · {each.specialization}" if each.specialization else label


def questions_screen(questions: Questions) -> Screen:
    """What to ask."""
    head = f"❓ {who(questions.interview)} · {safe(questions.interview.vacancy_name)}"
    rows = [[_assistant(questions, questions.assistant)]] if questions.assistant else []
    if not questions.text.strip():
        nothing = _("The vacancy has no scorecard yet. A recruiter writes one on its card.")
        return Screen(f"{head}\n\n{nothing}", keyboard(rows))
    title = f"<b>{safe(questions.title)}</b>\n" if questions.title else ""
    return Screen(f"{head}\n\n{title}{safe(questions.text, TEXT_CHARS)}", keyboard(rows))


def _assistant(questions: Questions, applicant: ApplicantButton) -> InlineKeyboardButton:
    """The assistant's ready work «questions», about this applicant on this vacancy."""
    vacancy = questions.interview.vacancy_id or 0
    data = WorkTap(
        kind=WorkKind.QUESTIONS,
        owner=applicant.owner_id,
        place=applicant.place,
        vacancy=vacancy,
        applicant=applicant.applicant_id,
    )
    return button(_("✨ Questions by the assistant"), data)


def reminders_screen(wanted: frozenset[Reminder]) -> Screen:
    """Which reminders come."""
    text = _("When shall I remind you of an interview? Quiet hours are in /notifications.")
    rows = [
        [button(f"{'✅' if each in wanted else '▫️'} {_(label)}", ReminderTap(reminder=int(each)))]
        for each, label in REMINDERS.items()
    ]
    return Screen(text, keyboard([*rows, [button(_("‹ To the list"), InterviewList())]]))


def _tap(act: InterviewAct, row: InterviewView, a: int = 0, b: int = 0) -> InterviewTap:
    return InterviewTap(act=act, interview=row.id, a=a, b=b)
