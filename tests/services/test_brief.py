"""Lines of the brief about hiring: whose they are, what they say and when they are silent."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta

import pytest

import locales
from handlers.brief_lines import hiring_line, week_picture
from locales import Language
from models.audit import AuditEvent
from models.interviews import InterviewParticipant, InterviewState, ParticipantState
from models.scorecards import Scorecard, ScorecardState
from models.users import Role
from services.access import Actor
from services.brief.interviews import InterviewLine, interviews
from services.brief.scorecards import LateScorecardLine, OwedScorecardLine, late_scorecards, owed_scorecards
from services.brief.thresholds import NEVER, StageThresholds, WrongThresholdError
from services.brief.vacancies import NewApplicantsLine, StandingLine, VacancyPulse
from services.brief.week import WeekLine, last_week, week
from services.digest_sources import SOURCES
from services.digests import Digests
from services.errors import AccessRefusedError, GoneError
from services.notifications import Notifications
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.scorecard_world import ScorecardWorld, scorecard_world
from trial.data.vacancies import NEW, REJECTED, SCREENING

# An open vacancy of the recruiter whose key the world has.
MINE = 701
MONDAY = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)


@pytest.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[ScorecardWorld]:
    clock.moment = MONDAY
    async with scorecard_world(clock) as made:
        yield made


@pytest.fixture
async def igor(world: ScorecardWorld) -> Actor:
    return await world.interviewer(51, "Игорь Седов")


@pytest.fixture
def thresholds(world: ScorecardWorld) -> StageThresholds:
    return StageThresholds(huntflow=world.hiring.connections, cache=world.hiring.cache)  # type: ignore[arg-type]


@pytest.fixture
def pulse(world: ScorecardWorld, thresholds: StageThresholds) -> VacancyPulse:
    huntflow = world.hiring.connections
    return VacancyPulse(huntflow=huntflow, cache=world.hiring.cache, thresholds=thresholds)  # type: ignore[arg-type]


class TestInterviews:
    async def test_what_is_ahead_today_is_told_to_who_comes_and_who_planned_it(
        self, world: ScorecardWorld, igor: Actor
    ) -> None:
        later = await world.interview(igor, ends=world.clock() + timedelta(hours=6))
        sooner = await world.interview(ends=world.clock() + timedelta(hours=3), huntflow_event_id=2)

        assert [line.interview_id for line in await interviews(world.recruiter, world.clock())] == [sooner.id, later.id]
        assert await interviews(igor, world.clock()) == [
            InterviewLine(later.id, later.start_at, "Иванов <Иван>", "Python & Co", is_own=True)
        ]

    async def test_the_past_another_day_and_what_does_not_take_place_are_not_told(
        self, world: ScorecardWorld, igor: Actor, clock: Clock
    ) -> None:
        await world.interview(igor, ends=world.clock())
        await world.interview(igor, ends=world.clock() + timedelta(hours=18), huntflow_event_id=2)
        await world.interview(
            igor, ends=world.clock() + timedelta(hours=3), huntflow_event_id=3, state=InterviewState.CANCELLED
        )
        declined = await world.interview(igor, ends=world.clock() + timedelta(hours=4), huntflow_event_id=4)
        await InterviewParticipant.filter(interview_id=declined.id).update(state=ParticipantState.DECLINED)

        assert await interviews(igor, world.clock()) == []
        other = await an_actor(clock, 60, Role.RECRUITER)
        assert await interviews(other, world.clock()) == []
        assert await interviews(await an_actor(clock, 61, Role.OBSERVER), world.clock()) == ()


class TestScorecards:
    async def test_own_ones_are_owed_and_others_late_after_the_deadline(
        self, world: ScorecardWorld, igor: Actor, clock: Clock
    ) -> None:
        row = await world.interview(igor)
        await world.check()
        card = await world.card(igor)
        stranger = await an_actor(clock, 62, Role.RECRUITER)
        boss = await an_actor(clock, 63, Role.ADMIN)

        assert await owed_scorecards(igor, world.clock()) == [
            OwedScorecardLine(card.id, "Иванов <Иван>", "Python & Co")
        ]
        assert await late_scorecards(world.recruiter, world.clock()) == []
        clock.passes(days=3)
        late = [LateScorecardLine(row.id, "Иванов <Иван>", "Игорь Седов")]
        assert await late_scorecards(world.recruiter, world.clock()) == late
        assert await late_scorecards(boss, world.clock()) == late
        assert await late_scorecards(stranger, world.clock()) == []
        assert await late_scorecards(igor, world.clock()) == ()
        await Scorecard.all().update(state=ScorecardState.SUBMITTED)
        assert await late_scorecards(boss, world.clock()) == []


class TestVacancies:
    async def test_new_ones_and_those_beyond_the_threshold_of_their_stage(
        self, world: ScorecardWorld, pulse: VacancyPulse, thresholds: StageThresholds
    ) -> None:
        account = world.hiring.stand_in.account(11)
        for applicant in account.applicants.values():
            applicant.created_at = world.clock() - timedelta(days=30)
            for link in applicant.links:
                link.changed_at = world.clock() - timedelta(hours=1)
        people = [one for one in account.applicants.values() if one.link(MINE)][:3]
        for applicant, (status, days) in zip(people, ((NEW, 2), (SCREENING, 9), (REJECTED, 90)), strict=True):
            place = applicant.link(MINE)
            assert place is not None
            place.status, place.changed_at = status, world.clock() - timedelta(days=days, hours=1)
        people[0].created_at = world.clock() - timedelta(hours=20)

        lines = [line for line in await pulse.lines(world.recruiter, world.clock()) if line.vacancy_id == MINE]

        name = account.vacancies[MINE].position
        assert lines == [NewApplicantsLine(MINE, name, 1), StandingLine(MINE, name, 1, 9, "Скрининг резюме")]
        world.clock.passes(minutes=31)
        await thresholds.set(world.recruiter, SCREENING, 10)
        again = await pulse.lines(world.recruiter, world.clock())
        assert [type(line) for line in again if line.vacancy_id == MINE] == [NewApplicantsLine]

    async def test_while_huntflow_is_away_there_is_no_line_and_no_error(
        self, world: ScorecardWorld, pulse: VacancyPulse, igor: Actor
    ) -> None:
        world.hiring.fault(status=503, times=None)

        assert await pulse.lines(world.recruiter, world.clock()) == ()
        assert await pulse.lines(igor, world.clock()) == ()

    @pytest.mark.database
    async def test_the_threshold_is_the_teams_else_huntflows_else_a_week(
        self, world: ScorecardWorld, thresholds: StageThresholds
    ) -> None:
        before = {limit.status_id: limit for limit in await thresholds.of(world.recruiter)}
        assert (before[NEW].days, before[NEW].is_own) == (2, False)
        assert REJECTED not in before

        changed = {limit.status_id: limit for limit in await thresholds.set(world.recruiter, NEW, 5)}
        assert (changed[NEW].days, changed[NEW].is_own) == (5, True)
        never = {limit.status_id: limit for limit in await thresholds.set(world.recruiter, NEW, NEVER)}
        assert never[NEW].days is None
        back = {limit.status_id: limit for limit in await thresholds.set(world.recruiter, NEW, None)}
        assert back[NEW] == before[NEW]
        assert await AuditEvent.filter(operation="stage_threshold_set").count() == 3

    async def test_who_may_not_and_what_makes_no_sense_changes_nothing(
        self, world: ScorecardWorld, thresholds: StageThresholds, clock: Clock
    ) -> None:
        watcher = await an_actor(clock, 66, Role.OBSERVER)
        with pytest.raises(AccessRefusedError):
            await thresholds.set(watcher, NEW, 5)
        for days in (-1, 366):
            with pytest.raises(WrongThresholdError):
                await thresholds.set(world.recruiter, NEW, days)
        with pytest.raises(GoneError):
            await thresholds.set(world.recruiter, 99_999, 5)

        assert len(await thresholds.of(watcher)) > 3


class TestWeek:
    async def test_the_week_is_counted_in_the_persons_zone_and_told_on_monday(
        self, world: ScorecardWorld, igor: Actor, clock: Clock
    ) -> None:
        sunday_evening = datetime(2026, 3, 1, 20, 59, tzinfo=UTC)  # 23:59 in Minsk
        await world.interview(igor, ends=sunday_evening)
        await world.interview(igor, ends=sunday_evening + timedelta(minutes=1), huntflow_event_id=2)

        assert await week(world.recruiter, clock()) == (
            WeekLine(date(2026, 2, 23), date(2026, 3, 1), 1, 0, 0, 0, 0, is_everybody=False),
        )
        clock.passes(days=1)
        assert await week(world.recruiter, clock()) == ()

    async def test_a_week_without_anything_is_not_told(self, world: ScorecardWorld, clock: Clock) -> None:
        assert await week(world.recruiter, clock()) == ()
        watcher = await an_actor(clock, 67, Role.OBSERVER)
        assert await last_week(watcher, clock()) is None

    @pytest.mark.database
    async def test_cards_are_counted_for_their_interviewer_and_for_administrators(
        self, world: ScorecardWorld, igor: Actor, clock: Clock
    ) -> None:
        await world.interview(igor)
        await world.check()
        await world.sends(igor)
        clock.passes(days=7)
        boss = await an_actor(clock, 68, Role.ADMIN)

        [own], [whole] = await week(igor, clock()), await week(boss, clock())
        [recruiter] = await week(world.recruiter, clock())

        assert (own.interviews, own.scorecards_sent) == (1, 1)
        assert (whole.interviews, whole.scorecards_sent, whole.is_everybody) == (1, 1, True)
        assert (recruiter.interviews, recruiter.scorecards_sent) == (1, 0)


async def test_all_lines_stand_in_one_brief_in_the_order_of_the_day(
    world: ScorecardWorld, igor: Actor, clock: Clock
) -> None:
    await world.interview(igor)
    await world.check()
    await world.interview(igor, ends=clock() + timedelta(hours=3), huntflow_event_id=2)
    digests = Digests(people=world.hiring.people, notifications=Notifications(now=clock), now=clock, sources=SOURCES)

    digest = await digests.of(igor)

    assert [type(line) for line in digest.lines] == [InterviewLine, OwedScorecardLine]


@pytest.mark.parametrize("language", list(Language))
def test_every_line_says_something_and_has_a_button_that_fits(language: Language) -> None:
    actor = Actor(1, "Анна", frozenset({Role.RECRUITER}), language, "Europe/Minsk")
    hostile = "<b>Иванов & Ко</b>" * 10
    last = WeekLine(date(2026, 2, 23), date(2026, 3, 1), 1, 2, 3, 4, 5, is_everybody=True)
    lines = (
        InterviewLine(1, MONDAY, hostile, hostile, is_own=True),
        OwedScorecardLine(1, hostile, ""),
        LateScorecardLine(1, hostile, hostile),
        NewApplicantsLine(2**31 - 1, hostile, 3),
        StandingLine(2**31 - 1, hostile, 3, 9, hostile),
        last,
    )
    with locales.using(language):
        for line in lines:
            text, button = hiring_line(line, actor)

            assert "<b>Иванов" not in text
            assert len(text) > 10
            assert len((button.callback_data or "").encode()) <= 64
        picture = week_picture(last)
    assert [bar.share for bar in picture.bars] == [0.2, 0.4, 0.6, 0.8, 1.0]
