"""Looks every few minutes whether the webhooks still work, tells who registered one that does not, replays the gap.

Huntflow switches a webhook off after four failed tries and tells nobody here (vendor's issues 623, 642); one may also
fall silent because our address changed. Both are seen by asking Huntflow and by comparing its logs with what came.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from tortoise.expressions import Q
from tortoise.transactions import in_transaction

from integrations.base import IntegrationError
from integrations.huntflow import HuntflowClient
from models.huntflow_hooks import HookState, HuntflowHook
from models.users import System
from services.errors import ServiceError
from services.huntflow_connections import HuntflowConnections
from services.huntflow_hooks.happenings import Happening
from services.huntflow_hooks.intake import token_hash
from services.huntflow_hooks.reading import HookReading
from services.huntflow_hooks.recording import HookRecording, Told, Via
from services.huntflow_hooks.sweep import HuntflowSweep
from services.notifications import HookTroubled, Notifications

log = structlog.get_logger(__name__)

# A delivery normally comes within a second; what is younger may still be under way.
UNDER_WAY = timedelta(minutes=1)
# Clocks differ, and an applicant read in the middle of a change is read again.
OVERLAP = timedelta(minutes=10)
# A registration that takes longer was cut short: whether Huntflow has the hook is looked up.
LONGEST_REGISTRATION = timedelta(minutes=3)
# Deliveries show that a hook is alive, not that nothing was lost.
LONGEST_WITHOUT_SWEEP = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class _Look:
    """What one look at a hook has shown. `missed`: events the hook should have brought and did not."""

    started_at: datetime
    vendor_hook_id: int | None
    is_on: bool
    has_swept: bool
    found: Sequence[Told]
    missed: bool


class HookWatch:
    """Watches all webhooks."""

    def __init__(
        self,
        *,
        huntflow: HuntflowConnections,
        reading: HookReading,
        recording: HookRecording,
        notifications: Notifications,
        now: Callable[[], datetime],
    ) -> None:
        self._huntflow = huntflow
        self._reading = reading
        self._recording = recording
        self._notifications = notifications
        self._now = now

    async def check_all(self) -> None:
        """Look at every hook; trouble with one does not keep the others from being looked at."""
        being_made = Q(state=HookState.REGISTERING, armed_at__gt=self._now() - LONGEST_REGISTRATION)
        for hook_id in await HuntflowHook.filter(~being_made).order_by("id").values_list("id", flat=True):
            try:
                await self.check(int(str(hook_id)))
            except (IntegrationError, ServiceError) as error:
                # The owner hears of a broken token in its own way; Huntflow's bad hour passes. The cursor stands still.
                log.info("huntflow_hook_not_checked", hook_id=hook_id, error=type(error).__name__)

    async def check(self, hook_id: int) -> None:
        """Look at one hook: read what waits, ask Huntflow, replay what did not come, tell of a change.

        Raises:
            IntegrationError, ServiceError: Huntflow could not be asked; the gap stays to be replayed.
        """
        await self._reading.read_waiting(hook_id)
        hook = await HuntflowHook.get_or_none(id=hook_id)
        if hook is None:
            return
        connection = await self._huntflow.of_system(hook.owner_id, System(hook.system))  # type: ignore[attr-defined]
        await self._conclude(hook, await self._look(hook, connection.client))

    async def _look(self, hook: HuntflowHook, client: HuntflowClient) -> _Look:
        started_at = self._now()
        registered = next(
            (each for each in await client.hooks(hook.account_id) if _is_address_of(hook, each.url)), None
        )
        is_on, its_id = registered is not None and registered.active, registered.id if registered else None
        if is_on and not self._is_doubtful(hook, started_at):
            return _Look(started_at, its_id, is_on, has_swept=False, found=(), missed=False)
        since = max(hook.cursor - OVERLAP, hook.created_at)
        happened = await HuntflowSweep(client, hook.account_id).since(since)
        settled = [each for each in happened if not (is_on and started_at - each.at < UNDER_WAY)]
        new = [each for each in settled if not await self._recording.is_known(hook, each)]
        missed = any(hook.armed_at <= each.at and started_at - each.at >= UNDER_WAY for each in new)
        found = await self._told(hook, client, new, since)
        return _Look(started_at, its_id, is_on, has_swept=True, found=found, missed=missed)

    @staticmethod
    def _is_doubtful(hook: HuntflowHook, now: datetime) -> bool:
        """Whether deliveries alone do not show that the hook works."""
        if hook.state is not HookState.ACTIVE or hook.last_polled_at is None or hook.swept_at is None:
            return True
        came = hook.last_delivery_at is not None and hook.last_delivery_at > hook.last_polled_at
        return not came or now - hook.swept_at >= LONGEST_WITHOUT_SWEEP

    async def _told(
        self, hook: HuntflowHook, client: HuntflowClient, new: Sequence[Happening], since: datetime
    ) -> list[Told]:
        """A meeting from before we looked, of which we knew nothing, is remembered and told to nobody."""
        found = []
        for each in new:
            is_old_news = each.at < since and not await self._recording.knows_meeting(hook, each)
            found.append(Told(each, frozenset()) if is_old_news else await self._reading.told(hook, client, each))
        return found

    async def _conclude(self, before: HuntflowHook, look: _Look) -> None:
        """Write everything down at once, so that a crash repeats the look and loses nothing."""
        async with in_transaction():
            hook = await HuntflowHook.filter(id=before.id).select_for_update().get_or_none()
            if hook is None or hook.token_hash != before.token_hash:
                return  # removed or registered anew meanwhile
            await self._recording.record(hook, look.found, Via.POLL)
            became = _state_after(hook, before, look)
            if became is not hook.state:
                hook.troubled_at = look.started_at if became is not HookState.ACTIVE else None
                hook.state = became
                await self._tell(hook)
            hook.vendor_hook_id, hook.last_polled_at = look.vendor_hook_id, look.started_at
            if look.has_swept:
                hook.swept_at = hook.cursor = look.started_at
            await hook.save(
                update_fields=["state", "troubled_at", "vendor_hook_id", "last_polled_at", "swept_at", "cursor"]
            )

    async def _tell(self, hook: HuntflowHook) -> None:
        if hook.state is HookState.ACTIVE or hook.troubled_at is None:
            return
        trouble = HookTroubled(
            hook_id=hook.id,
            account_name=hook.account_name,
            is_switched_off=hook.state is HookState.SWITCHED_OFF,
        )
        key = f"huntflow_hook:{hook.id}:{hook.state.value}:{hook.troubled_at.isoformat()}"
        await self._notifications.tell([hook.owner_id], trouble, event_key=key)  # type: ignore[attr-defined]


def _is_address_of(hook: HuntflowHook, url: str) -> bool:
    """By the token at the end: also right when we never heard which number Huntflow gave the hook."""
    return token_hash(url.rpartition("/")[2]) == hook.token_hash


def _state_after(hook: HuntflowHook, before: HuntflowHook, look: _Look) -> HookState:
    if not look.is_on:
        return HookState.SWITCHED_OFF
    came_meanwhile = hook.last_delivery_at != before.last_delivery_at
    if look.missed and not came_meanwhile:
        return HookState.SILENT
    # A silent hook counts as working again when something comes through it, which the intake notices.
    return HookState.SILENT if hook.state is HookState.SILENT else HookState.ACTIVE
