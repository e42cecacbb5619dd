"""Where an interview's event is kept: Huntflow's applicant log on a connected calendar, else Google. Never in both.

Huntflow's interface has no way to change or delete an event it created (contracts/huntflow-v2-openapi.json). Where its
calendar is a Google calendar of the recruiter's own connected account, the event is changed there and Huntflow follows;
elsewhere a move writes the event anew with a comment, and the person is told to delete the old one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from integrations.base import BadResponseError, IntegrationError, UnavailableError
from integrations.huntflow.meetings import CalendarEvent as HuntflowEvent
from integrations.huntflow.meetings import Invited, NewMeeting
from models.interviews import CalendarPlace, Interview
from models.users import System
from services.applicants.organisation import Organisation
from services.calendars.errors import EventGoneError
from services.calendars.ports import Attendee, CalendarEvent, Calendars, EventTime, NewEvent
from services.errors import ServiceError
from services.huntflow_connections import HuntflowConnection, HuntflowConnections
from services.interviews.errors import NoCalendarError

# Clocks differ, and Huntflow rounds to seconds.
CLOCKS_DIFFER = timedelta(minutes=2)
LOG_PAGES = 2
UNKNOWN = (UnavailableError, BadResponseError)


@dataclass(frozen=True, slots=True)
class CalendarChoice:
    """Where new events of a person go. `label` names the calendar for people, `calendar_id` is Huntflow's."""

    place: CalendarPlace
    label: str
    calendar_id: int | None = None


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody to invite."""

    email: str = field(repr=False)
    name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Plan:
    """An event to be: everything a calendar needs, and how it is found again.

    Attributes:
        owner_id: our user whose calendar or Huntflow token it is.
        event_id: the id chosen for Google before anything is asked.
        comment: for the applicant's log.
        intended_at: nothing older can be it.
    """

    owner_id: int
    place: CalendarPlace
    start_at: datetime
    end_at: datetime
    timezone: str
    title: str = field(repr=False)
    text: str = field(default="", repr=False)
    guests: tuple[Guest, ...] = field(default=(), repr=False)
    system: str = ""
    account_id: int | None = None
    applicant_id: int | None = None
    vacancy_id: int | None = None
    calendar_id: int | None = None
    event_id: str = ""
    comment: str = field(default="", repr=False)
    intended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """An event as the calendar holds it.

    Attributes:
        changed_at: when the calendar says it changed last; None when it does not say.
        leaves_old: the old one stays and a person has to delete it.
    """

    start_at: datetime
    end_at: datetime
    huntflow_event_id: int | None = None
    google_event_id: str | None = None
    ical_uid: str = ""
    meet_url: str = ""
    changed_at: datetime | None = None
    leaves_old: bool = False


class CalendarKeeping:
    """Creates, moves and cancels events. Call it outside of transactions."""

    def __init__(self, *, huntflow: HuntflowConnections, calendars: Calendars) -> None:
        self._huntflow = huntflow
        self._calendars = calendars

    async def choice(self, user_id: int) -> CalendarChoice:
        """Where the person's events go: Huntflow's calendar if one is connected there, else Google.

        Raises:
            NoCalendarError: neither.
        """
        found = await self._in_huntflow(user_id)
        if found is not None:
            return found
        source = await self._calendars.source_of(user_id)
        if not source.can_write or source.trouble is not None:
            raise NoCalendarError
        return CalendarChoice(CalendarPlace.GOOGLE, source.label)

    async def place(self, user_id: int) -> str:
        """The short form of the organisation the person works in; raises what their connection raises."""
        return Organisation.of(await self._huntflow.of(user_id)).code

    async def _in_huntflow(self, user_id: int) -> CalendarChoice | None:
        try:
            accounts = await (await self._huntflow.of(user_id)).client.calendar_accounts()
        except ServiceError:
            return None
        for account in accounts:
            for calendar in account.calendars:
                if calendar.is_writable:
                    return CalendarChoice(CalendarPlace.HUNTFLOW, calendar.name or account.name, calendar.id)
        return None

    async def create(self, plan: Plan) -> Kept:
        """Put the event into the calendar.

        Raises:
            IntegrationError: with `may_have_happened` look with `find` before doing it again.
            ServiceError: the connection is gone, or Google refuses.
        """
        if plan.place is CalendarPlace.GOOGLE:
            time = EventTime(plan.start_at, plan.end_at, plan.timezone)
            guests = tuple(Attendee(each.email, each.name) for each in plan.guests)
            new = NewEvent(event_id=plan.event_id, title=plan.title, description=plan.text, time=time, attendees=guests)
            return _of_google(await self._calendars.create_event(plan.owner_id, new))
        connection = await self._connection(plan)
        created = await connection.client.add_interview(
            connection.account_id,
            plan.applicant_id or 0,
            _meeting(plan),
            vacancy_id=plan.vacancy_id,
            comment=plan.comment or None,
        )
        event = created.calendar_event
        return await self._of_huntflow(event, plan) if event is not None else await self._found_in_log(plan)

    async def find(self, plan: Plan) -> Kept | None:
        """The event if it was created after all."""
        if plan.place is CalendarPlace.GOOGLE:
            try:
                return _of_google(await self._calendars.get_event(plan.owner_id, plan.event_id))
            except EventGoneError:
                return None
        found = await self._in_log(plan)
        return None if found is None else await self._of_huntflow(found, plan)

    async def move(self, plan: Plan, *, linked_event_id: str | None) -> Kept:
        """Move the event to the plan's time. `linked_event_id`: its id at Google, if it has one.

        Raises as `create`; EventGoneError when somebody deleted it at Google.
        """
        time = EventTime(plan.start_at, plan.end_at, plan.timezone)
        if plan.place is CalendarPlace.GOOGLE or linked_event_id:
            kept = _of_google(await self._calendars.move_event(plan.owner_id, linked_event_id or plan.event_id, time))
            await self.comment(plan)
            return kept
        created = await self.create(plan)
        return Kept(created.start_at, created.end_at, created.huntflow_event_id, leaves_old=True)

    async def cancel(self, plan: Plan, *, linked_event_id: str | None) -> bool:
        """Delete the event; True when it stays in the calendar because nothing of ours can delete it."""
        if plan.place is CalendarPlace.GOOGLE or linked_event_id:
            await self._calendars.cancel_event(plan.owner_id, linked_event_id or plan.event_id)
            await self.comment(plan)
            return False
        await self.comment(plan)
        return plan.place is CalendarPlace.HUNTFLOW

    async def change_guests(self, plan: Plan, *, linked_event_id: str | None) -> bool:
        """Invite others; False when nothing of ours can change the guests and the person has to."""
        is_done = plan.place is CalendarPlace.GOOGLE or bool(linked_event_id)
        if is_done:
            guests = tuple(Attendee(each.email, each.name) for each in plan.guests)
            await self._calendars.update_attendees(plan.owner_id, linked_event_id or plan.event_id, guests)
        await self.comment(plan)
        return is_done

    async def comment(self, plan: Plan) -> None:
        """Say it in the applicant's log; nothing where the interview is nobody's in Huntflow."""
        if plan.comment and plan.applicant_id is not None and plan.system:
            connection = await self._connection(plan)
            await connection.client.comment(
                connection.account_id, plan.applicant_id, text=plan.comment, vacancy_id=plan.vacancy_id
            )

    async def linked_event(self, owner_id: int, google_event_id: str | None) -> str | None:
        """The id, if the person's own Google account can change that event now."""
        if not google_event_id:
            return None
        try:
            event = await self._calendars.get_event(owner_id, google_event_id)
        except (ServiceError, IntegrationError):
            return None
        return event.id

    async def _connection(self, plan: Plan) -> HuntflowConnection:
        return await self._huntflow.of_system(plan.owner_id, System(plan.system))

    async def _found_in_log(self, plan: Plan) -> Kept:
        found = await self.find(plan)
        # Huntflow took it and shows none: it is there for those who look in Huntflow.
        return found or Kept(plan.start_at, plan.end_at)

    async def _in_log(self, plan: Plan) -> HuntflowEvent | None:
        """The event with the same name and time, not older than the intent, in the newest entries of the log."""
        connection = await self._connection(plan)
        since = (plan.intended_at or plan.start_at) - CLOCKS_DIFFER
        for number in range(1, LOG_PAGES + 1):
            page = await connection.client.applicant_logs(connection.account_id, plan.applicant_id or 0, page=number)
            for entry in page.items:
                event = entry.calendar_event
                if event is not None and _is_it(event, plan) and (entry.created is None or entry.created >= since):
                    return event
        return None

    async def _of_huntflow(self, event: HuntflowEvent, plan: Plan) -> Kept:
        linked = await self.linked_event(plan.owner_id, event.foreign)
        return Kept(
            start_at=event.start or plan.start_at,
            end_at=event.end or plan.end_at,
            huntflow_event_id=event.id,
            google_event_id=linked,
        )


