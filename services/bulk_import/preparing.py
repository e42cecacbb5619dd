"""A task's turn: it is read, its person is looked for in Huntflow, and an import of its own is made that can run."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python
from tortoise.transactions import in_transaction

from integrations.clickup.schemas import Task
from models.bulk_imports import BulkImport, BulkItem, BulkItemState
from models.imports import ImportState, TaskImport
from models.users import System
from services.access import Actor
from services.bulk_import.check import origins_of
from services.bulk_import.errors import LeftOutError, NoStageError
from services.bulk_import.lists import BulkSource
from services.bulk_import.views import BulkKnown
from services.errors import ServiceError
from services.huntflow_connections import HuntflowConnection, HuntflowConnections
from services.task_import import rows
from services.task_import.comments import comment_texts
from services.task_import.draft import (
    DuplicateChoice,
    ImportDraft,
    KnownApplicant,
    MatchReason,
    Origin,
    SourcedName,
    draft_from_json,
    draft_to_json,
)
from services.task_import.duplicates import find_duplicates, merged
from services.task_import.errors import OtherOrganisationError
from services.task_import.names import typed_name
from services.task_import.outcomes import remembered
from services.task_import.preview import draft_of
from services.task_import.rules import LEFT_OUT, ImportRules
from services.task_import.trail import set_trail, trail_of


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person said about a task that waited.

    Attributes:
        attach_to: the applicant it belongs to.
        create: nobody of `seen` is the person.
        name: typed, because the task does not say it.
    """

    attach_to: KnownApplicant | None = None
    create: bool = False
    seen: tuple[int, ...] = ()
    name: str = ""


DECISION = TypeAdapter(Decision)


@dataclass(frozen=True, slots=True)
class RunFacts:
    """What the tasks of a run have in common while it runs."""

    run: BulkImport
    rules: ImportRules
    known: BulkKnown

    @property
    def user_id(self) -> int:
        """Whose run it is."""
        owner: int = self.run.user_id  # type: ignore[attr-defined]
        return owner


class HeldError(Exception):
    """The task does not go on by itself: it stands in `state` for the reason, or with the applicants found."""

    def __init__(
        self, state: BulkItemState, reason: ServiceError | None = None, matches: Sequence[KnownApplicant] = ()
    ) -> None:
        super().__init__(state.value)
        self.state = state
        self.reason = reason
        self.matches = matches


