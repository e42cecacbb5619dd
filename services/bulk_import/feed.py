"""Which task of a run comes next. Only a handful of rows is ever in memory, however long the list is."""

from collections import deque
from collections.abc import Callable
from datetime import datetime

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from models.bulk_imports import BulkItem, BulkItemState

BATCH = 50
TO_DO = (BulkItemState.RUNNING, BulkItemState.QUEUED)


class Feed:
    """Hands out the tasks of one run; those left half-done by a process that died come first."""

    def __init__(self, run_id: int, *, now: Callable[[], datetime]) -> None:
        self._run_id = run_id
        self._now = now
        self._waiting: deque[BulkItem] = deque()
        self._out: set[int] = set()

    async def next(self) -> BulkItem | None:
        """The next task whose moment has come; None when there is none now."""
        if not self._waiting:
            self._waiting.extend(await self._read())
        if not self._waiting:
            return None
        item = self._waiting.popleft()
        self._out.add(item.id)
        return item

    def done(self, item: BulkItem) -> None:
        """The task was worked on; it may come again when it was put back."""
        self._out.discard(item.id)

    async def seconds_to_next(self) -> float | None:
        """How long until a task that was put back comes again; None when none was."""
        soonest = await self._left().order_by("not_before").first()
        if soonest is None:
            return None
        if soonest.not_before is None:
            return 0.0
        return max((soonest.not_before - self._now()).total_seconds(), 0.0)

    async def _read(self) -> list[BulkItem]:
        due = self._left().filter(Q(not_before__isnull=True) | Q(not_before__lte=self._now()))
        return await due.order_by("-state", "position").limit(BATCH)

    def _left(self) -> QuerySet[BulkItem]:
        return BulkItem.filter(run_id=self._run_id, state__in=TO_DO).exclude(id__in=list(self._out) or [0])
