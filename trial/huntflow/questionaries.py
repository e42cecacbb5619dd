"""Answers of the questionary, and the dictionaries their rows come from."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from aiohttp import web

from trial.huntflow import answers, errors
from trial.huntflow.app import account_of
from trial.huntflow.state import Account, Applicant, DictionaryRow


async def dictionary(request: web.Request) -> web.Response:
    """A dictionary with all its rows."""
    found = account_of(request).dictionaries.get(request.match_info["dictionary_code"])
    if found is None:
        raise errors.not_found("Dictionary")
    rows = [
        {"id": row.id, "name": row.name, "order": order, "active": row.is_active, "deep": 0, "foreign": row.foreign}
        for order, row in enumerate(found.rows, 1)
    ]
    return web.json_response(
        {
            "id": found.id,
            "code": found.code,
            "name": found.name,
            "created": answers.moment(found.created_at),
            "fields": rows,
        }
    )


def shown(account: Account, applicant: Applicant) -> dict[str, Any]:
    """As the vendor answers: a row of a dictionary comes whole, whatever it was set by."""
    found = {}
    for name, value in applicant.questionary.items():
        row = _row_of(account, name, value)
        found[name] = value if row is None else {"id": row.id, "name": row.name, "foreign": row.foreign}
    return found


def checked(account: Account, given: Mapping[str, Any]) -> dict[str, Any]:
    """Answers to fields of the schema: a select takes its own values, a dictionary an id or `foreign`, a date a day."""
    for name, value in given.items():
        field = account.questionary_fields.get(name)
        if field is None:
            raise errors.wrong(f"/{name}", "extra fields not permitted", type="value_error.extra")
        if value is None:
            continue
        if field["type"] == "select" and value not in field["values"]:
            raise errors.wrong(f"/{name}", "value is not one of the allowed values", type="value_error.const")
        if field["type"] == "dictionary" and _row_of(account, name, value) is None:
            raise errors.wrong(f"/{name}", "Dictionary item not found", type="value_error")
        if field["type"] == "date" and not _is_day(value):
            raise errors.wrong(f"/{name}", "invalid date format", type="value_error.date")
        if field["type"] == "integer" and (not isinstance(value, int) or isinstance(value, bool)):
            raise errors.wrong(f"/{name}", "value is not a valid integer", type="type_error.integer")
        if field["type"] in {"string", "text", "url"} and not isinstance(value, str):
            raise errors.wrong(f"/{name}", "str type expected", type="type_error.str")
    return dict(given)


def _row_of(account: Account, name: str, value: object) -> DictionaryRow | None:
    field = account.questionary_fields.get(name, {})
    known = account.dictionaries.get(field.get("dictionary", "")) if field.get("type") == "dictionary" else None
    if known is None:
        return None
    foreign = value.get("foreign") if isinstance(value, dict) else None
    return next((row for row in known.rows if row.id == value or row.foreign == foreign), None)


def _is_day(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(date.fromisoformat(value))
    except ValueError:
        return False
