"""The way to a list or data source: what there is to choose from, read fresh each time."""

from integrations.clickup.schemas import Status
from models.sources import SourceKind
from services.access import Actor, Operation, require
from services.sources.connections import SourceConnections
from services.sources.values import Place

# A search in a workspace of thousands shows its first hits; a person narrows it by another word.
MAX_DATA_SOURCES = 100


class SourceBrowsing:
    """ClickUp from the workspace down to a list, Notion by search.

    Every method raises NotConnectedError, BrokenConnectionError or the errors of `integrations.base`.
    """

    def __init__(self, *, connections: SourceConnections) -> None:
        self._connections = connections

    async def workspaces(self, actor: Actor) -> tuple[Place, ...]:
        """ClickUp workspaces of the person's key."""
        require(actor, Operation.IMPORT_TASKS)
        client = await self._connections.clickup(actor.user_id)
        return tuple(Place(each.id, each.name) for each in await client.workspaces())

    async def spaces(self, actor: Actor, workspace_id: str) -> tuple[Place, ...]:
        """Spaces of a workspace."""
        require(actor, Operation.IMPORT_TASKS)
        client = await self._connections.clickup(actor.user_id)
        return tuple(Place(each.id, each.name) for each in await client.spaces(workspace_id))

    async def folders(self, actor: Actor, space_id: str) -> tuple[Place, ...]:
        """Folders of a space."""
        require(actor, Operation.IMPORT_TASKS)
        client = await self._connections.clickup(actor.user_id)
        return tuple(Place(each.id, each.name, each.task_count) for each in await client.folders(space_id))

    async def lists(self, actor: Actor, *, folder_id: str = "", space_id: str = "") -> tuple[Place, ...]:
        """Lists of a folder, or, without one, the lists of the space that are in no folder."""
        require(actor, Operation.IMPORT_TASKS)
        client = await self._connections.clickup(actor.user_id)
        found = await client.lists(folder_id) if folder_id else await client.folderless_lists(space_id)
        return tuple(Place(each.id, each.name, each.task_count) for each in found)

    async def statuses(self, actor: Actor, list_id: str) -> tuple[str, ...]:
        """Names of the statuses of a list, in their order."""
        require(actor, Operation.IMPORT_TASKS)
        client = await self._connections.clickup(actor.user_id)
        return in_order((await client.task_list(list_id)).statuses)

    async def data_sources(self, actor: Actor, text: str = "") -> tuple[Place, ...]:
        """Notion's data sources the connection may see, the last changed first."""
        require(actor, Operation.IMPORT_TASKS)
        client = await self._connections.notion(actor.user_id)
        found = await client.search_data_sources(text.strip()[:100])
        return tuple(Place(each.id, each.name) for each in found.items if not each.in_trash)[:MAX_DATA_SOURCES]

    async def test(self, actor: Actor, kind: SourceKind) -> str:
        """Whose key it is, as the vendor says now."""
        require(actor, Operation.IMPORT_TASKS)
        if kind is SourceKind.CLICKUP:
            user = await (await self._connections.clickup(actor.user_id)).user()
            return user.username or user.email or ""
        bot = await (await self._connections.notion(actor.user_id)).me()
        return " · ".join(name for name in (bot.name, bot.workspace_name) if name)


def in_order(statuses: tuple[Status, ...]) -> tuple[str, ...]:
    """Names of statuses as the list shows them."""
    return tuple(each.status for each in sorted(statuses, key=lambda each: each.orderindex or 0) if each.status)
