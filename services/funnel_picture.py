"""Draws a funnel as a PNG for a phone's screen. Words come from outside: the picture knows no language.

matplotlib takes seconds to load and tens of megabytes, so it is imported when the first picture is asked for, in the
thread that draws. Only its object interface is used; its font caches are still shared, so one picture is drawn at a
time.
"""

import asyncio
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.figure import Figure

WIDTH_PX = 1080
DPI = 100
MARGIN_PX = 48
MAX_STEPS = 50  # Telegram takes width and height together up to 10,000 (Bot API, sendPhoto)
TITLE_LINES = 2
MAX_CHARS = 300
FONT_UNITS = 64  # FreeType measures in 64ths of a pixel
GAP_PX = 30
TITLE_LINE_PX, STEP_PX, NOTE_LINE_PX = 62, 150, 42
INK, FADED, BAR, TRACK, PAPER = "#1f2933", "#616e7c", "#2f6fab", "#e4ebf2", "#ffffff"
# Sizes in points at 100 dots an inch; a phone shows the picture at about a third of its width.
TITLE_PT, TEXT_PT, NOTE_PT = 32, 24, 20


@dataclass(frozen=True, slots=True)
class Bar:
    """A stage as it is drawn: `share` of the whole width (0 to 1), `link` stands between it and the bar before."""

    name: str
    numbers: str
    share: float
    link: str = ""


@dataclass(frozen=True, slots=True)
class FunnelPicture:
    """Everything a picture says."""

    title: str
    bars: tuple[Bar, ...]
    notes: tuple[str, ...] = ()


class PictureDrawer:
    """Draws off the loop, one at a time."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()

    async def funnel(self, picture: FunnelPicture) -> bytes:
        """The PNG, at least 1,000 pixels wide."""
        async with self._lock:
            return await asyncio.to_thread(draw_funnel, picture)


def draw_funnel(picture: FunnelPicture) -> bytes:
    """The PNG; takes seconds the first time."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - see the module's first lines
    from matplotlib.figure import Figure  # noqa: PLC0415

    pen = _Pen()
    title = _title(pen, picture.title)
    notes = [line for note in picture.notes for line in pen.lines(note, NOTE_PT)]
    bars = picture.bars[:MAX_STEPS]
    height = 2 * MARGIN_PX + len(title) * TITLE_LINE_PX + len(bars) * STEP_PX + len(notes) * NOTE_LINE_PX
    figure = Figure(figsize=(WIDTH_PX / DPI, height / DPI), dpi=DPI, facecolor=PAPER)
    FigureCanvasAgg(figure)
    pen.take(figure, height)
    y = float(MARGIN_PX)
    for line in title:
        pen.write(MARGIN_PX, y, line, TITLE_PT, INK, weight="bold")
        y += TITLE_LINE_PX
    for bar in bars:
        _draw_bar(pen, bar, y)
        y += STEP_PX
    for line in notes:
        pen.write(MARGIN_PX, y + MARGIN_PX / 2, line, NOTE_PT, FADED)
        y += NOTE_LINE_PX
    buffer = BytesIO()
    figure.savefig(buffer, format="png", dpi=DPI)
    return buffer.getvalue()


def _title(pen: "_Pen", text: str) -> list[str]:
    lines = pen.lines(text, TITLE_PT, "bold")
    if len(lines) > TITLE_LINES:
        rest = " ".join(lines[TITLE_LINES - 1 :])
        lines[TITLE_LINES - 1 :] = [pen.cut(rest, WIDTH_PX - 2 * MARGIN_PX, TITLE_PT, "bold")]
    return lines


def _draw_bar(pen: "_Pen", bar: Bar, y: float) -> None:
    whole = WIDTH_PX - 2 * MARGIN_PX
    if bar.link:
        pen.write(MARGIN_PX, y + 6, bar.link, NOTE_PT, FADED)
    room = whole - pen.width(bar.numbers, TEXT_PT) - GAP_PX
    pen.write(MARGIN_PX, y + 48, pen.cut(pen.drawable(bar.name), room, TEXT_PT), TEXT_PT, INK)
    pen.write(WIDTH_PX - MARGIN_PX, y + 48, bar.numbers, TEXT_PT, INK, align="right")
    pen.box(MARGIN_PX, y + 96, whole, TRACK)
    pen.box(MARGIN_PX, y + 96, whole * bar.share, BAR)


