"""Grades with what is paid at them. Administrators keep the list; whoever may see salaries sees the ranges."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from locales import lazy
from models.audit import Source
from models.finance import Grade
from services import audit
from services.access import Actor, Operation, require
from services.errors import GoneError, ServiceError
from services.finance.money import BYN, LARGEST_AMOUNT, UnknownCurrencyError, to_cents
from services.finance.rates import CurrencyRates, NoRatesYetError

OBJECT_TYPE = "grade"
MAX_NAME_CHARS = 100
MAX_DESCRIPTION_CHARS = 2000
PAGE_SIZE = 20


class BadGradeNameError(ServiceError):
    """Empty or too long. Values: `limit` in characters."""

    field = "name"
    sentence = lazy("A grade needs a name of at most {limit} characters. Nothing was changed. Send another one.")


class GradeNameTakenError(ServiceError):
    """Another grade is called so. Values: `name`."""

    field = "name"
    sentence = lazy("There is a grade called “{name}” already. Nothing was changed. Send another name.")


class BadDescriptionError(ServiceError):
    """Too long. Values: `limit`."""

    field = "description"
    sentence = lazy("A description has room for {limit} characters. Nothing was changed. Send a shorter one.")


class BadSalaryRangeError(ServiceError):
    """The range has no end, ends before it begins, or no currency."""

    sentence = lazy(
        "This is not a salary range, so nothing was changed. Send it like “2000-3500 USD”, “from 1500 BYN” or "
        "“up to 90000 RUB”; the smaller amount first, both above zero."
    )


@dataclass(frozen=True, slots=True)
class GradeSalary:
    """What is paid a month: one side may be open."""

    low: Decimal | None
    high: Decimal | None
    currency: str


@dataclass(frozen=True, slots=True)
class GradeRow:
    """A grade; `salary` is None when no range is set or the person may not see it."""

    id: int
    name: str
    description: str
    is_active: bool
    created_at: datetime
    updated_at: datetime
    salary: GradeSalary | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class GradePage:
    """A page of grades; `number` counts from 1, `total` over all pages."""

    rows: tuple[GradeRow, ...]
    number: int
    pages: int
    total: int


@dataclass(frozen=True, slots=True)
class GradeData:
    """A whole grade as written; `keeps_salary`: leave the range as it is (the document's requests know none)."""

    name: str
    description: str = ""
    is_active: bool = True
    salary: GradeSalary | None = None
    keeps_salary: bool = False


class Grades:
    """Reads and writes grades."""

    def __init__(self, *, rates: CurrencyRates) -> None:
        self._rates = rates

    async def page(
        self, actor: Actor, number: int = 1, *, is_active: bool | None = None, size: int = PAGE_SIZE
    ) -> GradePage:
        """A page in the order they were made, from junior up as a rule; a number beyond the end is the last page."""
        require(actor, Operation.VIEW_RATES)
        query = Grade.all() if is_active is None else Grade.filter(is_active=is_active)
        total = await query.count()
        pages = max(1, -(-total // size))
        number = min(max(1, number), pages)
        rows = await query.order_by("id").offset((number - 1) * size).limit(size)
        return GradePage(tuple(_seen(row, actor) for row in rows), number, pages, total)

    async def grade(self, actor: Actor, grade_id: int) -> GradeRow:
        """One grade.

        Raises:
            GoneError: there is none.
        """
        require(actor, Operation.VIEW_RATES)
        row = await Grade.get_or_none(id=grade_id)
        if row is None:
            raise GoneError
        return _seen(row, actor)

    def check_edit(self, actor: Actor) -> None:
        """Let through who may write, before they are asked for a text."""
        require(actor, Operation.MANAGE_GRADES)

    async def create(self, actor: Actor, data: GradeData, *, source: Source = Source.BOT) -> GradeRow:
        """Add a grade.

        Raises:
            BadGradeNameError, BadDescriptionError, BadSalaryRangeError, UnknownCurrencyError: what is wrong with it.
            GradeNameTakenError: another one is called so.
        """
        require(actor, Operation.MANAGE_GRADES)
        values = await self._values(data)
        try:
            async with in_transaction():
                row = await Grade.create(**values)
                await _note(actor, row, "grade_created", source)
        except IntegrityError as error:
            raise GradeNameTakenError(name=str(values["name"])) from error
        return _seen(row, actor)

    async def replace(self, actor: Actor, grade_id: int, data: GradeData, *, source: Source = Source.BOT) -> GradeRow:
        """Write a whole grade; raises as `create`, and `GoneError`."""
        require(actor, Operation.MANAGE_GRADES)
        values = await self._values(data)
        try:
            async with in_transaction():
                row = await Grade.select_for_update().get_or_none(id=grade_id)
                if row is None:
                    raise GoneError
                changed = sorted(name for name, value in values.items() if getattr(row, name) != value)
                if changed:
                    row.update_from_dict(values)
                    await row.save()
                    await _note(actor, row, "grade_changed", source, fields=changed)
        except IntegrityError as error:
            raise GradeNameTakenError(name=str(values["name"])) from error
        return await self.grade(actor, grade_id)

    async def rename(self, actor: Actor, grade_id: int, name: str) -> GradeRow:
        """Another name, the rest stays; raises as `replace`."""
        return await self.replace(actor, grade_id, replace(await self._data(actor, grade_id), name=name))

    async def set_salary(self, actor: Actor, grade_id: int, salary: GradeSalary | None) -> GradeRow:
        """Another range, or none; raises as `replace`."""
        data = replace(await self._data(actor, grade_id), salary=salary, keeps_salary=False)
        return await self.replace(actor, grade_id, data)

    async def set_active(self, actor: Actor, grade_id: int, *, is_active: bool) -> GradeRow:
        """Use the grade or put it aside; raises `GoneError`."""
        return await self.replace(actor, grade_id, replace(await self._data(actor, grade_id), is_active=is_active))

    async def delete(self, actor: Actor, grade_id: int, *, source: Source = Source.BOT) -> None:
        """Delete a grade; vacancies that were open for it are so no longer.

        Raises:
            GoneError: there is none.
        """
        require(actor, Operation.MANAGE_GRADES)
        async with in_transaction():
            row = await Grade.select_for_update().get_or_none(id=grade_id)
            if row is None:
                raise GoneError
            await _note(actor, row, "grade_deleted", source)
            await row.delete()

    async def _data(self, actor: Actor, grade_id: int) -> GradeData:
        require(actor, Operation.MANAGE_GRADES)
        row = await self.grade(actor, grade_id)
        return GradeData(row.name, row.description, row.is_active, keeps_salary=True)

    async def _values(self, data: GradeData) -> dict[str, Any]:
        name, description = (
            " ".join(data.name.replace("\x00", "").split()),
            data.description.replace("\x00", "").strip(),
        )
        if not name or len(name) > MAX_NAME_CHARS:
            raise BadGradeNameError(limit=MAX_NAME_CHARS)
        if len(description) > MAX_DESCRIPTION_CHARS:
            raise BadDescriptionError(limit=MAX_DESCRIPTION_CHARS)
        values: dict[str, Any] = {"name": name, "description": description, "is_active": data.is_active}
        if data.keeps_salary:
            return values
        salary = await self._checked(data.salary) if data.salary else None
        return values | {
            "salary_min": salary.low if salary else None,
            "salary_max": salary.high if salary else None,
            "salary_currency": salary.currency if salary else None,
        }

    async def _checked(self, salary: GradeSalary) -> GradeSalary:
        """The range rounded to hundredths, if it is one and its currency can be converted."""
        ends = [end for end in (salary.low, salary.high) if end is not None]
        is_range = bool(ends) and ends == sorted(ends) and all(0 < end <= LARGEST_AMOUNT for end in ends)
        if not is_range or not salary.currency:
            raise BadSalaryRangeError
        try:
            known = {BYN, *(await self._rates.newest()).quotes}
        except NoRatesYetError:
            known = {salary.currency}  # the bank has never answered: the range is kept, converting it comes later
        if salary.currency not in known:
            raise UnknownCurrencyError(currency=salary.currency[:10], known=", ".join(sorted(known)))
        low, high = (to_cents(end) if end is not None else None for end in (salary.low, salary.high))
        return GradeSalary(low, high, salary.currency)


def salary_of(row: Grade) -> GradeSalary | None:
    """The range of a grade's row."""
    if not row.salary_currency:
        return None
    return GradeSalary(row.salary_min, row.salary_max, row.salary_currency)


def _seen(row: Grade, actor: Actor) -> GradeRow:
    salary = salary_of(row) if actor.may(Operation.VIEW_SALARIES) else None
    return GradeRow(row.id, row.name, row.description, row.is_active, row.created_at, row.updated_at, salary)


async def _note(actor: Actor, row: Grade, operation: str, source: Source, **details: object) -> None:
    await audit.record(actor, operation, object_type=OBJECT_TYPE, object_id=row.id, source=source, **details)
