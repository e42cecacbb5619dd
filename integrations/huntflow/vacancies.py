"""Operations on vacancies: changing their fields and their state, and the organisation's own fields of them."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from huntflow_api_client import entities as vendor
from huntflow_api_client.models.request.vacancies import (
    VacancyCloseRequest,
    VacancyHoldRequest,
    VacancyUpdatePartialRequest,
    VacancyUpdateRequest,
)

from integrations.base.wire import Number, Wire
from integrations.huntflow.fields import FieldSchema, Values, read_schema, read_values
from integrations.huntflow.operations import Operations, read_list, read_one
from integrations.huntflow.schemas import Vacancy
from integrations.huntflow.transport import ask


class VacancyReason(Wire):
    """A reason for closing a vacancy or putting it on hold; Huntflow's own «other» has no id."""

    id: Number = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class VacancyChange:
    """What to change of a vacancy; None leaves a field as it is.

    Attributes:
        priority: 1 for high, 0 for usual.
        body, requirements, conditions: HTML.
        additional: values of the organisation's own fields by their keys (`vacancy_additional_fields`).
    """

    position: str | None = None
    company: str | None = None
    money: str | None = None
    priority: int | None = None
    hidden: bool | None = None
    account_division: int | None = None
    body: str | None = None
    requirements: str | None = None
    conditions: str | None = None
    additional: Values = field(default_factory=dict)

    def given(self) -> dict[str, Any]:
        """The fields that are to change."""
        names = (
            "position", "company", "money", "priority", "hidden", "account_division",
            "body", "requirements", "conditions",
        )  # fmt: skip
        fixed = {name: getattr(self, name) for name in names if getattr(self, name) is not None}
        return {**self.additional, **fixed}


class VacancyOperations(Operations):
    """Everything that changes a vacancy."""

    async def vacancy_additional_fields(self, account_id: int) -> list[FieldSchema]:
        """The organisation's own fields of a vacancy.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/vacancies/additional_fields
        """
        answer = await ask(
            self._session,
            "vacancies.additional_fields",
            lambda api: vendor.Vacancy(api).get_additional_fields_schema(account_id),
        )
        return read_schema(answer)

    async def vacancy_values(self, account_id: int, vacancy_id: int) -> Values:
        """Everything Huntflow says of a vacancy, the organisation's own fields beside the fixed ones.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/vacancies/-vacancy_id-
        """
        answer = await ask(self._session, "vacancies.get", lambda api: vendor.Vacancy(api).get(account_id, vacancy_id))
        return read_values(answer)

    async def update_vacancy(self, account_id: int, vacancy_id: int, change: VacancyChange) -> Vacancy:
        """Change what is given; sent twice it does the same.

        https://api.huntflow.ai/v2/docs#patch-/accounts/-account_id-/vacancies/-vacancy_id-
        """
        body = VacancyUpdatePartialRequest(**change.given())
        answer = await ask(
            self._session,
            "vacancies.update",
            lambda api: vendor.Vacancy(api).patch(account_id, vacancy_id, body),
            idempotent=True,
        )
        return read_one(answer, Vacancy)

    async def replace_vacancy(self, account_id: int, vacancy_id: int, whole: VacancyChange) -> Vacancy:
        """Write the vacancy anew; `position` and `account_division` are required by Huntflow.

        https://api.huntflow.ai/v2/docs#put-/accounts/-account_id-/vacancies/-vacancy_id-
        """
        body = VacancyUpdateRequest(**whole.given())
        answer = await ask(
            self._session,
            "vacancies.replace",
            lambda api: vendor.Vacancy(api).update(account_id, vacancy_id, body),
            idempotent=True,
        )
        return read_one(answer, Vacancy)

    async def close_vacancy(
        self,
        account_id: int,
        vacancy_id: int,
        *,
        reason_id: int | None = None,
        comment: str | None = None,
        on: date | None = None,
    ) -> None:
        """Close a vacancy.

        https://api.huntflow.ai/v2/docs#post-/accounts/-account_id-/vacancies/-vacancy_id-/state/close
        """
        given = _given(date=on, comment=comment, account_vacancy_close_reason=reason_id)
        await self._go(account_id, vacancy_id, "close", VacancyCloseRequest(**given).jsonable_dict(exclude_unset=True))

    async def hold_vacancy(
        self,
        account_id: int,
        vacancy_id: int,
        *,
        reason_id: int | None = None,
        comment: str | None = None,
        on: date | None = None,
    ) -> None:
        """Put a vacancy on hold.

        https://api.huntflow.ai/v2/docs#post-/accounts/-account_id-/vacancies/-vacancy_id-/state/hold
        """
        given = _given(date=on, comment=comment, account_vacancy_hold_reason=reason_id)
        await self._go(account_id, vacancy_id, "hold", VacancyHoldRequest(**given).jsonable_dict(exclude_unset=True))

    async def resume_vacancy(self, account_id: int, vacancy_id: int) -> None:
        """Go on with a vacancy that was on hold.

        https://api.huntflow.ai/v2/docs#post-/accounts/-account_id-/vacancies/-vacancy_id-/state/resume
        """
        await self._go(account_id, vacancy_id, "resume", None)

    async def vacancy_close_reasons(self, account_id: int) -> list[VacancyReason]:
        """Reasons for closing.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/vacancy_close_reasons
        """
        return await self._reasons(account_id, "close")

    async def vacancy_hold_reasons(self, account_id: int) -> list[VacancyReason]:
        """Reasons for putting on hold.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/vacancy_hold_reasons
        """
        return await self._reasons(account_id, "hold")

    async def _reasons(self, account_id: int, what: str) -> list[VacancyReason]:
        path = f"/accounts/{account_id}/vacancy_{what}_reasons"
        answer = await ask(self._session, f"vacancies.{what}_reasons", lambda api: api.request("GET", path))
        return read_list(answer, VacancyReason)

    async def _go(self, account_id: int, vacancy_id: int, action: str, body: dict[str, Any] | None) -> None:
        path = f"/accounts/{account_id}/vacancies/{vacancy_id}/state/{action}"
        await ask(self._session, f"vacancies.{action}", lambda api: api.request("POST", path, json=body))


def _given(**values: object) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
