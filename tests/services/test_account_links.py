"""Binding a Telegram account: what is shown first, what moves, what is removed and what is refused."""

import asyncio
from datetime import timedelta

import pytest

from models.audit import AuditEvent, Source
from models.credentials import Credential, Integration
from models.notifications import OutboxMessage
from models.telegram import TelegramAccount
from models.users import Role, User
from services.access_changes import LastAdministratorError
from services.account_links import AccountLinks, AccountTakenError, AlreadyLinkedError, masked_e_mail
from services.errors import TurnedOffError
from services.notifications import Notifications
from services.one_time_codes import CodeExpiredError, CodeUnknownError, CodeUsedError, OneTimeCodes
from tests.conftest import Clock
from tests.persons import Person, add, again, an_actor

pytestmark = pytest.mark.database


@pytest.fixture
def codes(database: str, clock: Clock) -> OneTimeCodes:
    return OneTimeCodes(now=clock)


@pytest.fixture
def links(codes: OneTimeCodes, clock: Clock) -> AccountLinks:
    return AccountLinks(codes=codes, notifications=Notifications(now=clock), now=clock)


async def a_web_user(*roles: Role, username: str = "anna", **columns: object) -> int:
    values = {"username": username, "email": "anna@example.com", **columns}
    return await add(Person(None, "Анна Ковалёва", roles, values))


async def a_newcomer(clock: Clock, telegram_id: int = 2):
    return await an_actor(clock, telegram_id, Role.OBSERVER, is_observer_active=False, name="Аня")


async def test_the_offer_names_the_account_and_uses_nothing_up(
    links: AccountLinks, codes: OneTimeCodes, clock: Clock
) -> None:
    newcomer = await a_newcomer(clock)
    code = (await codes.issue_link(await a_web_user(Role.RECRUITER), source=Source.CLI)).code

    offer = await links.offer(newcomer, code)

    assert (offer.name, offer.e_mail, offer.has_own_data) == ("Анна Ковалёва", "a***@example.com", False)
    assert (await again(clock, 2)).user_id == newcomer.user_id
    await links.link(newcomer, code)


async def test_linking_moves_the_telegram_account_and_removes_the_empty_profile(
    links: AccountLinks, codes: OneTimeCodes, clock: Clock
) -> None:
    newcomer = await a_newcomer(clock)
    user_id = await a_web_user(Role.RECRUITER)
    code = (await codes.issue_link(user_id, source=Source.CLI)).code

    linked = await links.link(newcomer, code)

    assert (linked.user_id, linked.is_old_profile_kept) == (user_id, False)
    assert (await again(clock, 2)).user_id == user_id
    assert (await again(clock, 2)).roles == {Role.RECRUITER}
    assert not await User.filter(id=newcomer.user_id).exists()
    assert await AuditEvent.filter(operation="account_linked", object_id=str(user_id)).count() == 1


async def test_a_profile_with_data_is_kept_and_closed(links: AccountLinks, codes: OneTimeCodes, clock: Clock) -> None:
    old = await an_actor(clock, 2, Role.RECRUITER)
    await Credential.create(user_id=old.user_id, integration=Integration.CLICKUP)
    code = (await codes.issue_link(await a_web_user(Role.RECRUITER), source=Source.WEB)).code
    assert (await links.offer(old, code)).has_own_data

    linked = await links.link(old, code)

    assert linked.is_old_profile_kept
    assert await Credential.filter(user_id=old.user_id).count() == 1
    assert (await User.get(id=old.user_id)).is_active is False
    assert not await TelegramAccount.filter(user_id=old.user_id).exists()


async def test_an_account_with_telegram_is_refused_to_another(
    links: AccountLinks, codes: OneTimeCodes, clock: Clock
) -> None:
    newcomer = await a_newcomer(clock)
    user_id = await add(Person(9, columns={"username": "anna"}))
    code = (await codes.issue_link(user_id, source=Source.CLI)).code

    with pytest.raises(AccountTakenError):
        await links.offer(newcomer, code)
    with pytest.raises(AccountTakenError):
        await links.link(newcomer, code)

    assert (await again(clock, 9)).user_id == user_id


