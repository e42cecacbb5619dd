"""Background jobs on taskiq: in memory in one process, Redis streams over several. A job calls one service method."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from datetime import datetime, timedelta
from typing import Any

import structlog
from taskiq import AsyncBroker, InMemoryBroker
from taskiq.decor import AsyncTaskiqDecoratedTask

from services.jobs import Job

log = structlog.get_logger(__name__)

Work = Callable[[int | None], Awaitable[object]]
# One process serves everybody's imports and questions; the vendors' limits, not this number, set the pace.
CONCURRENT_JOBS = 200
# These are asked for every second or two. What piled up while no worker ran must not be made up for at once: each pass
# over the notifications takes a second's share of Telegram's limit.
LASTS = dict.fromkeys((Job.DELIVER_NOTIFICATIONS, Job.WORK_OFF_CHANGES), timedelta(seconds=10))
# A job that was cancelled gets this long to put its things away.
TIDY_UP_S = 2.0


def create_broker(redis_url: str) -> AsyncBroker:
    """The queue for this installation."""
    if not redis_url:
        return InMemoryBroker(max_async_tasks=CONCURRENT_JOBS)
    # Imported here: an installation without Redis does not pay for loading it.
    from bot.streams import JobStream  # noqa: PLC0415

    return JobStream(redis_url)


class TaskiqQueue:
    """`services.jobs.JobQueue` on a taskiq broker."""

    def __init__(self, broker: AsyncBroker, *, now: Callable[[], datetime]) -> None:
        self.broker = broker
        self._now = now
        self._running: set[asyncio.Task[Any]] = set()
        # Jobs put into this process that have not begun: a stop must wait for them, too.
        self._is_local = isinstance(broker, InMemoryBroker)
        self._not_begun = 0
        self._is_stopping = False
        self._tasks: dict[Job, AsyncTaskiqDecoratedTask[[int | None, float], Coroutine[Any, Any, None]]] = {}

    def register(self, work: Mapping[Job, Work]) -> None:
        """Say what each job does, before the broker starts."""
        for job, do in work.items():
            self._tasks[job] = self.broker.register_task(self._runner(job, do), task_name=job.value)

    async def put(self, job: Job, row_id: int | None = None) -> None:
        """Ask for the work; only an id and the moment travel."""
        self._not_begun += self._is_local
        await self._tasks[job].kiq(row_id, self._now().timestamp())

    def listening(self) -> dict[str, Coroutine[Any, Any, None]]:
        """What has to run for as long as this process takes jobs; nothing when the queue is inside it."""
        if self._is_local:
            return {}
        from taskiq.api import run_receiver_task  # noqa: PLC0415 - only installations with Redis need these

        from bot.streams import JobStream  # noqa: PLC0415

        work = {"job-receiver": run_receiver_task(self.broker, max_async_tasks=CONCURRENT_JOBS)}
        if isinstance(self.broker, JobStream):
            work["job-sign-of-life"] = self.broker.keep_alive()
        return work

    async def settle(self, grace_s: float) -> None:
        """Let the jobs of this process finish; what takes longer is cancelled and found again after the restart."""
        self._is_stopping = True
        loop = asyncio.get_running_loop()
        deadline = loop.time() + grace_s
        # A job may put another one, so look again.
        while (self._running or self._not_begun) and (left := deadline - loop.time()) > 0:
            if self._running:
                await asyncio.wait(set(self._running), timeout=left, return_when=asyncio.FIRST_COMPLETED)
            else:
                await asyncio.sleep(0)
        late = set(self._running)
        for task in late:
            task.cancel()
        if late:
            _done, stubborn = await asyncio.wait(late, timeout=TIDY_UP_S)
            log.info("jobs_left_for_the_restart", count=len(late), stubborn=len(stubborn))

    def _runner(self, job: Job, do: Work) -> Callable[[int | None, float], Coroutine[Any, Any, None]]:
        async def run(row_id: int | None = None, put_at: float = 0.0) -> None:
            self._not_begun -= self._is_local
            if job in LASTS and self._now().timestamp() - put_at > LASTS[job].total_seconds():
                return
            task = asyncio.current_task()
            if task is not None:
                self._running.add(task)
                task.add_done_callback(self._running.discard)
            try:
                await do(row_id)
            except asyncio.CancelledError:
                # Our own stop; taskiq would log it as a failure.
                if not self._is_stopping:
                    raise
            except Exception:  # the job runner is one of the three places that catch broadly (style.md §4)
                log.exception("job_failed", job=job.value, row_id=row_id)

        return run
