"""One run of an import as a process holds it in its hands, and the part of it the row keeps."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python

from models.imports import ImportRow, ImportStep
from services.task_import.draft import ImportDraft
from services.task_import.outcomes import Failure, ImportNote


@dataclass(frozen=True, slots=True)
class Upload:
    """An attachment that is in Huntflow."""

    attachment_id: str
    file_id: int


@dataclass(frozen=True, slots=True)
class Trail:
    """What the steps left behind; kept after the end, so it holds no data of the applicant.

    Attributes:
        runner: the process that runs the import until `lease_until`.
        is_resumed: taken up again after a restart, so nobody may be looking at the progress.
        intended_at: when the step in `intended_step` was about to be written at the vendor.
    """

    runner: str = ""
    lease_until: datetime | None = None
    starts: int = 0
    is_resumed: bool = False
    stop_asked: bool = False
    intended_at: datetime | None = None
    uploads: tuple[Upload, ...] = ()
    comments_written: int = 0
    notes: tuple[ImportNote, ...] = ()
    failure: Failure | None = None


_TRAIL = TypeAdapter(Trail)


def trail_of(row: ImportRow) -> Trail:
    """The trail a row keeps."""
    return _TRAIL.validate_python(row.progress or {})


def set_trail(row: ImportRow, trail: Trail) -> None:
    """Write the trail into the row, not yet into the database."""
    row.progress = to_jsonable_python(trail)


class LeaseLostError(Exception):
    """Another process runs this import now; this one must not write any more."""


@dataclass(slots=True)
class ImportWork:
    """One run of one import, as this process knows it."""

    id: int
    user_id: int
    task_id: str
    system: str
    account_id: int
    vacancy_id: int
    vacancy_name: str
    status_id: int
    status_name: str
    draft: ImportDraft
    trail: Trail
    done: list[ImportStep] = field(default_factory=list)
    intended: str = ""
    applicant_id: int | None = None
    # Created by this very run, so nobody else can have put it anywhere yet.
    is_fresh: bool = False
    resume_is_with_applicant: bool = False

    def was_intended(self, step: ImportStep) -> bool:
        """Whether an earlier try may have carried the step out."""
        return self.intended == step.value

    def warn(self, warning: ImportNote) -> None:
        """Remember a warning once; it is stored with the next record."""
        if warning not in self.trail.notes:
            self.trail = replace(self.trail, notes=(*self.trail.notes, warning))

    def count_comment(self) -> None:
        """One more comment is known to be written; it is stored with the next record."""
        self.trail = replace(self.trail, comments_written=self.trail.comments_written + 1)
