"""Which vacancies a person hears of; which kinds of events, they choose under /notifications."""

from collections.abc import Iterable
from dataclasses import dataclass

from integrations.base import NotFoundError
from models.muted_vacancies import MutedVacancy
from services.access import Actor, Operation, require
from services.huntflow_connections import HuntflowConnections
from services.vacancies import ForeignButtonError, VacancyGoneError
from services.vacancy_reading import VacancyReading
from services.vendor_cache import VendorCache


@dataclass(frozen=True, slots=True)
class VacancyEvents:
    """Whether the person hears of a vacancy."""

    vacancy_id: int
    vacancy_name: str
    is_heard: bool


class EventFilters:
    """Reads and sets a person's own filters."""

    def __init__(self, *, huntflow: HuntflowConnections, cache: VendorCache) -> None:
        self._huntflow = huntflow
        self._cache = cache

    async def of(self, actor: Actor, owner_id: int, vacancy_id: int) -> VacancyEvents:
        """How it is now.

        Raises:
            ForeignButtonError: the button belongs to somebody else. VacancyGoneError: there is no such vacancy.
        """
        name, where = await self._where(actor, owner_id, vacancy_id)
        return VacancyEvents(vacancy_id, name, is_heard=not await MutedVacancy.filter(**where).exists())

    async def set_heard(self, actor: Actor, owner_id: int, vacancy_id: int, *, is_heard: bool) -> VacancyEvents:
        """Hear of the vacancy from now on, or not; raises as `of`."""
        name, where = await self._where(actor, owner_id, vacancy_id)
        if is_heard:
            await MutedVacancy.filter(**where).delete()
        else:
            await MutedVacancy.get_or_create(defaults=None, using_db=None, **where)
        return VacancyEvents(vacancy_id, name, is_heard=is_heard)

    async def _where(self, actor: Actor, owner_id: int, vacancy_id: int) -> tuple[str, dict[str, str | int]]:
        # Whoever may not change applicants is told nothing anyway.
        require(actor, Operation.CHANGE_APPLICANTS)
        if owner_id != actor.user_id:
            raise ForeignButtonError
        connection = await self._huntflow.of(actor.user_id)
        try:
            found = await VacancyReading(self._cache, connection, actor.user_id).vacancy(vacancy_id)
        except NotFoundError as error:
            raise VacancyGoneError from error
        return found.data.name, {
            "user_id": actor.user_id,
            "system": connection.system.value,
            "account_id": connection.account_id,
            "vacancy_id": vacancy_id,
        }


async def without_muted(user_ids: Iterable[int], system: str, account_id: int, vacancy_id: int) -> set[int]:
    """Those who want to hear of the vacancy."""
    wanted = set(user_ids)
    muted = await MutedVacancy.filter(
        user_id__in=list(wanted), system=system, account_id=account_id, vacancy_id=vacancy_id
    ).values_list("user_id", flat=True)
    return wanted - {int(str(each)) for each in muted}
