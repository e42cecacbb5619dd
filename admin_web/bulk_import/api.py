"""`/api/v1/clickup-int/bulk-import/` and `/api/v1/notion-int/bulk-import/` (spec/api-spec.md)."""

from typing import Annotated, Literal, Protocol, Self

from aiohttp import web
from pydantic import Field, model_validator

from admin_web.bulk_import.shapes import (
    ProgressBody,
    RetriedBody,
    RunCard,
    RunItem,
    progress_body,
    run_item,
    task_item,
)
from admin_web.door.errors import NOT_FOUND, UNAVAILABLE
from admin_web.rest.endpoints import Subject
from admin_web.rest.fields import PAGE_SIZE, Input, Paging, RowId
from admin_web.rest.paging import Page, page_of
from admin_web.rest.serving import add_subject
from locales import gettext as _
from services.access import Actor
from services.bulk_import.direct import DirectImports, DirectRequest
from services.bulk_import.imports import BulkImports
from services.bulk_import.setup import MAX_DELAY_S, BulkSetup
from services.sources.values import SourceKind
from services.vocabulary import BulkItemState, Source

IMPORTS = web.AppKey("bulk_imports", BulkImports)
SETUP = web.AppKey("bulk_setup", BulkSetup)
DIRECT = web.AppKey("direct_imports", DirectImports)
subject = Subject("Bulk import")
MOST_ITEMS = 100_000
_REFUSALS = (NOT_FOUND, UNAVAILABLE)

Delay = Annotated[int, Field(ge=0, le=MAX_DELAY_S)]
Most = Annotated[int, Field(ge=1, le=MOST_ITEMS)]


class RunInput(Input):
    """What to import. `sync_settings`: the list of the settings; otherwise `source` names a saved one.

    Without `vacancy_id` it goes where the last run over this list went. A `dry_run` only counts; the action `start`
    begins it.
    """

    sync_settings: bool = True
    source: RowId | None = None
    vacancy_id: RowId | None = None
    dry_run: bool = False

    @model_validator(mode="after")
    def _has_a_source(self) -> Self:
        if not self.sync_settings and self.source is None:
            raise ValueError(_("Name a saved source, or take the one of the settings."))
        return self

    def request(self, kind: SourceKind, delay_s: int, max_items: int | None) -> DirectRequest:
        """As the service takes it."""
        return DirectRequest(kind, self.source, self.vacancy_id, delay_s, max_items, self.dry_run)


class TaskRunInput(RunInput):
    """A run over a ClickUp list."""

    delay_between_tasks: Delay = 0
    max_tasks: Most | None = None


class PageRunInput(RunInput):
    """A run over a Notion data source."""

    delay_between_pages: Delay = 0
    max_pages: Most | None = None


class ActionInput(Input):
    """What to do with a run; the documents know `stop` only."""

    action: Literal["stop", "pause", "resume", "start"] = "stop"


class TaskQuery(Paging):
    """Which tasks of a run."""

    status: BulkItemState | None = None


class ImportServices(Protocol):
    """The services of this subject, as the site holds them."""

    @property
    def bulk_imports(self) -> BulkImports: ...
    @property
    def bulk_setup(self) -> BulkSetup: ...
    @property
    def direct_imports(self) -> DirectImports: ...


@subject.get("/api/v1/clickup-int/bulk-import/", summary="Список массовых импортов")
async def show_clickup_runs(request: web.Request, actor: Actor, query: Paging) -> Page[RunItem]:
    """The own runs over ClickUp lists, everybody's for administrators; the newest first."""
    return await _runs(request, actor, query, SourceKind.CLICKUP)


@subject.create("/api/v1/clickup-int/bulk-import/", summary="Запуск массового импорта", also=_REFUSALS)
async def start_clickup(request: web.Request, actor: Actor, body: TaskRunInput) -> RunItem:
    """Check a list and import what is new, behind the answer."""
    asked = body.request(SourceKind.CLICKUP, body.delay_between_tasks, body.max_tasks)
    return run_item(await request.app[DIRECT].start(actor, asked))


@subject.get("/api/v1/clickup-int/bulk-import/{id}/", summary="Детали массового импорта")
async def show(request: web.Request, actor: Actor, id: RowId, query: TaskQuery) -> RunCard:
    """A run, of either vendor, with a page of its tasks."""
    imports = request.app[IMPORTS]
    progress = await imports.progress(actor, id)
    states = (query.status,) if query.status else ()
    found = await imports.items(actor, id, states, query.page, count=PAGE_SIZE)
    shown = [task_item(task) for task in found.rows] if found.page == query.page else []
    return RunCard(**run_item(progress), tasks=shown, tasks_count=found.total)


@subject.post("/api/v1/clickup-int/bulk-import/{id}/", summary="Остановка массового импорта")
async def act(request: web.Request, actor: Actor, id: RowId, body: ActionInput) -> RunItem:
    """Stop a run, of either vendor; or let it pause, go on, or begin after a dry run."""
    imports = request.app[IMPORTS]
    match body.action:
        case "stop":
            await imports.stop(actor, id, source=Source.API)
        case "pause":
            await imports.pause(actor, id, source=Source.API)
        case "resume":
            await imports.resume(actor, id, source=Source.API)
        case "start":
            await request.app[SETUP].start(actor, id, source=Source.API)
    return run_item(await imports.progress(actor, id))


@subject.get("/api/v1/clickup-int/bulk-import/{id}/progress/", summary="Прогресс массового импорта")
async def show_progress(request: web.Request, actor: Actor, id: RowId) -> ProgressBody:
    """Counts as they are this moment; cheap enough to be asked every second."""
    return progress_body(await request.app[IMPORTS].progress(actor, id))


@subject.post("/api/v1/clickup-int/bulk-import/{id}/retry-failed/", summary="Повтор неудачных задач")
async def retry_failed(request: web.Request, actor: Actor, id: RowId) -> RetriedBody:
    """Try those again that failed, and only those."""
    retried = await request.app[IMPORTS].retry_failed(actor, id, source=Source.API)
    return RetriedBody(success=True, message=_("The failed tasks are tried again."), retried=retried)


@subject.get("/api/v1/notion-int/bulk-import/", summary="Список массовых импортов Notion")
async def show_notion_runs(request: web.Request, actor: Actor, query: Paging) -> Page[RunItem]:
    """The own runs over Notion data sources, everybody's for administrators; the newest first."""
    return await _runs(request, actor, query, SourceKind.NOTION)


@subject.create("/api/v1/notion-int/bulk-import/", summary="Запуск массового импорта Notion", also=_REFUSALS)
async def start_notion(request: web.Request, actor: Actor, body: PageRunInput) -> RunItem:
    """Check a data source and import what is new, behind the answer."""
    asked = body.request(SourceKind.NOTION, body.delay_between_pages, body.max_pages)
    return run_item(await request.app[DIRECT].start(actor, asked))


async def _runs(request: web.Request, actor: Actor, query: Paging, kind: SourceKind) -> Page[RunItem]:
    found = await request.app[IMPORTS].runs(actor, query.page, count=PAGE_SIZE, source=kind.value)
    rows = [run_item(each) for each in found.rows]
    return page_of(request, rows, count=found.total, number=query.page, size=PAGE_SIZE)


def add_routes(app: web.Application, services: ImportServices) -> None:
    """Serve the subject."""
    app[IMPORTS] = services.bulk_imports
    app[SETUP] = services.bulk_setup
    app[DIRECT] = services.direct_imports
    add_subject(app, subject)
