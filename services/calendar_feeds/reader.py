"""Busy times of a calendar file, read in a child process with limits."""

import asyncio
import json
from datetime import datetime

import structlog

from services.calendars.ports import BusySpan
from services.file_reading.process import run_limited

log = structlog.get_logger(__name__)

# The child stops itself after ten seconds of work; this is for one that waits or is never scheduled.
WALL_S = 25.0
AT_ONCE = 2
MAX_ANSWER_BYTES = 1024 * 1024


class DamagedFeedError(Exception):
    """It is not a calendar after all."""


class IntricateFeedError(Exception):
    """Reading it takes more than a calendar may take."""


class FeedReader:
    """Asks a child process; few at a time."""

    def __init__(self, *, wall_s: float = WALL_S, at_once: int = AT_ONCE) -> None:
        self._wall_s = wall_s
        self._places = asyncio.Semaphore(at_once)

    async def busy(self, content: bytes, start: datetime, end: datetime, zone: str) -> tuple[BusySpan, ...]:
        """Busy times between `start` and `end`, joined and in order.

        Raises:
            DamagedFeedError, IntricateFeedError: nothing can be said.
        """
        header = json.dumps({"start": start.isoformat(), "end": end.isoformat(), "zone": zone})
        async with self._places:
            output, exit_code = await run_limited(
                "services.calendar_feeds.child", header.encode() + b"\n" + content, wall_s=self._wall_s
            )
        if not output or len(output) > MAX_ANSWER_BYTES:
            log.warning("feed_reader_broke_off", exit_code=exit_code, size_bytes=len(content))
            raise IntricateFeedError
        answer = json.loads(output)
        if answer.get("error") == "too_complex":
            raise IntricateFeedError
        if "busy" not in answer:
            raise DamagedFeedError
        return tuple(
            BusySpan(datetime.fromisoformat(first), datetime.fromisoformat(last)) for first, last in answer["busy"]
        )
