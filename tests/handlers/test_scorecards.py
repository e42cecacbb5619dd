"""A scorecard by thumb and by voice, and the debrief, as people tap and read them."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
from aiogram import Dispatcher
from aiogram.methods import SendPhoto
from aiogram.types import BufferedInputFile, Voice

import locales
from bot.middlewares import ActorMiddleware
from bot.storage import DatabaseStorage
from handlers import applicants, conversations, errors, fallback, scorecards
from handlers.scorecards.callbacks import CardAct, DebriefAct, DebriefTap, ScorecardTap
from handlers.scorecards.notification import ScorecardNotifications
from locales import Language
from models.interviews import Interview
from models.scorecards import Recommendation, Scorecard, ScorecardState
from models.users import Role
from services.access import Actor
from services.assistant.transcription import NothingSaidError
from services.errors import NotConnectedError
from services.funnel_picture import PictureDrawer
from services.notifications import (
    AnotherInterviewWanted,
    DebriefReady,
    Notification,
    ScorecardAsked,
    ScorecardLate,
    ScorecardNotCommented,
    ScorecardsOwed,
)
from tests.conftest import Clock
from tests.handlers.hiring_chat import HiringBot, Recruiter
from tests.persons import an_actor
from tests.recording_bot import recording_bot
from tests.services.scorecard_world import ScorecardWorld, scorecard_world

VOICE = Voice(file_id="voice-1", file_unique_id="v", duration=3, mime_type="audio/ogg")


class ScorecardBot(HiringBot):
    """The routers of scorecards and of applicants."""

    def __init__(self, world: ScorecardWorld) -> None:
        self.cards = world
        self.bot, self.session = recording_bot()
        self.connect()

    def connect(self) -> None:
        """A new process."""
        hiring, made = self.cards.hiring, self.cards.services
        self.notifications = ScorecardNotifications(delivery=made.scorecard_delivery)
        services: dict[str, Any] = {name: getattr(hiring.services, name) for name in hiring.services.__slots__}
        services |= {name: getattr(made, name) for name in made.__slots__}
        self.dispatcher = Dispatcher(
            storage=DatabaseStorage(),
            people=hiring.people,
            vacancies=hiring.vacancies,
            pictures=PictureDrawer(),
            **services,
        )
        self.dispatcher.update.outer_middleware(ActorMiddleware(hiring.people))
        for subject in (conversations, applicants, scorecards, errors, fallback):
            self.dispatcher.include_router(subject.create_router())

    async def delivers(self, person: Actor, notification: Notification) -> str:
        """Show a notification in the person's chat."""
        with locales.using(Language.RU):
            screen = await self.notifications.render(notification)
        assert screen is not None
        assert person.telegram_id is not None
        await self.bot.send_message(person.telegram_id, screen.text, reply_markup=screen.keyboard)
        return screen.text


@pytest.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[ScorecardWorld]:
    clock.moment = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
    async with scorecard_world(clock) as made:
        yield made


@pytest.fixture
def bot(world: ScorecardWorld) -> ScorecardBot:
    return ScorecardBot(world)


@pytest.fixture
async def igor(world: ScorecardWorld) -> Actor:
    return await world.interviewer(51, "Игорь Седов")


@pytest.fixture
async def row(world: ScorecardWorld, igor: Actor) -> Interview:
    made = await world.interview(igor)
    await world.check()
    return made


@pytest.fixture
async def card(world: ScorecardWorld, row: Interview, igor: Actor) -> Scorecard:
    return await world.card(igor)


@pytest.fixture
async def thumb(bot: ScorecardBot, card: Scorecard, igor: Actor) -> Recruiter:
    """Igor in front of what he was asked."""
    await bot.delivers(igor, ScorecardAsked(card_id=card.id))
    return bot.person(51)


async def test_a_card_of_four_criteria_takes_six_taps(
    world: ScorecardWorld, bot: ScorecardBot, thumb: Recruiter, card: Scorecard
) -> None:
    assert "Иванов &lt;Иван&gt;" in thumb.reads
    assert "👉 <b>Профессиональные навыки</b>" in thumb.reads
    assert thumb.sees == ["1", "2", "3", "4", "Не смог оценить"]
    for mark in ("3", "4", "Не смог оценить", "2"):
        await thumb.taps(mark)
    assert "Ваша рекомендация?" in thumb.reads
    text = await thumb.taps("👍 Да")
    assert "3\ufe0f\u20e3 Профессиональные навыки" in text
    assert "➖ Общение" in text
    assert "Рекомендация: <b>да</b>" in text

    sent = await thumb.taps("✅ Отправить")

    assert "Отправлено. Спасибо" in sent
    assert "Собрано оценок: 1 из 1" in sent
    assert thumb.sees == ["👥 Оценки остальных"], "no way to fill it in again (frappe/hrms 2401)"
    kept = await Scorecard.get(id=card.id)
    assert kept.marks == {"0": 3, "1": 4, "2": 0, "3": 2}
    assert kept.state is ScorecardState.SUBMITTED


