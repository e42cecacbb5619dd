"""What a person sees of an import before it runs, and what is still missing."""

from dataclasses import dataclass
from enum import StrEnum

from models.imports import ImportRow, ImportState, ImportStep
from services.task_import.draft import ImportDraft, draft_from_json
from services.task_import.outcomes import ImportResult, may_edit, recalled
from services.task_import.trail import trail_of


class Missing(StrEnum):
    """What has to be there before «Create» does anything."""

    NAME = "name"
    DUPLICATE_CHECK = "duplicate_check"
    DUPLICATE_CHOICE = "duplicate_choice"
    VACANCY = "vacancy"
    STAGE = "stage"


@dataclass(frozen=True, slots=True)
class ImportCard:
    """An import that waits for the person.

    Attributes:
        problem: why Huntflow could not be asked for duplicates.
        may_edit: false once an applicant was, or may have been, created.
    """

    id: int
    state: ImportState
    draft: ImportDraft
    vacancy_id: int | None
    vacancy_name: str
    stage_id: int | None
    stage_name: str
    missing: tuple[Missing, ...]
    may_edit: bool
    problem: Exception | None = None


@dataclass(frozen=True, slots=True)
class KnownTask:
    """A task that is in this organisation already."""

    title: str
    applicant_id: int
    applicant_name: str
    link: str


def missing_of(row: ImportRow, draft: ImportDraft) -> tuple[Missing, ...]:
    """What is missing, in the order in which the person meets it."""
    checks = {
        Missing.NAME: draft.name is None and draft.attach_to is None,
        Missing.DUPLICATE_CHECK: draft.duplicates is None,
        Missing.DUPLICATE_CHOICE: draft.must_choose,
        Missing.VACANCY: row.vacancy_id is None,
        Missing.STAGE: row.status_id is None,
    }
    return tuple(missing for missing, is_missing in checks.items() if is_missing)


def card_of(row: ImportRow, problem: Exception | None = None) -> ImportCard:
    """The card of a row that still has its draft."""
    draft = draft_from_json(row.draft)
    return ImportCard(
        id=row.id,
        state=row.state,
        draft=draft,
        vacancy_id=row.vacancy_id,
        vacancy_name=row.vacancy_name,
        stage_id=row.status_id,
        stage_name=row.status_name,
        missing=missing_of(row, draft),
        may_edit=may_edit(row.state, row.applicant_id, row.intended_step),
        problem=problem,
    )


def result_of(row: ImportRow) -> ImportResult:
    """How a row stands now; after the end the applicant's name is no longer kept, only the number."""
    trail = trail_of(row)
    draft = draft_from_json(row.draft) if row.draft else None
    name = ""
    if draft is not None:
        name = draft.attach_to.name if draft.attach_to else (draft.name.name.full if draft.name else "")
    return ImportResult(
        import_id=row.id,
        state=row.state,
        name=name,
        applicant_id=row.applicant_id,
        vacancy_name=row.vacancy_name,
        status_name=row.status_name,
        done=tuple(ImportStep(step) for step in row.done_steps),
        notes=trail.notes,
        left_out=tuple(file for file in draft.files if not file.verdict.is_sent) if draft else (),
        failure=recalled(trail.failure) if trail.failure else None,
        may_edit=may_edit(row.state, row.applicant_id, row.intended_step),
    )
