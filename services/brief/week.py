"""The week behind, told on Mondays: what happened, in numbers of our own tables. Quiet when nothing did."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from tortoise.expressions import Q

from models.applicants import ApplicantChange, ChangeKind, ChangeState
from models.candidate_drafts import CandidateDraft
from models.imports import ImportState, TaskImport
from models.interviews import Interview, InterviewState
from models.scorecards import Scorecard, ScorecardState
from services.access import Actor, Operation

MONDAY = 0
HELD = (InterviewState.PLANNED, InterviewState.HELD, InterviewState.SCORED)


@dataclass(frozen=True, slots=True)
class WeekLine:
    """From Monday to Sunday, `until` included. Administrators read everybody's numbers, others their own."""

    since: date
    until: date
    interviews: int
    scorecards_sent: int
    scorecards_owed: int
    added: int
    moved: int
    is_everybody: bool

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.interviews or self.scorecards_sent or self.scorecards_owed or self.added or self.moved)


async def week(actor: Actor, now: datetime) -> Sequence[WeekLine]:
    """One line on the person's Monday."""
    if now.astimezone(actor.zone).weekday() != MONDAY:
        return ()
    line = await last_week(actor, now)
    return () if line is None or line.is_empty else (line,)


async def last_week(actor: Actor, now: datetime) -> WeekLine | None:
    """The newest whole week of the person's zone; None for somebody who neither hires nor interviews."""
    if not actor.may(Operation.FILL_SCORECARDS):
        return None
    today = now.astimezone(actor.zone).date()
    monday = today - timedelta(days=today.weekday() + 7)
    start = datetime.combine(monday, time(), tzinfo=actor.zone).astimezone(UTC)
    end = datetime.combine(monday + timedelta(days=7), time(), tzinfo=actor.zone).astimezone(UTC)
    is_everybody = actor.may(Operation.MANAGE_USERS)
    own = {} if is_everybody else {"user_id": actor.user_id}
    concerns = Q() if is_everybody else Q(organiser_id=actor.user_id) | Q(participants__user_id=actor.user_id)
    held = Interview.filter(concerns, state__in=list(HELD), end_at__gte=start, end_at__lt=end)
    sent = Scorecard.filter(state=ScorecardState.SUBMITTED, submitted_at__gte=start, submitted_at__lt=end, **own)
    owed = Scorecard.filter(state=ScorecardState.OPEN, asked_at__gte=start, asked_at__lt=end, **own)
    moved = ApplicantChange.filter(
        kind=ChangeKind.MOVE, state=ChangeState.DONE, created_at__gte=start, created_at__lt=end, **own
    )
    return WeekLine(
        since=monday,
        until=monday + timedelta(days=6),
        interviews=len(set(await held.values_list("id", flat=True))),
        scorecards_sent=await sent.count(),
        scorecards_owed=await owed.count(),
        added=await _added(start, end, own),
        moved=await moved.count(),
        is_everybody=is_everybody,
    )


async def _added(start: datetime, end: datetime, own: dict[str, int]) -> int:
    """Applicants that became so through us."""
    done = {"state": ImportState.DONE, "updated_at__gte": start, "updated_at__lt": end, **own}
    return await TaskImport.filter(**done).count() + await CandidateDraft.filter(**done).count()
