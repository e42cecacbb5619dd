"""The Notion stand-in: the API application and the host of its files, two ports as with the vendor."""

import hashlib
import hmac
import json
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

from aiohttp import web

from trial import faults as fault_injection
from trial.faults import CONTROL_PREFIX, Fault, Faults, Sleep
from trial.journal import Entry, Journal
from trial.notion import errors
from trial.notion.answers import Json
from trial.notion.state import File, Integration, NotionState

BASE = "/v1"
# Data sources exist since 2025-09-03; the answers are those of the newest version, which lacks `archived`.
VERSIONS = frozenset({"2025-09-03", "2026-03-11"})
REQUESTS_PER_MINUTE = 180  # three a second on average (vendor-facts.md, "Notion")
MINUTE_S = 60
LINK_LIFETIME = timedelta(hours=1)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def overloaded(path: str = "", *, retry_after_s: int = 1, times: int | None = 1) -> Fault:
    """A 529: nothing was done, come again after `retry_after_s`."""
    body = {"object": "error", "status": 529, "code": "service_overload", "message": "Notion is overloaded."}
    headers = {"Retry-After": str(retry_after_s)}
    return Fault(path=path, status=529, body=json.dumps(body), headers=headers, times=times)


class NotionStandIn:
    """`files_url` is where the host of files listens, without a slash at the end; the world sets it when it knows.

    `requests_per_minute=None` switches the rate limit off; its minutes, and the hour of a link, are those of `now`.
    """

    def __init__(
        self,
        *,
        now: Callable[[], datetime],
        state: NotionState,
        files_url: str = "",
        requests_per_minute: int | None = REQUESTS_PER_MINUTE,
    ) -> None:
        self.now = now
        self.state = state
        self.files_url = files_url
        self.requests_per_minute = requests_per_minute
        self.secrets: dict[str, Integration] = {}
        self.journal = Journal()
        self.files_journal = Journal()
        self.faults: Faults | None = None
        self.files_faults: Faults | None = None
        self._spent: dict[tuple[str, int], int] = {}

    def issue_secret(self, shared: set[str], secret: str | None = None, *, may_read_comments: bool = True) -> str:
        """An integration secret (`ntn_…`); it never expires."""
        issued = secret or f"ntn_{self.state.new_id().replace('-', '')}{self.state.new_id()[:14].replace('-', '')}"
        self.secrets[issued] = Integration(self.state.new_id(), "HR Helper", set(shared), may_read_comments)
        return issued

    def revoke_secret(self, secret: str) -> None:
        del self.secrets[secret]

    def sign(self, file: File) -> Json:
        """A link to an uploaded file, good for an hour."""
        at = int(self.now().timestamp())
        lifetime_s = int(LINK_LIFETIME.total_seconds())
        query = f"X-Amz-Date={at}&X-Amz-Expires={lifetime_s}&X-Amz-Signature={_signature(file.id, at)}"
        expires = (self.now() + LINK_LIFETIME).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return {"url": f"{self.files_url}/{file.id}/{quote(file.name)}?{query}", "expiry_time": expires}

    def create_app(self, *, sleep: Sleep | None = None) -> web.Application:
        from trial.notion import routes  # noqa: PLC0415 - the routes import this module for its types

        app = web.Application(middlewares=[self._door], client_max_size=1024 * 1024)
        app[STAND_IN] = self
        routes.add_to(app)
        self.faults = fault_injection.install(app) if sleep is None else fault_injection.install(app, sleep=sleep)
        return app

    def create_files_app(self, *, sleep: Sleep | None = None) -> web.Application:
        """The host of files. It takes no token: one that arrives all the same is a leak, answered with 400."""
        from trial.notion import files  # noqa: PLC0415 - the same

        app = web.Application(middlewares=[files.door])
        app[STAND_IN] = self
        app.router.add_get("/{file_id}/{name}", files.download)
        install = fault_injection.install
        self.files_faults = install(app) if sleep is None else install(app, sleep=sleep)
        return app

    @web.middleware
    async def _door(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path.startswith(CONTROL_PREFIX):
            return await handler(request)
        secret = request.headers.get("Authorization", "").removeprefix("Bearer ")
        answer: web.StreamResponse
        try:
            request[INTEGRATION] = self._integration_of(request, secret)
            self._count(secret)
            _check_version(request)
            answer = await handler(request)
        except errors.RefusalError as refusal:
            answer = refusal.answer()
        except (web.HTTPNotFound, web.HTTPMethodNotAllowed):
            answer = errors.no_route().answer()
        self.journal.entries.append(await entry_of(request, answer, secret, self.now()))
        return answer

    def _integration_of(self, request: web.Request, secret: str) -> Integration:
        if not request.headers.get("Authorization", "").startswith("Bearer ") or secret not in self.secrets:
            raise errors.unauthorized()
        return self.secrets[secret]

    def _count(self, secret: str) -> None:
        if self.requests_per_minute is None:
            return
        now = int(self.now().timestamp())
        key = (secret, now // MINUTE_S)
        if self._spent.get(key, 0) >= self.requests_per_minute:
            raise errors.rate_limited(MINUTE_S - now % MINUTE_S)
        self._spent[key] = self._spent.get(key, 0) + 1

    def is_good(self, file_id: str, query: Any) -> bool:
        """Whether a link was signed by us and its hour is not over."""
        issued = query.get("X-Amz-Date", "")
        if not issued.isdigit() or query.get("X-Amz-Signature") != _signature(file_id, int(issued)):
            return False
        return self.now().timestamp() < int(issued) + LINK_LIFETIME.total_seconds()


STAND_IN: web.AppKey[NotionStandIn] = web.AppKey("notion", NotionStandIn)
INTEGRATION: web.RequestKey[Integration] = web.RequestKey("notion_integration", Integration)


def _signature(file_id: str, at: int) -> str:
    return hmac.new(b"trial", f"{file_id}:{at}".encode(), hashlib.sha256).hexdigest()


def _check_version(request: web.Request) -> None:
    version = request.headers.get("Notion-Version", "")
    if not version:
        raise errors.missing_version()
    if version not in VERSIONS:
        raise errors.wrong(f"Notion-Version header is not supported here: {version[:20]}")


async def entry_of(request: web.Request, answer: web.StreamResponse, secret: str, at: datetime) -> Entry:
    body: Any = None
    if request.content_type == "application/json" and request.can_read_body:
        try:
            body = json.loads(await request.text())
        except ValueError:
            body = None
    return Entry(request.method, request.path, dict(request.query), secret[-4:], answer.status, at, body)


def stand_in_of(request: web.Request) -> NotionStandIn:
    return request.app[STAND_IN]


def is_visible(request: web.Request, id: str) -> bool:
    """Whether the object, or something it lies under, was shared with the connection."""
    shared = request[INTEGRATION].shared
    return any(each in shared for each in stand_in_of(request).state.ancestors(id))


async def body_of(request: web.Request) -> Json:
    text = await request.text()
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        raise errors.not_json() from None
    if not isinstance(found, dict):
        raise errors.wrong("body failed validation: body should be an object.")
    return found
