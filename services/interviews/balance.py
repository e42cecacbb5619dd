"""Who has how many interviews, who is free, and who could take one over: interviewers to choose from."""

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import structlog

from integrations.base import IntegrationError
from models.interviewers import Interviewer
from models.interviews import Absence, InterviewParticipant, InterviewState
from models.users import Role, User
from services.calendars.ports import Calendars
from services.errors import ServiceError
from services.interviews.hours import hours_of
from services.interviews.record import OUT
from services.interviews.slots import Availability, Span, is_free

log = structlog.get_logger(__name__)

LOAD_OVER = timedelta(days=7)
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class InterviewerChoice:
    """Somebody who can be chosen. `load`: planned interviews in the next seven days."""

    user_id: int
    name: str = field(repr=False)
    specialization: str
    load: int
    email: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Diary:
    """A person's availability and whether their calendar could be read; without one only our own interviews count."""

    availability: Availability
    knows_calendar: bool


class InterviewerBalance:
    """Chooses among interviewers."""

    def __init__(self, *, calendars: Calendars, now: Callable[[], datetime]) -> None:
        self._calendars = calendars
        self._now = now

    async def choices(self) -> list[InterviewerChoice]:
        """Everybody active with the role, those with the least load first."""
        users = (
            await User.filter(is_active=True, memberships__group__role=Role.INTERVIEWER)
            .distinct()
            .order_by("id")
            .select_related("interviewer")
        )
        loads = await self._loads([user.id for user in users])
        found = []
        for user in users:
            profile: Interviewer | None = user.interviewer  # type: ignore[attr-defined]
            if profile is None or profile.is_active:
                kind = profile.specialization if profile else ""
                found.append(
                    InterviewerChoice(user.id, user.full_name or user.username, kind, loads[user.id], user.email)
                )
        return sorted(found, key=lambda each: (each.load, each.name.casefold(), each.user_id))

    async def diaries(self, user_ids: Sequence[int], span: Span, *, but: int | None = None) -> dict[int, Diary]:
        """The people's time within the span; the interview `but` does not count as busy. Asks the calendars."""
        rows = await User.filter(id__in=list(user_ids)).select_related("interviewer")
        # The limit of a week counts the interviews of the whole week.
        around = Span(span.start - LOAD_OVER, span.end + LOAD_OVER)
        planned = await self._planned(user_ids, around, but)
        away: dict[int, list[tuple[date, date]]] = defaultdict(list)
        for absence in await Absence.filter(user_id__in=list(user_ids)):
            away[absence.user_id].append((absence.from_on, absence.to_on))  # type: ignore[attr-defined]
        found = {}
        for user in rows:
            profile: Interviewer | None = user.interviewer  # type: ignore[attr-defined]
            zone = ZoneInfo(user.timezone)
            busy = await self._busy(user.id, span)
            found[user.id] = Diary(
                Availability(
                    zone=zone,
                    hours=hours_of(profile.working_hours if profile else None),
                    busy=[*(busy or ()), *planned[user.id]],
                    away=away[user.id],
                    planned_on=[each.start.astimezone(zone).date() for each in planned[user.id]],
                    most_per_day=profile.most_per_day if profile else None,
                    most_per_week=profile.most_per_week if profile else None,
                ),
                knows_calendar=busy is not None,
            )
        return found

    async def free_for(
        self, slot: Span, like: int, but: Collection[int], *, interview_id: int, most: int
    ) -> list[InterviewerChoice]:
        """People free for the slot who interview on the same as `like`, those with the least load first."""
        everybody = await self.choices()
        profile = await Interviewer.get_or_none(user_id=like)
        wanted = profile.specialization.casefold() if profile else ""
        same = [each for each in everybody if each.specialization.casefold() == wanted and each.user_id not in but]
        found: list[InterviewerChoice] = []
        for each in same:
            around = Span(slot.start - DAY, slot.end + DAY)
            diary = (await self.diaries([each.user_id], around, but=interview_id)).get(each.user_id)
            if diary is not None and is_free(diary.availability, slot, timedelta()):
                found.append(each)
                if len(found) == most:
                    break
        return found

    async def _busy(self, user_id: int, span: Span) -> list[Span] | None:
        try:
            spans = await self._calendars.busy(user_id, span.start, span.end)
        except (IntegrationError, ServiceError) as error:
            # Nobody without a calendar is kept from interviewing; the recruiter is told that it is not known.
            log.info("calendar_not_read", user_id=user_id, error=type(error).__name__)
            return None
        return [Span(each.start, each.end) for each in spans]

    async def _loads(self, user_ids: Collection[int]) -> dict[int, int]:
        now = self._now()
        planned = await self._planned(user_ids, Span(now, now + LOAD_OVER), None)
        return {user_id: len(planned[user_id]) for user_id in user_ids}

    @staticmethod
    async def _planned(user_ids: Collection[int], span: Span, but: int | None) -> dict[int, list[Span]]:
        rows = (
            InterviewParticipant.filter(
                user_id__in=list(user_ids),
                interview__state__in=[InterviewState.PLANNED, InterviewState.BOOKING],
                interview__start_at__lt=span.end,
                interview__end_at__gt=span.start,
            )
            .exclude(state__in=list(OUT))
            .select_related("interview")
        )
        found: dict[int, list[Span]] = defaultdict(list)
        for row in await rows:
            if row.interview.id != but:
                found[row.user_id].append(Span(row.interview.start_at, row.interview.end_at))  # type: ignore[attr-defined]
        return found
