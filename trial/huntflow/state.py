"""What a Huntflow organisation holds: plain records the stand-in keeps in memory and changes in place."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

MemberType = Literal["owner", "manager", "watcher"]
VacancyState = Literal["OPEN", "CLOSED", "HOLD"]


def digits_of(phone: str | None) -> str:
    return "".join(each for each in phone or "" if each.isdigit())


@dataclass
class Coworker:
    """A person of the organisation; `id` is the person, `member` the membership in this organisation."""

    id: int
    member: int
    name: str
    email: str
    type: MemberType
    position: str
    head: int | None = None
    # A right of its own at the vendor; without it deleting an applicant is a 403 (vendor's issue 176).
    may_delete_applicants: bool = False


@dataclass
class VacancyStatus:
    id: int
    type: Literal["user", "hired", "trash"]
    name: str
    order: int
    removed_at: datetime | None = None
    stay_duration_days: int | None = None
    needs_reason: bool = False


@dataclass
class StatusGroup:
    id: int
    name: str
    status_ids: list[int]


@dataclass
class Vacancy:
    id: int
    position: str
    company: str
    money: str
    state: VacancyState
    created_at: datetime
    priority: int = 0
    hidden: bool = False
    division: int | None = None
    status_group: int | None = None
    body: str = ""
    requirements: str = ""
    conditions: str = ""
    additional: dict[str, Any] = field(default_factory=dict)
    files: list[int] = field(default_factory=list)
    updated_at: datetime | None = None
    coworkers: set[int] = field(default_factory=set)


@dataclass
class Link:
    """An applicant on a vacancy; `rejection_reason` only with a status of type `trash`."""

    id: int
    vacancy: int
    status: int
    updated_at: datetime
    changed_at: datetime
    rejection_reason: int | None = None


@dataclass
class StoredFile:
    """An uploaded file; `content` is called on download, so that seeded files cost nothing until somebody looks."""

    id: int
    name: str
    content_type: str
    content: Callable[[], bytes]
    digest: str = ""


@dataclass
class External:
    """A resume of an applicant."""

    id: int
    auth_type: str
    account_source: int | None
    created_at: datetime
    updated_at: datetime
    body: str = ""
    files: list[int] = field(default_factory=list)


@dataclass
class CalendarEvent:
    """A meeting in an applicant's log; `interview_type` is a name of the organisation's list, by id."""

    id: int
    created_at: datetime
    start: datetime
    end: datetime
    creator: int
    calendar: int
    name: str | None = None
    description: str | None = None
    location: str | None = None
    event_type: str = "interview"
    interview_type: int | None = None
    vacancy: int | None = None
    attendees: list[dict[str, Any]] = field(default_factory=list)
    reminders_minutes: list[int] = field(default_factory=list)
    timezone: str | None = None
    transparency: str = "busy"
    status: str = "confirmed"
    version: int = 1


@dataclass
class LogEntry:
    id: int
    type: str
    created_at: datetime
    author: int
    vacancy: int | None = None
    status: int | None = None
    rejection_reason: int | None = None
    comment: str | None = None
    employment_on: date | None = None
    files: list[int] = field(default_factory=list)
    calendar_event: CalendarEvent | None = None


@dataclass
class Applicant:
    id: int
    first_name: str
    last_name: str
    created_at: datetime
    middle_name: str | None = None
    money: str | None = None
    phone: str | None = None
    email: str | None = None
    skype: str | None = None
    position: str | None = None
    company: str | None = None
    photo: int | None = None
    birthday: date | None = None
    telegram: str | None = None
    max_messenger: str | None = None
    agreement_state: str | None = None
    tags: list[int] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    externals: list[External] = field(default_factory=list)
    logs: list[LogEntry] = field(default_factory=list)
    doubles: set[int] = field(default_factory=set)
    questionary: dict[str, Any] = field(default_factory=dict)

    def link(self, vacancy: int) -> Link | None:
        return next((each for each in self.links if each.vacancy == vacancy), None)

    def contacts(self) -> set[str]:
        """What makes two applicants doubles: the e-mail, and the phone without its country code."""
        return {each for each in ((self.email or "").casefold(), digits_of(self.phone)[-9:]) if each}


@dataclass
class Named:
    """A source, a rejection reason or a tag: an id, a name and one more word about it."""

    id: int
    name: str
    kind: str = ""


@dataclass
class DictionaryRow:
    """A row fields of type `dictionary` can be set to; `foreign` is its id in the organisation's other system."""

    id: int
    name: str
    foreign: str
    is_active: bool = True


@dataclass
class Dictionary:
    id: int
    code: str
    name: str
    created_at: datetime
    rows: list[DictionaryRow] = field(default_factory=list)


@dataclass
class Hook:
    """A webhook of an organisation; `active` goes off by itself after four failed tries of one delivery."""

    id: int
    url: str
    secret: str
    created_at: datetime
    events: list[str]
    type: str = "USER"
    active: bool = True


@dataclass
class Account:
    """One organisation with everything in it, by id."""

    id: int
    name: str
    nick: str
    coworkers: dict[int, Coworker] = field(default_factory=dict)
    statuses: dict[int, VacancyStatus] = field(default_factory=dict)
    status_groups: list[StatusGroup] = field(default_factory=list)
    vacancies: dict[int, Vacancy] = field(default_factory=dict)
    vacancy_fields: dict[str, Any] = field(default_factory=dict)
    questionary_fields: dict[str, Any] = field(default_factory=dict)
    sources: dict[int, Named] = field(default_factory=dict)
    rejection_reasons: dict[int, Named] = field(default_factory=dict)
    close_reasons: dict[int, Named] = field(default_factory=dict)
    hold_reasons: dict[int, Named] = field(default_factory=dict)
    interview_types: dict[int, Named] = field(default_factory=dict)
    dictionaries: dict[str, Dictionary] = field(default_factory=dict)
    hooks: dict[int, Hook] = field(default_factory=dict)
    tags: dict[int, Named] = field(default_factory=dict)
    applicants: dict[int, Applicant] = field(default_factory=dict)
    files: dict[int, StoredFile] = field(default_factory=dict)
    last_id: int = 1_000_000

    def new_id(self) -> int:
        """Ids grow and are never used twice, whatever they are for."""
        self.last_id += 1
        return self.last_id

    def coworker_of(self, user: int) -> Coworker | None:
        return self.coworkers.get(user)

    def on_open_vacancies(self) -> Iterator[Applicant]:
        is_open = {each.id for each in self.vacancies.values() if each.state == "OPEN"}
        for applicant in self.applicants.values():
            if any(link.vacancy in is_open for link in applicant.links):
                yield applicant


@dataclass
class HuntflowState:
    """One host of Huntflow (production or sandbox) and the person whose token the trial uses."""

    accounts: dict[int, Account]
    user: int
    locale: str = "ru_RU"
    # False: nobody has connected a calendar, so interviews cannot be put anywhere from here.
    has_calendars: bool = True
