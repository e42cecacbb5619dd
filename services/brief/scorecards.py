"""Scorecards: what the person owes, and for recruiters whose are overdue."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from models.scorecards import Scorecard, ScorecardState
from services.access import Actor, Operation
from services.scorecards.cards import owed_card

MOST = 5


@dataclass(frozen=True, slots=True)
class OwedScorecardLine:
    """A card the person has not sent."""

    card_id: int
    applicant: str = field(repr=False)
    vacancy: str = ""


@dataclass(frozen=True, slots=True)
class LateScorecardLine:
    """To recruiters: somebody's card past its deadline."""

    interview_id: int
    applicant: str = field(repr=False)
    interviewer: str = field(default="", repr=False)


async def owed_scorecards(actor: Actor, _now: datetime) -> Sequence[OwedScorecardLine]:
    """The person's own, the oldest first."""
    if not actor.may(Operation.FILL_SCORECARDS):
        return ()
    rows = Scorecard.filter(user_id=actor.user_id, state=ScorecardState.OPEN).order_by("asked_at").limit(MOST)
    owed = [owed_card(row) for row in await rows.select_related("interview")]
    return [OwedScorecardLine(each.card_id, each.applicant, each.vacancy) for each in owed]


async def late_scorecards(actor: Actor, now: datetime) -> Sequence[LateScorecardLine]:
    """Of interviews the person planned; administrators hear of all."""
    if not actor.may(Operation.MANAGE_SCORECARDS):
        return ()
    late = Scorecard.filter(state=ScorecardState.OPEN, deadline_at__lte=now).exclude(user_id=actor.user_id)
    if not actor.may(Operation.MANAGE_USERS):
        late = late.filter(interview__organiser_id=actor.user_id)
    rows = await late.order_by("deadline_at").limit(MOST).select_related("interview", "user")
    owed = [owed_card(row, row.user.full_name or row.user.username) for row in rows]
    return [LateScorecardLine(each.interview_id, each.applicant, each.interviewer) for each in owed]
