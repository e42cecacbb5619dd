"""`create-user`: the way in for the first administrator, and for somebody who has lost their Telegram account."""

import re
from dataclasses import dataclass

from argon2 import PasswordHasher
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from bot.composition import Parts
from bot.console import FOUND, WELL, WRONG_USE, say, warn
from locales import Language, using
from models.audit import Source
from models.users import Group, GroupMembership, Role, User
from services import audit
from services.error_messages import describe
from services.errors import ServiceError
from services.one_time_codes import IssuedCode
from services.people import AUTOMATIC_USERNAME
from services.roles import seed_roles
from services.sign_in.passwords import check_strength

# Of the columns: 150 and 254 characters (models/users.py).
USERNAME_FORM = re.compile(r"[\w.@+-]{1,150}")
EMAIL_FORM = re.compile(r"(?=.{3,254}$)[^@\s]+@[^@\s]+\.[^@\s]+")


@dataclass(frozen=True, slots=True)
class NewUser:
    """What `create-user` was asked for; `role` is a role's code or its group's name."""

    username: str
    email: str
    role: str
    password: str | None = None


async def create_user(parts: Parts, new: NewUser) -> int:
    """Create a person and print the one-time link that joins their Telegram account."""
    role = role_named(new.role)
    if role is None or (sentence := _wrong(new)) is not None:
        warn(f"There is no role {new.role!r}: use {', '.join(Role)}." if role is None else str(sentence))
        return WRONG_USE
    if await User.filter(email__iexact=new.email).exists():
        warn(f"There is already a person with the e-mail {new.email}; nothing was created.")
        return FOUND
    await seed_roles()
    try:
        async with in_transaction():
            user = await _write(new, role)
            code = await parts.services.one_time_codes.issue_link(user.id, source=Source.CLI)
    except IntegrityError:
        warn(f"There is already a person named {new.username!r}; nothing was created.")
        return FOUND
    say(f"Created {new.username} ({role.value}, {role.group_name}).")
    _print_link(code)
    return WELL


async def _write(new: NewUser, role: Role) -> User:
    user = await User.create(
        username=new.username,
        email=new.email,
        full_name=new.username,
        password_hash=PasswordHasher().hash(new.password) if new.password else None,
        is_observer_active=role is Role.OBSERVER,
        is_staff=role is Role.ADMIN,
        is_superuser=role is Role.ADMIN,
    )
    await GroupMembership.create(user=user, group=await Group.get(role=role))
    await audit.record(None, "user_created", object_type="user", object_id=user.id, source=Source.CLI, role=role)
    return user


def role_named(name: str) -> Role | None:
    """The role of a code (`admin`) or of a group's name («Администраторы», as spec/accounts-workflows.md writes it)."""
    return next((role for role in Role if name.casefold() in {role.value, role.group_name.casefold()}), None)


def _wrong(new: NewUser) -> str | None:
    if not USERNAME_FORM.fullmatch(new.username):
        return f"{new.username!r} is no user name: 1-150 letters, digits and . @ + - _ are allowed."
    if new.username.startswith(AUTOMATIC_USERNAME):
        return f"Names that begin with {AUTOMATIC_USERNAME!r} belong to people who came through Telegram."
    if not EMAIL_FORM.fullmatch(new.email):
        return f"{new.email!r} is not an e-mail address."
    return _weakness(new)


def _weakness(new: NewUser) -> str | None:
    """Why the password is not good enough: the panel's own rules."""
    if new.password is None:
        return None
    try:
        check_strength(new.password, new.username, new.email)
    except ServiceError as error:
        with using(Language.EN):
            return describe(error)
    return None


async def new_link(parts: Parts, username: str) -> int:
    """Print a fresh one-time link for somebody who exists already."""
    user = await User.get_or_none(username=username)
    if user is None:
        warn(f"There is no person named {username!r}.")
        return FOUND
    if not user.is_active:
        warn(f"{username} is turned off: a link would not let them in. An administrator can turn them on in /users.")
        return FOUND
    _print_link(await parts.services.one_time_codes.issue_link(user.id, source=Source.CLI))
    return WELL


def _print_link(code: IssuedCode) -> None:
    say("To join a Telegram account, send this to the bot:")
    say(f"  /link {code.code}")
    say(f"It works once, until {code.expires_at:%H:%M} UTC; --new-link makes another.")
