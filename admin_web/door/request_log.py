"""A line and a measurement for each request (spec/api-spec.md, Monitoring): time, user, endpoint, status, duration.

The endpoint is the route's pattern, never the address: an address may hold a code or a name.
"""

import re
import secrets
import time

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest

from admin_web.door.headers import harden
from admin_web.door.identity import caller_of
from admin_web.door.settings import SETTINGS

log = structlog.get_logger("requests")

REQUEST_ID = web.RequestKey("request_id", str)
REQUEST_ID_HEADER = "X-Request-ID"
_ID_FORM = re.compile(r"[A-Za-z0-9_.-]{8,64}")
# Addresses that belong to no route are one endpoint: anybody could invent a million of them.
UNKNOWN = "unknown"
SERVER_ERROR = 500


class Metrics:
    """Counters of the web door, in a registry of their own so that two applications of one process do not meet."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "http_requests",
            "Requests by endpoint and status",
            ("method", "endpoint", "status"),
            registry=self._registry,
        )
        self._durations = Histogram(
            "http_request_duration_seconds",
            "Time until the answer was ready",
            ("endpoint",),
            buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
            registry=self._registry,
        )

    def note(self, method: str, endpoint: str, status: int, seconds: float) -> None:
        """Count a request."""
        self._requests.labels(method, endpoint, status).inc()
        self._durations.labels(endpoint).observe(seconds)

    def text(self) -> bytes:
        """Everything counted, in Prometheus' format."""
        return generate_latest(self._registry)


METRICS = web.AppKey("metrics", Metrics)


@web.middleware
async def request_log_middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Give the request a number, measure it, and write it down."""
    given = request.headers.get(REQUEST_ID_HEADER, "")
    request_id = request[REQUEST_ID] = given if _ID_FORM.fullmatch(given) else secrets.token_hex(8)
    started = time.perf_counter()
    response = await handler(request)
    seconds = time.perf_counter() - started
    if not response.prepared:
        response.headers[REQUEST_ID_HEADER] = request_id
        harden(response.headers, is_secure=request.app[SETTINGS].is_secure)
    _note(request, response.status, seconds)
    return response


def _note(request: web.Request, status: int, seconds: float) -> None:
    resource = request.match_info.route.resource
    endpoint = resource.canonical if resource is not None else UNKNOWN
    request.app[METRICS].note(request.method, endpoint, status, seconds)
    actor = caller_of(request).actor
    log.info(
        "request",
        method=request.method,
        endpoint=endpoint,
        status=status,
        duration_ms=round(seconds * 1000, 1),
        user=actor.user_id if actor else None,
        request_id=request[REQUEST_ID],
    )
