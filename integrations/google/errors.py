"""Google's refusals: `{"error": {"code", "errors": [{"reason"}]}}` of the APIs, `{"error": "..."}` of OAuth."""

from collections.abc import Mapping
from http import HTTPStatus

from integrations.base import (
    AccessDeniedError,
    Answer,
    AuthorizationError,
    BadRequestError,
    FieldError,
    IntegrationError,
    TooManyRequestsError,
    error_for_status,
)

# developers.google.com/calendar/api/guides/errors and drive/api/guides/handle-errors: these 403 mean «slow down».
_QUOTA = frozenset(
    {"rateLimitExceeded", "userRateLimitExceeded", "quotaExceeded", "dailyLimitExceeded", "sharingRateLimitExceeded"}
)
_FULL_SYNC = frozenset({"fullSyncRequired", "updatedMinTooLongAgo"})
_SCOPE = frozenset({"insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"})


class GoogleGrantLostError(AuthorizationError):
    """`invalid_grant`: the person's consent has ended (revoked, unused, seven days of a testing project)."""

    summary = "the consent has ended"


class GoogleClientRefusedError(IntegrationError):
    """`invalid_client` and its like: GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET or the redirect address is wrong."""

    summary = "the OAuth application is not accepted"


class GoogleScopeMissingError(AccessDeniedError):
    """The person did not tick the scope this call needs."""

    summary = "the scope was not granted"


class GoogleConflictError(IntegrationError):
    """409: the id is taken; 412: the event changed since it was read."""

    summary = "conflict"


class GoogleSyncTokenExpiredError(IntegrationError):
    """410 of a list with a sync token: everything has to be read anew."""

    summary = "the sync token has expired"


def read_error(answer: Answer) -> IntegrationError:
    """The error of an answer."""
    body = answer.json_or_none()
    error = body.get("error") if isinstance(body, Mapping) else None
    if isinstance(error, str):
        return _oauth_error(answer, error)
    return _api_error(answer, _reasons(error))


def _api_error(answer: Answer, reasons: set[str]) -> IntegrationError:
    vendor, operation, status = answer.vendor, answer.operation, answer.status_code
    error = error_for_status(answer)
    if status == HTTPStatus.FORBIDDEN and reasons & _QUOTA:
        error = TooManyRequestsError(vendor, operation, answer.retry_after_s)
    elif status == HTTPStatus.FORBIDDEN and reasons & _SCOPE:
        error = GoogleScopeMissingError(vendor, operation)
    elif status in {HTTPStatus.CONFLICT, HTTPStatus.PRECONDITION_FAILED}:
        error = GoogleConflictError(vendor, operation)
    elif status == HTTPStatus.GONE and reasons & _FULL_SYNC:
        error = GoogleSyncTokenExpiredError(vendor, operation)
    elif status == HTTPStatus.BAD_REQUEST:
        error = BadRequestError(vendor, operation, tuple(FieldError("", reason) for reason in sorted(reasons)))
    return error


def _oauth_error(answer: Answer, code: str) -> IntegrationError:
    """RFC 6749, 5.2; a 5xx keeps its meaning whatever the body says."""
    vendor, operation = answer.vendor, answer.operation
    if answer.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR or answer.status_code == HTTPStatus.TOO_MANY_REQUESTS:
        return error_for_status(answer)
    if code in {"invalid_grant", "invalid_token"}:
        return GoogleGrantLostError(vendor, operation)
    if code in {"invalid_client", "unauthorized_client", "redirect_uri_mismatch"}:
        return GoogleClientRefusedError(vendor, operation)
    return BadRequestError(vendor, operation, (FieldError("", code[:40]),))


def _reasons(error: object) -> set[str]:
    if not isinstance(error, Mapping):
        return set()
    found = set()
    for name in ("errors", "details"):
        items = error.get(name)
        for item in items if isinstance(items, list) else ():
            reason = item.get("reason") if isinstance(item, Mapping) else None
            if isinstance(reason, str):
                found.add(reason)
    return found
