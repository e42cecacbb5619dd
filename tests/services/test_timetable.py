import asyncio
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from services.jobs import Job
from services.timetable import Timetable
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
