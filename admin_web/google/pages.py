"""`/google/connect/{ticket}` from the chat, on to Google, and `/google/callback` back; every refusal is a sentence.

The first page only says whose account it is and waits for a press, so that a link preview uses nothing up. The cookie
ties what comes back to the browser that left.
"""

from pathlib import Path

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, select_autoescape

from admin_web.door.errors import Failure
from admin_web.door.failures import TELLERS
from admin_web.door.settings import SETTINGS
from locales import current_language
from locales import gettext as _
from services.google_accounts.connecting import (
    CALLBACK_PATH,
    CONNECT_PATH,
    Connected,
    ConsentAnswer,
    Departure,
    GoogleConnecting,
)

HERE = Path(__file__).parent
CONNECTING = web.AppKey("google_connecting", GoogleConnecting)
COOKIE_S = 600
# Google's parameters are short; what is longer is not Google's.
LONGEST_PARAMETER = 2_000
_TEMPLATES = Environment(loader=FileSystemLoader(HERE), autoescape=select_autoescape())


def add_routes(app: web.Application, connecting: GoogleConnecting) -> None:
    """Serve the subject."""
    app[CONNECTING] = connecting
    app[TELLERS]["/google/"] = tell
    app.router.add_get(f"{CONNECT_PATH}/{{ticket}}", ask)
    app.router.add_post(f"{CONNECT_PATH}/{{ticket}}", depart)
    app.router.add_get(CALLBACK_PATH, arrive)
    app.router.add_get("/google/page.css", style)


async def ask(request: web.Request) -> web.Response:
    """Whose account is to be connected."""
    name = await request.app[CONNECTING].who(request.match_info["ticket"])
    response = page(
        _("Connect Google"),
        _(
            "Your Google account will be connected to {name} in HR Helper. If that is not you, close this page. "
            "Google will ask which account it is and what you allow: the calendar, and files of Drive."
        ).format(name=name),
        action=_("Continue to Google"),
    )
    # Browsers hold the redirect after a form to this rule too.
    origin = request.app[CONNECTING].consent_origin
    response.headers["Content-Security-Policy"] = (
        f"default-src 'none'; style-src 'self'; form-action 'self' {origin}; base-uri 'none'; frame-ancestors 'none'"
    )
    return response


async def depart(request: web.Request) -> web.Response:
    """Use the link: off to Google."""
    return send_off(request, await request.app[CONNECTING].depart(request.match_info["ticket"]))


async def arrive(request: web.Request) -> web.Response:
    """Google has sent the browser back."""
    connected = await request.app[CONNECTING].arrive(answer_of(request))
    response = page(_("Google is connected"), connected_text(connected))
    response.del_cookie(_cookie(request), path="/")
    return response


async def style(_request: web.Request) -> web.Response:
    """The page's looks."""
    return web.Response(text=(HERE / "page.css").read_text(encoding="utf-8"), content_type="text/css")


def send_off(request: web.Request, departure: Departure) -> web.Response:
    """The redirect to Google, with the cookie that what comes back has to bring."""
    response = web.Response(status=web.HTTPSeeOther.status_code, headers={"Location": departure.url})
    response.set_cookie(
        _cookie(request),
        departure.browser,
        max_age=COOKIE_S,
        path="/",
        httponly=True,
        secure=request.app[SETTINGS].is_secure,
        # Google's redirect comes from another site and is a plain navigation: «Lax» sends the cookie, «Strict» not.
        samesite="Lax",
    )
    return response


def answer_of(request: web.Request) -> ConsentAnswer:
    """What Google's redirect brought."""
    state, code, error = (request.query.get(name, "")[:LONGEST_PARAMETER] for name in ("state", "code", "error"))
    return ConsentAnswer(state, code, error, request.cookies.get(_cookie(request), "")[:LONGEST_PARAMETER])


def connected_text(connected: Connected) -> str:
    """What works now."""
    text = _("{email} is connected. You can close this page and go back to the bot.").format(email=connected.email)
    if connected.has_drive:
        return text
    return text + " " + _("Access to Drive was not given: /drive will not work with this account.")


def page(title: str, text: str, *, action: str = "", status: int = 200) -> web.Response:
    """A page with one thing on it."""
    template = _TEMPLATES.get_template("page.html")
    body = template.render(title=title, text=text, action=action, language=current_language().value)
    return web.Response(text=body, content_type="text/html", status=status)


def tell(_request: web.Request, failure: Failure) -> web.Response:
    """A refusal as a page."""
    return page(_("That did not work"), failure.message, status=failure.status)


def _cookie(request: web.Request) -> str:
    return "__Host-hr_google" if request.app[SETTINGS].is_secure else "hr_google"
