"""The ticker: APScheduler in memory, one process. What is due stands in our tables; a tick only asks for it."""

from collections.abc import Awaitable, Callable

import asyncpg
import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from services.jobs import Job, JobQueue
from services.timetable import Timetable

log = structlog.get_logger(__name__)

DELIVERY_S = 1
TICK_S = 15
# Any number both sides agree on: the name of PostgreSQL's advisory lock that the one active scheduler holds.
SCHEDULER_LOCK = 7_205_111


def create_scheduler(
    *, jobs: JobQueue, timetable: Timetable, is_leader: Callable[[], Awaitable[bool]]
) -> AsyncIOScheduler:
    """A scheduler that is not started yet. A process that does not lead ticks without effect."""
    scheduler = AsyncIOScheduler(timezone="UTC")

    async def deliver() -> None:
        if await is_leader():
            await jobs.put(Job.DELIVER_NOTIFICATIONS)

    async def tick() -> None:
        if await is_leader():
            for job in await timetable.claim_due():
                await jobs.put(job)

    for work, seconds in ((deliver, DELIVERY_S), (tick, TICK_S)):
        scheduler.add_job(work, "interval", seconds=seconds, coalesce=True, max_instances=1, misfire_grace_time=None)
    return scheduler


class Leadership:
    """Which of several schedulers ticks: the one that holds PostgreSQL's advisory lock; on SQLite there is only one.

    The lock lives as long as its connection, so it needs one of its own: a pooled one gives it up when it is returned.
    """

    def __init__(self, database_url: str) -> None:
        self._postgres_url = database_url if database_url.startswith("postgres") else ""
        self._connection: asyncpg.Connection | None = None

    async def __call__(self) -> bool:
        """Whether this process leads now; a second one takes over when the first one's connection ends."""
        if not self._postgres_url:
            return True
        if self._connection is not None and not self._connection.is_closed():
            return True
        connection = await asyncpg.connect(self._postgres_url)
        if await connection.fetchval("SELECT pg_try_advisory_lock($1)", SCHEDULER_LOCK):
            self._connection = connection
            return True
        await connection.close()
        return False

    async def close(self) -> None:
        """Give the lock up."""
        if self._connection is not None:
            await self._connection.close()
