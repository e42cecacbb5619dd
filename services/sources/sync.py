"""Reading a source into the cache: what changed since the last time, now and then everything."""

import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from typing import Protocol

from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python
from tortoise.transactions import in_transaction

from integrations.base import AccessDeniedError, IntegrationError, NotFoundError
from models.audit import Source as Door
from models.sources import SavedSource, SourceItem, SourceKind, SourceSync, SyncState
from services import audit
from services.access import Actor, Operation, require
from services.errors import AccessRefusedError, ServiceError
from services.jobs import Job, JobQueue
from services.sources.cache import SyncStoppedError, close_run, keep_page
from services.sources.connections import SourceConnections
from services.sources.errors import SourceNotSharedError
from services.sources.pages import SeenPage, changed_pages, changed_tasks
from services.sources.saved import own_row
from services.sources.values import SyncRun
from services.task_import.outcomes import Failure, recalled, remembered

# Only a reading of everything notices what was deleted or moved away at the vendor.
FULL_AFTER = timedelta(days=1)
# Longer than a page may take: three windows of a rate limit.
LEASE = timedelta(minutes=5)
LOG_PAGE = 20


class WhoActs(Protocol):
    """Tells who a person is now, as `People` does."""

    async def actor(self, user_id: int, /) -> Actor | None: ...


@dataclass(frozen=True, slots=True)
class SyncLog:
    """A page of the log."""

    runs: tuple[SyncRun, ...]
    total: int
    page: int
    pages: int


_FAILURE = TypeAdapter(Failure)
OnProgress = Callable[[SyncRun], Awaitable[None]]


