"""What happened in Huntflow, the same whether a webhook or the log told it. Pure.

An entry of the log has the same id in both, so its id is the key under which an event counts once. What only webhooks
tell (EDIT, REMOVED, ...) is keyed by the webhook's own event id.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum

from integrations.huntflow.hook_bodies import HookApplicant, HookBody, HookLog
from integrations.huntflow.meetings import CalendarEvent
from integrations.huntflow.schemas import Applicant, ApplicantLog, FoundApplicant

LONGEST_NAME_CHARS = 200
# Before anything Huntflow could tell of; for events that do not say when they happened.
UNKNOWN_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)


class HappeningKind(StrEnum):
    """Kinds of events; those of people are told to recruiters, the others are only remembered."""

    ADDED = "added"
    ATTACHED = "attached"
    MOVED = "moved"
    INTERVIEW = "interview"
    LOGGED = "logged"
    CHANGED = "changed"
    VACANCY = "vacancy"


_KIND_OF_LOG = {
    "ADD": HappeningKind.ADDED,
    "VACANCY-ADD": HappeningKind.ATTACHED,
    "STATUS": HappeningKind.MOVED,
}
# Entries of the API's log; anything else comes through webhooks only.
_LOGGED = frozenset({"ADD", "UPDATE", "VACANCY-ADD", "STATUS", "COMMENT", "DOUBLE", "AGREEMENT", "MAIL", "RESPONSE"})


@dataclass(frozen=True, slots=True)
class Happening:
    """One event. Names are as Huntflow has them, empty when they are not known.

    Attributes:
        key: unique within the organisation.
        author_id: the Huntflow user who caused it.
        meeting: of an INTERVIEW, whose key is only the beginning: it has as many events as it has changes.
        is_first: an INTERVIEW as it was when it was written down.
    """

    key: str
    kind: HappeningKind
    at: datetime
    applicant_id: int | None = None
    applicant_name: str = field(default="", repr=False)
    vacancy_id: int | None = None
    vacancy_name: str = field(default="", repr=False)
    status_id: int | None = None
    status_name: str = ""
    reason_name: str = ""
    log_id: int | None = None
    author_id: int | None = None
    author_name: str = field(default="", repr=False)
    meeting: CalendarEvent | None = None
    is_first: bool = False

    @property
    def meeting_state(self) -> str:
        """What makes a meeting another one for those who come: its time, or that it was cancelled."""
        if self.meeting is None or self.meeting.start is None:
            return ""
        return "cancelled" if self.meeting.is_cancelled else f"{self.meeting.start.astimezone(UTC):%Y%m%dT%H%M}"


@dataclass(frozen=True, slots=True)
class Names:
    """Words for the ids of the API's log."""

    vacancies: Mapping[int, str]
    statuses: Mapping[int, str]
    reasons: Mapping[int, str]


def happenings_of_delivery(body: HookBody, received_at: datetime) -> list[Happening]:
    """What a webhook says has happened."""
    entry, applicant = body.event.applicant_log, body.event.applicant
    if applicant is None or entry is None:
        return [_other(body, received_at)]
    happened = _of_hook(body, applicant, entry, received_at)
    is_new = body.meta.webhook_action in {None, "ADD"} and entry.type in _LOGGED
    found = [happened] if is_new else [_changed(body, happened)]
    return found + _interview(happened, entry.calendar_event, is_first=is_new)


def happenings_of_log(applicant: Applicant | FoundApplicant, entry: ApplicantLog, names: Names) -> list[Happening]:
    """What an entry of the log says has happened."""
    author = entry.account_info
    happened = Happening(
        key=f"log:{entry.id}",
        kind=_KIND_OF_LOG.get(entry.type, HappeningKind.LOGGED),
        at=entry.created or UNKNOWN_MOMENT,
        applicant_id=applicant.id,
        applicant_name=_name(applicant),
        vacancy_id=entry.vacancy,
        vacancy_name=names.vacancies.get(entry.vacancy or 0, ""),
        status_id=entry.status,
        status_name=names.statuses.get(entry.status or 0, ""),
        reason_name=names.reasons.get(entry.rejection_reason or 0, ""),
        log_id=entry.id,
        author_id=author.id if author else None,
        author_name=author.name if author else "",
    )
    return [happened, *_interview(happened, entry.calendar_event, is_first=False)]


def _of_hook(body: HookBody, applicant: HookApplicant, entry: HookLog, received_at: datetime) -> Happening:
    author = body.meta.author
    return Happening(
        key=f"log:{entry.id}",
        kind=_KIND_OF_LOG.get(entry.type, HappeningKind.LOGGED),
        at=entry.created or received_at,
        applicant_id=applicant.id,
        applicant_name=_name(applicant),
        vacancy_id=entry.vacancy.id if entry.vacancy else None,
        vacancy_name=entry.vacancy.position if entry.vacancy else "",
        status_id=entry.status.id if entry.status else None,
        status_name=entry.status.name if entry.status else "",
        reason_name=entry.rejection_reason.name if entry.rejection_reason else "",
        log_id=entry.id,
        author_id=author.id if author else None,
        author_name=(author.name or "") if author else "",
    )


def _changed(body: HookBody, happened: Happening) -> Happening:
    key = f"event:{body.meta.event_id or happened.key}"
    return Happening(
        key=key[:96],
        kind=HappeningKind.CHANGED,
        at=happened.at,
        applicant_id=happened.applicant_id,
        vacancy_id=happened.vacancy_id,
        log_id=happened.log_id,
        author_id=happened.author_id,
    )


def _other(body: HookBody, received_at: datetime) -> Happening:
    """An event that is not about an applicant."""
    vacancy, log = body.event.vacancy, body.event.vacancy_log
    return Happening(
        key=f"event:{body.meta.event_id}"[:96],
        kind=HappeningKind.VACANCY if vacancy else HappeningKind.CHANGED,
        at=(log.created if log else None) or received_at,
        vacancy_id=vacancy.id if vacancy else None,
        author_id=body.meta.author.id if body.meta.author else None,
    )


def _interview(happened: Happening, meeting: CalendarEvent | None, *, is_first: bool) -> list[Happening]:
    if meeting is None or not meeting.is_interview or meeting.start is None:
        return []
    found = replace(
        happened,
        key=f"meeting:{meeting.id}:",
        kind=HappeningKind.INTERVIEW,
        vacancy_id=happened.vacancy_id or meeting.vacancy,
        meeting=meeting,
        is_first=is_first,
    )
    return [found]


def _name(person: Applicant | FoundApplicant | HookApplicant) -> str:
    parts = (person.last_name, person.first_name)
    return " ".join(part for part in parts if part)[:LONGEST_NAME_CHARS]
