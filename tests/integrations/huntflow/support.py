"""An in-memory token store and a Huntflow that knows which token is good."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx

from integrations.base import RateLimits, VendorHttp
from integrations.huntflow import HuntflowClient, HuntflowGateway, TokenPair, TokenProblem, TokenStore
from integrations.huntflow.errors import read_error
from tests.integrations.support import Calls, Clock, FakeVendor, vendor_http

BASE = "https://huntflow.test"
EXPIRED = {"errors": [{"type": "authorization_error", "title": "Authorization Error", "detail": "token_expired"}]}
EXPIRED_V1 = {"errors": [{"type": "oauth", "value": ["token_expired"]}]}
UNKNOWN = {
    "errors": [{"type": "authorization_error", "title": "Authorization Error", "detail": "Invalid access token"}]
}
TOO_EARLY = {"errors": [{"type": "access_denied", "title": "error.robot_token.refresh_too_early"}]}
USED_UP = {"errors": [{"type": "not_found", "title": "error.robot_token.not_found"}]}


class MemoryTokenStore:
    """A pair in memory; `refreshing` is exclusive among coroutines."""

    def __init__(self, pair: TokenPair) -> None:
        self.pair = pair
        self.problems: list[TokenProblem] = []
        self.saved: list[TokenPair] = []
        self._lock = asyncio.Lock()

    async def load(self) -> TokenPair:
        return self.pair

    @asynccontextmanager
    async def refreshing(self) -> AsyncIterator[TokenPair]:
        async with self._lock:
            yield self.pair

    async def save(self, pair: TokenPair) -> None:
        self.pair = pair
        self.saved.append(pair)

    async def mark_broken(self, reason: TokenProblem) -> None:
        self.problems.append(reason)


def pair(access: str = "access-1", refresh: str | None = "refresh-1", version: int = 1) -> TokenPair:
    return TokenPair(access, refresh, None, None, version)


def client(
    fake: FakeVendor,
    tokens: TokenStore | None = None,
    *,
    clock: Clock | None = None,
    calls: Calls | None = None,
    limits: RateLimits | None = None,
    **options: Any,
) -> HuntflowClient:
    http: VendorHttp = vendor_http(fake, clock=clock, calls=calls, limits=limits, read_error=read_error, **options)
    gateway = HuntflowGateway(http=http, contact="ops@example.com", now=(clock or Clock()).now)
    return gateway.connect(base_url=BASE, tokens=tokens or MemoryTokenStore(pair()), user_id=3)


class RotatingHuntflow:
    """Accepts one access token at a time and gives a new pair for its refresh token, once."""

    def __init__(self, *, good: str, refresh: str) -> None:
        self.good = good
        self.refresh = refresh
        self.refreshes = 0
        self.answered: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v2/token/refresh":
            return self._renew(request)
        token = request.headers["authorization"].removeprefix("Bearer ")
        if token != self.good:
            return httpx.Response(401, json=EXPIRED)
        self.answered.append(token)
        return httpx.Response(200, json={"id": 1, "name": "Анна"})

    def _renew(self, request: httpx.Request) -> httpx.Response:
        if f'"{self.refresh}"'.encode() not in request.content:
            return httpx.Response(404, json=USED_UP)
        self.refreshes += 1
        self.good, self.refresh = f"access-{self.refreshes + 1}", f"refresh-{self.refreshes + 1}"
        return httpx.Response(
            200,
            json={
                "access_token": self.good,
                "token_type": "bearer",
                "expires_in": 604800,
                "refresh_token_expires_in": 1209600,
                "refresh_token": self.refresh,
            },
        )
