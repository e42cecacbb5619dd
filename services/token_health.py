"""Keeps every stored key alive and its state known: daily at 09:00 and on demand (spec/huntflow-token-migration.md).

A cheap call does both: Huntflow renews a pair only after its access token has expired, so a pair that is used every day
never reaches its end.
"""

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from integrations.base import IntegrationError
from integrations.huntflow import HuntflowClient
from models.audit import Source
from models.credentials import Credential, CredentialState, Integration
from services import audit
from services.access import Actor, Operation, require
from services.credentials import SUPPORTED, Credentials, CredentialView
from services.errors import BrokenConnectionError, NotConnectedError
from services.huntflow_connections import SYSTEM_OF, HuntflowConnections
from services.huntflow_organisations import sole_organisation
from services.key_findings import finding_of_error, finding_of_success
from services.key_probes import KeyProbes
from services.token_states import Finding, StateReason, TokenStates, integration_name
from services.typed_urls import AddressNotAllowedError
from services.vendor_patience import answered_in_time

Progress = Callable[[int, int], None]
# Vendors limit per token, so people do not slow each other; this spares our own pool of connections.
AT_ONCE = 5


@dataclass(frozen=True, slots=True)
class KeyTrouble:
    """A key that somebody has to look at."""

    user_id: int
    user_name: str
    integration: str
    state: CredentialState
    reason: str


@dataclass(frozen=True, slots=True)
class HealthSummary:
    """How a check of all keys went."""

    checked: int
    counts: dict[CredentialState, int]
    troubles: tuple[KeyTrouble, ...]

    @property
    def is_healthy(self) -> bool:
        """No key is broken."""
        return not self.counts.get(CredentialState.BROKEN)


class TokenHealth:
    """Tries stored keys at their vendors and notes what was found."""

    def __init__(
        self,
        *,
        credentials: Credentials,
        huntflow: HuntflowConnections,
        probes: KeyProbes,
        states: TokenStates,
        now: Callable[[], datetime],
    ) -> None:
        self._credentials = credentials
        self._huntflow = huntflow
        self._probes = probes
        self._states = states
        self._now = now

    async def check_all(self, progress: Progress | None = None) -> HealthSummary:
        """Try every key of every active person. `progress` is told (done, total) after each."""
        ids = await Credential.filter(
            user__is_active=True, secret__isnull=False, integration__in=list(SUPPORTED)
        ).values_list("id", flat=True)
        slots, done = asyncio.Semaphore(AT_ONCE), 0

        async def check(credential_id: int) -> None:
            nonlocal done
            async with slots:
                await self._check(credential_id)
            done += 1
            if progress is not None:
                progress(done, len(ids))

        async with asyncio.TaskGroup() as group:
            for credential_id in ids:
                group.create_task(check(int(str(credential_id))))
        return await _summary([int(str(credential_id)) for credential_id in ids])

    async def check_one(
        self, actor: Actor, integration: Integration, *, owner_id: int, source: Source
    ) -> CredentialView:
        """Try one's own key now; the view holds what was found.

        Raises:
            NotConnectedError: there is no key.
        """
        require(actor, Operation.MANAGE_OWN_TOKENS, owner_id=owner_id)
        row = await Credential.get_or_none(user_id=actor.user_id, integration=integration)
        if row is None or row.secret is None:
            raise NotConnectedError(integration=integration_name(integration))
        await self._check(row.id, tell_owner=False)  # the owner sees it on the screen
        await audit.record(
            actor, "credential_tested", object_type="credential", object_id=integration.value, source=source
        )
        return await self._credentials.view(actor, integration, owner_id=owner_id)

    async def check_credential(self, credential_id: int, *, tell_owner: bool) -> CredentialState | None:
        """Try one stored key in the background; the state found, None when it is gone."""
        await self._check(credential_id, tell_owner=tell_owner)
        row = await Credential.get_or_none(id=credential_id)
        return row.state if row else None

    async def _check(self, credential_id: int, *, tell_owner: bool = True) -> None:
        row = await Credential.get_or_none(id=credential_id)
        if row is None or row.secret is None:
            return
        try:
            async with answered_in_time(row.integration, "key.health"):
                finding = await self._find(row, tell_owner=tell_owner)
        except IntegrationError as error:
            row = await Credential.get_or_none(id=credential_id) or row
            finding = finding_of_error(error, row, self._now())
        except NotConnectedError:
            return  # removed by its owner during the check
        except BrokenConnectionError:
            finding = Finding(CredentialState.BROKEN, StateReason.UNDECRYPTABLE)
        except AddressNotAllowedError:
            finding = Finding(CredentialState.BROKEN, StateReason.ADDRESS)
        # A refresh during the check has raised the version: what was found is about the new pair.
        current = await Credential.get_or_none(id=credential_id)
        if current is not None:
            await self._states.record(current.id, current.version, finding, tell_owner=tell_owner)

    async def _find(self, row: Credential, *, tell_owner: bool) -> Finding:
        if row.integration in SYSTEM_OF:
            return await self._find_huntflow(row, self._huntflow.client(row, tell_owner=tell_owner))
        user_id: int = row.user_id  # type: ignore[attr-defined]
        key = await self._credentials.open(row, tell_owner=tell_owner)
        owner = await self._probes.ask(row.integration, key, user_id)
        if owner.name:
            await Credential.filter(id=row.id).update(owner_name=owner.name[:255])
        return Finding(CredentialState.OK, None if owner.has_model else StateReason.MODEL_MISSING)

    async def _find_huntflow(self, row: Credential, client: HuntflowClient) -> Finding:
        me = await client.me()
        user_id: int = row.user_id  # type: ignore[attr-defined]
        await self._huntflow.remember_owner(row.id, user_id, me.id)
        found: dict[str, int | str] = {"owner_name": (me.name or me.email or "")[:255]}
        if row.account_id is None:
            found |= sole_organisation(await client.accounts())
        await Credential.filter(id=row.id).update(**found)
        renewed = await Credential.get_or_none(id=row.id)
        return finding_of_success(renewed or row, self._now())


async def _summary(ids: list[int]) -> HealthSummary:
    rows = await Credential.filter(id__in=ids).select_related("user").order_by("user_id", "id")
    troubles = tuple(
        KeyTrouble(
            user_id=row.user.id,
            user_name=row.user.full_name or row.user.username,
            integration=integration_name(row.integration),
            state=row.state,
            reason=row.state_reason,
        )
        for row in rows
        if row.state is not CredentialState.OK
    )
    return HealthSummary(len(rows), dict(Counter(row.state for row in rows)), troubles)
