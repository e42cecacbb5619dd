"""Grades with what is paid at them, and the rates of the National Bank."""

from aiohttp import web

from admin_web.finance.api import GRADES, RATES
from admin_web.panel.forms import Form, submitted
from admin_web.panel.queries import page_in
from admin_web.panel.rendering import page, said
from admin_web.panel.views import Views
from locales import gettext as _
from services.access import Actor, Operation
from services.finance.amounts import rate_request, salary_in
from services.finance.grades import BadSalaryRangeError, GradeData, GradeRow, GradeSalary
from services.finance.money import BYN, Money
from services.finance.rates import NoRatesYetError
from services.finance.words import money, number, on_day, range_words
from services.vocabulary import Source

views = Views()
LIST = "/grades/"


@views.get(LIST)
async def show_grades(request: web.Request, actor: Actor) -> web.Response:
    """Grades in the order they were made."""
    return await page(
        request,
        "finance/grades.html",
        found=await request.app[GRADES].page(actor, page_in(request)),
        may_edit=actor.may(Operation.MANAGE_GRADES),
        may_see=actor.may(Operation.VIEW_SALARIES),
        range_words=range_words,
    )


@views.get("/grades/new/")
async def ask_new(request: web.Request, actor: Actor) -> web.Response:
    """The empty form."""
    request.app[GRADES].check_edit(actor)
    return await _form(request, None, Form())


@views.post("/grades/new/")
async def create(request: web.Request, actor: Actor) -> web.Response:
    """Add a grade."""
    form = await submitted(request)
    with form.refusals():
        await request.app[GRADES].create(actor, _data(form), source=Source.WEB)
        return await said(request, LIST, _("Saved."))
    return await _form(request, None, form)


@views.get("/grades/{id}/")
async def ask_change(request: web.Request, actor: Actor, id: int) -> web.Response:
    """The form of a grade."""
    request.app[GRADES].check_edit(actor)
    return await _form(request, await request.app[GRADES].grade(actor, id), Form())


@views.post("/grades/{id}/")
async def change(request: web.Request, actor: Actor, id: int) -> web.Response:
    """Write a grade."""
    form = await submitted(request)
    with form.refusals():
        await request.app[GRADES].replace(actor, id, _data(form), source=Source.WEB)
        return await said(request, LIST, _("Saved."))
    return await _form(request, await request.app[GRADES].grade(actor, id), form)


@views.get("/rates/")
async def show_rates(request: web.Request, actor: Actor) -> web.Response:
    """Today's rates, and a conversion if one is asked for."""
    wanted = Form({"convert": request.query.get("convert", "").replace("\x00", "")[:100]})
    sentence = ""
    rates = None
    with wanted.refusals():
        try:
            rates = await request.app[RATES].rates(actor)
        except NoRatesYetError:
            rates = None
        asked = rate_request(wanted.text("convert"))
        if asked.source and rates is not None:
            found = await request.app[RATES].convert(actor, Money(asked.amount, asked.source), asked.target or BYN)
            sentence = _("{source} is {result}").format(
                source=money(found.source.amount, found.source.currency),
                result=money(found.result.amount, found.result.currency),
            )
    return await page(
        request,
        "finance/rates.html",
        status=wanted.status,
        rates=rates,
        form=wanted,
        sentence=sentence,
        number=number,
        on_day=on_day,
    )


async def _form(request: web.Request, grade: GradeRow | None, form: Form) -> web.Response:
    salary = range_words(grade.salary) if grade and grade.salary else ""
    return await page(request, "finance/grade.html", status=form.status, grade=grade, form=form, salary=salary)


def _data(form: Form) -> GradeData:
    """A whole grade as it was typed.

    Raises:
        BadSalaryRangeError: the range is none.
    """
    text = form.text("salary")
    found = salary_in(text) if text else None
    if text and found is None:
        raise BadSalaryRangeError
    salary = GradeSalary(found.low, found.high, found.currency) if found else None
    return GradeData(form.text("name"), form.text("description"), form.is_on("is_active"), salary)


def add_routes(app: web.Application) -> None:
    """Serve the pages; the API has brought the services."""
    views.add_to(app)
