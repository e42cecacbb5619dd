import asyncio

import pytest

from integrations.base import Rate, RateLimits, TooManyRequestsError, Vendor
from integrations.base.limits import MARGIN_MS, MAX_KEYS, limit_key
from tests.integrations.support import Clock


def limits(clock: Clock, rate: Rate) -> RateLimits:
    return RateLimits(vendor=Vendor.HUNTFLOW, rate=rate, monotonic=clock.monotonic, wall=clock.wall, sleep=clock.sleep)


async def test_calls_within_the_rate_do_not_wait() -> None:
    clock = Clock()
    line = limits(clock, Rate(10, 1.0))

    for _ in range(10):
        await line.acquire("token", "test")

    assert clock.slept == []


async def test_a_window_never_holds_more_calls_than_the_vendor_allows() -> None:
    clock = Clock()
    line = limits(clock, Rate(10, 1.0))
    times = []

    for _ in range(100):
        await line.acquire("token", "test")
        times.append(clock.seconds)

    assert all(later - earlier > 1.0 for earlier, later in zip(times, times[10:], strict=False))
    assert times[-1] - times[0] == pytest.approx(9 * (1 + MARGIN_MS / 1000), abs=0.05)


async def test_a_late_caller_does_not_overtake_one_who_waits() -> None:
    clock = Clock()
    line = limits(clock, Rate(1, 1.0))
    asleep, wake = asyncio.Event(), asyncio.Event()
    served: list[str] = []

    async def sleep(seconds: float) -> None:
        clock.seconds += seconds  # the window is open again, and the one who waits has not woken yet
        asleep.set()
        await wake.wait()

    async def caller(name: str) -> None:
        await line.acquire("token", "test")
        served.append(name)

    line._sleep = sleep
    await caller("first")
    waiting = asyncio.create_task(caller("waiting"))
    await asleep.wait()
    late = asyncio.create_task(caller("late"))
    for _ in range(3):
        await asyncio.sleep(0)
    wake.set()
    await asyncio.gather(waiting, late)

    assert served == ["first", "waiting", "late"]


async def test_tokens_do_not_wait_for_each_other() -> None:
    clock = Clock()
    line = limits(clock, Rate(1, 60.0))

    await line.acquire("first", "test")
    await line.acquire("second", "test")

    assert clock.slept == []


async def test_the_wait_is_bounded_and_says_how_long_it_would_be() -> None:
    clock = Clock()
    line = limits(clock, Rate(1, 60.0, max_wait_s=5.0))
    await line.acquire("token", "test")

    with pytest.raises(TooManyRequestsError) as caught:
        await line.acquire("token", "test")

    assert caught.value.retry_after_s == pytest.approx(60, abs=1)
    assert clock.slept == []


async def test_a_cancelled_caller_leaves_the_line() -> None:
    clock = Clock()
    line = limits(clock, Rate(1, 1.0))
    await line.acquire("token", "test")
    waiting = asyncio.Event()

    async def never(_: float) -> None:
        waiting.set()
        await asyncio.Event().wait()

    line._sleep = never
    stuck = asyncio.create_task(line.acquire("token", "test"))
    await waiting.wait()
    stuck.cancel()
    with pytest.raises(asyncio.CancelledError):
        await stuck
    line._sleep = clock.sleep

    await line.acquire("token", "test")

    assert len(clock.slept) == 1


async def test_a_pause_holds_everybody_with_that_token() -> None:
    clock = Clock()
    line = limits(clock, Rate(100, 60.0))
    line.pause("token", 12.0)

    await line.acquire("token", "test")

    assert clock.slept == [12.0]


async def test_a_larger_plan_is_learned() -> None:
    clock = Clock()
    line = limits(clock, Rate(1, 60.0))
    await line.acquire("token", "test")
    line.learn("token", 3)

    await line.acquire("token", "test")
    await line.acquire("token", "test")

    assert clock.slept == []


async def test_the_number_of_lines_is_bounded() -> None:
    clock = Clock()
    line = limits(clock, Rate(1, 1.0))

    for number in range(MAX_KEYS + 50):
        await line.acquire(f"token {number}", "test")

    assert len(line._lines) == MAX_KEYS


def test_the_key_of_a_line_does_not_hold_the_token() -> None:
    assert "pk_123" not in limit_key(Vendor.CLICKUP, "pk_123")
    assert limit_key(Vendor.CLICKUP, "pk_123") != limit_key(Vendor.CLICKUP, "pk_124")
