"""Reads what a person pastes as a key: with quotes, line breaks, «Bearer», labels or as a vendor's JSON. Pure."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from models.credentials import Integration


class PasteProblem(StrEnum):
    """Why a pasted text cannot be a key."""

    EMPTY = "empty"
    SEVERAL = "several"
    STRANGE = "strange"
    SHORT = "short"
    LONG = "long"
    CUT = "cut"
    SAME_TWICE = "same_twice"


@dataclass(frozen=True, slots=True)
class Pasted:
    """A key, or the tokens of a Huntflow pair; lifetimes in seconds when the vendor's JSON named them."""

    access: str = field(repr=False)
    refresh: str | None = field(default=None, repr=False)
    expires_in_s: int | None = None
    refresh_expires_in_s: int | None = None


# Telegram's longest message is 4096 characters; keys of the vendors have 30 to 300.
LONGEST = 1024
# Huntflow: 64 hexadecimal digits; ClickUp: «pk_», the user and 32 characters;
# Notion: «ntn_» (since September 2024) or «secret_» and 43 characters or more; Gemini: 39 characters.
SHORTEST = {
    Integration.HUNTFLOW_PROD: 32,
    Integration.HUNTFLOW_SANDBOX: 32,
    Integration.CLICKUP: 20,
    Integration.NOTION: 40,
    Integration.GEMINI: 30,
}
PAIR = 2
_ALPHABET = re.compile(r"[\w.~+/=:-]+", re.ASCII)
_QUOTES = "\"'`«»“”„‘’‹›<>()[]{},;"
_LABELLED = re.compile(
    r"(?<![a-z])(access|refresh)[ _-]?token(?![a-z_])"
    r"[\"'`“”«»]*\s*[:=]?\s*[\"'`“”«»]*(?:bearer\s+)?([^\s\"'`,;{}“”«»]+)",
    re.IGNORECASE,
)
_LIFETIME = re.compile(r"(?<![a-z_])(refresh_token_)?expires_in[\"'`]*\s*[:=]\s*[\"'`]?(\d{1,9})(?!\d)", re.IGNORECASE)
_BEARER = re.compile(r"^(?:authorization\s*[:=]?\s*)?bearer\b[\s:]*", re.IGNORECASE)
# What a key of ours looks like when it is sent outside of a conversation about keys.
_LOOKS = re.compile(
    r"(?<![A-Za-z0-9_])(?:pk_\d{1,12}_[A-Za-z0-9]{20,}|AIza[A-Za-z0-9_-]{30,}|ntn_[A-Za-z0-9]{40,}|secret_[A-Za-z0-9]{43}|[0-9a-f]{64})(?![A-Za-z0-9_-])"
    r"|[\"'](?:access|refresh)_token[\"']\s*:"
)


def looks_like_secret(text: str) -> bool:
    """Whether a message holds what is almost certainly a key of one of the vendors."""
    return _LOOKS.search(visible(text)) is not None


def visible(text: str) -> str:
    """The text without characters nobody sees (zero-width, direction marks, soft hyphens); odd spaces become spaces."""
    return "".join(_visible(text))


def _visible(text: str) -> Iterator[str]:
    for char in text:
        if char.isspace() or unicodedata.category(char) in {"Zs", "Zl", "Zp", "Cc"}:
            yield "\n" if char in "\n\r\u2028\u2029\x0b\x0c\x85" else " "
        elif unicodedata.category(char) not in {"Cf", "Mn", "Cn", "Co", "Cs"}:
            yield char


def read_key(text: str, integration: Integration) -> Pasted | PasteProblem:
    """A single key."""
    words = _words(_BEARER.sub("", visible(text).strip()))
    if not words:
        return PasteProblem.EMPTY
    if len(words) > 1:
        return PasteProblem.SEVERAL
    return problem_of(words[0], integration) or Pasted(words[0])


def read_tokens(text: str, integration: Integration) -> Pasted | PasteProblem:
    """One or both tokens of a Huntflow pair: labelled or as JSON in any order, else the access token first."""
    clear = visible(text)
    labelled = {name.lower(): _bare(value) for name, value in _LABELLED.findall(clear)}
    if "access" in labelled:
        access, refresh = labelled["access"], labelled.get("refresh")
    else:
        words = [word for line in clear.splitlines() for word in _words(_BEARER.sub("", line.strip()))]
        if not words:
            return PasteProblem.EMPTY
        if len(words) > PAIR:
            return PasteProblem.SEVERAL
        access, refresh = words[0], words[1] if len(words) == PAIR else None
    if access == refresh:
        return PasteProblem.SAME_TWICE
    for token in filter(None, (access, refresh)):
        if problem := problem_of(token, integration):
            return problem
    lifetimes = {bool(of_refresh): int(seconds) for of_refresh, seconds in _LIFETIME.findall(clear)}
    return Pasted(access, refresh, lifetimes.get(False), lifetimes.get(True))


def problem_of(token: str, integration: Integration) -> PasteProblem | None:
    """What keeps one word from being a key of this integration."""
    if not token:
        return PasteProblem.EMPTY
    if token.endswith(("...", "…")) or token.startswith(("...", "…")):
        return PasteProblem.CUT
    if not _ALPHABET.fullmatch(token):
        return PasteProblem.STRANGE
    if len(token) < SHORTEST.get(integration, 1):
        return PasteProblem.SHORT
    return PasteProblem.LONG if len(token) > LONGEST else None


def _words(text: str) -> list[str]:
    return [word for word in map(_bare, text.split()) if word]


def _bare(word: str) -> str:
    return word.strip(_QUOTES)
