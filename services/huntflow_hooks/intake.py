"""Takes deliveries in: checked, stored as they came, answered at once, read later (vendor's issue 623)."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto

import structlog
from tortoise.exceptions import IntegrityError

from integrations.huntflow.hook_bodies import PING, is_signed
from models.huntflow_hooks import HookDelivery, HookState, HuntflowHook
from services.jobs import Job, JobQueue
from services.secret_box import UndecryptableError
from services.secret_vault import SecretVault

log = structlog.get_logger(__name__)

# An event of an applicant is a few kilobytes; the texts of a vacancy may be longer.
LARGEST_BODY_BYTES = 1024 * 1024
LONGEST_ID_CHARS = 64


@dataclass(frozen=True, slots=True)
class RawDelivery:
    """A request of Huntflow's: three headers and the body as it came."""

    event: str
    delivery_id: str
    signature: str = field(repr=False)
    body: bytes = field(repr=False)


class Reception(Enum):
    """What became of a delivery. Only ACCEPTED and REPEATED and PONG tell Huntflow that all is well."""

    ACCEPTED = auto()
    REPEATED = auto()
    PONG = auto()
    UNKNOWN = auto()
    FORGED = auto()
    TOO_LARGE = auto()
    UNREADABLE = auto()


class HookIntake:
    """Stores deliveries."""

    def __init__(self, *, vault: SecretVault, jobs: JobQueue, now: Callable[[], datetime]) -> None:
        self._vault = vault
        self._jobs = jobs
        self._now = now

    async def accept(self, token: str, raw: RawDelivery) -> Reception:
        """Store a delivery under its id and ask for it to be read; one that is there already changes nothing."""
        if len(raw.body) > LARGEST_BODY_BYTES:
            return Reception.TOO_LARGE
        hook = await HuntflowHook.get_or_none(token_hash=token_hash(token))
        if hook is None:
            return Reception.UNKNOWN
        if not self._is_genuine(hook, raw):
            log.warning("huntflow_delivery_forged", hook_id=hook.id)
            return Reception.FORGED
        if raw.event.upper() == PING:
            return Reception.PONG
        try:
            body = raw.body.decode()
        except UnicodeDecodeError:
            return Reception.UNREADABLE
        return await self._store(hook, raw, body.replace("\x00", ""))

    def _is_genuine(self, hook: HuntflowHook, raw: RawDelivery) -> bool:
        try:
            return is_signed(raw.body, raw.signature, self._vault.open(hook.secret, hook.key_id))
        except UndecryptableError:
            # The key that sealed it is gone: nothing can be checked, so nothing is believed.
            return False

    async def _store(self, hook: HuntflowHook, raw: RawDelivery, body: str) -> Reception:
        # Huntflow always sends an id; without one the same body counts as the same delivery.
        delivery_id = raw.delivery_id.strip() or hashlib.sha256(raw.body).hexdigest()
        now = self._now()
        await HuntflowHook.filter(id=hook.id).update(last_delivery_at=now)
        # Something came through: it is not silent.
        await HuntflowHook.filter(id=hook.id, state=HookState.SILENT).update(state=HookState.ACTIVE, troubled_at=None)
        try:
            row = await HookDelivery.create(
                hook=hook,
                delivery_id=delivery_id[:LONGEST_ID_CHARS],
                event=raw.event[:32],
                body=body,
                received_at=now,
            )
        except IntegrityError:
            return Reception.REPEATED
        await self._jobs.put(Job.READ_HUNTFLOW_DELIVERY, row.id)
        return Reception.ACCEPTED


def token_hash(token: str) -> str:
    """What is kept of the token in a hook's address. It is random, so a plain hash is as good as a slow one."""
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).hexdigest()
