"""Signing in: with a password or with the bot's one-time link. Who is signed in is a session or a pair of tokens."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from tortoise.expressions import Q

from locales import lazy
from models.audit import Source
from models.users import User
from services import audit
from services.errors import ServiceError, TurnedOffError
from services.one_time_codes import OneTimeCodes
from services.sign_in.bearer import BearerTokens, TokenPairIssued
from services.sign_in.passwords import Passwords
from services.sign_in.sessions import WebSessions
from services.sign_in.throttle import SignInThrottle
from services.sign_in.visitors import Visitor

# The columns.
LONGEST_USERNAME, LONGEST_EMAIL = 150, 254


class WrongPasswordError(ServiceError):
    """There is no such person, or the password is another one; a stranger is not told which."""

    sentence = lazy("The user name or the password is wrong. Check both, or send /web to the bot for a one-time link.")


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody who has just come in; `token` goes into the cookie."""

    user_id: int
    token: str


class Entrance:
    """Lets people in."""

    def __init__(
        self,
        *,
        passwords: Passwords,
        throttle: SignInThrottle,
        sessions: WebSessions,
        tokens: BearerTokens,
        codes: OneTimeCodes,
        now: Callable[[], datetime],
    ) -> None:
        self._passwords = passwords
        self._throttle = throttle
        self._sessions = sessions
        self._tokens = tokens
        self._codes = codes
        self._now = now

    async def with_password(self, name: str, password: str, visitor: Visitor, *, source: Source) -> SignedIn:
        """Start a session for a user name or e-mail and its password.

        Raises:
            TooManyTriesError: somebody guesses; the password was not looked at.
            WrongPasswordError: no such person or another password.
            TurnedOffError: the password is right, and an administrator turned the person off.
        """
        user_id = await self._prove(name, password, visitor)
        return await self.open(user_id, visitor, "signed_in", source)

    async def tokens_for(self, name: str, password: str, visitor: Visitor) -> TokenPairIssued:
        """A pair of tokens for the API instead of a session; the same errors."""
        user_id = await self._prove(name, password, visitor)
        await self._note(user_id, "tokens_issued", Source.API)
        return await self._tokens.issue(user_id, visitor)

    async def with_code(self, code: str, visitor: Visitor) -> SignedIn:
        """Start a session for the bot's one-time link.

        Raises:
            CodeUnknownError, CodeUsedError, CodeExpiredError: the code does not work.
        """
        return await self.open(await self._codes.redeem_login(code), visitor, "signed_in_by_link", Source.WEB)

    async def open(self, user_id: int, visitor: Visitor, operation: str, source: Source) -> SignedIn:
        """Start a session for somebody whose identity is proven."""
        token = await self._sessions.start(user_id, visitor)
        await self._note(user_id, operation, source)
        return SignedIn(user_id, token)

    async def _prove(self, name: str, password: str, visitor: Visitor) -> int:
        await self._throttle.admit(name, visitor.address)
        user = await self._named(name.strip())
        if not await self._passwords.matches(user.password_hash if user else None, password) or user is None:
            await self._throttle.note_failure(name, visitor.address)
            raise WrongPasswordError
        if not user.is_active:
            raise TurnedOffError
        await self._throttle.note_success(name)
        if user.password_hash and self._passwords.is_outdated(user.password_hash):
            await User.filter(id=user.id).update(password_hash=await self._passwords.hash(password))
        return user.id

    async def _note(self, user_id: int, operation: str, source: Source) -> None:
        await User.filter(id=user_id).update(last_login=self._now())
        await audit.record_of(user_id, operation, source=source)

    @staticmethod
    async def _named(name: str) -> User | None:
        """By user name, else by an e-mail address only one person has."""
        if not name or "\x00" in name or len(name) > LONGEST_EMAIL:
            return None
        by_email = Q(email__iexact=name)
        # Tortoise refuses to ask for more than the column holds.
        wanted = Q(username=name) | by_email if len(name) <= LONGEST_USERNAME else by_email
        found = await User.filter(wanted).limit(3)
        exact = [user for user in found if user.username == name]
        return exact[0] if exact else found[0] if len(found) == 1 else None
