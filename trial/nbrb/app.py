"""The NBRB stand-in: rates that move a little every day and are always the same for the same day.

Facts: contracts/nbrb-exrates.md. No key, GET only; a currency or a date without a rate is a 404.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Any

from aiohttp import web

from trial import faults as fault_injection
from trial.faults import CONTROL_PREFIX, Faults, Sleep
from trial.journal import Entry, Journal

MINSK = timezone(timedelta(hours=3))
FIRST_DAY = date(2021, 7, 9)  # the internal ids below are valid since then
_DAYS_AHEAD = 1  # the bank publishes tomorrow's rates in the afternoon


@dataclass(frozen=True)
class Currency:
    """`base` is BYN for `scale` units on an average day; `code` the ISO digits."""

    id: int
    letters: str
    code: str
    scale: int
    name: str
    base: float


CURRENCIES = (
    Currency(440, "AUD", "036", 1, "Австралийский доллар", 1.9512),
    Currency(510, "AMD", "051", 1000, "Армянских драмов", 7.7641),
    Currency(431, "USD", "840", 1, "Доллар США", 2.9547),
    Currency(451, "EUR", "978", 1, "Евро", 3.4168),
    Currency(508, "CNY", "156", 10, "Китайских юаней", 4.1503),
    Currency(456, "RUB", "643", 100, "Российских рублей", 3.6812),
    Currency(452, "PLN", "985", 10, "Злотых", 8.0294),
    Currency(459, "KZT", "398", 1000, "Тенге", 5.6021),
    Currency(449, "UAH", "980", 100, "Гривен", 7.0435),
    Currency(429, "GBP", "826", 1, "Фунт стерлингов", 3.8945),
    Currency(426, "CHF", "756", 1, "Швейцарский франк", 3.6603),
    Currency(461, "GEL", "981", 1, "Лари", 1.0894),
)


class NbrbStandIn:
    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self.now = now
        self.journal = Journal()
        self.faults: Faults | None = None

    def create_app(self, *, sleep: Sleep | None = None) -> web.Application:
        """The rates answer at both addresses the bank has: its own host and the one under its site."""
        app = web.Application()
        for base in ("", "/api"):
            app.router.add_get(f"{base}/exrates/rates", self._rates)
            app.router.add_get(f"{base}/exrates/rates/{{code}}", self._rate)
        app.router.add_get(f"{CONTROL_PREFIX}journal", self.journal.show)
        self.faults = fault_injection.install(app) if sleep is None else fault_injection.install(app, sleep=sleep)
        return app

    def _today(self) -> date:
        return self.now().astimezone(MINSK).date()

    def _day(self, request: web.Request) -> date | None:
        """The day asked for; `None` for one the bank has no rates of."""
        given = request.query.get("ondate")
        if given is None:
            return self._today()
        try:
            on = date.fromisoformat(given)
        except ValueError:
            return None
        return on if FIRST_DAY <= on <= self._today() + timedelta(days=_DAYS_AHEAD) else None

    def _answer(self, request: web.Request, found: Any, status: int = 200) -> web.Response:
        self.journal.entries.append(Entry(request.method, request.path, dict(request.query), "", status, self.now()))
        return web.json_response(found) if status == 200 else web.Response(status=status)

    async def _rates(self, request: web.Request) -> web.Response:
        """`periodicity=0` daily currencies, `1` monthly ones (none here); it is required."""
        on, periodicity = self._day(request), request.query.get("periodicity")
        if periodicity not in {"0", "1"}:
            return self._answer(request, None, 400)
        if on is None:
            return self._answer(request, None, 404)
        return self._answer(request, [] if periodicity == "1" else [rate(each, on) for each in CURRENCIES])

    async def _rate(self, request: web.Request) -> web.Response:
        """`parammode` 2 reads the code as ISO letters, 1 as ISO digits, 0 (the default) as the internal id."""
        on, code = self._day(request), request.match_info["code"]
        names: dict[str, Callable[[Currency], str]] = {
            "0": lambda each: str(each.id),
            "1": lambda each: each.code,
            "2": lambda each: each.letters,
        }
        name = names.get(request.query.get("parammode", "0"))
        if name is None:
            return self._answer(request, None, 400)
        found = next((each for each in CURRENCIES if name(each) == code.upper()), None)
        if on is None or found is None:
            return self._answer(request, None, 404)
        return self._answer(request, rate(found, on))


def rate(currency: Currency, on: date) -> dict[str, Any]:
    """Two slow waves of a few per cent; rates stand still at weekends, as the bank's do."""
    trading = on - timedelta(days=max(0, on.weekday() - 4))
    days = (trading - FIRST_DAY).days
    wave = 0.015 * math.sin(days / 11 + currency.id) + 0.006 * math.sin(days / 2.3 + 2 * currency.id)
    return {
        "Cur_ID": currency.id,
        "Date": f"{on.isoformat()}T00:00:00",
        "Cur_Abbreviation": currency.letters,
        "Cur_Scale": currency.scale,
        "Cur_Name": currency.name,
        "Cur_OfficialRate": round(currency.base * (1 + wave), 4),
    }
