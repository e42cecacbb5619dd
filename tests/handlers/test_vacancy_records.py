"""Texts and grades of a vacancy, its funnel and the time on its stages, as people tap and type them."""

import pytest
from aiogram.methods import AnswerCallbackQuery, SendMessage, SendPhoto
from aiogram.types import BufferedInputFile

from handlers.vacancies.callbacks import InsightAct, InsightPlace, RecordAct, RecordPlace
from integrations.huntflow.schemas import Vacancy, VacancyStatus
from models.finance import Grade
from models.users import Role
from models.vacancies import Vacancy as VacancyRow
from services.vacancy_rows import VacancyGroup, VacancyScope
from tests.conftest import Clock
from tests.handlers.hiring_chat import HiringBot, Recruiter
from tests.persons import an_actor
from tests.services.import_world import World, a_world
from tests.services.vacancy_world import INTERVIEW, NEW, REJECTED, stands, with_a_whole_way

pytestmark = pytest.mark.database
NAME = "<b>Разработчик</b> $1 & Co"
LARGEST_ID = 2**31 - 1


@pytest.fixture
async def world(database: str, clock: Clock) -> World:
    world = await a_world(clock)
    with_a_whole_way(world)
    world.huntflow.vacancy_list = [Vacancy(id=100, position=NAME)]
    return world


@pytest.fixture
def bot(world: World) -> HiringBot:
    return HiringBot(world)


@pytest.fixture
async def anna(bot: HiringBot) -> Recruiter:
    """A recruiter in front of the vacancy's card."""
    anna = bot.person()
    await opens_card(anna)
    return anna


async def opens_card(person: Recruiter) -> str:
    await person.says("/vacancies разработчик")
    return await person.taps("Разработчик")


async def test_a_text_is_typed_read_and_cleared(bot: HiringBot, anna: Recruiter) -> None:
    short = await anna.taps("Тексты и грейды")
    assert "Тексты и грейды</b> · &lt;b&gt;Разработчик&lt;/b&gt; $1 &amp; Co" in short
    assert "Пока ничего не записано" in short
    await anna.taps("Текст приглашения")
    assert anna.sees == ["✏️ Написать", "‹ Тексты и грейды"]

    question = await anna.taps("Написать")
    assert "«Текст приглашения»" in question
    assert "Не больше 10000 символов" in question
    assert "текст" in await anna.says(None, dice={"emoji": "🎲", "value": 1})
    shown = await anna.says("Приходите <i>к нам</i>\nв среду")

    assert "Приходите &lt;i&gt;к нам&lt;/i&gt;\nв среду" in shown
    assert anna.sees == ["✏️ Заменить", "➕ Дописать", "🗑 Очистить", "‹ Тексты и грейды"]
    assert "Текст приглашения: Приходите &lt;i&gt;к нам" in await anna.taps("‹ Тексты")
    await anna.taps("Текст приглашения")
    assert "ничего не записано" in await anna.taps("Очистить")
    assert (await VacancyRow.get()).invite_text == ""


async def test_a_second_part_is_added(anna: Recruiter) -> None:
    await anna.taps("Тексты и грейды")
    await anna.taps("Текст оценочного листа")
    await anna.taps("Написать")
    await anna.says("Первое")
    assert "дописать в конец" in await anna.taps("Дописать")

    assert "Первое\nВторое" in await anna.says("Второе")


async def test_a_long_title_is_refused_and_may_be_typed_again(anna: Recruiter) -> None:
    await anna.taps("Тексты и грейды")
    await anna.taps("Заголовок приглашения")
    await anna.taps("Написать")

    refused = await anna.says("я" * 256)
    assert "256 символов, а помещается 255. Ничего не изменилось" in refused
    assert "Интервью в среду" in await anna.says("Интервью в среду")
    assert "➕ Дописать" not in anna.sees, "a title is replaced, not continued"


async def test_a_text_telegram_has_cut_is_put_together(anna: Recruiter) -> None:
    await anna.taps("Тексты и грейды")
    await anna.taps("Текст приглашения")
    await anna.taps("Написать")

    assert "следующее сообщение я допишу" in await anna.says("я" * 4096)
    shown = await anna.says("конец")

    assert (await VacancyRow.get()).invite_text == "я" * 4096 + "\nконец"
    assert "1/2" in anna.sees
    assert "конец" not in shown
    assert (await anna.taps("›")).endswith("конец")


async def test_cancel_leaves_the_text_as_it_is(anna: Recruiter) -> None:
    await anna.taps("Тексты и грейды")
    await anna.taps("Текст приглашения")
    await anna.taps("Написать")

    assert "Отмен" in await anna.says("/cancel")
    assert await VacancyRow.all().count() == 0


