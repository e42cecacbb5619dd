"""`/api/huntflow/` (spec/api-spec.md, Huntflow): organisations and vacancies as the person's own key sees them."""

from typing import Annotated

from aiohttp import web
from pydantic import Field
from typing_extensions import TypedDict

from admin_web.door.errors import BAD_REQUEST, NOT_FOUND, UNAVAILABLE
from admin_web.rest.endpoints import Subject
from admin_web.rest.fields import Flag, Paging, RowId
from admin_web.rest.serving import add_subject
from locales import gettext as _
from services.access import Actor
from services.huntflow_data.lists import MAX_VACANCIES, HuntflowLists, VacancyFilter, VendorPage

LISTS = web.AppKey("huntflow_lists", HuntflowLists)
subject = Subject("Huntflow")
# Every account at Huntflow is an organisation; this is the documents' word for it.
ORGANISATION_TYPE = "company"


class VacancyQuery(Paging):
    """Which page, and whether only those the owner of the key works on."""

    count: Annotated[int, Field(ge=1, le=MAX_VACANCIES)] = MAX_VACANCIES
    mine: Flag = False


class AccountName(TypedDict):
    """An organisation."""

    id: int
    name: str


class AccountItem(AccountName):
    """An organisation in a list."""

    type: str


class ConnectionBody(TypedDict):
    """Huntflow accepts the key, and what it sees."""

    success: bool
    message: str
    accounts: list[AccountName]


class AccountsBody(TypedDict):
    """Organisations."""

    items: list[AccountItem]


class HuntflowVacancy(TypedDict):
    """A vacancy as Huntflow lists it."""

    id: int
    position: str
    state: str


class VacanciesBody(TypedDict):
    """A page of vacancies; `total_items` is null where Huntflow does not count."""

    items: list[HuntflowVacancy]
    page: int
    total_pages: int
    total_items: int | None


_REFUSALS = (BAD_REQUEST, NOT_FOUND, UNAVAILABLE)


@subject.post("/api/huntflow/test-connection/", summary="Тест соединения с Huntflow", also=_REFUSALS)
async def test_connection(request: web.Request, actor: Actor) -> ConnectionBody:
    """Ask Huntflow whether it knows the stored key of the active system."""
    found = await request.app[LISTS].test_connection(actor)
    accounts = [AccountName(id=each.id, name=each.name) for each in found]
    return ConnectionBody(success=True, message=_("The connection works."), accounts=accounts)


@subject.get("/api/huntflow/accounts/", summary="Список организаций Huntflow", also=_REFUSALS)
async def show_accounts(request: web.Request, actor: Actor) -> AccountsBody:
    """Organisations the stored key sees."""
    found = await request.app[LISTS].accounts(actor)
    return AccountsBody(items=[AccountItem(id=each.id, name=each.name, type=ORGANISATION_TYPE) for each in found])


@subject.get("/api/huntflow/accounts/{account_id}/vacancies/", summary="Вакансии организации", also=_REFUSALS)
async def show_vacancies(request: web.Request, actor: Actor, account_id: RowId, query: VacancyQuery) -> VacanciesBody:
    """Vacancies of an organisation as Huntflow orders them."""
    wanted, page = VacancyFilter(mine=query.mine), VendorPage(query.page, query.count)
    found = await request.app[LISTS].vacancies(actor, account_id, wanted, page)
    return VacanciesBody(
        items=[HuntflowVacancy(id=row.id, position=row.name, state=row.group.state.value) for row in found.rows],
        page=found.page,
        total_pages=found.pages,
        total_items=found.total,
    )


def add_routes(app: web.Application, lists: HuntflowLists) -> None:
    """Serve the subject."""
    app[LISTS] = lists
    add_subject(app, subject)
