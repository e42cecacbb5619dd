"""Connecting a Google account: a link from the chat, Google's consent page, and back with tokens."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import structlog
from tortoise.transactions import in_transaction

from integrations.google import GoogleGateway, GoogleGrantLostError, GoogleUser, Grant, scopes
from models.audit import Source
from models.credentials import CredentialState
from models.google import GoogleAccount, GooglePurpose
from models.users import User
from services import audit
from services.access import Actor, Operation, require
from services.google_accounts.errors import (
    CalendarNotGrantedError,
    ConsentDeniedError,
    ConsentLinkError,
    EmailNotVerifiedError,
    GoogleNotSetUpError,
    NobodyWithEmailError,
    NoOfflineAccessError,
)
from services.google_accounts.trips import Arrived, ConsentTrips, Started
from services.jobs import Job, JobQueue
from services.notifications import GoogleConnected, Notifications
from services.people import People
from services.secret_vault import SecretVault

log = structlog.get_logger(__name__)

CONNECT_PATH = "/google/connect"
CALLBACK_PATH = "/google/callback"


@dataclass(frozen=True, slots=True)
class ConsentAnswer:
    """The query Google comes back with, and the browser's cookie; "" for what is not there."""

    state: str = field(repr=False)
    code: str = field(repr=False)
    error: str = ""
    browser: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Departure:
    """Where to send the browser, and what its cookie holds."""

    url: str = field(repr=False)
    browser: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Connected:
    """An account that has just been connected; `has_drive`: with access to files too."""

    account_id: int
    email: str
    has_drive: bool


@dataclass(frozen=True, slots=True)
class ConnectingTools:
    """What connecting takes besides the tables."""

    gateway: GoogleGateway
    vault: SecretVault
    trips: ConsentTrips
    people: People
    notifications: Notifications
    jobs: JobQueue


