"""How often the rows of a table have changed, so that a count of them can be kept and still be right."""

from tortoise import BaseDBAsyncClient, Tortoise, fields
from tortoise.models import Model

from models.prepared import PreparedRead


class TableVersion(Model):
    """A table's number of changes; raised in the transaction of each change."""

    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=32, unique=True)
    version = fields.BigIntField(default=0)

    class Meta:
        table = "table_versions"


_VERSION = PreparedRead(lambda: TableVersion.filter(name="").values("version"))
_RAISE = (
    'INSERT INTO "table_versions" ("name", "version") VALUES (\'{name}\', 1) '
    'ON CONFLICT ("name") DO UPDATE SET "version" = "table_versions"."version" + 1'
)


async def raise_version(name: str, connection: BaseDBAsyncClient | None = None) -> None:
    """Note a change of the table; `name` is a constant of ours. Part of the open transaction, if there is one."""
    await (connection or Tortoise.get_connection("default")).execute_query(_RAISE.format(name=name))


async def version_of(name: str) -> int:
    """Changes committed so far."""
    rows = await _VERSION.rows(name)
    return int(str(rows[0]["version"])) if rows else 0
