"""Looking at what is not an applicant or a vacancy: the asker's imports and the bank's rates."""

from typing import Any

from pydantic import Field

from models.imports import TaskImport
from services.access import Actor, Operation, require
from services.assistant.pipeline.evidence import Evidence
from services.assistant.pipeline.tool import Arguments, Found, PipelineTool
from services.finance.rates import CurrencyRates

MOST_IMPORTS = 20


class NoArguments(Arguments):
    """Nothing to say."""


class Rates(Arguments):
    """Which currencies."""

    currencies: list[str] = Field(default_factory=list, description="letters such as USD; empty for all")


class OtherTools:
    """The rest."""

    def __init__(self, *, rates: CurrencyRates) -> None:
        self._rates = rates

    def all(self) -> tuple[PipelineTool[Any], ...]:
        """Each with what it is for."""
        return (
            PipelineTool(
                "my_imports", "The person's newest imports of tasks", NoArguments, Operation.IMPORT_TASKS, self._imports
            ),
            PipelineTool(
                "currency_rates",
                "Official rates of the National Bank of Belarus: roubles for `scale` units",
                Rates,
                Operation.VIEW_RATES,
                self._bank,
            ),
        )

    async def _imports(self, actor: Actor, _wanted: NoArguments, _evidence: Evidence) -> Found:
        require(actor, Operation.IMPORT_TASKS, owner_id=actor.user_id)
        rows = await TaskImport.filter(user_id=actor.user_id).order_by("-id").limit(MOST_IMPORTS)
        return {
            "imports": [
                {
                    "task": row.task_id,
                    "state": row.state.value,
                    "vacancy": row.vacancy_name,
                    "stage": row.status_name,
                    "problem": row.failure,
                    "on": f"{row.created_at.astimezone(actor.zone):%Y-%m-%d %H:%M}",
                }
                for row in rows
            ]
        }

    async def _bank(self, actor: Actor, wanted: Rates, _evidence: Evidence) -> Found:
        found = await self._rates.rates(actor)
        names = {name.upper() for name in wanted.currencies}
        rows = [row for row in found.rows if not names or row.currency in names]
        return {
            "rates": [
                {"currency": row.currency, "scale": row.scale, "byn": str(row.rate), "on": row.on.isoformat()}
                for row in rows
            ],
            "is_of_today": not found.is_stale,
        }
