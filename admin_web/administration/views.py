"""Dashboard, users and audit, for administrators."""

from aiohttp import web

from admin_web.health.api import HEALTH
from admin_web.panel.forms import submitted
from admin_web.panel.rendering import page, redirect, said
from admin_web.panel.views import Views
from admin_web.users.api import ACCOUNTS
from locales import gettext as _
from locales import lazy
from services.access import Actor
from services.audit_trail import AuditQuery, AuditSubject, AuditTrail
from services.audit_words import SOURCES, SUBJECTS, operation_words
from services.errors import GoneError
from services.health import PartState
from services.health_observations import VendorState
from services.user_directory import PersonState, UserDirectory
from services.vendor_troubles import vendor_name
from services.vocabulary import Role, Source

DIRECTORY = web.AppKey("user_directory", UserDirectory)
TRAIL = web.AppKey("audit_trail", AuditTrail)
views = Views()
USERS = "/admin/users/"
AUDIT_PAGE, MOST_DIGITS = 30, 6
_PARTS = {PartState.OK: "good", PartState.DISABLED: "", PartState.BEHIND: "bad", PartState.FAILING: "bad"}
_PART_WORDS = {
    PartState.OK: lazy("works"),
    PartState.DISABLED: lazy("not used"),
    PartState.BEHIND: lazy("needs migrations"),
    PartState.FAILING: lazy("does not answer"),
}
_VENDORS = {VendorState.OK: "good", VendorState.MOODY: "warn", VendorState.DOWN: "bad", VendorState.NEVER_ASKED: ""}


@views.get("/admin/")
async def dashboard(request: web.Request, actor: Actor) -> web.Response:
    """How the installation is, and who waits."""
    report = await request.app[HEALTH].for_administrator(actor)
    waiting = [row for row in (await request.app[DIRECTORY].page(actor)).rows if row.state is PersonState.WAITING]
    return await page(
        request,
        "administration/dashboard.html",
        report=report,
        waiting=waiting,
        stats=await request.app[ACCOUNTS].stats(actor),
        part_tones=_PARTS,
        part_words={part: _(words) for part, words in _PART_WORDS.items()},
        vendor_tones=_VENDORS,
        vendor_name=vendor_name,
    )


@views.get(USERS)
async def show_users(request: web.Request, actor: Actor) -> web.Response:
    """People; those who wait come first."""
    found = await request.app[DIRECTORY].page(actor, _page(request), search=request.query.get("search", "")[:200])
    return await page(request, "administration/users.html", found=found, roles=list(Role))


@views.get("/admin/users/{id}/")
async def show_user(request: web.Request, actor: Actor, id: int) -> web.Response:
    """A person, and what can be decided about them."""
    card = await request.app[DIRECTORY].card(actor, id)
    return await page(request, "administration/user.html", card=card, roles=list(Role), states=PersonState)


@views.post("/admin/users/{id}/decide/")
async def decide(request: web.Request, actor: Actor, id: int) -> web.Response:
    """Let somebody new in with a role, or refuse them."""
    role = (await submitted(request)).text("role")
    if role and role not in set(Role):
        raise GoneError
    decision = await request.app[DIRECTORY].decide(actor, id, Role(role) if role else None, source=Source.WEB)
    if not decision.is_new:
        sentence = _("{name}: {who} has decided already.").format(name=decision.name, who=decision.decided_by or "—")
    elif decision.role is None:
        sentence = _("{name} was refused.").format(name=decision.name)
    else:
        sentence = _("{name} is let in: {role}.").format(name=decision.name, role=decision.role.group_name)
    return await said(request, f"{USERS}{id}/", sentence)


@views.post("/admin/users/{id}/roles/")
async def set_roles(request: web.Request, actor: Actor, id: int) -> web.Response:
    """Make the ticked roles the person's roles."""
    form = await submitted(request)
    chosen = {role for role in Role if form.is_on(f"role-{role.value}")}
    with form.refusals():
        await request.app[ACCOUNTS].set_roles(actor, id, chosen, source=Source.WEB)
        return await said(request, f"{USERS}{id}/", _("The roles were changed; the person was told."))
    return await said(request, f"{USERS}{id}/", _sentence(form.message, form.errors), "problem")


@views.get("/admin/users/{id}/turn-off/")
async def ask_turning_off(request: web.Request, actor: Actor, id: int) -> web.Response:
    """Ask before access ends."""
    return await page(request, "administration/turn_off.html", card=await request.app[DIRECTORY].card(actor, id))


@views.post("/admin/users/{id}/turn-off/")
async def turn_off(request: web.Request, actor: Actor, id: int) -> web.Response:
    """End the person's access at once."""
    form = await submitted(request)
    with form.refusals():
        await request.app[DIRECTORY].turn_off(actor, id, source=Source.WEB)
        return await said(request, f"{USERS}{id}/", _("Turned off: sessions, tokens, the bot and imports have ended."))
    return await said(request, f"{USERS}{id}/", form.message, "problem")


@views.post("/admin/users/{id}/turn-on/")
async def turn_on(request: web.Request, actor: Actor, id: int) -> web.Response:
    """Give access back."""
    await request.app[DIRECTORY].turn_on(actor, id, source=Source.WEB)
    return await said(request, f"{USERS}{id}/", _("Turned on with the roles the person has kept."))


@views.get("/admin/audit/")
async def show_audit(request: web.Request, actor: Actor) -> web.Response:
    """Who did what."""
    wanted = request.query.get("subject", "")
    subject = AuditSubject(wanted) if wanted in set(AuditSubject) else AuditSubject.ALL
    days = request.query.get("days", "0")
    query = AuditQuery(subject=subject, days=int(days) if days in {"1", "7", "30"} else 0, page=_page(request))
    found = await request.app[TRAIL].page(actor, query, size=AUDIT_PAGE)
    return await page(
        request,
        "administration/audit.html",
        found=found,
        subjects=SUBJECTS,
        sources=SOURCES,
        operation_words=operation_words,
    )


@views.get("/accounts/components/")
async def show_components(request: web.Request, actor: Actor) -> web.Response:
    """What the panel's pages are made of, for administrators."""
    await request.app[HEALTH].for_administrator(actor)
    return await page(request, "administration/components.html")


@views.get("/admin")
async def to_dashboard(request: web.Request) -> web.Response:
    """The address without its last sign."""
    del request
    return redirect("/admin/")


def _page(request: web.Request) -> int:
    text = request.query.get("page", "1")
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS else 1


def _sentence(message: str, errors: dict[str, list[str]]) -> str:
    return " ".join([sentence for sentences in errors.values() for sentence in sentences] or [message])


def add_routes(app: web.Application, directory: UserDirectory, trail: AuditTrail) -> None:
    """Serve the pages."""
    app[DIRECTORY] = directory
    app[TRAIL] = trail
    views.add_to(app)
