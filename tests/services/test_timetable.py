import asyncio
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from services.jobs import Job
from services.timetable import TIMETABLE, Daily, Every, Timetable
from tests.conftest import Clock

pytestmark = pytest.mark.database
MINSK = ZoneInfo("Europe/Minsk")


def minsk(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=MINSK).astimezone(UTC)


@pytest.fixture
async def started(database: str) -> Clock:
    """A clock at 08:00 in Minsk with every job already run once."""
    clock = Clock(minsk("2026-03-02T08:00"))
    await Timetable(zone=MINSK, now=clock).claim_due()
    return clock


async def test_tokens_are_checked_at_nine_of_the_teams_day(started: Clock) -> None:
    timetable = Timetable(zone=MINSK, now=started)
    started.moment = minsk("2026-03-02T08:59")
    assert Job.CHECK_TOKENS not in await timetable.claim_due()

    started.moment = minsk("2026-03-02T09:00")
    assert Job.CHECK_TOKENS in await timetable.claim_due()
    assert Job.CHECK_TOKENS not in await timetable.claim_due()


async def test_three_days_of_downtime_end_in_one_run(started: Clock) -> None:
    started.moment = minsk("2026-03-05T14:20")
    timetable = Timetable(zone=MINSK, now=started)

    assert (await timetable.claim_due()).count(Job.CHECK_TOKENS) == 1
    started.passes(hours=3)
    assert Job.CHECK_TOKENS not in await timetable.claim_due()


async def test_two_schedulers_at_once_run_a_job_once(started: Clock) -> None:
    started.moment = minsk("2026-03-02T09:00")

    both = await asyncio.gather(*(Timetable(zone=MINSK, now=started).claim_due() for _ in range(2)))

    assert [job for jobs in both for job in jobs].count(Job.CHECK_TOKENS) == 1


async def test_a_job_that_could_not_be_started_is_due_again_and_only_that_one(started: Clock) -> None:
    started.moment = minsk("2026-03-02T09:00")
    timetable = Timetable(zone=MINSK, now=started)
    claimed = await timetable.claim_due()

    await timetable.give_back(Job.CHECK_TOKENS)

    assert Job.CHECK_TOKENS in claimed
    assert await timetable.claim_due() == [Job.CHECK_TOKENS]


async def test_two_schedulers_at_the_very_first_start_run_each_job_once(database: str, clock: Clock) -> None:
    both = await asyncio.gather(*(Timetable(zone=MINSK, now=clock).claim_due() for _ in range(2)))

    assert sorted(job for jobs in both for job in jobs) == sorted(TIMETABLE)


async def test_a_clock_that_goes_back_runs_nothing_again(started: Clock) -> None:
    started.moment = minsk("2026-03-02T09:00")
    timetable = Timetable(zone=MINSK, now=started)
    await timetable.claim_due()

    started.passes(minutes=-30)

    assert await timetable.claim_due() == []


@pytest.mark.parametrize(
    ("span", "now", "latest"),
    [
        (timedelta(minutes=1), "2026-03-02T10:00:59", "2026-03-02T10:00:00"),
        (timedelta(minutes=5), "2026-03-02T10:04:59", "2026-03-02T10:00:00"),
        (timedelta(hours=1), "2026-03-02T00:00:00", "2026-03-02T00:00:00"),
        (timedelta(hours=1), "2026-03-02T23:59:59", "2026-03-02T23:00:00"),
    ],
)
def test_spans_are_counted_from_midnight(span: timedelta, now: str, latest: str) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=UTC)

    assert Every(span).latest(moment, MINSK) == datetime.fromisoformat(latest).replace(tzinfo=UTC)


def test_the_hour_before_nine_belongs_to_yesterday() -> None:
    rule = Daily(time(9, 0))

    assert rule.latest(minsk("2026-03-02T08:59"), MINSK) == minsk("2026-03-01T09:00")
    assert rule.latest(minsk("2026-03-02T09:00"), MINSK) == minsk("2026-03-02T09:00")
