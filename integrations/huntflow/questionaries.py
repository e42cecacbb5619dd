"""The questionary of applicants: its form per organisation, and the answers of one applicant."""

from huntflow_api_client import entities as vendor

from integrations.huntflow.fields import FieldSchema, Values, read_schema, read_values
from integrations.huntflow.operations import Operations
from integrations.huntflow.transport import ask


class QuestionaryOperations(Operations):
    """The organisation's own fields of applicants."""

    async def questionary_schema(self, account_id: int) -> list[FieldSchema]:
        """The form; its keys differ between organisations.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/applicants/questionary
        """
        answer = await ask(
            self._session, "questionary.schema", lambda api: vendor.ApplicantsQuestionary(api).get_schema(account_id)
        )
        return read_schema(answer)

    async def questionary(self, account_id: int, applicant_id: int) -> Values:
        """An applicant's answers by the keys of the form.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/applicants/-applicant_id-/questionary
        """
        answer = await ask(
            self._session,
            "questionary.get",
            lambda api: vendor.ApplicantsQuestionary(api).get(account_id, applicant_id),
        )
        return read_values(answer)

    async def create_questionary(self, account_id: int, applicant_id: int, values: Values) -> Values:
        """Write the whole questionary: what is not given is emptied. Sent twice it does the same.

        https://api.huntflow.ai/v2/docs#post-/accounts/-account_id-/applicants/-applicant_id-/questionary
        """
        answer = await ask(
            self._session,
            "questionary.create",
            lambda api: vendor.ApplicantsQuestionary(api).create(account_id, applicant_id, dict(values)),
            idempotent=True,
        )
        return read_values(answer)

    async def update_questionary(self, account_id: int, applicant_id: int, values: Values) -> Values:
        """Change only the answers given. Sent twice it does the same.

        https://api.huntflow.ai/v2/docs#patch-/accounts/-account_id-/applicants/-applicant_id-/questionary
        """
        answer = await ask(
            self._session,
            "questionary.update",
            lambda api: vendor.ApplicantsQuestionary(api).update(account_id, applicant_id, dict(values)),
            idempotent=True,
        )
        return read_values(answer)
