"""Cards: asked for once, blind until sent, one comment each, a ladder that keeps to working hours, and the debrief."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from integrations.base import UnavailableError, Vendor
from models.applicants import ApplicantChange, ChangeState
from models.audit import AuditEvent
from models.credentials import Credential
from models.interviews import Interview, InterviewParticipant, InterviewState, ParticipantState
from models.notifications import NotificationSettings, OutboxMessage
from models.scorecards import Recommendation, Scorecard, ScorecardState
from models.users import Role, User
from models.vacancies import Vacancy
from services.access import Actor
from services.applicants.organisation import ApplicantButton
from services.errors import AccessRefusedError, GoneError, NotConnectedError, TurnedOffError
from services.notifications import (
    AnotherInterviewWanted,
    DebriefReady,
    ScorecardAsked,
    ScorecardLate,
    ScorecardNotCommented,
    ScorecardsOwed,
)
from services.scorecards.criteria import DEFAULT
from services.scorecards.errors import (
    CardIncompleteError,
    CardOverError,
    CardTextTooLongError,
    EmptyCardTextError,
    NotTiedToApplicantError,
    VoiceNeedsKeyError,
)
from tests.conftest import Clock
from tests.persons import again, an_actor
from tests.services.applicant_world import MAIN_ACCOUNT, Died
from tests.services.scorecard_world import ScorecardWorld, has_key, scorecard_world

MINSK = ZoneInfo("Europe/Minsk")
MORNING = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)  # a Monday, ten o'clock in Minsk

# Thursday evening; Friday 1 May is a holiday of Huntflow's calendar.
BEFORE_MAY_DAY = datetime(2026, 4, 30, 15, 0, tzinfo=UTC)


@pytest.fixture
async def world(request: pytest.FixtureRequest, database: str, clock: Clock) -> AsyncIterator[ScorecardWorld]:
    clock.moment = getattr(request, "param", MORNING)
    async with scorecard_world(clock) as made:
        yield made


@pytest.fixture
async def igor(world: ScorecardWorld) -> Actor:
    return await world.interviewer(51, "Игорь Седов")


@pytest.fixture
async def olga(world: ScorecardWorld) -> Actor:
    return await world.interviewer(52, "Ольга Ким")


async def writes_criteria(world: ScorecardWorld, text: str) -> None:
    key = f"prod:{MAIN_ACCOUNT}:{world.vacancy_id}"
    await Vacancy.update_or_create(external_id=key, defaults={"name": "V", "scorecard_text": text})


class TestAsking:
    @pytest.mark.database
    async def test_a_card_is_asked_for_when_the_interview_has_ended_and_once(
        self, world: ScorecardWorld, igor: Actor
    ) -> None:
        await writes_criteria(world, "- Python\n- SQL")
        await world.interview(igor, ends=MORNING + timedelta(minutes=1))
        await world.check()
        assert await Scorecard.all().count() == 0, "nobody is asked before the end (frappe/hrms 687)"

        world.clock.passes(minutes=1)
        await world.check()
        await asyncio.gather(world.check(), world.check())

        card = await world.card(igor)
        assert card.criteria == ["Python", "SQL"]
        assert await world.told(igor, ScorecardAsked) == [ScorecardAsked(card_id=card.id)]

    async def test_without_a_text_the_usual_criteria_are_asked(self, world: ScorecardWorld, igor: Actor) -> None:
        await world.interview(igor)
        await world.check()

        assert tuple((await world.card(igor)).criteria) == DEFAULT

    @pytest.mark.parametrize(
        ("state", "people_state", "ended"),
        [
            (InterviewState.CANCELLED, ParticipantState.INVITED, timedelta()),
            (InterviewState.BOOKING, ParticipantState.INVITED, timedelta()),
            (InterviewState.PLANNED, ParticipantState.DECLINED, timedelta()),
            (InterviewState.PLANNED, ParticipantState.REMOVED, timedelta()),
            (InterviewState.PLANNED, ParticipantState.INVITED, timedelta(days=4)),
        ],
    )
    async def test_nobody_is_asked_about_what_did_not_take_place_or_long_ago(
        self,
        world: ScorecardWorld,
        igor: Actor,
        state: InterviewState,
        people_state: ParticipantState,
        ended: timedelta,
    ) -> None:
        await world.interview(igor, ends=world.clock() - ended, state=state)
        await InterviewParticipant.all().update(state=people_state)

        await world.check()

        assert await Scorecard.all().count() == 0

    async def test_an_observer_among_the_guests_is_not_asked(self, world: ScorecardWorld, clock: Clock) -> None:
        watcher = await an_actor(clock, 60, Role.OBSERVER)
        await world.interview(watcher)

        await world.check()

        assert await Scorecard.all().count() == 0

    async def test_a_moved_interview_takes_the_question_back_and_asks_again_after_it(
        self, world: ScorecardWorld, igor: Actor
    ) -> None:
        row = await world.interview(igor)
        await world.check()
        card = await world.card(igor)
        await Interview.filter(id=row.id).update(
            start_at=world.clock() + timedelta(hours=23), end_at=world.clock() + timedelta(hours=24), revision=1
        )

        await world.check()
        assert (await world.card(igor)).state is ScorecardState.WITHDRAWN
        assert await world.services.scorecard_delivery.asked(card.id) is None, "what waits in the queue is not said"
        with pytest.raises(CardOverError):
            await world.services.scorecards.mark(igor, card.id, 0, 3)

        world.clock.passes(hours=24)
        await world.check()
        assert (await world.card(igor)).state is ScorecardState.OPEN
        assert len(await world.told(igor, ScorecardAsked)) == 2

    @pytest.mark.database
    async def test_who_is_taken_off_afterwards_is_not_waited_for(
        self, world: ScorecardWorld, igor: Actor, olga: Actor
    ) -> None:
        row = await world.interview(igor, olga)
        await world.check()
        await world.sends(igor)
        await InterviewParticipant.filter(user_id=olga.user_id).update(state=ParticipantState.REMOVED)

        await world.check()

        assert (await Interview.get(id=row.id)).state is InterviewState.SCORED
        assert len(await world.told(world.recruiter, DebriefReady)) == 1

    async def test_later_cards_of_an_interview_ask_the_same_though_the_text_was_changed(
        self, world: ScorecardWorld, igor: Actor, olga: Actor
    ) -> None:
        row = await world.interview(igor)
        await world.check()
        await writes_criteria(world, "- Другое")
        await InterviewParticipant.create(interview=row, user_id=olga.user_id)

        await world.check()

        assert (await world.card(olga)).criteria == (await world.card(igor)).criteria


class TestFilling:
    @pytest.fixture
    async def card_id(self, world: ScorecardWorld, igor: Actor) -> int:
        await world.interview(igor)
        await world.check()
        return (await world.card(igor)).id

    @pytest.mark.database
    async def test_every_tap_is_kept_through_a_restart(self, world: ScorecardWorld, igor: Actor, card_id: int) -> None:
        await world.services.scorecards.mark(igor, card_id, 0, 4)
        await world.services.scorecards.mark(igor, card_id, 1, 0)
        await world.services.scorecards.write(igor, card_id, "Сильный\x00 кандидат")
        world.restart()

        card = await world.services.scorecards.open(igor, card_id)

        assert card.marks == (4, 0, None, None)
        assert card.next_criterion == 2
        assert card.text == "Сильный кандидат"

    async def test_a_mark_may_be_changed_and_nonsense_changes_nothing(
        self, world: ScorecardWorld, igor: Actor, card_id: int
    ) -> None:
        for criterion, mark in ((0, 2), (0, 3), (0, 5), (0, -1), (4, 1), (-1, 1), (99, 4)):
            card = await world.services.scorecards.mark(igor, card_id, criterion, mark)

        assert card.marks == (3, None, None, None)

    async def test_an_incomplete_card_is_not_sent_and_says_what_is_missing(
        self, world: ScorecardWorld, igor: Actor, card_id: int
    ) -> None:
        with pytest.raises(CardIncompleteError) as caught:
            await world.services.scorecards.submit(igor, card_id)
        assert caught.value.values["missing"] == "оценки по всем критериям, ваша рекомендация"

        for number in range(4):
            await world.services.scorecards.mark(igor, card_id, number, 0)
        with pytest.raises(CardIncompleteError):
            await world.services.scorecards.submit(igor, card_id)
        assert (await world.card(igor)).state is ScorecardState.OPEN

    async def test_words_have_bounds(self, world: ScorecardWorld, igor: Actor, card_id: int) -> None:
        with pytest.raises(EmptyCardTextError):
            await world.services.scorecards.write(igor, card_id, " \n\x00")
        await world.services.scorecards.write(igor, card_id, "я" * 5999)
        with pytest.raises(CardTextTooLongError):
            await world.services.scorecards.write(igor, card_id, "яя")

        assert (await world.services.scorecards.clear_text(igor, card_id)).text == ""

    async def test_spoken_words_are_a_draft_until_the_person_agrees(
        self, world: ScorecardWorld, igor: Actor, card_id: int
    ) -> None:
        heard = await world.services.scorecard_voice.hear(igor, card_id, "file", "audio/ogg")
        assert (heard.heard, heard.text) == ("Хорошо рассуждает", "")
        world.restart()

        taken = await world.services.scorecards.accept_heard(igor, card_id)
        assert (taken.heard, taken.text) == ("", "Хорошо рассуждает")

        await world.services.scorecard_voice.hear(igor, card_id, "file", "audio/ogg")
        corrected = await world.services.scorecards.write(igor, card_id, "и пишет")
        assert (corrected.heard, corrected.text) == ("", "Хорошо рассуждает\nи пишет")

    async def test_voice_without_a_key_asks_for_text(self, world: ScorecardWorld, igor: Actor, card_id: int) -> None:
        world.listener.error = NotConnectedError(integration="Gemini")

        with pytest.raises(VoiceNeedsKeyError):
            await world.services.scorecard_voice.hear(igor, card_id, "file", "audio/ogg")

        world.listener.error = UnavailableError(Vendor.GEMINI, "generate")
        with pytest.raises(UnavailableError):
            await world.services.scorecard_voice.hear(igor, card_id, "file", "audio/ogg")
        assert (await world.card(igor)).heard == ""

    async def test_a_card_belongs_to_one_person_whatever_their_role(
        self, world: ScorecardWorld, card_id: int, olga: Actor, clock: Clock
    ) -> None:
        admin = await an_actor(clock, 70, Role.ADMIN)
        cards, voice = world.services.scorecards, world.services.scorecard_voice
        acts: list[Any] = [
            lambda who: cards.open(who, card_id),
            lambda who: cards.mark(who, card_id, 0, 1),
            lambda who: cards.recommend(who, card_id, Recommendation.NO),
            lambda who: cards.write(who, card_id, "x"),
            lambda who: cards.clear_text(who, card_id),
            lambda who: cards.accept_heard(who, card_id),
            lambda who: cards.drop_heard(who, card_id),
            lambda who: cards.submit(who, card_id),
            lambda who: voice.hear(who, card_id, "file", "audio/ogg"),
        ]
        for who in (olga, world.recruiter, admin):
            for act in acts:
                with pytest.raises(AccessRefusedError):
                    await act(who)

        card = await Scorecard.get(id=card_id)
        assert (card.marks, card.text, card.state) == ({}, "", ScorecardState.OPEN)
        with pytest.raises(GoneError):
            await cards.open(olga, card_id + 100)

    async def test_somebody_turned_off_cannot_send(self, world: ScorecardWorld, igor: Actor, card_id: int) -> None:
        await world.fills(igor)
        await User.filter(id=igor.user_id).update(is_active=False)
        with pytest.raises(TurnedOffError):
            await world.services.scorecards.submit(await again(world.clock, 51), card_id)

    @pytest.mark.database
    async def test_of_two_taps_on_send_one_counts(self, world: ScorecardWorld, igor: Actor, card_id: int) -> None:
        await world.fills(igor)

        results = await asyncio.gather(
            *(world.services.scorecards.submit(igor, card_id) for _ in range(3)), return_exceptions=True
        )

        assert sum(isinstance(each, CardOverError) for each in results) == 2
        assert await AuditEvent.filter(operation="scorecard_submitted").count() == 1
        assert len(await world.told(igor, DebriefReady)) == 1
        with pytest.raises(CardOverError):
            await world.services.scorecards.mark(igor, card_id, 0, 1)


class TestComment:
    @pytest.mark.database
    async def test_a_sent_card_is_one_comment_in_huntflow(self, world: ScorecardWorld, igor: Actor) -> None:
        await writes_criteria(world, "- Python\n- <SQL>")
        await world.interview(igor)
        await world.check()
        done = await world.sends(igor, 3, 0, advice=Recommendation.STRONG_YES, text="Брать <сразу>")
        assert done.is_complete
        assert world.queue.put_jobs == [("write_scorecards", None)]

        await world.comments()

        [comment] = world.comments_there()
        assert comment.splitlines() == [
            f"📋 Оценка интервью № {done.card.id} · Игорь Седов",
            "Интервью 02.03.2026",
            "Рекомендация: точно да",
            "• Python: 3 из 4",
            "• <SQL>: не смог оценить",
            "Брать <сразу>",
        ]
        card = await world.card(igor)
        assert card.is_commented
        assert card.comment_due_at is None
        await world.comments()
        assert len(world.comments_there()) == 1
        assert await AuditEvent.filter(operation="scorecard_commented").count() == 1

    @pytest.mark.database
    @pytest.mark.parametrize("after", [False, True])
    async def test_a_crash_around_the_call_ends_in_one_comment(
        self, world: ScorecardWorld, igor: Actor, *, after: bool
    ) -> None:
        await world.interview(igor)
        await world.check()
        await world.sends(igor)
        await world.services.scorecard_comments.work_off()
        world.hiring.dies("comment", after=after)
        with pytest.raises(Died):
            await world.hiring.job()

        world.clock.passes(minutes=6)
        world.restart()
        await world.hiring.job(alone=True)
        await world.comments()

        assert len(world.comments_there()) == 1
        assert (await world.card(igor)).is_commented

    async def test_a_lost_answer_is_looked_up_and_not_written_twice(self, world: ScorecardWorld, igor: Actor) -> None:
        await world.interview(igor)
        await world.check()
        await world.sends(igor)
        world.hiring.fault(path="/logs", method="POST", effect="reset", after=True)

        await world.comments()
        world.clock.passes(minutes=2)
        await world.comments()

        assert len(world.comments_there()) == 1
        assert (await world.card(igor)).is_commented

    async def test_another_try_looks_first_whether_the_comment_is_there(
        self, world: ScorecardWorld, igor: Actor
    ) -> None:
        await world.interview(igor)
        await world.check()
        await world.sends(igor)
        await world.comments()
        # As if nobody had found out: the change counts as failed, the card as not written.
        await ApplicantChange.all().update(state=ChangeState.FAILED)
        await Scorecard.all().update(is_commented=False, comment_due_at=world.clock())

        await world.comments()

        assert len(world.comments_there()) == 1
        assert (await world.card(igor)).is_commented

    async def test_a_refused_key_gives_way_to_another_of_the_team(
        self, world: ScorecardWorld, igor: Actor, clock: Clock
    ) -> None:
        second = await an_actor(clock, 80, Role.RECRUITER, name="Пётр")
        await has_key(second)
        await world.interview(igor)
        await world.check()
        await world.sends(igor)
        world.hiring.fault(path="/logs", method="POST", status=403, body='{"errors": []}')

        await world.comments()
        world.clock.passes(minutes=1)
        await world.comments()

        assert len(world.comments_there()) == 1
        assert list(await ApplicantChange.all().order_by("id").values_list("user_id", "state")) == [
            (world.recruiter.user_id, ChangeState.FAILED),
            (second.user_id, ChangeState.DONE),
        ]

    async def test_when_no_key_works_the_recruiter_is_told_and_the_card_is_kept(
        self, world: ScorecardWorld, igor: Actor
    ) -> None:
        await world.interview(igor)
        await world.check()
        await world.sends(igor)
        await Credential.all().delete()

        for _ in range(7):
            world.clock.passes(minutes=11)
            await world.services.scorecard_comments.work_off()

        card = await world.card(igor)
        assert await world.told(world.recruiter, ScorecardNotCommented) == [ScorecardNotCommented(card_id=card.id)]
        assert card.comment_due_at is None
        assert world.comments_there() == []
        kept = await world.services.scorecard_delivery.kept(card.id)
        assert kept is not None
        assert kept.interviewer == "Игорь Седов"

    async def test_an_interview_without_an_applicant_has_no_comment(self, world: ScorecardWorld, igor: Actor) -> None:
        await world.interview(igor, applicant_id=None, account_id=None, system="", vacancy_id=None)
        await world.check()

        done = await world.sends(igor)
        await world.comments()

        assert not done.is_tied
        assert await ApplicantChange.all().count() == 0


class TestBlindness:
    @pytest.fixture
    async def row(self, world: ScorecardWorld, igor: Actor, olga: Actor) -> Interview:
        row = await world.interview(igor, olga)
        await world.check()
        return row

    async def test_others_are_hidden_until_the_own_card_is_sent(
        self, world: ScorecardWorld, row: Interview, igor: Actor, olga: Actor
    ) -> None:
        await world.sends(igor, 1, 1, 1, 1, text="Нет")
        before = await world.services.debriefs.of(olga, row.id)
        assert before.is_blind
        assert (before.cards, before.criteria, before.spreads) == ((), (), ())
        assert before.sent == ("Игорь Седов",)
        assert "Нет" not in repr(before)

        await world.sends(olga)

        after = await world.services.debriefs.of(olga, row.id)
        assert [card.interviewer for card in after.cards] == ["Игорь Седов", "Ольга Ким"]
        assert [(each.lowest, each.highest, each.gap) for each in after.spreads] == [(1, 3, 2)] * 4

    async def test_the_sender_sees_what_is_there_and_nothing_of_drafts(
        self, world: ScorecardWorld, row: Interview, igor: Actor, olga: Actor
    ) -> None:
        await world.fills(olga, 4, 4, 4, 4, text="Черновик")
        await world.sends(igor)

        view = await world.services.debriefs.of(igor, row.id)

        assert [card.interviewer for card in view.cards] == ["Игорь Седов"]
        assert "Черновик" not in repr(view)

    @pytest.mark.parametrize("role", [Role.RECRUITER, Role.ADMIN, Role.OBSERVER])
    async def test_the_team_sees_only_who_has_sent_until_all_are_in(
        self, *, world: ScorecardWorld, row: Interview, igor: Actor, olga: Actor, clock: Clock, role: Role
    ) -> None:
        reader = await an_actor(clock, 90, role)
        await world.sends(igor)
        blind = await world.services.debriefs.of(reader, row.id)
        assert blind.is_blind
        assert blind.cards == ()
        assert ([card.interviewer for card in blind.waiting], blind.sent) == (["Ольга Ким"], ("Игорь Седов",))

        await world.sends(olga)

        assert len((await world.services.debriefs.of(reader, row.id)).cards) == 2

    async def test_after_the_deadline_the_team_sees_what_there_is_and_the_late_one_does_not(
        self, world: ScorecardWorld, row: Interview, igor: Actor, olga: Actor
    ) -> None:
        await world.sends(igor)
        world.clock.passes(days=2, minutes=1)

        assert not (await world.services.debriefs.of(world.recruiter, row.id)).is_blind
        assert (await world.services.debriefs.of(olga, row.id)).is_blind

    async def test_a_recruiter_who_interviews_is_blind_as_everybody(self, world: ScorecardWorld, igor: Actor) -> None:
        row = await world.interview(igor, world.recruiter, huntflow_event_id=5)
        await world.check()
        await world.sends_for(igor, row)
        world.clock.passes(days=5)

        assert (await world.services.debriefs.of(world.recruiter, row.id)).is_blind

    async def test_comments_wait_until_all_are_in(
        self, world: ScorecardWorld, row: Interview, igor: Actor, olga: Actor
    ) -> None:
        await world.sends(igor)
        await world.comments()
        assert world.comments_there() == [], "a comment in Huntflow would be a way to peek"

        await world.sends(olga)
        await world.comments()

        assert len(world.comments_there()) == 2

    async def test_after_the_deadline_a_comment_waits_no_longer(
        self, world: ScorecardWorld, row: Interview, igor: Actor
    ) -> None:
        await world.sends(igor)
        world.clock.passes(days=2, minutes=1)
        await world.check()
        await world.comments()

        assert len(world.comments_there()) == 1

    async def test_the_history_of_the_applicant_hides_cards_from_who_owes_one(
        self, world: ScorecardWorld, clock: Clock, igor: Actor
    ) -> None:
        row = await world.interview(igor, world.recruiter, huntflow_event_id=6)
        await world.check()
        await world.sends_for(igor, row)
        world.clock.passes(days=2, minutes=1)
        await world.check()
        await world.comments()
        assert len(world.comments_there()) == 1
        cards = world.hiring.services.applicant_cards
        button = ApplicantButton(world.recruiter.user_id, f"p{MAIN_ACCOUNT}", world.applicant.id)

        owing = await cards.history(world.recruiter, button, 1)
        await world.sends_for(world.recruiter, row)
        free = await cards.history(world.recruiter, button, 1)

        assert not [line for line in owing.lines if line.comment.startswith("📋")]
        assert len([line for line in free.lines if line.comment.startswith("📋")]) == 1

    async def test_strangers_see_nothing(self, world: ScorecardWorld, row: Interview) -> None:
        other = await world.interviewer(95, "Чужой")

        with pytest.raises(AccessRefusedError):
            await world.services.debriefs.of(other, row.id)
        with pytest.raises(GoneError):
            await world.services.debriefs.of(world.recruiter, row.id + 100)
        assert await world.services.scorecard_delivery.debrief(other.user_id, row.id) is None


class TestDebrief:
    async def test_when_the_last_card_is_in_everybody_concerned_is_told_once(
        self, world: ScorecardWorld, igor: Actor, olga: Actor
    ) -> None:
        row = await world.interview(igor, olga)
        await world.check()
        await world.sends(igor)
        assert await OutboxMessage.filter(event_key__startswith="debrief").count() == 0

        await world.sends(olga)

        for person in (world.recruiter, igor, olga):
            assert await world.told(person, DebriefReady) == [DebriefReady(interview_id=row.id, user_id=person.user_id)]
        assert (await Interview.get(id=row.id)).state is InterviewState.SCORED
        delivered = await world.services.scorecard_delivery.debrief(world.recruiter.user_id, row.id)
        assert delivered is not None
        assert delivered[1].may_decide

    @pytest.mark.database
    async def test_two_last_cards_at_once_make_one_debrief(
        self, world: ScorecardWorld, igor: Actor, olga: Actor
    ) -> None:
        await world.interview(igor, olga)
        await world.check()
        cards = [(igor, await world.fills(igor)), (olga, await world.fills(olga))]

        await asyncio.gather(*(world.services.scorecards.submit(who, card_id) for who, card_id in cards))

        assert len(await world.told(world.recruiter, DebriefReady)) == 1

    async def test_a_card_that_is_let_go_completes_the_rest(
        self, world: ScorecardWorld, igor: Actor, olga: Actor
    ) -> None:
        row = await world.interview(igor, olga)
        await world.check()
        await world.sends(igor)
        waiting = await world.card(olga)

        view = await world.services.debriefs.waive(world.recruiter, waiting.id)
        await world.services.debriefs.waive(world.recruiter, waiting.id)

        assert view.waived == ("Ольга Ким",)
        assert not view.is_blind
        assert (await Interview.get(id=row.id)).state is InterviewState.SCORED
        assert await AuditEvent.filter(operation="scorecard_waived").count() == 1
        with pytest.raises(CardOverError):
            await world.services.scorecards.mark(olga, waiting.id, 0, 1)

    async def test_a_card_sent_a_moment_ago_is_not_let_go(self, world: ScorecardWorld, igor: Actor) -> None:
        await world.interview(igor)
        await world.check()
        await world.sends(igor)

        await world.services.debriefs.waive(world.recruiter, (await world.card(igor)).id)

        assert (await world.card(igor)).state is ScorecardState.SUBMITTED

    async def test_a_rejection_is_prepared_with_its_reasons_and_written_by_the_usual_way(
        self, world: ScorecardWorld, igor: Actor
    ) -> None:
        row = await world.interview(igor)
        await world.check()
        await world.sends(igor)

        change = await world.services.debriefs.reject(world.recruiter, row.id)

        assert change.reasons
        assert world.hiring.writes() == []

    async def test_nothing_is_decided_about_an_interview_without_an_applicant(
        self, world: ScorecardWorld, igor: Actor
    ) -> None:
        row = await world.interview(igor, applicant_id=None)

        with pytest.raises(NotTiedToApplicantError):
            await world.services.debriefs.reject(world.recruiter, row.id)

    async def test_an_interviewer_asks_for_one_more_interview_once(
        self, world: ScorecardWorld, igor: Actor, olga: Actor
    ) -> None:
        row = await world.interview(igor, olga)
        await world.check()
        await world.sends(igor)
        await world.services.debriefs.ask_for_another(igor, row.id)
        await world.services.debriefs.ask_for_another(igor, row.id)

        assert len(await world.told(world.recruiter, AnotherInterviewWanted)) == 1
        with pytest.raises(AccessRefusedError):
            await world.services.debriefs.ask_for_another(olga, row.id)

    async def test_only_the_team_manages_cards(self, world: ScorecardWorld, igor: Actor, clock: Clock) -> None:
        row = await world.interview(igor)
        await world.check()
        card = await world.card(igor)
        watcher = await an_actor(clock, 91, Role.OBSERVER)

        for who in (igor, watcher):
            for act in (
                lambda who: world.services.debriefs.remind(who, card.id),
                lambda who: world.services.debriefs.waive(who, card.id),
                lambda who: world.services.debriefs.reject(who, row.id),
            ):
                with pytest.raises(AccessRefusedError):
                    await act(who)


class TestLadder:
    async def climbs(self, world: ScorecardWorld, *people: Actor, days: float, step_minutes: int = 30) -> list[str]:
        """What was queued while so many days passed, with the local moment."""
        seen, said = set(await OutboxMessage.all().values_list("id", flat=True)), []
        for _ in range(int(days * 24 * 60 / step_minutes)):
            world.clock.passes(minutes=step_minutes)
            await world.check()
            for row in await OutboxMessage.all().order_by("id").select_related("user"):
                if row.id not in seen:
                    seen.add(row.id)
                    local = world.clock().astimezone(MINSK)
                    said.append(f"{local:%a %H:%M} {row.payload['type']} → {row.user.full_name}")
            await world.delivered()
        return said

    async def test_nudge_recruiter_administrator_and_then_silence(
        self, world: ScorecardWorld, igor: Actor, clock: Clock
    ) -> None:
        await an_actor(clock, 99, Role.ADMIN, name="Марина")
        await world.interview(igor)
        await world.check()

        said = await self.climbs(world, igor, days=9)

        assert said == [
            "Mon 13:00 scorecards_owed → Игорь Седов",
            "Tue 10:00 scorecards_owed → Игорь Седов",
            "Wed 10:00 scorecard_late → Анна Ковалёва",
            "Wed 13:00 scorecards_owed → Игорь Седов",
            "Thu 10:00 scorecard_late → Марина",
        ]

    @pytest.mark.parametrize("world", [BEFORE_MAY_DAY], indirect=True)
    async def test_a_weekend_and_huntflows_holiday_are_silent(self, world: ScorecardWorld, igor: Actor) -> None:
        await world.interview(igor)
        await world.check()

        said = await self.climbs(world, igor, days=6)

        assert said[:2] == ["Mon 09:00 scorecards_owed → Игорь Седов", "Tue 18:00 scorecard_late → Анна Ковалёва"]
        assert not [line for line in said if line.startswith(("Fri", "Sat", "Sun"))]

    @pytest.mark.parametrize("world", [BEFORE_MAY_DAY], indirect=True)
    async def test_without_the_calendar_weekends_are_still_silent(self, world: ScorecardWorld, igor: Actor) -> None:
        world.hiring.fault(path="/calendar", status=503, times=None)
        await world.interview(igor)
        await world.check()

        said = await self.climbs(world, igor, days=4)

        assert said[0] == "Fri 09:00 scorecards_owed → Игорь Седов", "the holiday is not known now"
        assert not [line for line in said if line.startswith(("Sat", "Sun"))]

    async def test_quiet_hours_chosen_later_are_kept(self, world: ScorecardWorld, igor: Actor) -> None:
        await world.interview(igor)
        await world.check()
        await NotificationSettings.create(user_id=igor.user_id, quiet_from_hour=12, quiet_to_hour=15)

        said = await self.climbs(world, igor, days=0.5)

        assert said == ["Mon 15:00 scorecards_owed → Игорь Седов"]

    async def test_several_owed_cards_are_one_message_a_day(self, world: ScorecardWorld, igor: Actor) -> None:
        await world.interview(igor)
        await world.interview(igor, huntflow_event_id=2)
        await world.interview(igor, huntflow_event_id=3)
        await world.check()

        said = await self.climbs(world, igor, days=1)

        assert [line for line in said if "owed" in line] == [
            "Mon 13:00 scorecards_owed → Игорь Седов",
            "Tue 10:00 scorecards_owed → Игорь Седов",
        ]
        owed = await world.services.scorecard_delivery.owed(igor.user_id)
        assert owed is not None
        assert len(owed[1]) == 3

    async def test_a_card_that_came_before_the_delivery_is_not_asked_for(
        self, world: ScorecardWorld, igor: Actor
    ) -> None:
        await world.interview(igor)
        await world.check()
        world.clock.passes(hours=3)
        await world.check()
        assert len(await world.told(igor, ScorecardsOwed)) == 1
        card = await world.card(igor)

        await world.sends(igor)

        assert await world.services.scorecard_delivery.owed(igor.user_id) is None
        assert await world.services.scorecard_delivery.late(card.id) is None
        assert await self.climbs(world, igor, days=4) == []

    async def test_long_downtime_does_not_bring_all_rungs_at_once(self, world: ScorecardWorld, igor: Actor) -> None:
        await world.interview(igor)
        await world.check()
        world.clock.passes(days=8)

        for _ in range(5):
            await world.check()

        assert len(await world.told(igor, ScorecardsOwed)) == 1
        assert await world.told(world.recruiter, ScorecardLate) == []

    @pytest.mark.database
    async def test_two_processes_tell_once(self, world: ScorecardWorld, igor: Actor) -> None:
        await world.interview(igor)
        await world.check()
        world.clock.passes(hours=3)

        await asyncio.gather(*(world.check() for _ in range(4)))

        assert len(await world.told(igor, ScorecardsOwed)) == 1
        assert (await world.card(igor)).rung == 1

    async def test_a_recruiter_reminds_once_a_day_by_hand(self, world: ScorecardWorld, igor: Actor) -> None:
        await world.interview(igor)
        await world.check()
        card = await world.card(igor)

        for _ in range(3):
            await world.services.debriefs.remind(world.recruiter, card.id)

        assert len(await world.told(igor, ScorecardsOwed)) == 1
