"""Interviewers: who can interview on what, how much, and when they are away (spec/api-spec.md, Interviewers)."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from models.audit import Source
from models.interviewers import Interviewer
from models.interviews import Absence
from models.users import Role, User
from services import audit
from services.access import Actor, Operation, require
from services.errors import GoneError
from services.interviews.errors import (
    BadNumberError,
    BadProfileEmailError,
    BadProfileTextError,
    NotAnInterviewerError,
    ProfileExistsError,
)
from services.interviews.hours import hours_of, kept_hours, read_absence, read_hours

PAGE_ROWS = 20
MOST_YEARS = 60
MOST_INTERVIEWS = 50
MAX_TEXT_CHARS = 255
MAX_EMAIL_CHARS = 254
EMAIL_FORM = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>.]+")
OBJECT_TYPE = "interviewer"


@dataclass(frozen=True, slots=True)
class AbsenceView:
    """Days away, both included."""

    id: int
    from_on: date
    to_on: date


@dataclass(frozen=True, slots=True)
class InterviewerView:
    """A profile. `hours`: minutes of the person's day from and to, by ISO weekday; limits None for none."""

    id: int
    user_id: int
    user_name: str = field(repr=False)
    specialization: str
    experience_years: int
    is_active: bool
    created_at: datetime
    email: str = field(default="", repr=False)
    timezone: str = "UTC"
    most_per_day: int | None = None
    most_per_week: int | None = None
    hours: dict[int, tuple[int, int]] = field(default_factory=dict)
    absences: tuple[AbsenceView, ...] = ()


@dataclass(frozen=True, slots=True)
class InterviewerPage:
    """A page of profiles; `number` counts from 1."""

    rows: tuple[InterviewerView, ...]
    number: int
    pages: int
    count: int


@dataclass(frozen=True, slots=True)
class NewProfile:
    """A profile to make (POST /api/interviewers/)."""

    user_id: int
    specialization: str = ""
    experience_years: int = 0
    is_active: bool = True


