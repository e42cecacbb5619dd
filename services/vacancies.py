"""Huntflow's vacancies of a person's active organisation: lists, cards with stage counts, applicants of a stage.

Huntflow gives 100 vacancies a page and cannot search by name, so a group's whole list is read once and kept; pages and
searches are cut out of it here.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from math import ceil

from integrations.base import NotFoundError
from locales import lazy
from services.access import Actor, Operation, require
from services.errors import GoneError, ServiceError
from services.huntflow_connections import HuntflowConnections
from services.vacancy_reading import RAW, VacancyReading, key_prefix
from services.vacancy_rows import (
    PAGE_ROWS,
    ApplicantList,
    Stage,
    StageCount,
    VacancyGroup,
    VacancyRow,
    VacancyScope,
)
from services.vendor_cache import Cached, VendorCache

SEARCH_TTL = timedelta(days=7)
MAX_SEARCH_CHARS = 100


class ForeignButtonError(ServiceError):
    """The button was made for another person."""

    sentence = lazy("This list belongs to another person. Nothing was changed. Open your own with /vacancies.")


class VacancyGoneError(GoneError):
    """Huntflow does not have the vacancy any more, or not for this person."""

    sentence = lazy(
        "Huntflow no longer has this vacancy, or your key may not see it. Open /vacancies for a fresh list."
    )


@dataclass(frozen=True, slots=True)
class VacancyQuery:
    """Which page of which list; everything a button carries. `search` is the id of a kept text, empty for none."""

    owner_id: int
    scope: VacancyScope = VacancyScope.MINE
    group: VacancyGroup = VacancyGroup.OPEN
    page: int = 1
    search: str = ""


@dataclass(frozen=True, slots=True)
class VacancyPage:
    """A page of the list; `search_text` is None when the button's search is not kept any more and the list is whole."""

    query: VacancyQuery
    rows: tuple[VacancyRow, ...]
    pages: int
    total: int
    account_name: str
    age: timedelta
    is_stale: bool
    is_complete: bool
    search_text: str | None = ""


@dataclass(frozen=True, slots=True)
class VacancyChoices:
    """A page of vacancies to choose from; `search` is the id of the kept text."""

    rows: tuple[VacancyRow, ...]
    page: int
    pages: int
    search: str
    search_text: str


@dataclass(frozen=True, slots=True)
class VacancyCard:
    """A vacancy with how many applicants stand on each stage."""

    vacancy: VacancyRow
    stages: tuple[StageCount, ...]
    age: timedelta
    is_stale: bool


@dataclass(frozen=True, slots=True)
class StagePage:
    """Applicants of one stage of a vacancy."""

    vacancy: VacancyRow
    stage: Stage
    applicants: ApplicantList
    age: timedelta
    is_stale: bool


