"""What the child process answers; plain JSON between the two, so nothing of a library crosses."""

import json
from dataclasses import asdict, dataclass, field
from enum import StrEnum

MAX_CHARS = 60_000
MAX_PAGES = 30
# A page count beyond this is told as it is, but nobody's resume is that long.
MAX_TEXT_BYTES = 2 * 1024 * 1024


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
    """

    verdict: Verdict
    kind: str = ""
    text: str = field(default="", repr=False)
    pages: int | None = None


def to_line(reading: Reading) -> bytes:
    """The child's answer."""
    return json.dumps(asdict(reading)).encode()


def from_line(line: bytes) -> Reading | None:
    """The answer again; None when it is none, because the child broke off."""
    try:
        kept = json.loads(line)
        return Reading(Verdict(kept["verdict"]), str(kept["kind"]), str(kept["text"])[:MAX_CHARS], kept["pages"])
    except (ValueError, KeyError, TypeError):
        return None


def of_text(kind: str, text: str, *, is_cut: bool = False, pages: int | None = None) -> Reading:
    """A reading that brought this text, possibly none."""
    text = "".join(char if char.isprintable() or char in "\n\t" else " " for char in text)
    text = "\n".join(line.rstrip() for line in text.splitlines()).strip()
    if not text:
        return Reading(Verdict.NO_TEXT, kind, pages=pages)
    verdict = Verdict.CUT if is_cut or len(text) > MAX_CHARS else Verdict.READ
    return Reading(verdict, kind, text[:MAX_CHARS], pages)
