"""Reads stored deliveries: each becomes events and notifications once, whenever and however often it is read."""

from collections.abc import Callable
from datetime import datetime

import structlog
from tortoise.expressions import F
from tortoise.transactions import in_transaction

from integrations.base import IntegrationError
from integrations.huntflow import HuntflowClient
from integrations.huntflow.hook_bodies import HookBody, read_hook_body
from models.huntflow_hooks import HookDelivery, HuntflowHook
from models.users import System
from services.errors import ServiceError
from services.huntflow_connections import HuntflowConnections
from services.huntflow_hooks.concerned import ConcernedRecruiters
from services.huntflow_hooks.happenings import Happening, happenings_of_delivery
from services.huntflow_hooks.present import as_it_is_now
from services.huntflow_hooks.recording import HookRecording, Told, Via

log = structlog.get_logger(__name__)

# While Huntflow does not say who works on a vacancy the delivery waits; in the end the hook's registrant is told.
ATTEMPTS = 3
UNREADABLE, OTHER_ORGANISATION = "unreadable", "other_organisation"


class HookReading:
    """Turns deliveries into events."""

    def __init__(
        self,
        *,
        huntflow: HuntflowConnections,
        concerned: ConcernedRecruiters,
        recording: HookRecording,
        now: Callable[[], datetime],
    ) -> None:
        self._huntflow = huntflow
        self._concerned = concerned
        self._recording = recording
        self._now = now

    async def read(self, delivery_row_id: int) -> None:
        """Read one delivery; one that is read already, or gone, is nothing to do."""
        row = await HookDelivery.get_or_none(id=delivery_row_id, processed_at__isnull=True).prefetch_related("hook")
        if row is None:
            return
        hook: HuntflowHook = row.hook
        body = read_hook_body(row.body)
        if body is None or body.meta.account.id != hook.account_id:
            await self._set_aside(row, body)
            return
        try:
            told = [
                await self._told(hook, each, row.attempts) for each in happenings_of_delivery(body, row.received_at)
            ]
        except IntegrationError as error:
            note = type(error).__name__
            await HookDelivery.filter(id=row.id).update(attempts=F("attempts") + 1, last_error=note)
            log.info("huntflow_delivery_waits", delivery=row.id, error=note)
            return
        await self._record(row, told)

    async def read_waiting(self, hook_id: int) -> None:
        """Read what is stored and not read yet, oldest first: after a restart, an outage, or a lost message."""
        waiting = (
            await HookDelivery.filter(hook_id=hook_id, processed_at__isnull=True)
            .order_by("id")
            .values_list("id", flat=True)
        )
        for row_id in waiting:
            await self.read(int(str(row_id)))

    async def told(self, hook: HuntflowHook, client: HuntflowClient | None, happening: Happening) -> Told:
        """The event with the people it concerns.

        Raises:
            IntegrationError: Huntflow does not answer now.
        """
        try:
            return Told(happening, await self._concerned.of(hook, client, happening))
        except IntegrationError as error:
            if not error.permanent:
                raise
        # Huntflow will not say who works on the vacancy: it was deleted, or the token may not see it.
        return Told(happening, await self._concerned.of(hook, None, happening))

    async def _told(self, hook: HuntflowHook, happening: Happening, attempts: int) -> Told:
        client = None if attempts >= ATTEMPTS else await self._client(hook)
        if client is not None:
            happening = await as_it_is_now(client, hook.account_id, happening)
        return await self.told(hook, client, happening)

    async def _client(self, hook: HuntflowHook) -> HuntflowClient | None:
        try:
            connection = await self._huntflow.of_system(hook.owner_id, System(hook.system))  # type: ignore[attr-defined]
        except ServiceError:
            return None
        return connection.client

    async def _record(self, row: HookDelivery, told: list[Told]) -> None:
        hook_id: int = row.hook_id  # type: ignore[attr-defined]
        async with in_transaction():
            hook = await HuntflowHook.filter(id=hook_id).select_for_update().get()
            if await HookDelivery.exists(id=row.id, processed_at__isnull=False):
                return
            await self._recording.record(hook, told, Via.HOOK)
            await HookDelivery.filter(id=row.id).update(processed_at=self._now(), last_error="")

    async def _set_aside(self, row: HookDelivery, body: HookBody | None) -> None:
        """Kept with its reason until it is forgotten; nothing can be made of it."""
        reason = UNREADABLE if body is None else OTHER_ORGANISATION
        log.warning("huntflow_delivery_set_aside", delivery=row.id, reason=reason)
        await HookDelivery.filter(id=row.id).update(processed_at=self._now(), last_error=reason)
