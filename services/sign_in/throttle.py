"""Slows guessing down, by name and by address, without letting strangers lock anybody out (OWASP ASVS 6.1.1, 6.3.1).

After FREE_TRIES wrong passwords every further one doubles the wait, up to LONGEST_WAIT. A name that is being guessed
stays open to whoever has a session at the same address already, and the bot's one-time link is never slowed down.
"""

import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta

from tortoise import Tortoise

from locales import lazy
from models.web_access import SignInFailures, WebSession
from services.errors import ServiceError

FREE_TRIES_OF_NAME, FREE_TRIES_OF_ADDRESS = 5, 20
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=2), timedelta(minutes=15)
# Failures are forgotten when nothing happened for so long.
FORGOTTEN_AFTER = timedelta(hours=1)

_COUNT = (
    'INSERT INTO "sign_in_failures" ("key_hash", "failures", "last_at") VALUES ({0}, 1, {1}) '
    'ON CONFLICT ("key_hash") DO UPDATE SET "last_at" = excluded."last_at", "failures" = CASE '
    'WHEN "sign_in_failures"."last_at" < {2} THEN 1 ELSE "sign_in_failures"."failures" + 1 END'
)


class TooManyTriesError(ServiceError):
    """Too many wrong passwords lately. Values: `seconds` until the next try is looked at."""

    sentence = lazy(
        "There were too many wrong passwords. Wait {seconds} s and try again, or send /web to the bot and sign in "
        "with its link."
    )

    @property
    def retry_after_s(self) -> int:
        """Whole seconds to wait."""
        return int(str(self.values["seconds"]))


class SignInThrottle:
    """Counts failures in our table, so that all processes and restarts count together."""

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self._now = now

    async def admit(self, name: str, address: str) -> None:
        """Let a try through.

        Raises:
            TooManyTriesError: the name or the address has to wait; the password is not looked at.
        """
        wait = max(
            await self._wait(_key("address", address), FREE_TRIES_OF_ADDRESS),
            await self._wait(_key("name", name), FREE_TRIES_OF_NAME),
        )
        if wait > timedelta() and not await self._is_known(name, address):
            raise TooManyTriesError(seconds=-(-int(wait.total_seconds() * 1000) // 1000))

    async def note_failure(self, name: str, address: str) -> None:
        """Count a wrong password."""
        now = self._now()
        connection = Tortoise.get_connection("default")
        is_sqlite = connection.capabilities.dialect == "sqlite"
        marks = ("?", "?", "?") if is_sqlite else ("$1", "$2", "$3")
        times = (now, now - FORGOTTEN_AFTER)
        values = tuple(map(str, times)) if is_sqlite else times
        for key in (_key("name", name), _key("address", address)):
            await connection.execute_query(_COUNT.format(*marks), [key, *values])

    async def note_success(self, name: str) -> None:
        """Forget the failures of a name whose password was right."""
        await SignInFailures.filter(key_hash=_key("name", name)).delete()

    async def _wait(self, key: str, free: int) -> timedelta:
        row = await SignInFailures.get_or_none(key_hash=key)
        now = self._now()
        if row is None or row.failures < free or now - row.last_at > FORGOTTEN_AFTER:
            return timedelta()
        wait = min(FIRST_WAIT * 2 ** min(row.failures - free, 16), LONGEST_WAIT)
        until: datetime = row.last_at + wait
        return until - now

    @staticmethod
    async def _is_known(name: str, address: str) -> bool:
        by_name = WebSession.filter(user__username__iexact=name, address=address)
        return await by_name.exists() or await WebSession.filter(user__email__iexact=name, address=address).exists()


def _key(kind: str, text: str) -> str:
    return hashlib.sha256(f"{kind}:{text.strip().casefold()}".encode("utf-8", "surrogateescape")).hexdigest()
