"""Runs as their people see and steer them: progress, history, tasks; pause, resume, stop, retry. Polled by the web."""

from collections.abc import Callable, Collection
from datetime import datetime
from math import ceil

from tortoise.expressions import Q

from models.audit import Source
from models.bulk_imports import BulkImport, BulkItem, BulkItemState, BulkState, BulkWish
from services.access import Actor, Operation, require
from services.bulk_import import rows
from services.bulk_import.errors import NothingToDoError, WrongMomentError
from services.bulk_import.leases import AT_WORK, RunLeases
from services.bulk_import.running import BulkRunner
from services.bulk_import.setup import Shown, require_alone
from services.bulk_import.views import PAGE_ITEMS, PAGE_RUNS, BulkProgress, RunPage, TaskPage, task_of
from services.jobs import Job, JobQueue

MAX_PAGE = 100
CAN_GO_ON = (BulkState.PAUSED, BulkState.STOPPED, BulkState.DONE)


class BulkImports:
    """What doors and the background job ask of runs."""

    def __init__(self, *, runner: BulkRunner, leases: RunLeases, jobs: JobQueue, now: Callable[[], datetime]) -> None:
        self._runner = runner
        self._leases = leases
        self._jobs = jobs
        self._now = now

    async def progress(self, actor: Actor, run_id: int) -> BulkProgress:
        """A run with its counts as they are this moment; cheap enough to be asked every second.

        Raises:
            GoneError: there is none, or it was dropped.
        """
        return await rows.progress_of(await rows.seen_row(actor, run_id))

    async def runs(self, actor: Actor, page: int = 1, *, count: int = PAGE_RUNS, source: str = "") -> RunPage:
        """The person's runs, an administrator's view of everybody's, newest first; of one `source` or of all."""
        require(actor, Operation.MANAGE_IMPORTS)
        found = BulkImport.exclude(state=BulkState.DROPPED)
        if not actor.may(Operation.MANAGE_IMPORTS, owner_id=0):
            found = found.filter(user_id=actor.user_id)
        if source:
            found = found.filter(source=source)
        size = min(max(count, 1), MAX_PAGE)
        total = await found.count()
        pages = max(1, ceil(total / size))
        number = min(max(page, 1), pages)
        shown = await found.order_by("-id").offset((number - 1) * size).limit(size)
        counts = await rows.counts_of([row.id for row in shown])
        return RunPage(tuple([await rows.progress_of(row, counts[row.id]) for row in shown]), number, pages, total)

    async def items(
        self,
        actor: Actor,
        run_id: int,
        states: Collection[BulkItemState] = (),
        page: int = 1,
        *,
        count: int = PAGE_ITEMS,
    ) -> TaskPage:
        """Tasks of a run in these states (none named: all), in the list's order."""
        row = await rows.seen_row(actor, run_id)
        found = BulkItem.filter(run_id=row.id, **({"state__in": list(states)} if states else {}))
        size = min(max(count, 1), MAX_PAGE)
        total = await found.count()
        pages = max(1, ceil(total / size))
        number = min(max(page, 1), pages)
        shown = await found.order_by("position").offset((number - 1) * size).limit(size)
        return TaskPage(tuple(task_of(item) for item in shown), number, pages, total)

    async def pause(self, actor: Actor, run_id: int, *, source: Source = Source.BOT) -> None:
        """Ask a run to rest: tasks that are being written finish their step, no new one begins.

        Raises:
            WrongMomentError: it does not run.
        """
        await self._ask(actor, run_id, BulkWish.PAUSE, source)

    async def stop(self, actor: Actor, run_id: int, *, source: Source = Source.BOT) -> None:
        """Ask a run to end where it stands; the report says what was done. A paused one is ended at once.

        Raises:
            WrongMomentError: it is over.
        """
        row = await rows.seen_row(actor, run_id)
        if row.state is BulkState.PAUSED:
            async with rows.locked(run_id, {BulkState.PAUSED}) as fresh:
                fresh.state, fresh.resume_at = BulkState.STOPPED, None
                await rows.note(actor, "stopped", run_id, source)
            return
        await self._ask(actor, run_id, BulkWish.STOP, source)

    async def resume(
        self, actor: Actor, run_id: int, shown: Shown | None = None, *, source: Source = Source.BOT
    ) -> None:
        """Go on with a run that paused, was stopped, or ended and has got work since.

        Raises:
            NothingToDoError: no task is left.
            ListBusyError: another run over the list is under way.
        """
        await rows.own_row(actor, run_id)
        await self.go_on(actor, run_id, shown, source)

    async def retry_failed(
        self, actor: Actor, run_id: int, shown: Shown | None = None, *, source: Source = Source.BOT
    ) -> int:
        """Try those again that failed, and only those; how many.

        Raises:
            NothingToDoError: none has failed.
        """
        await rows.own_row(actor, run_id)
        again = (BulkItemState.FAILED, BulkItemState.BROKEN)
        changes: dict[str, object] = {"state": BulkItemState.QUEUED, "attempts": 0, "not_before": None}
        found = await BulkItem.filter(run_id=run_id, state__in=again).update(**changes)
        if not found:
            raise NothingToDoError
        await rows.note(actor, "failed_retried", run_id, source, count=found)
        await self.go_on(actor, run_id, shown, source)
        return found

    async def go_on(self, actor: Actor, run_id: int, shown: Shown | None, source: Source) -> None:
        """Let a run work off what is queued; one under way is told that there is more."""
        row = await rows.own_row(actor, run_id)
        if row.state is BulkState.RUNNING:
            self._runner.ring(run_id)
            return
        async with rows.locked(run_id, CAN_GO_ON) as fresh:
            if not await BulkItem.filter(run_id=run_id, state=BulkItemState.QUEUED).exists():
                raise NothingToDoError
            await require_alone(fresh)
            fresh.state, fresh.wish, fresh.failure, fresh.resume_at = BulkState.RUNNING, BulkWish.NONE, None, None
            fresh.started_at = self._now()
            if shown is not None:
                fresh.telegram_chat_id, fresh.telegram_message_id = shown.chat_id, shown.message_id
            await rows.note(actor, "resumed", run_id, source)
        await self._jobs.put(Job.RUN_BULK_IMPORT, run_id)

    async def message_of(self, run_id: int) -> tuple[int, int] | None:
        """Chat and message that show the run."""
        row = await BulkImport.get_or_none(id=run_id)
        if row is None or row.telegram_chat_id is None or row.telegram_message_id is None:
            return None
        return row.telegram_chat_id, row.telegram_message_id

    async def show_in(self, actor: Actor, run_id: int, shown: Shown) -> BulkProgress:
        """From now on the run's progress is shown in this message; a run at rest stays where it was shown."""
        row = await rows.seen_row(actor, run_id)
        if row.user_id == actor.user_id:  # type: ignore[attr-defined]
            place = {"telegram_chat_id": shown.chat_id, "telegram_message_id": shown.message_id}
            await BulkImport.filter(id=run_id, state__in=AT_WORK).update(**place)
        return await rows.progress_of(row)

    async def shown(self, run_id: int) -> BulkProgress | None:
        """A run for its own message or the news of its end; None when it is gone."""
        row = await BulkImport.get_or_none(id=run_id)
        return await rows.progress_of(row) if row else None

    async def run(self, run_id: int) -> bool:
        """The background job; False when there was nothing for this process to do."""
        return await self._runner.run(run_id)

    async def resume_unfinished(self) -> int:
        """Put runs nobody works on back to work, and those whose vendor should be well again; how many."""
        found = 0
        for row in await BulkImport.filter(state__in=AT_WORK).order_by("id"):
            if not self._leases.is_taken(row):
                await self._jobs.put(Job.RUN_BULK_IMPORT, row.id)
                found += 1
        waiting = BulkImport.filter(state=BulkState.PAUSED, resume_at__lte=self._now())
        for row in await waiting.order_by("id"):
            if await self._wake(row.id):
                await self._jobs.put(Job.RUN_BULK_IMPORT, row.id)
                found += 1
        return found

    async def _wake(self, run_id: int) -> bool:
        due = BulkImport.filter(Q(id=run_id, state=BulkState.PAUSED, resume_at__lte=self._now()))
        changes: dict[str, object] = {"state": BulkState.RUNNING, "resume_at": None, "failure": None}
        return bool(await due.update(**changes))

    async def _ask(self, actor: Actor, run_id: int, wish: BulkWish, source: Source) -> None:
        await rows.seen_row(actor, run_id)
        async with rows.locked(run_id, AT_WORK) as row:
            if row.state is BulkState.CHECKING and wish is BulkWish.PAUSE:
                raise WrongMomentError
            row.wish = wish
            await rows.note(actor, f"{wish.value}_asked", run_id, source)
        self._runner.ring(run_id)
