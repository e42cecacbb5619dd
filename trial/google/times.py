"""Instants and days as Google writes them."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo


def instant(text: str) -> datetime:
    """RFC 3339 with an offset, which Google demands.

    Raises:
        ValueError: it is not one.
    """
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError(text)
    return found.astimezone(UTC)


def zulu(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def moment(at: datetime | date, zone: str) -> datetime:
    """A day begins at midnight of the calendar's zone."""
    if isinstance(at, datetime):
        return at.astimezone(UTC)
    return datetime.combine(at, time(), ZoneInfo(zone)).astimezone(UTC)
