"""What calendars and Huntflow tell of interviews joins one record each, however often and in whatever order it comes.

Call it inside a transaction; nothing here asks a vendor.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tortoise.expressions import Q

from models.applicants import ApplicantRecord
from models.interviews import (
    CalendarPlace,
    Interview,
    InterviewParticipant,
    InterviewSource,
    InterviewState,
    ParticipantState,
)
from models.users import Role, User
from services.interviews import record
from services.interviews.matching import applicant_of_emails, applicant_of_title, vacancy_of_title

UNKNOWN_NAME_CHARS = 255


@dataclass(frozen=True, slots=True)
class Heard:
    """An event as its source tells it now.

    Attributes:
        emails: of everybody invited, in lower case.
        accepted: of those who accepted.
        changed_at: when the source changed it last; None when it does not say.
        watchers: our recruiters who are to hear of it.
        calendar_owner_id: our user in whose Google calendar it is.
        organiser_id: our user who answers for it as long as nobody else does.
    """

    source: InterviewSource
    start_at: datetime
    end_at: datetime
    is_cancelled: bool = False
    title: str = field(default="", repr=False)
    location: str = field(default="", repr=False)
    meet_url: str = field(default="", repr=False)
    timezone: str = "UTC"
    system: str = ""
    account_id: int | None = None
    applicant_id: int | None = None
    applicant_name: str = field(default="", repr=False)
    vacancy_id: int | None = None
    vacancy_name: str = ""
    huntflow_event_id: int | None = None
    google_event_id: str | None = None
    calendar_owner_id: int | None = None
    ical_uid: str = ""
    emails: frozenset[str] = field(default=frozenset(), repr=False)
    accepted: frozenset[str] = field(default=frozenset(), repr=False)
    changed_at: datetime | None = None
    watchers: frozenset[int] = frozenset()
    organiser_id: int | None = None


class InterviewHearing:
    """Joins what is heard."""

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self._now = now

    async def hear(self, heard: Heard) -> int | None:
        """The interview it is about; None when it is about none of ours: somebody's dentist, or long over."""
        known = await self._known(heard)
        if known is not None:
            await self._update(known, heard)
            return known.id
        if heard.is_cancelled or heard.end_at <= self._now():
            return None
        return await self._create(heard)

    async def _known(self, heard: Heard) -> Interview | None:
        """By the source's own id, then by that of the calendar behind it, then by applicant and time."""
        if heard.huntflow_event_id is not None:
            ours = Interview.filter(system=heard.system, account_id=heard.account_id)
            found = await ours.get_or_none(huntflow_event_id=heard.huntflow_event_id)
            if found is not None:
                return found
        same_event = []
        if heard.google_event_id:
            same_event.append(Q(google_event_id=heard.google_event_id))
        if heard.ical_uid:
            same_event.append(Q(ical_uid=heard.ical_uid))
        if same_event:
            found = await Interview.filter(Q(*same_event, join_type="OR")).order_by("id").first()
            if found is not None:
                return found
        return await self._same_meeting(heard)

    @staticmethod
    async def _same_meeting(heard: Heard) -> Interview | None:
        """Another source's record of the same applicant at the same time that knows no event of this source yet."""
        rows = Interview.filter(start_at=heard.start_at, state__in=list(record.OPEN))
        if heard.huntflow_event_id is not None:
            rows = rows.filter(huntflow_event_id__isnull=True)
        else:
            rows = rows.filter(google_event_id__isnull=True)
        if heard.applicant_id is not None:
            rows = rows.filter(system=heard.system, account_id=heard.account_id, applicant_id=heard.applicant_id)
            return await rows.first()
        for row in await rows:
            words = row.applicant_name.casefold().split()
            in_title = bool(words) and all(word in heard.title.casefold() for word in words)
            if in_title or (row.applicant_email and row.applicant_email.casefold() in heard.emails):
                return row
        return None

    async def _update(self, row: Interview, heard: Heard) -> None:
        now = self._now()
        if await self._is_left_behind(row, heard):
            return
        if heard.changed_at and row.changed_there_at and heard.changed_at < row.changed_there_at:
            return
        if row.intended_at is None or row.state is InterviewState.BOOKING:
            await self._follow(row, heard, now)
        columns = _ids(row, heard) | _words(row, heard)
        if heard.changed_at:
            columns["changed_there_at"] = heard.changed_at
        if columns:
            await Interview.filter(id=row.id).update(**columns)
        if heard.source is InterviewSource.GOOGLE:
            await self._follow_guests(row, heard, now)
        if row.state is not InterviewState.BOOKING and row.start_at > now:
            await record.listen(row.id, heard.watchers, now)
        await record.look_again(row.id, now)

    @staticmethod
    async def _is_left_behind(row: Interview, heard: Heard) -> bool:
        """The old event of an interview that was moved away from it says nothing any more."""
        return heard.huntflow_event_id is not None and heard.huntflow_event_id in row.left_huntflow_events

    @staticmethod
    async def _follow(row: Interview, heard: Heard, now: datetime) -> None:
        if row.state is InterviewState.BOOKING or row.state in {InterviewState.HELD, InterviewState.SCORED}:
            return
        # Cancelled by us where nothing of ours can delete the event: that it still stands there is no news.
        is_left = row.state is InterviewState.CANCELLED and heard.changed_at is None and heard.start_at == row.start_at
        if heard.is_cancelled:
            await record.cancel(row.id, now)
        elif is_left:
            return
        elif heard.end_at > now or row.state is InterviewState.PLANNED:
            await record.move(row.id, heard.start_at, heard.end_at, now)

    async def _follow_guests(self, row: Interview, heard: Heard, now: datetime) -> None:
        """The calendar's guests are who comes, as far as we know their addresses."""
        invited = await self._interviewers(heard)
        mine = await InterviewParticipant.filter(interview_id=row.id).select_related("user")
        coming = {each.user.id for each in mine if each.state not in record.OUT}
        new = [user.id for user in invited if user.id not in {each.user.id for each in mine}]
        if new:
            await record.invite(row.id, new, now)
        for each in mine:
            email = each.user.email.casefold()
            if each.state is ParticipantState.INVITED and email in heard.accepted:
                await record.answer(row.id, each.user.id, ParticipantState.CONFIRMED, now)
            if each.user.id in coming and email and email not in heard.emails:
                await record.take_off(row.id, each.user.id, now)

    async def _create(self, heard: Heard) -> int | None:
        now = self._now()
        columns = await self._matched(heard)
        if columns is None:
            return None
        if await self._was_left(heard):
            return None
        interviewers = await self._interviewers(heard)
        if heard.source is InterviewSource.GOOGLE and not interviewers:
            return None
        place = CalendarPlace.HUNTFLOW if heard.source is InterviewSource.HUNTFLOW else CalendarPlace.GOOGLE
        row = await Interview.create(
            source=heard.source,
            start_at=heard.start_at,
            end_at=heard.end_at,
            timezone=heard.timezone or "UTC",
            title=heard.title[:255],
            location=heard.location[:1024],
            meet_url=heard.meet_url[:1024],
            place=place,
            huntflow_event_id=heard.huntflow_event_id,
            google_event_id=heard.google_event_id or None,
            calendar_owner_id=heard.calendar_owner_id,
            organiser_id=heard.calendar_owner_id if place is CalendarPlace.GOOGLE else heard.organiser_id,
            ical_uid=heard.ical_uid[:255],
            changed_there_at=heard.changed_at,
            **columns,
        )
        await record.invite(row.id, [user.id for user in interviewers], now)
        await record.listen(row.id, heard.watchers, now)
        return row.id

    @staticmethod
    async def _was_left(heard: Heard) -> bool:
        if heard.huntflow_event_id is None:
            return False
        rows = await Interview.filter(
            system=heard.system, account_id=heard.account_id, applicant_id=heard.applicant_id
        ).values_list("left_huntflow_events", flat=True)
        return any(heard.huntflow_event_id in list(left or []) for left in rows)

    @staticmethod
    async def _matched(heard: Heard) -> dict[str, Any] | None:
        """Applicant and vacancy; None when an event of Google's is about nobody we know."""
        if heard.applicant_id is not None:
            known = await ApplicantRecord.get_or_none(
                system=heard.system, account_id=heard.account_id, applicant_id=heard.applicant_id
            )
            return {
                "system": heard.system,
                "account_id": heard.account_id,
                "applicant_id": heard.applicant_id,
                "applicant_name": (heard.applicant_name or (known.name if known else ""))[:UNKNOWN_NAME_CHARS],
                "applicant_email": known.email if known else "",
                "vacancy_id": heard.vacancy_id,
                "vacancy_name": heard.vacancy_name[:UNKNOWN_NAME_CHARS],
            }
        found = await applicant_of_emails(heard.emails) or await applicant_of_title(heard.title)
        if found is None:
            return None
        vacancy = await vacancy_of_title(heard.title, found.system, found.account_id)
        return {
            "system": found.system,
            "account_id": found.account_id,
            "applicant_id": found.applicant_id,
            "applicant_name": found.name,
            "applicant_email": found.email,
            "vacancy_id": vacancy.id if vacancy else None,
            "vacancy_name": vacancy.name if vacancy else "",
        }

    @staticmethod
    async def _interviewers(heard: Heard) -> list[User]:
        """Those of our interviewers who are invited, and the owner of the calendar if they are one."""
        # Compared here: SQLite knows letters without case only within ASCII, and a team is small.
        people = User.filter(is_active=True, memberships__group__role=Role.INTERVIEWER).distinct().order_by("id")
        return [
            user
            for user in await people
            if (user.email and user.email.casefold() in heard.emails) or user.id == heard.calendar_owner_id
        ]


def _ids(row: Interview, heard: Heard) -> dict[str, Any]:
    """Ids of this source that the record did not have."""
    given: dict[str, Any] = {
        "huntflow_event_id": heard.huntflow_event_id,
        "google_event_id": heard.google_event_id,
        "ical_uid": heard.ical_uid,
    }
    new = {name: value for name, value in given.items() if value and not getattr(row, name)}
    if "google_event_id" in new and row.calendar_owner_id is None:  # type: ignore[attr-defined]
        new["calendar_owner_id"] = heard.calendar_owner_id
    if row.applicant_id is None and heard.applicant_id is not None:
        new |= {"system": heard.system, "account_id": heard.account_id, "applicant_id": heard.applicant_id}
    return new


def _words(row: Interview, heard: Heard) -> dict[str, Any]:
    """What the event is called and where it is, as its source has it now; an empty answer takes nothing away."""
    given = {
        "title": heard.title[:255],
        "location": heard.location[:1024],
        "meet_url": heard.meet_url[:1024],
        "vacancy_name": heard.vacancy_name[:255],
        "vacancy_id": heard.vacancy_id,
    }
    return {name: value for name, value in given.items() if value and value != getattr(row, name)}
