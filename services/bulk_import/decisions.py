"""Tasks that wait for a person: who seems to be in Huntflow already, and who has no name. Nothing of it is guessed."""

from pydantic_core import to_jsonable_python
from tortoise.transactions import in_transaction

from models.audit import Source
from models.bulk_imports import BulkImport, BulkItem, BulkItemState, BulkState
from services.access import Actor
from services.bulk_import import rows
from services.bulk_import.errors import DecidedError
from services.bulk_import.imports import BulkImports
from services.bulk_import.preparing import Decision
from services.bulk_import.views import TO_DECIDE, BulkTask, Waiting, task_of
from services.errors import GoneError
from services.task_import.errors import BadNameError
from services.task_import.names import typed_name


class BulkDecisions:
    """The queue of decisions of a run."""

    def __init__(self, *, imports: BulkImports) -> None:
        self._imports = imports

    async def next(self, actor: Actor, run_id: int, after: int = 0) -> Waiting:
        """The next task behind position `after`, from the beginning again when there is none."""
        await rows.own_row(actor, run_id)
        waiting = BulkItem.filter(run_id=run_id, state__in=TO_DECIDE).order_by("position")
        row = await waiting.filter(position__gt=after).first() or await waiting.first()
        return Waiting(task_of(row) if row else None, await waiting.count())

    async def task(self, actor: Actor, item_id: int) -> BulkTask:
        """One task of an own run.

        Raises:
            GoneError: there is none.
        """
        item = await BulkItem.get_or_none(id=item_id)
        if item is None:
            raise GoneError
        await rows.own_row(actor, item.run_id)  # type: ignore[attr-defined]
        return task_of(item)

    async def attach(self, actor: Actor, item_id: int, applicant_id: int) -> BulkTask:
        """The applicant found is the person: the task is added there.

        Raises:
            DecidedError: the task no longer waits, or no such applicant was shown.
        """
        task = await self.task(actor, item_id)
        chosen = next((known for known in task.matches if known.id == applicant_id), None)
        if chosen is None:
            raise DecidedError
        return await self._decide(actor, task, Decision(attach_to=chosen, name=self._name(task)))

    async def create(self, actor: Actor, item_id: int) -> BulkTask:
        """Nobody of those found is the person."""
        task = await self.task(actor, item_id)
        seen = tuple(known.id for known in task.matches)
        return await self._decide(actor, task, Decision(create=True, seen=seen, name=self._name(task)))

    async def name(self, actor: Actor, item_id: int, text: str) -> BulkTask:
        """The name a task does not say.

        Raises:
            BadNameError: it is no surname and first name; nothing is changed.
        """
        task = await self.task(actor, item_id)
        if typed_name(text.strip()) is None:
            raise BadNameError
        return await self._decide(actor, task, Decision(name=text.strip()[:255]))

    async def skip(self, actor: Actor, item_id: int) -> BulkTask:
        """The task is left out of this run."""
        task = await self.task(actor, item_id)
        async with in_transaction():
            item = await BulkItem.select_for_update().get(id=task.id)
            if item.state not in TO_DECIDE:
                raise DecidedError
            item.state, item.matches, item.failure = BulkItemState.SKIPPED, [], None
            await item.save()
            await rows.note(actor, "task_skipped", task.run_id, Source.BOT, task=task.source_id)
        return task_of(item)

    @staticmethod
    def _name(task: BulkTask) -> str:
        """A name typed earlier is not asked for again."""
        return task.name if task.origins.get("name") == "person" else ""

    async def _decide(self, actor: Actor, task: BulkTask, decision: Decision) -> BulkTask:
        async with in_transaction():
            item = await BulkItem.select_for_update().get(id=task.id)
            if item.state not in TO_DECIDE:
                raise DecidedError
            # Before the run began, the decision waits with the others.
            run = await BulkImport.get(id=task.run_id)
            is_begun = run.state not in {BulkState.SETUP, BulkState.CHECKING, BulkState.READY}
            item.state = BulkItemState.QUEUED if is_begun else BulkItemState.NEW
            item.decision, item.matches = to_jsonable_python(decision), []
            item.failure, item.not_before, item.attempts = None, None, 0
            if decision.name:
                item.name, item.origins = decision.name, {**item.origins, "name": "person"}
            await item.save()
            await rows.note(actor, "task_decided", task.run_id, Source.BOT, task=task.source_id)
        # One that a person paused or stopped goes on only when they say so.
        if run.state in {BulkState.DONE, BulkState.RUNNING}:
            await self._imports.go_on(actor, task.run_id, None, Source.BOT)
        return task_of(item)
