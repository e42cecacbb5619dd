"""The four groups of the rights table as rows."""

import asyncio

import pytest

from models.users import Group, Role, User
from services.roles import count_people_per_role, missing_roles, seed_roles
from tests.conftest import Clock
from tests.persons import an_actor

pytestmark = pytest.mark.database
NAMES = {"admin": "Администраторы", "recruiter": "Рекрутеры", "interviewer": "Интервьюеры", "observer": "Наблюдатели"}


async def names() -> dict[str, str]:
    return {group.role.value: group.name for group in await Group.all()}


async def test_roles_are_created_with_the_names_of_the_documents(database: str) -> None:
    created = await seed_roles()

    assert created == list(Role)
    assert await names() == NAMES
    assert await seed_roles() == []


async def test_only_what_is_missing_is_created(database: str) -> None:
    await Group.create(role=Role.RECRUITER, name="Рекрутеры")

    assert await missing_roles() == [Role.ADMIN, Role.INTERVIEWER, Role.OBSERVER]
    assert await seed_roles() == [Role.ADMIN, Role.INTERVIEWER, Role.OBSERVER]
    assert await names() == NAMES


async def test_two_processes_create_them_once(database: str) -> None:
    await asyncio.gather(*(seed_roles() for _ in range(4)))

    assert await names() == NAMES


async def test_a_misnamed_role_is_renamed_and_its_people_stay(database: str, clock: Clock) -> None:
    await seed_roles()
    anna = await an_actor(clock, 7, Role.RECRUITER)
    await Group.filter(role=Role.RECRUITER).update(name="Recruiters")

    assert await missing_roles() == [Role.RECRUITER]
    assert await seed_roles() == [Role.RECRUITER]
    assert await names() == NAMES
    assert await User.filter(memberships__group__role=Role.RECRUITER).values_list("id", flat=True) == [anna.user_id]


async def test_groups_that_bear_each_others_names_are_put_right(database: str) -> None:
    await Group.create(role=Role.ADMIN, name="Рекрутеры")
    await Group.create(role=Role.RECRUITER, name="Администраторы")

    await seed_roles()

    assert await names() == NAMES


async def test_people_are_counted_in_every_role_they_hold(database: str, clock: Clock) -> None:
    await seed_roles()
    await an_actor(clock, 7, Role.ADMIN, Role.RECRUITER)
    await an_actor(clock, 8, Role.RECRUITER)

    assert await count_people_per_role() == {Role.ADMIN: 1, Role.RECRUITER: 2, Role.INTERVIEWER: 0, Role.OBSERVER: 0}


async def test_without_groups_everybody_counts_nobody(database: str) -> None:
    assert await count_people_per_role() == dict.fromkeys(Role, 0)
