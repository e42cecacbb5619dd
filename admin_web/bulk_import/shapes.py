"""Runs and their tasks as the API shows them."""

from datetime import datetime

from typing_extensions import TypedDict

from services.bulk_import.views import BulkProgress, BulkTask
from services.error_messages import describe
from services.vocabulary import BulkItemState

_FAILED = (BulkItemState.FAILED, BulkItemState.BROKEN)
_KNOWN = (BulkItemState.KNOWN, BulkItemState.CHANGED)


class ProgressBody(TypedDict):
    """How far a run is. Counts are of tasks; `left_s` is null when nothing is left or it is not known."""

    id: int
    status: str
    total_tasks: int
    processed_tasks: int
    successful_tasks: int
    failed_tasks: int
    known_tasks: int
    skipped_tasks: int
    waiting_tasks: int
    to_decide_tasks: int
    percent: int
    left_s: float | None
    error_message: str
    resume_at: datetime | None


class RunItem(ProgressBody):
    """A run. `place_id` is the list's or data source's id at its vendor."""

    user: int
    source: str
    place_id: str
    place_name: str
    vacancy_id: int | None
    vacancy_name: str
    delay_between_tasks: int
    max_tasks: int | None
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None


class RunTaskItem(TypedDict):
    """A task of a run; `task_id` is the vendor's."""

    id: int
    position: int
    task_id: str
    title: str
    name: str
    url: str
    status: str
    applicant_id: int | None
    attempts: int
    error_message: str


class RunCard(RunItem):
    """A run with a page of its tasks; `tasks_count` of those that were asked for."""

    tasks: list[RunTaskItem]
    tasks_count: int


class RetriedBody(TypedDict):
    """How many failed tasks are tried again."""

    success: bool
    message: str
    retried: int


def progress_body(progress: BulkProgress) -> ProgressBody:
    """How far a run is."""
    run = progress.run
    left = progress.waiting + progress.to_decide
    return ProgressBody(
        id=run.id,
        status=run.state.value,
        total_tasks=progress.total,
        processed_tasks=progress.total - left,
        successful_tasks=progress.count(BulkItemState.DONE),
        failed_tasks=progress.count(*_FAILED),
        known_tasks=progress.count(*_KNOWN),
        skipped_tasks=progress.count(BulkItemState.SKIPPED),
        waiting_tasks=progress.waiting,
        to_decide_tasks=progress.to_decide,
        percent=100 * (progress.total - left) // progress.total if progress.total else 0,
        left_s=progress.left_s,
        error_message=describe(run.failure) if run.failure is not None else "",
        resume_at=run.resume_at,
    )


def run_item(progress: BulkProgress) -> RunItem:
    """A run in a list."""
    run = progress.run
    return RunItem(
        **progress_body(progress),
        user=run.owner_id,
        source=run.source,
        place_id=run.place_id,
        place_name=run.place_name,
        vacancy_id=run.vacancy_id,
        vacancy_name=run.vacancy_name,
        delay_between_tasks=run.delay_s,
        max_tasks=run.max_items,
        created_at=run.created_at,
        started_at=run.started_at,
        finished_at=run.finished_at,
    )


def task_item(task: BulkTask) -> RunTaskItem:
    """A task of a run."""
    return RunTaskItem(
        id=task.id,
        position=task.position,
        task_id=task.source_id,
        title=task.title,
        name=task.name,
        url=task.url,
        status=task.state.value,
        applicant_id=task.applicant_id,
        attempts=task.attempts,
        error_message=describe(task.failure) if task.failure is not None else "",
    )
