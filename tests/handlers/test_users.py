"""/users and the messages about newcomers: list, card, roles, turning off, and who is refused."""

import pytest
from aiogram.methods import SendMessage

from handlers.users.approval import (
    access_granted_screen,
    access_removed_screen,
    person_waits_screen,
)
from handlers.users.deletion import deletion_requested_screen
from locales import Language, using
from models.audit import AuditEvent
from models.users import Role
from services.notifications import AccessGranted, AccessRemoved, DeletionRequested, PersonWaits
from services.user_directory import PAGE_SIZE
from tests.conftest import Clock
from tests.handlers.people_chat import PeopleBot, PersonInChat
from tests.persons import again, an_actor

pytestmark = pytest.mark.database


@pytest.fixture
def bot(database: str, clock: Clock) -> PeopleBot:
    return PeopleBot(clock)


@pytest.fixture
async def olga(bot: PeopleBot, clock: Clock) -> PersonInChat:
    await an_actor(clock, 1, Role.ADMIN, name="Ольга")
    return bot.person(1, "Ольга")


async def test_the_list_names_people_and_how_they_stand(olga: PersonInChat, clock: Clock) -> None:
    await an_actor(clock, 2, Role.OBSERVER, name="Пётр", is_observer_active=False)
    await an_actor(clock, 3, Role.RECRUITER, name="Ким", is_active=False)

    text = await olga.says("/users")

    assert text.splitlines() == [
        "<b>Люди</b>: 3 человека",
        "• Пётр: ждёт одобрения",
        "• Ольга: Администратор",
        "• Ким: доступ отключён",
    ]
    assert olga.sees[:3] == ["⏳ Пётр", "Ольга", "🚫 Ким"]


async def test_pages_turn_in_place(olga: PersonInChat, clock: Clock) -> None:
    for number in range(PAGE_SIZE + 1):
        await an_actor(clock, 10 + number, Role.RECRUITER, name=f"Человек {number}")
    await olga.says("/users")
    assert "1/2" in olga.sees

    assert "• Человек 6" in await olga.taps("›")
    assert "2/2" in olga.sees
    await olga.taps("›")
    assert "2/2" in olga.sees


async def test_search_by_argument_and_by_question(olga: PersonInChat, clock: Clock) -> None:
    await an_actor(clock, 2, Role.RECRUITER, name="Пётр Ильин")

    assert "• Ольга" not in await olga.says("/users ильин")
    assert "• Ольга" in await olga.taps("Показать всех")
    await olga.taps("Найти")
    text = await olga.says("ПЁТР")

    assert "Поиск: «ПЁТР»" in text
    assert "• Пётр Ильин: Рекрутер" in text
    assert await olga.state() is None
    assert "Никого не нашлось" in await olga.says("/users <b>нет</b>")
    assert "&lt;b&gt;нет&lt;/b&gt;" in olga.reads


async def test_roles_switch_on_the_card(olga: PersonInChat, clock: Clock, bot: PeopleBot) -> None:
    await an_actor(clock, 2, Role.RECRUITER, name="Пётр")
    await olga.says("/users")
    await olga.taps("Пётр")
    assert "✅ Рекрутер" in olga.sees

    text = await olga.taps("Интервьюер")

    assert "Роли: Рекрутер, Интервьюер" in text
    assert (await again(clock, 2)).roles == {Role.RECRUITER, Role.INTERVIEWER}
    await olga.taps("Рекрутер")
    assert (await again(clock, 2)).roles == {Role.INTERVIEWER}
    commands = bot.person(2).commands
    assert "ask" in commands
    assert "import" not in commands


async def test_turning_off_asks_first_and_can_be_taken_back(olga: PersonInChat, clock: Clock, bot: PeopleBot) -> None:
    await an_actor(clock, 2, Role.RECRUITER, name="Пётр")
    await olga.says("/users")
    await olga.taps("Пётр")

    assert "Отключить доступ? <b>Пётр</b>" in await olga.taps("Отключить")
    assert (await again(clock, 2)).is_active
    assert "🚫 доступ отключён" in await olga.taps("Да, отключить")
    assert not (await again(clock, 2)).is_active
    assert bot.person(2).commands == []
    assert "✅ есть доступ" in await olga.taps("Включить")
    assert "import" in bot.person(2).commands