async def test_grades_are_toggled_in_place(anna: Recruiter) -> None:
    await Grade.create(name="Junior <1>")
    await Grade.create(name="Senior")
    await anna.taps("Тексты и грейды")
    await anna.taps("Выбрать грейды")
    await anna.taps("Senior")
    await anna.taps("Junior")
    assert anna.sees[:2] == ["✅ Junior <1>", "✅ Senior"]
    await anna.taps("Senior")

    assert anna.sees[:2] == ["✅ Junior <1>", "Senior"]
    assert "Грейды: Junior &lt;1&gt;" in await anna.taps("‹ Тексты")


async def test_without_grades_the_screen_says_whom_to_ask(anna: Recruiter) -> None:
    await anna.taps("Тексты и грейды")

    assert "заводит администратор" in await anna.taps("Выбрать грейды")


async def test_putting_aside_and_leading(anna: Recruiter) -> None:
    assert "У нас: в работе" in await anna.taps("Тексты и грейды")
    assert "У нас: отложена" in await anna.taps("Отложить")
    assert "У нас: в работе" in await anna.taps("Вернуть в работу")
    assert "Рекрутер: Анна Ковалёва" in await anna.taps("Веду я")
    assert "Рекрутер: —" in await anna.taps("Больше не веду")
    assert "Кандидаты по этапам" in await anna.taps("‹ К вакансии")


async def test_an_observer_reads_and_has_no_buttons_to_write(bot: HiringBot, anna: Recruiter, clock: Clock) -> None:
    await an_actor(clock, 43, Role.OBSERVER)
    await anna.taps("Тексты и грейды")
    await anna.taps("Заголовок приглашения")
    await anna.taps("Написать")
    await anna.says("Интервью")
    observer = bot.person(43)
    await opens_card(observer)

    assert "Заголовок приглашения: Интервью" in await observer.taps("Тексты и грейды")
    assert not {"Выбрать грейды", "Отложить", "Веду я"} & set(observer.sees)
    await observer.taps("Заголовок приглашения")
    assert observer.sees == ["‹ Тексты и грейды"]


@pytest.mark.parametrize("act", [act for act in RecordAct if act not in {RecordAct.SHOW, RecordAct.FIELD}])
async def test_a_forged_button_does_not_let_an_observer_write(bot: HiringBot, clock: Clock, act: RecordAct) -> None:
    observer = await an_actor(clock, 43, Role.OBSERVER)
    person = bot.person(43)

    await person.sends_data(a_record(observer.user_id, act).pack())

    assert "прав" in person.toast
    assert await VacancyRow.all().count() == 0


async def test_an_observer_who_was_a_recruiter_cannot_finish_typing(
    bot: HiringBot, anna: Recruiter, world: World
) -> None:
    from models.users import GroupMembership

    await anna.taps("Тексты и грейды")
    await anna.taps("Заголовок приглашения")
    await anna.taps("Написать")
    await GroupMembership.filter(user_id=world.actor.user_id).delete()

    await anna.says("Интервью")

    assert await VacancyRow.all().count() == 0


@pytest.mark.parametrize("act", list(RecordAct))
async def test_another_persons_record_button_is_refused(
    bot: HiringBot, world: World, clock: Clock, act: RecordAct
) -> None:
    await an_actor(clock, 43, Role.RECRUITER)
    other = bot.person(43)

    await other.sends_data(a_record(world.actor.user_id, act).pack())

    assert "другого человека" in other.toast


@pytest.mark.parametrize("act", list(InsightAct))
async def test_another_persons_funnel_and_times_are_refused(
    bot: HiringBot, world: World, clock: Clock, act: InsightAct
) -> None:
    await an_actor(clock, 43, Role.RECRUITER)
    await an_actor(clock, 44, Role.INTERVIEWER)
    place = {"vacancy": 100, "act": act, "scope": VacancyScope.ALL, "group": VacancyGroup.OPEN, "page": 1}

    for telegram_id, said in ((43, "другого человека"), (44, "прав")):
        person = bot.person(telegram_id)
        await person.sends_data(InsightPlace(owner=world.actor.user_id, **place).pack())
        assert said in person.toast
    assert not any(isinstance(request, SendPhoto) for request in bot.session.requests)


async def test_a_button_of_another_organisation_changes_nothing(bot: HiringBot, world: World, anna: Recruiter) -> None:
    await anna.taps("Тексты и грейды")
    world.connections.account_id = 8

    await anna.taps("Отложить")

    assert "не из той организации" in anna.toast
    assert await VacancyRow.all().count() == 0


async def test_a_text_for_another_organisation_is_not_waited_for_any_longer(world: World, anna: Recruiter) -> None:
    await anna.taps("Тексты и грейды")
    await anna.taps("Заголовок приглашения")
    await anna.taps("Написать")
    world.connections.account_id = 8
    assert "не из той организации" in await anna.says("Интервью")

    world.connections.account_id = 7
    await anna.says("Интервью")

    assert await VacancyRow.all().count() == 0


