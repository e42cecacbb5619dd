"""Everything an end-to-end test watches besides the screens: log lines, and what passes between bot and vendors."""

import asyncio
import io
import json
import logging
import re
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import structlog
from aiohttp import web

from bot.log import QUIET, Redactor, set_up_logging
from bot.settings import LogFormat
from tests.contracts import CONTRACTS_DIR, Recording, record, record_google

OF_STAND_IN = {
    "huntflow_prod": "huntflow",
    "huntflow_sandbox": "huntflow",
    "clickup": "clickup",
    "notion": "notion",
    "gemini": "gemini",
}
WORTH_A_LOOK = frozenset({"warning", "error", "critical"})


@cache
def _bot_api() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((CONTRACTS_DIR / "telegram-bot-api.json").read_text("utf-8"))["methods"]
    return found


ATTACHED = "attach://"


@dataclass
class TelegramRecording:
    """Calls of the bot compared with the Bot API's description: known method, known and complete parameters."""

    violations: list[str] = field(default_factory=list)
    checked: int = 0

    @web.middleware
    async def middleware(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        if request.path.startswith("/bot"):
            given = await request.post() if request.can_read_body else {}
            # A file comes in a part of its own, and the parameter says in which (Bot API, Sending files).
            parts = {str(value).removeprefix(ATTACHED) for value in given.values() if str(value).startswith(ATTACHED)}
            self._check(request.path.rpartition("/")[2], {*given, *request.query} - parts)
        return await handler(request)

    def _check(self, method: str, given: set[str]) -> None:
        self.checked += 1
        described = _bot_api().get(method)
        if described is None:
            self.violations.append(f"{method}: no such method")
            return
        fields = {each["name"]: each["required"] for each in described.get("fields", ())}
        self.violations += [f"{method}: unknown parameter {name}" for name in sorted(given - set(fields))]
        missing = sorted(name for name, is_required in fields.items() if is_required and name not in given)
        self.violations += [f"{method}: {name} is missing" for name in missing]


@dataclass
class Gate:
    """The answer of one matching request, kept back after the vendor has done its work: what a crash meets."""

    stand_in: str
    method: str
    path: str
    reached: asyncio.Event = field(default_factory=asyncio.Event)
    opened: asyncio.Event = field(default_factory=asyncio.Event)

    def fits(self, stand_in: str, request: web.Request) -> bool:
        """Whether this is the request; only the first one is kept."""
        is_wanted = (stand_in, request.method) == (self.stand_in, self.method) and not self.reached.is_set()
        return is_wanted and re.search(self.path, request.path) is not None


class Gates:
    """All gates of one world."""

    def __init__(self) -> None:
        self._gates: list[Gate] = []

    def close(self, stand_in: str, method: str, path: str) -> Gate:
        """Keep back the answer of the next such request."""
        gate = Gate(stand_in, method, path)
        self._gates.append(gate)
        return gate

    def open_all(self) -> None:
        """Let everything go, so that the stand-ins can stop."""
        for gate in self._gates:
            gate.opened.set()

    def prepare(self, name: str, app: web.Application) -> None:
        """Put the gates in front of a stand-in (`World.running(prepare=...)`)."""

        @web.middleware
        async def middleware(
            request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
        ) -> web.StreamResponse:
            answer = await handler(request)
            for gate in self._gates:
                if gate.fits(name, request):
                    gate.reached.set()
                    await gate.opened.wait()
            return answer

        app.middlewares.insert(0, middleware)


class Contracts:
    """The recorders of one world. Without the vendors' documents nothing is recorded (tests/contracts.py says so)."""

    def __init__(self) -> None:
        self._recordings: dict[str, Recording | TelegramRecording] = {}

    def prepare(self, name: str, app: web.Application) -> None:
        """Put a recorder into a stand-in's application (`World.running(prepare=...)`)."""
        if not CONTRACTS_DIR.is_dir():
            return
        if name == "telegram":
            found = self._recordings[name] = TelegramRecording()
            app.middlewares.append(found.middleware)
        elif name == "google":
            self._recordings |= {each.contract.name: each for each in record_google(app)}
        elif name in OF_STAND_IN:
            self._recordings[name] = record(app, OF_STAND_IN[name])

    @property
    def violations(self) -> list[str]:
        """What broke a vendor's document, oldest first within a vendor."""
        return [f"{name}: {line}" for name, each in self._recordings.items() for line in each.violations]


class LogBook:
    """Every line the process wrote, as the operator would read it."""

    def __init__(self) -> None:
        self._stream = io.StringIO()
        self._expected: set[str] = set()

    @property
    def text(self) -> str:
        """All lines."""
        return self._stream.getvalue()

    def expects(self, *events: str) -> None:
        """These warnings belong to what the test does."""
        self._expected |= set(events)

    def events(self) -> list[str]:
        """Names of all events, oldest first."""
        return [str(line.get("event", "")) for line in self._lines()]

    @property
    def unexpected(self) -> list[str]:
        """Warnings and errors nobody announced."""
        worrying = [line for line in self._lines() if line.get("level") in WORTH_A_LOOK]
        return [json.dumps(each, ensure_ascii=False) for each in worrying if not self._is_expected(str(each["event"]))]

    def _is_expected(self, event: str) -> bool:
        return any(event.startswith(each) for each in self._expected)

    def _lines(self) -> Iterator[dict[str, Any]]:
        for line in self.text.splitlines():
            yield json.loads(line)

    @contextmanager
    def kept(self, redactor: Redactor, *, level: str = "INFO", with_libraries: bool = False) -> Iterator[None]:
        """Write here what the program's own logging writes; `with_libraries` wakes up those that are kept quiet."""
        root = logging.getLogger()
        before, level_before = root.handlers[:], root.level
        set_up_logging(level=level, form=LogFormat.JSON, redactor=redactor)
        # A cached logger would keep this test's configuration for the tests that follow.
        structlog.configure(cache_logger_on_first_use=False)
        handler = root.handlers[0]
        assert isinstance(handler, logging.StreamHandler)
        handler.setStream(self._stream)
        for name in QUIET if with_libraries else ():
            logging.getLogger(name).setLevel(logging.DEBUG)
        try:
            yield
        finally:
            root.handlers[:], root.level = before, level_before
            for name in QUIET:
                logging.getLogger(name).setLevel(logging.NOTSET)
            structlog.reset_defaults()
