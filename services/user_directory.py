"""The people of the installation as an administrator sees and changes them (product.md §1, §2 `/users`)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tortoise.transactions import in_transaction

from locales import lazy
from models.audit import AuditEvent, Source
from models.telegram import TelegramAccount
from models.users import GroupMembership, Role, User
from services import access_changes, audit
from services.access import Actor, Operation, require
from services.errors import GoneError, ServiceError
from services.notifications import Notifications

PAGE_SIZE = 6
DECISIONS = ("person_approved", "person_refused", "role_given", "turned_off")


class PersonState(StrEnum):
    """How a person stands; the order is the list's."""

    WAITING = "waiting"
    ACTIVE = "active"
    OFF = "off"


class OwnAccessError(ServiceError):
    """Administrators do not turn themselves off."""

    sentence = lazy("You cannot turn yourself off, so nothing was changed. Another administrator can do it.")


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of the list."""

    user_id: int
    name: str
    telegram_username: str
    roles: frozenset[Role]
    state: PersonState


@dataclass(frozen=True, slots=True)
class PersonPage:
    """A page of the list; `number` counts from 1."""

    rows: tuple[PersonRow, ...]
    number: int
    pages: int
    total: int
    search: str


@dataclass(frozen=True, slots=True)
class PersonCard:
    """All an administrator sees of a person. `telegram_id` is None for somebody who never wrote to the bot."""

    user_id: int
    name: str
    e_mail: str
    telegram_username: str
    telegram_id: int | None
    has_blocked_bot: bool
    roles: frozenset[Role]
    state: PersonState
    joined_at: datetime
    last_login_at: datetime | None
    is_self: bool


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about a newcomer; `role` is None for a refusal. `is_new`: by this very call."""

    user_id: int
    name: str
    role: Role | None
    decided_by: str
    is_new: bool


