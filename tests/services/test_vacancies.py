"""Vacancies come from one kept list, whole even when Huntflow is not."""

import pytest

from integrations.base import AuthorizationError, Outage, UnavailableError, Vendor
from integrations.huntflow.schemas import NewApplicant, Vacancy, VacancyStatus
from models.users import Role
from services.access import Actor
from services.errors import AccessRefusedError
from services.vacancies import ForeignButtonError, Vacancies, VacancyGoneError, VacancyQuery
from services.vacancy_rows import VacancyGroup, VacancyScope
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.import_world import World, a_world

pytestmark = pytest.mark.database


def query(actor: Actor, **changes: object) -> VacancyQuery:
    return VacancyQuery(actor.user_id, **changes)  # type: ignore[arg-type]


def down(name: str) -> UnavailableError:
    return UnavailableError(Vendor.HUNTFLOW, name, Outage.SERVER)


async def with_vacancies(clock: Clock, count: int) -> World:
    world = await a_world(clock)
    world.huntflow.vacancy_list = [
        Vacancy(id=number, position=f"Developer {number}", company="Альфа", priority=int(number == 5))
        for number in range(1, count + 1)
    ]
    return world


async def test_pages_are_cut_from_one_list(database: str, clock: Clock) -> None:
    world = await with_vacancies(clock, 250)

    first = await world.vacancies.page(world.actor, query(world.actor))
    last = await world.vacancies.page(world.actor, query(world.actor, page=99))

    assert [row.id for row in first.rows] == [5, 250, 249, 248, 247, 246, 245, 244]
    assert (first.total, first.pages) == (250, 32)
    assert (last.query.page, len(last.rows)) == (32, 2)
    assert world.faults.calls == ["vacancies"] * 3, "100 a page, each read once"


async def test_a_list_too_long_to_read_says_so(database: str, clock: Clock) -> None:
    world = await with_vacancies(clock, 2_050)

    page = await world.vacancies.page(world.actor, query(world.actor))

    assert (page.total, page.is_complete) == (2_000, False)
    assert len(world.faults.calls) == 20


async def test_a_search_finds_every_word_and_its_button_lives_on(database: str, clock: Clock) -> None:
    world = await with_vacancies(clock, 30)
    search = await world.vacancies.remember_search(world.actor, "  АЛЬФА   developer 1 ")
    world.restart()

    found = await world.vacancies.page(world.actor, query(world.actor, search=search))

    assert found.search_text == "АЛЬФА developer 1"
    assert {row.id for row in found.rows} <= {1, *range(10, 20), 21}
    assert found.total == 12


async def test_a_search_no_longer_kept_shows_the_whole_list(database: str, clock: Clock) -> None:
    world = await with_vacancies(clock, 3)

    page = await world.vacancies.page(world.actor, query(world.actor, search="deadbeef"))

    assert (page.search_text, page.total, page.query.search) == (None, 3, "")


async def test_refresh_asks_huntflow_again(database: str, clock: Clock) -> None:
    world = await with_vacancies(clock, 3)
    await world.vacancies.page(world.actor, query(world.actor))
    world.huntflow.vacancy_list = world.huntflow.vacancy_list[:1]

    await world.vacancies.refresh(world.actor)
    page = await world.vacancies.page(world.actor, query(world.actor))

    assert page.total == 1


async def test_in_an_outage_the_last_list_is_shown_with_its_age(database: str, clock: Clock) -> None:
    world = await with_vacancies(clock, 3)
    await world.vacancies.page(world.actor, query(world.actor))
    clock.passes(minutes=12)
    world.huntflow.refuses["vacancies"] = down("vacancies.list")

    page = await world.vacancies.page(world.actor, query(world.actor))

    assert (page.total, page.is_stale, page.age.total_seconds()) == (3, True, 720)


async def test_the_failure_of_one_page_of_many_is_itself_raised(database: str, clock: Clock) -> None:
    world = await with_vacancies(clock, 250)
    world.faults.at, world.faults.error = 3, down

    with pytest.raises(UnavailableError):
        await world.vacancies.page(world.actor, query(world.actor))


async def test_a_card_counts_stages_and_survives_one_that_fails(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    number = world.huntflow.add(NewApplicant(first_name="Иван", last_name="Иванов"))
    world.huntflow.applicants_by_id[number]["links"].append((100, 11, ()))
    world.huntflow.refuses["count_12"] = down("applicants.list")

    card = await world.vacancies.card(world.actor, world.actor.user_id, 100)
    world.huntflow.refuses.clear()
    again = await world.vacancies.card(world.actor, world.actor.user_id, 100)

    assert [(one.stage.name, one.count) for one in card.stages] == [("Новые", 1), ("Интервью", None)]
    assert [one.count for one in again.stages] == [1, 0], "an unknown number is not kept"


async def test_a_dead_key_is_not_hidden_behind_question_marks(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    world.huntflow.refuses["count_12"] = AuthorizationError(Vendor.HUNTFLOW, "applicants.list")

    with pytest.raises(AuthorizationError):
        await world.vacancies.card(world.actor, world.actor.user_id, 100)


async def test_removed_stages_are_not_offered(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    world.huntflow.statuses.append(VacancyStatus(id=13, name="Старый", removed=clock()))

    assert [stage.id for stage in await world.vacancies.stages(world.actor)] == [11, 12]


async def test_applicants_of_a_stage_come_in_pages(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    for index in range(10):
        number = world.huntflow.add(NewApplicant(first_name="Иван", last_name=f"Иванов{index}"))
        world.huntflow.applicants_by_id[number]["links"].append((100, 11, ()))

    found = await world.vacancies.applicants(world.actor, world.actor.user_id, 100, 11, 2)

    assert [row.name for row in found.applicants.rows] == ["Иванов8 Иван", "Иванов9 Иван"]
    assert (found.applicants.page, found.applicants.pages, found.applicants.total) == (2, 2, 10)


async def test_a_vanished_vacancy_or_stage_is_said(database: str, clock: Clock) -> None:
    world = await a_world(clock)

    with pytest.raises(VacancyGoneError):
        await world.vacancies.card(world.actor, world.actor.user_id, 999)
    with pytest.raises(VacancyGoneError):
        await world.vacancies.applicants(world.actor, world.actor.user_id, 100, 999, 1)


async def test_another_persons_button_is_refused(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    other = await an_actor(clock, 43, Role.ADMIN)

    with pytest.raises(ForeignButtonError):
        await world.vacancies.page(other, query(world.actor))
    with pytest.raises(ForeignButtonError):
        await world.vacancies.card(other, world.actor.user_id, 100)
    with pytest.raises(ForeignButtonError):
        await world.vacancies.applicants(other, world.actor.user_id, 100, 11, 1)


async def test_an_interviewer_sees_no_vacancies(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    interviewer = await an_actor(clock, 43, Role.INTERVIEWER)
    service: Vacancies = world.vacancies

    with pytest.raises(AccessRefusedError):
        await service.page(interviewer, query(interviewer))
    assert world.faults.calls == []


async def test_one_persons_list_is_not_anothers(database: str, clock: Clock) -> None:
    world = await with_vacancies(clock, 3)
    other = await an_actor(clock, 43, Role.RECRUITER)
    await world.vacancies.page(world.actor, query(world.actor))
    world.huntflow.vacancy_list = world.huntflow.vacancy_list[:1]

    page = await world.vacancies.page(other, VacancyQuery(other.user_id, VacancyScope.ALL, VacancyGroup.OPEN))

    assert page.total == 1
