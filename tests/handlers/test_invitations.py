"""/invite: a link that is shown once, and the list of open ones."""

import re

import pytest

from models.users import OneTimeCode, Role
from tests.conftest import Clock
from tests.handlers.people_chat import PeopleBot
from tests.persons import again, an_actor

pytestmark = pytest.mark.database

LINK = re.compile(r"https://t\.me/hr_helper_test_bot\?start=(inv_[A-Za-z0-9_-]{32})")


@pytest.fixture
def bot(database: str, clock: Clock) -> PeopleBot:
    return PeopleBot(clock)


async def test_the_link_lets_its_reader_in(bot: PeopleBot, clock: Clock) -> None:
    await an_actor(clock, 1, Role.ADMIN, name="Ольга")
    olga = bot.person(1)
    await olga.says("/invite")

    text = await olga.taps("Интервьюер")

    link = LINK.search(text)
    assert link
    assert "09.03.2026 10:00 (Europe/Minsk)" in text
    await bot.person(2).says(f"/start {link[1]}")
    assert (await again(clock, 2)).roles == {Role.INTERVIEWER}


async def test_the_role_can_be_named_at_once(bot: PeopleBot, clock: Clock) -> None:
    await an_actor(clock, 1, Role.ADMIN)

    text = await bot.person(1).says("/invite recruiter")

    assert LINK.search(text)
    assert (await OneTimeCode.get()).role is Role.RECRUITER


async def test_a_role_that_does_not_exist_is_asked_for(bot: PeopleBot, clock: Clock) -> None:
    await an_actor(clock, 1, Role.ADMIN)

    assert "Кого приглашаете?" in await bot.person(1).says("/invite boss")
    assert not await OneTimeCode.all().exists()


async def test_open_invitations_are_listed_and_revoked(bot: PeopleBot, clock: Clock) -> None:
    await an_actor(clock, 1, Role.ADMIN, name="Ольга <b>")
    olga = bot.person(1)
    await olga.says("/invite recruiter")
    await olga.says("/invite observer")

    text = await olga.taps("Все приглашения")
    assert "Открытых приглашений: 2" in text
    assert "1. Рекрутер, до 09.03.2026 10:00 (Europe/Minsk), создал(а) Ольга &lt;b&gt;" in text
    revoke = bot.session.buttons()["✖️ Отозвать 1"]
    text = await olga.sends_data(revoke)

    assert "Открытых приглашений: 1" in text
    assert (await OneTimeCode.get()).role is Role.OBSERVER
    await olga.sends_data(revoke)
    assert "Этого здесь уже нет" in olga.alert


@pytest.mark.parametrize("role", [Role.RECRUITER, Role.INTERVIEWER, Role.OBSERVER])
@pytest.mark.parametrize("data", ["inv:admin", "invx:1", "invs"])
async def test_everybody_else_is_refused(bot: PeopleBot, clock: Clock, role: Role, data: str) -> None:
    await an_actor(clock, 2, role)
    person = bot.person(2)

    await person.sends_data(data)

    assert "нет права" in person.alert
    assert "нет права" in await person.says("/invite admin")
    assert not await OneTimeCode.all().exists()
