"""A person's Google accounts, ready to be asked."""

from dataclasses import dataclass

from integrations.google import GoogleClient, GoogleGateway
from models.credentials import CredentialState
from models.google import GoogleAccount
from services.errors import BrokenConnectionError, NotConnectedError
from services.google_accounts.tokens import GOOGLE_NAME, AccountTokens, GoogleStates
from services.refresh_locks import RefreshLocks
from services.secret_vault import SecretVault


@dataclass(frozen=True, slots=True)
class GoogleConnection:
    """One account and its client."""

    account_id: int
    user_id: int
    email: str
    scopes: frozenset[str]
    client: GoogleClient


class GoogleConnections:
    """Makes connections from stored accounts; no request is made."""

    def __init__(
        self, *, gateway: GoogleGateway, vault: SecretVault, locks: RefreshLocks, states: GoogleStates
    ) -> None:
        self._gateway = gateway
        self._vault = vault
        self._locks = locks
        self._states = states

    async def main(self, user_id: int) -> GoogleConnection:
        """The person's main account. Call it outside of transactions.

        Raises:
            NotConnectedError: there is none.
            BrokenConnectionError: the person has to sign in again.
        """
        row = await GoogleAccount.filter(user_id=user_id).order_by("-is_primary", "id").first()
        if row is None:
            raise NotConnectedError(integration=GOOGLE_NAME)
        if row.state is CredentialState.BROKEN:
            raise BrokenConnectionError(integration=GOOGLE_NAME)
        return self.over(row)

    async def of_account(self, account_id: int) -> GoogleConnection:
        """One account; raises the same."""
        row = await GoogleAccount.get_or_none(id=account_id)
        if row is None:
            raise NotConnectedError(integration=GOOGLE_NAME)
        if row.state is CredentialState.BROKEN:
            raise BrokenConnectionError(integration=GOOGLE_NAME)
        return self.over(row)

    async def working(self, user_id: int) -> list[GoogleConnection]:
        """Every account of the person that works, the main one first."""
        rows = await GoogleAccount.filter(user_id=user_id).order_by("-is_primary", "id")
        return [self.over(row) for row in rows if row.state is not CredentialState.BROKEN]

    def over(self, row: GoogleAccount, *, tell_owner: bool = True) -> GoogleConnection:
        """A connection over a stored account, whatever its state."""
        user_id: int = row.user_id  # type: ignore[attr-defined]
        tokens = AccountTokens(
            account_id=row.id, vault=self._vault, locks=self._locks, states=self._states, tell_owner=tell_owner
        )
        client = self._gateway.connect(tokens=tokens, user_id=user_id)
        return GoogleConnection(row.id, user_id, row.email, frozenset(row.scopes.split()), client)