class ItemPreparing:
    """Makes the import of one task."""

    def __init__(self, *, source: BulkSource, huntflow: HuntflowConnections) -> None:
        self._source = source
        self._huntflow = huntflow

    async def prepare(self, facts: RunFacts, item: BulkItem, actor: Actor) -> int:
        """The id of an import that can run now.

        Raises:
            HeldError: the task waits for a person, or is over.
            IntegrationError, ServiceError: it cannot be read now.
        """
        existing = await self._existing(item)
        if existing is not None:
            return existing
        decision = DECISION.validate_python(item.decision)
        connection = await self._connection(facts)
        task, comments = await self._source.task(facts.user_id, item.source_id, comments=facts.rules.comments)
        stage_id = _stage_of(task, facts.rules)
        await self._require_new(facts, item)
        draft = _named(draft_of(task, len(comments), facts.rules), decision)
        if draft.name is None:
            raise HeldError(BulkItemState.INCOMPLETE)
        draft = await self._decided(facts, connection, item, draft, decision)
        draft = replace(draft, comments=comment_texts(draft, comments, actor.zone))
        return await self._make(facts, item, draft, stage_id)

    async def _existing(self, item: BulkItem) -> int | None:
        """The import the task has already, let run again; None when there is none or it was given up."""
        if item.import_id is None:
            return None
        decision = DECISION.validate_python(item.decision)
        async with in_transaction():
            row = await TaskImport.select_for_update().get_or_none(id=item.import_id)
            if row is None or row.state is ImportState.CANCELLED:
                return None
            if row.state is ImportState.DONE:
                item.applicant_id = row.applicant_id
                raise HeldError(BulkItemState.DONE)
            if row.state is ImportState.RUNNING:
                return row.id
            draft = draft_from_json(row.draft)
            if decision.attach_to is not None:
                draft = replace(draft, attach_to=decision.attach_to, choice=DuplicateChoice.ATTACH)
            elif decision.create:
                draft = replace(draft, choice=DuplicateChoice.CREATE)
            elif draft.must_choose:
                raise HeldError(BulkItemState.HELD, matches=draft.duplicates or ())
            await rows.require_free(row)
            row.state, row.failure, row.draft = ImportState.RUNNING, "", draft_to_json(draft)
            set_trail(row, replace(trail_of(row), starts=0, stop_asked=False, failure=None))
            await row.save()
        return row.id

    async def _connection(self, facts: RunFacts) -> HuntflowConnection:
        connection = await self._huntflow.of_system(facts.user_id, System(facts.run.system))
        if connection.account_id != facts.run.account_id:
            raise OtherOrganisationError
        return connection

    @staticmethod
    async def _require_new(facts: RunFacts, item: BulkItem) -> None:
        link = await rows.link_of(item.source_id, facts.run.system, facts.run.account_id)
        if link is not None:
            item.applicant_id = link.applicant_id
            raise HeldError(BulkItemState.KNOWN)

    async def _decided(
        self,
        facts: RunFacts,
        connection: HuntflowConnection,
        item: BulkItem,
        draft: ImportDraft,
        decision: Decision,
    ) -> ImportDraft:
        """The draft with who is there already, and what the person said of them."""
        if decision.attach_to is not None:
            return replace(draft, duplicates=(), attach_to=decision.attach_to, choice=DuplicateChoice.ATTACH)
        twins = await _twins(facts.run, item)
        found = merged([*twins, *await find_duplicates(connection.client, connection.account_id, draft)])
        unseen = [known for known in found if known.id not in decision.seen]
        is_settled = decision.create and not any(known.is_exact for known in unseen)
        if found and not is_settled:
            raise HeldError(BulkItemState.HELD, matches=found)
        return replace(draft, duplicates=found, choice=DuplicateChoice.CREATE if found else DuplicateChoice.OPEN)

    @staticmethod
    async def _make(facts: RunFacts, item: BulkItem, draft: ImportDraft, stage_id: int) -> int:
        run = facts.run
        async with in_transaction():
            row = TaskImport(
                user_id=facts.user_id,
                task_id=item.source_id,
                bulk_id=run.id,
                system=run.system,
                account_id=run.account_id,
                vacancy_id=run.vacancy_id,
                vacancy_name=run.vacancy_name,
                status_id=stage_id,
                status_name=facts.known.stage_name(stage_id)[:255],
                draft=draft_to_json(draft),
                state=ImportState.RUNNING,
            )
            await rows.require_free(row)
            await row.save()
            name = draft.name.name.full[:255] if draft.name else ""
            known = {"import_id": row.id, "reason": "", "origins": origins_of(draft), "name": name}
            await BulkItem.filter(id=item.id).update(state=BulkItemState.RUNNING, **known)
        # Only now: a transaction that is given up takes the number back.
        item.update_from_dict({"state": BulkItemState.RUNNING, **known})
        return row.id


def failure_of(error: Exception) -> dict[str, object] | None:
    """The form a row keeps of an error of ours or a vendor's."""
    kept: dict[str, object] = to_jsonable_python(remembered(error))  # type: ignore[arg-type]  # callers catch these two
    return kept


def _stage_of(task: Task, rules: ImportRules) -> int:
    """The stage of the status the task has now; it may have moved since the check."""
    status = task.status.status if task.status else ""
    stage = rules.stage_of(status)
    if stage == LEFT_OUT:
        raise HeldError(BulkItemState.SKIPPED, LeftOutError(status=status))
    if stage is None:
        raise HeldError(BulkItemState.BROKEN, NoStageError(status=status))
    return stage


def _named(draft: ImportDraft, decision: Decision) -> ImportDraft:
    name = typed_name(decision.name) if decision.name else None
    return replace(draft, name=SourcedName(name, Origin.PERSON)) if name else draft


async def _twins(run: BulkImport, item: BulkItem) -> list[KnownApplicant]:
    """Applicants this run made of the same person a moment ago: Huntflow's search does not show them yet."""
    found = []
    for name, reason in (("phone_key", MatchReason.PHONE), ("email_key", MatchReason.EMAIL)):
        value = getattr(item, name)
        if not value:
            continue
        same = BulkItem.filter(run_id=run.id, applicant_id__isnull=False, **{name: value}).exclude(id=item.id)
        found += [
            KnownApplicant(row.applicant_id, row.name or row.title, "", (reason,))
            for row in await same.limit(3)
            if row.applicant_id is not None
        ]
    return found
