"""A person's calendars behind the port: Google with consent, the feed beside it or alone."""

from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from integrations.base import IntegrationError, TooManyRequestsError, UnavailableError
from models.credentials import CredentialState
from models.google import GoogleAccount, GoogleCalendar, GoogleEvent
from services.calendar_feeds.feeds import CalendarFeeds
from services.calendars.errors import FeedUnreadableError
from services.calendars.ports import (
    Attendee,
    BusySpan,
    CalendarChanges,
    CalendarEvent,
    CalendarSource,
    EventStatus,
    EventTime,
    NewEvent,
    SourceKind,
    SourceTrouble,
)
from services.calendars.spans import within
from services.errors import BrokenConnectionError, NotConnectedError, ServiceError
from services.google_accounts.connections import GoogleConnection, GoogleConnections
from services.google_calendar.mirror import CalendarMirror
from services.google_calendar.views import view
from services.google_calendar.writing import CalendarWriting

log = structlog.get_logger(__name__)

# While Google does not answer, a copy as old as this still says who is busy.
OLDEST_COPY = timedelta(hours=24)


class PersonCalendars:
    """Implements `services.calendars.ports.Calendars`."""

    def __init__(
        self,
        *,
        connections: GoogleConnections,
        mirror: CalendarMirror,
        writing: CalendarWriting,
        feeds: CalendarFeeds,
        now: Callable[[], datetime],
    ) -> None:
        self._connections = connections
        self._mirror = mirror
        self._writing = writing
        self._feeds = feeds
        self._now = now

    async def source_of(self, user_id: int) -> CalendarSource:
        """Google's account first; a feed counts when no account works."""
        row = await GoogleAccount.filter(user_id=user_id).order_by("-is_primary", "id").first()
        if row is not None and row.state is not CredentialState.BROKEN:
            return CalendarSource(SourceKind.GOOGLE, can_write=True, label=row.email)
        feed = await self._feeds.state(user_id)
        if feed.is_set:
            trouble = SourceTrouble.FEED_UNREADABLE if feed.is_failing else None
            return CalendarSource(SourceKind.ICS, can_write=False, label=feed.host, trouble=trouble)
        if row is not None:
            return CalendarSource(SourceKind.GOOGLE, can_write=False, label=row.email, trouble=SourceTrouble.RECONNECT)
        return CalendarSource(SourceKind.NONE, can_write=False, trouble=SourceTrouble.NOT_CONNECTED)

    async def busy(self, user_id: int, start: datetime, end: datetime) -> tuple[BusySpan, ...]:
        """Both sources together; one that fails is left out only if the other one answers."""
        connections = await self._connections.working(user_id)
        has_feed = (await self._feeds.state(user_id)).is_set
        if not connections and not has_feed:
            await self._connections.main(user_id)  # says why: nothing connected, or to be connected anew
        spans: list[BusySpan] = []
        for connection in connections:
            spans += await self._google_busy(connection, start, end)
        if has_feed:
            try:
                spans += await self._feeds.busy(user_id, start, end)
            except FeedUnreadableError:
                if not connections:
                    raise
        return within(spans, start, end)

    async def create_event(self, user_id: int, event: NewEvent) -> CalendarEvent:
        """In the main calendar of the main account."""
        return await self._writing.create(user_id, event)

    async def move_event(self, user_id: int, event_id: str, time: EventTime) -> CalendarEvent:
        """Where it is."""
        return await self._writing.move(user_id, event_id, time)

    async def update_attendees(self, user_id: int, event_id: str, attendees: tuple[Attendee, ...]) -> CalendarEvent:
        """Where it is."""
        return await self._writing.invite(user_id, event_id, attendees)

    async def cancel_event(self, user_id: int, event_id: str) -> None:
        """Where it is."""
        await self._writing.cancel(user_id, event_id)

    async def get_event(self, user_id: int, event_id: str) -> CalendarEvent:
        """As Google holds it now."""
        return await self._writing.get(user_id, event_id)

    async def changes(self, user_id: int, cursor: str = "") -> CalendarChanges:
        """Of all accounts that work; one that cannot be read now gives what is known of it, and the rest later."""
        connections = await self._connections.working(user_id)
        if not connections:
            await self._connections.main(user_id)
        failures = [error for each in connections if (error := await self._sync_failure(each))]
        if failures and len(failures) == len(connections):
            raise failures[0]
        known, events, revisions = _read_cursor(cursor), list[CalendarEvent](), dict[int, int]()
        for connection in connections:
            found, newest = await _after(connection.account_id, known.get(connection.account_id, 0))
            events += found
            revisions[connection.account_id] = newest
        return CalendarChanges(tuple(events), _cursor(known | revisions))

    async def _sync_failure(self, connection: GoogleConnection) -> IntegrationError | ServiceError | None:
        try:
            await self._mirror.sync(connection.account_id)
        except (IntegrationError, BrokenConnectionError, NotConnectedError) as error:
            log.info("google_not_synced", account_id=connection.account_id, error=type(error).__name__)
            return error
        return None

    async def _google_busy(self, connection: GoogleConnection, start: datetime, end: datetime) -> list[BusySpan]:
        calendars = await GoogleCalendar.filter(account_id=connection.account_id).order_by("-is_primary", "id")
        ids = [row.calendar_id for row in calendars] or ["primary"]
        try:
            answer = await connection.client.calendar.free_busy(ids, start, end)
        except (UnavailableError, TooManyRequestsError) as error:
            copied = await self._copied_busy(connection.account_id, start, end)
            if copied is None:
                raise error from None
            return copied
        return [
            BusySpan(span.start, span.end)
            for calendar in answer.values()
            for span in calendar.busy
            if span.start is not None and span.end is not None
        ]

    async def _copied_busy(self, account_id: int, start: datetime, end: datetime) -> list[BusySpan] | None:
        """From the copy; None when it is too old: it would call a busy person free."""
        row = await GoogleAccount.get_or_none(id=account_id)
        if row is None or row.synced_at is None or self._now() - row.synced_at > OLDEST_COPY:
            return None
        events = GoogleEvent.filter(account_id=account_id, is_free=False, start_at__lt=end, end_at__gt=start)
        return [
            BusySpan(event.start_at, event.end_at) for event in await events.exclude(status=EventStatus.CANCELLED.value)
        ]


async def _after(account_id: int, revision: int) -> tuple[list[CalendarEvent], int]:
    """Events changed after a revision, and the newest revision among them."""
    rows = (
        await GoogleEvent.filter(account_id=account_id, revision__gt=revision)
        .order_by("revision", "id")
        .select_related("calendar")
    )
    newest = max((row.revision for row in rows), default=revision)
    return [view(row, row.calendar.calendar_id) for row in rows], newest


def _read_cursor(cursor: str) -> dict[int, int]:
    pairs = (part.partition(":") for part in cursor.split(",") if part)
    return {int(account): int(revision) for account, _, revision in pairs}


def _cursor(revisions: dict[int, int]) -> str:
    return ",".join(f"{account}:{revision}" for account, revision in sorted(revisions.items()))
