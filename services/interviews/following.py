"""What nobody taps: interviews end, Google's calendars tell of changes, answers that were lost are looked up."""

from collections.abc import Callable
from datetime import UTC, datetime

import structlog
from tortoise.transactions import in_transaction

from integrations.base import IntegrationError
from models.interviews import CalendarCursor, InterviewSource
from models.users import Role, User
from services.calendars.ports import CalendarEvent, Calendars, EventStatus, Response, SourceKind
from services.errors import ServiceError
from services.interviews import record
from services.interviews.hearing import Heard, InterviewHearing
from services.interviews.recovery import InterviewRecovery
from services.notifications import InterviewSettled, Notifications
from services.people import People

log = structlog.get_logger(__name__)


class InterviewFollowing:
    """One pass of everything."""

    def __init__(
        self,
        *,
        calendars: Calendars,
        hearing: InterviewHearing,
        recovery: InterviewRecovery,
        notifications: Notifications,
        people: People,
        now: Callable[[], datetime],
    ) -> None:
        self._calendars = calendars
        self._hearing = hearing
        self._recovery = recovery
        self._notifications = notifications
        self._people = people
        self._now = now

    async def follow(self) -> None:
        """Look at everything; trouble with one calendar does not keep the others from being read."""
        await record.close_past(self._now())
        await self._settle()
        users = User.filter(is_active=True, memberships__group__role__in=[Role.INTERVIEWER, Role.RECRUITER, Role.ADMIN])
        for user_id in await users.distinct().order_by("id").values_list("id", flat=True):
            try:
                await self.read_calendar(int(str(user_id)))
            except (IntegrationError, ServiceError) as error:
                # A broken connection is told by its own watch; the cursor stands still.
                log.info("calendar_not_followed", user_id=user_id, error=type(error).__name__)

    async def read_calendar(self, user_id: int) -> None:
        """What changed in a person's Google calendar since we looked; raises what the calendar raises."""
        source = await self._calendars.source_of(user_id)
        if source.kind is not SourceKind.GOOGLE or source.trouble is not None:
            return
        kept, _ = await CalendarCursor.get_or_create(user_id=user_id)
        changes = await self._calendars.changes(user_id, kept.cursor)
        async with in_transaction():
            for event in changes.events:
                await self._hearing.hear(heard_of(event, user_id))
            await CalendarCursor.filter(id=kept.id).update(cursor=changes.cursor, read_at=self._now())

    async def _settle(self) -> None:
        for interview_id, owner_id, happened in await self._recovery.recover(self._people.actor):
            if owner_id is not None:
                told = InterviewSettled(user_id=owner_id, interview_id=interview_id, happened=happened)
                stamp = f"{self._now():%Y%m%dT%H%M%S}"
                await self._notifications.tell([owner_id], told, event_key=f"interview_settled:{interview_id}:{stamp}")


def heard_of(event: CalendarEvent, user_id: int) -> Heard:
    """An event of a person's calendar as the record hears it."""
    return Heard(
        source=InterviewSource.GOOGLE,
        start_at=event.start.astimezone(UTC),
        end_at=event.end.astimezone(UTC),
        is_cancelled=event.status is EventStatus.CANCELLED,
        title=event.title,
        location=event.location,
        meet_url=event.meet_url,
        timezone=event.timezone or "UTC",
        google_event_id=event.id,
        calendar_owner_id=user_id,
        ical_uid=event.ical_uid,
        emails=frozenset(each.email.casefold() for each in event.attendees),
        accepted=frozenset(each.email.casefold() for each in event.attendees if each.response is Response.ACCEPTED),
        changed_at=event.updated_at,
    )
