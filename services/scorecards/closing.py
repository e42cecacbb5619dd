"""When the last card is in: the interview is scored, comments may be written, and everybody meets for the debrief."""

from collections.abc import Callable
from datetime import datetime

from models.interviews import Interview, InterviewState
from models.scorecards import Scorecard, ScorecardState
from services.notifications import DebriefReady, Notifications
from services.scorecards.team import InterviewTeam


class Closing:
    """Decides whether an interview's cards are complete."""

    def __init__(self, *, notifications: Notifications, team: InterviewTeam, now: Callable[[], datetime]) -> None:
        self._notifications = notifications
        self._team = team
        self._now = now

    async def settle(self, interview_id: int) -> bool:
        """Call it in the transaction of the card's last step. Whether all cards are in now.

        The interview's row is locked, so that of two last cards at once the second one sees the first.
        """
        interview = await Interview.filter(id=interview_id).select_for_update().get()
        cards = await Scorecard.filter(interview_id=interview_id)
        sent = [card for card in cards if card.state is ScorecardState.SUBMITTED]
        if not sent or any(card.state is ScorecardState.OPEN for card in cards):
            return False
        await Interview.filter(id=interview_id, state__in=[InterviewState.PLANNED, InterviewState.HELD]).update(
            state=InterviewState.SCORED
        )
        await Scorecard.filter(
            interview_id=interview_id, state=ScorecardState.SUBMITTED, is_commented=False, comment_tries=0
        ).update(comment_due_at=self._now())
        readers = {*await self._team.recruiters(interview), *(int(card.user_id) for card in sent)}  # type: ignore[attr-defined]
        for reader in sorted(readers):
            ready = DebriefReady(interview_id=interview_id, user_id=reader)
            await self._notifications.tell([reader], ready, event_key=f"debrief:{interview_id}:{len(sent)}")
        return True

    async def release_after_deadline(self) -> None:
        """Cards that waited for others long enough become comments; who has not sent theirs stays blind with us."""
        now = self._now()
        await Scorecard.filter(
            state=ScorecardState.SUBMITTED,
            is_commented=False,
            comment_tries=0,
            comment_due_at__isnull=True,
            deadline_at__lte=now,
        ).update(comment_due_at=now)
