"""The Google stand-in: one application at one address, as the settings GOOGLE_* want it."""

import json
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from aiohttp import web

from trial import faults as fault_injection
from trial.faults import CONTROL_PREFIX, Faults, Sleep
from trial.google import errors
from trial.google.state import Consent, GoogleState
from trial.journal import Entry, Journal

CLIENT_ID = "700100200-trial.apps.googleusercontent.com"
CLIENT_SECRET = "GOCSPX-trial-client-secret"  # noqa: S105 - only the stand-in knows it
REQUESTS_PER_MINUTE = 600  # per person of a project
MINUTE_S = 60
API_PREFIXES = ("/calendar/", "/drive/")

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class GoogleStandIn:
    """`requests_per_minute=None` switches the quota off; its minutes are those of `now`."""

    def __init__(
        self,
        *,
        now: Callable[[], datetime],
        state: GoogleState,
        requests_per_minute: int | None = REQUESTS_PER_MINUTE,
    ) -> None:
        self.now = now
        self.state = state
        self.requests_per_minute = requests_per_minute
        self.client_id, self.client_secret = CLIENT_ID, CLIENT_SECRET
        self.codes: dict[str, Any] = {}
        self.consents: dict[str, Consent] = {}
        self.access: dict[str, tuple[Consent, datetime]] = {}
        self.journal = Journal()
        self.faults: Faults | None = None
        self._spent: dict[tuple[str, int], int] = {}

    def create_app(self, *, sleep: Sleep | None = None) -> web.Application:
        from trial.google import calendar, control, drive, events, oauth  # noqa: PLC0415 - they import this module

        app = web.Application(middlewares=[self._door])
        app[STAND_IN] = self
        for part in (oauth, calendar, events, drive, control):
            part.add_to(app)
        self.faults = fault_injection.install(app) if sleep is None else fault_injection.install(app, sleep=sleep)
        return app

    def revoke(self, email: str) -> None:
        """What the person does under «Third-party access»: every consent ends."""
        for consent in (*self.consents.values(), *(each for each, _ in self.access.values())):
            if consent.email == email:
                consent.is_revoked = True

    def expire_access(self) -> None:
        """Every access token given so far is too old now."""
        self.access = {token: (consent, self.now()) for token, (consent, _) in self.access.items()}

    @web.middleware
    async def _door(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path.startswith(CONTROL_PREFIX):
            return await handler(request)
        answer: web.StreamResponse
        try:
            if request.path.startswith(API_PREFIXES):
                request[CONSENT] = bearer_of(request)
                self._count(request[CONSENT].email)
            answer = await handler(request)
        except errors.RefusalError as refusal:
            answer = refusal.answer()
        except (web.HTTPNotFound, web.HTTPMethodNotAllowed):
            answer = errors.not_found().answer()
        self.journal.entries.append(await self._entry(request, answer))
        return answer

    def _count(self, email: str) -> None:
        if self.requests_per_minute is None:
            return
        key = (email, int(self.now().timestamp()) // MINUTE_S)
        self._spent[key] = self._spent.get(key, 0) + 1
        if self._spent[key] > self.requests_per_minute:
            raise errors.too_fast()

    async def _entry(self, request: web.Request, answer: web.StreamResponse) -> Entry:
        body: Any = None
        if request.content_type == "application/json" and request.can_read_body:
            try:
                body = json.loads(await request.text())
            except ValueError:
                body = None
        query = {} if request.path.startswith("/o/") else dict(request.query)
        secret = request.headers.get("Authorization", "")[-4:]
        return Entry(request.method, request.path, query, secret, answer.status, self.now(), body)


STAND_IN: web.AppKey[GoogleStandIn] = web.AppKey("google", GoogleStandIn)
CONSENT: web.RequestKey[Consent] = web.RequestKey("google_consent", Consent)


def bearer_of(request: web.Request) -> Consent:
    """Whose token it is."""
    stand_in = request.app[STAND_IN]
    found = stand_in.access.get(request.headers.get("Authorization", "").removeprefix("Bearer "))
    if found is None or found[0].is_revoked or found[1] <= stand_in.now():
        raise errors.unauthorized()
    return found[0]


def require_scope(request: web.Request, *names: str) -> None:
    """One of these scopes must have been granted."""
    wanted = {f"https://www.googleapis.com/auth/{name}" for name in names}
    if not wanted & request[CONSENT].scopes:
        raise errors.scope_missing()


def number_of(request: web.Request, name: str, usual: int, most: int) -> int:
    """A number of the query."""
    given = request.query.get(name, str(usual))
    if not given.isdecimal() or not 1 <= int(given) <= most:
        raise errors.invalid(f"Invalid value for {name}", "invalidParameter")
    return int(given)
