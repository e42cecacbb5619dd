"""A person's feed: its address, the last reading of it, busy times.

Only busy times are kept, for three months ahead; what a calendar says besides stays where it is.
"""

import hashlib
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

import structlog
from tortoise.transactions import in_transaction

from integrations.base import IntegrationError, TooLargeError
from integrations.ics import IcsClient, NotACalendarError, NotPublicError, feed_address
from models.audit import Source
from models.google import CalendarFeed
from models.users import User
from services import audit
from services.access import Actor, Operation, require
from services.calendar_feeds.errors import (
    FeedAddressError,
    FeedIsNoCalendarError,
    FeedRefusedError,
    FeedSilentError,
    FeedTooBigError,
)
from services.calendar_feeds.reader import DamagedFeedError, FeedReader, IntricateFeedError
from services.calendars.errors import FeedUnreadableError
from services.calendars.ports import BusySpan
from services.calendars.spans import within
from services.errors import GoneError, NotConnectedError, ServiceError

log = structlog.get_logger(__name__)

FRESH = timedelta(minutes=15)
# A host that does not answer is left alone for a while, and the last reading stands in.
REST = timedelta(minutes=5)
AHEAD = timedelta(days=92)
# Recurring events are laid out for the window that was read, so an unchanged feed has to be read again each day.
REREAD = timedelta(days=1)
# A failing feed's last reading still says who is busy for so long.
OLDEST_READING = timedelta(days=2)
FEED_NAME = "ICS"


@dataclass(frozen=True, slots=True)
class FeedState:
    """What a person sees of their feed: never the address, which is as good as a key.

    Attributes:
        host: where it is.
        busy_spans: busy times of the next seven days.
    """

    is_set: bool
    host: str = ""
    is_failing: bool = False
    read_at: datetime | None = None
    busy_spans: int = 0


