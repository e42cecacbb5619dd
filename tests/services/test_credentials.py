"""Keys belong to one person, are tried before they are stored, and leave no trace in clear."""

import json
import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest
from tortoise import Tortoise

from integrations.base import Outage, TooManyRequestsError, UnavailableError, Vendor
from integrations.gemini import RegionNotSupportedError
from models.audit import AuditEvent, Source
from models.credentials import Credential, CredentialState, Integration
from models.notifications import OutboxMessage
from models.users import Role, System, User
from services.access import Actor
from services.credential_entry import EntryDraft, EntryResult, EntryStep, SecretKind
from services.errors import AccessRefusedError, BrokenConnectionError, GoneError, NotActivatedError, NotConnectedError
from services.pasted_secrets import PasteProblem
from services.refused_entries import Refusal
from services.typed_urls import UrlRefusedError
from tests.conftest import Clock
from tests.services.credential_world import CLICKUP_KEY, GEMINI_KEY, NOTION_KEY, World, credential_world
from trial.faults import Fault
from trial.huntflow.state import Account

pytestmark = pytest.mark.database
PROD, SANDBOX, CLICKUP, NOTION, GEMINI = (
    Integration.HUNTFLOW_PROD,
    Integration.HUNTFLOW_SANDBOX,
    Integration.CLICKUP,
    Integration.NOTION,
    Integration.GEMINI,
)


@pytest.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[World]:
    async with credential_world(clock) as world:
        yield world


async def draft(world: World, actor: Actor, integration: Integration, kind: SecretKind = SecretKind.PAIR) -> EntryDraft:
    return await world.entry.begin(actor, integration, kind, owner_id=actor.user_id)


async def enter(
    world: World, actor: Actor, integration: Integration, text: str, kind: SecretKind = SecretKind.PAIR
) -> EntryResult:
    return await world.entry.submit(actor, await draft(world, actor, integration, kind), text, source=Source.BOT)


async def stored(actor: Actor, integration: Integration = PROD) -> Credential | None:
    return await Credential.get_or_none(user_id=actor.user_id, integration=integration, secret__isnull=False)


async def test_a_good_pair_is_stored_with_its_owner_and_only_organisation(world: World) -> None:
    anna = await world.person(system=System.SANDBOX)
    pair = world.prod.tokens.issue()
    del_others(world.prod.state.accounts)

    result = await enter(world, anna, PROD, f"{pair.access_token}\n{pair.refresh_token}")

    assert result.step is EntryStep.SAVED
    assert result.view is not None
    assert (result.view.state, result.view.last4) == (CredentialState.OK, pair.access_token[-4:])
    assert result.view.account_id == world.prod.account().id
    assert result.view.owner_name
    assert result.organisations == ()
    connection = await world.huntflow.of(anna.user_id)
    assert (connection.system, connection.owner_huntflow_id) == (System.PROD, world.prod.state.user)
    assert world.prod.tokens.refresh_count == 0


def del_others(accounts: dict[int, Account]) -> None:
    for account_id in list(accounts)[1:]:
        del accounts[account_id]


async def test_several_organisations_are_to_be_chosen_from(world: World) -> None:
    anna = await world.person()
    first = world.prod.account()
    world.prod.state.accounts[99] = Account(99, "Вторая", "second", coworkers=first.coworkers)
    pair = world.prod.tokens.issue()

    result = await enter(world, anna, PROD, f"{pair.access_token} {pair.refresh_token}")

    assert {each.id for each in result.organisations} >= {first.id, 99}
    await world.organisations.choose(anna, PROD, 99, owner_id=anna.user_id, source=Source.BOT)
    assert (await world.huntflow.of(anna.user_id)).account_name == "Вторая"
    with pytest.raises(GoneError):
        await world.organisations.choose(anna, PROD, 777, owner_id=anna.user_id, source=Source.BOT)


async def test_tokens_may_come_one_after_the_other(world: World) -> None:
    anna = await world.person()
    pair = world.prod.tokens.issue()
    first = await enter(world, anna, PROD, f"«{pair.access_token}»")
    assert first.step is EntryStep.NEEDS_REFRESH
    assert first.draft is not None
    assert pair.access_token not in repr(first.draft)

    second = await world.entry.submit(anna, first.draft, pair.refresh_token, source=Source.BOT)

    assert second.step is EntryStep.SAVED
    row = await stored(anna)
    assert row is not None
    assert world.vault.open(row.secret, row.key_id) == pair.access_token
    assert world.vault.open(row.refresh_secret, row.key_id) == pair.refresh_token


async def test_tokens_in_the_wrong_order_are_understood(world: World) -> None:
    anna = await world.person()
    pair = world.prod.tokens.issue()

    result = await enter(world, anna, PROD, f"{pair.refresh_token}\n{pair.access_token}")

    assert result.step is EntryStep.SAVED
    row = await stored(anna)
    assert row is not None
    assert world.vault.open(row.secret, row.key_id) == pair.access_token


