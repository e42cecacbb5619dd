"""Fills the index in the background: everybody's names by Huntflow's search, then the stages of open vacancies.

A pass goes on where it stopped, a bounded number of calls a time, so that people's own requests keep their share of
Huntflow's ten a second.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

import structlog
from tortoise.expressions import Q

from integrations.base import IntegrationError
from models.applicants import ApplicantSync
from models.credentials import Credential, CredentialState
from models.users import System
from services.access import Operation
from services.applicants.index import ApplicantIndex
from services.applicants.organisation import NOBODY, Organisation
from services.applicants.reading import ApplicantReading
from services.applicants.search import LIMITED_MEMBER
from services.errors import ServiceError
from services.huntflow_connections import SYSTEM_OF, HuntflowConnection, HuntflowConnections
from services.people import People
from services.vendor_cache import VendorCache

log = structlog.get_logger(__name__)

CALLS_A_RUN = 20
LEASE = timedelta(minutes=5)
# Stages change all day; names of people on no open vacancy are read once a day.
BETWEEN_PASSES = timedelta(hours=1)
STAGE_PASSES = 23


class ApplicantIndexSync:
    """Reads organisations into the index."""

    def __init__(
        self,
        *,
        huntflow: HuntflowConnections,
        people: People,
        cache: VendorCache,
        index: ApplicantIndex,
        now: Callable[[], datetime],
    ) -> None:
        self._huntflow = huntflow
        self._people = people
        self._cache = cache
        self._index = index
        self._now = now

    async def sync_all(self) -> int:
        """One run for every organisation somebody permitted works in; how many were read."""
        done = 0
        for organisation, user_ids in (await self._organisations()).items():
            done += await self._sync(organisation, user_ids)
        return done

    async def _organisations(self) -> dict[Organisation, list[int]]:
        """Organisations and whose keys may read them, by the state of the keys alone."""
        rows = (
            await Credential.filter(
                integration__in=list(SYSTEM_OF), secret__isnull=False, account_id__isnull=False, user__is_active=True
            )
            .exclude(state=CredentialState.BROKEN)
            .order_by("id")
            .prefetch_related("user")
        )
        found: dict[Organisation, list[int]] = {}
        for row in rows:
            system = SYSTEM_OF[row.integration]
            if row.account_id is not None and row.user.active_system is system:
                organisation = Organisation(system, row.account_id, self._huntflow.host_mark(row))
                found.setdefault(organisation, []).append(row.user.id)
        return found

    async def _sync(self, organisation: Organisation, user_ids: list[int]) -> int:
        row = await self._claimed(organisation)
        if row is None:
            return 0
        try:
            for user_id in user_ids:
                connection = await self._permitted(user_id, organisation.system)
                if connection is not None:
                    await self._run(row, ApplicantReading(self._cache, connection, user_id))
                    return 1
        except (IntegrationError, ServiceError) as error:
            log.info("applicants_not_read", account_id=organisation.account_id, error=type(error).__name__)
        finally:
            row.lease_until = None
            await row.save()
        return 0

    async def _claimed(self, organisation: Organisation) -> ApplicantSync | None:
        """The row of an organisation that is due, held for this run; None when it is not due or held."""
        now = self._now()
        where = {"system": organisation.installation, "account_id": organisation.account_id}
        row, _created = await ApplicantSync.get_or_create(defaults=None, using_db=None, **where)
        if row.pass_started_at is None and row.completed_at and now < row.completed_at + BETWEEN_PASSES:
            return None
        free = Q(lease_until__isnull=True) | Q(lease_until__lt=now)
        if not await ApplicantSync.filter(free, id=row.id).update(lease_until=now + LEASE):
            return None
        return await ApplicantSync.get(id=row.id)

    async def _permitted(self, user_id: int, system: System) -> HuntflowConnection | None:
        """The connection of somebody who sees everybody, in our table and in Huntflow."""
        actor = await self._people.actor(user_id)
        if actor is None or not actor.may(Operation.VIEW_APPLICANTS, owner_id=NOBODY):
            return None
        connection = await self._huntflow.of_system(user_id, system)
        accounts = await connection.client.accounts()
        member = next((one.member_type for one in accounts if one.id == connection.account_id), None)
        return None if member in {None, LIMITED_MEMBER} else connection

    async def _run(self, row: ApplicantSync, reading: ApplicantReading) -> None:
        if row.pass_started_at is None:
            row.pass_started_at = self._now()
            # Names are read on the first pass and then once in so many.
            row.stage_page = 1 if row.completed_at and row.stage_passes < STAGE_PASSES else 0
        for _call in range(CALLS_A_RUN):
            if row.stage_page == 0:
                await self._read_names(row, reading)
            elif await self._read_stages(row, reading):
                return

    async def _read_names(self, row: ApplicantSync, reading: ApplicantReading) -> None:
        connection = reading.connection
        found = await connection.client.search_by_cursor(connection.account_id, cursor=row.cursor or None)
        await self._index.note(Organisation.of(connection), found.items)
        row.cursor = found.next_page_cursor or ""
        if not row.cursor or not found.items:
            row.cursor, row.stage_page, row.stage_passes = "", 1, -1
        await row.save()

    async def _read_stages(self, row: ApplicantSync, reading: ApplicantReading) -> bool:
        """One page; whether it was the last one of the pass."""
        connection = reading.connection
        organisation = Organisation.of(connection)
        page = await connection.client.applicants(connection.account_id, page=row.stage_page)
        await self._index.note(organisation, page.items)
        await self._index.note_stages(
            organisation, {applicant.id: await reading.stage_name(applicant) for applicant in page.items}
        )
        is_last = not page.items or row.stage_page >= page.total_pages
        row.stage_page += 1
        if is_last:
            row.stage_page, row.pass_started_at, row.completed_at = 0, None, self._now()
            row.stage_passes += 1
        await row.save()
        return is_last
