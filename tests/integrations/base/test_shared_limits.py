"""The line of one token shared by several processes through Redis."""

import asyncio
import os
from collections.abc import AsyncIterator
from uuid import uuid4

import pytest
from pyrate_limiter import RedisBucket
from redis.asyncio import Redis

from integrations.base import Rate, RateLimits, Vendor
from integrations.base.limits import limit_key
from tests.integrations.support import Clock

URL = os.environ.get("HR_HELPER_TEST_REDIS", "")
needs_redis = [pytest.mark.redis, pytest.mark.skipif(not URL, reason="no Redis to test with (HR_HELPER_TEST_REDIS)")]


@pytest.fixture
async def redis() -> AsyncIterator["Redis"]:
    connection = Redis.from_url(URL)
    yield connection
    await connection.aclose()


@pytest.fixture
def token() -> str:
    return f"token {uuid4()}"


def process(redis: "Redis", clock: Clock) -> RateLimits:
    """What one process has: its own object, the same Redis."""
    return RateLimits(
        vendor=Vendor.HUNTFLOW,
        rate=Rate(10, 1.0),
        redis=redis,
        monotonic=clock.monotonic,
        wall=clock.wall,
        sleep=clock.sleep,
    )


class TestShared:
    pytestmark = needs_redis

    async def test_two_processes_share_one_window(self, redis: "Redis", token: str) -> None:
        clock = Clock()
        first, second = process(redis, clock), process(redis, clock)

        for _ in range(5):
            await first.acquire(token, "test")
            await second.acquire(token, "test")
        free = list(clock.slept)
        await first.acquire(token, "test")

        assert free == []
        assert clock.slept == [pytest.approx(1.05, abs=0.01)]

    async def test_a_window_is_not_left_behind(self, redis: "Redis", token: str) -> None:
        await process(redis, Clock()).acquire(token, "test")

        assert 0 < await redis.pttl(f"limit:{limit_key(Vendor.HUNTFLOW, token)}") <= 2_100

    async def test_a_restarted_redis_that_forgot_the_script_is_no_trouble(self, redis: "Redis", token: str) -> None:
        limits = process(redis, Clock())
        await limits.acquire(token, "test")
        bucket = limits._lines[limit_key(Vendor.HUNTFLOW, token)].bucket
        assert isinstance(bucket, RedisBucket)
        bucket.script_hash = "0" * 40

        await asyncio.gather(*(limits.acquire(token, "test") for _ in range(5)))

        assert await redis.zcard(f"limit:{limit_key(Vendor.HUNTFLOW, token)}") == 6


async def test_without_redis_every_process_limits_itself() -> None:
    clock = Clock()
    # Port 1 belongs to nobody.
    limits = process(Redis.from_url("redis://127.0.0.1:1"), clock)

    for _ in range(11):
        await limits.acquire("token", "test")

    assert len(clock.slept) == 1


async def test_a_redis_that_does_not_answer_holds_up_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    class Silent:
        async def script_load(self, _: str) -> str:
            await asyncio.Event().wait()
            raise AssertionError

    monkeypatch.setattr("integrations.base.limits.SHARED_TIMEOUT_S", 0.0)
    clock = Clock()

    await process(Silent(), clock).acquire("token", "test")  # type: ignore[arg-type]

    assert clock.slept == []
