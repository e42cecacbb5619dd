"""A thousand tasks, vendors with a bad day, and a process that dies twenty times: everybody once, nobody lost."""

import asyncio
import random
from collections.abc import Callable
from typing import Any

from integrations.base import BadResponseError, Outage, TooManyRequestsError, UnavailableError, Vendor
from models.bulk_imports import BulkItem, BulkItemState, BulkState
from models.imports import SourceLink, TaskImport
from services.bulk_import.reports import ReportFormat
from tests.conftest import Clock
from tests.services.bulk_world import BulkWorld, a_bulk_world
from tests.services.import_world import WRITES

TASKS = 1_000
KILLS = 20
# Of all calls, each: too many requests, a server error, a connection reset, an answer that comes late.
SHARE = 0.02


class BadDay:
    """What `VendorHttp` lets through after its own repeats is rarer; here every fault reaches us."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - a bad day that can be repeated
        self.happened = {"429": 0, "5xx": 0, "reset": 0, "slow": 0}
        self.calls = 0
        self.on_call: Callable[[], None] = lambda: None

    async def around(self, name: str, work: Callable[[], Any]) -> Any:
        self.calls += 1
        vendor = (
            Vendor.CLICKUP if name in {"task", "comments", "list_tasks", "download_attachment"} else Vendor.HUNTFLOW
        )
        is_write, fate = name in WRITES, self.random.random()
        self.on_call()
        # Calls of other tasks come in between.
        await asyncio.sleep(0)
        if fate < SHARE:
            self.happened["429"] += 1
            raise TooManyRequestsError(vendor, name, 1.0)
        if fate < 2 * SHARE:
            self.happened["5xx"] += 1
            if is_write and self.random.random() < 0.5:
                work()
            raise UnavailableError(vendor, name, Outage.SERVER, may_have_happened=is_write)
        if fate < 3 * SHARE:
            self.happened["reset"] += 1
            if is_write and self.random.random() < 0.5:
                work()
            if self.random.random() < 0.1:
                raise BadResponseError(vendor, name, "abc", may_have_happened=is_write)
            raise UnavailableError(vendor, name, Outage.NETWORK, may_have_happened=is_write)
        if fate < 4 * SHARE:
            self.happened["slow"] += 1
            for _ in range(20):
                await asyncio.sleep(0)
        return work()


async def killed(world: BulkWorld, run_id: int, day: BadDay, after_calls: int) -> None:
    """Run until so many calls were begun, then die at once: nothing is put away."""
    job: asyncio.Task[bool] = asyncio.create_task(world.bulk.run(run_id))
    dies_at = day.calls + after_calls

    def die() -> None:
        if day.calls >= dies_at and not world.bulk_ledger.is_dead:
            world.bulk_ledger.is_dead = True
            job.cancel()

    day.on_call = die
    await asyncio.wait({job})
    day.on_call = lambda: None


async def test_a_thousand_tasks_survive_a_bad_day_and_twenty_deaths(database: str, clock: Clock) -> None:
    world = await a_bulk_world(clock, TASKS, in_flight=12)
    run_id = await world.started()
    day = BadDay(2026)
    world.faults.around = day.around  # type: ignore[method-assign]
    deaths = random.Random(7)  # noqa: S311 - the same deaths each time

    for _ in range(KILLS):
        await killed(world, run_id, day, deaths.randrange(60, 700))
        clock.passes(seconds=deaths.randrange(1, 90))
        world.restart()
    for _ in range(10):
        if (await world.bulk.progress(world.actor, run_id)).run.state is BulkState.DONE:
            break
        clock.passes(minutes=6)
        await world.bulk.resume_unfinished()
        await world.bulk.run(run_id)
    again = (BulkItemState.FAILED, BulkItemState.BROKEN)
    for _ in range(5):
        if not await BulkItem.filter(run_id=run_id, state__in=again).exists():
            break
        await world.bulk.retry_failed(world.actor, run_id)
        await world.bulk.run(run_id)

    assert min(day.happened.values()) > TASKS / 10
    progress = await world.bulk.progress(world.actor, run_id)
    assert (progress.run.state, dict(progress.counts)) == (BulkState.DONE, {BulkItemState.DONE: TASKS})
    people = world.huntflow.applicants_by_id
    assert len(people) == TASKS
    assert len({kept["new"].phone for kept in people.values()}) == TASKS
    assert all([link[:2] for link in kept["links"]] == [(100, 11)] for kept in people.values())
    assert all(len(entries) == 1 for entries in world.huntflow.logs.values())
    links = await SourceLink.all().values_list("source_id", "applicant_id")
    assert len({number for _, number in links}) == TASKS
    assert all(people[number]["new"].phone == f"+37529{1_000_000 + int(str(task)[3:])}" for task, number in links)
    assert await TaskImport.exclude(state="done").count() == 0
    report = await world.reports.report(world.actor, run_id, ReportFormat.CSV)
    assert len(report.content.decode("utf-8-sig").splitlines()) == TASKS + 1
