"""Huntflow's own lists for pages and the REST API, of any organisation the person's key sees.

The chat works in the organisation chosen in /tokens; an address of a page names one (spec/huntflow-app.md,
`/huntflow/accounts/{account_id}/…`), so here it is checked against what the key sees.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python

from integrations.base import Json, NotFoundError
from integrations.huntflow.applicants import MAX_APPLICANTS, MAX_FOUND
from integrations.huntflow.schemas import Account, Applicant, FoundApplicant, Page, VacancyState
from services.access import Actor, Operation, require
from services.applicants.organisation import require_applicants
from services.errors import GoneError
from services.huntflow_connections import HuntflowConnection, HuntflowConnections
from services.huntflow_organisations import Organisation, organisation_name
from services.huntflow_tokens import StoredKey
from services.vacancies import VacancyGoneError
from services.vacancy_reading import LIST_TTL, VacancyReading
from services.vacancy_rows import Stage, StageCount, VacancyRow, applicant_name, vacancy_row
from services.vendor_cache import VendorCache

MAX_VACANCIES = 100
ACCOUNTS_TTL = timedelta(minutes=10)
_ACCOUNTS = TypeAdapter(tuple[Account, ...])
_VACANCIES = TypeAdapter(tuple[VacancyRow, ...])


@dataclass(frozen=True, slots=True)
class VendorPage:
    """Which page; `count` is brought to what Huntflow takes."""

    number: int = 1
    count: int = 30


@dataclass(frozen=True, slots=True)
class VacancyFilter:
    """Which vacancies; no states are all."""

    mine: bool = False
    states: tuple[VacancyState, ...] = ()


@dataclass(frozen=True, slots=True)
class ApplicantFilter:
    """Which applicants: of a vacancy and its stage, or those a text is found in. Nothing: of all open vacancies."""

    vacancy_id: int | None = None
    status_id: int | None = None
    search: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class VacancyItems:
    """A page of vacancies."""

    account: Organisation
    rows: tuple[VacancyRow, ...]
    page: int
    pages: int
    total: int | None


@dataclass(frozen=True, slots=True)
class OwnField:
    """One of the organisation's own fields of a vacancy; `value` as Huntflow has it."""

    key: str
    title: str
    type: str
    is_required: bool
    choices: tuple[str, ...] = ()
    value: Json = None


@dataclass(frozen=True, slots=True)
class VacancyDetails:
    """A vacancy with its texts (HTML as Huntflow keeps it), own fields, and how many stand on each stage."""

    account: Organisation
    vacancy: VacancyRow
    state: str
    body: str
    requirements: str
    conditions: str
    fields: tuple[OwnField, ...]
    stages: tuple[StageCount, ...]


@dataclass(frozen=True, slots=True)
class ApplicantPlace:
    """Where an applicant stands on a vacancy, by ids."""

    vacancy_id: int
    status_id: int
    changed_at: datetime | None


@dataclass(frozen=True, slots=True)
class ApplicantItem:
    """An applicant in a list; `places` is empty for hits of a search, which know none."""

    id: int
    name: str = field(repr=False)
    first_name: str = field(default="", repr=False)
    last_name: str = field(default="", repr=False)
    middle_name: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    position: str = ""
    company: str = ""
    created_at: datetime | None = None
    places: tuple[ApplicantPlace, ...] = ()


@dataclass(frozen=True, slots=True)
class ApplicantItems:
    """A page of applicants."""

    account: Organisation
    rows: tuple[ApplicantItem, ...]
    page: int
    pages: int
    total: int | None


