"""What is special about imports of what was sent to the bot."""

from datetime import timedelta

from models.candidate_drafts import CandidateDraft
from services.access import Operation
from services.intake.errors import CandidateGoneError, CandidateRunningError
from services.jobs import Job
from services.notifications import CandidateFinished
from services.task_import.kind import ImportKind

CANDIDATES = ImportKind(
    rows=CandidateDraft,
    source="telegram",
    object_type="candidate",
    operation=Operation.ADD_APPLICANTS,
    finished=lambda draft_id: CandidateFinished(draft_id=draft_id),
    job=Job.CREATE_CANDIDATE,
    forget_after=timedelta(days=14),
    gone=CandidateGoneError,
    running=CandidateRunningError,
    looks_again=True,
)
