"""Events: listing with sync tokens, and writing."""

import json
import re
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import web

from trial.google import errors
from trial.google.app import CONSENT, STAND_IN, GoogleStandIn, number_of, require_scope
from trial.google.calendar import find
from trial.google.state import AHEAD, Guest, Occurrence, StoredCalendar, StoredEvent
from trial.google.times import instant, moment, zulu

MOST_EVENTS = 2500
EVENT_ID = re.compile(r"[0-9a-v]{5,1024}")
CALENDAR = "/calendar/v3/calendars/{calendar_id}/events"
# A sync token excludes these (events.list).
NOT_WITH_A_TOKEN = ("timeMin", "timeMax", "q", "orderBy", "iCalUID", "updatedMin")


def add_to(app: web.Application) -> None:
    app.router.add_get(CALENDAR, listing)
    app.router.add_post(CALENDAR, insert)
    app.router.add_get(f"{CALENDAR}/{{event_id}}", one)
    app.router.add_patch(f"{CALENDAR}/{{event_id}}", patch)
    app.router.add_delete(f"{CALENDAR}/{{event_id}}", delete)


def _calendar(request: web.Request) -> StoredCalendar:
    found = find(request.app[STAND_IN].state, request[CONSENT].email, request.match_info["calendar_id"])
    if found is None:
        raise errors.not_found()
    return found


def _occurrence(request: web.Request, calendar: StoredCalendar) -> Occurrence:
    """An event, or one occurrence of a recurring one, by its id; a deleted one is there too."""
    wanted = request.match_info["event_id"]
    event = calendar.events.get(wanted.partition("_")[0])
    until = request.app[STAND_IN].now() + AHEAD
    found = next((each for each in event.occurrences(until) if each.id == wanted), None) if event else None
    if found is None and event is not None and wanted == event.id:
        found = Occurrence(event, event.id, event.start, event.end, event.status, None)
    if found is None:
        raise errors.not_found()
    return found


async def listing(request: web.Request) -> web.Response:
    require_scope(request, "calendar.events", "calendar.readonly", "calendar")
    stand_in, calendar, query = request.app[STAND_IN], _calendar(request), request.query
    size = number_of(request, "maxResults", 250, MOST_EVENTS)
    since, known = _since(calendar, request)
    found = _listed(stand_in, calendar, since, known, is_single=query.get("singleEvents") == "true")
    start = int(query.get("pageToken", "0"))
    answer: dict[str, Any] = {
        "kind": "calendar#events",
        "summary": calendar.name,
        "timeZone": calendar.timezone,
        "accessRole": "owner",
        "items": [event_json(each, calendar) for each in found[start : start + size]],
    }
    if start + size < len(found):
        answer["nextPageToken"] = str(start + size)
    else:
        floor = zulu(since) if since else ""
        answer["nextSyncToken"] = f"{len(calendar.log)}|{floor}"
    return web.json_response(answer)


def _since(calendar: StoredCalendar, request: web.Request) -> tuple[datetime | None, int | None]:
    """From when events are wanted, and the log position of the sync token if there is one."""
    query = request.query
    try:
        if "syncToken" not in query:
            return (instant(query["timeMin"]) if "timeMin" in query else None), None
        if any(name in query for name in NOT_WITH_A_TOKEN):
            raise errors.invalid("Sync token cannot be used with other parameters.", "syncTokenWithNonDefaultOrdering")
        position, _, floor = query["syncToken"].partition("|")
        if int(position) < calendar.forgotten:
            raise errors.full_sync_required()
        return (instant(floor) if floor else None), int(position)
    except ValueError:
        raise errors.invalid("Bad Request") from None


