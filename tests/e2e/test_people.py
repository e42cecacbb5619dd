"""How people get in, what they may change about themselves, and how an administrator looks after them."""

import asyncio
import re

import pytest

from bot.new_people import NewUser, create_user
from models.users import Role, User
from services.access import Actor
from services.jobs import Job
from tests.e2e.conftest import ADMIN_ID, Stage
from trial.telegram.person import Person

RECRUITERS = {
    "start",
    "vacancies",
    "find",
    "import",
    "ask",
    "new",
    "sessions",
    "digest",
    "tokens",
    "settings",
    "cancel",
}


async def administrator(each_stage: Stage) -> Person:
    """Marina, named in the settings, in front of her menu."""
    marina = await each_stage.person("Марина", id=ADMIN_ID)
    await marina.says("/start")
    await marina.waits_for("Ваша роль: Администратор")
    return marina


async def actor_of(each_stage: Stage, person: Person) -> Actor:
    found = await each_stage.running_app.parts.services.people.identify(person.id)
    assert found is not None
    return found


async def newcomer(each_stage: Stage, name: str) -> Person:
    person = await each_stage.person(name)
    await person.says("/start")
    await person.waits_for("Администраторы уже знают")
    return person


@pytest.mark.database
async def test_a_stranger_waits_is_approved_and_has_a_menu(each_stage: Stage) -> None:
    marina = await administrator(each_stage)
    ivan = await newcomer(each_stage, "Иван <b>")
    assert "vacancies" not in ivan.screen.commands()
    await ivan.says("/vacancies")
    await ivan.waits_for("Администратор вас ещё не одобрил")

    question = await marina.waits_for("Иван <b> пишет боту впервые и ждёт одобрения")
    assert question.button_texts()[:2] == [["Одобрить: рекрутер"], ["Одобрить: интервьюер"]]
    await marina.presses("Одобрить: рекрутер", question)
    await marina.waits_for("Иван <b>: доступ одобрен, роль «Рекрутер».")

    welcome = await ivan.waits_for("Администратор дал вам доступ. Ваша роль: Рекрутер.")
    assert ["Вакансии", "Найти кандидата"] in welcome.button_texts()
    await ivan.waits_until(lambda: "vacancies" in ivan.screen.commands())
    assert set(ivan.screen.commands()) >= RECRUITERS
    assert "users" not in ivan.screen.commands()


async def test_two_administrators_decide_at_once_and_one_decision_stands(each_stage: Stage) -> None:
    marina = await administrator(each_stage)
    oleg = await each_stage.approved("Олег", Role.ADMIN)
    await oleg.says("/start")
    await oleg.waits_for("Администратор")
    ivan = await newcomer(each_stage, "Иван")
    first, second = await marina.waits_for("Иван пишет боту"), await oleg.waits_for("Иван пишет боту")

    await asyncio.gather(marina.presses("Одобрить: рекрутер", first), oleg.presses("Отказать", second))

    await marina.waits_for("Иван: ")
    await oleg.waits_for("Иван: ")
    outcomes = [person.screen.messages(person.id)[-1].text for person in (marina, oleg)]
    assert sum("Решение приняли до вашего нажатия" in text for text in outcomes) == 1
    assert len({"отказано" in text for text in outcomes}) == 1, "both administrators read of the same outcome"
    actor = await actor_of(each_stage, ivan)
    assert actor.is_active is ("отказано" not in outcomes[0])


async def test_a_refused_newcomer_is_told_nothing_more_and_gets_no_further(each_stage: Stage) -> None:
    marina = await administrator(each_stage)
    ivan = await newcomer(each_stage, "Иван")
    await marina.waits_for("ждёт одобрения")
    await marina.presses("Отказать")
    await marina.waits_for("Иван: в доступе отказано.")

    await ivan.says("/start")
    await ivan.waits_for("Ваш доступ отключён")


