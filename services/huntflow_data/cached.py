"""Kept answers of Huntflow for people (spec/huntflow-app.md, `/api/v1/huntflow/cache/`).

Administrators see everybody's entries, a recruiter the own ones. They hold applicants as Huntflow gave them, so what is
shown of them is masked: the list is for seeing what is kept and how old it is.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from integrations.base import Json
from integrations.base.masking import mask
from models.audit import Source
from models.cache import CacheEntry
from services import audit
from services.access import Actor, Operation, require
from services.errors import GoneError
from services.huntflow_data.listing import Cut, Listing
from services.vendor_cache import VendorCache

NOBODY = 0
# Every key of an answer of Huntflow begins so; what else the table keeps is ours and refers to buttons.
OF_HUNTFLOW = "huntflow"
_LARGEST_ID = 2**31 - 1
_MINUTE = timedelta(minutes=1)


class CacheOrder(StrEnum):
    """Orders of the list."""

    CREATED = "created_at"
    CREATED_DOWN = "-created_at"
    UPDATED = "updated_at"
    UPDATED_DOWN = "-updated_at"
    EXPIRES = "expires_at"
    EXPIRES_DOWN = "-expires_at"


@dataclass(frozen=True, slots=True)
class CacheFilter:
    """Which entries; empty values leave nothing out. `search` is looked for in the key."""

    cache_key: str = ""
    search: str = ""
    only_expired: bool = False


@dataclass(frozen=True, slots=True)
class CacheRow:
    """One kept answer; `data` is masked."""

    id: int
    cache_key: str
    data: Json = field(repr=False)
    user_id: int | None
    created_at: datetime
    updated_at: datetime
    expires_at: datetime | None
    is_expired: bool
    age_minutes: int


@dataclass(frozen=True, slots=True)
class CacheCounts:
    """How many entries there are, and how many of them are too old."""

    total: int
    expired: int


class HuntflowCacheEntries:
    """Reads and clears the cache."""

    def __init__(self, *, cache: VendorCache, now: Callable[[], datetime]) -> None:
        self._cache = cache
        self._now = now

    async def page(
        self, actor: Actor, wanted: CacheFilter, cut: Cut, order: CacheOrder = CacheOrder.UPDATED_DOWN
    ) -> Listing[CacheRow]:
        """A cut of the entries the person may see."""
        entries = visible(actor)
        if wanted.cache_key:
            entries = entries.filter(cache_key=wanted.cache_key.replace("\x00", ""))
        if search := wanted.search.replace("\x00", "").strip():
            entries = entries.filter(cache_key__icontains=search)
        if wanted.only_expired:
            entries = entries.filter(expires_at__lte=self._now())
        total = await entries.count()
        found = await entries.order_by(order.value, "-id").offset(cut.start).limit(cut.size)
        return Listing(tuple(self._row(each) for each in found), total)

    async def one(self, actor: Actor, entry_id: int) -> CacheRow:
        """One entry.

        Raises:
            GoneError: there is none, or it is not the person's.
        """
        found = await visible(actor).filter(id=entry_id).first() if 0 < entry_id <= _LARGEST_ID else None
        if found is None:
            raise GoneError
        return self._row(found)

    async def clear(self, actor: Actor, *, source: Source) -> int:
        """Drop what the person may see, so that the next look asks Huntflow; how many entries."""
        require(actor, Operation.VIEW_VENDOR_JOURNAL)
        if _sees_all(actor):
            dropped = await self._cache.forget(OF_HUNTFLOW)
        else:
            dropped = await self._cache.forget(f"{OF_HUNTFLOW}:{actor.user_id}:")
        await audit.record(actor, "huntflow_cache_cleared", object_type="cache", source=source, entries=dropped)
        return dropped

    def _row(self, entry: CacheEntry) -> CacheRow:
        now = self._now()
        user_id: int | None = entry.user_id  # type: ignore[attr-defined]
        return CacheRow(
            id=entry.id,
            cache_key=entry.cache_key,
            data=mask(entry.data),
            user_id=user_id,
            created_at=entry.created_at,
            updated_at=entry.updated_at,
            expires_at=entry.expires_at,
            is_expired=entry.expires_at is not None and entry.expires_at <= now,
            age_minutes=max((now - entry.updated_at) // _MINUTE, 0),
        )


def visible(actor: Actor) -> QuerySet[CacheEntry]:
    """Entries of Huntflow the person may see."""
    require(actor, Operation.VIEW_VENDOR_JOURNAL)
    entries = CacheEntry.filter(Q(cache_key__startswith=OF_HUNTFLOW))
    return entries if _sees_all(actor) else entries.filter(user_id=actor.user_id)


async def count_cached(actor: Actor, now: datetime) -> CacheCounts:
    """How many entries the person may see."""
    entries = visible(actor)
    return CacheCounts(await entries.count(), await entries.filter(expires_at__lte=now).count())


def _sees_all(actor: Actor) -> bool:
    return actor.may(Operation.VIEW_VENDOR_JOURNAL, owner_id=NOBODY)
