"""The person's own pages: profile, names, settings, password, sessions."""

from aiohttp import web

from admin_web.door.identity import SESSIONS, caller_of, remember, visitor_of
from admin_web.keys.api import SETTINGS
from admin_web.panel.forms import Form, submitted
from admin_web.panel.rendering import page, said
from admin_web.panel.views import Views
from admin_web.sign_in.api import ENTRANCE
from admin_web.users.api import ACCOUNTS, OWN_PASSWORD
from locales import Language
from locales import gettext as _
from services.access import Actor, Operation
from services.own_settings import SettingsInput
from services.time_zones import COMMON
from services.vocabulary import Source, System

views = Views()
PROFILE, SESSIONS_PATH = "/accounts/", "/accounts/sessions/"
_NAMES = ("first_name", "last_name", "telegram_username")


@views.get("/accounts/")
async def show(request: web.Request, actor: Actor) -> web.Response:
    """Who the person is here, and what they may do."""
    user = await request.app[ACCOUNTS].one(actor, actor.user_id)
    return await page(request, "profile/profile.html", user=user, may_edit=actor.may(Operation.EDIT_OWN_SETTINGS))


@views.get("/accounts/edit/")
async def show_edit(request: web.Request, actor: Actor) -> web.Response:
    """The form of the names."""
    user = await request.app[ACCOUNTS].one(actor, actor.user_id)
    return await page(request, "profile/edit.html", user=user, form=Form())


@views.post("/accounts/edit/")
async def edit(request: web.Request, actor: Actor) -> web.Response:
    """Change the names."""
    form = await submitted(request)
    columns: dict[str, object] = {name: form.text(name)[:64] for name in _NAMES}
    with form.refusals():
        await request.app[ACCOUNTS].change(actor, actor.user_id, columns)
        return await said(request, PROFILE, _("Saved."))
    user = await request.app[ACCOUNTS].one(actor, actor.user_id)
    return await page(request, "profile/edit.html", status=form.status, user=user, form=form)


@views.get("/accounts/settings/")
async def show_settings(request: web.Request, actor: Actor) -> web.Response:
    """Language, time zone, the system of Huntflow, the calendar's address."""
    return await _settings_page(request, actor, Form())


@views.post("/accounts/settings/")
async def change_settings(request: web.Request, actor: Actor) -> web.Response:
    """Change them."""
    form = await submitted(request)
    given = SettingsInput(
        language=Language(form.text("language")) if form.text("language") in set(Language) else None,
        timezone=form.text("timezone"),
        system=System(form.text("active_system")) if form.text("active_system") in set(System) else None,
        calendar_url=form.text("interviewer_calendar_url"),
    )
    with form.refusals():
        await request.app[SETTINGS].change(actor, given, source=Source.WEB)
        return await said(request, "/accounts/settings/", _("Saved."))
    return await _settings_page(request, actor, form)


async def _settings_page(request: web.Request, actor: Actor, form: Form) -> web.Response:
    own = await request.app[SETTINGS].of(actor)
    return await page(
        request, "profile/settings.html", status=form.status, form=form, own=own, zones=COMMON, systems=list(System)
    )


@views.get("/accounts/password/")
async def show_password(request: web.Request, actor: Actor) -> web.Response:
    """The form of a new password."""
    return await _password_page(request, actor, Form())


@views.post("/accounts/password/")
async def change_password(request: web.Request, actor: Actor) -> web.Response:
    """Change it; every other session ends, this one goes on under a new cookie."""
    form = await submitted(request)
    with form.refusals():
        await request.app[OWN_PASSWORD].change(
            actor,
            form.secret("old_password"),
            form.secret("new_password"),
            form.secret("new_password_confirm"),
            source=Source.WEB,
        )
        come = await request.app[ENTRANCE].open(
            actor.user_id, visitor_of(request), "signed_in_after_change", Source.WEB
        )
        remember(request, come.token)
        return await page(request, "profile/password_done.html")
    return await _password_page(request, actor, form)


async def _password_page(request: web.Request, actor: Actor, form: Form) -> web.Response:
    has_password = await request.app[OWN_PASSWORD].is_set(actor)
    return await page(request, "profile/password.html", status=form.status, form=form, has_password=has_password)


@views.get(SESSIONS_PATH)
async def show_sessions(request: web.Request, actor: Actor) -> web.Response:
    """Where the person is signed in."""
    sessions = await request.app[SESSIONS].all_of(actor, current=caller_of(request).session_id)
    return await page(request, "profile/sessions.html", sessions=sessions)


@views.post("/accounts/sessions/end-others/")
async def end_others(request: web.Request, actor: Actor) -> web.Response:
    """Sign out everywhere else."""
    await request.app[SESSIONS].end_others(actor, current=caller_of(request).session_id)
    return await said(request, SESSIONS_PATH, _("You are signed out everywhere else."))


@views.post("/accounts/sessions/{id}/end/")
async def end_session(request: web.Request, actor: Actor, id: int) -> web.Response:
    """End one session."""
    await request.app[SESSIONS].end_one(actor, id)
    return await said(request, SESSIONS_PATH, _("The session has ended."))


def add_routes(app: web.Application) -> None:
    """Serve the pages; their services are there already."""
    views.add_to(app)
