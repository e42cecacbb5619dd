"""The text of an RTF file: control words understood as far as they carry text, everything else dropped. Pure.

The format: Rich Text Format specification 1.9.1. One pass over the bytes, no recursion, so nesting costs nothing.
"""

import re
from dataclasses import dataclass, replace

_TOKEN = re.compile(
    rb"\\(?P<word>[a-z]{1,32})(?P<number>-?\d{1,10})?\x20?|\\'(?P<hex>[0-9a-f]{2})|\\(?P<symbol>[^a-z'])|(?P<open>\{)"
    rb"|(?P<close>\})|(?P<newline>[\r\n]+)|(?P<text>[^\\{}\r\n]+)",
    re.IGNORECASE,
)
# Groups whose text is not the document's.
_HIDDEN = frozenset(
    b"fonttbl colortbl stylesheet info pict object footnote themedata "
    b"colorschememapping datastore latentstyles listtable listoverridetable rsidtbl generator xmlnstbl fldinst".split()
)
_BREAKS = {b"par": "\n", b"line": "\n", b"sect": "\n", b"page": "\n", b"row": "\n", b"cell": "\t", b"tab": "\t"}
_SIGNS = {
    b"emdash": "—", b"endash": "–", b"bullet": "•", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“",
    b"rdblquote": "”", b"emspace": " ", b"enspace": " ", b"qmspace": " ",
}  # fmt: skip
_DEFAULT_CODE_PAGE = "cp1251"
_CODE_PAGES = frozenset({437, 850, 852, 855, 866, 874, 932, 936, 949, 950, *range(1250, 1259), 65001})
_MAX_DEPTH = 2000


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits: whether it is hidden, and how many characters stand in for a Unicode one."""

    is_hidden: bool = False
    skip: int = 1


class _Reader:
    """Collects the text while tokens go by."""

    def __init__(self) -> None:
        self._state = _State()
        self._stack: list[_State] = []
        self._pieces: list[str] = []
        self._bytes = bytearray()
        self._code_page = _DEFAULT_CODE_PAGE
        self._to_skip = 0
        self._surrogate = 0

    def take(self, token: re.Match[bytes]) -> None:
        """One token."""
        if token["word"] is not None:
            self._word(token["word"].lower(), int(token["number"]) if token["number"] else None)
        elif token["hex"] is not None:
            self._byte(bytes([int(token["hex"], 16)]))
        elif token["symbol"] is not None:
            self._symbol(token["symbol"])
        elif token["open"] is not None:
            if len(self._stack) < _MAX_DEPTH:
                self._stack.append(self._state)
            self._to_skip = 0
        elif token["close"] is not None:
            self._state = self._stack.pop() if self._stack else _State()
            self._to_skip = 0
        elif token["text"] is not None:
            for index in range(len(token["text"])):
                self._byte(token["text"][index : index + 1])

    def text(self) -> str:
        """Everything collected."""
        self._flush()
        return "".join(self._pieces)

    def _word(self, word: bytes, number: int | None) -> None:
        if word == b"u" and number is not None:
            self._unicode(number % 0x10000)
        elif word in _HIDDEN:
            self._state = replace(self._state, is_hidden=True)
        elif word == b"uc":
            self._state = replace(self._state, skip=min(max(number or 0, 0), 8))
        elif word == b"ansicpg" and number in _CODE_PAGES:
            self._code_page = "utf-8" if number == 65001 else f"cp{number}"  # noqa: PLR2004 - Windows' number of UTF-8
        elif sign := _BREAKS.get(word) or _SIGNS.get(word):
            self._say(sign)

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            # A group only some readers know; its text is for them.
            self._state = replace(self._state, is_hidden=True)
        elif symbol in b"\\{}":
            self._byte(symbol)
        elif symbol in b"\r\n":
            self._say("\n")
        elif symbol == b"~":
            self._say(" ")

    def _unicode(self, number: int) -> None:
        self._to_skip = 0
        if 0xD800 <= number < 0xDC00:  # noqa: PLR2004 - first half of a pair (Unicode, surrogates)
            self._surrogate = number
        elif 0xDC00 <= number < 0xE000:  # noqa: PLR2004 - second half
            if self._surrogate:
                self._say(chr(0x10000 + ((self._surrogate - 0xD800) << 10) + number - 0xDC00))
            self._surrogate = 0
        else:
            self._say(chr(number))
        self._to_skip = self._state.skip

    def _byte(self, byte: bytes) -> None:
        if self._to_skip:
            self._to_skip -= 1
        elif not self._state.is_hidden:
            self._bytes += byte

    def _say(self, text: str) -> None:
        if not self._state.is_hidden:
            self._flush()
            self._pieces.append(text)

    def _flush(self) -> None:
        if self._bytes:
            self._pieces.append(self._bytes.decode(self._code_page, errors="ignore"))
            self._bytes.clear()


def rtf_text(content: bytes) -> str:
    """The visible text; whatever is damaged in it is left out."""
    reader = _Reader()
    for token in _TOKEN.finditer(content):
        reader.take(token)
    return reader.text()
