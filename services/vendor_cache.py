"""Answers of vendors kept for a while, shared by all processes through the table `cache_entries`.

A key names whose answer it is (`vacancies:<user>:<system>:<account>:...`): two people may see different things. The
decoded answer is also kept in this process, but never believed on its own: every read asks the table for the entry's
version, so what another process stored or forgot counts at once.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Generic, TypeVar

import structlog
from tortoise.exceptions import IntegrityError

from integrations.base import BadResponseError, IntegrationError, Json, TooManyRequestsError, UnavailableError
from models.cache import CacheEntry

log = structlog.get_logger(__name__)

T = TypeVar("T")

# The vendor is not there or talks nonsense: what it said last is better than nothing. A refused key is no such case.
OUTAGES = (UnavailableError, TooManyRequestsError, BadResponseError)
# After an outage the vendor is left alone for so long, and people get the last known answer at once.
REST_AFTER_OUTAGE = timedelta(seconds=15)
# Decoded answers kept in this process; a list of 2,000 vacancies takes about a megabyte.
MAX_DECODED = 256


@dataclass(frozen=True, slots=True)
class Cached(Generic[T]):
    """A vendor's answer and how old it is; `is_stale`: it has expired, but the vendor does not answer now."""

    data: T
    fetched_at: datetime
    is_stale: bool = False
    age: timedelta = timedelta()


@dataclass(frozen=True, slots=True)
class _Version:
    fetched_at: datetime
    expires_at: datetime


