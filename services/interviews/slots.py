"""When an interview fits: within everybody's working hours in their own zones, free for all. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

STEP = timedelta(minutes=30)
# Nobody can be asked to come sooner than this.
LEAD = timedelta(minutes=60)
# Monday to Friday from ten to six, while a person never said.
USUAL_HOURS: Mapping[int, tuple[int, int]] = dict.fromkeys(range(1, 6), (10 * 60, 18 * 60))


@dataclass(frozen=True, slots=True)
class Span:
    """From `start` up to `end`."""

    start: datetime
    end: datetime

    def meets(self, other: "Span") -> bool:
        """Whether they have time in common."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Availability:
    """One person's time.

    Attributes:
        hours: minutes of the person's day from and to, by ISO weekday.
        busy: what is in the calendars, ours included.
        away: days of absence, first and last included.
        planned_on: the local days of planned interviews, one entry for each.
    """

    zone: ZoneInfo
    hours: Mapping[int, tuple[int, int]] = field(default_factory=lambda: dict(USUAL_HOURS))
    busy: Sequence[Span] = ()
    away: Sequence[tuple[date, date]] = ()
    planned_on: Sequence[date] = ()
    most_per_day: int | None = None
    most_per_week: int | None = None

    def window(self, day: date) -> Span | None:
        """The working hours of a local day as instants; None on a day off, away, or with enough interviews."""
        hours = self.hours.get(day.isoweekday())
        if hours is None or any(first <= day <= last for first, last in self.away) or self._is_full(day):
            return None
        return Span(self._instant(day, hours[0]), self._instant(day, hours[1]))

    def _instant(self, day: date, minutes: int) -> datetime:
        # The wall clock of that very day: on a day the clocks change its hours are where people see them.
        at = datetime.combine(day + timedelta(days=minutes // 1440), time(minutes % 1440 // 60, minutes % 60))
        return at.replace(tzinfo=self.zone).astimezone(UTC)

    def _is_full(self, day: date) -> bool:
        same_week = [each for each in self.planned_on if each.isocalendar()[:2] == day.isocalendar()[:2]]
        on_day = sum(each == day for each in same_week)
        too_many_today = self.most_per_day is not None and on_day >= self.most_per_day
        return too_many_today or (self.most_per_week is not None and len(same_week) >= self.most_per_week)


def free_slots(
    people: Sequence[Availability], *, length: timedelta, buffer: timedelta, since: datetime, until: datetime
) -> Iterator[Span]:
    """Times of `length` free for all from `since` until `until`, with `buffer` kept free around; half hours apart."""
    start = _next_step(since)
    while start + length <= until:
        slot = Span(start, start + length)
        if all(_fits(person, slot, buffer) for person in people):
            yield slot
        start += STEP


def is_free(person: Availability, slot: Span, buffer: timedelta) -> bool:
    """Whether the slot suits one person."""
    return _fits(person, slot, buffer)


def _fits(person: Availability, slot: Span, buffer: timedelta) -> bool:
    window = person.window(slot.start.astimezone(person.zone).date())
    if window is None or slot.start < window.start or slot.end > window.end:
        return False
    around = Span(slot.start - buffer, slot.end + buffer)
    return not any(around.meets(busy) for busy in person.busy)


def _next_step(moment: datetime) -> datetime:
    """The next half hour; every zone in use is a multiple of a quarter from UTC, and a half hour is one in most."""
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    steps = -(-(moment - midnight) // STEP)
    return midnight + steps * STEP
