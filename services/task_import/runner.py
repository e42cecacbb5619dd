"""Runs a confirmed import from the step it stands at to its end, or to the error that stops it."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Protocol

import structlog

from integrations.base import IntegrationError, NotFoundError
from models.imports import ImportState, ImportStep
from models.users import System
from services.access import Actor
from services.errors import ServiceError
from services.huntflow_connections import HuntflowConnection, HuntflowConnections
from services.people import People
from services.task_import.applicant_step import ApplicantStep, VacancyStep
from services.task_import.closing_steps import CommentsStep, TagStep
from services.task_import.errors import (
    DuplicateByResumeError,
    NoRightsAnyMoreError,
    OtherOrganisationError,
    StageRemovedError,
    StoppedError,
    VacancyClosedError,
)
from services.task_import.facts import AccountFacts
from services.task_import.ledger import ImportLedger
from services.task_import.outcomes import BrokeOffError, ImportNote, ImportProgress, ImportResult, may_edit
from services.task_import.resume_step import ImportSource, ResumeStep
from services.task_import.trail import ImportWork, LeaseLostError
from services.vacancy_rows import VacancyGroup, group_of

log = structlog.get_logger(__name__)

# A run that breaks off through a fault of ours is not started again for ever.
MAX_STARTS = 5

OnProgress = Callable[[ImportProgress], Awaitable[None]]


class TellsSource(Protocol):
    """What happens at the source once its applicant is there (a ClickUp task gets another status)."""

    async def after_import(self, user_id: int, source_key: str, /) -> None: ...


class _Step(Protocol):
    async def run(self, work: ImportWork, actor: Actor, connection: HuntflowConnection, /) -> None: ...


class ImportRunner:
    """Carries out imports."""

    def __init__(
        self,
        *,
        source: ImportSource,
        huntflow: HuntflowConnections,
        people: People,
        ledger: ImportLedger,
        now: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]],
        facts: AccountFacts | None = None,
        told: TellsSource | None = None,
    ) -> None:
        self._facts = facts = facts or AccountFacts()
        self._told = told
        self._huntflow = huntflow
        self._people = people
        self._ledger = ledger
        self._steps: dict[ImportStep, _Step] = {
            ImportStep.RESUME: ResumeStep(source=source, ledger=ledger),
            ImportStep.APPLICANT: ApplicantStep(ledger=ledger, facts=facts, now=now, sleep=sleep),
            ImportStep.VACANCY: VacancyStep(ledger=ledger),
            ImportStep.COMMENTS: CommentsStep(ledger=ledger),
            ImportStep.TAG: TagStep(ledger=ledger, facts=facts),
        }

    async def run(self, import_id: int, on_progress: OnProgress) -> ImportResult | None:
        """Run it; None when there is nothing to run or another process does.

        `on_progress` is called before every step; what it raises leaves the import where it stands, to go on later.
        """
        work = await self._ledger.claim(import_id)
        if work is None:
            return None
        try:
            async with self._ledger.kept_alive(work):
                return await self._run(work, on_progress)
        except LeaseLostError:
            log.warning("import_lease_lost", import_id=work.id)
            return None
        finally:
            # Still running only when this process is being stopped or is at fault: the next one looks, then goes on.
            await self._ledger.release(work)

    async def take_up(self, import_id: int) -> bool:
        """Whether nobody runs this import; it is marked as resumed then, and its end is announced."""
        return await self._ledger.mark_resumed(import_id)

    async def _run(self, work: ImportWork, on_progress: OnProgress) -> ImportResult:
        state = ImportState.DONE
        error: IntegrationError | ServiceError | None = None
        try:
            if work.trail.starts > MAX_STARTS:
                raise BrokeOffError
            await self._carry_out(work, on_progress)
            await self._tell_source(work)
        except DuplicateByResumeError as found:
            if ImportStep.RESUME not in work.done:
                work.done.append(ImportStep.RESUME)
            state, error = ImportState.DRAFT, found
        except StoppedError as stop:
            state, error = ImportState.CANCELLED, stop
        except (IntegrationError, ServiceError) as failure:
            log.info("import_failed", import_id=work.id, error=str(failure), intended=work.intended)
            state, error = ImportState.FAILED, failure
        result = _result(work, state, error)
        await self._ledger.finish(work, state, error)
        return result

    async def _tell_source(self, work: ImportWork) -> None:
        """The applicant is there; what goes wrong here is only said."""
        if self._told is None:
            return
        try:
            await self._told.after_import(work.user_id, work.task_id)
        except (IntegrationError, ServiceError) as error:
            log.info("source_not_told", import_id=work.id, error=str(error))
            work.warn(ImportNote.STATUS_NOT_WRITTEN)

    async def _carry_out(self, work: ImportWork, on_progress: OnProgress) -> None:
        for step in ImportStep:
            if step in work.done:
                continue
            actor = await self._allowed(work)
            connection = await self._connection(work)
            # As of the last time the row was written, a moment ago.
            if work.trail.stop_asked and work.applicant_id is None and not work.intended:
                raise StoppedError
            if ImportStep.VACANCY not in work.done:
                await check_place(self._facts, connection, work)
            await on_progress(ImportProgress(work.id, _name(work), tuple(work.done), step))
            await self._steps[step].run(work, actor, connection)
            await self._ledger.record(work, step)

    async def _allowed(self, work: ImportWork) -> Actor:
        actor = await self._people.actor(work.user_id)
        if actor is None or not actor.may(self._ledger.kind.operation, owner_id=work.user_id):
            raise NoRightsAnyMoreError
        return actor

    async def _connection(self, work: ImportWork) -> HuntflowConnection:
        connection = await self._huntflow.of_system(work.user_id, System(work.system))
        if connection.account_id != work.account_id:
            raise OtherOrganisationError
        return connection


async def check_place(facts: AccountFacts, connection: HuntflowConnection, work: ImportWork) -> None:
    """Whether the chosen vacancy and stage can still take somebody; asked of Huntflow itself, not of the cache.

    Raises:
        VacancyClosedError: it was closed, held or removed meanwhile.
        StageRemovedError: Huntflow answers 500 for such a stage (vendor's issue 311), so it is not tried.
    """
    try:
        vacancy = await facts.vacancy(connection, work.vacancy_id)
    except NotFoundError as error:
        raise VacancyClosedError(vacancy=work.vacancy_name) from error
    if group_of(vacancy.state) is not VacancyGroup.OPEN:
        raise VacancyClosedError(vacancy=work.vacancy_name)
    statuses = await facts.statuses(connection)
    if not any(status.id == work.status_id and status.is_usable for status in statuses):
        raise StageRemovedError(stage=work.status_name)


def _name(work: ImportWork) -> str:
    if work.draft.attach_to is not None:
        return work.draft.attach_to.name
    return work.draft.name.name.full if work.draft.name else ""


def _result(work: ImportWork, state: ImportState, error: Exception | None) -> ImportResult:
    return ImportResult(
        import_id=work.id,
        state=state,
        name=_name(work),
        applicant_id=work.applicant_id,
        vacancy_name=work.vacancy_name,
        status_name=work.status_name,
        done=tuple(work.done),
        notes=work.trail.notes,
        left_out=tuple(file for file in work.draft.files if not file.verdict.is_sent),
        failure=error,
        may_edit=may_edit(state, work.applicant_id, work.intended),
    )
