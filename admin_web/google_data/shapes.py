"""Google's data as the documents show it."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, tzinfo
from typing import NotRequired
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from typing_extensions import TypedDict

from services.calendars.ports import Attendee, CalendarEvent
from services.google_accounts.accounts import GoogleAccountView
from services.google_calendar.views import EventRecord
from services.google_drive.records import FileRecord
from services.saved_keys import MASKED

Day = date


class AccountItem(TypedDict):
    """A Google account; tokens never leave."""

    id: int
    user: int
    email: str
    access_token: str
    refresh_token: str
    is_active: bool
    created_at: datetime


class EventTime(TypedDict):
    """An instant, or for all-day events a day (Google's own shape)."""

    dateTime: NotRequired[datetime]
    date: NotRequired[Day]


class Guest(TypedDict):
    """A guest as Google names one."""

    email: str
    displayName: str


class GoogleEventItem(TypedDict):
    """An event in Google's words."""

    id: str
    summary: str
    description: str
    start: EventTime
    end: EventTime
    attendees: list[Guest]


class EventItem(TypedDict):
    """A copied event; `id` is ours, `event_id` Google's."""

    id: int
    oauth_account: int
    event_id: str
    calendar_id: str
    summary: str
    description: str
    location: str
    start: EventTime
    end: EventTime
    timezone: str
    attendees: list[Guest]
    meet_url: str
    html_url: str
    status: str
    updated_at: datetime


class FileItem(TypedDict):
    """A file of Drive; `id` is ours, `file_id` Google's."""

    id: int
    oauth_account: int
    file_id: str
    name: str
    mime_type: str
    size: int | None
    web_view_link: str
    owner_name: str
    modified_at: datetime | None


def account_item(view: GoogleAccountView) -> AccountItem:
    """An account as the documents show it."""
    return AccountItem(
        id=view.id,
        user=view.user_id,
        email=view.email,
        access_token=MASKED,
        refresh_token=MASKED,
        is_active=view.is_active,
        created_at=view.created_at,
    )


def google_event(record: EventRecord) -> GoogleEventItem:
    """An event in Google's words."""
    event = record.event
    return GoogleEventItem(
        id=event.id,
        summary=event.title,
        description=event.description,
        start=_time(event, event.start),
        end=_time(event, event.end),
        attendees=_guests(event.attendees),
    )


def event_item(record: EventRecord) -> EventItem:
    """A copied event with all we know of it."""
    event = record.event
    return EventItem(
        id=record.id,
        oauth_account=record.account_id,
        event_id=event.id,
        calendar_id=event.calendar_id,
        summary=event.title,
        description=event.description,
        location=event.location,
        start=_time(event, event.start),
        end=_time(event, event.end),
        timezone=event.timezone,
        attendees=_guests(event.attendees),
        meet_url=event.meet_url,
        html_url=event.html_url,
        status=event.status.value,
        updated_at=event.updated_at,
    )


def file_item(record: FileRecord) -> FileItem:
    """A file as it is listed."""
    return FileItem(
        id=record.id,
        oauth_account=record.account_id,
        file_id=record.file_id,
        name=record.name,
        mime_type=record.mime_type,
        size=record.size_bytes,
        web_view_link=record.url,
        owner_name=record.owner_name,
        modified_at=record.modified_at,
    )


def _time(event: CalendarEvent, moment: datetime) -> EventTime:
    if not event.is_all_day:
        return EventTime(dateTime=moment)
    # An all-day event lasts from midnight to midnight of its calendar's zone.
    return EventTime(date=moment.astimezone(_zone(event.timezone)).date())


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name) if name else UTC
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def _guests(guests: Sequence[Attendee]) -> list[Guest]:
    return [Guest(email=each.email, displayName=each.name) for each in guests]
