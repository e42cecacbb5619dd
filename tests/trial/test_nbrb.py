import json
from datetime import UTC, datetime

import jsonschema_rs
import pytest
from aiohttp.test_utils import TestClient, TestServer

from tests.contracts import CONTRACTS_DIR, requires_contracts
from tests.trial.clock import Clock
from trial.nbrb import NbrbStandIn


@pytest.fixture
async def bank():
    stand_in = NbrbStandIn(now=Clock(datetime(2026, 11, 23, 22, 30, tzinfo=UTC)))
    async with TestClient(TestServer(stand_in.create_app())) as client:
        yield client


async def read(bank, path):
    async with bank.get(path) as answer:
        return answer.status, await answer.json() if answer.status == 200 else None


@requires_contracts
async def test_answers_have_the_banks_shape(bank):
    schema = json.loads((CONTRACTS_DIR / "nbrb-exrates.schema.json").read_text("utf-8"))
    rate = jsonschema_rs.validator_for({"$ref": "#/$defs/Rate", "$defs": schema["$defs"]})

    _, rates = await read(bank, "/exrates/rates?periodicity=0")
    _, one = await read(bank, "/api/exrates/rates/USD?parammode=2")

    assert [list(rate.iter_errors(each)) for each in [*rates, one]] == [[]] * (len(rates) + 1)


async def test_today_is_minsks_day_not_ours(bank):
    _, one = await read(bank, "/exrates/rates/USD?parammode=2")

    assert one["Date"] == "2026-11-24T00:00:00"


async def test_one_currency_by_letters_digits_and_id(bank):
    paths = ("USD?parammode=2", "840?parammode=1", "431", "usd?parammode=2")
    found = [await read(bank, f"/exrates/rates/{path}") for path in paths]

    assert [status for status, _ in found] == [200] * 4
    assert len({json.dumps(each) for _, each in found}) == 1


async def test_scales_are_the_banks(bank):
    _, rates = await read(bank, "/exrates/rates?periodicity=0")

    scales = {each["Cur_Abbreviation"]: each["Cur_Scale"] for each in rates}
    assert (scales["USD"], scales["RUB"], scales["KZT"], scales["PLN"]) == (1, 100, 1000, 10)
    assert "BYN" not in scales


async def test_rates_change_by_day_and_stay_for_the_same_day(bank):
    thursday = await read(bank, "/exrates/rates/EUR?parammode=2&ondate=2026-11-19")
    friday = await read(bank, "/exrates/rates/EUR?parammode=2&ondate=2026-11-20")
    saturday = await read(bank, "/exrates/rates/EUR?parammode=2&ondate=2026-11-21")

    assert thursday[1]["Cur_OfficialRate"] != friday[1]["Cur_OfficialRate"] == saturday[1]["Cur_OfficialRate"]
    assert thursday == await read(bank, "/exrates/rates/EUR?parammode=2&ondate=2026-11-19")
    assert 3 < friday[1]["Cur_OfficialRate"] < 4


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("XXX?parammode=2", 404),
        ("BYN?parammode=2", 404),
        ("USD", 404),
        ("USD?parammode=9", 400),
        ("USD?parammode=2&ondate=2027-06-01", 404),
        ("USD?parammode=2&ondate=yesterday", 404),
        ("?", 404),
    ],
)
async def test_what_has_no_rate_is_an_error(bank, path, status):
    assert (await read(bank, f"/exrates/rates/{path}"))[0] == status
