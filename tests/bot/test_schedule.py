"""Ticks ask for what is due, from one process at a time."""

import asyncio
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import asyncpg
import pytest
from redis.exceptions import ConnectionError as RedisConnectionError

from bot.schedule import CHANGES_S, DELIVERY_S, SCHEDULER_LOCK, TICK_S, Leadership, Ticker, create_scheduler
from models.notifications import JobRun
from services.jobs import Job
from services.timetable import TIMETABLE, Timetable
from tests.conftest import POSTGRES_URL, Clock

# Other test processes hold locks of the same number in databases of their own.
THIS_DATABASE = "database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND "

ZONE = ZoneInfo("Europe/Minsk")
on_postgres = pytest.mark.skipif(not POSTGRES_URL, reason="the lock of schedulers is PostgreSQL's")


class Queue:
    """Remembers what was put; while `away`, it takes nothing."""

    def __init__(self) -> None:
        self.put_jobs: list[Job] = []
        self.away = False

    async def put(self, job: Job, row_id: int | None = None) -> None:
        if self.away:
            raise RedisConnectionError
        self.put_jobs.append(job)


async def leads() -> bool:
    return True


async def stands_by() -> bool:
    return False


@pytest.mark.database
async def test_a_tick_asks_once_for_everything_that_is_due(database: str, clock: Clock) -> None:
    queue = Queue()
    ticker = Ticker(jobs=queue, timetable=Timetable(zone=ZONE, now=clock), is_leader=leads)

    await ticker.tick()
    await ticker.tick()
    await ticker.deliver()
    await ticker.work_off_changes()

    assert sorted(queue.put_jobs) == sorted([*TIMETABLE, Job.DELIVER_NOTIFICATIONS, Job.WORK_OFF_CHANGES])


@pytest.mark.database
async def test_a_process_that_stands_by_asks_for_nothing_and_claims_nothing(database: str, clock: Clock) -> None:
    queue = Queue()
    ticker = Ticker(jobs=queue, timetable=Timetable(zone=ZONE, now=clock), is_leader=stands_by)

    await ticker.tick()
    await ticker.deliver()
    await ticker.work_off_changes()

    assert queue.put_jobs == []
    assert await JobRun.all().count() == 0


@pytest.mark.database
async def test_what_could_not_be_asked_for_is_due_again(database: str, clock: Clock) -> None:
    queue = Queue()
    ticker = Ticker(jobs=queue, timetable=Timetable(zone=ZONE, now=clock), is_leader=leads)
    queue.away = True
    with pytest.raises(RedisConnectionError):
        await ticker.tick()
    queue.away = False

    await ticker.tick()

    assert sorted(queue.put_jobs) == sorted(TIMETABLE)


async def test_the_scheduler_ticks_at_its_pace_and_never_twice_at_once(clock: Clock) -> None:
    scheduler = create_scheduler(Ticker(jobs=Queue(), timetable=Timetable(zone=ZONE, now=clock), is_leader=leads))

    paces = {job.func.__name__: job.trigger.interval.total_seconds() for job in scheduler.get_jobs()}

    assert paces == {"deliver": DELIVERY_S, "work_off_changes": CHANGES_S, "tick": TICK_S}
    assert all(job.coalesce and job.max_instances == 1 for job in scheduler.get_jobs())


async def test_a_stopping_process_lets_a_tick_end_instead_of_breaking_it_off(clock: Clock) -> None:
    asked, answered = asyncio.Event(), asyncio.Event()

    async def leads_after_a_while() -> bool:
        asked.set()
        await answered.wait()
        return True

    queue = Queue()
    ticker = Ticker(jobs=queue, timetable=Timetable(zone=ZONE, now=clock), is_leader=leads_after_a_while)
    tick = asyncio.create_task(ticker.deliver())
    await asked.wait()
    stop = asyncio.create_task(ticker.finish())
    await asyncio.sleep(0)
    stopped_at_once = stop.done()
    answered.set()
    await stop

    assert not stopped_at_once
    assert queue.put_jobs == [Job.DELIVER_NOTIFICATIONS]
    await tick
    await ticker.finish()


async def test_on_sqlite_there_is_one_process_and_it_leads() -> None:
    leadership = Leadership("sqlite://data/hr.sqlite3")

    assert await leadership()
    await leadership.close()


@pytest.mark.database
@on_postgres
async def test_one_of_two_leads_and_the_other_takes_over_when_it_ends(database: str) -> None:
    first, second = Leadership(database), Leadership(database)
    before = [await first(), await second(), await first(), await second()]

    await first.close()
    after = await second()
    await second.close()

    assert before == [True, False, True, False]
    assert after


@pytest.mark.database
@on_postgres
async def test_ticks_that_ask_at_once_hold_one_connection(database: str) -> None:
    first, second = Leadership(database), Leadership(database)

    answers = await asyncio.gather(first(), first(), second(), second(), first())
    held = await _sessions_with_the_lock(database)
    await first.close()
    await second.close()

    assert answers in ([True, True, False, False, True], [False, False, True, True, False])
    assert held == 1


@pytest.mark.database
@on_postgres
async def test_a_leader_whose_connection_was_cut_leads_again_only_with_the_lock(database: str) -> None:
    first, second = Leadership(database), Leadership(database)
    assert await first()
    assert not await second()
    admin = await asyncpg.connect(database)
    await admin.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE "
        + THIS_DATABASE
        + "locktype = 'advisory' AND objid = $1 AND granted",
        SCHEDULER_LOCK,
    )
    await admin.close()
    async with asyncio.timeout(10):
        while not await second():  # noqa: ASYNC110 - PostgreSQL sets no event
            await asyncio.sleep(0)
    await asyncio.sleep(0)

    answers = await first(), await second()
    await first.close()
    await second.close()

    assert answers == (False, True)


async def test_without_the_database_nobody_leads_and_nothing_fails() -> None:
    leadership = Leadership("postgres://u@127.0.0.1:9/x")

    assert not await leadership()
    await leadership.close()


async def _sessions_with_the_lock(database: str) -> int:
    admin = await asyncpg.connect(database)
    query = "SELECT count(*) FROM pg_locks WHERE " + THIS_DATABASE + "locktype = 'advisory' AND objid = $1 AND granted"
    count = int(await admin.fetchval(query, SCHEDULER_LOCK))
    await admin.close()
    return count


def test_daily_jobs_keep_the_teams_hour_through_clock_changes() -> None:
    """09:00 of Warsaw is 08:00 UTC in winter and 07:00 UTC in summer."""
    rule, warsaw = TIMETABLE[Job.CHECK_TOKENS], ZoneInfo("Europe/Warsaw")

    winter = rule.latest(datetime(2026, 3, 28, 12, tzinfo=UTC), warsaw)
    summer = rule.latest(datetime(2026, 3, 29, 12, tzinfo=UTC), warsaw)

    assert winter.astimezone(UTC) == datetime(2026, 3, 28, 8, tzinfo=UTC)
    assert summer.astimezone(UTC) == datetime(2026, 3, 29, 7, tzinfo=UTC)
