"""The one place of the web door that catches broadly: every error becomes an answer of the right shape."""

from collections.abc import Callable

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler

import locales
from admin_web.door.errors import Failure, foreseen, unforeseen
from admin_web.door.identity import language_of
from admin_web.door.request_log import REQUEST_ID

log = structlog.get_logger(__name__)

Teller = Callable[[web.Request, Failure], web.Response]


class Tellers(dict[str, Teller]):
    """Who puts a failure into words, by the beginning of the path; the longest that fits decides."""


TELLERS = web.AppKey("tellers", Tellers)


@web.middleware
async def failure_middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer with the failure instead of raising it; redirects pass."""
    try:
        return await handler(request)
    except web.HTTPRedirection:
        raise
    except Exception as error:  # noqa: BLE001 - the boundary of the web door
        with locales.using(language_of(request)):
            return _tell(request, _failure(request, error))


def _failure(request: web.Request, error: Exception) -> Failure:
    failure = foreseen(error)
    if failure is not None:
        return failure
    reference = str(request.get(REQUEST_ID, ""))[:8]
    log.error("request_failed", reference=reference, exc_info=error)
    return unforeseen(error, reference)


def _tell(request: web.Request, failure: Failure) -> web.Response:
    tellers = request.app[TELLERS]
    prefix = max((prefix for prefix in tellers if request.path.startswith(prefix)), key=len)
    response = tellers[prefix](request, failure)
    response.headers.update(failure.headers)
    return response
