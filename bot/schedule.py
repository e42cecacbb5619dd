"""The ticker: APScheduler in memory, one process. What is due stands in our tables; a tick only asks for it."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

import asyncpg
import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from services.jobs import Job, JobQueue
from services.timetable import Timetable

log = structlog.get_logger(__name__)

DELIVERY_S = 1
# A change waits 30 seconds; a second more is not noticed.
CHANGES_S = 2
TICK_S = 15
CONNECT_TIMEOUT_S = 5
# Any number both sides agree on: the name of PostgreSQL's advisory lock that the one active scheduler holds.
SCHEDULER_LOCK = 7_205_111


class Ticker:
    """Asks for due work, when this process leads."""

    def __init__(self, *, jobs: JobQueue, timetable: Timetable, is_leader: Callable[[], Awaitable[bool]]) -> None:
        self._jobs = jobs
        self._timetable = timetable
        self._is_leader = is_leader
        self._under_way = 0
        self._idle = asyncio.Event()
        self._idle.set()

    async def deliver(self) -> None:
        """Ask for one pass over the due notifications."""
        with self._tick_under_way():
            if await self._is_leader():
                await self._jobs.put(Job.DELIVER_NOTIFICATIONS)

    async def work_off_changes(self) -> None:
        """Ask for one pass over the changes of applicants that are due."""
        with self._tick_under_way():
            if await self._is_leader():
                await self._jobs.put(Job.WORK_OFF_CHANGES)

    async def tick(self) -> None:
        """Ask for each recurring job that is due; one that could not be asked for is due again."""
        with self._tick_under_way():
            if await self._is_leader():
                await self._ask_for_what_is_due()

    async def finish(self) -> None:
        """Wait for the ticks under way: a scheduler that shuts down cancels them wherever they are."""
        await self._idle.wait()

    @contextmanager
    def _tick_under_way(self) -> Iterator[None]:
        self._under_way += 1
        self._idle.clear()
        try:
            yield
        finally:
            self._under_way -= 1
            if not self._under_way:
                self._idle.set()

    async def _ask_for_what_is_due(self) -> None:
        claimed = await self._timetable.claim_due()
        asked: set[Job] = set()
        try:
            for job in claimed:
                await self._jobs.put(job)
                asked.add(job)
        finally:
            for job in claimed:
                if job not in asked:
                    await self._timetable.give_back(job)


def create_scheduler(ticker: Ticker) -> AsyncIOScheduler:
    """A scheduler that is not started yet."""
    scheduler = AsyncIOScheduler(timezone="UTC")
    works = ((ticker.deliver, DELIVERY_S), (ticker.work_off_changes, CHANGES_S), (ticker.tick, TICK_S))
    for work, seconds in works:
        scheduler.add_job(work, "interval", seconds=seconds, coalesce=True, max_instances=1, misfire_grace_time=None)
    return scheduler


class Leadership:
    """Which of several schedulers ticks: the one that holds PostgreSQL's advisory lock; on SQLite there is only one.

    The lock lives as long as its connection, so it needs one of its own: a pooled one gives it up when it is returned.
    """

    def __init__(self, database_url: str) -> None:
        self._postgres_url = database_url if database_url.startswith("postgres") else ""
        self._connection: asyncpg.Connection | None = None
        self._asking = asyncio.Lock()
        self._leads = False

    async def __call__(self) -> bool:
        """Whether this process leads now; a second one takes over when the first one's connection ends."""
        if not self._postgres_url:
            return True
        # Two ticks may ask at once; the lock is the connection's, so there must be only one connection.
        async with self._asking:
            if self._connection is not None and self._connection.is_closed():
                log.warning("scheduler_lost_the_database", led=self._leads)
                self._connection, self._leads = None, False
            if not self._leads:
                self._leads = await self._try()
            return self._leads

    async def _try(self) -> bool:
        try:
            if self._connection is None:
                self._connection = await asyncpg.connect(self._postgres_url, timeout=CONNECT_TIMEOUT_S)
            leads = bool(await self._connection.fetchval("SELECT pg_try_advisory_lock($1)", SCHEDULER_LOCK))
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            # Without the database nothing is due that could be done; the next tick asks again.
            return False
        if leads:
            log.info("scheduler_leads")
        return leads

    async def close(self) -> None:
        """Give the lock up."""
        if self._connection is not None:
            await self._connection.close()
