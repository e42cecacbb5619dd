"""How long a person in a chat waits for a vendor: repeats that suit background work are too slow for them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from integrations.base import Outage, UnavailableError, Vendor
from models.credentials import Integration

PATIENCE_S = 30.0

VENDOR_OF = {
    Integration.HUNTFLOW_PROD: Vendor.HUNTFLOW,
    Integration.HUNTFLOW_SANDBOX: Vendor.HUNTFLOW,
    Integration.CLICKUP: Vendor.CLICKUP,
    Integration.NOTION: Vendor.NOTION,
    Integration.GEMINI: Vendor.GEMINI,
    Integration.GOOGLE: Vendor.GOOGLE,
}


@asynccontextmanager
async def answered_in_time(integration: Integration, operation: str) -> AsyncIterator[None]:
    """Give the vendor up after `PATIENCE_S`. A renewal of tokens under way is still finished and stored.

    Raises:
        UnavailableError: the time is over.
    """
    try:
        async with asyncio.timeout(PATIENCE_S):
            yield
    except TimeoutError:
        raise UnavailableError(VENDOR_OF[integration], operation, Outage.TIMEOUT) from None
