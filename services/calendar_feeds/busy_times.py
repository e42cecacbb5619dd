"""Busy times of a calendar file. Runs only in the child process: the libraries meet bytes of strangers.

Recurring events, moved and cancelled occurrences and time zones are the library's work; here stands what counts as
busy: neither cancelled nor transparent.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

MAX_EVENTS = 20_000
MAX_SPANS = 5_000
# Nobody meets every second or minute; laying such a rule out takes longer than the process may live.
TOO_OFTEN = (b"FREQ=SECONDLY", b"FREQ=MINUTELY")


class TooManyEventsError(Exception):
    """Nobody's calendar is that full."""


def busy_times(content: bytes, start: datetime, end: datetime, zone: str) -> list[list[str]]:
    """[[start, end]] in ISO 8601, UTC, joined and in order; `zone` is for times that name none.

    Raises:
        ValueError: it is not a calendar.
        TooManyEventsError: more events than a person can have.
    """
    import recurring_ical_events  # noqa: PLC0415 - under the limits, as everything else
    from icalendar import Calendar  # noqa: PLC0415 - the same

    upper = content.upper()
    if upper.count(b"BEGIN:VEVENT") > MAX_EVENTS or any(often in upper for often in TOO_OFTEN):
        raise TooManyEventsError
    spans: list[tuple[datetime, datetime]] = []
    for calendar in Calendar.from_ical(content, multiple=True):
        own_zone = _zone(str(calendar.get("X-WR-TIMEZONE", "")), zone)
        query = recurring_ical_events.of(calendar, skip_bad_series=True)
        spans += [span for event in query.between(start, end) if (span := _span(event, own_zone)) is not None]
        if len(spans) > MAX_EVENTS:
            raise TooManyEventsError
    return [[first.isoformat(), last.isoformat()] for first, last in _joined(spans, start, end)]


def _span(event: object, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
    get = event.get  # type: ignore[attr-defined]  # an icalendar component
    if str(get("STATUS", "")).upper() == "CANCELLED" or str(get("TRANSP", "")).upper() == "TRANSPARENT":
        return None
    starts = get("DTSTART")
    if starts is None:
        return None
    first = starts.dt
    ends = get("DTEND")
    # RFC 5545, 3.6.1: without an end a day lasts a day, and an instant no time at all.
    last = ends.dt if ends is not None else first + (timedelta() if isinstance(first, datetime) else timedelta(days=1))
    return _instant(first, zone), _instant(last, zone)


def _instant(moment: date | datetime, zone: ZoneInfo) -> datetime:
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time())
    return (moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)).astimezone(UTC)


def _zone(named: str, other: str) -> ZoneInfo:
    for name in (named, other):
        try:
            return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError):
            continue
    return ZoneInfo("UTC")


def _joined(
    spans: list[tuple[datetime, datetime]], start: datetime, end: datetime
) -> Iterator[tuple[datetime, datetime]]:
    """Without overlaps, cut at the window, at most `MAX_SPANS`."""
    found: list[tuple[datetime, datetime]] = []
    for first, last in sorted((max(a, start), min(b, end)) for a, b in spans):
        if last <= first:
            continue
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    if len(found) > MAX_SPANS:
        raise TooManyEventsError
    return iter(found)
