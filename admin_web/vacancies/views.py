"""Our records of vacancies: texts of invitations and scorecards, grades, whether they are worked on."""

from aiohttp import web
from pydantic import ValidationError

from admin_web.door.errors import WrongInputError
from admin_web.finance.api import GRADES
from admin_web.panel.forms import Form, submitted
from admin_web.panel.queries import page_in, read_number, text_in
from admin_web.panel.rendering import page, said
from admin_web.panel.views import Views
from admin_web.rest.fields import details_of
from admin_web.vacancies.api import CATALOGUE, VacancyInput
from locales import gettext as _
from services.access import Actor, Operation, require
from services.finance.grades import GradeRow
from services.vacancy_catalogue import VacancyChange, VacancyFilter, VacancyItem

views = Views()
LIST = "/vacancies/"
ROWS, MOST_GRADES = 20, 100
_ACTIVE = {"yes": True, "no": False}


@views.get(LIST)
async def show_all(request: web.Request, actor: Actor) -> web.Response:
    """Records, the newest first."""
    search, active = text_in(request, "search"), request.query.get("active", "")
    number = page_in(request)
    chosen = VacancyFilter(search, None, _ACTIVE.get(active))
    rows, count = await request.app[CATALOGUE].page(actor, chosen, number=number, size=ROWS)
    return await page(
        request,
        "records/list.html",
        rows=rows,
        count=count,
        number=number,
        pages_count=max(1, -(-count // ROWS)),
        search=search,
        active=active if active in _ACTIVE else "",
        may_edit=actor.may(Operation.EDIT_VACANCY_RECORDS),
    )


@views.get("/vacancies/new/")
async def ask_new(request: web.Request, actor: Actor) -> web.Response:
    """The empty form."""
    return await _form(request, actor, None, Form())


@views.post("/vacancies/new/")
async def create(request: web.Request, actor: Actor) -> web.Response:
    """Enter a vacancy."""
    form = await submitted(request)
    with form.refusals():
        made = await request.app[CATALOGUE].create(actor, _change(form))
        return await said(request, f"{LIST}{made.id}/", _("Saved."))
    return await _form(request, actor, None, form)


@views.get("/vacancies/{id}/")
async def ask_change(request: web.Request, actor: Actor, id: int) -> web.Response:
    """A record, as a form for who may change it."""
    return await _form(request, actor, await request.app[CATALOGUE].one(actor, id), Form())


@views.post("/vacancies/{id}/")
async def change(request: web.Request, actor: Actor, id: int) -> web.Response:
    """Write the record."""
    form = await submitted(request)
    with form.refusals():
        await request.app[CATALOGUE].change(actor, id, _change(form))
        return await said(request, f"{LIST}{id}/", _("Saved."))
    return await _form(request, actor, await request.app[CATALOGUE].one(actor, id), form)


async def _form(request: web.Request, actor: Actor, record: VacancyItem | None, form: Form) -> web.Response:
    if record is None:
        require(actor, Operation.EDIT_VACANCY_RECORDS)
    chosen = _grades(form) if form.values else (record.available_grades if record else [])
    return await page(
        request,
        "records/form.html",
        status=form.status,
        record=record,
        form=form,
        grades=await _all_grades(request, actor),
        chosen=chosen,
        may_edit=actor.may(Operation.EDIT_VACANCY_RECORDS),
    )


async def _all_grades(request: web.Request, actor: Actor) -> tuple[GradeRow, ...]:
    return (await request.app[GRADES].page(actor, size=MOST_GRADES)).rows


def _change(form: Form) -> VacancyChange:
    """What the form says, checked as the API checks it.

    Raises:
        WrongInputError: fields are missing or too long.
    """
    names = ("name", "external_id", "invite_title", "invite_text", "scorecard_title", "scorecard_text")
    try:
        typed = VacancyInput.model_validate(
            {
                **{name: form.text(name) for name in names},
                "available_grades": _grades(form),
                "is_active": form.is_on("is_active"),
            }
        )
    except ValidationError as error:
        raise WrongInputError(details_of(error)) from error
    return typed.change()


def _grades(form: Form) -> list[int]:
    ticked = (name.removeprefix("grade-") for name in form.values if name.startswith("grade-"))
    return [number for each in ticked if (number := read_number(each))]


def add_routes(app: web.Application) -> None:
    """Serve the pages; the API has brought the services."""
    views.add_to(app)