async def test_an_invitation_gives_its_role_once(each_stage: Stage) -> None:
    marina = await administrator(each_stage)
    await marina.says("/invite")
    await marina.waits_for("Кого приглашаете")
    await marina.presses("Интервьюер")
    invitation = await marina.waits_for("Приглашение с ролью «Интервьюер»")
    link = next(word for word in invitation.text.split() if "t.me/" in word)

    dasha, egor = await each_stage.person("Даша"), await each_stage.person("Егор")
    await dasha.opens_link(link)
    await dasha.waits_for("Приглашение принято. Ваша роль: Интервьюер.")
    await egor.opens_link(link)
    await egor.waits_for("Этот код уже использован")
    await dasha.says("/import")
    await dasha.waits_for("На это у вас нет права")


async def test_a_code_of_create_user_links_the_account_it_was_made_for(
    each_stage: Stage, capsys: pytest.CaptureFixture[str]
) -> None:
    new = NewUser("vera", "vera@example.com", "recruiter")
    assert await create_user(each_stage.running_app.parts, new) == 0
    code = "".join(re.findall(r"lnk_[\w-]+", capsys.readouterr().out)[:1])

    person = await each_stage.person("Вера")
    await person.says("/link")
    await person.waits_for("Пришлите одноразовый код")
    await person.says(code[:-3])
    await person.waits_for("Этот код неверен")
    await person.says(f"/link {code}")
    offer = await person.waits_for("Этот код от учётной записи vera (v***@example.com)")
    await person.presses("Да, связать", offer)
    done = await person.waits_for("этот Telegram теперь связан с vera")
    assert "Вакансии" in [button.text for button in done.flat_buttons()]
    assert (await actor_of(each_stage, person)).user_id == (await User.get(username="vera")).id
    await person.says(f"/link {code}")
    await person.waits_for("код уже использован")


async def test_language_changes_texts_and_commands(each_stage: Stage) -> None:
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    await anna.says("/language")
    await anna.waits_for(lambda message: any("English" in each.text for each in message.flat_buttons()))
    await anna.presses(next(each.text for each in anna.messages()[-1].flat_buttons() if "English" in each.text))
    await anna.waits_for("English")
    await anna.says("/start")
    menu = await anna.waits_for("Hello, Анна!")
    assert ["Vacancies", "Find an applicant"] in menu.button_texts()
    await anna.waits_until(lambda: "Main menu" in descriptions(each_stage, anna))
    await anna.says("/help")
    await anna.waits_for("/vacancies: Vacancies of your organisation")


def descriptions(each_stage: Stage, person: Person) -> list[str]:
    lists = each_stage.world.telegram.state.commands.items()
    return [each["description"] for key, value in lists if person.id in key for each in value]


async def test_a_city_sets_the_time_zone_and_nonsense_does_not(each_stage: Stage) -> None:
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    await anna.says("/settings")
    await anna.waits_for("Часовой пояс: Europe/Minsk")
    await anna.presses("🕒 Часовой пояс")
    await anna.waits_for("пришлите город")
    await anna.says("Атлантида")
    await anna.waits_for("Часовой пояс «Атлантида» нам не знаком")
    await anna.says("Варшава")
    await anna.waits_for("Europe/Warsaw")
    assert (await actor_of(each_stage, anna)).timezone == "Europe/Warsaw"


async def test_notifications_are_switched_one_by_one(each_stage: Stage) -> None:
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    await anna.says("/notifications")
    shown = await anna.waits_for("Сообщения о вашем доступе приходят всегда")
    label = next(each.text for each in shown.flat_buttons() if "Импорты" in each.text)
    await anna.presses(label)
    switched = await anna.waits_for("Сообщения о вашем доступе")
    assert label not in [each.text for each in switched.flat_buttons()]


async def test_privacy_and_a_request_to_be_forgotten_up_to_the_deletion(each_stage: Stage) -> None:
    marina = await administrator(each_stage)
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    await anna.says("/privacy")
    await anna.waits_for("Ваши ключи: никто.")
    await anna.says("/forget_me")
    await anna.waits_for("Попросить об удалении ваших данных?")
    await anna.presses("Да, отправить запрос")
    await anna.waits_for("Запрос записан")

    await each_stage.deliver()
    request = await marina.waits_for("Анна просит удалить свои данные")
    await marina.presses("🗑 Удалить навсегда", request)
    await marina.waits_for("Удалить навсегда? Анна")
    await marina.presses("Да, удалить навсегда")
    await marina.waits_for("Человек удалён")
    await anna.waits_for("Ваши данные в HR Helper удалены")
    assert await User.filter(full_name="Анна").count() == 0
    await anna.says("/start")
    await anna.waits_for("Администраторы уже знают")


