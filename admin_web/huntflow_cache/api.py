"""`/api/v1/huntflow/cache/` (spec/huntflow-app.md, Кэш)."""

from datetime import datetime
from typing import Any

from aiohttp import web
from typing_extensions import TypedDict

from admin_web.rest.endpoints import Subject
from admin_web.rest.fields import Line, RowId, Search, Slice
from admin_web.rest.serving import add_subject
from locales import gettext as _
from services.access import Actor
from services.huntflow_data.cached import CacheFilter, CacheOrder, CacheRow, HuntflowCacheEntries
from services.huntflow_data.listing import Cut
from services.vocabulary import Source

ENTRIES = web.AppKey("huntflow_cache_entries", HuntflowCacheEntries)
subject = Subject("Huntflow cache")


class CacheQuery(Slice):
    """Which entries, and in which order."""

    cache_key: Line = ""
    search: Search = ""
    ordering: CacheOrder = CacheOrder.UPDATED_DOWN


class ExpiredQuery(Slice):
    """Which of the expired entries."""

    ordering: CacheOrder = CacheOrder.EXPIRES


class CacheItem(TypedDict):
    """A kept answer; `data` is masked, because it may hold applicants."""

    id: int
    cache_key: str
    data: Any
    created_at: datetime
    updated_at: datetime
    expires_at: datetime | None
    is_expired: bool
    age_minutes: int


class ClearedBody(TypedDict):
    """It was cleared."""

    message: str


@subject.get("/api/v1/huntflow/cache/", summary="Список записей кэша")
async def show_all(request: web.Request, actor: Actor, query: CacheQuery) -> list[CacheItem]:
    """Everybody's for administrators, the own ones for recruiters."""
    wanted = CacheFilter(cache_key=query.cache_key, search=query.search)
    found = await request.app[ENTRIES].page(actor, wanted, Cut(query.limit, query.offset), query.ordering)
    return [_item(row) for row in found.rows]


@subject.get("/api/v1/huntflow/cache/expired/", summary="Истекшие записи кэша")
async def show_expired(request: web.Request, actor: Actor, query: ExpiredQuery) -> list[CacheItem]:
    """Entries that are too old to be used while Huntflow answers."""
    wanted = CacheFilter(only_expired=True)
    found = await request.app[ENTRIES].page(actor, wanted, Cut(query.limit, query.offset), query.ordering)
    return [_item(row) for row in found.rows]


@subject.get("/api/v1/huntflow/cache/{id}/", summary="Запись кэша")
async def show(request: web.Request, actor: Actor, id: RowId) -> CacheItem:
    """One entry."""
    return _item(await request.app[ENTRIES].one(actor, id))


@subject.post("/api/v1/huntflow/cache/clear-cache/", summary="Очистка кэша")
async def clear(request: web.Request, actor: Actor) -> ClearedBody:
    """Drop what the person may see, so that the next look asks Huntflow."""
    await request.app[ENTRIES].clear(actor, source=Source.API)
    return ClearedBody(message=_("The cache has been cleared."))


def _item(row: CacheRow) -> CacheItem:
    return CacheItem(
        id=row.id,
        cache_key=row.cache_key,
        data=row.data,
        created_at=row.created_at,
        updated_at=row.updated_at,
        expires_at=row.expires_at,
        is_expired=row.is_expired,
        age_minutes=row.age_minutes,
    )


def add_routes(app: web.Application, entries: HuntflowCacheEntries) -> None:
    """Serve the subject."""
    app[ENTRIES] = entries
    add_subject(app, subject)
