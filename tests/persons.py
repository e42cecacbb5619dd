"""People of the tests: rows in the database and the actors they are."""

from dataclasses import dataclass, field

from models.telegram import TelegramAccount
from models.users import Group, GroupMembership, Role, User
from services.access import Actor
from services.notifications import Notifications
from services.people import People
from tests.conftest import Clock


def people_service(clock: Clock, *admin_ids: int) -> People:
    from locales import Language

    return People(
        notifications=Notifications(now=clock),
        admin_telegram_ids=admin_ids,
        default_timezone="Europe/Minsk",
        default_language=Language.RU,
        now=clock,
    )


@dataclass(frozen=True)
class Person:
    """What is special about a person of a test."""

    telegram_id: int | None
    name: str = "Анна Ковалёва"
    roles: tuple[Role, ...] = ()
    columns: dict[str, object] = field(default_factory=dict)


async def add(person: Person) -> int:
    """Write the person; returns the user's id. Observers are approved unless `columns` says otherwise."""
    columns = {
        "username": f"telegram-{person.telegram_id}",
        "full_name": person.name,
        "is_observer_active": Role.OBSERVER in person.roles,
        **person.columns,
    }
    user = await User.create(**columns)
    for role in person.roles:
        group, _ = await Group.get_or_create(role=role, defaults={"name": role.group_name})
        await GroupMembership.create(user=user, group=group)
    if person.telegram_id is not None:
        await TelegramAccount.create(user=user, telegram_id=person.telegram_id, first_name=person.name[:64])
    return user.id


async def an_actor(
    clock: Clock, telegram_id: int, *roles: Role, name: str = "Анна Ковалёва", **columns: object
) -> Actor:
    """Write a person with a Telegram account and return them as services see them."""
    await add(Person(telegram_id, name, roles, columns))
    return await again(clock, telegram_id)


async def again(clock: Clock, telegram_id: int) -> Actor:
    """The person as they are now."""
    actor = await people_service(clock).identify(telegram_id)
    assert actor is not None
    return actor
