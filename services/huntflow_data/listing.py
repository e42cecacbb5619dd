"""A cut of a list, made in the database."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

# A page is read by a person or a script, and one row may hold a large body.
MOST_ROWS = 100


@dataclass(frozen=True, slots=True)
class Cut:
    """Which rows of a list: `limit` is brought to 1…100, a negative `offset` to 0."""

    limit: int = 50
    offset: int = 0

    @property
    def size(self) -> int:
        """How many rows at most."""
        return min(max(self.limit, 1), MOST_ROWS)

    @property
    def start(self) -> int:
        """How many rows are left out before them."""
        return max(self.offset, 0)


@dataclass(frozen=True, slots=True)
class Listing(Generic[T]):
    """The rows of a cut, and how many there are in the whole list."""

    rows: tuple[T, ...]
    total: int