class HuntflowLists:
    """Reads them for people."""

    def __init__(self, *, huntflow: HuntflowConnections, cache: VendorCache) -> None:
        self._huntflow = huntflow
        self._cache = cache

    async def accounts(self, actor: Actor) -> tuple[Organisation, ...]:
        """Organisations the active key sees, also before one is chosen.

        Raises:
            NotConnectedError, BrokenConnectionError: there is no key that works.
        """
        require(actor, Operation.VIEW_VACANCIES)
        key = await self._huntflow.active_key(actor.user_id)
        return tuple(
            Organisation(each.id, organisation_name(each), each.id == key.account_id)
            for each in await self._accounts(actor, key)
        )

    async def test_connection(self, actor: Actor) -> tuple[Organisation, ...]:
        """Ask Huntflow now, whatever is kept; raises as `accounts`, and IntegrationError when it refuses."""
        require(actor, Operation.MANAGE_OWN_TOKENS, owner_id=actor.user_id)
        key = await self._huntflow.active_key(actor.user_id)
        found = await self._huntflow.accounts_of(key)
        return tuple(Organisation(each.id, organisation_name(each), each.id == key.account_id) for each in found)

    async def vacancies(self, actor: Actor, account_id: int, wanted: VacancyFilter, page: VendorPage) -> VacancyItems:
        """A page of vacancies as Huntflow orders them."""
        require(actor, Operation.VIEW_VACANCIES)
        connection, account = await self.connection(actor, account_id)
        reading = VacancyReading(self._cache, connection, actor.user_id)
        number, count = max(page.number, 1), min(max(page.count, 1), MAX_VACANCIES)
        states = "".join(sorted(state.value[0] for state in wanted.states))

        async def fetch() -> Json:
            found = await connection.client.vacancies(
                account_id, mine=wanted.mine, state=wanted.states, page=number, count=count
            )
            rows: Json = to_jsonable_python([vacancy_row(each) for each in found.items])
            return {"rows": rows, "pages": max(found.total_pages, 1), "total": found.total_items}

        key = f"{reading.prefix}list:page:{int(wanted.mine)}:{states}:{count}:{number}"
        kept = (await self._cache.get_or_fetch(key, actor.user_id, LIST_TTL, fetch)).data
        body = kept if isinstance(kept, Mapping) else {}
        rows = _VACANCIES.validate_python(body.get("rows") or ())
        return VacancyItems(account, rows, number, _whole(body.get("pages")) or 1, _whole(body.get("total")))

    async def vacancy(self, actor: Actor, account_id: int, vacancy_id: int) -> VacancyDetails:
        """A vacancy with everything Huntflow says of it.

        Raises:
            VacancyGoneError: there is none.
        """
        require(actor, Operation.VIEW_VACANCIES)
        connection, account = await self.connection(actor, account_id)
        reading = VacancyReading(self._cache, connection, actor.user_id)
        try:
            whole = await connection.client.vacancy(account_id, vacancy_id)
            values = await connection.client.vacancy_values(account_id, vacancy_id)
        except NotFoundError as error:
            raise VacancyGoneError from error
        row = vacancy_row(whole)
        stages = (await reading.stages_of(row)).data
        counts = (await reading.counts(vacancy_id, stages)).data
        return VacancyDetails(
            account=account,
            vacancy=row,
            state=whole.state,
            body=whole.body or "",
            requirements=whole.requirements or "",
            conditions=whole.conditions or "",
            fields=tuple(replace(each, value=values.get(each.key)) for each in await _fields(connection)),
            stages=tuple(StageCount(stage, counts.get(stage.id)) for stage in stages),
        )

    async def statuses(self, actor: Actor, account_id: int) -> tuple[Stage, ...]:
        """Stages of the organisation that may be used, in their order."""
        require(actor, Operation.VIEW_VACANCIES)
        connection, _account = await self.connection(actor, account_id)
        return (await VacancyReading(self._cache, connection, actor.user_id).stages()).data

    async def additional_fields(self, actor: Actor, account_id: int) -> tuple[OwnField, ...]:
        """The organisation's own fields of a vacancy, without values."""
        require(actor, Operation.VIEW_VACANCIES)
        connection, _account = await self.connection(actor, account_id)
        return await _fields(connection)

    async def applicants(
        self, actor: Actor, account_id: int, wanted: ApplicantFilter, page: VendorPage
    ) -> ApplicantItems:
        """A page of applicants as Huntflow orders them; with a text the hits of its search, at most 20,000."""
        require_applicants(actor)
        connection, account = await self.connection(actor, account_id)
        number = max(page.number, 1)
        found: Page[Applicant] | Page[FoundApplicant]
        if text := " ".join(wanted.search.split())[:100]:
            count = min(max(page.count, 1), MAX_FOUND)
            found = await connection.client.search_applicants(account_id, q=text, page=number, count=count)
        else:
            found = await connection.client.applicants(
                account_id,
                vacancy_id=wanted.vacancy_id,
                status_id=wanted.status_id,
                page=number,
                count=min(max(page.count, 1), MAX_APPLICANTS),
            )
        rows = tuple(_item(each) for each in found.items)
        return ApplicantItems(account, rows, number, max(found.total_pages, 1), found.total_items)

    async def connection(self, actor: Actor, account_id: int) -> tuple[HuntflowConnection, Organisation]:
        """The person's connection to an organisation their key sees, chosen in /tokens or not.

        Raises:
            GoneError: the key does not see it.
        """
        key = await self._huntflow.active_key(actor.user_id)
        found = await self._accounts(actor, key)
        account = next((each for each in found if each.id == account_id), None)
        if account is None:
            raise GoneError
        name = organisation_name(account)
        connection = await self._huntflow.of_account(actor.user_id, account_id, name)
        return connection, Organisation(account_id, name, account_id == key.account_id)

    async def _accounts(self, actor: Actor, key: StoredKey) -> tuple[Account, ...]:
        async def fetch() -> Json:
            kept: Json = to_jsonable_python(await self._huntflow.accounts_of(key))
            return kept

        # A key entered anew, also one that was renewed, has another version.
        cache_key = f"huntflow_accounts:{actor.user_id}:{key.id}:{key.version}"
        kept = await self._cache.get_or_fetch_as(
            cache_key, actor.user_id, ACCOUNTS_TTL, fetch, read=_ACCOUNTS.validate_python
        )
        return kept.data


async def _fields(connection: HuntflowConnection) -> tuple[OwnField, ...]:
    schema = await connection.client.vacancy_additional_fields(connection.account_id)
    return tuple(OwnField(one.key, one.title, one.type, one.is_required, one.choices) for one in schema)


def _item(one: Applicant | FoundApplicant) -> ApplicantItem:
    links = one.links if isinstance(one, Applicant) else ()
    return ApplicantItem(
        id=one.id,
        name=applicant_name(one),
        first_name=one.first_name or "",
        last_name=one.last_name or "",
        middle_name=one.middle_name or "",
        phone=one.phone or "",
        email=one.email or "",
        position=one.position or "",
        company=one.company or "",
        created_at=one.created,
        places=tuple(ApplicantPlace(link.vacancy, link.status, link.changed) for link in links),
    )


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None
