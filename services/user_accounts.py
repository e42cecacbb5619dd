"""Users as the REST API lists and changes them (spec/accounts-api.md, spec/api-spec.md)."""

from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q
from tortoise.transactions import in_transaction

from locales import lazy
from models.audit import Source
from models.users import Group, GroupMembership, Role, User
from services import access_changes, audit
from services.access import Actor, Operation, require, require_switched_on
from services.errors import GoneError, ServiceError
from services.notifications import Notifications
from services.sign_in.newcomers import NameTakenError, check_names
from services.sign_in.passwords import Passwords, check_strength
from services.user_directory import UserDirectory
from services.user_views import UserView, user_view

SOURCE = Source.API
ORDERINGS = ("username", "email", "date_joined", "last_login")
# What anybody may change of their own; the rest belongs to administrators.
OWN_FIELDS = frozenset({"first_name", "last_name", "full_name", "telegram_username"})


class UnknownGroupError(ServiceError):
    """There is no group with this id. Values: `ids`."""

    field = "group_ids"
    sentence = lazy("There are no groups with these ids: {ids}. Nothing was changed.")


class NoGroupError(ServiceError):
    """Somebody without any group could not be told from a newcomer."""

    field = "group_ids"
    sentence = lazy("A person needs at least one group. Nothing was changed. To end their access, turn them off.")


@dataclass(frozen=True, slots=True)
class UserQuery:
    """Which people: `ordering` is one of ORDERINGS, with `-` in front for the other direction."""

    search: str = ""
    ordering: str = "username"
    page: int = 1
    size: int = 20


@dataclass(frozen=True, slots=True)
class NewUserAccount:
    """A person an administrator enters."""

    username: str
    email: str
    password: str
    columns: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UserStats:
    """How many people there are; `groups` by role, inactive observers included."""

    total: int
    active: int
    staff: int
    groups: dict[Role, int]


@dataclass(frozen=True, slots=True)
class GroupView:
    """A role as a row."""

    id: int
    role: Role


