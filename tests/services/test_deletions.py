"""Requests for deletion, and what a deletion leaves behind."""

import asyncio
import json

import pytest
from tortoise import Tortoise

from models.audit import AuditEvent
from models.credentials import Credential, Integration
from models.gemini import ChatMessage, ChatRole, ChatSession
from models.imports import SourceLink, TaskImport
from models.notifications import OutboxMessage
from models.telegram import ConversationState
from models.users import Role, User
from models.vacancies import Vacancy
from services.access_changes import LastAdministratorError
from services.deletions import Deletions
from services.errors import AccessRefusedError, GoneError
from services.notifications import Notifications
from services.user_directory import OwnAccessError
from tests.conftest import Clock
from tests.persons import again, an_actor, people_service

pytestmark = pytest.mark.database


@pytest.fixture
def deletions(database: str, clock: Clock) -> Deletions:
    return Deletions(notifications=Notifications(now=clock))


async def test_a_request_for_deletion_reaches_every_administrator_once(deletions: Deletions, clock: Clock) -> None:
    admins = {(await an_actor(clock, number, Role.ADMIN, name="Ольга")).user_id for number in (8, 9)}
    actor = await an_actor(clock, 1, Role.RECRUITER)

    first, second = await deletions.request(actor), await deletions.request(actor)

    assert (first, second) == (True, False)
    rows = await OutboxMessage.all()
    assert {row.user_id for row in rows} == admins
    assert len(rows) == 2
    assert rows[0].payload == {"type": "deletion_requested", "user_id": actor.user_id, "name": actor.name}
    assert await AuditEvent.filter(operation="deletion_requested").count() == 1


async def test_two_requests_at_once_are_one(deletions: Deletions, clock: Clock) -> None:
    await an_actor(clock, 9, Role.ADMIN)
    actor = await an_actor(clock, 1, Role.RECRUITER)

    answers = await asyncio.gather(deletions.request(actor), deletions.request(actor))

    assert sorted(answers) == [False, True]
    assert await OutboxMessage.all().count() == 1


@pytest.mark.parametrize("columns", [{"is_active": False}, {"is_observer_active": False}])
async def test_also_who_has_no_access_may_ask_to_be_forgotten(
    deletions: Deletions, clock: Clock, columns: dict[str, bool]
) -> None:
    await an_actor(clock, 9, Role.ADMIN)
    actor = await an_actor(clock, 1, Role.OBSERVER, **columns)

    assert await deletions.request(actor)


async def test_a_request_that_was_dealt_with_can_be_made_again(deletions: Deletions, clock: Clock) -> None:
    admin = await an_actor(clock, 9, Role.ADMIN)
    actor = await an_actor(clock, 1, Role.RECRUITER)
    await deletions.request(actor)

    closed = await deletions.close_request(admin, actor.user_id)
    again_closed = await deletions.close_request(admin, actor.user_id)

    assert (closed, again_closed) == (True, False)
    assert await deletions.request(actor)
    assert await OutboxMessage.all().count() == 2


async def test_only_an_administrator_closes_a_request(deletions: Deletions, clock: Clock) -> None:
    actor = await an_actor(clock, 1, Role.RECRUITER)
    await deletions.request(actor)

    with pytest.raises(AccessRefusedError):
        await deletions.close_request(actor, actor.user_id)
    with pytest.raises(GoneError):
        await deletions.close_request(await an_actor(clock, 9, Role.ADMIN), 999)


async def whole_database() -> str:
    """Every row of every table as text."""
    models = [model for model in Tortoise.apps["models"].values() if model._meta.db_table != "aerich"]
    return json.dumps([[dict(row) for row in await model.all()] for model in models], default=str, ensure_ascii=False)


async def test_nothing_that_names_the_person_is_left(deletions: Deletions, clock: Clock) -> None:
    admin = await an_actor(clock, 9, Role.ADMIN, name="Ольга")
    person = await an_actor(clock, 777001, Role.RECRUITER, name="Пётр Уникальный", email="p@example.com")
    await Credential.create(user_id=person.user_id, integration=Integration.CLICKUP, owner_name="Пётр Уникальный")
    chat = await ChatSession.create(user_id=person.user_id, title="Пётр Уникальный")
    await ChatMessage.create(session=chat, role=ChatRole.USER, content="Пётр Уникальный")
    await TaskImport.create(user_id=person.user_id, task_id="t1", system="prod", account_id=1)
    await ConversationState.create(key="c:777001:777001:default", data={"search": "Пётр Уникальный"})
    await ConversationState.create(key="c:7770011:7770011:default", data={"of": "another"})
    await deletions.request(person)

    erased = await deletions.erase(admin, person.user_id)

    assert erased.telegram_id == 777001
    left = await whole_database()
    for trace in ("Уникальный", "p@example.com", '"777001', " 777001"):
        assert trace not in left
    assert "another" in left
    assert (await again(clock, 9)).roles == {Role.ADMIN}
    assert await AuditEvent.filter(operation="person_erased", object_id=str(person.user_id)).count() == 1


async def test_what_others_need_stays_without_the_person(deletions: Deletions, clock: Clock) -> None:
    admin = await an_actor(clock, 9, Role.ADMIN, name="Ольга")
    person = await an_actor(clock, 2, Role.RECRUITER)
    vacancy = await Vacancy.create(name="Тестировщик", external_id="1", recruiter_id=person.user_id)
    link = await SourceLink.create(
        source="clickup", source_id="t1", system="prod", account_id=1, applicant_id=5, user_id=person.user_id
    )

    await deletions.erase(admin, person.user_id)

    assert (await Vacancy.get(id=vacancy.id)).recruiter_id is None
    assert (await SourceLink.get(id=link.id)).user_id is None


async def test_a_deleted_person_comes_back_as_a_newcomer(deletions: Deletions, clock: Clock) -> None:
    from services.people import TelegramPerson

    admin = await an_actor(clock, 9, Role.ADMIN)
    person = await an_actor(clock, 2, Role.RECRUITER)
    await deletions.erase(admin, person.user_id)

    newcomer = await people_service(clock).arrive(TelegramPerson(2, "Пётр"))

    assert newcomer.is_waiting
    assert newcomer.user_id != person.user_id


async def test_who_may_not_delete_whom(deletions: Deletions, clock: Clock) -> None:
    admin = await an_actor(clock, 9, Role.ADMIN)
    recruiter = await an_actor(clock, 2, Role.RECRUITER)

    with pytest.raises(AccessRefusedError):
        await deletions.erase(recruiter, admin.user_id)
    with pytest.raises(AccessRefusedError):
        await deletions.erase(recruiter, recruiter.user_id)
    with pytest.raises(OwnAccessError):
        await deletions.erase(admin, admin.user_id)
    with pytest.raises(GoneError):
        await deletions.erase(admin, 999)
    assert await User.all().count() == 2


async def test_two_administrators_who_delete_each_other_leave_one(deletions: Deletions, clock: Clock) -> None:
    first, second = [await an_actor(clock, number, Role.ADMIN) for number in (8, 9)]

    outcomes = await asyncio.gather(
        deletions.erase(first, second.user_id), deletions.erase(second, first.user_id), return_exceptions=True
    )

    assert sum(isinstance(outcome, LastAdministratorError) for outcome in outcomes) == 1
    assert await User.all().count() == 1
