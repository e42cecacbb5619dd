"""Lists as JSON for scripts of pages (spec/huntflow-app.md, AJAX Endpoints), by the same session as the pages."""

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import Any

from aiohttp import web

from admin_web.door.errors import OK, NoSuchPageError, NotSignedInError, foreseen
from admin_web.door.identity import caller_of
from admin_web.huntflow.parts import LISTS, ROWS
from admin_web.panel.queries import number_in, page_in, read_number, text_in
from admin_web.panel.views import Views
from admin_web.rest.serving import json_response, tell_shortly
from services.access import Actor
from services.errors import ServiceError
from services.huntflow_data.lists import ApplicantFilter, ApplicantItems, VacancyFilter, VacancyItems, VendorPage
from services.vacancy_rows import VacancyGroup
from services.vocabulary import IntegrationError, VacancyState

views = Views()
Found = VacancyItems | ApplicantItems
_STATES = {"open": VacancyState.OPEN, "closed": VacancyState.CLOSED, "hold": VacancyState.HOLD}
_GROUPS = {VacancyGroup.OPEN: "OPEN", VacancyGroup.CLOSED: "CLOSED", VacancyGroup.HOLD: "HOLD"}


@views.get("/huntflow/accounts/{account_id}/vacancies/ajax/")
async def vacancies(request: web.Request, account_id: str) -> web.Response:
    """A page of vacancies: `?page=`, `?state=open|closed|hold`, `?mine=1`."""

    async def read(actor: Actor, number: int) -> Found:
        state = _STATES.get(request.query.get("state", "").lower())
        wanted = VacancyFilter(mine="mine" in request.query, states=(state,) if state else ())
        return await request.app[LISTS].vacancies(actor, number, wanted, VendorPage(page_in(request), ROWS))

    return await _answered(request, account_id, read)


@views.get("/huntflow/accounts/{account_id}/applicants/ajax/")
async def applicants(request: web.Request, account_id: str) -> web.Response:
    """A page of applicants: `?page=`, `?vacancy=`, `?status=`, `?search=`."""

    async def read(actor: Actor, number: int) -> Found:
        wanted = ApplicantFilter(
            number_in(request, "vacancy"), number_in(request, "status"), text_in(request, "search")
        )
        return await request.app[LISTS].applicants(actor, number, wanted, VendorPage(page_in(request), ROWS))

    return await _answered(request, account_id, read)


async def _answered(
    request: web.Request, account_id: str, read: Callable[[Actor, int], Awaitable[Found]]
) -> web.Response:
    """Everything as JSON, failures too: a script cannot read a page."""
    try:
        actor, number = caller_of(request).actor, read_number(account_id)
        if actor is None:
            raise NotSignedInError
        if number is None:
            raise NoSuchPageError
        found = await read(actor, number)
    except (ServiceError, IntegrationError) as error:
        failure = foreseen(error)
        if failure is None:
            raise
        return tell_shortly(request, failure)
    return json_response(_body(found), OK)


def _body(found: Found) -> dict[str, Any]:
    return {
        "success": True,
        "items": [_item(asdict(row)) for row in found.rows],
        "page": found.page,
        "total_pages": found.pages,
        "total_items": found.total,
    }


def _item(row: dict[str, Any]) -> dict[str, Any]:
    if isinstance(row.get("group"), VacancyGroup):
        row["state"] = _GROUPS[row.pop("group")]
        row["position"] = row.pop("name")
        del row["stage_group"]
    return row
