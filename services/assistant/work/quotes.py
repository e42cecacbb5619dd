"""Whether a quote stands in a text. Pure: this is what turns a model's claim into something a person can check."""

import re

# Shorter ones stand in any text by chance.
LEAST_CHARS = 3
MOST_CHARS = 400
_SPACES = re.compile(r"\s+")
_ELLIPSIS = re.compile(r"\s*(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*")
# What people and programs write for the same mark.
_SAME = str.maketrans(
    {
        "ё": "е", "«": '"', "»": '"', "“": '"', "”": '"', "„": '"', "’": "'", "‘": "'", "`": "'",
        "–": "-", "—": "-", "−": "-", "‑": "-", "\u00ad": None, "\u00a0": " ", "•": " ", "·": " ", "*": " ", "_": " ",
    }
)  # fmt: skip
_EDGES = " \"'.,;:!?-()"


def normalised(text: str) -> str:
    """The text without case, marks of lists and kinds of spaces, dashes and quotation marks."""
    return _SPACES.sub(" ", text.casefold().translate(_SAME)).strip()


def is_quoted(quote: str, text: str) -> bool:
    """Whether the words of `quote` stand in `text` one after another; each part of one with an ellipsis for itself."""
    return stands_in(quote, normalised(text))


def stands_in(quote: str, normal: str) -> bool:
    """The same for a text that is normalised already."""
    if len(quote) > MOST_CHARS:
        return False
    parts = [normalised(part).strip(_EDGES) for part in _ELLIPSIS.split(quote)]
    parts = [part for part in parts if part]
    return bool(parts) and all(len(part) >= LEAST_CHARS and _is_whole(part, normal) for part in parts)


def _is_whole(part: str, normal: str) -> bool:
    """Whether it begins and ends where words do: «Go» does not stand in «Google»."""
    start = normal.find(part)
    while start >= 0:
        before, after = normal[start - 1 : start], normal[start + len(part) : start + len(part) + 1]
        if not (before.isalnum() and part[0].isalnum()) and not (after.isalnum() and part[-1].isalnum()):
            return True
        start = normal.find(part, start + 1)
    return False
