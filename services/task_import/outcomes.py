"""How an import stands and how it ended: what the doors show, and what of it the row remembers."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from integrations.base import (
    AccessDeniedError,
    AuthorizationError,
    BadRequestError,
    BadResponseError,
    FieldError,
    IntegrationError,
    NotFoundError,
    PaymentRequiredError,
    TooLargeError,
    TooManyRequestsError,
    UnavailableError,
    Vendor,
)
from locales import lazy
from models.imports import ImportState, ImportStep
from services.errors import ServiceError
from services.task_import.draft import DraftFile


class ImportNote(StrEnum):
    """What went not quite as asked, without stopping the import."""

    ALREADY_ON_VACANCY = "already_on_vacancy"
    COMMENTS_NOT_READ = "comments_not_read"
    COMMENTS_REFUSED = "comments_refused"
    COMMENTS_UNSURE = "comments_unsure"
    TAG_REFUSED = "tag_refused"
    STATUS_NOT_WRITTEN = "status_not_written"


class BrokeOffError(ServiceError):
    """The import broke off several times for a reason of ours."""

    sentence = lazy(
        "The import broke off several times through our fault. What is written in Huntflow stays. Try once more; "
        "if it repeats, tell an administrator."
    )


@dataclass(frozen=True, slots=True)
class Failure:
    """An error as the row remembers it: its kind and harmless values, no texts of people."""

    kind: str
    vendor: str = ""
    operation: str = ""
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """An import that runs: what is done, what is being done."""

    import_id: int
    name: str
    done: tuple[ImportStep, ...]
    current: ImportStep | None


@dataclass(frozen=True, slots=True)
class ImportResult:
    """An import that ended, or stopped before its end.

    Attributes:
        state: DONE, FAILED, CANCELLED, or DRAFT when the person has to decide something first.
        link: address of the applicant in Huntflow's own pages; empty when it is not known.
        left_out: attachments that did not get into Huntflow.
        failure: what stopped it.
        may_edit: whether fields may still be corrected, because nothing was created yet.
    """

    import_id: int
    state: ImportState
    name: str
    applicant_id: int | None
    vacancy_name: str
    status_name: str
    done: tuple[ImportStep, ...]
    link: str = ""
    notes: tuple[ImportNote, ...] = ()
    left_out: tuple[DraftFile, ...] = ()
    failure: Exception | None = None
    may_edit: bool = False


def may_edit(state: ImportState, applicant_id: int | None, intended: str) -> bool:
    """Whether the card may still be changed: nobody was created, and nobody may have been."""
    return state in {ImportState.DRAFT, ImportState.FAILED} and applicant_id is None and not intended


_VENDOR_KINDS: dict[str, type[IntegrationError]] = {
    kind.__name__: kind
    for kind in (AuthorizationError, AccessDeniedError, PaymentRequiredError, NotFoundError)
}  # fmt: skip


def _own_kind(name: str) -> type[ServiceError] | None:
    """The error of ours with this name; kinds of imports have some of their own."""
    kinds = [ServiceError]
    while kinds:
        kind = kinds.pop()
        if kind.__name__ == name:
            return kind
        kinds += kind.__subclasses__()
    return None


def remembered(error: IntegrationError | ServiceError) -> Failure:
    """The form the row keeps."""
    if isinstance(error, ServiceError):
        values = tuple((name, str(value)) for name, value in error.values.items())
        return Failure(type(error).__name__, values=values)
    values = ()
    if isinstance(error, BadRequestError):
        values = tuple((field.field, field.code) for field in error.fields)
    elif isinstance(error, BadResponseError):
        values = (("reference", error.reference),)
    elif isinstance(error, TooLargeError):
        values = (("limit_bytes", str(error.limit_bytes)),)
    # A vendor's own subclass (an expired token) is remembered as the kind whose sentence it shares.
    kinds = (*_VENDOR_KINDS.values(), BadRequestError, BadResponseError, TooLargeError, TooManyRequestsError)
    kind = next((kind for kind in kinds if isinstance(error, kind)), UnavailableError)
    return Failure(kind.__name__, error.vendor.value, error.operation, values)


def recalled(failure: Failure) -> Exception:
    """The error again, for the sentence about it. Whether it may have happened is not said: a retry looks first."""
    own = _own_kind(failure.kind)
    if own is not None:
        return own(**dict(failure.values))
    vendor, operation, values = Vendor(failure.vendor), failure.operation, dict(failure.values)
    if failure.kind in _VENDOR_KINDS:
        return _VENDOR_KINDS[failure.kind](vendor, operation)
    return _with_values(failure.kind, vendor, operation, values)


def _with_values(kind: str, vendor: Vendor, operation: str, values: Mapping[str, str]) -> IntegrationError:
    if kind == BadRequestError.__name__:
        return BadRequestError(vendor, operation, tuple(FieldError(field, code) for field, code in values.items()))
    if kind == BadResponseError.__name__:
        return BadResponseError(vendor, operation, values.get("reference", ""))
    if kind == TooLargeError.__name__:
        return TooLargeError(vendor, operation, int(values.get("limit_bytes", "0")))
    if kind == TooManyRequestsError.__name__:
        return TooManyRequestsError(vendor, operation)
    return UnavailableError(vendor, operation)
