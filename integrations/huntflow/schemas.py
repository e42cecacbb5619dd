"""What Huntflow's answers hold, in its own words; only what HR Helper needs, lenient about the rest.

The live API adds and drops fields without a new version (`site` appeared in 2025), so only ids are required, unknown
fields are ignored and an odd optional value counts as absent. Times are aware UTC.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Annotated, Generic, TypeVar

from pydantic import BeforeValidator

from integrations.base.wire import Day, Instant, Many, Number, Text, Wire
from integrations.huntflow.meetings import CalendarEvent

T = TypeVar("T")


def _double_ids(value: object) -> object:
    """`[{"double": 7}]` as `(7,)`; plain ids pass, so that the object can be built in code."""
    items = value if isinstance(value, list | tuple) else ()
    return tuple(item.get("double") if isinstance(item, dict) else item for item in items)


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list; pages start at 1. `total_items` is None where Huntflow does not count."""

    items: tuple[T, ...]
    page: int
    count: int
    total_pages: int
    total_items: int | None


class VacancyState(StrEnum):
    """States `GET /vacancies` can filter by; a vacancy itself may have others (REOPEN, RESUME, ...)."""

    OPEN = "OPEN"
    CLOSED = "CLOSED"
    HOLD = "HOLD"


class SearchField(StrEnum):
    """Where `search_applicants` looks."""

    ALL = "all"
    EDUCATION = "education"
    EXPERIENCE = "experience"
    POSITION = "position"


class CurrentUser(Wire):
    """The person the token belongs to."""

    id: int
    name: Text = None
    position: Text = None
    email: Text = None
    phone: Text = None
    locale: Text = None


class Account(Wire):
    """An organisation the person works in; `member_type` is owner, manager or watcher."""

    id: int
    name: str = ""
    nick: str = ""
    member_type: Text = None


class Vacancy(Wire):
    """A vacancy; `state` is one of `VacancyState` or another word of Huntflow's. `money` is free text."""

    id: int
    position: str = ""
    company: Text = None
    money: Text = None
    state: str = VacancyState.OPEN.value
    priority: Number = None
    hidden: bool = False
    account_division: Number = None
    account_vacancy_status_group: Number = None
    parent: Number = None
    multiple: bool | None = None
    created: Instant = None
    updated: Instant = None
    body: Text = None
    requirements: Text = None
    conditions: Text = None


class VacancyStatus(Wire):
    """A stage; one with `removed` set must not be used, Huntflow answers 500 (issue 311). `stay_duration` in days."""

    id: int
    type: str = ""
    name: str = ""
    order: int = 0
    removed: Instant = None
    stay_duration: Number = None

    @property
    def is_usable(self) -> bool:
        return self.removed is None


class ApplicantLink(Wire):
    """Where an applicant stands on one vacancy; `vacancy` and `status` are ids, `changed` is when the stage changed."""

    id: Number = None
    vacancy: int
    status: int
    rejection_reason: Number = None
    updated: Instant = None
    changed: Instant = None


class ApplicantTag(Wire):
    """A tag on an applicant: `tag` is the id of the account's tag, `id` of this use of it."""

    tag: int
    id: Number = None


class ApplicantSocial(Wire):
    """A contact in a network, `social_type` TELEGRAM so far."""

    id: Number = None
    social_type: str = ""
    value: str = ""


class ApplicantResume(Wire):
    """A resume of an applicant, without its text."""

    id: int
    auth_type: Text = None
    account_source: Number = None
    updated: Instant = None


class ApplicantDouble(Wire):
    """Another applicant Huntflow takes for the same person."""

    double: int


class Applicant(Wire):
    """An applicant as in lists and on their own page."""

    id: int
    first_name: Text = None
    last_name: Text = None
    middle_name: Text = None
    phone: Text = None
    email: Text = None
    skype: Text = None
    position: Text = None
    company: Text = None
    money: Text = None
    birthday: Day = None
    photo: Number = None
    photo_url: Text = None
    created: Instant = None
    links: Many[ApplicantLink] = ()
    tags: Many[ApplicantTag] = ()
    social: Many[ApplicantSocial] = ()
    external: Many[ApplicantResume] = ()
    doubles: Many[ApplicantDouble] = ()


class FoundApplicant(Wire):
    """A hit of the search: carries no status, links or tags; read the applicant for those."""

    id: int
    first_name: Text = None
    last_name: Text = None
    middle_name: Text = None
    phone: Text = None
    email: Text = None
    position: Text = None
    company: Text = None
    money: Text = None
    birthday: Day = None
    photo: Number = None
    created: Instant = None


class CreatedApplicant(Wire):
    """An applicant just created; `doubles` are ids of applicants that may be the same person."""

    id: int
    doubles: Annotated[tuple[int, ...], BeforeValidator(_double_ids)] = ()


class ApplicantOnVacancy(Wire):
    """The result of putting an applicant on a vacancy or changing the stage."""

    id: int
    vacancy: Number = None
    status: Number = None
    changed: Instant = None


class LogAuthor(Wire):
    """Who made a log entry."""

    id: int
    name: str = ""


class ApplicantLog(Wire):
    """An entry of an applicant's history; `type` is COMMENT, STATUS, VACANCY-ADD and so on, `comment` may be HTML."""

    id: int
    type: str = ""
    vacancy: Number = None
    status: Number = None
    rejection_reason: Number = None
    comment: Text = None
    created: Instant = None
    account_info: LogAuthor | None = None
    calendar_event: CalendarEvent | None = None


class CreatedLog(Wire):
    """A comment just written, with the meeting that was put into the calendar by it."""

    id: int
    created: Instant = None
    calendar_event: CalendarEvent | None = None


class Tag(Wire):
    """A tag of the account; `color` is a HEX colour without `#` as Huntflow keeps it."""

    id: int
    name: str = ""
    color: Text = None


class ApplicantSource(Wire):
    """Where resumes come from; its id is required for a resume."""

    id: int
    name: str = ""
    type: Text = None
    foreign: Text = None


class RejectionReason(Wire):
    """A reason for refusing; Huntflow's own «other» has no id."""

    id: Number = None
    name: str = ""
    order: int = 0


class Coworker(Wire):
    """A member of the account: `id` of the membership, `member` of the user; `type` is owner, manager or watcher."""

    id: int
    member: int
    name: Text = None
    type: Text = None
    email: Text = None


@dataclass(frozen=True, slots=True)
class NewApplicant:
    """What `create_applicant` sends. `source_id` is required by Huntflow when there is a resume text or a file.

    Attributes:
        photo: id of an uploaded file.
        money: expected salary as free text.
        telegram: user name or phone.
        file_id: the uploaded file of the resume; the contract allows one. Others go with `attach_to_vacancy`.
    """

    first_name: str = field(repr=False)
    last_name: str = field(repr=False)
    middle_name: str | None = field(default=None, repr=False)
    phone: str | None = field(default=None, repr=False)
    email: str | None = field(default=None, repr=False)
    position: str | None = field(default=None, repr=False)
    company: str | None = field(default=None, repr=False)
    money: str | None = field(default=None, repr=False)
    birthday: date | None = field(default=None, repr=False)
    photo: int | None = None
    telegram: str | None = field(default=None, repr=False)
    source_id: int | None = None
    resume_text: str | None = field(default=None, repr=False)
    file_id: int | None = None
