"""People who are known already: named administrators who wrote too early, and those who block the bot."""

import pytest

from models.audit import AuditEvent
from models.telegram import TelegramAccount
from models.users import Role
from services.people import TelegramPerson
from tests.conftest import Clock
from tests.persons import again, an_actor, people_service

pytestmark = pytest.mark.database


async def test_who_wrote_before_being_named_becomes_administrator(database: str, clock: Clock) -> None:
    await people_service(clock).arrive(TelegramPerson(5, "Ольга"))

    actor = await people_service(clock, 5).arrive(TelegramPerson(5, "Ольга"))

    assert actor.effective_roles == {Role.ADMIN}
    assert await AuditEvent.filter(operation="named_administrator").count() == 1


async def test_a_named_person_who_was_turned_off_stays_off(database: str, clock: Clock) -> None:
    await an_actor(clock, 5, Role.OBSERVER, is_observer_active=False, is_active=False)

    actor = await people_service(clock, 5).arrive(TelegramPerson(5, "Ольга"))

    assert actor.effective_roles == frozenset()
    assert not actor.is_active


async def test_a_named_person_with_another_role_keeps_it(database: str, clock: Clock) -> None:
    await an_actor(clock, 5, Role.RECRUITER)

    actor = await people_service(clock, 5).arrive(TelegramPerson(5, "Ольга"))

    assert actor.roles == {Role.RECRUITER}


async def test_blocking_is_remembered_and_forgotten(database: str, clock: Clock) -> None:
    await an_actor(clock, 5, Role.RECRUITER)

    await people_service(clock).note_blocked(5, is_blocked=True)
    blocked_at = (await TelegramAccount.get(telegram_id=5)).blocked_at
    await people_service(clock).note_blocked(5, is_blocked=False)

    assert blocked_at == clock()
    assert (await TelegramAccount.get(telegram_id=5)).blocked_at is None
    assert (await again(clock, 5)).roles == {Role.RECRUITER}
