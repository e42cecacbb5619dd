"""Changing a vacancy: its fields in part or as a whole, and its state."""

from typing import Any

from aiohttp import web

from trial.huntflow import answers, checks, errors, hook_bodies
from trial.huntflow.app import account_of, member_of, stand_in_of, url_of_file, user_of
from trial.huntflow.checks import body
from trial.huntflow.state import Account, Vacancy, VacancyState
from trial.huntflow.vacancies import vacancy_of

_TEXTS = ("position", "company", "money", "body", "requirements", "conditions")
_FIELDS: dict[str, checks.Check] = {
    **{name: checks.text() for name in _TEXTS},
    "account_division": checks.identifier,
    "account_region": checks.identifier,
    "hidden": checks.boolean,
    "files": checks.list_of(checks.identifier),
}
_PATCH = checks.record(_FIELDS)
_PUT = checks.record(_FIELDS, required=("account_division", "position"))
_CLOSE = checks.record(
    {
        "date": checks.day,
        "comment": checks.text(),
        "account_vacancy_close_reason": checks.identifier,
        "unpublish_all": checks.boolean,
    }
)
_HOLD = checks.record(
    {
        "date": checks.day,
        "comment": checks.text(),
        "account_vacancy_hold_reason": checks.identifier,
        "unpublish_all": checks.boolean,
    }
)


async def patch(request: web.Request) -> web.Response:
    return await _update(request, _PATCH)


async def put(request: web.Request) -> web.Response:
    return await _update(request, _PUT)


async def _update(request: web.Request, check: checks.Check) -> web.Response:
    _watchers_may_not(request)
    account, vacancy = account_of(request), vacancy_of(request)
    given = await body(request, check)
    own = _own_fields(account, given)
    if any(each not in account.files for each in given.get("files") or []):
        raise errors.wrong("/files", "File not found")
    if given.get("priority") not in {None, 0, 1}:
        raise errors.wrong("/priority", "ensure this value is less than or equal to 1")
    for name in (*_TEXTS, "hidden", "priority", "files"):
        if given.get(name) is not None:
            setattr(vacancy, name, given[name])
    if given.get("account_division") is not None:
        vacancy.division = given["account_division"]
    vacancy.additional = {name: value for name, value in (vacancy.additional | own).items() if value is not None}
    _touched(request, vacancy)
    return web.json_response(answers.vacancy_whole(account, vacancy, url_of_file(request, account)))


def _own_fields(account: Account, given: dict[str, Any]) -> dict[str, Any]:
    """Values of the organisation's own fields; a select takes only its own values."""
    own = {name: given[name] for name in account.vacancy_fields if name in given}
    for name, value in own.items():
        field = account.vacancy_fields[name]
        if value is not None and field["type"] == "select" and value not in field["values"]:
            raise errors.wrong(f"/{name}", "value is not one of the allowed values", type="value_error.const")
    return own


async def close(request: web.Request) -> web.Response:
    given = await _optional(request, _CLOSE)
    reason = given.get("account_vacancy_close_reason")
    if reason is not None and reason not in account_of(request).close_reasons:
        raise errors.wrong("/account_vacancy_close_reason", "Close reason not found")
    return _go(request, "CLOSED", {"OPEN", "HOLD"})


async def hold(request: web.Request) -> web.Response:
    given = await _optional(request, _HOLD)
    reason = given.get("account_vacancy_hold_reason")
    if reason is not None and reason not in account_of(request).hold_reasons:
        raise errors.wrong("/account_vacancy_hold_reason", "Hold reason not found")
    return _go(request, "HOLD", {"OPEN"})


async def resume(request: web.Request) -> web.Response:
    return _go(request, "OPEN", {"HOLD"})


async def _optional(request: web.Request, check: checks.Check) -> dict[str, Any]:
    return await body(request, check) if request.body_exists else {}


def _go(request: web.Request, state: VacancyState, allowed: set[str]) -> web.Response:
    _watchers_may_not(request)
    vacancy = vacancy_of(request)
    if vacancy.state not in allowed:
        raise errors.wrong("vacancy_id", f"Vacancy is {vacancy.state}", type="validation_error", entity="path")
    vacancy.state = state
    _touched(request, vacancy)
    return web.Response(status=204)


def _watchers_may_not(request: web.Request) -> None:
    if member_of(request).type == "watcher":
        raise errors.access_denied()


def _touched(request: web.Request, vacancy: Vacancy) -> None:
    account, stand_in = account_of(request), stand_in_of(request)
    vacancy.updated_at = stand_in.now()
    body_of = hook_bodies.of_vacancy(account, vacancy, user_of(request), log_id=account.new_id())
    stand_in.deliveries.announce(account, "VACANCY", body_of)
