"""What scheduling asks of a person's calendar; Google and ICS feeds stand behind it.

Instants are aware UTC. An all-day event lasts from midnight to midnight of its calendar's zone, in UTC.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class Response(StrEnum):
    """What a guest answered, in Google's words."""

    NEEDS_ACTION = "needsAction"
    DECLINED = "declined"
    TENTATIVE = "tentative"
    ACCEPTED = "accepted"


class EventStatus(StrEnum):
    """Google's state of an event; deleted ones are `cancelled`."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"


class SourceKind(StrEnum):
    """Where a person's busy hours come from."""

    GOOGLE = "google"
    ICS = "ics"
    NONE = "none"


class SourceTrouble(StrEnum):
    """Why a source cannot be used, or only in part."""

    NOT_CONNECTED = "not_connected"
    # Google wants the person to sign in again.
    RECONNECT = "reconnect"
    # The person gave a feed, the last reading of it failed; earlier events are still known.
    FEED_UNREADABLE = "feed_unreadable"


@dataclass(frozen=True, slots=True)
class CalendarSource:
    """The source `Calendars.busy` reads for a person.

    Attributes:
        can_write: events can be created: only with Google.
        label: the e-mail of the Google account or the host of the feed, for people; "" when there is none.
        trouble: None when it works.
    """

    kind: SourceKind
    can_write: bool
    label: str = ""
    trouble: SourceTrouble | None = None


@dataclass(frozen=True, slots=True)
class BusySpan:
    """The person is busy from `start` up to `end`."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Attendee:
    """A guest of an event; `name` is "" when the calendar has none."""

    email: str
    name: str = ""
    response: Response = Response.NEEDS_ACTION


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """An event as a calendar holds it; one occurrence of a recurring one.

    Attributes:
        calendar_id: the calendar's id at Google.
        ical_uid: the same for all copies of the event in the guests' calendars.
        timezone: IANA name the organiser chose; "" when unknown.
        meet_url, html_url: "" when there is none.
        sequence: rises with each move; of two copies the greater is newer.
    """

    id: str
    calendar_id: str
    ical_uid: str
    title: str
    description: str
    start: datetime
    end: datetime
    timezone: str
    is_all_day: bool
    location: str
    meet_url: str
    html_url: str
    attendees: tuple[Attendee, ...]
    status: EventStatus
    sequence: int
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class EventTime:
    """When an event is; `timezone` is the IANA zone it is shown in at Google."""

    start: datetime
    end: datetime
    timezone: str


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event to be made.

    Attributes:
        event_id: chosen by us, so that a repeat makes no second event: 5 to 1024 characters of `0-9a-v` (base32hex in
            lower case, as Google demands); `new_event_id` makes one.
        with_meet: ask Google for a Meet link; it can come a little later than the event.
    """

    event_id: str
    title: str
    description: str
    time: EventTime
    attendees: tuple[Attendee, ...] = ()
    with_meet: bool = True
    location: str = ""


@dataclass(frozen=True, slots=True)
class CalendarChanges:
    """What has changed since a cursor: each event once, as it is now (deleted ones with status `cancelled`)."""

    events: tuple[CalendarEvent, ...]
    cursor: str


class Calendars(Protocol):
    """The calendars of our people. Call it outside of transactions; it speaks to vendors.

    Every method may raise an `IntegrationError` of Google (down, too many requests), and

        NotConnectedError: the person has no calendar that can do this.
        BrokenConnectionError: Google wants the person to sign in again.
    """

    async def source_of(self, user_id: int) -> CalendarSource:
        """Which calendar the person has, without asking any vendor."""

    async def busy(self, user_id: int, start: datetime, end: datetime) -> tuple[BusySpan, ...]:
        """Busy hours between `start` and `end`, joined and in order, from Google and the feed together.

        Raises:
            FeedUnreadableError: the feed is the only source and cannot be read.
        """

    async def create_event(self, user_id: int, event: NewEvent) -> CalendarEvent:
        """Make an event in the person's main calendar; guests are invited by mail. A repeat gives the same event.

        Raises:
            EventConflictError: the id belongs to a deleted event: take a new one.
        """

    async def move_event(self, user_id: int, event_id: str, time: EventTime) -> CalendarEvent:
        """Move an event; guests are told by mail.

        Raises:
            EventGoneError: it was deleted in the calendar.
            EventConflictError: it was moved there and we had not seen it: read it and decide again.
        """

    async def update_attendees(self, user_id: int, event_id: str, attendees: tuple[Attendee, ...]) -> CalendarEvent:
        """Replace the guests; raises as `move_event`. Answers of guests who stay are kept."""

    async def cancel_event(self, user_id: int, event_id: str) -> None:
        """Delete an event, guests are told by mail; one that is gone already is no error."""

    async def get_event(self, user_id: int, event_id: str) -> CalendarEvent:
        """An event as Google holds it now.

        Raises:
            EventGoneError: it was deleted, or never was.
        """

    async def changes(self, user_id: int, cursor: str = "") -> CalendarChanges:
        """Bring the copy up to date, then give what changed after `cursor` ("": everything known).

        The caller stores the new cursor together with what it made of the events.
        """
