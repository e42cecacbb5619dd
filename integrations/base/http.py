"""Sends requests: pooled, timed out, limited per token, retried when that is safe, and recorded."""

import asyncio
import random
import time
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus

import httpx
import stamina

from integrations.base.call_log import CallLog
from integrations.base.errors import IntegrationError, Outage, TooManyRequestsError, UnavailableError, Vendor
from integrations.base.exchange import Answer, Request, error_for_status, too_large
from integrations.base.journal import Sent, journal_entry
from integrations.base.limits import RateLimits

# Connecting to a healthy vendor takes a fraction of a second; a slow answer is still an answer.
TIMEOUTS = httpx.Timeout(connect=5.0, read=20.0, write=20.0, pool=10.0)

DEFAULT_HEADERS = {"accept": "application/json", "accept-encoding": "gzip, deflate", "user-agent": "HRHelper/1.0"}

# The request cannot have reached the vendor, so even a write may be sent again.
NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
RETRY_STATUSES: frozenset[int] = frozenset(
    {HTTPStatus.BAD_GATEWAY, HTTPStatus.SERVICE_UNAVAILABLE, HTTPStatus.GATEWAY_TIMEOUT}
)


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how long a call is repeated: `budget_s` is the sum of all waits.

    `statuses` are those after which a read may help; 429 is always waited out.
    """

    attempts: int = 4
    first_wait_s: float = 0.5
    longest_wait_s: float = 30.0
    budget_s: float = 60.0
    statuses: frozenset[int] = RETRY_STATUSES


class _Retryable(Exception):  # noqa: N818 - not an error of ours: it carries one to the retry loop
    """An attempt that may be repeated, with the wait the vendor asked for."""

    def __init__(self, error: IntegrationError, wait_s: float | None) -> None:
        super().__init__()
        self.error = error
        self.wait_s = wait_s


@dataclass(frozen=True, slots=True)
class _Call:
    """One attempt while it runs."""

    request: Request
    started: float
    at: datetime
    reference: str


class _Waits:
    """Decides the wait before the next attempt; stamina counts the attempts, the sleep is ours (tests do not wait)."""

    def __init__(self, policy: RetryPolicy, jitter: Callable[[], float]) -> None:
        self._policy = policy
        self._jitter = jitter
        self._spent_s = 0.0
        self._tries = 0
        self.next_s = 0.0

    def decide(self, error: Exception) -> bool | float:
        if not isinstance(error, _Retryable):
            return False
        self._tries += 1
        growing_s = self._policy.first_wait_s * 2 ** (self._tries - 1) + self._jitter() * self._policy.first_wait_s
        self.next_s = growing_s if error.wait_s is None else error.wait_s
        self._spent_s += self.next_s
        if self.next_s > self._policy.longest_wait_s or self._spent_s > self._policy.budget_s:
            return False
        return 0.0


class VendorHttp:
    """One vendor over one pooled client, which is opened and closed by whoever composes the application.

    Args:
        client: pooled; shared by all users of this vendor.
        limits: the lines of the tokens; None for a vendor without limits.
        read_error: turns an answer with an error status into one of our errors (vendors differ in their bodies).
        observe: sees every answer with the token it belongs to (rate-limit headers).
    """

    def __init__(
        self,
        *,
        vendor: Vendor,
        client: httpx.AsyncClient,
        limits: RateLimits | None,
        call_log: CallLog,
        read_error: Callable[[Answer], IntegrationError] = error_for_status,
        observe: Callable[[str, Answer], None] | None = None,
        retry: RetryPolicy | None = None,
        timeouts: httpx.Timeout = TIMEOUTS,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        monotonic: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.vendor = vendor
        self._client = client
        self._limits = limits
        self._call_log = call_log
        self._read_error = read_error
        self._observe = observe
        self._retry = retry or RetryPolicy()
        self._timeouts = timeouts
        self._sleep = sleep
        self._monotonic = monotonic
        self._now = now
        self._jitter = jitter

    async def sleep(self, seconds: float) -> None:
        """Wait the way this client waits (tests replace it)."""
        await self._sleep(seconds)

    async def send(self, request: Request) -> Answer:
        """The vendor's answer with a 2xx status.

        Reads are repeated after network errors, 502, 503, 504 and 429; writes only after a refused connection and
        429, because neither was carried out.

        Raises:
            IntegrationError: any of the tree in `errors.py`, as `read_error` sorts them.
        """
        waits = _Waits(self._retry, self._jitter)
        try:
            async for attempt in stamina.retry_context(on=waits.decide, attempts=self._retry.attempts, timeout=None):
                with attempt:
                    await self._wait(waits.next_s)
                    return await self._attempt(request)
        except _Retryable as last:
            error = last.error
        raise error

    async def _wait(self, seconds: float) -> None:
        if seconds > 0:
            await self._sleep(seconds)

    async def _attempt(self, request: Request) -> Answer:
        if self._limits is not None and request.token:
            await self._limits.acquire(request.token, request.operation)
        call = _Call(request, self._monotonic(), self._now(), uuid.uuid4().hex[:8])
        try:
            answer = await self._exchange(request, call.reference)
        except IntegrationError as error:
            self._record(call, None, type(error).__name__)
            raise
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as failure:
            self._record(call, None, UnavailableError.__name__)
            raise _retryable(self._outage(request, failure), retry=_may_repeat(request, failure)) from failure
        except asyncio.CancelledError:
            self._record(call, None, asyncio.CancelledError.__name__)
            raise
        error_of_answer, retry = self._judge(request, answer)
        self._record(call, answer, type(error_of_answer).__name__ if error_of_answer else None)
        if error_of_answer is not None:
            raise _retryable(error_of_answer, retry=retry)
        return answer

    def _record(self, call: _Call, answer: Answer | None, error: str | None) -> None:
        duration_ms = int((self._monotonic() - call.started) * 1000)
        sent = Sent(self.vendor, call.at, duration_ms, call.reference)
        self._call_log.record(journal_entry(call.request, answer, error, sent))

    async def _exchange(self, request: Request, reference: str) -> Answer:
        # Not by the client: it would add the cookies a vendor has set for another user.
        built = httpx.Request(
            request.method,
            request.url,
            params=dict(request.params) or None,
            headers={**DEFAULT_HEADERS, **request.headers},
            json=request.json,
            data=dict(request.form) or None,
            files={name: (part.name, part.content, part.content_type) for name, part in request.files.items()} or None,
            extensions={
                "timeout": self._timeouts.as_dict(),
                **({"sni_hostname": request.tls_name} if request.tls_name else {}),
            },
        )
        async with asyncio.timeout(request.total_s):
            response = await self._client.send(built, stream=True, follow_redirects=False)
            try:
                content = await self._body(request, response)
            finally:
                await response.aclose()
        headers = {name.lower(): value for name, value in response.headers.items()}
        is_write = not request.may_repeat
        status = response.status_code
        return Answer(self.vendor, request.operation, status, headers, content, reference, is_write)

    async def _body(self, request: Request, response: httpx.Response) -> bytes:
        declared = response.headers.get("content-length", "")
        if declared.isdigit() and int(declared) > request.max_bytes:
            raise too_large(request, self.vendor)
        body = bytearray()
        async for chunk in response.aiter_bytes():
            body += chunk
            if len(body) > request.max_bytes:
                raise too_large(request, self.vendor)
        return bytes(body)

    def _judge(self, request: Request, answer: Answer) -> tuple[IntegrationError | None, bool]:
        """The error an answer means, and whether the request may be repeated after it."""
        if self._observe is not None and request.token:
            self._observe(request.token, answer)
        if HTTPStatus.OK <= answer.status_code < HTTPStatus.MULTIPLE_CHOICES:
            return None, False
        error = self._read_error(answer)
        if isinstance(error, TooManyRequestsError):
            if self._limits is not None and request.token and error.retry_after_s:
                self._limits.pause(request.token, error.retry_after_s)
            return error, True
        return error, request.may_repeat and answer.status_code in self._retry.statuses

    def _outage(self, request: Request, failure: Exception) -> UnavailableError:
        timed_out = isinstance(failure, httpx.TimeoutException | TimeoutError)
        unknown = not request.may_repeat and not isinstance(failure, NEVER_SENT)
        outage = Outage.TIMEOUT if timed_out else Outage.NETWORK
        error = UnavailableError(self.vendor, request.operation, outage, may_have_happened=unknown)
        # Set by hand: after retries the error is raised outside the `except` that caught its cause.
        error.__cause__ = failure
        return error


def _may_repeat(request: Request, failure: Exception) -> bool:
    if isinstance(failure, httpx.InvalidURL | httpx.UnsupportedProtocol):
        return False
    return request.may_repeat or isinstance(failure, NEVER_SENT)


def _retryable(error: IntegrationError, *, retry: bool) -> Exception:
    if not retry:
        return error
    return _Retryable(error, error.retry_after_s if isinstance(error, TooManyRequestsError) else None)
