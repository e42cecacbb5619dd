"""`GET /metrics` for Prometheus: with METRICS_TOKEN as a bearer token, or for administrators."""

import hmac

from aiohttp import web

from admin_web.door.errors import NotSignedInError
from admin_web.door.identity import caller_of
from admin_web.door.request_log import METRICS
from admin_web.door.settings import SETTINGS
from services.access import Operation, require

PATH = "/metrics"
_FORMAT = "text/plain; version=0.0.4; charset=utf-8"


async def show(request: web.Request) -> web.Response:
    """Counts and durations since the start; no names, no addresses."""
    if not _has_token(request):
        actor = caller_of(request).actor
        if actor is None:
            raise NotSignedInError
        require(actor, Operation.VIEW_HEALTH)
    return web.Response(body=request.app[METRICS].text(), headers={"Content-Type": _FORMAT})


def _has_token(request: web.Request) -> bool:
    wanted = request.app[SETTINGS].metrics_token
    given = request.headers.get("Authorization", "").partition(" ")[2]
    return bool(wanted) and hmac.compare_digest(given.encode("utf-8", "surrogateescape"), wanted.encode())


def add_routes(app: web.Application) -> None:
    """Serve the subject."""
    app.router.add_get(PATH, show)