class SourceSyncs:
    """Starts and runs readings.

    Args:
        is_alone: no other process exists, so a reading under way belongs to a process that died.
    """

    def __init__(
        self,
        *,
        connections: SourceConnections,
        people: WhoActs,
        jobs: JobQueue,
        is_alone: bool,
        now: Callable[[], datetime],
    ) -> None:
        self._connections = connections
        self._people = people
        self._jobs = jobs
        self._is_alone = is_alone
        self._now = now
        self._runner = secrets.token_hex(6)
        self._running: set[int] = set()

    async def start(
        self, actor: Actor, source_id: int, *, full: bool = False, message: tuple[int, int] | None = None
    ) -> SyncRun:
        """Have the source read behind the answer; the one under way, when it is being read already.

        `message` is the chat and the message that show the progress.

        Raises:
            SourceGoneError: there is no such source.
        """
        return await self._begin(await own_row(actor, source_id), full=full, message=message)

    async def ask(self, source_id: int) -> None:
        """The same without anybody asking: the timetable's readings. Whoever lost the right is not read for."""
        row = await SavedSource.get_or_none(id=source_id)
        if row is not None:
            await self._begin(row)

    async def _begin(self, row: SavedSource, *, full: bool = False, message: tuple[int, int] | None = None) -> SyncRun:
        now = self._now()
        is_full = full or row.full_synced_at is None or now - row.full_synced_at > FULL_AFTER
        chat_id, message_id = message or (None, None)
        async with in_transaction():
            await SavedSource.select_for_update().get(id=row.id)
            running = await SourceSync.filter(source_id=row.id, state=SyncState.RUNNING).first()
            if running is not None:
                if message is not None:
                    running.telegram_chat_id, running.telegram_message_id = message
                    await running.save(update_fields=["telegram_chat_id", "telegram_message_id"])
                return run_of(running, row, now)
            run = await SourceSync.create(
                source_id=row.id,
                is_full=is_full,
                cursor_at=None if is_full else row.synced_until,
                started_at=now,
                heartbeat_at=now,
                telegram_chat_id=chat_id,
                telegram_message_id=message_id,
            )
        await self._jobs.put(Job.SYNC_SOURCE, run.id)
        return run_of(run, row, now)

    async def run(self, run_id: int, on_progress: OnProgress | None = None) -> SyncRun | None:
        """The background job: read to the end or to the error; None when there is nothing for this process to do."""
        run = await self._claim(run_id)
        if run is None:
            return None
        self._running.add(run_id)
        try:
            return await self._read(run, on_progress)
        finally:
            self._running.discard(run_id)

    async def _read(self, run: SourceSync, on_progress: OnProgress | None) -> SyncRun | None:
        source = await SavedSource.get(id=run.source_key)
        try:
            actor = await self._people.actor(source.owner_id)
            if actor is None:
                raise AccessRefusedError
            require(actor, Operation.IMPORT_TASKS)
            async for page in self._pages(source, run.cursor_at):
                await keep_page(run, page, self._now())
                if on_progress is not None:
                    await on_progress(run_of(run, source, self._now()))
            finished = await close_run(run, self._now())
        except SyncStoppedError:
            return None
        except (NotFoundError, AccessDeniedError):
            finished = await self._fail(run, SourceNotSharedError(source=source.name))
        except (IntegrationError, ServiceError) as error:
            finished = await self._fail(run, error)
        return run_of(finished, source, self._now()) if finished else None

    async def _claim(self, run_id: int) -> SourceSync | None:
        now = self._now()
        async with in_transaction():
            run = await SourceSync.select_for_update().get_or_none(id=run_id, state=SyncState.RUNNING)
            if run is None or self._is_taken(run, now):
                return None
            run.runner, run.heartbeat_at = self._runner, now
            await run.save(update_fields=["runner", "heartbeat_at"])
        return run

    def _is_taken(self, run: SourceSync, now: datetime) -> bool:
        """Whether a living process reads: with other processes about, one that was heard of lately."""
        if not run.runner:
            return False
        if self._is_alone:
            return run.runner == self._runner and run.id in self._running
        return now - run.heartbeat_at < LEASE

    async def _pages(self, source: SavedSource, since: datetime | None) -> AsyncIterator[SeenPage]:
        user_id = source.owner_id
        if source.kind is SourceKind.CLICKUP:
            pages = changed_tasks(await self._connections.clickup(user_id), source, since)
        else:
            pages = changed_pages(await self._connections.notion(user_id), source, since)
        async for page in pages:
            yield page

    async def _fail(self, run: SourceSync, error: IntegrationError | ServiceError) -> SourceSync | None:
        """What was read stays, and the next reading goes on from there."""
        now = self._now()
        async with in_transaction():
            row = await SourceSync.select_for_update().get_or_none(id=run.id, state=SyncState.RUNNING)
            if row is None:
                return None
            row.state, row.finished_at, row.heartbeat_at = SyncState.FAILED, now, now
            row.failure = to_jsonable_python(remembered(error))
            await row.save()
            if not row.is_full and row.cursor_at is not None:
                await SavedSource.filter(id=row.source_key).update(synced_until=row.cursor_at)
        return row

    async def message_of(self, run_id: int) -> tuple[int, int] | None:
        """Chat and message that show the progress."""
        run = await SourceSync.get_or_none(id=run_id)
        if run is None or run.telegram_chat_id is None or run.telegram_message_id is None:
            return None
        return run.telegram_chat_id, run.telegram_message_id

    async def resume_unfinished(self) -> int:
        """Put readings nobody carries on back to work; how many."""
        found = 0
        for run in await SourceSync.filter(state=SyncState.RUNNING).order_by("id"):
            if not self._is_taken(run, self._now()):
                await self._jobs.put(Job.SYNC_SOURCE, run.id)
                found += 1
        return found

    async def log(self, actor: Actor, kind: SourceKind, *, page: int = 1, count: int = LOG_PAGE) -> SyncLog:
        """Readings of the actor's sources, the newest first."""
        require(actor, Operation.IMPORT_TASKS)
        found = SourceSync.filter(source__user_id=actor.user_id, source__kind=kind)
        total = await found.count()
        rows = await found.prefetch_related("source").order_by("-id").offset((page - 1) * count).limit(count)
        now = self._now()
        return SyncLog(tuple(run_of(row, row.source, now) for row in rows), total, page, max(1, ceil(total / count)))

    async def clear(self, actor: Actor, kind: SourceKind, source_id: int | None = None) -> int:
        """Empty the cache of one source, or of all of a kind; how many items. The next reading reads everything.

        Raises:
            SourceGoneError: there is no such source.
        """
        require(actor, Operation.IMPORT_TASKS)
        if source_id is not None:
            await own_row(actor, source_id)
        narrowed = {} if source_id is None else {"id": source_id}
        async with in_transaction():
            ids = [row.id for row in await SavedSource.filter(user_id=actor.user_id, kind=kind, **narrowed)]
            removed = await SourceItem.filter(source_id__in=ids).delete()
            # A reading under way would bring back only what it has not passed yet.
            await SourceSync.filter(source_id__in=ids, state=SyncState.RUNNING).update(
                state=SyncState.FAILED, finished_at=self._now()
            )
            await SavedSource.filter(id__in=ids).update(synced_until=None, full_synced_at=None, synced_at=None)
            await audit.record(
                actor, "source_cache_cleared", object_type="source", object_id=source_id or 0, source=Door.BOT
            )
        return removed


def run_of(row: SourceSync, source: SavedSource, now: datetime) -> SyncRun:
    """A row of the log as a value."""
    return SyncRun(
        id=row.id,
        source_id=source.id,
        source_name=source.name,
        kind=source.kind,
        state=row.state,
        is_full=row.is_full,
        seen=row.seen,
        added=row.added,
        changed=row.changed,
        removed=row.removed,
        started_at=row.started_at,
        duration_s=((row.finished_at or now) - row.started_at).total_seconds(),
        failure=recalled(_FAILURE.validate_python(row.failure)) if row.failure else None,
    )