async def test_a_double_tap_on_send_says_so_and_changes_nothing(thumb: Recruiter, card: Scorecard) -> None:
    for tap in ("1", "1", "1", "1", "👎 Нет", "✅ Отправить"):
        await thumb.taps(tap)

    await thumb.sends_data(ScorecardTap(act=CardAct.SUBMIT, card=card.id).pack())

    assert "закрыта" in thumb.toast
    assert "Ваша оценка отправлена" in await thumb.sends_data(ScorecardTap(act=CardAct.OPEN, card=card.id).pack())


async def test_a_half_filled_card_goes_on_after_a_restart(
    world: ScorecardWorld, bot: ScorecardBot, thumb: Recruiter, card: Scorecard
) -> None:
    await thumb.taps("4")
    await thumb.taps("3")
    world.restart()
    bot.connect()

    text = await thumb.taps("2")

    assert "4\ufe0f\u20e3 Профессиональные навыки" in text
    assert "2\ufe0f\u20e3 Общение" in text
    assert "👉 <b>Мотивация и совместимость</b>" in text


async def test_answers_are_changed_before_sending(thumb: Recruiter) -> None:
    for tap in ("1", "1"):
        await thumb.taps(tap)
    assert "👉 <b>Решение задач</b>" in await thumb.taps("‹ Назад")
    for tap in ("4", "1", "1", "👍👍 Точно да"):
        await thumb.taps(tap)
    assert "4\ufe0f\u20e3 Решение задач" in thumb.reads

    await thumb.taps("Изменить ответ")
    await thumb.taps("Профессиональные навыки")
    text = await thumb.taps("3")
    assert "3\ufe0f\u20e3 Профессиональные навыки" in text
    await thumb.taps("Изменить ответ")
    await thumb.taps("Рекомендация")
    assert "Рекомендация: <b>точно нет</b>" in await thumb.taps("👎👎 Точно нет")


async def test_text_is_added_and_cleared(thumb: Recruiter) -> None:
    for tap in ("1", "1", "1", "1", "👎 Нет"):
        await thumb.taps(tap)
    assert "голосовое" in await thumb.taps("✍️ Текст или голос")
    assert "текст или голосовое" in await thumb.says(None, dice={"emoji": "🎲", "value": 1})
    assert "<blockquote>Знает &lt;b&gt;всё&lt;/b&gt;</blockquote>" in await thumb.says("Знает <b>всё</b>")
    assert "blockquote" not in await thumb.taps("🗑 Текст")


async def test_a_voice_message_is_a_draft_the_person_corrects(
    world: ScorecardWorld, thumb: Recruiter, card: Scorecard
) -> None:
    for tap in ("1", "1", "1", "1", "👎 Нет", "✍️ Текст или голос"):
        await thumb.taps(tap)
    world.listener.text = "Не знает <питон>"

    heard = await thumb.says(None, voice=VOICE)
    assert "Я услышал:" in heard
    assert "Не знает &lt;питон&gt;" in heard
    corrected = await thumb.says("Не знает Python")
    assert "<blockquote>Не знает Python</blockquote>" in corrected

    await thumb.taps("✍️ Ещё текст")
    await thumb.says(None, voice=VOICE)
    await thumb.taps("✅ Верно")
    assert (await Scorecard.get(id=card.id)).text == "Не знает Python\nНе знает <питон>"
    await thumb.taps("✍️ Ещё текст")
    await thumb.says(None, voice=VOICE)
    assert "Я услышал" not in await thumb.taps("🗑 Убрать")


async def test_voice_that_is_not_understood_keeps_waiting_for_words(
    world: ScorecardWorld, thumb: Recruiter, card: Scorecard
) -> None:
    await thumb.sends_data(ScorecardTap(act=CardAct.WORDS, card=card.id).pack())
    world.listener.error = NotConnectedError(integration="Gemini")
    assert "он у вас не подключён" in await thumb.says(None, voice=VOICE)
    world.listener.error = NothingSaidError()
    await thumb.says(None, voice=VOICE)

    await thumb.says("Тогда текстом")

    assert (await Scorecard.get(id=card.id)).text == "Тогда текстом"


