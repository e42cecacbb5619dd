"""What becomes known of a stored key, and who is told: once per change, in the transaction of the change."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from tortoise.transactions import in_transaction

from models.credentials import Credential, CredentialState, Integration
from models.users import User
from services.notifications import Notifications, TokenStateChanged

# Vendors have bad hours; people hear of it only when it lasts. The hour allows for a daily check that starts early.
SILENCE_WHEN_UNREACHABLE = timedelta(hours=24) - timedelta(hours=1)


class StateReason(StrEnum):
    """Why a credential is in its state; kept in `Credential.state_reason` and shown as a sentence."""

    REUSED_OR_LOST = "reused_or_lost"
    NO_REFRESH_TOKEN = "no_refresh_token"  # noqa: S105 - a reason, not a token
    INVALID = "invalid"
    NO_RIGHT = "no_right"
    PLAN = "plan"
    UNDECRYPTABLE = "undecryptable"
    REFRESH_ENDS = "refresh_ends"
    LEGACY = "legacy"
    REGION = "region"
    ADDRESS = "address"
    MIGRATE = "migrate"
    MODEL_MISSING = "model_missing"
    CONSENT_ENDED = "consent_ended"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found out about a credential."""

    state: CredentialState
    reason: StateReason | None = None


def integration_name(integration: Integration) -> str:
    """The name people know it by; names are not translated."""
    return _NAMES[integration]


_NAMES = {
    Integration.HUNTFLOW_PROD: "Huntflow",
    Integration.HUNTFLOW_SANDBOX: "Huntflow Sandbox",
    Integration.CLICKUP: "ClickUp",
    Integration.NOTION: "Notion",
    Integration.GEMINI: "Gemini",
    Integration.GOOGLE: "Google",
}


class TokenStates:
    """Writes findings down and tells the owner and the administrators of changes."""

    def __init__(self, *, notifications: Notifications, now: Callable[[], datetime]) -> None:
        self._notifications = notifications
        self._now = now

    async def record(self, credential_id: int, version: int, finding: Finding, *, tell_owner: bool = True) -> None:
        """Note a finding about this version of a secret; one about an older version is of no interest any more.

        `tell_owner`: False when the owner learns of it in another way; administrators get their message anyway.
        """
        now = self._now()
        async with in_transaction():
            row = await Credential.filter(id=credential_id, version=version).select_for_update().first()
            if row is None:
                return
            told = row.announced_state
            tell_of = self._worth_telling(row, finding, now)
            row.state = finding.state
            row.state_reason = finding.reason or ""
            if finding.state is not CredentialState.UNREACHABLE:
                row.checked_at = now
            if tell_of is not None:
                row.announced_state = tell_of
            await row.save(update_fields=["state", "state_reason", "checked_at", "announced_state", "updated_at"])
            if tell_of is not None and tell_of != told:
                await self._tell(row, now, owner_too=tell_owner)

    async def connected_by_hand(self, row: Credential) -> None:
        """The owner has just connected anew and sees it; administrators who heard of trouble hear that it is over.

        Call it inside the transaction that stores the new secret, with the new state in `row`, before it is written.
        """
        told = row.announced_state
        row.announced_state = self._worth_telling(row, Finding(row.state), self._now()) or ""
        if told and not row.announced_state:
            await self._tell(row, self._now(), owner_too=False)

    def days_until(self, moment: datetime | None) -> int | None:
        """Whole days left, none below zero; None without a moment."""
        return None if moment is None else max(0, (moment - self._now()).days)

    def _worth_telling(self, row: Credential, finding: Finding, now: datetime) -> str | None:
        """The state people will have been told of afterwards; None leaves it as it is."""
        if finding.state is CredentialState.UNREACHABLE:
            since = row.checked_at or row.created_at
            return finding.state.value if now - since >= SILENCE_WHEN_UNREACHABLE else None
        if finding.state in {CredentialState.OK, CredentialState.UNTESTED}:
            return ""
        return finding.state.value

    async def _tell(self, row: Credential, now: datetime, *, owner_too: bool) -> None:
        user_id: int = row.user_id  # type: ignore[attr-defined]
        event_key = f"token_state:{row.id}:{row.version}:{row.state.value}:{now.isoformat()}"
        news = TokenStateChanged(
            integration=row.integration,
            state=row.state,
            reason=row.state_reason,
            expires_at=row.refresh_expires_at or row.expires_at,
        )
        if owner_too:
            await self._notifications.tell([user_id], news, event_key=event_key)
        owner = await User.get(id=user_id)
        about_somebody = news.model_copy(update={"owner_name": owner.full_name or owner.username})
        await self._notifications.tell_administrators(about_somebody, event_key=event_key, but=user_id)
