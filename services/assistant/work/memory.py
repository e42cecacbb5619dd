"""The same input gives the same answer: what was asked before is not asked again (field.md W18)."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from models.gemini import AssistantWork
from services.assistant.work.results import Requirements, WorkResult, from_kept, to_kept
from services.vocabulary import WorkKind, WorkState

# A model changes under its name; a month-old answer is asked anew.
KEPT = timedelta(days=30)

Ask = Callable[[], Awaitable[WorkResult]]


class WorkMemory:
    """Recalls a person's own results; nobody gets another person's."""

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self._now = now

    async def recalled(self, work: AssistantWork, input_hash: str, ask: Ask) -> WorkResult:
        """The result of the same input, or a new one; the row remembers the input."""
        work.input_hash = input_hash
        await work.save(update_fields=["input_hash", "updated_at"])
        user_id: int = work.user_id  # type: ignore[attr-defined]
        return await self._kept(user_id, work.kind, input_hash) or await ask()

    async def requirements(self, user_id: int, input_hash: str, ask: Ask) -> Requirements:
        """A vacancy's requirements, kept in a row of their own when they are new."""
        found = await self._kept(user_id, WorkKind.REQUIREMENTS, input_hash)
        if found is None:
            found = await ask()
            if isinstance(found, Requirements) and found.items:
                # A list without a line may be the model's bad day: it is asked again.
                await AssistantWork.create(
                    user_id=user_id,
                    kind=WorkKind.REQUIREMENTS,
                    state=WorkState.DONE,
                    input_hash=input_hash,
                    result={"made": to_kept(found)},
                )
        if not isinstance(found, Requirements):
            raise TypeError("a row of requirements holds something else")
        return found

    async def _kept(self, user_id: int, kind: WorkKind, input_hash: str) -> WorkResult | None:
        same = AssistantWork.filter(user_id=user_id, kind=kind, input_hash=input_hash, state=WorkState.DONE)
        row = await same.filter(created_at__gt=self._now() - KEPT).order_by("-id").first()
        return from_kept(kind, row.result["made"]) if row and row.result else None
