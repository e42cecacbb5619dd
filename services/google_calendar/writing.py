"""Events of our own in people's Google calendars: made once, moved, cancelled; the copy follows at once."""

from contextlib import suppress

from integrations.base import NotFoundError
from integrations.google import EventFields, GoogleConflictError
from integrations.google.schemas import Event
from models.google import GoogleCalendar, GoogleEvent
from services.calendars.errors import EventConflictError, EventGoneError
from services.calendars.ports import Attendee, CalendarEvent, EventStatus, EventTime, NewEvent, Response
from services.google_accounts.connections import GoogleConnection, GoogleConnections
from services.google_calendar.mirror import CalendarMirror
from services.google_calendar.views import event_hash, view

# An answer of a guest may come between our reading and our writing; once more is enough.
MERGE_TRIES = 2


class CalendarWriting:
    """Writes into the calendar an event is in, and new ones into the main calendar of the main account."""

    def __init__(self, *, connections: GoogleConnections, mirror: CalendarMirror) -> None:
        self._connections = connections
        self._mirror = mirror

    async def create(self, user_id: int, new: NewEvent) -> CalendarEvent:
        """As `Calendars.create_event`."""
        connection = await self._connections.main(user_id)
        calendar = await self._mirror.main_calendar(connection)
        api = connection.client.calendar
        fields = EventFields(
            title=new.title,
            description=new.description,
            location=new.location or None,
            start=new.time.start,
            end=new.time.end,
            timezone=new.time.timezone,
            attendees=_guests(new.attendees),
            meet_request_id=new.event_id if new.with_meet else "",
        )
        try:
            event = await api.insert(calendar.calendar_id, new.event_id, fields)
        except GoogleConflictError:
            # Ours is the only program that uses this id: it was made before a crash.
            event = await api.event(calendar.calendar_id, new.event_id)
        if event.status == EventStatus.CANCELLED:
            raise EventConflictError
        return await self._kept(calendar, event)

    async def move(self, user_id: int, event_id: str, time: EventTime) -> CalendarEvent:
        """As `Calendars.move_event`."""
        connection, calendar, row = await self._place(user_id, event_id)
        event = await self._read(connection, calendar, event_id)
        if row is not None and (event.sequence or 0) > row.sequence:
            await self._kept(calendar, event)
            raise EventConflictError
        fields = EventFields(start=time.start, end=time.end, timezone=time.timezone)
        try:
            moved = await connection.client.calendar.patch(
                calendar.calendar_id, event_id, fields, etag=event.etag or ""
            )
        except GoogleConflictError:
            raise EventConflictError from None
        except NotFoundError:
            raise EventGoneError from None
        return await self._kept(calendar, moved)

    async def invite(self, user_id: int, event_id: str, attendees: tuple[Attendee, ...]) -> CalendarEvent:
        """As `Calendars.update_attendees`."""
        connection, calendar, _ = await self._place(user_id, event_id)
        for _try in range(MERGE_TRIES):
            event = await self._read(connection, calendar, event_id)
            answers = {(guest.email or "").casefold(): guest.response for guest in event.attendees}
            guests = tuple(
                (email, name, answers.get(email.casefold()) or response) for email, name, response in _guests(attendees)
            )
            try:
                changed = await connection.client.calendar.patch(
                    calendar.calendar_id, event_id, EventFields(attendees=guests), etag=event.etag or ""
                )
            except GoogleConflictError:
                continue
            except NotFoundError:
                raise EventGoneError from None
            return await self._kept(calendar, changed)
        raise EventConflictError

    async def cancel(self, user_id: int, event_id: str) -> None:
        """As `Calendars.cancel_event`."""
        connection, calendar, _ = await self._place(user_id, event_id)
        # Somebody may have deleted it before us.
        with suppress(NotFoundError):
            await connection.client.calendar.delete(calendar.calendar_id, event_id)
        await self._mirror.mark_deleted(calendar, event_id)

    async def get(self, user_id: int, event_id: str) -> CalendarEvent:
        """As `Calendars.get_event`."""
        connection, calendar, _ = await self._place(user_id, event_id)
        return await self._kept(calendar, await self._read(connection, calendar, event_id))

    async def _place(self, user_id: int, event_id: str) -> tuple[GoogleConnection, GoogleCalendar, GoogleEvent | None]:
        """Where an event is: by its copy, else where we make new ones."""
        row = (
            await GoogleEvent.filter(account__user_id=user_id, event_hash=event_hash(event_id))
            .order_by("-account__is_primary", "-calendar__is_primary", "id")
            .select_related("calendar")
            .first()
        )
        if row is None:
            connection = await self._connections.main(user_id)
            return connection, await self._mirror.main_calendar(connection), None
        account_id: int = row.account_id  # type: ignore[attr-defined]
        return await self._connections.of_account(account_id), row.calendar, row

    async def _read(self, connection: GoogleConnection, calendar: GoogleCalendar, event_id: str) -> Event:
        try:
            event = await connection.client.calendar.event(calendar.calendar_id, event_id)
        except NotFoundError:
            await self._mirror.mark_deleted(calendar, event_id)
            raise EventGoneError from None
        if event.status == EventStatus.CANCELLED:
            await self._mirror.mark_deleted(calendar, event_id)
            raise EventGoneError
        return event

    async def _kept(self, calendar: GoogleCalendar, event: Event) -> CalendarEvent:
        rows = await self._mirror.apply(calendar, [event])
        return view(rows[0], calendar.calendar_id)


def _guests(attendees: tuple[Attendee, ...]) -> tuple[tuple[str, str, str], ...]:
    known: dict[str, tuple[str, str, str]] = {}
    for guest in attendees:
        known.setdefault(guest.email.casefold(), (guest.email, guest.name, Response(guest.response).value))
    return tuple(known.values())
