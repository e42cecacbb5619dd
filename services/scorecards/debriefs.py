"""The cards of an interview side by side, for those who are not blind any more, and what recruiters do next."""

from collections.abc import Callable
from datetime import datetime

from tortoise.transactions import in_transaction

from models.audit import Source
from models.interviews import Interview
from models.scorecards import Scorecard, ScorecardState
from models.users import System, User
from services import audit
from services.access import Actor, Operation, require
from services.applicants.ledger import ChangeView
from services.applicants.organisation import NOBODY, ApplicantButton, Organisation
from services.applicants.proposals import ApplicantProposals
from services.applicants.rows import REJECTION
from services.errors import AccessRefusedError, GoneError
from services.notifications import AnotherInterviewWanted, Notifications, ScorecardsOwed
from services.people import People
from services.scorecards.cards import owed_card
from services.scorecards.closing import Closing
from services.scorecards.errors import NoRejectionStageError, NoScorecardsYetError, NotTiedToApplicantError
from services.scorecards.team import InterviewTeam
from services.scorecards.views import DebriefView, OwedCard, SentCard, marks_of, spread_of

MOST_OWED = 100
COUNTED = (ScorecardState.OPEN, ScorecardState.SUBMITTED)


class Debriefs:
    """Reads cards for others than their authors, by one rule: blind until sent."""

    def __init__(
        self,
        *,
        people: People,
        team: InterviewTeam,
        closing: Closing,
        proposals: ApplicantProposals,
        notifications: Notifications,
        now: Callable[[], datetime],
    ) -> None:
        self._people = people
        self._team = team
        self._closing = closing
        self._proposals = proposals
        self._notifications = notifications
        self._now = now

    async def of(self, actor: Actor, interview_id: int) -> DebriefView:
        """Who has sent a card, and the cards themselves once the reader may see them.

        Who takes part sees the others' after sending their own; everybody else once all are in or the deadline is
        over. That holds for administrators, too: the rule is about anchoring, not about secrets.

        Raises:
            GoneError: there is no such interview, or nobody was asked for a card.
            AccessRefusedError: the person neither takes part nor may see the team's cards.
        """
        interview = await Interview.get_or_none(id=interview_id)
        cards = await Scorecard.filter(interview_id=interview_id).order_by("id").select_related("user", "interview")
        if interview is None:
            raise GoneError
        if not cards:
            raise NoScorecardsYetError
        own = next((card for card in cards if card.user.id == actor.user_id), None)
        require(actor, Operation.VIEW_SCORECARDS, owner_id=actor.user_id if own else NOBODY)
        is_blind = self._is_blind(cards, own)
        sent = [card for card in cards if card.state is ScorecardState.SUBMITTED]
        shown = tuple(_sent(card) for card in sent) if not is_blind else ()
        criteria = tuple(cards[0].criteria) if not is_blind else ()
        return DebriefView(
            interview_id=interview_id,
            state=interview.state,
            applicant=interview.applicant_name or interview.title,
            vacancy=interview.vacancy_name,
            held_at=interview.start_at,
            sent=tuple(_name(card.user) for card in sent),
            waiting=tuple(owed_card(card, _name(card.user)) for card in cards if card.state is ScorecardState.OPEN),
            waived=tuple(_name(card.user) for card in cards if card.state is ScorecardState.WAIVED),
            is_blind=is_blind,
            criteria=criteria,
            cards=shown,
            spreads=spread_of(criteria, shown),
            place=_place(interview),
            applicant_id=interview.applicant_id,
            vacancy_id=interview.vacancy_id,
            may_decide=actor.may(Operation.MANAGE_SCORECARDS),
        )

    async def for_delivery(self, user_id: int, interview_id: int) -> tuple[Actor, DebriefView] | None:
        """The debrief for somebody it is delivered to; None when there is nothing for them to see."""
        actor = await self._people.actor(user_id)
        if actor is None:
            return None
        try:
            view = await self.of(actor, interview_id)
        except (AccessRefusedError, GoneError):
            return None
        return None if view.is_blind else (actor, view)

    async def remind(self, actor: Actor, card_id: int) -> DebriefView:
        """Ask an interviewer once more, at most once a day; what was owed and is sent meanwhile is not told."""
        card = await self._managed(actor, card_id)
        if card.state is ScorecardState.OPEN:
            local = self._now().astimezone(actor.zone).date().isoformat()
            key = f"scorecards_owed:{card.user.id}:{local}:asked"
            await self._notifications.tell([card.user.id], ScorecardsOwed(user_id=card.user.id), event_key=key)
        return await self.of(actor, card.interview.id)

    async def waive(self, actor: Actor, card_id: int, *, source: Source = Source.BOT) -> DebriefView:
        """Wait for this card no longer; one that came meanwhile stays."""
        card = await self._managed(actor, card_id)
        async with in_transaction():
            await Interview.filter(id=card.interview.id).select_for_update().get()
            waived = {"state": ScorecardState.WAIVED, "rung_due_at": None, "heard": ""}
            if await Scorecard.filter(id=card_id, state=ScorecardState.OPEN).update(**waived):
                await audit.record(
                    actor, "scorecard_waived", object_type="scorecard", object_id=card_id, source=source,
                    interview_id=card.interview.id,
                )  # fmt: skip
                await self._closing.settle(card.interview.id)
        return await self.of(actor, card.interview.id)

    async def reject(self, actor: Actor, interview_id: int) -> ChangeView:
        """Prepare a rejection with its reasons; nothing is written before it is confirmed, and it can be undone.

        Raises:
            NotTiedToApplicantError: there is no applicant in Huntflow.
            NoRejectionStageError: there is no such stage.
        """
        require(actor, Operation.MANAGE_SCORECARDS)
        interview = await Interview.get_or_none(id=interview_id)
        if interview is None:
            raise GoneError
        if interview.applicant_id is None or interview.vacancy_id is None:
            raise NotTiedToApplicantError
        button = ApplicantButton(actor.user_id, _place(interview), interview.applicant_id)
        stages = await self._proposals.stages(actor, button, interview.vacancy_id)
        stage = next((each for each in stages if each.type == REJECTION), None)
        if stage is None:
            raise NoRejectionStageError
        return await self._proposals.move(actor, button, interview.vacancy_id, stage.id)

    async def ask_for_another(self, actor: Actor, interview_id: int) -> None:
        """An interviewer would like one more interview: the recruiters are told, once per person.

        Raises:
            AccessRefusedError: the person has sent no card of this interview.
        """
        require(actor, Operation.FILL_SCORECARDS)
        card = await Scorecard.get_or_none(
            interview_id=interview_id, user_id=actor.user_id, state=ScorecardState.SUBMITTED
        ).select_related("interview")
        if card is None:
            raise AccessRefusedError
        key = f"another_interview:{interview_id}:{actor.user_id}"
        for reader in await self._team.recruiters(card.interview):
            news = AnotherInterviewWanted(interview_id=interview_id, user_id=reader, name=actor.name)
            await self._notifications.tell([reader], news, event_key=key)

    async def owed(self, actor: Actor) -> tuple[OwedCard, ...]:
        """Cards that others have not sent, the oldest interview first, at most MOST_OWED."""
        require(actor, Operation.MANAGE_SCORECARDS)
        rows = Scorecard.filter(state=ScorecardState.OPEN).exclude(user_id=actor.user_id)
        found = await rows.order_by("interview__start_at", "id").limit(MOST_OWED).select_related("interview", "user")
        return tuple(owed_card(card, _name(card.user)) for card in found)

    async def late(self, actor: Actor, *, limit: int = 5) -> tuple[list[Scorecard], int]:
        """Cards of others past their deadline, the oldest first, and how many there are in all."""
        require(actor, Operation.MANAGE_SCORECARDS)
        late = Scorecard.filter(state=ScorecardState.OPEN, deadline_at__lte=self._now()).exclude(user_id=actor.user_id)
        return await late.order_by("deadline_at").limit(limit).select_related("interview", "user"), await late.count()

    def _is_blind(self, cards: list[Scorecard], own: Scorecard | None) -> bool:
        if own is not None and own.state is ScorecardState.OPEN:
            return True
        if own is not None and own.state is ScorecardState.SUBMITTED:
            return False
        counted = [card for card in cards if card.state in COUNTED]
        waiting = [card for card in counted if card.state is ScorecardState.OPEN]
        return any(card.deadline_at > self._now() for card in waiting)

    @staticmethod
    async def _managed(actor: Actor, card_id: int) -> Scorecard:
        require(actor, Operation.MANAGE_SCORECARDS)
        card = await Scorecard.get_or_none(id=card_id).select_related("interview", "user")
        if card is None:
            raise GoneError
        return card


def _place(interview: Interview) -> str:
    if not interview.system or interview.account_id is None:
        return ""
    return Organisation(System(interview.system), interview.account_id).code


def _sent(card: Scorecard) -> SentCard:
    return SentCard(_name(card.user), marks_of(card), card.recommendation, card.text)


def _name(user: User) -> str:
    return user.full_name or user.username
