"""Working hours and days of absence as people write them, and as they are kept. Pure."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from services.interviews.errors import BadDatesError, BadHoursError
from services.interviews.slots import USUAL_HOURS

WEEKDAYS = range(1, 8)
LAST_MINUTE = 59
LONGEST_ABSENCE = timedelta(days=366)
_TIME = r"(\d{1,2})(?:[:.](\d{2}))?"
_HOURS = re.compile(rf"\s*(?:с|from)?\s*{_TIME}\s*(?:-|–|—|до|to|till|until)\s*{_TIME}\s*", re.IGNORECASE)
_DATE = r"(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?"
_DATES = re.compile(rf"{_DATE}(?:\s*(?:-|–|—|по|до|to|till|until)\s*{_DATE})?", re.IGNORECASE)
_OFF = frozenset({"-", "—", "–", "off", "выходной", "нет"})


def read_hours(text: str) -> tuple[int, int] | None:
    """`10-18`, `с 9:30 до 17:00`: minutes from and to; None for a day off.

    Raises:
        BadHoursError: anything else, or an end that is not after the beginning.
    """
    if text.strip().casefold() in _OFF:
        return None
    match = _HOURS.fullmatch(text)
    if match is None:
        raise BadHoursError
    start, end = _minutes(match[1], match[2]), _minutes(match[3], match[4])
    if start >= end or end > 24 * 60:
        raise BadHoursError
    return start, end


def _minutes(hours: str, minutes: str | None) -> int:
    if int(minutes or 0) > LAST_MINUTE:
        raise BadHoursError
    return int(hours) * 60 + int(minutes or 0)


def hours_of(kept: Mapping[str, Any] | None) -> dict[int, tuple[int, int]]:
    """Kept working hours by ISO weekday; the usual ones while nothing is kept."""
    if kept is None:
        return dict(USUAL_HOURS)
    return {int(day): (int(span[0]), int(span[1])) for day, span in kept.items() if span}


def kept_hours(hours: Mapping[int, tuple[int, int]]) -> dict[str, Any]:
    """As they are stored."""
    return {str(day): list(span) for day, span in sorted(hours.items())}


def read_absence(text: str, today: date) -> tuple[date, date]:
    """`с 1.12 по 5.12`, `1.12-5.12`, `1.12`: first and last day; without a year the next such days.

    Raises:
        BadDatesError: no such days, the last before the first, over already, or more than a year.
    """
    match = _DATES.search(text)
    if match is None:
        raise BadDatesError
    first = _date(match[1], match[2], match[3], today)
    last = _date(match[4], match[5], match[6], first) if match[4] else first
    if last < max(first, today) or last - first > LONGEST_ABSENCE:
        raise BadDatesError
    return first, last


def _date(day: str, month: str, year: str | None, not_before: date) -> date:
    try:
        if year:
            return date(int(year) % 100 + 2000, int(month), int(day))
        found = date(not_before.year, int(month), int(day))
        return found if found >= not_before else date(not_before.year + 1, int(month), int(day))
    except ValueError as error:
        raise BadDatesError from error
