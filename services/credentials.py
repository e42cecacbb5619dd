"""A person's keys to other systems: their state, one of them for use, removing one (product.md §2 `/tokens`)."""

from dataclasses import dataclass
from datetime import datetime

from tortoise.transactions import in_transaction

from models.audit import Source
from models.credentials import Credential, CredentialState, Integration
from models.google import GoogleAccount
from models.users import System, User
from services import audit
from services.access import Actor, Operation, require
from services.errors import BrokenConnectionError, GoneError, NotConnectedError
from services.huntflow_connections import INTEGRATION_OF, SYSTEM_OF, HuntflowConnections
from services.secret_box import UndecryptableError
from services.secret_vault import SecretVault
from services.token_states import Finding, StateReason, TokenStates, integration_name

# What can be connected now, in the order it is shown.
SUPPORTED = (
    Integration.HUNTFLOW_PROD,
    Integration.HUNTFLOW_SANDBOX,
    Integration.CLICKUP,
    Integration.NOTION,
    Integration.GEMINI,
)


@dataclass(frozen=True, slots=True)
class CredentialView:
    """One integration as its owner sees it; of the secret only the last four characters.

    Attributes:
        is_set: there is a key; everything below is empty without one.
        has_refresh: Huntflow: a pair that renews itself, not a legacy key.
        is_active: Huntflow: the system the person works in.
        base_url: Huntflow: the typed address, empty for the usual one.
        expires_at: when the access token ends at the latest; it is renewed by itself after that.
        refresh_expires_at: when the pair is lost at the latest if it is not used until then.
        days_left: whole days until then.
        checked_at: when the vendor last answered for this key.
    """

    integration: Integration
    name: str
    is_set: bool = False
    state: CredentialState = CredentialState.UNTESTED
    reason: str = ""
    last4: str = ""
    has_refresh: bool = False
    is_active: bool = False
    base_url: str = ""
    owner_name: str = ""
    account_id: int | None = None
    account_name: str = ""
    expires_at: datetime | None = None
    refresh_expires_at: datetime | None = None
    days_left: int | None = None
    checked_at: datetime | None = None


class Credentials:
    """Keys of one person at a time; nobody sees another person's, administrators included."""

    def __init__(
        self,
        *,
        vault: SecretVault,
        states: TokenStates,
        huntflow: HuntflowConnections,
    ) -> None:
        self._vault = vault
        self._states = states
        self._huntflow = huntflow

    async def secret(self, user_id: int, integration: Integration) -> str:
        """The key of an integration with a single key, in clear, for one call to its vendor.

        Raises:
            NotConnectedError: there is none.
            BrokenConnectionError: it is known not to work, or cannot be decrypted.
        """
        row = await Credential.get_or_none(user_id=user_id, integration=integration)
        if row is None or row.secret is None:
            raise NotConnectedError(integration=integration_name(integration))
        if row.state is CredentialState.BROKEN:
            raise BrokenConnectionError(integration=integration_name(integration))
        return await self.open(row)

    async def open(self, row: Credential, *, tell_owner: bool = True) -> str:
        """The key of a row in clear, whatever its state.

        Raises:
            BrokenConnectionError: it cannot be decrypted; its owner is told.
        """
        try:
            return self._vault.open(row.secret or "", row.key_id)
        except UndecryptableError:
            finding = Finding(CredentialState.BROKEN, StateReason.UNDECRYPTABLE)
            await self._states.record(row.id, row.version, finding, tell_owner=tell_owner)
            raise BrokenConnectionError(integration=integration_name(row.integration)) from None

    async def overview(self, actor: Actor) -> list[CredentialView]:
        """Every integration that can be connected, set or not."""
        require(actor, Operation.MANAGE_OWN_TOKENS)
        return await self.overview_of(actor.user_id)

    async def overview_of(self, user_id: int) -> list[CredentialView]:
        """The same for background work on behalf of a person (the morning brief)."""
        user = await User.get(id=user_id)
        rows = {row.integration: row for row in await Credential.filter(user_id=user_id)}
        views = [self._view(integration, rows.get(integration), user.active_system) for integration in SUPPORTED]
        return [*views, await _google(user_id)]

    async def view(self, actor: Actor, integration: Integration, *, owner_id: int) -> CredentialView:
        """One integration. `owner_id`: whose button was tapped."""
        require(actor, Operation.MANAGE_OWN_TOKENS, owner_id=owner_id)
        user = await User.get(id=actor.user_id)
        row = await Credential.get_or_none(user_id=actor.user_id, integration=integration)
        return self._view(integration, row, user.active_system)

    async def remove(self, actor: Actor, integration: Integration, *, owner_id: int, source: Source) -> None:
        """Delete a key.

        Raises:
            GoneError: it is not there (any more).
        """
        require(actor, Operation.MANAGE_OWN_TOKENS, owner_id=owner_id)
        row = await Credential.get_or_none(user_id=actor.user_id, integration=integration, secret__isnull=False)
        if row is None:
            raise GoneError
        async with in_transaction():
            if not await Credential.filter(id=row.id).delete():
                raise GoneError
            await audit.record(
                actor, "credential_removed", object_type="credential", object_id=integration.value, source=source
            )
        await self._huntflow.forget_owner(row.id)

    async def choose_system(self, actor: Actor, system: System, *, owner_id: int, source: Source) -> None:
        """Work in this Huntflow from now on.

        Raises:
            NotConnectedError: it is not connected; the other one stays active.
        """
        require(actor, Operation.MANAGE_OWN_TOKENS, owner_id=owner_id)
        integration = INTEGRATION_OF[system]
        async with in_transaction():
            if not await Credential.exists(user_id=actor.user_id, integration=integration, secret__isnull=False):
                raise NotConnectedError(integration=integration_name(integration))
            await User.filter(id=actor.user_id).update(active_system=system)
            await audit.record(
                actor, "active_system_chosen", object_type="user", object_id=actor.user_id, source=source, system=system
            )

    def _view(self, integration: Integration, row: Credential | None, active: System) -> CredentialView:
        name = integration_name(integration)
        is_active = SYSTEM_OF.get(integration) is active
        if row is None or row.secret is None:
            return CredentialView(integration, name, is_active=is_active)
        return CredentialView(
            integration=integration,
            name=name,
            is_set=True,
            state=row.state,
            reason=row.state_reason,
            last4=row.last4,
            has_refresh=row.refresh_secret is not None,
            is_active=is_active,
            base_url=row.base_url,
            owner_name=row.owner_name,
            account_id=row.account_id,
            account_name=row.account_name,
            expires_at=row.expires_at,
            refresh_expires_at=row.refresh_expires_at,
            days_left=self._states.days_until(row.refresh_expires_at),
            checked_at=row.checked_at,
        )


async def _google(user_id: int) -> CredentialView:
    """Google has accounts instead of a key: one line for all of them, which is as bad as the worst."""
    name = integration_name(Integration.GOOGLE)
    rows = await GoogleAccount.filter(user_id=user_id).order_by("-is_primary", "id")
    if not rows:
        return CredentialView(Integration.GOOGLE, name)
    shown = next((row for row in rows if row.state is CredentialState.BROKEN), rows[0])
    return CredentialView(
        integration=Integration.GOOGLE,
        name=name,
        is_set=True,
        state=shown.state,
        reason=shown.state_reason,
        owner_name=shown.email,
        checked_at=shown.checked_at,
    )