class VendorCache:
    """Reads from the table, or asks the vendor once for everybody who waits for the same key in this process.

    Args:
        is_alone: no other process writes the table, so what this one has decoded is the truth and is not asked for.
    """

    def __init__(self, *, now: Callable[[], datetime], is_alone: bool = False) -> None:
        self._now = now
        self._is_alone = is_alone
        self._decoded: OrderedDict[str, tuple[_Version, object]] = OrderedDict()
        self._flights: dict[str, asyncio.Future[None]] = {}
        self._outdated: set[str] = set()
        self._resting: dict[str, tuple[datetime, IntegrationError]] = {}

    async def get_or_fetch(
        self, key: str, user_id: int, ttl: timedelta, fetch: Callable[[], Awaitable[Json]]
    ) -> Cached[Json]:
        """The kept answer if it is younger than `ttl`, otherwise a fresh one; `fetch` gives an object or a list.

        Raises:
            IntegrationError: `fetch` failed and nothing usable is kept.
        """
        return await self.get_or_fetch_as(key, user_id, ttl, fetch, read=_as_it_is)

    async def get_or_fetch_as(
        self,
        key: str,
        user_id: int,
        ttl: timedelta,
        fetch: Callable[[], Awaitable[Json]],
        *,
        read: Callable[[Json], T],
    ) -> Cached[T]:
        """As `get_or_fetch`, with the answer turned into an object once and not at every read; the object is shared.

        `read` must be the same for every call with this key.
        """
        while True:
            version = self._own_version(key) or await self._version(key)
            if version is not None and version.expires_at > self._now():
                loaded = await self._load(key, version, read)
                if loaded is not None:
                    return loaded
            flight = self._flights.get(key)
            if flight is None:
                return await self._lead(key, user_id, ttl, fetch, read)
            # Somebody asks the vendor already. A failure that matters to us is found in `_resting` or by asking again.
            await asyncio.wait({flight})

    async def forget(self, prefix: str) -> int:
        """Drop every entry whose key begins with `prefix`; the number dropped. Call it after a write at the vendor."""
        for key in [key for key in self._decoded if key.startswith(prefix)]:
            del self._decoded[key]
        # An answer under way was asked for before the write.
        self._outdated |= {key for key in self._flights if key.startswith(prefix)}
        for key in [key for key in self._resting if key.startswith(prefix)]:
            del self._resting[key]
        return await CacheEntry.filter(cache_key__startswith=prefix).delete()

    async def keep(self, key: str, user_id: int, ttl: timedelta, data: Mapping[str, Json]) -> None:
        """Keep something of our own that a button refers to, such as the text of a search."""
        now = self._now()
        await _store(key, user_id, data, now, now + ttl)

    async def kept(self, key: str) -> Mapping[str, Json]:
        """What `keep` stored; empty when there is nothing or its time is over."""
        entry = await CacheEntry.get_or_none(cache_key=key, expires_at__gt=self._now())
        return entry.data if entry and isinstance(entry.data, dict) else {}

    def _own_version(self, key: str) -> _Version | None:
        kept = self._decoded.get(key) if self._is_alone else None
        return kept[0] if kept else None

    async def _version(self, key: str) -> _Version | None:
        found = await CacheEntry.filter(cache_key=key).values_list("updated_at", "expires_at")
        if not found or found[0][1] is None:
            return None
        return _Version(found[0][0], found[0][1])

    async def _load(
        self, key: str, version: _Version, read: Callable[[Json], T], *, is_stale: bool = False
    ) -> Cached[T] | None:
        decoded = self._decoded.get(key)
        if decoded is not None and decoded[0] == version:
            self._decoded.move_to_end(key)
            # The caller's own type: one key is always read the same way.
            known: Any = decoded[1]
            return Cached(known, version.fetched_at, is_stale, self._now() - version.fetched_at)
        entry = await CacheEntry.get_or_none(cache_key=key)
        if entry is None or entry.expires_at is None:
            return None  # dropped between the two questions
        version = _Version(entry.updated_at, entry.expires_at)
        value = self._remember(key, version, read(entry.data))
        return Cached(value, version.fetched_at, is_stale, self._now() - version.fetched_at)

    def _remember(self, key: str, version: _Version, value: T) -> T:
        self._decoded[key] = (version, value)
        self._decoded.move_to_end(key)
        while len(self._decoded) > MAX_DECODED:
            self._decoded.popitem(last=False)
        return value

    async def _lead(
        self, key: str, user_id: int, ttl: timedelta, fetch: Callable[[], Awaitable[Json]], read: Callable[[Json], T]
    ) -> Cached[T]:
        flight = asyncio.get_running_loop().create_future()
        self._flights[key] = flight
        try:
            return await self._fetched(key, user_id, ttl, fetch, read)
        except OUTAGES as error:
            log.info("vendor_cache_outage", vendor=error.vendor.value, operation=error.operation)
            return await self._last_known(key, error, read)
        finally:
            del self._flights[key]
            self._outdated.discard(key)
            flight.set_result(None)

    async def _fetched(
        self, key: str, user_id: int, ttl: timedelta, fetch: Callable[[], Awaitable[Json]], read: Callable[[Json], T]
    ) -> Cached[T]:
        resting = self._resting.get(key)
        if resting is not None and self._now() < resting[0]:
            raise resting[1]
        try:
            data = await fetch()
        except OUTAGES as error:
            self._resting[key] = (self._now() + REST_AFTER_OUTAGE, error)
            raise
        self._resting.pop(key, None)
        version = _Version(self._now(), self._now() + ttl)
        if key in self._outdated:
            return Cached(read(data), version.fetched_at)
        await _store(key, user_id, data, version.fetched_at, version.expires_at)
        return Cached(self._remember(key, version, read(data)), version.fetched_at)

    async def _last_known(self, key: str, error: IntegrationError, read: Callable[[Json], T]) -> Cached[T]:
        version = await self._version(key)
        last = await self._load(key, version, read, is_stale=True) if version is not None else None
        if last is None:
            raise error
        return last


def _as_it_is(data: Json) -> Json:
    return data


async def _store(key: str, user_id: int, data: Json, fetched_at: datetime, expires_at: datetime) -> None:
    values: dict[str, Any] = {"data": data, "user_id": user_id, "updated_at": fetched_at, "expires_at": expires_at}
    if await CacheEntry.filter(cache_key=key).update(**values):
        return
    with suppress(IntegrityError):  # another process stored the same key a moment ago
        await CacheEntry.create(cache_key=key, data=data, user_id=user_id, expires_at=expires_at)
    # `create` takes the machine's clock for `updated_at`; the version is told by ours.
    await CacheEntry.filter(cache_key=key).update(**values)