class GoogleConnecting:
    """Takes a person through the consent, from the bot or, to sign in, from the panel."""

    def __init__(self, *, tools: ConnectingTools, public_url: str, now: Callable[[], datetime]) -> None:
        self._tools = tools
        self._oauth = tools.gateway.oauth
        self._trips = tools.trips
        self._public_url = public_url.rstrip("/")
        self._now = now

    @property
    def is_set_up(self) -> bool:
        """An application and a public address are there."""
        return self._oauth.is_set_up and bool(self._public_url)

    @property
    def consent_origin(self) -> str:
        """Scheme and host of Google's page, for the rules of ours."""
        return self._oauth.consent_origin

    async def link(self, actor: Actor, *, owner_id: int) -> str:
        """The address of the button «Connect», good for ten minutes and one use.

        Raises:
            GoogleNotSetUpError: the operator has not set Google up.
        """
        require(actor, Operation.MANAGE_OWN_TOKENS, owner_id=owner_id)
        self._require_set_up()
        return f"{self._public_url}{CONNECT_PATH}/{await self._trips.ticket(actor.user_id)}"

    async def who(self, ticket: str) -> str:
        """The name of the person whose link it is, for the page before Google.

        Raises:
            ConsentLinkError: the link is of no use.
        """
        actor = await self._tools.people.actor(await self._trips.owner(ticket))
        if actor is None or not actor.may(Operation.MANAGE_OWN_TOKENS):
            raise ConsentLinkError
        return actor.name

    async def depart(self, ticket: str) -> Departure:
        """Use the link: on to Google.

        Raises:
            ConsentLinkError: it is of no use (any more).
        """
        await self.who(ticket)
        return self._departure(await self._trips.start(ticket, f"{self._public_url}{CALLBACK_PATH}"), scopes.ALL)

    async def depart_to_sign_in(self, path: str) -> Departure:
        """On to Google to sign in to the panel; Google comes back to `path` of ours.

        Raises:
            GoogleNotSetUpError: the operator has not set Google up.
        """
        self._require_set_up()
        return self._departure(await self._trips.start_sign_in(f"{self._public_url}{path}"), scopes.IDENTITY)

    async def arrive(self, answer: ConsentAnswer) -> Connected:
        """Google has come back: store the account, or say why not.

        Raises:
            ConsentLinkError, ConsentDeniedError, CalendarNotGrantedError, NoOfflineAccessError: nothing was stored.
            IntegrationError: Google did not answer; nothing was stored.
        """
        arrived = await self._arrived(answer, GooglePurpose.CONNECT)
        actor = await self._tools.people.actor(arrived.user_id) if arrived.user_id is not None else None
        if actor is None or not actor.may(Operation.MANAGE_OWN_TOKENS):
            raise ConsentLinkError
        grant = await self._exchanged(answer, arrived, actor.user_id)
        if not set(scopes.CALENDAR) <= grant.scopes:
            await self._give_back(grant, actor.user_id)
            raise CalendarNotGrantedError
        user = await self._oauth.user(grant.access, user_id=actor.user_id)
        return await self._store(actor, user, grant)

    async def sign_in(self, answer: ConsentAnswer) -> int:
        """Google has come back to sign somebody in: the id of the user with the verified e-mail.

        Raises:
            ConsentLinkError, ConsentDeniedError, EmailNotVerifiedError, NobodyWithEmailError: nobody is signed in.
        """
        arrived = await self._arrived(answer, GooglePurpose.SIGN_IN)
        grant = await self._exchanged(answer, arrived, None)
        user = await self._oauth.user(grant.access, user_id=None)
        if not user.verified_email or not user.email:
            raise EmailNotVerifiedError
        # One e-mail may stand in two profiles; then it proves nothing.
        rows = await User.filter(email__iexact=user.email, is_active=True).limit(2)
        if len(rows) != 1:
            raise NobodyWithEmailError
        await audit.record(None, "google_sign_in", object_type="user", object_id=rows[0].id, source=Source.WEB)
        return rows[0].id

    def _require_set_up(self) -> None:
        if not self.is_set_up:
            raise GoogleNotSetUpError

    def _departure(self, started: Started, wanted: tuple[str, ...]) -> Departure:
        return Departure(self._oauth.consent_url(started.consent, wanted), started.browser)

    async def _arrived(self, answer: ConsentAnswer, purpose: GooglePurpose) -> Arrived:
        """The trip, used up whatever comes next."""
        arrived = await self._trips.arrive(answer.state, answer.browser)
        if arrived.purpose is not purpose:
            raise ConsentLinkError
        if answer.error or not answer.code:
            raise ConsentDeniedError
        return arrived

    async def _exchanged(self, answer: ConsentAnswer, arrived: Arrived, user_id: int | None) -> Grant:
        self._tools.vault.learn(answer.code)
        try:
            grant = await self._oauth.exchange(answer.code, arrived.consent, user_id=user_id)
        except GoogleGrantLostError:
            raise ConsentLinkError from None
        for secret in filter(None, (grant.access, grant.refresh)):
            self._tools.vault.learn(secret)
        return grant

    async def _give_back(self, grant: Grant, user_id: int) -> None:
        """A consent we do not use is ended, so that it does not stay in the person's account."""
        try:
            await self._oauth.revoke(grant.refresh or grant.access, user_id=user_id)
        except GoogleGrantLostError:
            log.info("google_consent_gone_already")

    async def _store(self, actor: Actor, user: GoogleUser, grant: Grant) -> Connected:
        known = await GoogleAccount.get_or_none(user_id=actor.user_id, google_id=user.id)
        if grant.refresh is None and known is None:
            raise NoOfflineAccessError
        async with in_transaction():
            account = await self._write(actor, user, grant)
            await audit.record(
                actor, "google_connected", object_type="google_account", object_id=account.id, source=Source.WEB
            )
            connected = Connected(account.id, account.email, scopes.DRIVE_READONLY in grant.scopes)
            await self._tools.notifications.tell(
                [actor.user_id],
                GoogleConnected(user_id=actor.user_id, email=account.email, has_drive=connected.has_drive),
                event_key=f"google_connected:{account.id}:{account.version}",
            )
        await self._tools.jobs.put(Job.SYNC_GOOGLE_ACCOUNT, account.id)
        return connected

    async def _write(self, actor: Actor, user: GoogleUser, grant: Grant) -> GoogleAccount:
        """A new row, or fresh tokens for the one there is; the first account is the main one."""
        access = self._tools.vault.seal(grant.access)
        columns: dict[str, Any] = {
            "email": (user.email or "")[:254],
            "name": (user.name or "")[:255],
            "secret": access.ciphertext,
            "key_id": access.key_id,
            "expires_at": grant.expires_at,
            "scopes": " ".join(sorted(grant.scopes)),
            "state": CredentialState.OK,
            "state_reason": "",
            "checked_at": self._now(),
        }
        row = await GoogleAccount.filter(user_id=actor.user_id, google_id=user.id).select_for_update().first()
        if row is None and grant.refresh is None:
            raise NoOfflineAccessError
        if grant.refresh is not None:
            columns["refresh_secret"] = self._tools.vault.seal(grant.refresh).ciphertext
        elif row is not None:
            kept = self._tools.vault.open(row.refresh_secret, row.key_id)
            columns["refresh_secret"] = self._tools.vault.seal(kept).ciphertext
        if row is None:
            has_main = await GoogleAccount.exists(user_id=actor.user_id, is_primary=True)
            return await GoogleAccount.create(
                user_id=actor.user_id, google_id=user.id, is_primary=not has_main, **columns
            )
        await GoogleAccount.filter(id=row.id).update(**columns, version=row.version + 1)
        return await GoogleAccount.get(id=row.id)
