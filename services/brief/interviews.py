"""Today's interviews: an interviewer's own, and those a recruiter planned."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta

from tortoise.expressions import Q

from models.interviews import Interview, InterviewState, ParticipantState
from services.access import Actor, Operation

MOST = 12
OUT = (ParticipantState.DECLINED, ParticipantState.REMOVED)


@dataclass(frozen=True, slots=True)
class InterviewLine:
    """An interview that has not begun yet; `is_own`: the reader takes part."""

    interview_id: int
    start_at: datetime
    applicant: str = field(repr=False)
    vacancy: str
    is_own: bool


async def interviews(actor: Actor, now: datetime) -> Sequence[InterviewLine]:
    """What is ahead on the person's own day, the earliest first; what is over is not told of."""
    if not actor.may(Operation.FILL_SCORECARDS):
        return ()
    local = now.astimezone(actor.zone)
    end = datetime.combine(local.date() + timedelta(days=1), time(), tzinfo=actor.zone).astimezone(UTC)
    mine = Q(participants__user_id=actor.user_id) & ~Q(participants__state__in=list(OUT))
    concerns = mine | Q(organiser_id=actor.user_id) if actor.may(Operation.CHANGE_APPLICANTS) else mine
    ahead = Interview.filter(concerns, state=InterviewState.PLANNED, start_at__gt=now, start_at__lt=end)
    rows = {row.id: row for row in await ahead.order_by("start_at").limit(MOST * 4)}
    taking_part = await Interview.filter(mine, id__in=list(rows)).values_list("id", flat=True) if rows else []
    own = {int(str(each)) for each in taking_part}
    return [
        InterviewLine(row.id, row.start_at, row.applicant_name or row.title, row.vacancy_name, is_own=row.id in own)
        for row in list(rows.values())[:MOST]
    ]
