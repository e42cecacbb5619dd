"""The queue on Redis: nothing put is lost, a dead worker's jobs go to another, an outage is waited out."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from redis.asyncio import Redis
from redis.exceptions import ConnectionError as RedisConnectionError
from structlog.testing import capture_logs
from taskiq import AckableMessage

from bot.streams import QUEUE, JobStream
from bot.tasks import TaskiqQueue
from services.jobs import Job
from tests.conftest import IN_CI, POSTGRES_URL, REDIS_URL, Clock

pytestmark = [
    pytest.mark.redis,
    pytest.mark.skipif(not REDIS_URL and not (IN_CI and POSTGRES_URL), reason="no Redis to test with"),
]
URL = f"{REDIS_URL.rsplit('/', 1)[0]}/13"


@pytest_asyncio.fixture
async def redis() -> AsyncIterator[Redis]:
    assert REDIS_URL, "CI requires Redis: HR_HELPER_TEST_REDIS is not set"
    client: Redis = Redis.from_url(URL)
    await client.flushdb()
    yield client
    await client.flushdb()
    await client.aclose()


@pytest_asyncio.fixture
async def streams(redis: Redis) -> AsyncIterator[list[JobStream]]:
    """Whatever a test adds is shut down."""
    made: list[JobStream] = []
    yield made
    for each in made:
        await each.shutdown()


async def worker(streams: list[JobStream]) -> JobStream:
    stream = JobStream(URL)
    stream.block = 20
    streams.append(stream)
    await stream.startup()
    return stream


def queue_on(stream: JobStream, clock: Clock, done: list[int | None]) -> TaskiqQueue:
    async def note(row_id: int | None) -> None:
        done.append(row_id)

    queue = TaskiqQueue(stream, now=clock)
    queue.register({Job.RUN_IMPORT: note})
    return queue


async def next_of(stream: JobStream) -> AckableMessage:
    """The next message, as a worker's receiver takes it; the worker then dies or goes on."""
    listening = stream.listen()
    try:
        return await asyncio.wait_for(anext(listening), 10)
    finally:
        await listening.aclose()


async def pending(redis: Redis) -> int:
    return int((await redis.xpending(QUEUE, QUEUE))["pending"])


async def test_what_was_put_before_any_worker_started_is_done(
    redis: Redis, streams: list[JobStream], clock: Clock
) -> None:
    web = JobStream(URL)
    streams.append(web)
    await queue_on(web, clock, []).put(Job.RUN_IMPORT, 7)

    message = await next_of(await worker(streams))

    assert b"run_import" in message.data
    assert b"7" in message.data


async def test_each_message_goes_to_one_worker(redis: Redis, streams: list[JobStream], clock: Clock) -> None:
    first, second = await worker(streams), await worker(streams)
    queue = queue_on(first, clock, [])
    for number in range(2):
        await queue.put(Job.RUN_IMPORT, number)
    first.count = second.count = 1

    messages = [await next_of(first), await next_of(second)]

    assert messages[0].data != messages[1].data


async def test_jobs_of_a_dead_worker_go_to_a_living_one(redis: Redis, streams: list[JobStream], clock: Clock) -> None:
    dead, living = await worker(streams), await worker(streams)
    living.idle_timeout = 0
    queue = queue_on(living, clock, [])
    await queue.put(Job.RUN_IMPORT, 7)
    lost = await next_of(dead)

    taken = await next_of(living)
    assert taken.ack is not None
    await taken.ack()

    assert taken.data == lost.data
    assert await pending(redis) == 0


async def test_a_worker_that_gives_signs_of_life_keeps_its_jobs(
    redis: Redis, streams: list[JobStream], clock: Clock
) -> None:
    busy = await worker(streams)
    await queue_on(busy, clock, []).put(Job.RUN_IMPORT, 7)
    message = await next_of(busy)
    held = (await redis.xpending_range(QUEUE, QUEUE, "-", "+", 10))[0]
    # As if it had been silent for an hour.
    await redis.execute_command("XCLAIM", QUEUE, QUEUE, busy.consumer_name, 0, held["message_id"], "IDLE", 3_600_000)

    await busy.give_sign_of_life()
    after = (await redis.xpending_range(QUEUE, QUEUE, "-", "+", 10))[0]
    assert message.ack is not None
    await message.ack()
    await busy.give_sign_of_life()

    assert after["time_since_delivered"] < 3_600_000
    assert await pending(redis) == 0


