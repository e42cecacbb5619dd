"""What of a vacancy people see, and how it is kept in the cache. Pure."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python

from integrations.base import Json
from integrations.huntflow.schemas import Applicant, FoundApplicant, Vacancy, VacancyState, VacancyStatus

PAGE_ROWS = 8


class VacancyScope(StrEnum):
    """Whose vacancies; the value is what a button carries."""

    MINE = "m"
    ALL = "a"


class VacancyGroup(StrEnum):
    """Which vacancies by state; the value is what a button carries."""

    OPEN = "o"
    CLOSED = "c"
    HOLD = "h"

    @property
    def state(self) -> VacancyState:
        """Huntflow's word for it."""
        return _STATES[self]


_STATES = {
    VacancyGroup.OPEN: VacancyState.OPEN,
    VacancyGroup.CLOSED: VacancyState.CLOSED,
    VacancyGroup.HOLD: VacancyState.HOLD,
}
# A vacancy itself may be in states the list cannot ask for; these are worked on as open ones are.
_WORKED_ON = frozenset({"OPEN", "REOPEN", "RESUME", "CREATED", "VACANCY_REQUEST_ATTACH"})


def group_of(state: str) -> VacancyGroup:
    """The group a vacancy's own state belongs to."""
    if state in _WORKED_ON:
        return VacancyGroup.OPEN
    return VacancyGroup.HOLD if state == VacancyState.HOLD else VacancyGroup.CLOSED


@dataclass(frozen=True, slots=True)
class VacancyRow:
    """A line of the list. `priority` is 1 for urgent ones, `stage_group` the group of stages it has in Huntflow."""

    id: int
    name: str
    company: str
    group: VacancyGroup
    money: str = ""
    priority: int = 0
    created_at: datetime | None = None
    stage_group: int | None = None


@dataclass(frozen=True, slots=True)
class VacancyList:
    """All vacancies of one group; `is_complete` is false when there were more than we read."""

    rows: tuple[VacancyRow, ...]
    is_complete: bool = True


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage an applicant may be put on."""

    id: int
    name: str
    type: str = ""


@dataclass(frozen=True, slots=True)
class StageCount:
    """How many applicants stand on a stage; None when Huntflow did not say."""

    stage: Stage
    count: int | None


@dataclass(frozen=True, slots=True)
class ApplicantRow:
    """An applicant in a list; `since` is when they came to the stage."""

    id: int
    name: str
    position: str = ""
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class ApplicantList:
    """One page of a stage; pages start at 1."""

    rows: tuple[ApplicantRow, ...]
    page: int
    pages: int
    total: int | None


_LIST = TypeAdapter(VacancyList)
_ROW = TypeAdapter(VacancyRow)
_STAGES = TypeAdapter(tuple[Stage, ...])
_COUNTS = TypeAdapter(dict[int, int | None])
_APPLICANTS = TypeAdapter(ApplicantList)
_GROUPS = TypeAdapter(dict[int, frozenset[int]])


def vacancy_row(vacancy: Vacancy) -> VacancyRow:
    """Our line of Huntflow's vacancy."""
    return VacancyRow(
        id=vacancy.id,
        name=vacancy.position,
        company=vacancy.company or "",
        group=group_of(vacancy.state),
        money=vacancy.money or "",
        priority=vacancy.priority or 0,
        created_at=vacancy.created,
        stage_group=vacancy.account_vacancy_status_group,
    )


def stages_of(statuses: list[VacancyStatus]) -> tuple[Stage, ...]:
    """Stages in their order, without those Huntflow answers 500 for (vendor's issue 311)."""
    return tuple(Stage(status.id, status.name, status.type) for status in statuses if status.is_usable)


def applicant_name(applicant: Applicant | FoundApplicant) -> str:
    """Surname first; the id when Huntflow has no name."""
    parts = (applicant.last_name, applicant.first_name, applicant.middle_name)
    return " ".join(part for part in parts if part) or f"№ {applicant.id}"


def applicant_row(applicant: Applicant, vacancy_id: int) -> ApplicantRow:
    """Our line of an applicant on a vacancy."""
    since = next((link.changed for link in applicant.links if link.vacancy == vacancy_id), None)
    return ApplicantRow(applicant.id, applicant_name(applicant), applicant.position or "", since)


def to_json(value: VacancyList | VacancyRow | ApplicantList | tuple[Stage, ...] | dict[int, int | None]) -> Json:
    """The form the cache keeps."""
    kept: Json = to_jsonable_python(value)
    return kept


def read_list(data: Json) -> VacancyList:
    """A kept list of vacancies."""
    return _LIST.validate_python(data)


def read_row(data: Json) -> VacancyRow:
    """A kept vacancy."""
    return _ROW.validate_python(data)


def read_stages(data: Json) -> tuple[Stage, ...]:
    """Kept stages."""
    return _STAGES.validate_python(data)


def read_groups(data: Json) -> dict[int, frozenset[int]]:
    """Kept ids of stages by the id of their group."""
    return _GROUPS.validate_python(data)


def read_counts(data: Json) -> dict[int, int | None]:
    """Kept numbers of applicants by stage id; JSON has made the ids texts."""
    return _COUNTS.validate_python(data)


def read_applicants(data: Json) -> ApplicantList:
    """A kept page of applicants."""
    return _APPLICANTS.validate_python(data)