class Interviewers:
    """Reads and changes profiles."""

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self._now = now

    async def page(
        self, actor: Actor, number: int = 1, *, search: str = "", is_active: bool | None = None
    ) -> InterviewerPage:
        """Profiles by name; `search` looks into the specialisation. A number beyond the last page gives the last.

        Whose right ends at own objects sees their own profile only.
        """
        require(actor, Operation.VIEW_INTERVIEWERS)
        rows = Interviewer.all()
        if not actor.may(Operation.VIEW_INTERVIEWERS, owner_id=0):
            rows = rows.filter(user_id=actor.user_id)
        if is_active is not None:
            rows = rows.filter(is_active=is_active)
        if search.strip():
            # Compared here: SQLite knows letters without case only within ASCII, and a team is small.
            wanted = search.strip().casefold()
            kinds = await Interviewer.all().distinct().values_list("specialization", flat=True)
            rows = rows.filter(specialization__in=[each for each in kinds if wanted in str(each).casefold()])
        count = await rows.count()
        pages = max(1, -(-count // PAGE_ROWS))
        number = min(max(1, number), pages)
        found = (
            await rows.order_by("user__full_name", "id")
            .offset((number - 1) * PAGE_ROWS)
            .limit(PAGE_ROWS)
            .select_related("user")
        )
        return InterviewerPage(tuple([_view(row) for row in found]), number, pages, count)

    async def get(self, actor: Actor, interviewer_id: int) -> InterviewerView:
        """One profile.

        Raises:
            GoneError: there is none.
        """
        require(actor, Operation.VIEW_INTERVIEWERS)
        row = await Interviewer.get_or_none(id=interviewer_id).select_related("user")
        if row is None:
            raise GoneError
        require(actor, Operation.VIEW_INTERVIEWERS, owner_id=row.user.id)
        return await self._whole(row)

    async def create(self, actor: Actor, new: NewProfile, *, source: Source) -> InterviewerView:
        """A profile for somebody with the role.

        Raises:
            NotAnInterviewerError: no such person, or without the role.
            ProfileExistsError: they have one.
            BadNumberError, BadProfileTextError: wrong values.
        """
        require(actor, Operation.MANAGE_INTERVIEWERS)
        if not await User.filter(id=new.user_id, memberships__group__role=Role.INTERVIEWER).exists():
            raise NotAnInterviewerError
        _require_number(new.experience_years, MOST_YEARS)
        _require_text(new.specialization, may_be_empty=True)
        try:
            async with in_transaction():
                row = await Interviewer.create(
                    user_id=new.user_id,
                    specialization=new.specialization.strip(),
                    experience_years=new.experience_years,
                    is_active=new.is_active,
                )
                await _note(actor, row, "interviewer_created", source)
        except IntegrityError as error:
            raise ProfileExistsError from error
        return await self.get(actor, row.id)

    async def own(self, actor: Actor) -> InterviewerView:
        """The person's own profile, made when there is none."""
        require(actor, Operation.TAKE_INTERVIEWS)
        row, _ = await Interviewer.get_or_create(user_id=actor.user_id)
        await row.fetch_related("user")
        return await self._whole(row)

    async def set_specialization(self, actor: Actor, text: str) -> InterviewerView:
        """What the person interviews on; raises BadProfileTextError."""
        return await self._change(actor, "specialization", _require_text(text))

    async def set_experience(self, actor: Actor, text: str) -> InterviewerView:
        """Years; raises BadNumberError."""
        return await self._change(actor, "experience_years", _read_number(text, MOST_YEARS))

    async def set_active(self, actor: Actor, *, is_active: bool) -> InterviewerView:
        """Whether the person can be chosen for interviews."""
        return await self._change(actor, "is_active", is_active)

    async def set_limit(self, actor: Actor, text: str, *, per_week: bool) -> InterviewerView:
        """At most so many interviews a day or a week, 0 for no limit; raises BadNumberError."""
        most = _read_number(text, MOST_INTERVIEWS) or None
        return await self._change(actor, "most_per_week" if per_week else "most_per_day", most)

    async def set_hours(self, actor: Actor, weekdays: tuple[int, ...], text: str) -> InterviewerView:
        """Working hours of some ISO weekdays, in the person's zone; raises BadHoursError."""
        span = read_hours(text)
        hours = {day: each for day, each in (await self.own(actor)).hours.items() if day not in weekdays}
        if span is not None:
            hours |= dict.fromkeys(weekdays, span)
        return await self._change(actor, "working_hours", kept_hours(hours))

    async def set_email(self, actor: Actor, text: str) -> InterviewerView:
        """Where invitations go and by which calendars know the person.

        Raises:
            BadProfileEmailError: no address, or another person's.
        """
        require(actor, Operation.TAKE_INTERVIEWS)
        email = text.strip()
        if len(email) > MAX_EMAIL_CHARS or EMAIL_FORM.fullmatch(email) is None:
            raise BadProfileEmailError
        if await User.filter(email__iexact=email).exclude(id=actor.user_id).exists():
            raise BadProfileEmailError
        async with in_transaction():
            await User.filter(id=actor.user_id).update(email=email)
            await audit.record(
                actor, "email_set", object_type="user", object_id=actor.user_id, source=Source.BOT, size=len(email)
            )
        return await self.own(actor)

    async def add_absence(self, actor: Actor, text: str) -> InterviewerView:
        """«Меня нет с 1.12 по 5.12»; raises BadDatesError."""
        require(actor, Operation.TAKE_INTERVIEWS)
        first, last = read_absence(text, self._now().astimezone(actor.zone).date())
        async with in_transaction():
            row = await Absence.create(user_id=actor.user_id, from_on=first, to_on=last)
            await audit.record(actor, "absence_added", object_type="absence", object_id=row.id, source=Source.BOT)
        return await self.own(actor)

    async def remove_absence(self, actor: Actor, absence_id: int) -> InterviewerView:
        """The person is there after all; one that is gone already is no error."""
        require(actor, Operation.TAKE_INTERVIEWS)
        async with in_transaction():
            if await Absence.filter(id=absence_id, user_id=actor.user_id).delete():
                await audit.record(
                    actor, "absence_removed", object_type="absence", object_id=absence_id, source=Source.BOT
                )
        return await self.own(actor)

    async def _change(self, actor: Actor, column: str, value: object) -> InterviewerView:
        before = await self.own(actor)
        async with in_transaction():
            await Interviewer.filter(id=before.id).update(**{column: value})
            row = await Interviewer.get(id=before.id)
            await _note(actor, row, "interviewer_changed", Source.BOT, field=column)
        return await self.own(actor)

    async def _whole(self, row: Interviewer) -> InterviewerView:
        today = self._now().astimezone(ZoneInfo(row.user.timezone)).date()
        absences = await Absence.filter(user_id=row.user.id, to_on__gte=today).order_by("from_on", "id")
        return _view(row, tuple(AbsenceView(one.id, one.from_on, one.to_on) for one in absences))


def _view(row: Interviewer, absences: tuple[AbsenceView, ...] = ()) -> InterviewerView:
    user: User = row.user
    return InterviewerView(
        id=row.id,
        user_id=user.id,
        user_name=user.full_name or user.username,
        specialization=row.specialization,
        experience_years=row.experience_years,
        is_active=row.is_active,
        created_at=row.created_at,
        email=user.email,
        timezone=user.timezone,
        most_per_day=row.most_per_day,
        most_per_week=row.most_per_week,
        hours=hours_of(row.working_hours),
        absences=absences,
    )


def _read_number(text: str, most: int) -> int:
    digits = text.strip()
    if not digits.isdecimal() or len(digits) > len(str(most)):
        raise BadNumberError(most=most)
    return _require_number(int(digits), most)


def _require_number(number: int, most: int) -> int:
    if not 0 <= number <= most:
        raise BadNumberError(most=most)
    return number


def _require_text(text: str, *, may_be_empty: bool = False) -> str:
    line = " ".join(text.replace("\x00", "").split())
    if len(line) > MAX_TEXT_CHARS or not (line or may_be_empty):
        raise BadProfileTextError(most=MAX_TEXT_CHARS)
    return line


async def _note(actor: Actor, row: Interviewer, operation: str, source: Source, **details: object) -> None:
    await audit.record(actor, operation, object_type=OBJECT_TYPE, object_id=row.id, source=source, **details)
