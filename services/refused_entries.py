"""Why a vendor did not take an entered key, by what its owner has to do next. Pure."""

from enum import StrEnum

from integrations.base import AccessDeniedError, AuthorizationError, IntegrationError, PaymentRequiredError
from integrations.gemini import RegionNotSupportedError
from integrations.huntflow import HuntflowNoRefreshTokenError, HuntflowTokenLostError


class Refusal(StrEnum):
    """The vendor's answer to an entered key."""

    UNKNOWN = "unknown"
    EXPIRED = "expired"
    USED_UP = "used_up"
    NO_RIGHT = "no_right"
    REGION = "region"
    PLAN = "plan"
    UNREACHABLE = "unreachable"


_REFUSALS: tuple[tuple[type[IntegrationError], Refusal], ...] = (
    (HuntflowTokenLostError, Refusal.USED_UP),
    (HuntflowNoRefreshTokenError, Refusal.EXPIRED),
    (AuthorizationError, Refusal.UNKNOWN),
    (RegionNotSupportedError, Refusal.REGION),
    (AccessDeniedError, Refusal.NO_RIGHT),
    (PaymentRequiredError, Refusal.PLAN),
)


def refusal_of(error: IntegrationError) -> Refusal:
    """What the error means for the key; whatever is not said about the key is an outage."""
    return next((refusal for kind, refusal in _REFUSALS if isinstance(error, kind)), Refusal.UNREACHABLE)
