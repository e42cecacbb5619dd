"""How often one token may call a vendor: waiting in line instead of being refused.

A sliding window of the vendor's own numbers, in this process or, when several machines share the tokens, in Redis. The
key of a window is a hash of the token, so a token never becomes the name of anything.
"""

import asyncio
import hashlib
import logging
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from inspect import isawaitable
from typing import TYPE_CHECKING

from pyrate_limiter import InMemoryBucket, RateItem, RedisBucket
from pyrate_limiter import Rate as BucketRate

from integrations.base.errors import TooManyRequestsError, Vendor

if TYPE_CHECKING:
    from redis.asyncio import Redis

logger = logging.getLogger(__name__)

# Our clock and the vendor's do not start a window at the same instant.
MARGIN_MS = 50
# A Redis that does not answer must not hold up the vendors.
SHARED_TIMEOUT_S = 2.0
# A token not used for this many other tokens' first calls starts with a fresh window.
MAX_KEYS = 2_000


@dataclass(frozen=True, slots=True)
class Rate:
    """At most `calls` in any `per_s` seconds; a call waits at most `max_wait_s` for its turn."""

    calls: int
    per_s: float
    max_wait_s: float = 60.0


@dataclass(slots=True)
class _Line:
    """The line of one token: first come, first served."""

    rate: Rate
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    bucket: InMemoryBucket | RedisBucket | None = None
    paused_until: float = 0.0


def limit_key(vendor: Vendor, token: str) -> str:
    """A name for a token's window that does not give the token away."""
    return f"{vendor.value}:{hashlib.blake2b(token.encode(), digest_size=16).hexdigest()}"


class RateLimits:
    """The lines of all tokens of one vendor."""

    def __init__(
        self,
        *,
        vendor: Vendor,
        rate: Rate,
        redis: "Redis | None" = None,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._vendor = vendor
        self._rate = rate
        self._redis = redis
        self._monotonic = monotonic
        self._wall = wall
        self._sleep = sleep
        self._lines: OrderedDict[str, _Line] = OrderedDict()

    async def acquire(self, token: str, operation: str) -> None:
        """Wait for this token's turn.

        Raises:
            TooManyRequestsError: the turn would come later than `max_wait_s`.
        """
        key = limit_key(self._vendor, token)
        line = self._line(key)
        deadline = self._monotonic() + line.rate.max_wait_s
        async with line.lock:  # asyncio's lock wakes waiters in the order they came
            while (wait_s := await self._try(line, key)) > 0:
                if self._monotonic() + wait_s > deadline:
                    raise TooManyRequestsError(self._vendor, operation, wait_s)
                await self._sleep(wait_s)

    def pause(self, token: str, seconds: float) -> None:
        """The vendor said to wait: nobody with this token calls before that."""
        line = self._line(limit_key(self._vendor, token))
        line.paused_until = max(line.paused_until, self._monotonic() + seconds)

    def learn(self, token: str, calls: int) -> None:
        """The vendor said how many calls a window has for this token (ClickUp: depends on the plan)."""
        line = self._line(limit_key(self._vendor, token))
        if calls < 1 or calls == line.rate.calls:
            return
        line.rate = Rate(calls, line.rate.per_s, line.rate.max_wait_s)
        if line.bucket is not None:
            line.bucket.rates = [_bucket_rate(line.rate)]

    def _line(self, key: str) -> _Line:
        line = self._lines.get(key)
        if line is None:
            line = self._lines[key] = _Line(self._rate)
            self._forget_oldest()
        self._lines.move_to_end(key)
        return line

    def _forget_oldest(self) -> None:
        while len(self._lines) > MAX_KEYS:
            oldest = next(iter(self._lines))
            if self._lines[oldest].lock.locked():
                return
            del self._lines[oldest]

    async def _try(self, line: _Line, key: str) -> float:
        """Take a place in the window; seconds to wait before the next try, 0 when taken."""
        paused_s = line.paused_until - self._monotonic()
        if paused_s > 0:
            return paused_s
        if self._redis is not None:
            return await self._try_shared(line, key, self._redis)
        return await self._put(line, line.bucket or self._local(line), int(self._monotonic() * 1000))

    async def _try_shared(self, line: _Line, key: str, redis: "Redis") -> float:
        from redis.exceptions import NoScriptError, RedisError  # noqa: PLC0415 - one process alone never loads redis

        name = f"limit:{key}"
        now_ms = int(self._wall() * 1000)
        try:
            async with asyncio.timeout(SHARED_TIMEOUT_S):
                bucket = (
                    line.bucket if isinstance(line.bucket, RedisBucket) else await _shared_bucket(redis, name, line)
                )
                try:
                    wait_s = await self._put(line, bucket, now_ms)
                except NoScriptError:  # a restarted Redis has forgotten the bucket's script
                    bucket = await _shared_bucket(redis, name, line)
                    wait_s = await self._put(line, bucket, now_ms)
                await redis.pexpire(name, 2 * bucket.rates[0].interval)
        except (RedisError, TimeoutError) as error:
            # Better to limit each process on its own than to stop working; the vendor's 429 still holds.
            logger.warning("Shared rate limit is not reachable, limiting locally: %s", type(error).__name__)
            return await self._put(line, self._local(line), int(self._monotonic() * 1000))
        return wait_s

    def _local(self, line: _Line) -> InMemoryBucket:
        if not isinstance(line.bucket, InMemoryBucket):
            line.bucket = InMemoryBucket([_bucket_rate(line.rate)])
        return line.bucket

    async def _put(self, line: _Line, bucket: InMemoryBucket | RedisBucket, now_ms: int) -> float:
        leaked = bucket.leak(now_ms)
        if isawaitable(leaked):
            await leaked
        item = RateItem("call", now_ms)
        taken = bucket.put(item)
        if isawaitable(taken):
            taken = await taken
        if taken:
            return 0.0
        wait_ms = bucket.waiting(item)
        if isawaitable(wait_ms):
            wait_ms = await wait_ms
        return max(float(wait_ms), 1.0) / 1000 if wait_ms >= 0 else line.rate.per_s


def _bucket_rate(rate: Rate) -> BucketRate:
    return BucketRate(rate.calls, int(rate.per_s * 1000) + MARGIN_MS)


async def _shared_bucket(redis: "Redis", name: str, line: _Line) -> RedisBucket:
    made = RedisBucket.init([_bucket_rate(line.rate)], redis, name)
    bucket: RedisBucket = await made if isawaitable(made) else made
    line.bucket = bucket
    return bucket
