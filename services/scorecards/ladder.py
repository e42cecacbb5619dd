"""When who is reminded of a card that is owed: working hours of the person, no days off, no quiet hours. Pure."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from services.notifications import after_quiet_hours

# Nobody is reminded outside these local hours, whether or not they have chosen quiet hours.
WORK_FROM, WORK_TO = time(9), time(20)
# A calendar that marks everything as free, and hours that leave no minute of a day, must not make us search for ever.
LONGEST_SEARCH = 60
SATURDAY = 5


class Rung(StrEnum):
    """Who is told."""

    INTERVIEWER = "interviewer"
    RECRUITER = "recruiter"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Step:
    """A rung: so long after the card was asked for, in hours of the clock and in working days."""

    rung: Rung
    hours: int = 0
    days: int = 0


STEPS = (
    Step(Rung.INTERVIEWER, hours=3),
    Step(Rung.INTERVIEWER, days=1),
    Step(Rung.RECRUITER, days=2),
    Step(Rung.INTERVIEWER, days=2, hours=3),
    Step(Rung.ADMINISTRATOR, days=3),
)
# Two working days are enough for anybody; then recruiters see what there is.
DEADLINE_DAYS = 2


@dataclass(frozen=True, slots=True)
class Clockwork:
    """What a person's reminders go by.

    Attributes:
        days_off: days the organisation does not work; None: not known, then Saturdays and Sundays.
        quiet_from, quiet_to: hours of the person's day, None without quiet hours.
    """

    zone: ZoneInfo
    days_off: Collection[date] | None = None
    quiet_from: int | None = None
    quiet_to: int | None = None

    def is_day_off(self, day: date) -> bool:
        """Whether nobody works on it."""
        return day.weekday() >= SATURDAY if self.days_off is None else day in self.days_off


def when(step: Step, asked_at: datetime, clockwork: Clockwork) -> datetime:
    """The moment of a step: its working days and hours after the asking, moved on into working time."""
    local = asked_at.astimezone(clockwork.zone)
    day = local.date()
    for _each in range(step.days):
        day = _next_working_day(day, clockwork)
    moment = datetime.combine(day, local.timetz().replace(tzinfo=None), tzinfo=clockwork.zone)
    return into_working_time(moment + timedelta(hours=step.hours), clockwork)


def deadline(asked_at: datetime, clockwork: Clockwork) -> datetime:
    """Until when the cards are waited for."""
    return when(Step(Rung.RECRUITER, days=DEADLINE_DAYS), asked_at, clockwork)


def into_working_time(moment: datetime, clockwork: Clockwork) -> datetime:
    """The first moment at or after this one, in UTC, at which the person may be reminded."""
    for _each in range(LONGEST_SEARCH):
        loud = after_quiet_hours(moment, clockwork.zone, clockwork.quiet_from, clockwork.quiet_to)
        later = _into_work(loud, clockwork)
        if later == moment:
            break
        moment = later
    return moment.astimezone(UTC)


def _into_work(moment: datetime, clockwork: Clockwork) -> datetime:
    local = moment.astimezone(clockwork.zone)
    if not clockwork.is_day_off(local.date()):
        if WORK_FROM <= local.time() < WORK_TO:
            return moment
        if local.time() < WORK_FROM:
            return datetime.combine(local.date(), WORK_FROM, tzinfo=clockwork.zone)
    return datetime.combine(_next_working_day(local.date(), clockwork), WORK_FROM, tzinfo=clockwork.zone)


def _next_working_day(day: date, clockwork: Clockwork) -> date:
    for _each in range(LONGEST_SEARCH):
        day += timedelta(days=1)
        if not clockwork.is_day_off(day):
            break
    return day
