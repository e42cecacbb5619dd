"""Checks of what a caller sends, in the words of the vendor's own validation errors."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

from aiohttp import web

from trial.huntflow.errors import Complaint, RefusalError

Check = Callable[[Any, str], Iterator[Complaint]]

MAX_COMMENT_LENGTH = 65_535  # contracts/huntflow.md, "Limits"
MAX_FILES_PER_LOG = 15
SEARCH_CAP = 20_000

_EMAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s.]+$")


def _complain(kind: str, title: str, at: str) -> Complaint:
    return Complaint(kind, title, "body", at)


def text(max_length: int | None = None) -> Check:
    def check(value: Any, at: str) -> Iterator[Complaint]:
        if not isinstance(value, str):
            yield _complain("type_error.str", "str type expected", at)
        elif max_length is not None and len(value) > max_length:
            yield _complain(
                "value_error.any_str.max_length", f"ensure this value has at most {max_length} characters", at
            )

    return check


def email(value: Any, at: str) -> Iterator[Complaint]:
    if not isinstance(value, str) or not _EMAIL.match(value):
        yield _complain("value_error.email", "value is not a valid email address", at)


def identifier(value: Any, at: str) -> Iterator[Complaint]:
    if isinstance(value, bool) or not isinstance(value, int):
        yield _complain("type_error.integer", "value is not a valid integer", at)
    elif value <= 0:
        yield _complain("value_error.number.not_gt", "ensure this value is greater than 0", at)


def day(value: Any, at: str) -> Iterator[Complaint]:
    try:
        date.fromisoformat(value)
    except (TypeError, ValueError):
        yield _complain("value_error.date", "invalid date format", at)


def boolean(value: Any, at: str) -> Iterator[Complaint]:
    if not isinstance(value, bool):
        yield _complain("type_error.bool", "value could not be parsed to a boolean", at)


def moment(value: Any, at: str) -> Iterator[Complaint]:
    try:
        datetime.fromisoformat(value)
    except (TypeError, ValueError):
        yield _complain("value_error.datetime", "invalid datetime format", at)


def one_of(*values: str) -> Check:
    def check(value: Any, at: str) -> Iterator[Complaint]:
        if not isinstance(value, str) or value not in values:
            yield _complain("type_error.enum", f"value is not one of: {', '.join(values)}", at)

    return check


def list_of(item: Check, max_items: int | None = None) -> Check:
    def check(value: Any, at: str) -> Iterator[Complaint]:
        if not isinstance(value, list):
            yield _complain("type_error.list", "value is not a valid list", at)
            return
        if max_items is not None and len(value) > max_items:
            yield _complain("value_error.list.max_items", f"ensure this value has at most {max_items} items", at)
        for index, each in enumerate(value):
            yield from item(each, f"{at}/{index}")

    return check


def record(fields: Mapping[str, Check], required: tuple[str, ...] = ()) -> Check:
    """An object: unknown fields are ignored as the vendor ignores them, `null` counts as not given."""

    def check(value: Any, at: str) -> Iterator[Complaint]:
        if not isinstance(value, dict):
            yield _complain("type_error.dict", "value is not a valid dict", at)
            return
        for name in required:
            if value.get(name) is None:
                yield _complain("value_error.missing", "field required", f"{at}/{name}")
        for name, field in fields.items():
            if value.get(name) is not None:
                yield from field(value[name], f"{at}/{name}")

    return check


async def body(request: web.Request, check: Check) -> dict[str, Any]:
    """The JSON body after `check`; raises the vendor's 400 with every complaint."""
    try:
        found: Any = await request.json()
    except ValueError:
        raise RefusalError(400, Complaint("value_error.jsondecode", "Invalid JSON", "body", "")) from None
    complaints = list(check(found, ""))
    if complaints:
        raise RefusalError(400, *complaints)
    return dict(found)


def query_int(request: web.Request, name: str, *, maximum: int | None = None) -> int | None:
    """A whole number above zero of the query, `None` when it is not given."""
    given = request.query.get(name)
    if given is None:
        return None
    if not re.fullmatch(r"[+-]?\d+", given):
        raise RefusalError(400, Complaint("type_error.integer", "value is not a valid integer", "query", name))
    value = int(given)
    if value <= 0:
        raise RefusalError(
            400, Complaint("value_error.number.not_gt", "ensure this value is greater than 0", "query", name)
        )
    if maximum is not None and value > maximum:
        title = f"ensure this value is less than or equal to {maximum}"
        raise RefusalError(400, Complaint("value_error.number.not_le", title, "query", name))
    return value


def query_ints(request: web.Request, name: str) -> list[int]:
    found = request.query.getall(name, [])
    if not all(each.isdigit() for each in found):
        raise RefusalError(400, Complaint("type_error.integer", "value is not a valid integer", "query", name))
    return [int(each) for each in found]


def query_bool(request: web.Request, name: str) -> bool:
    given = request.query.get(name, "false").lower()
    if given not in {"true", "false", "1", "0"}:
        raise RefusalError(400, Complaint("type_error.bool", "value could not be parsed to a boolean", "query", name))
    return given in {"true", "1"}


def query_choices(request: web.Request, name: str, choices: tuple[str, ...]) -> list[str]:
    found = request.query.getall(name, [])
    if any(each not in choices for each in found):
        title = f"value is not a valid enumeration member; permitted: {', '.join(choices)}"
        raise RefusalError(400, Complaint("type_error.enum", title, "query", name))
    return found


def path_int(request: web.Request, name: str) -> int:
    given = request.match_info[name]
    if not given.isdigit() or int(given) == 0:
        raise RefusalError(400, Complaint("type_error.integer", "value is not a valid integer", "path", name))
    return int(given)
