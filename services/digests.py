"""The morning brief: what needs the person today, at their hour, once a day, silent when there is nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tortoise.expressions import Q
from tortoise.transactions import in_transaction

from models.notifications import NotificationKind, NotificationSettings
from models.telegram import TelegramAccount
from services.access import Actor, Operation, require
from services.brief.week import WeekLine, last_week
from services.digest_sources import SOURCES, DigestLine, DigestSource
from services.notifications import DigestReady, Notifications
from services.people import People

# After downtime a brief still helps until the early afternoon; later it is skipped without a word.
LATEST = timedelta(hours=6)
DEFAULT_HOUR = 9


@dataclass(frozen=True, slots=True)
class Digest:
    """The lines of a brief in the order of the sources; `at` is when they were read."""

    lines: tuple[DigestLine, ...]
    at: datetime


class Digests:
    """Computes briefs and queues those that are due."""

    def __init__(
        self,
        *,
        people: People,
        notifications: Notifications,
        now: Callable[[], datetime],
        sources: Sequence[DigestSource] = SOURCES,
    ) -> None:
        self._people = people
        self._notifications = notifications
        self._now = now
        self._sources = sources

    async def of(self, actor: Actor) -> Digest:
        """The brief as it stands now; without lines when nothing needs the person."""
        require(actor, Operation.VIEW_DIGEST)
        now = self._now()
        lines = [line for source in self._sources for line in await source(actor, now)]
        return Digest(tuple(lines), now)

    async def week(self, actor: Actor) -> WeekLine | None:
        """Last week in numbers, for its picture; None for somebody who neither hires nor interviews."""
        require(actor, Operation.VIEW_DIGEST)
        return await last_week(actor, self._now())

    async def for_delivery(self, user_id: int) -> tuple[Actor, Digest] | None:
        """The brief of a person at the moment it is delivered; None when there is nothing left to say to them."""
        actor = await self._people.actor(user_id)
        if actor is None or not actor.may(Operation.VIEW_DIGEST):
            return None
        digest = await self.of(actor)
        return (actor, digest) if digest.lines else None

    async def queue_due(self) -> int:
        """Queue the brief of everybody whose hour has come; how many were queued. Meant for every minute."""
        now = self._now()
        chosen = {row.user_id: row for row in await NotificationSettings.all()}  # type: ignore[attr-defined]
        accounts = TelegramAccount.filter(blocked_at__isnull=True, user__is_active=True)
        queued = 0
        for user_id, zone, joined in await accounts.values_list("user_id", "user__timezone", "user__date_joined"):
            day = _due_day(chosen.get(user_id), ZoneInfo(str(zone)), since=joined, now=now)
            if day is not None:
                queued += await self._queue(int(user_id), day)
        return queued

    async def _queue(self, user_id: int, day: date) -> int:
        """Queue one brief, if there is anything to say, and note the day: both or neither."""
        found = await self.for_delivery(user_id)
        await NotificationSettings.get_or_create(user_id=user_id)
        not_yet = Q(digest_sent_on__isnull=True) | Q(digest_sent_on__lt=day)
        async with in_transaction():
            # Whoever notes the day queues the brief; a second process or tick finds it noted.
            if not await NotificationSettings.filter(not_yet, user_id=user_id).update(digest_sent_on=day):
                return 0
            if found is None:
                return 0
            await self._notifications.tell(
                [user_id], DigestReady(user_id=user_id), event_key=f"digest:{user_id}:{day.isoformat()}"
            )
        return 1


def due_at(day: date, hour: int, zone: ZoneInfo) -> datetime:
    """The instant of an hour of a local day; an hour the clocks skip is the moment they jump."""
    return datetime.combine(day, time(hour), tzinfo=zone)


def _due_day(settings: NotificationSettings | None, zone: ZoneInfo, *, since: datetime, now: datetime) -> date | None:
    """The local day whose brief is due and has not been sent; None when there is none or it is too late for it."""
    if settings is not None and NotificationKind.DIGEST in settings.muted_kinds:
        return None
    hour = settings.digest_hour if settings else DEFAULT_HOUR
    today = now.astimezone(zone).date()
    # An evening brief may be late into the next day.
    for day in (today, today - timedelta(days=1)):
        moment = due_at(day, hour, zone).timestamp()
        # Seconds since the epoch: times of one zone are otherwise compared by the wall, which a change of clocks bends.
        if moment <= now.timestamp() <= moment + LATEST.total_seconds() and moment >= since.timestamp():
            sent_on = settings.digest_sent_on if settings else None
            return day if sent_on is None or sent_on < day else None
    return None
