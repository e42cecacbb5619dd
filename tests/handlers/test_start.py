"""/start, the main menu, /help, deep links with invitations, and command lists."""

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import SetMyCommands

from handlers.commands import set_default_commands
from locales import Language
from models.notifications import OutboxMessage
from models.users import Role, User
from tests.conftest import Clock
from tests.handlers.people_chat import PeopleBot
from tests.persons import again, an_actor
from tests.recording_bot import recording_bot

pytestmark = pytest.mark.database

EVERYBODYS = ["start", "settings", "language", "link", "privacy", "help", "cancel"]


@pytest.fixture
def bot(database: str, clock: Clock) -> PeopleBot:
    return PeopleBot(clock)


async def test_a_newcomer_learns_what_happens_next_and_administrators_are_told(bot: PeopleBot, clock: Clock) -> None:
    admin = await an_actor(clock, 1, Role.ADMIN)
    anna = bot.person(42)

    text = await anna.says("/start")

    assert "Здравствуйте, Анна!" in text
    assert "Администраторы уже знают" in text
    assert anna.sees == ["Помощь"]
    assert anna.commands == EVERYBODYS
    (told,) = await OutboxMessage.all()
    assert (told.user_id, told.payload["type"]) == (admin.user_id, "person_waits")


@pytest.mark.parametrize(
    ("role", "menu"),
    [
        (Role.RECRUITER, ["Вакансии", "Найти кандидата", "Интервью", "Импорт задачи или страницы", "Списки и базы", "Спросить ассистента", "Утренняя сводка", "Курсы и вилки", "Интеграции", "Настройки", "Помощь"]),
        (Role.INTERVIEWER, ["Найти кандидата", "Интервью", "Спросить ассистента", "Утренняя сводка", "Курсы и вилки", "Интеграции", "Настройки", "Помощь"]),
        (Role.OBSERVER, ["Вакансии", "Найти кандидата", "Интервью", "Утренняя сводка", "Курсы и вилки", "Интеграции", "Настройки", "Помощь"]),
        (
            Role.ADMIN,
            ["Вакансии", "Найти кандидата", "Интервью", "Импорт задачи или страницы", "Списки и базы", "Спросить ассистента", "Утренняя сводка", "Курсы и вилки", "Интеграции", "Настройки", "Люди", "Состояние", "Помощь"],
        ),
    ],
)  # fmt: skip
async def test_the_menu_shows_what_the_role_may_do(bot: PeopleBot, clock: Clock, role: Role, menu: list[str]) -> None:
    await an_actor(clock, 42, role)
    anna = bot.person(42)

    text = await anna.says("/start")

    assert "Ваша роль: " in text
    assert anna.sees == menu


async def test_commands_follow_rights(bot: PeopleBot, clock: Clock) -> None:
    await an_actor(clock, 42, Role.RECRUITER)
    await an_actor(clock, 1, Role.ADMIN)
    recruiter, admin = bot.person(42), bot.person(1)

    await recruiter.says("/start")
    await admin.says("/start")

    assert set(admin.commands) - set(recruiter.commands) == {"users", "invite", "health", "audit", "broadcast", "chats"}
    assert {"vacancies", "import", "ask", "tokens", "digest", "notifications"} <= set(recruiter.commands)


async def test_a_command_list_that_telegram_refuses_breaks_nothing(bot: PeopleBot, clock: Clock) -> None:
    await an_actor(clock, 42, Role.RECRUITER)
    method = SetMyCommands(commands=[])
    bot.session.fails_with(SetMyCommands, TelegramBadRequest(method=method, message="chat not found"))

    assert "Ваша роль" in await bot.person(42).says("/start")


async def test_a_person_turned_off_is_told_so(bot: PeopleBot, clock: Clock) -> None:
    await an_actor(clock, 42, Role.ADMIN, is_active=False)
    anna = bot.person(42)

    for command in ("/start", "/settings", "/language en", "/users", "/link", "/ку-ку", "привет"):
        assert await anna.says(command) != ""

    assert bot.session.texts()[0] == "Ваш доступ отключён. Если это ошибка, обратитесь к администратору."
    assert (await again(clock, 42)).language is Language.RU


async def test_an_invitation_link_lets_a_newcomer_in(bot: PeopleBot, clock: Clock) -> None:
    admin = await an_actor(clock, 1, Role.ADMIN)
    code = (await bot.codes.invite(admin, Role.INTERVIEWER)).code
    anna = bot.person(42)

    text = await anna.says(f"/start {code}")

    assert "Приглашение принято. Ваша роль: Интервьюер." in text
    assert "Спросить ассистента" in anna.sees
    assert "ask" in anna.commands
    assert (await again(clock, 42)).roles == {Role.INTERVIEWER}


async def test_each_code_that_does_not_work_has_its_sentence(bot: PeopleBot, clock: Clock) -> None:
    admin = await an_actor(clock, 1, Role.ADMIN)
    used, late = [(await bot.codes.invite(admin, Role.INTERVIEWER)).code for _ in range(2)]
    await bot.person(41).says(f"/start {used}")
    anna = bot.person(42)
    await anna.says("/start")

    assert "уже использован" in await anna.says(f"/start {used}")
    assert "неверен или отозван" in await anna.says("/start inv_wrong")
    assert "неверен или отозван" in await anna.says("/start что-то")
    clock.passes(days=7)
    assert "Срок этого кода истёк" in await anna.says(f"/start {late}")
    assert (await again(clock, 42)).is_waiting


async def test_help_lists_what_the_person_may_use(bot: PeopleBot, clock: Clock) -> None:
    await an_actor(clock, 42, Role.OBSERVER)
    anna = bot.person(42)

    text = await anna.says("/help")

    assert "/vacancies: Вакансии вашей организации" in text
    assert "/users" not in text
    assert "/import" not in text
    await anna.says("/start")
    assert await anna.taps("Помощь") == text


async def test_the_menu_button_leaves_an_open_question(bot: PeopleBot, clock: Clock) -> None:
    await an_actor(clock, 42, Role.RECRUITER)
    anna = bot.person(42)
    await anna.says("/link")
    await anna.says("/settings")

    await anna.taps("Главное меню")

    assert await anna.state() is None


async def test_a_hostile_name_is_one_escaped_clipped_line(bot: PeopleBot, clock: Clock) -> None:
    await an_actor(clock, 42, Role.RECRUITER, name="\u202e<b>Злой</b>\n" + "я" * 200)

    text = await bot.person(42).says("/start")

    assert "&lt;b&gt;Злой&lt;/b&gt; яяя" in text
    assert "\u202e" not in text
    assert "я" * 61 not in text


async def test_strangers_get_commands_in_both_languages() -> None:
    bot, session = recording_bot()

    await set_default_commands(bot)

    sent = {(request.scope.type, request.language_code): request.commands for request in session.requests}
    private = {tag: commands for (scope, tag), commands in sent.items() if scope == "all_private_chats"}
    assert set(private) == {None, "ru", "be", "uk", "kk"}
    assert [command.command for command in private["ru"]] == EVERYBODYS
    assert private[None][0].description == "Main menu"
    assert private["ru"][0].description == "Главное меню"
    assert [command.command for command in sent["default", None]] == ["start", "help"]


async def test_every_description_fits_telegrams_limit(database: str, clock: Clock) -> None:
    await an_actor(clock, 1, Role.ADMIN)
    await User.filter(id=1).update(language="en")
    bot = PeopleBot(clock)
    await bot.person(1).says("/start")

    for command in bot.session.last(SetMyCommands).commands:
        assert 1 <= len(command.description) <= 256
