"""Calendars: the person's list, and free/busy."""

from datetime import datetime, timedelta
from typing import Any

from aiohttp import web

from trial.google import errors
from trial.google.app import CONSENT, STAND_IN, number_of, require_scope
from trial.google.state import AHEAD, GoogleState, StoredCalendar
from trial.google.times import instant, moment, zulu

MOST_CALENDARS = 250
LONGEST_WINDOW = timedelta(days=93)


def add_to(app: web.Application) -> None:
    app.router.add_get("/calendar/v3/users/me/calendarList", listing)
    app.router.add_post("/calendar/v3/freeBusy", free_busy)


async def listing(request: web.Request) -> web.Response:
    require_scope(request, "calendar.readonly", "calendar")
    size = number_of(request, "maxResults", 100, MOST_CALENDARS)
    own = request.app[STAND_IN].state.calendars_of(request[CONSENT].email)
    start = int(request.query.get("pageToken", "0"))
    answer: dict[str, Any] = {
        "kind": "calendar#calendarList",
        "etag": '"list"',
        "items": [_entry(each) for each in own[start : start + size]],
    }
    if start + size < len(own):
        answer["nextPageToken"] = str(start + size)
    else:
        answer["nextSyncToken"] = "calendars"
    return web.json_response(answer)


def _entry(calendar: StoredCalendar) -> dict[str, Any]:
    return {
        "kind": "calendar#calendarListEntry",
        "etag": '"1"',
        "id": calendar.id,
        "summary": calendar.name,
        "timeZone": calendar.timezone,
        "accessRole": "owner",
        "selected": True,
        **({"primary": True} if calendar.is_primary else {}),
    }


async def free_busy(request: web.Request) -> web.Response:
    require_scope(request, "calendar.readonly", "calendar")
    body = await request.json()
    try:
        start, end = instant(body["timeMin"]), instant(body["timeMax"])
    except (KeyError, ValueError):
        raise errors.invalid("Bad Request", "required") from None
    if end - start > LONGEST_WINDOW:
        raise errors.invalid("The requested time range is too long.", "timeRangeTooLong")
    stand_in, email = request.app[STAND_IN], request[CONSENT].email
    found = {}
    for item in body.get("items", []):
        calendar = find(stand_in.state, email, item["id"])
        found[item["id"]] = (
            {"busy": [], "errors": [{"domain": "global", "reason": "notFound"}]}
            if calendar is None
            else {"busy": _busy(calendar, start, end, stand_in.now() + AHEAD)}
        )
    return web.json_response(
        {"kind": "calendar#freeBusy", "timeMin": zulu(start), "timeMax": zulu(end), "calendars": found}
    )


def _busy(calendar: StoredCalendar, start: datetime, end: datetime, until: datetime) -> list[dict[str, str]]:
    spans: list[tuple[datetime, datetime]] = []
    for event in calendar.events.values():
        declined = any(guest.email == calendar.owner and guest.response == "declined" for guest in event.guests)
        if event.is_transparent or declined:
            continue
        for each in event.occurrences(until):
            first, last = moment(each.start, calendar.timezone), moment(each.end, calendar.timezone)
            if each.status != "cancelled" and first < end and last > start:
                spans.append((max(first, start), min(last, end)))
    joined: list[tuple[datetime, datetime]] = []
    for first, last in sorted(spans):
        if joined and first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((first, last))
    return [{"start": zulu(first), "end": zulu(last)} for first, last in joined]


def find(state: GoogleState, email: str, calendar_id: str) -> StoredCalendar | None:
    """A calendar of this person; `primary` is their main one."""
    wanted = email if calendar_id == "primary" else calendar_id
    return next((each for each in state.calendars_of(email) if each.id == wanted), None)
