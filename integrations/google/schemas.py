"""What the answers of Calendar v3 and Drive v3 hold. Instants are aware UTC."""

from datetime import UTC, date, datetime, time
from typing import Annotated, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AliasPath, Field, WrapValidator

from integrations.base.wire import Day, Instant, Many, Number, Text, Wire, or_none

T = TypeVar("T")
Maybe = Annotated[T | None, WrapValidator(or_none)]


class EventMoment(Wire):
    """Start or end of an event: an instant with the zone it is shown in, or a day of an all-day event."""

    instant: Instant = Field(default=None, alias="dateTime")
    day: Day = Field(default=None, alias="date")
    timezone: Text = Field(default=None, alias="timeZone")

    def at(self, calendar_zone: str) -> datetime | None:
        """The instant; a day begins at midnight of the calendar's zone."""
        if self.instant is not None:
            return self.instant
        return midnight(self.day, self.timezone or calendar_zone) if self.day is not None else None


def midnight(day: date, zone: str) -> datetime:
    """The beginning of a day; UTC for a zone nobody knows."""
    try:
        tz = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        tz = ZoneInfo("UTC")
    return datetime.combine(day, time(), tz).astimezone(UTC)


class Guest(Wire):
    """A guest; `resource` is a room. `response` is Google's word: needsAction, declined, tentative, accepted."""

    email: Text = None
    name: Text = Field(default=None, alias="displayName")
    response: Text = Field(default=None, alias="responseStatus")
    is_self: bool = Field(default=False, alias="self")
    is_room: bool = Field(default=False, alias="resource")


class Event(Wire):
    """An event or one occurrence of it; of a deleted one only `id` and `status` (cancelled) are certain."""

    id: str
    status: Text = None
    etag: Text = None
    ical_uid: Text = Field(default=None, alias="iCalUID")
    title: Text = Field(default=None, alias="summary")
    description: Text = None
    location: Text = None
    html_url: Text = Field(default=None, alias="htmlLink")
    meet_url: Text = Field(default=None, alias="hangoutLink")
    start: Maybe[EventMoment] = None
    end: Maybe[EventMoment] = None
    attendees: Many[Guest] = ()
    sequence: Number = None
    transparency: Text = None
    updated_at: Instant = Field(default=None, alias="updated")


class EventPage(Wire):
    """A page of events. The last page holds `next_sync_token`, the others `next_page_token`."""

    items: Many[Event] = ()
    timezone: Text = Field(default=None, alias="timeZone")
    next_page_token: Text = Field(default=None, alias="nextPageToken")
    next_sync_token: Text = Field(default=None, alias="nextSyncToken")


class Calendar(Wire):
    """A calendar in a person's list; `access_role` is freeBusyReader, reader, writer or owner."""

    id: str
    name: Text = Field(default=None, alias="summary")
    own_name: Text = Field(default=None, alias="summaryOverride")
    timezone: Text = Field(default=None, alias="timeZone")
    access_role: Text = Field(default=None, alias="accessRole")
    is_primary: bool = Field(default=False, alias="primary")
    is_selected: bool = Field(default=False, alias="selected")


class CalendarPage(Wire):
    items: Many[Calendar] = ()
    next_page_token: Text = Field(default=None, alias="nextPageToken")


class Span(Wire):
    start: Instant = None
    end: Instant = None


class FreeBusyError(Wire):
    reason: Text = None


class FreeBusyCalendar(Wire):
    """Busy times of one calendar, or why they are not known."""

    busy: Many[Span] = ()
    errors: Many[FreeBusyError] = ()


class FreeBusy(Wire):
    calendars: dict[str, FreeBusyCalendar] = Field(default_factory=dict)


class DriveFile(Wire):
    """A file; Google's own documents have no size. `size` in bytes."""

    id: str
    name: str = ""
    mime_type: str = Field(default="", alias="mimeType")
    size: Annotated[int | None, WrapValidator(or_none)] = None
    modified_at: Instant = Field(default=None, alias="modifiedTime")
    url: Text = Field(default=None, alias="webViewLink")
    owner: Text = Field(default=None, validation_alias=AliasPath("owners", 0, "displayName"))
    is_trashed: bool = Field(default=False, alias="trashed")


class DrivePage(Wire):
    files: Many[DriveFile] = ()
    next_page_token: Text = Field(default=None, alias="nextPageToken")
