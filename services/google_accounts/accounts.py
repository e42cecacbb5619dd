"""A person's Google accounts: state, test, the main one, removing one."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import structlog
from tortoise.transactions import in_transaction

from integrations.base import AuthorizationError, IntegrationError
from integrations.google import GoogleGateway, GoogleGrantLostError, scopes
from models.audit import Source
from models.credentials import CredentialState
from models.google import GoogleAccount
from services import audit
from services.access import Actor, Operation, require
from services.errors import BrokenConnectionError, GoneError
from services.google_accounts.connections import GoogleConnections
from services.google_accounts.tokens import GoogleStates
from services.secret_box import UndecryptableError
from services.secret_vault import SecretVault
from services.token_states import StateReason

log = structlog.get_logger(__name__)

AT_ONCE = 5
MOST_ACCOUNTS = 200


@dataclass(frozen=True, slots=True)
class GoogleAccountView:
    """An account as its owner sees it; tokens are never shown.

    Attributes:
        reason: a `StateReason`, "" for none.
        has_calendar, has_drive: what was granted.
        synced_at: when its calendars were last copied.
    """

    id: int
    user_id: int
    email: str
    name: str
    state: CredentialState
    reason: str
    is_primary: bool
    has_calendar: bool
    has_drive: bool
    created_at: datetime
    checked_at: datetime | None
    synced_at: datetime | None

    @property
    def is_active(self) -> bool:
        """It works, as far as we know."""
        return self.state is not CredentialState.BROKEN


@dataclass(frozen=True, slots=True)
class AccountFilter:
    """What the REST list asks for; None is everything."""

    user_id: int | None = None
    email: str | None = None
    is_active: bool | None = None


class GoogleAccounts:
    """Accounts of one person at a time; nobody sees another person's, administrators included."""

    def __init__(
        self,
        *,
        connections: GoogleConnections,
        gateway: GoogleGateway,
        vault: SecretVault,
        states: GoogleStates,
        now: Callable[[], datetime],
    ) -> None:
        self._connections = connections
        self._oauth = gateway.oauth
        self._vault = vault
        self._states = states
        self._now = now

    async def all(self, actor: Actor, wanted: AccountFilter | None = None) -> list[GoogleAccountView]:
        """The actor's accounts, the main one first; another person's id in the filter gives none."""
        require(actor, Operation.MANAGE_OWN_TOKENS)
        wanted = wanted or AccountFilter()
        if wanted.user_id not in {None, actor.user_id}:
            return []
        rows = GoogleAccount.filter(user_id=actor.user_id)
        if wanted.email is not None:
            rows = rows.filter(email__iexact=wanted.email)
        found = [_view(row) for row in await rows.order_by("-is_primary", "id").limit(MOST_ACCOUNTS)]
        return [view for view in found if wanted.is_active in {None, view.is_active}]

    async def one(self, actor: Actor, account_id: int) -> GoogleAccountView:
        """One account of the actor.

        Raises:
            GoneError: it is not there, or somebody else's.
        """
        return _view(await self._row(actor, account_id))

    async def make_main(self, actor: Actor, account_id: int, *, source: Source) -> None:
        """Make events in this account from now on."""
        row = await self._row(actor, account_id)
        async with in_transaction():
            await GoogleAccount.filter(user_id=actor.user_id).select_for_update()
            await GoogleAccount.filter(user_id=actor.user_id).exclude(id=row.id).update(is_primary=False)
            await GoogleAccount.filter(id=row.id).update(is_primary=True)
            await audit.record(
                actor, "google_main_chosen", object_type="google_account", object_id=row.id, source=source
            )

    async def test(self, actor: Actor, account_id: int, *, source: Source) -> GoogleAccountView:
        """Ask Google now; the view holds what was found.

        Raises:
            IntegrationError: Google does not answer; nothing is known.
        """
        row = await self._row(actor, account_id)
        await self._try(row, tell_owner=False)
        await audit.record(actor, "google_tested", object_type="google_account", object_id=row.id, source=source)
        return await self.one(actor, account_id)

    async def remove(self, actor: Actor, account_id: int, *, source: Source) -> bool:
        """Forget an account with everything copied from it, and end the consent at Google; whether Google knows.

        Raises:
            GoneError: it is not there (any more).
        """
        row = await self._row(actor, account_id)
        is_revoked = await self._revoke(row)
        async with in_transaction():
            if not await GoogleAccount.filter(id=row.id).delete():
                raise GoneError
            if row.is_primary and (other := await GoogleAccount.filter(user_id=actor.user_id).order_by("id").first()):
                await GoogleAccount.filter(id=other.id).update(is_primary=True)
            await audit.record(actor, "google_removed", object_type="google_account", object_id=row.id, source=source)
        return is_revoked

    async def before_erasure(self, user_id: int) -> list[GoogleAccount]:
        """The accounts of a person who is about to be deleted, for `after_erasure`."""
        return await GoogleAccount.filter(user_id=user_id)

    async def after_erasure(self, rows: list[GoogleAccount]) -> None:
        """End the consents of a deleted person at Google, as far as Google answers."""
        for row in rows:
            await self._revoke(row)

    async def check_all(self) -> int:
        """Try every account of every active person (daily); how many are broken."""
        ids = await GoogleAccount.filter(user__is_active=True).values_list("id", flat=True)
        slots = asyncio.Semaphore(AT_ONCE)

        async def check(account_id: int) -> None:
            async with slots:
                row = await GoogleAccount.get_or_none(id=account_id)
                if row is None or row.state is CredentialState.BROKEN:
                    return
                try:
                    await self._try(row)
                except IntegrationError as error:
                    log.info("google_not_checked", account_id=account_id, error=str(error))

        async with asyncio.TaskGroup() as group:
            for account_id in ids:
                group.create_task(check(int(str(account_id))))
        return await GoogleAccount.filter(state=CredentialState.BROKEN, user__is_active=True).count()

    async def _try(self, row: GoogleAccount, *, tell_owner: bool = True) -> None:
        """One cheap question; a consent that has ended is noted by the store of the tokens."""
        client = self._connections.over(row, tell_owner=tell_owner).client
        try:
            await client.calendar.calendars()
        except (GoogleGrantLostError, BrokenConnectionError):
            return
        except AuthorizationError:
            current = await GoogleAccount.get_or_none(id=row.id)
            if current is not None:
                await self._states.broken(row.id, current.version, StateReason.INVALID, tell_owner=tell_owner)
            return
        await self._states.works(row.id)

    async def _revoke(self, row: GoogleAccount) -> bool:
        """Whether Google has ended the consent; what Google does not do must not keep the account here."""
        user_id: int = row.user_id  # type: ignore[attr-defined]
        try:
            await self._oauth.revoke(self._vault.open(row.refresh_secret, row.key_id), user_id=user_id)
        except GoogleGrantLostError:
            return True  # it had ended already
        except (IntegrationError, UndecryptableError) as error:
            log.warning("google_not_revoked", account_id=row.id, error=type(error).__name__)
            return False
        return True

    @staticmethod
    async def _row(actor: Actor, account_id: int) -> GoogleAccount:
        require(actor, Operation.MANAGE_OWN_TOKENS)
        row = await GoogleAccount.get_or_none(id=account_id, user_id=actor.user_id)
        if row is None:
            raise GoneError
        return row


def _view(row: GoogleAccount) -> GoogleAccountView:
    granted = set(row.scopes.split())
    return GoogleAccountView(
        id=row.id,
        user_id=row.user_id,  # type: ignore[attr-defined]
        email=row.email,
        name=row.name,
        state=row.state,
        reason=row.state_reason,
        is_primary=row.is_primary,
        has_calendar=set(scopes.CALENDAR) <= granted,
        has_drive=scopes.DRIVE_READONLY in granted,
        created_at=row.created_at,
        checked_at=row.checked_at,
        synced_at=row.synced_at,
    )
