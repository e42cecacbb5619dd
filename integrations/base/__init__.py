"""What all vendors share: errors, the call log, limits and one way to send a request."""

from integrations.base.call_log import CallLog, NoCallLog, VendorCall
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
from integrations.base.exchange import Answer, FilePart, Request, error_for_status
from integrations.base.http import TIMEOUTS, RetryPolicy, VendorHttp
from integrations.base.limits import Rate, RateLimits
from integrations.base.masking import Json, mask, mask_endpoint, mask_file
from integrations.base.pool import pooled_client

__all__ = [
    "TIMEOUTS",
    "AccessDeniedError",
    "Answer",
    "AuthorizationError",
    "BadRequestError",
    "BadResponseError",
    "CallLog",
    "FieldError",
    "FilePart",
    "IntegrationError",
    "Json",
    "NoCallLog",
    "NotFoundError",
    "Outage",
    "PaymentRequiredError",
    "Rate",
    "RateLimits",
    "Request",
    "RetryPolicy",
    "TooLargeError",
    "TooManyRequestsError",
    "UnavailableError",
    "Vendor",
    "VendorCall",
    "VendorHttp",
    "error_for_status",
    "mask",
    "mask_endpoint",
    "mask_file",
    "pooled_client",
]
