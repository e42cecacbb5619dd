"""Meetings in an applicant's log, and where they can be put: calendars and kinds of interviews."""

from dataclasses import dataclass, field
from datetime import datetime

from pydantic import Field

from integrations.base.wire import Instant, Many, Number, Text, Wire


class Attendee(Wire):
    """Somebody invited; `member` is the Huntflow user, `response` accepted, declined, needsAction and so on."""

    email: Text = None
    name: Text = Field(default=None, alias="displayName")
    member: Number = None
    response: Text = Field(default=None, alias="responseStatus")


class CalendarEvent(Wire):
    """A meeting; `event_type` is interview or other, `status` confirmed, cancelled, tentative and so on.

    `foreign` is the event's id in the calendar service behind Huntflow's calendar, Google's for a Google account.

    Webhooks carry no `vacancy` and `interview_type`: the vacancy stands beside the meeting there.
    """

    id: int
    name: Text = None
    event_type: Text = None
    interview_type: Number = None
    status: Text = None
    start: Instant = None
    end: Instant = None
    timezone: Text = None
    all_day: bool = False
    location: Text = None
    description: Text = None
    vacancy: Number = None
    calendar: Number = None
    foreign: Text = None
    created: Instant = None
    etag: Text = None
    attendees: Many[Attendee] = ()

    @property
    def is_interview(self) -> bool:
        return self.event_type == "interview"

    @property
    def is_cancelled(self) -> bool:
        return self.status == "cancelled"


class InterviewType(Wire):
    """A kind of interview; `type` is interview for Huntflow's own, user for the organisation's."""

    id: int
    name: str = ""
    order: int = 0
    type: Text = None


class Calendar(Wire):
    """A calendar meetings can be put into; `access_role` is owner, writer, reader and so on."""

    id: int
    name: str = ""
    foreign: Text = None
    access_role: Text = None

    @property
    def is_writable(self) -> bool:
        """Whether meetings can be put into it."""
        return self.access_role in {"owner", "writer"}


class CalendarAccount(Wire):
    """A connected calendar account of the token's owner."""

    id: int
    name: str = ""
    auth_type: Text = None
    calendars: Many[Calendar] = ()


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody to invite; `member` when it is a Huntflow user."""

    email: str = field(repr=False)
    name: str | None = field(default=None, repr=False)
    member: int | None = None


@dataclass(frozen=True, slots=True)
class NewMeeting:
    """An interview to write into an applicant's log; times are aware.

    Attributes:
        calendar_id: of `calendar_accounts`.
        interview_type_id: of `interview_types`.
        remind_minutes: how long before the beginning Huntflow reminds the invited.
    """

    calendar_id: int
    start: datetime
    end: datetime
    attendees: tuple[Invited, ...]
    name: str | None = field(default=None, repr=False)
    interview_type_id: int | None = None
    location: str | None = field(default=None, repr=False)
    description: str | None = field(default=None, repr=False)
    timezone: str | None = None
    remind_minutes: tuple[int, ...] = ()

    def as_json(self) -> dict[str, object]:
        """As Huntflow takes it; what is not given is left out."""
        given = {
            "name": self.name,
            "interview_type": self.interview_type_id,
            "location": self.location,
            "description": self.description,
            "timezone": self.timezone,
        }
        return {
            **{name: value for name, value in given.items() if value is not None},
            "event_type": "interview",
            "calendar": self.calendar_id,
            "start": self.start.isoformat(),
            "end": self.end.isoformat(),
            "transparency": "busy",
            "private": True,
            "attendees": [_invited(each) for each in self.attendees],
            "reminders": [{"multiplier": "minutes", "value": each, "method": "popup"} for each in self.remind_minutes],
        }


def _invited(each: Invited) -> dict[str, object]:
    given = {"email": each.email, "displayName": each.name, "member": each.member}
    return {name: value for name, value in given.items() if value is not None}
