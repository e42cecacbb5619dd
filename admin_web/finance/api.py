"""`/api/v1/finance/` (spec/api-spec.md, Finance)."""

from datetime import date, datetime
from typing import Annotated

from aiohttp import web
from pydantic import Field
from typing_extensions import TypedDict

from admin_web.rest.endpoints import Subject
from admin_web.rest.fields import PAGE_SIZE, Filters, Flag, Input, Paging, RowId
from admin_web.rest.paging import Page, page_of
from admin_web.rest.serving import add_subject
from services.access import Actor
from services.finance.grades import MAX_DESCRIPTION_CHARS, MAX_NAME_CHARS, GradeData, GradeRow, Grades
from services.finance.rates import CurrencyRates, RateRow
from services.vocabulary import Source

GRADES = web.AppKey("grades", Grades)
RATES = web.AppKey("currency_rates", CurrencyRates)
subject = Subject("Finance")
Day = date


class GradeQuery(Paging):
    """Which grades."""

    is_active: Flag | None = None


class RateQuery(Filters):
    """Which rates; without `is_active` the current ones."""

    currency: Annotated[str, Field(max_length=10)] = ""
    is_active: Flag | None = None


class GradeInput(Input):
    """A whole grade; what is paid at it stays as it is."""

    name: Annotated[str, Field(min_length=1, max_length=MAX_NAME_CHARS)]
    description: Annotated[str, Field(max_length=MAX_DESCRIPTION_CHARS)] = ""
    is_active: bool = True

    def data(self) -> GradeData:
        """As the service takes it."""
        return GradeData(self.name, self.description, self.is_active, keeps_salary=True)


class GradeItem(TypedDict):
    """A grade with the fields of the documents: what is paid is shown in the bot and the panel only."""

    id: int
    name: str
    description: str
    is_active: bool
    created_at: datetime
    updated_at: datetime


class RateItem(TypedDict):
    """What `scale` units of a currency cost in BYN."""

    id: int
    currency: str
    scale: int
    rate: float
    date: Day
    is_active: bool
    created_at: datetime


@subject.get("/api/v1/finance/grades/", summary="Список грейдов")
async def show_grades(request: web.Request, actor: Actor, query: GradeQuery) -> Page[GradeItem]:
    """In the order they were made."""
    found = await request.app[GRADES].page(actor, query.page, is_active=query.is_active, size=PAGE_SIZE)
    rows = [_grade(row) for row in found.rows]
    return page_of(request, rows, count=found.total, number=query.page, size=PAGE_SIZE)


@subject.create("/api/v1/finance/grades/", summary="Создание грейда")
async def create_grade(request: web.Request, actor: Actor, body: GradeInput) -> GradeItem:
    """Add a grade."""
    return _grade(await request.app[GRADES].create(actor, body.data(), source=Source.API))


@subject.get("/api/v1/finance/grades/{id}/", summary="Детали грейда")
async def show_grade(request: web.Request, actor: Actor, id: RowId) -> GradeItem:
    """One grade."""
    return _grade(await request.app[GRADES].grade(actor, id))


@subject.put("/api/v1/finance/grades/{id}/", summary="Обновление грейда")
async def replace_grade(request: web.Request, actor: Actor, id: RowId, body: GradeInput) -> GradeItem:
    """Write a whole grade."""
    return _grade(await request.app[GRADES].replace(actor, id, body.data(), source=Source.API))


@subject.delete("/api/v1/finance/grades/{id}/", summary="Удаление грейда")
async def delete_grade(request: web.Request, actor: Actor, id: RowId) -> None:
    """Delete a grade; vacancies that were open for it are so no longer."""
    await request.app[GRADES].delete(actor, id, source=Source.API)


@subject.get("/api/v1/finance/currency-rates/", summary="Список валютных курсов")
async def show_rates(request: web.Request, actor: Actor, query: RateQuery) -> list[RateItem]:
    """Official rates of the National Bank of Belarus, the newest first."""
    rows = await request.app[RATES].rows(actor, currency=query.currency, is_active=query.is_active)
    return [_rate(row) for row in rows]


def _grade(row: GradeRow) -> GradeItem:
    return GradeItem(
        id=row.id,
        name=row.name,
        description=row.description,
        is_active=row.is_active,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _rate(row: RateRow) -> RateItem:
    return RateItem(
        id=row.id,
        currency=row.currency,
        scale=row.scale,
        rate=float(row.rate),
        date=row.on,
        is_active=row.is_active,
        created_at=row.created_at,
    )


def add_routes(app: web.Application, grades: Grades, rates: CurrencyRates) -> None:
    """Serve the subject."""
    app[GRADES] = grades
    app[RATES] = rates
    add_subject(app, subject)
