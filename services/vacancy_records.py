"""Our own records of vacancies: invitation and scorecard texts, grades, recruiter (spec/api-spec.md, Vacancies).

A record belongs to one vacancy of one organisation of one system of Huntflow and is shared by everybody who works
there. There is none until somebody writes the first thing into it.
"""

from collections.abc import Awaitable, Callable

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from integrations.base import NotFoundError
from models.audit import Source
from models.finance import Grade
from models.users import User
from models.vacancies import Vacancy, VacancyGrade
from services import audit
from services.access import Actor, Operation, require
from services.applicants.organisation import NOBODY, Organisation
from services.errors import GoneError
from services.huntflow_connections import HuntflowConnection, HuntflowConnections
from services.vacancies import Vacancies, VacancyGoneError
from services.vacancy_reading import VacancyReading
from services.vacancy_record_rows import (
    GradeChoice,
    RecordButton,
    RecordField,
    RecordOtherOrganisationError,
    RecordTooLongError,
    VacancyRecord,
    external_id_of,
)
from services.vacancy_rows import VacancyRow
from services.vendor_cache import VendorCache

# The column; Huntflow allows longer names.
MAX_NAME_CHARS = 255
OBJECT_TYPE = "vacancy_record"


def external_id(connection: HuntflowConnection, vacancy_id: int) -> str:
    """What joins a record to Huntflow's vacancy, whose ids mean nothing without system and organisation."""
    return external_id_of(connection.system, connection.account_id, vacancy_id)


class VacancyRecords:
    """Reads and writes records."""

    def __init__(self, *, huntflow: HuntflowConnections, cache: VendorCache) -> None:
        self._huntflow = huntflow
        self._cache = cache

    async def record(self, actor: Actor, button: RecordButton) -> VacancyRecord:
        """What is kept of a vacancy; an empty record when nothing is.

        Raises:
            ForeignButtonError: the button belongs to somebody else.
            RecordOtherOrganisationError: the person works in another organisation now.
            VacancyGoneError: Huntflow does not have the vacancy.
        """
        connection, vacancy = await self._look(actor, button)
        row = await Vacancy.get_or_none(external_id=external_id(connection, vacancy.id)).select_related("recruiter")
        return VacancyRecord(
            vacancy=vacancy,
            place=Organisation.of(connection).code,
            texts={field: str(getattr(row, field.value)) if row else "" for field in RecordField},
            grades=await _grades(row),
            is_active=row.is_active if row else True,
            recruiter_id=row.recruiter.id if row and row.recruiter else None,
            recruiter=_name(row.recruiter) if row and row.recruiter else "",
            may_edit=actor.may(Operation.EDIT_VACANCY_RECORDS),
            is_kept=row is not None,
            may_see_salaries=actor.may(Operation.VIEW_SALARIES, owner_id=NOBODY),
        )

    def check_edit(self, actor: Actor, owner_id: int) -> None:
        """Let through who may write, before they are asked for a text."""
        require(actor, Operation.EDIT_VACANCY_RECORDS)
        Vacancies.check(actor, owner_id)

    async def write(
        self, actor: Actor, button: RecordButton, field: RecordField, text: str, *, append: bool = False
    ) -> VacancyRecord:
        """Put the text into a field, or at the end of what is there; an empty one clears it. Titles become one line.

        Raises:
            RecordTooLongError: more characters than the field has room for.
        """

        async def change(row: Vacancy) -> None:
            before = str(getattr(row, field.value))
            after = _joined(before, text, append=append, is_title=field.is_title)
            if len(after) > field.limit:
                raise RecordTooLongError(length=len(after), limit=field.limit)
            if after != before:
                setattr(row, field.value, after)
                await row.save(update_fields=[field.value, "updated_at"])
                await _note(actor, row, "vacancy_record_written", field=field.value, size=len(after))

        return await self._change(actor, button, change)

    async def set_grade(self, actor: Actor, button: RecordButton, grade_id: int, *, is_open: bool) -> VacancyRecord:
        """Open the vacancy for a grade or close it; what is so already stays.

        Raises:
            GoneError: there is no such grade any more.
        """

        async def change(row: Vacancy) -> None:
            link = await VacancyGrade.get_or_none(vacancy_id=row.id, grade_id=grade_id)
            if is_open and link is None:
                if not await Grade.exists(id=grade_id, is_active=True):
                    raise GoneError
                await VacancyGrade.create(vacancy_id=row.id, grade_id=grade_id)
                await _note(actor, row, "vacancy_grade_added", grade=grade_id)
            elif not is_open and link is not None:
                await link.delete()
                await _note(actor, row, "vacancy_grade_removed", grade=grade_id)

        return await self._change(actor, button, change)

    async def set_active(self, actor: Actor, button: RecordButton, *, is_active: bool) -> VacancyRecord:
        """Say whether the team works with the record; Huntflow's own state stays as it is."""

        async def change(row: Vacancy) -> None:
            if row.is_active is not is_active:
                row.is_active = is_active
                await row.save(update_fields=["is_active", "updated_at"])
                await _note(actor, row, "vacancy_record_turned_on" if is_active else "vacancy_record_turned_off")

        return await self._change(actor, button, change)

    async def set_recruiter(self, actor: Actor, button: RecordButton, *, is_mine: bool) -> VacancyRecord:
        """Make the person the vacancy's recruiter, or leave it without one if they are."""

        async def change(row: Vacancy) -> None:
            recruiter_id: int | None = row.recruiter_id  # type: ignore[attr-defined]
            if is_mine is not (recruiter_id == actor.user_id):
                row.recruiter_id = actor.user_id if is_mine else None
                await row.save(update_fields=["recruiter_id", "updated_at"])
                await _note(actor, row, "vacancy_recruiter_set", recruiter=actor.user_id if is_mine else None)

        return await self._change(actor, button, change)

    async def _change(
        self, actor: Actor, button: RecordButton, change: Callable[[Vacancy], Awaitable[None]]
    ) -> VacancyRecord:
        """Do it in one transaction with the record locked, and made if it was not there."""
        require(actor, Operation.EDIT_VACANCY_RECORDS)
        connection, vacancy = await self._look(actor, button)
        try:
            await _change_locked(actor, connection, vacancy, change)
        except IntegrityError:
            # Another process made the same record or grade a moment ago: now it is there to be found.
            await _change_locked(actor, connection, vacancy, change)
        return await self.record(actor, button)

    async def _look(self, actor: Actor, button: RecordButton) -> tuple[HuntflowConnection, VacancyRow]:
        Vacancies.check(actor, button.owner_id)
        connection = await self._huntflow.of(actor.user_id)
        if button.place not in {"", Organisation.of(connection).code}:
            raise RecordOtherOrganisationError
        reading = VacancyReading(self._cache, connection, actor.user_id)
        try:
            return connection, (await reading.vacancy(button.vacancy_id)).data
        except NotFoundError as error:
            raise VacancyGoneError from error


