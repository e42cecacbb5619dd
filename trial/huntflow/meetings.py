"""Calendars, kinds of interviews, and meetings written into an applicant's log."""

from datetime import UTC, datetime, timedelta
from typing import Any

from aiohttp import web

from trial.huntflow import checks, errors, hook_bodies
from trial.huntflow.app import HuntflowStandIn, account_of, stand_in_of, user_of
from trial.huntflow.state import Account, Applicant, CalendarEvent, Coworker

_MINUTES = {"minutes": 1, "hours": 60, "days": 24 * 60, "weeks": 7 * 24 * 60}

# The `calendar_event` of a comment or of a stage.
CHECK = checks.record(
    {
        "vacancy": checks.identifier,
        "private": checks.boolean,
        "name": checks.text(),
        "location": checks.text(max_length=1024),
        "interview_type": checks.identifier,
        "event_type": checks.one_of("interview", "other"),
        "description": checks.text(),
        "calendar": checks.identifier,
        "attendees": checks.list_of(
            checks.record(
                {"email": checks.email, "displayName": checks.text(), "member": checks.identifier}, required=("email",)
            )
        ),
        "reminders": checks.list_of(checks.record({"multiplier": checks.one_of(*_MINUTES)}, required=("value",))),
        "start": checks.moment,
        "end": checks.moment,
        "timezone": checks.text(),
        "transparency": checks.one_of("busy", "free"),
    },
    required=("event_type", "calendar", "attendees", "start", "end", "transparency"),
)


def calendar_of(person: Coworker) -> int:
    """Everybody has one calendar."""
    return person.member * 10


async def calendar_accounts(request: web.Request) -> web.Response:
    state, user = stand_in_of(request).state, user_of(request)
    if not state.has_calendars:
        return web.json_response({"items": []})
    person = next(each.coworkers[user] for each in state.accounts.values() if user in each.coworkers)
    calendar = {"id": calendar_of(person), "foreign": person.email, "name": person.name, "access_role": "owner"}
    account = {"id": person.member, "name": person.email, "auth_type": "GOOGLE", "freebusy": False}
    return web.json_response({"items": [account | {"calendars": [calendar]}]})


async def interview_types(request: web.Request) -> web.Response:
    account = account_of(request)
    items = [
        {"id": each.id, "name": each.name, "account": account.id, "order": order, "type": each.kind}
        for order, each in enumerate(account.interview_types.values(), 1)
    ]
    return web.json_response({"items": items})


def written(request: web.Request, given: dict[str, Any] | None, *, vacancy: int | None) -> CalendarEvent | None:
    """The meeting of a body that passed `CHECK`; the calendar has to be the caller's."""
    if given is None:
        return None
    account, user = account_of(request), user_of(request)
    if given["calendar"] != calendar_of(account.coworkers[user]):
        raise errors.wrong("/calendar_event/calendar", "Calendar not found")
    kind = given.get("interview_type")
    if kind is not None and kind not in account.interview_types:
        raise errors.wrong("/calendar_event/interview_type", "Interview type not found")
    start, end = _moment(given["start"]), _moment(given["end"])
    if end <= start:
        raise errors.wrong("/calendar_event/end", "end must be after start")
    return CalendarEvent(
        id=account.new_id(),
        created_at=stand_in_of(request).now(),
        start=start,
        end=end,
        creator=user,
        calendar=given["calendar"],
        name=given.get("name"),
        description=given.get("description"),
        location=given.get("location"),
        event_type=given["event_type"],
        interview_type=kind,
        vacancy=given.get("vacancy") or vacancy,
        attendees=list(given["attendees"]),
        reminders_minutes=[each["value"] * _MINUTES[each["multiplier"]] for each in given.get("reminders") or []],
        timezone=given.get("timezone"),
        transparency=given["transparency"],
    )


def _moment(given: str) -> datetime:
    at = datetime.fromisoformat(given)
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at


def change(
    stand_in: HuntflowStandIn,
    account: Account,
    applicant: Applicant,
    *,
    start: datetime | None = None,
    status: str | None = None,
) -> CalendarEvent:
    """What a person does in the calendar: the applicant's latest meeting moves to `start` or gets another status.

    Hooks hear of it as an edited entry of the log. LookupError when there is no meeting.
    """
    found = [each for each in applicant.logs if each.calendar_event is not None]
    if not found or (event := found[-1].calendar_event) is None:
        raise LookupError("the applicant has no meeting")
    if start is not None:
        event.start, event.end = start, start + (event.end - event.start)
    event.status = status or event.status
    event.version += 1
    link = applicant.link(event.vacancy or 0)
    if link is not None:
        link.updated_at = max(stand_in.now(), link.updated_at + timedelta(microseconds=1))
    body = hook_bodies.of_applicant(account, applicant, found[-1], lambda stored: stored.name, action="EDIT")
    stand_in.deliveries.announce(account, "APPLICANT", body)
    return event
