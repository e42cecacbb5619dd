"""Migrations bring any database to exactly what the models describe, and lose nothing on the way."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from aerich import Command
from tortoise import Tortoise, fields
from tortoise.models import Model

from bot.schema import MIGRATIONS, dialect_of, migration_names, pending_migrations, upgrade_database
from models.database import close_database, open_database, tortoise_config
from tests.conftest import POSTGRES_URL

pytestmark = pytest.mark.database
NOW = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)


@pytest.fixture
async def fresh_url(tmp_path: Any, worker_id: str) -> Any:
    """An address at which there is no table yet."""
    if not POSTGRES_URL:
        yield f"sqlite://{tmp_path}/fresh.sqlite3"
        return
    import asyncpg

    name = f"hr_helper_fresh_{worker_id}"
    admin = await asyncpg.connect(POSTGRES_URL)
    await admin.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
    await admin.execute(f'CREATE DATABASE "{name}"')
    yield f"{POSTGRES_URL.rsplit('/', 1)[0]}/{name}"
    await admin.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
    await admin.close()


async def structure() -> dict[str, Any]:
    """Tables, columns, constraints and indexes of the open database, in a form that compares."""
    connection = Tortoise.get_connection("default")
    if connection.capabilities.dialect == "sqlite":
        return await _sqlite_structure(connection)
    columns = await connection.execute_query_dict(
        "SELECT table_name, column_name, data_type, is_nullable, column_default, character_maximum_length "
        "FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2"
    )
    indexes = await connection.execute_query_dict(
        "SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1, 2"
    )
    constraints = await connection.execute_query_dict(
        "SELECT conrelid::regclass::text AS t, pg_get_constraintdef(oid) AS d FROM pg_constraint "
        "WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2"
    )
    return {"columns": columns, "indexes": indexes, "constraints": constraints}


async def _sqlite_structure(connection: Any) -> dict[str, Any]:
    tables = [
        row["name"]
        for row in await connection.execute_query_dict(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        )
    ]
    found: dict[str, Any] = {}
    for table in tables:
        columns = await connection.execute_query_dict(f"PRAGMA table_info({table})")
        keys = await connection.execute_query_dict(f"PRAGMA foreign_key_list({table})")
        indexes = []
        for index in await connection.execute_query_dict(f"PRAGMA index_list({table})"):
            names = await connection.execute_query_dict(f"PRAGMA index_info({index['name']})")
            indexes.append((index["unique"], tuple(part["name"] for part in names)))
        found[table] = {
            "columns": sorted(
                (c["name"], c["type"], c["notnull"], c["dflt_value"] if not c["notnull"] else None, c["pk"])
                for c in columns
            ),
            "keys": sorted((k["from"], k["table"], k["to"], k["on_delete"]) for k in keys),
            "indexes": sorted(indexes),
        }
    return found


async def test_a_migrated_database_equals_the_models(fresh_url: str, tmp_path: Any) -> None:
    await open_database(fresh_url)
    await upgrade_database(fresh_url, now=NOW)
    migrated = await structure()
    assert await pending_migrations() == []
    connection = Tortoise.get_connection("default")
    if connection.capabilities.dialect == "postgres":
        await connection.execute_script("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
        await Tortoise.generate_schemas()
        described = await structure()
        # Python-side defaults are not kept in the database by the models; a step that adds a column has to have one.
        for row in [*migrated["columns"], *described["columns"]]:
            if not str(row["column_default"] or "").startswith("nextval"):
                row["column_default"] = None
        await close_database()
    else:
        await close_database()
        await open_database(f"sqlite://{tmp_path}/described.sqlite3")
        await Tortoise.generate_schemas()
        described = await structure()
        await close_database()

    assert migrated == described


def _value(field: fields.Field[Any], row: int) -> Any:
    kind = type(field).__name__
    if kind in {"IntField", "BigIntField", "SmallIntField"}:
        return row
    samples: dict[str, Any] = {
        "BooleanField": True,
        "TextField": f"text {row}",
        "DatetimeField": NOW,
        "DateField": date(2026, 3, row),
        "DecimalField": Decimal("3.2500"),
        "JSONField": {"row": row},
    }
    if kind in samples:
        return samples[kind]
    enum = getattr(field, "enum_type", None)
    if enum is not None:
        members = list(enum)
        return members[row % len(members)].value
    return f"v{row}"[: getattr(field, "max_length", 8)]


async def _fill(description: dict[str, Any]) -> None:
    """Two rows in every table of an old version, written with plain SQL: the models of today do not fit it."""
    connection = Tortoise.get_connection("default")
    postgres = connection.capabilities.dialect == "postgres"
    models: dict[str, type[Model]] = {m._meta.db_table: m for m in Tortoise.apps["models"].values()}
    tables = [table for table in description if table in models and table != "aerich"]
    for row in (1, 2):
        for table in _parents_first(tables, models):
            meta = models[table]._meta
            columns = {
                column: _value(meta.fields_map[name], row)
                for name, column in meta.fields_db_projection.items()
                if column in description[table]
            }
            for name, value in columns.items():
                if isinstance(value, dict):
                    columns[name] = json.dumps(value)
                elif isinstance(value, datetime | date) and not postgres:
                    columns[name] = value.isoformat()
                elif isinstance(value, Decimal) and not postgres:
                    columns[name] = str(value)
            marks = ", ".join(f"${i + 1}" if postgres else "?" for i in range(len(columns)))
            names = ", ".join(f'"{name}"' for name in columns)
            await connection.execute_query(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', list(columns.values()))


def _parents_first(tables: list[str], models: dict[str, type[Model]]) -> list[str]:
    ordered: list[str] = []

    def visit(table: str) -> None:
        if table in ordered:
            return
        meta = models[table]._meta
        for name in meta.fk_fields | meta.o2o_fields:
            parent = meta.fields_map[name].related_model._meta.db_table
            if parent != table and parent in tables:
                visit(parent)
        ordered.append(table)

    for table in tables:
        visit(table)
    return ordered


async def _columns() -> dict[str, set[str]]:
    connection = Tortoise.get_connection("default")
    if connection.capabilities.dialect == "postgres":
        rows = await connection.execute_query_dict(
            "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'"
        )
        found: dict[str, set[str]] = {}
        for row in rows:
            found.setdefault(row["table_name"], set()).add(row["column_name"])
        return found
    described = await _sqlite_structure(connection)
    return {table: {column[0] for column in parts["columns"]} for table, parts in described.items()}


async def _counts(tables: list[str]) -> dict[str, int]:
    connection = Tortoise.get_connection("default")
    return {
        table: (await connection.execute_query_dict(f'SELECT COUNT(*) AS n FROM "{table}"'))[0]["n"]
        for table in tables
        if table != "aerich"
    }


async def test_upgrading_a_filled_first_version_loses_no_row(fresh_url: str) -> None:
    await open_database(fresh_url)
    first = migration_names(fresh_url)[0]
    command = Command(tortoise_config(fresh_url), app="models", location=str(MIGRATIONS / dialect_of(fresh_url)))
    await command.init()
    await _apply_only(first, command)
    columns = await _columns()
    await _fill(columns)
    before = await _counts(list(columns))

    applied = await upgrade_database(fresh_url, now=NOW)

    after = await _counts(list(columns))
    assert before == dict.fromkeys(before, 2)
    assert after == before
    assert applied == migration_names(fresh_url)[1:]
    await close_database()


async def _apply_only(name: str, command: Command) -> None:
    from aerich.migrate import Migrate
    from tortoise.transactions import in_transaction

    module = next(m for m in Migrate.get_all_version_modules() if f"{m.name}.py" == name)
    async with in_transaction("default") as connection:
        await command._upgrade(connection, name, version_module=module)


async def test_a_filled_sqlite_file_is_copied_before_it_is_changed(fresh_url: str, tmp_path: Any) -> None:
    if POSTGRES_URL:
        pytest.skip("SQLite only: PostgreSQL is backed up by its operator")
    await open_database(fresh_url)
    first = migration_names(fresh_url)[0]
    command = Command(tortoise_config(fresh_url), app="models", location=str(MIGRATIONS / "sqlite"))
    await command.init()
    await _apply_only(first, command)
    if len(migration_names(fresh_url)) == 1:
        await close_database()
        pytest.skip("there is only one version so far")

    await upgrade_database(fresh_url, now=NOW)

    assert [path.name for path in tmp_path.glob("fresh.before-*")] == ["fresh.before-20260302T070000.sqlite3"]
    await close_database()
