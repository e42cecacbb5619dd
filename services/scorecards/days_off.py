"""Days on which an organisation does not work, by Huntflow's production calendar."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from integrations.base import IntegrationError, Json
from models.interviews import Interview
from models.users import System
from services.errors import ServiceError
from services.huntflow_connections import HuntflowConnections
from services.scorecards.team import InterviewTeam
from services.vendor_cache import VendorCache

# Holidays are moved by decree a few times a year.
TTL = timedelta(days=1)
# Longer than the ladder with the longest holidays in it.
AHEAD = timedelta(days=45)


class DaysOff:
    """Reads and keeps calendars."""

    def __init__(
        self, *, huntflow: HuntflowConnections, cache: VendorCache, team: InterviewTeam, now: Callable[[], datetime]
    ) -> None:
        self._huntflow = huntflow
        self._cache = cache
        self._team = team
        self._now = now

    async def of(self, interview: Interview) -> frozenset[date] | None:
        """Days off around now; None when nobody's key can tell, then weekends are all there is to go by.

        Call it outside of transactions.
        """
        for user_id in await self._team.key_owners(interview, 0):
            try:
                return await self._read(interview, user_id)
            except (IntegrationError, ServiceError):
                continue  # another key of the same organisation may work
        return None

    async def _read(self, interview: Interview, user_id: int) -> frozenset[date]:
        account_id = interview.account_id or 0
        first = self._now().date() - timedelta(days=14)
        # From Monday on, so that a day's turn does not ask anew.
        first -= timedelta(days=first.weekday())
        connection = await self._huntflow.of_system(user_id, System(interview.system))

        async def ask() -> Json:
            calendar = await connection.client.production_calendar(account_id)
            found = await connection.client.days_off(calendar, first, first + AHEAD + timedelta(days=21))
            return [day.isoformat() for day in found]

        key = f"days_off:{interview.system}:{account_id}:{first.isoformat()}:"
        kept = await self._cache.get_or_fetch(key, user_id, TTL, ask)
        days = kept.data if isinstance(kept.data, list) else []
        return frozenset(date.fromisoformat(str(day)) for day in days)
