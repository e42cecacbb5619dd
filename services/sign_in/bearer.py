"""Tokens of clients of the API: short JWTs that a grant in our table keeps alive, and refresh tokens that work once.

A refresh token that comes a second time was copied: whoever brought it, the grant ends (RFC 9700, 4.14.2). An access
token is looked up with each request, so that turning a person off ends it at once.
"""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import jwt

from locales import lazy
from models.prepared import PreparedRead
from models.web_access import BearerGrant
from services.access import Actor
from services.actors import USER_COLUMNS, actor_of
from services.errors import ServiceError
from services.sign_in.sessions import hash_of, moment
from services.sign_in.visitors import Visitor

ACCESS_LIFETIME, REFRESH_LIFETIME = timedelta(minutes=15), timedelta(days=14)
ALGORITHM = "HS256"

_BY_ID = PreparedRead(lambda: BearerGrant.filter(id=0).values("id", "expires_at", *USER_COLUMNS))


class TokenRefusedError(ServiceError):
    """The refresh token is unknown, expired, used before, or of somebody turned off."""

    sentence = lazy("This token is not valid any more. Sign in again.")


@dataclass(frozen=True, slots=True)
class TokenPairIssued:
    """Both tokens in clear; they cannot be shown a second time."""

    access: str
    refresh: str


class BearerTokens:
    """Issues, renews and recognises tokens.

    Args:
        keys: signing keys by id, the first signs; the others still verify what was signed before a rotation.
    """

    def __init__(self, *, keys: Mapping[str, bytes], now: Callable[[], datetime]) -> None:
        self._keys = dict(keys)
        self._now = now

    async def issue(self, user_id: int, visitor: Visitor) -> TokenPairIssued:
        """A new grant with its first pair. The caller has made sure who it is."""
        now, mark = self._now(), secrets.token_urlsafe(24)
        grant = await BearerGrant.create(
            user_id=user_id,
            refresh_hash=hash_of(mark),
            created_at=now,
            seen_at=now,
            expires_at=now + REFRESH_LIFETIME,
            **visitor.columns(),
        )
        return self._pair(grant.id, mark)

    async def refresh(self, token: str) -> TokenPairIssued:
        """A new pair for a refresh token, which is used up by it.

        Raises:
            TokenRefusedError: it is not good; one that was used before ends the grant with all its tokens.
        """
        claims = self._claims(token, "refresh")
        if claims is None:
            raise TokenRefusedError
        grant_id, now, mark = int(claims["grant"]), self._now(), secrets.token_urlsafe(24)
        if await self._actor(grant_id) is None:
            raise TokenRefusedError
        renewed = await BearerGrant.filter(id=grant_id, refresh_hash=hash_of(str(claims["jti"]))).update(
            refresh_hash=hash_of(mark), seen_at=now, expires_at=now + REFRESH_LIFETIME
        )
        if not renewed:
            await BearerGrant.filter(id=grant_id).delete()
            raise TokenRefusedError
        return self._pair(grant_id, mark)

    async def recognise(self, token: str) -> Actor | None:
        """Whose access token it is; None for one that is not good now."""
        claims = self._claims(token, "access")
        return await self._actor(int(claims["grant"])) if claims else None

    async def end(self, token: str) -> None:
        """Sign a client out by either of its tokens."""
        claims = self._claims(token, "access") or self._claims(token, "refresh")
        if claims:
            await BearerGrant.filter(id=int(claims["grant"])).delete()

    async def _actor(self, grant_id: int) -> Actor | None:
        rows = await _BY_ID.rows(grant_id)
        if not rows or self._now() >= moment(rows[0]["expires_at"]):
            return None
        actor = actor_of(rows)
        return actor if actor.is_active else None

    def _pair(self, grant_id: int, mark: str) -> TokenPairIssued:
        access = self._signed({"grant": grant_id, "type": "access"}, ACCESS_LIFETIME)
        return TokenPairIssued(
            access, self._signed({"grant": grant_id, "type": "refresh", "jti": mark}, REFRESH_LIFETIME)
        )

    def _signed(self, claims: dict[str, Any], lifetime: timedelta) -> str:
        key_id, now = next(iter(self._keys)), self._now()
        return jwt.encode(
            {**claims, "iat": now, "exp": now + lifetime}, self._keys[key_id], ALGORITHM, headers={"kid": key_id}
        )

    def _claims(self, token: str, kind: str) -> dict[str, Any] | None:
        try:
            key = self._keys[str(jwt.get_unverified_header(token).get("kid"))]
            # The time is ours to judge: the library would look at the clock of the machine.
            claims: dict[str, Any] = jwt.decode(
                token, key, [ALGORITHM], options={"verify_exp": False, "verify_iat": False}
            )
            in_time = self._now().timestamp() < float(claims["exp"])
            return claims if in_time and claims["type"] == kind and int(claims["grant"]) > 0 else None
        except (jwt.InvalidTokenError, KeyError, ValueError, TypeError):
            return None
