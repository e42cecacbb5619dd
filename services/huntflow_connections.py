"""A person's Huntflow, ready to be asked: the client, the organisation, and whose token it is."""

from dataclasses import dataclass, replace
from datetime import timedelta

import structlog

from integrations.base import IntegrationError, Json
from integrations.huntflow import HuntflowClient, HuntflowGateway
from integrations.huntflow.schemas import Account
from locales import lazy
from models.credentials import Credential, CredentialState, Integration
from models.prepared import PreparedRead
from models.users import System, User
from services.errors import BrokenConnectionError, NotConnectedError, ServiceError
from services.huntflow_tokens import CredentialTokens, StoredKey
from services.refresh_locks import RefreshLocks
from services.secret_vault import SecretVault
from services.token_states import TokenStates, integration_name
from services.typed_urls import HuntflowAddresses
from services.vendor_cache import VendorCache

log = structlog.get_logger(__name__)

INTEGRATION_OF = {System.PROD: Integration.HUNTFLOW_PROD, System.SANDBOX: Integration.HUNTFLOW_SANDBOX}
SYSTEM_OF = {integration: system for system, integration in INTEGRATION_OF.items()}
# The owner of a token does not change; the entry is dropped when another token is entered.
OWNER_TTL = timedelta(days=30)

# The person's active system and all their credentials in one read: every command about Huntflow begins with it.
_COLUMNS = ("id", "integration", "base_url", "secret", "version", "state", "account_id", "account_name")
_STORED = PreparedRead(
    lambda: User.filter(id=0).values("active_system", **{name: f"credentials__{name}" for name in _COLUMNS})
)


class OrganisationNotChosenError(ServiceError):
    """The token sees several organisations and the person has not said which one to work in. Values: `integration`."""

    sentence = lazy("Choose the organisation of {integration} first: open /tokens.")


@dataclass(frozen=True, slots=True)
class HuntflowConnection:
    """One person's Huntflow.

    Attributes:
        owner_huntflow_id: the token's owner in Huntflow; None while Huntflow has not told.
        host: which Huntflow it is, if it is not the operator's (`HuntflowAddresses.host_mark`).
    """

    client: HuntflowClient
    account_id: int
    system: System
    account_name: str
    owner_huntflow_id: int | None
    host: str = ""


