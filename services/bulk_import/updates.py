"""Tasks that changed after their import: what of it may go to Huntflow, field by field.

Three values are compared: what we wrote (its mark, services/task_import/marks.py), what Huntflow has now, what the task
says now. Only a field that is empty there, or still as we wrote it, takes the new value; whatever a person changed in
Huntflow stays.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from tortoise.transactions import in_transaction

from integrations.huntflow.applicant_changes import ApplicantChange
from integrations.huntflow.schemas import Applicant
from models.audit import Source
from models.bulk_imports import BulkImport, BulkItem, BulkItemState
from models.imports import SourceLink
from models.users import System
from services import audit
from services.access import Actor
from services.bulk_import import rows
from services.bulk_import.errors import DecidedError
from services.bulk_import.lists import BulkSource
from services.errors import GoneError
from services.huntflow_connections import HuntflowConnection, HuntflowConnections
from services.task_import.draft import ImportDraft
from services.task_import.errors import OtherOrganisationError
from services.task_import.marks import WRITTEN_FIELDS, is_still, mark, plain_value
from services.task_import.preview import draft_of
from services.task_import.rules import rules_from_json


class Verdict(StrEnum):
    """What becomes of a field that differs."""

    FILL = "fill"
    UPDATE = "update"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """A field: what Huntflow has, what the task says now."""

    field: str
    there: str
    here: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class TaskUpdate:
    """A changed task and its applicant."""

    item_id: int
    run_id: int
    title: str
    applicant_id: int
    differences: tuple[FieldDifference, ...]

    @property
    def changes(self) -> tuple[FieldDifference, ...]:
        """Those that would be written."""
        return tuple(each for each in self.differences if each.verdict is not Verdict.KEEP)


@dataclass(frozen=True, slots=True)
class _Compared:
    item: BulkItem
    link: SourceLink
    connection: HuntflowConnection
    draft: ImportDraft
    update: TaskUpdate


class TaskUpdates:
    """Shows and carries out updates of applicants by their tasks."""

    def __init__(self, *, source: BulkSource, huntflow: HuntflowConnections) -> None:
        self._source = source
        self._huntflow = huntflow

    async def preview(self, actor: Actor, item_id: int) -> TaskUpdate:
        """What differs now.

        Raises:
            GoneError, DecidedError: there is no such task, or it has not changed.
            TaskNotFoundError, NotFoundError: the task or the applicant is gone.
        """
        return (await self._compare(actor, item_id)).update

    async def apply(self, actor: Actor, item_id: int) -> TaskUpdate:
        """Write what may be written, as it is this moment; the same errors. Twice does no more than once."""
        compared = await self._compare(actor, item_id)
        changes = {each.field: each.here for each in compared.update.changes}
        if changes:
            values: dict[str, Any] = dict(changes)
            client, account_id = compared.connection.client, compared.connection.account_id
            await client.update_applicant(account_id, compared.link.applicant_id, ApplicantChange(**values))
        async with in_transaction():
            link = await SourceLink.select_for_update().get(id=compared.link.id)
            link.checksum = compared.draft.checksum
            link.written = {**(link.written or {}), **{name: mark(name, value) for name, value in changes.items()}}
            await link.save(update_fields=["checksum", "written"])
            await BulkItem.filter(id=item_id, state=BulkItemState.CHANGED).update(state=BulkItemState.KNOWN)
            await audit.record(
                actor,
                "applicant_updated_by_task",
                object_type="applicant",
                object_id=link.applicant_id,
                source=Source.BOT,
                fields=sorted(changes),
            )
        return compared.update

    async def _compare(self, actor: Actor, item_id: int) -> _Compared:
        item = await BulkItem.get_or_none(id=item_id)
        if item is None:
            raise GoneError
        run = await rows.own_row(actor, item.run_id)  # type: ignore[attr-defined]
        if item.state is not BulkItemState.CHANGED:
            raise DecidedError
        link = await SourceLink.get_or_none(
            source=run.source, source_id=item.source_id, system=run.system, account_id=run.account_id
        )
        if link is None:
            raise GoneError
        connection = await self._connection(actor, run)
        task, _ = await self._source.task(actor.user_id, item.source_id, comments=False)
        draft = draft_of(task, 0, rules_from_json(run.rules))
        applicant = await connection.client.applicant(connection.account_id, link.applicant_id)
        differences = tuple(_differences(draft, applicant, link.written or {}))
        update = TaskUpdate(item.id, run.id, item.title, link.applicant_id, differences)
        return _Compared(item, link, connection, draft, update)

    async def _connection(self, actor: Actor, run: BulkImport) -> HuntflowConnection:
        connection = await self._huntflow.of_system(actor.user_id, System(run.system))
        if connection.account_id != run.account_id:
            raise OtherOrganisationError
        return connection


def _differences(draft: ImportDraft, applicant: Applicant, written: dict[str, str]) -> list[FieldDifference]:
    """Fields the task says something about that Huntflow does not have so; nothing is ever emptied."""
    found = []
    for name in WRITTEN_FIELDS:
        here, there = _said(draft, name), getattr(applicant, name, None) or ""
        if not here or plain_value(name, here) == plain_value(name, there):
            continue
        verdict = Verdict.KEEP
        if not there:
            verdict = Verdict.FILL
        elif is_still(written, name, there):
            verdict = Verdict.UPDATE
        found.append(FieldDifference(name, there, here, verdict))
    return found


def _said(draft: ImportDraft, field: str) -> str:
    if field in {"last_name", "first_name", "middle_name"}:
        if draft.name is None:
            return ""
        name = draft.name.name
        return {"last_name": name.last, "first_name": name.first, "middle_name": name.middle}[field]
    value = getattr(draft, field)
    return value.value if value is not None else ""
