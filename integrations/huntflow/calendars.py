"""Production calendars: which days an organisation does not work."""

from datetime import date
from typing import Annotated

from pydantic import Field

from integrations.base.wire import Wire
from integrations.huntflow.operations import Operations, read_one
from integrations.huntflow.transport import ask


class AccountCalendar(Wire):
    """Which production calendar an organisation goes by."""

    production_calendar: int


class NonWorkingDays(Wire):
    """Days off between two days, both included; `items` comes only when asked for."""

    not_working_days: int = 0
    items: Annotated[tuple[date, ...], Field(default=())]


class CalendarOperations(Operations):
    """Days off."""

    async def production_calendar(self, account_id: int) -> int:
        """The calendar of an organisation.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/calendar
        """
        path = f"/accounts/{account_id}/calendar"
        answer = await ask(self._session, "production_calendars.of_account", lambda api: api.request("GET", path))
        return read_one(answer, AccountCalendar).production_calendar

    async def days_off(self, calendar_id: int, start: date, end: date) -> tuple[date, ...]:
        """Weekends and holidays from `start` to `end`.

        https://api.huntflow.ai/v2/docs#get-/production_calendars/-calendar_id-/days/-deadline-
        """
        path = f"/production_calendars/{calendar_id}/days/{end.isoformat()}"
        params = {"start": start.isoformat(), "verbose": "true"}
        answer = await ask(
            self._session, "production_calendars.days", lambda api: api.request("GET", path, params=params)
        )
        return read_one(answer, NonWorkingDays).items
