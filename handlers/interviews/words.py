"""Words about interviews: times with their zone, states, answers."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.foreign_text import safe
from handlers.names import shown
from locales import gettext as _
from locales import lazy
from services.interviews.views import InterviewView, ParticipantView
from services.vocabulary import InterviewState, ParticipantState

WEEKDAYS = (lazy("Mon"), lazy("Tue"), lazy("Wed"), lazy("Thu"), lazy("Fri"), lazy("Sat"), lazy("Sun"))
STATES = {
    InterviewState.BOOKING: lazy("is being created"),
    InterviewState.PLANNED: lazy("planned"),
    InterviewState.CANCELLED: lazy("cancelled"),
    InterviewState.HELD: lazy("took place"),
    InterviewState.SCORED: lazy("scored"),
}
MARKS = {
    ParticipantState.INVITED: "▫️",
    ParticipantState.CONFIRMED: "✅",
    ParticipantState.LATE: "⏱",
    ParticipantState.DECLINED: "❌",
    ParticipantState.REMOVED: "➖",
}
ANSWERS = {
    ParticipantState.INVITED: lazy("has not answered"),
    ParticipantState.CONFIRMED: lazy("comes"),
    ParticipantState.DECLINED: lazy("cannot come"),
    ParticipantState.REMOVED: lazy("was replaced"),
}


def day_of(day: date) -> str:
    """`25.11.2026 (Wed)`."""
    return f"{day:%d.%m.%Y} ({_(WEEKDAYS[day.weekday()])})"


def span_of(start: datetime, end: datetime, zone: ZoneInfo) -> str:
    """When it is for a reader, with the name of their zone: nobody has to guess whose time it is."""
    first, last = start.astimezone(zone), end.astimezone(zone)
    return f"{day_of(first.date())} {first:%H:%M}-{last:%H:%M} ({zone.key})"


def who(interview: InterviewView) -> str:
    """The candidate and the vacancy for a heading."""
    name = safe(interview.applicant_name) or safe(interview.title) or _("an applicant")
    return f"<b>{name}</b>"


def title_of(interview: InterviewView) -> str:
    """The name of the event, empty when it only repeats the candidate and the vacancy."""
    rest = interview.title
    for known in (interview.applicant_name, interview.vacancy_name, _("Interview: {vacancy}, {candidate}")):
        rest = rest.replace(known.partition("{")[0] or known, "") if known else rest
    return interview.title if any(letter.isalnum() for letter in rest) else ""


def answer_of(one: ParticipantView) -> str:
    """What an interviewer said."""
    if one.state is ParticipantState.LATE:
        return _("is {minutes} minutes late").format(minutes=one.minutes_late)
    return _(ANSWERS[one.state])


def participant_line(one: ParticipantView, zone: ZoneInfo | None = None) -> str:
    """A line about an interviewer; with a zone also how their message fares, for recruiters."""
    line = f"{MARKS[one.state]} {shown(one.name)}: {answer_of(one)}"
    if zone is None or not one.comes:
        return line
    if one.undelivered:
        return f"{line} · {_('⚠️ message not delivered: {reason}').format(reason=safe(one.undelivered, 80))}"
    if one.delivered_at is None:
        return f"{line} · {_('message not sent yet')}"
    return f"{line} · {_('delivered {time}').format(time=f'{one.delivered_at.astimezone(zone):%d.%m %H:%M}')}"