async def test_an_expired_pair_is_renewed_once_and_the_new_one_stored(world: World) -> None:
    anna = await world.person()
    del_others(world.prod.state.accounts)
    pair = world.prod.tokens.issue()
    world.clock.passes(days=8)

    result = await enter(world, anna, PROD, f"{pair.access_token}\n{pair.refresh_token}")

    assert result.step is EntryStep.SAVED
    assert world.prod.tokens.refresh_count == 1
    row = await stored(anna)
    assert row is not None
    assert world.vault.open(row.secret, row.key_id) != pair.access_token
    assert (row.state, row.owner_name != "") == (CredentialState.OK, True)
    await (await world.huntflow.of(anna.user_id)).client.me()


async def test_a_renewed_pair_survives_an_outage_right_after_the_renewal(world: World) -> None:
    anna = await world.person()
    pair = world.prod.tokens.issue()
    world.clock.passes(days=8)
    assert world.prod.faults is not None
    world.prod.faults.add(Fault(path="/v2/accounts", status=503, times=10))

    result = await enter(world, anna, PROD, f"{pair.access_token}\n{pair.refresh_token}")

    assert result.step is EntryStep.SAVED_UNSEEN
    world.prod.faults.clear()
    view = await world.health.check_one(anna, PROD, owner_id=anna.user_id, source=Source.BOT)
    assert (view.state, bool(view.owner_name)) == (CredentialState.OK, True)


async def test_a_pair_that_was_renewed_elsewhere_is_used_up(world: World) -> None:
    anna = await world.person()
    pair = world.prod.tokens.issue()
    world.clock.passes(days=8)
    world.prod.tokens.refresh(pair.refresh_token)

    result = await enter(world, anna, PROD, f"{pair.access_token}\n{pair.refresh_token}")

    assert result.refusal is Refusal.USED_UP
    assert await stored(anna) is None


async def test_the_stored_pair_entered_again_is_not_lost(world: World) -> None:
    anna = await world.person()
    row, pair = await world.store_pair(anna)
    world.clock.passes(days=8)
    await (await world.huntflow.of(anna.user_id)).client.me()

    result = await enter(world, anna, PROD, f"{pair.access_token}\n{pair.refresh_token}")

    assert result.refusal is Refusal.USED_UP
    assert (await Credential.get(id=row.id)).state is CredentialState.OK
    await (await world.huntflow.of(anna.user_id)).client.me()


async def test_a_legacy_key_is_taken_and_needs_attention(world: World) -> None:
    anna = await world.person()
    key = world.prod.tokens.issue(permanent=True).access_token

    result = await enter(world, anna, PROD, key, SecretKind.KEY)

    assert result.view is not None
    assert (result.view.state, result.view.reason) == (CredentialState.EXPIRING, "legacy")
    assert await OutboxMessage.all().count() == 0


async def test_a_pair_pasted_as_a_legacy_key_is_a_pair(world: World) -> None:
    anna = await world.person()
    pair = world.prod.tokens.issue()
    shown = json.dumps({"access_token": pair.access_token, "refresh_token": pair.refresh_token})

    result = await enter(world, anna, PROD, shown, SecretKind.KEY)

    assert result.view is not None
    assert result.view.has_refresh


async def test_an_expired_legacy_key_is_refused(world: World) -> None:
    anna = await world.person()
    key = world.prod.tokens.issue().access_token
    world.prod.tokens.expire(key)

    result = await enter(world, anna, PROD, key, SecretKind.KEY)

    assert result.refusal is Refusal.EXPIRED
    assert await stored(anna) is None


async def test_a_token_of_the_other_system_is_unknown_and_the_old_key_stays(world: World) -> None:
    anna = await world.person()
    row, _ = await world.store_pair(anna)
    foreign = world.sandbox.tokens.issue()

    result = await enter(world, anna, PROD, f"{foreign.access_token}\n{foreign.refresh_token}")

    assert result.refusal is Refusal.UNKNOWN
    after = await Credential.get(id=row.id)
    assert (after.secret, after.version, after.state) == (row.secret, row.version, CredentialState.OK)
    assert (
        await enter(world, anna, SANDBOX, f"{foreign.access_token}\n{foreign.refresh_token}")
    ).step is EntryStep.SAVED


@pytest.mark.parametrize(
    "fault", [Fault(path="/v2/me", status=503, times=10), Fault(path="/v2/me", effect="reset", times=10)]
)
async def test_an_unreachable_vendor_keeps_nothing(world: World, fault: Fault) -> None:
    anna = await world.person()
    pair = world.prod.tokens.issue()
    assert world.prod.faults is not None
    world.prod.faults.add(fault)

    result = await enter(world, anna, PROD, f"{pair.access_token}\n{pair.refresh_token}")

    assert result.refusal is Refusal.UNREACHABLE
    assert result.draft is not None
    assert result.draft.sealed_access == ""
    assert await stored(anna) is None


