"""Carries what people decided about an interview into the calendar, once: the intent is written before the call.

Whatever was intended and has no result is looked up in the calendar before anything is asked again.
"""

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, TypeVar

import structlog
from tortoise.transactions import in_transaction

from integrations.base import IntegrationError
from models.interviews import CalendarPlace, Interview, InterviewParticipant, InterviewSource, InterviewState
from models.users import User
from services.access import Actor
from services.errors import ServiceError
from services.interviews import record
from services.interviews.errors import (
    InterviewGoneError,
    InterviewOutcomeUnknownError,
    InterviewOverError,
    PastTimeError,
    SlotTakenError,
)
from services.interviews.keeping import CalendarKeeping, Plan, is_unknown
from services.interviews.results import InterviewResults

log = structlog.get_logger(__name__)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class NewInterview:
    """An interview to be made. The plan's owner is who schedules it."""

    plan: Plan
    applicant_name: str
    applicant_email: str
    vacancy_name: str
    interviewer_ids: tuple[int, ...]
    stage_id: int | None = None


@dataclass(frozen=True, slots=True)
class Changed:
    """What became of a change. `leaves_old`: the old event stays in Huntflow's calendar, a person has to delete it."""

    interview_id: int
    leaves_old: bool = False


class InterviewBooking:
    """Writes interviews and their events; who may do it is checked by the caller."""

    def __init__(self, *, keeping: CalendarKeeping, results: InterviewResults, now: Callable[[], datetime]) -> None:
        self._keeping = keeping
        self._results = results
        self._now = now

    async def create(self, actor: Actor, new: NewInterview) -> Changed:
        """Make it.

        Raises:
            SlotTakenError: an interviewer has another interview then.
            PastTimeError: the time is over.
            InterviewOutcomeUnknownError: the answer was lost; `recover` finds out.
            IntegrationError, ServiceError: nothing was created.
        """
        row = await self._write_down(new)
        plan = replace(new.plan, intended_at=row.intended_at)
        try:
            kept = await self._keeping.create(plan)
        except IntegrationError as error:
            if is_unknown(error):
                raise InterviewOutcomeUnknownError from error
            await Interview.filter(id=row.id).delete()
            raise
        except ServiceError:
            await Interview.filter(id=row.id).delete()
            raise
        await self._results.created(row.id, kept, actor)
        if plan.place is CalendarPlace.GOOGLE:
            await self._say(plan)
        return Changed(row.id)

    async def move(self, actor: Actor, interview_id: int, plan: Plan) -> Changed:
        """Give it the plan's time; raises as `create` and InterviewOverError."""
        if plan.start_at <= self._now():
            raise PastTimeError
        row = await self._intend(interview_id, _intent("move", plan))
        linked = await self._linked(row, plan)
        kept = await self._ask(row, lambda: self._keeping.move(plan, linked_event_id=linked))
        await self._results.moved(row.id, kept, actor)
        return Changed(row.id, kept.leaves_old)

    async def cancel(self, actor: Actor, interview_id: int, plan: Plan) -> Changed:
        """It does not take place; raises as `move`."""
        row = await self._intend(interview_id, _intent("cancel", plan))
        linked = await self._linked(row, plan)
        leaves_old = await self._ask(row, lambda: self._keeping.cancel(plan, linked_event_id=linked))
        await self._results.cancelled(row.id, actor)
        return Changed(row.id, leaves_old)

    async def swap(self, actor: Actor, interview_id: int, plan: Plan, *, leaves: int | None, comes: int) -> Changed:
        """Another interviewer instead of one, or besides; raises as `move`. `leaves_old`: guests are to be changed."""
        intent = _intent("swap", plan) | {"leaves": leaves, "comes": comes}
        row = await self._intend(interview_id, intent)
        linked = await self._linked(row, plan)
        is_done = await self._ask(row, lambda: self._keeping.change_guests(plan, linked_event_id=linked))
        await self._results.swapped(row.id, actor, leaves=leaves, comes=comes)
        return Changed(row.id, leaves_old=not is_done)

    async def _write_down(self, new: NewInterview) -> Interview:
        plan, now = new.plan, self._now()
        if plan.start_at <= now:
            raise PastTimeError
        async with in_transaction():
            # Two people who schedule the same interviewer take turns.
            await User.filter(id__in=list(new.interviewer_ids)).order_by("id").select_for_update()
            await _require_free(new.interviewer_ids, plan)
            row = await Interview.create(
                source=InterviewSource.CHAT,
                state=InterviewState.BOOKING,
                system=plan.system,
                account_id=plan.account_id,
                applicant_id=plan.applicant_id,
                vacancy_id=plan.vacancy_id,
                applicant_name=new.applicant_name[:255],
                applicant_email=new.applicant_email[:254],
                vacancy_name=new.vacancy_name[:255],
                title=plan.title,
                start_at=plan.start_at,
                end_at=plan.end_at,
                timezone=plan.timezone,
                organiser_id=plan.owner_id,
                place=plan.place,
                calendar_owner_id=plan.owner_id,
                stage_id=new.stage_id,
                intent=_intent("create", plan),
                intended_at=now,
            )
            for user_id in new.interviewer_ids:
                await InterviewParticipant.create(interview_id=row.id, user_id=user_id)
        return row

    async def _intend(self, interview_id: int, intent: Mapping[str, Any]) -> Interview:
        """Write down what is about to be asked; one thing at a time."""
        now = self._now()
        async with in_transaction():
            row = await Interview.filter(id=interview_id).select_for_update().get_or_none()
            if row is None:
                raise InterviewGoneError
            if row.state is not InterviewState.PLANNED or row.start_at <= now:
                raise InterviewOverError
            if row.intended_at is not None:
                raise InterviewOutcomeUnknownError
            await Interview.filter(id=interview_id).update(intent=dict(intent), intended_at=now)
        return row

    async def _ask(self, row: Interview, call: Callable[[], Awaitable[T]]) -> T:
        try:
            return await call()
        except IntegrationError as error:
            if is_unknown(error):
                raise InterviewOutcomeUnknownError from error
            await self._results.drop(row)
            raise
        except ServiceError:
            await self._results.drop(row)
            raise

    async def _linked(self, row: Interview, plan: Plan) -> str | None:
        return await self._keeping.linked_event(plan.owner_id, row.google_event_id)

    async def _say(self, plan: Plan) -> None:
        """The event is there; a comment Huntflow does not take now must not undo it."""
        try:
            await self._keeping.comment(plan)
        except (IntegrationError, ServiceError) as error:
            log.info("interview_comment_not_written", error=type(error).__name__)


def _intent(op: str, plan: Plan) -> dict[str, Any]:
    return {
        "op": op,
        "start": plan.start_at.astimezone(UTC).isoformat(),
        "end": plan.end_at.astimezone(UTC).isoformat(),
        "text": plan.text,
        "guests": [[each.email, each.name] for each in plan.guests],
        "calendar": plan.calendar_id,
        "event": plan.event_id,
        "comment": plan.comment,
    }


async def _require_free(user_ids: Collection[int], plan: Plan) -> None:
    taken = InterviewParticipant.filter(
        user_id__in=list(user_ids),
        interview__state__in=list(record.OPEN),
        interview__start_at__lt=plan.end_at,
        interview__end_at__gt=plan.start_at,
    ).exclude(state__in=list(record.OUT))
    if await taken.exists():
        raise SlotTakenError
