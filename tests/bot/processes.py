"""`python -m bot …` as a process of its own, the way an operator starts it."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, STDOUT
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Only limits how long a failing test takes.
START_S = 180.0
STOP_S = 120.0


def environment(values: Mapping[str, str]) -> dict[str, str]:
    """The settings of a process and nothing of this one's but the path to Python and its packages."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "VIRTUAL_ENV") if name in os.environ}
    return kept | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "COLUMNS": "200"} | dict(values)


class Process:
    """A started command and what it has printed so far, both streams together."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._lines: list[str] = []
        self._news = asyncio.Condition()
        self._reader = asyncio.create_task(self._read())

    @property
    def printed(self) -> str:
        return "\n".join(self._lines)

    @property
    def is_running(self) -> bool:
        return self._process.returncode is None

    async def _read(self) -> None:
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            self._lines.append(line.decode().rstrip("\n"))
            async with self._news:
                self._news.notify_all()
        async with self._news:
            self._news.notify_all()

    async def says(self, text: str, *, within_s: float = START_S) -> str:
        """Wait until it has printed the text; the line."""
        found: list[str] = []

        def has_come() -> bool:
            found[:] = [line for line in self._lines if text in line]
            return bool(found) or self._reader.done()

        try:
            async with asyncio.timeout(within_s), self._news:
                await self._news.wait_for(has_come)
        except TimeoutError:
            raise AssertionError(f"{text!r} was not printed in {within_s} s:\n{self.printed}") from None
        assert found, f"it ended without printing {text!r}:\n{self.printed}"
        return found[-1]

    def signal(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    async def ends(self, *, within_s: float = STOP_S) -> int:
        """Wait for its end; the exit code."""
        try:
            async with asyncio.timeout(within_s):
                code = await self._process.wait()
                await self._reader
        except TimeoutError:
            raise AssertionError(f"it did not end in {within_s} s:\n{self.printed}") from None
        return code

    async def stop(self) -> int:
        """Ask it to stop and wait; the exit code."""
        if self.is_running:
            self.signal(signal.SIGTERM)
        return await self.ends()

    async def kill(self) -> None:
        """End it without asking."""
        if self.is_running:
            self.signal(signal.SIGKILL)
        await self.ends()


@asynccontextmanager
async def started(*arguments: str, values: Mapping[str, str], directory: Path) -> AsyncIterator[Process]:
    """Start the command in a directory of its own; it never outlives the block."""
    process = Process(
        await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", *arguments, env=environment(values), cwd=directory, stdout=PIPE, stderr=STDOUT
        )
    )
    try:
        yield process
    finally:
        await process.kill()
