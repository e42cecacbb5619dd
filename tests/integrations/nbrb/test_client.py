from datetime import date
from decimal import Decimal

import httpx
import pytest

from integrations.base import (
    AuthorizationError,
    BadResponseError,
    IntegrationError,
    NotFoundError,
    TooManyRequestsError,
    UnavailableError,
    Vendor,
)
from integrations.nbrb import NbrbClient, Rate
from tests.integrations.support import FakeVendor, ok, vendor_http

# Printed as the bank prints them; the third value has no exact binary form.
BODY = """[
 {"Cur_ID":431,"Date":"2026-11-21T00:00:00","Cur_Abbreviation":"USD","Cur_Scale":1,"Cur_Name":"Доллар США","Cur_OfficialRate":3},
 {"Cur_ID":456,"Date":"2026-11-21T00:00:00","Cur_Abbreviation":"RUB","Cur_Scale":100,"Cur_Name":"Рублей","Cur_OfficialRate":3.6001},
 {"Cur_ID":459,"Date":"2026-11-21T00:00:00","Cur_Abbreviation":"KZT","Cur_Scale":1000,"Cur_Name":"Тенге","Cur_OfficialRate":7.20220000000000000001},
 {"Cur_ID":1,"Date":"2026-11-21T00:00:00","Cur_Abbreviation":"XYZ","Cur_Scale":1,"Cur_Name":"","Cur_OfficialRate":null}
]"""


def client(fake: FakeVendor) -> NbrbClient:
    return NbrbClient(http=vendor_http(fake, vendor=Vendor.NBRB), base_url="https://api.nbrb.test/exrates/")


async def test_rates_are_exact_and_those_without_a_value_are_left_out() -> None:
    rates = await client(FakeVendor(httpx.Response(200, text=BODY))).rates()

    day = date(2026, 11, 21)
    assert rates == [
        Rate("USD", 1, Decimal(3), day),
        Rate("RUB", 100, Decimal("3.6001"), day),
        Rate("KZT", 1000, Decimal("7.20220000000000000001"), day),
    ]


@pytest.mark.parametrize(
    ("on", "query"),
    [(None, {"periodicity": "0"}), (date(2024, 6, 1), {"periodicity": "0", "ondate": "2024-06-01"})],
)
async def test_the_date_is_sent_as_the_bank_reads_it(on: date | None, query: dict[str, str]) -> None:
    fake = FakeVendor(httpx.Response(200, text=BODY))

    await client(fake).rates(on)

    assert fake.requests[0].url.path == "/exrates/rates"
    assert dict(fake.requests[0].url.params) == query


@pytest.mark.parametrize(
    ("step", "error"),
    [
        (httpx.Response(401), AuthorizationError),
        (httpx.Response(404), NotFoundError),
        (httpx.Response(429), TooManyRequestsError),
        (httpx.Response(500, text="<html>"), UnavailableError),
        (httpx.ConnectTimeout("abroad"), UnavailableError),
        (httpx.Response(200, text="<html>maintenance</html>"), BadResponseError),
        (httpx.Response(200, text='{"Cur_ID": 1}'), BadResponseError),
        (httpx.Response(200, text=BODY.replace("3.6001", "NaN")), BadResponseError),
        (httpx.Response(200, text=BODY.replace('"Cur_Scale":100,', '"Cur_Scale":0,')), BadResponseError),
        (httpx.Response(200, content=b"\xff\xfe["), BadResponseError),
    ],
)
async def test_trouble_becomes_one_of_our_errors(
    step: httpx.Response | Exception, error: type[IntegrationError]
) -> None:
    with pytest.raises(error) as caught:
        await client(FakeVendor(step)).rates()

    assert caught.value.vendor == "nbrb"


async def test_an_empty_list_is_no_error() -> None:
    assert await client(FakeVendor(ok([]))).rates() == []
