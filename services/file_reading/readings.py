"""What the child process answers; plain JSON between the two, so nothing of a library crosses."""

import json
from dataclasses import asdict, dataclass, field
from enum import StrEnum

MAX_CHARS = 60_000
MAX_HIDDEN_CHARS = 2_000
MAX_PAGES = 30
# A page count beyond this is told as it is, but nobody's resume is that long.
MAX_TEXT_BYTES = 2 * 1024 * 1024
# https://www.unicode.org/charts/PDF/UE0000.pdf
TAGS_START = 0xE0000


class Verdict(StrEnum):
    """How the reading went."""

    READ = "read"
    CUT = "cut"
    NO_TEXT = "no_text"
    PICTURE = "picture"
    UNREADABLE_KIND = "unreadable_kind"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    # Refused: such a file goes nowhere.
    EMPTY = "empty"
    UNKNOWN_KIND = "unknown_kind"
    TOO_COMPLEX = "too_complex"

    @property
    def is_refusal(self) -> bool:
        """Whether nothing is done with the file at all."""
        return self in {Verdict.EMPTY, Verdict.UNKNOWN_KIND, Verdict.TOO_COMPLEX}


@dataclass(frozen=True, slots=True)
class Reading:
    """A file's text.

    Attributes:
        kind: value of `FileKind`; empty when it is none.
        text: at most `MAX_CHARS` characters.
        pages: how many the file has, when it has pages.
        hidden: text in it that nobody sees, at most `MAX_HIDDEN_CHARS`; never a part of `text`.
        properties: what the file says of itself (title, subject, keywords), a line each.
    """

    verdict: Verdict
    kind: str = ""
    text: str = field(default="", repr=False)
    pages: int | None = None
    hidden: str = field(default="", repr=False)
    properties: str = field(default="", repr=False)


def to_line(reading: Reading) -> bytes:
    """The child's answer."""
    return json.dumps(asdict(reading)).encode()


def from_line(line: bytes) -> Reading | None:
    """The answer again; None when it is none, because the child broke off."""
    try:
        kept = json.loads(line)
        return Reading(
            verdict=Verdict(kept["verdict"]),
            kind=str(kept["kind"]),
            text=str(kept["text"])[:MAX_CHARS],
            pages=kept["pages"],
            hidden=str(kept["hidden"])[:MAX_HIDDEN_CHARS],
            properties=str(kept["properties"])[:MAX_HIDDEN_CHARS],
        )
    except (ValueError, KeyError, TypeError):
        return None


def of_text(
    kind: str, text: str, *, is_cut: bool = False, pages: int | None = None, hidden: str = "", properties: str = ""
) -> Reading:
    """A reading that brought this text, possibly none; characters without a shape are told as hidden."""
    hidden = f"{clean(hidden)}\n{_without_shape(text)}".strip()[:MAX_HIDDEN_CHARS]
    properties = clean(properties)[:MAX_HIDDEN_CHARS]
    text = clean(text)
    if not text:
        return Reading(Verdict.NO_TEXT, kind, "", pages, hidden, properties)
    verdict = Verdict.CUT if is_cut or len(text) > MAX_CHARS else Verdict.READ
    return Reading(verdict, kind, text[:MAX_CHARS], pages, hidden, properties)


def clean(text: str) -> str:
    """The text without what cannot be printed and without spaces at the ends of lines."""
    text = "".join(char if char.isprintable() or char in "\n\t" else " " for char in text)
    return "\n".join(line.rstrip() for line in text.splitlines()).strip()


def _without_shape(text: str) -> str:
    """What is written in Unicode's tags: letters no program shows and a language model reads."""
    return "".join(chr(ord(char) - TAGS_START) for char in text if TAGS_START + 0x20 <= ord(char) < TAGS_START + 0x7F)
