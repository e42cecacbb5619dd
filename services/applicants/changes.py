"""Confirming, undoing and cancelling changes, and what happens to them when nobody taps anything."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from integrations.base import IntegrationError
from models.applicants import ApplicantChange, ChangeState
from models.audit import Source
from models.users import System
from services.access import Actor, Operation
from services.applicants.actions import ACTIONS
from services.applicants.carrier import ChangeCarrier, Settled
from services.applicants.errors import (
    ChangeOverError,
    LostRightToChangeError,
    NotCarriedOutError,
    NothingToChangeError,
    ReasonGoneError,
    TooLateToCancelError,
    UndoOverError,
)
from services.applicants.ledger import UNDO_TIME, ChangeLedger, ChangeView, button_of, needs_reason, view_of
from services.applicants.organisation import NOBODY, connection_for
from services.errors import ServiceError
from services.huntflow_connections import HuntflowConnection, HuntflowConnections
from services.people import People

IN_FLIGHT = (ChangeState.APPLYING, ChangeState.UNDOING)
MOST_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class MessagePlace:
    """The message that shows a change."""

    chat_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class ChangeNews:
    """What became of a change without a tap; `failure` when nothing was written, `is_closed`: undoing is over."""

    change: ChangeView
    user_id: int
    place: MessagePlace | None
    failure: Exception | None = None
    is_closed: bool = False


Tell = Callable[[ChangeNews], Awaitable[None]]


class ApplicantChanges:
    """Carries out what people confirmed."""

    def __init__(
        self,
        *,
        huntflow: HuntflowConnections,
        people: People,
        carrier: ChangeCarrier,
        ledger: ChangeLedger,
        now: Callable[[], datetime],
    ) -> None:
        self._huntflow = huntflow
        self._people = people
        self._carrier = carrier
        self._ledger = ledger
        self._now = now
        self._started_at = now()

    async def confirm(
        self,
        actor: Actor,
        owner_id: int,
        change_id: int,
        place: MessagePlace | None,
        *,
        source: Source = Source.BOT,
    ) -> ChangeView:
        """Do it, or begin to wait when Huntflow has no way back.

        Raises:
            ChangeOverError: it was decided before.
            ChangedMeanwhileError, OutcomeUnknownError, ...: as `ChangeCarrier.apply`.
        """
        change, connection = await self._own(actor, owner_id, change_id)
        if change.state is not ChangeState.PROPOSED:
            raise ChangeOverError
        if change.before == change.after:
            raise NothingToChangeError
        if needs_reason(change):
            raise ReasonGoneError
        await self._remember(change, place)
        if ACTIONS[change.kind].is_delayed:
            due_at = self._now() + UNDO_TIME
            await self._step(change, ChangeState.PROPOSED, ChangeState.WAITING, due_at=due_at)
            return view_of(change)
        await self._step(change, ChangeState.PROPOSED, ChangeState.APPLYING)
        await self._carrier.apply(change, actor, connection, source=source)
        return view_of(change)

    async def drop(self, actor: Actor, owner_id: int, change_id: int) -> ChangeView:
        """Do not do it after all, while it is a question or waits.

        Raises:
            TooLateToCancelError: the delayed write is on its way or done.
            ChangeOverError: it was decided before.
        """
        change = await self._ledger.own(actor, owner_id, change_id)
        view = view_of(change)
        for state in (ChangeState.PROPOSED, ChangeState.WAITING):
            if change.state is state and await self._ledger.step(change, state, ChangeState.DROPPED):
                await self._ledger.forget_values(change)
                return replace(view, state=ChangeState.DROPPED, until=None)
        if ACTIONS[change.kind].is_delayed and change.state in {ChangeState.APPLYING, ChangeState.DONE}:
            raise TooLateToCancelError
        raise ChangeOverError

    async def undo(self, actor: Actor, owner_id: int, change_id: int, *, source: Source = Source.BOT) -> ChangeView:
        """Bring the previous state back.

        Raises:
            UndoOverError: the time is over.
            UndoConflictError: somebody changed it since.
            ChangeOverError: it is undone already, or was never done.
        """
        change, connection = await self._own(actor, owner_id, change_id)
        if change.state is not ChangeState.DONE:
            raise ChangeOverError
        if change.due_at is None or change.due_at <= self._now():
            raise UndoOverError
        await self._step(change, ChangeState.DONE, ChangeState.UNDOING)
        await self._carrier.undo(change, actor, connection, source=source)
        view = view_of(change)
        await self._ledger.forget_values(change)
        return view

    async def work_off(self, tell: Tell, *, alone: bool = False) -> int:
        """Send what waited long enough, find out what became of lost writes, end the time for undoing.

        Args:
            tell: shows the person what happened.
            alone: no other process writes, so whatever is on its way was left behind by one that died.
        """
        if alone:
            left_behind = ApplicantChange.filter(state__in=IN_FLIGHT, intended_at__lt=self._started_at)
            await left_behind.update(due_at=self._now())
        due = ApplicantChange.filter(
            due_at__lte=self._now(), state__in=(ChangeState.WAITING, ChangeState.DONE, *IN_FLIGHT)
        )
        changes = await due.order_by("due_at").limit(MOST_AT_ONCE)
        for change in changes:
            news = await self._work_off(change)
            if news is not None:
                await tell(news)
        return len(changes)

    async def _work_off(self, change: ApplicantChange) -> ChangeNews | None:
        if change.state is ChangeState.DONE:
            view = view_of(change)
            if not await self._ledger.close(change):
                return None
            change.due_at = None
            return _news(change, view, is_closed=True)
        if change.state is ChangeState.WAITING:
            return await self._send(change)
        return await self._settle(change)

    async def _send(self, change: ApplicantChange) -> ChangeNews | None:
        if not await self._ledger.step(change, ChangeState.WAITING, ChangeState.APPLYING):
            return None
        view = view_of(change)
        try:
            actor, connection = await self._permitted(change), await self._connection(change)
        except (IntegrationError, ServiceError) as error:
            await self._ledger.failed(change, error)
            await self._ledger.forget_values(change)
            return _news(change, view, error)
        try:
            await self._carrier.apply(change, actor, connection, source=Source.JOB)
        except (IntegrationError, ServiceError) as error:
            return _news(change, view, error)
        await self._ledger.forget_values(change)
        return _news(change, view)

    async def _settle(self, change: ApplicantChange) -> ChangeNews | None:
        if not await self._ledger.hold(change):
            return None
        view = view_of(change)
        try:
            connection = await self._connection(change)
        except (IntegrationError, ServiceError):
            await self._ledger.look_later(change, timedelta(minutes=5))
            return None
        actor = await self._people.actor(change.user_id)  # type: ignore[attr-defined]
        may_write = actor is not None and actor.may(Operation.CHANGE_APPLICANTS, owner_id=NOBODY)
        settled = await self._carrier.settle(change, actor, connection, may_write=may_write)
        if settled is Settled.UNKNOWN:
            return None
        if settled is Settled.NOT_HAPPENED:
            await self._ledger.forget_values(change)
            return _news(change, view, NotCarriedOutError())
        return _news(change, view)

    async def _permitted(self, change: ApplicantChange) -> Actor:
        actor = await self._people.actor(change.user_id)  # type: ignore[attr-defined]
        if actor is None or not actor.may(Operation.CHANGE_APPLICANTS, owner_id=NOBODY):
            raise LostRightToChangeError
        return actor

    async def _connection(self, change: ApplicantChange) -> HuntflowConnection:
        """The person's connection to the organisation the change is about, whatever they work in now."""
        connection = await self._huntflow.of_system(change.user_id, System(change.system))  # type: ignore[attr-defined]
        return replace(connection, account_id=change.account_id)

    async def _own(self, actor: Actor, owner_id: int, change_id: int) -> tuple[ApplicantChange, HuntflowConnection]:
        change = await self._ledger.own(actor, owner_id, change_id)
        button = button_of(change)
        return change, await connection_for(self._huntflow, actor, button, Operation.CHANGE_APPLICANTS)

    async def _step(
        self, change: ApplicantChange, before: ChangeState, after: ChangeState, due_at: datetime | None = None
    ) -> None:
        if not await self._ledger.step(change, before, after, due_at=due_at):
            raise ChangeOverError

    @staticmethod
    async def _remember(change: ApplicantChange, place: MessagePlace | None) -> None:
        if place is not None:
            change.telegram_chat_id, change.telegram_message_id = place.chat_id, place.message_id
            await change.save(update_fields=["telegram_chat_id", "telegram_message_id", "updated_at"])


def _news(
    change: ApplicantChange, view: ChangeView, failure: Exception | None = None, *, is_closed: bool = False
) -> ChangeNews:
    place = None
    if change.telegram_chat_id is not None and change.telegram_message_id is not None:
        place = MessagePlace(change.telegram_chat_id, change.telegram_message_id)
    user_id: int = change.user_id  # type: ignore[attr-defined]
    return ChangeNews(replace(view, state=change.state, until=_until(change)), user_id, place, failure, is_closed)


def _until(change: ApplicantChange) -> datetime | None:
    return change.due_at if change.state is ChangeState.DONE else None
