"""People as an administrator sees and changes them: order, search, decisions, roles, turning off."""

import asyncio

import pytest

from models.audit import AuditEvent
from models.imports import ImportState, TaskImport
from models.notifications import DeliveryState, NotificationKind, OutboxMessage
from models.telegram import TelegramAccount
from models.users import OneTimeCode, Role, User
from services.access import Actor
from services.access_changes import LastAdministratorError
from services.errors import AccessRefusedError, GoneError, NotActivatedError, TurnedOffError
from services.notifications import Notifications
from services.one_time_codes import CodeUnknownError, OneTimeCodes
from services.user_directory import PAGE_SIZE, OwnAccessError, PersonState, UserDirectory
from tests.conftest import Clock
from tests.persons import again, an_actor

pytestmark = pytest.mark.database


@pytest.fixture
def directory(database: str, clock: Clock) -> UserDirectory:
    return UserDirectory(notifications=Notifications(now=clock), now=clock)


async def an_admin(clock: Clock, telegram_id: int = 1, name: str = "Ольга") -> Actor:
    return await an_actor(clock, telegram_id, Role.ADMIN, name=name)


async def a_newcomer(clock: Clock, telegram_id: int = 2, name: str = "Пётр") -> Actor:
    return await an_actor(clock, telegram_id, Role.OBSERVER, name=name, is_observer_active=False)


async def queued(user_id: int) -> list[dict[str, object]]:
    rows = await OutboxMessage.filter(user_id=user_id, state=DeliveryState.PENDING).order_by("id")
    return [row.payload for row in rows]


async def test_those_who_wait_come_first_and_the_turned_off_last(directory: UserDirectory, clock: Clock) -> None:
    admin = await an_admin(clock)
    await an_actor(clock, 3, Role.RECRUITER, name="Аня", is_active=False)
    await a_newcomer(clock, 4, "Яна")
    await an_actor(clock, 5, Role.OBSERVER, name="Борис")

    page = await directory.page(admin)

    assert [(row.name, row.state) for row in page.rows] == [
        ("Яна", PersonState.WAITING),
        ("Борис", PersonState.ACTIVE),
        ("Ольга", PersonState.ACTIVE),
        ("Аня", PersonState.OFF),
    ]


async def test_an_inactive_observers_role_is_not_shown_as_held(directory: UserDirectory, clock: Clock) -> None:
    admin, newcomer = await an_admin(clock), await a_newcomer(clock)

    assert (await directory.card(admin, newcomer.user_id)).roles == frozenset()


async def test_pages_hold_six_and_stop_at_the_last(directory: UserDirectory, clock: Clock) -> None:
    admin = await an_admin(clock, name="Яя")
    for number in range(PAGE_SIZE):
        await an_actor(clock, 10 + number, Role.RECRUITER, name=f"Человек {number}")

    first, beyond = await directory.page(admin), await directory.page(admin, 99)

    assert (len(first.rows), first.number, first.pages, first.total) == (6, 1, 2, 7)
    assert (beyond.number, [row.name for row in beyond.rows]) == (2, ["Яя"])


@pytest.mark.parametrize("search", ["ковалЁВА", "  анна ", "@anna_k", "EXAMPLE.com"])
async def test_search_ignores_case_in_russian_too(directory: UserDirectory, clock: Clock, search: str) -> None:
    admin = await an_admin(clock)
    await an_actor(clock, 2, Role.RECRUITER, name="Анна Ковалёва", telegram_username="anna_k", email="a@example.com")

    page = await directory.page(admin, search=search)

    assert [row.name for row in page.rows] == ["Анна Ковалёва"]


async def test_search_without_result_is_an_empty_page(directory: UserDirectory, clock: Clock) -> None:
    page = await directory.page(await an_admin(clock), search="никто")

    assert (page.rows, page.number, page.pages, page.total) == ((), 1, 1, 0)


async def test_approval_gives_the_role_and_tells_the_person(directory: UserDirectory, clock: Clock) -> None:
    admin, newcomer = await an_admin(clock), await a_newcomer(clock)

    decision = await directory.decide(admin, newcomer.user_id, Role.RECRUITER)

    assert (decision.is_new, decision.role, decision.decided_by) == (True, Role.RECRUITER, "Ольга")
    assert (await again(clock, 2)).effective_roles == {Role.RECRUITER}
    assert await queued(newcomer.user_id) == [{"type": "access_granted", "roles": ["recruiter"]}]
    event = await AuditEvent.get(operation="person_approved")
    assert (event.actor_id, event.object_id, event.details) == (
        admin.user_id,
        str(newcomer.user_id),
        {"role": "recruiter"},
    )


async def test_approval_as_observer_activates(directory: UserDirectory, clock: Clock) -> None:
    admin, newcomer = await an_admin(clock), await a_newcomer(clock)

    await directory.decide(admin, newcomer.user_id, Role.OBSERVER)

    assert (await again(clock, 2)).effective_roles == {Role.OBSERVER}


