"""The copy of a person's Google calendars: filled once, then kept up to date by Google's sync tokens.

Every change of the copy raises the account's revision and notes it in the event, so that each reader can ask for what
came after the revision they know.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from weakref import WeakValueDictionary

import structlog
from tortoise.transactions import in_transaction

from integrations.base import IntegrationError
from integrations.google import GoogleSyncTokenExpiredError
from integrations.google.schemas import Calendar, Event
from models.google import GoogleAccount, GoogleCalendar, GoogleEvent, GoogleSyncRun, SyncKind
from services.calendars.ports import EventStatus
from services.errors import NotConnectedError, ServiceError
from services.google_accounts.connections import GoogleConnection, GoogleConnections
from services.google_accounts.tokens import GOOGLE_NAME
from services.google_calendar.views import columns, event_hash

log = structlog.get_logger(__name__)

# What was over before this is of no use to anybody here.
PAST = timedelta(days=30)
# A person's own calendars; somebody with more has them made by machines.
MOST_CALENDARS = 20
OWN = frozenset({"owner"})


@dataclass(frozen=True, slots=True)
class _Target:
    """The calendar whose events are being copied."""

    account_id: int
    calendar: GoogleCalendar


class CalendarMirror:
    """Copies calendars of one account at a time."""

    def __init__(self, *, connections: GoogleConnections, now: Callable[[], datetime]) -> None:
        self._connections = connections
        self._now = now
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def sync(self, account_id: int) -> int:
        """Bring the copy up to date; how many events changed. The run is noted, whatever comes of it.

        Raises:
            IntegrationError, ServiceError: Google did not answer, or the person has to sign in again.
        """
        lock = self._locks.setdefault(account_id, asyncio.Lock())
        async with lock:
            connection = await self._connections.of_account(account_id)
            run = await GoogleSyncRun.create(account_id=account_id, kind=SyncKind.CALENDAR, started_at=self._now())
            try:
                changed = await self._sync(connection, run)
            except (IntegrationError, ServiceError) as error:
                run.error = type(error).__name__[:64]
                raise
            finally:
                run.finished_at = self._now()
                await run.save(update_fields=["finished_at", "changed", "is_full", "error"])
            await GoogleAccount.filter(id=account_id).update(synced_at=self._now())
            return changed

    async def main_calendar(self, connection: GoogleConnection) -> GoogleCalendar:
        """The row of the account's main calendar, read from Google if it is not known yet."""
        row = await GoogleCalendar.get_or_none(account_id=connection.account_id, is_primary=True)
        if row is None:
            await self._sync_list(connection)
            row = await GoogleCalendar.get(account_id=connection.account_id, is_primary=True)
        return row

    async def apply(self, calendar: GoogleCalendar, events: Sequence[Event]) -> list[GoogleEvent]:
        """Copy events that have just been written or read; the rows as they are now."""
        account_id: int = calendar.account_id  # type: ignore[attr-defined]
        target = _Target(account_id, calendar)
        async with in_transaction():
            await self._write(target, events)
            hashes = [event_hash(event.id) for event in events]
            return await GoogleEvent.filter(calendar_id=calendar.id, event_hash__in=hashes)

    async def mark_deleted(self, calendar: GoogleCalendar, event_id: str) -> None:
        """We have deleted it ourselves."""
        await self.apply(calendar, [Event(id=event_id, status=EventStatus.CANCELLED.value)])

    async def _sync(self, connection: GoogleConnection, run: GoogleSyncRun) -> int:
        for calendar in await self._sync_list(connection):
            target = _Target(connection.account_id, calendar)
            try:
                if not calendar.sync_token:
                    run.is_full = True
                    run.changed += await self._read_all(connection, target)
                else:
                    run.changed += await self._read_changes(connection, target, calendar.sync_token)
            except GoogleSyncTokenExpiredError:
                log.info("google_sync_token_expired", account_id=connection.account_id, calendar=calendar.id)
                run.is_full = True
                run.changed += await self._read_all(connection, target)
        return run.changed

    async def _sync_list(self, connection: GoogleConnection) -> list[GoogleCalendar]:
        """The account's own calendars as rows; those no longer there are forgotten with their events."""
        listed = await connection.client.calendar.calendars()
        own = [each for each in listed if each.is_primary or each.access_role in OWN]
        own = sorted(own, key=lambda each: not each.is_primary)[:MOST_CALENDARS]
        account_id = connection.account_id
        async with in_transaction():
            await GoogleAccount.filter(id=account_id).select_for_update().first()
            rows = {row.calendar_id: row for row in await GoogleCalendar.filter(account_id=account_id)}
            gone = [row.id for key, row in rows.items() if key not in {each.id for each in own}]
            await GoogleCalendar.filter(id__in=gone).delete()
            return [await _stored(account_id, each, rows.get(each.id)) for each in own]

    async def _read_changes(self, connection: GoogleConnection, target: _Target, token: str) -> int:
        changed = 0
        async for page in connection.client.calendar.events(target.calendar.calendar_id, sync_token=token):
            async with in_transaction():
                changed += await self._write(target, page.items)
                await _keep_token(target, page.next_sync_token)
        return changed

    async def _read_all(self, connection: GoogleConnection, target: _Target) -> int:
        """Everything from a month ago on; what is in the copy and was not read has been deleted meanwhile."""
        changed, since, seen = 0, self._now() - PAST, set[str]()
        await GoogleCalendar.filter(id=target.calendar.id).update(sync_token=None)
        last_token: str | None = None
        async for page in connection.client.calendar.events(target.calendar.calendar_id, time_min=since):
            seen |= {event_hash(event.id) for event in page.items}
            last_token = page.next_sync_token
            async with in_transaction():
                changed += await self._write(target, page.items)
        async with in_transaction():
            changed += await self._delete_unseen(target, seen, since)
            await _keep_token(target, last_token)
        return changed

    async def _write(self, target: _Target, events: Sequence[Event]) -> int:
        """Copy a page inside the caller's transaction; how many copies changed."""
        if not events:
            return 0
        revision = await _next_revision(target.account_id)
        by_hash = {event_hash(event.id): event for event in events}
        rows = {
            row.event_hash: row
            for row in await GoogleEvent.filter(calendar_id=target.calendar.id, event_hash__in=list(by_hash))
        }
        fresh, changed = [], 0
        for key, event in by_hash.items():
            row, values = rows.get(key), columns(event, target.calendar.timezone, self._now())
            if row is None and values is not None:
                fresh.append(_new_row(target, key, values, revision))
            elif row is not None:
                changed += await self._update(row, event, values, revision)
        await GoogleEvent.bulk_create(fresh)
        return changed + len(fresh)

    async def _update(self, row: GoogleEvent, event: Event, values: dict[str, object] | None, revision: int) -> bool:
        """Change a copy, unless it is newer than what came: two readings may overtake each other."""
        if values is None:
            if event.status != EventStatus.CANCELLED or row.status == EventStatus.CANCELLED:
                return False
            values = {"status": EventStatus.CANCELLED.value, "changed_at": max(self._now(), row.changed_at)}
        elif event.updated_at is not None and event.updated_at < row.changed_at:
            return False
        if all(getattr(row, name) == value for name, value in values.items()):
            return False
        await GoogleEvent.filter(id=row.id).update(**values, revision=revision)
        return True

    async def _delete_unseen(self, target: _Target, seen: set[str], since: datetime) -> int:
        living = GoogleEvent.filter(calendar_id=target.calendar.id, end_at__gte=since).exclude(
            status=EventStatus.CANCELLED.value
        )
        known = {str(key) for key in await living.values_list("event_hash", flat=True)}
        gone = sorted(known - seen)
        if not gone:
            return 0
        revision = await _next_revision(target.account_id)
        for start in range(0, len(gone), 500):
            await GoogleEvent.filter(calendar_id=target.calendar.id, event_hash__in=gone[start : start + 500]).update(
                status=EventStatus.CANCELLED.value, changed_at=self._now(), revision=revision
            )
        return len(gone)