async def _change_locked(
    actor: Actor, connection: HuntflowConnection, vacancy: VacancyRow, change: Callable[[Vacancy], Awaitable[None]]
) -> None:
    key, name = external_id(connection, vacancy.id), vacancy.name[:MAX_NAME_CHARS]
    async with in_transaction():
        row = await Vacancy.select_for_update().get_or_none(external_id=key)
        if row is None:
            row = await Vacancy.create(external_id=key, name=name)
            await _note(actor, row, "vacancy_record_created", external_id=key)
        elif row.name != name:
            row.name = name
            await row.save(update_fields=["name", "updated_at"])
        await change(row)


async def _note(actor: Actor, row: Vacancy, operation: str, **details: object) -> None:
    await audit.record(actor, operation, object_type=OBJECT_TYPE, object_id=row.id, source=Source.BOT, **details)


async def _grades(row: Vacancy | None) -> tuple[GradeChoice, ...]:
    """Grades in use and those the vacancy is open for, in the order they were made: from junior up, as a rule."""
    links = await VacancyGrade.filter(vacancy_id=row.id).values("grade_id") if row else []
    chosen = {int(link["grade_id"]) for link in links}
    rows = await Grade.all().order_by("id")
    return tuple(GradeChoice(one.id, one.name, one.id in chosen) for one in rows if one.is_active or one.id in chosen)


def _name(user: User) -> str:
    return user.full_name or user.username


def _joined(before: str, text: str, *, append: bool, is_title: bool) -> str:
    # PostgreSQL does not store the character with the number zero.
    text = text.replace("\x00", "")
    if is_title:
        return " ".join((f"{before} {text}" if append else text).split())
    text = text.strip()
    return f"{before}\n{text}".strip() if append else text
