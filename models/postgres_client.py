"""Tortoise's PostgreSQL client, with transactions that may be cancelled at any moment; Tortoise finds it by module.

With Tortoise's own, a task cancelled while a transaction begins keeps the connection for ever, and one cancelled while
it ends goes on speaking through a connection that belongs to somebody else already.
"""

from typing import Any, cast

from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import TransactionalDBClient, TransactionContext, TransactionContextPooled
from tortoise.connection import get_connections
from tortoise.exceptions import TransactionManagementError


class CancellablePooledContext(TransactionContextPooled):
    """Gives its connection back, and the task its former one, whatever happens."""

    async def __aenter__(self) -> TransactionalDBClient:
        """Take a connection, begin, become the current connection."""
        await self.ensure_connection()
        client = cast("Any", self.client)
        client._connection = await client._parent._pool.acquire()  # noqa: SLF001 - Tortoise has no other door
        try:
            await client.begin()
        except BaseException:
            await self._give_back()
            raise
        self.token = get_connections().set(self.connection_name, self.client)
        return self.client

    async def __aexit__(self, exc_type: object, exc_val: object, exc_tb: object) -> None:
        """Commit or roll back, as Tortoise does."""
        client = cast("Any", self.client)
        try:
            if not client._finalized and exc_type is not TransactionManagementError:  # noqa: SLF001
                await (client.rollback() if exc_type else client.commit())
        finally:
            # First, because the way back to the pool is a place where a task can be cancelled, too.
            get_connections().reset(self.token)
            await self._give_back()

    async def _give_back(self) -> None:
        """The pool ends what was left open before anybody else gets the connection."""
        client = cast("Any", self.client)
        if client._parent._pool:  # noqa: SLF001
            await client._parent._pool.release(client._connection)  # noqa: SLF001


class CancellablePostgresClient(AsyncpgDBClient):
    """See the module."""

    def _in_transaction(self) -> TransactionContext:
        transaction = cast("Any", TransactionWrapper)(self)
        return CancellablePooledContext(transaction, self._pool_init_lock)


client_class = CancellablePostgresClient
