"""Copied events for the REST API and the pages: one's own, filtered and in pages."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from models.google import GoogleEvent
from services.access import Actor, Operation, require
from services.calendars.ports import EventStatus
from services.errors import GoneError
from services.google_calendar.views import EventRecord, view

PAGE = 20
MOST_IN_PAGE = 100


@dataclass(frozen=True, slots=True)
class EventFilter:
    """What is asked for; days are of the actor's zone, both included. None is everything."""

    account_id: int | None = None
    start_on: date | None = None
    end_on: date | None = None
    search: str = ""


@dataclass(frozen=True, slots=True)
class EventPage:
    """One page and how many there are in all."""

    events: tuple[EventRecord, ...]
    total: int


class CalendarReading:
    """Reads the copy; asks Google nothing."""

    async def page(self, actor: Actor, wanted: EventFilter, *, page: int = 1, page_size: int = PAGE) -> EventPage:
        """Events in order of their start, deleted ones left out; pages count from 1."""
        require(actor, Operation.USE_OWN_CALENDAR)
        rows = GoogleEvent.filter(account__user_id=actor.user_id).exclude(status=EventStatus.CANCELLED.value)
        if wanted.account_id is not None:
            rows = rows.filter(account_id=wanted.account_id)
        if wanted.start_on is not None:
            rows = rows.filter(end_at__gt=_midnight(wanted.start_on, actor))
        if wanted.end_on is not None and wanted.end_on < date.max:
            rows = rows.filter(start_at__lt=_midnight(wanted.end_on + timedelta(days=1), actor))
        if wanted.search:
            rows = rows.filter(title_folded__contains=wanted.search.casefold())
        size = max(1, min(page_size, MOST_IN_PAGE))
        total = await rows.count()
        found = (
            await rows.order_by("start_at", "id")
            .offset((max(page, 1) - 1) * size)
            .limit(size)
            .select_related("calendar")
        )
        return EventPage(tuple(_record(row) for row in found), total)

    async def one(self, actor: Actor, record_id: int) -> EventRecord:
        """One copied event of the actor.

        Raises:
            GoneError: it is not there, or somebody else's.
        """
        require(actor, Operation.USE_OWN_CALENDAR)
        row = await GoogleEvent.filter(id=record_id, account__user_id=actor.user_id).select_related("calendar").first()
        if row is None:
            raise GoneError
        return _record(row)


def _record(row: GoogleEvent) -> EventRecord:
    account_id: int = row.account_id  # type: ignore[attr-defined]
    return EventRecord(row.id, account_id, view(row, row.calendar.calendar_id))


def _midnight(day: date, actor: Actor) -> datetime:
    """The beginning of a day of the actor's; the first and last days of the calendar stand as they are."""
    try:
        return datetime.combine(day, time(), actor.zone).astimezone(UTC)
    except OverflowError:
        return datetime.combine(day, time(), UTC)
