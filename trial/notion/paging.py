"""Pages of lists: `start_cursor` is the id of the first item of the next page."""

from collections.abc import Sequence
from typing import Any, TypeVar

from trial.notion import errors

T = TypeVar("T")
MAX_PAGE_SIZE = 100


def size_of(given: Any) -> int:
    if given is None:
        return MAX_PAGE_SIZE
    try:
        size = int(given)
    except (TypeError, ValueError):
        raise errors.wrong("page_size should be a number.") from None
    if not 1 <= size <= MAX_PAGE_SIZE:
        raise errors.wrong(f"page_size should be between 1 and {MAX_PAGE_SIZE}.")
    return size


def cut(items: Sequence[T], ids: Sequence[str], *, cursor: Any, size: Any) -> tuple[list[T], str | None]:
    """The items from the cursor on, and the next cursor."""
    first = 0
    if cursor is not None:
        if cursor not in ids:
            raise errors.wrong("start_cursor provided is invalid.")
        first = list(ids).index(cursor)
    last = first + size_of(size)
    return list(items[first:last]), ids[last] if last < len(ids) else None
