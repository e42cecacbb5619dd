"""The queue of updates a bot has not confirmed yet, and long polling on it."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from .errors import ApiError, Json

KEPT_FOR = timedelta(hours=24)
UPDATE_KINDS = frozenset(
    {
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "inline_query",
        "chosen_inline_result",
        "callback_query",
        "my_chat_member",
        "chat_member",
        "message_reaction",
        "message_reaction_count",
    }
)
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
terminated = partial(
    ApiError,
    409,
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
)
webhook_is_active = partial(
    ApiError,
    409,
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
)
terminated_by_webhook = partial(ApiError, 409, "Conflict: terminated by setWebhook request")


@dataclass
class Queue:
    """Updates in order; ids rise by one from where the queue began."""

    next_id: int
    now: Callable[[], datetime]
    sleep: Callable[[float], Awaitable[object]]
    allowed: frozenset[str] = UPDATE_KINDS - NOT_BY_DEFAULT
    pending: dict[int, Json] = field(default_factory=dict)
    _added_at: dict[int, datetime] = field(default_factory=dict)
    _changed: asyncio.Event = field(default_factory=asyncio.Event)
    _poll: object = None
    _refusal: ApiError = field(default_factory=terminated)
    _is_closed: bool = False

    def put(self, kind: str, payload: Json) -> int | None:
        """Queue an update and return its id; None when the bot did not ask for this kind."""
        if kind not in self.allowed:
            return None
        update_id = self.next_id
        self.next_id += 1
        self.pending[update_id] = {"update_id": update_id, kind: payload}
        self._added_at[update_id] = self.now()
        self.wake()
        return update_id

    def allow(self, kinds: list[object] | None) -> None:
        """Remember allowed_updates: None keeps the earlier choice, an empty list is the default set."""
        if kinds is not None:
            self.allowed = (UPDATE_KINDS & {str(kind) for kind in kinds}) or UPDATE_KINDS - NOT_BY_DEFAULT

    def confirm(self, update_id: int) -> None:
        """Forget one update."""
        self.pending.pop(update_id, None)
        self._added_at.pop(update_id, None)
        self.wake()

    def clear(self) -> None:
        """Forget all updates."""
        self.pending.clear()
        self._added_at.clear()

    async def poll(self, offset: int, limit: int, timeout_s: float) -> list[Json]:
        """Confirm what lies below `offset`, then wait until something is there or the time is over.

        Raises:
            ApiError: 409 when another poll or a webhook takes over.

        """
        self._poll = token = object()
        self._refusal = terminated()
        self.wake()
        self._forget_old(offset)
        if not self.pending and timeout_s > 0:
            await self._wait(token, timeout_s)
        if self._poll is not token:
            raise self._refusal
        self._poll = None
        return [self.pending[number] for number in sorted(self.pending)[:limit]]

    async def _wait(self, token: object, timeout_s: float) -> None:
        timer = asyncio.ensure_future(self.sleep(timeout_s))
        try:
            while not (self.pending or timer.done() or self._poll is not token or self._is_closed):
                news = asyncio.ensure_future(self.changed().wait())
                try:
                    await asyncio.wait({timer, news}, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    news.cancel()
        finally:
            timer.cancel()

    def interrupt(self, refusal: ApiError) -> None:
        """End the poll that waits now with a refusal."""
        self._poll, self._refusal = None, refusal
        self.wake()

    def close(self) -> None:
        """Let a waiting poll answer at once: the stand-in is stopping."""
        self._is_closed = True
        self.wake()

    def reopen(self) -> None:
        """Let polls wait again."""
        self._is_closed = False

    def changed(self) -> asyncio.Event:
        """Return the event of the next change; take a fresh one for every wait."""
        return self._changed

    def wake(self) -> None:
        """Tell everybody who waits to look again."""
        self._changed.set()
        self._changed = asyncio.Event()

    def _forget_old(self, offset: int) -> None:
        expired = self.now() - KEPT_FOR
        if offset < 0:
            kept = sorted(self.pending)[offset:]
            offset = kept[0] if kept else self.next_id
        for update_id in [number for number in self.pending if number < offset or self._added_at[number] < expired]:
            self.confirm(update_id)
