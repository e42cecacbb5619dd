"""A Huntflow token pair in our table: the store behind `integrations.huntflow.TokenStore`."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import structlog

from integrations.huntflow import TokenPair, TokenProblem
from models.credentials import Credential, CredentialState, Integration
from services.errors import BrokenConnectionError, NotConnectedError
from services.refresh_locks import RefreshLocks, refuse_open_transaction
from services.secret_box import UndecryptableError
from services.secret_vault import SecretVault
from services.token_states import Finding, StateReason, TokenStates, integration_name

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class StoredKey:
    """A credential as the read of every command gives it: a table object of it costs more than the read itself."""

    id: int
    user_id: int
    integration: Integration
    base_url: str
    secret: str | None = field(repr=False)
    version: int
    state: CredentialState
    account_id: int | None
    account_name: str


class CredentialTokens:
    """The pair of one credential; a refreshed pair is stored before anybody uses it."""

    def __init__(
        self,
        *,
        credential: Credential | StoredKey,
        vault: SecretVault,
        locks: RefreshLocks,
        states: TokenStates,
        tell_owner: bool = True,
    ) -> None:
        self._id = credential.id
        self._name = integration_name(credential.integration)
        self._vault = vault
        self._locks = locks
        self._states = states
        self._tell_owner = tell_owner
        self._seen = credential.version

    async def load(self) -> TokenPair:
        """The pair as stored now.

        Raises:
            NotConnectedError: its owner has removed it meanwhile.
            BrokenConnectionError: it cannot be decrypted.
            VendorCallInTransactionError: a transaction is open; a vendor must not be called inside one.
        """
        refuse_open_transaction()
        return await self._read()

    @asynccontextmanager
    async def refreshing(self) -> AsyncIterator[TokenPair]:
        """Alone with the pair, across coroutines and processes; gives the pair as stored now."""
        async with self._locks.hold(self._id):
            yield await self._read()

    async def save(self, pair: TokenPair) -> None:
        """Store a refreshed pair, unless the owner has entered another one or removed it meanwhile."""
        access = self._vault.seal(pair.access)
        refresh = self._vault.seal(pair.refresh) if pair.refresh is not None else None
        stored = await Credential.filter(id=self._id, version=pair.version - 1).update(
            secret=access.ciphertext,
            refresh_secret=refresh.ciphertext if refresh else None,
            key_id=access.key_id,
            last4=pair.access[-4:],
            version=pair.version,
            expires_at=pair.access_expires_at,
            refresh_expires_at=pair.refresh_expires_at,
        )
        self._seen = pair.version
        log.info("token_pair_refreshed", credential_id=self._id, version=pair.version, stored=bool(stored))

    async def mark_broken(self, reason: TokenProblem) -> None:
        """Remember that the pair is of no use, and tell its owner."""
        log.warning("token_pair_broken", credential_id=self._id, reason=reason.value)
        await self._record(StateReason(reason.value))

    async def _record(self, reason: StateReason) -> None:
        finding = Finding(CredentialState.BROKEN, reason)
        await self._states.record(self._id, self._seen, finding, tell_owner=self._tell_owner)

    async def _read(self) -> TokenPair:
        row = await Credential.get_or_none(id=self._id)
        if row is None or row.secret is None:
            raise NotConnectedError(integration=self._name)
        self._seen = row.version
        try:
            access = self._vault.open(row.secret, row.key_id)
            refresh = self._vault.open(row.refresh_secret, row.key_id) if row.refresh_secret else None
        except UndecryptableError:
            await self._record(StateReason.UNDECRYPTABLE)
            raise BrokenConnectionError(integration=self._name) from None
        return TokenPair(access, refresh, row.expires_at, row.refresh_expires_at, row.version)