async def test_half_a_token_is_a_problem_and_nobody_is_asked(world: World) -> None:
    anna = await world.person()

    result = await enter(world, anna, PROD, world.prod.tokens.issue().access_token[:20])

    assert result.problem is PasteProblem.SHORT
    assert world.prod.journal.entries == []


async def test_the_same_token_twice_is_noticed_across_messages(world: World) -> None:
    anna = await world.person()
    token = world.prod.tokens.issue().access_token
    first = await enter(world, anna, PROD, token)
    assert first.draft is not None

    second = await world.entry.submit(anna, first.draft, token, source=Source.BOT)

    assert second.problem is PasteProblem.SAME_TWICE


async def test_a_clickup_key_is_stored_with_its_owner(world: World) -> None:
    anna = await world.person()

    result = await enter(world, anna, CLICKUP, f"Bearer {CLICKUP_KEY}", SecretKind.KEY)

    assert result.view is not None
    assert result.view.owner_name == "Анна Ким"
    assert await world.credentials.secret(anna.user_id, CLICKUP) == CLICKUP_KEY


async def test_an_unknown_clickup_key_is_refused(world: World) -> None:
    anna = await world.person()

    result = await enter(world, anna, CLICKUP, "pk_1_" + "Z" * 32, SecretKind.KEY)

    assert result.refusal is Refusal.UNKNOWN


async def test_a_notion_secret_is_tried_before_it_is_kept_and_can_be_removed(world: World) -> None:
    anna = await world.person()

    refused = await enter(world, anna, NOTION, "ntn_" + "Z" * 46, SecretKind.KEY)
    saved = await enter(world, anna, NOTION, f"«{NOTION_KEY}»", SecretKind.KEY)
    tested = await world.health.check_one(anna, NOTION, owner_id=anna.user_id, source=Source.BOT)
    await world.credentials.remove(anna, NOTION, owner_id=anna.user_id, source=Source.BOT)

    assert refused.refusal is Refusal.UNKNOWN
    assert saved.view is not None
    assert (saved.view.owner_name, saved.view.last4) == ("Найм", NOTION_KEY[-4:])
    assert tested.state is CredentialState.OK
    with pytest.raises(NotConnectedError):
        await world.credentials.secret(anna.user_id, NOTION)


async def test_a_gemini_key_without_the_set_model_is_taken_with_a_word_about_it(world: World) -> None:
    anna = await world.person()
    world.gemini.models = ["gemini-pro-latest"]

    result = await enter(world, anna, GEMINI, GEMINI_KEY, SecretKind.KEY)

    assert result.view is not None
    assert (result.view.state, result.view.reason) == (CredentialState.OK, "model_missing")


@pytest.mark.parametrize(
    ("failure", "refusal"),
    [
        (RegionNotSupportedError(Vendor.GEMINI, "models.list"), Refusal.REGION),
        (UnavailableError(Vendor.GEMINI, "models.list", Outage.TIMEOUT), Refusal.UNREACHABLE),
        (TooManyRequestsError(Vendor.GEMINI, "models.list"), Refusal.UNREACHABLE),
    ],
)
async def test_geminis_refusals_are_told_apart(world: World, failure: Any, refusal: Refusal) -> None:
    anna = await world.person()
    world.gemini.failure = failure

    result = await enter(world, anna, GEMINI, GEMINI_KEY, SecretKind.KEY)

    assert result.refusal is refusal
    assert await stored(anna, GEMINI) is None


async def test_another_address_is_used_and_kept_for_the_next_time(world: World) -> None:
    anna = await world.person()
    pair = world.sandbox.tokens.issue()
    sandbox_url = world.addresses.own(SANDBOX)
    elsewhere = world.entry.with_address(anna, await draft(world, anna, PROD), sandbox_url)

    result = await world.entry.submit(anna, elsewhere, f"{pair.access_token} {pair.refresh_token}", source=Source.BOT)

    assert result.step is EntryStep.SAVED
    assert (await draft(world, anna, PROD)).base_url == sandbox_url
    with pytest.raises(UrlRefusedError):
        world.entry.with_address(anna, elsewhere, "https://169.254.169.254")


async def test_a_key_is_removed_once(world: World) -> None:
    anna = await world.person()
    await world.store_pair(anna)

    await world.credentials.remove(anna, PROD, owner_id=anna.user_id, source=Source.BOT)

    with pytest.raises(GoneError):
        await world.credentials.remove(anna, PROD, owner_id=anna.user_id, source=Source.BOT)
    with pytest.raises(NotConnectedError):
        await world.huntflow.of(anna.user_id)


