"""What people see of an applicant. Pure: Huntflow's answers → frozen objects for the doors."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from integrations.huntflow.schemas import Applicant, ApplicantLink, ApplicantLog
from services.applicants.organisation import ApplicantButton
from services.vacancy_rows import Stage, applicant_name

TELEGRAM = "TELEGRAM"
# Huntflow's type of stages that are rejections.
REJECTION = "trash"
# An applicant stands on few vacancies; the newest are shown, so that a card costs a known number of calls.
MAX_STAGES = 10


@dataclass(frozen=True, slots=True)
class StageOn:
    """Where an applicant stands on one vacancy; `days` is the time in the stage, None when Huntflow does not say."""

    vacancy_id: int
    vacancy_name: str
    stage_id: int
    stage_name: str
    days: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ApplicantCard:
    """An applicant's card.

    Attributes:
        resumes: how many resumes there are; their files are asked for with a button.
        doubles: how many applicants Huntflow takes for the same person.
        link: the page in Huntflow, empty when its address is not known.
        may_change: whether the person may change applicants at all.
        may_see_salaries: whether the wish may be compared with what is paid.
    """

    button: ApplicantButton
    name: str = field(repr=False)
    phone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    telegram: str = field(default="", repr=False)
    skype: str = field(default="", repr=False)
    position: str = ""
    company: str = ""
    money: str = ""
    birthday: date | None = None
    stages: tuple[StageOn, ...] = ()
    more_stages: int = 0
    tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    resumes: int = 0
    has_photo: bool = False
    doubles: int = 0
    link: str = ""
    may_change: bool = False
    may_see_salaries: bool = False
    age: timedelta = timedelta()
    is_stale: bool = False


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One entry of Huntflow's log; `comment` is plain text."""

    at: datetime | None
    type: str
    author: str = ""
    vacancy: str = ""
    stage: str = ""
    reason: str = ""
    comment: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """A page of the log, newest first."""

    button: ApplicantButton
    name: str
    lines: tuple[HistoryLine, ...]
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class Names:
    """What ids are called in one organisation."""

    stages: Mapping[int, Stage]
    vacancies: Mapping[int, str]
    tags: Mapping[int, str]
    sources: Mapping[int, str]
    reasons: Mapping[int, str]

    def stage(self, stage_id: int | None) -> str:
        """A stage's name; its number when it was removed."""
        stage = self.stages.get(stage_id or 0)
        return stage.name if stage else f"№ {stage_id}"

    def is_rejection(self, stage_id: int) -> bool:
        """Whether the stage is a rejection."""
        stage = self.stages.get(stage_id)
        return stage is not None and stage.type == REJECTION

    def vacancy(self, vacancy_id: int | None) -> str:
        """A vacancy's name."""
        return self.vacancies.get(vacancy_id or 0) or f"№ {vacancy_id}"


def newest_links(applicant: Applicant) -> list[ApplicantLink]:
    """The places of an applicant, the last moved first."""

    def moved(link: ApplicantLink) -> float:
        at = link.changed or link.updated
        return at.timestamp() if at else 0.0

    return sorted(applicant.links, key=lambda link: (-moved(link), -(link.id or 0)))


def stage_on(link: ApplicantLink, names: Names, now: datetime) -> StageOn:
    """One place with its names."""
    since = link.changed or link.updated
    return StageOn(
        vacancy_id=link.vacancy,
        vacancy_name=names.vacancy(link.vacancy),
        stage_id=link.status,
        stage_name=names.stage(link.status),
        days=max(0, (now - since).days) if since else None,
        reason=names.reasons.get(link.rejection_reason or 0, ""),
    )


def telegram_of(applicant: Applicant) -> str:
    """The Telegram contact, empty when there is none."""
    return next((social.value for social in applicant.social if social.social_type == TELEGRAM), "")


def card_of(
    applicant: Applicant, names: Names, now: datetime, *, button: ApplicantButton, link: str, may_change: bool
) -> ApplicantCard:
    """A card without age."""
    links = newest_links(applicant)
    tags = [names.tags.get(tag.tag) for tag in applicant.tags]
    sources = [names.sources.get(resume.account_source or 0) for resume in applicant.external]
    return ApplicantCard(
        button=button,
        name=applicant_name(applicant),
        phone=applicant.phone or "",
        email=applicant.email or "",
        telegram=telegram_of(applicant),
        skype=applicant.skype or "",
        position=applicant.position or "",
        company=applicant.company or "",
        money=applicant.money or "",
        birthday=applicant.birthday,
        stages=tuple(stage_on(one, names, now) for one in links[:MAX_STAGES]),
        more_stages=max(0, len(links) - MAX_STAGES),
        tags=tuple(tag for tag in tags if tag),
        sources=tuple(dict.fromkeys(source for source in sources if source)),
        resumes=len(applicant.external),
        has_photo=bool(applicant.photo_url),
        doubles=len(applicant.doubles),
        link=link,
        may_change=may_change,
    )


def history_line(entry: ApplicantLog, names: Names, comment: str) -> HistoryLine:
    """One entry with its names; `comment` is the entry's text without markup."""
    return HistoryLine(
        at=entry.created,
        type=entry.type,
        author=entry.account_info.name if entry.account_info else "",
        vacancy=names.vacancy(entry.vacancy) if entry.vacancy else "",
        stage=names.stage(entry.status) if entry.status else "",
        reason=names.reasons.get(entry.rejection_reason or 0, ""),
        comment=comment,
    )
