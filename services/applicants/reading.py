"""Applicants as one person's connection sees them; answers are kept for a short while and dropped after own writes."""

import hashlib
import re
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from html import unescape
from typing import TypeVar

from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python

from integrations.base import AccessDeniedError, IntegrationError, Json, NotFoundError
from integrations.huntflow.dictionaries import DictionaryRow
from integrations.huntflow.fields import FieldSchema
from integrations.huntflow.schemas import (
    Applicant,
    ApplicantLog,
    ApplicantSource,
    Page,
    RejectionReason,
    Tag,
    VacancyStatus,
)
from services.applicants.errors import ApplicantGoneError
from services.applicants.rows import MAX_STAGES, Names, newest_links
from services.huntflow_connections import HuntflowConnection
from services.vacancy_reading import RAW, VacancyReading, key_prefix, together
from services.vacancy_rows import Stage
from services.vendor_cache import Cached, VendorCache

Item = TypeVar("Item")

CARD_TTL = timedelta(seconds=60)
# Dictionaries of an organisation change seldom.
DICTIONARY_TTL = timedelta(minutes=10)
HISTORY_ROWS = 8
_TAG = re.compile(r"<[^<>]{1,200}>")
_BREAK = re.compile(r"(?i)<br\s*/?>|</p>|</li>|</div>")

_APPLICANT = TypeAdapter(Applicant)
_LOGS = TypeAdapter(tuple[ApplicantLog, ...])
_TAGS = TypeAdapter(tuple[Tag, ...])
_SOURCES = TypeAdapter(tuple[ApplicantSource, ...])
_REASONS = TypeAdapter(tuple[RejectionReason, ...])
_STATUSES = TypeAdapter(tuple[VacancyStatus, ...])
_FORM = TypeAdapter(tuple[FieldSchema, ...])
_ROWS = TypeAdapter(tuple[DictionaryRow, ...])


