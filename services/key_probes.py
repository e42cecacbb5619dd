"""One cheap question to the vendor of a single key: is it good, and whose is it?"""

from dataclasses import dataclass

from integrations.clickup import ClickUpGateway
from integrations.gemini import GeminiGateway
from integrations.notion import NotionGateway
from models.credentials import Integration


@dataclass(frozen=True, slots=True)
class KeyOwner:
    """What a vendor tells of a good key. `has_model`: Gemini offers the model the operator has set."""

    name: str = ""
    has_model: bool = True


class KeyProbes:
    """Tries keys of ClickUp, Notion and Gemini without changing or spending anything."""

    def __init__(
        self, *, clickup: ClickUpGateway, notion: NotionGateway, gemini: GeminiGateway, gemini_model: str
    ) -> None:
        self._clickup = clickup
        self._notion = notion
        self._gemini = gemini
        self._gemini_model = gemini_model.removeprefix("models/")

    async def ask(self, integration: Integration, key: str, user_id: int) -> KeyOwner:
        """Try the key.

        Raises:
            IntegrationError: AuthorizationError and its like when it is refused, others when the vendor is not there.
            LookupError: the integration has no single key.
        """
        if integration is Integration.CLICKUP:
            user = await self._clickup.connect(token=key, user_id=user_id).user()
            return KeyOwner(name=user.username or user.email or "")
        if integration is Integration.NOTION:
            bot = await self._notion.connect(token=key, user_id=user_id).me()
            return KeyOwner(name=bot.workspace_name or bot.name or "")
        if integration is Integration.GEMINI:
            models = await self._gemini.list_models(api_key=key, user_id=user_id)
            return KeyOwner(has_model=any(model.name == self._gemini_model for model in models))
        raise LookupError(integration)
