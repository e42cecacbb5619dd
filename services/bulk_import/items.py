"""One task of a run from its turn to its end: what its import's result means for it and for the run."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from pydantic_core import to_jsonable_python

from integrations.base import (
    AccessDeniedError,
    AuthorizationError,
    BadResponseError,
    IntegrationError,
    PaymentRequiredError,
    Vendor,
)
from models.bulk_imports import BulkItem, BulkItemState
from models.imports import ImportState, ImportStep, TaskImport
from services.access import Operation
from services.bulk_import.preparing import HeldError, ItemPreparing, RunFacts, failure_of
from services.errors import BrokenConnectionError, NotConnectedError, ServiceError
from services.huntflow_connections import OrganisationNotChosenError
from services.people import People
from services.task_import.claims import SamePersonBusyError
from services.task_import.draft import draft_from_json
from services.task_import.errors import (
    NoRightsAnyMoreError,
    OtherOrganisationError,
    StageRemovedError,
    TaskNotFoundError,
    VacancyClosedError,
)
from services.task_import.outcomes import ImportProgress, ImportResult
from services.task_import.runner import ImportRunner

log = structlog.get_logger(__name__)

MAX_ATTEMPTS = 5
# A vendor's bad minute is over after the second of these; a task is tried again behind the others.
WAITS = (timedelta(seconds=15), timedelta(minutes=1), timedelta(minutes=3), timedelta(minutes=10))
# When a write may have happened, Huntflow's search must have had time to show it (services/task_import).
AFTER_UNCERTAIN = timedelta(minutes=2, seconds=10)
BUSY_ELSEWHERE = timedelta(seconds=30)

# With these nothing of the run can go on until a person has acted.
_TROUBLES = (
    AuthorizationError,
    PaymentRequiredError,
    NotConnectedError,
    BrokenConnectionError,
    OrganisationNotChosenError,
    OtherOrganisationError,
    NoRightsAnyMoreError,
    VacancyClosedError,
    StageRemovedError,
)


class HaltedError(Exception):
    """The run stops or pauses; the task stays where it stands."""


class TroubleError(Exception):
    """The whole run cannot go on because of `error`."""

    def __init__(self, error: IntegrationError | ServiceError) -> None:
        super().__init__(str(error))
        self.error = error


@dataclass(slots=True)
class Turn:
    """A task while it is worked on.

    Attributes:
        is_halted: asked to stop before its next step.
        may_cancel: nothing is being written, so a call under way may simply be given up.
    """

    item: BulkItem
    is_halted: bool = False
    may_cancel: bool = True

    async def on_progress(self, progress: ImportProgress) -> None:
        """Before each step of the import."""
        if self.is_halted:
            raise HaltedError
        self.may_cancel = progress.current in {None, ImportStep.RESUME}


class ItemWork:
    """Does one task after the other; knows nothing of other tasks."""

    def __init__(
        self, *, preparing: ItemPreparing, runner: ImportRunner, people: People, now: Callable[[], datetime]
    ) -> None:
        self._preparing = preparing
        self._runner = runner
        self._people = people
        self._now = now

    async def do(self, facts: RunFacts, turn: Turn) -> Exception | None:
        """Carry the task as far as it goes; its row says where it stands then. What went wrong, if anything did.

        Raises:
            TroubleError: the run cannot go on.
        """
        item = turn.item
        try:
            return await self._carry(facts, turn)
        except HeldError as held:
            await self._hold(item, held)
        except HaltedError:
            await self._put_back(item, None)
        except asyncio.CancelledError:
            if not turn.is_halted:
                raise
            await self._put_back(item, None)
        except (IntegrationError, ServiceError) as error:
            return await self._failed(item, error)
        return None

    async def _carry(self, facts: RunFacts, turn: Turn) -> Exception | None:
        item = turn.item
        actor = await self._people.actor(facts.user_id)
        if actor is None or not actor.may(Operation.IMPORT_TASKS, owner_id=facts.user_id):
            raise NoRightsAnyMoreError
        import_id = await self._preparing.prepare(facts, item, actor)
        if turn.is_halted:
            raise HaltedError
        result = await self._runner.run(import_id, turn.on_progress)
        if result is None:
            # A process that died holds it for some minutes more.
            await self._put_back(item, BUSY_ELSEWHERE)
            return None
        return await self._take(item, result)

    async def _take(self, item: BulkItem, result: ImportResult) -> Exception | None:
        item.applicant_id = result.applicant_id
        item.notes = [note.value for note in result.notes]
        if result.state is ImportState.DONE:
            item.state, item.failure, item.matches, item.decision = BulkItemState.DONE, None, [], {}
            await item.save()
        elif result.state is ImportState.DRAFT:
            row = await TaskImport.get(id=item.import_id)
            await self._hold(item, HeldError(BulkItemState.HELD, matches=draft_from_json(row.draft).duplicates or ()))
        elif isinstance(result.failure, IntegrationError | ServiceError):
            return await self._failed(item, result.failure)
        else:
            await self._put_back(item, None)
        return None

    @staticmethod
    async def _hold(item: BulkItem, held: HeldError) -> None:
        item.state = held.state
        item.failure = failure_of(held.reason) if held.reason is not None else None
        item.matches = to_jsonable_python(tuple(held.matches))
        await item.save()

    async def _put_back(self, item: BulkItem, wait: timedelta | None) -> None:
        item.state = BulkItemState.QUEUED
        item.not_before = self._now() + wait if wait is not None else None
        # Not the whole row: a transaction that was given up may have left a number in it that is nobody's.
        await item.save(update_fields=["state", "not_before", "attempts", "failure", "applicant_id", "updated_at"])

    async def _failed(self, item: BulkItem, error: IntegrationError | ServiceError) -> Exception:
        is_trouble = isinstance(error, _TROUBLES) or (
            isinstance(error, AccessDeniedError) and error.vendor is Vendor.HUNTFLOW
        )
        if is_trouble:
            await self._put_back(item, None)
            raise TroubleError(error)
        item.attempts += 1
        if isinstance(error, SamePersonBusyError) and item.attempts < MAX_ATTEMPTS:
            await self._put_back(item, BUSY_ELSEWHERE)
            return error
        item.failure = failure_of(error)
        if may_pass(error) and item.attempts < MAX_ATTEMPTS:
            uncertain = isinstance(error, IntegrationError) and error.may_have_happened
            await self._put_back(item, AFTER_UNCERTAIN if uncertain else WAITS[item.attempts - 1])
            return error
        log.info("bulk_item_failed", item_id=item.id, error=type(error).__name__)
        item.state = BulkItemState.BROKEN if isinstance(error, TaskNotFoundError) else BulkItemState.FAILED
        await item.save()
        return error


def may_pass(error: Exception) -> bool:
    """Whether asking again later may help without anybody doing anything."""
    return isinstance(error, IntegrationError) and (not error.permanent or isinstance(error, BadResponseError))
