"""Bytes of a text file as characters: the encodings Russian and Belarusian texts come in. Pure."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from itertools import pairwise

_MARKED = ((BOM_UTF8, "utf-8-sig"), (BOM_UTF16_LE, "utf-16"), (BOM_UTF16_BE, "utf-16"))
# One byte per letter: every byte means something in each, so the likeliest text decides.
_ONE_BYTE = ("cp1251", "koi8-r", "cp866")
# The commonest letters of Russian and Belarusian; a wrong encoding gives capitals, frames or rare letters instead.
_COMMON = frozenset("оеаинтсрвлкмдпуяыьгзбчйхжшюіў")
_PART_CHARS = 4000


def decoded(content: bytes) -> str:
    """The text; bytes that mean nothing are left out."""
    for mark, encoding in _MARKED:
        if content.startswith(mark):
            return content.decode(encoding, errors="ignore")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        # A file that was cut in the middle of a letter is still UTF-8.
        if error.start >= len(content) - 3:
            return content.decode("utf-8", errors="ignore")
    return max((content.decode(encoding, errors="ignore") for encoding in _ONE_BYTE), key=_likelihood)


def _likelihood(text: str) -> int:
    part = text[:_PART_CHARS]
    letters = sum(char in _COMMON for char in part)
    # «Привет» and not «пРИВЕТ»: a capital behind a small letter is the sign of KOI8 and CP1251 mixed up.
    odd = sum(one.islower() and two.isupper() for one, two in pairwise(part))
    strange = sum(not char.isprintable() and not char.isspace() for char in part)
    frames = sum("─" <= char <= "▟" for char in part)
    return letters - 3 * (odd + strange + frames)
