"""How Tortoise is set up: one connection named `default`, every table module, SQLite made safe for two writers."""

from typing import Any, cast
from urllib.parse import parse_qsl, unquote, urlsplit

import aiosqlite
from tortoise import Tortoise
from tortoise.backends.base.client import TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite import client as sqlite_client
from tortoise.connection import get_connections
from tortoise.exceptions import TransactionManagementError

from models.prepared import close_readers

MODULES = (
    "models.users",
    "models.telegram",
    "models.telegram_chats",
    "models.credentials",
    "models.vendor_calls",
    "models.cache",
    "models.notifications",
    "models.audit",
    "models.broadcasts",
    "models.gemini",
    "models.finance",
    "models.vacancies",
    "models.interviewers",
    "models.interviews",
    "models.scorecards",
    "models.imports",
    "models.candidate_drafts",
    "models.applicants",
    "models.applicant_claims",
    "models.huntflow_hooks",
    "models.bulk_imports",
    "models.muted_vacancies",
    "models.sources",
    "models.google",
    "models.table_versions",
    "models.web_access",
)
POOL_SIZE = 10


def tortoise_config(database_url: str) -> dict[str, Any]:
    """The configuration Tortoise and aerich read."""
    return {
        "connections": {"default": _connection(database_url)},
        "apps": {"models": {"models": [*MODULES, "aerich.models"], "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }


def _connection(database_url: str) -> dict[str, Any]:
    if database_url.startswith("sqlite://"):
        path, _, query = database_url.removeprefix("sqlite://").partition("?")
        # With a write-ahead log NORMAL loses nothing on a crash of the program, and a commit needs no fsync.
        credentials = {
            "file_path": path or ":memory:",
            "busy_timeout": 5000,
            "synchronous": "NORMAL",
            **dict(parse_qsl(query)),
        }
        return {"engine": "models.database", "credentials": credentials}
    parts = urlsplit(database_url)
    # Names and passwords with `@`, `/` or `:` stand percent-encoded in an address.
    user, password = (unquote(text) if text else None for text in (parts.username, parts.password))
    encryption = dict(parse_qsl(parts.query)).get("sslmode")
    return {
        "engine": "models.postgres_client",
        "credentials": {
            "host": parts.hostname,
            "port": parts.port or 5432,
            "user": user,
            "password": password,
            "database": unquote(parts.path.lstrip("/")),
            "minsize": 1,
            "maxsize": POOL_SIZE,
            **({"ssl": encryption} if encryption else {}),
        },
    }


class ImmediateTransaction(sqlite_client.SqliteTransactionWrapper):
    """A transaction that takes the write lock at its start.

    Tortoise sends a plain BEGIN; a later upgrade from reading to writing then fails with "database is locked" at once,
    because no busy timeout can help two readers that both want to write.
    """

    async def begin(self) -> None:
        """Open the transaction as a writer."""
        try:
            await self._connection.commit()
            await self._connection.execute("BEGIN IMMEDIATE")
        except aiosqlite.OperationalError as error:
            raise TransactionManagementError(error) from error


class CancellableContext(sqlite_client.SqliteTransactionContext):
    """Gives the lock back when the task is cancelled, or SQLite refuses, while the transaction begins.

    Tortoise keeps it then, and every later transaction of the process waits for ever.
    """

    async def __aenter__(self) -> TransactionalDBClient:
        """Take the lock, begin, become the current connection."""
        await self._trxlock.acquire()
        try:
            await self.ensure_connection()
            await self._begin()
        except BaseException:
            self._trxlock.release()
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        return cast("TransactionalDBClient", self.connection)

    async def _begin(self) -> None:
        try:
            await self.connection.begin()
        except BaseException:
            # The driver's thread may be beginning it still; it does one thing after the other.
            await self.connection.rollback()
            raise


class ImmediateSqliteClient(sqlite_client.SqliteClient):
    """Tortoise's SQLite client whose transactions begin IMMEDIATE (design.md §6)."""

    def _in_transaction(self) -> TransactionContext:
        transaction = cast("Any", ImmediateTransaction)(self)
        return CancellableContext(transaction, self._lock)


# The name by which Tortoise finds the client class of an engine module.
client_class = ImmediateSqliteClient


async def open_database(database_url: str) -> None:
    """Connect. The connections serve every task of the process until `close_database`."""
    await Tortoise.init(config=tortoise_config(database_url), _enable_global_fallback=True)


async def close_database() -> None:
    """Close every connection."""
    close_readers()
    await Tortoise.close_connections()
