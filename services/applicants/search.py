"""`/find`, plain text and inline queries: from our own index at once, from Huntflow's search when that knows nobody."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from math import ceil

from pydantic import TypeAdapter

from integrations.base import IntegrationError, Json
from integrations.huntflow.schemas import FoundApplicant, Page
from services.access import Actor, Operation
from services.applicants.errors import ForeignApplicantButtonError, NothingKeptError, ShortSearchError
from services.applicants.index import ApplicantIndex, IndexedApplicant
from services.applicants.organisation import NOBODY, Organisation, require_applicants
from services.applicants.reading import ApplicantReading
from services.applicants.words import SearchText, initials, understood
from services.errors import ServiceError
from services.huntflow_connections import HuntflowConnections
from services.vacancy_reading import together
from services.vacancy_rows import applicant_name
from services.vendor_cache import OUTAGES, VendorCache

PAGE_ROWS = 8
INLINE_ROWS = 10
# Huntflow's hits carry no stage; so many applicants are read for one inline answer.
INLINE_READS = 5
SEARCH_TTL = timedelta(days=1)
HITS_TTL = timedelta(seconds=60)
MEMBER_TTL = timedelta(hours=1)
# A watcher sees in Huntflow only applicants of their own vacancies, so the organisation's index is not for them.
LIMITED_MEMBER = "watcher"
_HITS = TypeAdapter(tuple[FoundApplicant, ...])


@dataclass(frozen=True, slots=True)
class FoundQuery:
    """Which page of which search; `search` is the id of a kept text, empty for the person's last one."""

    owner_id: int
    search: str = ""
    page: int = 1
    at_vendor: bool = False


@dataclass(frozen=True, slots=True)
class FoundPage:
    """A page of hits.

    Attributes:
        place: the organisation, in the short form of buttons.
        total: None when Huntflow did not say; from our own index it may be the most it shows.
        is_stale: Huntflow does not answer, so only what we have seen before is here.
    """

    query: FoundQuery
    text: str
    place: str
    rows: tuple[IndexedApplicant, ...]
    pages: int
    total: int | None
    is_stale: bool = False


@dataclass(frozen=True, slots=True)
class InlineApplicant:
    """What may be shown in a foreign chat: initials and the stage, nothing else."""

    place: str
    applicant_id: int
    initials: str
    stage: str


