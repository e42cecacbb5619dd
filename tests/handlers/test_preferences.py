"""/settings, /language, /notifications, /privacy and /forget_me in the chat."""

import pytest

from models.notifications import NotificationSettings, OutboxMessage
from models.users import Role
from tests.conftest import Clock
from tests.handlers.people_chat import PeopleBot, PersonInChat
from tests.persons import again, an_actor

pytestmark = pytest.mark.database


@pytest.fixture
def bot(database: str, clock: Clock) -> PeopleBot:
    return PeopleBot(clock)


@pytest.fixture
async def anna(bot: PeopleBot, clock: Clock) -> PersonInChat:
    await an_actor(clock, 42, Role.RECRUITER)
    return bot.person(42)


async def test_the_hub_shows_what_is_set(anna: PersonInChat) -> None:
    text = await anna.says("/settings")

    assert text == "<b>Настройки</b>\nЯзык: Русский\nЧасовой пояс: Europe/Minsk"
    assert anna.sees == ["🌐 Язык", "🕒 Часовой пояс", "🔔 Уведомления", "📅 Календарь", "🔑 Интеграции", "🛡 Конфиденциальность", "Главное меню"]  # fmt: skip


async def test_the_language_changes_at_once_with_the_commands(anna: PersonInChat, bot: PeopleBot) -> None:
    await anna.says("/settings")
    await anna.taps("Язык")

    text = await anna.taps("English")

    assert text == "<b>Settings</b>\nLanguage: English\nTime zone: Europe/Minsk"
    assert bot.session.requests[-1].commands[0].description == "Main menu"
    assert "I do not know this command" in await anna.says("/nothing")
    assert "Язык: Русский" in await anna.says("/language ru")


async def test_a_language_we_do_not_speak_is_asked_for(anna: PersonInChat) -> None:
    assert "Выберите язык" in await anna.says("/language de")


async def test_a_person_who_waits_sets_the_language_only(bot: PeopleBot, clock: Clock) -> None:
    await an_actor(clock, 2, Role.OBSERVER, is_observer_active=False)
    person = bot.person(2)

    await person.says("/settings")
    assert person.sees == ["🌐 Язык", "🛡 Конфиденциальность", "Главное меню"]
    assert "Language: English" in await person.says("/language en")
    for data in ("set:timezone", "zone:Europe/Minsk", "set:notifications", "hear:digest:0", "set:quiet", "qf:1", "qt:1:2", "set:digest", "dh:1"):  # fmt: skip
        await person.sends_data(data)
        assert "has not approved you yet" in person.alert
    assert not await NotificationSettings.all().exists()


async def test_a_time_zone_by_button(anna: PersonInChat, clock: Clock) -> None:
    await anna.says("/settings")
    await anna.taps("Часовой пояс")

    assert "Часовой пояс: Europe/Warsaw" in await anna.taps("Варшава")
    assert await anna.state() is None
    assert (await again(clock, 42)).timezone == "Europe/Warsaw"


async def test_a_time_zone_typed_after_a_wrong_one(anna: PersonInChat, clock: Clock) -> None:
    await anna.says("/settings")
    await anna.taps("Часовой пояс")

    assert "«&lt;b&gt;Мордор» нам не знаком" in await anna.says("<b>Мордор")
    assert "Часовой пояс: Asia/Tbilisi" in await anna.says("Тбилиси")


async def test_a_zone_in_a_forged_button_is_refused(anna: PersonInChat, clock: Clock) -> None:
    await anna.sends_data("zone:../../etc/passwd")

    assert "нам не знаком" in anna.alert
    assert (await again(clock, 42)).timezone == "Europe/Minsk"


async def test_a_kind_is_switched_off_and_on(anna: PersonInChat) -> None:
    await anna.says("/notifications")
    assert "✅ Импорты" in anna.sees

    await anna.taps("Импорты")
    assert "🔕 Импорты" in anna.sees
    assert (await NotificationSettings.get()).muted_kinds == ["imports"]
    await anna.taps("Импорты")
    assert "✅ Импорты" in anna.sees


async def test_messages_about_access_cannot_be_muted_by_a_forged_button(anna: PersonInChat) -> None:
    await anna.sends_data("hear:access:0")

    assert "отключить нельзя" in anna.alert


async def test_quiet_hours_by_buttons(anna: PersonInChat) -> None:
    await anna.says("/notifications")
    await anna.taps("Тихие часы")

    assert "Тихие часы: 22:00 - 08:00" in await anna.taps("22:00 - 08:00")
    await anna.taps("Тихие часы")
    await anna.taps("Другие часы")
    await anna.taps("19:00")
    assert "19:00" not in anna.sees
    assert "Тихие часы: 19:00 - 07:00" in await anna.taps("07:00")
    await anna.taps("Тихие часы")
    assert "Тихие часы: нет" in await anna.taps("Без тихих часов")


async def test_the_hour_of_the_brief(anna: PersonInChat) -> None:
    await anna.says("/notifications")
    await anna.taps("Час сводки")

    assert "Утренняя сводка в 07:00" in await anna.taps("07:00")


async def test_senseless_hours_in_a_forged_button_are_refused(anna: PersonInChat) -> None:
    await anna.sends_data("dh:77")
    assert "С такими часами" in anna.alert
    await anna.sends_data("qt:5:5")
    assert "С такими часами" in anna.alert


async def test_privacy_is_readable_by_everybody_and_leads_to_deletion(bot: PeopleBot, clock: Clock) -> None:
    await an_actor(clock, 1, Role.ADMIN)
    person = bot.person(77)

    assert "Кто что видит" in await person.says("/privacy")
    await person.taps("Удалить мои данные")
    text = await person.taps("Да, отправить запрос")

    assert "Запрос записан" in text
    kinds = [row.payload["type"] for row in await OutboxMessage.all().order_by("id")]
    assert kinds == ["person_waits", "deletion_requested"]


async def test_a_second_request_for_deletion_is_not_sent(anna: PersonInChat, clock: Clock) -> None:
    await an_actor(clock, 1, Role.ADMIN)
    for _ in range(2):
        await anna.says("/forget_me")
        text = await anna.taps("Да, отправить запрос")

    assert "второй я не отправлял" in text
    assert await OutboxMessage.all().count() == 1


async def test_nothing_is_asked_without_confirmation(anna: PersonInChat, clock: Clock) -> None:
    await an_actor(clock, 1, Role.ADMIN)
    await anna.says("/forget_me")

    assert "Ничего не отправлено" in await anna.taps("Нет, оставить")
    assert not await OutboxMessage.all().exists()
