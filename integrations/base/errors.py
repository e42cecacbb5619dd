"""What can go wrong at a vendor, sorted by what the person has to do next."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar


class Vendor(StrEnum):
    """The outside services HR Helper speaks to."""

    HUNTFLOW = "huntflow"
    CLICKUP = "clickup"
    NOTION = "notion"
    GEMINI = "gemini"
    GOOGLE = "google"
    NBRB = "nbrb"
    ICS = "ics"


@dataclass(frozen=True, slots=True)
class FieldError:
    """One refused field: its name in the vendor's words and the vendor's code or title of the refusal."""

    field: str
    code: str


class IntegrationError(Exception):
    """A vendor call that did not succeed.

    The text holds the vendor, the operation and the kind, never a secret, a body or a person's data.

    Attributes:
        permanent: asking again unchanged cannot help; a person has to act.
        may_have_happened: a write whose effect is unknown; look before repeating it, vendors have no idempotency keys.
    """

    permanent: ClassVar[bool] = True
    summary: ClassVar[str] = "failed"

    def __init__(self, vendor: Vendor, operation: str, *, may_have_happened: bool = False) -> None:
        super().__init__(vendor.value, operation)
        self.vendor = vendor
        self.operation = operation
        self.may_have_happened = may_have_happened

    def __str__(self) -> str:
        return f"{self.vendor.value} {self.operation}: {self.summary}{self._details()}"

    def _details(self) -> str:
        return ""


class AuthorizationError(IntegrationError):
    """The token or key is not accepted: connect again."""

    summary = "the token is not accepted"


class AccessDeniedError(IntegrationError):
    """The token is good, but its owner may not do this: ask the owner of the account."""

    summary = "access denied"


class PaymentRequiredError(IntegrationError):
    """The vendor's licence or plan does not allow it."""

    summary = "the plan does not allow it"


class NotFoundError(IntegrationError):
    """The thing is not there any more, or was never shared with this token."""

    summary = "not found"


class BadRequestError(IntegrationError):
    """The vendor refuses what was asked; `fields` says which values, when the vendor does."""

    summary = "request refused"

    def __init__(self, vendor: Vendor, operation: str, fields: tuple[FieldError, ...] = ()) -> None:
        super().__init__(vendor, operation)
        self.fields = fields

    def _details(self) -> str:
        names = ", ".join(sorted({error.field for error in self.fields if error.field}))
        return f" ({names})" if names else ""


class TooLargeError(IntegrationError):
    """An answer or a file is larger than we accept (`limit_bytes`)."""

    summary = "the answer is too large"

    def __init__(self, vendor: Vendor, operation: str, limit_bytes: int) -> None:
        super().__init__(vendor, operation)
        self.limit_bytes = limit_bytes


class TooManyRequestsError(IntegrationError):
    """The vendor, or our own limiter before it, asks to wait `retry_after_s` seconds (None: not said)."""

    permanent = False
    summary = "too many requests"

    def __init__(self, vendor: Vendor, operation: str, retry_after_s: float | None = None) -> None:
        super().__init__(vendor, operation)
        self.retry_after_s = retry_after_s


class Outage(StrEnum):
    """Why a vendor could not be used."""

    NETWORK = "network"
    TIMEOUT = "timeout"
    SERVER = "server"


class UnavailableError(IntegrationError):
    """No usable answer: the network, a time-out or a 5xx. It may help to try again later."""

    permanent = False
    summary = "unavailable"

    def __init__(
        self,
        vendor: Vendor,
        operation: str,
        outage: Outage = Outage.SERVER,
        *,
        may_have_happened: bool = False,
    ) -> None:
        super().__init__(vendor, operation, may_have_happened=may_have_happened)
        self.outage = outage

    def _details(self) -> str:
        return f" ({self.outage.value})"


class BadResponseError(IntegrationError):
    """An answer we cannot read; `reference` is the number of the call in the call log, for a person to quote."""

    summary = "an unexpected answer"

    def __init__(self, vendor: Vendor, operation: str, reference: str, *, may_have_happened: bool = False) -> None:
        super().__init__(vendor, operation, may_have_happened=may_have_happened)
        self.reference = reference

    def _details(self) -> str:
        return f" (call {self.reference})"
