"""What people see of our own records of vacancies, and what can be wrong with what they write. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from locales import lazy
from services.errors import ServiceError
from services.vacancy_rows import VacancyRow

MAX_TITLE_CHARS = 255
MAX_TEXT_CHARS = 10_000


def external_id_of(system: str, account_id: int, vacancy_id: int) -> str:
    """What joins a record to Huntflow's vacancy."""
    return f"{system}:{account_id}:{vacancy_id}"


class RecordField(StrEnum):
    """A text of a record; the value is the column."""

    INVITE_TITLE = "invite_title"
    INVITE_TEXT = "invite_text"
    SCORECARD_TITLE = "scorecard_title"
    SCORECARD_TEXT = "scorecard_text"

    @property
    def is_title(self) -> bool:
        """Whether it is one short line."""
        return self in {RecordField.INVITE_TITLE, RecordField.SCORECARD_TITLE}

    @property
    def limit(self) -> int:
        """Characters it may have."""
        return MAX_TITLE_CHARS if self.is_title else MAX_TEXT_CHARS


class RecordTooLongError(ServiceError):
    """The text would be longer than its field. Values: `length`, `limit`, both in characters."""

    sentence = lazy(
        "This would be {length} characters, and there is room for {limit}. Nothing was changed. Send a shorter one, "
        "or /cancel."
    )


class RecordOtherOrganisationError(ServiceError):
    """The button is about a vacancy of an organisation the person does not work in now."""

    sentence = lazy(
        "This vacancy belongs to another organisation than the one you work in now. Nothing was changed. "
        "Open a fresh list with /vacancies."
    )


@dataclass(frozen=True, slots=True)
class RecordButton:
    """What a button about a record carries; `place` is the organisation's short form, empty for the active one."""

    owner_id: int
    place: str
    vacancy_id: int


@dataclass(frozen=True, slots=True)
class GradeChoice:
    """A grade and whether the vacancy is open for it."""

    id: int
    name: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class VacancyRecord:
    """A vacancy of Huntflow with our record of it; `is_kept` is false while nothing was written yet."""

    vacancy: VacancyRow
    place: str
    texts: dict[RecordField, str]
    grades: tuple[GradeChoice, ...]
    is_active: bool
    recruiter_id: int | None
    recruiter: str
    may_edit: bool
    is_kept: bool
    may_see_salaries: bool = False
