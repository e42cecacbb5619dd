"""What the trouble of a vendor means for somebody who waits for an answer. Pure."""

from enum import StrEnum

from integrations.base.errors import (
    BadResponseError,
    IntegrationError,
    NotFoundError,
    TooManyRequestsError,
    UnavailableError,
)


class VendorFailure(StrEnum):
    """By what the person can do: nothing is there, something has to be put right, or try again later."""

    MISSING = "missing"
    REFUSED = "refused"
    UNAVAILABLE = "unavailable"


def failure_of(error: Exception) -> VendorFailure | None:
    """The kind of a vendor's error; None for any other error."""
    if isinstance(error, NotFoundError):
        return VendorFailure.MISSING
    if isinstance(error, TooManyRequestsError | UnavailableError | BadResponseError):
        return VendorFailure.UNAVAILABLE
    return VendorFailure.REFUSED if isinstance(error, IntegrationError) else None
