"""Copies of events as the rest of the product sees them."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from integrations.google.schemas import Event
from models.google import GoogleEvent
from services.calendars.ports import Attendee, CalendarEvent, EventStatus, Response

MAX_TEXT = 20_000


@dataclass(frozen=True, slots=True)
class EventRecord:
    """A copied event with the number of its copy and of its account."""

    id: int
    account_id: int
    event: CalendarEvent


def event_hash(event_id: str) -> str:
    """Stands for an id in the index."""
    return hashlib.blake2b(event_id.encode(), digest_size=20).hexdigest()


def view(row: GoogleEvent, calendar_id: str) -> CalendarEvent:
    """The event of a copy; an odd status counts as confirmed, an odd answer as none."""
    return CalendarEvent(
        id=row.event_id,
        calendar_id=calendar_id,
        ical_uid=row.ical_uid,
        title=row.title,
        description=row.description,
        start=row.start_at,
        end=row.end_at,
        timezone=row.timezone,
        is_all_day=row.is_all_day,
        location=row.location,
        meet_url=row.meet_url,
        html_url=row.html_url,
        attendees=tuple(
            Attendee(str(each["email"]), str(each.get("name", "")), _response(each.get("response")))
            for each in row.attendees
        ),
        status=EventStatus(row.status),
        sequence=row.sequence,
        updated_at=row.changed_at,
    )


def columns(event: Event, calendar_zone: str, now: datetime) -> dict[str, Any] | None:
    """What is copied of an event; None when it has no time, as deleted ones that we never saw."""
    start = event.start.at(calendar_zone) if event.start else None
    end = event.end.at(calendar_zone) if event.end else None
    if start is None:
        return None
    return {
        "event_id": event.id,
        "ical_uid": event.ical_uid or "",
        "title": (event.title or "")[:MAX_TEXT],
        "title_folded": (event.title or "")[:MAX_TEXT].casefold(),
        "description": (event.description or "")[:MAX_TEXT],
        "start_at": start,
        "end_at": max(end or start, start),
        "timezone": ((event.start.timezone if event.start else None) or calendar_zone)[:64],
        "is_all_day": event.start is not None and event.start.instant is None,
        "is_free": event.transparency == "transparent" or _declined(event),
        "location": (event.location or "")[:MAX_TEXT],
        "meet_url": event.meet_url or "",
        "html_url": event.html_url or "",
        "attendees": [
            {"email": guest.email, "name": guest.name or "", "response": _response(guest.response).value}
            for guest in event.attendees
            if guest.email and not guest.is_room
        ],
        "status": _status(event.status).value,
        "sequence": event.sequence or 0,
        "changed_at": event.updated_at or now,
    }


def _declined(event: Event) -> bool:
    """The owner of the calendar said no, so the time is theirs."""
    return any(guest.is_self and guest.response == Response.DECLINED for guest in event.attendees)


def _status(value: str | None) -> EventStatus:
    return EventStatus(value) if value in set(EventStatus) else EventStatus.CONFIRMED


def _response(value: str | None) -> Response:
    return Response(value) if value in set(Response) else Response.NEEDS_ACTION
