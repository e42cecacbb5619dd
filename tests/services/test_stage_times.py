"""How long people stand on a stage: by Huntflow's dates, in bounded pages, kept for a while."""

import pytest

from integrations.base import Outage, UnavailableError, Vendor
from models.users import Role
from services.errors import AccessRefusedError
from services.stage_times import StageTimes
from services.vacancies import ForeignButtonError, VacancyGoneError
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.import_world import World, a_world
from tests.services.vacancy_world import (
    HIRED,
    INTERVIEW,
    NEW,
    OFFER,
    REJECTED,
    stands,
    vacancy_services,
    with_a_whole_way,
)

pytestmark = pytest.mark.database


@pytest.fixture
async def world(database: str, clock: Clock) -> World:
    world = await a_world(clock)
    with_a_whole_way(world)
    return world


@pytest.fixture
def times(world: World) -> StageTimes:
    service: StageTimes = vacancy_services(world)["stage_times"]
    return service


async def test_the_middle_and_the_longest_of_each_stage(world: World, times: StageTimes) -> None:
    for name, days in (("А", 1), ("Б", 3.9), ("В", 40)):
        stands(world, name, INTERVIEW, days=days)
    stands(world, "Г", NEW, days=0.5)
    stands(world, "Другая", NEW, days=90, vacancy_id=200)

    page = await times.of(world.actor, world.actor.user_id, 100)

    found = [
        (one.stage.name, one.count, one.median_days, one.longest_days, one.longest and one.longest.name)
        for one in page.stages
    ]
    assert found == [("Новые", 1, 0, 0, "Г Иван"), ("Интервью", 3, 3, 40, "В Иван")]
    assert page.place == "s7"


async def test_nobody_waits_on_a_stage_that_is_an_end(world: World, times: StageTimes) -> None:
    stands(world, "А", REJECTED, days=100)
    stands(world, "Б", HIRED, days=100)

    page = await times.of(world.actor, world.actor.user_id, 100)

    assert page.stages == ()
    assert world.faults.calls.count("applicants") == 4, "refusals, as a rule the most, are not even read"


async def test_without_dates_only_the_number_is_known(world: World, times: StageTimes) -> None:
    stands(world, "А", NEW, days=None)

    (one,) = (await times.of(world.actor, world.actor.user_id, 100)).stages

    assert (one.count, one.median_days, one.longest_days, one.longest) == (1, None, None, None)


async def test_a_clock_ahead_of_ours_makes_no_negative_days(world: World, times: StageTimes) -> None:
    stands(world, "А", NEW, days=-2)

    (one,) = (await times.of(world.actor, world.actor.user_id, 100)).stages

    assert one.longest_days == 0


async def test_a_crowded_stage_is_read_up_to_a_bound_and_says_so(world: World, times: StageTimes) -> None:
    for number in range(121):
        stands(world, f"А{number}", OFFER, days=number)

    (one,) = (await times.of(world.actor, world.actor.user_id, 100)).stages

    assert (one.count, one.is_complete, one.median_days) == (120, False, 59)
    assert world.faults.calls.count("applicants") == 3 + 4


async def test_days_go_on_while_the_answer_is_kept(world: World, times: StageTimes, clock: Clock) -> None:
    stands(world, "А", NEW, days=1.999)
    await times.of(world.actor, world.actor.user_id, 100)
    asked = world.faults.calls.count("applicants")
    clock.passes(minutes=5)

    (one,) = (await times.of(world.actor, world.actor.user_id, 100)).stages

    assert one.longest_days == 2
    assert world.faults.calls.count("applicants") == asked


async def test_a_move_through_us_is_seen_at_once(world: World, times: StageTimes) -> None:
    await times.of(world.actor, world.actor.user_id, 100)
    stands(world, "А", NEW)

    await world.vacancies.forget_counts(world.actor.user_id, "sandbox", 7, 100)

    assert len((await times.of(world.actor, world.actor.user_id, 100)).stages) == 1


async def test_in_an_outage_the_last_answer_is_shown_as_such(world: World, times: StageTimes, clock: Clock) -> None:
    stands(world, "А", NEW)
    await times.of(world.actor, world.actor.user_id, 100)
    clock.passes(minutes=11)
    world.huntflow.refuses["applicants"] = UnavailableError(Vendor.HUNTFLOW, "applicants.list", Outage.SERVER)

    page = await times.of(world.actor, world.actor.user_id, 100)

    assert (page.is_stale, len(page.stages)) == (True, 1)


async def test_who_may_not_see_vacancies_sees_no_times(world: World, times: StageTimes, clock: Clock) -> None:
    interviewer, boris = await an_actor(clock, 43, Role.INTERVIEWER), await an_actor(clock, 44, Role.RECRUITER)

    with pytest.raises(AccessRefusedError):
        await times.of(interviewer, interviewer.user_id, 100)
    with pytest.raises(ForeignButtonError):
        await times.of(boris, world.actor.user_id, 100)
    with pytest.raises(VacancyGoneError):
        await times.of(world.actor, world.actor.user_id, 999)
