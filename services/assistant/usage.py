"""What each person's key was used for, per day, and the model they chose. Google tells neither of a key."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from tortoise.exceptions import IntegrityError
from tortoise.expressions import F
from tortoise.queryset import QuerySet

from integrations.gemini import Usage
from models.gemini import AssistantUse
from services.access import Actor, Operation, require

# Daily quotas are renewed at midnight there (ai.google.dev, rate limits).
GOOGLES_ZONE = ZoneInfo("America/Los_Angeles")


@dataclass(frozen=True, slots=True)
class DayOfUse:
    """One day of a person's key; `refused_until` is when Google said to come back, if that is still to come."""

    day: date
    requests: int = 0
    prompt_tokens: int = 0
    answer_tokens: int = 0
    refusals: int = 0
    refused_until: datetime | None = None


class AssistantUsage:
    """Counts requests and tokens."""

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self._now = now

    async def note(self, user_id: int, usage: Usage | None, requests: int = 1) -> None:
        """So many more requests were answered."""
        spent = usage or Usage(0, 0, 0, 0)
        await self._row(user_id)
        # Thoughts are billed as words of the answer.
        await self._today(user_id).update(
            requests=F("requests") + requests,
            prompt_tokens=F("prompt_tokens") + spent.prompt_tokens,
            answer_tokens=F("answer_tokens") + (spent.answer_tokens + spent.thoughts_tokens),
        )

    async def note_refusal(self, user_id: int, retry_after_s: float | None) -> None:
        """Google said that the quota is used up."""
        until = None if retry_after_s is None else self._now() + timedelta(seconds=retry_after_s)
        await self._row(user_id)
        await self._today(user_id).update(refusals=F("refusals") + 1, refused_until=until)

    async def today(self, actor: Actor) -> DayOfUse:
        """The actor's own day so far."""
        return (await self.days(actor, 1))[0]

    async def days(self, actor: Actor, count: int = 7) -> tuple[DayOfUse, ...]:
        """The actor's newest days, today first, days without a request left out but for today."""
        require(actor, Operation.ASK_ASSISTANT)
        today, now = self._day(), self._now()
        rows = await AssistantUse.filter(user_id=actor.user_id, day__gt=today - timedelta(days=count)).order_by("-day")
        found = {row.day: row for row in rows}
        views = [_view(row, now) for row in rows]
        return tuple(views if today in found else [DayOfUse(today), *views])

    def _day(self) -> date:
        return self._now().astimezone(GOOGLES_ZONE).date()

    def _today(self, user_id: int) -> QuerySet[AssistantUse]:
        return AssistantUse.filter(user_id=user_id, day=self._day())

    async def _row(self, user_id: int) -> None:
        if await self._today(user_id).exists():
            return
        try:
            await AssistantUse.create(user_id=user_id, day=self._day())
        except IntegrityError:
            return  # two first requests of a day at once


def _view(row: AssistantUse, now: datetime) -> DayOfUse:
    until = row.refused_until if row.refused_until and row.refused_until > now else None
    return DayOfUse(row.day, row.requests, row.prompt_tokens, row.answer_tokens, row.refusals, until)
