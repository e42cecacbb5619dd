"""Forgets runs: their tasks hold names, which nobody needs once the report has been read."""

from datetime import datetime, timedelta

from models.bulk_imports import BulkImport, BulkState

OLD_RUN = timedelta(days=90)
# Prepared or checked and never begun, or dropped.
NEVER_BEGUN = timedelta(days=14)
_OVER = (BulkState.PAUSED, BulkState.STOPPED, BulkState.DONE)
_BEFORE = (BulkState.SETUP, BulkState.READY, BulkState.DROPPED)


async def forget_old_runs(now: datetime) -> int:
    """Delete runs that are long over, with their tasks; how many. What became of a task stays in `SourceLink`."""
    over = await BulkImport.filter(state__in=_OVER, updated_at__lt=now - OLD_RUN).delete()
    return over + await BulkImport.filter(state__in=_BEFORE, updated_at__lt=now - NEVER_BEGUN).delete()