async def test_words_for_a_closed_card_are_refused_and_not_waited_for(
    world: ScorecardWorld, thumb: Recruiter, card: Scorecard
) -> None:
    await thumb.sends_data(ScorecardTap(act=CardAct.WORDS, card=card.id).pack())
    await world.services.debriefs.waive(world.recruiter, card.id)

    assert "закрыта" in await thumb.says("Поздно")
    assert "командами и кнопками" in await thumb.says("Ещё раз")
    assert (await Scorecard.get(id=card.id)).text == ""


@pytest.mark.parametrize("act", list(CardAct))
async def test_a_forged_button_opens_nobody_elses_card(
    world: ScorecardWorld, bot: ScorecardBot, card: Scorecard, act: CardAct
) -> None:
    await world.interviewer(52, "Ольга Ким")
    other = bot.person(52)

    await other.sends_data(ScorecardTap(act=act, card=card.id, a=1, b=4).pack())

    assert "прав" in other.toast
    assert "Иванов" not in other.reads
    assert (await Scorecard.get(id=card.id)).marks == {}


async def test_the_debrief_shows_cards_side_by_side_and_where_they_part(
    world: ScorecardWorld, bot: ScorecardBot, clock: Clock, igor: Actor
) -> None:
    olga = await world.interviewer(52, "Ольга Ким")
    row = await world.interview(igor, olga)
    await world.check()
    await world.sends(igor, 4, 3, 2, 0, text="Сильный <код>")
    anna, interviewer = bot.person(42), bot.person(52)

    blind = await anna.sends_data(DebriefTap(interview=row.id).pack())
    assert "🙈" in blind
    assert "Сильный" not in blind
    assert "📊 Картинка" not in anna.sees
    assert "🔔 Ольга Ким" in anna.sees
    await anna.sends_data(DebriefTap(act=DebriefAct.PICTURE, interview=row.id).pack())
    assert "Чужие оценки видны" in anna.toast
    assert "🙈" in await interviewer.sends_data(DebriefTap(interview=row.id).pack())

    await world.sends(olga, 1, 3, 3, 0, advice=Recommendation.STRONG_NO)
    text = await bot.delivers(world.recruiter, DebriefReady(interview_id=row.id, user_id=world.recruiter.user_id))

    assert "<b>ИС · ОК</b>" in text
    assert "Профессиональные навыки: <b>4 · 1 (⌀ 2,5)</b> ⚡️" in text
    assert "Мотивация и совместимость: <b>– · –</b>" in text
    assert "Сильнее всего расходятся: Профессиональные навыки" in text
    assert "Ольга Ким: <b>точно нет</b>" in text
    assert "<blockquote>Сильный &lt;код&gt;</blockquote>" in text
    assert anna.sees == [
        "📊 Картинка",
        "➡️ Другой этап",
        "✖️ Отказать",
        "📅 Следующее интервью",
        "Открыть карточку",
        "Проверить ещё раз",
    ]

    await anna.taps("📊 Картинка")
    photo = bot.session.last(SendPhoto).photo
    assert isinstance(photo, BufferedInputFile)
    assert photo.data.startswith(b"\x89PNG")


async def test_next_steps_of_the_debrief_use_the_usual_way_with_undo(
    world: ScorecardWorld, bot: ScorecardBot, igor: Actor, row: Interview
) -> None:
    await world.sends(igor)
    anna = bot.person(42)
    await bot.delivers(world.recruiter, DebriefReady(interview_id=row.id, user_id=world.recruiter.user_id))

    assert "По какой причине?" in await anna.taps("✖️ Отказать")
    reason = anna.sees[0]
    await anna.taps(reason)
    assert "отменить" in await anna.taps("Да, сделать")
    assert len(world.hiring.writes()) == 1

    await bot.delivers(world.recruiter, DebriefReady(interview_id=row.id, user_id=world.recruiter.user_id))
    assert "На какой этап" in await anna.taps("➡️ Другой этап")