async def test_a_telegram_account_is_linked_once(links: AccountLinks, codes: OneTimeCodes, clock: Clock) -> None:
    linked = await an_actor(clock, 2, Role.RECRUITER, username="petr")
    code = (await codes.issue_link(await a_web_user(), source=Source.CLI)).code

    with pytest.raises(AlreadyLinkedError):
        await links.link(linked, code)

    assert await User.filter(id=linked.user_id).exists()


async def test_ones_own_account_is_linked_already(links: AccountLinks, codes: OneTimeCodes, clock: Clock) -> None:
    linked = await an_actor(clock, 2, Role.RECRUITER, username="petr")
    code = (await codes.issue_link(linked.user_id, source=Source.CLI)).code

    with pytest.raises(AlreadyLinkedError):
        await links.offer(linked, code)


async def test_codes_that_do_not_work(links: AccountLinks, codes: OneTimeCodes, clock: Clock) -> None:
    first, second = await a_newcomer(clock, 2), await a_newcomer(clock, 3)
    used = (await codes.issue_link(await a_web_user(), source=Source.CLI)).code
    late = (await codes.issue_link(await a_web_user(username="petr"), source=Source.CLI)).code
    await links.link(first, used)
    clock.moment += timedelta(minutes=15)

    with pytest.raises(CodeUsedError):
        await links.link(second, used)
    with pytest.raises(CodeExpiredError):
        await links.link(second, late)
    with pytest.raises(CodeUnknownError):
        await links.link(second, "lnk_guess")


async def test_of_two_at_once_one_is_linked(links: AccountLinks, codes: OneTimeCodes, clock: Clock) -> None:
    newcomers = [await a_newcomer(clock, number) for number in (2, 3)]
    code = (await codes.issue_link(await a_web_user(), source=Source.CLI)).code

    outcomes = await asyncio.gather(*(links.link(newcomer, code) for newcomer in newcomers), return_exceptions=True)

    assert sorted(type(outcome).__name__ for outcome in outcomes) in (
        ["CodeUsedError", "Linked"],
        ["AccountTakenError", "Linked"],
    )
    assert await TelegramAccount.all().count() == 2


async def test_a_turned_off_account_gives_no_way_in(links: AccountLinks, codes: OneTimeCodes, clock: Clock) -> None:
    newcomer = await a_newcomer(clock)
    user_id = await a_web_user(Role.ADMIN)
    code = (await codes.issue_link(user_id, source=Source.CLI)).code
    await User.filter(id=user_id).update(is_active=False)

    with pytest.raises(CodeUnknownError):
        await links.link(newcomer, code)


async def test_a_person_turned_off_does_not_escape_by_linking(
    links: AccountLinks, codes: OneTimeCodes, clock: Clock
) -> None:
    person = await an_actor(clock, 2, Role.RECRUITER, is_active=False)
    code = (await codes.issue_link(await a_web_user(Role.ADMIN), source=Source.CLI)).code

    with pytest.raises(TurnedOffError):
        await links.link(person, code)


async def test_the_only_administrator_does_not_link_to_less(
    links: AccountLinks, codes: OneTimeCodes, clock: Clock
) -> None:
    admin = await an_actor(clock, 2, Role.ADMIN)
    code = (await codes.issue_link(await a_web_user(Role.RECRUITER), source=Source.CLI)).code

    with pytest.raises(LastAdministratorError):
        await links.link(admin, code)

    assert (await again(clock, 2)).roles == {Role.ADMIN}


async def test_administrators_hear_of_a_linked_account_that_still_waits(
    links: AccountLinks, codes: OneTimeCodes, clock: Clock
) -> None:
    await an_actor(clock, 1, Role.ADMIN)
    user_id = await a_web_user(Role.OBSERVER, is_observer_active=False)
    code = (await codes.issue_link(user_id, source=Source.CLI)).code

    await links.link(await a_newcomer(clock), code)

    assert [row.payload["user_id"] for row in await OutboxMessage.all()] == [user_id]


@pytest.mark.parametrize(
    ("address", "masked"),
    [("anna@example.com", "a***@example.com"), ("", ""), ("@x.by", "***@x.by"), ("nobody", "")],
)
def test_an_address_is_masked(address: str, masked: str) -> None:
    assert masked_e_mail(address) == masked
