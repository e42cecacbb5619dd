"""Leads people from legacy Huntflow keys to token pairs (spec/huntflow-token-migration.md).

A pair can only be issued by its owner in Huntflow, so migrating means testing the old key and telling its owner how.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from tortoise.transactions import in_transaction

from models.credentials import Credential, CredentialState, Integration
from models.notifications import NotificationKind, OutboxMessage
from services.huntflow_connections import SYSTEM_OF
from services.notifications import Notifications, TokenStateChanged
from services.token_health import TokenHealth
from services.token_states import StateReason, integration_name

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class LegacyKey:
    """A person's key without a refresh token, as it was when the list was made."""

    credential_id: int
    user_id: int
    user_name: str
    integration: Integration
    integration_name: str
    last4: str
    state: CredentialState
    was_told: bool


@dataclass(frozen=True, slots=True)
class MigrationSummary:
    """What became of the legacy keys; `states` counts them by the state the test found (empty after a dry run)."""

    keys: tuple[LegacyKey, ...]
    states: dict[CredentialState, int]
    told: int
    told_before: int


class TokenMigration:
    """Finds, tests and tells."""

    def __init__(self, *, health: TokenHealth, notifications: Notifications) -> None:
        self._health = health
        self._notifications = notifications

    async def legacy_keys(self) -> list[LegacyKey]:
        """Everybody active who still works with a legacy key."""
        rows = (
            await Credential.filter(
                integration__in=list(SYSTEM_OF),
                secret__isnull=False,
                refresh_secret__isnull=True,
                user__is_active=True,
            )
            .select_related("user")
            .order_by("user_id", "id")
        )
        return [
            LegacyKey(
                credential_id=row.id,
                user_id=row.user.id,
                user_name=row.user.full_name or row.user.username,
                integration=row.integration,
                integration_name=integration_name(row.integration),
                last4=row.last4,
                state=row.state,
                was_told=await _was_told(row.id, row.user.id),
            )
            for row in rows
        ]

    async def run(self, *, dry_run: bool, progress: Progress | None = None) -> MigrationSummary:
        """List the keys and, unless `dry_run`, test each and tell its owner what to do, once."""
        keys = tuple(await self.legacy_keys())
        before = sum(key.was_told for key in keys)
        if dry_run:
            return MigrationSummary(keys, {}, told=0, told_before=before)
        states: Counter[CredentialState] = Counter()
        told = 0
        for done, key in enumerate(keys, start=1):
            # The instructions say it all; whoever has had them hears only of what is new.
            state = await self._health.check_credential(key.credential_id, tell_owner=key.was_told)
            if state is not None:
                states[state] += 1
                told += await self._tell(key, state)
            if progress is not None:
                progress(done, len(keys))
        return MigrationSummary(keys, dict(states), told, before)

    async def _tell(self, key: LegacyKey, state: CredentialState) -> bool:
        """Queue the instructions; False when they were queued before or the person has muted such messages."""
        async with in_transaction():
            if await _was_told(key.credential_id, key.user_id):
                return False
            await self._notifications.tell(
                [key.user_id],
                TokenStateChanged(integration=key.integration, state=state, reason=StateReason.MIGRATE.value),
                event_key=_event_key(key.credential_id),
            )
            return await _was_told(key.credential_id, key.user_id)


def _event_key(credential_id: int) -> str:
    return f"migrate_to_tokens:{credential_id}"


async def _was_told(credential_id: int, user_id: int) -> bool:
    return await OutboxMessage.exists(
        event_key=_event_key(credential_id), user_id=user_id, kind=NotificationKind.TOKENS
    )
