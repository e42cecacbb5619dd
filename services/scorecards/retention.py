"""Forgets what interviewers said long ago: the comment stays in Huntflow, where it belongs."""

from datetime import datetime, timedelta

from models.broadcasts import Broadcast, BroadcastState
from models.scorecards import Scorecard, ScorecardState

# A year answers «why did we refuse them?»; after that Huntflow's comment is all anybody needs.
OLD_CARD = timedelta(days=365)
OLD_DRAFT = timedelta(days=30)


async def forget_old_cards(now: datetime) -> int:
    """Delete closed cards of a year ago; how many."""
    closed = Scorecard.filter(asked_at__lt=now - OLD_CARD)
    return await closed.exclude(state=ScorecardState.OPEN).delete()


async def forget_unsent_broadcasts(now: datetime) -> int:
    """Delete messages that were never sent; how many."""
    return await Broadcast.filter(created_at__lt=now - OLD_DRAFT).exclude(state=BroadcastState.SENT).delete()
