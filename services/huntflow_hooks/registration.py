"""Registers the webhook of an organisation, restores one that went off, removes it."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from integrations.base import BadRequestError, IntegrationError, NotFoundError
from integrations.huntflow import HuntflowClient
from integrations.huntflow.hooks import MAX_HOOKS, MAX_URL_CHARS, HookEvent, NewHook
from models.audit import Source
from models.huntflow_hooks import HookState, HuntflowHook
from models.users import System, User
from services import audit
from services.access import Actor, Operation, require
from services.errors import GoneError
from services.huntflow_connections import HuntflowConnection, HuntflowConnections
from services.huntflow_hooks.errors import (
    HookAddressRefusedError,
    HookTakenError,
    NoPublicAddressError,
    TooManyHooksError,
)
from services.huntflow_hooks.intake import token_hash
from services.jobs import Job, JobQueue
from services.secret_vault import SecretVault

PATH = "/hooks/huntflow/"
EVENTS = (HookEvent.APPLICANT, HookEvent.VACANCY)
TOKEN_BYTES, SECRET_BYTES = 32, 32


@dataclass(frozen=True, slots=True)
class HookView:
    """The webhook of the person's organisation as the screen shows it; `id` is None when there is none."""

    account_name: str
    has_address: bool
    id: int | None = None
    state: HookState | None = None
    owner_id: int | None = None
    owner_name: str = ""
    is_mine: bool = False
    last_delivery_at: datetime | None = None
    last_polled_at: datetime | None = None