@pytest.mark.parametrize(
    ("role", "has", "has_not"),
    [
        (Role.RECRUITER, "/import:", "/users:"),
        (Role.INTERVIEWER, "/tokens:", "/import:"),
        (Role.ADMIN, "/users:", "/nothing:"),
    ],
)
async def test_help_lists_what_the_role_may(each_stage: Stage, role: Role, has: str, has_not: str) -> None:
    person = await each_stage.approved("Кто-то", role)
    await person.says("/help")
    text = (await person.waits_for("Я помогаю команде подбора")).text
    assert has in text
    assert has_not not in text


async def test_cancel_leaves_every_conversation(each_stage: Stage) -> None:
    anna = await each_stage.approved("Анна", Role.ADMIN)
    await anna.says("/cancel")
    await anna.waits_for("Отменять нечего")
    for opening, question, subject in (
        ("/import", "Пришлите ссылку на задачу", "импорт"),
        ("/ask", "Напишите вопрос ассистенту", "вопрос ассистенту"),
        ("/link", "Пришлите одноразовый код", "связывание с учётной записью"),
    ):
        await anna.says(opening)
        await anna.waits_for(question)
        await anna.says("/cancel")
        await anna.waits_for(f"Отменено: {subject}.")


async def test_turning_off_ends_access_at_once_and_turning_on_gives_it_back(each_stage: Stage) -> None:
    marina = await administrator(each_stage)
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    await anna.says("/start")
    menu = await anna.waits_for("Ваша роль: Рекрутер")
    await marina.says("/users")
    await marina.waits_for("• Анна: Рекрутер")
    await marina.presses("Анна")
    await marina.waits_for("✅ есть доступ")
    await marina.presses("Отключить")
    await marina.waits_for("Отключить доступ? Анна")
    await marina.presses("Да, отключить")
    await marina.waits_for("🚫 доступ отключён")

    await anna.presses("Утренняя сводка", menu)
    await anna.waits_for_toast("Ваш доступ отключён")
    await each_stage.deliver()
    await anna.waits_for("Администратор отключил вам доступ")
    await anna.waits_until(lambda: "vacancies" not in anna.screen.commands())

    await marina.presses("Включить")
    await marina.waits_for("✅ есть доступ")
    await anna.says("/start")
    await anna.waits_for("Ваша роль: Рекрутер")


async def test_roles_are_given_and_taken_by_buttons(each_stage: Stage) -> None:
    marina = await administrator(each_stage)
    anna = await each_stage.approved("Анна", Role.INTERVIEWER)
    await anna.says("/start")
    await anna.waits_for("Ваша роль: Интервьюер")
    await marina.says("/users Анна")
    await marina.waits_for("Поиск: «Анна»")
    await marina.presses("Анна")
    await marina.waits_for("Роли: Интервьюер")
    await marina.presses("▫️ Рекрутер")
    await marina.waits_for("Рекрутер, Интервьюер")
    await anna.says("/import")
    await anna.waits_for("Пришлите ссылку на задачу ClickUp")
    await marina.presses("✅ Рекрутер")
    await marina.waits_for("Роли: Интервьюер")
    await anna.says("/cancel")
    await anna.says("/import")
    await anna.waits_for("На это у вас нет права")


async def test_health_and_the_brief(each_stage: Stage) -> None:
    marina = await administrator(each_stage)
    await marina.says("/health")
    page = await marina.waits_for("Состояние на")
    assert "🟢 База данных: в порядке" in page.text
    assert "⚪ Redis: не используется" in page.text
    await marina.says("/digest")
    await marina.waits_for("Сейчас ничего не требует внимания")
    await newcomer(each_stage, "Иван")
    await marina.says("/digest")
    await marina.waits_for("1 человек ждёт одобрения.")
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    await anna.says("/health")
    await anna.waits_for("На это у вас нет права")


async def test_the_token_check_job_runs_without_any_key(each_stage: Stage) -> None:
    await each_stage.do(Job.CHECK_TOKENS)
    await each_stage.do(Job.RESUME_UNFINISHED)
    await each_stage.do(Job.CLEAN_UP)