@dataclass(frozen=True, slots=True)
class ApplicantReading:
    """One look by one person."""

    cache: VendorCache
    connection: HuntflowConnection
    user_id: int

    @property
    def prefix(self) -> str:
        """The beginning of the cache keys of this person in this organisation."""
        return key_prefix(self.user_id, self.connection.system, self.connection.account_id)

    async def applicant(self, applicant_id: int) -> Cached[Applicant]:
        """One applicant.

        Raises:
            ApplicantGoneError: there is none.
        """

        async def fetch() -> Json:
            found = await self.connection.client.applicant(self.connection.account_id, applicant_id)
            return found.model_dump(mode="json")

        key = f"{self.prefix}applicant:{applicant_id}:card"
        try:
            return await self.cache.get_or_fetch_as(key, self.user_id, CARD_TTL, fetch, read=_APPLICANT.validate_python)
        except NotFoundError as error:
            raise ApplicantGoneError from error

    async def logs(self, applicant_id: int, page: int) -> Page[ApplicantLog]:
        """A page of the history, newest first."""

        async def fetch() -> Json:
            found = await self.connection.client.applicant_logs(
                self.connection.account_id, applicant_id, page=page, count=HISTORY_ROWS
            )
            items = [entry.model_dump(mode="json") for entry in found.items]
            return {"items": items, "page": found.page, "pages": max(found.total_pages, 1)}

        key = f"{self.prefix}applicant:{applicant_id}:log:{page}"
        kept = (await self.cache.get_or_fetch(key, self.user_id, CARD_TTL, fetch)).data
        body = kept if isinstance(kept, dict) else {}
        pages, number = body.get("pages"), body.get("page")
        return Page(
            items=_LOGS.validate_python(body.get("items") or ()),
            page=number if isinstance(number, int) else 1,
            count=HISTORY_ROWS,
            total_pages=pages if isinstance(pages, int) else 1,
            total_items=None,
        )

    async def tags(self) -> tuple[Tag, ...]:
        """All tags of the organisation."""
        client, account_id = self.connection.client, self.connection.account_id
        return await self._dictionary("tags", lambda: client.tags(account_id), _TAGS)

    async def sources(self) -> tuple[ApplicantSource, ...]:
        """All sources of resumes."""
        client, account_id = self.connection.client, self.connection.account_id
        return await self._dictionary("sources", lambda: client.sources(account_id), _SOURCES)

    async def form(self) -> tuple[FieldSchema, ...]:
        """The organisation's questionary, in the order of the form."""
        client, account_id = self.connection.client, self.connection.account_id
        return await self._dictionary("questionary", lambda: client.questionary_schema(account_id), _FORM)

    async def dictionary(self, code: str) -> tuple[DictionaryRow, ...]:
        """Rows of a dictionary in their order, those not offered any more too; empty when the key may not see it."""
        client, account_id = self.connection.client, self.connection.account_id

        async def rows() -> list[DictionaryRow]:
            try:
                found = (await client.dictionary(account_id, code)).fields
            except (AccessDeniedError, NotFoundError):
                return []
            return sorted(found, key=lambda row: row.order)

        digest = hashlib.blake2b(code.encode(), digest_size=8).hexdigest()
        return await self._dictionary(f"dictionary:{digest}", rows, _ROWS)

    async def reasons(self) -> tuple[RejectionReason, ...]:
        """Reasons for refusing that can be named, in their order."""
        client, account_id = self.connection.client, self.connection.account_id
        found = await self._dictionary("reasons", lambda: client.rejection_reasons(account_id), _REASONS)
        return tuple(sorted((one for one in found if one.id is not None), key=lambda one: one.order))

    async def statuses(self) -> tuple[VacancyStatus, ...]:
        """All stages in their order, removed ones too: somebody may stand on them."""
        client, account_id = self.connection.client, self.connection.account_id
        return await self._dictionary("statuses", lambda: client.vacancy_statuses(account_id), _STATUSES)

    async def usable_stages(self, vacancy_id: int) -> tuple[Stage, ...]:
        """Stages of a vacancy an applicant may be put on; all of the organisation when the key may not see it."""
        vacancies = VacancyReading(self.cache, self.connection, self.user_id)
        try:
            vacancy = (await vacancies.vacancy(vacancy_id)).data
        except NotFoundError:
            return (await vacancies.stages()).data
        return (await vacancies.stages_of(vacancy)).data

    async def names(self, vacancy_ids: Iterable[int]) -> Names:
        """What the ids of a card are called; at most `MAX_STAGES` vacancies are asked for."""
        wanted = list(dict.fromkeys(vacancy_ids))[:MAX_STAGES]
        statuses, tags, sources, reasons = (
            await self.statuses(),
            await self.tags(),
            await self.sources(),
            await self.reasons(),
        )
        named = await together(self._vacancy_name(vacancy_id) for vacancy_id in wanted)
        return Names(
            stages={one.id: Stage(one.id, one.name, one.type) for one in statuses},
            vacancies=dict(zip(wanted, named, strict=True)),
            tags={tag.id: tag.name for tag in tags},
            sources={source.id: source.name for source in sources},
            reasons={reason.id: reason.name for reason in reasons if reason.id is not None},
        )

    async def stage_name(self, applicant: Applicant) -> str:
        """The stage an applicant moved to last; empty when they stand nowhere."""
        newest = next(iter(newest_links(applicant)), None)
        if newest is None:
            return ""
        return next((one.name for one in await self.statuses() if one.id == newest.status), "")

    async def forget(self, applicant_id: int) -> None:
        """After an own write what is kept of the applicant is old."""
        await self.cache.forget(f"{self.prefix}applicant:{applicant_id}:")
        await self.cache.forget(f"{self.prefix}{RAW}")

    async def _vacancy_name(self, vacancy_id: int) -> str:
        vacancies = VacancyReading(self.cache, self.connection, self.user_id)
        try:
            return (await vacancies.vacancy(vacancy_id)).data.name
        except IntegrationError:
            return ""  # one vacancy the key may not see must not hide the card

    async def _dictionary(
        self, name: str, ask: Callable[[], Awaitable[list[Item]]], reader: TypeAdapter[tuple[Item, ...]]
    ) -> tuple[Item, ...]:
        async def fetch() -> Json:
            kept: Json = to_jsonable_python(await ask())
            return kept

        key = f"{self.prefix}{name}:"
        kept = await self.cache.get_or_fetch_as(key, self.user_id, DICTIONARY_TTL, fetch, read=reader.validate_python)
        return kept.data


def plain_comment(text: str | None) -> str:
    """The text of a log entry without the markup Huntflow makes of it."""
    lines = unescape(_TAG.sub("", _BREAK.sub("\n", text or ""))).splitlines()
    return "\n".join(line.strip() for line in lines if line.strip())
