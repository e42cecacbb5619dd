"""Cuts a long HTML text into messages Telegram takes: each within the limit, each with its tags closed."""

import re
from dataclasses import dataclass
from html import unescape

MESSAGE_LIMIT = 4096  # UTF-16 units after entity parsing (Bot API, sendMessage)
# A part is cut at the best place of its last half: after an empty line, a line, a word, else in the middle of one.
_TAG = re.compile(r"</?[a-z][a-z0-9-]*[^<>]*>")
_PIECE = re.compile(
    r"<(?P<close>/?)(?P<tag>[a-z][a-z0-9-]*)[^<>]*>|&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);|.", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A tag, or one visible character with its source."""

    source: str
    visible: str = ""
    opens: str = ""
    closes: str = ""

    @property
    def units(self) -> int:
        return 2 if self.visible > "\uffff" else len(self.visible)


def split_html(html: str, limit: int = MESSAGE_LIMIT) -> list[str]:
    """Parts of at most `limit` visible UTF-16 units (at least 2), none of them blank.

    Tags open at a cut are closed before it and opened again after it. Only whitespace can get lost, where a part would
    hold nothing else.
    """
    whole = visible_text(html)
    if visible_units(whole) <= limit:
        return [html] if whole.strip() else []
    pieces = _pieces(html)
    parts: list[str] = []
    open_tags: list[_Piece] = []
    start = 0
    while start < len(pieces):
        end = _cut(pieces, start, limit)
        reopened = "".join(tag.source for tag in open_tags)
        open_tags = _still_open(open_tags, pieces[start:end])
        closed = "".join(f"</{tag.opens}>" for tag in reversed(open_tags))
        if any(piece.visible.strip() for piece in pieces[start:end]):
            parts.append(reopened + "".join(piece.source for piece in pieces[start:end]) + closed)
        start = end
    return parts


def visible_text(html: str) -> str:
    """What a reader sees: the text without tags, references decoded."""
    return unescape(_TAG.sub("", html))


def visible_units(text: str) -> int:
    """Length as Telegram counts it."""
    return len(text.encode("utf-16-le")) // 2


def _pieces(html: str) -> list[_Piece]:
    pieces = []
    for match in _PIECE.finditer(html):
        tag = match["tag"]
        source = match.group()
        if tag is None:
            pieces.append(_Piece(source, unescape(source)))
        elif match["close"]:
            pieces.append(_Piece(source, closes=tag))
        else:
            pieces.append(_Piece(source, opens=tag))
    return pieces


def _cut(pieces: list[_Piece], start: int, limit: int) -> int:
    """Index after the last piece of the part that begins at `start`."""
    units, best, best_rank, index = 0, start, 0, start
    while index < len(pieces) and units + pieces[index].units <= limit:
        units += pieces[index].units
        index += 1
        rank = _rank(pieces, index)
        if units * 2 >= limit and rank >= max(best_rank, 1):
            best, best_rank = index, rank
    if index == len(pieces):
        return index
    cut = best if best_rank else index
    while cut < len(pieces) and pieces[cut].closes:
        cut += 1
    return cut


def _rank(pieces: list[_Piece], index: int) -> int:
    """How good a place before `index` is for a cut; 0 is the middle of a word."""
    last = pieces[index - 1].visible
    if last == "\n":
        return 3 if index > 1 and pieces[index - 2].visible == "\n" else 2
    return 1 if last.isspace() else 0


def _still_open(before: list[_Piece], pieces: list[_Piece]) -> list[_Piece]:
    stack = list(before)
    for piece in pieces:
        if piece.opens:
            stack.append(piece)
        elif piece.closes and stack:
            stack.pop()
    return stack
