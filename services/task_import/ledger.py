"""The import's row as the truth of a run: who runs it, what was intended, what has happened (design.md §6).

Every change reads the row again under its lock, because a person may ask to stop from another process meanwhile.
"""

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import structlog
from tortoise.transactions import in_transaction

from integrations.base import IntegrationError
from models.audit import Source
from models.imports import ImportRow, ImportState, ImportStep, SourceLink
from services import audit
from services.access import Actor
from services.database_failures import DATABASE_FAILURES
from services.errors import ServiceError
from services.notifications import Notifications
from services.task_import.claims import note_created
from services.task_import.draft import draft_from_json, draft_to_json
from services.task_import.errors import StoppedError
from services.task_import.kind import TASKS, ImportKind, link_source
from services.task_import.outcomes import remembered
from services.task_import.trail import ImportWork, LeaseLostError, Trail, set_trail, trail_of

log = structlog.get_logger(__name__)

# Renewed while the import runs, so it ends soon after its process. Longer than a write that is made once, with its wait
# for the limiter: whoever takes over later cannot meet a write of the first process that is still under way.
LEASE = timedelta(minutes=2)
BEAT_S = 20.0


class ImportLedger:
    """Takes runs of imports and writes down their steps.

    Args:
        is_alone: no other process exists, so a lease of another one belongs to a process that died.
    """

    def __init__(
        self, *, notifications: Notifications, is_alone: bool, now: Callable[[], datetime], kind: ImportKind = TASKS
    ) -> None:
        self.kind = kind
        self._notifications = notifications
        self._is_alone = is_alone
        self._now = now
        self._runner = secrets.token_hex(6)

    def is_taken(self, trail: Trail) -> bool:
        """Whether a process that lives runs the import."""
        if trail.lease_until is None or trail.lease_until <= self._now():
            return False
        return not self._is_alone or trail.runner == self._runner

    async def mark_resumed(self, import_id: int) -> bool:
        """Whether the import runs and no living process holds it; a later `finish` tells the person."""
        async with in_transaction():
            row = await self.kind.rows.select_for_update().get_or_none(id=import_id)
            if row is None or row.state is not ImportState.RUNNING or self.is_taken(trail_of(row)):
                return False
            set_trail(row, replace(trail_of(row), is_resumed=True))
            await row.save(update_fields=["progress", "updated_at"])
        return True

    async def claim(self, import_id: int) -> ImportWork | None:
        """Be the one who runs it; None when it does not run or somebody else does."""
        async with in_transaction():
            row = await self.kind.rows.select_for_update().get_or_none(id=import_id)
            if row is None or row.state is not ImportState.RUNNING or row.vacancy_id is None or row.status_id is None:
                return None
            trail = trail_of(row)
            if self.is_taken(trail):
                return None
            trail = replace(
                trail, runner=self._runner, lease_until=self._now() + LEASE, starts=trail.starts + 1, failure=None
            )
            set_trail(row, trail)
            await row.save(update_fields=["progress", "updated_at"])
        return ImportWork(
            id=row.id,
            user_id=row.owner_id,
            task_id=row.source_key,
            system=row.system,
            account_id=row.account_id,
            vacancy_id=row.vacancy_id,
            vacancy_name=row.vacancy_name,
            status_id=row.status_id,
            status_name=row.status_name,
            draft=draft_from_json(row.draft),
            trail=trail,
            done=[ImportStep(step) for step in row.done_steps],
            intended=row.intended_step,
            applicant_id=row.applicant_id,
        )

    async def keep(self, work: ImportWork) -> bool:
        """Store draft and trail and renew the lease; whether the person asked to stop meanwhile.

        Raises:
            LeaseLostError: the import is somebody else's now.
        """
        async with in_transaction():
            row = await self._locked(work)
            stop_asked = trail_of(row).stop_asked
            work.trail = replace(work.trail, lease_until=self._now() + LEASE, stop_asked=stop_asked)
            self._fill(row, work)
            await row.save()
        return stop_asked

    async def intend(self, work: ImportWork, step: ImportStep) -> None:
        """Write down that the next call may carry the step out. The row is committed before the call is made.

        Raises:
            StoppedError: the person asked to stop and nobody was created yet.
        """
        work.intended = step.value
        work.trail = replace(work.trail, intended_at=self._now())
        if await self.keep(work) and work.applicant_id is None:
            work.intended = ""
            raise StoppedError

    @asynccontextmanager
    async def writing(self, work: ImportWork, step: ImportStep) -> AsyncIterator[None]:
        """Around a write: the intent before it, and gone again when the vendor certainly refused."""
        await self.intend(work, step)
        try:
            yield
        except IntegrationError as error:
            if not error.may_have_happened:
                await self.record(work)
            raise

    async def record(self, work: ImportWork, step: ImportStep | None = None) -> None:
        """The intended call has been answered; with `step` the whole step is done."""
        work.intended = ""
        work.trail = replace(work.trail, intended_at=None)
        if step is not None and step not in work.done:
            work.done.append(step)
        await self.keep(work)

    async def record_applicant(
        self, work: ImportWork, actor: Actor, applicant_id: int, written: dict[str, str]
    ) -> None:
        """The applicant is there: from this moment the task counts as imported. `written`: marks of what we wrote."""
        operation = "applicant_linked" if work.draft.attach_to else "applicant_created"
        async with in_transaction():
            work.applicant_id = applicant_id
            await self.record(work, ImportStep.APPLICANT)
            await SourceLink.update_or_create(
                source=link_source(self.kind, work.task_id),
                source_id=work.task_id,
                system=work.system,
                account_id=work.account_id,
                defaults={
                    "applicant_id": applicant_id,
                    "vacancy_id": work.vacancy_id,
                    "user_id": work.user_id,
                    "checksum": work.draft.checksum or None,
                    "written": written,
                },
            )
            await note_created(self.kind.object_type, work.id, applicant_id)
            await audit.record(
                actor,
                operation,
                object_type="applicant",
                object_id=applicant_id,
                source=Source.JOB,
                **{f"{self.kind.object_type}_id": work.id},
                account_id=work.account_id,
            )

    async def finish(self, work: ImportWork, state: ImportState, error: IntegrationError | ServiceError | None) -> None:
        """End the run. Data of the applicant stay only while the person may still go on."""
        trail = replace(work.trail, runner="", lease_until=None, stop_asked=False)
        if error is not None:
            trail = replace(trail, failure=remembered(error))
        was_resumed = trail.is_resumed
        async with in_transaction():
            row = await self._locked(work)
            work.trail = replace(trail, starts=0, is_resumed=False)
            self._fill(row, work)
            row.state = state
            row.failure = type(error).__name__[:64] if error else ""
            if state in {ImportState.DONE, ImportState.CANCELLED}:
                row.draft = {}
            await row.save()
            await audit.record(
                None,
                f"{self.kind.object_type}_{state}",
                object_type=self.kind.object_type,
                object_id=work.id,
                source=Source.JOB,
                failure=row.failure,
            )
            if was_resumed:
                await self._notifications.tell(
                    [work.user_id],
                    self.kind.finished(work.id),
                    event_key=f"{self.kind.object_type}_finished:{work.id}:{self._now().isoformat()}",
                )

    @asynccontextmanager
    async def kept_alive(self, work: ImportWork) -> AsyncIterator[None]:
        """Renew the lease from time to time while the block runs, however long one call of it takes."""
        is_over = asyncio.Event()
        beat = asyncio.create_task(self._beat(work.id, is_over))
        try:
            yield
        finally:
            # Not cancelled: it may be in the middle of its transaction.
            is_over.set()
            await asyncio.wait({beat})

    async def _beat(self, import_id: int, is_over: asyncio.Event) -> None:
        while True:
            with suppress(TimeoutError):
                await asyncio.wait_for(is_over.wait(), BEAT_S)
            if is_over.is_set():
                return
            try:
                if not await self.renew(import_id):
                    return
            except DATABASE_FAILURES as error:
                log.warning("import_lease_not_renewed", import_id=import_id, error=type(error).__name__)

    async def renew(self, import_id: int) -> bool:
        """Go on holding an import; False when it is not this process's any more."""
        async with in_transaction():
            row = await self.kind.rows.select_for_update().get_or_none(id=import_id)
            if row is None or row.state is not ImportState.RUNNING or trail_of(row).runner != self._runner:
                return False
            set_trail(row, replace(trail_of(row), lease_until=self._now() + LEASE))
            await row.save(update_fields=["progress"])
        return True

    async def release(self, work: ImportWork) -> None:
        """Give the import up unfinished, because this process stops; another one goes on at once."""
        async with in_transaction():
            row = await self.kind.rows.select_for_update().get_or_none(id=work.id)
            if row is None or row.state is not ImportState.RUNNING or trail_of(row).runner != self._runner:
                return
            set_trail(row, replace(trail_of(row), runner="", lease_until=None))
            await row.save(update_fields=["progress", "updated_at"])

    async def _locked(self, work: ImportWork) -> ImportRow:
        row = await self.kind.rows.select_for_update().get_or_none(id=work.id)
        if row is None or row.state is not ImportState.RUNNING or trail_of(row).runner != self._runner:
            raise LeaseLostError(work.id)
        return row

    @staticmethod
    def _fill(row: ImportRow, work: ImportWork) -> None:
        draft: dict[str, Any] = draft_to_json(work.draft)
        row.draft = draft
        row.done_steps = [step.value for step in work.done]
        row.intended_step = work.intended
        row.applicant_id = work.applicant_id
        set_trail(row, work.trail)
