"""Registration in the panel: an inactive observer until an administrator approves (product.md §1)."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from locales import Language, current_language, lazy
from models.audit import Source
from models.users import Group, GroupMembership, Role, User
from services import audit
from services.errors import ServiceError
from services.notifications import Notifications, PersonWaits
from services.people import AUTOMATIC_USERNAME
from services.sign_in.own_password import PasswordsDifferError
from services.sign_in.passwords import Passwords, check_strength
from services.sign_in.throttle import SignInThrottle
from services.sign_in.visitors import Visitor

USERNAME_FORM = re.compile(r"[\w.@+-]{1,150}")
EMAIL_FORM = re.compile(r"(?=.{3,254}$)[^@\s]+@[^@\s]+\.[^@\s]+")
LONGEST_NAME = 150


class UsernameFormError(ServiceError):
    """The user name has characters it may not have."""

    field = "username"
    sentence = lazy("A user name has 1 to 150 letters, digits and the signs . @ + - _ only. Nothing was saved.")


class EmailFormError(ServiceError):
    """This is no e-mail address."""

    field = "email"
    sentence = lazy("This does not look like an e-mail address. Nothing was saved.")


class NameTakenError(ServiceError):
    """Somebody has this user name or e-mail already."""

    field = "username"
    sentence = lazy("Somebody here has this user name or e-mail already. Nothing was saved. Take another one.")


@dataclass(frozen=True, slots=True)
class Newcomer:
    """What the registration form asks for."""

    username: str
    email: str
    first_name: str
    last_name: str
    password: str
    repeated: str

    @property
    def full_name(self) -> str:
        """Last and first name, as the documents show them."""
        return f"{self.last_name} {self.first_name}".strip() or self.username


def check_names(username: str, email: str) -> None:
    """Let a user name and an e-mail address through.

    Raises:
        UsernameFormError, EmailFormError: they are none.
    """
    if not USERNAME_FORM.fullmatch(username) or username.startswith(AUTOMATIC_USERNAME):
        raise UsernameFormError
    if not EMAIL_FORM.fullmatch(email) or "\x00" in email:
        raise EmailFormError


class Newcomers:
    """Takes registrations in and tells the administrators."""

    def __init__(
        self,
        *,
        passwords: Passwords,
        throttle: SignInThrottle,
        notifications: Notifications,
        default_timezone: str,
        now: Callable[[], datetime],
    ) -> None:
        self._passwords = passwords
        self._throttle = throttle
        self._notifications = notifications
        self._default_timezone = default_timezone
        self._now = now

    async def register(self, new: Newcomer, visitor: Visitor) -> int:
        """Create the person as an inactive observer; returns the user's id.

        Raises:
            TooManyTriesError: many registrations came from this address.
            UsernameFormError, EmailFormError, PasswordsDifferError, NameTakenError: the form is wrong.
            PasswordTooShortError, PasswordTooLongError, PasswordTooCommonError: the password is not good enough.
        """
        await self._throttle.admit("registration", f"registration:{visitor.address}")
        check_names(new.username, new.email)
        if new.password != new.repeated:
            raise PasswordsDifferError
        check_strength(new.password, new.username, new.email, new.first_name, new.last_name)
        hashed = await self._passwords.hash(new.password)
        await self._throttle.note_failure(f"registration:{new.username}", f"registration:{visitor.address}")
        if await User.filter(email__iexact=new.email).exists():
            raise NameTakenError
        try:
            return await self._write(new, hashed, current_language())
        except IntegrityError:
            raise NameTakenError from None

    async def _write(self, new: Newcomer, hashed: str, language: Language) -> int:
        async with in_transaction():
            user = await User.create(
                username=new.username,
                email=new.email,
                password_hash=hashed,
                first_name=new.first_name[:LONGEST_NAME],
                last_name=new.last_name[:LONGEST_NAME],
                full_name=new.full_name[:255],
                language=language,
                timezone=self._default_timezone,
            )
            group, _created = await Group.get_or_create(role=Role.OBSERVER, defaults={"name": Role.OBSERVER.group_name})
            await GroupMembership.create(user=user, group=group)
            await audit.record(None, "person_registered", object_type="user", object_id=user.id, source=Source.WEB)
            await self._notifications.tell_administrators(
                PersonWaits(user_id=user.id, name=user.full_name), event_key=f"person_waits:{user.id}"
            )
        return int(user.id)
