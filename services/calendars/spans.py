"""Joining busy times. Pure."""

from collections.abc import Iterable
from datetime import datetime

from services.calendars.ports import BusySpan


def joined(spans: Iterable[BusySpan]) -> tuple[BusySpan, ...]:
    """The same times without overlaps, in order; spans that touch become one, empty ones vanish."""
    found: list[BusySpan] = []
    for span in sorted(spans, key=lambda each: (each.start, each.end)):
        if span.end <= span.start:
            continue
        if found and span.start <= found[-1].end:
            found[-1] = BusySpan(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def within(spans: Iterable[BusySpan], start: datetime, end: datetime) -> tuple[BusySpan, ...]:
    """The parts between `start` and `end`."""
    return joined(BusySpan(max(span.start, start), min(span.end, end)) for span in spans)
