"""Interviews as doors and other services see them."""

from dataclasses import dataclass, field
from datetime import datetime

from models.interviews import CalendarPlace, InterviewSource, InterviewState, ParticipantState


@dataclass(frozen=True, slots=True)
class ParticipantView:
    """An interviewer of an interview.

    Attributes:
        delivered_at: when their message last reached Telegram; None when it never did.
        undelivered: why it did not, empty when it did or was not tried.
    """

    user_id: int
    name: str = field(repr=False)
    state: ParticipantState
    minutes_late: int = 0
    delivered_at: datetime | None = None
    undelivered: str = ""

    @property
    def comes(self) -> bool:
        """Whether they take part."""
        return self.state not in {ParticipantState.DECLINED, ParticipantState.REMOVED}


@dataclass(frozen=True, slots=True)
class InterviewView:
    """An interview. `start_at` and `end_at` are in UTC, `timezone` is the organiser's.

    `system`, `account_id`, `applicant_id` and `vacancy_id` are Huntflow's; None or empty while nobody was matched.
    """

    id: int
    state: InterviewState
    source: InterviewSource
    revision: int
    start_at: datetime
    end_at: datetime
    timezone: str
    title: str = field(default="", repr=False)
    system: str = ""
    account_id: int | None = None
    applicant_id: int | None = None
    applicant_name: str = field(default="", repr=False)
    vacancy_id: int | None = None
    vacancy_name: str = ""
    location: str = field(default="", repr=False)
    meet_url: str = field(default="", repr=False)
    organiser_id: int | None = None
    place: CalendarPlace = CalendarPlace.NONE
    participants: tuple[ParticipantView, ...] = ()

    @property
    def is_moved(self) -> bool:
        """Whether it is planned for another time than at first."""
        return self.state is InterviewState.PLANNED and self.revision > 0

    @property
    def interviewer_ids(self) -> tuple[int, ...]:
        """Those who come."""
        return tuple(each.user_id for each in self.participants if each.comes)
