"""Calendars in memory, with the promises of `services.calendars.ports.Calendars`."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from services.calendars.errors import EventConflictError, EventGoneError
from services.calendars.event_ids import is_event_id
from services.calendars.ports import (
    Attendee,
    BusySpan,
    CalendarChanges,
    CalendarEvent,
    CalendarSource,
    EventStatus,
    EventTime,
    NewEvent,
    SourceKind,
    SourceTrouble,
)
from services.errors import BrokenConnectionError, NotConnectedError

NOT_CONNECTED = CalendarSource(SourceKind.NONE, can_write=False, trouble=SourceTrouble.NOT_CONNECTED)


@dataclass
class FakeCalendars:
    """`connect` gives a person a Google calendar; `failing` makes the next calls of a person raise.

    `put` and `remove` are what somebody does in the calendar itself; `calls` is what was asked, in order.
    """

    now: Callable[[], datetime]
    failing: dict[int, Exception] = field(default_factory=dict)
    calls: list[tuple[str, int]] = field(default_factory=list)
    _sources: dict[int, CalendarSource] = field(default_factory=dict)
    _events: dict[int, dict[str, CalendarEvent]] = field(default_factory=dict)
    _busy: dict[int, list[BusySpan]] = field(default_factory=dict)
    _changes: dict[int, list[str]] = field(default_factory=dict)

    def connect(self, user_id: int, email: str, kind: SourceKind = SourceKind.GOOGLE) -> None:
        self._sources[user_id] = CalendarSource(kind, can_write=kind is SourceKind.GOOGLE, label=email)

    def expire(self, user_id: int) -> None:
        """Google wants the person to sign in again."""
        self._sources[user_id] = replace(self._sources[user_id], trouble=SourceTrouble.RECONNECT)

    def occupy(self, user_id: int, start: datetime, end: datetime) -> None:
        self._busy.setdefault(user_id, []).append(BusySpan(start, end))

    def put(self, user_id: int, event: CalendarEvent) -> None:
        self._events.setdefault(user_id, {})[event.id] = event
        self._changes.setdefault(user_id, []).append(event.id)

    def remove(self, user_id: int, event_id: str) -> None:
        gone = replace(self._events[user_id][event_id], status=EventStatus.CANCELLED, updated_at=self.now())
        self.put(user_id, gone)

    def events_of(self, user_id: int) -> tuple[CalendarEvent, ...]:
        """What is in the calendar now."""
        events = self._events.get(user_id, {}).values()
        return tuple(event for event in events if event.status is not EventStatus.CANCELLED)

    async def source_of(self, user_id: int) -> CalendarSource:
        return self._sources.get(user_id, NOT_CONNECTED)

    async def busy(self, user_id: int, start: datetime, end: datetime) -> tuple[BusySpan, ...]:
        self._called("busy", user_id, writes=False)
        events = (BusySpan(event.start, event.end) for event in self.events_of(user_id))
        spans = sorted((*self._busy.get(user_id, ()), *events), key=lambda span: span.start)
        joined: list[BusySpan] = []
        for span in spans:
            if span.end <= start or span.start >= end:
                continue
            if joined and span.start <= joined[-1].end:
                joined[-1] = BusySpan(joined[-1].start, max(joined[-1].end, span.end))
            else:
                joined.append(span)
        return tuple(joined)

    async def create_event(self, user_id: int, event: NewEvent) -> CalendarEvent:
        self._called("create_event", user_id)
        assert is_event_id(event.event_id), event.event_id
        known = self._events.get(user_id, {}).get(event.event_id)
        if known is not None:
            if known.status is EventStatus.CANCELLED:
                raise EventConflictError
            return known
        made = CalendarEvent(
            id=event.event_id,
            calendar_id=self._sources[user_id].label,
            ical_uid=f"{event.event_id}@google.com",
            title=event.title,
            description=event.description,
            start=event.time.start,
            end=event.time.end,
            timezone=event.time.timezone,
            is_all_day=False,
            location=event.location,
            meet_url=f"https://meet.google.com/{event.event_id[:10]}" if event.with_meet else "",
            html_url=f"https://calendar.google.com/event?eid={event.event_id}",
            attendees=event.attendees,
            status=EventStatus.CONFIRMED,
            sequence=0,
            updated_at=self.now(),
        )
        self.put(user_id, made)
        return made

    async def move_event(self, user_id: int, event_id: str, time: EventTime) -> CalendarEvent:
        self._called("move_event", user_id)
        event = self._living(user_id, event_id)
        moved = replace(
            event,
            start=time.start,
            end=time.end,
            timezone=time.timezone,
            sequence=event.sequence + 1,
            updated_at=self.now(),
        )
        self.put(user_id, moved)
        return moved

    async def update_attendees(self, user_id: int, event_id: str, attendees: tuple[Attendee, ...]) -> CalendarEvent:
        self._called("update_attendees", user_id)
        event = self._living(user_id, event_id)
        answers = {guest.email: guest.response for guest in event.attendees}
        guests = tuple(replace(guest, response=answers.get(guest.email, guest.response)) for guest in attendees)
        changed = replace(event, attendees=guests, updated_at=self.now())
        self.put(user_id, changed)
        return changed

    async def cancel_event(self, user_id: int, event_id: str) -> None:
        self._called("cancel_event", user_id)
        event = self._events.get(user_id, {}).get(event_id)
        if event is not None and event.status is not EventStatus.CANCELLED:
            self.remove(user_id, event_id)

    async def get_event(self, user_id: int, event_id: str) -> CalendarEvent:
        self._called("get_event", user_id)
        return self._living(user_id, event_id)

    async def changes(self, user_id: int, cursor: str = "") -> CalendarChanges:
        self._called("changes", user_id)
        log = self._changes.get(user_id, [])
        ids = dict.fromkeys(log[int(cursor or 0) :])
        return CalendarChanges(tuple(self._events[user_id][event_id] for event_id in ids), str(len(log)))

    def _living(self, user_id: int, event_id: str) -> CalendarEvent:
        event = self._events.get(user_id, {}).get(event_id)
        if event is None or event.status is EventStatus.CANCELLED:
            raise EventGoneError
        return event

    def _called(self, method: str, user_id: int, *, writes: bool = True) -> None:
        self.calls.append((method, user_id))
        if user_id in self.failing:
            raise self.failing[user_id]
        source = self._sources.get(user_id, NOT_CONNECTED)
        if source.kind is SourceKind.NONE or (writes and not source.can_write):
            raise NotConnectedError(integration="Google")
        if source.trouble is SourceTrouble.RECONNECT:
            raise BrokenConnectionError(integration="Google")
