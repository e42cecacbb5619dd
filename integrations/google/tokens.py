"""A person's tokens at Google and where they live."""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class GoogleTokens:
    """As stored; `version` grows by one with every refresh. The refresh token stays the same as a rule."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    expires_at: datetime | None
    version: int


@dataclass(frozen=True, slots=True)
class Grant:
    """What Google gives for a code or a refresh token; `refresh` is None when Google gave no new one."""

    access: str = field(repr=False)
    refresh: str | None = field(repr=False)
    expires_at: datetime | None
    scopes: frozenset[str]


class TokenStore(Protocol):
    """The tokens of one account; implemented over the database."""

    async def load(self) -> GoogleTokens:
        """The tokens as stored now."""

    def refreshing(self) -> AbstractAsyncContextManager[GoogleTokens]:
        """Be the only one, across coroutines and processes, who refreshes; gives the tokens as stored now."""

    async def save(self, tokens: GoogleTokens) -> None:
        """Store new tokens durably; called inside `refreshing()` and before they are used."""

    async def mark_lost(self) -> None:
        """The consent has ended; called inside `refreshing()`."""