def _listed(
    stand_in: GoogleStandIn, calendar: StoredCalendar, since: datetime | None, known: int | None, *, is_single: bool
) -> list[Occurrence]:
    """With a token what changed, deleted events too; without one everything that is there."""
    ids = calendar.events if known is None else dict.fromkeys(each for each in calendar.log[known:] if each)
    found: list[Occurrence] = []
    for id in ids:
        event = calendar.events[id]
        if is_single:
            found += event.occurrences(stand_in.now() + AHEAD)
        else:
            found.append(Occurrence(event, event.id, event.start, event.end, event.status, None))
    return [
        each
        for each in found
        if (known is not None or each.status != "cancelled")
        and (since is None or moment(each.end, calendar.timezone) > since)
    ]


async def one(request: web.Request) -> web.Response:
    require_scope(request, "calendar.events", "calendar.readonly", "calendar")
    calendar = _calendar(request)
    return web.json_response(event_json(_occurrence(request, calendar), calendar))


async def insert(request: web.Request) -> web.Response:
    require_scope(request, "calendar.events", "calendar")
    stand_in, calendar, body = request.app[STAND_IN], _calendar(request), await _body(request)
    id = body.get("id") or f"trial{stand_in.state.new_number():08d}"
    if not EVENT_ID.fullmatch(id):
        raise errors.invalid("Invalid resource id value.")
    # Ids of deleted events stay taken.
    if id in calendar.events:
        raise errors.duplicate()
    if "start" not in body or "end" not in body:
        raise errors.invalid("Missing start or end time.", "required")
    event = StoredEvent(
        id=id,
        organizer=calendar.owner,
        title="",
        start=_when(body["start"], calendar.timezone),
        end=_when(body["end"], calendar.timezone),
    )
    _change(stand_in, event, body, calendar, has_conference=request.query.get("conferenceDataVersion") == "1")
    stand_in.state.put(calendar, event)
    return web.json_response(event_json(_single(event), calendar))


async def patch(request: web.Request) -> web.Response:
    require_scope(request, "calendar.events", "calendar")
    stand_in, calendar, body = request.app[STAND_IN], _calendar(request), await _body(request)
    found = _occurrence(request, calendar)
    event = found.event
    if found.status == "cancelled" and body.get("status") != "confirmed":
        raise errors.not_found()
    if request.headers.get("If-Match", event_etag(event)) != event_etag(event):
        raise errors.changed_meanwhile()
    if found.original is not None and {"start", "end"} & set(body):
        start, end = _when(body["start"], calendar.timezone), _when(body["end"], calendar.timezone)
        event.moved[found.original] = (moment(start, calendar.timezone), moment(end, calendar.timezone))
        event.sequence += 1
    else:
        _change(stand_in, event, body, calendar, has_conference=request.query.get("conferenceDataVersion") == "1")
    stand_in.state.put(calendar, event)
    return web.json_response(event_json(_occurrence(request, calendar), calendar))


async def delete(request: web.Request) -> web.Response:
    require_scope(request, "calendar.events", "calendar")
    stand_in, calendar = request.app[STAND_IN], _calendar(request)
    found = _occurrence(request, calendar)
    if found.status == "cancelled":
        raise errors.deleted()
    if found.original is not None:
        found.event.dropped.add(found.original)
        stand_in.state.put(calendar, found.event)
    elif calendar.owner == found.event.organizer:
        stand_in.state.delete(found.event)
    else:
        # A guest only takes it out of the own calendar: to the others that is a «no».
        stand_in.state.respond(found.event, calendar.owner, "declined")
    return web.Response(status=204)


async def _body(request: web.Request) -> dict[str, Any]:
    try:
        body = json.loads(await request.text())
    except ValueError:
        raise errors.invalid("Parse Error", "parseError") from None
    if not isinstance(body, dict):
        raise errors.invalid("Parse Error", "parseError")
    return body


