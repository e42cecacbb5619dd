"""An interviewer fills in their card: every tap is kept at once, and one submit closes it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from tortoise.transactions import in_transaction

from locales import gettext as _
from models.audit import Source
from models.interviews import Interview
from models.scorecards import Recommendation, Scorecard, ScorecardState
from services import audit
from services.access import Actor, Operation, require
from services.errors import AccessRefusedError, GoneError
from services.jobs import Job, JobQueue
from services.scorecards.closing import Closing
from services.scorecards.errors import (
    CardIncompleteError,
    CardOverError,
    CardTextTooLongError,
    EmptyCardTextError,
)
from services.scorecards.views import MARKS, NOT_ASSESSED, CardView, OwedCard, marks_of

MAX_TEXT_CHARS = 6000


@dataclass(frozen=True, slots=True)
class SubmittedCard:
    """What the interviewer is told: whether others are waited for, and whether there will be a comment in Huntflow."""

    card: CardView
    is_complete: bool
    is_tied: bool


class Scorecards:
    """Cards as their own interviewers use them; nobody else gets in by these methods."""

    def __init__(self, *, closing: Closing, jobs: JobQueue, now: Callable[[], datetime]) -> None:
        self._closing = closing
        self._jobs = jobs
        self._now = now

    async def open(self, actor: Actor, card_id: int) -> CardView:
        """The card as it stands.

        Raises:
            GoneError: there is none.
            AccessRefusedError: it is somebody else's.
        """
        return await _view(await self._own(actor, card_id))

    async def owed(self, actor: Actor) -> tuple[OwedCard, ...]:
        """Cards the person has not sent, the oldest interview first."""
        require(actor, Operation.FILL_SCORECARDS)
        rows = Scorecard.filter(user_id=actor.user_id, state=ScorecardState.OPEN).order_by("interview__start_at")
        return tuple(owed_card(row) for row in await rows.limit(20).select_related("interview"))

    async def mark(self, actor: Actor, card_id: int, criterion: int, mark: int) -> CardView:
        """Answer one criterion; 0: could not tell. The same answer twice changes nothing.

        Raises:
            CardOverError: the card is closed.
        """

        def change(card: Scorecard) -> None:
            if 0 <= criterion < len(card.criteria) and mark in {*MARKS, NOT_ASSESSED}:
                card.marks = {**card.marks, str(criterion): mark}

        return await self._change(actor, card_id, change)

    async def recommend(self, actor: Actor, card_id: int, recommendation: Recommendation) -> CardView:
        """What the person advises; raises as `mark`."""

        def change(card: Scorecard) -> None:
            card.recommendation = recommendation

        return await self._change(actor, card_id, change)

    async def write(self, actor: Actor, card_id: int, text: str) -> CardView:
        """Add words to the card; what a voice message became is dropped, because this is what the person meant.

        Raises:
            EmptyCardTextError, CardTextTooLongError: nothing was added.
        """

        def change(card: Scorecard) -> None:
            card.text, card.heard = _added(card.text, text), ""

        return await self._change(actor, card_id, change)

    async def clear_text(self, actor: Actor, card_id: int) -> CardView:
        """Begin the words anew; raises as `mark`."""

        def change(card: Scorecard) -> None:
            card.text = card.heard = ""

        return await self._change(actor, card_id, change)

    async def keep_heard(self, actor: Actor, card_id: int, text: str) -> CardView:
        """Keep what a voice message became until the person has looked at it; raises as `write`."""
        heard = _added("", text)

        def change(card: Scorecard) -> None:
            card.heard = heard

        return await self._change(actor, card_id, change)

    async def accept_heard(self, actor: Actor, card_id: int) -> CardView:
        """The draft is right as it is; raises as `write`."""

        def change(card: Scorecard) -> None:
            card.text, card.heard = _added(card.text, card.heard), ""

        return await self._change(actor, card_id, change)

    async def drop_heard(self, actor: Actor, card_id: int) -> CardView:
        """The draft is wrong; raises as `mark`."""

        def change(card: Scorecard) -> None:
            card.heard = ""

        return await self._change(actor, card_id, change)

    async def submit(self, actor: Actor, card_id: int, *, source: Source = Source.BOT) -> SubmittedCard:
        """Send the card, once; from then on it cannot be changed and the person may see the others'.

        Raises:
            CardIncompleteError: a criterion has no answer, or there is no recommendation.
            CardOverError: it was sent already.
        """
        card = await self._own(actor, card_id)
        interview_id = int(card.interview_id)  # type: ignore[attr-defined]
        async with in_transaction():
            # The interview first, as `settle` locks it: two orders of locks would wait for each other.
            await Interview.filter(id=interview_id).select_for_update().get()
            row = await Scorecard.filter(id=card_id).select_for_update().get()
            if row.state is not ScorecardState.OPEN:
                raise CardOverError
            _require_complete(row)
            row.state, row.submitted_at, row.heard, row.rung_due_at = ScorecardState.SUBMITTED, self._now(), "", None
            await row.save(update_fields=["state", "submitted_at", "heard", "rung_due_at", "updated_at"])
            await audit.record(
                actor, "scorecard_submitted", object_type="scorecard", object_id=card_id, source=source,
                interview_id=interview_id,
            )  # fmt: skip
            is_complete = await self._closing.settle(interview_id)
        if is_complete:
            await self._jobs.put(Job.WRITE_SCORECARDS)
        card = await self._own(actor, card_id)
        is_tied = card.interview.applicant_id is not None
        return SubmittedCard(await _view(card), is_complete=is_complete, is_tied=is_tied)

    async def _change(self, actor: Actor, card_id: int, change: Callable[[Scorecard], None]) -> CardView:
        await self._own(actor, card_id)
        async with in_transaction():
            row = await Scorecard.filter(id=card_id).select_for_update().get()
            if row.state is not ScorecardState.OPEN:
                raise CardOverError
            change(row)
            await row.save(update_fields=["marks", "recommendation", "text", "heard", "updated_at"])
        return await self.open(actor, card_id)

    @staticmethod
    async def _own(actor: Actor, card_id: int) -> Scorecard:
        require(actor, Operation.FILL_SCORECARDS)
        card = await Scorecard.get_or_none(id=card_id).select_related("interview")
        if card is None:
            raise GoneError
        if card.user_id != actor.user_id:  # type: ignore[attr-defined]
            raise AccessRefusedError
        return card


def owed_card(card: Scorecard, interviewer: str = "") -> OwedCard:
    """A line of what is owed; the interview must be loaded."""
    interview = card.interview
    return OwedCard(
        card_id=card.id,
        interview_id=interview.id,
        applicant=interview.applicant_name or interview.title,
        vacancy=interview.vacancy_name,
        held_at=interview.start_at,
        interviewer=interviewer,
    )


async def _view(card: Scorecard) -> CardView:
    interview = card.interview
    states = await Scorecard.filter(interview_id=interview.id).values_list("state", flat=True)
    return CardView(
        id=card.id,
        interview_id=interview.id,
        state=card.state,
        applicant=interview.applicant_name or interview.title,
        vacancy=interview.vacancy_name,
        start_at=interview.start_at,
        criteria=tuple(card.criteria),
        marks=marks_of(card),
        recommendation=card.recommendation,
        text=card.text,
        heard=card.heard,
        sent=sum(str(state) == ScorecardState.SUBMITTED for state in states),
        of=sum(str(state) in {ScorecardState.SUBMITTED, ScorecardState.OPEN} for state in states),
    )


def _require_complete(card: Scorecard) -> None:
    missing = []
    if any(mark is None for mark in marks_of(card)):
        missing.append(_("marks of all criteria"))
    if not card.recommendation:
        missing.append(_("your recommendation"))
    if missing:
        raise CardIncompleteError(missing=", ".join(missing))


def _added(before: str, text: str) -> str:
    # PostgreSQL does not store the character with the number zero.
    text = text.replace("\x00", "").strip()
    if not text:
        raise EmptyCardTextError
    whole = f"{before}\n{text}".strip()
    if len(whole) > MAX_TEXT_CHARS:
        raise CardTextTooLongError(limit=MAX_TEXT_CHARS)
    return whole
