"""The rows of runs as people may see and change them; each right checked, each change under the row's lock."""

from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager

from tortoise.functions import Count
from tortoise.transactions import in_transaction

from models.audit import Source
from models.bulk_imports import BulkImport, BulkItem, BulkItemState, BulkState
from services import audit
from services.access import Actor, Operation, require
from services.bulk_import.errors import WrongMomentError
from services.bulk_import.estimate import estimated_s
from services.bulk_import.views import LIKELY_KNOWN, WAITING, BulkProgress, run_of
from services.errors import GoneError

# States in which nobody works on a run.
RESTING = (BulkState.SETUP, BulkState.READY, BulkState.PAUSED, BulkState.STOPPED, BulkState.DONE)


async def seen_row(actor: Actor, run_id: int) -> BulkImport:
    """A run this person may see and steer.

    Raises:
        GoneError: there is none, or it was dropped.
    """
    require(actor, Operation.MANAGE_IMPORTS)
    row = await BulkImport.get_or_none(id=run_id)
    if row is None or row.state is BulkState.DROPPED:
        raise GoneError
    require(actor, Operation.MANAGE_IMPORTS, owner_id=row.user_id)  # type: ignore[attr-defined]
    return row


async def own_row(actor: Actor, run_id: int) -> BulkImport:
    """A run of this person's own; the same errors. With it comes what only its owner may decide."""
    require(actor, Operation.IMPORT_TASKS)
    row = await seen_row(actor, run_id)
    require(actor, Operation.IMPORT_TASKS, owner_id=row.user_id)  # type: ignore[attr-defined]
    return row


@asynccontextmanager
async def locked(run_id: int, states: Collection[BulkState]) -> AsyncIterator[BulkImport]:
    """The run under its lock, in one of these states; saved at the end of the block.

    Raises:
        WrongMomentError: it stands elsewhere.
    """
    async with in_transaction():
        row = await BulkImport.select_for_update().get_or_none(id=run_id)
        if row is None:
            raise GoneError
        if row.state not in states:
            raise WrongMomentError
        yield row
        await row.save()


async def note(actor: Actor | None, operation: str, run_id: int, source: Source, **details: object) -> None:
    """A line in the trail of actions."""
    await audit.record(
        actor, f"bulk_import_{operation}", object_type="bulk_import", object_id=run_id, source=source, **details
    )


async def counts_of(run_ids: Collection[int]) -> dict[int, dict[BulkItemState, int]]:
    """How many tasks of each run stand in each state."""
    counts: dict[int, dict[BulkItemState, int]] = {run_id: {} for run_id in run_ids}
    found = (
        await BulkItem.filter(run_id__in=list(run_ids))
        .annotate(count=Count("id"))
        .group_by("run_id", "state")
        .values("run_id", "state", "count")
    )
    for each in found:
        counts[each["run_id"]][BulkItemState(each["state"])] = each["count"]
    return counts


async def progress_of(row: BulkImport, counts: dict[BulkItemState, int] | None = None) -> BulkProgress:
    """A run with its counts, read unless they are given."""
    known = counts if counts is not None else (await counts_of([row.id]))[row.id]
    likely = 0
    if row.state in {BulkState.CHECKING, BulkState.READY}:
        likely = await BulkItem.filter(run_id=row.id, state=BulkItemState.NEW, reason=LIKELY_KNOWN).count()
    run = run_of(row)
    waiting = sum(known.get(state, 0) for state in WAITING)
    left_s = estimated_s(waiting, with_comments=run.rules.comments, delay_s=run.delay_s) if waiting else None
    return BulkProgress(run, known, likely, left_s)
