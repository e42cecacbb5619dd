"""Pages: what every template knows, answers, redirects, sentences for the next page, and failures as pages."""

from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import aiohttp_jinja2
import jinja2
from aiohttp import web

import locales
from admin_web.door.errors import NOT_FOUND, OK, UNAUTHORIZED, Failure
from admin_web.door.identity import SESSIONS, caller_of
from admin_web.panel.navigation import menu_of
from admin_web.panel.static_files import address_of
from locales import Language, current_language

TEMPLATES = Path(__file__).parent.parent / "templates"
LOGIN, HOME = "/accounts/login/", "/accounts/"
DONE, PROBLEM = "done", "problem"
SEE_OTHER = 303


def set_up_templates(app: web.Application) -> None:
    """Let the application render `templates/`; everything is escaped."""
    aiohttp_jinja2.setup(
        app,
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
        filters={"moment": _moment},
    )
    aiohttp_jinja2.get_env(app).globals.update(
        {"_": locales.gettext, "ngettext": locales.ngettext, "static": address_of, "languages": list(Language)}
    )


async def page(request: web.Request, template: str, *, status: int = OK, **values: Any) -> web.Response:
    """A page with what the base template needs: who asks, the menu, what was done just now."""
    caller = caller_of(request)
    flashes = (
        await request.app[SESSIONS].take_flash(caller.session_id) if caller.session_id and caller.has_flash else []
    )
    return _rendered(request, template, status, {**values, "flashes": flashes})


def _rendered(request: web.Request, template: str, status: int, values: dict[str, Any]) -> web.Response:
    caller = caller_of(request)
    known = {
        "actor": caller.actor,
        "csrf_token": caller.csrf_token,
        "menu": menu_of(caller.actor, request.path),
        "language": current_language(),
        "path": request.path,
        "zone": caller.actor.zone if caller.actor else None,
        **values,
    }
    return aiohttp_jinja2.render_template(template, request, known, status=status)


def redirect(location: str) -> web.Response:
    """Send the browser to another page of ours; after a POST always so."""
    return web.Response(status=SEE_OTHER, headers={"Location": location})


async def said(request: web.Request, location: str, sentence: str, kind: str = DONE) -> web.Response:
    """Redirect, and let the next page say the sentence."""
    session_id = caller_of(request).session_id
    if session_id is not None:
        await request.app[SESSIONS].say_next(session_id, kind, sentence)
    return redirect(location)


def local_path(wanted: str, otherwise: str = HOME) -> str:
    r"""The address if it is one of ours, for `?next=`: never another host, not even as `//host` or `/\host`."""
    parts = urlsplit(wanted)
    is_ours = (
        wanted.startswith("/")
        and not wanted.startswith(("//", "/\\"))
        and not parts.scheme
        and not parts.netloc
        and wanted.isprintable()
    )
    return wanted if is_ours else otherwise


def tell(request: web.Request, failure: Failure) -> web.Response:
    """A failure as a page; whoever is not signed in is sent to do so and comes back afterwards."""
    if failure.status == UNAUTHORIZED and request.method == "GET":
        return redirect(f"{LOGIN}?next={quote(str(request.rel_url), safe='')}")
    section = menu_of(caller_of(request).actor, request.path).current
    home = HOME if caller_of(request).actor else LOGIN
    # A section that is itself closed is no way back.
    back = home if section in {"", request.path} else section
    is_missing = failure.status == NOT_FOUND
    return _rendered(
        request,
        "error.html",
        failure.status,
        {"flashes": [], "failure": failure, "back": back, "home": home, "is_missing": is_missing},
    )


@jinja2.pass_context
def _moment(context: jinja2.runtime.Context, value: datetime | None) -> str:
    """A time in the person's own zone."""
    if value is None:
        return "—"
    return f"{value.astimezone(context.get('zone')):%d.%m.%Y %H:%M}"
