"""Rates of the bank's stand-in over HTTP, and what is left of them when it does not answer."""

from models.finance import CurrencyRate
from models.users import Role
from services.jobs import Job
from tests.e2e.conftest import Stage, eventually
from trial.faults import Fault


async def test_the_rate_is_shown_and_stays_with_its_day_while_the_bank_is_away(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await stage.do(Job.UPDATE_RATES)
    await eventually(CurrencyRate.exists)

    await anna.says("/rates 100 rub")
    fresh = await anna.waits_for("100 RUB = ")
    assert "последний известный" not in fresh.text

    assert stage.world.nbrb.faults is not None
    stage.world.nbrb.faults.add(Fault(status=503, times=None))
    stage.watch.passes(days=1)
    stage.log.expects("rates_not_read")
    await stage.do(Job.UPDATE_RATES)
    await eventually(lambda: "rates_not_read" in stage.log.events())
    await anna.says("/rates 200 rub")
    old = await anna.waits_for("200 RUB = ")
    assert "последний известный" in old.text