async def test_only_a_connected_system_can_be_chosen(world: World) -> None:
    anna = await world.person(system=System.PROD)
    await world.store_pair(anna)

    with pytest.raises(NotConnectedError):
        await world.credentials.choose_system(anna, System.SANDBOX, owner_id=anna.user_id, source=Source.BOT)

    assert (await User.get(id=anna.user_id)).active_system is System.PROD


async def test_nobody_reaches_another_persons_keys_not_even_an_administrator(world: World) -> None:
    anna, admin = await world.person(1), await world.person(2, Role.ADMIN)
    await world.store_pair(anna)
    owner_id, source = anna.user_id, Source.BOT

    for attempt in (
        world.credentials.view(admin, PROD, owner_id=owner_id),
        world.credentials.remove(admin, PROD, owner_id=owner_id, source=source),
        world.credentials.choose_system(admin, System.PROD, owner_id=owner_id, source=source),
        world.entry.begin(admin, PROD, SecretKind.PAIR, owner_id=owner_id),
        world.health.check_one(admin, PROD, owner_id=owner_id, source=source),
        world.organisations.all(admin, PROD, owner_id=owner_id),
        world.organisations.choose(admin, PROD, 11, owner_id=owner_id, source=source),
    ):
        with pytest.raises(AccessRefusedError):
            await attempt
    assert await stored(anna) is not None


async def test_a_person_who_waits_for_approval_connects_nothing(world: World) -> None:
    new = await world.person(3, Role.OBSERVER)

    with pytest.raises(NotActivatedError):
        await world.entry.begin(new, PROD, SecretKind.PAIR, owner_id=new.user_id)
    with pytest.raises(NotActivatedError):
        await world.credentials.overview(new)


async def test_a_broken_key_is_not_handed_out(world: World) -> None:
    anna = await world.person()
    await world.store(anna, CLICKUP, CLICKUP_KEY, state="broken")

    with pytest.raises(BrokenConnectionError):
        await world.credentials.secret(anna.user_id, CLICKUP)


async def test_the_overview_shows_what_can_be_connected_and_no_secret(world: World) -> None:
    anna = await world.person()
    _, pair = await world.store_pair(anna)

    views = await world.credentials.overview(anna)

    assert [view.integration for view in views] == [PROD, SANDBOX, CLICKUP, NOTION, GEMINI, Integration.GOOGLE]
    assert [view.is_set for view in views] == [True, False, False, False, False, False]
    assert pair.access_token not in repr(views)
    assert pair.access_token[-4:] in repr(views)


async def test_administrators_hear_that_a_broken_key_was_replaced(world: World) -> None:
    anna, admin = await world.person(1), await world.person(2, Role.ADMIN)
    await world.store_pair(anna, state="broken", announced_state="broken")
    pair = world.prod.tokens.issue()

    await enter(world, anna, PROD, f"{pair.access_token}\n{pair.refresh_token}")

    assert [m.payload["state"] for m in await OutboxMessage.filter(user_id=admin.user_id)] == ["ok"]
    assert await OutboxMessage.filter(user_id=anna.user_id).count() == 0


async def test_no_planted_secret_is_left_anywhere_in_clear(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    anna, _ = await world.person(1), await world.person(2, Role.ADMIN)
    pair, revoked, expired = (world.prod.tokens.issue() for _ in range(3))
    world.prod.tokens.revoke(revoked.access_token)
    planted = [
        CLICKUP_KEY, GEMINI_KEY, *(token for each in (pair, revoked, expired) for token in (each.access_token, each.refresh_token))
    ]  # fmt: skip
    results = [
        await enter(world, anna, CLICKUP, CLICKUP_KEY, SecretKind.KEY),
        await enter(world, anna, GEMINI, GEMINI_KEY, SecretKind.KEY),
        await enter(world, anna, PROD, f"{revoked.access_token} {revoked.refresh_token}"),
        await enter(world, anna, PROD, pair.access_token),
        await enter(world, anna, PROD, f"{pair.access_token} {pair.refresh_token}"),
    ]
    world.clock.passes(days=8)
    results.append(await enter(world, anna, PROD, f"{expired.access_token} {expired.refresh_token}"))
    await world.health.check_all()

    traces = [repr(results), caplog.text, await dump()]
    found = [(number, secret) for number, trace in enumerate(traces) for secret in planted if secret in trace]

    assert found == []
    assert set(planted) <= set(world.learned)
    assert await AuditEvent.filter(operation="credential_saved").count() == 4


async def dump() -> str:
    """Everything the database holds, as text."""
    rows = [await model.all().values() for model in Tortoise.apps["models"].values() if model.__name__ != "Aerich"]
    return repr(rows)
