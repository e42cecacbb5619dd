"""Profiles of interviewers: the person's own, and the list for the API."""

import pytest

from models.audit import AuditEvent
from models.users import Role
from services.errors import AccessRefusedError, GoneError
from services.interviewers import Interviewers, NewProfile
from services.interviews.errors import (
    BadNumberError,
    BadProfileEmailError,
    BadProfileTextError,
    NotAnInterviewerError,
    ProfileExistsError,
)
from services.vocabulary import Source
from tests.conftest import Clock
from tests.persons import an_actor

pytestmark = pytest.mark.database


@pytest.fixture
def interviewers(database: str, clock: Clock) -> Interviewers:
    return Interviewers(now=clock)


async def test_a_person_fills_in_their_own_profile(interviewers: Interviewers, clock: Clock) -> None:
    dima = await an_actor(clock, 1, Role.INTERVIEWER)

    await interviewers.set_specialization(dima, "  Python \n Django ")
    await interviewers.set_experience(dima, "7")
    await interviewers.set_email(dima, "dima@x.test")
    await interviewers.set_limit(dima, "2", per_week=False)
    await interviewers.set_limit(dima, "0", per_week=True)
    await interviewers.set_hours(dima, (1, 2), "9-12")
    await interviewers.set_hours(dima, (5,), "-")
    await interviewers.set_active(dima, is_active=False)
    profile = await interviewers.add_absence(dima, "меня нет с 5.3 по 9.3")

    assert (profile.specialization, profile.experience_years, profile.email) == ("Python Django", 7, "dima@x.test")
    assert (profile.most_per_day, profile.most_per_week, profile.is_active) == (2, None, False)
    assert profile.hours == {1: (540, 720), 2: (540, 720), 3: (600, 1080), 4: (600, 1080)}
    assert [(str(each.from_on), str(each.to_on)) for each in profile.absences] == [("2026-03-05", "2026-03-09")]
    assert (await interviewers.remove_absence(dima, profile.absences[0].id)).absences == ()
    assert await AuditEvent.filter(operation="interviewer_changed").count() == 7


async def test_wrong_values_change_nothing_and_say_what_is_allowed(interviewers: Interviewers, clock: Clock) -> None:
    dima = await an_actor(clock, 1, Role.INTERVIEWER)
    await an_actor(clock, 2, Role.INTERVIEWER, email="taken@x.test")

    for call, error in (
        (interviewers.set_experience(dima, "сорок"), BadNumberError),
        (interviewers.set_experience(dima, "99"), BadNumberError),
        (interviewers.set_limit(dima, "-1", per_week=True), BadNumberError),
        (interviewers.set_specialization(dima, "x" * 300), BadProfileTextError),
        (interviewers.set_specialization(dima, " \n "), BadProfileTextError),
        (interviewers.set_email(dima, "Taken@x.test"), BadProfileEmailError),
        (interviewers.set_email(dima, "no address"), BadProfileEmailError),
    ):
        with pytest.raises(error):
            await call

    profile = await interviewers.own(dima)
    assert (profile.specialization, profile.experience_years, profile.email) == ("", 0, "")


async def test_the_list_is_searched_filtered_and_paged(interviewers: Interviewers, clock: Clock) -> None:
    admin = await an_actor(clock, 99, Role.ADMIN)
    for number in range(25):
        person = await an_actor(clock, number + 1, Role.INTERVIEWER, name=f"И {number:02}")
        subject = "Тестирование" if number % 5 == 0 else "Python"
        new = NewProfile(person.user_id, subject, 3, is_active=number != 5)
        await interviewers.create(admin, new, source=Source.API)

    page = await interviewers.page(admin, 2)
    found = await interviewers.page(admin, search="ТЕСТ", is_active=True)

    assert (page.count, page.pages, len(page.rows)) == (25, 2, 5)
    assert [row.user_name for row in found.rows] == ["И 00", "И 10", "И 15", "И 20"]
    assert (await interviewers.page(admin, 9)).number == 2


async def test_creating_needs_the_right_the_role_and_no_second_profile(
    interviewers: Interviewers, clock: Clock
) -> None:
    admin, recruiter = await an_actor(clock, 9, Role.ADMIN), await an_actor(clock, 8, Role.RECRUITER)
    dima = await an_actor(clock, 1, Role.INTERVIEWER)
    await interviewers.create(admin, NewProfile(dima.user_id, "Python"), source=Source.API)

    for call, error in (
        (interviewers.create(admin, NewProfile(dima.user_id), source=Source.API), ProfileExistsError),
        (interviewers.create(admin, NewProfile(recruiter.user_id), source=Source.API), NotAnInterviewerError),
        (interviewers.create(admin, NewProfile(12345), source=Source.API), NotAnInterviewerError),
        (interviewers.create(dima, NewProfile(dima.user_id), source=Source.API), AccessRefusedError),
        (interviewers.get(admin, 12345), GoneError),
    ):
        with pytest.raises(error):
            await call


async def test_an_interviewer_sees_only_their_own_profile(interviewers: Interviewers, clock: Clock) -> None:
    dima, pavel = await an_actor(clock, 1, Role.INTERVIEWER), await an_actor(clock, 2, Role.INTERVIEWER)
    own, other = await interviewers.own(dima), await interviewers.own(pavel)

    assert [row.id for row in (await interviewers.page(dima)).rows] == [own.id]
    with pytest.raises(AccessRefusedError):
        await interviewers.get(dima, other.id)