class HuntflowConnections:
    """Makes connections from stored credentials; cheap, no request but the first for the owner's id."""

    def __init__(
        self,
        *,
        gateway: HuntflowGateway,
        vault: SecretVault,
        locks: RefreshLocks,
        states: TokenStates,
        addresses: HuntflowAddresses,
        cache: VendorCache,
    ) -> None:
        self._gateway = gateway
        self._vault = vault
        self._locks = locks
        self._states = states
        self._addresses = addresses
        self._cache = cache

    async def of(self, user_id: int) -> HuntflowConnection:
        """The person's active system. Call it outside of transactions.

        Raises:
            NotConnectedError: no token of the active system.
            BrokenConnectionError: the token is known not to work.
            OrganisationNotChosenError: several organisations, none chosen.
        """
        rows = await _STORED.rows(user_id)
        system = System(str(rows[0]["active_system"]))
        stored = next((row for row in rows if row["integration"] == INTEGRATION_OF[system]), None)
        return await self._connection(user_id, system, _stored_key(user_id, stored) if stored else None)

    async def active_key(self, user_id: int) -> StoredKey:
        """The key of the person's active system, whether or not an organisation is chosen.

        Raises:
            NotConnectedError: there is none.
            BrokenConnectionError: it is known not to work.
        """
        rows = await _STORED.rows(user_id)
        integration = INTEGRATION_OF[System(str(rows[0]["active_system"]))]
        stored = next((row for row in rows if row["integration"] == integration), None)
        key = _stored_key(user_id, stored) if stored else None
        if key is None or key.secret is None:
            raise NotConnectedError(integration=integration_name(integration))
        if key.state is CredentialState.BROKEN:
            raise BrokenConnectionError(integration=integration_name(integration))
        return key

    async def accounts_of(self, key: StoredKey) -> list[Account]:
        """Organisations a key sees, as Huntflow says now."""
        return await self.client(key).accounts()

    async def of_account(self, user_id: int, account_id: int, name: str) -> HuntflowConnection:
        """The active system in another organisation than the chosen one; whether the key sees it is for the caller."""
        key = await self.active_key(user_id)
        return await self._connection(
            user_id, SYSTEM_OF[key.integration], replace(key, account_id=account_id, account_name=name)
        )

    async def of_system(self, user_id: int, system: System) -> HuntflowConnection:
        """The same for a named system; raises the same."""
        row = await Credential.get_or_none(user_id=user_id, integration=INTEGRATION_OF[system])
        return await self._connection(user_id, system, row)

    async def _connection(self, user_id: int, system: System, row: Credential | StoredKey | None) -> HuntflowConnection:
        integration = INTEGRATION_OF[system]
        if row is None or row.secret is None:
            raise NotConnectedError(integration=integration_name(integration))
        if row.state is CredentialState.BROKEN:
            raise BrokenConnectionError(integration=integration_name(integration))
        if row.account_id is None:
            raise OrganisationNotChosenError(integration=integration_name(integration))
        client = self.client(row)
        return HuntflowConnection(
            client=client,
            account_id=row.account_id,
            system=system,
            account_name=row.account_name,
            owner_huntflow_id=await self._owner_id(row.id, user_id, client),
            host=self.host_mark(row),
        )

    def host_mark(self, row: Credential | StoredKey) -> str:
        """Which Huntflow a credential belongs to, empty for the operator's."""
        return self._addresses.host_mark(row.integration, row.base_url)

    def client(self, row: Credential | StoredKey, *, tell_owner: bool = True) -> HuntflowClient:
        """A client over a stored credential, whatever its state; for those who test it.

        `tell_owner`: False when the owner sees on the screen that the key is broken and needs no message.
        """
        tokens = CredentialTokens(
            credential=row, vault=self._vault, locks=self._locks, states=self._states, tell_owner=tell_owner
        )
        return self._gateway.connect(
            base_url=self._addresses.of(row.integration, row.base_url),
            tokens=tokens,
            user_id=row.user_id,  # type: ignore[union-attr]
        )

    async def remember_owner(self, credential_id: int, user_id: int, owner_huntflow_id: int) -> None:
        """Keep whose token it is, after it was entered or tested."""

        async def told() -> Json:
            return {"id": owner_huntflow_id}

        await self.forget_owner(credential_id)
        await self._cache.get_or_fetch(_owner_key(credential_id), user_id, OWNER_TTL, told)

    async def forget_owner(self, credential_id: int) -> None:
        """The token was removed or replaced."""
        await self._cache.forget(_owner_key(credential_id))

    async def _owner_id(self, credential_id: int, user_id: int, client: HuntflowClient) -> int | None:
        async def ask() -> Json:
            return {"id": (await client.me()).id}

        try:
            answer = await self._cache.get_or_fetch(_owner_key(credential_id), user_id, OWNER_TTL, ask)
        except IntegrationError as error:
            # Whoever uses the connection meets the same error with a better reason to show it.
            log.info("huntflow_owner_unknown", error=type(error).__name__)
            return None
        owner_id = answer.data.get("id") if isinstance(answer.data, dict) else None
        return owner_id if isinstance(owner_id, int) else None


def _owner_key(credential_id: int) -> str:
    # The colon at the end keeps number 1 from being a prefix of number 12 when entries are forgotten.
    return f"huntflow_owner:{credential_id}:"


def _stored_key(user_id: int, row: dict[str, object]) -> StoredKey:
    """A row of `_STORED`, with the driver's values turned into ours."""
    account_id = row["account_id"]
    return StoredKey(
        id=int(str(row["id"])),
        user_id=user_id,
        integration=Integration(str(row["integration"])),
        base_url=str(row["base_url"]),
        secret=None if row["secret"] is None else str(row["secret"]),
        version=int(str(row["version"])),
        state=CredentialState(str(row["state"])),
        account_id=None if account_id is None else int(str(account_id)),
        account_name=str(row["account_name"]),
    )
