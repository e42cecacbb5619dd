"""What the stand-in remembers: people, consents, calendars with their events, files."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Literal

from dateutil.rrule import rrulestr

# A year of occurrences is more than anybody looks at.
AHEAD = timedelta(days=365)
Answer = Literal["needsAction", "declined", "tentative", "accepted"]


@dataclass(frozen=True)
class GooglePerson:
    """Somebody with a Google account."""

    id: str
    email: str
    name: str
    is_verified: bool = True


@dataclass
class Guest:
    email: str
    name: str = ""
    response: Answer = "needsAction"


@dataclass
class StoredEvent:
    """An event, or a recurring one; the same object stands in the calendars of all its guests.

    `rule` is an RRULE value; `moved` and `dropped` are occurrences that differ, by their original start.
    """

    id: str
    organizer: str
    title: str
    start: datetime | date
    end: datetime | date
    timezone: str = "Europe/Minsk"
    description: str = ""
    location: str = ""
    guests: list[Guest] = field(default_factory=list)
    status: str = "confirmed"
    is_transparent: bool = False
    meet_code: str = ""
    sequence: int = 0
    version: int = 1
    updated: datetime | None = None
    rule: str = ""
    moved: dict[datetime, tuple[datetime, datetime]] = field(default_factory=dict)
    dropped: set[datetime] = field(default_factory=set)

    @property
    def is_all_day(self) -> bool:
        return not isinstance(self.start, datetime)

    def occurrences(self, until: datetime) -> Iterator["Occurrence"]:
        """One for an ordinary event; the occurrences up to `until` of a recurring one."""
        if not self.rule or not isinstance(self.start, datetime) or not isinstance(self.end, datetime):
            yield Occurrence(self, self.id, self.start, self.end, self.status, None)
            return
        length = self.end - self.start
        for original in rrulestr(self.rule, dtstart=self.start):
            if original > until:
                return
            start, end = self.moved.get(original, (original, original + length))
            is_gone = self.status == "cancelled" or original in self.dropped
            yield Occurrence(
                self,
                f"{self.id}_{original:%Y%m%dT%H%M%SZ}",
                start,
                end,
                "cancelled" if is_gone else self.status,
                original,
            )


@dataclass(frozen=True)
class Occurrence:
    """An event as `singleEvents=true` shows it."""

    event: StoredEvent
    id: str
    start: datetime | date
    end: datetime | date
    status: str
    original: datetime | None


@dataclass
class StoredCalendar:
    """A calendar; `log` holds the ids of changed events in order, its length is the newest sync position."""

    id: str
    name: str
    owner: str
    timezone: str = "Europe/Minsk"
    is_primary: bool = False
    events: dict[str, StoredEvent] = field(default_factory=dict)
    log: list[str] = field(default_factory=list)
    # Sync tokens from before this position are answered with 410.
    forgotten: int = 0


@dataclass
class StoredFile:
    """A file; `content` makes the bytes when somebody asks. Google's own documents are only exported."""

    id: str
    name: str
    mime_type: str
    owner: str
    modified: datetime
    content: Callable[[], bytes]
    text: str = ""
    is_trashed: bool = False
    size: int | None = None


@dataclass
class Consent:
    """What a person allowed; ends when it is revoked."""

    email: str
    scopes: frozenset[str]
    is_revoked: bool = False


class GoogleState:
    """Everything of one world."""

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self.now = now
        self.people: dict[str, GooglePerson] = {}
        self.calendars: dict[str, StoredCalendar] = {}
        self.files: dict[str, StoredFile] = {}
        self._numbers = itertools.count(1)

    def new_number(self) -> int:
        return next(self._numbers)

    def add_person(self, person: GooglePerson) -> StoredCalendar:
        """A person with their main calendar, whose id is the e-mail."""
        self.people[person.email] = person
        calendar = StoredCalendar(person.email, person.name, person.email, is_primary=True)
        self.calendars[calendar.id] = calendar
        return calendar

    def calendars_of(self, email: str) -> list[StoredCalendar]:
        return [each for each in self.calendars.values() if each.owner == email]

    def put(self, calendar: StoredCalendar, event: StoredEvent) -> None:
        """Store a new or changed event there and with the guests who have an account here."""
        event.version += 1
        event.updated = self.now()
        invited = {guest.email for guest in event.guests}
        for each in self.calendars.values():
            has_it = event.id in each.events
            if each is calendar or has_it or (each.is_primary and each.owner in invited):
                each.events[event.id] = event
                each.log.append(event.id)

    def move(self, event: StoredEvent, start: datetime, end: datetime) -> None:
        """What a person does who drags the event in Google's own page."""
        event.start, event.end = start, end
        event.sequence += 1
        self.put(self.home(event), event)

    def delete(self, event: StoredEvent) -> None:
        """Delete for everybody."""
        event.status = "cancelled"
        event.sequence += 1
        self.put(self.home(event), event)

    def home(self, event: StoredEvent) -> StoredCalendar:
        """The calendar of whoever organises it."""
        owned = (each for each in self.calendars.values() if event.id in each.events and each.owner == event.organizer)
        return next(owned)

    def respond(self, event: StoredEvent, email: str, response: Answer) -> None:
        """A guest's answer."""
        event.guests = [replace(each, response=response) if each.email == email else each for each in event.guests]
        self.put(self.home(event), event)

    def expire_sync_tokens(self, calendar_id: str) -> None:
        """From now on every sync token given so far is answered with 410."""
        calendar = self.calendars[calendar_id]
        calendar.log.append("")
        calendar.forgotten = len(calendar.log)
