"""Reads files of strangers in child processes: few at a time, each with little time, memory and no secrets."""

import asyncio
import os
import sys
from pathlib import Path

import structlog

from services.file_reading.kinds import kind_of
from services.file_reading.readings import MAX_CHARS, Reading, Verdict, from_line

log = structlog.get_logger(__name__)

ROOT = Path(__file__).parent.parent.parent
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
            child = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "services.file_reading.child",
                cwd=ROOT,
                # Nothing of our environment: it holds the bot's token and the keys.
                env={"PYTHONPATH": str(ROOT), "PATH": os.defpath, "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"},
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
            )
            try:
                async with asyncio.timeout(self._wall_s):
                    answer, _ = await child.communicate(content)
            except TimeoutError:
                answer = b""
            finally:
                if child.returncode is None:
                    child.kill()
                    await child.wait()
        reading = from_line(answer) if len(answer) <= MAX_ANSWER_BYTES else None
        if reading is None:
            log.warning("file_reader_broke_off", exit_code=child.returncode, size_bytes=len(content))
            # A child that was stopped by a limit has a negative exit code; one that stumbled over the file has not.
            stumbled = (child.returncode or 0) > 0
            return Reading(Verdict.DAMAGED, kind_of(content) or "") if stumbled else Reading(Verdict.TOO_COMPLEX)
        return reading
