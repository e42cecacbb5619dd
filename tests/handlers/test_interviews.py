"""Messages about interviews as people read them, and how Telegram is asked to show them."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.methods import DeleteMessage, EditMessageText, SendMessage

import locales
from bot.interview_board import TelegramBoard
from handlers.interviews.news import InterviewNews
from handlers.interviews.notice_views import notice_screen
from handlers.interviews.views import card_screen, list_screen
from locales import Language
from models.interviews import Interview
from services.interviews.delivery import Shown
from services.interviews.faces import Face, FaceKind, Reminder
from services.interviews.views import InterviewView, ParticipantView
from services.notifications import InterviewerCannot, InterviewerLate, InterviewSettled
from services.outbox import DeliveryRefusedError
from services.vocabulary import CalendarPlace, InterviewSource, InterviewState, ParticipantState
from tests.conftest import Clock
from tests.recording_bot import recording_bot
from tests.services.interview_world import InterviewWorld, interview_world

MINSK = ZoneInfo("Europe/Minsk")
START = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
HOSTILE = "<b>Ян & Ко</b>" + "я" * 300
CALL = SendMessage(chat_id=7, text="…")


def view(**changes: object) -> InterviewView:
    values: dict[str, object] = {
        "id": 2_000_000_000,
        "state": InterviewState.PLANNED,
        "source": InterviewSource.CHAT,
        "revision": 0,
        "start_at": START,
        "end_at": START + timedelta(hours=1),
        "timezone": "Europe/Minsk",
        "title": HOSTILE,
        "applicant_name": HOSTILE,
        "vacancy_name": HOSTILE,
        "location": HOSTILE,
        "meet_url": "https://meet.google.com/abc",
        "place": CalendarPlace.GOOGLE,
        "participants": (
            ParticipantView(2_000_000_000, HOSTILE, ParticipantState.INVITED),
            ParticipantView(3, "Павел", ParticipantState.LATE, 10, START, ""),
            ParticipantView(4, "Инна", ParticipantState.CONFIRMED, undelivered="bot was <blocked>"),
        ),
    }
    return InterviewView(**(values | changes))  # type: ignore[arg-type]


def shown(kind: FaceKind = FaceKind.PLANNED, *, is_interviewer: bool = True, **changes: object) -> Shown:
    face = Face(kind, view(**changes).revision, Reminder.NONE, "c")
    return Shown(view(**changes), face, 2_000_000_000, MINSK, is_interviewer)


@pytest.mark.parametrize("kind", list(FaceKind))
@pytest.mark.parametrize("is_interviewer", [True, False])
def test_every_face_fits_a_message_with_everything_foreign_escaped(kind: FaceKind, is_interviewer: bool) -> None:
    with locales.using(Language.RU):
        screen = notice_screen(shown(kind, is_interviewer=is_interviewer))

    assert len(screen.text) < 4096
    assert "<b>Ян" not in screen.text.replace("<b>&lt;", "")
    assert screen.keyboard is not None
    for row in screen.keyboard.inline_keyboard:
        for button in row:
            assert len((button.callback_data or "").encode()) <= 64


def test_the_time_is_the_readers_with_the_name_of_their_zone() -> None:
    with locales.using(Language.RU):
        text = notice_screen(shown()).text

    assert "04.03.2026 (ср) 12:00-13:00 (Europe/Minsk)" in text


def test_an_interviewer_gets_the_buttons_and_a_recruiter_sees_who_was_reached() -> None:
    with locales.using(Language.EN):
        mine, watched = notice_screen(shown()), notice_screen(shown(is_interviewer=False))

    assert mine.keyboard is not None
    labels = [button.text for row in mine.keyboard.inline_keyboard for button in row]
    assert labels == [
        "✅ I come", "❌ I cannot", "⏱ +5 min", "⏱ +10 min", "⏱ +15 min", "📎 Resume", "❓ Questions", "🎥 Join",
        "📞 Contacts",
    ]  # fmt: skip
    assert "not delivered: bot was &lt;blocked&gt;" in watched.text
    assert "delivered 04.03 12:00" in watched.text
    assert "delivered" not in mine.text


def test_a_cancelled_one_has_no_buttons() -> None:
    keyboard = notice_screen(shown(FaceKind.CANCELLED)).keyboard

    assert keyboard is not None
    assert keyboard.inline_keyboard == []


class TestBoard:
    async def test_a_message_rings_only_when_it_should(self) -> None:
        bot, session = recording_bot()

        message_id = await TelegramBoard(bot=bot).send(7, Language.RU, shown(), is_silent=True)

        sent = session.last(SendMessage)
        assert (message_id, sent.disable_notification, sent.chat_id) == (1001, True, 7)

    async def test_an_edit_of_what_is_so_already_is_done_and_of_a_deleted_message_is_said(self) -> None:
        bot, session = recording_bot()
        board = TelegramBoard(bot=bot)

        session.fails_with(EditMessageText, TelegramBadRequest(CALL, "Bad Request: message is not modified"))
        assert await board.edit(7, 5, Language.RU, shown())
        session.fails_with(EditMessageText, TelegramBadRequest(CALL, "Bad Request: message to edit not found"))
        assert not await board.edit(7, 5, Language.RU, shown())
        session.fails_with(EditMessageText, TelegramBadRequest(CALL, "Bad Request: chat not found"))
        with pytest.raises(DeliveryRefusedError) as refused:
            await board.edit(7, 5, Language.RU, shown())
        assert refused.value.permanent

    async def test_a_message_too_old_to_be_deleted_says_that_it_is_out_of_date(self) -> None:
        bot, session = recording_bot()
        session.fails_with(DeleteMessage, TelegramBadRequest(CALL, "Bad Request: message can't be deleted"))

        await TelegramBoard(bot=bot).take_away(7, 5, Language.RU)

        assert "Это устарело" in session.texts()[-1]

    async def test_who_blocked_the_bot_is_found_out(self) -> None:
        bot, session = recording_bot()
        session.fails_with(SendMessage, TelegramForbiddenError(CALL, "Forbidden: bot was blocked by the user"))

        with pytest.raises(DeliveryRefusedError) as refused:
            await TelegramBoard(bot=bot).send(7, Language.RU, shown(), is_silent=False)

        assert refused.value.permanent


@pytest.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[InterviewWorld]:
    async with interview_world(clock) as made:
        yield made


def news(world: InterviewWorld) -> InterviewNews:
    return InterviewNews(
        answers=world.services.interview_answers,
        reading=world.services.interview_reading,
        people=world.applicants.people,
        now=world.clock,
    )


async def test_news_of_an_interviewer_are_shown_only_while_they_are_true(world: InterviewWorld) -> None:
    interview_id = (await world.schedules(world.candidate(), world.dima)).interview_id
    answers = world.services.interview_answers
    about = {
        "user_id": world.recruiter.user_id,
        "interview_id": interview_id,
        "interviewer_id": world.dima.user_id,
        "revision": 0,
    }
    late, cannot = InterviewerLate(**about), InterviewerCannot(**about)

    with locales.using(Language.EN):
        await answers.late(world.dima, interview_id, 10)
        screen = await news(world).render(late)
        assert screen is not None
        assert "Дмитрий Лебедев is 10 minutes late" in screen.text
        assert await news(world).render(cannot) is None

        await answers.cannot(world.dima, interview_id)
        screen = await news(world).render(cannot)
        assert screen is not None
        assert "Free at that time" in screen.text
        assert await news(world).render(late) is None

        await Interview.all().update(revision=1)
        assert await news(world).render(cannot) is None


async def test_what_became_of_an_unanswered_call_is_said_in_words(world: InterviewWorld) -> None:
    interview_id = (await world.schedules(world.candidate(), world.dima)).interview_id
    user_id = world.recruiter.user_id

    with locales.using(Language.EN):
        there = await news(world).render(InterviewSettled(user_id=user_id, interview_id=interview_id, happened=True))
        gone = await news(world).render(InterviewSettled(user_id=user_id, interview_id=12345, happened=False))

    assert there is not None
    assert gone is not None
    assert "reached the calendar" in there.text
    assert "was not created" in gone.text


async def test_lists_and_cards_stay_within_a_message(world: InterviewWorld) -> None:
    for number in range(8):
        start = world.clock() + timedelta(days=1, hours=number)
        await Interview.create(
            source=InterviewSource.CHAT,
            start_at=start,
            end_at=start + timedelta(hours=1),
            applicant_name=HOSTILE[:255],
            vacancy_name=HOSTILE[:255],
            title=HOSTILE[:255],
        )
    page = await world.services.interview_reading.page(world.recruiter)
    card = await world.services.interview_reading.card(world.recruiter, page.rows[0].id)

    with locales.using(Language.RU):
        listed, opened = list_screen(page, MINSK), card_screen(card, MINSK)

    assert (page.pages, len(page.rows)) == (2, 6)
    assert max(len(listed.text), len(opened.text)) < 4096
    assert "<b>Ян" not in (listed.text + opened.text).replace("<b>&lt;", "")
