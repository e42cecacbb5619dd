"""An import as a person leads it: look, correct, choose, create; then run, stop, retry. The same for every kind."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from tortoise.transactions import in_transaction

from models.audit import Source
from models.imports import ImportRow, ImportState
from services import audit
from services.access import Actor
from services.jobs import JobQueue
from services.task_import import rows
from services.task_import.cards import ImportCard, card_of, missing_of, result_of
from services.task_import.draft import DraftField, DuplicateChoice, draft_from_json
from services.task_import.errors import NotReadyError, TooLateToStopError
from services.task_import.kind import ImportKind
from services.task_import.looking import ImportLooking
from services.task_import.outcomes import ImportResult
from services.task_import.runner import ImportRunner, OnProgress
from services.task_import.trail import set_trail, trail_of
from services.task_import.typed_fields import typed_value
from services.vacancies import Vacancies, VacancyChoices
from services.vacancy_rows import Stage


class ImportDecisions(ABC):
    """What doors and the background job ask of imports. Cards are of the person who made them, nobody else's."""

    def __init__(
        self,
        *,
        kind: ImportKind,
        looking: ImportLooking,
        vacancies: Vacancies,
        runner: ImportRunner,
        jobs: JobQueue,
        now: Callable[[], datetime],
    ) -> None:
        self.kind = kind
        self._rows = rows.ImportRows(kind)
        self._looking = looking
        self._vacancies = vacancies
        self._runner = runner
        self._jobs = jobs
        self._now = now

    async def card(self, actor: Actor, import_id: int) -> ImportCard:
        """The card as it stands; Huntflow is asked for duplicates if it has not answered yet.

        Raises:
            ImportGoneError: the import is over.
        """
        return await self._looking.look_for_duplicates(actor, import_id)

    async def correct(self, actor: Actor, import_id: int, field: DraftField, text: str) -> ImportCard:
        """Replace a field by what the person typed; «-» empties a contact. Duplicates are looked for again.

        Raises:
            BadNameError, BadPhoneError, BadEmailError: the text does not fit; nothing is changed.
        """
        value = typed_value(field, text.strip())
        async with self._rows.editing(actor, import_id) as row:
            rows.change_draft(row, **{field.value: value})
        return await self._looking.look_for_duplicates(actor, import_id)

    async def attach_to(self, actor: Actor, import_id: int, applicant_id: int) -> ImportCard:
        """The applicant found is the person: no new one is created.

        Raises:
            ImportGoneError: no such applicant was shown.
        """
        async with self._rows.editing(actor, import_id) as row:
            shown = draft_from_json(row.draft).duplicates or ()
            chosen = next((known for known in shown if known.id == applicant_id), None)
            if chosen is None:
                raise self.kind.gone
            rows.change_draft(row, attach_to=chosen, choice=DuplicateChoice.ATTACH)
        return card_of(row)

    async def create_anyway(self, actor: Actor, import_id: int) -> ImportCard:
        """Those found are other people."""
        async with self._rows.editing(actor, import_id) as row:
            rows.change_draft(row, attach_to=None, choice=DuplicateChoice.CREATE)
        return card_of(row)

    async def vacancy_choices(self, actor: Actor, import_id: int, page: int, search: str = "") -> VacancyChoices:
        """A page of open vacancies, the person's own first."""
        await self._looking.connection(await self._rows.own_row(actor, import_id))
        return await self._vacancies.open_choices(actor, page, search)

    async def stage_choices(self, actor: Actor, import_id: int) -> tuple[Stage, ...]:
        """Stages the applicant may be put on, the default first."""
        row = await self._rows.own_row(actor, import_id)
        await self._looking.connection(row)
        return await self._vacancies.stages(actor, row.vacancy_id)

    async def choose_vacancy(self, actor: Actor, import_id: int, vacancy_id: int) -> ImportCard:
        """Take a vacancy, and the first stage until another one is chosen.

        Raises:
            VacancyGoneError: it is not there or not open.
        """
        await self._looking.connection(await self._rows.own_row(actor, import_id))
        vacancy = await self._vacancies.open_vacancy(actor, vacancy_id)
        stages = await self._vacancies.stages(actor, vacancy.id)
        async with self._rows.locked(actor, import_id) as row:
            self._require_place_is_open(row)
            row.vacancy_id, row.vacancy_name = vacancy.id, vacancy.name[:255]
            if stages and not any(stage.id == row.status_id for stage in stages):
                row.status_id, row.status_name = stages[0].id, stages[0].name[:255]
        return card_of(row)

    async def choose_stage(self, actor: Actor, import_id: int, stage_id: int) -> ImportCard:
        """Take a stage.

        Raises:
            ImportGoneError: it was removed meanwhile.
        """
        stage = next((stage for stage in await self.stage_choices(actor, import_id) if stage.id == stage_id), None)
        if stage is None:
            raise self.kind.gone
        async with self._rows.locked(actor, import_id) as row:
            self._require_place_is_open(row)
            row.status_id, row.status_name = stage.id, stage.name[:255]
        return card_of(row)

    async def confirm(
        self, actor: Actor, import_id: int, *, chat_id: int | None = None, message_id: int | None = None
    ) -> None:
        """Start, or start again where it stopped. `message_id` is the message that shows the progress, if one does.

        Raises:
            NotReadyError: something is missing; the card says what.
            AlreadyRunningError, ImportGoneError, TaskBusyError, TaskAlreadyImportedError: nothing is started.
        """
        async with self._rows.locked(actor, import_id) as row:
            if missing_of(row, draft_from_json(row.draft)):
                raise NotReadyError
            await self._require_free(row)
            row.state, row.failure = ImportState.RUNNING, ""
            row.telegram_chat_id, row.telegram_message_id = chat_id, message_id
            set_trail(row, replace(trail_of(row), starts=0, stop_asked=False, failure=None))
            chosen = {"account_id": row.account_id, "vacancy_id": row.vacancy_id}
            await self._note(actor, "confirmed", row.id, **chosen)
        await self._jobs.put(self.kind.job, row.id)

    async def account_of(self, actor: Actor, import_id: int) -> int:
        """The organisation an import was begun for."""
        return (await self._rows.own_row(actor, import_id)).account_id

    async def cancel(self, actor: Actor, import_id: int) -> None:
        """Drop an import that does not run, and its data. What is in Huntflow stays there."""
        async with self._rows.locked(actor, import_id) as row:
            row.state, row.draft = ImportState.CANCELLED, {}
            await self._note(actor, "cancelled", row.id)

    async def stop(self, actor: Actor, import_id: int) -> None:
        """Ask a running import to stop before it creates anything.

        Raises:
            TooLateToStopError: the applicant is, or may be, there.
            ImportGoneError: it does not run.
        """
        await self._rows.own_row(actor, import_id)
        async with in_transaction():
            row = await self.kind.rows.select_for_update().get(id=import_id)
            if row.state is not ImportState.RUNNING:
                raise self.kind.gone
            if row.applicant_id is not None or row.intended_step:
                raise TooLateToStopError
            set_trail(row, replace(trail_of(row), stop_asked=True))
            await row.save(update_fields=["progress", "updated_at"])

    async def running_of(self, actor: Actor) -> int | None:
        """The person's import that runs now."""
        if not actor.may(self.kind.operation):
            return None
        running = self.kind.rows.led_singly().filter(user_id=actor.user_id, state=ImportState.RUNNING)
        row = await running.order_by("-id").first()
        return row.id if row else None

    async def result(self, actor: Actor, import_id: int) -> ImportResult:
        """How the import stands."""
        row = await self._rows.own_row(actor, import_id)
        return await self._looking.with_link(row, result_of(row))

    async def outcome(self, import_id: int) -> ImportResult | None:
        """How an import stands, for the notification to its owner; None when it is not there."""
        row = await self.kind.rows.get_or_none(id=import_id)
        return await self._looking.with_link(row, result_of(row)) if row else None

    async def message_of(self, import_id: int) -> tuple[int, int] | None:
        """Chat and message that show the progress."""
        row = await self.kind.rows.get_or_none(id=import_id)
        if row is None or row.telegram_chat_id is None or row.telegram_message_id is None:
            return None
        return row.telegram_chat_id, row.telegram_message_id

    async def run(self, import_id: int, on_progress: OnProgress) -> ImportResult | None:
        """The background job: run to the end or to the error; None when there is nothing for this process to do."""
        result = await self._runner.run(import_id, on_progress)
        if result is None:
            return None
        row = await self.kind.rows.get(id=import_id)
        if row.vacancy_id is not None:
            await self._vacancies.forget_counts(row.owner_id, row.system, row.account_id, row.vacancy_id)
        return await self._looking.with_link(row, result)

    async def resume_unfinished(self) -> int:
        """Put imports nobody runs any more back to work; how many. Also the end of drafts nobody came back to."""
        found = 0
        for row in await self.kind.rows.led_singly().filter(state=ImportState.RUNNING).order_by("id"):
            if await self._runner.take_up(row.id):
                await self._jobs.put(self.kind.job, row.id)
                found += 1
        await self._forget_old()
        return found

    async def _forget_old(self) -> None:
        old = self.kind.rows.filter(state__in=rows.UNFINISHED, updated_at__lt=self._now() - self.kind.forget_after)
        await old.update(state=ImportState.CANCELLED, draft={})

    @abstractmethod
    async def _require_free(self, row: ImportRow) -> None:
        """Refuse when the same is being made an applicant elsewhere; inside the transaction that starts the import."""

    async def _note(self, actor: Actor, operation: str, import_id: int, **details: int | None) -> None:
        kind = self.kind.object_type
        await audit.record(
            actor, f"{kind}_{operation}", object_type=kind, object_id=import_id, source=Source.BOT, **details
        )

    def _require_place_is_open(self, row: ImportRow) -> None:
        if not rows.may_change_place(row):
            raise self.kind.gone
