"""What an answer of a vendor says about a key. Pure."""

from datetime import datetime, timedelta

from integrations.base import (
    AccessDeniedError,
    AuthorizationError,
    IntegrationError,
    PaymentRequiredError,
)
from integrations.gemini import RegionNotSupportedError
from integrations.huntflow import HuntflowNoRefreshTokenError, HuntflowTokenLostError
from models.credentials import Credential, CredentialState, Integration
from services.token_states import Finding, StateReason

# A pair lives 14 days after its last renewal and is renewed after 7 (contracts/huntflow.md): three days before the end
# something has kept us from renewing it for four days.
REFRESH_ENDS_SOON = timedelta(days=3)

HUNTFLOW = frozenset({Integration.HUNTFLOW_PROD, Integration.HUNTFLOW_SANDBOX})

# The order matters: the first kind that fits.
_REFUSALS: tuple[tuple[type[IntegrationError], StateReason], ...] = (
    (HuntflowTokenLostError, StateReason.REUSED_OR_LOST),
    (HuntflowNoRefreshTokenError, StateReason.NO_REFRESH_TOKEN),
    (AuthorizationError, StateReason.INVALID),
    (RegionNotSupportedError, StateReason.REGION),
    (AccessDeniedError, StateReason.NO_RIGHT),
    (PaymentRequiredError, StateReason.PLAN),
)


def finding_of_error(error: IntegrationError, row: Credential, now: datetime) -> Finding:
    """A refusal breaks a key; anything else says only that the vendor could not be asked."""
    for kind, reason in _REFUSALS:
        if isinstance(error, kind):
            return Finding(CredentialState.BROKEN, reason)
    if _ends_soon(row.refresh_expires_at, now):
        # Waiting quietly for the vendor would let the pair die unseen.
        return Finding(CredentialState.EXPIRING, StateReason.REFRESH_ENDS)
    return Finding(CredentialState.UNREACHABLE)


def finding_of_success(row: Credential, now: datetime) -> Finding:
    """The vendor took the key: is it good for longer?"""
    if row.integration not in HUNTFLOW:
        return Finding(CredentialState.OK)
    if not row.refresh_secret:
        return Finding(CredentialState.EXPIRING, StateReason.LEGACY)
    if _ends_soon(row.refresh_expires_at, now):
        return Finding(CredentialState.EXPIRING, StateReason.REFRESH_ENDS)
    return Finding(CredentialState.OK)


def _ends_soon(ends_at: datetime | None, now: datetime) -> bool:
    return ends_at is not None and ends_at - now <= REFRESH_ENDS_SOON
