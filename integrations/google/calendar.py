"""Calendar v3, one method per operation. https://developers.google.com/calendar/api/v3/reference ."""

from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import quote

from pydantic import TypeAdapter

from integrations.base import Request
from integrations.base.exchange import QueryValue
from integrations.google.schemas import Calendar, CalendarPage, Event, EventPage, FreeBusy, FreeBusyCalendar
from integrations.google.session import GoogleSession

# Google's page sizes: calendarList at most 250, events at most 2500.
CALENDARS_PAGE = 250
EVENTS_PAGE = 250
# 50,000 events of half a year: a calendar with more is a machine's.
MAX_EVENT_PAGES = 200
MAX_CALENDAR_PAGES = 8
# freebusy.query takes at most 50 calendars.
FREE_BUSY_CALENDARS = 50

_CALENDARS = TypeAdapter(CalendarPage)
_EVENTS = TypeAdapter(EventPage)
_EVENT = TypeAdapter(Event)
_FREE_BUSY = TypeAdapter(FreeBusy)


@dataclass(frozen=True, slots=True)
class EventFields:
    """What is written into an event; None leaves a field as it is.

    Attributes:
        attendees: (e-mail, name, answer) of every guest; Google replaces the whole list.
        meet_request_id: ask for a Meet link; the same id never makes a second one.
    """

    title: str | None = field(default=None, repr=False)
    description: str | None = field(default=None, repr=False)
    location: str | None = field(default=None, repr=False)
    start: datetime | None = None
    end: datetime | None = None
    timezone: str = ""
    attendees: tuple[tuple[str, str, str], ...] | None = field(default=None, repr=False)
    meet_request_id: str = ""


class GoogleCalendarApi:
    """Calendars of one account; every method raises the errors of `integrations.base` and `integrations.google`."""

    def __init__(self, *, session: GoogleSession, api_url: str) -> None:
        self._session = session
        self._base = f"{api_url}/calendar/v3"

    async def calendars(self) -> list[Calendar]:
        """The person's list of calendars (`calendarList.list`)."""
        found: list[Calendar] = []
        token: str | None = None
        for _ in range(MAX_CALENDAR_PAGES):
            params: dict[str, QueryValue] = {"maxResults": CALENDARS_PAGE, **({"pageToken": token} if token else {})}
            answer = await self._session.call(self._get("calendarList.list", "/users/me/calendarList", params))
            page = answer.read(_CALENDARS)
            found += page.items
            token = page.next_page_token
            if token is None:
                break
        return found

    async def events(
        self, calendar_id: str, *, sync_token: str | None = None, time_min: datetime | None = None
    ) -> AsyncIterator[EventPage]:
        """Pages of events, recurring ones as their occurrences; deleted ones come with a sync token.

        Raises:
            GoogleSyncTokenExpiredError: read everything anew, without a token.
        """
        params: dict[str, QueryValue] = {"maxResults": EVENTS_PAGE, "singleEvents": "true"}
        if sync_token is not None:
            params["syncToken"] = sync_token
        elif time_min is not None:
            params["timeMin"] = time_min.isoformat()
        for _ in range(MAX_EVENT_PAGES):
            answer = await self._session.call(self._get("events.list", f"{_path(calendar_id)}/events", params))
            page = answer.read(_EVENTS)
            yield page
            if page.next_page_token is None:
                return
            params["pageToken"] = page.next_page_token

    async def event(self, calendar_id: str, event_id: str) -> Event:
        """One event (`events.get`); a deleted one comes with status `cancelled`."""
        path = f"{_path(calendar_id)}/events/{quote(event_id, safe='')}"
        return (await self._session.call(self._get("events.get", path))).read(_EVENT)

    async def insert(self, calendar_id: str, event_id: str, fields: EventFields) -> Event:
        """Make an event under our id; guests get a mail (`events.insert`).

        Raises:
            GoogleConflictError: the id is taken: look at the event, it may be this one.
        """
        request = Request(
            operation="events.insert",
            method="POST",
            url=f"{self._base}{_path(calendar_id)}/events",
            params={"conferenceDataVersion": 1, "sendUpdates": "all"},
            json={"id": event_id, **_body(fields)},
            # With an id of ours a second one is refused with 409, so a lost answer may be asked for again.
            idempotent=True,
        )
        return (await self._session.call(request)).read(_EVENT)

    async def patch(self, calendar_id: str, event_id: str, fields: EventFields, *, etag: str = "") -> Event:
        """Change what is given; guests get a mail (`events.patch`). `etag`: only if nobody changed it since.

        Raises:
            GoogleConflictError: somebody did.
            NotFoundError: it is not there.
        """
        request = Request(
            operation="events.patch",
            method="PATCH",
            url=f"{self._base}{_path(calendar_id)}/events/{quote(event_id, safe='')}",
            headers={"if-match": etag} if etag else {},
            params={"conferenceDataVersion": 1, "sendUpdates": "all"},
            json=_body(fields),
        )
        return (await self._session.call(request)).read(_EVENT)

    async def delete(self, calendar_id: str, event_id: str) -> None:
        """Delete an event; guests get a mail (`events.delete`).

        Raises:
            NotFoundError: it is not there (any more): Google answers 404 or 410.
        """
        request = Request(
            operation="events.delete",
            method="DELETE",
            url=f"{self._base}{_path(calendar_id)}/events/{quote(event_id, safe='')}",
            params={"sendUpdates": "all"},
            idempotent=True,
        )
        await self._session.call(request)

    async def free_busy(
        self, calendar_ids: Iterable[str], start: datetime, end: datetime
    ) -> dict[str, FreeBusyCalendar]:
        """Busy times of calendars (`freebusy.query`)."""
        request = Request(
            operation="freebusy.query",
            method="POST",
            url=f"{self._base}/freeBusy",
            json={
                "timeMin": start.isoformat(),
                "timeMax": end.isoformat(),
                "items": [{"id": each} for each in list(calendar_ids)[:FREE_BUSY_CALENDARS]],
            },
            idempotent=True,
        )
        return (await self._session.call(request)).read(_FREE_BUSY).calendars

    def _get(self, operation: str, path: str, params: Mapping[str, QueryValue] | None = None) -> Request:
        return Request(operation=operation, method="GET", url=f"{self._base}{path}", params=dict(params or {}))


def _path(calendar_id: str) -> str:
    return f"/calendars/{quote(calendar_id, safe='')}"


def _body(fields: EventFields) -> dict[str, object]:
    texts = {"summary": fields.title, "description": fields.description, "location": fields.location}
    body: dict[str, object] = {name: value for name, value in texts.items() if value is not None}
    for name, moment in (("start", fields.start), ("end", fields.end)):
        if moment is not None:
            body[name] = {
                "dateTime": moment.isoformat(),
                **({"timeZone": fields.timezone} if fields.timezone else {}),
            }
    if fields.attendees is not None:
        body["attendees"] = [
            {"email": email, **({"displayName": name} if name else {}), "responseStatus": response}
            for email, name, response in fields.attendees
        ]
    if fields.meet_request_id:
        kind = {"type": "hangoutsMeet"}
        body["conferenceData"] = {"createRequest": {"requestId": fields.meet_request_id, "conferenceSolutionKey": kind}}
    return body
