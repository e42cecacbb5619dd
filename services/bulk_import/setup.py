"""Before a run: the list, the vacancy, the rules; then the check of what would happen, and the start."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from pydantic_core import to_jsonable_python

from models.audit import Source as Door
from models.bulk_imports import BulkImport, BulkItem, BulkItemState, BulkState, BulkWish, ImportRuleSet
from services.access import Actor, Operation, require
from services.bulk_import import rows
from services.bulk_import.errors import ListBusyError, NothingToDoError, PlaceMissingError
from services.bulk_import.lists import BulkSource, SourcePlace
from services.bulk_import.views import KNOWN, BulkKnown, BulkProgress
from services.errors import GoneError
from services.huntflow_connections import HuntflowConnections
from services.jobs import Job, JobQueue
from services.sources.saved import own_row as own_source
from services.task_import.rules import LEFT_OUT, FieldUse, ImportRules, ResumeChoice, rules_from_json, rules_to_json
from services.vacancies import Vacancies, VacancyChoices

# Above this a delay is a mistake: a list of a hundred would take a working day.
MAX_DELAY_S = 300


class Switch(StrEnum):
    """A rule that has a few values one after another."""

    TAG = "tag"
    COMMENTS = "comments"
    CLOSED = "closed"
    RESUME = "resume"


@dataclass(frozen=True, slots=True)
class BulkRequest:
    """What a run is asked for.

    Attributes:
        text: link or id of the list.
        delay_s: seconds between two tasks, at least; without one the pace is the vendors' limits.
        max_items: how many tasks at most.
        starts_by_itself: after the check, without asking.
    """

    text: str
    delay_s: int = 0
    max_items: int | None = None
    starts_by_itself: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """The message that shows a run."""

    chat_id: int
    message_id: int


class BulkSetup:
    """Makes runs and their rules."""

    def __init__(
        self,
        *,
        source: BulkSource,
        huntflow: HuntflowConnections,
        vacancies: Vacancies,
        jobs: JobQueue,
        now: Callable[[], datetime],
    ) -> None:
        self._source = source
        self._huntflow = huntflow
        self._vacancies = vacancies
        self._jobs = jobs
        self._now = now

    async def begin(self, actor: Actor, request: BulkRequest) -> BulkProgress:
        """A run over the list a link or id means, not checked yet.

        Raises:
            NoListError, ListNotFoundError: there is no such list.
            NotConnectedError, BrokenConnectionError, OrganisationNotChosenError: ClickUp or Huntflow is not set up.
        """
        require(actor, Operation.IMPORT_TASKS)
        place = await self._source.place(actor.user_id, request.text)
        connection = await self._huntflow.of(actor.user_id)
        stages = await self._vacancies.stages(actor)
        known = BulkKnown(stages, place.statuses, place.fields)
        before = await self._last_rules(actor, place, connection.system, connection.account_id)
        row = await BulkImport.create(
            user_id=actor.user_id,
            source=place.source,
            place_id=place.id,
            place_name=place.name[:255],
            system=connection.system,
            account_id=connection.account_id,
            rules=rules_to_json(_fitting(rules_from_json(before.rules if before else {}), known)),
            known=to_jsonable_python(known),
            delay_s=min(max(request.delay_s, 0), MAX_DELAY_S),
            max_items=max(request.max_items, 1) if request.max_items is not None else None,
            starts_by_itself=request.starts_by_itself,
        )
        if before is not None:
            return await self._on_vacancy(actor, row, before.vacancy_id)
        return await rows.progress_of(row)

    async def begin_saved(self, actor: Actor, source_id: int) -> BulkProgress:
        """A run over a saved list or data source; closed tasks come along if they are read there.

        Raises:
            SourceGoneError: it is not saved any more.
        """
        source = await own_source(actor, source_id)
        begun = await self.begin(actor, BulkRequest(source.container_id))
        if not source.include_closed or begun.run.rules.closed:
            return begun
        return await self.switch(actor, begun.run.id, Switch.CLOSED)

    async def vacancy_choices(self, actor: Actor, run_id: int, page: int, search: str = "") -> VacancyChoices:
        """A page of open vacancies, the person's own first."""
        await rows.own_row(actor, run_id)
        return await self._vacancies.open_choices(actor, page, search)

    async def choose_vacancy(self, actor: Actor, run_id: int, vacancy_id: int) -> BulkProgress:
        """Take a vacancy, with the rules last used for it and this list.

        Raises:
            VacancyGoneError: it is not there or not open.
        """
        row = await rows.own_row(actor, run_id)
        vacancy = await self._vacancies.open_vacancy(actor, vacancy_id)
        saved = await ImportRuleSet.get_or_none(
            user_id=actor.user_id,
            source=row.source,
            place_id=row.place_id,
            system=row.system,
            account_id=row.account_id,
            vacancy_id=vacancy.id,
        )
        async with self._editing(run_id) as fresh:
            fresh.vacancy_id, fresh.vacancy_name = vacancy.id, vacancy.name[:255]
            known = KNOWN.validate_python(fresh.known)
            rules = rules_from_json(saved.rules) if saved else rules_from_json(fresh.rules)
            fresh.rules = rules_to_json(_fitting(rules, known))
        return await rows.progress_of(fresh)

    async def set_stage(self, actor: Actor, run_id: int, status: int | None, stage_id: int | None) -> BulkProgress:
        """Put the status with this number on a stage: `LEFT_OUT` leaves its tasks out, None follows the default.

        Without a status it is the default stage.

        Raises:
            GoneError: no such status or stage.
        """

        def change(rules: ImportRules, known: BulkKnown) -> ImportRules:
            if stage_id not in {None, LEFT_OUT} and not known.stage_name(stage_id):
                raise GoneError
            if status is None:
                return replace(rules, default_stage=stage_id or rules.default_stage)
            return rules.with_stage(_nth(known.statuses, status), stage_id)

        return await self._change_rules(actor, run_id, change)

    async def set_field(self, actor: Actor, run_id: int, field: int, use: FieldUse | None) -> BulkProgress:
        """Say what the custom field with this number holds; None: whatever it shows.

        Raises:
            GoneError: no such field.
        """
        return await self._change_rules(
            actor, run_id, lambda rules, known: rules.with_use(_nth(known.fields, field), use)
        )

    async def switch(self, actor: Actor, run_id: int, what: Switch) -> BulkProgress:
        """Take a rule's next value."""

        def change(rules: ImportRules, _known: BulkKnown) -> ImportRules:
            match what:
                case Switch.TAG:
                    return replace(rules, tag_assignee=not rules.tag_assignee)
                case Switch.COMMENTS:
                    return replace(rules, comments=not rules.comments)
                case Switch.CLOSED:
                    return replace(rules, closed=not rules.closed)
                case Switch.RESUME:
                    choices = list(ResumeChoice)
                    return replace(rules, resume=choices[(choices.index(rules.resume) + 1) % len(choices)])

        return await self._change_rules(actor, run_id, change)

    async def check(self, actor: Actor, run_id: int, shown: Shown | None = None) -> None:
        """Begin the dry run.

        Raises:
            PlaceMissingError: vacancy or stage is not chosen.
        """
        await rows.own_row(actor, run_id)
        async with self._editing(run_id) as row:
            _require_place(row)
            await BulkItem.filter(run_id=row.id).delete()
            row.state, row.cursor, row.failure, row.wish = BulkState.CHECKING, "", None, BulkWish.NONE
            row.resume_at = None
            _show_in(row, shown)
            await self._remember_rules(row)
        await self._jobs.put(Job.RUN_BULK_IMPORT, run_id)

    async def start(self, actor: Actor, run_id: int, shown: Shown | None = None, *, source: Door = Door.BOT) -> None:
        """Begin to write what the check found.

        Raises:
            NothingToDoError: no task is new.
            ListBusyError: another run over the list is under way.
        """
        await rows.own_row(actor, run_id)
        async with rows.locked(run_id, {BulkState.READY}) as row:
            _require_place(row)
            await begin_writing(row, self._now())
            _show_in(row, shown)
            await rows.note(actor, "started", row.id, source, account_id=row.account_id, vacancy_id=row.vacancy_id)
        await self._jobs.put(Job.RUN_BULK_IMPORT, run_id)

    async def drop(self, actor: Actor, run_id: int) -> None:
        """Forget a run that wrote nothing, with its data."""
        await rows.own_row(actor, run_id)
        async with rows.locked(run_id, {BulkState.SETUP, BulkState.READY}) as row:
            row.state = BulkState.DROPPED
            await BulkItem.filter(run_id=row.id).delete()

    @staticmethod
    def _editing(run_id: int) -> AbstractAsyncContextManager[BulkImport]:
        return rows.locked(run_id, {BulkState.SETUP, BulkState.READY})

    async def _change_rules(
        self, actor: Actor, run_id: int, change: Callable[[ImportRules, BulkKnown], ImportRules]
    ) -> BulkProgress:
        await rows.own_row(actor, run_id)
        async with self._editing(run_id) as row:
            rules = change(rules_from_json(row.rules), KNOWN.validate_python(row.known))
            row.rules = rules_to_json(rules)
            # What the check found was found by other rules.
            row.state = BulkState.SETUP
            await BulkItem.filter(run_id=row.id).delete()
        return await rows.progress_of(row)

    async def _on_vacancy(self, actor: Actor, row: BulkImport, vacancy_id: int) -> BulkProgress:
        """The vacancy of the last run over this list, if it is still open."""
        choices = await self._vacancies.open_choices(actor, 1)
        if not any(vacancy.id == vacancy_id for vacancy in choices.rows):
            return await rows.progress_of(row)
        return await self.choose_vacancy(actor, row.id, vacancy_id)

    @staticmethod
    async def _last_rules(actor: Actor, place: SourcePlace, system: str, account_id: int) -> ImportRuleSet | None:
        same = {"user_id": actor.user_id, "place_id": place.id, "system": system, "account_id": account_id}
        return await ImportRuleSet.filter(**same).order_by("-updated_at").first()

    @staticmethod
    async def _remember_rules(row: BulkImport) -> None:
        await ImportRuleSet.update_or_create(
            user_id=row.user_id,  # type: ignore[attr-defined]
            source=row.source,
            place_id=row.place_id,
            system=row.system,
            account_id=row.account_id,
            vacancy_id=row.vacancy_id,
            defaults={"rules": row.rules},
        )


