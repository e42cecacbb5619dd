"""How people and groups look in the API (spec/accounts-api.md)."""

from datetime import datetime

from typing_extensions import TypedDict

from services.user_views import APP_LABEL, MODEL, UserView, permissions_of
from services.vocabulary import Role


class ContentTypeBody(TypedDict):
    """What a permission is about."""

    id: int
    app_label: str
    model: str


class PermissionBody(TypedDict):
    """Something a group may do."""

    id: int
    name: str
    codename: str
    content_type: ContentTypeBody


class GroupBody(TypedDict):
    """A group with its permissions."""

    id: int
    name: str
    permissions: list[PermissionBody]


class ShortUserBody(TypedDict):
    """Who has just signed in."""

    id: int
    username: str
    email: str
    first_name: str
    last_name: str


class ProfileBody(ShortUserBody):
    """A person without the details of their groups."""

    full_name: str
    telegram_username: str
    groups_display: list[str]
    is_admin: bool
    is_recruiter: bool
    is_interviewer: bool
    is_observer: bool
    active_system: str
    is_observer_active: bool
    is_active: bool
    is_staff: bool
    is_superuser: bool
    date_joined: datetime
    last_login: datetime | None


class UserBody(ProfileBody):
    """A person as administrators see them."""

    groups: list[GroupBody]


def short_body(user: UserView) -> ShortUserBody:
    """The person in five fields."""
    return ShortUserBody(
        id=user.id,
        username=user.username,
        email=user.email,
        first_name=user.first_name,
        last_name=user.last_name,
    )


def profile_body(user: UserView) -> ProfileBody:
    """The person and what they are."""
    return ProfileBody(
        **short_body(user),
        full_name=user.full_name,
        telegram_username=user.telegram_username,
        groups_display=[role.group_name for role in user.roles],
        is_admin=user.is_superuser or Role.ADMIN in user.roles,
        is_recruiter=Role.RECRUITER in user.roles,
        is_interviewer=Role.INTERVIEWER in user.roles,
        is_observer=Role.OBSERVER in user.roles,
        active_system=user.active_system.value,
        is_observer_active=user.is_observer_active,
        is_active=user.is_active,
        is_staff=user.is_staff,
        is_superuser=user.is_superuser,
        date_joined=user.date_joined,
        last_login=user.last_login,
    )


def user_body(user: UserView, group_ids: dict[Role, int]) -> UserBody:
    """The person with their groups."""
    return UserBody(**profile_body(user), groups=[group_body(group_ids[role], role) for role in user.roles])


def group_body(group_id: int, role: Role) -> GroupBody:
    """A group."""
    content_type = ContentTypeBody(id=1, app_label=APP_LABEL, model=MODEL)
    return GroupBody(
        id=group_id,
        name=role.group_name,
        permissions=[
            PermissionBody(id=each.id, name=each.name, codename=each.codename, content_type=content_type)
            for each in permissions_of(role)
        ],
    )
