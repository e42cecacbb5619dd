"""Production calendars: weekends and the holidays of Belarus that stand in the law."""

from datetime import date, timedelta

from aiohttp import web

from trial.huntflow import errors
from trial.huntflow.app import account_of, stand_in_of
from trial.huntflow.checks import path_int, query_bool
from trial.huntflow.errors import Complaint

CALENDAR = 1
# Month and day of the days that never move.
HOLIDAYS = frozenset({(1, 1), (1, 2), (1, 7), (3, 8), (5, 1), (5, 9), (7, 3), (11, 7), (12, 25)})
_SATURDAY = 5


async def listing(_request: web.Request) -> web.Response:
    return web.json_response({"items": [{"id": CALENDAR, "name": "Республика Беларусь"}]})


async def of_account(request: web.Request) -> web.Response:
    account = account_of(request)
    return web.json_response({"account": account.id, "production_calendar": CALENDAR})


async def days(request: web.Request) -> web.Response:
    """`verbose` adds the list itself; a range the wrong way round is refused."""
    if path_int(request, "calendar_id") != CALENDAR:
        raise errors.not_found("Calendar")
    stand_in = stand_in_of(request)
    start = _day(request.query.get("start"), "query", "start", stand_in.now().date())
    deadline = _day(request.match_info["deadline"], "path", "deadline", start)
    if deadline < start:
        raise errors.RefusalError(400, Complaint("validation_error", "deadline is before start", "path", "deadline"))
    whole = [start + timedelta(days=number) for number in range((deadline - start).days + 1)]
    off = [each for each in whole if each.weekday() >= _SATURDAY or (each.month, each.day) in HOLIDAYS]
    answer = {
        "start": start.isoformat(),
        "deadline": deadline.isoformat(),
        "total_days": len(whole),
        "not_working_days": len(off),
        "production_calendar": CALENDAR,
    }
    listed = {"items": [each.isoformat() for each in off]} if query_bool(request, "verbose") else {}
    return web.json_response(answer | listed)


def _day(text: str | None, entity: str, name: str, default: date) -> date:
    if text is None:
        return default
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise errors.RefusalError(400, Complaint("validation_error", "not a date", entity, name)) from None
