"""Builds the services around applicants."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from services.applicants.cards import ApplicantCards
from services.applicants.carrier import ChangeCarrier
from services.applicants.changes import ApplicantChanges
from services.applicants.index import ApplicantIndex
from services.applicants.ledger import ChangeLedger
from services.applicants.proposals import ApplicantProposals
from services.applicants.questionary import ApplicantQuestionary
from services.applicants.questions import ApplicantQuestions
from services.applicants.search import ApplicantSearch
from services.applicants.sync import ApplicantIndexSync
from services.huntflow_connections import HuntflowConnections
from services.people import People
from services.task_import.links import ApplicantLinks
from services.vacancies import Vacancies
from services.vendor_cache import VendorCache


@dataclass(frozen=True, slots=True)
class ApplicantServices:
    """Everything about applicants, by the names doors ask for."""

    applicant_search: ApplicantSearch
    applicant_cards: ApplicantCards
    applicant_proposals: ApplicantProposals
    applicant_questions: ApplicantQuestions
    applicant_questionary: ApplicantQuestionary
    applicant_changes: ApplicantChanges
    applicant_sync: ApplicantIndexSync


def build_applicants(
    *,
    huntflow: HuntflowConnections,
    cache: VendorCache,
    people: People,
    vacancies: Vacancies,
    prod_url: str,
    now: Callable[[], datetime],
) -> ApplicantServices:
    """The services over one index and one ledger."""
    index, ledger = ApplicantIndex(now=now), ChangeLedger(now=now)
    links = ApplicantLinks(huntflow=huntflow, cache=cache, prod_url=prod_url)
    carrier = ChangeCarrier(cache=cache, index=index, ledger=ledger, now=now)
    return ApplicantServices(
        applicant_search=ApplicantSearch(huntflow=huntflow, cache=cache, index=index),
        applicant_cards=ApplicantCards(huntflow=huntflow, cache=cache, index=index, links=links, now=now),
        applicant_proposals=ApplicantProposals(huntflow=huntflow, cache=cache, vacancies=vacancies, ledger=ledger),
        applicant_questions=ApplicantQuestions(ledger=ledger),
        applicant_questionary=ApplicantQuestionary(huntflow=huntflow, cache=cache, ledger=ledger),
        applicant_changes=ApplicantChanges(huntflow=huntflow, people=people, carrier=carrier, ledger=ledger, now=now),
        applicant_sync=ApplicantIndexSync(huntflow=huntflow, people=people, cache=cache, index=index, now=now),
    )
