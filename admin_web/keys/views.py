"""Integrations, API keys and Huntflow tokens: state, entering, «Тест подключения», removing."""

from typing import Any, Protocol

from aiohttp import web

from admin_web.panel.forms import Form, submitted
from admin_web.panel.rendering import PROBLEM, page, said
from admin_web.panel.views import Views
from locales import gettext as _
from services.access import Actor
from services.credential_entry import CredentialEntry, EntryResult, EntryStep, SecretKind
from services.credentials import Credentials, CredentialView
from services.errors import GoneError
from services.huntflow_organisations import HuntflowOrganisations
from services.key_words import HUNTFLOW, STATES, outcome_words, reason_words
from services.token_health import TokenHealth
from services.vocabulary import CredentialState, Integration, Source

CREDENTIALS = web.AppKey("credentials", Credentials)
ENTRY = web.AppKey("credential_entry", CredentialEntry)
HEALTH = web.AppKey("token_health", TokenHealth)
ORGANISATIONS = web.AppKey("huntflow_organisations", HuntflowOrganisations)
views = Views()
LIST, KEYS, TOKENS_PATH = "/accounts/integrations/", "/accounts/api-keys/", "/huntflow/tokens/"
TONES = {
    CredentialState.OK: "good",
    CredentialState.EXPIRING: "warn",
    CredentialState.UNTESTED: "warn",
    CredentialState.UNREACHABLE: "warn",
    CredentialState.BROKEN: "bad",
}
_WORDS: dict[str, Any] = {
    "states": STATES,
    "tones": TONES,
    "reason_words": reason_words,
    "huntflow": HUNTFLOW,
}


@views.get(LIST)
async def show_all(request: web.Request, actor: Actor) -> web.Response:
    """Every integration with its state."""
    return await page(request, "keys/integrations.html", keys=await request.app[CREDENTIALS].overview(actor), **_WORDS)


@views.post("/accounts/integrations/{name}/test/")
async def test(request: web.Request, actor: Actor, name: str) -> web.Response:
    """Try the stored key at its vendor."""
    form = await submitted(request)
    return await _tested(request, actor, _integration(name), _back(form))


@views.post("/huntflow/test-connection/")
async def test_huntflow(request: web.Request, actor: Actor) -> web.Response:
    """The same for the Huntflow the form names; the active one without a name."""
    form = await submitted(request)
    overview = await request.app[CREDENTIALS].overview(actor)
    active = next(view.integration for view in overview if view.integration in HUNTFLOW and view.is_active)
    chosen = _integration(form.text("integration")) if form.text("integration") else active
    return await _tested(request, actor, chosen, TOKENS_PATH)


async def _tested(request: web.Request, actor: Actor, integration: Integration, back: str) -> web.Response:
    view = await request.app[HEALTH].check_one(actor, integration, owner_id=actor.user_id, source=Source.WEB)
    words = f"{view.name}: {_(STATES[view.state])}. {reason_words(view.reason)}".strip()
    return await said(request, back, words, "done" if view.state is CredentialState.OK else PROBLEM)


@views.get("/accounts/integrations/{name}/remove/")
async def ask_removal(request: web.Request, actor: Actor, name: str) -> web.Response:
    """Ask before a key is deleted."""
    view = await request.app[CREDENTIALS].view(actor, _integration(name), owner_id=actor.user_id)
    if not view.is_set:
        raise GoneError
    return await page(request, "keys/remove.html", key=view)


@views.post("/accounts/integrations/{name}/remove/")
async def remove(request: web.Request, actor: Actor, name: str) -> web.Response:
    """Delete the key."""
    integration = _integration(name)
    await request.app[CREDENTIALS].remove(actor, integration, owner_id=actor.user_id, source=Source.WEB)
    return await said(request, LIST, _("The key was removed."))


@views.get(KEYS)
async def show_keys(request: web.Request, actor: Actor) -> web.Response:
    """A form for each integration with a single key."""
    return await _keys_page(request, actor, Form(), None)


@views.post(KEYS)
async def enter_key(request: web.Request, actor: Actor) -> web.Response:
    """Try a key and keep it when its vendor accepts it."""
    form = await submitted(request)
    integration = _integration(form.text("integration"))
    with form.refusals():
        entry = request.app[ENTRY]
        draft = await entry.begin(actor, integration, SecretKind.KEY, owner_id=actor.user_id)
        result = await entry.submit(actor, draft, form.secret("api_key"), source=Source.WEB)
        if result.view is not None:
            return await said(
                request, LIST, _("{integration}: the key works and is kept.").format(integration=result.view.name)
            )
        _refuse(form, "api_key", result)
    return await _keys_page(request, actor, form, integration)


