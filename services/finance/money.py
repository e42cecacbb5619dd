"""Amounts, currencies and conversion through the Belarusian rouble. Pure, exact decimals only."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal

from locales import lazy
from services.errors import ServiceError

# The bank's own currency is not in its list: a rouble is a rouble.
BYN = "BYN"
CENT = Decimal("0.01")
# More than any salary in any currency of the list; larger numbers are slips of the finger.
LARGEST_AMOUNT = Decimal(10) ** 11
# Wide enough for the largest amount times the largest rate without rounding on the way.
_EXACT = Context(prec=50, rounding=ROUND_HALF_UP)


class UnknownCurrencyError(ServiceError):
    """The bank has no daily rate for it. Values: `currency` (as typed, clipped), `known` (letters, by commas)."""

    sentence = lazy("The National Bank sets no daily rate for “{currency}”. I know these: {known}.")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in a currency (ISO letters)."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class CurrencyQuote:
    """`rate` Belarusian roubles for `scale` units, set for the day `on`."""

    currency: str
    scale: int
    rate: Decimal
    on: date

    @property
    def per_unit(self) -> Decimal:
        """Roubles for one unit."""
        return _EXACT.divide(self.rate, Decimal(self.scale))


Quotes = Mapping[str, CurrencyQuote]


def to_cents(amount: Decimal) -> Decimal:
    """Rounded to hundredths, halves away from zero, as banks do."""
    return amount.quantize(CENT, rounding=ROUND_HALF_UP, context=_EXACT)


def convert(money: Money, target: str, quotes: Quotes) -> Decimal:
    """The amount in the target currency, rounded once, at the end.

    Raises:
        UnknownCurrencyError: there is no rate for one of the two.
    """
    if money.currency == target:
        return to_cents(money.amount)
    roubles = _EXACT.multiply(money.amount, _roubles(money.currency, quotes))
    over, under = _of(target, quotes)
    return to_cents(_EXACT.divide(_EXACT.multiply(roubles, Decimal(under)), over))


def used_quotes(quotes: Quotes, *currencies: str) -> tuple[CurrencyQuote, ...]:
    """The rates a conversion between these currencies rests on."""
    return tuple(quotes[each] for each in dict.fromkeys(currencies) if each in quotes)


def require_known(currency: str, quotes: Quotes) -> None:
    """Let a currency through that can be converted.

    Raises:
        UnknownCurrencyError: it cannot.
    """
    if currency != BYN and currency not in quotes:
        known = ", ".join(sorted({BYN, *quotes}))
        raise UnknownCurrencyError(currency=currency[:10], known=known)


def _roubles(currency: str, quotes: Quotes) -> Decimal:
    rate, scale = _of(currency, quotes)
    return _EXACT.divide(rate, Decimal(scale))


def _of(currency: str, quotes: Quotes) -> tuple[Decimal, int]:
    require_known(currency, quotes)
    if currency == BYN:
        return Decimal(1), 1
    return quotes[currency].rate, quotes[currency].scale
