"""/link in the chat: nothing is bound before the person has read whose account it is."""

import pytest

from models.audit import Source
from models.users import Role, User
from tests.conftest import Clock
from tests.handlers.people_chat import PeopleBot
from tests.persons import Person, add, again

pytestmark = pytest.mark.database


@pytest.fixture
def bot(database: str, clock: Clock) -> PeopleBot:
    return PeopleBot(clock)


async def a_code(bot: PeopleBot, *roles: Role, **columns: object) -> tuple[int, str]:
    values = {"username": "anna", "email": "anna@example.com", **columns}
    user_id = await add(Person(None, "Анна <b>Ковалёва</b>", roles, values))
    return user_id, (await bot.codes.issue_link(user_id, source=Source.CLI)).code


async def test_a_forwarded_link_binds_nothing_by_itself(bot: PeopleBot, clock: Clock) -> None:
    user_id, code = await a_code(bot, Role.RECRUITER)
    anna = bot.person(42)

    text = await anna.says(f"/start {code}")

    assert "Анна &lt;b&gt;Ковалёва&lt;/b&gt;" in text
    assert "a***@example.com" in text
    assert "anna@example.com" not in text
    assert (await again(clock, 42)).user_id != user_id
    assert "Ничего не связано" in await anna.taps("Нет, не моя")
    assert (await again(clock, 42)).user_id != user_id


async def test_confirming_binds_and_sets_commands_and_language(bot: PeopleBot, clock: Clock) -> None:
    user_id, code = await a_code(bot, Role.RECRUITER, language="en")
    anna = bot.person(42)
    await anna.says(f"/link {code}")

    text = await anna.taps("Да, связать")

    assert text == "Done: this Telegram account now belongs to <b>Анна &lt;b&gt;Ковалёва&lt;/b&gt;</b>."
    assert (await again(clock, 42)).user_id == user_id
    assert "import" in anna.commands
    assert await User.all().count() == 1


async def test_a_second_tap_changes_nothing(bot: PeopleBot, clock: Clock) -> None:
    user_id, code = await a_code(bot, Role.RECRUITER)
    anna = bot.person(42)
    await anna.says(f"/link {code}")
    yes = bot.session.buttons()["Да, связать"]
    await anna.sends_data(yes)

    await anna.sends_data(yes)

    assert "уже использован" in anna.alert
    assert (await again(clock, 42)).user_id == user_id


async def test_the_code_is_asked_for_and_a_wrong_one_can_be_sent_again(bot: PeopleBot, clock: Clock) -> None:
    _, code = await a_code(bot, Role.RECRUITER)
    anna = bot.person(42)

    assert "одноразовый код" in await anna.says("/link")
    assert "неверен или отозван" in await anna.says("lnk_wrong")
    assert "Это ваша учётная запись?" in await anna.says(f"  {code} ")
    assert await anna.state() is None


async def test_another_command_is_no_code(bot: PeopleBot, clock: Clock) -> None:
    anna = bot.person(42)
    await anna.says("/link")

    assert "помогаю команде подбора" in await anna.says("/help")


async def test_cancel_says_what_was_left(bot: PeopleBot, clock: Clock) -> None:
    anna = bot.person(42)
    await anna.says("/link")

    assert await anna.says("/cancel") == "Отменено: связывание с учётной записью."
    assert await anna.says("/cancel") == "Отменять нечего."


async def test_a_forged_code_in_a_button_is_refused(bot: PeopleBot, clock: Clock) -> None:
    anna = bot.person(42)

    await anna.sends_data("link:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")

    assert "неверен или отозван" in anna.alert


async def test_the_account_of_the_code_that_still_waits_is_said_to(bot: PeopleBot, clock: Clock) -> None:
    _, code = await a_code(bot, Role.OBSERVER, is_observer_active=False)
    anna = bot.person(42)
    await anna.says(f"/link {code}")

    assert "Администратор ещё должен одобрить" in await anna.taps("Да, связать")