class UserAccounts:
    """Reads and writes people for administrators, and for each of their own."""

    def __init__(
        self,
        *,
        directory: UserDirectory,
        passwords: Passwords,
        notifications: Notifications,
        now: Callable[[], datetime],
    ) -> None:
        self._directory = directory
        self._passwords = passwords
        self._notifications = notifications
        self._now = now

    async def page(self, actor: Actor, query: UserQuery) -> tuple[list[UserView], int]:
        """A page of people and how many there are altogether."""
        require(actor, Operation.VIEW_USERS)
        found = User.all()
        if query.search:
            wanted = await _ids_of(query.search)
            found = found.filter(id__in=wanted)
        count = await found.count()
        rows = await found.order_by(query.ordering, "id").offset((query.page - 1) * query.size).limit(query.size)
        held = await _roles_of([row.id for row in rows])
        return [user_view(row, held.get(row.id, ())) for row in rows], count

    async def one(self, actor: Actor, user_id: int) -> UserView:
        """A person; everybody may look at themselves.

        Raises:
            GoneError: there is no such person.
        """
        if user_id == actor.user_id:
            require_switched_on(actor)
        else:
            require(actor, Operation.VIEW_USERS)
        return await self.view(user_id)

    @staticmethod
    async def view(user_id: int) -> UserView:
        """The same for somebody whose right is clear: who has just signed in."""
        user = await User.get_or_none(id=user_id)
        if user is None:
            raise GoneError
        return user_view(user, await access_changes.roles_of(user_id))

    async def create(self, actor: Actor, new: NewUserAccount) -> UserView:
        """Enter a person as an observer; `is_observer_active` among the columns lets them in at once.

        Raises:
            UsernameFormError, EmailFormError, NameTakenError: the names cannot be used.
            PasswordTooShortError, PasswordTooLongError, PasswordTooCommonError: the password is not good enough.
        """
        require(actor, Operation.MANAGE_USERS)
        check_names(new.username, new.email)
        check_strength(new.password, new.username, new.email)
        hashed = await self._passwords.hash(new.password)
        if await User.filter(email__iexact=new.email).exists():
            raise NameTakenError
        try:
            async with in_transaction():
                user = await User.create(
                    username=new.username, email=new.email, password_hash=hashed, **_with_full_name(new.columns)
                )
                group, _created = await Group.get_or_create(
                    role=Role.OBSERVER, defaults={"name": Role.OBSERVER.group_name}
                )
                await GroupMembership.create(user=user, group=group)
                await audit.record(actor, "user_created", object_type="user", object_id=user.id, source=SOURCE)
        except IntegrityError:
            raise NameTakenError from None
        return await self.view(user.id)

    async def change(self, actor: Actor, user_id: int, columns: dict[str, object]) -> UserView:
        """Write columns; `is_active` turns the person off or on with all that belongs to it.

        Raises:
            GoneError: there is no such person.
            UsernameFormError, EmailFormError, NameTakenError: the names cannot be used.
            OwnAccessError, LastAdministratorError: the person cannot be turned off.
        """
        if user_id == actor.user_id and set(columns) <= OWN_FIELDS:
            require(actor, Operation.EDIT_OWN_SETTINGS)
        else:
            require(actor, Operation.MANAGE_USERS)
        is_active = columns.pop("is_active", None)
        await self._write(actor, user_id, columns)
        if is_active is False:
            await self._directory.turn_off(actor, user_id, source=SOURCE)
        elif is_active is True:
            await self._directory.turn_on(actor, user_id, source=SOURCE)
        return await self.view(user_id)

    async def assign_groups(self, actor: Actor, user_id: int, group_ids: Iterable[int]) -> None:
        """Make these the person's groups, all others are taken away.

        Raises:
            GoneError: there is no such person.
            UnknownGroupError, NoGroupError: the ids are no choice.
            LastAdministratorError: nobody could administer then.
        """
        require(actor, Operation.MANAGE_USERS)
        wanted = set(group_ids)
        known = {row.id: row.role for row in await Group.all()}
        if unknown := sorted(wanted - set(known)):
            raise UnknownGroupError(ids=", ".join(map(str, unknown)))
        if not wanted:
            raise NoGroupError
        await self.set_roles(actor, user_id, {known[group_id] for group_id in wanted}, source=SOURCE)

    async def set_roles(self, actor: Actor, user_id: int, chosen: AbstractSet[Role], *, source: Source) -> None:
        """The same by role. An inactive observer who keeps being one is let in.

        Raises:
            GoneError, NoGroupError, LastAdministratorError: as above.
        """
        require(actor, Operation.MANAGE_USERS)
        if not chosen:
            raise NoGroupError
        async with in_transaction():
            user = await access_changes.lock_person(user_id)
            held = await access_changes.roles_of(user_id)
            counted = held if user.is_observer_active else held - {Role.OBSERVER}
            if chosen == counted:
                return
            # An observer last: the first real role takes away an observer who was not let in.
            for role in sorted(chosen - counted, key=lambda role: role is Role.OBSERVER):
                await access_changes.give_role(user, role)
            for role in sorted(held - chosen):
                await access_changes.take_role(user_id, role)
            await access_changes.tell_of_roles(self._notifications, user_id)
            roles = ",".join(sorted(chosen))
            await audit.record(
                actor, "roles_assigned", object_type="user", object_id=user_id, source=source, roles=roles
            )

    async def stats(self, actor: Actor) -> UserStats:
        """Counts for the administrator's eyes."""
        require(actor, Operation.VIEW_USERS)
        held = await GroupMembership.all().values_list("group__role", flat=True)
        counted = [Role(str(role)) for role in held]
        staff = Q(is_staff=True) | Q(memberships__group__role=Role.ADMIN)
        return UserStats(
            total=await User.all().count(),
            active=await User.filter(is_active=True).count(),
            staff=len(set(await User.filter(staff).values_list("id", flat=True))),
            groups={role: counted.count(role) for role in Role},
        )

    async def groups(self, actor: Actor) -> list[GroupView]:
        """The four groups, for whoever may see people."""
        require(actor, Operation.VIEW_USERS)
        return [GroupView(row.id, row.role) for row in await Group.all().order_by("id")]

    async def group(self, actor: Actor, group_id: int) -> GroupView:
        """One group.

        Raises:
            GoneError: there is no such group.
        """
        found = [group for group in await self.groups(actor) if group.id == group_id]
        if not found:
            raise GoneError
        return found[0]

    @staticmethod
    async def group_ids() -> dict[Role, int]:
        """Ids of the groups, for showing a person's."""
        return {row.role: row.id for row in await Group.all()}

    async def _write(self, actor: Actor, user_id: int, columns: dict[str, object]) -> None:
        async with in_transaction():
            user = await access_changes.lock_person(user_id)
            if not columns:
                return
            check_names(str(columns.get("username", "name")), str(columns.get("email", "name@example.com")))
            if "email" in columns and await _has_other(user_id, str(columns["email"])):
                raise NameTakenError
            names = {"first_name": user.first_name, "last_name": user.last_name, **columns}
            try:
                await User.filter(id=user_id).update(**(_with_full_name(names) if _renames(columns) else columns))
            except IntegrityError:
                raise NameTakenError from None
            changed = ",".join(sorted(columns))
            await audit.record(
                actor, "user_changed", object_type="user", object_id=user_id, source=SOURCE, fields=changed
            )


def _renames(columns: dict[str, object]) -> bool:
    return bool({"first_name", "last_name"} & set(columns)) and "full_name" not in columns


def _with_full_name(columns: dict[str, object]) -> dict[str, Any]:
    """Last and first name together, where no full name is given (spec/accounts-api.md shows them so)."""
    full_name = str(columns.get("full_name", "") or "").strip()
    made = f"{columns.get('last_name', '')} {columns.get('first_name', '')}".strip()
    return {**columns, "full_name": (full_name or made)[:255]}


async def _has_other(user_id: int, email: str) -> bool:
    return bool(email) and await User.filter(email__iexact=email).exclude(id=user_id).exists()


async def _ids_of(search: str) -> list[int]:
    """Searched here and not in SQL: SQLite ignores case only within ASCII. A team is small."""
    wanted = search.casefold()
    rows = await User.all().values("id", "username", "email", "first_name", "last_name", "full_name")
    return [
        int(row["id"])
        for row in rows
        if wanted in "\n".join(str(value) for key, value in row.items() if key != "id").casefold()
    ]


async def _roles_of(user_ids: list[int]) -> dict[int, list[Role]]:
    held: dict[int, list[Role]] = {}
    for user_id, role in await GroupMembership.filter(user_id__in=user_ids).values_list("user_id", "group__role"):
        held.setdefault(int(user_id), []).append(Role(str(role)))
    return held
