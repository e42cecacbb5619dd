"""Signing in and out, registering, and the links the bot gives out."""

from aiohttp import web

from admin_web.door.identity import LANGUAGE_COOKIE, SESSIONS, caller_of, forget, remember, visitor_of
from admin_web.google_sign_in.views import CONNECTING
from admin_web.panel.forms import Form, submitted
from admin_web.panel.rendering import HOME, LOGIN, local_path, page, redirect
from admin_web.panel.views import Views
from admin_web.sign_in import api
from admin_web.sign_in.api import ENTRANCE
from locales import Language
from services.panel_links import ENTER_PATH, RESET_PATH
from services.sign_in.newcomers import Newcomer, Newcomers
from services.sign_in.own_password import OwnPassword
from services.vocabulary import Source

NEWCOMERS = web.AppKey("newcomers", Newcomers)
RESETS = web.AppKey("password_resets", OwnPassword)
views = Views()

_A_YEAR_S = 365 * 24 * 3600
_JSON = "application/json"


@views.get("/")
async def start(request: web.Request) -> web.Response:
    """The start page of whoever comes."""
    return redirect(HOME if caller_of(request).actor else LOGIN)


@views.get("/accounts/login/")
async def show_login(request: web.Request) -> web.Response:
    """The form; whoever is signed in goes on at once."""
    wanted = local_path(request.query.get("next", ""))
    if caller_of(request).actor is not None:
        return redirect(wanted)
    return await _login_page(request, Form(), wanted)


@views.post("/accounts/login/")
async def login(request: web.Request) -> web.StreamResponse:
    """Start a session; JSON is answered with JSON, as the documents want it of this address."""
    if request.content_type == _JSON:
        return await api.answer_as_json(request, api.login_of_accounts)
    form = await submitted(request)
    wanted = local_path(form.text("next"))
    with form.refusals():
        come = await request.app[ENTRANCE].with_password(
            form.text("username"), form.secret("password"), visitor_of(request), source=Source.WEB
        )
        return await _let_in(request, come.token, wanted)
    return await _login_page(request, form, wanted)


async def _login_page(request: web.Request, form: Form, wanted: str) -> web.Response:
    is_signed_out = "signed_out" in request.query
    return await page(
        request,
        "sign_in/login.html",
        status=form.status,
        form=form,
        wanted=wanted,
        is_signed_out=is_signed_out,
        has_google=request.app[CONNECTING].is_set_up,
    )


async def _let_in(request: web.Request, token: str, location: str) -> web.Response:
    if old := caller_of(request).token:
        await request.app[SESSIONS].end(old)
    remember(request, token)
    return redirect(location)


@views.get("/accounts/logout/")
async def ask_logout(request: web.Request) -> web.Response:
    """Ask; nothing changes by looking at an address."""
    if caller_of(request).actor is None:
        return redirect(LOGIN)
    return await page(request, "sign_in/logout.html")


@views.post("/accounts/logout/")
async def logout(request: web.Request) -> web.StreamResponse:
    """End the session."""
    if request.content_type == _JSON:
        return await api.answer_as_json(request, api.logout_of_accounts)
    if token := caller_of(request).token:
        await request.app[SESSIONS].end(token)
    forget(request)
    return redirect(f"{LOGIN}?signed_out=1")


@views.get(ENTER_PATH)
async def show_enter(request: web.Request) -> web.Response:
    """A page with one button: a program that only looks at a link must not use it up."""
    return await page(request, "sign_in/enter.html", form=Form(), code=request.query.get("code", ""))


@views.post(ENTER_PATH)
async def enter(request: web.Request) -> web.Response:
    """Use the bot's one-time link."""
    form = await submitted(request)
    with form.refusals():
        come = await request.app[ENTRANCE].with_code(form.text("code"), visitor_of(request))
        return await _let_in(request, come.token, HOME)
    return await page(request, "sign_in/enter.html", status=form.status, form=form, code="")


@views.get(RESET_PATH)
async def show_reset(request: web.Request) -> web.Response:
    """How to get a link for a new password, or the form of such a link."""
    return await _reset_page(request, Form(), request.query.get("code", ""))


@views.post(RESET_PATH)
async def reset(request: web.Request) -> web.Response:
    """Set a new password with the bot's one-time link."""
    form = await submitted(request)
    code = form.text("code")
    with form.refusals():
        await request.app[RESETS].reset(code, form.secret("new_password"), form.secret("new_password_confirm"))
        return await page(request, "sign_in/reset_done.html")
    return await _reset_page(request, form, code)


async def _reset_page(request: web.Request, form: Form, code: str) -> web.Response:
    name = ""
    if code:
        with form.refusals():
            name = await request.app[RESETS].offer(code)
    return await page(
        request, "sign_in/reset.html", status=form.status, form=form, code=code if name else "", name=name
    )


@views.get("/accounts/register/")
async def show_registration(request: web.Request) -> web.Response:
    """The form for somebody new."""
    return await page(request, "sign_in/register.html", form=Form())


@views.post("/accounts/register/")
async def register(request: web.Request) -> web.Response:
    """Take somebody new in; an administrator still has to approve them."""
    form = await submitted(request)
    new = Newcomer(
        username=form.text("username"),
        email=form.text("email"),
        first_name=form.text("first_name"),
        last_name=form.text("last_name"),
        password=form.secret("new_password"),
        repeated=form.secret("new_password_confirm"),
    )
    with form.refusals():
        user_id = await request.app[NEWCOMERS].register(new, visitor_of(request))
        come = await request.app[ENTRANCE].open(user_id, visitor_of(request), "signed_in", Source.WEB)
        return await _let_in(request, come.token, HOME)
    return await page(request, "sign_in/register.html", status=form.status, form=form)


@views.post("/accounts/language/")
async def choose_language(request: web.Request) -> web.Response:
    """Another language for somebody who is not signed in; people have it in their settings."""
    form = await submitted(request)
    answer = redirect(local_path(form.text("next"), LOGIN))
    if form.text("language") in set(Language):
        answer.set_cookie(
            LANGUAGE_COOKIE, form.text("language"), max_age=_A_YEAR_S, path="/", httponly=True, samesite="Lax"
        )
    return answer


def add_routes(app: web.Application, newcomers: Newcomers, own_password: OwnPassword) -> None:
    """Serve the pages."""
    app[NEWCOMERS] = newcomers
    app[RESETS] = own_password
    views.add_to(app)
