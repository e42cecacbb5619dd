"""One question per key, the last known answer in an outage, and nothing believed that another process has dropped."""

import asyncio
from datetime import timedelta

import pytest

from integrations.base import AuthorizationError, Json, Outage, UnavailableError, Vendor
from models.cache import CacheEntry
from services.vendor_cache import VendorCache
from tests.conftest import Clock
from tests.persons import Person, add

pytestmark = pytest.mark.database
TTL = timedelta(minutes=5)


class Counter:
    """A vendor that counts, and fails when told to."""

    def __init__(self) -> None:
        self.calls = 0
        self.error: Exception | None = None
        self.gate: asyncio.Event | None = None
        self.asked = asyncio.Event()

    async def __call__(self) -> Json:
        self.calls += 1
        number = self.calls
        self.asked.set()
        if self.gate is not None:
            await self.gate.wait()
        if self.error is not None:
            raise self.error
        return {"number": number}


def down() -> UnavailableError:
    return UnavailableError(Vendor.HUNTFLOW, "vacancies.list", Outage.TIMEOUT)


async def test_an_answer_is_kept_for_its_time(database: str, clock: Clock) -> None:
    user, cache, vendor = await add(Person(1)), VendorCache(now=clock), Counter()

    first = await cache.get_or_fetch("k", user, TTL, vendor)
    clock.passes(minutes=4)
    second = await cache.get_or_fetch("k", user, TTL, vendor)
    clock.passes(minutes=2)
    third = await cache.get_or_fetch("k", user, TTL, vendor)

    assert [first.data, second.data, third.data] == [{"number": 1}, {"number": 1}, {"number": 2}]
    assert second.age == timedelta(minutes=4)
    assert await CacheEntry.all().count() == 1


async def test_another_process_reads_what_this_one_stored(database: str, clock: Clock) -> None:
    user, vendor = await add(Person(1)), Counter()
    await VendorCache(now=clock).get_or_fetch("k", user, TTL, vendor)

    found = await VendorCache(now=clock).get_or_fetch("k", user, TTL, vendor)

    assert found.data == {"number": 1}
    assert vendor.calls == 1


async def test_what_another_process_forgot_or_renewed_is_not_believed(database: str, clock: Clock) -> None:
    user, vendor = await add(Person(1)), Counter()
    here, there = VendorCache(now=clock), VendorCache(now=clock)
    await here.get_or_fetch("list:1", user, TTL, vendor)

    dropped = await there.forget("list:")
    clock.passes(seconds=1)
    await there.get_or_fetch("list:1", user, TTL, vendor)
    found = await here.get_or_fetch("list:1", user, TTL, vendor)

    assert dropped == 1
    assert found.data == {"number": 2}


async def test_fifty_taps_are_one_question(database: str, clock: Clock) -> None:
    user, cache, vendor = await add(Person(1)), VendorCache(now=clock), Counter()
    vendor.gate = asyncio.Event()

    async with asyncio.TaskGroup() as group:
        taps = [group.create_task(cache.get_or_fetch("k", user, TTL, vendor)) for _ in range(50)]
        await vendor.asked.wait()
        vendor.gate.set()

    assert vendor.calls == 1
    assert {tap.result().data["number"] for tap in taps} == {1}  # type: ignore[call-overload, index]


async def test_fifty_taps_in_an_outage_are_one_question_too(database: str, clock: Clock) -> None:
    user, cache, vendor = await add(Person(1)), VendorCache(now=clock), Counter()
    vendor.error = down()

    results = await asyncio.gather(
        *(cache.get_or_fetch("k", user, TTL, vendor) for _ in range(50)), return_exceptions=True
    )

    assert all(isinstance(result, UnavailableError) for result in results)
    assert vendor.calls == 1


