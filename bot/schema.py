"""Brings the database to the tables the models describe, and writes the migrations that do it.

aerich writes SQL of one dialect, so each dialect has its folder. A new migration: change the models, then
`python -m bot.schema NAME` and read what it wrote (SQLite cannot alter a column: such a step is written by hand).
"""

import asyncio
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
from aerich import Command
from aerich.ddl.sqlite import SqliteDDL
from tortoise import Tortoise
from tortoise.exceptions import OperationalError

from models.database import close_database, open_database, tortoise_config

MIGRATIONS = Path(__file__).parent.parent / "migrations"
DIALECTS = {"sqlite": "sqlite://:memory:", "postgres": "postgres://postgres@127.0.0.1:5432/postgres"}

# Any number all processes agree on: the name of PostgreSQL's advisory lock that a migrating process holds.
MIGRATION_LOCK = 7_205_112


class SchemaError(Exception):
    """The database cannot be brought up to date. The message is one sentence with what to do."""


def dialect_of(database_url: str) -> str:
    """`sqlite` or `postgres`: the name of the migrations folder."""
    return "sqlite" if database_url.startswith("sqlite") else "postgres"


def _command(database_url: str) -> Command:
    location = MIGRATIONS / dialect_of(database_url)
    return Command(tortoise_config(database_url), app="models", location=str(location))


def migration_names(database_url: str) -> list[str]:
    """Files of the dialect in their order."""
    folder = MIGRATIONS / dialect_of(database_url) / "models"
    return sorted((path.name for path in folder.glob("[0-9]*.py")), key=lambda name: int(name.split("_")[0]))


async def pending_migrations() -> list[str]:
    """Migrations the open database has not seen, oldest first."""
    connection = Tortoise.get_connection("default")
    names = migration_names("sqlite" if connection.capabilities.dialect == "sqlite" else "postgres")
    try:
        rows = await connection.execute_query_dict("SELECT version FROM aerich WHERE app = 'models'")
    except OperationalError:
        return names
    applied = {row["version"] for row in rows}
    return [name for name in names if name not in applied]


async def upgrade_database(database_url: str, *, now: datetime) -> list[str]:
    """Apply what is pending to the open database; a SQLite file is copied aside first.

    Returns:
        The names of the migrations that were applied.

    Raises:
        SchemaError: a migration failed; on SQLite the copy's name is in the sentence.
    """
    if not await pending_migrations():
        return []
    async with _one_at_a_time(database_url):
        return await _upgrade(database_url, now)


@asynccontextmanager
async def _one_at_a_time(database_url: str) -> AsyncIterator[None]:
    """Several processes start together on PostgreSQL: one migrates, the others wait for it; SQLite has one process."""
    if dialect_of(database_url) == "sqlite":
        yield
        return
    connection = await asyncpg.connect(database_url)
    try:
        # The lock ends with its connection, whatever happens to the process.
        await connection.execute("SELECT pg_advisory_lock($1)", MIGRATION_LOCK)
        yield
    finally:
        await connection.close()


async def _upgrade(database_url: str, now: datetime) -> list[str]:
    pending = await pending_migrations()
    if not pending:
        return []
    backup = await _back_up(database_url, now)
    command = _command(database_url)
    await command.init()
    try:
        return await command.upgrade()
    except OperationalError as error:
        hint = f" The database as it was before is in {backup}." if backup else ""
        raise SchemaError(f"Migration {pending[0]} failed: {error}.{hint}") from error
    finally:
        # aerich opens its own connections; ours have to be the ones that stay.
        await close_database()
        await open_database(database_url)


async def _back_up(database_url: str, now: datetime) -> Path | None:
    """A copy of a SQLite file that holds something; a new one needs none."""
    is_new = len(await pending_migrations()) == len(migration_names(database_url))
    if dialect_of(database_url) != "sqlite" or is_new:
        return None
    file = Path(database_url.removeprefix("sqlite://").partition("?")[0])
    target = file.with_name(f"{file.stem}.before-{now.astimezone(UTC):%Y%m%dT%H%M%S}{file.suffix}")
    # A copy of the file alone would miss what still stands in the write-ahead log.
    await Tortoise.get_connection("default").execute_query("VACUUM INTO ?", [str(target)])
    return target


def _without_comment(*_described: object) -> str:
    """SQLite keeps comments only in the text of the table; a changed one (another member of an enum) needs no step."""
    return ""


async def _write_migration(dialect: str, name: str) -> None:
    SqliteDDL.set_comment = _without_comment  # type: ignore[method-assign, assignment]  # aerich has no option for it
    command = _command(DIALECTS[dialect])
    if not migration_names(dialect):
        shutil.rmtree(MIGRATIONS / dialect / "models", ignore_errors=True)
        await command.init_migrations(safe=True)
    else:
        await command.init(offline=True)
        await command.migrate(name, no_input=True, offline=True)
    await close_database()
    for path in (MIGRATIONS / dialect / "models").glob("*.py"):
        # aerich escapes slashes of comments, which Python then warns about in the file.
        path.write_text(path.read_text(encoding="utf-8").replace("\\/", "/"), encoding="utf-8")


def _write_migrations(name: str) -> None:
    for dialect in DIALECTS:
        # A process each: Tortoise keeps what it has learned of the first dialect.
        subprocess.run([sys.executable, "-m", "bot.schema", name, dialect], check=True)  # noqa: S603 - the developer's own words


if __name__ == "__main__":
    if len(sys.argv) > 2:  # noqa: PLR2004 - the name and the dialect
        asyncio.run(_write_migration(sys.argv[2], sys.argv[1]))
    else:
        _write_migrations(sys.argv[1] if len(sys.argv) > 1 else "update")