async def test_the_second_administrator_learns_who_decided(directory: UserDirectory, clock: Clock) -> None:
    first, second = await an_admin(clock, 1, "Ольга"), await an_admin(clock, 9, "Игорь")
    newcomer = await a_newcomer(clock)
    await directory.decide(first, newcomer.user_id, Role.RECRUITER)

    decision = await directory.decide(second, newcomer.user_id, Role.ADMIN)

    assert (decision.is_new, decision.role, decision.decided_by) == (False, Role.RECRUITER, "Ольга")
    assert (await again(clock, 2)).roles == {Role.RECRUITER}
    assert len(await queued(newcomer.user_id)) == 1


async def test_a_decision_after_a_refusal_says_refused(directory: UserDirectory, clock: Clock) -> None:
    admin, newcomer = await an_admin(clock), await a_newcomer(clock)
    await directory.decide(admin, newcomer.user_id, None)

    decision = await directory.decide(admin, newcomer.user_id, Role.RECRUITER)

    assert (decision.is_new, decision.role) == (False, None)
    assert not (await again(clock, 2)).is_active


async def test_of_two_administrators_at_once_one_decides(directory: UserDirectory, clock: Clock) -> None:
    first, second = await an_admin(clock, 1, "Ольга"), await an_admin(clock, 9, "Игорь")
    newcomer = await a_newcomer(clock)

    decisions = await asyncio.gather(
        directory.decide(first, newcomer.user_id, Role.RECRUITER),
        directory.decide(second, newcomer.user_id, Role.INTERVIEWER),
    )

    (winner,) = [decision for decision in decisions if decision.is_new]
    assert {decision.decided_by for decision in decisions} == {winner.decided_by}
    assert (await again(clock, 2)).roles == {winner.role}


async def test_deciding_about_somebody_removed_is_gone(directory: UserDirectory, clock: Clock) -> None:
    admin = await an_admin(clock)

    with pytest.raises(GoneError):
        await directory.decide(admin, 999, Role.RECRUITER)
    with pytest.raises(GoneError):
        await directory.card(admin, 999)


async def test_roles_add_up_and_are_taken_one_by_one(directory: UserDirectory, clock: Clock) -> None:
    admin = await an_admin(clock)
    person = await an_actor(clock, 2, Role.RECRUITER)

    await directory.set_role(admin, person.user_id, Role.INTERVIEWER, is_held=True)
    await directory.set_role(admin, person.user_id, Role.RECRUITER, is_held=False)

    assert (await again(clock, 2)).roles == {Role.INTERVIEWER}
    assert [payload["roles"] for payload in await queued(person.user_id)] == [
        ["interviewer", "recruiter"],
        ["interviewer"],
    ]


async def test_the_same_role_twice_changes_and_tells_nothing(directory: UserDirectory, clock: Clock) -> None:
    admin = await an_admin(clock)
    person = await an_actor(clock, 2, Role.RECRUITER)

    await directory.set_role(admin, person.user_id, Role.RECRUITER, is_held=True)
    await directory.set_role(admin, person.user_id, Role.ADMIN, is_held=False)

    assert await queued(person.user_id) == []
    assert not await AuditEvent.filter(operation__startswith="role_").exists()


async def test_giving_observer_to_a_newcomer_activates_and_taking_it_ends_access(
    directory: UserDirectory, clock: Clock
) -> None:
    admin, newcomer = await an_admin(clock), await a_newcomer(clock)

    await directory.set_role(admin, newcomer.user_id, Role.OBSERVER, is_held=True)
    assert (await again(clock, 2)).effective_roles == {Role.OBSERVER}
    await directory.set_role(admin, newcomer.user_id, Role.OBSERVER, is_held=False)

    assert (await again(clock, 2)).is_waiting


async def test_the_last_administrator_keeps_the_role(directory: UserDirectory, clock: Clock) -> None:
    admin = await an_admin(clock)
    await an_actor(clock, 3, Role.ADMIN, name="Бывший", is_active=False)

    with pytest.raises(LastAdministratorError):
        await directory.set_role(admin, admin.user_id, Role.ADMIN, is_held=False)

    assert (await again(clock, 1)).roles == {Role.ADMIN}


async def test_two_administrators_who_remove_each_other_leave_one(directory: UserDirectory, clock: Clock) -> None:
    first, second = await an_admin(clock, 1, "Ольга"), await an_admin(clock, 9, "Игорь")

    outcomes = await asyncio.gather(
        directory.set_role(first, second.user_id, Role.ADMIN, is_held=False),
        directory.set_role(second, first.user_id, Role.ADMIN, is_held=False),
        return_exceptions=True,
    )

    assert sum(isinstance(outcome, LastAdministratorError) for outcome in outcomes) == 1
    assert await User.filter(memberships__group__role=Role.ADMIN).count() == 1


async def test_two_administrators_who_turn_each_other_off_leave_one(directory: UserDirectory, clock: Clock) -> None:
    first, second = await an_admin(clock, 1, "Ольга"), await an_admin(clock, 9, "Игорь")

    outcomes = await asyncio.gather(
        directory.turn_off(first, second.user_id), directory.turn_off(second, first.user_id), return_exceptions=True
    )

    assert sum(isinstance(outcome, LastAdministratorError) for outcome in outcomes) == 1


