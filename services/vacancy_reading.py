"""Huntflow's vacancies, stages and numbers as one person's connection sees them, kept in the cache for a while."""

import asyncio
from collections.abc import Awaitable, Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TypeVar

from integrations.base import AuthorizationError, IntegrationError, Json
from integrations.huntflow.schemas import Page, Vacancy
from services.huntflow_connections import HuntflowConnection
from services.vacancy_rows import (
    PAGE_ROWS,
    ApplicantList,
    Stage,
    VacancyGroup,
    VacancyList,
    VacancyRow,
    VacancyScope,
    applicant_row,
    read_applicants,
    read_counts,
    read_groups,
    read_list,
    read_row,
    read_stages,
    stages_of,
    to_json,
    vacancy_row,
)
from services.vendor_cache import Cached, VendorCache

T = TypeVar("T")

LIST_TTL = timedelta(minutes=5)
STAGES_TTL = timedelta(minutes=10)
CARD_TTL = timedelta(minutes=2)
COUNTS_TTL = timedelta(seconds=90)
# 2,000 vacancies of one group; more is said to the person instead of read.
MAX_PAGES = 20
# Answers of calls passed on as they are; they may be about anybody, so every own write forgets them.
RAW = "raw:"


@dataclass(frozen=True, slots=True)
class VacancyReading:
    """One look by one person; every method asks Huntflow only when the cache has nothing fresh."""

    cache: VendorCache
    connection: HuntflowConnection
    user_id: int

    @property
    def prefix(self) -> str:
        """The beginning of the cache keys of this person in this organisation."""
        return key_prefix(self.user_id, self.connection.system, self.connection.account_id)

    async def whole_list(self, scope: VacancyScope, group: VacancyGroup) -> Cached[VacancyList]:
        """All vacancies of a group, urgent and new ones first."""

        async def fetch() -> Json:
            return to_json(await _read_pages(self.connection, scope, group))

        key = f"{self.prefix}list:{scope}:{group}"
        return await self.cache.get_or_fetch_as(key, self.user_id, LIST_TTL, fetch, read=read_list)

    async def vacancy(self, vacancy_id: int) -> Cached[VacancyRow]:
        """One vacancy.

        Raises:
            NotFoundError: there is none.
        """

        async def fetch() -> Json:
            return to_json(vacancy_row(await self.connection.client.vacancy(self.connection.account_id, vacancy_id)))

        key = f"{self.prefix}vacancy:{vacancy_id}:card"
        return await self.cache.get_or_fetch_as(key, self.user_id, CARD_TTL, fetch, read=read_row)

    async def stages(self) -> Cached[tuple[Stage, ...]]:
        """Stages of the organisation that may be used, in their order."""

        async def fetch() -> Json:
            return to_json(stages_of(await self.connection.client.vacancy_statuses(self.connection.account_id)))

        key = f"{self.prefix}stages"
        return await self.cache.get_or_fetch_as(key, self.user_id, STAGES_TTL, fetch, read=read_stages)

    async def stages_of(self, vacancy: VacancyRow) -> Cached[tuple[Stage, ...]]:
        """Stages of a vacancy: those of its group where Huntflow has put it into one, else the organisation's."""
        kept = await self.stages()
        wanted = (await self._groups()).get(vacancy.stage_group) if vacancy.stage_group is not None else None
        stages = tuple(stage for stage in kept.data if stage.id in wanted) if wanted else ()
        return replace(kept, data=stages) if stages else kept

    async def _groups(self) -> dict[int, frozenset[int]]:
        """Stages by the id of their group; empty when the key may not see them."""

        async def fetch() -> Json:
            groups = await self.connection.client.stage_groups(self.connection.account_id)
            return {str(group.id): [one.account_vacancy_status for one in group.statuses] for group in groups}

        key = f"{self.prefix}stage_groups"
        try:
            kept = await self.cache.get_or_fetch_as(key, self.user_id, STAGES_TTL, fetch, read=read_groups)
        except AuthorizationError:
            raise
        except IntegrationError:
            return {}  # a stage too many is offered then, and Huntflow says no to it
        return kept.data

    async def counts(self, vacancy_id: int, stages: tuple[Stage, ...]) -> Cached[dict[int, int | None]]:
        """Applicants by stage id; None where Huntflow did not say."""

        async def fetch() -> Json:
            counted = await together(_counted(self.connection, vacancy_id, stage) for stage in stages)
            return to_json({stage.id: count for stage, count in zip(stages, counted, strict=True)})

        key = f"{self.prefix}vacancy:{vacancy_id}:counts"
        kept = await self.cache.get_or_fetch_as(key, self.user_id, COUNTS_TTL, fetch, read=read_counts)
        if None in kept.data.values():
            # The missing number is worth another try at the next look.
            await self.cache.forget(key)
        return kept

    async def applicants(self, vacancy_id: int, stage_id: int, page: int) -> Cached[ApplicantList]:
        """A page of the applicants who stand on a stage."""

        async def fetch() -> Json:
            found = await self.connection.client.applicants(
                self.connection.account_id, vacancy_id=vacancy_id, status_id=stage_id, page=page, count=PAGE_ROWS
            )
            rows = tuple(applicant_row(one, vacancy_id) for one in found.items)
            return to_json(ApplicantList(rows, found.page, max(found.total_pages, 1), found.total_items))

        key = f"{self.prefix}vacancy:{vacancy_id}:stage:{stage_id}:{page}"
        return await self.cache.get_or_fetch_as(key, self.user_id, COUNTS_TTL, fetch, read=read_applicants)


def key_prefix(user_id: int, system: str, account_id: int) -> str:
    """The beginning of the cache keys of a person in an organisation."""
    return f"huntflow:{user_id}:{system}:{account_id}:"


async def _read_pages(connection: HuntflowConnection, scope: VacancyScope, group: VacancyGroup) -> VacancyList:
    async def ask(number: int) -> Page[Vacancy]:
        return await connection.client.vacancies(
            connection.account_id, mine=scope is VacancyScope.MINE, state=(group.state,), page=number
        )

    first = await ask(1)
    rest = await together(ask(number) for number in range(2, min(first.total_pages, MAX_PAGES) + 1))
    found = {vacancy.id: vacancy for page in (first, *rest) for vacancy in page.items}
    rows = sorted((vacancy_row(vacancy) for vacancy in found.values()), key=lambda row: (-row.priority, -row.id))
    return VacancyList(tuple(rows), is_complete=first.total_pages <= MAX_PAGES)


async def _counted(connection: HuntflowConnection, vacancy_id: int, stage: Stage) -> int | None:
    try:
        return await connection.client.count_applicants(
            connection.account_id, vacancy_id=vacancy_id, status_id=stage.id
        )
    except AuthorizationError:
        raise
    except IntegrationError:
        # One stage Huntflow cannot count (issues 595, 671) must not hide the others.
        return None


async def together(calls: Iterable[Awaitable[T]]) -> list[T]:
    """All at once, as far as the vendor's limiter lets them; the first failure stops the rest and is raised itself."""

    async def wait_for(call: Awaitable[T]) -> T:
        return await call

    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(wait_for(call)) for call in calls]
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from failures
    return [task.result() for task in tasks]