class Vacancies:
    """Reads vacancies for people."""

    def __init__(self, *, huntflow: HuntflowConnections, cache: VendorCache) -> None:
        self._huntflow = huntflow
        self._cache = cache

    async def page(self, actor: Actor, query: VacancyQuery) -> VacancyPage:
        """A page of the person's list, from the cache when it is fresh; a page beyond the end is the last one.

        Raises:
            ForeignButtonError: the query belongs to somebody else.
        """
        self.check(actor, query.owner_id)
        text = await self._search_text(actor, query.search)
        return await self._page(actor, query, text, PAGE_ROWS)

    async def look(self, actor: Actor, query: VacancyQuery, text: str, rows: int = PAGE_ROWS) -> VacancyPage:
        """A page of vacancies with these words in their names, without keeping the text; `rows` on a page."""
        self.check(actor, query.owner_id)
        return await self._page(actor, query, text, rows)

    async def _page(self, actor: Actor, query: VacancyQuery, text: str | None, on_page: int) -> VacancyPage:
        reading = await self._reading(actor)
        kept = await reading.whole_list(query.scope, query.group)
        rows = tuple(_matching(kept.data.rows, text)) if text else kept.data.rows
        pages = max(1, ceil(len(rows) / on_page))
        number = min(max(query.page, 1), pages)
        return VacancyPage(
            query=VacancyQuery(query.owner_id, query.scope, query.group, number, query.search if text else ""),
            rows=rows[(number - 1) * on_page : number * on_page],
            pages=pages,
            total=len(rows),
            account_name=reading.connection.account_name,
            age=kept.age,
            is_stale=kept.is_stale,
            is_complete=kept.data.is_complete,
            search_text=text,
        )

    async def remember_search(self, actor: Actor, text: str) -> str:
        """Keep a search's text, because a button has no room for it; its id."""
        require(actor, Operation.VIEW_VACANCIES)
        text = " ".join(text.split())[:MAX_SEARCH_CHARS]
        search = hashlib.blake2b(text.encode(), digest_size=4).hexdigest()
        await self._cache.keep(_search_key(actor, search), actor.user_id, SEARCH_TTL, {"text": text})
        return search

    async def refresh(self, actor: Actor) -> None:
        """Forget what is kept of the active organisation, so that the next look asks Huntflow."""
        require(actor, Operation.VIEW_VACANCIES)
        await self._cache.forget((await self._reading(actor)).prefix)

    async def card(self, actor: Actor, owner_id: int, vacancy_id: int) -> VacancyCard:
        """A vacancy with its counts; a stage Huntflow does not count is None, the rest is shown.

        Raises:
            VacancyGoneError: there is no such vacancy.
        """
        self.check(actor, owner_id)
        reading = await self._reading(actor)
        vacancy = await self._vacancy(reading, vacancy_id)
        stages = await reading.stages_of(vacancy.data)
        counts = await reading.counts(vacancy_id, stages.data)
        return VacancyCard(
            vacancy=vacancy.data,
            stages=tuple(StageCount(stage, counts.data.get(stage.id)) for stage in stages.data),
            age=max(vacancy.age, counts.age),
            is_stale=vacancy.is_stale or counts.is_stale,
        )

    async def applicants(self, actor: Actor, owner_id: int, vacancy_id: int, stage_id: int, page: int) -> StagePage:
        """A page of applicants on a stage.

        Raises:
            VacancyGoneError: there is no such vacancy or stage.
        """
        self.check(actor, owner_id)
        reading = await self._reading(actor)
        vacancy = await self._vacancy(reading, vacancy_id)
        stages = await reading.stages()
        stage = next((stage for stage in stages.data if stage.id == stage_id), None)
        if stage is None:
            raise VacancyGoneError
        kept = await reading.applicants(vacancy_id, stage_id, max(page, 1))
        return StagePage(vacancy.data, stage, kept.data, kept.age, kept.is_stale)

    async def stages(self, actor: Actor, vacancy_id: int | None = None) -> tuple[Stage, ...]:
        """Stages an applicant may be put on, in their order: of a vacancy, or all of the organisation.

        Raises:
            VacancyGoneError: there is no such vacancy.
        """
        require(actor, Operation.VIEW_VACANCIES)
        reading = await self._reading(actor)
        if vacancy_id is None:
            return (await reading.stages()).data
        return (await reading.stages_of((await self._vacancy(reading, vacancy_id)).data)).data

    async def open_choices(self, actor: Actor, page: int, search: str = "") -> VacancyChoices:
        """Open vacancies to put somebody on, the person's own first; `search` as in `VacancyQuery`."""
        require(actor, Operation.VIEW_VACANCIES)
        reading = await self._reading(actor)
        mine = (await reading.whole_list(VacancyScope.MINE, VacancyGroup.OPEN)).data.rows
        everything = (await reading.whole_list(VacancyScope.ALL, VacancyGroup.OPEN)).data.rows
        rows = tuple({row.id: row for row in (*mine, *everything)}.values())
        text = await self._search_text(actor, search)
        found = tuple(_matching(rows, text)) if text else rows
        pages = max(1, ceil(len(found) / PAGE_ROWS))
        number = min(max(page, 1), pages)
        return VacancyChoices(found[(number - 1) * PAGE_ROWS : number * PAGE_ROWS], number, pages, search, text or "")

    async def open_vacancy(self, actor: Actor, vacancy_id: int) -> VacancyRow:
        """An open vacancy to put somebody on.

        Raises:
            VacancyGoneError: there is none, or it is not open.
        """
        require(actor, Operation.VIEW_VACANCIES)
        row = (await self._vacancy(await self._reading(actor), vacancy_id)).data
        if row.group is not VacancyGroup.OPEN:
            raise VacancyGoneError
        return row

    async def forget_counts(self, user_id: int, system: str, account_id: int, vacancy_id: int) -> None:
        """After an applicant was put on a vacancy its counts are old."""
        prefix = key_prefix(user_id, system, account_id)
        await self._cache.forget(f"{prefix}vacancy:{vacancy_id}:")
        await self._cache.forget(f"{prefix}{RAW}")

    @staticmethod
    def check(actor: Actor, owner_id: int) -> None:
        """Let through who may see vacancies and whose button it is."""
        require(actor, Operation.VIEW_VACANCIES)
        if owner_id != actor.user_id:
            raise ForeignButtonError

    async def _reading(self, actor: Actor) -> VacancyReading:
        return VacancyReading(self._cache, await self._huntflow.of(actor.user_id), actor.user_id)

    async def _search_text(self, actor: Actor, search: str) -> str | None:
        if not search:
            return ""
        text = (await self._cache.kept(_search_key(actor, search))).get("text")
        return text if isinstance(text, str) else None

    async def _vacancy(self, reading: VacancyReading, vacancy_id: int) -> Cached[VacancyRow]:
        try:
            return await reading.vacancy(vacancy_id)
        except NotFoundError as error:
            await self._cache.forget(f"{reading.prefix}list:")
            raise VacancyGoneError from error


def _search_key(actor: Actor, search: str) -> str:
    return f"search:{actor.user_id}:{search}"


def _matching(rows: Iterable[VacancyRow], text: str) -> Iterable[VacancyRow]:
    """Rows whose name or company holds every word of the text."""
    words = text.casefold().split()
    return (row for row in rows if all(word in f"{row.name} {row.company}".casefold() for word in words))
