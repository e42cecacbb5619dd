"""ClickUp's error bodies: `{"err": "...", "ECODE": "OAUTH_025"}`; the code says more than the status."""

import re
from collections.abc import Callable
from http import HTTPStatus

from integrations.base import (
    AccessDeniedError,
    Answer,
    AuthorizationError,
    BadRequestError,
    FieldError,
    IntegrationError,
    NotFoundError,
    TooManyRequestsError,
    error_for_status,
)

# developer.clickup.com, common errors: this token's owner has not let it into the workspace.
_NOT_THIS_WORKSPACE = frozenset({23, 26, 27, *range(29, 46)})
_ECODE = re.compile(r"([A-Z]{2,20})_([0-9]{1,4})")


def error_reader(wall: Callable[[], float]) -> Callable[[Answer], IntegrationError]:
    """A reader of errors; `wall` tells Unix seconds: ClickUp says when a limit is over, not how long it lasts."""

    def read_error(answer: Answer) -> IntegrationError:
        if answer.status_code == HTTPStatus.TOO_MANY_REQUESTS:
            return TooManyRequestsError(answer.vendor, answer.operation, seconds_to_reset(answer, wall()))
        if HTTPStatus.BAD_REQUEST <= answer.status_code < HTTPStatus.INTERNAL_SERVER_ERROR:
            return _refused(answer)
        return error_for_status(answer)

    return read_error


def seconds_to_reset(answer: Answer, wall: float) -> float | None:
    """Seconds until the window of this token starts again, at least one; None when ClickUp does not say."""
    reset = answer.headers.get("x-ratelimit-reset", "")
    if not (reset.isascii() and reset.isdigit()):
        return answer.retry_after_s
    return max(float(reset) - wall, 1.0)


def _refused(answer: Answer) -> IntegrationError:
    body = answer.json_or_none()
    code = body.get("ECODE") if isinstance(body, dict) else None
    parts = _ECODE.fullmatch(code) if isinstance(code, str) else None
    if parts is None:
        return error_for_status(answer)
    group, number = parts[1], int(parts[2])
    if group == "OAUTH" and number in _NOT_THIS_WORKSPACE:
        return AccessDeniedError(answer.vendor, answer.operation)
    if group == "OAUTH":
        return AuthorizationError(answer.vendor, answer.operation)
    if group == "ITEM":
        return NotFoundError(answer.vendor, answer.operation)
    if answer.status_code == HTTPStatus.BAD_REQUEST:
        return BadRequestError(answer.vendor, answer.operation, (FieldError("", parts[0]),))
    return error_for_status(answer)
