"""A Huntflow token pair and where it lives.

Huntflow gives an access token for 7 days and a refresh token for 14; the refresh works only after the access token has
expired and only once. Whoever refreshes must be alone, across processes, or the pair is lost and a person has to issue
a new one (vendor's issues 620, 660, 574, 581, 608).
"""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol


@dataclass(frozen=True, slots=True)
class TokenPair:
    """Access and refresh token as stored; `version` grows by one with every refresh.

    A legacy key has no refresh token. The expiry times are for showing to people only: the vendor alone decides.
    """

    access: str = field(repr=False)
    refresh: str | None = field(repr=False)
    access_expires_at: datetime | None
    refresh_expires_at: datetime | None
    version: int


class TokenProblem(StrEnum):
    """Why a stored pair is of no more use; a person has to connect again."""

    REUSED_OR_LOST = "reused_or_lost"
    NO_REFRESH_TOKEN = "no_refresh_token"  # noqa: S105 - a kind of problem, not a token
    INVALID = "invalid"


class TokenStore(Protocol):
    """The pair of one connection; implemented over the database."""

    async def load(self) -> TokenPair:
        """The pair as stored now."""

    def refreshing(self) -> AbstractAsyncContextManager[TokenPair]:
        """Be the only one, across coroutines and processes, who may refresh; gives the pair as stored now."""

    async def save(self, pair: TokenPair) -> None:
        """Store a new pair durably; called inside `refreshing()` and before the new pair is used."""

    async def mark_broken(self, reason: TokenProblem) -> None:
        """Remember that the pair is of no use.

        Called inside `refreshing()` for REUSED_OR_LOST and NO_REFRESH_TOKEN, outside of it for INVALID.
        """


class ProbeTokens:
    """A pair a person has just pasted, tried before it is saved: never refreshed, because that would use it up."""

    def __init__(self, access: str) -> None:
        self._pair = TokenPair(access, None, None, None, version=0)

    async def load(self) -> TokenPair:
        return self._pair

    @asynccontextmanager
    async def refreshing(self) -> AsyncIterator[TokenPair]:
        yield self._pair

    async def save(self, pair: TokenPair) -> None:
        """Never called: a pair without a refresh token is not refreshed.

        Raises:
            RuntimeError: always.
        """
        raise RuntimeError(f"a pair on trial is not refreshed (version {pair.version})")

    async def mark_broken(self, reason: TokenProblem) -> None:
        """Nothing is stored yet; the caller sees the error itself."""
