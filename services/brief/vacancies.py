"""New applicants and those who stand too long, on the open vacancies a recruiter works on in Huntflow."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python

from integrations.base import IntegrationError, Json
from integrations.huntflow.schemas import Applicant
from services.access import Actor, Operation
from services.applicants.organisation import Organisation
from services.applicants.reading import ApplicantReading
from services.brief.thresholds import StageThresholds
from services.errors import ServiceError
from services.huntflow_connections import HuntflowConnections
from services.vacancy_reading import VacancyReading, together
from services.vacancy_rows import VacancyGroup, VacancyRow, VacancyScope
from services.vendor_cache import VendorCache

# The brief is made twice, when it is queued and when it is delivered; in between nothing is asked anew.
TTL = timedelta(minutes=30)
# 30 applicants a page. A brief of more vacancies than this is no brief.
MOST_VACANCIES, MOST_PAGES, MOST_LINES = 15, 5, 5
NEW_SINCE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class NewApplicantsLine:
    """A vacancy somebody came to since yesterday."""

    vacancy_id: int
    vacancy: str
    count: int


@dataclass(frozen=True, slots=True)
class StandingLine:
    """A vacancy where people stand longer on a stage than its threshold; `longest_*` is about one of them."""

    vacancy_id: int
    vacancy: str
    count: int
    longest_days: int
    longest_stage: str


@dataclass(frozen=True, slots=True)
class _Standing:
    """One applicant on the vacancy, without a name."""

    status_id: int
    since: datetime | None
    came_at: datetime | None


_KEPT = TypeAdapter(tuple[_Standing, ...])


class VacancyPulse:
    """Reads the recruiter's vacancies once for both lines."""

    def __init__(
        self,
        *,
        huntflow: HuntflowConnections,
        cache: VendorCache,
        thresholds: StageThresholds,
    ) -> None:
        self._huntflow = huntflow
        self._cache = cache
        self._thresholds = thresholds

    async def lines(self, actor: Actor, now: datetime) -> Sequence[NewApplicantsLine | StandingLine]:
        """Both kinds; nothing while Huntflow is not connected or does not answer (another line says so)."""
        if not actor.may(Operation.CHANGE_APPLICANTS):
            return ()
        try:
            return await self._read(actor, now)
        except (IntegrationError, ServiceError):
            return ()

    async def _read(self, actor: Actor, now: datetime) -> list[NewApplicantsLine | StandingLine]:
        connection = await self._huntflow.of(actor.user_id)
        reading = VacancyReading(self._cache, connection, actor.user_id)
        mine = (await reading.whole_list(VacancyScope.MINE, VacancyGroup.OPEN)).data.rows[:MOST_VACANCIES]
        statuses = await ApplicantReading(self._cache, connection, actor.user_id).statuses()
        limits = await self._thresholds.limits(Organisation.of(connection), statuses)
        standing = await together(self._standing(reading, row.id) for row in mine)
        found = list(zip(mine, standing, strict=True))
        new = [fresh for row, people in found if (fresh := _new(row, people, now))]
        too_long = [line for row, people in found if (line := _too_long(row, people, limits, now))]
        names = {status.id: status.name for status in statuses}
        slowest = sorted(too_long, key=lambda line: (-line.count, -line.longest_days))[:MOST_LINES]
        most = sorted(new, key=lambda line: -line.count)[:MOST_LINES]
        return [*most, *(_named(line, names) for line in slowest)]

    async def _standing(self, reading: VacancyReading, vacancy_id: int) -> tuple[_Standing, ...]:
        client, account_id = reading.connection.client, reading.connection.account_id

        async def fetch() -> Json:
            rows: list[_Standing] = []
            for number in range(1, MOST_PAGES + 1):
                page = await client.applicants(account_id, vacancy_id=vacancy_id, page=number)
                rows += [_of(one, vacancy_id) for one in page.items]
                if number >= page.total_pages:
                    break
            kept: Json = to_jsonable_python(rows)
            return kept

        # Under the vacancy's prefix: a move through us forgets it together with the counts.
        key = f"{reading.prefix}vacancy:{vacancy_id}:pulse"
        kept = await self._cache.get_or_fetch_as(key, reading.user_id, TTL, fetch, read=_KEPT.validate_python)
        return kept.data


def _of(applicant: Applicant, vacancy_id: int) -> _Standing:
    link = next((link for link in applicant.links if link.vacancy == vacancy_id), None)
    return _Standing(link.status if link else 0, link.changed if link else None, applicant.created)


def _new(row: VacancyRow, people: tuple[_Standing, ...], now: datetime) -> NewApplicantsLine | None:
    count = sum(one.came_at is not None and one.came_at >= now - NEW_SINCE for one in people)
    return NewApplicantsLine(row.id, row.name, count) if count else None


def _too_long(
    row: VacancyRow, people: tuple[_Standing, ...], limits: dict[int, int], now: datetime
) -> StandingLine | None:
    over = [
        ((now - one.since).days, one.status_id)
        for one in people
        if one.since is not None and one.status_id in limits and (now - one.since).days > limits[one.status_id]
    ]
    if not over:
        return None
    days, status_id = max(over)
    return StandingLine(row.id, row.name, len(over), days, str(status_id))


def _named(line: StandingLine, names: dict[int, str]) -> StandingLine:
    stage = names.get(int(line.longest_stage), "")
    return StandingLine(line.vacancy_id, line.vacancy, line.count, line.longest_days, stage)
