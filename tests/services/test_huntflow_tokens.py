"""A pair is refreshed by one, stored before it is used, and what is lost is said."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator

import pytest
from tortoise.transactions import in_transaction

from integrations.base import UnavailableError
from integrations.huntflow import (
    HuntflowNoRefreshTokenError,
    HuntflowTokenInvalidError,
    HuntflowTokenLostError,
    TokenPair,
    TokenProblem,
)
from models.credentials import Credential, CredentialState, Integration
from models.notifications import OutboxMessage
from models.users import Role, System
from services.errors import BrokenConnectionError, NotConnectedError
from services.huntflow_connections import OrganisationNotChosenError
from services.huntflow_tokens import CredentialTokens
from services.refresh_locks import RefreshLocks, VendorCallInTransactionError
from tests.conftest import Clock
from tests.services.credential_world import KEYS, World, credential_world
from trial.faults import Fault

pytestmark = pytest.mark.database


@pytest.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[World]:
    async with credential_world(clock) as world:
        yield world


def tokens_of(world: World, row: Credential) -> CredentialTokens:
    return CredentialTokens(credential=row, vault=world.vault, locks=world.locks, states=world.states)


async def test_a_hundred_calls_on_an_expired_token_make_one_refresh(world: World) -> None:
    anna = await world.person()
    row, _ = await world.store_pair(anna)
    connection = await world.huntflow.of(anna.user_id)
    world.clock.passes(days=8)

    people = await asyncio.gather(*(connection.client.me() for _ in range(100)))

    assert len(people) == 100
    assert world.prod.tokens.refresh_count == 1
    stored = await Credential.get(id=row.id)
    assert (stored.version, stored.state) == (2, CredentialState.OK)
    assert stored.refresh_expires_at is not None
    assert (stored.refresh_expires_at - world.clock()).days == 14


async def test_calls_over_separate_connections_share_one_refresh(world: World) -> None:
    anna = await world.person()
    await world.store_pair(anna)
    await world.huntflow.of(anna.user_id)
    world.clock.passes(days=8)

    connections = [await world.huntflow.of(anna.user_id) for _ in range(20)]

    await asyncio.gather(*(connection.client.me() for connection in connections))

    assert world.prod.tokens.refresh_count == 1


async def test_a_refresh_outlives_what_fails_after_it(world: World) -> None:
    anna = await world.person()
    row, pair = await world.store_pair(anna)
    tokens = tokens_of(world, row)

    async def refresh_and_fail() -> None:
        async with tokens.refreshing() as stored:
            await tokens.save(TokenPair("new-access", "new-refresh", None, None, stored.version + 1))
            raise RuntimeError("the program fails here")

    with pytest.raises(RuntimeError):
        await refresh_and_fail()

    assert (await tokens.load()).access == "new-access"
    assert (await tokens.load()).access != pair.access_token


async def test_a_pair_that_is_used_up_is_marked_and_its_owner_told_once(world: World) -> None:
    anna = await world.person()
    row, pair = await world.store_pair(anna)
    connection = await world.huntflow.of(anna.user_id)
    world.clock.passes(days=8)
    world.prod.tokens.refresh(pair.refresh_token)  # a process died between Huntflow's answer and storing it

    for _ in range(2):
        with pytest.raises(HuntflowTokenLostError):
            await connection.client.me()

    stored = await Credential.get(id=row.id)
    assert (stored.state, stored.state_reason) == (CredentialState.BROKEN, "reused_or_lost")
    messages = await OutboxMessage.filter(user_id=anna.user_id)
    assert [message.payload["reason"] for message in messages] == ["reused_or_lost"]
    with pytest.raises(BrokenConnectionError):
        await world.huntflow.of(anna.user_id)


async def test_an_expired_legacy_key_is_broken(world: World) -> None:
    anna = await world.person()
    pair = world.prod.tokens.issue()
    await world.store(anna, Integration.HUNTFLOW_PROD, pair.access_token, account_id=11)
    connection = await world.huntflow.of(anna.user_id)
    world.prod.tokens.expire(pair.access_token)

    with pytest.raises(HuntflowNoRefreshTokenError):
        await connection.client.me()

    assert (await Credential.get(user_id=anna.user_id)).state_reason == "no_refresh_token"
    assert world.prod.tokens.refresh_count == 0


async def test_a_revoked_token_is_broken(world: World) -> None:
    anna = await world.person()
    _, pair = await world.store_pair(anna)
    connection = await world.huntflow.of(anna.user_id)
    world.prod.tokens.revoke(pair.access_token)

    with pytest.raises(HuntflowTokenInvalidError):
        await connection.client.me()

    assert (await Credential.get(user_id=anna.user_id)).state_reason == "invalid"


async def test_an_outage_never_breaks_a_pair(world: World) -> None:
    anna = await world.person()
    row, _ = await world.store_pair(anna)
    connection = await world.huntflow.of(anna.user_id)
    world.clock.passes(days=8)
    assert world.prod.faults is not None
    world.prod.faults.add(Fault(path="/v2/token/refresh", status=503, times=10))

    with pytest.raises(UnavailableError):
        await connection.client.me()

    stored = await Credential.get(id=row.id)
    assert (stored.state, stored.version) == (CredentialState.OK, 1)


async def test_a_pair_entered_during_a_refresh_is_not_overwritten(world: World) -> None:
    anna = await world.person()
    row, _ = await world.store_pair(anna)
    tokens = tokens_of(world, row)
    stored = await tokens.load()
    await Credential.filter(id=row.id).update(version=7)

    await tokens.save(TokenPair("late", "late-refresh", None, None, stored.version + 1))

    assert (await tokens.load()).access == stored.access


async def test_a_removed_key_is_not_connected(world: World) -> None:
    anna = await world.person()
    row, _ = await world.store_pair(anna)
    tokens = tokens_of(world, row)
    await row.delete()

    with pytest.raises(NotConnectedError):
        await tokens.load()


async def test_a_vendor_is_not_called_inside_a_transaction(world: World) -> None:
    anna = await world.person()
    row, _ = await world.store_pair(anna)

    async with in_transaction():
        with pytest.raises(VendorCallInTransactionError):
            await tokens_of(world, row).load()


async def test_a_key_that_cannot_be_decrypted_is_broken_and_told(world: World) -> None:
    anna = await world.person()
    row, _ = await world.store_pair(anna, key_id="lost")

    with pytest.raises(BrokenConnectionError):
        await (await world.huntflow.of(anna.user_id)).client.accounts()

    assert (await Credential.get(id=row.id)).state_reason == "undecryptable"
    assert await OutboxMessage.filter(user_id=anna.user_id).count() == 1


async def test_the_active_system_is_the_one_that_is_connected_to(world: World) -> None:
    anna = await world.person(system=System.SANDBOX)
    await world.store_pair(anna)
    await world.store_pair(anna, system=System.SANDBOX)

    connection = await world.huntflow.of(anna.user_id)

    assert connection.system is System.SANDBOX
    assert connection.owner_huntflow_id == world.sandbox.state.user
    assert connection.account_id == world.sandbox.account().id


async def test_no_key_and_no_organisation_are_different_errors(world: World) -> None:
    anna, boris = await world.person(1), await world.person(2)
    await world.store_pair(boris, account_id=None)

    with pytest.raises(NotConnectedError):
        await world.huntflow.of(anna.user_id)
    with pytest.raises(OrganisationNotChosenError):
        await world.huntflow.of(boris.user_id)


async def test_administrators_hear_whose_pair_broke(world: World) -> None:
    anna, admin = await world.person(1), await world.person(2, Role.ADMIN)
    row, _ = await world.store_pair(anna)
    tokens = tokens_of(world, row)

    await tokens.mark_broken(TokenProblem.INVALID)

    to_owner = await OutboxMessage.get(user_id=anna.user_id)
    to_admin = await OutboxMessage.get(user_id=admin.user_id)
    assert to_owner.payload["owner_name"] == ""
    assert to_admin.payload["owner_name"] == "Анна Ким"


async def test_two_processes_on_one_pair_make_one_refresh(world: World, database: str) -> None:
    anna = await world.person()
    row, _ = await world.store_pair(anna)
    world.clock.passes(days=8)
    world_url = world.addresses.own(Integration.HUNTFLOW_PROD)

    workers = [await _worker(database, world_url, anna.user_id, calls=25) for _ in range(2)]
    for worker in workers:
        worker.stdin.write(b"go\n")
    outcomes = await asyncio.gather(*(worker.communicate() for worker in workers))

    assert [out.split()[-1] for out, _ in outcomes] == [b"25", b"25"]
    assert world.prod.tokens.refresh_count == 1
    assert (await Credential.get(id=row.id)).version == 2


async def test_a_process_killed_before_storing_loses_the_pair_and_the_owner_is_told(
    world: World, database: str
) -> None:
    anna = await world.person()
    row, _ = await world.store_pair(anna)
    world.clock.passes(days=8)
    worker = await _worker(database, world.addresses.own(Integration.HUNTFLOW_PROD), anna.user_id, calls=1)
    await worker.communicate(b"die\n")
    assert (worker.returncode, world.prod.tokens.refresh_count) == (-signal.SIGKILL, 1)

    connection = await world.huntflow.of(anna.user_id)
    with pytest.raises(HuntflowTokenLostError):
        await connection.client.me()

    assert (await Credential.get(id=row.id)).state_reason == "reused_or_lost"
    assert [m.payload["state"] for m in await OutboxMessage.filter(user_id=anna.user_id)] == ["broken"]


async def test_the_lock_of_a_killed_process_is_free(world: World, database: str) -> None:
    anna = await world.person()
    row, _ = await world.store_pair(anna)
    holder = await _worker(database, "http://127.0.0.1:1", row.id, calls=0)
    holder.stdin.write(b"hold\n")
    assert (await holder.stdout.readline()).strip() == b"held"
    waiting = asyncio.ensure_future(_held(RefreshLocks(), row.id))
    await asyncio.sleep(0.3)
    was_kept_out = not waiting.done()

    holder.send_signal(signal.SIGKILL)
    await holder.wait()

    await asyncio.wait_for(waiting, timeout=30)
    assert was_kept_out


async def _held(locks: RefreshLocks, credential_id: int) -> None:
    async with locks.hold(credential_id):
        pass


async def _worker(database: str, huntflow_url: str, number: int, *, calls: int) -> asyncio.subprocess.Process:
    """Another process over the same database, ready to start on a line of its input."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.services.refresh_worker", database, huntflow_url, str(number), str(calls),
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        env={**os.environ, "TEST_SECRET_KEYS": KEYS},
    )  # fmt: skip
    assert process.stdout is not None
    line = await process.stdout.readline()
    assert line == b"ready\n"
    return process
