"""One request and one answer, as values: everything about reading an answer is tested without a network."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TypeVar

import orjson
from pydantic import TypeAdapter, ValidationError

from integrations.base.errors import (
    AccessDeniedError,
    AuthorizationError,
    BadRequestError,
    BadResponseError,
    FieldError,
    IntegrationError,
    NotFoundError,
    Outage,
    PaymentRequiredError,
    TooLargeError,
    TooManyRequestsError,
    UnavailableError,
    Vendor,
)

T = TypeVar("T")

SAFE_METHODS = frozenset({"GET", "HEAD"})
# Larger than any page of the vendors' JSON (100 applicants are about 300 kB); files bring their own limit.
MAX_JSON_BYTES = 16 * 1024 * 1024

QueryValue = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class FilePart:
    """A file of a multipart form."""

    name: str
    content: bytes = field(repr=False)
    content_type: str


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of a vendor.

    Attributes:
        operation: our name of the call, the vendor's words (`applicants.create`).
        url: absolute, without query.
        token: names the limiter's line and is masked in the log; it is sent only through `headers`.
        idempotent: a write that may be sent twice without harm, so it is retried as a read is.
        hide_path: the address itself is confidential (signed links, file names).
        max_bytes: answers larger than this raise TooLargeError.
        tls_name: the name the certificate must be for, when `url` has an address instead of a name.
        total_s: how long one attempt may take from connecting to the last byte.
    """

    operation: str
    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    params: Mapping[str, QueryValue | list[QueryValue]] = field(default_factory=dict, repr=False)
    json: object = field(default=None, repr=False)
    form: Mapping[str, str] = field(default_factory=dict, repr=False)
    files: Mapping[str, FilePart] = field(default_factory=dict, repr=False)
    token: str = field(default="", repr=False)
    user_id: int | None = None
    idempotent: bool = False
    hide_path: bool = False
    tls_name: str = ""
    max_bytes: int = MAX_JSON_BYTES
    total_s: float = 60.0

    @property
    def may_repeat(self) -> bool:
        return self.idempotent or self.method in SAFE_METHODS


@dataclass(frozen=True, slots=True)
class Answer:
    """What the vendor answered; header names are lower case."""

    vendor: Vendor
    operation: str
    status_code: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    reference: str
    is_write: bool = False

    def json(self) -> object:
        """The body as JSON.

        Raises:
            BadResponseError: it is not JSON.
        """
        try:
            return orjson.loads(self.content)
        except orjson.JSONDecodeError:
            pass  # raised below, outside: the decoder's error keeps the whole body
        raise self.unexpected()

    def read(self, reader: TypeAdapter[T]) -> T:
        """The body as a typed object; unknown fields are ignored.

        Raises:
            BadResponseError: not JSON, or a field we need is missing or of another type.
        """
        value = self.json()
        try:
            return reader.validate_python(value)
        except ValidationError:
            pass  # raised below, outside: pydantic's error quotes the values it refused
        raise self.unexpected()

    def json_or_none(self) -> object:
        """The body as JSON, None when it is anything else: errors of proxies are HTML."""
        try:
            value: object = orjson.loads(self.content)
        except orjson.JSONDecodeError:
            return None
        return value

    def unexpected(self) -> BadResponseError:
        return BadResponseError(self.vendor, self.operation, self.reference, may_have_happened=self.is_write)

    @property
    def retry_after_s(self) -> float | None:
        """Seconds of `Retry-After`; the form with a date is used by none of our vendors."""
        value = self.headers.get("retry-after", "").strip()
        return float(value) if value.isascii() and value.isdigit() else None


def error_for_status(answer: Answer, fields: tuple[FieldError, ...] = ()) -> IntegrationError:
    """The error of a status every vendor means the same way."""
    vendor, operation, status = answer.vendor, answer.operation, answer.status_code
    by_status: dict[int, type[IntegrationError]] = {
        HTTPStatus.UNAUTHORIZED: AuthorizationError,
        HTTPStatus.PAYMENT_REQUIRED: PaymentRequiredError,
        HTTPStatus.FORBIDDEN: AccessDeniedError,
        HTTPStatus.NOT_FOUND: NotFoundError,
        HTTPStatus.GONE: NotFoundError,
    }
    if status in by_status:
        return by_status[status](vendor, operation)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return TooManyRequestsError(vendor, operation, answer.retry_after_s)
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return UnavailableError(vendor, operation, Outage.SERVER, may_have_happened=answer.is_write)
    if status == HTTPStatus.REQUEST_TIMEOUT:
        return UnavailableError(vendor, operation, Outage.TIMEOUT, may_have_happened=answer.is_write)
    if status >= HTTPStatus.BAD_REQUEST:
        return BadRequestError(vendor, operation, fields)
    return answer.unexpected()  # a redirect: we follow none, a token must not travel to another host


def too_large(request: Request, vendor: Vendor) -> TooLargeError:
    return TooLargeError(vendor, request.operation, request.max_bytes)
