"""taskiq's queue on Redis streams, made to outlive an outage of Redis and the death of a worker."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any

import structlog
from redis.asyncio import Redis
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import RedisError, ResponseError
from taskiq import AckableMessage
from taskiq_redis import RedisStreamBroker

log = structlog.get_logger(__name__)

QUEUE = "hr_helper"
# Messages only say where to look (design.md §3): of a queue nobody works on, the newest are enough.
STREAM_LENGTH = 10_000
# A worker says this often which messages it still works on ...
SIGN_OF_LIFE_S = 20.0
# ... and one that was silent for this long is dead: its messages go to another.
SILENCE_S = 60.0
PAUSE_S = 1.0


class JobStream(RedisStreamBroker):
    """Messages of a worker that died go to a living one; the group is made anew when Redis has lost it."""

    def __init__(self, redis_url: str, *, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        super().__init__(
            redis_url,
            queue_name=QUEUE,
            consumer_group_name=QUEUE,
            # Whatever was put before the first worker started is work, too.
            consumer_id="0",
            maxlen=STREAM_LENGTH,
            idle_timeout=int(SILENCE_S * 1000),
        )
        self._sleep = sleep
        self._held: set[str] = set()

    async def listen(self) -> AsyncGenerator[AckableMessage, None]:
        """Messages, for as long as anybody asks; an outage is waited out.

        taskiq's own way looks for messages of dead workers only after new ones, and behind a lock nobody needs.
        """
        is_away = False
        while True:
            try:
                messages = await self._fetch()
            except ResponseError as error:
                # NOGROUP: Redis came back empty.
                log.warning("job_queue_lost", error=str(error).partition(" ")[0])
                await self._declare_consumer_group()
            except (RedisError, OSError) as error:
                if not is_away:
                    log.warning("job_queue_away", error=type(error).__name__)
                is_away = True
                await self._sleep(PAUSE_S)
            else:
                is_away = False
                for message in messages:
                    yield message

    async def _fetch(self) -> list[AckableMessage]:
        """New messages, waiting a moment for them, and those of workers that died."""
        async with Redis(connection_pool=self.connection_pool) as redis:
            # redis-py's types know every shape of every protocol version; this one is RESP2's.
            found: Any = await redis.xreadgroup(
                self.consumer_group_name,
                self.consumer_name,
                {self.queue_name: ">"},
                count=self.count,
                block=self.block,
            )
            entries = [entry for _stream, new in found or () for entry in new]
            taken: Any = await redis.xautoclaim(
                self.queue_name,
                self.consumer_group_name,
                self.consumer_name,
                self.idle_timeout,
                count=self.unacknowledged_batch_size,
            )
        task = asyncio.current_task()
        if task is not None and task.cancelling():
            # The client of Redis swallows a cancellation now and then; a stop would wait for ever.
            raise asyncio.CancelledError
        return [
            AckableMessage(data=fields[b"data"], ack=self._ack_generator(id, self.queue_name))
            for id, fields in [*entries, *taken[1]]
        ]

    async def keep_alive(self) -> None:
        """Say again and again which messages are still being worked on, until cancelled."""
        while True:
            await self._sleep(SIGN_OF_LIFE_S)
            try:
                await self.give_sign_of_life()
            except (RedisError, OSError) as error:
                log.warning("sign_of_life_failed", error=type(error).__name__)

    async def give_sign_of_life(self) -> None:
        """Begin the silence of this worker's messages anew."""
        if not self._held:
            return
        held: list[bytes | str | int | memoryview] = list(self._held)
        async with Redis(connection_pool=self.connection_pool) as redis:
            await redis.xclaim(self.queue_name, self.consumer_group_name, self.consumer_name, 0, held, justid=True)

    def _ack_generator(self, id: str, queue_name: str) -> Callable[[], Awaitable[None]]:
        acknowledge = super()._ack_generator(id, queue_name)
        self._held.add(id)

        async def done() -> None:
            try:
                await acknowledge()
            except RedisConnectionError:
                # Handed out once more after the outage; the row says that there is nothing left to do.
                log.warning("job_not_acknowledged")
            finally:
                self._held.discard(id)

        return done