async def test_an_interviewer_asks_for_one_more_and_the_recruiter_gets_the_card(
    world: ScorecardWorld, bot: ScorecardBot, igor: Actor, row: Interview
) -> None:
    await world.sends(igor)
    await bot.delivers(igor, DebriefReady(interview_id=row.id, user_id=igor.user_id))
    thumb = bot.person(51)
    assert "✖️ Отказать" not in thumb.sees

    await thumb.taps("🙋 Нужно ещё интервью")
    assert "Рекрутер узнает" in thumb.toast

    wanted = AnotherInterviewWanted(interview_id=row.id, user_id=world.recruiter.user_id, name="Игорь <С>")
    text = await bot.delivers(world.recruiter, wanted)
    assert "<b>Игорь &lt;С&gt;</b> просит ещё одно интервью" in text
    assert "Открыть карточку" in bot.person(42).sees


async def test_an_overdue_card_is_reminded_or_let_go_by_a_button(
    world: ScorecardWorld, bot: ScorecardBot, igor: Actor, row: Interview, card: Scorecard
) -> None:
    anna = bot.person(42)
    text = await bot.delivers(world.recruiter, ScorecardLate(card_id=card.id))
    assert "<b>Игорь Седов</b> всё ещё не прислал" in text
    await anna.taps("🔔 Игорь Седов")
    assert "Напомнил" in anna.toast

    assert "Не ждём: Игорь Седов" in await anna.taps("Не ждать: Игорь Седов")
    assert await bot.notifications.render(ScorecardLate(card_id=card.id)) is None
    assert await bot.notifications.render(ScorecardAsked(card_id=card.id)) is None
    assert await bot.notifications.render(ScorecardsOwed(user_id=igor.user_id)) is None


async def test_owed_cards_are_listed_with_a_button_each(
    world: ScorecardWorld, bot: ScorecardBot, igor: Actor, row: Interview
) -> None:
    await world.interview(igor, huntflow_event_id=9, applicant_name="Вторая")
    await world.check()

    text = await bot.delivers(igor, ScorecardsOwed(user_id=igor.user_id))

    assert "2 оценки ждут вас" in text
    thumb = bot.person(51)
    assert thumb.sees == ["Иванов <Иван>", "Вторая"]
    assert "👉" in await thumb.taps("Вторая")


async def test_a_card_that_is_not_in_huntflow_is_said_to_the_recruiter(
    world: ScorecardWorld, bot: ScorecardBot, igor: Actor, card: Scorecard
) -> None:
    await world.sends(igor)

    assert "не удалось записать в Huntflow" in await bot.delivers(
        world.recruiter, ScorecardNotCommented(card_id=card.id)
    )


@pytest.mark.parametrize("act", list(DebriefAct))
async def test_a_strangers_debrief_button_is_refused(
    world: ScorecardWorld, bot: ScorecardBot, row: Interview, card: Scorecard, act: DebriefAct
) -> None:
    await world.interviewer(52, "Ольга Ким")
    other = bot.person(52)

    await other.sends_data(DebriefTap(act=act, interview=row.id, card=card.id).pack())

    assert "прав" in other.toast
    assert (await Scorecard.get(id=card.id)).state is ScorecardState.OPEN


async def test_the_longest_screens_fit_into_a_message(world: ScorecardWorld, bot: ScorecardBot, clock: Clock) -> None:
    people = [await world.interviewer(200 + number, f"Очень Длинное Имя {number}") for number in range(10)]
    row = await world.interview(*people)
    await world.check()
    await Scorecard.all().update(criteria=[f"{number} " + "я" * 110 for number in range(12)])
    for person in people:
        await world.fills(person, *[4] * 12, text="ы" * 6000)
        with locales.using(Language.RU):
            shown = await bot.notifications.render(ScorecardAsked(card_id=(await world.card(person)).id))
        assert shown is not None
        assert len(shown.text) < 4096
        await world.services.scorecards.submit(person, (await world.card(person)).id)
    await an_actor(clock, 300, Role.OBSERVER)
    ready = DebriefReady(interview_id=row.id, user_id=world.recruiter.user_id)

    with locales.using(Language.RU):
        debrief = await bot.notifications.render(ready)

    assert debrief is not None
    assert len(debrief.text) < 4096 + 600, "tags do not count"


def test_the_longest_buttons_fit_into_64_bytes() -> None:
    largest = 2**31 - 1
    for data in (
        ScorecardTap(act=CardAct.MARK, card=largest, a=11, b=4),
        DebriefTap(act=DebriefAct.WAIVE, interview=largest, card=largest),
    ):
        assert len(data.pack().encode()) <= 64