class _Pen:
    """Writes into a figure measured in pixels from its upper left corner, in the font matplotlib brings along."""

    def __init__(self) -> None:
        from matplotlib import get_data_path  # noqa: PLC0415 - see the module's first lines
        from matplotlib.font_manager import get_font  # noqa: PLC0415

        self._fonts = {
            weight: f"{get_data_path()}/fonts/ttf/DejaVuSans{suffix}.ttf"
            for weight, suffix in (("normal", ""), ("bold", "-Bold"))
        }
        self._faces = {weight: get_font(path) for weight, path in self._fonts.items()}
        self._figure: Figure | None = None
        self._height = 0.0

    def take(self, figure: "Figure", height: float) -> None:
        self._figure, self._height = figure, height

    def drawable(self, text: str) -> str:
        """One line without what the font cannot show: emoji, hieroglyphs, marks that turn the direction."""
        kept = "".join(char for char in " ".join(text[:MAX_CHARS].split()) if self._has(char))
        return " ".join(kept.split())

    def _has(self, char: str) -> bool:
        if unicodedata.category(char)[0] == "C":
            return False
        return all(face.get_char_index(ord(char)) for face in self._faces.values())

    def width(self, text: str, size: float, weight: str = "normal") -> float:
        """Pixels a line of text takes."""
        face = self._faces[weight]
        face.set_size(size, DPI)
        face.set_text(text, 0.0)
        return float(face.get_width_height()[0]) / FONT_UNITS

    def cut(self, text: str, room: float, size: float, weight: str = "normal") -> str:
        """The text, or as much of its beginning as there is room for."""
        if self.width(text, size, weight) <= room:
            return text
        # Measuring is slow: halving finds the cut in a few tries.
        fits = bisect_left(
            range(1, len(text)), x=True, key=lambda kept: self.width(f"{text[:kept]}…", size, weight) > room
        )
        return text[:fits].rstrip() + "…"

    def lines(self, text: str, size: float, weight: str = "normal") -> list[str]:
        """The text over as many lines as it needs; a word wider than a line is cut."""
        room, found = WIDTH_PX - 2 * MARGIN_PX, [""]
        for word in self.drawable(text).split():
            longer = f"{found[-1]} {word}".strip()
            if self.width(longer, size, weight) <= room:
                found[-1] = longer
            else:
                found.append(self.cut(word, room, size, weight))
        return [line for line in found if line]

    def write(
        self, x: float, y: float, text: str, size: float, color: str, *, align: str = "left", weight: str = "normal"
    ) -> None:
        from matplotlib.font_manager import FontProperties  # noqa: PLC0415 - see the module's first lines

        font = FontProperties(fname=self._fonts[weight], size=size)
        place: dict[str, Any] = {"ha": align, "va": "top", "color": color, "fontproperties": font}
        # A dollar in a vacancy's name is money and not the beginning of a formula.
        self._drawn.text(x / WIDTH_PX, 1 - y / self._height, text, parse_math=False, **place)

    def box(self, x: float, y: float, width: float, color: str) -> None:
        from matplotlib.patches import Rectangle  # noqa: PLC0415 - see the module's first lines

        height = 34 / self._height
        corner = (x / WIDTH_PX, 1 - y / self._height - height)
        place: dict[str, Any] = {"transform": self._drawn.transFigure, "figure": self._drawn}
        self._drawn.patches.append(Rectangle(corner, width / WIDTH_PX, height, color=color, **place))

    @property
    def _drawn(self) -> "Figure":
        if self._figure is None:  # pragma: no cover - `take` is called before anything is drawn
            raise ValueError("no figure to draw into")
        return self._figure
