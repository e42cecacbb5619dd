"""Copying from Google: on request and every few minutes, with a log of how it went."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from integrations.base import IntegrationError
from models.credentials import CredentialState
from models.google import GoogleAccount, GoogleSyncRun, SyncKind
from services.access import Actor, Operation, require
from services.errors import GoneError, NotConnectedError, ServiceError
from services.google_accounts.tokens import GOOGLE_NAME
from services.google_calendar.mirror import CalendarMirror
from services.google_drive.records import DriveRecords
from services.jobs import Job, JobQueue

log = structlog.get_logger(__name__)

AT_ONCE = 3
# An account that was copied a moment ago, because somebody asked, is left out of the round.
RECENT = timedelta(minutes=4)
MOST_RUNS = 50


@dataclass(frozen=True, slots=True)
class SyncRequest:
    """What to copy; `account_id` None means every account of the person."""

    calendar: bool = True
    drive: bool = False
    account_id: int | None = None


@dataclass(frozen=True, slots=True)
class SyncRun:
    """How one copying went; `error` is "" for well, else the name of an error class. `finished_at` None: under way."""

    id: int
    account_id: int
    kind: SyncKind
    started_at: datetime
    finished_at: datetime | None
    changed: int
    is_full: bool
    error: str


class GoogleSync:
    """Asks for copying and does it."""

    def __init__(
        self,
        *,
        mirror: CalendarMirror,
        drive: DriveRecords,
        jobs: JobQueue,
        now: Callable[[], datetime],
    ) -> None:
        self._mirror = mirror
        self._drive = drive
        self._jobs = jobs
        self._now = now

    async def request(self, actor: Actor, wanted: SyncRequest) -> int:
        """Have it done behind the answer; how many accounts.

        Raises:
            NotConnectedError: the person has no account.
            GoneError: the named account is not theirs.
        """
        require(actor, Operation.USE_OWN_CALENDAR)
        if wanted.drive:
            require(actor, Operation.ADD_APPLICANTS)
        rows = GoogleAccount.filter(user_id=actor.user_id)
        if wanted.account_id is not None:
            rows = rows.filter(id=wanted.account_id)
        ids = [row.id for row in await rows.only("id")]
        if not ids:
            raise GoneError if wanted.account_id is not None else NotConnectedError(integration=GOOGLE_NAME)
        for account_id in ids:
            if wanted.calendar:
                await self._jobs.put(Job.SYNC_GOOGLE_ACCOUNT, account_id)
            if wanted.drive:
                await self._jobs.put(Job.SYNC_GOOGLE_FILES, account_id)
        return len(ids)

    async def runs(self, actor: Actor) -> tuple[SyncRun, ...]:
        """The newest runs of the actor's accounts."""
        require(actor, Operation.USE_OWN_CALENDAR)
        rows = await GoogleSyncRun.filter(account__user_id=actor.user_id).order_by("-id").limit(MOST_RUNS)
        return tuple(_run(row) for row in rows)

    async def sync_calendar(self, account_id: int) -> None:
        """The job for one account; what went wrong stands in the log of runs."""
        try:
            await self._mirror.sync(account_id)
        except (IntegrationError, ServiceError) as error:
            log.info("google_calendar_not_synced", account_id=account_id, error=type(error).__name__)

    async def sync_files(self, account_id: int) -> None:
        """The same for Drive."""
        try:
            await self._drive.sync(account_id)
        except (IntegrationError, ServiceError) as error:
            log.info("google_drive_not_synced", account_id=account_id, error=type(error).__name__)

    async def sync_all(self) -> None:
        """The recurring job: calendars of everybody, those that waited longest first."""
        rows = (
            await GoogleAccount.filter(user__is_active=True)
            .exclude(state=CredentialState.BROKEN)
            .order_by("synced_at", "id")
        )
        due = [row.id for row in rows if row.synced_at is None or self._now() - row.synced_at >= RECENT]
        slots = asyncio.Semaphore(AT_ONCE)

        async def sync(account_id: int) -> None:
            async with slots:
                await self.sync_calendar(account_id)

        async with asyncio.TaskGroup() as group:
            for account_id in due:
                group.create_task(sync(account_id))


def _run(row: GoogleSyncRun) -> SyncRun:
    return SyncRun(
        id=row.id,
        account_id=row.account_id,  # type: ignore[attr-defined]
        kind=row.kind,
        started_at=row.started_at,
        finished_at=row.finished_at,
        changed=row.changed,
        is_full=row.is_full,
        error=row.error,
    )
