"""The import of one ClickUp task: what `ImportDecisions` do for every kind, and how it begins."""

from collections.abc import Callable
from datetime import datetime

from models.imports import ImportRow
from services.access import Actor
from services.jobs import JobQueue
from services.task_import import rows
from services.task_import.cards import ImportCard, KnownTask
from services.task_import.decisions import ImportDecisions
from services.task_import.kind import TASKS
from services.task_import.opening import TaskOpening
from services.task_import.outcomes import ImportResult
from services.task_import.runner import ImportRunner
from services.vacancies import Vacancies


class TaskImports(ImportDecisions):
    """Everything `/import` and its background job ask for."""

    def __init__(
        self,
        *,
        opening: TaskOpening,
        vacancies: Vacancies,
        runner: ImportRunner,
        jobs: JobQueue,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(kind=TASKS, looking=opening.looking, vacancies=vacancies, runner=runner, jobs=jobs, now=now)
        self._opening = opening

    async def begin(self, actor: Actor, text: str) -> ImportCard | KnownTask | ImportResult:
        """See `TaskOpening.open`."""
        return await self._opening.open(actor, text)

    async def _require_free(self, row: ImportRow) -> None:
        await rows.require_free(row)