class CalendarFeeds:
    """Feeds of people.

    Args:
        own_origins: as `IcsClient`.
    """

    def __init__(
        self,
        *,
        client: IcsClient,
        reader: FeedReader,
        own_origins: Collection[str],
        now: Callable[[], datetime],
    ) -> None:
        self._client = client
        self._reader = reader
        self._own_origins = tuple(own_origins)
        self._now = now

    async def state(self, user_id: int) -> FeedState:
        """What is known without asking the host."""
        user = await User.get_or_none(id=user_id)
        if user is None or not user.interviewer_calendar_url:
            return FeedState(is_set=False)
        url = user.interviewer_calendar_url
        row = await CalendarFeed.get_or_none(user_id=user_id, url_hash=_hash(url))
        now = self._now()
        soon = within(_spans(row.busy), now, now + timedelta(days=7)) if row else ()
        return FeedState(
            is_set=True,
            host=host_of(url),
            is_failing=row is not None and row.failed_at is not None,
            read_at=row.read_at if row else None,
            busy_spans=len(soon),
        )

    async def own_state(self, actor: Actor) -> FeedState:
        """The actor's feed."""
        require(actor, Operation.USE_OWN_CALENDAR)
        return await self.state(actor.user_id)

    async def set(self, actor: Actor, typed: str, *, source: Source) -> FeedState:
        """Read the calendar at a typed address, and keep the address if that works.

        Raises:
            FeedAddressError, FeedIsNoCalendarError, FeedRefusedError, FeedTooBigError, FeedSilentError: nothing was
                saved; an address stored before stays.
        """
        require(actor, Operation.USE_OWN_CALENDAR)
        url = feed_address(typed, self._own_origins)
        if url is None:
            raise FeedAddressError
        reading = await self._read(actor.user_id, url, actor.timezone)
        async with in_transaction():
            await User.filter(id=actor.user_id).update(interviewer_calendar_url=url)
            await self._keep(actor.user_id, url, reading)
            await audit.record(actor, "calendar_feed_set", object_type="user", object_id=actor.user_id, source=source)
        return await self.state(actor.user_id)

    async def test(self, actor: Actor) -> FeedState:
        """Read it now; raises as `set`, and the reading there was stays."""
        require(actor, Operation.USE_OWN_CALENDAR)
        user = await User.get(id=actor.user_id)
        if not user.interviewer_calendar_url:
            raise NotConnectedError(integration=FEED_NAME)
        url = user.interviewer_calendar_url
        try:
            reading = await self._read(actor.user_id, url, actor.timezone)
        except ServiceError as error:
            await self._note_failure(actor.user_id, url, error)
            raise
        await self._keep(actor.user_id, url, reading)
        return await self.state(actor.user_id)

    async def remove(self, actor: Actor, *, source: Source) -> None:
        """Forget the address and what was read.

        Raises:
            GoneError: there is none (any more).
        """
        require(actor, Operation.USE_OWN_CALENDAR)
        async with in_transaction():
            changed = (
                await User.filter(id=actor.user_id)
                .exclude(interviewer_calendar_url="")
                .update(interviewer_calendar_url="")
            )
            if not changed:
                raise GoneError
            await CalendarFeed.filter(user_id=actor.user_id).delete()
            await audit.record(
                actor, "calendar_feed_removed", object_type="user", object_id=actor.user_id, source=source
            )

    async def busy(self, user_id: int, start: datetime, end: datetime) -> tuple[BusySpan, ...]:
        """Busy times, read anew when the last reading is older than a quarter of an hour.

        Beyond three months from the reading nothing is known and nothing is given.

        Raises:
            NotConnectedError: there is no feed.
            FeedUnreadableError: it cannot be read, and the last reading is older than two days.
        """
        user = await User.get_or_none(id=user_id)
        if user is None or not user.interviewer_calendar_url:
            raise NotConnectedError(integration=FEED_NAME)
        url, now = user.interviewer_calendar_url, self._now()
        row = await CalendarFeed.get_or_none(user_id=user_id, url_hash=_hash(url))
        if row is None or self._is_due(row, now):
            try:
                await self._refresh(user, url, row)
            except ServiceError as error:
                log.info("feed_not_read", user_id=user_id, error=type(error).__name__)
                await self._note_failure(user_id, url, error)
            row = await CalendarFeed.get_or_none(user_id=user_id, url_hash=_hash(url))
        if row is None or row.read_at is None or (row.failed_at and now - row.read_at > OLDEST_READING):
            raise FeedUnreadableError(host=host_of(url))
        return within(_spans(row.busy), start, end)

    @staticmethod
    def _is_due(row: CalendarFeed, now: datetime) -> bool:
        rest = REST if row.failed_at is not None else FRESH
        return row.asked_at is None or now - row.asked_at >= rest

    async def _refresh(self, user: User, url: str, row: CalendarFeed | None) -> None:
        is_recent = row is not None and row.read_at is not None and self._now() - row.read_at < REREAD
        etag = row.etag if row is not None and is_recent else ""
        reading = await self._read(user.id, url, user.timezone, etag=etag)
        await self._keep(user.id, url, reading)

    async def _read(self, user_id: int, url: str, zone: str, *, etag: str = "") -> "_Reading":
        host, now = host_of(url), self._now()
        try:
            answer = await self._client.fetch(url, etag=etag, user_id=user_id)
            if answer.content is None:
                return _Reading(None, etag, now)
            spans = await self._reader.busy(answer.content, now - timedelta(days=1), now + AHEAD, zone)
        except NotPublicError:
            raise FeedAddressError from None
        except (NotACalendarError, DamagedFeedError):
            raise FeedIsNoCalendarError(host=host) from None
        except (TooLargeError, IntricateFeedError):
            raise FeedTooBigError(host=host) from None
        except IntegrationError as error:
            raise (FeedRefusedError if error.permanent else FeedSilentError)(host=host) from None
        return _Reading(spans, answer.etag, now)

    async def _keep(self, user_id: int, url: str, reading: "_Reading") -> None:
        columns: dict[str, object] = {
            "asked_at": self._now(), "failed_at": None, "failure": "", "url_hash": _hash(url), "etag": reading.etag
        }  # fmt: skip
        if reading.spans is not None:
            columns |= {
                "busy": [[span.start.isoformat(), span.end.isoformat()] for span in reading.spans],
                "read_at": reading.at,
                "read_from": reading.at - timedelta(days=1),
                "read_to": reading.at + AHEAD,
            }
        await CalendarFeed.update_or_create(user_id=user_id, defaults=columns)

    async def _note_failure(self, user_id: int, url: str, error: ServiceError) -> None:
        now = self._now()
        row, _ = await CalendarFeed.get_or_create(user_id=user_id, defaults={"url_hash": _hash(url)})
        if row.url_hash != _hash(url):
            row.url_hash, row.busy, row.read_at, row.etag, row.failed_at = _hash(url), [], None, "", None
        row.asked_at, row.failed_at, row.failure = now, row.failed_at or now, type(error).__name__[:64]
        await row.save()


@dataclass(frozen=True, slots=True)
class _Reading:
    """`spans` is None when nothing has changed since the last one."""

    spans: tuple[BusySpan, ...] | None
    etag: str
    at: datetime


def host_of(url: str) -> str:
    """The host of an address; the rest of it is nobody's business."""
    return urlsplit(url).hostname or ""


def _spans(stored: list[list[str]]) -> list[BusySpan]:
    return [BusySpan(datetime.fromisoformat(first), datetime.fromisoformat(last)) for first, last in stored]


def _hash(url: str) -> str:
    return hashlib.sha256(url.encode()).hexdigest()
