"""Reads files of strangers in child processes: few at a time, each with little time, memory and no secrets."""

import asyncio

import structlog

from services.file_reading.kinds import kind_of
from services.file_reading.process import run_limited
from services.file_reading.readings import MAX_CHARS, Reading, Verdict, from_line

log = structlog.get_logger(__name__)

# The child stops itself after ten seconds of work; this is for one that waits or is never scheduled.
WALL_S = 25.0
AT_ONCE = 2
# A character takes at most 12 bytes of JSON (two escapes of six).
MAX_ANSWER_BYTES = MAX_CHARS * 12 + 1024


class FileReader:
    """Asks a child process for the text of a file.

    Args:
        wall_s: how long one child may live, in seconds.
        at_once: how many children may live at the same time; others wait.
    """

    def __init__(self, *, wall_s: float = WALL_S, at_once: int = AT_ONCE) -> None:
        self._wall_s = wall_s
        self._places = asyncio.Semaphore(at_once)

    async def read(self, content: bytes) -> Reading:
        """What the file holds; a file that breaks its reader is `Verdict.TOO_COMPLEX`."""
        async with self._places:
            answer, exit_code = await run_limited("services.file_reading.child", content, wall_s=self._wall_s)
        reading = from_line(answer) if len(answer) <= MAX_ANSWER_BYTES else None
        if reading is None:
            log.warning("file_reader_broke_off", exit_code=exit_code, size_bytes=len(content))
            # A child that was stopped by a limit has a negative exit code; one that stumbled over the file has not.
            stumbled = exit_code > 0
            return Reading(Verdict.DAMAGED, kind_of(content) or "") if stumbled else Reading(Verdict.TOO_COMPLEX)
        return reading
