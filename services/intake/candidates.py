"""Anything sent to the bot becomes an applicant: taken in, read behind the answer, decided on and created once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog
from tortoise.transactions import in_transaction

from integrations.base import IntegrationError
from models.candidate_drafts import CandidateDraft
from models.imports import ImportRow, ImportState, ImportStep, SourceLink
from models.users import System
from services.access import Actor, require
from services.errors import ServiceError
from services.huntflow_connections import HuntflowConnections
from services.intake import batches
from services.intake.batches import Batch
from services.intake.chat_files import MAX_CHAT_FILE_BYTES
from services.intake.drafting import first_draft
from services.intake.errors import CandidateBusyError, CandidateKnownError, FileNotReachedError, TooBigFileError
from services.intake.incoming import Incoming
from services.intake.kind import CANDIDATES
from services.intake.last_place import LastPlace
from services.intake.reading import CandidateReading
from services.jobs import Job, JobQueue
from services.people import People
from services.task_import.cards import ImportCard, result_of
from services.task_import.decisions import ImportDecisions
from services.task_import.draft import draft_from_json, draft_to_json
from services.task_import.looking import ImportLooking
from services.task_import.outcomes import ImportResult, remembered
from services.task_import.rows import UNFINISHED
from services.task_import.runner import ImportRunner
from services.task_import.trail import set_trail, trail_of
from services.vacancies import Vacancies

log = structlog.get_logger(__name__)

# Longer than a reading can take; only then another process reads a draft again.
LONGEST_READING = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Taken:
    """A message that was taken in.

    Attributes:
        is_known: the same is being worked on already, in this draft.
        needs_message: nothing shows this draft yet; send a message and tell `CandidateIntake.place`.
    """

    draft_id: int
    is_known: bool
    needs_message: bool


@dataclass(frozen=True, slots=True)
class ReadingTools:
    """What reading a draft takes."""

    reading: CandidateReading
    huntflow: HuntflowConnections
    people: People
    last_place: LastPlace


class CandidateIntake(ImportDecisions):
    """Everything the door of forwarded messages and its background jobs ask for.

    Args:
        is_alone: no other process exists, so what nobody here reads was left behind.
    """

    def __init__(
        self,
        *,
        tools: ReadingTools,
        looking: ImportLooking,
        vacancies: Vacancies,
        runner: ImportRunner,
        jobs: JobQueue,
        is_alone: bool,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(kind=CANDIDATES, looking=looking, vacancies=vacancies, runner=runner, jobs=jobs, now=now)
        self._tools = tools
        self._is_alone = is_alone
        self._being_read: set[int] = set()

    async def take(self, actor: Actor, incoming: Incoming) -> Taken:
        """Keep what was sent as a draft; nothing is asked of anybody yet.

        Raises:
            TooBigFileError: Telegram would not give the file.
            NotConnectedError, BrokenConnectionError, OrganisationNotChosenError: Huntflow is not set up.
        """
        require(actor, self.kind.operation)
        if incoming.file and (incoming.file.size_bytes or 0) > MAX_CHAT_FILE_BYTES:
            raise TooBigFileError
        connection = await self._tools.huntflow.of(actor.user_id)
        same = CandidateDraft.filter(
            source_hash=incoming.source_hash, account_id=connection.account_id, system=connection.system
        )
        async with in_transaction():
            known = await same.filter(user_id=actor.user_id).order_by("-id").select_for_update()
            open_row = next((row for row in known if row.state in {*UNFINISHED, ImportState.RUNNING}), None)
            if open_row is not None:
                return Taken(open_row.id, is_known=True, needs_message=open_row.telegram_message_id is None)
            key = await batches.batch_for(actor.user_id, incoming, self._now())
            before = await batches.rows_of(actor.user_id, key)
            message_id = next((m for row in before if (m := row.batch_message_id or row.telegram_message_id)), None)
            row = await CandidateDraft.create(
                user_id=actor.user_id,
                source_hash=incoming.source_hash,
                account_id=connection.account_id,
                system=connection.system,
                draft=draft_to_json(first_draft(incoming)),
                received_at=self._now(),
                batch=key,
                batch_message_id=message_id,
                telegram_chat_id=incoming.chat_id,
            )
            if message_id is not None:
                # From the second draft on the message is the summary, and each card gets one of its own.
                mine = CandidateDraft.filter(user_id=actor.user_id, batch=key)
                await mine.update(batch_message_id=message_id)
                await mine.filter(telegram_message_id=message_id).update(telegram_message_id=None)
            await self._note(actor, "taken", row.id, account_id=row.account_id)
        return Taken(row.id, is_known=False, needs_message=message_id is None)

    async def place(self, actor: Actor, draft_id: int, message_id: int) -> None:
        """Remember the message that shows the draft."""
        await self._rows.own_row(actor, draft_id)
        await CandidateDraft.filter(id=draft_id).update(telegram_message_id=message_id)

    async def ask_reading(self, actor: Actor, draft_id: int) -> None:
        """Have a draft read behind the answer, for the first time or again."""
        await self._rows.own_row(actor, draft_id)
        await self._jobs.put(Job.READ_CANDIDATE, draft_id)

    async def read(self, draft_id: int) -> None:
        """The background job: read the draft's file, look for duplicates, propose the last vacancy."""
        row = await CandidateDraft.get_or_none(id=draft_id)
        if row is None or row.state is not ImportState.DRAFT or row.is_read or draft_id in self._being_read:
            return
        actor = await self._tools.people.actor(row.owner_id)
        if actor is None or not actor.may(self.kind.operation, owner_id=row.owner_id):
            return
        self._being_read.add(draft_id)
        try:
            await self._read(row)
            await self.card(actor, draft_id)
        except (ServiceError, IntegrationError) as error:
            await self._refuse(actor, draft_id, error)
        finally:
            self._being_read.discard(draft_id)

    async def _read(self, row: CandidateDraft) -> None:
        connection = await self._tools.huntflow.of_system(row.owner_id, System(row.system))
        read = await self._tools.reading.read(row.owner_id, draft_from_json(row.draft), connection)
        async with in_transaction():
            fresh = await CandidateDraft.select_for_update().get(id=row.id)
            if fresh.state is not ImportState.DRAFT or fresh.is_read:
                return
            fresh.draft, fresh.is_read, fresh.failure = draft_to_json(read.draft), True, ""
            set_trail(fresh, replace(trail_of(fresh), uploads=read.uploads, failure=None))
            await fresh.save()

    async def card(self, actor: Actor, import_id: int) -> ImportCard:
        """As for every import; what was chosen for another draft meanwhile is proposed for this one."""
        row = await self._rows.own_row(actor, import_id)
        if row.state is ImportState.DRAFT and row.vacancy_id is None:
            await self._propose(actor, import_id)
        return await super().card(actor, import_id)

    async def _propose(self, actor: Actor, draft_id: int) -> None:
        place = await self._tools.last_place.of(actor)
        if place is not None:
            unplaced = CandidateDraft.filter(id=draft_id, vacancy_id=None, state=ImportState.DRAFT)
            vacancy, stage = place
            await unplaced.update(
                vacancy_id=vacancy.id,
                vacancy_name=vacancy.name[:255],
                status_id=stage.id,
                status_name=stage.name[:255],
            )

    async def _refuse(self, actor: Actor, draft_id: int, error: ServiceError | IntegrationError) -> None:
        """A file nothing can be made of ends the draft; what may pass leaves it to be read again."""
        may_pass = isinstance(error, IntegrationError | FileNotReachedError)
        log.info("candidate_not_read", draft_id=draft_id, error=type(error).__name__)
        async with in_transaction():
            row = await CandidateDraft.select_for_update().get(id=draft_id)
            if row.state is not ImportState.DRAFT:
                return
            row.failure = type(error).__name__[:64]
            set_trail(row, replace(trail_of(row), failure=remembered(error)))
            if not may_pass:
                row.state, row.draft = ImportState.CANCELLED, {}
                await self._note(actor, "refused", row.id)
            await row.save()

    async def shown(self, draft_id: int) -> ImportCard | ImportResult | None:
        """What the draft's own message shows now, for the background job; None when it is not there."""
        row = await CandidateDraft.get_or_none(id=draft_id)
        if row is None:
            return None
        actor = await self._tools.people.actor(row.owner_id)
        if actor is not None and row.state is ImportState.DRAFT and row.is_read:
            return await self.card(actor, draft_id)
        return await self._looking.with_link(row, result_of(row))

    async def batch_of(self, draft_id: int) -> Batch | None:
        """The summary this draft stands in; None when it was sent alone."""
        row = await CandidateDraft.get_or_none(id=draft_id)
        return batches.summary_of(await batches.rows_of(row.owner_id, row.batch)) if row else None

    async def drop_batch(self, actor: Actor, draft_id: int) -> None:
        """Drop every draft of the summary that waits for a decision, and its data."""
        row = await self._rows.own_row(actor, draft_id)
        for each in await batches.rows_of(actor.user_id, (await CandidateDraft.get(id=row.id)).batch):
            if each.state is ImportState.DRAFT:
                await self.cancel(actor, each.id)

    async def resume_unfinished(self) -> int:
        """As for every import; and drafts whose reading broke off are read again."""
        found = await super().resume_unfinished()
        unread = CandidateDraft.filter(state=ImportState.DRAFT, is_read=False, failure="")
        if not self._is_alone:
            unread = unread.filter(received_at__lt=self._now() - LONGEST_READING)
        for row in await unread.order_by("id"):
            if row.id not in self._being_read:
                await self._jobs.put(Job.READ_CANDIDATE, row.id)
                found += 1
        return found

    async def _require_free(self, row: ImportRow) -> None:
        same = {"source_hash": row.source_key, "account_id": row.account_id, "system": row.system}
        for other in await CandidateDraft.filter(**same).select_for_update():
            may_have_created = other.state is ImportState.FAILED and other.intended_step == ImportStep.APPLICANT.value
            if other.id != row.id and (other.state is ImportState.RUNNING or may_have_created):
                raise CandidateBusyError
        draft = draft_from_json(row.draft)
        link = await SourceLink.get_or_none(
            source=self.kind.source, source_id=row.source_key, system=row.system, account_id=row.account_id
        )
        decided = {known.id for known in (*(draft.duplicates or ()), *([draft.attach_to] if draft.attach_to else ()))}
        if link is not None and link.applicant_id not in {*decided, row.applicant_id}:
            raise CandidateKnownError(applicant=link.applicant_id)
