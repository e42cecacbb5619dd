"""Organisations and vacancies (spec/huntflow-app.md, Веб-интерфейс)."""

from typing import Protocol

from aiohttp import web

from admin_web.huntflow import applicants, fragments
from admin_web.huntflow.parts import APPLICANTS, HOME, LISTS, ROWS, VACANCIES, place
from admin_web.keys.views import CREDENTIALS
from admin_web.panel.forms import Form, submitted
from admin_web.panel.queries import page_in
from admin_web.panel.rendering import page, said
from admin_web.panel.views import Views
from locales import gettext as _
from locales import lazy
from services.access import Actor, Operation, require
from services.applicants.reading import plain_comment
from services.huntflow_data.applicants import HuntflowApplicants
from services.huntflow_data.lists import HuntflowLists, VacancyDetails, VacancyFilter, VendorPage
from services.huntflow_data.vacancies import HuntflowVacancies
from services.huntflow_organisations import Organisation
from services.key_words import HUNTFLOW, STATES
from services.vacancy_rows import VacancyGroup
from services.vocabulary import HuntflowVacancyChange, Source, VacancyState

views = Views()
GROUPS = {VacancyGroup.OPEN: lazy("open"), VacancyGroup.HOLD: lazy("on hold"), VacancyGroup.CLOSED: lazy("closed")}
GROUP_TONES = {VacancyGroup.OPEN: "good", VacancyGroup.HOLD: "warn", VacancyGroup.CLOSED: ""}
ASKED = {
    "open": (lazy("Open"), (VacancyState.OPEN,)),
    "hold": (lazy("On hold"), (VacancyState.HOLD,)),
    "closed": (lazy("Closed"), (VacancyState.CLOSED,)),
    "all": (lazy("All"), ()),
}


@views.get(HOME)
async def overview(request: web.Request, actor: Actor) -> web.Response:
    """Whether Huntflow is connected, and the organisations the key sees."""
    require(actor, Operation.VIEW_VACANCIES)
    keys = await request.app[CREDENTIALS].overview(actor)
    active = next(key for key in keys if key.integration in HUNTFLOW and key.is_active)
    form = Form()
    found: tuple[Organisation, ...] = ()
    if active.is_set:
        with form.refusals():
            found = await request.app[LISTS].accounts(actor)
    return await page(request, "huntflow/overview.html", active=active, organisations=found, form=form, states=STATES)


@views.get("/huntflow/accounts/{account_id}/vacancies/")
async def show_vacancies(request: web.Request, actor: Actor, account_id: int) -> web.Response:
    """Vacancies of an organisation."""
    state = request.query.get("state", "open")
    chosen = state if state in ASKED else "open"
    is_mine = "mine" in request.query
    wanted = VacancyFilter(mine=is_mine, states=ASKED[chosen][1])
    found = await request.app[LISTS].vacancies(actor, account_id, wanted, VendorPage(page_in(request), ROWS))
    return await page(
        request,
        "huntflow/vacancies.html",
        found=found,
        chosen=chosen,
        is_mine=is_mine,
        asked={name: words for name, (words, _states) in ASKED.items()},
        groups=GROUPS,
        group_tones=GROUP_TONES,
    )


@views.get("/huntflow/accounts/{account_id}/vacancies/{vacancy_id}/")
async def show_vacancy(request: web.Request, actor: Actor, account_id: int, vacancy_id: int) -> web.Response:
    """A vacancy and how many stand on each of its stages."""
    details = await request.app[LISTS].vacancy(actor, account_id, vacancy_id)
    counted = [each.count or 0 for each in details.stages]
    return await page(
        request,
        "huntflow/vacancy.html",
        details=details,
        most=max(counted, default=0),
        total=sum(counted),
        may_edit=actor.may(Operation.EDIT_VACANCIES),
        plain=plain_comment,
        groups=GROUPS,
        group_tones=GROUP_TONES,
    )


@views.get("/huntflow/accounts/{account_id}/vacancies/{vacancy_id}/edit/")
async def ask_vacancy(request: web.Request, actor: Actor, account_id: int, vacancy_id: int) -> web.Response:
    """The form of a vacancy."""
    require(actor, Operation.EDIT_VACANCIES)
    details = await request.app[LISTS].vacancy(actor, account_id, vacancy_id)
    return await _vacancy_form(request, details, Form())


@views.post("/huntflow/accounts/{account_id}/vacancies/{vacancy_id}/edit/")
async def change_vacancy(request: web.Request, actor: Actor, account_id: int, vacancy_id: int) -> web.Response:
    """Change a vacancy in Huntflow."""
    require(actor, Operation.EDIT_VACANCIES)
    form = await submitted(request)
    change = HuntflowVacancyChange(
        position=form.text("position"), company=form.text("company"), money=form.text("money")
    )
    with form.refusals():
        await request.app[VACANCIES].update(actor, account_id, vacancy_id, change, source=Source.WEB)
        return await said(request, place(account_id, "vacancies", vacancy_id), _("Saved in Huntflow."))
    return await _vacancy_form(request, await request.app[LISTS].vacancy(actor, account_id, vacancy_id), form)


async def _vacancy_form(request: web.Request, details: VacancyDetails, form: Form) -> web.Response:
    return await page(request, "huntflow/vacancy_form.html", status=form.status, details=details, form=form)


class HuntflowPageServices(Protocol):
    """What the pages use; a part of the site's services."""

    @property
    def huntflow_lists(self) -> HuntflowLists: ...
    @property
    def huntflow_vacancies(self) -> HuntflowVacancies: ...
    @property
    def huntflow_applicants(self) -> HuntflowApplicants: ...


def add_routes(app: web.Application, services: HuntflowPageServices) -> None:
    """Serve the pages; fixed addresses stand before those with an id."""
    app[LISTS] = services.huntflow_lists
    app[VACANCIES] = services.huntflow_vacancies
    app[APPLICANTS] = services.huntflow_applicants
    fragments.views.add_to(app)
    views.add_to(app)
    applicants.views.add_to(app)
