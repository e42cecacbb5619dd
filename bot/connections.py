"""Builds what keeps people's keys and uses them: every other service asks it for a connection."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from bot.settings import Settings
from bot.vendors import Vendors
from services.credential_entry import CredentialEntry
from services.credentials import Credentials
from services.huntflow_connections import HuntflowConnections
from services.intake.chat_files import ChatFiles
from services.key_probes import KeyProbes
from services.key_storage import KeyStorage
from services.notifications import Notifications
from services.refresh_locks import RefreshLocks
from services.secret_vault import SecretVault
from services.token_health import TokenHealth
from services.token_states import TokenStates
from services.token_trial import HuntflowTrial
from services.typed_urls import HuntflowAddresses
from services.vendor_cache import VendorCache

if TYPE_CHECKING:
    from redis.asyncio import Redis


@dataclass(frozen=True, slots=True)
class Tools:
    """What nearly every service is built from."""

    settings: Settings
    vault: SecretVault
    vendors: Vendors
    now: Callable[[], datetime]
    redis: "Redis | None"
    files: ChatFiles


@dataclass(frozen=True, slots=True)
class Connections:
    """Services around people's keys, which the others ask for a connection."""

    notifications: Notifications
    cache: VendorCache
    huntflow: HuntflowConnections
    credentials: Credentials
    credential_entry: CredentialEntry
    token_health: TokenHealth
    addresses: HuntflowAddresses
    probes: KeyProbes


def connect(tools: Tools) -> Connections:
    now, vault, settings = tools.now, tools.vault, tools.settings
    notifications = Notifications(now=now)
    states = TokenStates(notifications=notifications, now=now)
    locks = RefreshLocks()
    cache = VendorCache(now=now, is_alone=not settings.redis_url)
    addresses = HuntflowAddresses(
        prod_url=settings.huntflow_prod_url,
        sandbox_url=settings.huntflow_sandbox_url,
        allowed_hosts=settings.huntflow_allowed_hosts,
    )
    huntflow = HuntflowConnections(
        gateway=tools.vendors.huntflow, vault=vault, locks=locks, states=states, addresses=addresses, cache=cache
    )
    probes = KeyProbes(
        clickup=tools.vendors.clickup,
        notion=tools.vendors.notion,
        gemini=tools.vendors.gemini,
        gemini_model=settings.gemini_model,
    )
    storage = KeyStorage(vault=vault, states=states, now=now)
    credentials = Credentials(vault=vault, states=states, huntflow=huntflow)
    trial = HuntflowTrial(
        gateway=tools.vendors.huntflow, storage=storage, locks=locks, huntflow=huntflow, addresses=addresses, now=now
    )
    entry = CredentialEntry(
        vault=vault, trial=trial, probes=probes, storage=storage, addresses=addresses, credentials=credentials
    )
    token_health = TokenHealth(credentials=credentials, huntflow=huntflow, probes=probes, states=states, now=now)
    return Connections(notifications, cache, huntflow, credentials, entry, token_health, addresses, probes)
