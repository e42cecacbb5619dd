"""A vendor played by a list of answers, a clock that only moves when somebody sleeps, and a log that remembers."""

import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any

import httpx

from integrations.base import RateLimits, RetryPolicy, VendorCall, VendorHttp
from integrations.base.errors import Vendor
from integrations.base.exchange import Answer

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)

Step = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]


class Clock:
    """Time that passes only in `sleep`."""

    def __init__(self) -> None:
        self.seconds = 1_000.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.seconds

    def wall(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.seconds += seconds

    def now(self) -> datetime:
        return NOW


class Calls:
    """A call log that keeps everything."""

    def __init__(self) -> None:
        self.made: list[VendorCall] = []

    def record(self, call: VendorCall) -> None:
        self.made.append(call)


class FakeVendor:
    """Answers one step after another and keeps the requests; the last step is repeated."""

    def __init__(self, *steps: Step) -> None:
        self.steps = list(steps)
        self.requests: list[httpx.Request] = []

    def client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.MockTransport(self._answer))

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        step = self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]
        if isinstance(step, Exception):
            raise step
        return step if isinstance(step, httpx.Response) else step(request)


def ok(body: Any, status: int = 200, **headers: str) -> httpx.Response:
    return httpx.Response(status, json=body, headers={name.replace("_", "-"): value for name, value in headers.items()})


def vendor_http(
    fake: FakeVendor,
    *,
    vendor: Vendor = Vendor.HUNTFLOW,
    clock: Clock | None = None,
    calls: Calls | None = None,
    limits: RateLimits | None = None,
    retry: RetryPolicy | None = None,
    **options: Any,
) -> VendorHttp:
    clock = clock or Clock()
    return VendorHttp(
        vendor=vendor,
        client=fake.client(),
        limits=limits,
        call_log=calls or Calls(),
        retry=retry,
        sleep=clock.sleep,
        monotonic=clock.monotonic,
        now=clock.now,
        jitter=lambda: 0.0,
        **options,
    )


def answer(
    status: int, body: Any = None, *, vendor: Vendor = Vendor.HUNTFLOW, headers: dict[str, str] | None = None
) -> Answer:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Answer(vendor, "test", status, headers or {}, content, "ref00001")


def bodies(requests: Iterable[httpx.Request]) -> list[Any]:
    return [json.loads(request.content) for request in requests]
