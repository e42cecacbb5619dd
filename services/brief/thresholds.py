"""After how many days on a stage somebody stands too long: the team's number, else Huntflow's, else a week.

The week is for organisations that have set no number in Huntflow at all.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from tortoise.transactions import in_transaction

from integrations.huntflow.schemas import VacancyStatus
from locales import lazy
from models.audit import Source
from models.scorecards import StageThreshold
from services import audit
from services.access import Actor, Operation, require
from services.applicants.organisation import Organisation
from services.applicants.reading import ApplicantReading
from services.errors import GoneError, ServiceError
from services.funnel import HIRED, TRASH
from services.huntflow_connections import HuntflowConnection, HuntflowConnections
from services.vendor_cache import VendorCache

DEFAULT_DAYS = 7
LONGEST_DAYS = 365
# Kept as a number: nobody stands on this stage too long.
NEVER = 0


class WrongThresholdError(ServiceError):
    """Not a number of days. Values: `most`."""

    sentence = lazy("A threshold is from 1 to {most} days, or none. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class StageLimit:
    """A stage and its threshold; `days` None: never too long. `is_own`: the team set it."""

    status_id: int
    name: str
    days: int | None
    is_own: bool


class StageThresholds:
    """Reads and writes thresholds of an organisation; everybody who works there shares them."""

    def __init__(self, *, huntflow: HuntflowConnections, cache: VendorCache) -> None:
        self._huntflow = huntflow
        self._cache = cache

    async def limits(self, organisation: Organisation, statuses: Iterable[VacancyStatus]) -> dict[int, int]:
        """Days by stage id, for stages where one can stand too long."""
        rows = await self._rows(organisation, statuses)
        return {row.status_id: row.days for row in rows if row.days is not None}

    async def of(self, actor: Actor) -> tuple[StageLimit, ...]:
        """The stages of the person's organisation in their order.

        Raises:
            NotConnectedError, IntegrationError: Huntflow cannot be asked for its stages.
        """
        require(actor, Operation.VIEW_VACANCIES)
        connection = await self._huntflow.of(actor.user_id)
        return await self._rows(Organisation.of(connection), await self._statuses(actor, connection))

    async def set(
        self, actor: Actor, status_id: int, days: int | None, *, source: Source = Source.BOT
    ) -> tuple[StageLimit, ...]:
        """Write the team's number: `NEVER` for none, None for Huntflow's own again.

        Raises:
            WrongThresholdError: not from 1 to 365 and not `NEVER`.
            GoneError: Huntflow has no such stage.
        """
        require(actor, Operation.EDIT_VACANCY_RECORDS)
        if days is not None and not NEVER <= days <= LONGEST_DAYS:
            raise WrongThresholdError(most=LONGEST_DAYS)
        connection = await self._huntflow.of(actor.user_id)
        statuses = await self._statuses(actor, connection)
        if status_id not in {status.id for status in statuses}:
            raise GoneError
        at: dict[str, Any] = {
            "system": connection.system.value,
            "account_id": connection.account_id,
            "status_id": status_id,
        }
        async with in_transaction():
            if days is None:
                await StageThreshold.filter(**at).delete()
            else:
                await StageThreshold.update_or_create(**at, defaults={"days": days})
            await audit.record(
                actor,
                "stage_threshold_set",
                object_type="vacancy_record",
                object_id=status_id,
                source=source,
                days=days,
            )
        return await self._rows(Organisation.of(connection), statuses)

    async def _statuses(self, actor: Actor, connection: HuntflowConnection) -> tuple[VacancyStatus, ...]:
        return await ApplicantReading(self._cache, connection, actor.user_id).statuses()

    @staticmethod
    async def _rows(organisation: Organisation, statuses: Iterable[VacancyStatus]) -> tuple[StageLimit, ...]:
        own = dict(
            await StageThreshold.filter(
                system=organisation.system.value, account_id=organisation.account_id
            ).values_list("status_id", "days")
        )
        all_of_them = tuple(statuses)
        # Where Huntflow is used for this at all, a stage without a number there (a reserve, say) is meant to have none.
        default = NEVER if any(status.stay_duration for status in all_of_them) else DEFAULT_DAYS
        rows = []
        for status in all_of_them:
            if not status.is_usable or status.type in {HIRED, TRASH}:
                continue
            days = own.get(status.id, status.stay_duration or default)
            rows.append(StageLimit(status.id, status.name, int(days) or None, is_own=status.id in own))
        return tuple(rows)
