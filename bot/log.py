"""Logging for the whole process, with secrets taken out at the root: by pattern and by known value (design.md §6)."""

import logging
import re
import sys
from collections import OrderedDict
from collections.abc import Iterable, MutableMapping
from typing import Any

import structlog
from stamina.instrumentation import set_on_retry_hooks

from bot.settings import LogFormat

HIDDEN = "***"
# A Telegram token stands in every Telegram address; the rest are the forms of the vendors' keys.
PATTERNS = re.compile(
    r"\d{5,20}:[A-Za-z0-9_-]{30,64}"  # Telegram
    r"|pk_[0-9]+_[A-Za-z0-9]{8,}"  # ClickUp
    r"|AIza[A-Za-z0-9_-]{20,}"  # Google
    r"|(?:secret|ntn)_[A-Za-z0-9]{20,}"  # Notion
    r"|(?i:bearer)\s+[A-Za-z0-9._~+/=-]{8,}"
    r"|gAAAAA[A-Za-z0-9_=-]{20,}"  # our own ciphertexts
)
LONG_ENOUGH = 6
# Every opened token is learned anew, so those in use never age out; each costs a search in every line.
MOST_LEARNED = 2_000
# These print every address they call, and Telegram's addresses hold the token.
QUIET = (
    "httpx",
    "httpcore",
    "httpx2",
    "httpcore2",
    "aiogram.event",
    "apscheduler",
    "tortoise",
    "google_genai",
    "taskiq",
    "taskiq.receiver.receiver",
    "aiosqlite",
)


class Redactor:
    """Takes secrets out of text. Known values are added when they are learned; of those the newest are remembered."""

    def __init__(self, known: Iterable[str] = ()) -> None:
        self._always = frozenset(value for value in known if len(value) >= LONG_ENOUGH)
        self._learned: OrderedDict[str, None] = OrderedDict()

    def add(self, value: str) -> None:
        """Hide this value from now on."""
        if len(value) < LONG_ENOUGH or value in self._always:
            return
        self._learned[value] = None
        self._learned.move_to_end(value)
        if len(self._learned) > MOST_LEARNED:
            self._learned.popitem(last=False)

    def clean(self, text: str) -> str:
        """The text without secrets."""
        for value in (*self._always, *self._learned):
            text = text.replace(value, HIDDEN)
        return PATTERNS.sub(HIDDEN, text)

    def __call__(self, _logger: object, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        """Clean every text of a structured event (a structlog processor)."""
        return {key: self._clean_value(value) for key, value in event.items()}

    def _clean_value(self, value: object) -> object:
        if isinstance(value, str):
            return self.clean(value)
        if isinstance(value, dict):
            return {key: self._clean_value(item) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [self._clean_value(item) for item in value]
        return value if value is None or isinstance(value, bool | int | float) else self.clean(str(value))


class _CleaningHandler(logging.StreamHandler[Any]):
    """The last gate: whatever formatted the line, exceptions included, it leaves without secrets."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__(sys.stderr)
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        return self._redactor.clean(super().format(record))

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Lose the line when the stream is gone: logging's own way would print it as it came, secrets included."""


def set_up_logging(*, level: str, form: LogFormat, redactor: Redactor) -> None:
    """Send structlog's and the standard library's lines through one redacting handler."""
    shared: list[structlog.types.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    renderer: structlog.types.Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if form is LogFormat.JSON
        else structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
        )
    )
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = _CleaningHandler(redactor)
    last = [structlog.processors.format_exc_info] if form is LogFormat.JSON else []
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last, redactor, renderer]
            if form is LogFormat.JSON
            else [structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    # Every call stands in the journal of vendor calls; stamina would print its arguments, people's data among them.
    set_on_retry_hooks(())
    for name in QUIET:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))
    # It warns of nothing but having been stopped.
    logging.getLogger("taskiq.receiver").setLevel(logging.ERROR)
