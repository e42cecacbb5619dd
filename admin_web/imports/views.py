"""Runs over whole lists: what they do now, their tasks by state, what can be asked of them, their reports."""

from collections.abc import Awaitable, Callable
from typing import Protocol

from aiohttp import web

from admin_web.imports.live import IMPORTS, add_streams, watch
from admin_web.imports.words import RUN_STATES, RUN_TONES, TONES, figures_of, is_live, moment_of, reasons_of
from admin_web.panel.forms import submitted
from admin_web.panel.queries import choice_in, page_in
from admin_web.panel.rendering import PROBLEM, page, said
from admin_web.panel.views import Views
from locales import gettext as _
from locales import lazy
from services.access import Actor
from services.bulk_import.imports import BulkImports
from services.bulk_import.reports import STATES, BulkReports, ReportFormat
from services.bulk_import.setup import BulkSetup
from services.bulk_import.views import BulkProgress
from services.error_messages import describe
from services.errors import GoneError
from services.vocabulary import BulkItemState, BulkState, BulkWish, Source

REPORTS = web.AppKey("bulk_reports", BulkReports)
SETUP = web.AppKey("bulk_setup", BulkSetup)
views = Views()
LIST = "/imports/"
RUNS, TASKS = 20, 30
FAILED = (BulkItemState.FAILED, BulkItemState.BROKEN)
_SENTENCES = {
    "start": lazy("The import has begun."),
    "pause": lazy("The import pauses: what is being written is finished first."),
    "resume": lazy("The import goes on."),
    "stop": lazy("The import stops: what is being written is finished first."),
    "retry": lazy("Those that failed are tried again."),
}


@views.get(LIST)
async def show_all(request: web.Request, actor: Actor) -> web.Response:
    """Runs, newest first."""
    found = await request.app[IMPORTS].runs(actor, page_in(request), count=RUNS)
    runs = [(each, figures_of(each)) for each in found.rows]
    return await page(request, "imports/runs.html", found=found, runs=runs, states=RUN_STATES, tones=RUN_TONES)


@views.get("/imports/{id}/")
async def show(request: web.Request, actor: Actor, id: int) -> web.Response:
    """One run with its tasks, those of one state if the address names it."""
    progress = await request.app[IMPORTS].progress(actor, id)
    chosen = choice_in(request, "state", BulkItemState)
    tasks = await request.app[IMPORTS].items(actor, id, (chosen,) if chosen else (), page_in(request), count=TASKS)
    return await page(
        request,
        "imports/run.html",
        progress=progress,
        run=progress.run,
        figures=figures_of(progress),
        actions=list(_actions(actor, progress)),
        is_live=is_live(progress),
        moment=moment_of(progress),
        tasks=tasks,
        chosen=chosen,
        reasons_of=reasons_of,
        failure_words=describe,
        item_states=STATES,
        item_tones=TONES,
        states=RUN_STATES,
        tones=RUN_TONES,
    )


@views.get("/imports/{id}/live/")
async def show_live(request: web.Request, actor: Actor, id: int) -> web.StreamResponse:
    """The same numbers as they change."""
    return await watch(request, actor, id)


@views.get("/imports/{id}/report/{form}/")
async def report(request: web.Request, actor: Actor, id: int, form: str) -> web.Response:
    """A row for every task, as a file."""
    if form not in set(ReportFormat):
        raise GoneError
    file = await request.app[REPORTS].report(actor, id, ReportFormat(form))
    headers = {"Content-Type": file.content_type, "Content-Disposition": f'attachment; filename="{file.name}"'}
    return web.Response(body=file.content, headers=headers)


@views.get("/imports/{id}/stop/")
async def ask_stopping(request: web.Request, actor: Actor, id: int) -> web.Response:
    """Ask before a run ends."""
    return await page(request, "imports/stop.html", run=(await request.app[IMPORTS].progress(actor, id)).run)


@views.post("/imports/{id}/{action}/")
async def act(request: web.Request, actor: Actor, id: int, action: str) -> web.Response:
    """Pause, go on, stop, try the failed again, or begin what was checked."""
    form, doing = await submitted(request), _doings(request.app).get(action)
    if doing is None:
        raise GoneError
    back = f"{LIST}{id}/"
    with form.refusals():
        await doing(actor, id)
        return await said(request, back, _(_SENTENCES[action]))
    return await said(request, back, form.message, PROBLEM)


def _doings(app: web.Application) -> dict[str, Callable[[Actor, int], Awaitable[object]]]:
    imports: BulkImports = app[IMPORTS]
    return {
        "start": lambda actor, id: app[SETUP].start(actor, id, source=Source.WEB),
        "pause": lambda actor, id: imports.pause(actor, id, source=Source.WEB),
        "resume": lambda actor, id: imports.resume(actor, id, source=Source.WEB),
        "stop": lambda actor, id: imports.stop(actor, id, source=Source.WEB),
        "retry": lambda actor, id: imports.retry_failed(actor, id, source=Source.WEB),
    }


def _actions(actor: Actor, progress: BulkProgress) -> list[str]:
    """What fits this moment; only the owner lets something be written."""
    run, is_mine = progress.run, progress.run.owner_id == actor.user_id
    if run.state in {BulkState.CHECKING, BulkState.RUNNING}:
        may_pause = run.state is BulkState.RUNNING and run.wish is BulkWish.NONE
        return ["pause"] * may_pause + ["stop"] * (run.wish is not BulkWish.STOP)
    found = []
    if is_mine and run.state is BulkState.READY and progress.count(BulkItemState.NEW):
        found.append("start")
    if run.state in {BulkState.PAUSED, BulkState.STOPPED, BulkState.DONE}:
        found += ["resume"] * bool(is_mine and progress.waiting)
        found += ["retry"] * bool(is_mine and progress.count(*FAILED))
        found += ["stop"] * (run.state is BulkState.PAUSED)
    return found


class ImportServices(Protocol):
    """What the pages use; a part of the site's services."""

    @property
    def bulk_imports(self) -> BulkImports: ...
    @property
    def bulk_reports(self) -> BulkReports: ...
    @property
    def bulk_setup(self) -> BulkSetup: ...


def add_routes(app: web.Application, services: ImportServices) -> None:
    """Serve the pages."""
    app[IMPORTS] = services.bulk_imports
    app[REPORTS] = services.bulk_reports
    app[SETUP] = services.bulk_setup
    add_streams(app)
    views.add_to(app)
