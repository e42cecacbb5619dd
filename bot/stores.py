"""Database and Redis, reached once before anything else starts: whatever is wrong with them is one sentence."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg

from bot.schema import upgrade_database
from bot.settings import Settings
from models.database import close_database, open_database

# A store on the same network answers in milliseconds; an operator should not wait longer than this for the sentence.
REACH_TIMEOUT_S = 5


class StoreUnavailableError(Exception):
    """The database or Redis cannot be used. The message is one sentence that names the setting."""


@asynccontextmanager
async def open_stores(settings: Settings, *, now: Callable[[], datetime]) -> AsyncIterator[None]:
    """Reach both, bring the database up to date and keep it open inside the block.

    Raises:
        StoreUnavailableError: one of them cannot be used.
        SchemaError: the database cannot be brought up to date.
    """
    await reach_database(settings)
    await reach_redis(settings.redis_url)
    await open_database(settings.database_url)
    try:
        await upgrade_database(settings.database_url, now=now())
        yield
    finally:
        await close_database()


async def reach_database(settings: Settings) -> None:
    """Talk to the database once; the folder of a SQLite file is made when it is missing.

    Tortoise must not be the first to try: after a file that does not open, its connection lock is never given back and
    the next query waits for ever.

    Raises:
        StoreUnavailableError: it cannot be used.
    """
    file = settings.sqlite_file
    if file is None:
        await _reach_postgres(settings.database_url)
    elif file.name != ":memory:":
        await asyncio.to_thread(_reach_sqlite, file)


def _reach_sqlite(file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(file, timeout=REACH_TIMEOUT_S)) as connection:
            # Reading alone would not notice a file or a folder that cannot be written.
            connection.execute("BEGIN IMMEDIATE")
            connection.rollback()
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise StoreUnavailableError(
            f"The folder {file.parent} for the database cannot be made: {reason}; check DATABASE_URL."
        ) from error
    except sqlite3.Error as error:
        raise StoreUnavailableError(f"The database {file} cannot be used: {error}; check DATABASE_URL.") from error


async def _reach_postgres(database_url: str) -> None:
    parts = urlsplit(database_url)
    where = f"{parts.hostname or 'this machine'}:{parts.port or 5432}"
    try:
        connection = await asyncpg.connect(database_url, timeout=REACH_TIMEOUT_S)
    except asyncpg.InvalidCatalogNameError as error:
        reason = f"PostgreSQL at {where} has no database {parts.path.lstrip('/')!r}: create it, or check DATABASE_URL."
        raise StoreUnavailableError(reason) from error
    except asyncpg.InvalidAuthorizationSpecificationError as error:
        reason = f"PostgreSQL at {where} refuses the user {parts.username!r} or the password; check DATABASE_URL."
        raise StoreUnavailableError(reason) from error
    except asyncpg.PostgresError as error:
        reason = f"PostgreSQL at {where} does not let us in ({type(error).__name__}); check DATABASE_URL."
        raise StoreUnavailableError(reason) from error
    except (OSError, asyncpg.InterfaceError) as error:
        raise StoreUnavailableError(f"PostgreSQL cannot be reached at {where}; check DATABASE_URL.") from error
    await connection.close()


async def reach_redis(redis_url: str) -> None:
    """Ask Redis for a sign of life; without REDIS_URL there is nothing to ask.

    Raises:
        StoreUnavailableError: it does not answer.
    """
    if not redis_url:
        return
    from redis.asyncio import Redis  # noqa: PLC0415 - only installations with Redis load it
    from redis.exceptions import RedisError  # noqa: PLC0415

    parts = urlsplit(redis_url)
    where = f"{parts.hostname or 'this machine'}:{parts.port or 6379}"
    redis: Redis = Redis.from_url(redis_url, socket_connect_timeout=REACH_TIMEOUT_S, socket_timeout=REACH_TIMEOUT_S)
    try:
        await redis.ping()
    except (RedisError, OSError) as error:
        raise StoreUnavailableError(
            f"Redis does not answer at {where} ({type(error).__name__}); check REDIS_URL."
        ) from error
    finally:
        await redis.aclose()
