"""Puts a proven key in the place of the old one, with everything that goes with it, in one transaction."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from tortoise.transactions import in_transaction

from integrations.huntflow import TokenPair
from integrations.huntflow.schemas import Account
from models.audit import Source
from models.credentials import Credential, CredentialState, Integration
from models.users import User
from services import audit
from services.access import Actor
from services.huntflow_connections import SYSTEM_OF
from services.huntflow_organisations import sole_organisation
from services.secret_vault import SecretVault
from services.token_states import StateReason, TokenStates


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key its vendor has just accepted.

    Attributes:
        accounts: Huntflow: the organisations it sees; None when Huntflow did not tell.
        is_seen: the vendor has answered a call made with exactly this key.
        has_model: Gemini: the model set by the operator is there.
    """

    integration: Integration
    access: str = field(repr=False)
    refresh: str | None = field(default=None, repr=False)
    base_url: str = ""
    expires_at: datetime | None = None
    refresh_expires_at: datetime | None = None
    owner_name: str = ""
    accounts: Sequence[Account] | None = None
    is_seen: bool = True
    has_model: bool = True

    @classmethod
    def of_pair(cls, integration: Integration, base_url: str, pair: TokenPair) -> "NewKey":
        """A Huntflow pair of which nothing more is known yet."""
        return cls(
            integration=integration,
            access=pair.access,
            refresh=pair.refresh,
            base_url=base_url,
            expires_at=pair.access_expires_at,
            refresh_expires_at=pair.refresh_expires_at,
            is_seen=False,
        )


class KeyStorage:
    """Writes keys."""

    def __init__(self, *, vault: SecretVault, states: TokenStates, now: Callable[[], datetime]) -> None:
        self._vault = vault
        self._states = states
        self._now = now

    async def store(self, actor: Actor, new: NewKey, *, source: Source) -> int:
        """Store the key; the id of the credential. An older key of the same integration is overwritten."""
        await Credential.get_or_create(user_id=actor.user_id, integration=new.integration)
        async with in_transaction():
            row = await Credential.select_for_update().get(user_id=actor.user_id, integration=new.integration)
            self._write(row, new)
            await self._states.connected_by_hand(row)
            await row.save()
            await self._make_active(actor.user_id, new.integration)
            await audit.record(
                actor, "credential_saved", object_type="credential", object_id=new.integration.value,
                source=source, has_refresh=new.refresh is not None,
            )  # fmt: skip
        return row.id

    async def describe(self, credential_id: int, new: NewKey) -> None:
        """Add what the vendor told of a key that had to be stored before it could be asked."""
        async with in_transaction():
            row = await Credential.filter(id=credential_id).select_for_update().first()
            if row is not None:
                self._write_owner(row, new)
                await row.save()

    def _write(self, row: Credential, new: NewKey) -> None:
        access = self._vault.seal(new.access)
        refresh = self._vault.seal(new.refresh).ciphertext if new.refresh is not None else None
        row.update_from_dict(
            {
                "secret": access.ciphertext,
                "refresh_secret": refresh,
                "key_id": access.key_id,
                "last4": new.access[-4:],
                "version": row.version + 1,
                "base_url": new.base_url,
                "expires_at": new.expires_at,
                "refresh_expires_at": new.refresh_expires_at,
            }
        )
        self._write_owner(row, new)

    def _write_owner(self, row: Credential, new: NewKey) -> None:
        row.state, row.state_reason = _state(new)
        if not new.is_seen:
            # The new key may belong to another organisation: better to ask than to write into the wrong one.
            row.update_from_dict({"account_id": None, "account_name": "", "owner_name": ""})
            return
        row.checked_at = self._now()
        row.owner_name = new.owner_name[:255]
        if new.accounts is not None and row.account_id not in {account.id for account in new.accounts}:
            row.update_from_dict({"account_id": None, "account_name": "", **sole_organisation(new.accounts)})

    @staticmethod
    async def _make_active(user_id: int, integration: Integration) -> None:
        """The only Huntflow a person has is the one they work in."""
        system = SYSTEM_OF.get(integration)
        others = [each for each in SYSTEM_OF if each is not integration]
        if system and not await Credential.exists(user_id=user_id, integration__in=others, secret__isnull=False):
            await User.filter(id=user_id).update(active_system=system)


def _state(new: NewKey) -> tuple[CredentialState, str]:
    if not new.is_seen:
        return CredentialState.UNTESTED, ""
    if new.integration in SYSTEM_OF and new.refresh is None:
        return CredentialState.EXPIRING, StateReason.LEGACY.value
    return CredentialState.OK, "" if new.has_model else StateReason.MODEL_MISSING.value
