"""Writes that a browser's cookie would authorise have to come from a page of ours (OWASP ASVS 3.5.1).

Either the `Origin` header is ours, or the form (or the `X-CSRF-Token` header) carries the session's token. A bearer
token is not sent by a browser by itself, so it needs neither. Forms of strangers (sign-in, registration) are held to
the same `Origin`: otherwise a foreign page could sign somebody in as somebody else.
"""

import hmac

from aiohttp import web
from aiohttp.typedefs import Handler

from admin_web.door.errors import ForgedRequestError
from admin_web.door.identity import caller_of
from admin_web.door.settings import SETTINGS

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
FIELD, HEADER = "csrf_token", "X-CSRF-Token"
# Machines of others post here, each with a proof of its own.
OTHERS = ("/hooks/", "/telegram/")
_FORMS = frozenset({"application/x-www-form-urlencoded", "multipart/form-data"})


@web.middleware
async def csrf_middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Let reads and proven writes through.

    Raises:
        ForgedRequestError: nothing shows that a page of ours made the request.
    """
    if request.method not in SAFE and not request.path.startswith(OTHERS) and not await _is_ours(request):
        raise ForgedRequestError
    return await handler(request)


async def _is_ours(request: web.Request) -> bool:
    caller = caller_of(request)
    origin = request.headers.get("Origin")
    if caller.session_id is None:
        # Without a cookie there is nothing a foreign page could use, but a stranger's form is still not to be forged.
        return origin is None or "Authorization" in request.headers or _is_own(request, origin)
    if origin is not None:
        return _is_own(request, origin)
    sent = request.headers.get(HEADER, "")
    if not sent and request.content_type in _FORMS:
        sent = str((await request.post()).get(FIELD, ""))
    return hmac.compare_digest(sent.encode("utf-8", "surrogateescape"), caller.csrf_token.encode())


def _is_own(request: web.Request, origin: str) -> bool:
    return request.app[SETTINGS].is_own_origin(request, origin)
