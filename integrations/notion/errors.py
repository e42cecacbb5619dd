"""Notion's error bodies: `{"object": "error", "status": 404, "code": "object_not_found", "message": "…"}`."""

import re
from http import HTTPStatus

from integrations.base import (
    Answer,
    BadRequestError,
    FieldError,
    IntegrationError,
    Outage,
    TooManyRequestsError,
    UnavailableError,
    error_for_status,
)
from integrations.base.http import RETRY_STATUSES

# «service_overload», since 2026: nothing was done, `Retry-After` says when to come again.
OVERLOAD = 529
# Two programs changed the same thing at once (409); the vendor's own client repeats reads after a 500.
NOTION_RETRY_STATUSES = RETRY_STATUSES | {HTTPStatus.CONFLICT, HTTPStatus.INTERNAL_SERVER_ERROR}
_CODE = re.compile(r"[a-z_]{1,40}")


def read_error(answer: Answer) -> IntegrationError:
    """The error a refusal means. A page that was never shared with the connection is «not found», too."""
    if answer.status_code in {HTTPStatus.TOO_MANY_REQUESTS, OVERLOAD}:
        return TooManyRequestsError(answer.vendor, answer.operation, answer.retry_after_s)
    if answer.status_code == HTTPStatus.CONFLICT:
        return UnavailableError(answer.vendor, answer.operation, Outage.SERVER)
    if answer.status_code == HTTPStatus.BAD_REQUEST:
        return BadRequestError(answer.vendor, answer.operation, (FieldError("", code_of(answer)),))
    return error_for_status(answer)


def code_of(answer: Answer) -> str:
    """Notion's word for what is wrong, empty when there is none."""
    body = answer.json_or_none()
    code = body.get("code") if isinstance(body, dict) else None
    return code if isinstance(code, str) and _CODE.fullmatch(code) else ""
