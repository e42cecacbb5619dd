"""By which keys an applicant is found, and what a person's search text asks for. Pure."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from services.task_import.contacts import normal_email, phone_key

MIN_LETTERS = 2
# A column of 255 characters holds so many bytes as hexadecimal digits.
KEY_BYTES = 126
_NUMBER = re.compile(r"[+\d\s().-]{5,30}")
_WORD = re.compile(r"[^\W_]+")
# Stands behind every hexadecimal digit in the alphabet of any database.
_AFTER_DIGITS = "g"


class SearchKind(StrEnum):
    """What a search text is; the value is the first letter of its keys."""

    NAME = "n"
    PHONE = "p"
    EMAIL = "e"


@dataclass(frozen=True, slots=True)
class SearchText:
    """A search text understood; `vendor` is how Huntflow's own search is asked."""

    kind: SearchKind
    value: str
    vendor: str

    @property
    def key(self) -> str:
        """The key all wanted records begin with."""
        return _hex(f"{self.kind}{self.value}")

    @property
    def end(self) -> str:
        """The first key behind them."""
        return self.key + _AFTER_DIGITS


def understood(text: str) -> SearchText | None:
    """What the text asks for; None when it is too short to ask for anything."""
    text = " ".join(text.split())[:100]
    digits = re.sub(r"\D", "", text)
    if _NUMBER.fullmatch(text) and len(digits) >= 5:  # noqa: PLR2004 - shorter ones are found in any text
        key = phone_key(text) or digits
        return SearchText(SearchKind.PHONE, key, key)
    if "@" in text and " " not in text:
        email = normal_email(text) or text.casefold()
        return SearchText(SearchKind.EMAIL, email, email)
    words = _words(text)
    if sum(letter.isalpha() for letter in text) < MIN_LETTERS:
        return None
    return SearchText(SearchKind.NAME, " ".join(words), " ".join(text.split()))


def keys_of(last: str, first: str, middle: str, phone: str, email: str) -> frozenset[str]:
    """Every key of one applicant.

    A key is a whole name in one of the orders people type it in, so that «Иванов Ив» and «Иван Иванов» are each one
    beginning, and a search costs the same however many Ivanovs there are.
    """
    keys = {f"{SearchKind.NAME}{' '.join(order)}" for order in _orders(_words(last), _words(first), _words(middle))}
    if (number := phone_key(phone)) != "":
        keys.add(f"{SearchKind.PHONE}{number}")
    if email:
        keys.add(f"{SearchKind.EMAIL}{email.casefold().strip()}")
    return frozenset(_hex(key) for key in keys if len(key) > 1)


def initials(name: str) -> str:
    """`И. И.` of `Иванов Иван Петрович`; a sign when there is no name."""
    letters = [word[0].upper() for word in name.split() if word[0].isalpha()][:2]
    return " ".join(f"{letter}." for letter in letters) or "•"


def _orders(last: list[str], first: list[str], middle: list[str]) -> Iterator[list[str]]:
    yield [*last, *first, *middle]
    yield [*first, *middle, *last]
    yield [*first, *last]
    if len(last) > 1:  # Салтыков-Щедрин is looked for by either part
        yield [*last[1:], *first, *middle]


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е").replace("’", "").replace("'", "")
    return _WORD.findall(plain)


def _hex(key: str) -> str:
    return key.encode()[:KEY_BYTES].hex()