async def _keys_page(request: web.Request, actor: Actor, form: Form, tried: Integration | None) -> web.Response:
    overview = await request.app[CREDENTIALS].overview(actor)
    single = [view for view in overview if view.integration not in HUNTFLOW]
    return await page(request, "keys/api_keys.html", status=form.status, form=form, keys=single, tried=tried, **_WORDS)


@views.get(TOKENS_PATH)
async def show_tokens(request: web.Request, actor: Actor) -> web.Response:
    """Both systems of Huntflow."""
    return await _tokens_page(request, actor, Form(), None)


@views.post(TOKENS_PATH)
async def enter_tokens(request: web.Request, actor: Actor) -> web.Response:
    """Try a pair (or a key of the older kind) and keep it when Huntflow accepts it."""
    form = await submitted(request)
    integration = _integration(form.text("integration"))
    if integration not in HUNTFLOW:
        raise GoneError
    with form.refusals():
        result = await _submit_tokens(request, actor, integration, form)
        if result.view is not None:
            sentence = _("{integration}: the tokens work and are kept.").format(integration=result.view.name)
            return await said(request, TOKENS_PATH, sentence)
        _refuse(form, "access_token", result)
    return await _tokens_page(request, actor, form, integration)


async def _submit_tokens(request: web.Request, actor: Actor, integration: Integration, form: Form) -> EntryResult:
    entry = request.app[ENTRY]
    kind = SecretKind.PAIR if form.text("refresh_token") else SecretKind.KEY
    draft = await entry.begin(actor, integration, kind, owner_id=actor.user_id)
    if form.text("base_url"):
        draft = entry.with_address(actor, draft, form.text("base_url"))
    pasted = f"{form.text('access_token')}\n{form.text('refresh_token')}".strip()
    return await entry.submit(actor, draft, pasted, source=Source.WEB)


@views.post("/huntflow/tokens/organisation/")
async def choose_organisation(request: web.Request, actor: Actor) -> web.Response:
    """Work in another organisation of the token's owner."""
    form = await submitted(request)
    number = form.text("account_id")
    if not (number.isascii() and number.isdecimal()):
        raise GoneError
    await request.app[ORGANISATIONS].choose(
        actor, _integration(form.text("integration")), int(number), owner_id=actor.user_id, source=Source.WEB
    )
    return await said(request, TOKENS_PATH, _("Saved."))


@views.get("/huntflow/tokens/{name}/organisations/")
async def show_organisations(request: web.Request, actor: Actor, name: str) -> web.Response:
    """The organisations the token sees, as Huntflow says now."""
    integration = _integration(name)
    found = await request.app[ORGANISATIONS].all(actor, integration, owner_id=actor.user_id)
    return await page(request, "keys/organisations.html", organisations=found, integration=integration)


async def _tokens_page(request: web.Request, actor: Actor, form: Form, tried: Integration | None) -> web.Response:
    overview = await request.app[CREDENTIALS].overview(actor)
    systems: list[CredentialView] = [view for view in overview if view.integration in HUNTFLOW]
    return await page(request, "keys/tokens.html", status=form.status, form=form, keys=systems, tried=tried, **_WORDS)


def _refuse(form: Form, field: str, result: EntryResult) -> None:
    form.status = 400
    is_half = result.step is EntryStep.NEEDS_REFRESH
    form.message = _("The refresh token is missing. Nothing was saved.") if is_half else outcome_words(result)
    form.errors = {field: [form.message]}


def _integration(name: str) -> Integration:
    if name not in set(Integration):
        raise GoneError
    return Integration(name)


def _back(form: Form) -> str:
    return TOKENS_PATH if form.text("back") == TOKENS_PATH else LIST


class TokenServices(Protocol):
    """What the pages use; a part of the site's services."""

    @property
    def credentials(self) -> Credentials: ...
    @property
    def credential_entry(self) -> CredentialEntry: ...
    @property
    def token_health(self) -> TokenHealth: ...
    @property
    def huntflow_organisations(self) -> HuntflowOrganisations: ...


def add_routes(app: web.Application, services: TokenServices) -> None:
    """Serve the pages."""
    app[CREDENTIALS] = services.credentials
    app[ENTRY] = services.credential_entry
    app[HEALTH] = services.token_health
    app[ORGANISATIONS] = services.huntflow_organisations
    views.add_to(app)
