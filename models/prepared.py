"""Reads that every update makes, with their SQL built once and, on SQLite, without a trip to another thread.

Tortoise builds a query anew for every await and sends it to a thread; both cost many times what the database needs for
a row by its key. A reader of its own beside the write-ahead log never waits for a writer, and a row by its key takes
microseconds, so it may run on the loop.
"""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from tortoise import BaseDBAsyncClient, Tortoise
from tortoise.backends.sqlite.client import SqliteClient
from tortoise.queryset import ValuesQuery

_readers: dict[str, sqlite3.Connection] = {}


class PreparedSql:
    """A query written out, with `?` where its parameters stand, for both dialects.

    It sees what is committed, not what the caller's open transaction has written. Values come as the driver gives them:
    booleans of SQLite are 0 and 1, its times are texts.
    """

    def __init__(self, sql: str) -> None:
        self._sqlite = sql
        first, *rest = sql.split("?")
        self._postgres = first + "".join(f"${number}{text}" for number, text in enumerate(rest, start=1))

    async def rows(self, *parameters: object) -> list[dict[str, Any]]:
        """The rows for these parameters."""
        connection = Tortoise.get_connection("default")
        is_sqlite = isinstance(connection, SqliteClient)
        reader = _reader(connection)
        if reader is not None:
            with suppress(sqlite3.OperationalError):
                return [dict(row) for row in reader.execute(self._sqlite, parameters)]
        return await connection.execute_query_dict(self._sqlite if is_sqlite else self._postgres, list(parameters))


class PreparedRead:
    """A `.values()` query of rows by key, whose parameters are given in the order they stand in its SQL.

    It sees what is committed, not what the caller's open transaction has written. Values come as the driver gives them:
    booleans of SQLite are 0 and 1, its times are texts.
    """

    def __init__(self, build: Callable[[], ValuesQuery[Any]]) -> None:
        """`build` makes the query with any values in place of the parameters."""
        self._build = build
        self._sql: dict[str, str] = {}

    async def rows(self, *parameters: object) -> list[dict[str, object]]:
        """The rows for these parameters."""
        connection = Tortoise.get_connection("default")
        dialect = connection.capabilities.dialect
        sql = self._sql.get(dialect)
        if sql is None:
            sql = self._sql[dialect] = self._build().sql(params_inline=False)
        reader = _reader(connection)
        if reader is not None:
            with suppress(sqlite3.OperationalError):
                return [dict(row) for row in reader.execute(sql, parameters)]
        return await connection.execute_query_dict(sql, list(parameters))


def close_readers() -> None:
    """Let go of the files; called when the database closes."""
    while _readers:
        _readers.popitem()[1].close()


def _reader(connection: BaseDBAsyncClient) -> sqlite3.Connection | None:
    """The reader of this file; None for PostgreSQL and for a database in memory, which only its connection sees."""
    if not isinstance(connection, SqliteClient) or connection.filename in {"", ":memory:"}:
        return None
    reader = _readers.get(connection.filename)
    if reader is None:
        reader = sqlite3.connect(f"file:{connection.filename}?mode=ro", uri=True, isolation_level=None)
        # Waiting would stop the whole program; the ordinary way waits in its thread.
        reader.execute("PRAGMA busy_timeout = 0")
        reader.row_factory = sqlite3.Row
        _readers[connection.filename] = reader
    return reader
