"""Reads from Huntflow's own pages what has changed since a moment, as a webhook would have told it.

Huntflow has no list of changes: the applicants of open and held vacancies are read page by page, and the logs of those
whose place on a vacancy was touched. Deletions and changed fields leave no trace there and come by webhook only.
"""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime

import structlog

from integrations.base import BadResponseError, NotFoundError, Outage, UnavailableError
from integrations.huntflow import HuntflowClient
from integrations.huntflow.schemas import Applicant, FoundApplicant, VacancyState
from services.huntflow_hooks.happenings import Happening, HappeningKind, Names, happenings_of_log

log = structlog.get_logger(__name__)

# Bounds of one pass; an organisation with more is read on at the next one.
MAX_PAGES = 400


class HuntflowSweep:
    """One pass over an organisation."""

    def __init__(self, client: HuntflowClient, account_id: int) -> None:
        self._client = client
        self._account_id = account_id

    async def since(self, moment: datetime) -> list[Happening]:
        """Everything the logs say has happened at or after the moment, oldest first.

        Raises:
            IntegrationError: Huntflow does not answer. One applicant's broken log does not stop the others.
        """
        touched = {each.id: each async for each in self._on_vacancies() if _was_touched(each, moment)}
        new = {each.id: each for each in await self._newest() if _is_at_or_after(each.created, moment)}
        people: dict[int, Applicant | FoundApplicant] = {**new, **touched}
        if not people:
            return []
        names = await self._names()
        found: dict[tuple[str, str], Happening] = {}
        for person in people.values():
            for happening in _placed(person, await self._of(person, moment, names), names):
                found[happening.key, happening.meeting_state] = happening
        return sorted(found.values(), key=lambda each: each.at)

    async def _on_vacancies(self) -> AsyncIterator[Applicant]:
        """Applicants of open vacancies, then of each one on hold (vendor's issue 624)."""
        held = await self._client.vacancies(self._account_id, state=[VacancyState.HOLD])
        for vacancy_id in [None, *(each.id for each in held.items)]:
            for number in range(1, MAX_PAGES + 1):
                page = await self._client.applicants(self._account_id, vacancy_id=vacancy_id, page=number)
                for applicant in page.items:
                    yield applicant
                if not page.items or number >= page.total_pages:
                    break

    async def _newest(self) -> tuple[FoundApplicant, ...]:
        """Somebody added without a vacancy is found by the search only, which shows the newest first."""
        return (await self._client.search_by_cursor(self._account_id)).items

    async def _of(self, person: Applicant | FoundApplicant, moment: datetime, names: Names) -> list[Happening]:
        found: list[Happening] = []
        number = 1
        try:
            while True:
                page = await self._client.applicant_logs(self._account_id, person.id, page=number)
                for entry in page.items:
                    # An older entry counts for its meeting, which may have been moved since.
                    told = happenings_of_log(person, entry, names)
                    found += told if _is_at_or_after(entry.created, moment) else told[1:]
                if not page.items or number >= page.total_pages:
                    return found
                number += 1
        except (BadResponseError, NotFoundError) as error:
            log.warning("huntflow_log_unreadable", applicant_id=person.id, error=type(error).__name__)
        except UnavailableError as error:
            if error.outage is not Outage.SERVER:
                raise
            # Huntflow breaks over the logs of particular applicants (vendor's issues 595, 671).
            log.warning("huntflow_log_unreadable", applicant_id=person.id, error=type(error).__name__)
        return found

    async def _names(self) -> Names:
        client, account_id = self._client, self._account_id
        vacancies = await client.vacancies(account_id)
        return Names(
            vacancies={each.id: each.position for each in vacancies.items},
            statuses={each.id: each.name for each in await client.vacancy_statuses(account_id)},
            reasons={each.id: each.name for each in await client.rejection_reasons(account_id) if each.id is not None},
        )


def _placed(person: Applicant | FoundApplicant, found: list[Happening], names: Names) -> list[Happening]:
    """Somebody added inside a vacancy has no entry of being attached to it (vendor's issue 653)."""
    is_attached = any(each.kind is HappeningKind.ATTACHED for each in found)
    if is_attached or not isinstance(person, Applicant) or not person.links:
        return found
    vacancy_id = person.links[0].vacancy
    name = names.vacancies.get(vacancy_id, "")
    return [
        replace(each, vacancy_id=vacancy_id, vacancy_name=name) if each.kind is HappeningKind.ADDED else each
        for each in found
    ]


def _was_touched(applicant: Applicant, moment: datetime) -> bool:
    times = [applicant.created, *(each for link in applicant.links for each in (link.updated, link.changed))]
    return any(_is_at_or_after(each, moment) for each in times)


def _is_at_or_after(at: datetime | None, moment: datetime) -> bool:
    return at is not None and at >= moment
