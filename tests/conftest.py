"""What every test may use: a migrated, empty database and a clock the test owns."""

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from tortoise import Tortoise

from bot.schema import upgrade_database
from models.database import close_database, open_database

IN_CI = os.environ.get("CI") == "true"
# Set by tests/run.py for the second process, which repeats the database tests on PostgreSQL.
POSTGRES_URL = os.environ.get("HR_HELPER_TEST_POSTGRES", "")
# Set by tests/run.py when a Redis server answers.
REDIS_URL = os.environ.get("HR_HELPER_TEST_REDIS", "")


class Clock:
    """Time that passes only when a test says so."""

    def __init__(self, start: datetime = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)) -> None:
        self.moment = start

    def __call__(self) -> datetime:
        return self.moment

    def passes(self, **delta: float) -> None:
        self.moment += timedelta(**delta)

    async def sleep(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A migrated SQLite file to copy; made once, because a copy is a hundred times cheaper than migrations."""
    import asyncio

    file = tmp_path_factory.mktemp("migrated") / "template.sqlite3"

    async def migrate() -> None:
        url = f"sqlite://{file}"
        await open_database(url)
        await upgrade_database(url, now=datetime.now(UTC))
        await close_database()

    asyncio.run(migrate())
    yield file


@pytest.fixture(scope="session")
def migrated_postgres(worker_id: str) -> Iterator[str]:
    """The address of a migrated PostgreSQL database of this test process."""
    import asyncio

    import asyncpg

    # The process is in the name, so that two runs on one machine do not drop each other's database.
    name = f"hr_helper_test_{worker_id}_{os.getpid()}"
    url = f"{POSTGRES_URL.rsplit('/', 1)[0]}/{name}"

    async def create() -> None:
        admin = await asyncpg.connect(POSTGRES_URL)
        await admin.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        await admin.execute(f'CREATE DATABASE "{name}"')
        await admin.close()
        await open_database(url)
        await upgrade_database(url, now=datetime.now(UTC))
        await close_database()

    async def drop() -> None:
        admin = await asyncpg.connect(POSTGRES_URL)
        await admin.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        await admin.close()

    asyncio.run(create())
    yield url
    asyncio.run(drop())


@pytest.fixture
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty migrated database: SQLite, or PostgreSQL in the second process."""
    if POSTGRES_URL:
        return str(request.getfixturevalue("migrated_postgres"))
    file = tmp_path / "test.sqlite3"
    shutil.copy2(request.getfixturevalue("migrated_sqlite"), file)
    return f"sqlite://{file}"


@pytest_asyncio.fixture
async def database(database_url: str) -> AsyncIterator[str]:
    """An open, empty database; yields its address."""
    await open_database(database_url)
    yield database_url
    if POSTGRES_URL:
        await empty_postgres()
    await close_database()


# Truncating makes a new file for each table, which costs more than most tests; few tables are touched by one test.
EMPTY_WHAT_WAS_TOUCHED = """
DO $$
DECLARE
    named text;
    is_filled boolean;
BEGIN
    SET LOCAL session_replication_role = replica;
    FOR named IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'aerich' LOOP
        EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I)', named) INTO is_filled;
        IF is_filled THEN
            EXECUTE format('DELETE FROM %I', named);
        END IF;
    END LOOP;
    FOR named IN SELECT sequencename FROM pg_sequences
        WHERE schemaname = 'public' AND last_value IS NOT NULL AND sequencename <> 'aerich_id_seq' LOOP
        EXECUTE format('ALTER SEQUENCE %I RESTART', named);
    END LOOP;
END $$
"""


async def empty_postgres() -> None:
    """Leave every table empty and every sequence at its start."""
    await Tortoise.get_connection("default").execute_script(EMPTY_WHAT_WAS_TOUCHED)
