"""Sends Huntflow calls with a token pair that is refreshed once, by one, and only when Huntflow says it has expired."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, StringConstraints, TypeAdapter

from integrations.base import Answer, Request, UnavailableError, VendorHttp
from integrations.huntflow.errors import (
    HuntflowNoRefreshTokenError,
    HuntflowRefreshTooEarlyError,
    HuntflowTokenExpiredError,
    HuntflowTokenInvalidError,
    HuntflowTokenLostError,
)
from integrations.huntflow.tokens import TokenPair, TokenProblem, TokenStore

T = TypeVar("T")

API_VERSION_PATH = "/v2"

# The access token's last second: refused as expired, and yet too early to refresh (vendor's issue 660).
TOO_EARLY_WAIT_S = 1.0
TOO_EARLY_TRIES = 3


class _Refreshed(BaseModel):
    """The answer of `POST /token/refresh`; lifetimes in seconds."""

    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True)

    access_token: Annotated[str, StringConstraints(min_length=1)]
    refresh_token: str | None = None
    expires_in: int | None = None
    refresh_token_expires_in: int | None = None


_REFRESHED = TypeAdapter(_Refreshed)


class HuntflowSession:
    """One connection: a base URL, a pair of tokens and the user they belong to."""

    def __init__(
        self,
        *,
        http: VendorHttp,
        base_url: str,
        user_agent: str,
        tokens: TokenStore,
        user_id: int | None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._http = http
        self._api_url = base_url.rstrip("/") + API_VERSION_PATH
        self._user_agent = user_agent
        self._tokens = tokens
        self._user_id = user_id
        self._now = now

    def url(self, path: str) -> str:
        return f"{self._api_url}{path}"

    async def call(self, request: Request) -> Answer:
        """Send a request; after `token_expired` refresh the pair, or take the newer one, and repeat it once.

        Repeating is safe for writes too: a request refused with 401 was not carried out.

        Raises:
            HuntflowTokenLostError: the pair is used up; a person has to issue a new one.
            HuntflowNoRefreshTokenError: a legacy key has expired.
            HuntflowTokenInvalidError: Huntflow does not know the token.
            UnavailableError: also when the refresh could not be made now; the pair is kept.
        """
        pair = await self._tokens.load()
        try:
            return await self._send(request, pair)
        except HuntflowTokenExpiredError:
            newer = await finish_even_if_cancelled(self._renewed(pair, request.operation))
        except HuntflowTokenInvalidError as error:
            newer = await self._replaced(pair, error)
        return await self._send(request, newer)

    async def call_without_token(self, request: Request) -> Answer:
        """Send a request to a signed address, which is the right to read by itself."""
        headers = {**request.headers, **self._agent()}
        return await self._http.send(replace(request, headers=headers, user_id=self._user_id))

    async def _send(self, request: Request, pair: TokenPair) -> Answer:
        headers = {**request.headers, **self._agent(), "authorization": f"Bearer {pair.access}"}
        return await self._http.send(replace(request, headers=headers, token=pair.access, user_id=self._user_id))

    def _agent(self) -> dict[str, str]:
        # Without it Huntflow refuses every request as `bad_user_agent`.
        return {"user-agent": self._user_agent}

    async def _replaced(self, failed: TokenPair, error: HuntflowTokenInvalidError) -> TokenPair:
        """The pair somebody has stored meanwhile: a refresh by another worker makes the old token unknown."""
        stored = await self._tokens.load()
        if stored.version == failed.version:
            await self._tokens.mark_broken(TokenProblem.INVALID)
            raise error
        return stored

    async def _renewed(self, failed: TokenPair, operation: str) -> TokenPair:
        async with self._tokens.refreshing() as stored:
            if stored.version != failed.version:
                return stored
            if stored.refresh is None:
                await self._tokens.mark_broken(TokenProblem.NO_REFRESH_TOKEN)
                raise HuntflowNoRefreshTokenError(self._http.vendor, operation)
            try:
                fresh = await self._refreshed(stored, stored.refresh)
            except HuntflowTokenLostError:
                await self._tokens.mark_broken(TokenProblem.REUSED_OR_LOST)
                raise
            await self._tokens.save(fresh)
            return fresh

    async def _refreshed(self, stored: TokenPair, refresh: str) -> TokenPair:
        """A new pair.

        When the answer was lost, nobody knows whether the refresh was made. One repeat tells: a new pair if it was
        not, «not found» if it was, and then the pair is lost for good.
        """
        try:
            answer = await self._refresh_in_time(stored, refresh)
        except UnavailableError as error:
            if not error.may_have_happened:
                raise
            answer = await self._refresh_in_time(stored, refresh)
        body, at = answer.read(_REFRESHED), self._now()
        return TokenPair(
            access=body.access_token,
            refresh=body.refresh_token or refresh,
            access_expires_at=_after(at, body.expires_in),
            refresh_expires_at=_after(at, body.refresh_token_expires_in),
            version=stored.version + 1,
        )

    async def _refresh_in_time(self, stored: TokenPair, refresh: str) -> Answer:
        for _ in range(TOO_EARLY_TRIES - 1):
            try:
                return await self._refresh(stored, refresh)
            except HuntflowRefreshTooEarlyError:
                await self._http.sleep(TOO_EARLY_WAIT_S)
        return await self._refresh(stored, refresh)

    async def _refresh(self, stored: TokenPair, refresh: str) -> Answer:
        """https://api.huntflow.ai/v2/docs#post-/token/refresh ; needs no Authorization header."""
        return await self._http.send(
            Request(
                operation="token.refresh",
                method="POST",
                url=self.url("/token/refresh"),
                headers=self._agent(),
                json={"refresh_token": refresh},
                token=stored.access,
                user_id=self._user_id,
            )
        )


def _after(at: datetime, seconds: int | None) -> datetime | None:
    return None if seconds is None else at + timedelta(seconds=seconds)


async def finish_even_if_cancelled(work: Coroutine[None, None, T]) -> T:
    """Run `work` to its end even when the caller is cancelled, then let the cancellation go on.

    A refresh stopped between Huntflow's answer and our saving it would lose the pair. The task is owned here: this
    function does not return before it is done.
    """
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        while not task.done():
            try:
                await asyncio.wait({task})
            except asyncio.CancelledError:
                continue  # asked again to stop: the work is bounded by its own time-outs
        if not task.cancelled():
            task.exception()  # seen, so that asyncio does not report it as lost
        raise
