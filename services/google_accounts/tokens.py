"""The tokens of one Google account in our table: the store behind `integrations.google.TokenStore`."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime

import structlog
from tortoise.transactions import in_transaction

from integrations.google import GoogleTokens
from models.credentials import CredentialState, Integration
from models.google import GoogleAccount
from models.users import User
from services.errors import BrokenConnectionError, NotConnectedError
from services.notifications import Notifications, TokenStateChanged
from services.refresh_locks import RefreshLocks, refuse_open_transaction
from services.secret_box import UndecryptableError
from services.secret_vault import SecretVault
from services.token_states import StateReason, integration_name

log = structlog.get_logger(__name__)

GOOGLE_NAME = integration_name(Integration.GOOGLE)


class GoogleStates:
    """Writes down that an account works or not; tells the owner and the administrators once per version of tokens."""

    def __init__(self, *, notifications: Notifications, now: Callable[[], datetime]) -> None:
        self._notifications = notifications
        self._now = now

    async def broken(self, account_id: int, version: int, reason: StateReason, *, tell_owner: bool = True) -> None:
        """The account is of no use until its owner signs in again."""
        async with in_transaction():
            row = await GoogleAccount.filter(id=account_id, version=version).select_for_update().first()
            if row is None or row.state is CredentialState.BROKEN:
                return
            row.state, row.state_reason, row.checked_at = CredentialState.BROKEN, reason.value, self._now()
            await row.save(update_fields=["state", "state_reason", "checked_at"])
            await self._tell(row, reason, tell_owner=tell_owner)

    async def works(self, account_id: int) -> None:
        """Google has just answered for it."""
        await GoogleAccount.filter(id=account_id).update(
            state=CredentialState.OK, state_reason="", checked_at=self._now()
        )

    async def _tell(self, row: GoogleAccount, reason: StateReason, *, tell_owner: bool) -> None:
        user_id: int = row.user_id  # type: ignore[attr-defined]
        news = TokenStateChanged(integration=Integration.GOOGLE, state=row.state, reason=reason.value)
        event_key = f"google_state:{row.id}:{row.version}"
        if tell_owner:
            await self._notifications.tell([user_id], news, event_key=event_key)
        owner = await User.get(id=user_id)
        about_somebody = news.model_copy(update={"owner_name": owner.full_name or owner.username})
        await self._notifications.tell_administrators(about_somebody, event_key=event_key, but=user_id)


class AccountTokens:
    """Tokens of one account; fresh ones are stored before anybody uses them."""

    def __init__(
        self,
        *,
        account_id: int,
        vault: SecretVault,
        locks: RefreshLocks,
        states: GoogleStates,
        tell_owner: bool = True,
    ) -> None:
        self._id = account_id
        self._vault = vault
        self._locks = locks
        self._states = states
        self._tell_owner = tell_owner
        self._seen = 0

    async def load(self) -> GoogleTokens:
        """The tokens as stored now.

        Raises:
            NotConnectedError: its owner has removed the account meanwhile.
            BrokenConnectionError: they cannot be decrypted.
            VendorCallInTransactionError: a transaction is open; a vendor must not be called inside one.
        """
        refuse_open_transaction()
        return await self._read()

    @asynccontextmanager
    async def refreshing(self) -> AsyncIterator[GoogleTokens]:
        """Alone with the tokens, across coroutines and processes; gives them as stored now."""
        async with self._locks.hold(self._id):
            yield await self._read()

    async def save(self, tokens: GoogleTokens) -> None:
        """Store fresh tokens, unless the owner has connected anew or removed the account meanwhile."""
        access, refresh = self._vault.seal(tokens.access), self._vault.seal(tokens.refresh)
        stored = await GoogleAccount.filter(id=self._id, version=tokens.version - 1).update(
            secret=access.ciphertext,
            refresh_secret=refresh.ciphertext,
            key_id=access.key_id,
            version=tokens.version,
            expires_at=tokens.expires_at,
        )
        log.info("google_token_refreshed", account_id=self._id, version=tokens.version, stored=bool(stored))

    async def mark_lost(self) -> None:
        """The consent has ended: the owner is told."""
        log.warning("google_consent_ended", account_id=self._id)
        await self._states.broken(self._id, self._seen, StateReason.CONSENT_ENDED, tell_owner=self._tell_owner)

    async def _read(self) -> GoogleTokens:
        row = await GoogleAccount.get_or_none(id=self._id)
        if row is None:
            raise NotConnectedError(integration=GOOGLE_NAME)
        self._seen = row.version
        try:
            access = self._vault.open(row.secret, row.key_id)
            refresh = self._vault.open(row.refresh_secret, row.key_id)
        except UndecryptableError:
            await self._states.broken(row.id, row.version, StateReason.UNDECRYPTABLE, tell_owner=self._tell_owner)
            raise BrokenConnectionError(integration=GOOGLE_NAME) from None
        return GoogleTokens(access, refresh, row.expires_at, row.version)
