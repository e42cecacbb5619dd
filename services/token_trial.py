"""Tries entered Huntflow tokens before they are stored, keeping to the vendor's rules about renewing them.

A good access token is only used, never renewed. A pair that has expired already can be renewed exactly once: the new
pair is stored the moment Huntflow hands it out, because the entered one is worthless from then on.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from integrations.base import IntegrationError
from integrations.huntflow import HuntflowGateway, HuntflowTokenInvalidError, TokenPair, TokenProblem
from integrations.huntflow.schemas import Account, CurrentUser
from models.audit import Source
from models.credentials import Credential, Integration
from services.access import Actor
from services.huntflow_connections import HuntflowConnections
from services.huntflow_organisations import Organisation, organisation_name
from services.key_storage import KeyStorage, NewKey
from services.pasted_secrets import Pasted
from services.refresh_locks import RefreshLocks
from services.typed_urls import HuntflowAddresses
from services.vendor_patience import answered_in_time

log = structlog.get_logger(__name__)

# The vendor's lifetimes (contracts/huntflow.md). The age of an entered pair is unknown, so these are the latest ends.
ACCESS_LIFETIME_S = 604_800
REFRESH_LIFETIME_S = 1_209_600


@dataclass(frozen=True, slots=True)
class TrialResult:
    """Tokens that were accepted and stored; `is_seen` is False when Huntflow fell silent after renewing them."""

    is_seen: bool
    organisations: tuple[Organisation, ...] = ()


class PairOnTrial:
    """An entered pair as Huntflow's session sees it; a renewed pair goes to `keep` before it is used."""

    def __init__(
        self,
        pair: TokenPair,
        *,
        locks: RefreshLocks,
        stored_id: int | None,
        keep: Callable[[TokenPair], Awaitable[None]],
    ) -> None:
        self._pair = pair
        self._locks = locks
        self._stored_id = stored_id
        self._keep = keep
        self.was_renewed = False

    async def load(self) -> TokenPair:
        """The pair as entered, or as renewed."""
        return self._pair

    @asynccontextmanager
    async def refreshing(self) -> AsyncIterator[TokenPair]:
        """Alone with the credential: the entered pair may be the very one that is stored and due for renewal."""
        if self._stored_id is None:
            yield self._pair
            return
        async with self._locks.hold(self._stored_id):
            yield self._pair

    async def save(self, pair: TokenPair) -> None:
        """Keep the renewed pair."""
        await self._keep(pair)
        self._pair = pair
        self.was_renewed = True

    async def mark_broken(self, reason: TokenProblem) -> None:
        """Nothing is stored that could be broken; whoever tries the pair sees the error itself."""
        log.info("entered_token_refused", reason=reason.value)


class HuntflowTrial:
    """Tries and stores entered tokens."""

    def __init__(
        self,
        *,
        gateway: HuntflowGateway,
        storage: KeyStorage,
        locks: RefreshLocks,
        huntflow: HuntflowConnections,
        addresses: HuntflowAddresses,
        now: Callable[[], datetime],
    ) -> None:
        self._gateway = gateway
        self._storage = storage
        self._locks = locks
        self._huntflow = huntflow
        self._addresses = addresses
        self._now = now

    async def run(
        self, actor: Actor, integration: Integration, base_url: str, pasted: Pasted, *, source: Source
    ) -> TrialResult:
        """Ask Huntflow who the tokens belong to, then store them.

        Raises:
            IntegrationError: they were not accepted or Huntflow did not answer; nothing was stored.
        """
        attempt = _Attempt(actor, integration, base_url, source)
        try:
            return await self._attempt(attempt, pasted)
        except HuntflowTokenInvalidError:
            if pasted.refresh is None:
                raise
            # The two tokens look alike; the refresh token may have been sent first.
            return await self._attempt(attempt, Pasted(pasted.refresh, pasted.access))

    async def _attempt(self, attempt: "_Attempt", pasted: Pasted) -> TrialResult:
        row = await Credential.get_or_none(user_id=attempt.actor.user_id, integration=attempt.integration)

        async def keep(pair: TokenPair) -> None:
            await self._store(attempt, NewKey.of_pair(attempt.integration, attempt.base_url, pair))

        tokens = PairOnTrial(self._pair(pasted), locks=self._locks, stored_id=row.id if row else None, keep=keep)
        client = self._gateway.connect(
            base_url=self._addresses.of(attempt.integration, attempt.base_url),
            tokens=tokens,
            user_id=attempt.actor.user_id,
        )
        try:
            async with answered_in_time(attempt.integration, "token.trial"):
                me, accounts = await client.me(), await client.accounts()
        except IntegrationError:
            if not tokens.was_renewed:
                raise
            return TrialResult(is_seen=False)
        pair = await tokens.load()
        new = _proven(attempt, pair, me, accounts)
        if tokens.was_renewed:
            stored = await Credential.get(user_id=attempt.actor.user_id, integration=attempt.integration)
            await self._storage.describe(stored.id, new)
            credential_id = stored.id
        else:
            credential_id = await self._store(attempt, new)
        await self._huntflow.remember_owner(credential_id, attempt.actor.user_id, me.id)
        return TrialResult(
            is_seen=True, organisations=tuple(Organisation(each.id, organisation_name(each)) for each in accounts)
        )

    async def _store(self, attempt: "_Attempt", new: NewKey) -> int:
        return await self._storage.store(attempt.actor, new, source=attempt.source)

    def _pair(self, pasted: Pasted) -> TokenPair:
        now = self._now()
        has_refresh = pasted.refresh is not None
        access_s = pasted.expires_in_s or ACCESS_LIFETIME_S
        refresh_s = pasted.refresh_expires_in_s or REFRESH_LIFETIME_S
        return TokenPair(
            access=pasted.access,
            refresh=pasted.refresh,
            # A legacy key says nothing about its end.
            access_expires_at=now + timedelta(seconds=access_s) if has_refresh else None,
            refresh_expires_at=now + timedelta(seconds=refresh_s) if has_refresh else None,
            version=0,
        )


@dataclass(frozen=True, slots=True)
class _Attempt:
    actor: Actor
    integration: Integration
    base_url: str
    source: Source


def _proven(attempt: _Attempt, pair: TokenPair, me: CurrentUser, accounts: list[Account]) -> NewKey:
    return NewKey(
        integration=attempt.integration,
        access=pair.access,
        refresh=pair.refresh,
        base_url=attempt.base_url,
        expires_at=pair.access_expires_at,
        refresh_expires_at=pair.refresh_expires_at,
        owner_name=me.name or me.email or "",
        accounts=accounts,
    )
