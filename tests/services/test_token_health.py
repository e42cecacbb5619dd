"""Keys stay alive, their state is known, and people hear of a change once."""

from collections.abc import AsyncIterator

import pytest

from integrations.base import AuthorizationError, UnavailableError, Vendor
from models.audit import Source
from models.credentials import Credential, CredentialState, Integration
from models.notifications import OutboxMessage
from models.users import Role, System
from services.access import Actor
from services.errors import NotConnectedError
from tests.conftest import Clock
from tests.services.credential_world import CLICKUP_KEY, GEMINI_KEY, World, credential_world
from trial.faults import Fault

pytestmark = pytest.mark.database
PROD, CLICKUP, GEMINI = Integration.HUNTFLOW_PROD, Integration.CLICKUP, Integration.GEMINI


@pytest.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[World]:
    async with credential_world(clock) as world:
        yield world


async def told(actor: Actor) -> list[tuple[str, str]]:
    """What a person was told, oldest first: state and reason."""
    messages = await OutboxMessage.filter(user_id=actor.user_id).order_by("id")
    return [(message.payload["state"], message.payload["reason"]) for message in messages]


def down(world: World) -> None:
    assert world.prod.faults is not None
    world.prod.faults.add(Fault(path="/v2/", status=503, times=None))


def up(world: World) -> None:
    assert world.prod.faults is not None
    world.prod.faults.clear()


async def test_all_good_keys_are_well_and_nobody_is_told(world: World) -> None:
    anna, admin = await world.person(1), await world.person(2, Role.ADMIN)
    await world.store_pair(anna)
    await world.store(anna, CLICKUP, CLICKUP_KEY)
    await world.store(anna, GEMINI, GEMINI_KEY)
    seen: list[tuple[int, int]] = []

    summary = await world.health.check_all(lambda done, total: seen.append((done, total)))

    assert (summary.checked, summary.counts, summary.troubles) == (3, {CredentialState.OK: 3}, ())
    assert seen == [(1, 3), (2, 3), (3, 3)]
    assert await told(anna) == await told(admin) == []
    assert (await Credential.get(integration=CLICKUP)).owner_name == "Анна Ким"


async def test_a_daily_check_keeps_a_pair_alive_for_months(world: World) -> None:
    anna = await world.person()
    row, _ = await world.store_pair(anna)

    for _ in range(60):
        world.clock.passes(days=1)
        await world.health.check_all()

    assert (await Credential.get(id=row.id)).state is CredentialState.OK
    assert world.prod.tokens.refresh_count == 8
    assert await told(anna) == []


async def test_a_revoked_key_is_told_once_and_its_recovery_too(world: World) -> None:
    anna, admin = await world.person(1), await world.person(2, Role.ADMIN)
    await world.store(anna, CLICKUP, CLICKUP_KEY)
    owners, world.clickup.owners = world.clickup.owners, {}

    for _ in range(3):
        summary = await world.health.check_all()
    assert not summary.is_healthy
    assert [(trouble.user_name, trouble.integration, trouble.reason) for trouble in summary.troubles] == [
        ("Анна Ким", "ClickUp", "invalid")
    ]
    world.clickup.owners = owners
    world.clock.passes(days=1)
    for _ in range(2):
        summary = await world.health.check_all()

    assert summary.is_healthy
    assert await told(anna) == [("broken", "invalid"), ("ok", "")]
    assert await told(admin) == [("broken", "invalid"), ("ok", "")]


async def test_an_outage_is_told_only_when_it_lasts_a_day(world: World) -> None:
    anna = await world.person()
    row, _ = await world.store_pair(anna)
    down(world)

    world.clock.passes(hours=6)
    await world.health.check_all()
    assert (await Credential.get(id=row.id)).state is CredentialState.UNREACHABLE
    assert await told(anna) == []
    # The next morning's check may start a moment earlier than that of the day before.
    world.clock.passes(hours=17, minutes=59)
    await world.health.check_all()
    world.clock.passes(days=1)
    await world.health.check_all()
    assert await told(anna) == [("unreachable", "")]
    up(world)
    await world.health.check_all()

    assert await told(anna) == [("unreachable", ""), ("ok", "")]


async def test_a_short_outage_is_never_told(world: World) -> None:
    anna = await world.person()
    row, _ = await world.store_pair(anna)
    down(world)
    world.clock.passes(hours=1)
    await world.health.check_all()
    up(world)

    await world.health.check_all()

    assert (await Credential.get(id=row.id)).state is CredentialState.OK
    assert await told(anna) == []


async def test_an_outage_that_would_let_the_pair_die_is_told_before_it_does(world: World) -> None:
    anna = await world.person()
    ends = world.clock.moment.replace(day=16)
    await world.store_pair(anna, refresh_expires_at=ends)
    down(world)
    world.clock.passes(days=11, hours=1)

    await world.health.check_all()

    assert await told(anna) == [("expiring", "refresh_ends")]
    message = await OutboxMessage.get(user_id=anna.user_id)
    assert message.payload["expires_at"].startswith("2026-03-16")


async def test_a_legacy_key_works_and_its_owner_is_told_once_that_it_will_not_last(world: World) -> None:
    anna = await world.person()
    key = world.prod.tokens.issue(permanent=True).access_token
    await world.store(anna, PROD, key, account_id=11)

    await world.health.check_all()
    await world.health.check_all()

    assert await told(anna) == [("expiring", "legacy")]


