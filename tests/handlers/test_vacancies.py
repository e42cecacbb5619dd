"""/vacancies as a person uses it: pages in place, search, cards, stages, and every refusal."""

import pytest
from aiogram.methods import AnswerCallbackQuery, EditMessageText

from handlers.vacancies.callbacks import CardPlace, ListPlace, StagePlace
from integrations.base import Outage, UnavailableError, Vendor
from integrations.huntflow.schemas import NewApplicant, Vacancy
from models.users import Role
from services.vacancy_rows import VacancyGroup, VacancyScope
from tests.conftest import Clock
from tests.handlers.hiring_chat import HiringBot, Recruiter
from tests.persons import an_actor
from tests.services.import_world import World, a_world

pytestmark = pytest.mark.database
LARGEST_ID = 2**31 - 1


@pytest.fixture
async def world(database: str, clock: Clock) -> World:
    world = await a_world(clock)
    world.huntflow.vacancy_list = [
        Vacancy(id=number, position=f"<b>Разработчик</b> {number}", company="R&D", money="3000 $", created=clock())
        for number in range(1, 21)
    ]
    return world


@pytest.fixture
def bot(world: World) -> HiringBot:
    return HiringBot(world)


@pytest.fixture
def anna(bot: HiringBot) -> Recruiter:
    return bot.person()


async def test_the_list_is_paged_in_place(bot: HiringBot, anna: Recruiter) -> None:
    text = await anna.says("/vacancies")
    assert text.splitlines() == ["<b>Вакансии</b> · Альфа", "Мои · Открытые · 20"]
    assert anna.sees[0] == "<b>Разработчик</b> 20 · R&D"
    assert "1/3" in anna.sees

    await anna.taps("›")

    assert "2/3" in anna.sees
    assert isinstance(bot.session.last(EditMessageText), EditMessageText)
    await anna.taps("‹")
    await anna.taps("‹")
    assert "3/3" in anna.sees


async def test_an_argument_searches_at_once(anna: Recruiter) -> None:
    text = await anna.says("/vacancies <b>разработчик</b> 7")

    assert "Поиск: «&lt;b&gt;разработчик&lt;/b&gt; 7»" in text
    assert anna.sees[:2] == ["<b>Разработчик</b> 17 · R&D", "<b>Разработчик</b> 7 · R&D"]


async def test_a_search_is_asked_for_and_cleared(anna: Recruiter) -> None:
    await anna.says("/vacancies")
    assert "Что ищем?" in await anna.taps("Поиск")
    assert "текст" in await anna.says(None, dice={"emoji": "🎲", "value": 1})

    await anna.says("разработчик</b> 20")
    assert anna.sees[0] == "<b>Разработчик</b> 20 · R&D"
    assert "20" in await anna.taps("Сбросить поиск")


async def test_cancel_leaves_the_search(anna: Recruiter) -> None:
    await anna.says("/vacancies")
    await anna.taps("Поиск")

    assert "Отмен" in await anna.says("/cancel")


async def test_a_card_leads_to_a_stage_and_back_to_the_same_page(world: World, anna: Recruiter) -> None:
    number = world.huntflow.add(NewApplicant(first_name="<Иван>", last_name="Иванов"))
    world.huntflow.applicants_by_id[number]["links"].append((5, 11, ()))
    await anna.says("/vacancies")
    await anna.taps("›")

    card = await anna.taps("Разработчик</b> 5")
    assert "<b>&lt;b&gt;Разработчик&lt;/b&gt; 5</b>" in card
    assert "Зарплата: 3000 $" in card
    assert "Новые — 1" in card
    assert "Интервью — 0" in card
    assert anna.sees == [
        "Новые (1)",
        "📊 Воронка",
        "⏱ Время на этапах",
        "📝 Тексты и грейды",
        "🤖 Ассистент",
        "🔔 События",
        "‹ К списку",
    ]

    assert "• Иванов &lt;Иван&gt;" in await anna.taps("Новые")
    await anna.taps("К вакансии")
    await anna.taps("К списку")
    assert "2/3" in anna.sees


async def test_a_stage_that_is_not_counted_is_a_question_mark(world: World, anna: Recruiter) -> None:
    world.huntflow.refuses["count_11"] = UnavailableError(Vendor.HUNTFLOW, "applicants.list", Outage.SERVER)
    await anna.says("/vacancies")

    assert "Новые — ?" in await anna.taps("Разработчик</b> 20")