class UserDirectory:
    """Lists people and changes their access."""

    def __init__(self, *, notifications: Notifications, now: Callable[[], datetime]) -> None:
        self._notifications = notifications
        self._now = now

    async def page(self, actor: Actor, number: int = 1, *, search: str = "") -> PersonPage:
        """People whose name, e-mail or Telegram name contains `search`; those who wait come first.

        A number beyond the last page gives the last page.
        """
        require(actor, Operation.VIEW_USERS)
        # Filtered here and not in SQL: SQLite compares letters without case only within ASCII. A team is small.
        wanted = search.strip().casefold()
        rows = [
            _row(user, roles)
            for user, roles in await _everybody()
            if wanted in f"{user.full_name}\n{user.username}\n{user.email}\n@{user.telegram_username}".casefold()
        ]
        rows.sort(key=lambda row: (list(PersonState).index(row.state), row.name.casefold(), row.user_id))
        pages = max(1, -(-len(rows) // PAGE_SIZE))
        number = min(max(1, number), pages)
        shown = rows[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]
        return PersonPage(tuple(shown), number, pages, len(rows), search.strip())

    async def card(self, actor: Actor, user_id: int) -> PersonCard:
        """One person.

        Raises:
            GoneError: there is no such person any more.
        """
        require(actor, Operation.VIEW_USERS)
        user = await User.get_or_none(id=user_id)
        if user is None:
            raise GoneError
        roles = await access_changes.roles_of(user_id)
        telegram = await TelegramAccount.get_or_none(user_id=user_id)
        row = _row(user, roles)
        return PersonCard(
            user_id=user.id,
            name=row.name,
            e_mail=user.email,
            telegram_username=row.telegram_username,
            telegram_id=telegram.telegram_id if telegram else None,
            has_blocked_bot=telegram is not None and telegram.blocked_at is not None,
            roles=row.roles,
            state=row.state,
            joined_at=user.date_joined,
            last_login_at=user.last_login,
            is_self=user.id == actor.user_id,
        )

    async def decide(self, actor: Actor, user_id: int, role: Role | None, *, source: Source = Source.BOT) -> Decision:
        """Approve somebody who waits as `role`, or refuse (None: turned off). Of two administrators the first decides.

        Raises:
            GoneError: the person is no longer there.
        """
        require(actor, Operation.MANAGE_USERS)
        async with in_transaction():
            user = await access_changes.lock_person(user_id)
            row = _row(user, await access_changes.roles_of(user_id))
            if row.state is not PersonState.WAITING:
                return await _earlier_decision(row)
            if role is None:
                await self._end_access(user_id)
            else:
                await access_changes.give_role(user, role)
                await access_changes.tell_of_roles(self._notifications, user_id)
            operation = DECISIONS[0] if role else DECISIONS[1]
            await audit.record(
                actor, operation, object_type="user", object_id=user_id, source=source, role=role.value if role else ""
            )
        return Decision(user_id, row.name, role, actor.name, is_new=True)

    async def set_role(
        self, actor: Actor, user_id: int, role: Role, *, is_held: bool, source: Source = Source.BOT
    ) -> None:
        """Make the person hold the role, or not. What is so already stays so, and nobody is told twice.

        Raises:
            GoneError: the person is no longer there.
            LastAdministratorError: it is the only administrator's role.
        """
        require(actor, Operation.MANAGE_USERS)
        async with in_transaction():
            user = await access_changes.lock_person(user_id)
            held = await access_changes.roles_of(user_id)
            counts = role in held and (role is not Role.OBSERVER or user.is_observer_active)
            if counts is is_held:
                return
            if is_held:
                await access_changes.give_role(user, role)
            else:
                await access_changes.take_role(user_id, role)
            await access_changes.tell_of_roles(self._notifications, user_id)
            operation = "role_given" if is_held else "role_taken"
            await audit.record(actor, operation, object_type="user", object_id=user_id, source=source, role=role.value)

    async def turn_off(self, actor: Actor, user_id: int, *, source: Source = Source.BOT) -> None:
        """End the person's access at once, with their notifications, imports and codes; they are told.

        Raises:
            GoneError: the person is no longer there.
            OwnAccessError: it is the actor.
            LastAdministratorError: it is the only administrator.
        """
        require(actor, Operation.MANAGE_USERS)
        if user_id == actor.user_id:
            raise OwnAccessError
        async with in_transaction():
            user = await access_changes.lock_person(user_id)
            if not user.is_active:
                return
            await access_changes.keep_an_administrator(user_id)
            await self._end_access(user_id)
            await audit.record(actor, "turned_off", object_type="user", object_id=user_id, source=source)

    async def turn_on(self, actor: Actor, user_id: int, *, source: Source = Source.BOT) -> None:
        """Give access back with the roles the person has kept; they are told.

        Raises:
            GoneError: the person is no longer there.
        """
        require(actor, Operation.MANAGE_USERS)
        async with in_transaction():
            user = await access_changes.lock_person(user_id)
            if user.is_active:
                return
            await User.filter(id=user_id).update(is_active=True)
            await access_changes.tell_of_roles(self._notifications, user_id)
            await audit.record(actor, "turned_on", object_type="user", object_id=user_id, source=source)

    async def _end_access(self, user_id: int) -> None:
        await access_changes.end_access(user_id, now=self._now(), notifications=self._notifications)


async def _everybody() -> list[tuple[User, frozenset[Role]]]:
    held: dict[int, set[Role]] = {}
    for user_id, role in await GroupMembership.all().values_list("user_id", "group__role"):
        held.setdefault(int(user_id), set()).add(Role(str(role)))
    return [(user, frozenset(held.get(user.id, ()))) for user in await User.all()]


def _row(user: User, roles: frozenset[Role]) -> PersonRow:
    counted = roles if user.is_observer_active else roles - {Role.OBSERVER}
    state = PersonState.ACTIVE if counted else PersonState.WAITING
    name = user.full_name or user.username
    return PersonRow(user.id, name, user.telegram_username, counted, state if user.is_active else PersonState.OFF)


async def _earlier_decision(row: PersonRow) -> Decision:
    event = (
        await AuditEvent.filter(operation__in=DECISIONS, object_type="user", object_id=str(row.user_id))
        .order_by("-id")
        .select_related("actor")
        .first()
    )
    decided_by = (event.actor.full_name or event.actor.username) if event and event.actor else ""
    role = min(row.roles, default=None) if row.state is PersonState.ACTIVE else None
    return Decision(row.user_id, row.name, role, decided_by, is_new=False)
