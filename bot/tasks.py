"""Background jobs on taskiq: in memory in one process, Redis streams over several. A job calls one service method."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any

import structlog
from taskiq import AsyncBroker, InMemoryBroker
from taskiq.decor import AsyncTaskiqDecoratedTask

from services.jobs import Job

log = structlog.get_logger(__name__)

Work = Callable[[int | None], Awaitable[object]]
# One process serves everybody's imports and questions; the vendors' limits, not this number, set the pace.
CONCURRENT_JOBS = 200
STREAM_LENGTH = 10_000


def create_broker(redis_url: str) -> AsyncBroker:
    """The queue for this installation."""
    if not redis_url:
        return InMemoryBroker(max_async_tasks=CONCURRENT_JOBS)
    # Imported here: an installation without Redis does not pay for loading it.
    from taskiq_redis import RedisStreamBroker  # noqa: PLC0415

    return RedisStreamBroker(redis_url, queue_name="hr_helper", consumer_group_name="hr_helper", maxlen=STREAM_LENGTH)


class TaskiqQueue:
    """`services.jobs.JobQueue` on a taskiq broker."""

    def __init__(self, broker: AsyncBroker) -> None:
        self.broker = broker
        self._running: set[asyncio.Task[Any]] = set()
        self._tasks: dict[Job, AsyncTaskiqDecoratedTask[[int | None], Coroutine[Any, Any, None]]] = {}

    def register(self, work: Mapping[Job, Work]) -> None:
        """Say what each job does, before the broker starts."""
        for job, do in work.items():
            self._tasks[job] = self.broker.register_task(self._runner(job, do), task_name=job.value)

    async def put(self, job: Job, row_id: int | None = None) -> None:
        """Ask for the work; only an id travels."""
        await self._tasks[job].kiq(row_id)

    async def settle(self, grace_s: float) -> None:
        """Let the jobs of this process finish; what takes longer is cancelled and found again after the restart."""
        running = set(self._running)
        if not running:
            return
        _done, late = await asyncio.wait(running, timeout=grace_s)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    def _runner(self, job: Job, do: Work) -> Callable[[int | None], Coroutine[Any, Any, None]]:
        async def run(row_id: int | None = None) -> None:
            task = asyncio.current_task()
            if task is not None:
                self._running.add(task)
                task.add_done_callback(self._running.discard)
            try:
                await do(row_id)
            except Exception:  # the job runner is one of the three places that catch broadly (style.md §4)
                log.exception("job_failed", job=job.value, row_id=row_id)

        return run