async def test_signs_of_life_are_given_again_and_again_through_an_outage(
    redis: Redis, streams: list[JobStream], clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    naps: list[float] = []
    signs: list[str] = []

    async def nap(seconds: float) -> None:
        naps.append(seconds)
        if len(naps) == 4:
            raise asyncio.CancelledError

    async def sign() -> None:
        signs.append("sign")
        if len(signs) == 1:
            raise RedisConnectionError

    stream = JobStream(URL, sleep=nap)
    streams.append(stream)
    monkeypatch.setattr(stream, "give_sign_of_life", sign)
    with pytest.raises(asyncio.CancelledError):
        await stream.keep_alive()

    assert (len(signs), set(naps)) == (3, {20.0})


async def test_a_queue_that_redis_lost_is_made_anew(redis: Redis, streams: list[JobStream], clock: Clock) -> None:
    stream = await worker(streams)
    stream._sleep = _at_once
    listening = stream.listen()
    waiting = asyncio.ensure_future(anext(listening))
    await redis.flushdb()

    await queue_on(stream, clock, []).put(Job.RUN_IMPORT, 7)
    message = await asyncio.wait_for(waiting, 10)
    await listening.aclose()

    assert b"run_import" in message.data


async def test_an_outage_is_waited_out_and_told_of_once(
    redis: Redis, streams: list[JobStream], clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    naps: list[float] = []

    async def nap(seconds: float) -> None:
        naps.append(seconds)

    stream = JobStream(URL, sleep=nap)
    streams.append(stream)
    await stream.startup()
    usual = stream._fetch

    async def away() -> list[AckableMessage]:
        if len(naps) < 3:
            raise RedisConnectionError("refused")
        return await usual()

    monkeypatch.setattr(stream, "_fetch", away)
    await queue_on(stream, clock, []).put(Job.RUN_IMPORT, 7)
    with capture_logs() as logs:
        message = await next_of(stream)

    assert b"run_import" in message.data
    assert naps == [1.0, 1.0, 1.0]
    assert [line["event"] for line in logs] == ["job_queue_away"]


async def test_a_job_done_during_an_outage_is_let_go(redis: Redis, streams: list[JobStream], clock: Clock) -> None:
    """Acknowledging fails: another worker gets the message once more and finds nothing to do."""
    stream = await worker(streams)
    await queue_on(stream, clock, []).put(Job.RUN_IMPORT, 7)
    message = await next_of(stream)
    assert message.ack is not None
    pool = stream.connection_pool
    stream.connection_pool = Redis.from_url("redis://127.0.0.1:9/0").connection_pool
    await message.ack()
    stream.connection_pool = pool

    assert stream._held == set()
    assert await pending(redis) == 1


async def test_the_stream_does_not_grow_for_ever(redis: Redis, streams: list[JobStream], clock: Clock) -> None:
    stream = await worker(streams)
    stream.maxlen, stream.approximate = 10, False
    queue = queue_on(stream, clock, [])
    for number in range(30):
        await queue.put(Job.RUN_IMPORT, number)

    assert await redis.xlen(QUEUE) == 10


async def test_a_worker_does_what_was_put_acknowledges_it_and_stops_whenever_it_is_told(
    redis: Redis, streams: list[JobStream], clock: Clock
) -> None:
    """Told at any moment: a cancellation that is swallowed somewhere would end in a stop without end."""
    for moment in range(20):
        done: list[int | None] = []
        stream = await worker(streams)
        queue = queue_on(stream, clock, done)
        tasks = [asyncio.ensure_future(work) for work in queue.listening().values()]
        await queue.put(Job.RUN_IMPORT, moment)
        async with asyncio.timeout(10):
            while not done:  # noqa: ASYNC110 - the receiver sets no event
                await asyncio.sleep(0.001)
        await asyncio.sleep(0.0005 * moment)
        for task in tasks:
            task.cancel()
        _ended, late = await asyncio.wait(tasks, timeout=5)
        assert (done, late) == ([moment], set())
    async with asyncio.timeout(10):
        while await pending(redis):  # noqa: ASYNC110 - as above
            await asyncio.sleep(0.001)


async def _at_once(_seconds: float) -> None:
    await asyncio.sleep(0)