async def test_the_funnel_comes_as_a_picture_with_the_same_numbers_in_words(
    bot: HiringBot, world: World, anna: Recruiter
) -> None:
    for name, stage in (("А", NEW), ("Б", NEW), ("В", NEW), ("Г", INTERVIEW), ("Д", REJECTED)):
        stands(world, name, stage)

    world.clock.passes(minutes=2)
    await anna.taps("Воронка")

    sent = bot.session.last(SendPhoto)
    assert isinstance(sent.photo, BufferedInputFile)
    assert sent.photo.data.startswith(b"\x89PNG")
    lines = sent.caption.splitlines()
    assert lines[0] == "<b>Воронка</b> · &lt;b&gt;Разработчик&lt;/b&gt; $1 &amp; Co"
    assert lines[1:5] == [
        "Новые — 4 · сейчас 3",
        "Интервью — 1 · сейчас 1 · 25 %",
        "Оффер — 0 · сейчас 0 · 0 %",
        "Нанят — 0 · сейчас 0",
    ]
    assert "Вне воронки: Отказ — 1." in lines
    assert isinstance(bot.session.last(AnswerCallbackQuery), AnswerCallbackQuery)


async def test_a_funnel_with_nobody_is_a_sentence(bot: HiringBot, world: World, anna: Recruiter) -> None:
    stands(world, "А", REJECTED)

    world.clock.passes(minutes=2)
    text = await anna.taps("Воронка")

    assert "пока никого нет" in text
    assert "&lt;b&gt;Разработчик&lt;/b&gt;" in text
    assert "Отказ — 1" in text
    assert not any(isinstance(request, SendPhoto) for request in bot.session.requests)


async def test_words_longer_than_a_caption_come_below_the_picture(
    bot: HiringBot, world: World, anna: Recruiter
) -> None:
    world.huntflow.statuses = [
        VacancyStatus(id=number, name=f"Очень длинное название этапа {number} " * 3, order=number, type="user")
        for number in range(1, 41)
    ]
    stands(world, "А", 40)

    world.clock.passes(minutes=11)
    await anna.taps("Воронка")

    assert bot.session.last(SendPhoto).caption is None
    assert "Очень длинное название этапа 40" in bot.session.last(SendMessage).text


async def test_times_name_who_stands_longest_and_open_the_card(bot: HiringBot, world: World, anna: Recruiter) -> None:
    stands(world, "<Иванов>", INTERVIEW, days=40)
    stands(world, "Петров", INTERVIEW, days=2)
    stands(world, "Новый", NEW)

    text = await anna.taps("Время на этапах")

    assert "<b>Новые</b>: 1 кандидат, медиана — меньше дня, дольше всех — меньше дня" in text
    assert "<b>Интервью</b>: 2 кандидата, медиана — 2 дня, дольше всех — 40 дней" in text
    assert "40 дней · <Иванов> Иван · Интервью" in anna.sees
    assert bot.session.buttons()["40 дней · <Иванов> Иван · Интервью"] == f"ac:n:{world.actor.user_id}:s7:1000:0:0"
    assert "Кандидаты по этапам" in await anna.taps("‹ К вакансии")


async def test_times_of_very_many_stages_fit_into_a_message(world: World, anna: Recruiter) -> None:
    world.huntflow.statuses = [
        VacancyStatus(id=number, name=f"Этап {number} " * 20, order=number, type="user") for number in range(1, 51)
    ]
    for number in range(1, 51):
        stands(world, "А", number)
    world.clock.passes(minutes=11)

    text = await anna.taps("Время на этапах")

    assert 3_000 < len(text) <= 4_096 + len("<b></b>") * 51
    assert len(anna.sees) <= 100


async def test_times_without_anybody_say_so(anna: Recruiter) -> None:
    assert "никто не ждёт" in await anna.taps("Время на этапах")


def a_record(owner: int, act: RecordAct) -> RecordPlace:
    return RecordPlace(
        owner=owner, vacancy=100, act=act, org="s7", scope=VacancyScope.ALL, group=VacancyGroup.OPEN, page=1
    )


def test_the_longest_buttons_fit_into_64_bytes() -> None:
    card = {
        "owner": 10**7,
        "vacancy": LARGEST_ID,
        "scope": VacancyScope.ALL,
        "group": VacancyGroup.HOLD,
        "page": 250,
        "search": "deadbeef",
    }

    record = RecordPlace(**card, act=RecordAct.GRADE_ADD, value=9_999, org=f"p{LARGEST_ID}")
    assert len(record.pack().encode()) <= 64
    assert RecordPlace.unpack(record.pack()) == record
    assert len(InsightPlace(**card, act=InsightAct.FUNNEL).pack().encode()) <= 64
