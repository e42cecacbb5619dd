"""What all pages of Huntflow share: its services and their addresses."""

from aiohttp import web

from services.huntflow_data.applicants import HuntflowApplicants
from services.huntflow_data.lists import HuntflowLists
from services.huntflow_data.vacancies import HuntflowVacancies

LISTS = web.AppKey("huntflow_lists", HuntflowLists)
VACANCIES = web.AppKey("huntflow_vacancies", HuntflowVacancies)
APPLICANTS = web.AppKey("huntflow_applicants", HuntflowApplicants)
HOME = "/huntflow/"
ROWS = 30


def place(account_id: int, what: str, *rest: object) -> str:
    """The address of something in an organisation."""
    return "/".join(["/huntflow/accounts", str(account_id), what, *map(str, rest)]) + "/"
