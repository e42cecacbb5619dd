"""Gemini's errors: `{"error": {"code", "message", "status", "details": [...]}}`; a bad key is a 400, not a 401."""

import re
from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import ClassVar

from integrations.base import (
    AccessDeniedError,
    AuthorizationError,
    BadRequestError,
    FieldError,
    IntegrationError,
    NotFoundError,
    Outage,
    TooManyRequestsError,
    UnavailableError,
    Vendor,
)

# The nginx code for a client that went away; Gemini uses it for a cancelled request.
CLIENT_CLOSED_REQUEST = 499

_SECONDS = re.compile(r"(\d{1,6}(?:\.\d{1,9})?)s")
_WORD = re.compile(r"[A-Z][A-Z_]{1,60}")


class RegionNotSupportedError(AccessDeniedError):
    """The free tier is not offered in the country of the key's owner; a billed project may be."""

    summary = "not offered in this country"


class _RefusedError(IntegrationError):
    """Gemini declined to answer; `reason` is its own word (SAFETY, PROHIBITED_CONTENT, ...)."""

    def __init__(self, operation: str, reason: str) -> None:
        super().__init__(Vendor.GEMINI, operation)
        self.reason = reason if _WORD.fullmatch(reason) else "OTHER"

    def _details(self) -> str:
        return f" ({self.reason})"


class BlockedPromptError(_RefusedError):
    """The question itself was refused."""

    summary: ClassVar[str] = "the question was refused"


class BlockedAnswerError(_RefusedError):
    """The answer was withheld before any of it came."""

    summary: ClassVar[str] = "the answer was withheld"


class AnswerCutOffError(_RefusedError):
    """The limit of tokens was used up before the first word of the answer (thinking counts)."""

    summary: ClassVar[str] = "no room for an answer"


def error_for(operation: str, code: int, status: str | None, body: object) -> IntegrationError:
    """The error of an answer with an error status (pure).

    Sources: ai.google.dev troubleshooting; google.rpc.ErrorInfo and RetryInfo in `details`.
    """
    details = list(_details(body))
    reasons = {detail.get("reason") for detail in details}
    if reasons & {"API_KEY_INVALID", "API_KEY_EXPIRED"} or code == HTTPStatus.UNAUTHORIZED:
        return AuthorizationError(Vendor.GEMINI, operation)
    if status == "FAILED_PRECONDITION":
        return RegionNotSupportedError(Vendor.GEMINI, operation)
    if code == HTTPStatus.FORBIDDEN:
        return AccessDeniedError(Vendor.GEMINI, operation)
    if code == HTTPStatus.NOT_FOUND:
        return NotFoundError(Vendor.GEMINI, operation)
    if code == HTTPStatus.TOO_MANY_REQUESTS:
        return TooManyRequestsError(Vendor.GEMINI, operation, _retry_delay_s(details))
    return _by_range(operation, code, status)


def _by_range(operation: str, code: int, status: str | None) -> IntegrationError:
    if code in {HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.GATEWAY_TIMEOUT, CLIENT_CLOSED_REQUEST}:
        return UnavailableError(Vendor.GEMINI, operation, Outage.TIMEOUT)
    if HTTPStatus.BAD_REQUEST <= code < HTTPStatus.INTERNAL_SERVER_ERROR:
        return BadRequestError(Vendor.GEMINI, operation, (FieldError("", status or ""),))
    return UnavailableError(Vendor.GEMINI, operation, Outage.SERVER)


def _details(body: object) -> Iterator[Mapping[str, object]]:
    error = body.get("error", body) if isinstance(body, Mapping) else None
    details = error.get("details") if isinstance(error, Mapping) else None
    for detail in details if isinstance(details, list) else ():
        if isinstance(detail, Mapping):
            yield detail


def _retry_delay_s(details: list[Mapping[str, object]]) -> float | None:
    for detail in details:
        delay = detail.get("retryDelay")
        parts = _SECONDS.fullmatch(delay) if isinstance(delay, str) else None
        if parts:
            return float(parts[1])
    return None
