"""Passwords: argon2id, computed off the loop, a few at a time because each takes tens of megabytes."""

import asyncio
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from locales import lazy
from services.errors import ServiceError
from services.sign_in.weak_passwords import LONGEST, SHORTEST, is_weak

AT_ONCE = 2


class PasswordTooShortError(ServiceError):
    """Fewer characters than OWASP ASVS 6.2.1 asks for. Values: `shortest`."""

    field = "new_password"
    sentence = lazy("The password is too short: it needs at least {shortest} characters. Nothing was changed.")


class PasswordTooLongError(ServiceError):
    """More characters than we hash. Values: `longest`."""

    field = "new_password"
    sentence = lazy("The password is too long: {longest} characters are the most. Nothing was changed.")


class PasswordTooCommonError(ServiceError):
    """One of the first an attacker would try."""

    field = "new_password"
    sentence = lazy(
        "This password is among the first that are tried when somebody guesses. Nothing was changed. "
        "Take several unrelated words."
    )


def check_strength(password: str, *known: str) -> None:
    """Let a new password through. `known`: the person's names and e-mail, which anybody would try.

    Raises:
        PasswordTooShortError, PasswordTooLongError, PasswordTooCommonError: it is not good enough.
    """
    if len(password) < SHORTEST:
        raise PasswordTooShortError(shortest=SHORTEST)
    if len(password) > LONGEST:
        raise PasswordTooLongError(longest=LONGEST)
    if is_weak(password, known):
        raise PasswordTooCommonError


class Passwords:
    """Hashes and compares."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        self._turn = asyncio.Semaphore(AT_ONCE)

    async def hash(self, password: str) -> str:
        """What is stored."""
        async with self._turn:
            return await asyncio.to_thread(self._hasher.hash, password)

    async def matches(self, stored: str | None, password: str) -> bool:
        """Whether it is the password. Without a stored one it takes as long, so that nobody learns who is here."""
        if len(password) > LONGEST:
            return False
        async with self._turn:
            fits = await asyncio.to_thread(self._fits, stored or _nobodys(self._hasher), password)
        return fits and stored is not None

    def is_outdated(self, stored: str) -> bool:
        """Whether it was hashed more cheaply than passwords are now."""
        return self._hasher.check_needs_rehash(stored)

    def _fits(self, stored: str, password: str) -> bool:
        try:
            return self._hasher.verify(stored, password)
        except (Argon2Error, InvalidHashError):
            return False


@cache
def _nobodys(hasher: PasswordHasher) -> str:
    return hasher.hash("a password nobody has")
