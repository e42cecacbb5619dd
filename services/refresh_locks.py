"""Who may refresh a token pair: one coroutine of one process at a time, because a refresh token works once.

On PostgreSQL the row itself is locked, in a transaction of its own that lasts as long as the refresh. On SQLite no
transaction may stay open during a call to a vendor, it would block the whole program; there an asyncio lock orders the
coroutines, and a lock on a file beside the database keeps an operator's command (`check-token-health`) apart from the
running program. Both locks end with the process that holds them.
"""

import asyncio
import fcntl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from io import FileIO
from pathlib import Path
from weakref import WeakValueDictionary

from tortoise import Tortoise
from tortoise.backends.base.client import TransactionalDBClient
from tortoise.transactions import in_transaction

from models.credentials import Credential
from models.google import GoogleAccount

# Each holds a connection of the pool (models.database.POOL_SIZE) for the length of a vendor call.
MOST_AT_ONCE = 3
FILE_LOCK_POLL_S = 0.05

# The tables whose rows hold tokens, and the ending of the lock file each has on SQLite.
Lockable = type[Credential] | type[GoogleAccount]
_ENDINGS: dict[Lockable, str] = {Credential: "refreshing", GoogleAccount: "google-refreshing"}


class VendorCallInTransactionError(RuntimeError):
    """A programming mistake: a vendor is called while a transaction is open.

    On SQLite that stops everybody for the length of the call, and a new token pair could be rolled back and lost.
    """


def refuse_open_transaction() -> None:
    """Let nobody call a vendor inside a transaction.

    Raises:
        VendorCallInTransactionError: one is open in the current task.
    """
    if isinstance(Tortoise.get_connection("default"), TransactionalDBClient):
        raise VendorCallInTransactionError("end the transaction before calling a vendor")


class RefreshLocks:
    """One lock per credential; one instance per process and table, shared by everybody who makes connections."""

    def __init__(
        self, *, table: Lockable = Credential, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        self._table = table
        self._sleep = sleep
        self._local: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._slots = asyncio.Semaphore(MOST_AT_ONCE)
        self._files: dict[str, FileIO] = {}

    @asynccontextmanager
    async def hold(self, credential_id: int) -> AsyncIterator[None]:
        """Be alone with this credential. What is written inside is kept even if the block raises.

        Raises:
            VendorCallInTransactionError: a transaction is open already.
        """
        refuse_open_transaction()
        lock = self._local.setdefault(credential_id, asyncio.Lock())
        async with lock:
            if Tortoise.get_connection("default").capabilities.dialect == "sqlite":
                async with self._file_lock(credential_id):
                    yield
            else:
                async with self._slots, _row_lock(self._table, credential_id):
                    yield

    @asynccontextmanager
    async def _file_lock(self, credential_id: int) -> AsyncIterator[None]:
        file = self._lock_file()
        if file is None:
            yield
            return
        while not _try_lock(file, credential_id):
            await self._sleep(FILE_LOCK_POLL_S)
        try:
            yield
        finally:
            fcntl.lockf(file, fcntl.LOCK_UN, 1, credential_id)

    def _lock_file(self) -> FileIO | None:
        """The open lock file of this database; kept open, because closing it would end all locks of the process."""
        name = str(getattr(Tortoise.get_connection("default"), "filename", ""))
        if name in {"", ":memory:"}:
            return None
        if name not in self._files:
            self._files[name] = FileIO(Path(f"{name}.{_ENDINGS[self._table]}"), "a+")
        return self._files[name]


def _try_lock(file: FileIO, credential_id: int) -> bool:
    """Lock the byte whose number is the credential's id."""
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, credential_id)
    except BlockingIOError:
        return False
    return True


@asynccontextmanager
async def _row_lock(table: Lockable, credential_id: int) -> AsyncIterator[None]:
    stack = AsyncExitStack()
    await stack.enter_async_context(in_transaction())
    try:
        # Not `values_list`: Tortoise locks rows only when it makes whole objects.
        await table.filter(id=credential_id).select_for_update().first()
        yield
    finally:
        # Closed without the exception, so it commits: a saved pair or a noted reason must outlive what went wrong.
        await stack.aclose()
