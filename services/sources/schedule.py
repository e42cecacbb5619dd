"""Readings nobody asked for: the default sources people use stay fresh by themselves."""

from collections.abc import Callable
from datetime import datetime, timedelta

from models.sources import SavedSource, SourceSync, SyncState
from services.sources.sync import SourceSyncs

EVERY = timedelta(hours=1)
# A key that does not work or a list that is gone is not asked about every hour; a person's own «Refresh» always is.
REST_AFTER_FAILURE = timedelta(days=1)


class SourceSchedule:
    """Asks for what is due."""

    def __init__(self, *, syncs: SourceSyncs, now: Callable[[], datetime]) -> None:
        self._syncs = syncs
        self._now = now

    async def ask_due(self) -> int:
        """Ask for a reading of every default source read before and not lately; how many."""
        now = self._now()
        due = SavedSource.filter(is_default=True, synced_at__lte=now - EVERY, user__is_active=True)
        failed = SourceSync.filter(state=SyncState.FAILED, finished_at__gt=now - REST_AFTER_FAILURE)
        resting = {row.source_key for row in await failed.only("id", "source_id")}
        ids = [row.id for row in await due.order_by("synced_at").only("id") if row.id not in resting]
        for source_id in ids:
            await self._syncs.ask(source_id)
        return len(ids)