async def test_buttons_work_after_a_restart(world: World, anna: Recruiter) -> None:
    await anna.says("/vacancies разработчик")
    world.restart()
    again = HiringBot(world)
    data = ListPlace(
        owner=world.actor.user_id, scope=VacancyScope.ALL, group=VacancyGroup.OPEN, page=2, search="deadbeef"
    ).pack()

    text = await again.person().sends_data(data)

    assert "уже не хранится" in text
    assert "2/3" in again.person().sees


async def test_in_an_outage_the_age_of_the_list_is_said(world: World, clock: Clock, anna: Recruiter) -> None:
    await anna.says("/vacancies")
    clock.passes(minutes=12)
    world.huntflow.refuses["vacancies"] = UnavailableError(Vendor.HUNTFLOW, "vacancies.list", Outage.TIMEOUT)

    text = await anna.says("/vacancies")

    assert "⚠️ Huntflow сейчас не отвечает. Показываю, как было 12 минут назад." in text
    assert len(anna.sees) > 8


async def test_without_any_list_the_outage_is_said(world: World, anna: Recruiter) -> None:
    world.huntflow.refuses["vacancies"] = UnavailableError(Vendor.HUNTFLOW, "vacancies.list", Outage.TIMEOUT)

    assert "Huntflow" in await anna.says("/vacancies")
    assert anna.sees == []


async def test_a_vanished_vacancy_is_said(bot: HiringBot, world: World, anna: Recruiter) -> None:
    await anna.says("/vacancies")
    world.huntflow.vacancy_list = []

    await anna.taps("Разработчик</b> 20")

    assert "больше нет" in anna.toast


async def test_another_persons_button_is_refused(world: World, clock: Clock, bot: HiringBot, anna: Recruiter) -> None:
    await an_actor(clock, 43, Role.RECRUITER)
    await anna.says("/vacancies")
    buttons = bot.session.buttons()
    other = bot.person(43)

    for label in ("<b>Разработчик</b> 20 · R&D", "›", "🔍 Поиск", "🔄 Обновить"):
        await other.sends_data(buttons[label])
        assert "другого человека" in other.toast, label


async def test_who_may_not_see_vacancies_is_told(world: World, clock: Clock, bot: HiringBot) -> None:
    await an_actor(clock, 43, Role.INTERVIEWER)
    stranger = bot.person(44)

    assert "прав" in await bot.person(43).says("/vacancies")
    assert "администратор" in (await stranger.says("/vacancies")).lower()
    assert world.faults.calls == []


async def test_every_tap_is_answered(bot: HiringBot, anna: Recruiter) -> None:
    await anna.says("/vacancies")
    taps = ["›", "Поиск", "Обновить", "Закрытые", "Все"]
    for text in taps:
        await anna.says("/vacancies")
        await anna.taps(text)

    answered = [request for request in bot.session.requests if isinstance(request, AnswerCallbackQuery)]
    assert len(answered) == len(taps)


def test_the_longest_buttons_fit_into_64_bytes() -> None:
    place = {
        "owner": 10**7,
        "vacancy": LARGEST_ID,
        "scope": VacancyScope.ALL,
        "group": VacancyGroup.HOLD,
        "page": 250,
        "search": "deadbeef",
    }

    assert len(StagePlace(**place, stage=LARGEST_ID, at=999).pack().encode()) <= 64
    assert len(CardPlace(**place).pack().encode()) <= 64


async def test_events_of_a_vacancy_are_switched_off_and_on_from_its_card(anna: Recruiter, bot: HiringBot) -> None:
    await anna.says("/vacancies")
    await anna.taps("Разработчик</b> 20")
    assert "Вы узнаёте" in await anna.taps("🔔 События")
    assert "я вам не пишу" in await anna.taps("Не писать о ней")
    assert "Вы узнаёте" in await anna.taps("Писать о ней")
    data = next(data for data in bot.session.buttons().values() if data.startswith("ve:"))
    await anna.taps("К вакансии")

    assert "Кандидаты по этапам" in anna.reads
    other = bot.person(43)
    await an_actor(bot.world.clock, 43, Role.OBSERVER)
    await other.sends_data(data)
    assert "нет права" in other.toast