def _new_row(target: _Target, key: str, values: dict[str, object], revision: int) -> GoogleEvent:
    return GoogleEvent(
        account_id=target.account_id, calendar_id=target.calendar.id, event_hash=key, revision=revision, **values
    )


async def _next_revision(account_id: int) -> int:
    """The account's next number; its row stays locked, so revisions become visible in their order."""
    row = await GoogleAccount.filter(id=account_id).select_for_update().first()
    if row is None:
        raise NotConnectedError(integration=GOOGLE_NAME)  # removed by its owner meanwhile
    await GoogleAccount.filter(id=account_id).update(revision=row.revision + 1)
    return row.revision + 1


async def _stored(account_id: int, calendar: Calendar, row: GoogleCalendar | None) -> GoogleCalendar:
    values: dict[str, Any] = {
        "name": (calendar.own_name or calendar.name or "")[:255],
        "timezone": (calendar.timezone or "UTC")[:64],
        "access_role": (calendar.access_role or "")[:20],
        "is_primary": calendar.is_primary,
    }
    if row is None:
        return await GoogleCalendar.create(account_id=account_id, calendar_id=calendar.id[:254], **values)
    if any(getattr(row, name) != value for name, value in values.items()):
        await GoogleCalendar.filter(id=row.id).update(**values)
        row.update_from_dict(values)
    return row


async def _keep_token(target: _Target, token: str | None) -> None:
    if token is not None:
        await GoogleCalendar.filter(id=target.calendar.id).update(sync_token=token)
