"""Writes what a reading has seen into the cache, a page in one short transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise.transactions import in_transaction

from models.sources import SavedSource, SourceItem, SourceSync, SyncState
from services.sources.pages import SeenPage
from services.sources.seen import SeenItem


@dataclass(slots=True)
class Tally:
    """What one page brought."""

    seen: int = 0
    added: int = 0
    changed: int = 0


class SyncStoppedError(Exception):
    """The source was removed, or another process has taken this reading over."""


async def keep_page(run: SourceSync, page: SeenPage, now: datetime) -> None:
    """Store a page and how far the reading has come.

    Raises:
        SyncStoppedError: nobody waits for this reading any more.
    """
    async with in_transaction():
        row = await SourceSync.select_for_update().get_or_none(id=run.id, state=SyncState.RUNNING, runner=run.runner)
        if row is None:
            raise SyncStoppedError
        tally = await _upsert(run, page.items)
        row.seen += tally.seen
        row.added += tally.added
        row.changed += tally.changed
        row.heartbeat_at = now
        if page.until is not None:
            row.cursor_at = page.until
        await row.save(update_fields=["seen", "added", "changed", "heartbeat_at", "cursor_at"])
    run.seen, run.added, run.changed, run.cursor_at = row.seen, row.added, row.changed, row.cursor_at


async def _upsert(run: SourceSync, items: Sequence[SeenItem]) -> Tally:
    fresh = {item.item_id: item for item in items}
    known = {row.item_id: row for row in await SourceItem.filter(source_id=run.source_key, item_id__in=list(fresh))}
    tally, created, updated, same = Tally(), [], [], []
    for item_id, item in fresh.items():
        row = known.get(item_id)
        if row is None:
            created.append(SourceItem(source_id=run.source_key, sync_id=run.id, **item.columns()))
            continue
        # Seen twice by one reading (the last instant is asked for again), it counts once.
        tally.seen -= row.sync_id == run.id
        columns = item.columns()
        if any(getattr(row, name) != value for name, value in columns.items()):
            updated.append(row.update_from_dict({**columns, "sync_id": run.id}))
        elif row.sync_id != run.id:
            same.append(row.id)
    if created:
        await SourceItem.bulk_create(created)
    if updated:
        await SourceItem.bulk_update(updated, fields=[*columns_of_items(), "sync_id"])
    if same:
        await SourceItem.filter(id__in=same).update(sync_id=run.id)
    tally.seen += len(fresh)
    tally.added, tally.changed = len(created), len(updated)
    return tally


def columns_of_items() -> list[str]:
    """Names of the columns that come from the vendor."""
    return [
        "title",
        "search",
        "status",
        "is_closed",
        "priority",
        "assignees",
        "url",
        "parent_id",
        "description",
        "properties",
        "created_on_source_at",
        "changed_at",
        "due_at",
    ]


async def close_run(run: SourceSync, now: datetime) -> SourceSync | None:
    """The reading came to its end: a reading of everything forgets what it did not see; None when nobody waits."""
    async with in_transaction():
        row = await SourceSync.select_for_update().get_or_none(id=run.id, state=SyncState.RUNNING, runner=run.runner)
        source = await SavedSource.select_for_update().get_or_none(id=run.source_key)
        if row is None or source is None:
            return None
        if row.is_full:
            gone = SourceItem.filter(source_id=source.id).exclude(sync_id=row.id)
            row.removed = await gone.delete()
            source.full_synced_at = row.started_at
        source.synced_at = now
        source.synced_until = row.cursor_at or source.synced_until
        row.state, row.finished_at, row.heartbeat_at = SyncState.DONE, now, now
        await row.save()
        await source.save(update_fields=["full_synced_at", "synced_at", "synced_until", "updated_at"])
    return row