async def test_nobody_turns_themselves_off(directory: UserDirectory, clock: Clock) -> None:
    admin = await an_admin(clock)
    await an_admin(clock, 9, "Игорь")

    with pytest.raises(OwnAccessError):
        await directory.turn_off(admin, admin.user_id)

    assert (await again(clock, 1)).is_active


async def test_turning_off_ends_everything_that_runs_for_the_person(directory: UserDirectory, clock: Clock) -> None:
    admin = await an_admin(clock)
    person = await an_actor(clock, 2, Role.ADMIN)
    codes = OneTimeCodes(now=clock)
    invitation = await codes.invite(person, Role.ADMIN)
    imports = [
        await TaskImport.create(
            user_id=person.user_id, task_id=state, system="prod", account_id=1, state=state, draft={"name": "Иван"}
        )
        for state in (ImportState.DRAFT, ImportState.RUNNING, ImportState.DONE)
    ]
    await OutboxMessage.create(
        event_key="old", user_id=person.user_id, kind=NotificationKind.IMPORTS, payload={}, due_at=clock()
    )

    await directory.turn_off(admin, person.user_id)

    assert (await again(clock, 2)).effective_roles == frozenset()
    states = [(await TaskImport.get(id=row.id)).state for row in imports]
    assert states == [ImportState.CANCELLED, ImportState.CANCELLED, ImportState.DONE]
    assert (await TaskImport.get(id=imports[1].id)).draft == {}
    assert (await OutboxMessage.get(event_key="old")).state is DeliveryState.CANCELLED
    assert await queued(person.user_id) == [{"type": "access_removed"}]
    assert not await OneTimeCode.all().exists()
    newcomer = await a_newcomer(clock, 5)
    with pytest.raises(CodeUnknownError):
        await codes.redeem_invitation(newcomer, invitation.code)


async def test_turning_off_twice_tells_once(directory: UserDirectory, clock: Clock) -> None:
    admin = await an_admin(clock)
    person = await an_actor(clock, 2, Role.RECRUITER)

    await directory.turn_off(admin, person.user_id)
    await directory.turn_off(admin, person.user_id)

    assert await AuditEvent.filter(operation="turned_off").count() == 1
    assert len(await queued(person.user_id)) == 1


async def test_turning_on_gives_the_kept_roles_back(directory: UserDirectory, clock: Clock) -> None:
    admin = await an_admin(clock)
    person = await an_actor(clock, 2, Role.RECRUITER)
    await directory.turn_off(admin, person.user_id)

    await directory.turn_on(admin, person.user_id)

    assert (await again(clock, 2)).effective_roles == {Role.RECRUITER}
    assert (await queued(person.user_id))[-1] == {"type": "access_granted", "roles": ["recruiter"]}


async def test_an_administrator_who_lost_the_role_loses_open_invitations(
    directory: UserDirectory, clock: Clock
) -> None:
    admin = await an_admin(clock)
    person = await an_actor(clock, 2, Role.ADMIN)
    await OneTimeCodes(now=clock).invite(person, Role.ADMIN)

    await directory.set_role(admin, person.user_id, Role.ADMIN, is_held=False)

    assert not await OneTimeCode.all().exists()


async def test_the_card_says_who_blocked_the_bot(directory: UserDirectory, clock: Clock) -> None:
    admin, person = await an_admin(clock), await an_actor(clock, 2, Role.RECRUITER)
    await TelegramAccount.filter(telegram_id=2).update(blocked_at=clock())

    card = await directory.card(admin, person.user_id)

    assert (card.has_blocked_bot, card.telegram_id, card.is_self) == (True, 2, False)


@pytest.mark.parametrize(
    ("roles", "columns", "error"),
    [
        ((Role.RECRUITER,), {}, AccessRefusedError),
        ((Role.INTERVIEWER,), {}, AccessRefusedError),
        ((Role.OBSERVER,), {}, AccessRefusedError),
        ((Role.OBSERVER,), {"is_observer_active": False}, NotActivatedError),
        ((Role.ADMIN,), {"is_active": False}, TurnedOffError),
    ],
)
async def test_only_an_active_administrator_sees_and_changes_people(
    directory: UserDirectory, clock: Clock, roles: tuple[Role, ...], columns: dict[str, bool], error: type[Exception]
) -> None:
    actor = await an_actor(clock, 2, *roles, **columns)
    target = (await an_admin(clock)).user_id
    attempts = (
        directory.page(actor),
        directory.card(actor, target),
        directory.decide(actor, actor.user_id, Role.ADMIN),
        directory.set_role(actor, actor.user_id, Role.ADMIN, is_held=True),
        directory.turn_off(actor, target),
        directory.turn_on(actor, actor.user_id),
    )

    outcomes = [(await asyncio.gather(attempt, return_exceptions=True))[0] for attempt in attempts]

    assert [type(outcome) for outcome in outcomes] == [error] * len(attempts)
    assert (await again(clock, 2)).roles == set(roles)
