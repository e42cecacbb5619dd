"""Who works on a run: one process at a time, which says every few seconds that it lives."""

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta

from tortoise.transactions import in_transaction

from models.audit import Source
from models.bulk_imports import BulkImport, BulkItem, BulkItemState, BulkState, BulkWish
from models.imports import ImportState, TaskImport
from services.bulk_import import rows
from services.bulk_import.preparing import failure_of
from services.notifications import BulkImportFinished, Notifications
from services.task_import.trail import LeaseLostError

# A process says four times within a lease that it lives.
LEASE = timedelta(seconds=60)
AT_WORK = (BulkState.CHECKING, BulkState.RUNNING)
# Whoever waited less than this is still looking at the message.
WATCHED = timedelta(seconds=30)


class RunLeases:
    """Takes runs and gives them back.

    Args:
        is_alone: no other process exists, so a lease of another one belongs to a process that died.
    """

    def __init__(self, *, notifications: Notifications, is_alone: bool, now: Callable[[], datetime]) -> None:
        self._notifications = notifications
        self._is_alone = is_alone
        self._now = now
        self._runner = secrets.token_hex(6)

    def is_taken(self, row: BulkImport) -> bool:
        """Whether a process that lives works on the run."""
        if row.lease_until is None or row.lease_until <= self._now():
            return False
        return not self._is_alone or row.runner == self._runner

    async def claim(self, run_id: int) -> BulkImport | None:
        """Be the one who works on it; None when there is nothing to do or somebody else does."""
        async with in_transaction():
            row = await BulkImport.select_for_update().get_or_none(id=run_id)
            if row is None or row.state not in AT_WORK or self.is_taken(row):
                return None
            row.runner, row.lease_until = self._runner, self._now() + LEASE
            await row.save(update_fields=["runner", "lease_until", "updated_at"])
        return row

    async def keep(self, run_id: int) -> BulkWish:
        """Lengthen the lease; what a person asks for.

        Raises:
            LeaseLostError: the run is somebody else's now.
        """
        mine = BulkImport.filter(id=run_id, runner=self._runner, state__in=AT_WORK)
        if not await mine.update(lease_until=self._now() + LEASE):
            raise LeaseLostError(run_id)
        row = await BulkImport.get(id=run_id)
        return row.wish

    async def release(self, run_id: int) -> None:
        """Give the run up unfinished, because this process stops; another one goes on at once."""
        await BulkImport.filter(id=run_id, runner=self._runner).update(runner="", lease_until=None)

    async def finish(
        self, run_id: int, state: BulkState, error: Exception | None = None, resume_in: timedelta | None = None
    ) -> bool:
        """End the work on a run for now. Imports that stand half-way keep where they stand.

        False when it is not done after all, because a person has decided something meanwhile.
        """
        now = self._now()
        async with in_transaction():
            row = await BulkImport.select_for_update().get_or_none(id=run_id)
            if row is None or row.runner != self._runner or row.state not in AT_WORK:
                raise LeaseLostError(run_id)
            if state is BulkState.DONE and await BulkItem.filter(run_id=run_id, state=BulkItemState.QUEUED).exists():
                return False
            await TaskImport.filter(bulk_id=run_id, state=ImportState.RUNNING).update(state=ImportState.FAILED)
            half_way = BulkItem.filter(run_id=run_id, state=BulkItemState.RUNNING)
            await half_way.update(state=BulkItemState.QUEUED, not_before=None)
            row.state, row.wish, row.runner, row.lease_until = state, BulkWish.NONE, "", None
            row.failure = failure_of(error) if error is not None else None
            row.resume_at = now + resume_in if resume_in is not None else None
            row.finished_at = now
            await row.save()
            await rows.note(None, state.value, run_id, Source.JOB, failure=type(error).__name__ if error else "")
            was_long = row.started_at is not None and now - row.started_at > WATCHED
            if was_long and resume_in is None:
                await self._notifications.tell(
                    [row.user_id],  # type: ignore[attr-defined]
                    BulkImportFinished(run_id=run_id),
                    event_key=f"bulk_import_finished:{run_id}:{now.isoformat()}",
                )
        return True
