"""Who asks: a browser by its session's cookie, a client by its bearer token, or a stranger."""

import hashlib
from dataclasses import dataclass

from aiohttp import web
from aiohttp.typedefs import Handler

import locales
from admin_web.door.settings import SETTINGS, DoorSettings
from locales import Language
from services.access import Actor
from services.sign_in.bearer import BearerTokens
from services.sign_in.sessions import LIFETIME, WebSessions
from services.sign_in.visitors import Visitor

SESSIONS = web.AppKey("web_sessions", WebSessions)
TOKENS = web.AppKey("bearer_tokens", BearerTokens)
LANGUAGE_COOKIE = "hr_language"
_BEARER = "bearer "


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks. With a cookie `session_id`, `csrf_token` and `token` are set; a bearer client has none of them."""

    actor: Actor | None = None
    session_id: int | None = None
    has_flash: bool = False
    token: str = ""
    csrf_token: str = ""


STRANGER = Caller()
CALLER = web.RequestKey("caller", Caller)
LANGUAGE = web.RequestKey("language", Language)
# What the answer does to the cookie: a new token, or "" to take it away.
_COOKIE = web.RequestKey("cookie_to_set", str)


def caller_of(request: web.Request) -> Caller:
    """Who asks, as the middleware found out."""
    caller: Caller = request.get(CALLER, STRANGER)
    return caller


def language_of(request: web.Request) -> Language:
    """The language of whoever asks; the installation's own until that is known."""
    language: Language = request.get(LANGUAGE, request.app[SETTINGS].default_language)
    return language


def visitor_of(request: web.Request) -> Visitor:
    """Where the request comes from. A proxy in front has to set the address of the connection itself."""
    return Visitor(address=request.remote or "", user_agent=request.headers.get("User-Agent", ""))


def remember(request: web.Request, token: str) -> None:
    """Give the browser this session's cookie with the answer."""
    request[_COOKIE] = token


def forget(request: web.Request) -> None:
    """Take the cookie away with the answer."""
    request[_COOKIE] = ""


@web.middleware
async def identity_middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Find out who asks and speak their language; afterwards set or take the cookie."""
    settings = request.app[SETTINGS]
    caller = request[CALLER] = await _recognise(request, settings)
    language = request[LANGUAGE] = _language(request, caller, settings)
    with locales.using(language):
        response = await handler(request)
    if _COOKIE in request:
        _bake(response, settings, request[_COOKIE])
    return response


async def _recognise(request: web.Request, settings: DoorSettings) -> Caller:
    header = request.headers.get("Authorization", "")
    if header[: len(_BEARER)].lower() == _BEARER:
        return Caller(await request.app[TOKENS].recognise(header[len(_BEARER) :].strip()))
    token = request.cookies.get(settings.cookie)
    if not token:
        return STRANGER
    opened = await request.app[SESSIONS].recognise(token)
    if opened is None:
        return STRANGER
    return Caller(opened.actor, opened.session_id, opened.has_flash, token, csrf_token_of(token))


def csrf_token_of(token: str) -> str:
    """What the forms of a session carry: known only to pages of that session, and it does not give the cookie away."""
    return hashlib.sha256(f"csrf:{token}".encode("utf-8", "surrogateescape")).hexdigest()[:40]


def _language(request: web.Request, caller: Caller, settings: DoorSettings) -> Language:
    if caller.actor is not None:
        return caller.actor.language
    chosen = request.cookies.get(LANGUAGE_COOKIE, "")
    if chosen in set(Language):
        return Language(chosen)
    wanted = request.headers.get("Accept-Language", "")
    return Language.from_code(wanted.split(",")[0].split(";")[0].strip()) if wanted else settings.default_language


def _bake(response: web.StreamResponse, settings: DoorSettings, token: str) -> None:
    kept_s = int(LIFETIME.total_seconds()) if token else 0
    response.set_cookie(
        settings.cookie, token, max_age=kept_s, path="/", secure=settings.is_secure, httponly=True, samesite="Lax"
    )
