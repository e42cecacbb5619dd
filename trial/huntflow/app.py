"""The Huntflow stand-in: one application, one host, with the vendor's manners."""

import json
import time
import zlib
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

from aiohttp import web

from trial import faults as fault_injection
from trial.faults import CONTROL_PREFIX, Faults, Sleep
from trial.huntflow import errors, hook_bodies
from trial.huntflow.checks import path_int
from trial.huntflow.deliveries import Deliveries
from trial.huntflow.state import Account, Applicant, Coworker, HuntflowState, LogEntry, StoredFile
from trial.huntflow.tokens import TokenPair, Tokens
from trial.journal import Entry, Journal

BASE = "/v2"
REQUESTS_PER_SECOND = 10  # contracts/huntflow.md, "Limits"
MAX_UPLOAD_BYTES = 15 * 1024 * 1024
FILE_URL_LIFETIME = timedelta(hours=1)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class HuntflowStandIn:
    """One Huntflow host.

    `requests_per_second=None` switches the rate limit off, `clock` measures its seconds. With `automatic_hooks=False`
    webhooks are posted only when a test says `deliveries.deliver_due()`.
    """

    def __init__(
        self,
        *,
        now: Callable[[], datetime],
        state: HuntflowState,
        seed: int = 1,
        requests_per_second: int | None = REQUESTS_PER_SECOND,
        clock: Callable[[], float] = time.monotonic,
        automatic_hooks: bool = True,
    ) -> None:
        self.now = now
        self.state = state
        self.tokens = Tokens(now=now, user=state.user, seed=seed)
        self.journal = Journal()
        self.deliveries = Deliveries(now=now, automatic=automatic_hooks)
        self.requests_per_second = requests_per_second
        self.faults: Faults | None = None
        # Applicants whose logs the vendor itself cannot read: by id, the status answered (contracts/huntflow.md).
        self.broken_logs: dict[int, int] = {}
        self._clock = clock
        self._recent: dict[str, deque[float]] = defaultdict(deque)

    def create_app(self, *, sleep: Sleep | None = None) -> web.Application:
        from trial.huntflow import routes  # noqa: PLC0415 - the routes import this module for its types

        app = web.Application(middlewares=[self._door], client_max_size=MAX_UPLOAD_BYTES + 1024 * 1024)
        app[STAND_IN] = self
        routes.add_to(app)
        app.cleanup_ctx.append(self.deliveries.context)
        self.faults = fault_injection.install(app) if sleep is None else fault_injection.install(app, sleep=sleep)
        return app

    def account(self, account_id: int | None = None) -> Account:
        """An organisation by id, the first one without; for tests."""
        return self.state.accounts[account_id or next(iter(self.state.accounts))]

    @web.middleware
    async def _door(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path.startswith(CONTROL_PREFIX):
            return await handler(request)
        try:
            self._let_in(request)
            answer = await handler(request)
        except errors.RefusalError as refusal:
            answer = refusal.answer()
        except web.HTTPException as found:
            answer = errors.RefusalError(found.status, errors.Complaint("not_found", found.reason)).answer()
        await self._note(request, answer)
        return answer

    def _let_in(self, request: web.Request) -> None:
        if not request.headers.get("User-Agent", "").strip():
            raise errors.bad_user_agent()
        if request.path == f"{BASE}/token/refresh" or not request.path.startswith(f"{BASE}/"):
            return
        pair = self.tokens.check(bearer(request))
        self._count(pair.access_token)
        request[PAIR] = pair

    def _count(self, token: str) -> None:
        """Ten requests in any second, per token; a refused one does not count."""
        if self.requests_per_second is None:
            return
        recent, at = self._recent[token], self._clock()
        while recent and recent[0] <= at - 1:
            recent.popleft()
        if len(recent) >= self.requests_per_second:
            raise errors.too_many_requests()
        recent.append(at)

    async def _note(self, request: web.Request, answer: web.StreamResponse) -> None:
        self.journal.entries.append(
            Entry(
                method=request.method,
                path=request.path,
                query=dict(request.query),
                secret_last4=bearer(request)[-4:],
                status=answer.status,
                at=self.now(),
                body=await _journal_body(request),
            )
        )


async def _journal_body(request: web.Request) -> Any:
    """The JSON body of a write; tokens stay out of it."""
    if request.content_type != "application/json" or request.path.endswith("/token/refresh"):
        return None
    try:
        return json.loads(await request.text() or "null")
    except ValueError:
        return None


STAND_IN: web.AppKey[HuntflowStandIn] = web.AppKey("huntflow", HuntflowStandIn)
PAIR: web.RequestKey[TokenPair] = web.RequestKey("huntflow_token_pair", TokenPair)


def bearer(request: web.Request) -> str:
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if kind.lower() == "bearer" else ""


def stand_in_of(request: web.Request) -> HuntflowStandIn:
    return request.app[STAND_IN]


def user_of(request: web.Request) -> int:
    return request[PAIR].user


def account_of(request: web.Request) -> Account:
    """The organisation of the path; one the token's owner does not belong to is not found."""
    account = stand_in_of(request).state.accounts.get(path_int(request, "account_id"))
    if account is None or account.coworker_of(user_of(request)) is None:
        raise errors.not_found("Organization")
    return account


def member_of(request: web.Request) -> Coworker:
    member = account_of(request).coworker_of(user_of(request))
    if member is None:
        raise errors.not_found("Organization")
    return member


def url_of_file(request: web.Request, account: Account) -> Callable[[StoredFile], str]:
    """Signed addresses that expire, as the vendor's: good without a token for an hour."""
    expires = int((stand_in_of(request).now() + FILE_URL_LIFETIME).timestamp())

    def url(stored: StoredFile) -> str:
        path = request.url.origin() / "files" / str(account.id) / str(stored.id) / stored.name
        return str(path.with_query(expires=str(expires), signature=signature(account.id, stored.id, expires)))

    return url


def announce_applicant(request: web.Request, applicant: Applicant, entry: LogEntry, *, action: str = "ADD") -> None:
    """Tell the hooks of the organisation what has just been written about an applicant."""
    account = account_of(request)
    body = hook_bodies.of_applicant(account, applicant, entry, url_of_file(request, account), action=action)
    stand_in_of(request).deliveries.announce(account, "APPLICANT", body)


def signature(account_id: int, file_id: int, expires: int) -> str:
    return f"{zlib.crc32(f'{account_id}/{file_id}/{expires}'.encode()):08x}"
