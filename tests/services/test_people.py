import asyncio

import pytest

from locales import Language
from models.audit import AuditEvent
from models.notifications import OutboxMessage
from models.telegram import TelegramAccount
from models.users import Role, User
from services.notifications import Notifications
from services.people import People, TelegramPerson
from tests.conftest import Clock

pytestmark = pytest.mark.database
ANNA = TelegramPerson(telegram_id=42, first_name="Анна", last_name="Крук", username="anna", language_code="en-GB")


@pytest.fixture
def people(clock: Clock) -> People:
    return People(
        notifications=Notifications(now=clock),
        admin_telegram_ids=[1],
        default_timezone="Europe/Minsk",
        default_language=Language.RU,
        now=clock,
    )


async def test_a_stranger_becomes_an_observer_without_rights(database: str, people: People) -> None:
    actor = await people.arrive(ANNA)

    assert actor.roles == {Role.OBSERVER}
    assert actor.effective_roles == frozenset()
    assert (actor.name, actor.language, actor.telegram_id) == ("Анна Крук", Language.EN, 42)


async def test_administrators_learn_of_a_stranger_once(database: str, people: People) -> None:
    admin = await people.arrive(TelegramPerson(telegram_id=1, first_name="Ольга"))
    await people.arrive(ANNA)
    await people.arrive(ANNA)

    rows = await OutboxMessage.all()
    assert [row.user_id for row in rows] == [admin.user_id]  # type: ignore[attr-defined]
    assert rows[0].payload["name"] == "Анна Крук"


async def test_ids_of_the_settings_are_administrators_at_once(database: str, people: People) -> None:
    actor = await people.arrive(TelegramPerson(telegram_id=1, first_name="Ольга"))

    assert actor.effective_roles == {Role.ADMIN}


async def test_two_first_messages_at_once_make_one_person(database: str, people: People) -> None:
    actors = await asyncio.gather(*(people.arrive(ANNA) for _ in range(5)))

    assert len({actor.user_id for actor in actors}) == 1
    assert await User.all().count() == 1
    assert await AuditEvent.filter(operation="person_arrived").count() == 1


async def test_without_a_language_the_teams_is_used(database: str, people: People) -> None:
    actor = await people.arrive(TelegramPerson(telegram_id=5, first_name="X"))

    assert actor.language is Language.RU


async def test_whoever_writes_again_can_be_written_to_again(database: str, people: People) -> None:
    await people.arrive(ANNA)
    await people.note_blocked(ANNA.telegram_id, is_blocked=True)

    await people.arrive(ANNA)

    assert (await TelegramAccount.get(telegram_id=ANNA.telegram_id)).blocked_at is None


async def test_somebody_who_came_by_the_panel_only_is_a_person_too(database: str, people: People) -> None:
    user = await User.create(username="panel", full_name="Ирина", is_observer_active=True)

    actor = await people.actor(user.id)

    assert actor is not None
    assert (actor.user_id, actor.name, actor.telegram_id, actor.roles) == (user.id, "Ирина", None, frozenset())
    assert await people.actor(user.id + 1) is None
