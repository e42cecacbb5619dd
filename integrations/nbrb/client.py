"""Official rates of the National Bank of the Republic of Belarus (https://www.nbrb.by/apihelp/exrates)."""

import json
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from integrations.base import Answer, Request, VendorHttp
from integrations.base.exchange import QueryValue

# `periodicity=0`: rates set daily; the other list holds currencies with a monthly rate.
DAILY = 0


@dataclass(frozen=True, slots=True)
class Rate:
    """`official_rate` Belarusian roubles for `scale` units of `currency` (ISO letters), set for the date `on`."""

    currency: str
    scale: int
    official_rate: Decimal
    on: date


class _Rate(BaseModel):
    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True)

    currency: Annotated[str, Field(alias="Cur_Abbreviation", min_length=3, max_length=3)]
    scale: Annotated[int, Field(alias="Cur_Scale", ge=1)]
    # The help page allows null: a currency without a rate on that day.
    official_rate: Annotated[Decimal | None, Field(alias="Cur_OfficialRate", gt=0)] = None
    date: Annotated[datetime, Field(alias="Date")]


_RATES = TypeAdapter(list[_Rate])


class NbrbClient:
    """The bank's API: no key, no documented limit, sometimes unreachable from abroad, so keep the last good rates."""

    def __init__(self, *, http: VendorHttp, base_url: str) -> None:
        """`base_url` with `/exrates`."""
        self._http = http
        self._base_url = base_url.rstrip("/")

    async def rates(self, on: date | None = None) -> list[Rate]:
        """Daily rates of all currencies, of today or of a date; BYN itself is not among them.

        Raises:
            NotFoundError: the bank has no rates for that date.
            UnavailableError: it cannot be reached.
        """
        params: dict[str, QueryValue] = {"periodicity": DAILY}
        if on is not None:
            params["ondate"] = on.isoformat()
        answer = await self._http.send(
            Request(operation="rates.list", method="GET", url=f"{self._base_url}/rates", params=params)
        )
        return read_rates(answer)


def read_rates(answer: Answer) -> list[Rate]:
    """The rates of an answer, exactly as printed: 3.2 stays 3.2 and never becomes a binary fraction.

    Raises:
        BadResponseError: not a list of rates.
    """
    found = None
    try:
        value = json.loads(answer.content, parse_float=Decimal)
        found = _RATES.validate_python(value)
    except (ValueError, ValidationError):
        pass
    if found is None:
        raise answer.unexpected()
    return [
        Rate(rate.currency, rate.scale, rate.official_rate, rate.date.date())
        for rate in found
        if rate.official_rate is not None
    ]
