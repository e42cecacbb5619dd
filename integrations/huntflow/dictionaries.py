"""Dictionaries of an organisation, whose rows fields of type `dictionary` take, and groups of stages."""

from huntflow_api_client import entities as vendor

from integrations.base.wire import Many, Number, Wire
from integrations.huntflow.operations import Operations, read_list, read_one
from integrations.huntflow.transport import ask


class DictionaryRow(Wire):
    """A row of a dictionary; `parent` and `deep` where rows stand below others. An inactive one is not offered."""

    id: int
    name: str = ""
    order: int = 0
    active: bool = True
    parent: Number = None
    deep: int = 0


class Dictionary(Wire):
    """A dictionary with all its rows."""

    id: int
    code: str = ""
    name: str = ""
    fields: Many[DictionaryRow] = ()


class StageInGroup(Wire):
    """A stage of a group, by the id of the organisation's stage."""

    account_vacancy_status: int


class StageGroup(Wire):
    """Stages a vacancy of this group goes through, in their order."""

    id: int
    name: str = ""
    statuses: Many[StageInGroup] = ()


class DictionaryOperations(Operations):
    """Reading them."""

    async def dictionary(self, account_id: int, code: str) -> Dictionary:
        """A dictionary by the code a field's schema names.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/dictionaries/-dictionary_code-

        Raises:
            NotFoundError: there is none with this code.
        """
        answer = await ask(self._session, "dictionaries.get", lambda api: vendor.Dictionary(api).get(account_id, code))
        return read_one(answer, Dictionary)

    async def stage_groups(self, account_id: int) -> list[StageGroup]:
        """Which stages vacancies of a group have (`Vacancy.account_vacancy_status_group`).

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/vacancies/status_groups
        """
        answer = await ask(
            self._session,
            "vacancies.status_groups",
            lambda api: vendor.Vacancy(api).get_vacancy_status_groups(account_id),
        )
        return read_list(answer, StageGroup)