async def test_the_only_administrator_keeps_the_role(olga: PersonInChat, clock: Clock) -> None:
    await olga.says("/users")
    await olga.taps("Ольга")

    assert "Отключить" not in olga.sees
    await olga.taps("Администратор")

    assert "единственный администратор" in olga.alert
    assert (await again(clock, 1)).roles == {Role.ADMIN}


async def test_who_gives_up_administration_gets_the_menu(olga: PersonInChat, clock: Clock) -> None:
    await an_actor(clock, 9, Role.ADMIN, name="Игорь")
    await olga.says("/users")
    await olga.taps("Ольга")

    assert "больше не администратор" in await olga.taps("Администратор")
    assert "users" not in olga.commands


async def test_a_forged_button_turns_nobody_off(bot: PeopleBot, olga: PersonInChat, clock: Clock) -> None:
    await an_actor(clock, 9, Role.ADMIN, name="Игорь")
    own = (await again(clock, 1)).user_id

    await olga.sends_data(f"up:{own}:0:1:1")

    assert "Отключить себя нельзя" in olga.alert


async def test_a_card_of_somebody_removed_is_gone(olga: PersonInChat) -> None:
    await olga.sends_data("uc:999:1")

    assert "Этого здесь уже нет" in olga.alert


@pytest.mark.parametrize("role", [Role.RECRUITER, Role.INTERVIEWER, Role.OBSERVER])
@pytest.mark.parametrize(
    "data",
    ["menu:users", "ul:1", "uc:{id}:1", "ur:{id}:admin:1:1", "up:{id}:0:1:1", "up:{id}:1:0:1", "ud:{id}:admin", "us", "uz", "ux:{id}", "ue:{id}:0", "ue:{id}:1"],
)  # fmt: skip
async def test_everybody_else_is_refused(bot: PeopleBot, clock: Clock, role: Role, data: str) -> None:
    target = await an_actor(clock, 1, Role.ADMIN, name="Ольга")
    before = await again(clock, 1)
    await an_actor(clock, 2, role)
    person = bot.person(2)

    await person.sends_data(data.format(id=target.user_id))

    assert "нет права" in person.alert
    assert await again(clock, 1) == before
    assert (await again(clock, 2)).roles == {role}
    assert "нет права" in await person.says("/users")
    assert "нет права" in await person.says("/invite")


async def notified(bot: PeopleBot, clock: Clock) -> tuple[PersonInChat, int]:
    """Somebody new has written; the message with the buttons stands in an administrator's chat."""
    newcomer = await an_actor(clock, 2, Role.OBSERVER, name="Пётр <i>", is_observer_active=False)
    with using(Language.RU):
        screen = person_waits_screen(PersonWaits(user_id=newcomer.user_id, name="Пётр <i>", telegram_username="p"))
    await bot.bot.send_message(1, screen.text, reply_markup=screen.keyboard)
    return bot.person(1, "Ольга"), newcomer.user_id


async def test_a_newcomer_is_approved_by_one_button(bot: PeopleBot, olga: PersonInChat, clock: Clock) -> None:
    olga, _ = await notified(bot, clock)
    assert "<b>Пётр &lt;i&gt;</b> (@p) пишет боту впервые" in olga.reads
    assert olga.sees == [
        "Одобрить: рекрутер",
        "Одобрить: интервьюер",
        "Одобрить: наблюдатель",
        "Одобрить: администратор",
        "Отказать",
    ]

    text = await olga.taps("рекрутер")

    assert text == "<b>Пётр &lt;i&gt;</b>: доступ одобрен, роль «Рекрутер».\nРешение: Ольга."
    assert (await again(clock, 2)).roles == {Role.RECRUITER}
    assert "import" in bot.person(2).commands


