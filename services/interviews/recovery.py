"""Finds out what became of intents whose answer was lost: the calendar is looked at before anything is asked again."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from integrations.base import IntegrationError
from models.interviews import CalendarPlace, Interview
from services.access import Actor
from services.errors import ServiceError
from services.interviews.keeping import CalendarKeeping, Plan, plan_of
from services.interviews.results import InterviewResults

log = structlog.get_logger(__name__)

# Longer than the longest call with its waits: whoever intended something that long ago has died.
LOOK_AFTER = timedelta(minutes=3)
# After a day nobody waits for the answer.
GIVE_UP_AFTER = timedelta(days=1)


class InterviewRecovery:
    """Looks at intents without a result."""

    def __init__(self, *, keeping: CalendarKeeping, results: InterviewResults, now: Callable[[], datetime]) -> None:
        self._keeping = keeping
        self._results = results
        self._now = now

    async def recover(self, actor_of: Callable[[int], Awaitable[Actor | None]]) -> list[tuple[int, int | None, bool]]:
        """Look what became of intents without a result: interview, whose it is, and whether the intended happened."""
        settled = []
        stale = Interview.filter(intended_at__lte=self._now() - LOOK_AFTER)
        for row in await stale.order_by("id"):
            owner_id: int | None = row.calendar_owner_id  # type: ignore[attr-defined]
            actor = await actor_of(owner_id) if owner_id is not None else None
            try:
                happened = await self._settle(row, actor)
            except (IntegrationError, ServiceError) as error:
                log.info("interview_not_settled", interview=row.id, error=type(error).__name__)
                if row.intended_at is None or self._now() - row.intended_at < GIVE_UP_AFTER:
                    continue
                happened = False
            if not happened:
                await self._results.drop(row)
            settled.append((row.id, owner_id, happened))
        return settled

    async def _settle(self, row: Interview, actor: Actor | None) -> bool:
        plan = plan_of(row, row.intent, intended_at=row.intended_at)
        match row.intent.get("op"):
            case "create":
                kept = await self._keeping.find(plan)
                if kept is not None:
                    await self._results.created(row.id, kept, actor)
                return kept is not None
            case "move":
                return await self._settle_move(row, plan, actor)
            case "cancel":
                linked = await self._keeping.linked_event(plan.owner_id, row.google_event_id)
                if linked or plan.place is CalendarPlace.GOOGLE:
                    # Deleting twice is no error, and the comment is written once more at worst.
                    await self._keeping.cancel(replace(plan, comment=""), linked_event_id=linked)
                await self._results.cancelled(row.id, actor)
                return True
            case "swap":
                linked = await self._keeping.linked_event(plan.owner_id, row.google_event_id)
                await self._keeping.change_guests(replace(plan, comment=""), linked_event_id=linked)
                await self._results.swapped(
                    row.id, actor, leaves=row.intent.get("leaves"), comes=int(row.intent["comes"])
                )
                return True
        return False

    async def _settle_move(self, row: Interview, plan: Plan, actor: Actor | None) -> bool:
        found = await self._keeping.find(replace(plan, event_id=row.google_event_id or ""))
        if found is None or found.start_at != plan.start_at:
            return False
        is_new = found.huntflow_event_id is not None and found.huntflow_event_id != row.huntflow_event_id
        await self._results.moved(row.id, replace(found, leaves_old=is_new), actor)
        return True
