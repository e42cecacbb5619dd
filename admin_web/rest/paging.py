"""The page object of the documents: `count`, `next`, `previous`, `results`."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from aiohttp import web
from typing_extensions import TypedDict

from admin_web.door.errors import NoSuchPageError
from admin_web.door.settings import SETTINGS

T = TypeVar("T")


class Page(TypedDict, Generic[T]):
    """A page of a list; `next` and `previous` are whole addresses."""

    count: int
    next: str | None
    previous: str | None
    results: Sequence[T]


def page_of(request: web.Request, rows: Sequence[T], *, count: int, number: int, size: int) -> Page[T]:
    """The page with its neighbours' addresses; other parameters stay in them.

    Raises:
        NoSuchPageError: the list ends before this page.
    """
    if number > 1 and (number - 1) * size >= count:
        raise NoSuchPageError
    return Page(
        count=count,
        next=_address(request, number + 1) if number * size < count else None,
        previous=_address(request, number - 1) if number > 1 else None,
        results=rows,
    )


def _address(request: web.Request, number: int) -> str:
    return f"{request.app[SETTINGS].origin(request)}{request.rel_url.update_query(page=number)}"
