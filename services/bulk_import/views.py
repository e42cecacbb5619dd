"""A run and its tasks as people see them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from pydantic import TypeAdapter

from models.bulk_imports import BulkImport, BulkItem, BulkItemState, BulkState, BulkWish
from services.task_import.draft import KnownApplicant
from services.task_import.outcomes import Failure, ImportNote, recalled
from services.task_import.rules import ImportRules, rules_from_json
from services.vacancy_rows import Stage

PAGE_ITEMS = 8
PAGE_RUNS = 6
# States in which a task waits for the run.
WAITING = (BulkItemState.NEW, BulkItemState.QUEUED, BulkItemState.RUNNING)
# States in which a task waits for a person.
TO_DECIDE = (BulkItemState.HELD, BulkItemState.INCOMPLETE)

_FAILURE = TypeAdapter(Failure)
_MATCHES = TypeAdapter(tuple[KnownApplicant, ...])
# What the reason column of a task may hold besides nothing.
LIKELY_KNOWN = "likely_known"


@dataclass(frozen=True, slots=True)
class BulkKnown:
    """Names a run's screens need."""

    stages: tuple[Stage, ...] = ()
    statuses: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()

    def stage_name(self, stage_id: int | None) -> str:
        """The stage's name; empty when it is not known any more."""
        return next((stage.name for stage in self.stages if stage.id == stage_id), "")


KNOWN = TypeAdapter(BulkKnown)


@dataclass(frozen=True, slots=True)
class BulkRun:
    """A run.

    Attributes:
        wish: what a person asked for and has not happened yet.
        failure: why it paused by itself.
        resume_at: when it goes on by itself.
    """

    id: int
    owner_id: int
    source: str
    place_id: str
    place_name: str
    vacancy_id: int | None
    vacancy_name: str
    state: BulkState
    wish: BulkWish
    rules: ImportRules
    known: BulkKnown
    delay_s: int
    max_items: int | None
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    failure: Exception | None
    resume_at: datetime | None


@dataclass(frozen=True, slots=True)
class BulkProgress:
    """A run with its counts.

    Attributes:
        likely_known: of the new ones, how many seem to be in Huntflow already by what our index has seen.
        left_s: how long it will still take, by the vendors' limits and the pace so far; None when nothing is left.
    """

    run: BulkRun
    counts: Mapping[BulkItemState, int]
    likely_known: int
    left_s: float | None

    def count(self, *states: BulkItemState) -> int:
        """How many tasks stand in these states."""
        return sum(self.counts.get(state, 0) for state in states)

    @property
    def total(self) -> int:
        """All tasks of the run."""
        return sum(self.counts.values())

    @property
    def waiting(self) -> int:
        """How many the run has still to do."""
        return self.count(*WAITING)

    @property
    def to_decide(self) -> int:
        """How many wait for a person."""
        return self.count(*TO_DECIDE)


@dataclass(frozen=True, slots=True)
class BulkTask:
    """A task of a run.

    Attributes:
        origins: field → where it came from, as `services.task_import.draft.Origin` and a detail.
        matches: applicants to choose from, while the task waits for a decision.
        failure: why it stands where it stands.
    """

    id: int
    run_id: int
    position: int
    source_id: str
    title: str
    url: str
    status: str
    name: str
    state: BulkItemState
    origins: Mapping[str, str]
    matches: tuple[KnownApplicant, ...]
    applicant_id: int | None
    attempts: int
    is_likely_known: bool
    failure: Exception | None
    notes: tuple[ImportNote, ...]


@dataclass(frozen=True, slots=True)
class RunPage:
    """Runs, newest first; pages start at 1."""

    rows: tuple[BulkProgress, ...]
    page: int
    pages: int
    total: int


@dataclass(frozen=True, slots=True)
class TaskPage:
    """Tasks of a run in their order; pages start at 1."""

    rows: tuple[BulkTask, ...]
    page: int
    pages: int
    total: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """The next task that waits for a decision, and how many there are. None: nobody waits."""

    task: BulkTask | None
    left: int


def run_of(row: BulkImport) -> BulkRun:
    """A row as it is shown."""
    return BulkRun(
        id=row.id,
        owner_id=row.user_id,  # type: ignore[attr-defined]
        source=row.source,
        place_id=row.place_id,
        place_name=row.place_name,
        vacancy_id=row.vacancy_id,
        vacancy_name=row.vacancy_name,
        state=row.state,
        wish=row.wish,
        rules=rules_from_json(row.rules),
        known=KNOWN.validate_python(row.known),
        delay_s=row.delay_s,
        max_items=row.max_items,
        created_at=row.created_at,
        started_at=row.started_at,
        finished_at=row.finished_at,
        failure=recalled(_FAILURE.validate_python(row.failure)) if row.failure else None,
        resume_at=row.resume_at,
    )


def task_of(row: BulkItem) -> BulkTask:
    """A row as it is shown."""
    return BulkTask(
        id=row.id,
        run_id=row.run_id,  # type: ignore[attr-defined]
        position=row.position,
        source_id=row.source_id,
        title=row.title,
        url=row.url,
        status=row.status,
        name=row.name,
        state=row.state,
        origins=row.origins,
        matches=matches_of(row),
        applicant_id=row.applicant_id,
        attempts=row.attempts,
        is_likely_known=row.reason == LIKELY_KNOWN,
        failure=recalled(_FAILURE.validate_python(row.failure)) if row.failure else None,
        notes=tuple(ImportNote(note) for note in row.notes),
    )


def matches_of(row: BulkItem) -> tuple[KnownApplicant, ...]:
    """The applicants a task's person may be."""
    return _MATCHES.validate_python(row.matches)
