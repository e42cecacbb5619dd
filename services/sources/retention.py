"""How long the cache of sources holds people's data that nobody looks at."""

from datetime import datetime, timedelta

from models.sources import SavedSource, SourceItem, SourceSync, SyncState

# A source nobody has read for a season; the next reading brings everything back.
UNREAD = timedelta(days=90)
OLD_READING = timedelta(days=90)


async def forget_unread_items(now: datetime) -> int:
    """Empty the caches of sources not read any more; how many items."""
    unread = await SavedSource.filter(synced_at__lt=now - UNREAD).values_list("id", flat=True)
    removed = await SourceItem.filter(source_id__in=list(unread)).delete()
    await SavedSource.filter(id__in=list(unread)).update(synced_until=None, full_synced_at=None, synced_at=None)
    return removed


async def forget_old_readings(now: datetime) -> int:
    """Delete old rows of the log; how many."""
    old = SourceSync.filter(started_at__lt=now - OLD_READING).exclude(state=SyncState.RUNNING)
    return await old.delete()