async def begin_writing(row: BulkImport, now: datetime) -> None:
    """Let a checked run write; inside the transaction that holds its lock.

    Raises:
        NothingToDoError: no task is new.
        ListBusyError: another run over the list is under way.
    """
    await require_alone(row)
    if not await BulkItem.filter(run_id=row.id, state=BulkItemState.NEW).update(state=BulkItemState.QUEUED):
        raise NothingToDoError
    row.state, row.started_at, row.wish, row.failure = BulkState.RUNNING, now, BulkWish.NONE, None


async def require_alone(row: BulkImport) -> None:
    """No other run writes the same list into the same organisation.

    Raises:
        ListBusyError: one does.
    """
    same = {"place_id": row.place_id, "source": row.source, "system": row.system, "account_id": row.account_id}
    if await BulkImport.filter(**same, state=BulkState.RUNNING).exclude(id=row.id).exists():
        raise ListBusyError


def _fitting(rules: ImportRules, known: BulkKnown) -> ImportRules:
    """Saved rules without stages that were removed meanwhile; the first stage is the default."""
    there = {stage.id for stage in known.stages} | {LEFT_OUT}
    default = rules.default_stage if rules.default_stage in there - {LEFT_OUT} else None
    return replace(
        rules,
        stages=tuple((status, stage) for status, stage in rules.stages if stage in there),
        default_stage=default or next((stage.id for stage in known.stages), None),
    )


def _require_place(row: BulkImport) -> None:
    if row.vacancy_id is None or rules_from_json(row.rules).default_stage is None:
        raise PlaceMissingError


def _show_in(row: BulkImport, shown: Shown | None) -> None:
    if shown is not None:
        row.telegram_chat_id, row.telegram_message_id = shown.chat_id, shown.message_id


def _nth(names: tuple[str, ...], number: int) -> str:
    if not 0 <= number < len(names):
        raise GoneError
    return names[number]
