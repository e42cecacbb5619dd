"""The services around keys over two Huntflow stand-ins on loopback, and ClickUp and Gemini as simple fakes."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp.test_utils import TestServer
from cryptography.fernet import Fernet

from integrations.base import AuthorizationError, IntegrationError, NoCallLog, Vendor, VendorHttp, pooled_client
from integrations.clickup.schemas import User as ClickUpUser
from integrations.gemini import GeminiModel
from integrations.huntflow import HuntflowGateway
from integrations.huntflow.errors import read_error
from integrations.notion.schemas import Bot
from locales import Language
from models.credentials import Credential, Integration
from models.telegram import TelegramAccount
from models.users import Group, GroupMembership, Role, System, User
from services.access import Actor
from services.credential_entry import CredentialEntry
from services.credentials import Credentials
from services.huntflow_connections import HuntflowConnections
from services.huntflow_organisations import HuntflowOrganisations
from services.key_probes import KeyProbes
from services.key_rotation import KeyRotation
from services.key_storage import KeyStorage
from services.notifications import Notifications
from services.refresh_locks import RefreshLocks
from services.secret_box import SecretBox
from services.secret_vault import SecretVault
from services.token_health import TokenHealth
from services.token_migration import TokenMigration
from services.token_states import TokenStates
from services.token_trial import HuntflowTrial
from services.typed_urls import HuntflowAddresses
from services.vendor_cache import VendorCache
from tests.conftest import Clock
from trial.data.huntflow import production, sandbox
from trial.huntflow import HuntflowStandIn, TokenPair

KEYS = f"k1:{Fernet.generate_key().decode()}"
CLICKUP_KEY = "pk_4471_ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
NOTION_KEY = "ntn_1234567890abcdefghijABCDEFGHIJ1234567890abcd"
GEMINI_KEY = "AIzaSyD-planted-gemini-key-0123456789abc"
MODEL = "gemini-flash-latest"


class FakeClickUp:
    """Knows some tokens; `failure` is raised instead of any answer."""

    def __init__(self) -> None:
        self.owners = {CLICKUP_KEY: "Анна Ким"}
        self.failure: IntegrationError | None = None
        self._token = ""

    def connect(self, *, token: str, user_id: int | None) -> "FakeClickUp":
        asked = FakeClickUp()
        asked.owners, asked.failure, asked._token = self.owners, self.failure, token
        return asked

    async def user(self) -> ClickUpUser:
        if self.failure is not None:
            raise self.failure
        if self._token not in self.owners:
            raise AuthorizationError(Vendor.CLICKUP, "user.get")
        return ClickUpUser(id=7, username=self.owners[self._token])


class FakeNotion:
    """Knows some secrets."""

    def __init__(self) -> None:
        self.workspaces = {NOTION_KEY: "Найм"}
        self.failure: IntegrationError | None = None
        self._token = ""

    def connect(self, *, token: str, user_id: int | None) -> "FakeNotion":
        asked = FakeNotion()
        asked.workspaces, asked.failure, asked._token = self.workspaces, self.failure, token
        return asked

    async def me(self) -> Bot:
        if self.failure is not None:
            raise self.failure
        if self._token not in self.workspaces:
            raise AuthorizationError(Vendor.NOTION, "users.me")
        return Bot.model_validate(
            {"id": "b", "name": "HR Helper", "bot": {"workspace_name": self.workspaces[self._token]}}
        )


class FakeGemini:
    """Knows some keys and offers some models."""

    def __init__(self) -> None:
        self.keys = {GEMINI_KEY}
        self.models = [MODEL, "gemini-pro-latest"]
        self.failure: IntegrationError | None = None

    async def list_models(self, *, api_key: str, user_id: int | None) -> list[GeminiModel]:
        if self.failure is not None:
            raise self.failure
        if api_key not in self.keys:
            raise AuthorizationError(Vendor.GEMINI, "models.list")
        return [GeminiModel(name, name, None, None, supports_generate=True) for name in self.models]


@dataclass
class World:
    clock: Clock
    prod: HuntflowStandIn
    sandbox: HuntflowStandIn
    clickup: FakeClickUp
    notion: FakeNotion
    gemini: FakeGemini
    learned: list[str]
    vault: SecretVault
    locks: RefreshLocks
    states: TokenStates
    addresses: HuntflowAddresses
    huntflow: HuntflowConnections
    credentials: Credentials
    organisations: HuntflowOrganisations
    entry: CredentialEntry
    health: TokenHealth
    migration: TokenMigration
    rotation: KeyRotation
    people: dict[int, Actor] = field(default_factory=dict)

    async def person(
        self, number: int = 42, *roles: Role, name: str = "Анна Ким", system: System = System.PROD, active: bool = True
    ) -> Actor:
        """Somebody with a chat, by their Telegram id; a recruiter unless said otherwise."""
        user = await User.create(username=f"u{number}", full_name=name, active_system=system, is_active=active)
        await TelegramAccount.create(user=user, telegram_id=number)
        for role in roles or (Role.RECRUITER,):
            group, _ = await Group.get_or_create(role=role, defaults={"name": role.group_name})
            await GroupMembership.create(user=user, group=group)
        wanted = frozenset(roles or (Role.RECRUITER,))
        return Actor(user.id, name, wanted, Language.RU, "Europe/Minsk", is_active=active, telegram_id=number)

    async def store(
        self, actor: Actor, integration: Integration, access: str, refresh: str = "", **more: Any
    ) -> Credential:
        """A key as if it had been entered some time ago."""
        sealed = self.vault.seal(access)
        values: dict[str, Any] = {
            "secret": sealed.ciphertext,
            "refresh_secret": self.vault.seal(refresh).ciphertext if refresh else None,
            "key_id": sealed.key_id,
            "last4": access[-4:],
            "state": "ok",
            "checked_at": self.clock(),
        }
        return await Credential.create(user_id=actor.user_id, integration=integration, **{**values, **more})

    async def store_pair(
        self, actor: Actor, *, system: System = System.PROD, **more: Any
    ) -> tuple[Credential, TokenPair]:
        stand_in = self.prod if system is System.PROD else self.sandbox
        pair = stand_in.tokens.issue()
        account = stand_in.account()
        values = {"account_id": account.id, "account_name": account.name, **more}
        integration = Integration.HUNTFLOW_PROD if system is System.PROD else Integration.HUNTFLOW_SANDBOX
        return await self.store(actor, integration, pair.access_token, pair.refresh_token, **values), pair


@asynccontextmanager
async def credential_world(clock: Clock, *, keys: str = KEYS) -> AsyncIterator[World]:
    prod = HuntflowStandIn(
        now=clock, state=production(clock()), seed=1, requests_per_second=None, automatic_hooks=False
    )
    box = HuntflowStandIn(now=clock, state=sandbox(clock()), seed=2, requests_per_second=None, automatic_hooks=False)
    async with (
        TestServer(prod.create_app()) as prod_server,
        TestServer(box.create_app()) as sandbox_server,
        pooled_client() as client,
    ):
        http = VendorHttp(
            vendor=Vendor.HUNTFLOW,
            client=client,
            limits=None,
            call_log=NoCallLog(),
            read_error=read_error,
            sleep=clock.sleep,
        )
        addresses = HuntflowAddresses(
            prod_url=str(prod_server.make_url("")),
            sandbox_url=str(sandbox_server.make_url("")),
            allowed_hosts=("api.huntflow.ru", "api.huntflow.ai"),
        )
        yield build(
            clock, HuntflowGateway(http=http, contact="hr@example.com", now=clock), addresses, prod, box, keys=keys
        )


def build(
    clock: Clock,
    gateway: HuntflowGateway,
    addresses: HuntflowAddresses,
    prod: HuntflowStandIn,
    box: HuntflowStandIn,
    *,
    keys: str,
) -> World:
    learned: list[str] = []
    vault = SecretVault(box=SecretBox(keys), learn_secret=learned.append)
    notifications = Notifications(now=clock)
    states = TokenStates(notifications=notifications, now=clock)
    locks = RefreshLocks()
    huntflow = HuntflowConnections(
        gateway=gateway, vault=vault, locks=locks, states=states, addresses=addresses, cache=VendorCache(now=clock)
    )
    clickup, notion, gemini = FakeClickUp(), FakeNotion(), FakeGemini()
    probes = KeyProbes(clickup=clickup, notion=notion, gemini=gemini, gemini_model=MODEL)  # type: ignore[arg-type]
    credentials = Credentials(vault=vault, states=states, huntflow=huntflow)
    storage = KeyStorage(vault=vault, states=states, now=clock)
    trial = HuntflowTrial(
        gateway=gateway, storage=storage, locks=locks, huntflow=huntflow, addresses=addresses, now=clock
    )
    health = TokenHealth(credentials=credentials, huntflow=huntflow, probes=probes, states=states, now=clock)
    return World(
        clock=clock,
        prod=prod,
        sandbox=box,
        clickup=clickup,
        notion=notion,
        gemini=gemini,
        learned=learned,
        vault=vault,
        locks=locks,
        states=states,
        addresses=addresses,
        huntflow=huntflow,
        credentials=credentials,
        organisations=HuntflowOrganisations(huntflow=huntflow),
        entry=CredentialEntry(
            vault=vault, trial=trial, probes=probes, storage=storage, addresses=addresses, credentials=credentials
        ),
        health=health,
        migration=TokenMigration(health=health, notifications=notifications),
        rotation=KeyRotation(vault=vault),
    )
