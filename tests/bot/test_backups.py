"""A backup is the whole database, and putting it back is all or nothing."""

import shutil
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
import pytest
import pytest_asyncio

from bot.backups import BackupError, back_up, default_target, restore
from bot.settings import Settings
from models.database import close_database, open_database
from models.users import User
from tests.bot.operator import Operator
from tests.conftest import POSTGRES_URL

NOW = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
pytestmark = pytest.mark.database
on_sqlite = pytest.mark.skipif(bool(POSTGRES_URL), reason="about SQLite's files")
on_postgres = pytest.mark.skipif(not POSTGRES_URL, reason="about PostgreSQL's dumps")


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest_asyncio.fixture
async def settings(database_url: str, tmp_path: Path) -> AsyncIterator[Settings]:
    """A database of this test alone, closed: `restore` replaces all of it."""
    if not POSTGRES_URL:
        yield Settings(database_url=database_url, _env_file=None)
        return
    name = f"{database_url.rsplit('/', 1)[1]}_backup"
    admin = await asyncpg.connect(POSTGRES_URL)
    await admin.execute(f'CREATE DATABASE "{name}" TEMPLATE "{database_url.rsplit("/", 1)[1]}"')
    yield Settings(database_url=f"{POSTGRES_URL.rsplit('/', 1)[0]}/{name}", _env_file=None)
    await admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
    await admin.close()


async def within(settings: Settings, work: Callable[[], object]) -> object:
    await open_database(settings.database_url)
    try:
        return await work()  # type: ignore[misc]
    finally:
        await close_database()


async def adds(settings: Settings, name: str) -> None:
    await within(settings, lambda: User.create(username=name))


async def names(settings: Settings) -> object:
    return await within(settings, lambda: User.all().order_by("id").values_list("username", flat=True))


async def test_what_was_backed_up_comes_back_and_what_was_there_is_kept(settings: Settings, tmp_path: Path) -> None:
    await adds(settings, "anna")
    target = tmp_path / "backup"
    size = await back_up(settings, target)
    await adds(settings, "boris")

    before = await restore(settings, target, now=NOW)

    assert size == target.stat().st_size > 0
    assert target.stat().st_mode & 0o077 == 0
    assert await names(settings) == ["anna"]
    await restore(settings, before, now=datetime(2026, 3, 2, 7, 1, tzinfo=UTC))
    assert await names(settings) == ["anna", "boris"]


async def test_a_file_that_exists_is_not_overwritten(settings: Settings, tmp_path: Path) -> None:
    target = tmp_path / "mine"
    target.write_text("mine")

    with pytest.raises(BackupError, match="exists already"):
        await back_up(settings, target)

    assert target.read_text() == "mine"


async def test_a_folder_that_is_not_there_is_said_and_nothing_half_written_stays(
    settings: Settings, tmp_path: Path
) -> None:
    with pytest.raises(BackupError, match="cannot be written: no such file"):
        await back_up(settings, tmp_path / "nowhere" / "backup")

    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("content", [b"", b"no database at all", b"SQLite format 3\x00" + b"\xff" * 5000])
async def test_a_file_that_is_no_backup_changes_nothing(settings: Settings, tmp_path: Path, content: bytes) -> None:
    await adds(settings, "anna")
    source = tmp_path / "wrong"
    source.write_bytes(content)

    with pytest.raises(BackupError, match="no backup of a"):
        await restore(settings, source, now=NOW)

    assert await names(settings) == ["anna"]


async def test_a_missing_file_is_named(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(BackupError, match="There is no file"):
        await restore(settings, tmp_path / "missing", now=NOW)


@on_sqlite
async def test_a_backup_of_a_newer_version_is_refused(settings: Settings, tmp_path: Path) -> None:
    source = tmp_path / "newer"
    await back_up(settings, source)
    with closing(sqlite3.connect(source)) as connection:
        connection.execute("UPDATE aerich SET version = '99_20990101000000_from_the_future.py' WHERE id = 1")
        connection.commit()

    with pytest.raises(BackupError, match="newer version"):
        await restore(settings, source, now=NOW)


@on_postgres
async def test_a_dump_of_a_newer_version_is_refused(settings: Settings, tmp_path: Path) -> None:
    source = tmp_path / "newer"
    await back_up(settings, source)
    source.write_text(source.read_text().replace("1\t0_2", "1\t99_2"))

    with pytest.raises(BackupError, match="newer version"):
        await restore(settings, source, now=NOW)


@on_postgres
async def test_a_dump_that_breaks_off_changes_nothing(settings: Settings, tmp_path: Path) -> None:
    await adds(settings, "anna")
    source = tmp_path / "dump"
    await back_up(settings, source)
    source.write_text(source.read_text() + "\nSELECT broken FROM nowhere;\n")

    with pytest.raises(BackupError, match="psql failed and nothing was changed"):
        await restore(settings, source, now=NOW)

    assert await names(settings) == ["anna"]


async def test_a_program_that_still_runs_is_not_pulled_from_under(settings: Settings, tmp_path: Path) -> None:
    target = tmp_path / "backup"
    await back_up(settings, target)
    await open_database(settings.database_url)
    await User.create(username="anna")

    with pytest.raises(BackupError, match=r"stop .*Nothing was changed"):
        await restore(settings, target, now=NOW)

    assert await User.all().values_list("username", flat=True) == ["anna"]
    await close_database()


@on_sqlite
def test_the_commands_say_where_things_are(migrated_sqlite: Path, tmp_path: Path) -> None:
    shutil.copy2(migrated_sqlite, tmp_path / "hr.sqlite3")
    operator = Operator({"DATABASE_URL": f"sqlite://{tmp_path / 'hr.sqlite3'}"})

    written = operator.runs("backup", "kept.sqlite3")
    refused = operator.runs("restore", "kept.sqlite3", types="n\n")
    restored = operator.runs("restore", "kept.sqlite3", "--yes")
    missing = operator.runs("restore", "other.sqlite3", "--yes")

    assert written[0] == 0
    assert written[1].startswith("Wrote kept.sqlite3 (")
    assert (refused[0], "Nothing was changed." in refused[1]) == (1, True)
    assert restored[0] == 0
    assert "before-restore.sqlite3" in restored[1]
    assert missing == (1, "There is no file other.sqlite3; nothing was changed.\n")


def test_a_backup_without_a_name_bears_the_time() -> None:
    assert str(default_target(Settings(database_url="sqlite://x.sqlite3", _env_file=None), NOW)) == (
        "hr_helper-20260302T070000Z.sqlite3"
    )
