"""Huntflow's token rules, the ones that lose people their integration when they are taken lightly.

Sources: contracts/huntflow.md, "Tokens". A pair may be refreshed only after its access token has expired and only
once; an access token lives 7 days, a refresh token 14. Keys of the older kind have no refresh token and no end.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from trial.huntflow import errors

ACCESS_LIFETIME = timedelta(days=7)
REFRESH_LIFETIME = timedelta(days=14)
LAST_SECOND = timedelta(seconds=1)


@dataclass
class TokenPair:
    """`refresh_token` is empty and `access_expires_at` is `None` for a permanent key of the older kind."""

    access_token: str
    refresh_token: str
    issued_at: datetime
    access_expires_at: datetime | None
    refresh_expires_at: datetime | None
    user: int
    revoked: bool = False


class Tokens:
    def __init__(self, *, now: Callable[[], datetime], user: int, seed: int, last_second_race: bool = False) -> None:
        self._now = now
        self._user = user
        self._random = random.Random(seed)
        self._by_access: dict[str, TokenPair] = {}
        self._by_refresh: dict[str, TokenPair] = {}
        self.last_second_race = last_second_race
        self.refresh_count = 0

    def issue(self, *, permanent: bool = False, user: int | None = None) -> TokenPair:
        """What a person does in Huntflow's settings; the values follow the seed."""
        at = self._now()
        pair = TokenPair(
            access_token=f"{self._random.getrandbits(256):064x}",
            refresh_token="" if permanent else f"{self._random.getrandbits(256):064x}",
            issued_at=at,
            access_expires_at=None if permanent else at + ACCESS_LIFETIME,
            refresh_expires_at=None if permanent else at + REFRESH_LIFETIME,
            user=self._user if user is None else user,
        )
        self._by_access[pair.access_token] = pair
        if pair.refresh_token:
            self._by_refresh[pair.refresh_token] = pair
        return pair

    def check(self, access_token: str) -> TokenPair:
        """The pair of a valid token; raises the vendor's 401 otherwise."""
        pair = self._by_access.get(access_token)
        if pair is None or pair.revoked:
            raise errors.invalid_access_token()
        early = LAST_SECOND if self.last_second_race else timedelta()
        if pair.access_expires_at is not None and self._now() >= pair.access_expires_at - early:
            raise errors.token_expired()
        return pair

    def refresh(self, refresh_token: str) -> TokenPair:
        """A new pair for an expired one; 403 too early, 404 for a token that is used, wrong, revoked or too old."""
        self.refresh_count += 1
        pair = self._by_refresh.get(refresh_token)
        if pair is None or pair.revoked or (pair.refresh_expires_at and self._now() >= pair.refresh_expires_at):
            raise errors.refresh_not_found()
        if pair.access_expires_at is not None and self._now() < pair.access_expires_at:
            raise errors.refresh_too_early()
        del self._by_refresh[refresh_token]
        return self.issue(user=pair.user)

    def expire(self, access_token: str) -> None:
        """Let the access token end now; the refresh token keeps its own end. KeyError for an unknown token."""
        self._by_access[access_token].access_expires_at = self._now()

    def revoke(self, access_token: str) -> None:
        """What a person does by deleting the token in the settings. KeyError for an unknown token."""
        self._by_access[access_token].revoked = True
