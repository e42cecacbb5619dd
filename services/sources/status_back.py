"""After an import the task says so in ClickUp, when its list is saved with a status for that."""

from models.sources import SavedSource, SourceItem, SourceKind
from services.sources.connections import SourceConnections


class StatusBack:
    """Writes statuses back."""

    def __init__(self, *, connections: SourceConnections) -> None:
        self._connections = connections

    async def after_import(self, user_id: int, task_id: str) -> None:
        """Put the task into the status its saved list asks for; nothing when no list of this person does.

        Setting the same status twice changes nothing, so a repeated import may call this again.

        Raises:
            IntegrationError, NotConnectedError, BrokenConnectionError: the status is as it was.
        """
        source = await SavedSource.filter(
            user_id=user_id, kind=SourceKind.CLICKUP, items__item_id=task_id, done_status__not=""
        ).first()
        if source is None:
            return
        client = await self._connections.clickup(user_id)
        task = await client.set_status(task_id, source.done_status)
        status = task.status.status if task.status else source.done_status
        await SourceItem.filter(source_id=source.id, item_id=task_id).update(status=status[:255])
