"""Where the lines of the morning brief come from. A source knows one subject; all is well there without lines."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tortoise.functions import Count

from models.candidate_drafts import CandidateDraft
from models.credentials import Credential, CredentialState, Integration
from models.imports import ImportState, TaskImport
from models.users import GroupMembership, Role, User
from models.vendor_calls import VendorCallRecord
from services.access import Actor, Operation
from services.brief.interviews import InterviewLine, interviews
from services.brief.scorecards import LateScorecardLine, OwedScorecardLine, late_scorecards, owed_scorecards
from services.brief.vacancies import NewApplicantsLine, StandingLine
from services.brief.week import WeekLine, week
from services.task_import.draft import draft_from_json
from services.token_states import StateReason, integration_name
from services.vendor_troubles import vendor_troubles

# A key of the older kind works for years: a line about it every morning would teach people to skip the brief.
NOT_URGENT = (StateReason.LEGACY, StateReason.MIGRATE)
# Older drafts and failures were seen and left: the brief does not nag about them for ever.
IMPORTS_SINCE = timedelta(days=7)
MOST_IMPORTS = 5
VENDORS_SINCE = timedelta(days=1)
# A single time-out a day is life.
FEWEST_TROUBLES = 3


@dataclass(frozen=True, slots=True)
class ConnectionLine:
    """A connection of the person that is broken or about to break.

    `reason` is a code of `StateReason` or empty; `expires_at` is known where the vendor says when.
    """

    integration: Integration
    name: str
    state: CredentialState
    reason: str
    expires_at: datetime | None


@dataclass(frozen=True, slots=True)
class ImportLine:
    """An import that failed, or a draft that waits for «create»."""

    import_id: int
    state: ImportState
    title: str
    vacancy_name: str


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A draft of an applicant that waits for «create», or did not come through; `name` may be empty."""

    draft_id: int
    state: ImportState
    name: str


@dataclass(frozen=True, slots=True)
class PeopleLine:
    """To administrators: how many people wait for approval."""

    count: int


@dataclass(frozen=True, slots=True)
class VendorLine:
    """To administrators: calls to a vendor that failed on its side in the last day."""

    vendor: str
    failures: int


HiringLine = InterviewLine | OwedScorecardLine | LateScorecardLine | NewApplicantsLine | StandingLine | WeekLine
DigestLine = ConnectionLine | ImportLine | DraftLine | PeopleLine | VendorLine | HiringLine
DigestSource = Callable[[Actor, datetime], Awaitable[Sequence[DigestLine]]]


async def connections(actor: Actor, _now: datetime) -> Sequence[DigestLine]:
    """What the person has to mend under /tokens."""
    if not actor.may(Operation.MANAGE_OWN_TOKENS):
        return ()
    states = [CredentialState.BROKEN, CredentialState.EXPIRING]
    rows = Credential.filter(user_id=actor.user_id, state__in=states).exclude(state_reason__in=NOT_URGENT)
    return [
        ConnectionLine(row.integration, integration_name(row.integration), row.state, row.state_reason, _end_of(row))
        for row in await rows.order_by("id")
    ]


def _end_of(row: Credential) -> datetime | None:
    """When the connection is lost for good: with a pair that renews itself, the refresh token's end."""
    return row.refresh_expires_at or row.expires_at


async def imports(actor: Actor, now: datetime) -> Sequence[DigestLine]:
    """The person's own imports that need a decision, newest first."""
    if not actor.may(Operation.IMPORT_TASKS):
        return ()
    rows = (
        await TaskImport.filter(
            user_id=actor.user_id,
            state__in=[ImportState.FAILED, ImportState.DRAFT],
            updated_at__gte=now - IMPORTS_SINCE,
        )
        .order_by("-updated_at", "-id")
        .limit(MOST_IMPORTS)
    )
    return [ImportLine(row.id, row.state, str(row.draft.get("title", "")), row.vacancy_name) for row in rows]


async def drafts(actor: Actor, now: datetime) -> Sequence[DigestLine]:
    """The person's own drafts of applicants that need a decision, newest first."""
    if not actor.may(Operation.ADD_APPLICANTS):
        return ()
    waiting = CandidateDraft.filter(
        user_id=actor.user_id,
        state__in=[ImportState.FAILED, ImportState.DRAFT],
        updated_at__gte=now - IMPORTS_SINCE,
    )
    rows = await waiting.order_by("-updated_at", "-id").limit(MOST_IMPORTS)
    return [DraftLine(row.id, row.state, _name_in(row)) for row in rows]


def _name_in(row: CandidateDraft) -> str:
    draft = draft_from_json(row.draft) if row.draft else None
    if draft is not None and draft.attach_to is not None:
        return draft.attach_to.name
    return draft.name.name.full if draft is not None and draft.name is not None else ""


async def people(actor: Actor, _now: datetime) -> Sequence[DigestLine]:
    """People an administrator has not decided about."""
    if not actor.may(Operation.MANAGE_USERS):
        return ()
    counted = await GroupMembership.exclude(group__role=Role.OBSERVER).values_list("user_id", flat=True)
    waiting = User.filter(is_active=True, is_observer_active=False, telegram__id__isnull=False)
    count = await waiting.exclude(id__in=list(counted)).count()
    return [PeopleLine(count)] if count else ()


async def vendors(actor: Actor, now: datetime) -> Sequence[DigestLine]:
    """Vendors that failed more than now and then."""
    if not actor.may(Operation.VIEW_HEALTH):
        return ()
    failed = VendorCallRecord.filter(vendor_troubles(), created_at__gte=now - VENDORS_SINCE)
    rows = (
        await failed.annotate(failures=Count("id")).group_by("vendor").order_by("vendor").values("vendor", "failures")
    )
    return [VendorLine(row["vendor"], row["failures"]) for row in rows if row["failures"] >= FEWEST_TROUBLES]


# In the order of the brief: the day first, then what waits, then what is broken, then what was.
BEFORE: tuple[DigestSource, ...] = (interviews, owed_scorecards, late_scorecards)
AFTER: tuple[DigestSource, ...] = (drafts, connections, imports, people, vendors, week)
SOURCES: tuple[DigestSource, ...] = (*BEFORE, *AFTER)
