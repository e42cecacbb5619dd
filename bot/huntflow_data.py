"""Builds what pages and the REST API ask of Huntflow."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.applicants import ApplicantServices
from services.huntflow_connections import HuntflowConnections
from services.huntflow_data.applicants import ApplicantTools, HuntflowApplicants
from services.huntflow_data.cached import HuntflowCacheEntries
from services.huntflow_data.journal import HuntflowJournal
from services.huntflow_data.lists import HuntflowLists
from services.huntflow_data.requests import HuntflowRequests
from services.huntflow_data.vacancies import HuntflowVacancies
from services.vendor_cache import VendorCache


@dataclass(frozen=True, slots=True)
class HuntflowData:
    """One service for each subject of spec/huntflow-app.md."""

    lists: HuntflowLists
    vacancies: HuntflowVacancies
    applicants: HuntflowApplicants
    requests: HuntflowRequests
    journal: HuntflowJournal
    cache: HuntflowCacheEntries


def build_huntflow_data(
    *, huntflow: HuntflowConnections, cache: VendorCache, applicants: ApplicantServices, now: Callable[[], datetime]
) -> HuntflowData:
    """The services over the same connections, cache and changes as the chat's."""
    lists = HuntflowLists(huntflow=huntflow, cache=cache)
    tools = ApplicantTools(
        cards=applicants.applicant_cards,
        questionary=applicants.applicant_questionary,
        proposals=applicants.applicant_proposals,
        questions=applicants.applicant_questions,
        changes=applicants.applicant_changes,
    )
    return HuntflowData(
        lists=lists,
        vacancies=HuntflowVacancies(lists=lists, cache=cache),
        applicants=HuntflowApplicants(huntflow=huntflow, tools=tools),
        requests=HuntflowRequests(huntflow=huntflow, cache=cache),
        journal=HuntflowJournal(now=now),
        cache=HuntflowCacheEntries(cache=cache, now=now),
    )
