"""/import as a person uses it: from a pasted link to an applicant, and every refusal."""

import pytest

from integrations.base import Outage, UnavailableError, Vendor
from integrations.huntflow.schemas import NewApplicant
from locales import Language
from models.telegram import ConversationState
from models.users import Role, User
from tests.conftest import Clock
from tests.handlers.hiring_chat import HiringBot, Recruiter
from tests.persons import an_actor
from tests.services.import_world import World, a_task, a_world

pytestmark = pytest.mark.database
LINK = "https://app.clickup.com/t/86abc1"


@pytest.fixture
async def world(database: str, clock: Clock) -> World:
    return await a_world(clock)


@pytest.fixture
def bot(world: World) -> HiringBot:
    return HiringBot(world)


@pytest.fixture
def anna(bot: HiringBot) -> Recruiter:
    return bot.person()


async def to_create(anna: Recruiter) -> None:
    await anna.says(f"/import {LINK}")
    await anna.taps("Вакансия…")
    await anna.taps("Python developer")


async def test_a_link_becomes_an_applicant(world: World, bot: HiringBot, anna: Recruiter) -> None:
    card = await anna.says(f"/import {LINK}")
    assert "Имя: <b>Иванов Иван</b> (из названия задачи)" in card
    assert "Телефон: +375291234567 (из описания)" in card
    assert "📎 cv.pdf, 1 КБ — резюме" in card
    assert "💬 1 комментарий" in card
    assert "✅ Создать" not in anna.sees

    await anna.taps("Вакансия…")
    card = await anna.taps("Python developer")
    assert "Вакансия: Python developer · Новые" in card
    await anna.taps("Этап…")
    await anna.taps("Интервью")
    await anna.taps("✅ Создать")
    end = await bot.works()

    assert end.splitlines() == ["✅ Иванов Иван — в Huntflow (№ 1000).", "Вакансия: Python developer · Интервью"]
    progress = [text for text in bot.session.texts() if "⏳" in text]
    assert len(progress) == 5
    assert progress[2].splitlines()[2:] == [
        "✅ Файлы и резюме",
        "✅ Кандидат",
        "⏳ Вакансия и этап",
        "▫️ Комментарии",
        "▫️ Метка",
    ]


async def test_without_an_argument_the_link_is_asked_for(anna: Recruiter) -> None:
    assert "Пришлите ссылку" in await anna.says("/import")
    assert "текстом" in await anna.says(None, dice={"emoji": "🎲", "value": 1})
    assert "не задача ClickUp" in await anna.says("привет")

    assert "Импорт из ClickUp" in await anna.says(LINK)


async def test_cancel_leaves_the_question(anna: Recruiter) -> None:
    await anna.says("/import")

    assert "Отмен" in await anna.says("/cancel")
    row = await ConversationState.all().first()
    assert row is None or row.state is None


async def test_html_in_the_task_arrives_escaped(world: World, anna: Recruiter) -> None:
    world.clickup.tasks["86abc1"] = a_task(world.clock, name="<b>Иванов Иван</b> <script>")

    card = await anna.says(f"/import {LINK}")

    assert "&lt;b&gt;Иванов Иван&lt;/b&gt; &lt;script&gt;" in card


async def test_a_missing_name_is_asked_for_and_typed(world: World, anna: Recruiter) -> None:
    world.clickup.tasks["86abc1"] = a_task(world.clock, name="Python <dev>")
    card = await anna.says(f"/import {LINK}")
    assert "Имя: не найдено" in card
    assert "фамилия и имя: по названию задачи их точно не понять" in card

    assert "Python &lt;dev&gt;" in await anna.taps("Изменить имя")
    assert "Пришлите фамилию и имя" in await anna.says("Иванов")
    assert "Имя: <b>Цой Виктор</b> (введено вами)" in await anna.says("Цой Виктор")


async def test_phone_and_mail_are_corrected(anna: Recruiter) -> None:
    await anna.says(f"/import {LINK}")
    await anna.taps("Телефон")
    assert "Телефон: +48600100200 (введено вами)" in await anna.says("+48 600 100 200")

    await anna.taps("Почта")
    assert "Почта: —" in await anna.says("-")


async def test_a_known_person_is_shown_first_and_can_be_taken(world: World, bot: HiringBot, anna: Recruiter) -> None:
    world.huntflow.add(NewApplicant(first_name="Ваня", last_name="Иванов<", phone="80291234567"))

    card = await anna.says(f"/import {LINK}")
    assert "⚠️ Возможно, уже есть в Huntflow:" in card
    assert "• Иванов&lt; Ваня (№ 1000) — тот же телефон" in card
    await anna.taps("Добавить к:")
    await anna.taps("Вакансия…")
    await anna.taps("Python developer")
    await anna.taps("✅ Добавить")
    await bot.works()

    assert list(world.huntflow.applicants_by_id) == [1000]


async def test_a_new_one_can_be_created_anyway(world: World, bot: HiringBot, anna: Recruiter) -> None:
    world.huntflow.add(NewApplicant(first_name="Иван", last_name="Иванов"))
    await anna.says(f"/import {LINK}")
    await anna.taps("Всё равно создать нового")
    await anna.taps("Вакансия…")
    await anna.taps("Python developer")
    await anna.taps("✅ Создать")
    await bot.works()

    assert list(world.huntflow.applicants_by_id) == [1000, 1001]


