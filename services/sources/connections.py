"""ClickUp and Notion with the key of the person who imports."""

from dataclasses import dataclass

from integrations.clickup import ClickUpClient, ClickUpGateway
from integrations.notion import NotionClient, NotionGateway
from models.credentials import Integration
from services.credentials import Credentials


@dataclass(frozen=True, slots=True)
class SourceConnections:
    """Makes clients; every method raises NotConnectedError or BrokenConnectionError."""

    credentials: Credentials
    clickup_gateway: ClickUpGateway
    notion_gateway: NotionGateway

    async def clickup(self, user_id: int) -> ClickUpClient:
        """ClickUp as this person sees it."""
        token = await self.credentials.secret(user_id, Integration.CLICKUP)
        return self.clickup_gateway.connect(token=token, user_id=user_id)

    async def notion(self, user_id: int) -> NotionClient:
        """Notion as this person's integration sees it."""
        token = await self.credentials.secret(user_id, Integration.NOTION)
        return self.notion_gateway.connect(token=token, user_id=user_id)
