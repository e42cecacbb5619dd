"""`/api/users/` and `/api/groups/` (spec/accounts-api.md; spec/api-spec.md, Users)."""

from typing import Annotated, Any, Literal

from aiohttp import web
from pydantic import Field, model_validator
from typing_extensions import TypedDict

from admin_web.door.errors import TOO_MANY, UNAVAILABLE
from admin_web.door.identity import forget, remember, visitor_of
from admin_web.keys.api import SAVED, OwnKey, Url
from admin_web.rest.endpoints import Subject
from admin_web.rest.fields import PAGE_SIZE, Input, Line, Paging, RowId, Search
from admin_web.rest.paging import Page, page_of
from admin_web.rest.serving import add_subject
from admin_web.sign_in.api import ENTRANCE
from admin_web.users.bodies import GroupBody, ProfileBody, UserBody, group_body, profile_body, user_body
from locales import gettext as _
from services.access import Actor
from services.deletions import Deletions
from services.saved_keys import FIELDS, URL_FIELDS
from services.sign_in.own_password import OwnPassword
from services.user_accounts import NewUserAccount, UserAccounts, UserQuery
from services.vocabulary import Source

ACCOUNTS = web.AppKey("user_accounts", UserAccounts)
OWN_PASSWORD = web.AppKey("own_password", OwnPassword)
DELETIONS = web.AppKey("deletions", Deletions)
subject = Subject("Users")

Username = Annotated[str, Field(min_length=1, max_length=150)]
Email = Annotated[str, Field(min_length=3, max_length=254)]
Name = Annotated[str, Field(max_length=150)]
TelegramName = Annotated[str, Field(max_length=64)]
Secret = Annotated[str, Field(min_length=1, max_length=1024)]
_KEY_FIELDS = frozenset({*FIELDS, *URL_FIELDS.values(), "huntflow_api_key"})
Ordering = Literal[
    "username", "-username", "email", "-email", "date_joined", "-date_joined", "last_login", "-last_login"
]
ActiveSystem = Literal["prod", "sandbox"]


class PeopleQuery(Paging):
    """Which people."""

    search: Search = ""
    ordering: Ordering = "username"


class NewUserInput(Input):
    """A person as an administrator enters one. `password_confirm` may be left out."""

    username: Username
    email: Email
    password: Secret
    password_confirm: Secret | None = None
    first_name: Name = ""
    last_name: Name = ""
    full_name: Line = ""
    telegram_username: TelegramName = ""
    active_system: ActiveSystem = "sandbox"
    is_observer_active: bool = False
    is_active: bool = True
    is_staff: bool = False

    @model_validator(mode="after")
    def _passwords_are_the_same(self) -> "NewUserInput":
        if self.password_confirm not in {None, self.password}:
            raise ValueError(_("The two passwords are not the same."))
        return self


class UserInput(Input):
    """What of a person can be changed; what is left out stays. Keys can only be one's own."""

    username: Username = ""
    email: Email = ""
    first_name: Name = ""
    last_name: Name = ""
    full_name: Line = ""
    telegram_username: TelegramName = ""
    active_system: ActiveSystem = "sandbox"
    is_observer_active: bool = False
    is_active: bool = True
    is_staff: bool = False
    huntflow_api_key: OwnKey = ""
    huntflow_prod_url: Url = ""
    huntflow_prod_api_key: OwnKey = ""
    huntflow_sandbox_url: Url = ""
    huntflow_sandbox_api_key: OwnKey = ""
    gemini_api_key: OwnKey = ""
    clickup_api_key: OwnKey = ""
    notion_integration_token: OwnKey = ""


class ProfileInput(Input):
    """What everybody may change of their own."""

    first_name: Name = ""
    last_name: Name = ""
    full_name: Line = ""
    telegram_username: TelegramName = ""


class PasswordInput(Input):
    """The old password and the new one twice."""

    old_password: Annotated[str, Field(max_length=1024)]
    new_password: Secret
    new_password_confirm: Secret


class GroupsInput(Input):
    """Ids of groups."""

    group_ids: Annotated[list[RowId], Field(max_length=20)]


class MessageBody(TypedDict):
    """What was done."""

    message: str


class UserStatsBody(TypedDict):
    """Counts; `groups_stats` by the group's name."""

    total_users: int
    active_users: int
    staff_users: int
    groups_stats: dict[str, int]


@subject.get("/api/users/", summary="Список пользователей")
async def show_all(request: web.Request, actor: Actor, query: PeopleQuery) -> Page[UserBody]:
    """People, for administrators."""
    accounts = request.app[ACCOUNTS]
    users, count = await accounts.page(actor, UserQuery(query.search, query.ordering, query.page, PAGE_SIZE))
    ids = await accounts.group_ids()
    return page_of(request, [user_body(user, ids) for user in users], count=count, number=query.page, size=PAGE_SIZE)


