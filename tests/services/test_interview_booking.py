"""Scheduling, moving, cancelling and swapping: once, in one calendar, with everything that follows."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from models.audit import AuditEvent
from models.interviews import CalendarPlace, Interview, InterviewState, ParticipantState
from models.users import Role, User
from models.vacancies import Vacancy
from services.access import Actor
from services.applicants.errors import ForeignApplicantButtonError
from services.errors import AccessRefusedError
from services.interviews.errors import (
    InterviewGoneError,
    InterviewOutcomeUnknownError,
    InterviewOverError,
    NoCalendarError,
    NotTakingPartError,
    PastTimeError,
    SlotTakenError,
)
from services.notifications import InterviewerCannot, InterviewerLate, InterviewSettled
from tests.conftest import Clock
from tests.persons import again, an_actor
from tests.services.interview_world import DIMA_ID, PAVEL_ID, InterviewWorld, interview_world, the_interview

pytestmark = pytest.mark.database
OLGA_ID = 42


@pytest.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[InterviewWorld]:
    async with interview_world(clock) as made:
        yield made


async def actor_of(world: InterviewWorld, user_id: int) -> Actor | None:
    return await world.applicants.people.actor(user_id)


async def test_a_card_of_somebody_else_opens_no_scheduling(world: InterviewWorld, clock: Clock) -> None:
    someone = world.candidate()
    button = world.applicants.button(someone)
    other = await an_actor(clock, 43, Role.ADMIN)

    with pytest.raises(ForeignApplicantButtonError):
        await world.services.interview_scheduling.subject(other, button)


class TestInHuntflow:
    async def test_it_is_one_event_in_the_applicants_log_and_none_in_google(self, world: InterviewWorld) -> None:
        world.calendars.connect(world.recruiter.user_id, "olga@x.test")
        someone = world.candidate()

        await world.schedules(someone, world.dima)

        (event,) = world.events(someone)
        row = await the_interview()
        assert (row.place, row.state, row.huntflow_event_id) == (
            CalendarPlace.HUNTFLOW,
            InterviewState.PLANNED,
            event.id,
        )
        assert world.calendars.events_of(world.recruiter.user_id) == ()
        assert (row.intent, row.intended_at) == ({}, None)
        assert await world.looks(DIMA_ID) == ["planned"]
        assert await world.looks(OLGA_ID) == []
        assert await AuditEvent.filter(operation="interview_created").count() == 1

    async def test_the_invitation_holds_the_vacancys_words_with_the_facts_put_in(self, world: InterviewWorld) -> None:
        someone = world.candidate()
        await Vacancy.create(
            name="Python",
            external_id=f"prod:11:{someone.links[0].vacancy}",
            invite_title="Встреча: {кандидат}",
            invite_text="Ждём вас {дата} в {время}. {Интервьюеры}. {unknown}",
        )

        await world.schedules(someone, world.dima)

        (event,) = world.events(someone)
        assert event.name is not None
        assert event.name.startswith(f"Встреча: {someone.last_name} {someone.first_name}")
        assert event.description is not None
        assert "13:00" in event.description
        assert "Дмитрий Лебедев. {unknown}" in event.description

    async def test_a_move_is_a_new_event_and_the_person_is_told_of_the_old_one(self, world: InterviewWorld) -> None:
        someone = world.candidate()
        interview_id = (await world.schedules(someone, world.dima)).interview_id
        await world.looks(DIMA_ID)
        later = (await the_interview()).start_at + timedelta(days=1)

        changed = await world.services.interview_answers.move(world.recruiter, interview_id, later)

        old, new = world.events(someone)
        row = await the_interview()
        assert changed.leaves_old
        assert (row.start_at, row.huntflow_event_id, row.left_huntflow_events) == (later, new.id, [old.id])
        assert any("перенесено" in comment for comment in world.comments(someone))
        assert await world.looks(DIMA_ID) == ["planned"]
        assert len(world.chat.rings) == 2

    async def test_a_lost_answer_is_looked_up_and_makes_no_second_event(self, world: InterviewWorld) -> None:
        someone = world.candidate()
        draft = await world.draft(someone, world.dima)
        world.applicants.fault(method="POST", path="/logs", effect="reset", after=True)
        with pytest.raises(InterviewOutcomeUnknownError):
            await world.services.interview_scheduling.create(world.recruiter, draft)
        assert await world.looks(DIMA_ID) == []

        world.restart()
        world.clock.passes(minutes=4)
        await world.services.interview_following.follow()

        assert len(world.events(someone)) == 1
        assert (await the_interview()).huntflow_event_id == world.events(someone)[0].id
        assert await world.looks(DIMA_ID) == ["planned"]
        (told,) = [each for each in await world.told(world.recruiter) if isinstance(each, InterviewSettled)]
        assert told.happened

    async def test_what_never_reached_huntflow_is_no_interview(self, world: InterviewWorld) -> None:
        someone = world.candidate()
        draft = await world.draft(someone, world.dima)
        world.applicants.fault(method="POST", path="/logs", status=503)
        with pytest.raises(InterviewOutcomeUnknownError):
            await world.services.interview_scheduling.create(world.recruiter, draft)

        world.clock.passes(minutes=4)
        await world.services.interview_following.follow()

        assert (await Interview.all().count(), world.events(someone)) == (0, [])
        (told,) = [each for each in await world.told(world.recruiter) if isinstance(each, InterviewSettled)]
        assert not told.happened

    async def test_a_refusal_leaves_nothing_behind(self, world: InterviewWorld) -> None:
        someone = world.candidate()
        draft = await world.draft(someone, world.dima)
        world.applicants.fault(method="POST", path="/logs", status=403)

        with pytest.raises(Exception, match="huntflow"):
            await world.services.interview_scheduling.create(world.recruiter, draft)

        assert await Interview.all().count() == 0


class TestInGoogle:
    async def test_without_a_calendar_in_huntflow_it_is_in_google_with_a_link_and_a_comment(
        self, world: InterviewWorld
    ) -> None:
        world.in_google()
        someone = world.candidate()

        await world.schedules(someone, world.dima)

        (event,) = world.calendars.events_of(world.recruiter.user_id)
        row = await the_interview()
        assert (row.place, row.google_event_id, row.meet_url) == (CalendarPlace.GOOGLE, event.id, event.meet_url)
        assert {guest.email for guest in event.attendees} == {"dima@x.test", someone.email}
        assert world.events(someone) == []
        assert any("назначено" in comment for comment in world.comments(someone))

    async def test_move_swap_and_cancel_change_the_same_event(self, world: InterviewWorld) -> None:
        world.in_google()
        someone, answers = world.candidate(), world.services.interview_answers
        interview_id = (await world.schedules(someone, world.dima)).interview_id
        await world.looks(DIMA_ID)
        later = (await the_interview()).start_at + timedelta(days=1)

        moved = await answers.move(world.recruiter, interview_id, later)
        swapped = await answers.swap(world.recruiter, interview_id, world.dima.user_id, world.pavel.user_id)
        (event,) = world.calendars.events_of(world.recruiter.user_id)
        assert (event.start, {guest.email for guest in event.attendees}) == (later, {"pavel@x.test", someone.email})
        assert (await world.looks(DIMA_ID), await world.looks(PAVEL_ID)) == (["over"], ["planned"])

        cancelled = await answers.cancel(world.recruiter, interview_id)
        assert world.calendars.events_of(world.recruiter.user_id) == ()
        assert await world.looks(PAVEL_ID) == ["cancelled"]
        assert not any(each.leaves_old for each in (moved, swapped, cancelled))

    async def test_news_older_than_our_own_change_do_not_undo_it(self, world: InterviewWorld) -> None:
        world.in_google()
        interview_id = (await world.schedules(world.candidate(), world.dima)).interview_id
        (before,) = world.calendars.events_of(world.recruiter.user_id)
        world.clock.passes(minutes=5)
        later = (await the_interview()).start_at + timedelta(days=1)
        await world.services.interview_answers.move(world.recruiter, interview_id, later)
        # Another person's copy of the calendar was read before the move and tells of it only now.
        world.calendars.connect(world.dima.user_id, "dima@x.test")
        world.calendars.put(world.dima.user_id, before)

        await world.services.interview_following.read_calendar(world.dima.user_id)

        assert (await the_interview()).start_at == later

    async def test_what_somebody_does_in_the_calendar_reaches_everybody(self, world: InterviewWorld) -> None:
        world.in_google()
        await world.schedules(world.candidate(), world.dima)
        await world.looks(DIMA_ID)
        world.clock.passes(minutes=5)
        owner = world.recruiter.user_id
        (event,) = world.calendars.events_of(owner)
        hour = timedelta(hours=1)
        moved = replace(event, start=event.start + hour, end=event.end + hour, updated_at=world.clock())
        world.calendars.put(owner, moved)
        await world.services.interview_following.follow()
        assert await world.looks(DIMA_ID) == ["planned"]
        assert (await the_interview()).start_at == event.start + hour

        world.clock.passes(minutes=5)
        world.calendars.remove(owner, event.id)
        await world.services.interview_following.follow()

        assert await world.looks(DIMA_ID) == ["cancelled"]
        assert await Interview.all().count() == 1

    async def test_the_answer_of_a_creation_that_was_lost_is_found_by_its_id(self, world: InterviewWorld) -> None:
        world.in_google()
        someone = world.candidate()
        draft = await world.draft(someone, world.dima)
        real = world.calendars.create_event

        async def dies(*args: object) -> None:
            await real(*args)  # type: ignore[arg-type]
            raise KeyboardInterrupt

        world.calendars.create_event = dies  # type: ignore[method-assign, assignment]
        with pytest.raises(KeyboardInterrupt):
            await world.services.interview_scheduling.create(world.recruiter, draft)
        world.calendars.create_event = real  # type: ignore[method-assign]
        world.clock.passes(minutes=4)
        await world.services.interview_following.follow()

        (event,) = world.calendars.events_of(world.recruiter.user_id)
        assert (await the_interview()).google_event_id == event.id
        assert await world.looks(DIMA_ID) == ["planned"]


class TestRefusals:
    async def test_without_any_calendar_nothing_is_created(self, world: InterviewWorld) -> None:
        world.applicants.stand_in.state.has_calendars = False

        with pytest.raises(NoCalendarError):
            await world.schedules(world.candidate(), world.dima)

        assert await Interview.all().count() == 0

    async def test_a_time_taken_meanwhile_is_refused(self, world: InterviewWorld) -> None:
        someone = world.candidate()
        draft = await world.draft(someone, world.dima)
        await world.services.interview_scheduling.create(world.recruiter, draft)

        with pytest.raises(SlotTakenError):
            await world.services.interview_scheduling.create(world.recruiter, draft)

        assert len(world.events(someone)) == 1

    async def test_only_recruiters_change_interviews(self, world: InterviewWorld) -> None:
        interview_id = (await world.schedules(world.candidate(), world.dima)).interview_id
        answers, later = world.services.interview_answers, (await the_interview()).start_at + timedelta(days=1)

        for call in (
            answers.move(world.dima, interview_id, later),
            answers.cancel(world.dima, interview_id),
            answers.swap(world.dima, interview_id, world.dima.user_id, world.pavel.user_id),
            world.services.interview_scheduling.interviewers(world.dima),
        ):
            with pytest.raises(AccessRefusedError):
                await call

    async def test_nobody_answers_for_an_interview_they_do_not_take_part_in(self, world: InterviewWorld) -> None:
        interview_id = (await world.schedules(world.candidate(), world.dima)).interview_id
        answers = world.services.interview_answers

        for call in (
            answers.confirm(world.pavel, interview_id),
            answers.late(world.pavel, interview_id, 5),
            answers.cannot(world.recruiter, interview_id),
        ):
            with pytest.raises(NotTakingPartError):
                await call
        with pytest.raises(InterviewGoneError):
            await world.services.interview_reading.card(world.pavel, interview_id)

    async def test_the_past_cannot_be_changed_or_chosen(self, world: InterviewWorld) -> None:
        interview_id = (await world.schedules(world.candidate(), world.dima)).interview_id
        answers = world.services.interview_answers
        with pytest.raises(PastTimeError):
            await answers.move(world.recruiter, interview_id, world.clock() - timedelta(hours=1))
        world.clock.passes(days=3)

        with pytest.raises(InterviewOverError):
            await answers.confirm(world.dima, interview_id)
        with pytest.raises(InterviewOverError):
            await answers.cancel(world.recruiter, interview_id)
        await world.services.interview_following.follow()
        assert (await the_interview()).state is InterviewState.HELD


class TestAnswers:
    async def test_a_decline_brings_the_recruiter_two_free_people_of_the_same_subject(
        self, world: InterviewWorld, clock: Clock
    ) -> None:
        await world.services.interviewers.set_specialization(world.dima, "Python")
        others = []
        for number, subject in ((63, "Python"), (64, "python"), (65, "QA"), (66, "Python")):
            actor = await an_actor(clock, number, Role.INTERVIEWER, name=f"И {number}", email=f"{number}@x.test")
            await world.services.interviewers.set_specialization(actor, subject)
            others.append(actor)
        await world.services.interviewers.add_absence(others[0], "3.3 - 4.3")
        interview_id = (await world.schedules(world.candidate(), world.dima)).interview_id
        answers = world.services.interview_answers

        assert await answers.cannot(world.dima, interview_id)
        assert not await answers.cannot(world.dima, interview_id)

        (told,) = [each for each in await world.told(world.recruiter) if isinstance(each, InterviewerCannot)]
        found = await answers.replacements(world.recruiter, told.interview_id, told.interviewer_id)
        assert found is not None
        assert [each.user_id for each in found.choices] == [others[1].user_id, others[3].user_id]

    async def test_being_late_is_told_once_for_each_number_of_minutes(self, world: InterviewWorld) -> None:
        interview_id = (await world.schedules(world.candidate(), world.dima)).interview_id
        answers = world.services.interview_answers

        for minutes in (5, 5, 10):
            await answers.late(world.dima, interview_id, minutes)

        assert len([each for each in await world.told(world.recruiter) if isinstance(each, InterviewerLate)]) == 2
        card = await world.services.interview_reading.card(world.recruiter, interview_id)
        (one,) = card.interview.participants
        assert (one.state, one.minutes_late) == (ParticipantState.LATE, 10)

    async def test_the_recruiter_sees_what_was_delivered_and_confirmed(self, world: InterviewWorld) -> None:
        interview_id = (await world.schedules(world.candidate(), world.dima, world.pavel)).interview_id
        world.chat.blocked.add(PAVEL_ID)
        await world.looks(DIMA_ID)
        await world.services.interview_answers.confirm(world.dima, interview_id)

        card = await world.services.interview_reading.card(world.recruiter, interview_id)

        dima, pavel = card.interview.participants
        assert (dima.state, dima.undelivered) == (ParticipantState.CONFIRMED, "")
        assert dima.delivered_at is not None
        assert (pavel.delivered_at, pavel.undelivered) == (None, "bot was blocked")

    async def test_an_interviewer_reads_the_applicant_of_an_own_interview_and_no_other(
        self, world: InterviewWorld
    ) -> None:
        someone = world.candidate()
        interview_id = (await world.schedules(someone, world.dima)).interview_id
        cards = world.applicants.services.applicant_cards

        card = await cards.card(world.dima, world.applicants.button(someone, world.dima.user_id))
        contacts = await world.services.interview_reading.contacts(world.dima, interview_id)

        assert card.name.startswith(f"{someone.last_name} {someone.first_name}")
        assert not card.may_change
        assert contacts.email == someone.email
        with pytest.raises(AccessRefusedError.__mro__[1], match="NoOwnApplicants"):
            await cards.card(world.pavel, world.applicants.button(someone, world.pavel.user_id))


async def test_a_wish_for_a_stage_is_carried_out_as_a_move_from_the_card(world: InterviewWorld) -> None:
    someone = world.candidate()
    stages = await world.services.interview_scheduling.stages(world.recruiter)
    wished = next(stage.id for stage in stages if stage.id != someone.links[0].status)
    draft = replace(await world.draft(someone, world.dima), stage_id=wished)
    created = await world.services.interview_scheduling.create(world.recruiter, draft)
    button = world.applicants.button(someone)

    done = await world.services.interview_stage.carry_out(world.recruiter, created.interview_id, button)

    assert (done, someone.links[0].status) == (True, wished)
    assert (await the_interview()).is_stage_moved


async def test_whoever_is_forgotten_leaves_no_trace_in_interviews(world: InterviewWorld, clock: Clock) -> None:
    await world.schedules(world.candidate(), world.dima)
    await world.services.interviewers.add_absence(world.dima, "5.3")
    await world.services.interview_reminders.wanted(world.dima)

    await User.filter(id=world.dima.user_id).delete()

    (view,) = (await world.services.interview_reading.page(world.recruiter)).rows
    assert view.participants == ()
    assert await again(clock, OLGA_ID) is not None
