"""What became of an intent, written down with everything that follows from it. Each is done once."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from tortoise.transactions import in_transaction

from models.audit import Source
from models.interviews import Interview, InterviewParticipant, InterviewState
from services import audit
from services.access import Actor
from services.interviews import record
from services.interviews.keeping import Kept

OBJECT_TYPE = "interview"


class InterviewResults:
    """Writes results."""

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self._now = now

    @staticmethod
    async def drop(row: Interview) -> None:
        """What was intended did not happen. An interview that was never in a calendar is none."""
        if row.state is InterviewState.BOOKING:
            await Interview.filter(id=row.id, state=InterviewState.BOOKING).delete()
        await Interview.filter(id=row.id).update(intent={}, intended_at=None)

    async def created(self, interview_id: int, kept: Kept, actor: Actor | None) -> None:
        """It is in the calendar: everybody is told."""
        now = self._now()
        async with in_transaction():
            row = await Interview.filter(id=interview_id).select_for_update().get()
            if row.state is not InterviewState.BOOKING:
                return
            await _forget_double(row, kept)
            await Interview.filter(id=row.id).update(
                state=InterviewState.PLANNED,
                start_at=kept.start_at,
                end_at=kept.end_at,
                huntflow_event_id=kept.huntflow_event_id,
                google_event_id=kept.google_event_id,
                ical_uid=kept.ical_uid[:255],
                meet_url=kept.meet_url[:1024],
                changed_there_at=kept.changed_at,
                intent={},
                intended_at=None,
            )
            interviewers = await InterviewParticipant.filter(interview_id=row.id).values_list("user_id", flat=True)
            organiser: int | None = row.organiser_id  # type: ignore[attr-defined]
            await record.listen(row.id, [int(str(each)) for each in interviewers], now)
            if organiser is not None:
                await record.listen(row.id, [organiser], now, has_heard=True)
            await record.look_again(row.id, now)
            await _note(actor, row.id, "interview_created", place=row.place.value)

    async def moved(self, interview_id: int, kept: Kept, actor: Actor | None) -> None:
        """The calendar has the new time."""
        now = self._now()
        async with in_transaction():
            row = await Interview.filter(id=interview_id).select_for_update().get()
            # News of the calendar from before our own change are old.
            columns: dict[str, Any] = {"intent": {}, "intended_at": None, "changed_there_at": kept.changed_at or now}
            if kept.leaves_old:
                left = [*row.left_huntflow_events, *([row.huntflow_event_id] if row.huntflow_event_id else [])]
                columns |= {"left_huntflow_events": left, "huntflow_event_id": kept.huntflow_event_id}
                await _forget_double(row, kept)
            if kept.meet_url:
                columns["meet_url"] = kept.meet_url[:1024]
            await Interview.filter(id=row.id).update(**columns)
            if await record.move(row.id, kept.start_at, kept.end_at, now):
                await _heard_by(actor, row.id)
                await _note(actor, row.id, "interview_moved")

    async def cancelled(self, interview_id: int, actor: Actor | None) -> None:
        """The calendar does not have it any more."""
        async with in_transaction():
            now = self._now()
            await Interview.filter(id=interview_id).update(intent={}, intended_at=None, changed_there_at=now)
            if await record.cancel(interview_id, now):
                await _heard_by(actor, interview_id)
                await _note(actor, interview_id, "interview_cancelled")

    async def swapped(self, interview_id: int, actor: Actor | None, *, leaves: int | None, comes: int) -> None:
        """The guests are others."""
        now = self._now()
        async with in_transaction():
            await Interview.filter(id=interview_id).update(intent={}, intended_at=None)
            if leaves is not None:
                await record.take_off(interview_id, leaves, now, replaced_by=comes)
            await record.invite(interview_id, [comes], now)
            await _note(actor, interview_id, "interview_reassigned", leaves=leaves, comes=comes)


async def _forget_double(row: Interview, kept: Kept) -> None:
    """The hook about our own event may be quicker than the answer to our call: what it made is ours."""
    if kept.huntflow_event_id is not None:
        others = Interview.filter(
            system=row.system, account_id=row.account_id, huntflow_event_id=kept.huntflow_event_id
        )
        for other in await others.exclude(id=row.id):
            await record.absorb(row.id, other.id)
    if kept.google_event_id is not None:
        for other in await Interview.filter(google_event_id=kept.google_event_id).exclude(id=row.id):
            await record.absorb(row.id, other.id)


async def _heard_by(actor: Actor | None, interview_id: int) -> None:
    """Whoever changed it knows."""
    if actor is not None:
        revision = (await Interview.get(id=interview_id)).revision
        await record.know(interview_id, actor.user_id, revision)


async def _note(actor: Actor | None, interview_id: int, operation: str, **details: object) -> None:
    source = Source.BOT if actor else Source.JOB
    await audit.record(actor, operation, object_type=OBJECT_TYPE, object_id=interview_id, source=source, **details)
