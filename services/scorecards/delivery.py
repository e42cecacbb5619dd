"""What a notification about scorecards has left to say in the moment it is delivered."""

from models.scorecards import Scorecard, ScorecardState
from services.access import Actor, Operation
from services.people import People
from services.scorecards.cards import Scorecards, owed_card
from services.scorecards.debriefs import Debriefs
from services.scorecards.views import CardView, DebriefView, OwedCard


class ScorecardDelivery:
    """Looks it up; None: it is over, or the person may not hear it any more."""

    def __init__(self, *, people: People, scorecards: Scorecards, debriefs: Debriefs) -> None:
        self._people = people
        self._scorecards = scorecards
        self._debriefs = debriefs

    async def asked(self, card_id: int) -> tuple[Actor, CardView] | None:
        """The card that was asked for, while it is open."""
        card = await Scorecard.get_or_none(id=card_id, state=ScorecardState.OPEN)
        actor = await self._people.actor(card.user_id) if card else None  # type: ignore[attr-defined]
        if actor is None or not actor.may(Operation.FILL_SCORECARDS):
            return None
        return actor, await self._scorecards.open(actor, card_id)

    async def owed(self, user_id: int) -> tuple[Actor, tuple[OwedCard, ...]] | None:
        """Everything the person owes now."""
        actor = await self._people.actor(user_id)
        if actor is None or not actor.may(Operation.FILL_SCORECARDS):
            return None
        owed = await self._scorecards.owed(actor)
        return (actor, owed) if owed else None

    async def late(self, card_id: int) -> OwedCard | None:
        """An overdue card that has still not come."""
        return await _card(card_id, ScorecardState.OPEN)

    async def kept(self, card_id: int) -> OwedCard | None:
        """A sent card that is not in Huntflow."""
        card = await _card(card_id, ScorecardState.SUBMITTED)
        return card if card and not await Scorecard.exists(id=card_id, is_commented=True) else None

    async def debrief(self, user_id: int, interview_id: int) -> tuple[Actor, DebriefView] | None:
        """The cards for somebody who may see them."""
        return await self._debriefs.for_delivery(user_id, interview_id)


async def _card(card_id: int, state: ScorecardState) -> OwedCard | None:
    card = await Scorecard.get_or_none(id=card_id, state=state).select_related("interview", "user")
    return owed_card(card, card.user.full_name or card.user.username) if card else None
