"""A run watched live: server-sent events (WHATWG HTML, 9.2). Without them the page is simply read anew.

A stream ends after a while and the browser comes back by itself, so that who has lost a right sees nothing any more.
"""

import asyncio
from collections import Counter
from contextlib import suppress

import orjson
from aiohttp import web

from admin_web.door.errors import TOO_MANY
from admin_web.door.headers import harden
from admin_web.door.settings import SETTINGS
from admin_web.imports.words import Figures, figures_of, is_live
from services.access import Actor
from services.bulk_import.imports import BulkImports
from services.bulk_import.views import BulkProgress
from services.errors import ServiceError

IMPORTS = web.AppKey("bulk_imports", BulkImports)
EVERY_S = 1.0
# Proxies close what is silent for a minute; a comment keeps it open.
COMMENT_AFTER = 15
LIFE_LOOKS = 300
COMES_BACK_MS = 2_000
# Windows one person has open on runs; a browser itself allows about as many to one host.
MOST_STREAMS = 6


class Streams:
    """Open streams: how many each person has, and when all have to end."""

    def __init__(self) -> None:
        self.of: Counter[int] = Counter()
        self.closing = asyncio.Event()

    async def pause(self) -> bool:
        """Wait until the next look; False when the process stops."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self.closing.wait(), EVERY_S)
        return not self.closing.is_set()


STREAMS = web.AppKey("import_streams", Streams)


async def watch(request: web.Request, actor: Actor, run_id: int) -> web.StreamResponse:
    """Send what has changed, until the run rests, the window is closed or the stream has lived long enough."""
    progress = await request.app[IMPORTS].progress(actor, run_id)
    streams = request.app[STREAMS]
    if streams.of[actor.user_id] >= MOST_STREAMS:
        return web.Response(status=TOO_MANY)
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream; charset=utf-8"})
    harden(response.headers, is_secure=request.app[SETTINGS].is_secure)
    # nginx would collect the events otherwise.
    response.headers["X-Accel-Buffering"] = "no"
    streams.of[actor.user_id] += 1
    try:
        await response.prepare(request)
        await response.write(f"retry: {COMES_BACK_MS}\n\n".encode())
        await _follow(request, response, actor, progress)
    except ConnectionResetError:
        # The window was closed.
        return response
    finally:
        streams.of[actor.user_id] -= 1
    return response


async def _follow(request: web.Request, response: web.StreamResponse, actor: Actor, progress: BulkProgress) -> None:
    imports, streams, sent, silent = request.app[IMPORTS], request.app[STREAMS], None, 0
    for _look in range(LIFE_LOOKS):
        figures = figures_of(progress)
        if figures != sent:
            await response.write(_event(figures))
            sent, silent = figures, 0
        elif (silent := silent + 1) >= COMMENT_AFTER:
            await response.write(b":\n\n")
            silent = 0
        if not is_live(progress) or not await streams.pause():
            return
        try:
            progress = await imports.progress(actor, progress.run.id)
        except ServiceError:
            # The run was dropped meanwhile; coming back, the browser is told so.
            return


def _event(figures: Figures) -> bytes:
    return b"data: " + orjson.dumps(figures) + b"\n\n"


async def _close(app: web.Application) -> None:
    app[STREAMS].closing.set()


def add_streams(app: web.Application) -> None:
    """Streams end before the process waits for its requests."""
    app[STREAMS] = Streams()
    app.on_shutdown.append(_close)