class ApplicantSearch:
    """Finds applicants for people."""

    def __init__(self, *, huntflow: HuntflowConnections, cache: VendorCache, index: ApplicantIndex) -> None:
        self._huntflow = huntflow
        self._cache = cache
        self._index = index

    async def remember(self, actor: Actor, text: str) -> FoundQuery:
        """Keep a search's text, because a button has no room for it; its first page.

        Raises:
            ShortSearchError: too little to search for.
        """
        require_applicants(actor)
        if understood(text) is None:
            raise ShortSearchError
        text = " ".join(text.split())[:100]
        search = hashlib.blake2b(text.encode(), digest_size=4).hexdigest()
        for key in (search, ""):
            await self._cache.keep(_text_key(actor, key), actor.user_id, SEARCH_TTL, {"text": text})
        return FoundQuery(actor.user_id, search)

    async def page(self, actor: Actor, query: FoundQuery) -> FoundPage:
        """A page of hits with stages.

        Raises:
            ForeignApplicantButtonError: another person's list.
            NothingKeptError: the text is not kept any more.
        """
        require_applicants(actor)
        if query.owner_id != actor.user_id:
            raise ForeignApplicantButtonError
        text = (await self._cache.kept(_text_key(actor, query.search))).get("text")
        wanted = understood(text) if isinstance(text, str) else None
        if wanted is None or not isinstance(text, str):
            raise NothingKeptError
        reading = await self._reading(actor)
        page = None if query.at_vendor else await self._from_index(reading, query, text, wanted)
        page = page or await self._from_vendor(reading, query, text, wanted)
        return replace(page, rows=await self._with_stages(reading, page.rows))

    async def look(self, actor: Actor, text: str) -> FoundPage:
        """The first page of hits for a text that is not kept.

        Raises:
            ShortSearchError: too little to search for.
        """
        require_applicants(actor)
        wanted = understood(text)
        if wanted is None:
            raise ShortSearchError
        reading, query = await self._reading(actor), FoundQuery(actor.user_id)
        page = await self._from_index(reading, query, text, wanted)
        page = page or await self._from_vendor(reading, query, text, wanted)
        return replace(page, rows=await self._with_stages(reading, page.rows))

    async def inline(self, actor: Actor | None, text: str) -> tuple[InlineApplicant, ...] | None:
        """Hits for a foreign chat; None for whoever may not see applicants or is not connected."""
        if actor is None or not actor.may(Operation.VIEW_APPLICANTS, owner_id=NOBODY):
            return None
        wanted = understood(text)
        try:
            reading = await self._reading(actor)
            rows = await self._inline_rows(reading, wanted) if wanted else ()
        except ServiceError:
            return None
        except IntegrationError:
            return ()
        place = Organisation.of(reading.connection).code
        return tuple(InlineApplicant(place, row.applicant_id, initials(row.name), row.stage or "") for row in rows)

    async def _inline_rows(self, reading: ApplicantReading, wanted: SearchText) -> tuple[IndexedApplicant, ...]:
        organisation = Organisation.of(reading.connection)
        rows: tuple[IndexedApplicant, ...] = ()
        if await self._sees_everybody(reading):
            rows = (await self._index.find(organisation, wanted))[:INLINE_ROWS]
        if not rows:
            hits = (await self._hits(reading, wanted, 1))[0].items
            known = await self._index.of(organisation, [hit.id for hit in hits])
            rows = tuple(known.get(hit.id) or _row(hit) for hit in hits)
        unseen = [row for row in rows if row.stage is None][:INLINE_READS]
        seen = {row.applicant_id: row for row in await self._with_stages(reading, unseen)}
        return tuple(seen.get(row.applicant_id, row) for row in rows)

    async def _from_index(
        self, reading: ApplicantReading, query: FoundQuery, text: str, wanted: SearchText, *, is_stale: bool = False
    ) -> FoundPage | None:
        organisation = Organisation.of(reading.connection)
        if not await self._sees_everybody(reading):
            return None
        if not is_stale and not await self._index.is_complete(organisation):
            return None
        found = await self._index.find(organisation, wanted)
        if not found:
            return None
        pages = ceil(len(found) / PAGE_ROWS)
        number = min(max(query.page, 1), pages)
        rows = found[(number - 1) * PAGE_ROWS : number * PAGE_ROWS]
        query = replace(query, page=number)
        return FoundPage(query, text, organisation.code, rows, pages, len(found), is_stale)

    async def _from_vendor(
        self, reading: ApplicantReading, query: FoundQuery, text: str, wanted: SearchText
    ) -> FoundPage:
        organisation = Organisation.of(reading.connection)
        number = max(query.page, 1)
        try:
            hits, is_stale = await self._hits(reading, wanted, number)
        except OUTAGES:
            kept = await self._from_index(reading, query, text, wanted, is_stale=True)
            if kept is None:
                raise
            return kept
        known = await self._index.of(organisation, [hit.id for hit in hits.items])
        rows = tuple(known.get(hit.id) or _row(hit) for hit in hits.items)
        query = replace(query, page=number, at_vendor=True)
        return FoundPage(query, text, organisation.code, rows, max(hits.total_pages, 1), hits.total_items, is_stale)

    async def _hits(
        self, reading: ApplicantReading, wanted: SearchText, page: int
    ) -> tuple[Page[FoundApplicant], bool]:
        """A page of hits, and whether it is an old one because Huntflow does not answer."""
        connection = reading.connection

        async def fetch() -> Json:
            found = await connection.client.search_applicants(
                connection.account_id, q=wanted.vendor, page=page, count=PAGE_ROWS
            )
            await self._index.note(Organisation.of(connection), found.items)
            items = [hit.model_dump(mode="json") for hit in found.items]
            return {"items": items, "pages": found.total_pages, "total": found.total_items}

        asked = hashlib.blake2b(wanted.vendor.encode(), digest_size=8).hexdigest()
        key = f"{reading.prefix}applicant_hits:{asked}:{page}"
        kept = await self._cache.get_or_fetch(key, reading.user_id, HITS_TTL, fetch)
        body = kept.data if isinstance(kept.data, dict) else {}
        pages, total = body.get("pages"), body.get("total")
        found = Page(
            items=_HITS.validate_python(body.get("items") or ()),
            page=page,
            count=PAGE_ROWS,
            total_pages=pages if isinstance(pages, int) else 1,
            total_items=total if isinstance(total, int) else None,
        )
        return found, kept.is_stale

    async def _with_stages(
        self, reading: ApplicantReading, rows: Sequence[IndexedApplicant]
    ) -> tuple[IndexedApplicant, ...]:
        """The rows with the stage of those nobody has looked at yet."""
        organisation = Organisation.of(reading.connection)

        async def looked_at(row: IndexedApplicant) -> IndexedApplicant:
            if row.stage is not None:
                return row
            try:
                applicant = (await reading.applicant(row.applicant_id)).data
                stage = await reading.stage_name(applicant)
            except (IntegrationError, ServiceError):
                return row  # the line is shown without its stage
            await self._index.note_stage(organisation, row.applicant_id, stage)
            return replace(row, stage=stage)

        return tuple(await together(looked_at(row) for row in rows))

    async def _sees_everybody(self, reading: ApplicantReading) -> bool:
        connection = reading.connection

        async def fetch() -> Json:
            return {str(account.id): account.member_type for account in await connection.client.accounts()}

        try:
            kept = await self._cache.get_or_fetch(f"{reading.prefix}member:", reading.user_id, MEMBER_TTL, fetch)
        except IntegrationError:
            return False
        member = kept.data.get(str(connection.account_id)) if isinstance(kept.data, dict) else None
        return isinstance(member, str) and member != LIMITED_MEMBER

    async def _reading(self, actor: Actor) -> ApplicantReading:
        return ApplicantReading(self._cache, await self._huntflow.of(actor.user_id), actor.user_id)


def _row(hit: FoundApplicant) -> IndexedApplicant:
    return IndexedApplicant(hit.id, applicant_name(hit), hit.position or "")


def _text_key(actor: Actor, search: str) -> str:
    return f"applicant_search:{actor.user_id}:{search}"
