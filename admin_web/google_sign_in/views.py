"""Signing in with Google: there with state and PKCE, back with a verified e-mail (spec/accounts-api.md, Google OAuth).

The state belongs to the browser that set out: a cookie has to come back with it, so that nobody can sign somebody else
in with an answer of their own.
"""

from aiohttp import web

from admin_web.door.identity import SESSIONS, caller_of, remember, visitor_of
from admin_web.door.settings import SETTINGS
from admin_web.health.api import HEALTH
from admin_web.panel.rendering import HOME, page, redirect
from admin_web.panel.views import Views
from admin_web.sign_in.api import ENTRANCE
from services.access import Actor
from services.google_accounts.connecting import ConsentAnswer, GoogleConnecting
from services.vocabulary import Source

CONNECTING = web.AppKey("google_connecting", GoogleConnecting)
views = Views()
START, CALLBACK = "/accounts/google-oauth/", "/accounts/google-oauth-callback/"
# As long as a person may take at Google's pages (services/google_accounts/trips.py).
TRIP_S = 600


@views.get(START)
async def depart(request: web.Request) -> web.Response:
    """On to Google; only the identity is asked for."""
    departure = await request.app[CONNECTING].depart_to_sign_in(CALLBACK)
    answer = redirect(departure.url)
    answer.set_cookie(
        _cookie(request),
        departure.browser,
        max_age=TRIP_S,
        path="/",
        secure=request.app[SETTINGS].is_secure,
        httponly=True,
        samesite="Lax",
    )
    return answer


@views.get(CALLBACK)
async def arrive(request: web.Request) -> web.Response:
    """Back from Google: a session for whoever has the verified e-mail."""
    answer = ConsentAnswer(
        state=request.query.get("state", ""),
        code=request.query.get("code", ""),
        error=request.query.get("error", ""),
        browser=request.cookies.get(_cookie(request), ""),
    )
    user_id = await request.app[CONNECTING].sign_in(answer)
    come = await request.app[ENTRANCE].open(user_id, visitor_of(request), "signed_in", Source.WEB)
    if old := caller_of(request).token:
        await request.app[SESSIONS].end(old)
    remember(request, come.token)
    gone = redirect(HOME)
    gone.del_cookie(_cookie(request), path="/", secure=request.app[SETTINGS].is_secure)
    return gone


@views.get("/accounts/google-oauth-demo/")
@views.get("/accounts/google-oauth-test/")
@views.get("/accounts/oauth-debug/")
async def show_state(request: web.Request, actor: Actor) -> web.Response:
    """Whether signing in with Google is set up, and what its console needs; for administrators."""
    await request.app[HEALTH].for_administrator(actor)
    callback = f"{request.app[SETTINGS].origin(request)}{CALLBACK}"
    is_set_up = request.app[CONNECTING].is_set_up
    return await page(request, "google_sign_in/state.html", is_set_up=is_set_up, callback=callback, start=START)


def _cookie(request: web.Request) -> str:
    return "__Host-hr_google" if request.app[SETTINGS].is_secure else "hr_google"


def add_routes(app: web.Application, connecting: GoogleConnecting) -> None:
    """Serve the pages."""
    app[CONNECTING] = connecting
    views.add_to(app)
