"""Reads amounts and currencies as people write them: «1 500,50 usd», «$2000», «от 150 000 руб.», «2–2,5к €». Pure."""

import re
from dataclasses import dataclass
from decimal import Decimal

from locales import lazy
from services.errors import ServiceError
from services.finance.money import BYN, LARGEST_AMOUNT

# Signs and words of currencies; a bare «руб» is Belarusian here unless it says otherwise.
_WORDS = {
    "$": "USD", "usd": "USD", "доллар": "USD", "долл": "USD", "бакс": "USD", "у.е": "USD", "dollar": "USD",
    "€": "EUR", "eur": "EUR", "евро": "EUR", "euro": "EUR",
    "₽": "RUB", "rub": "RUB", "rur": "RUB", "рос": "RUB", "росс": "RUB",
    "byn": BYN, "br": BYN, "руб": BYN, "р": BYN, "бел": BYN, "белруб": BYN, "rouble": BYN, "ruble": BYN,
    "pln": "PLN", "zł": "PLN", "злот": "PLN", "£": "GBP", "gbp": "GBP", "фунт": "GBP",
    "₸": "KZT", "тенге": "KZT", "₾": "GEL", "лари": "GEL", "¥": "CNY", "юан": "CNY", "₴": "UAH", "грив": "UAH",
}  # fmt: skip
_NUMBER = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:[ \u00a0\u202f']\d{3})+|\d+)(?:[.,](\d{1,4}))?\s*(тыс|[кk](?![a-zа-яё]))?", re.IGNORECASE
)
_TOKEN = re.compile(r"[$€₽£₸₾¥₴]|[a-zа-яёł.]+", re.IGNORECASE)
_ISO = re.compile(r"[a-z]{3}", re.IGNORECASE)
_SKIPPED = frozenset({"в", "to", "in", "на", "=", "->"})
THOUSAND = 1000
GROUP_DIGITS = 3


@dataclass(frozen=True, slots=True)
class SalaryRange:
    """From `low` to `high` in a currency; one side may be open. `currency` is empty when none was written."""

    low: Decimal | None
    high: Decimal | None
    currency: str


def currency_of(text: str) -> str:
    """ISO letters for a word or sign; empty when it is none."""
    word = text.strip().lower().strip(".")
    if word in _WORDS:
        return _WORDS[word]
    for begin, letters in _WORDS.items():
        if len(begin) >= GROUP_DIGITS and word.startswith(begin):
            return letters
    return word.upper() if _ISO.fullmatch(word) and word.isascii() else ""


def amounts_in(text: str) -> list[Decimal]:
    """Every number of the text, thousands written with spaces, points or «тыс» understood; too large ones left out."""
    found = [_value(match) for match in _NUMBER.finditer(text)]
    return [each for each in found if 0 < each <= LARGEST_AMOUNT]


def currencies_in(text: str, *, known_only: bool = False) -> list[str]:
    """Currencies the text names, in its order; `known_only` takes signs and words but not any three letters."""
    found = []
    for match in _TOKEN.finditer(text):
        word = match.group().lower()
        letters = "" if word in _SKIPPED else currency_of(word)
        if letters and (not known_only or letters in _KNOWN):
            found.append(letters)
    return list(dict.fromkeys(_russian_first(text, found)))


def salary_in(text: str) -> SalaryRange | None:
    """A wish as candidates and recruiters write it; None when the text holds no amount."""
    amounts = amounts_in(text)[:2]
    if not amounts:
        return None
    currency = next(iter(currencies_in(text, known_only=True)), "")
    lowered = text.lower()
    if len(amounts) == 2 and re.search(r"[-–—]|\bдо\b|\bto\b|\.\.", lowered):  # noqa: PLR2004 - both ends of a range
        low, high = amounts
        # «2-2,5к» means both in thousands.
        if low * THOUSAND <= high * 2 and low < THOUSAND <= high:
            low *= THOUSAND
        return SalaryRange(min(low, high), max(low, high), currency)
    amount = amounts[0]
    if re.search(r"\bдо\b|\bup to\b|\bне более\b|\bmax\b", lowered):
        return SalaryRange(None, amount, currency)
    if re.search(r"\bот\b|\bfrom\b|\bне менее\b|\bmin\b|\d\s*\+", lowered):
        return SalaryRange(amount, None, currency)
    return SalaryRange(amount, amount, currency)


_KNOWN = frozenset(_WORDS.values()) | {"AUD", "AMD", "CHF", "CZK", "AED", "TRY", "JPY", "SEK", "NOK", "DKK", "CAD"}


def _value(match: re.Match[str]) -> Decimal:
    whole, fraction, thousands = match.group(1), match.group(2) or "", match.group(3)
    digits = re.sub(r"\D", "", whole)
    if len(fraction) == GROUP_DIGITS and not thousands:
        # «1.500» and «1,500» are groups of thousands: nobody writes a salary in mills.
        return Decimal(digits + fraction)
    value = Decimal(f"{digits}.{fraction}" if fraction else digits)
    return value * THOUSAND if thousands else value


def _russian_first(text: str, found: list[str]) -> list[str]:
    """«росс. руб.» names Russian roubles, not two currencies."""
    if "RUB" in found and BYN in found and re.search(r"рос", text, re.IGNORECASE):
        return [each for each in found if each != BYN]
    return found


class NotARequestError(ServiceError):
    """The words after `/rates` name neither an amount nor a currency. Values: `text` (clipped)."""

    sentence = lazy("I do not understand “{text}”. Send a currency like USD, or a conversion like 1500 USD BYN.")


@dataclass(frozen=True, slots=True)
class RateRequest:
    """What was asked of `/rates`: all of them (no `source`), one currency (no `target`), or a conversion."""

    amount: Decimal = Decimal(1)
    source: str = ""
    target: str = ""


def rate_request(text: str) -> RateRequest:
    """Reads «», «usd», «1500 usd byn», «$1500», «usd eur».

    Raises:
        NotARequestError: none of these.
    """
    text = text.strip()
    if not text:
        return RateRequest()
    amounts, currencies = amounts_in(text), currencies_in(text)
    if not currencies:
        raise NotARequestError(text=text[:40])
    source = currencies[0]
    if not amounts and len(currencies) == 1:
        return RateRequest(source=source)
    target = currencies[1] if len(currencies) > 1 else (BYN if source != BYN else "USD")
    return RateRequest(amounts[0] if amounts else Decimal(1), source, target)
