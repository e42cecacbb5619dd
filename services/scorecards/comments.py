"""One comment in Huntflow per sent card, by the machinery of changes: intent first, looked up before it is repeated."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from tortoise.transactions import in_transaction

import locales
from integrations.base import IntegrationError
from locales import Language
from models.applicants import ChangeKind, ChangeState
from models.audit import Source
from models.scorecards import Scorecard, ScorecardState
from models.users import System
from services import audit
from services.applicants.ledger import ChangeLedger
from services.applicants.organisation import ApplicantButton, Organisation
from services.applicants.reading import plain_comment
from services.errors import ServiceError
from services.huntflow_connections import HuntflowConnection, HuntflowConnections
from services.notifications import Notifications, ScorecardNotCommented
from services.scorecards.comment_text import comment_text
from services.scorecards.team import InterviewTeam

LOOK_AGAIN = timedelta(seconds=20)
TRY_AGAIN = timedelta(minutes=10)
# Then the recruiters are told; the card is kept and shown in the debrief in any case.
MOST_TRIES = 5
AT_ONCE = 50
NEWEST_LOGS = 30
ON_ITS_WAY = (ChangeState.WAITING, ChangeState.APPLYING, ChangeState.PROPOSED)


class ScorecardComments:
    """Looks after comments that are due."""

    def __init__(
        self,
        *,
        huntflow: HuntflowConnections,
        team: InterviewTeam,
        ledger: ChangeLedger,
        notifications: Notifications,
        now: Callable[[], datetime],
    ) -> None:
        self._huntflow = huntflow
        self._team = team
        self._ledger = ledger
        self._notifications = notifications
        self._now = now

    async def work_off(self) -> int:
        """One pass; how many cards were looked after. Meant for every minute and after a submit."""
        due = Scorecard.filter(state=ScorecardState.SUBMITTED, is_commented=False, comment_due_at__lte=self._now())
        cards = await due.order_by("comment_due_at").limit(AT_ONCE).select_related("interview", "user", "comment")
        for card in cards:
            if await self._claim(card):
                await self._look_after(card)
        return len(cards)

    async def _claim(self, card: Scorecard) -> bool:
        """Of two processes one goes on; if it dies, the next pass after the lease looks what became of it."""
        mine = Scorecard.filter(id=card.id, is_commented=False, comment_due_at=card.comment_due_at)
        return bool(await mine.update(comment_due_at=self._now() + LOOK_AGAIN))

    async def _look_after(self, card: Scorecard) -> None:
        change = card.comment
        if change is not None and change.state in ON_ITS_WAY:
            return  # looked at again after the lease
        if change is not None and change.state is ChangeState.DONE:
            await self._done(card)
            return
        if card.interview.applicant_id is None or not card.interview.system:
            await Scorecard.filter(id=card.id).update(comment_due_at=None)
            return
        if card.comment_tries >= MOST_TRIES:
            await self._give_up(card)
            return
        await self._begin(card)

    async def _begin(self, card: Scorecard) -> None:
        owners = await self._team.key_owners(card.interview, card.user.id)
        text = _text(card)
        connection = await self._connection(card, owners)
        if connection is None:
            await self._try_later(card)
            return
        owner_id, huntflow = connection
        # A change whose outcome nobody could find out may have written it after all.
        if card.comment_tries and await self._is_there(huntflow, card, text):
            await self._done(card)
            return
        organisation = Organisation(System(card.interview.system), card.interview.account_id or 0)
        button = ApplicantButton(owner_id, organisation.code, card.interview.applicant_id or 0)
        after = {"text": text, "vacancy": card.interview.vacancy_id}
        async with in_transaction():
            change = await self._ledger.propose(
                button, organisation, ChangeKind.COMMENT, before={}, after=after, subject={}
            )
            await self._ledger.step(change, ChangeState.PROPOSED, ChangeState.WAITING, due_at=self._now())
            await Scorecard.filter(id=card.id).update(
                comment_id=change.id, comment_tries=card.comment_tries + 1, comment_due_at=self._now() + LOOK_AGAIN
            )

    async def _connection(self, card: Scorecard, owners: tuple[int, ...]) -> tuple[int, HuntflowConnection] | None:
        """The first key that can be used, beginning behind those tried before."""
        if not owners:
            return None
        start = card.comment_tries % len(owners)
        for owner_id in (*owners[start:], *owners[:start]):
            try:
                found = await self._huntflow.of_system(owner_id, System(card.interview.system))
            except ServiceError:
                continue
            return owner_id, replace(found, account_id=card.interview.account_id or found.account_id)
        return None

    @staticmethod
    async def _is_there(connection: HuntflowConnection, card: Scorecard, text: str) -> bool:
        applicant_id = card.interview.applicant_id or 0
        try:
            page = await connection.client.applicant_logs(connection.account_id, applicant_id, count=NEWEST_LOGS)
        except IntegrationError:
            return False
        return any(plain_comment(entry.comment) == plain_comment(text) for entry in page.items)

    async def _done(self, card: Scorecard) -> None:
        async with in_transaction():
            first = Scorecard.filter(id=card.id, is_commented=False)
            if await first.update(is_commented=True, comment_due_at=None):
                await audit.record(
                    None, "scorecard_commented", object_type="scorecard", object_id=card.id, source=Source.JOB,
                    interview_id=card.interview.id,
                )  # fmt: skip

    async def _try_later(self, card: Scorecard) -> None:
        later = {"comment_tries": card.comment_tries + 1, "comment_due_at": self._now() + TRY_AGAIN}
        await Scorecard.filter(id=card.id).update(**later)

    async def _give_up(self, card: Scorecard) -> None:
        readers = await self._team.recruiters(card.interview)
        async with in_transaction():
            await Scorecard.filter(id=card.id).update(comment_due_at=None)
            news = ScorecardNotCommented(card_id=card.id)
            await self._notifications.tell(readers, news, event_key=f"scorecard_not_commented:{card.id}")


def _text(card: Scorecard) -> str:
    with locales.using(Language(card.user.language)):
        return comment_text(card)
