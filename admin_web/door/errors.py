"""What can be wrong with a request before a service sees it, and the status of each error (spec/api-spec.md)."""

from dataclasses import dataclass, field

from aiohttp import web

from locales import gettext as _
from locales import lazy
from services.error_messages import describe
from services.errors import (
    AccessRefusedError,
    GoneError,
    NotActivatedError,
    ServiceError,
    TurnedOffError,
)
from services.sign_in.bearer import TokenRefusedError
from services.sign_in.entrance import WrongPasswordError
from services.sign_in.throttle import TooManyTriesError
from services.telegram_chats.errors import TelegramAwayError, TooManyMessagesError
from services.vendor_failures import VendorFailure, failure_of

# Sentences by field; errors of the whole input stand under this name, as the documents have it.
WHOLE = "non_field_errors"
Details = dict[str, list[str]]

OK, CREATED, NO_CONTENT = 200, 201, 204
BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, NOT_FOUND = 400, 401, 403, 404
TOO_LARGE, TOO_MANY, BROKEN, UNAVAILABLE = 413, 429, 500, 503


class NotSignedInError(ServiceError):
    """The request comes from nobody we know."""

    sentence = lazy("Sign in first.")


class ForgedRequestError(ServiceError):
    """A write that a page of ours did not make, or whose form is older than the session."""

    sentence = lazy("This form is out of date or did not come from our page. Nothing was changed. Open the page again.")


class NoSuchPageError(ServiceError):
    """There is nothing at this address, or no such page of a list."""

    sentence = lazy("There is nothing at this address.")


class WrongMethodError(ServiceError):
    """The address exists and does not take this method."""

    sentence = lazy("This address does not take such requests.")


class TooLargeBodyError(ServiceError):
    """More bytes than any request of ours has."""

    sentence = lazy("The request is too large. Nothing was changed.")


class WrongInputError(ServiceError):
    """Fields that are missing or wrong. `details`: sentences by field, in the language of the person."""

    sentence = lazy("Some of the data is wrong. Nothing was changed.")

    def __init__(self, details: Details) -> None:
        super().__init__()
        self.details = details


@dataclass(frozen=True, slots=True)
class Failure:
    """An error as an answer. `name` is the `error` of the documents' shape."""

    status: int
    name: str
    message: str
    details: Details = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)


_KINDS: tuple[tuple[type[ServiceError], int, str], ...] = (
    (WrongInputError, BAD_REQUEST, "ValidationError"),
    (NotSignedInError, UNAUTHORIZED, "NotAuthenticated"),
    (WrongPasswordError, UNAUTHORIZED, "AuthenticationFailed"),
    (TokenRefusedError, UNAUTHORIZED, "AuthenticationFailed"),
    (TurnedOffError, FORBIDDEN, "PermissionDenied"),
    (NotActivatedError, FORBIDDEN, "PermissionDenied"),
    (AccessRefusedError, FORBIDDEN, "PermissionDenied"),
    (ForgedRequestError, FORBIDDEN, "CsrfFailed"),
    (GoneError, NOT_FOUND, "NotFound"),
    (NoSuchPageError, NOT_FOUND, "NotFound"),
    (WrongMethodError, 405, "MethodNotAllowed"),
    (TooLargeBodyError, TOO_LARGE, "RequestTooLarge"),
    (TooManyTriesError, TOO_MANY, "TooManyRequests"),
    (TooManyMessagesError, TOO_MANY, "TooManyRequests"),
    (TelegramAwayError, UNAVAILABLE, "ServiceUnavailable"),
)
_OF_VENDORS = {
    VendorFailure.MISSING: (NOT_FOUND, "NotFound"),
    VendorFailure.REFUSED: (BAD_REQUEST, "IntegrationRefused"),
    VendorFailure.UNAVAILABLE: (UNAVAILABLE, "ServiceUnavailable"),
}


def foreseen(error: Exception) -> Failure | None:
    """The answer to an error of ours, of a vendor or of aiohttp; None for one nobody foresaw."""
    if isinstance(error, ServiceError):
        return _of_service(error)
    vendor = failure_of(error)
    if vendor is not None:
        status, name = _OF_VENDORS[vendor]
        return Failure(status, name, describe(error))
    if isinstance(error, web.HTTPException):
        return _of_aiohttp(error)
    return None


def unforeseen(error: Exception, reference: str) -> Failure:
    """The answer to anything else; the number stands in the log."""
    return Failure(BROKEN, "InternalServerError", describe(error, reference=reference))


def _of_service(error: ServiceError) -> Failure:
    if error.field:
        return Failure(BAD_REQUEST, "ValidationError", _(WrongInputError.sentence), {error.field: [describe(error)]})
    status, name = next(((status, name) for kind, status, name in _KINDS if isinstance(error, kind)), (400, ""))
    details = error.details if isinstance(error, WrongInputError) else {}
    headers = {"Retry-After": str(error.retry_after_s)} if isinstance(error, TooManyTriesError) else {}
    if status == UNAUTHORIZED:
        headers["WWW-Authenticate"] = "Bearer"
    return Failure(status, name or type(error).__name__.removesuffix("Error"), describe(error), details, headers)


def _of_aiohttp(error: web.HTTPException) -> Failure:
    if isinstance(error, web.HTTPMethodNotAllowed):
        allowed = ", ".join(sorted(error.allowed_methods))
        return Failure(error.status, "MethodNotAllowed", _(WrongMethodError.sentence), headers={"Allow": allowed})
    if isinstance(error, web.HTTPRequestEntityTooLarge):
        return Failure(error.status, "RequestTooLarge", _(TooLargeBodyError.sentence))
    if isinstance(error, web.HTTPNotFound):
        return Failure(error.status, "NotFound", _(NoSuchPageError.sentence))
    return Failure(error.status, type(error).__name__.removeprefix("HTTP"), error.reason)
