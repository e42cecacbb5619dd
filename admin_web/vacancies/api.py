"""`/api/vacancies/` (spec/api-spec.md, Vacancies)."""

from typing import Annotated, Any

from aiohttp import web
from pydantic import Field
from typing_extensions import TypedDict

from admin_web.rest.endpoints import Subject
from admin_web.rest.fields import LARGEST_PAGE_SIZE, PAGE_SIZE, Flag, Input, Line, Paging, RowId, Search
from admin_web.rest.paging import Page, page_of
from admin_web.rest.serving import add_subject
from services.access import Actor
from services.vacancy_catalogue import VacancyCatalogue, VacancyChange, VacancyFilter, VacancyItem

CATALOGUE = web.AppKey("vacancy_catalogue", VacancyCatalogue)
subject = Subject("Vacancies")
LONGEST_TEXT, MOST_GRADES = 10_000, 100

GradeIds = Annotated[list[RowId], Field(max_length=MOST_GRADES)]
Text = Annotated[str, Field(max_length=LONGEST_TEXT)]


class VacancyQuery(Paging):
    """Which vacancies."""

    page_size: Annotated[int, Field(ge=1, le=LARGEST_PAGE_SIZE)] = PAGE_SIZE
    search: Search = ""
    recruiter: RowId | None = None
    is_active: Flag | None = None


class VacancyInput(Input):
    """A vacancy as it is entered; what is left out stays as it is, or empty in a new one."""

    name: Annotated[str, Field(min_length=1, max_length=255)]
    external_id: Annotated[str, Field(min_length=1, max_length=64)]
    recruiter: RowId | None = None
    invite_title: Line = ""
    invite_text: Text = ""
    scorecard_title: Line = ""
    scorecard_text: Text = ""
    available_grades: GradeIds = Field(default_factory=list)
    is_active: bool = True

    def change(self) -> VacancyChange:
        """Only what was sent."""
        columns: dict[str, Any] = self.model_dump(exclude_unset=True)
        grades = columns.pop("available_grades", None)
        if "recruiter" in columns:
            columns["recruiter_id"] = columns.pop("recruiter")
        return VacancyChange(columns, grades)


class GradesInput(Input):
    """The grades a vacancy is open for."""

    grade_ids: GradeIds


class VacancyStatsBody(TypedDict):
    """Counts by recruiter's id and grade's name."""

    total_vacancies: int
    active_vacancies: int
    inactive_vacancies: int
    vacancies_by_recruiter: dict[str, int]
    vacancies_by_grade: dict[str, int]
    recent_vacancies: list[VacancyItem]


@subject.get("/api/vacancies/", summary="Список вакансий")
async def show_all(request: web.Request, actor: Actor, query: VacancyQuery) -> Page[VacancyItem]:
    """The newest first."""
    chosen = VacancyFilter(query.search, query.recruiter, query.is_active)
    rows, count = await request.app[CATALOGUE].page(actor, chosen, number=query.page, size=query.page_size)
    return page_of(request, rows, count=count, number=query.page, size=query.page_size)


@subject.create("/api/vacancies/", summary="Создание вакансии")
async def create(request: web.Request, actor: Actor, body: VacancyInput) -> VacancyItem:
    """Enter a vacancy of our own."""
    return await request.app[CATALOGUE].create(actor, body.change())


@subject.get("/api/vacancies/stats/", summary="Статистика вакансий")
async def show_stats(request: web.Request, actor: Actor) -> VacancyStatsBody:
    """Counts, and the newest vacancies."""
    stats = await request.app[CATALOGUE].stats(actor)
    return VacancyStatsBody(
        total_vacancies=stats.total,
        active_vacancies=stats.active,
        inactive_vacancies=stats.total - stats.active,
        vacancies_by_recruiter=stats.by_recruiter,
        vacancies_by_grade=stats.by_grade,
        recent_vacancies=stats.recent,
    )


@subject.get("/api/vacancies/{id}/", summary="Детали вакансии")
async def show(request: web.Request, actor: Actor, id: RowId) -> VacancyItem:
    """One vacancy."""
    return await request.app[CATALOGUE].one(actor, id)


@subject.put("/api/vacancies/{id}/", summary="Полное обновление вакансии")
async def change(request: web.Request, actor: Actor, id: RowId, body: VacancyInput) -> VacancyItem:
    """Write into a vacancy."""
    return await request.app[CATALOGUE].change(actor, id, body.change())


@subject.delete("/api/vacancies/{id}/", summary="Удаление вакансии")
async def delete(request: web.Request, actor: Actor, id: RowId) -> None:
    """Delete our record; the vacancy in Huntflow stays."""
    await request.app[CATALOGUE].delete(actor, id)


@subject.post("/api/vacancies/{id}/toggle-active/", summary="Переключение активности вакансии")
async def toggle(request: web.Request, actor: Actor, id: RowId) -> VacancyItem:
    """Turn it off, or on again."""
    return await request.app[CATALOGUE].toggle(actor, id)


@subject.post("/api/vacancies/{id}/assign-grades/", summary="Назначение грейдов вакансии")
async def assign_grades(request: web.Request, actor: Actor, id: RowId, body: GradesInput) -> VacancyItem:
    """Open the vacancy for these grades and no others."""
    return await request.app[CATALOGUE].change(actor, id, VacancyChange(grades=body.grade_ids))


def add_routes(app: web.Application, catalogue: VacancyCatalogue) -> None:
    """Serve the subject."""
    app[CATALOGUE] = catalogue
    add_subject(app, subject)
