"""Finds the page a person means by a pasted link or id. Pure; the text is anybody's."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

# A link with its title is a few hundred characters; somebody who pastes a page of text does not mean a page.
MAX_CHARS = 2_000
_HOSTS = ("notion.so", "notion.com", "notion.site")
_HEX = re.compile(r"[0-9a-f]{32}")
_DASHED = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_AT_END = re.compile(r"(?:^|-)([0-9a-f]{32})$")


@dataclass(frozen=True, slots=True)
class PageReference:
    """A page, database or data source, by its id with dashes."""

    page_id: str


def parse_page_reference(text: str) -> PageReference | None:
    """The page of a link `https://www.notion.so/…-<32 digits>` or of an id; None for anything else.

    A page opened beside its table has the table in the path and the page in `p`.
    """
    text = text.strip()
    if not text or len(text) > MAX_CHARS:
        return None
    found = _bare(text) or _linked(text)
    return PageReference(dashed(found)) if found else None


def dashed(hex_id: str) -> str:
    """An id as Notion writes it in answers."""
    plain = hex_id.replace("-", "").lower()
    return f"{plain[:8]}-{plain[8:12]}-{plain[12:16]}-{plain[16:20]}-{plain[20:]}"


def _bare(text: str) -> str | None:
    lower = text.lower()
    return lower if _HEX.fullmatch(lower) or _DASHED.fullmatch(lower) else None


def _linked(text: str) -> str | None:
    try:
        parts = urlsplit(text)
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    ours = any(host == known or host.endswith(f".{known}") for known in _HOSTS)
    if parts.scheme not in {"https", "http"} or not ours:
        return None
    beside = parse_qs(parts.query).get("p", [""])[0].lower()
    if _bare(beside):
        return beside
    last = parts.path.rstrip("/").rpartition("/")[2].lower()
    if _DASHED.fullmatch(last):
        return last
    at_end = _AT_END.search(last)
    return at_end[1] if at_end else None
