"""Events of calendars and Huntflow join one record each, without doubles."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from tortoise.transactions import in_transaction

from models.applicants import ApplicantRecord, ApplicantWord
from models.interviews import (
    CalendarPlace,
    Interview,
    InterviewNotice,
    InterviewParticipant,
    InterviewSource,
    InterviewState,
    ParticipantState,
)
from models.users import Role
from models.vacancies import Vacancy
from services.access import Actor
from services.applicants.words import keys_of
from services.interviews.hearing import Heard, InterviewHearing
from tests.conftest import Clock
from tests.persons import an_actor

pytestmark = pytest.mark.database
START = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
async def dima(database: str, clock: Clock) -> Actor:
    record = await ApplicantRecord.create(
        system="prod", account_id=11, applicant_id=5, name="Ким Анна", email="kim@x.test", seen_at=clock()
    )
    for word in keys_of("Ким", "Анна", "", "", "kim@x.test"):
        await ApplicantWord.create(record=record, system="prod", account_id=11, word=word)
    await Vacancy.create(name="QA", external_id="prod:11:703")
    return await an_actor(clock, 61, Role.INTERVIEWER, name="Дмитрий", email="Dima@x.test")


async def hear(clock: Clock, heard: Heard) -> int | None:
    async with in_transaction():
        return await InterviewHearing(now=clock).hear(heard)


def of_huntflow(**changes: object) -> Heard:
    heard = Heard(
        source=InterviewSource.HUNTFLOW,
        start_at=START,
        end_at=START + HOUR,
        title="Интервью",
        system="prod",
        account_id=11,
        applicant_id=5,
        huntflow_event_id=900,
        emails=frozenset({"dima@x.test"}),
    )
    return replace(heard, **changes)  # type: ignore[arg-type]


def of_google(**changes: object) -> Heard:
    heard = Heard(
        source=InterviewSource.GOOGLE,
        start_at=START,
        end_at=START + HOUR,
        title="Встреча",
        google_event_id="g1",
        ical_uid="g1@google.com",
        emails=frozenset({"dima@x.test", "kim@x.test"}),
        changed_at=START - timedelta(days=3),
    )
    return replace(heard, **changes)  # type: ignore[arg-type]


async def test_both_sources_of_one_meeting_are_one_interview(dima: Actor, clock: Clock) -> None:
    first = await hear(clock, of_huntflow())
    second = await hear(clock, of_google())
    again = await hear(clock, of_huntflow(vacancy_id=703, vacancy_name="QA"))

    assert first == second == again
    row = await Interview.get()
    assert (row.huntflow_event_id, row.google_event_id, row.applicant_name, row.vacancy_name) == (
        900,
        "g1",
        "Ким Анна",
        "QA",
    )
    assert await InterviewParticipant.filter(interview_id=row.id).values_list("user_id", flat=True) == [dima.user_id]
    assert await InterviewNotice.all().count() == 1


async def test_the_event_behind_huntflows_calendar_is_known_by_its_number_at_google(dima: Actor, clock: Clock) -> None:
    first = await hear(clock, of_huntflow(google_event_id="g1"))

    second = await hear(clock, of_google(start_at=START + HOUR, end_at=START + 2 * HOUR, emails=frozenset()))

    assert (first, second) == (second, first)
    assert (await Interview.get()).start_at == START + HOUR


async def test_a_title_with_the_applicants_whole_name_and_the_vacancy_is_enough(dima: Actor, clock: Clock) -> None:
    heard = of_google(title="QA: Анна Ким, техническое", emails=frozenset({"dima@x.test"}))

    assert await hear(clock, heard) is not None

    row = await Interview.get()
    assert (row.applicant_id, row.vacancy_id, row.place) == (5, 703, CalendarPlace.GOOGLE)


@pytest.mark.parametrize(
    "heard",
    [
        of_google(title="Стоматолог", emails=frozenset({"dima@x.test"})),
        of_google(title="Кимоно", emails=frozenset({"dima@x.test"})),
        of_google(emails=frozenset({"kim@x.test", "somebody@x.test"})),
        of_google(is_cancelled=True),
        of_google(start_at=START - timedelta(days=9), end_at=START - timedelta(days=9) + HOUR),
    ],
    ids=["a private event", "part of a name", "nobody of ours", "cancelled before we knew", "long over"],
)
async def test_what_is_no_interview_of_ours_is_left_alone(dima: Actor, clock: Clock, heard: Heard) -> None:
    assert await hear(clock, heard) is None
    assert await Interview.all().count() == 0


async def test_guests_of_the_calendar_are_who_comes(dima: Actor, clock: Clock) -> None:
    pavel = await an_actor(clock, 62, Role.INTERVIEWER, email="pavel@x.test")
    await hear(clock, of_google(accepted=frozenset({"dima@x.test"})))
    later = START - timedelta(days=2)
    await hear(clock, of_google(accepted=frozenset({"dima@x.test"}), changed_at=later))
    states = dict(await InterviewParticipant.all().values_list("user_id", "state"))
    assert states == {dima.user_id: ParticipantState.CONFIRMED}

    await hear(clock, of_google(emails=frozenset({"pavel@x.test", "kim@x.test"}), changed_at=later + HOUR))

    states = dict(await InterviewParticipant.all().values_list("user_id", "state"))
    assert states == {dima.user_id: ParticipantState.REMOVED, pavel.user_id: ParticipantState.INVITED}


async def test_a_cancelled_one_that_is_planned_again_is_planned(dima: Actor, clock: Clock) -> None:
    await hear(clock, of_google())
    await hear(clock, of_google(is_cancelled=True, changed_at=START - timedelta(days=2)))
    assert (await Interview.get()).state is InterviewState.CANCELLED

    await hear(clock, of_google(changed_at=START - timedelta(days=1)))

    row = await Interview.get()
    assert (row.state, row.revision) == (InterviewState.PLANNED, 2)


async def test_an_event_huntflow_cannot_delete_does_not_bring_a_cancelled_interview_back(
    dima: Actor, clock: Clock
) -> None:
    await hear(clock, of_huntflow())
    await Interview.all().update(state=InterviewState.CANCELLED)

    await hear(clock, of_huntflow())

    assert (await Interview.get()).state is InterviewState.CANCELLED


async def test_the_old_event_of_a_moved_interview_says_nothing_any_more(dima: Actor, clock: Clock) -> None:
    await hear(clock, of_huntflow())
    await Interview.all().update(huntflow_event_id=901, left_huntflow_events=[900], start_at=START + HOUR)

    assert await hear(clock, of_huntflow(is_cancelled=True)) is None

    row = await Interview.get()
    assert (row.state, row.start_at) == (InterviewState.PLANNED, START + HOUR)
