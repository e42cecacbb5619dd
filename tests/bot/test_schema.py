"""Several processes that start together on PostgreSQL: one migrates, the others wait and find nothing left to do."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import asyncpg
import pytest
import pytest_asyncio

from bot.schema import MIGRATION_LOCK, migration_names, pending_migrations, upgrade_database
from models.database import close_database, open_database
from tests.conftest import POSTGRES_URL

# Other test processes hold locks of the same number in databases of their own.
THIS_DATABASE = "database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND "

pytestmark = [
    pytest.mark.database,
    pytest.mark.skipif(not POSTGRES_URL, reason="on SQLite there is only one process"),
]
NOW = datetime(2026, 3, 2, tzinfo=UTC)
WAITING = (
    "SELECT count(*) FROM pg_locks WHERE " + THIS_DATABASE + "locktype = 'advisory' AND objid = $1 AND NOT granted"
)


@pytest_asyncio.fixture
async def empty(worker_id: str) -> AsyncIterator[str]:
    name = f"hr_helper_empty_{worker_id}"
    admin = await asyncpg.connect(POSTGRES_URL)
    await admin.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
    await admin.execute(f'CREATE DATABASE "{name}"')
    url = f"{POSTGRES_URL.rsplit('/', 1)[0]}/{name}"
    await open_database(url)
    yield url
    await close_database()
    await admin.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
    await admin.close()


async def test_a_process_waits_while_another_one_migrates(empty: str) -> None:
    other = await asyncpg.connect(empty)
    await other.execute("SELECT pg_advisory_lock($1)", MIGRATION_LOCK)

    upgrade = asyncio.ensure_future(upgrade_database(empty, now=NOW))
    async with asyncio.timeout(20):
        while not await other.fetchval(WAITING, MIGRATION_LOCK):
            assert not upgrade.done(), "it did not wait"
    untouched = await other.fetchval("SELECT to_regclass('public.users') IS NULL")
    await other.close()

    assert untouched
    assert await upgrade == migration_names(empty)
    assert await pending_migrations() == []


async def test_the_lock_is_given_back(empty: str) -> None:
    await upgrade_database(empty, now=NOW)
    other = await asyncpg.connect(empty)
    free = await other.fetchval("SELECT pg_try_advisory_lock($1)", MIGRATION_LOCK)
    await other.close()

    assert free


async def test_a_database_that_is_up_to_date_asks_for_no_lock(empty: str) -> None:
    await upgrade_database(empty, now=NOW)
    other = await asyncpg.connect(empty)
    await other.execute("SELECT pg_advisory_lock($1)", MIGRATION_LOCK)

    applied = await asyncio.wait_for(upgrade_database(empty, now=NOW), 10)
    await other.close()

    assert applied == []
