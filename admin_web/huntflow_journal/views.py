"""The journal of calls to Huntflow, and what is kept of its answers."""

import orjson
from aiohttp import web

from admin_web.huntflow_cache.api import ENTRIES
from admin_web.huntflow_journal.api import JOURNAL
from admin_web.panel.forms import submitted
from admin_web.panel.queries import choice_in, page_in, text_in
from admin_web.panel.rendering import page, said
from admin_web.panel.views import Views
from locales import ngettext
from services.access import Actor
from services.huntflow_data.cached import CacheFilter
from services.huntflow_data.journal import JournalFilter, LogType
from services.huntflow_data.listing import Cut
from services.vocabulary import Source

views = Views()
ROWS = 50
MOST_SHOWN_CHARS = 20_000


@views.get("/journal/")
async def show_journal(request: web.Request, actor: Actor) -> web.Response:
    """Calls, newest first."""
    kind, search, is_wrong = choice_in(request, "type", LogType), text_in(request, "search"), "errors" in request.query
    wanted = JournalFilter(log_type=kind.value if kind else "", search=search, only_errors=is_wrong)
    number = page_in(request)
    return await page(
        request,
        "journal/calls.html",
        found=await request.app[JOURNAL].page(actor, wanted, _cut(number)),
        stats=await request.app[JOURNAL].stats(actor),
        kind=kind,
        kinds=list(LogType),
        search=search,
        is_wrong=is_wrong,
        number=number,
        rows=ROWS,
    )


@views.get("/journal/{id}/")
async def show_call(request: web.Request, actor: Actor, id: int) -> web.Response:
    """One call with its bodies, masked as they are kept."""
    call = await request.app[JOURNAL].one(actor, id)
    return await page(request, "journal/call.html", call=call, written=written)


@views.get("/cache/")
async def show_cache(request: web.Request, actor: Actor) -> web.Response:
    """Kept answers, the last written first."""
    search, is_old, number = text_in(request, "search"), "expired" in request.query, page_in(request)
    wanted = CacheFilter(search=search, only_expired=is_old)
    found = await request.app[ENTRIES].page(actor, wanted, _cut(number))
    return await page(
        request, "journal/cache.html", found=found, search=search, is_old=is_old, number=number, rows=ROWS
    )


@views.get("/cache/clear/")
async def ask_clearing(request: web.Request, actor: Actor) -> web.Response:
    """Ask before the cache is cleared."""
    found = await request.app[ENTRIES].page(actor, CacheFilter(), Cut(1, 0))
    return await page(request, "journal/clear.html", count=found.total)


@views.post("/cache/clear/")
async def clear(request: web.Request, actor: Actor) -> web.Response:
    """Drop what the person may see; the next look asks Huntflow."""
    await submitted(request)
    count = await request.app[ENTRIES].clear(actor, source=Source.WEB)
    words = ngettext("{count} kept answer was dropped.", "{count} kept answers were dropped.", count)
    return await said(request, "/cache/", words.format(count=count))


def written(body: object) -> str:
    """A body as text; a long one is cut."""
    return orjson.dumps(body, option=orjson.OPT_INDENT_2).decode()[:MOST_SHOWN_CHARS]


def _cut(number: int) -> Cut:
    return Cut(ROWS, (number - 1) * ROWS)


def add_routes(app: web.Application) -> None:
    """Serve the pages; the API has brought the services."""
    views.add_to(app)
