"""Makes Notion clients over one pooled connection, and keeps to its limits."""

from typing import TYPE_CHECKING, Any

import httpx

from integrations.base import CallLog, Rate, RateLimits, RetryPolicy, Vendor, VendorHttp
from integrations.notion.client import NotionClient
from integrations.notion.errors import NOTION_RETRY_STATUSES, read_error
from integrations.notion.session import NotionSession

if TYPE_CHECKING:
    from redis.asyncio import Redis

# Three a second on average (vendor-facts.md, "Notion"), counted by the window the newest text speaks of. Plans that
# allow less say so by 429 with Retry-After, which holds the whole line of the token.
NOTION_RATE = Rate(calls=180, per_s=60.0, max_wait_s=120.0)
# `Retry-After` may be a minute and more.
NOTION_RETRY = RetryPolicy(longest_wait_s=90.0, budget_s=180.0, statuses=NOTION_RETRY_STATUSES)


def notion_http(
    *, client: httpx.AsyncClient, call_log: CallLog, redis: "Redis | None" = None, **timing: Any
) -> VendorHttp:
    """The sender for Notion; `timing` are `sleep`, `monotonic`, `now` and `jitter` of `VendorHttp`, for tests."""
    shared = {name: timing[name] for name in ("sleep", "monotonic") if name in timing}
    return VendorHttp(
        vendor=Vendor.NOTION,
        client=client,
        limits=RateLimits(vendor=Vendor.NOTION, rate=NOTION_RATE, redis=redis, **shared),
        call_log=call_log,
        read_error=read_error,
        retry=NOTION_RETRY,
        **timing,
    )


class NotionGateway:
    """All connections to Notion.

    Args:
        base_url: with `/v1`.
        file_origins: further origins (`http://127.0.0.1:9001`) files may come from, for stand-ins.
    """

    def __init__(self, *, http: VendorHttp, base_url: str, file_origins: frozenset[str] = frozenset()) -> None:
        self._http = http
        self._base_url = base_url
        self._file_origins = file_origins

    def connect(self, *, token: str, user_id: int | None) -> NotionClient:
        """A client for one integration secret; no request is made. `user_id` is our own user, for the call log."""
        session = NotionSession(http=self._http, base_url=self._base_url, token=token, user_id=user_id)
        return NotionClient(session, file_origins=self._file_origins)
