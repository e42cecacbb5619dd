"""Carries a run: the check page by page, then several tasks at once, as fast as the vendors' limits let it.

Reading one task and writing another overlap, because the waits are in the lines of the vendors' limits
(integrations/base/limits.py); each run has the same number of tasks under way, so runs share a line evenly.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog
from tortoise.transactions import in_transaction

from integrations.base import IntegrationError
from models.bulk_imports import BulkImport, BulkItem, BulkItemState, BulkState, BulkWish
from services.bulk_import.check import BulkCheck
from services.bulk_import.errors import LongOutageError
from services.bulk_import.feed import Feed
from services.bulk_import.items import ItemWork, TroubleError, Turn, may_pass
from services.bulk_import.leases import RunLeases
from services.bulk_import.preparing import RunFacts, failure_of
from services.bulk_import.setup import begin_writing
from services.bulk_import.views import KNOWN
from services.error_messages import VENDOR_NAMES
from services.errors import ServiceError
from services.task_import.outcomes import BrokeOffError
from services.task_import.rules import rules_from_json
from services.task_import.trail import LeaseLostError

log = structlog.get_logger(__name__)

# Enough to keep both vendors' lines full while answers take their time; a file of 15 MB each would still fit in memory.
IN_FLIGHT = 16
# All runs of a process together; whoever waits is served in turn.
IN_FLIGHT_OF_ALL = 48
# How soon another process notices «pause» and «stop»; in this one a bell rings at once.
LOOK_S = 1.0
# So many tasks in a row that a vendor refused mean that it is down.
OUTAGE_TASKS = 20
OUTAGE_WAIT = timedelta(minutes=5)
_AFTER = {BulkWish.PAUSE: BulkState.PAUSED, BulkWish.STOP: BulkState.STOPPED}

Sleep = Callable[[float], Awaitable[None]]


@dataclass(slots=True)
class _Course:
    """A run under way in this process."""

    facts: RunFacts
    bell: asyncio.Event
    turns: dict[asyncio.Task[None], Turn] = field(default_factory=dict)
    wish: BulkWish = BulkWish.NONE
    trouble: Exception | None = None
    is_lost: bool = False
    refused_in_a_row: int = 0
    next_start_at: float = 0.0

    @property
    def is_over(self) -> bool:
        return self.is_lost or self.trouble is not None or self.wish is not BulkWish.NONE


class BulkRunner:
    """The background job of runs.

    Args:
        in_flight: how many tasks of one run are worked on at once.
    """

    def __init__(
        self,
        *,
        check: BulkCheck,
        work: ItemWork,
        leases: RunLeases,
        now: Callable[[], datetime],
        sleep: Sleep,
        in_flight: int = IN_FLIGHT,
    ) -> None:
        self._check = check
        self._work = work
        self._leases = leases
        self._now = now
        self._sleep = sleep
        self._in_flight = in_flight
        self._slots = asyncio.Semaphore(IN_FLIGHT_OF_ALL)
        self._bells: dict[int, asyncio.Event] = {}

    def ring(self, run_id: int) -> None:
        """Something was asked of a run; if it is under way here, it looks at once."""
        bell = self._bells.get(run_id)
        if bell is not None:
            bell.set()

    async def run(self, run_id: int) -> bool:
        """Work on a run until it ends, pauses or stops; False when there is nothing for this process to do."""
        row = await self._leases.claim(run_id)
        if row is None:
            return False
        bell = self._bells[run_id] = asyncio.Event()
        course = _Course(_facts(row), bell, wish=row.wish)
        watch = asyncio.create_task(self._watch(course))
        try:
            await self._carry(course, row)
        except LeaseLostError:
            log.warning("bulk_lease_lost", run_id=run_id)
        finally:
            left = [watch, *course.turns]
            for task in left:
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)
            self._bells.pop(run_id, None)
            # Still at work only when this process is being stopped: the next one goes on where this one stood.
            await self._leases.release(run_id)
        return True

    async def _carry(self, course: _Course, row: BulkImport) -> None:
        if row.state is BulkState.CHECKING and not await self._checked(course, row):
            return
        while True:
            await self._write(course)
            if course.is_lost:
                raise LeaseLostError(row.id)
            if await self._finished(course, row):
                return

    async def _finished(self, course: _Course, row: BulkImport) -> bool:
        if course.trouble is None:
            return await self._leases.finish(row.id, _AFTER.get(course.wish, BulkState.DONE))
        if isinstance(course.trouble, LongOutageError):
            await BulkItem.filter(run_id=row.id, state=BulkItemState.QUEUED).update(attempts=0)
            return await self._leases.finish(row.id, BulkState.PAUSED, course.trouble, OUTAGE_WAIT)
        return await self._leases.finish(row.id, BulkState.PAUSED, course.trouble)

    async def _checked(self, course: _Course, row: BulkImport) -> bool:
        """Check the list; whether the run goes on to write by itself."""
        try:
            while await self._check.page(row):
                if course.is_over:
                    break
        except (IntegrationError, ServiceError) as error:
            await self._leases.finish(row.id, BulkState.SETUP, error)
            return False
        if course.is_lost:
            raise LeaseLostError(row.id)
        if row.state is not BulkState.READY:
            await self._leases.finish(row.id, BulkState.SETUP)
            return False
        if not row.starts_by_itself or course.is_over:
            return False
        with suppress(ServiceError):
            async with in_transaction():
                await begin_writing(row, self._now())
                await row.save(update_fields=["state", "started_at", "wish", "failure", "updated_at"])
            return True
        return False

    async def _watch(self, course: _Course) -> None:
        """Say that this process lives, and hear what is asked of the run."""
        run_id = course.facts.run.id
        while not course.is_lost:
            with suppress(TimeoutError):
                await asyncio.wait_for(course.bell.wait(), LOOK_S)
            course.bell.clear()
            try:
                course.wish = await self._leases.keep(run_id) or course.wish
            except LeaseLostError:
                course.is_lost = True
            if course.is_over:
                self._halt(course)

    def _halt(self, course: _Course) -> None:
        """No new task begins, no new step either; what only reads is given up at once."""
        for task, turn in course.turns.items():
            turn.is_halted = True
            if turn.may_cancel or course.is_lost:
                task.cancel()

    async def _write(self, course: _Course) -> None:
        feed = Feed(course.facts.run.id, now=self._now)
        while not course.is_over:
            if len(course.turns) >= self._in_flight:
                await self._one_ended(course)
                continue
            item = await feed.next()
            if item is None:
                if course.turns:
                    await self._one_ended(course)
                elif await self._is_finished(course, feed):
                    break
                continue
            await self._pace(course)
            turn = Turn(item)
            course.turns[asyncio.create_task(self._take_turn(course, feed, turn))] = turn
        self._halt(course)
        while course.turns:
            await self._one_ended(course)

    async def _is_finished(self, course: _Course, feed: Feed) -> bool:
        wait_s = await feed.seconds_to_next()
        if wait_s is None:
            return True
        # In short naps, so that a stop is heard.
        await self._sleep(min(max(wait_s, 0.05), LOOK_S))
        return course.is_over

    @staticmethod
    async def _one_ended(course: _Course) -> None:
        ended, _ = await asyncio.wait(set(course.turns), return_when=asyncio.FIRST_COMPLETED)
        for task in ended:
            item = course.turns.pop(task).item
            if not task.cancelled() and (error := task.exception()) is not None:
                # One task that breaks us must not hold up the others for ever.
                log.error("bulk_turn_broke", item_id=item.id, exc_info=error)
                broken = failure_of(BrokeOffError())
                await BulkItem.filter(id=item.id).update(state=BulkItemState.FAILED, failure=broken)

    async def _pace(self, course: _Course) -> None:
        """The delay a person asked for, between the beginnings of two tasks."""
        delay_s = course.facts.run.delay_s
        if not delay_s:
            return
        loop_s = self._now().timestamp()
        while not course.is_over and (left_s := course.next_start_at - loop_s) > 0:
            await self._sleep(min(left_s, LOOK_S))
            loop_s = self._now().timestamp()
        course.next_start_at = loop_s + delay_s

    async def _take_turn(self, course: _Course, feed: Feed, turn: Turn) -> None:
        try:
            async with self._slots:
                if course.is_over:
                    return
                self._count_refusals(course, turn.item, await self._work.do(course.facts, turn))
        except TroubleError as trouble:
            if course.trouble is None:
                course.trouble = trouble.error
            self._halt(course)
        finally:
            feed.done(turn.item)

    def _count_refusals(self, course: _Course, item: BulkItem, error: Exception | None) -> None:
        if item.state is BulkItemState.DONE:
            course.refused_in_a_row = 0
        if isinstance(error, IntegrationError) and may_pass(error):
            course.refused_in_a_row += 1
            if course.refused_in_a_row >= OUTAGE_TASKS and course.trouble is None:
                course.trouble = LongOutageError(vendor=VENDOR_NAMES[error.vendor])
                self._halt(course)


def _facts(row: BulkImport) -> RunFacts:
    return RunFacts(row, rules_from_json(row.rules), KNOWN.validate_python(row.known))
