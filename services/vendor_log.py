"""The journal of vendor calls: taken without waiting, written in batches behind (spec/huntflow-app.md, HuntflowLog)."""

import asyncio
from collections import deque
from contextlib import suppress

import structlog
from tortoise.exceptions import IntegrityError

from integrations.base import VendorCall
from models.users import User
from models.vendor_calls import VendorCallRecord, body_column
from services.database_failures import DATABASE_FAILURES

log = structlog.get_logger(__name__)

# A full buffer drops its oldest rows: the journal must never hold up or break the work it describes.
CAPACITY = 5_000
BATCH = 200
EVERY_S = 2.0
ERROR = "ERROR"
# The document knows GET, POST, PATCH, DELETE and ERROR; a PUT updates as a PATCH does.
LOG_TYPES = {"PUT": "PATCH"}
ENDPOINT_CHARS = 500
OPERATION_CHARS = 64


class VendorLog:
    """The `CallLog` of all adapters; `run` is its background task, owned by whoever composes the application."""

    def __init__(self, *, capacity: int = CAPACITY, every_s: float = EVERY_S) -> None:
        self._every_s = every_s
        self._waiting: deque[VendorCall] = deque(maxlen=capacity)
        self._dropped = 0
        self._batch_is_full = asyncio.Event()
        self._flushing = asyncio.Lock()

    def record(self, call: VendorCall) -> None:
        """Take a call; never waits and never fails."""
        if len(self._waiting) == self._waiting.maxlen:
            self._dropped += 1
        self._waiting.append(call)
        if len(self._waiting) >= BATCH:
            self._batch_is_full.set()

    async def run(self) -> None:
        """Write what has gathered, every `every_s` seconds or sooner, until cancelled; then write the rest."""
        try:
            while True:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._batch_is_full.wait(), self._every_s)
                await self.flush_or_keep()
        finally:
            await self.flush_or_keep()

    async def flush(self) -> int:
        """Write everything now; how many rows were written.

        Raises:
            Those of `DATABASE_FAILURES`: the database is not there; the rows stay for the next try.
        """
        written = 0
        async with self._flushing:
            while self._waiting:
                batch = [self._waiting.popleft() for _ in range(min(BATCH, len(self._waiting)))]
                try:
                    await _write(batch)
                except DATABASE_FAILURES:
                    self._put_back(batch)
                    raise
                written += len(batch)
            self._batch_is_full.clear()
            self._tell_of_dropped()
        return written

    async def flush_or_keep(self) -> None:
        """Write what can be written; what cannot stays for the next try."""
        try:
            await self.flush()
        except DATABASE_FAILURES as error:
            # A full batch would otherwise wake us again at once, for as long as the database is away.
            self._batch_is_full.clear()
            log.warning("vendor_log_not_written", error=type(error).__name__, waiting=len(self._waiting))

    def _put_back(self, batch: list[VendorCall]) -> None:
        """Return a batch to the old end, as much of it as there is room for."""
        room = (self._waiting.maxlen or CAPACITY) - len(self._waiting)
        self._dropped += max(len(batch) - room, 0)
        self._waiting.extendleft(reversed(batch[len(batch) - min(room, len(batch)) :]))

    def _tell_of_dropped(self) -> None:
        if self._dropped:
            log.warning("vendor_log_dropped", count=self._dropped)
            self._dropped = 0


async def _write(batch: list[VendorCall]) -> None:
    try:
        await VendorCallRecord.bulk_create([_row(call, call.user_id) for call in batch])
    except IntegrityError:
        # Somebody was deleted between the call and now: their calls stay, without them.
        user_ids = {call.user_id for call in batch if call.user_id}
        known = {int(user.id) for user in await User.filter(id__in=user_ids).only("id")}
        rows = [_row(call, call.user_id if call.user_id in known else None) for call in batch]
        await VendorCallRecord.bulk_create(rows)


def _row(call: VendorCall, user_id: int | None) -> VendorCallRecord:
    return VendorCallRecord(
        vendor=call.vendor.value,
        operation=call.operation[:OPERATION_CHARS],
        log_type=ERROR if call.error else LOG_TYPES.get(call.method, call.method),
        endpoint=call.endpoint[:ENDPOINT_CHARS],
        method=call.method,
        status_code=call.status_code,
        duration_ms=call.duration_ms,
        request_data=body_column(call.request_body),
        response_data=body_column(call.response_body),
        # The number people quote from a message must be found in the journal.
        error_message=" ".join(part for part in (call.error, call.reference) if part) if call.error else "",
        user_id=user_id,
        created_at=call.at,
    )
