"""How long applicants of a vacancy have been standing on its stages, by when Huntflow last moved them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median_low

from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python

from integrations.base import Json, NotFoundError
from integrations.huntflow.schemas import Applicant, Page
from services.access import Actor
from services.applicants.organisation import Organisation
from services.funnel import HIRED, TRASH
from services.huntflow_connections import HuntflowConnections
from services.vacancies import Vacancies, VacancyGoneError
from services.vacancy_reading import VacancyReading, together
from services.vacancy_rows import ApplicantRow, Stage, VacancyRow, applicant_row
from services.vendor_cache import VendorCache

TIMES_TTL = timedelta(minutes=10)
# 30 applicants a page: more people on one stage than this are said to be more, not read.
MAX_STAGE_PAGES = 4


@dataclass(frozen=True, slots=True)
class StageTime:
    """A stage with somebody on it.

    Attributes:
        count: how many stand there as far as we read.
        median_days: whole days; half of them stand so long or less. None when Huntflow gave no dates.
        longest_days, longest: who stands longest.
        is_complete: whether everybody of the stage was read.
    """

    stage: Stage
    count: int
    median_days: int | None
    longest_days: int | None
    longest: ApplicantRow | None
    is_complete: bool = True


@dataclass(frozen=True, slots=True)
class StageTimesPage:
    """Stages of a vacancy where somebody waits; `place` is the organisation's short form for buttons."""

    vacancy: VacancyRow
    place: str
    stages: tuple[StageTime, ...]
    age: timedelta = timedelta()
    is_stale: bool = False


@dataclass(frozen=True, slots=True)
class _Standing:
    """Who stands on a stage, as the cache keeps it."""

    stage: Stage
    rows: tuple[ApplicantRow, ...]
    is_complete: bool


_KEPT = TypeAdapter(tuple[_Standing, ...])


class StageTimes:
    """Reads them for people."""

    def __init__(self, *, huntflow: HuntflowConnections, cache: VendorCache, now: Callable[[], datetime]) -> None:
        self._huntflow = huntflow
        self._cache = cache
        self._now = now

    async def of(self, actor: Actor, owner_id: int, vacancy_id: int) -> StageTimesPage:
        """The stages where somebody waits, in their order; refusal and hiring are ends and nobody waits there.

        Raises:
            ForeignButtonError: the button belongs to somebody else.
            VacancyGoneError: Huntflow does not have the vacancy.
        """
        Vacancies.check(actor, owner_id)
        connection = await self._huntflow.of(actor.user_id)
        reading = VacancyReading(self._cache, connection, actor.user_id)
        try:
            vacancy = (await reading.vacancy(vacancy_id)).data
        except NotFoundError as error:
            raise VacancyGoneError from error

        async def fetch() -> Json:
            kept: Json = to_jsonable_python(await _read(reading, vacancy))
            return kept

        # Under the vacancy's prefix: a move through us forgets it together with the counts.
        key = f"{reading.prefix}vacancy:{vacancy_id}:times"
        kept = await self._cache.get_or_fetch_as(key, actor.user_id, TIMES_TTL, fetch, read=_KEPT.validate_python)
        now = self._now()
        return StageTimesPage(
            vacancy=vacancy,
            place=Organisation.of(connection).code,
            stages=tuple(_measured(one, now) for one in kept.data if one.rows),
            age=kept.age,
            is_stale=kept.is_stale,
        )


async def _read(reading: VacancyReading, vacancy: VacancyRow) -> tuple[_Standing, ...]:
    stages = (await reading.stages_of(vacancy)).data
    waiting = [stage for stage in stages if stage.type not in {HIRED, TRASH}]
    return tuple(await together(_standing(reading, vacancy.id, stage) for stage in waiting))


async def _standing(reading: VacancyReading, vacancy_id: int, stage: Stage) -> _Standing:
    client, account_id = reading.connection.client, reading.connection.account_id

    async def page(number: int) -> Page[Applicant]:
        return await client.applicants(account_id, vacancy_id=vacancy_id, status_id=stage.id, page=number)

    first = await page(1)
    rest = await together(page(number) for number in range(2, min(first.total_pages, MAX_STAGE_PAGES) + 1))
    found = {one.id: applicant_row(one, vacancy_id) for each in (first, *rest) for one in each.items}
    return _Standing(stage, tuple(found.values()), is_complete=first.total_pages <= MAX_STAGE_PAGES)


def _measured(standing: _Standing, now: datetime) -> StageTime:
    # Clocks of two machines differ: nobody stands for less than no time.
    days = {row: max((now - row.since).days, 0) for row in standing.rows if row.since}
    longest = min(days, key=lambda row: (row.since, row.id)) if days else None
    return StageTime(
        stage=standing.stage,
        count=len(standing.rows),
        median_days=median_low(days.values()) if days else None,
        longest_days=days[longest] if longest else None,
        longest=longest,
        is_complete=standing.is_complete,
    )
