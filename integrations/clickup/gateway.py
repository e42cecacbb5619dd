"""Makes ClickUp clients over one pooled connection, and keeps to the plan's limits."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx

from integrations.base import Answer, CallLog, Rate, RateLimits, RetryPolicy, Vendor, VendorHttp
from integrations.clickup.client import ClickUpClient
from integrations.clickup.errors import error_reader, seconds_to_reset
from integrations.clickup.session import ClickUpSession

if TYPE_CHECKING:
    from redis.asyncio import Redis

# Free, Unlimited and Business plans: 100 a minute for a token. Larger plans are learned from the answers.
CLICKUP_RATE = Rate(calls=100, per_s=60.0, max_wait_s=120.0)
# A window lasts a minute, so a refused call may wait for its end.
CLICKUP_RETRY = RetryPolicy(longest_wait_s=70.0, budget_s=140.0)


def clickup_http(
    *,
    client: httpx.AsyncClient,
    call_log: CallLog,
    redis: "Redis | None" = None,
    wall: Callable[[], float] = time.time,
    **timing: Any,
) -> VendorHttp:
    """The sender for ClickUp; `timing` are `sleep`, `monotonic`, `now` and `jitter` of `VendorHttp`, for tests."""
    shared = {name: timing[name] for name in ("sleep", "monotonic") if name in timing}
    limits = RateLimits(vendor=Vendor.CLICKUP, rate=CLICKUP_RATE, redis=redis, wall=wall, **shared)

    def observe(token: str, answer: Answer) -> None:
        """Keep to what ClickUp says of this token: other programs may be using it as well."""
        limit = answer.headers.get("x-ratelimit-limit", "")
        if limit.isascii() and limit.isdigit():
            limits.learn(token, int(limit))
        wait_s = seconds_to_reset(answer, wall())
        if answer.headers.get("x-ratelimit-remaining") == "0" and wait_s is not None:
            limits.pause(token, min(wait_s, CLICKUP_RATE.per_s))

    return VendorHttp(
        vendor=Vendor.CLICKUP,
        client=client,
        limits=limits,
        call_log=call_log,
        read_error=error_reader(wall),
        observe=observe,
        retry=CLICKUP_RETRY,
        **timing,
    )


class ClickUpGateway:
    """All connections to ClickUp.

    Args:
        base_url: with `/api/v2`.
        attachment_origins: further origins (`http://127.0.0.1:9001`) attachments may come from, for stand-ins.
    """

    def __init__(self, *, http: VendorHttp, base_url: str, attachment_origins: frozenset[str] = frozenset()) -> None:
        self._http = http
        self._base_url = base_url
        self._attachment_origins = attachment_origins

    def connect(self, *, token: str, user_id: int | None) -> ClickUpClient:
        """A client for one personal token; no request is made. `user_id` is our own user, for the call log."""
        session = ClickUpSession(http=self._http, base_url=self._base_url, token=token, user_id=user_id)
        return ClickUpClient(session, attachment_origins=self._attachment_origins)
