"""Official rates: read every day, kept when the bank is away, converted exactly."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Protocol
from zoneinfo import ZoneInfo

import structlog
from tortoise.transactions import in_transaction

from integrations.base import IntegrationError
from integrations.nbrb import Rate
from locales import lazy
from models.finance import CurrencyRate
from services.access import Actor, Operation, require
from services.errors import ServiceError
from services.finance.money import (
    BYN,
    CurrencyQuote,
    Money,
    Quotes,
    convert,
    require_known,
    used_quotes,
)

log = structlog.get_logger(__name__)

# The bank's day begins in Minsk, wherever the team is.
BANK_ZONE = ZoneInfo("Europe/Minsk")
# Older rates are of no use to anybody here.
KEPT = timedelta(days=400)


class NoRatesYetError(ServiceError):
    """The bank has not been reached since the installation."""

    sentence = lazy("The National Bank has not answered yet, so there are no rates. I ask it every hour; try later.")


class Bank(Protocol):
    """Whoever sets rates."""

    async def rates(self, on: date | None = None) -> Sequence[Rate]:
        """Daily rates of all currencies."""


# A longer code would not even be compared: the column refuses it.
ISO_LETTERS = 3


@dataclass(frozen=True, slots=True)
class RateRow:
    """One rate as kept. `is_active`: the newest of its currency."""

    id: int
    currency: str
    scale: int
    rate: Decimal
    on: date
    is_active: bool
    created_at: datetime


@dataclass(frozen=True, slots=True)
class RateList:
    """The newest rates; `is_stale` when the bank has set none for today that we know of."""

    rows: tuple[RateRow, ...]
    today: date
    is_stale: bool = field(default=False)

    @property
    def quotes(self) -> Quotes:
        """By currency, for converting."""
        return {row.currency: CurrencyQuote(row.currency, row.scale, row.rate, row.on) for row in self.rows}


@dataclass(frozen=True, slots=True)
class Conversion:
    """`source` is worth `result`; `used` are the rates it rests on, the oldest of them says how fresh it is."""

    source: Money
    result: Money
    used: tuple[CurrencyQuote, ...]
    is_stale: bool


class CurrencyRates:
    """Keeps rates and converts by them."""

    def __init__(self, *, bank: Bank, now: Callable[[], datetime]) -> None:
        self._bank = bank
        self._now = now

    @property
    def today(self) -> date:
        """The bank's day."""
        return self._now().astimezone(BANK_ZONE).date()

    async def update(self) -> int:
        """Read today's rates unless they are here already; how many were kept. Meant for every hour.

        When the bank is away the last good rates stay as they are, with their day.
        """
        today = self.today
        if await CurrencyRate.exists(is_active=True, date__gte=today):
            return 0
        try:
            found = await self._bank.rates()
        except IntegrationError as error:
            newest = await CurrencyRate.filter(is_active=True).order_by("-date").first()
            log.warning("rates_not_read", error=type(error).__name__, kept_of=str(newest.date) if newest else None)
            return 0
        return await self._keep(found)

    async def rates(self, actor: Actor) -> RateList:
        """The newest rate of every currency, by letters.

        Raises:
            NoRatesYetError: there are none at all.
        """
        require(actor, Operation.VIEW_RATES)
        return await self.newest()

    async def rows(
        self, actor: Actor, *, currency: str | None = None, is_active: bool | None = None
    ) -> tuple[RateRow, ...]:
        """Rows for the API: `currency` and `is_active` narrow them; newest first, at most a year's worth.

        Without `is_active` the list holds the current rates only, as the document's title says.
        """
        require(actor, Operation.VIEW_RATES)
        query = CurrencyRate.filter(is_active=True if is_active is None else is_active)
        if currency:
            letters = currency.strip().upper()
            if len(letters) != ISO_LETTERS:
                return ()
            query = query.filter(currency=letters)
        return tuple(_row(each) for each in await query.order_by("-date", "currency").limit(5000))

    async def convert(self, actor: Actor, money: Money, target: str = BYN) -> Conversion:
        """What an amount is worth in another currency.

        Raises:
            UnknownCurrencyError: no rate for one of the two.
            NoRatesYetError: there are no rates at all.
        """
        rates = await self.rates(actor)
        quotes = rates.quotes
        for each in (money.currency, target):
            require_known(each, quotes)
        result = Money(convert(money, target, quotes), target)
        used = used_quotes(quotes, money.currency, target) if money.currency != target else ()
        return Conversion(money, result, used, is_stale=any(each.on < rates.today for each in used))

    async def newest(self) -> RateList:
        """The newest rates, for services that have checked the right already; raises `NoRatesYetError`."""
        rows = tuple(_row(each) for each in await CurrencyRate.filter(is_active=True).order_by("currency"))
        if not rows:
            raise NoRatesYetError
        today = self.today
        return RateList(rows, today, is_stale=max(row.on for row in rows) < today)

    async def _keep(self, found: Sequence[Rate]) -> int:
        if not found:
            return 0
        async with in_transaction():
            for rate in found:
                await CurrencyRate.update_or_create(
                    currency=rate.currency,
                    date=rate.on,
                    defaults={"scale": rate.scale, "rate": rate.official_rate, "is_active": False},
                )
            newest = await _newest_ids({rate.currency for rate in found})
            await CurrencyRate.filter(is_active=True, currency__in=[rate.currency for rate in found]).update(
                is_active=False
            )
            await CurrencyRate.filter(id__in=newest).update(is_active=True)
            await CurrencyRate.filter(is_active=False, date__lt=self.today - KEPT).delete()
        return len(found)


async def _newest_ids(currencies: set[str]) -> list[int]:
    """Ids of the newest rows; a late answer about an older day does not become the present rate."""
    newest: dict[str, tuple[date, int]] = {}
    rows = await CurrencyRate.filter(currency__in=list(currencies)).values_list("id", "currency", "date")
    for row_id, currency, on in rows:
        if currency not in newest or (on, row_id) > newest[currency]:
            newest[currency] = (on, row_id)
    return [row_id for _on, row_id in newest.values()]


def _row(row: CurrencyRate) -> RateRow:
    created_at = row.created_at if row.created_at.tzinfo else row.created_at.replace(tzinfo=UTC)
    return RateRow(row.id, row.currency, row.scale, row.rate, row.date, row.is_active, created_at)
