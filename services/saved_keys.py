"""The keys among a person's settings in the REST API: tried at their vendors and kept, or taken away."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.audit import Source
from models.credentials import Integration
from models.users import System
from services.access import Actor, Operation, require
from services.credential_entry import CredentialEntry, EntryResult, SecretKind
from services.credentials import Credentials
from services.huntflow_connections import INTEGRATION_OF
from services.key_tests import KeyRefusedError
from services.key_words import outcome_words

# What a client sees instead of a key; sent back, it means «as it is».
MASKED = "***"
FIELDS = {
    "gemini_api_key": Integration.GEMINI,
    "clickup_api_key": Integration.CLICKUP,
    "notion_integration_token": Integration.NOTION,
    "huntflow_prod_api_key": Integration.HUNTFLOW_PROD,
    "huntflow_sandbox_api_key": Integration.HUNTFLOW_SANDBOX,
}
URL_FIELDS = {
    Integration.HUNTFLOW_PROD: "huntflow_prod_url",
    Integration.HUNTFLOW_SANDBOX: "huntflow_sandbox_url",
}


@dataclass(frozen=True, slots=True)
class SavedKeys:
    """Writes keys one after the other; those before a refused one are kept."""

    entry: CredentialEntry
    credentials: Credentials

    async def write(
        self, actor: Actor, given: Mapping[str, str], active: System, *, owner_id: int | None = None, source: Source
    ) -> None:
        """Keep the keys of `given`, by the fields of the documents.

        `huntflow_api_key` is the active system's (product.md §4). `owner_id` is whose keys they would be: nobody sets
        another person's, administrators included.

        Raises:
            KeyRefusedError: a vendor does not accept the key of a field.
            UrlRefusedError: the address is not allowed.
            IntegrationError: a vendor did not answer.
        """
        require(actor, Operation.MANAGE_OWN_TOKENS, owner_id=owner_id)
        for field, key in given.items():
            integration = INTEGRATION_OF[active] if field == "huntflow_api_key" else FIELDS.get(field)
            if integration is None or key == MASKED:
                continue
            if key:
                await self._keep(actor, field, integration, given, source)
            elif (await self.credentials.view(actor, integration, owner_id=actor.user_id)).is_set:
                await self.credentials.remove(actor, integration, owner_id=actor.user_id, source=source)

    async def _keep(
        self, actor: Actor, field: str, integration: Integration, given: Mapping[str, str], source: Source
    ) -> None:
        draft = await self.entry.begin(actor, integration, SecretKind.KEY, owner_id=actor.user_id)
        url = given.get(URL_FIELDS.get(integration, ""), "")
        if url:
            draft = self.entry.with_address(actor, draft, url)
        result: EntryResult = await self.entry.submit(actor, draft, given[field], source=source)
        if result.view is None:
            raise KeyRefusedError(field, outcome_words(result))
