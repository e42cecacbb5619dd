"""Text that people and vendors wrote, made fit for HTML messages and buttons."""

from datetime import datetime
from html import escape
from zoneinfo import ZoneInfo

# A keyboard two fingers wide shows about so many characters.
BUTTON_CHARS = 60
LINE_CHARS = 200


def safe(text: str, limit: int = LINE_CHARS) -> str:
    """Foreign text for an HTML message, cut at `limit` characters."""
    return escape(text if len(text) <= limit else text[: limit - 1] + "…", quote=False)


def short(text: str) -> str:
    """Foreign text for a button; buttons have no markup."""
    return text if len(text) <= BUTTON_CHARS else text[: BUTTON_CHARS - 1] + "…"


def day(moment: datetime, zone: ZoneInfo) -> str:
    """A date as people here write it."""
    return f"{moment.astimezone(zone):%d.%m.%Y}"
