"""Sends calls with a person's access token, which is renewed by one at a time when its hour is over."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from integrations.base import Answer, AuthorizationError, Request, VendorHttp
from integrations.google.errors import GoogleGrantLostError
from integrations.google.oauth import GoogleOAuth
from integrations.google.tokens import GoogleTokens, TokenStore

# A token that ends on the way would be refused: renew a little before.
EARLY = timedelta(seconds=60)


class GoogleSession:
    """One account's connection."""

    def __init__(
        self,
        *,
        http: VendorHttp,
        oauth: GoogleOAuth,
        tokens: TokenStore,
        user_id: int | None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._http = http
        self._oauth = oauth
        self._tokens = tokens
        self._user_id = user_id
        self._now = now

    async def call(self, request: Request) -> Answer:
        """Send a request, renewing the token before its end and once more if Google refuses it all the same.

        Repeating is safe for writes too: a request refused with 401 was not carried out.

        Raises:
            GoogleGrantLostError: the consent has ended; the store knows.
            AuthorizationError: Google refuses even a fresh token.
        """
        tokens = await self._tokens.load()
        if tokens.expires_at is not None and tokens.expires_at - EARLY <= self._now():
            return await self._send(request, await self._renewed(tokens))
        try:
            return await self._send(request, tokens)
        except AuthorizationError:
            newer = await self._renewed(tokens)
        return await self._send(request, newer)

    async def _send(self, request: Request, tokens: GoogleTokens) -> Answer:
        headers = {**request.headers, "authorization": f"Bearer {tokens.access}"}
        return await self._http.send(replace(request, headers=headers, token=tokens.access, user_id=self._user_id))

    async def _renewed(self, failed: GoogleTokens) -> GoogleTokens:
        """Cut off in the middle, a renewal loses nothing: Google's refresh token works again."""
        async with self._tokens.refreshing() as stored:
            if stored.version != failed.version:
                return stored
            try:
                grant = await self._oauth.refresh(stored.refresh, user_id=self._user_id)
            except GoogleGrantLostError:
                await self._tokens.mark_lost()
                raise
            fresh = GoogleTokens(
                access=grant.access,
                refresh=grant.refresh or stored.refresh,
                expires_at=grant.expires_at,
                version=stored.version + 1,
            )
            await self._tokens.save(fresh)
            return fresh
