"""`backup` and `restore`: the whole database as one file; secrets in it stay encrypted with SECRET_KEYS."""

import asyncio
import os
import re
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

import asyncpg

from bot.schema import migration_names
from bot.settings import Settings
from bot.stores import reach_database

OWNER_ONLY = 0o600
# The first line with words of every file pg_dump writes as plain text.
DUMP_MARK = "PostgreSQL database dump"
DUMP_HEAD_BYTES = 4096
# The rows of the table of applied migrations, as pg_dump writes them; columns are parted by tabs.
DUMPED_MIGRATIONS = re.compile(
    r"^COPY public\.aerich \((?P<columns>[^)]*)\) FROM stdin;\n(?P<rows>.*?)^\\\.$", re.MULTILINE | re.DOTALL
)
# Where libpq's programs look for what must not stand among a command's arguments, which every user of a machine sees.
CONNECTION_VARIABLES = ("PGHOST", "PGPORT", "PGUSER", "PGPASSWORD", "PGDATABASE")


class BackupError(Exception):
    """A backup cannot be made or put back. The message is one sentence that says what state things are in."""


def default_target(settings: Settings, now: datetime) -> Path:
    """Where a backup without a name goes: the working folder, with the time in its name."""
    ending = "sql" if settings.sqlite_file is None else "sqlite3"
    return Path(f"hr_helper-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}.{ending}")


async def back_up(settings: Settings, target: Path) -> int:
    """Write the whole database into a new file, readable by its owner only; the program may run meanwhile.

    Returns:
        The size of the file in bytes.

    Raises:
        BackupError: the file exists, cannot be written, or the database could not be read.
        StoreUnavailableError: the database cannot be used.
    """
    if target.exists():
        raise BackupError(f"{target} exists already and was left as it is; name another file.")
    await reach_database(settings)
    part = target.with_name(f"{target.name}.part")
    try:
        part.unlink(missing_ok=True)
        part.touch(mode=OWNER_ONLY)
        if settings.sqlite_file is None:
            arguments = ("--format=plain", "--no-owner", "--no-privileges", f"--file={part}")
            await _postgres_program("pg_dump", *arguments, database_url=settings.database_url)
        else:
            await asyncio.to_thread(_copy_sqlite, settings.sqlite_file, part)
        part.rename(target)
    except OSError as error:
        raise BackupError(f"{target} cannot be written: {(error.strerror or 'error').lower()}.") from error
    finally:
        part.unlink(missing_ok=True)
    return target.stat().st_size


async def restore(settings: Settings, source: Path, *, now: datetime) -> Path:
    """Put a backup in the place of the database, wholly or not at all; what was there is backed up first.

    Returns:
        The file with what was there before.

    Raises:
        BackupError: the file is not a backup for this kind of database and version, or something is still running.
        StoreUnavailableError: the database cannot be used.
    """
    if not source.is_file():
        raise BackupError(f"There is no file {source}; nothing was changed.")
    is_sqlite = settings.sqlite_file is not None
    versions = await asyncio.to_thread(_versions_in_sqlite if is_sqlite else _versions_in_dump, source)
    unknown = versions - set(migration_names(settings.database_url))
    if unknown:
        raise BackupError(f"{source} was made by a newer version of HR Helper; upgrade first. Nothing was changed.")
    before = default_target(settings, now)
    before = before.with_name(f"{before.stem}.before-restore{before.suffix}")
    await back_up(settings, before)
    if settings.sqlite_file is not None:
        await asyncio.to_thread(_replace_sqlite, settings.sqlite_file, source)
    else:
        await _replace_postgres(settings.database_url, source)
    return before


def _copy_sqlite(file: Path, target: Path) -> None:
    try:
        with closing(sqlite3.connect(file)) as connection:
            # A copy of the file would miss what still stands in the write-ahead log.
            connection.execute("VACUUM INTO ?", (str(target),))
        target.chmod(OWNER_ONLY)
    except sqlite3.Error as error:
        raise BackupError(f"The database {file} could not be copied: {error}.") from error


def _versions_in_sqlite(source: Path) -> set[str]:
    """Migrations the copy has seen; looks through the whole file, a broken one must not become the database."""
    try:
        with closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                raise BackupError(f"{source} is damaged; nothing was changed.")
            return {row[0] for row in connection.execute("SELECT version FROM aerich WHERE app = 'models'")}
    except sqlite3.Error as error:
        raise BackupError(f"{source} is no backup of a SQLite database of HR Helper; nothing was changed.") from error


def _replace_sqlite(file: Path, source: Path) -> None:
    fresh = file.with_name(f"{file.name}.restoring")
    try:
        with closing(sqlite3.connect(file, timeout=0)) as connection:
            # SQLite leaves its write-ahead log only when nobody else has the file open.
            connection.execute("PRAGMA journal_mode=DELETE")
        shutil.copyfile(source, fresh)
        fresh.chmod(OWNER_ONLY)
        fresh.replace(file)
    except sqlite3.OperationalError as error:
        raise BackupError(f"Something still works with {file}; stop it first. Nothing was changed.") from error
    except OSError as error:
        raise BackupError(f"{file} cannot be replaced: {(error.strerror or 'error').lower()}.") from error
    finally:
        fresh.unlink(missing_ok=True)


def _versions_in_dump(source: Path) -> set[str]:
    with source.open(encoding="utf-8", errors="replace") as file:
        head = file.read(DUMP_HEAD_BYTES)
        found = DUMPED_MIGRATIONS.search(head + file.read()) if DUMP_MARK in head else None
    if found is None:
        raise BackupError(f"{source} is no backup of a PostgreSQL database of HR Helper; nothing was changed.")
    column = [name.strip() for name in found["columns"].split(",")].index("version")
    return {row.split("\t")[column] for row in found["rows"].splitlines()}


async def _replace_postgres(database_url: str, source: Path) -> None:
    connection = await asyncpg.connect(database_url)
    try:
        others = await connection.fetchval(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            " AND backend_type = 'client backend'"
        )
    finally:
        await connection.close()
    if others:
        raise BackupError("Something is still connected to the database; stop every process. Nothing was changed.")
    # One transaction: tables of a newer version go, those of the backup come, or everything stays.
    emptied = ("--command=DROP SCHEMA public CASCADE", "--command=CREATE SCHEMA public")
    safely = ("--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1", "--output=/dev/null")
    await _postgres_program("psql", *safely, *emptied, f"--file={source}", database_url=database_url)


async def _postgres_program(name: str, *arguments: str, database_url: str) -> None:
    program = shutil.which(name)
    if program is None:
        raise BackupError(f"The program {name} is missing; install PostgreSQL's client programs. Nothing was changed.")
    parts = urlsplit(database_url)
    values = (
        parts.hostname, str(parts.port or ""), unquote(parts.username or ""), unquote(parts.password or ""),
        parts.path.lstrip("/"),
    )  # fmt: skip
    given = {key: value for key, value in zip(CONNECTION_VARIABLES, values, strict=True) if value}
    process = await asyncio.create_subprocess_exec(
        program, *arguments, env=os.environ | given, stdin=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE
    )
    _out, errors = await process.communicate()
    if process.returncode:
        # Its first line says what is wrong; lines that follow may quote rows.
        reason = next(iter(errors.decode(errors="replace").splitlines()), "no reason given")
        raise BackupError(f"{name} failed and nothing was changed: {reason}")
