"""What stands behind the `?` of a page's address; what is no such value counts as not given."""

from enum import StrEnum
from typing import TypeVar

from aiohttp import web

E = TypeVar("E", bound=StrEnum)
MOST_DIGITS, MOST_CHARS = 10, 200


def number_in(request: web.Request, name: str) -> int | None:
    """A whole number from 1 on."""
    return read_number(request.query.get(name, ""))


def read_number(text: str) -> int | None:
    """The number a text is; None for anything else."""
    is_number = text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS
    return (int(text) or None) if is_number else None


def page_in(request: web.Request) -> int:
    """Which page of a list; services bring what is too high to the last."""
    return min(number_in(request, "page") or 1, 100_000)


def text_in(request: web.Request, name: str) -> str:
    """A text to search for."""
    return request.query.get(name, "").replace("\x00", "").strip()[:MOST_CHARS]


def choice_in(request: web.Request, name: str, kind: type[E]) -> E | None:
    """One of a few words."""
    text = request.query.get(name, "")
    return kind(text) if text in set(kind) else None
