"""Connecting a Google account: what is stored, what is refused, and what happens when the consent ends."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
import pytest_asyncio

from integrations.base import UnavailableError
from integrations.google import GoogleGrantLostError
from models.google import GoogleAccount, GoogleConsentTrip
from models.users import Role, User
from services.deletions import Deletions
from services.errors import AccessRefusedError, BrokenConnectionError, GoneError, NotConnectedError
from services.google_accounts.accounts import AccountFilter
from services.google_accounts.connecting import ConsentAnswer
from services.google_accounts.errors import (
    CalendarNotGrantedError,
    ConsentDeniedError,
    ConsentLinkError,
    EmailNotVerifiedError,
    NobodyWithEmailError,
)
from services.jobs import Job
from services.notifications import GoogleConnected, Notifications, TokenStateChanged
from services.vocabulary import CredentialState, Source
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.google_world import GoogleWorld, google_world
from trial.data.team import ADMINISTRATOR, INTERVIEWER, RECRUITER
from trial.faults import broken
from trial.google.state import GooglePerson

pytestmark = pytest.mark.database


@pytest_asyncio.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[GoogleWorld]:
    async with google_world(clock) as built:
        yield built


async def test_the_account_is_stored_sealed_and_its_owner_is_told(world: GoogleWorld) -> None:
    connected = await world.connect()

    row = await world.account()
    assert (connected.email, connected.has_drive) == (RECRUITER.email, True)
    assert (row.is_primary, row.state) == (True, CredentialState.OK)
    refresh = next(iter(world.google.consents))
    assert refresh not in row.refresh_secret
    assert refresh in world.learned
    assert [type(each) for each in await world.told(world.olga.user_id)] == [GoogleConnected]
    assert world.jobs.waiting == [(Job.SYNC_GOOGLE_ACCOUNT, row.id)]


async def test_nothing_secret_is_kept_of_the_way_to_google(world: GoogleWorld) -> None:
    link = await world.connecting.link(world.olga, owner_id=world.olga.user_id)
    ticket = link.rpartition("/")[2]
    departure = await world.connecting.depart(ticket)

    row = await GoogleConsentTrip.get()

    kept = " ".join((row.ticket_hash or "", row.state_hash or "", row.browser_hash, row.verifier))
    state = departure.url.partition("&state=")[2].partition("&")[0]
    assert not any(secret in kept for secret in (ticket, departure.browser, state))


async def test_a_consent_that_is_refused_connects_nothing(world: GoogleWorld) -> None:
    with pytest.raises(ConsentDeniedError):
        await world.connect(decision="deny")

    assert await GoogleAccount.all().count() == 0


async def test_without_the_calendar_nothing_is_stored_and_the_consent_is_given_back(world: GoogleWorld) -> None:
    with pytest.raises(CalendarNotGrantedError):
        await world.connect(ticks=("drive.readonly", "calendar.readonly"))

    assert await GoogleAccount.all().count() == 0
    assert [consent.is_revoked for consent in world.google.consents.values()] == [True]


async def test_drive_may_be_left_out(world: GoogleWorld) -> None:
    connected = await world.connect(ticks=("calendar.events", "calendar.readonly"))

    assert connected.has_drive is False
    assert [(each.has_calendar, each.has_drive) for each in await world.accounts.all(world.olga)] == [(True, False)]


async def test_the_answer_of_google_counts_once(world: GoogleWorld) -> None:
    link = await world.connecting.link(world.olga, owner_id=world.olga.user_id)
    departure = await world.connecting.depart(link.rpartition("/")[2])
    answer = replace(await world.consents(departure.url), browser=departure.browser)
    await world.connecting.arrive(answer)

    with pytest.raises(ConsentLinkError):
        await world.connecting.arrive(answer)


async def test_an_answer_in_another_browser_is_refused(world: GoogleWorld) -> None:
    link = await world.connecting.link(world.olga, owner_id=world.olga.user_id)
    departure = await world.connecting.depart(link.rpartition("/")[2])
    answer = await world.consents(departure.url)

    for browser in ("", "another-browser"):
        with pytest.raises(ConsentLinkError):
            await world.connecting.arrive(replace(answer, browser=browser))

    assert await GoogleAccount.all().count() == 0


async def test_a_forged_state_is_refused(world: GoogleWorld) -> None:
    with pytest.raises(ConsentLinkError):
        await world.connecting.arrive(ConsentAnswer("forged", "4/code", browser="browser"))


async def test_a_link_works_once_and_for_ten_minutes(world: GoogleWorld) -> None:
    used = (await world.connecting.link(world.olga, owner_id=world.olga.user_id)).rpartition("/")[2]
    await world.connecting.depart(used)
    late = (await world.connecting.link(world.olga, owner_id=world.olga.user_id)).rpartition("/")[2]
    world.clock.passes(minutes=11)

    for ticket in (used, late, "nonsense"):
        with pytest.raises(ConsentLinkError):
            await world.connecting.depart(ticket)


async def test_somebody_elses_button_gives_no_link(world: GoogleWorld) -> None:
    with pytest.raises(AccessRefusedError):
        await world.connecting.link(world.olga, owner_id=world.olga.user_id + 1)


async def test_a_person_turned_off_on_the_way_connects_nothing(world: GoogleWorld) -> None:
    link = await world.connecting.link(world.olga, owner_id=world.olga.user_id)
    departure = await world.connecting.depart(link.rpartition("/")[2])
    answer = replace(await world.consents(departure.url), browser=departure.browser)
    await User.filter(id=world.olga.user_id).update(is_active=False)

    with pytest.raises(ConsentLinkError):
        await world.connecting.arrive(answer)


async def test_the_token_is_renewed_once_for_many_who_need_it(world: GoogleWorld) -> None:
    await world.connect()
    world.clock.passes(hours=2)

    connection = await world.connections.main(world.olga.user_id)
    await asyncio.gather(*(connection.client.calendar.calendars() for _ in range(5)))

    assert len(world.google.journal.of("POST", "/token")) == 2  # the exchange and one renewal
    assert (await world.account()).version == 2


async def test_a_token_google_refuses_too_early_is_renewed_and_the_call_repeated(world: GoogleWorld) -> None:
    await world.connect()
    world.google.expire_access()

    calendars = await (await world.connections.main(world.olga.user_id)).client.calendar.calendars()

    assert calendars[0].id == RECRUITER.email


async def test_a_consent_taken_back_is_told_once_and_ends_with_connecting_anew(world: GoogleWorld) -> None:
    admin = await an_actor(world.clock, 42, Role.ADMIN, name="Марина Ковальчук")
    await world.connect()
    world.google.revoke(RECRUITER.email)

    connection = await world.connections.main(world.olga.user_id)
    for _ in range(2):
        with pytest.raises(GoogleGrantLostError):
            await connection.client.calendar.calendars()
    with pytest.raises(BrokenConnectionError):
        await world.connections.main(world.olga.user_id)

    news = [each for each in await world.told(world.olga.user_id) if isinstance(each, TokenStateChanged)]
    assert [(each.state, each.reason, each.owner_name) for each in news] == [
        (CredentialState.BROKEN, "consent_ended", "")
    ]
    assert [each.owner_name for each in await world.told(admin.user_id) if isinstance(each, TokenStateChanged)] == [
        "Ольга Савицкая"
    ]

    await world.connect()

    assert (await world.account()).state is CredentialState.OK
    assert await (await world.connections.main(world.olga.user_id)).client.calendar.calendars()


async def test_google_down_during_a_renewal_leaves_the_account_as_it_is(world: GoogleWorld) -> None:
    await world.connect()
    world.clock.passes(hours=2)
    assert world.google.faults is not None
    world.google.faults.add(broken("/token", times=None))

    with pytest.raises(UnavailableError):
        await (await world.connections.main(world.olga.user_id)).client.calendar.calendars()

    assert (await world.account()).state is CredentialState.OK


async def test_several_accounts_have_one_main_one(world: GoogleWorld) -> None:
    first = await world.connect()
    second = await world.connect(email=INTERVIEWER.email)

    await world.accounts.make_main(world.olga, second.account_id, source=Source.BOT)

    assert [(each.email, each.is_primary) for each in await world.accounts.all(world.olga)] == [
        (INTERVIEWER.email, True),
        (RECRUITER.email, False),
    ]
    await world.accounts.remove(world.olga, second.account_id, source=Source.BOT)
    assert [(each.id, each.is_primary) for each in await world.accounts.all(world.olga)] == [(first.account_id, True)]


async def test_removing_ends_the_consent_at_google(world: GoogleWorld) -> None:
    connected = await world.connect()

    assert await world.accounts.remove(world.olga, connected.account_id, source=Source.BOT) is True

    assert [consent.is_revoked for consent in world.google.consents.values()] == [True]
    with pytest.raises(NotConnectedError):
        await world.connections.main(world.olga.user_id)


async def test_removing_works_while_google_is_down(world: GoogleWorld) -> None:
    connected = await world.connect()
    assert world.google.faults is not None
    world.google.faults.add(broken("/revoke", times=None))

    assert await world.accounts.remove(world.olga, connected.account_id, source=Source.BOT) is False

    assert await GoogleAccount.all().count() == 0


async def test_an_account_of_somebody_else_is_not_there(world: GoogleWorld) -> None:
    connected = await world.connect()
    stranger = await an_actor(world.clock, 43, Role.ADMIN, name="Марина")

    assert await world.accounts.all(stranger) == []
    assert await world.accounts.all(stranger, AccountFilter(user_id=world.olga.user_id)) == []
    for act in (world.accounts.one(stranger, connected.account_id),
                world.accounts.test(stranger, connected.account_id, source=Source.BOT),
                world.accounts.remove(stranger, connected.account_id, source=Source.BOT)):  # fmt: skip
        with pytest.raises(GoneError):
            await act


async def test_the_daily_check_finds_what_is_broken(world: GoogleWorld) -> None:
    await world.connect()
    assert await world.accounts.check_all() == 0
    world.google.revoke(RECRUITER.email)

    assert await world.accounts.check_all() == 1


async def test_the_consents_of_a_deleted_person_end_at_google(world: GoogleWorld) -> None:
    admin = await an_actor(world.clock, 45, Role.ADMIN, name="Марина")
    await world.connect()
    deletions = Deletions(notifications=Notifications(now=world.clock), google=world.accounts)

    await deletions.erase(admin, world.olga.user_id, source=Source.BOT)

    assert await GoogleAccount.all().count() == 0
    assert [consent.is_revoked for consent in world.google.consents.values()] == [True]


async def test_filters_of_the_list(world: GoogleWorld) -> None:
    await world.connect()

    assert len(await world.accounts.all(world.olga, AccountFilter(email=RECRUITER.email.upper()))) == 1
    assert await world.accounts.all(world.olga, AccountFilter(is_active=False)) == []


async def sign_in(world: GoogleWorld, email: str) -> int:
    departure = await world.connecting.depart_to_sign_in("/accounts/google-oauth-callback/")
    answer = await world.consents(departure.url, email=email, ticks=())
    return await world.connecting.sign_in(replace(answer, browser=departure.browser))


async def test_a_verified_email_signs_its_person_in(world: GoogleWorld) -> None:
    await User.filter(id=world.olga.user_id).update(email=RECRUITER.email.upper())

    assert await sign_in(world, RECRUITER.email) == world.olga.user_id


async def test_an_email_nobody_or_two_people_have_signs_nobody_in(world: GoogleWorld) -> None:
    with pytest.raises(NobodyWithEmailError):
        await sign_in(world, RECRUITER.email)
    other = await an_actor(world.clock, 44, Role.ADMIN, name="Марина")
    await User.filter(id__in=[world.olga.user_id, other.user_id]).update(email=ADMINISTRATOR.email)

    with pytest.raises(NobodyWithEmailError):
        await sign_in(world, ADMINISTRATOR.email)


async def test_an_email_google_has_not_verified_signs_nobody_in(world: GoogleWorld) -> None:
    await User.filter(id=world.olga.user_id).update(email="new@example.com")
    world.google.state.add_person(GooglePerson("9", "new@example.com", "New", is_verified=False))

    with pytest.raises(EmailNotVerifiedError):
        await sign_in(world, "new@example.com")


async def test_a_trip_to_sign_in_connects_no_account(world: GoogleWorld) -> None:
    departure = await world.connecting.depart_to_sign_in("/accounts/google-oauth-callback/")
    answer = await world.consents(departure.url, ticks=())

    with pytest.raises(ConsentLinkError):
        await world.connecting.arrive(replace(answer, browser=departure.browser))
