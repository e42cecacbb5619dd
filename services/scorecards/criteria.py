"""Criteria out of a vacancy's scorecard text, however somebody has written it. Pure."""

import re

from locales import gettext as _
from locales import lazy

MAX_CRITERIA = 12
MAX_CRITERION_CHARS = 120
# Asked when the vacancy has no text: what every interview can say something about.
DEFAULT = (
    lazy("Professional skills"),
    lazy("Solving problems"),
    lazy("Communication"),
    lazy("Motivation and fit"),
)
# A bullet, a check box, a number or a letter with a point or bracket, also one behind the other.
_BULLET = re.compile(r"^\s*(?:(?:[-–—*•●▪◦·+☐☑✓✔►>]|\[[ xXхХ]?\]|\(?\d{1,2}[.):]|\(?[a-zа-я][.)])\s*)+", re.IGNORECASE)
_MARKUP = re.compile(r"</?(?:b|i|u|s|p|br|li|ul|ol|em|strong|div|span|code|a)(?:\s[^<>]*)?/?>|\*\*|__|`", re.IGNORECASE)
# «(1-4)», «: 1 2 3 4», «____» at the end: room for a mark on paper.
_MARK_ROOM = re.compile(
    r"[\s:–—-]*(?:\(?\s*(?:от\s*)?1\s*(?:-|–|\.\.|до)\s*\d{1,2}\s*(?:баллов|points)?\s*\)?|_{2,})\s*$"
)


def criteria_of(text: str) -> tuple[str, ...]:
    """At most twelve, in their order, each once; the usual ones (English message ids) when the text holds none.

    With bullets or numbers only those lines count, the rest are words around them. Without, every line does, and a
    single line is cut at its semicolons.
    """
    lines = [_MARKUP.sub("", line).strip() for line in text.replace("\x00", "").splitlines()]
    lines = [line for line in lines if line]
    bulleted = [line for line in lines if _BULLET.match(line) and _BULLET.sub("", line).strip()]
    chosen = bulleted or [line for line in lines if not line.endswith(":")]
    if len(chosen) == 1 and ";" in chosen[0]:
        chosen = chosen[0].split(";")
    found = dict.fromkeys(filter(None, (_named(line) for line in chosen)))
    return tuple(found)[:MAX_CRITERIA] or DEFAULT


def shown(criterion: str) -> str:
    """A criterion for a person: one of the usual ones in their language, any other as it was written."""
    return _(criterion) if criterion in DEFAULT else criterion


def _named(line: str) -> str:
    name = _MARK_ROOM.sub("", _BULLET.sub("", line)).strip(" \t.;,:")
    if not re.search(r"\w", name):
        return ""
    return name if len(name) <= MAX_CRITERION_CHARS else name[: MAX_CRITERION_CHARS - 1].rstrip() + "…"
