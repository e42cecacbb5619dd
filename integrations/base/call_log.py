"""The record of every vendor call, for the journal a person can read in the panel."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from integrations.base.errors import Vendor
from integrations.base.masking import Json


@dataclass(frozen=True, slots=True)
class VendorCall:
    """One HTTP exchange, already masked: no secrets, no personal data.

    Attributes:
        endpoint: path and query; secrets, search texts and file names are masked.
        status_code: None when no answer came.
        duration_ms: until the body was read, without the wait for our own limiter.
        request_body: masked JSON; for files only the length of the name, the type and the size.
        response_body: masked JSON; for anything that is not JSON only the size.
        error: our error's class name, None on success.
        user_id: our own user whose token was used.
        at: aware UTC, when the call was sent.
        reference: short number a person can quote; also in `BadResponseError.reference`.
    """

    vendor: Vendor
    operation: str
    method: str
    endpoint: str
    status_code: int | None
    duration_ms: int
    request_body: Json
    response_body: Json
    error: str | None
    user_id: int | None
    at: datetime
    reference: str = ""


class CallLog(Protocol):
    """Takes calls without blocking; an implementation buffers and writes later."""

    def record(self, call: VendorCall) -> None: ...


class NoCallLog:
    """Keeps nothing: for tools and tests that need no journal."""

    def record(self, call: VendorCall) -> None:
        del call
