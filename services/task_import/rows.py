"""The rows of imports as a person may change them; each change under the row's lock, each right checked."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tortoise.transactions import in_transaction

from models.imports import ImportRow, ImportState, ImportStep, SourceLink, TaskImport
from services.access import Actor, require
from services.task_import.draft import ImportDraft, draft_from_json, draft_to_json
from services.task_import.errors import TaskAlreadyImportedError, TaskBusyError
from services.task_import.kind import TASKS, ImportKind, link_source
from services.task_import.outcomes import may_edit

UNFINISHED = (ImportState.DRAFT, ImportState.FAILED)


class ImportRows:
    """The rows of one kind of import."""

    def __init__(self, kind: ImportKind) -> None:
        self._kind = kind

    async def own_row(self, actor: Actor, import_id: int) -> ImportRow:
        """The import of this person.

        Raises:
            ImportGoneError: there is none, or it is another person's.
        """
        require(actor, self._kind.operation)
        row = await self._kind.rows.get_or_none(id=import_id)
        if row is None:
            raise self._kind.gone
        require(actor, self._kind.operation, owner_id=row.owner_id)
        return row

    @asynccontextmanager
    async def locked(self, actor: Actor, import_id: int) -> AsyncIterator[ImportRow]:
        """The person's import under its lock; saved at the end of the block.

        Raises:
            AlreadyRunningError: it runs.
            ImportGoneError: it is over (or the kind's own words for both).
        """
        await self.own_row(actor, import_id)
        async with in_transaction():
            row = await self._kind.rows.select_for_update().get(id=import_id)
            if row.state is ImportState.RUNNING:
                raise self._kind.running
            if row.state not in UNFINISHED:
                raise self._kind.gone
            yield row
            await row.save()

    @asynccontextmanager
    async def editing(self, actor: Actor, import_id: int) -> AsyncIterator[ImportRow]:
        """As `locked`, for changes that make sense only while nobody was created."""
        async with self.locked(actor, import_id) as row:
            if not may_edit(row.state, row.applicant_id, row.intended_step):
                raise self._kind.running
            yield row


def change_draft(row: ImportRow, **changes: object) -> ImportDraft:
    """Replace fields of the row's draft."""
    draft = draft_from_json(row.draft).changed(**changes)
    row.draft = draft_to_json(draft)
    return draft


def may_change_place(row: ImportRow) -> bool:
    """Whether vacancy and stage may still be chosen: the applicant is not, and cannot be, on it."""
    step = ImportStep.VACANCY.value
    return step not in row.done_steps and row.intended_step != step


async def link_of(task_id: str, system: str, account_id: int) -> SourceLink | None:
    """What the task became in this organisation."""
    source = link_source(TASKS, task_id)
    return await SourceLink.get_or_none(source=source, source_id=task_id, system=system, account_id=account_id)


async def require_free(row: ImportRow) -> None:
    """Nobody else makes an applicant of this task. Inside the transaction that starts the import.

    Raises:
        TaskBusyError: another import of it runs, or may have created an applicant.
        TaskAlreadyImportedError: it became an applicant by another import.
    """
    same = {"task_id": row.source_key, "account_id": row.account_id, "system": row.system}
    for other in await TaskImport.filter(**same).select_for_update():
        may_have_created = other.state is ImportState.FAILED and other.intended_step == ImportStep.APPLICANT.value
        if other.id != row.id and (other.state is ImportState.RUNNING or may_have_created):
            raise TaskBusyError
    link = await link_of(row.source_key, row.system, row.account_id)
    if link is not None and link.applicant_id != row.applicant_id:
        raise TaskAlreadyImportedError(applicant=link.applicant_id)
