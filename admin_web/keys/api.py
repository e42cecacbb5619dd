"""Trying keys, and the person's settings (spec/accounts-api.md)."""

from typing import Annotated, Literal

from aiohttp import web
from pydantic import Field
from typing_extensions import TypedDict

from admin_web.door.errors import NOT_FOUND, UNAVAILABLE
from admin_web.rest.endpoints import Subject
from admin_web.rest.fields import Input
from admin_web.rest.serving import add_subject
from admin_web.sign_in.api import DoneBody
from locales import gettext as _
from services.access import Actor
from services.key_services import KeyServices
from services.key_tests import KeyOnTrial, KeyTests
from services.own_settings import OwnSettings, OwnSettingsView, SettingsInput
from services.saved_keys import MASKED, SavedKeys
from services.vocabulary import Integration, Source, System

TESTS = web.AppKey("key_tests", KeyTests)
SETTINGS = web.AppKey("own_settings", OwnSettings)
SAVED = web.AppKey("saved_keys", SavedKeys)
subject = Subject("Keys")
# Not secrets, so they are not masked; the addresses go with the keys of their system.
_PLAIN = frozenset({"active_system", "interviewer_calendar_url", "is_observer_active"})

OwnKey = Annotated[str, Field(max_length=4096)]
Url = Annotated[str, Field(max_length=255)]
ApiKey = Annotated[str, Field(min_length=1, max_length=4096)]


class KeyInput(Input):
    """A key to be tried; it is not kept."""

    api_key: ApiKey


class HuntflowKeyInput(KeyInput):
    """A key of Huntflow, where and in which system."""

    api_url: Annotated[str, Field(max_length=255)] = ""
    system: Literal["prod", "sandbox"] = "prod"


_REFUSALS = (NOT_FOUND, UNAVAILABLE)


@subject.post("/accounts/api/test-gemini/", summary="Тестирование Gemini API", also=_REFUSALS)
async def test_gemini(request: web.Request, actor: Actor, body: KeyInput) -> DoneBody:
    """Ask Gemini whether it knows the key."""
    await request.app[TESTS].run(actor, KeyOnTrial(Integration.GEMINI, body.api_key))
    return DoneBody(success=True, message=_("The API key is valid."))


@subject.post("/accounts/api/test-huntflow/", summary="Тестирование Huntflow API", also=_REFUSALS)
async def test_huntflow(request: web.Request, actor: Actor, body: HuntflowKeyInput) -> DoneBody:
    """Ask Huntflow whether it knows the key."""
    integration = Integration.HUNTFLOW_PROD if body.system == "prod" else Integration.HUNTFLOW_SANDBOX
    await request.app[TESTS].run(actor, KeyOnTrial(integration, body.api_key, body.api_url))
    return DoneBody(success=True, message=_("The Huntflow {system} API key is valid.").format(system=body.system))


@subject.post("/accounts/api/test-clickup/", summary="Тестирование ClickUp API", also=_REFUSALS)
async def test_clickup(request: web.Request, actor: Actor, body: KeyInput) -> DoneBody:
    """Ask ClickUp whether it knows the key."""
    await request.app[TESTS].run(actor, KeyOnTrial(Integration.CLICKUP, body.api_key))
    return DoneBody(success=True, message=_("The ClickUp API key is valid."))


@subject.post("/accounts/api/test-notion/", summary="Тестирование Notion API", also=_REFUSALS)
async def test_notion(request: web.Request, actor: Actor, body: KeyInput) -> DoneBody:
    """Ask Notion whether it knows the token."""
    await request.app[TESTS].run(actor, KeyOnTrial(Integration.NOTION, body.api_key))
    return DoneBody(success=True, message=_("The Notion integration token is valid."))


class OwnSettingsInput(Input):
    """What to change; what is left out stays, `***` too. An empty key is taken away."""

    gemini_api_key: OwnKey = ""
    clickup_api_key: OwnKey = ""
    notion_integration_token: OwnKey = ""
    huntflow_prod_url: Url = ""
    huntflow_prod_api_key: OwnKey = ""
    huntflow_sandbox_url: Url = ""
    huntflow_sandbox_api_key: OwnKey = ""
    active_system: Literal["prod", "sandbox"] | None = None
    interviewer_calendar_url: Annotated[str, Field(max_length=2000)] | None = None
    is_observer_active: bool | None = None


class OwnSettingsBody(TypedDict):
    """The settings; a key is `***` where there is one, empty where not."""

    gemini_api_key: str
    clickup_api_key: str
    notion_integration_token: str
    huntflow_prod_url: str
    huntflow_prod_api_key: str
    huntflow_sandbox_url: str
    huntflow_sandbox_api_key: str
    active_system: str
    interviewer_calendar_url: str
    is_observer_active: bool


@subject.get("/api/users/settings/", summary="Настройки пользователя")
async def show_settings(request: web.Request, actor: Actor) -> OwnSettingsBody:
    """The own settings; keys never leave."""
    return _settings_body(await request.app[SETTINGS].of(actor))


@subject.put("/api/users/settings/", summary="Обновление настроек", also=_REFUSALS)
async def change_settings(request: web.Request, actor: Actor, body: OwnSettingsInput) -> OwnSettingsBody:
    """Change the own settings. A key is tried at its vendor before it is kept."""
    settings = request.app[SETTINGS]
    keys = body.model_dump(exclude_unset=True, exclude=set(_PLAIN))
    if keys:
        own = await settings.of(actor)
        await request.app[SAVED].write(actor, keys, own.active_system, source=Source.API)
    given = SettingsInput(
        system=System(body.active_system) if body.active_system else None,
        calendar_url=body.interviewer_calendar_url,
        is_observer_active=body.is_observer_active,
    )
    await settings.change(actor, given, source=Source.API)
    return _settings_body(await settings.of(actor))


def _settings_body(own: OwnSettingsView) -> OwnSettingsBody:
    def masked(integration: Integration) -> str:
        return MASKED if integration in own.keys and own.keys[integration].is_set else ""

    return OwnSettingsBody(
        gemini_api_key=masked(Integration.GEMINI),
        clickup_api_key=masked(Integration.CLICKUP),
        notion_integration_token=masked(Integration.NOTION),
        huntflow_prod_url=own.huntflow_urls[System.PROD],
        huntflow_prod_api_key=masked(Integration.HUNTFLOW_PROD),
        huntflow_sandbox_url=own.huntflow_urls[System.SANDBOX],
        huntflow_sandbox_api_key=masked(Integration.HUNTFLOW_SANDBOX),
        active_system=own.active_system.value,
        interviewer_calendar_url=own.interviewer_calendar_url,
        is_observer_active=own.is_observer_active,
    )


def add_routes(app: web.Application, services: KeyServices) -> None:
    """Serve the subject."""
    app[TESTS] = services.tests
    app[SETTINGS] = services.own_settings
    app[SAVED] = services.saved
    add_subject(app, subject)
