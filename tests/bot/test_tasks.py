"""Jobs in one process: they run, fail loudly once, and end with the process."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
import structlog
from structlog.testing import capture_logs

from bot.tasks import LASTS, TaskiqQueue, Work, create_broker
from services.jobs import Job
from tests.conftest import Clock


def queue_with(clock: Clock, **work: Callable[[int | None], Awaitable[object]]) -> TaskiqQueue:
    queue = TaskiqQueue(create_broker(""), now=clock)
    queue.register({Job(name): do for name, do in work.items()})
    return queue


class Noted:
    """Work that notes the ids it was done for."""

    def __init__(self, *, gate: asyncio.Event | None = None) -> None:
        self.ids: list[int | None] = []
        self.ended: list[int | None] = []
        self._gate = gate

    async def __call__(self, row_id: int | None) -> None:
        self.ids.append(row_id)
        if self._gate is not None:
            await self._gate.wait()
        self.ended.append(row_id)


async def test_a_job_gets_the_id_it_was_put_with(clock: Clock) -> None:
    imports, clean = Noted(), Noted()
    queue = queue_with(clock, run_import=imports, clean_up=clean)

    await queue.put(Job.RUN_IMPORT, 7)
    await queue.put(Job.CLEAN_UP)
    await queue.settle(5)

    assert (imports.ids, clean.ids) == ([7], [None])


async def test_a_failure_is_logged_once_and_hurts_nobody_else(clock: Clock) -> None:
    async def fails(_row_id: int | None) -> None:
        raise RuntimeError("no")

    done = Noted()
    queue = queue_with(clock, run_import=fails, clean_up=done)
    with capture_logs() as logs:
        structlog.configure(cache_logger_on_first_use=False)
        await queue.put(Job.RUN_IMPORT, 7)
        await queue.put(Job.CLEAN_UP)
        await queue.settle(5)

    failures = [line for line in logs if line["log_level"] == "error"]
    assert [(line["event"], line["job"], line["row_id"]) for line in failures] == [("job_failed", "run_import", 7)]
    assert done.ids == [None]


async def test_a_stop_waits_for_jobs_just_put_and_for_those_they_put(clock: Clock) -> None:
    done = Noted()

    async def puts_another(_row_id: int | None) -> None:
        await asyncio.sleep(0)
        await queue.put(Job.CLEAN_UP)

    queue = queue_with(clock, resume_unfinished=puts_another, clean_up=done)
    await queue.put(Job.RESUME_UNFINISHED)
    await queue.settle(5)

    assert done.ended == [None]


async def test_a_stop_with_nothing_to_do_returns_at_once(clock: Clock) -> None:
    await asyncio.wait_for(queue_with(clock).settle(1000), 1)


async def test_a_job_that_takes_too_long_is_cancelled_without_a_word_of_failure(
    clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    slow = Noted(gate=asyncio.Event())
    queue = queue_with(clock, run_import=slow)
    with capture_logs() as logs:
        await queue.put(Job.RUN_IMPORT, 7)
        while not slow.ids:  # noqa: ASYNC110 - one turn of the loop is enough
            await asyncio.sleep(0)
        await asyncio.wait_for(queue.settle(0), 5)

    assert (slow.ids, slow.ended) == ([7], [])
    assert [line for line in logs if line["log_level"] in {"error", "warning"}] == []
    assert [record for record in caplog.records if record.levelname in {"ERROR", "WARNING"}] == []


async def test_a_job_that_refuses_to_end_does_not_hold_up_the_stop(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.tasks.TIDY_UP_S", 0.01)
    gate = asyncio.Event()
    begun: list[int | None] = []

    async def stubborn(row_id: int | None) -> None:
        begun.append(row_id)
        while not gate.is_set():
            try:
                await gate.wait()
            except asyncio.CancelledError:
                continue

    queue = queue_with(clock, run_import=stubborn)
    await queue.put(Job.RUN_IMPORT, 7)
    while not begun:  # noqa: ASYNC110 - as above
        await asyncio.sleep(0)
    await asyncio.wait_for(queue.settle(0), 5)
    gate.set()


async def test_a_delivery_that_waited_too_long_is_dropped_but_nothing_else_is(clock: Clock) -> None:
    """Or a day without a worker would end in a day's deliveries at once."""
    deliveries, imports = Noted(), Noted()
    queue = queue_with(clock, deliver_notifications=deliveries, run_import=imports)

    await queue.put(Job.DELIVER_NOTIFICATIONS)
    await queue.put(Job.RUN_IMPORT, 7)
    clock.moment += LASTS[Job.DELIVER_NOTIFICATIONS] * 2
    await queue.settle(5)
    await queue.put(Job.DELIVER_NOTIFICATIONS)
    await queue.settle(5)

    assert (deliveries.ids, imports.ids) == ([None], [7])


def test_a_queue_inside_the_process_needs_no_listening(clock: Clock) -> None:
    assert queue_with(clock).listening() == {}


_: Work = Noted()