async def test_a_missing_model_is_no_trouble_of_the_owner(world: World) -> None:
    anna = await world.person()
    await world.store(anna, GEMINI, GEMINI_KEY)
    world.gemini.models = []

    await world.health.check_all()

    row = await Credential.get(integration=GEMINI)
    assert (row.state, row.state_reason) == (CredentialState.OK, "model_missing")
    assert await told(anna) == []


async def test_one_bad_key_does_not_keep_the_others_from_being_checked(world: World) -> None:
    anna, boris = await world.person(1), await world.person(2)
    await world.store(anna, CLICKUP, CLICKUP_KEY, key_id="lost")
    await world.store_pair(anna, base_url="https://left.example")
    await world.store(boris, CLICKUP, CLICKUP_KEY)

    summary = await world.health.check_all()

    assert summary.counts == {CredentialState.BROKEN: 2, CredentialState.OK: 1}
    assert sorted(trouble.reason for trouble in summary.troubles) == ["address", "undecryptable"]


async def test_people_turned_off_are_not_checked(world: World) -> None:
    gone = await world.person(1, active=False)
    await world.store_pair(gone)

    assert (await world.health.check_all()).checked == 0
    assert world.prod.journal.entries == []


async def test_the_only_organisation_is_chosen_by_the_check(world: World) -> None:
    anna = await world.person()
    accounts = world.sandbox.state.accounts
    for account_id in list(accounts)[1:]:
        del accounts[account_id]
    row, _ = await world.store_pair(anna, system=System.SANDBOX, account_id=None, account_name="")

    await world.health.check_all()

    assert (await Credential.get(id=row.id)).account_id == world.sandbox.account().id


async def test_testing_ones_own_key_shows_the_result_and_sends_no_message_to_oneself(world: World) -> None:
    anna, admin = await world.person(1), await world.person(2, Role.ADMIN)
    await world.store(anna, CLICKUP, CLICKUP_KEY)
    world.clickup.failure = AuthorizationError(Vendor.CLICKUP, "user.get")

    view = await world.health.check_one(anna, CLICKUP, owner_id=anna.user_id, source=Source.BOT)

    assert (view.state, view.reason) == (CredentialState.BROKEN, "invalid")
    assert await told(anna) == []
    assert await told(admin) == [("broken", "invalid")]
    await world.health.check_all()
    assert await told(anna) == []


async def test_testing_ones_own_revoked_pair_sends_no_message_to_oneself(world: World) -> None:
    anna = await world.person()
    _, pair = await world.store_pair(anna)
    world.prod.tokens.revoke(pair.access_token)

    view = await world.health.check_one(anna, PROD, owner_id=anna.user_id, source=Source.BOT)

    assert (view.state, view.reason) == (CredentialState.BROKEN, "invalid")
    assert await told(anna) == []


async def test_testing_during_an_outage_says_so_and_breaks_nothing(world: World) -> None:
    anna = await world.person()
    await world.store(anna, CLICKUP, CLICKUP_KEY)
    world.clickup.failure = UnavailableError(Vendor.CLICKUP, "user.get")

    view = await world.health.check_one(anna, CLICKUP, owner_id=anna.user_id, source=Source.BOT)

    assert view.state is CredentialState.UNREACHABLE
    assert await world.credentials.secret(anna.user_id, CLICKUP) == CLICKUP_KEY


async def test_what_is_not_connected_cannot_be_tested(world: World) -> None:
    anna = await world.person()

    with pytest.raises(NotConnectedError):
        await world.health.check_one(anna, CLICKUP, owner_id=anna.user_id, source=Source.BOT)


async def test_a_finding_about_an_older_key_is_forgotten(world: World) -> None:
    from services.token_states import Finding, StateReason

    anna = await world.person()
    row, _ = await world.store_pair(anna, version=5)

    await world.states.record(row.id, 4, Finding(CredentialState.BROKEN, StateReason.INVALID))

    assert (await Credential.get(id=row.id)).state is CredentialState.OK
    assert await told(anna) == []


async def test_a_dry_migration_lists_and_changes_nothing(world: World) -> None:
    anna, boris = await world.person(1), await world.person(2, name="Борис")
    await world.store(anna, PROD, world.prod.tokens.issue(permanent=True).access_token, account_id=11)
    await world.store_pair(boris)

    summary = await world.migration.run(dry_run=True)

    assert [(key.user_name, key.integration, key.was_told) for key in summary.keys] == [("Анна Ким", PROD, False)]
    assert (summary.told, summary.told_before, summary.states) == (0, 0, {})
    assert world.prod.journal.entries == []
    assert await OutboxMessage.all().count() == 0


async def test_a_migration_tests_each_key_and_tells_each_owner_once(world: World) -> None:
    anna, boris, vera = await world.person(1), await world.person(2), await world.person(3)
    await world.store(anna, PROD, world.prod.tokens.issue(permanent=True).access_token, account_id=11)
    dead = world.prod.tokens.issue().access_token
    world.prod.tokens.revoke(dead)
    await world.store(boris, PROD, dead, account_id=11)
    await world.store_pair(vera)
    seen: list[tuple[int, int]] = []

    first = await world.migration.run(dry_run=False, progress=lambda done, total: seen.append((done, total)))
    second = await world.migration.run(dry_run=False)

    assert first.states == {CredentialState.EXPIRING: 1, CredentialState.BROKEN: 1}
    assert (first.told, first.told_before) == (2, 0)
    assert (second.told, second.told_before) == (0, 2)
    assert seen == [(1, 2), (2, 2)]
    assert await told(anna) == [("expiring", "migrate")]
    assert await told(boris) == [("broken", "migrate")]
    assert await told(vera) == []