async def test_the_one_who_asks_may_be_cancelled_without_hurting_the_others(database: str, clock: Clock) -> None:
    user, cache, vendor = await add(Person(1)), VendorCache(now=clock), Counter()
    vendor.gate = asyncio.Event()

    async with asyncio.TaskGroup() as group:
        leader = group.create_task(cache.get_or_fetch("k", user, TTL, vendor))
        await vendor.asked.wait()
        follower = group.create_task(cache.get_or_fetch("k", user, TTL, vendor))
        await asyncio.sleep(0)
        leader.cancel()
        vendor.gate.set()

    assert follower.result().data == {"number": 2}


async def test_in_an_outage_the_last_known_answer_is_shown_with_its_age(database: str, clock: Clock) -> None:
    user, cache, vendor = await add(Person(1)), VendorCache(now=clock), Counter()
    await cache.get_or_fetch("k", user, TTL, vendor)
    clock.passes(hours=3)
    vendor.error = down()

    first = await cache.get_or_fetch("k", user, TTL, vendor)
    second = await cache.get_or_fetch("k", user, TTL, vendor)
    clock.passes(seconds=20)
    vendor.error = None
    recovered = await cache.get_or_fetch("k", user, TTL, vendor)

    assert (first.data, first.is_stale, first.age) == ({"number": 1}, True, timedelta(hours=3))
    assert second.is_stale
    assert vendor.calls == 3, "a vendor that is down rests for some seconds"
    assert (recovered.is_stale, recovered.age) == (False, timedelta())


async def test_a_refused_key_shows_no_old_data(database: str, clock: Clock) -> None:
    user, cache, vendor = await add(Person(1)), VendorCache(now=clock), Counter()
    await cache.get_or_fetch("k", user, TTL, vendor)
    clock.passes(hours=1)
    vendor.error = AuthorizationError(Vendor.HUNTFLOW, "vacancies.list")

    with pytest.raises(AuthorizationError):
        await cache.get_or_fetch("k", user, TTL, vendor)


async def test_an_object_is_read_once_per_answer(database: str, clock: Clock) -> None:
    user, cache, vendor = await add(Person(1)), VendorCache(now=clock), Counter()
    reads = []

    def read(data: Json) -> str:
        reads.append(data)
        return str(data)

    for _ in range(3):
        await cache.get_or_fetch_as("k", user, TTL, vendor, read=read)

    assert reads == [{"number": 1}]


async def test_something_kept_is_there_until_its_time(database: str, clock: Clock) -> None:
    user, cache = await add(Person(1)), VendorCache(now=clock)
    await cache.keep("search", user, timedelta(days=1), {"text": "python"})

    assert await cache.kept("search") == {"text": "python"}
    clock.passes(days=2)
    assert await cache.kept("search") == {}


async def test_a_process_alone_asks_no_table_for_what_it_knows(database: str, clock: Clock) -> None:
    user, cache, vendor = await add(Person(1)), VendorCache(now=clock, is_alone=True), Counter()
    await cache.get_or_fetch("k", user, TTL, vendor)
    await CacheEntry.all().delete()

    kept = await cache.get_or_fetch("k", user, TTL, vendor)
    await cache.forget("k")
    renewed = await cache.get_or_fetch("k", user, TTL, vendor)
    clock.passes(minutes=6)
    expired = await cache.get_or_fetch("k", user, TTL, vendor)

    assert [kept.data, renewed.data, expired.data] == [{"number": 1}, {"number": 2}, {"number": 3}]


async def test_a_write_while_the_vendor_is_asked_is_not_overtaken_by_the_older_answer(
    database: str, clock: Clock
) -> None:
    user, cache, vendor = await add(Person(1)), VendorCache(now=clock), Counter()
    vendor.gate = asyncio.Event()

    async with asyncio.TaskGroup() as group:
        reader = group.create_task(cache.get_or_fetch("list:1", user, TTL, vendor))
        await vendor.asked.wait()
        await cache.forget("list:")
        vendor.gate.set()
    after = await cache.get_or_fetch("list:1", user, TTL, vendor)

    assert reader.result().data == {"number": 1}
    assert after.data == {"number": 2}
