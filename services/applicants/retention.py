"""Forgets what of applicants is not needed any more: values of changes that are over, old rows, unseen records."""

from datetime import datetime, timedelta

from models.applicants import ApplicantChange, ApplicantRecord, ChangeState
from services.applicants.ledger import UNDO_TIME

# A question nobody answered; rows of changes are kept for questions about them, without anything personal.
OLD_QUESTION = timedelta(days=1)
OLD_CHANGE = timedelta(days=90)
# Every pass of the index sees everybody; who was not seen for so long is not in Huntflow, or nobody is connected to it.
UNSEEN = timedelta(days=14)
_OVER = (ChangeState.UNDONE, ChangeState.DROPPED, ChangeState.FAILED)
_UNDER_WAY = (ChangeState.WAITING, ChangeState.APPLYING, ChangeState.UNDOING)


async def forget_old_changes(now: datetime) -> int:
    """Empty the values of changes that are over and delete old rows; how many rows were deleted."""
    empty: dict[str, object] = {"before": {}, "after": {}, "subject": {}}
    await ApplicantChange.filter(state__in=_OVER, updated_at__lt=now - UNDO_TIME).update(**empty)
    await ApplicantChange.filter(state=ChangeState.DONE, due_at__isnull=True).update(**empty)
    questions = await ApplicantChange.filter(state=ChangeState.PROPOSED, created_at__lt=now - OLD_QUESTION).delete()
    old = ApplicantChange.filter(created_at__lt=now - OLD_CHANGE, state__not_in=_UNDER_WAY)
    return questions + await old.delete()


async def forget_unseen_applicants(now: datetime) -> int:
    """Delete records of the index nobody has seen for long; how many."""
    return await ApplicantRecord.filter(seen_at__lt=now - UNSEEN).delete()
