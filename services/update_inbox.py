"""Each Telegram update is taken in once: its id is recorded before it is handled (design.md §6)."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

from tortoise import Tortoise

from models.telegram import ProcessedUpdate

# Telegram keeps undelivered updates for a day; twice that is on the safe side.
KEPT_FOR = timedelta(days=2)
ROWS_PER_STATEMENT = 200


class UpdateInbox:
    """Says of an update whether it is new. Updates that arrive together share one statement."""

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self._now = now
        self._waiting: list[tuple[int, asyncio.Future[bool]]] = []
        self._writing = asyncio.Lock()

    async def is_new(self, update_id: int) -> bool:
        """Record the update; False when it was recorded before, here or in another process."""
        answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._waiting.append((update_id, answer))
        async with self._writing:
            # Whoever gets the lock first writes for all who queued up behind it.
            if not answer.done():
                await self._write()
        return await answer

    async def _write(self) -> None:
        batch, self._waiting = self._waiting[:ROWS_PER_STATEMENT], self._waiting[ROWS_PER_STATEMENT:]
        try:
            new = await self._insert([update_id for update_id, _ in batch])
        except BaseException as error:
            for _, answer in batch:
                if not answer.done():
                    answer.set_exception(error)
            if isinstance(error, Exception):
                return  # whoever waits for an answer gets it, also the one who wrote
            raise
        for update_id, answer in batch:
            if not answer.done():
                answer.set_result(update_id in new)
            new.discard(update_id)

    async def _insert(self, update_ids: list[int]) -> set[int]:
        connection = Tortoise.get_connection("default")
        received_at = self._now()
        placeholders, values = [], []
        numbered = connection.capabilities.dialect == "postgres"
        for index, update_id in enumerate(update_ids):
            placeholders.append(f"(${2 * index + 1}, ${2 * index + 2})" if numbered else "(?, ?)")
            values += [update_id, received_at if numbered else received_at.isoformat(sep=" ")]
        statement = (
            f"INSERT INTO processed_updates (update_id, received_at) VALUES {', '.join(placeholders)} "  # noqa: S608 - no input in it
            "ON CONFLICT (update_id) DO NOTHING RETURNING update_id"
        )
        return {row["update_id"] for row in await connection.execute_query_dict(statement, values)}

    async def forget_old(self) -> int:
        """Delete ids Telegram can no longer repeat. Returns how many."""
        return await ProcessedUpdate.filter(received_at__lt=self._now() - KEPT_FOR).delete()
