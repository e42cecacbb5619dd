"""Which rows of the call log speak of a vendor's trouble rather than of one person's key, right or wrong request."""

from tortoise.expressions import Q

from integrations.base import Vendor
from services.error_messages import VENDOR_NAMES

# Names of our error classes, as the call log stores them (services/vendor_log.py).
TROUBLES = ("UnavailableError", "BadResponseError", "TooManyRequestsError")
ERROR = "ERROR"


def vendor_troubles() -> Q:
    """Rows of calls that failed on the vendor's side."""
    condition = Q()
    for name in TROUBLES:
        condition |= Q(error_message__startswith=name)
    return Q(condition, log_type=ERROR)


def vendor_name(vendor: str) -> str:
    """A vendor of the call log as people call it."""
    return VENDOR_NAMES[Vendor(vendor)]
