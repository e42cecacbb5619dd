"""A user as the documents show one (spec/accounts-api.md), and the groups with what they permit. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from models.users import Role, System, User
from services.access import RULES, Operation

# How the documents name the table the rights are about.
APP_LABEL, MODEL = "accounts", "user"


@dataclass(frozen=True, slots=True)
class UserView:
    """Everything of a person that is no secret. `roles` holds an inactive observer's too."""

    id: int
    username: str
    email: str
    first_name: str
    last_name: str
    full_name: str
    telegram_username: str
    roles: tuple[Role, ...]
    active_system: System
    is_observer_active: bool
    is_active: bool
    is_staff: bool
    is_superuser: bool
    date_joined: datetime
    last_login: datetime | None


def user_view(user: User, roles: Iterable[Role]) -> UserView:
    """The person with their roles in the table's order."""
    held = frozenset(roles)
    return UserView(
        id=user.id,
        username=user.username,
        email=user.email,
        first_name=user.first_name,
        last_name=user.last_name,
        full_name=user.full_name or user.username,
        telegram_username=user.telegram_username,
        roles=tuple(role for role in Role if role in held),
        active_system=user.active_system,
        is_observer_active=user.is_observer_active,
        is_active=user.is_active,
        is_staff=user.is_staff or Role.ADMIN in held,
        is_superuser=user.is_superuser,
        date_joined=user.date_joined,
        last_login=user.last_login,
    )


@dataclass(frozen=True, slots=True)
class Permission:
    """An operation of the rights table, as the documents list permissions."""

    id: int
    name: str
    codename: str


def permissions_of(role: Role) -> list[Permission]:
    """What the role may do, on some objects at least."""
    return [
        Permission(number, f"Can {operation.value.replace('_', ' ')}", operation.value)
        for number, operation in enumerate(Operation, start=1)
        if role in RULES[operation]
    ]