def _is_it(event: HuntflowEvent, plan: Plan) -> bool:
    return event.name == plan.title and event.start == plan.start_at and event.end == plan.end_at


def _meeting(plan: Plan) -> NewMeeting:
    return NewMeeting(
        calendar_id=plan.calendar_id or 0,
        start=plan.start_at,
        end=plan.end_at,
        attendees=tuple(Invited(each.email, each.name or None) for each in plan.guests),
        name=plan.title,
        description=plan.text or None,
        timezone=plan.timezone,
    )


def _of_google(event: CalendarEvent) -> Kept:
    return Kept(
        start_at=event.start.astimezone(UTC),
        end_at=event.end.astimezone(UTC),
        google_event_id=event.id,
        ical_uid=event.ical_uid,
        meet_url=event.meet_url,
        changed_at=event.updated_at,
    )


def is_unknown(error: IntegrationError) -> bool:
    """Whether the write may have happened although there was no good answer."""
    return error.may_have_happened or isinstance(error, UNKNOWN)


def plan_of(row: Interview, intent: Mapping[str, Any], *, intended_at: datetime | None = None) -> Plan:
    """The plan an intent was written from."""
    start, end = intent.get("start"), intent.get("end")
    return Plan(
        owner_id=row.calendar_owner_id or row.organiser_id or 0,  # type: ignore[attr-defined]
        place=row.place,
        start_at=datetime.fromisoformat(start) if start else row.start_at,
        end_at=datetime.fromisoformat(end) if end else row.end_at,
        timezone=row.timezone,
        title=row.title,
        text=str(intent.get("text", "")),
        guests=tuple(Guest(email, name) for email, name in intent.get("guests", ())),
        system=row.system,
        account_id=row.account_id,
        applicant_id=row.applicant_id,
        vacancy_id=row.vacancy_id,
        calendar_id=intent.get("calendar"),
        event_id=str(intent.get("event") or row.google_event_id or ""),
        comment=str(intent.get("comment", "")),
        intended_at=intended_at,
    )