async def test_two_taps_on_create_make_one_applicant(world: World, bot: HiringBot, anna: Recruiter) -> None:
    await to_create(anna)
    create = bot.session.buttons()["✅ Создать"]
    await anna.sends_data(create)
    await anna.sends_data(create)
    assert "уже идёт" in anna.toast
    await bot.works()
    await anna.sends_data(create)

    assert "закончен" in anna.toast
    assert len(world.huntflow.applicants_by_id) == 1


async def test_a_failure_says_what_is_saved_and_retry_goes_on(world: World, bot: HiringBot, anna: Recruiter) -> None:
    await to_create(anna)
    world.huntflow.refuses["comment"] = UnavailableError(Vendor.HUNTFLOW, "applicants.comment", Outage.SERVER)
    await anna.taps("✅ Создать")
    failed = await bot.works()
    assert "Huntflow" in failed
    assert "Сохранено в Huntflow под № 1000: кандидат, вакансия и этап." in failed
    assert anna.sees == ["Повторить", "Оставить"]

    world.huntflow.refuses.clear()
    await anna.taps("Повторить")
    assert "✅ Иванов Иван" in await bot.works()
    assert len(world.huntflow.applicants_by_id) == 1


async def test_a_failed_import_can_be_left(world: World, bot: HiringBot, anna: Recruiter) -> None:
    await to_create(anna)
    world.huntflow.refuses["comment"] = UnavailableError(Vendor.HUNTFLOW, "applicants.comment", Outage.SERVER)
    await anna.taps("✅ Создать")
    await bot.works()

    await anna.taps("Оставить")

    assert "уже в Huntflow: Иванов Иван (№ 1000)" in await anna.says(f"/import {LINK}")


async def test_a_closed_vacancy_can_be_replaced(world: World, bot: HiringBot, anna: Recruiter) -> None:
    await to_create(anna)
    world.huntflow.vacancy_state = "CLOSED"
    await anna.taps("✅ Создать")

    failed = await bot.works()

    assert "Вакансия «Python developer» в Huntflow уже не открыта" in failed
    assert "В Huntflow ничего не создано." in failed
    assert "Python developer" in await anna.taps("Открыть карточку")


async def test_cancel_while_running_stops_before_anything_is_created(
    world: World, bot: HiringBot, anna: Recruiter
) -> None:
    await to_create(anna)
    await anna.taps("✅ Создать")

    assert "Останавливаю импорт" in await anna.says("/cancel")
    assert "Импорт остановлен. В Huntflow ничего не создано." in await bot.works()
    assert world.huntflow.applicants_by_id == {}
    assert "нечего" in (await anna.says("/cancel")).lower()


async def test_the_check_for_doubles_can_be_repeated(world: World, anna: Recruiter) -> None:
    world.huntflow.refuses["search_applicants"] = UnavailableError(Vendor.HUNTFLOW, "applicants.search", Outage.TIMEOUT)
    assert "проверка, нет ли этого человека в Huntflow" in await anna.says(f"/import {LINK}")
    world.huntflow.refuses.clear()

    assert "проверка" not in await anna.taps("Проверить ещё раз")


async def test_a_vacancy_is_found_by_its_name(world: World, anna: Recruiter) -> None:
    await anna.says(f"/import {LINK}")
    await anna.taps("Вакансия…")
    await anna.taps("Поиск")
    assert "Такой открытой вакансии нет" in await anna.says("кобол")
    await anna.taps("Поиск")
    await anna.says("python")

    assert "Python developer · Новые" in await anna.taps("Python developer")


async def test_who_may_not_import_is_told(world: World, clock: Clock, bot: HiringBot) -> None:
    await an_actor(clock, 43, Role.INTERVIEWER)
    other = bot.person(43)

    assert "прав" in await other.says("/import")
    assert "прав" in await other.says(f"/import {LINK}")
    assert world.faults.calls == []


async def test_another_persons_buttons_do_nothing(world: World, clock: Clock, bot: HiringBot, anna: Recruiter) -> None:
    await an_actor(clock, 43, Role.ADMIN)
    await to_create(anna)
    buttons = bot.session.buttons()

    for label, data in buttons.items():
        await bot.person(43).sends_data(data)
        assert "прав" in bot.person(43).toast, label
    assert world.jobs.put_jobs == []


async def test_clickup_not_connected_leads_to_tokens(world: World, anna: Recruiter) -> None:
    world.credentials.has_clickup = False

    text = await anna.says(f"/import {LINK}")

    assert "ClickUp" in text
    assert "/tokens" in text


async def test_the_end_is_said_in_the_persons_language(world: World, bot: HiringBot, anna: Recruiter) -> None:
    await User.filter(id=world.actor.user_id).update(language=Language.EN)
    await anna.says(f"/import {LINK}")
    await anna.taps("Vacancy…")
    await anna.taps("Python developer")
    await anna.taps("✅ Create")

    assert "✅ Иванов Иван is in Huntflow (№ 1000)." in await bot.works()


async def test_a_quick_import_is_not_slowed_down_by_its_progress(world: World, bot: HiringBot, anna: Recruiter) -> None:
    await to_create(anna)
    await anna.taps("✅ Создать")

    await bot.works(pace_s=1.5)

    assert sum("⏳" in text for text in bot.session.texts()) == 1