class HuntflowHooks:
    """What people do with webhooks.

    Args:
        public_url: how this installation is reached from outside, without a slash at the end; may be empty.
    """

    def __init__(
        self,
        *,
        huntflow: HuntflowConnections,
        vault: SecretVault,
        jobs: JobQueue,
        public_url: str,
        now: Callable[[], datetime],
    ) -> None:
        self._huntflow = huntflow
        self._vault = vault
        self._jobs = jobs
        self._address = f"{public_url.rstrip('/')}{PATH}" if public_url else ""
        self._now = now

    async def view(self, actor: Actor) -> HookView:
        """The webhook of the organisation the person works in.

        Raises:
            NotConnectedError, BrokenConnectionError, OrganisationNotChosenError: as `HuntflowConnections.of`.
        """
        require(actor, Operation.MANAGE_HOOKS)
        return await self._view(actor, await self._huntflow.of(actor.user_id))

    async def register(self, actor: Actor, *, source: Source) -> HookView:
        """Have Huntflow send events of the person's organisation; an own hook that is there is registered anew.

        Raises:
            NoPublicAddressError, HookAddressRefusedError, TooManyHooksError, HookTakenError: nothing was changed.
            IntegrationError: Huntflow did not answer, or the person may not manage webhooks there.
        """
        require(actor, Operation.MANAGE_HOOKS, owner_id=actor.user_id)
        if not self._address:
            raise NoPublicAddressError
        connection = await self._huntflow.of(actor.user_id)
        row = await HuntflowHook.get_or_none(system=connection.system.value, account_id=connection.account_id)
        if row is not None:
            await self._require_mine(actor, row)
        await self._create(actor, connection, row, source)
        return await self._view(actor, connection)

    async def restore(self, actor: Actor, hook_id: int, *, source: Source) -> HookView:
        """Register anew a hook that went off or fell silent, and replay what was missed.

        Raises:
            GoneError: it was removed. Otherwise as `register`.
        """
        row = await self._found(actor, hook_id)
        if not self._address:
            raise NoPublicAddressError
        connection = await self._huntflow.of_system(row.owner_id, System(row.system))  # type: ignore[attr-defined]
        await self._create(actor, connection, row, source)
        return await self._view(actor, connection)

    async def remove(self, actor: Actor, hook_id: int, *, source: Source) -> None:
        """Have Huntflow send no more.

        Raises:
            GoneError: it was removed already. IntegrationError: Huntflow did not answer; nothing was changed.
        """
        row = await self._found(actor, hook_id)
        connection = await self._huntflow.of_system(row.owner_id, System(row.system))  # type: ignore[attr-defined]
        await self._delete_at_huntflow(connection.client, row)
        async with in_transaction():
            await HuntflowHook.filter(id=row.id).delete()
            await self._audit(actor, "huntflow_hook_removed", row, source)

    async def _found(self, actor: Actor, hook_id: int) -> HuntflowHook:
        require(actor, Operation.MANAGE_HOOKS)
        row = await HuntflowHook.get_or_none(id=hook_id)
        if row is None:
            raise GoneError
        require(actor, Operation.MANAGE_HOOKS, owner_id=row.owner_id)  # type: ignore[attr-defined]
        return row

    async def _require_mine(self, actor: Actor, row: HuntflowHook) -> None:
        owner = await User.get(id=row.owner_id)  # type: ignore[attr-defined]
        if owner.id != actor.user_id and owner.is_active:
            raise HookTakenError(name=owner.full_name)

    async def _create(
        self, actor: Actor, connection: HuntflowConnection, row: HuntflowHook | None, source: Source
    ) -> None:
        token, secret = secrets.token_urlsafe(TOKEN_BYTES), secrets.token_hex(SECRET_BYTES)
        url = f"{self._address}{token}"
        if len(url) > MAX_URL_CHARS:
            raise NoPublicAddressError
        await self._delete_ours(connection, row)
        prepared = await self._prepare(actor, connection, row, token, secret)
        try:
            made = await connection.client.create_hook(connection.account_id, NewHook(url, secret, EVENTS))
        except IntegrationError as error:
            await self._give_up(prepared, is_new=row is None)
            if isinstance(error, BadRequestError):
                raise HookAddressRefusedError from error
            raise
        async with in_transaction():
            await HuntflowHook.filter(id=prepared.id).update(
                vendor_hook_id=made.id, state=HookState.ACTIVE, armed_at=self._now(), troubled_at=None
            )
            await self._audit(actor, "huntflow_hook_registered", prepared, source)
        # Whatever was missed while the hook was off.
        await self._jobs.put(Job.WATCH_HUNTFLOW_HOOKS)

    async def _prepare(
        self, actor: Actor, connection: HuntflowConnection, row: HuntflowHook | None, token: str, secret: str
    ) -> HuntflowHook:
        """The row has to be there before Huntflow is asked: it posts a PING before it answers."""
        sealed, now = self._vault.seal(secret), self._now()
        values: dict[str, Any] = {
            "token_hash": token_hash(token),
            "secret": sealed.ciphertext,
            "key_id": sealed.key_id,
            "state": HookState.REGISTERING,
            "vendor_hook_id": None,
            "account_name": connection.account_name,
            "armed_at": now,
        }
        if row is not None:
            owner = row.owner_id if await self._is_at_work(row) else actor.user_id  # type: ignore[attr-defined]
            await HuntflowHook.filter(id=row.id).update(**values, owner_id=owner)
            return await HuntflowHook.get(id=row.id)
        organisation: dict[str, Any] = {"system": connection.system.value, "account_id": connection.account_id}
        try:
            return await HuntflowHook.create(
                owner_id=actor.user_id, cursor=now, created_at=now, **organisation, **values
            )
        except IntegrityError:
            # Somebody was faster by a moment.
            raise HookTakenError(name="") from None

    @staticmethod
    async def _is_at_work(row: HuntflowHook) -> bool:
        return await User.exists(id=row.owner_id, is_active=True)  # type: ignore[attr-defined]

    @staticmethod
    async def _give_up(prepared: HuntflowHook, *, is_new: bool) -> None:
        """A hook that never was leaves nothing; one that went off stays as it was, with its gap to be replayed."""
        if is_new:
            await HuntflowHook.filter(id=prepared.id).delete()
        else:
            await HuntflowHook.filter(id=prepared.id).update(state=HookState.SWITCHED_OFF)

    async def _delete_ours(self, connection: HuntflowConnection, row: HuntflowHook | None) -> None:
        """Hooks to our address that nobody here knows any more take places of the five."""
        there = await connection.client.hooks(connection.account_id)
        ours = [each for each in there if each.url.startswith(self._address) or (row and each.id == row.vendor_hook_id)]
        if len(there) - len(ours) >= MAX_HOOKS:
            raise TooManyHooksError(limit=MAX_HOOKS)
        for each in ours:
            await _delete(connection.client, connection.account_id, each.id)

    @staticmethod
    async def _delete_at_huntflow(client: HuntflowClient, row: HuntflowHook) -> None:
        if row.vendor_hook_id is not None:
            await _delete(client, row.account_id, row.vendor_hook_id)

    async def _view(self, actor: Actor, connection: HuntflowConnection) -> HookView:
        row = await HuntflowHook.get_or_none(
            system=connection.system.value, account_id=connection.account_id
        ).prefetch_related("owner")
        if row is None:
            return HookView(connection.account_name, bool(self._address))
        return HookView(
            account_name=connection.account_name,
            has_address=bool(self._address),
            id=row.id,
            state=row.state,
            owner_id=row.owner.id,
            owner_name=row.owner.full_name,
            is_mine=actor.may(Operation.MANAGE_HOOKS, owner_id=row.owner.id),
            last_delivery_at=row.last_delivery_at,
            last_polled_at=row.last_polled_at,
        )

    @staticmethod
    async def _audit(actor: Actor, operation: str, row: HuntflowHook, source: Source) -> None:
        await audit.record(
            actor, operation, object_type="huntflow_hook", object_id=row.id,
            source=source, system=row.system, account_id=row.account_id,
        )  # fmt: skip


async def _delete(client: HuntflowClient, account_id: int, hook_id: int) -> None:
    try:
        await client.delete_hook(account_id, hook_id)
    except NotFoundError:
        return  # somebody deleted it in Huntflow
