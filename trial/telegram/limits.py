"""Telegram's flood control as token buckets under an injected clock.

Telegram publishes no hard numbers: about one message a second in a chat (short bursts pass), about thirty a second
over all chats, twenty a minute in a group; edits count too. The only contract is 429 with `retry_after`.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from .errors import too_many_requests


@dataclass(frozen=True)
class Limits:
    """How strict the flood control is; the defaults let an ordinary conversation pass."""

    enabled: bool = True
    chat_burst: int = 20
    chat_per_second: float = 1.0
    overall_burst: int = 30
    overall_per_second: float = 30.0
    group_per_minute: int = 20
    callback_lifetime_s: int = 60


@dataclass
class _Bucket:
    capacity: float
    per_second: float
    level: float
    filled_at: datetime

    def wait_s(self, at: datetime) -> float:
        passed = max((at - self.filled_at).total_seconds(), 0.0)
        self.level = min(self.capacity, self.level + passed * self.per_second)
        self.filled_at = at
        return 0.0 if self.level >= 1 else (1 - self.level) / self.per_second


@dataclass
class FloodControl:
    """Counts what the bot sends; refuses with 429 and changes nothing when a bucket is empty."""

    limits: Limits
    now: Callable[[], datetime]
    _buckets: dict[object, _Bucket] = field(default_factory=dict)

    def spend(self, chat_id: int, *, is_group: bool) -> None:
        """Count one message or edit in a chat.

        Raises:
            ApiError: 429 with `retry_after` in whole seconds, at least one.

        """
        if not self.limits.enabled:
            return
        at = self.now()
        buckets = [self._bucket("overall", self.limits.overall_burst, self.limits.overall_per_second, at)]
        buckets.append(self._bucket(("chat", chat_id), self.limits.chat_burst, self.limits.chat_per_second, at))
        if is_group:
            per_minute = self.limits.group_per_minute
            buckets.append(self._bucket(("group", chat_id), per_minute, per_minute / 60, at))
        wait_s = max(bucket.wait_s(at) for bucket in buckets)
        if wait_s > 0:
            raise too_many_requests(max(1, math.ceil(wait_s - 1e-9)))
        for bucket in buckets:
            bucket.level -= 1

    def _bucket(self, key: object, capacity: float, per_second: float, at: datetime) -> _Bucket:
        return self._buckets.setdefault(key, _Bucket(capacity, per_second, capacity, at))
