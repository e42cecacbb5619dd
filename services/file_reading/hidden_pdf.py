"""Text of a PDF page that nobody sees: white on white, without ink, microscopic, or beside the page.

Runs only in the child process. A page is read as what is drawn: each command that shows text is judged by the state of
the page at that moment (PDF 32000-1, 8.4 and 9.3), and the two kinds are then read apart.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
# Points: smaller letters are a line of dust on paper.
TINY = 2.5
# Of 1: what prints as paper.
WHITE = 0.94
# Neither filled nor stroked, and the same with clipping.
NO_INK = frozenset({3, 7})
SHOWS = frozenset({b"Tj", b"TJ", b"'", b'"'})
FILLS = frozenset({b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*"})
ENDS_OF_PATHS = FILLS | {b"S", b"s", b"n"}
COLOURS: Mapping[bytes, int] = {b"g": 1, b"rg": 3, b"k": 4, b"sc": 0, b"scn": 0}
# Whether a page needs the second look at all costs less than the look.
MOST_COMMANDS = 200_000


@dataclass(frozen=True, slots=True)
class _Ink:
    """What `q` keeps and `Q` brings back."""

    place: Matrix = IDENTITY
    is_white: bool = False
    mode: int = 0
    size: float = 12.0


@dataclass(slots=True)
class _Walk:
    """A walk over the commands of one page."""

    sheet: Box
    ink: _Ink = field(default_factory=_Ink)
    kept: list[_Ink] = field(default_factory=list)
    line: Matrix = IDENTITY
    path: list[Box] = field(default_factory=list)
    grounds: list[Box] = field(default_factory=list)

    def is_hidden(self, operands: list[Any], command: bytes) -> bool:
        """Take one command; whether it shows text nobody sees."""
        if command in SHOWS:
            return self._hides()
        if command in COLOURS:
            self.ink = replace(self.ink, is_white=_is_white(operands))
        elif command == b"q":
            self.kept.append(self.ink)
        elif command == b"Q" and self.kept:
            self.ink = self.kept.pop()
        else:
            self._draw(operands, command)
        return False

    def _draw(self, operands: list[Any], command: bytes) -> None:
        if command == b"re":
            self.path.append(_box(operands, self.ink.place))
        elif command in ENDS_OF_PATHS:
            if command in FILLS and not self.ink.is_white:
                self.grounds += self.path
            self.path = []
        elif command == b"Do":
            # A picture covers the unit square of its place; white letters on a photo are no secret.
            self.grounds.append(_box([0, 0, 1, 1], self.ink.place))
        elif command == b"cm":
            self.ink = replace(self.ink, place=_times(_matrix(operands), self.ink.place))
        else:
            self._write(operands, command)

    def _write(self, operands: list[Any], command: bytes) -> None:
        if command == b"BT":
            self.line = IDENTITY
        elif command == b"Tm":
            self.line = _matrix(operands)
        elif command in {b"Td", b"TD"}:
            self.line = _times((1.0, 0.0, 0.0, 1.0, _number(operands, 0), _number(operands, 1)), self.line)
        elif command == b"Tr":
            self.ink = replace(self.ink, mode=int(_number(operands, 0)))
        elif command == b"Tf":
            self.ink = replace(self.ink, size=_number(operands, 1))

    def _hides(self) -> bool:
        at = _times(self.line, self.ink.place)
        height = abs(self.ink.size) * (at[2] ** 2 + at[3] ** 2) ** 0.5
        x, y = at[4], at[5]
        if self.ink.mode in NO_INK or height < TINY or not _holds(self.sheet, x, y):
            return True
        return self.ink.is_white and not any(_holds(ground, x, y) for ground in self.grounds)


def apart(page: Any, reader: Any) -> Iterator[str]:
    """The text of a page that can be seen, then the text that cannot (nothing when there is none)."""
    from pypdf.generic import ContentStream, NameObject  # noqa: PLC0415 - heavy, and only this kind needs it

    contents = page.get_contents()
    commands = contents.operations if contents is not None else []
    if len(commands) > MOST_COMMANDS:
        yield page.extract_text()
        return
    left, bottom, right, top = (float(edge) for edge in page.mediabox)
    walk = _Walk((min(left, right) - 1, min(bottom, top) - 1, max(left, right) + 1, max(bottom, top) + 1))
    judged = [(each, walk.is_hidden(each[0], each[1])) for each in commands if isinstance(each[1], bytes)]
    if not any(hidden for _, hidden in judged):
        yield page.extract_text()
        return
    for wanted in (False, True):
        # Whatever moves the pen stays in both; only letters of the other kind go.
        part = [each for each, hidden in judged if hidden is wanted or each[1] not in SHOWS]
        stream = ContentStream(None, reader, "bytes")
        stream.operations = part
        page[NameObject("/Contents")] = stream
        yield page.extract_text()


def properties_of(reader: Any) -> str:
    """What the file says of itself: title, subject, keywords and the like, a line each."""
    told = reader.metadata or {}
    return "\n".join(str(value) for key, value in told.items() if isinstance(value, str) and "Date" not in str(key))


def _number(operands: list[Any], index: int) -> float:
    try:
        return float(operands[index])
    except (IndexError, TypeError, ValueError):
        return 0.0


def _is_white(operands: list[Any]) -> bool:
    """Gray, RGB or CMYK by how many numbers there are; a pattern is no colour."""
    try:
        parts = [float(each) for each in operands]
    except (TypeError, ValueError):
        return False
    if len(parts) == COLOURS[b"k"]:
        return max(parts) < 1 - WHITE
    return bool(parts) and min(parts) > WHITE


def _matrix(operands: list[Any]) -> Matrix:
    a, b, c, d, e, f = (_number(operands, index) for index in range(6))
    return a, b, c, d, e, f


def _times(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def _box(operands: list[Any], place: Matrix) -> Box:
    x, y, width, height = (_number(operands, index) for index in range(4))
    corners = [_times((1, 0, 0, 1, at_x, at_y), place)[4:] for at_x in (x, x + width) for at_y in (y, y + height)]
    across, upward = [corner[0] for corner in corners], [corner[1] for corner in corners]
    return min(across), min(upward), max(across), max(upward)


def _holds(box: Box, x: float, y: float) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]