async def test_the_second_administrator_sees_who_decided(bot: PeopleBot, olga: PersonInChat, clock: Clock) -> None:
    await an_actor(clock, 9, Role.ADMIN, name="Игорь")
    olga, newcomer_id = await notified(bot, clock)
    await olga.taps("рекрутер")

    text = await bot.person(9, "Игорь").sends_data(f"ud:{newcomer_id}:admin")

    assert text.startswith("Решение приняли до вашего нажатия; ничего не изменилось.")
    assert "Решение: Ольга." in text
    assert (await again(clock, 2)).roles == {Role.RECRUITER}


async def test_a_newcomer_is_refused(bot: PeopleBot, olga: PersonInChat, clock: Clock) -> None:
    olga, _ = await notified(bot, clock)

    assert "в доступе отказано" in await olga.taps("Отказать")
    assert not (await again(clock, 2)).is_active


async def asked_for_deletion(bot: PeopleBot, clock: Clock) -> int:
    """Somebody wants to be forgotten; the message about it stands in an administrator's chat."""
    person = await an_actor(clock, 2, Role.RECRUITER, name="Пётр")
    await bot.person(2, "Пётр").says("/forget_me")
    await bot.person(2, "Пётр").taps("Да, отправить запрос")
    with using(Language.RU):
        screen = deletion_requested_screen(DeletionRequested(user_id=person.user_id, name="Пётр"))
    await bot.bot.send_message(1, screen.text, reply_markup=screen.keyboard)
    return person.user_id


async def test_a_request_for_deletion_is_settled_once(bot: PeopleBot, olga: PersonInChat, clock: Clock) -> None:
    await asked_for_deletion(bot, clock)
    settle = bot.session.buttons()["Закрыть без удаления"]

    assert "ничего не удалено" in await olga.taps("Закрыть без удаления")
    assert "уже закрыт" in await olga.sends_data(settle)
    assert await AuditEvent.filter(operation="deletion_request_closed").count() == 1
    assert (await again(clock, 2)).name == "Пётр"


async def test_a_person_is_deleted_after_a_second_question_and_told(
    bot: PeopleBot, olga: PersonInChat, clock: Clock
) -> None:
    await asked_for_deletion(bot, clock)

    assert "Удалить навсегда? <b>Пётр</b>" in await olga.taps("Удалить навсегда")
    assert await bot.people.identify(2) is not None
    await olga.taps("Да, удалить навсегда")

    assert await bot.people.identify(2) is None
    goodbye = bot.session.last(SendMessage)
    assert (goodbye.chat_id, goodbye.text) == (2, "Ваши данные в HR Helper удалены. Вернуть их нельзя.")
    assert bot.person(2).commands == []


async def test_a_card_offers_deletion_only_of_somebody_turned_off(olga: PersonInChat, clock: Clock) -> None:
    await an_actor(clock, 2, Role.RECRUITER, name="Пётр")
    await olga.says("/users")
    await olga.taps("Пётр")
    assert "🗑 Удалить навсегда" not in olga.sees

    await olga.taps("Отключить")
    await olga.taps("Да, отключить")

    assert "🗑 Удалить навсегда" in olga.sees


async def test_messages_about_access_say_what_is_so_now(clock: Clock, database: str) -> None:
    recruiter = await an_actor(clock, 2, Role.RECRUITER)
    nobody = await an_actor(clock, 3)

    with using(Language.RU):
        granted = access_granted_screen(AccessGranted(roles=(Role.RECRUITER, Role.ADMIN)), recruiter)
        emptied = access_granted_screen(AccessGranted(roles=()), nobody)
        removed = access_removed_screen(AccessRemoved())

    assert "Ваша роль: Администратор, Рекрутер" in granted.text
    assert "сейчас у вас нет роли" in emptied.text
    assert "отключил вам доступ" in removed.text
    assert removed.keyboard is None