def _change(
    stand_in: GoogleStandIn,
    event: StoredEvent,
    body: dict[str, Any],
    calendar: StoredCalendar,
    *,
    has_conference: bool,
) -> None:
    event.title = body.get("summary", event.title)
    event.description = body.get("description", event.description)
    event.location = body.get("location", event.location)
    event.status = body.get("status", event.status)
    before = (event.start, event.end)
    if "start" in body:
        event.start = _when(body["start"], calendar.timezone)
        event.timezone = body["start"].get("timeZone", event.timezone)
    if "end" in body:
        event.end = _when(body["end"], calendar.timezone)
    if moment(event.end, calendar.timezone) < moment(event.start, calendar.timezone):
        event.start, event.end = before
        raise errors.invalid("The specified time range is empty.", "timeRangeEmpty")
    if before != (event.start, event.end) and event.updated is not None:
        event.sequence += 1
    if "attendees" in body:
        event.guests = [_guest(each) for each in body["attendees"]]
    if has_conference and "conferenceData" in body and not event.meet_code:
        number = f"{stand_in.state.new_number():010d}"
        letters = number.translate(str.maketrans("0123456789", "abcdefghij"))
        event.meet_code = f"{letters[:3]}-{letters[3:7]}-{letters[7:]}"


def _guest(given: dict[str, Any]) -> Guest:
    if not given.get("email") or "@" not in given["email"]:
        raise errors.invalid("Invalid attendee email.")
    return Guest(given["email"], given.get("displayName", ""), given.get("responseStatus", "needsAction"))


def _when(given: dict[str, Any], zone: str) -> datetime | date:
    try:
        if "date" in given:
            return date.fromisoformat(given["date"])
        found = datetime.fromisoformat(str(given["dateTime"]))
        return found if found.tzinfo else found.replace(tzinfo=ZoneInfo(given.get("timeZone", zone)))
    except (KeyError, ValueError, LookupError):
        raise errors.invalid("Invalid start or end time.") from None


def _single(event: StoredEvent) -> Occurrence:
    return Occurrence(event, event.id, event.start, event.end, event.status, None)


def event_etag(event: StoredEvent) -> str:
    return f'"{event.version}"'


def event_json(each: Occurrence, calendar: StoredCalendar) -> dict[str, Any]:
    """An event as the owner of this calendar sees it; of a deleted one little more than its id."""
    event = each.event
    answer: dict[str, Any] = {
        "kind": "calendar#event",
        "id": each.id,
        "etag": event_etag(event),
        "status": each.status,
        "updated": zulu(event.updated) if event.updated else zulu(moment(event.start, calendar.timezone)),
        "sequence": event.sequence,
    }
    if each.original is not None:
        answer |= {"recurringEventId": event.id, "originalStartTime": {"dateTime": zulu(each.original)}}
    if each.status == "cancelled":
        return answer
    answer |= {
        "iCalUID": f"{event.id}@google.com",
        "htmlLink": f"https://www.google.com/calendar/event?eid={each.id}",
        "summary": event.title,
        "organizer": {"email": event.organizer, "self": event.organizer == calendar.owner},
        "start": _moment_json(each.start, event.timezone),
        "end": _moment_json(each.end, event.timezone),
    }
    for name, value in (("description", event.description), ("location", event.location)):
        if value:
            answer[name] = value
    if event.is_transparent:
        answer["transparency"] = "transparent"
    if event.guests:
        answer["attendees"] = [_guest_json(guest, event, calendar) for guest in event.guests]
    if event.meet_code:
        answer["hangoutLink"] = f"https://meet.google.com/{event.meet_code}"
    return answer


def _guest_json(guest: Guest, event: StoredEvent, calendar: StoredCalendar) -> dict[str, Any]:
    return {
        "email": guest.email,
        "responseStatus": guest.response,
        **({"displayName": guest.name} if guest.name else {}),
        **({"self": True} if guest.email == calendar.owner else {}),
        **({"organizer": True} if guest.email == event.organizer else {}),
    }


def _moment_json(at: datetime | date, zone: str) -> dict[str, str]:
    if isinstance(at, datetime):
        return {"dateTime": zulu(at), "timeZone": zone}
    return {"date": at.isoformat()}