@subject.create("/api/users/", summary="Создание пользователя")
async def create(request: web.Request, actor: Actor, body: NewUserInput) -> UserBody:
    """Enter a person; they are an observer until they get other groups."""
    columns = body.model_dump(exclude={"username", "email", "password", "password_confirm"})
    new = NewUserAccount(body.username, body.email, body.password, columns)
    user = await request.app[ACCOUNTS].create(actor, new)
    return user_body(user, await request.app[ACCOUNTS].group_ids())


@subject.get("/api/users/profile/", summary="Профиль текущего пользователя")
async def show_profile(request: web.Request, actor: Actor) -> ProfileBody:
    """Who asks."""
    return profile_body(await request.app[ACCOUNTS].one(actor, actor.user_id))


@subject.put("/api/users/profile/", summary="Обновление профиля")
async def change_profile(request: web.Request, actor: Actor, body: ProfileInput) -> ProfileBody:
    """Change the own names."""
    columns: dict[str, Any] = body.model_dump(exclude_unset=True)
    return profile_body(await request.app[ACCOUNTS].change(actor, actor.user_id, columns))


@subject.post("/api/users/change-password/", summary="Смена пароля", also=(TOO_MANY,))
async def change_password(request: web.Request, actor: Actor, body: PasswordInput) -> MessageBody:
    """Every other session and all tokens end with the old password."""
    await request.app[OWN_PASSWORD].change(
        actor, body.old_password, body.new_password, body.new_password_confirm, source=Source.API
    )
    if "Authorization" in request.headers:
        forget(request)
    else:
        come = await request.app[ENTRANCE].open(
            actor.user_id, visitor_of(request), "signed_in_after_change", Source.API
        )
        remember(request, come.token)
    return MessageBody(message=_("The password was changed."))


@subject.get("/api/users/stats/", summary="Статистика пользователей")
async def show_stats(request: web.Request, actor: Actor) -> UserStatsBody:
    """Counts, for administrators."""
    stats = await request.app[ACCOUNTS].stats(actor)
    return UserStatsBody(
        total_users=stats.total,
        active_users=stats.active,
        staff_users=stats.staff,
        groups_stats={role.group_name: count for role, count in stats.groups.items()},
    )


@subject.get("/api/users/{id}/", summary="Детали пользователя")
async def show(request: web.Request, actor: Actor, id: RowId) -> UserBody:
    """A person; everybody may look at themselves."""
    return user_body(await request.app[ACCOUNTS].one(actor, id), await request.app[ACCOUNTS].group_ids())


@subject.put("/api/users/{id}/", summary="Обновление пользователя", also=(UNAVAILABLE,))
async def replace(request: web.Request, actor: Actor, id: RowId, body: UserInput) -> UserBody:
    """Change a person."""
    return await _change(request, actor, id, body)


@subject.patch("/api/users/{id}/", summary="Частичное обновление пользователя", also=(UNAVAILABLE,))
async def change(request: web.Request, actor: Actor, id: RowId, body: UserInput) -> UserBody:
    """Change some fields of a person."""
    return await _change(request, actor, id, body)


@subject.delete("/api/users/{id}/", summary="Удаление пользователя")
async def delete(request: web.Request, actor: Actor, id: RowId) -> None:
    """Delete the person with everything of theirs."""
    await request.app[DELETIONS].erase(actor, id, source=Source.API)


@subject.post("/api/users/{id}/assign-groups/", summary="Назначение групп")
async def assign_groups(request: web.Request, actor: Actor, id: RowId, body: GroupsInput) -> MessageBody:
    """Make these the person's groups and no others."""
    await request.app[ACCOUNTS].assign_groups(actor, id, body.group_ids)
    return MessageBody(message=_("The groups were assigned."))


@subject.get("/api/groups/", summary="Список групп")
async def show_groups(request: web.Request, actor: Actor) -> list[GroupBody]:
    """The four groups."""
    return [group_body(group.id, group.role) for group in await request.app[ACCOUNTS].groups(actor)]


@subject.get("/api/groups/{id}/", summary="Группа")
async def show_group(request: web.Request, actor: Actor, id: RowId) -> GroupBody:
    """One group."""
    group = await request.app[ACCOUNTS].group(actor, id)
    return group_body(group.id, group.role)


async def _change(request: web.Request, actor: Actor, user_id: int, body: UserInput) -> UserBody:
    columns: dict[str, Any] = body.model_dump(exclude_unset=True)
    keys = {name: columns.pop(name) for name in list(columns) if name in _KEY_FIELDS}
    accounts = request.app[ACCOUNTS]
    if keys:
        active = (await accounts.one(actor, user_id)).active_system
        await request.app[SAVED].write(actor, keys, active, owner_id=user_id, source=Source.API)
    user = await accounts.change(actor, user_id, columns)
    return user_body(user, await request.app[ACCOUNTS].group_ids())


def add_routes(app: web.Application, accounts: UserAccounts, own_password: OwnPassword, deletions: Deletions) -> None:
    """Serve the subject."""
    app[ACCOUNTS] = accounts
    app[OWN_PASSWORD] = own_password
    app[DELETIONS] = deletions
    add_subject(app, subject)
