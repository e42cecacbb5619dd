"""What a person has chosen so far while scheduling, and what is shown of it."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from models.interviews import CalendarPlace
from services.interviews.slots import Span

LENGTHS_MIN = (30, 45, 60, 90)
BUFFERS_MIN = (0, 10, 15, 30)


@dataclass(frozen=True, slots=True)
class Draft:
    """What a person has chosen so far; kept by the conversation. `interview_id`: an existing one that is moved."""

    place: str
    applicant_id: int
    applicant_name: str = field(repr=False)
    vacancy_id: int
    vacancy_name: str
    interviewer_ids: tuple[int, ...] = ()
    minutes: int = 60
    buffer_minutes: int = 15
    stage_id: int | None = None
    start_at: datetime | None = None
    interview_id: int | None = None

    @property
    def length(self) -> timedelta:
        """How long it lasts."""
        return timedelta(minutes=self.minutes)

    @property
    def buffer(self) -> timedelta:
        """What is kept free before and after."""
        return timedelta(minutes=self.buffer_minutes)

    def toggled(self, user_id: int) -> "Draft":
        """With the interviewer if they were not chosen, without if they were."""
        chosen = self.interviewer_ids
        rest = tuple(each for each in chosen if each != user_id)
        return replace(self, interviewer_ids=rest if user_id in chosen else (*chosen, user_id), start_at=None)


@dataclass(frozen=True, slots=True)
class SlotPage:
    """Times to choose from; `unknown`: people whose calendar could not be read. `next_from`: where to look on."""

    slots: tuple[Span, ...]
    unknown: tuple[str, ...]
    next_from: datetime | None


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be created. `without_email`: people who get no invitation from the calendar."""

    draft: Draft
    title: str = field(repr=False)
    text: str = field(repr=False)
    start_at: datetime
    end_at: datetime
    interviewers: tuple[str, ...] = field(repr=False)
    place: CalendarPlace
    calendar: str = field(repr=False)
    without_email: tuple[str, ...] = field(default=(), repr=False)
