"""One task or page whole: what the cache has at once, comments and files as the vendor has them now."""

from collections.abc import Sequence

from integrations.base import TooManyRequestsError, UnavailableError
from integrations.clickup.schemas import Comment, Task
from models.sources import SavedSource, SourceKind
from services.access import Actor
from services.errors import BrokenConnectionError, NotConnectedError
from services.sources.connections import SourceConnections
from services.sources.items import SourceItems, properties_of
from services.sources.saved import source_of
from services.sources.seen import MAX_DESCRIPTION_CHARS
from services.sources.values import INTEGRATIONS, ItemCard, ItemComment, ItemFile, ItemProperty
from services.task_import.page_source import PageSource
from services.vendor_patience import answered_in_time

# Without an answer the cache is shown.
_ABSENT = (UnavailableError, TooManyRequestsError, NotConnectedError, BrokenConnectionError)


class SourceCards:
    """Reads one item."""

    def __init__(self, *, connections: SourceConnections, items: SourceItems) -> None:
        self._connections = connections
        self._items = items
        self._pages = PageSource(credentials=connections.credentials, notion=connections.notion_gateway)

    async def card(self, actor: Actor, number: int) -> ItemCard:
        """The item with our number; `is_stale` when its vendor does not answer.

        Raises:
            ItemGoneError: it is not in the cache any more.
            NotFoundError: its vendor does not have it any more.
        """
        source, row, item = await self._items.row(actor, number)
        try:
            async with answered_in_time(INTEGRATIONS[source.kind], "items.card"):
                task, comments = await self._read(actor, source, item.item_id)
        except _ABSENT:
            return ItemCard(source_of(source), row, item.description, properties_of(item), is_stale=True)
        return ItemCard(
            source=source_of(source),
            row=row,
            description=(task.text_description or task.markdown_description or "")[:MAX_DESCRIPTION_CHARS],
            properties=_properties(task) if source.kind is SourceKind.CLICKUP else properties_of(item),
            comments=tuple(_comment(each) for each in comments if each.text.strip()),
            files=tuple(ItemFile(each.title or each.id, each.size) for each in task.attachments),
        )

    async def card_of(self, actor: Actor, source_id: int, item_id: str) -> ItemCard:
        """The item by the vendor's id, as the REST API asks for it."""
        return await self.card(actor, await self._items.number_of(actor, source_id, item_id))

    async def card_by(self, actor: Actor, kind: SourceKind, reference: str) -> ItemCard:
        """The item by the vendor's id or by our number, wherever it was read; raises as `card`."""
        return await self.card(actor, await self._items.number_by(actor, kind, reference))

    async def _read(self, actor: Actor, source: SavedSource, item_id: str) -> tuple[Task, Sequence[Comment]]:
        if source.kind is SourceKind.NOTION:
            return await self._pages.task(actor.user_id, item_id)
        client = await self._connections.clickup(actor.user_id)
        return await client.task(item_id), await client.comments(item_id)


def _properties(task: Task) -> tuple[ItemProperty, ...]:
    return tuple(ItemProperty(field.name, field.type, field.text) for field in task.custom_fields if field.text)


def _comment(comment: Comment) -> ItemComment:
    author = (comment.user.username if comment.user else None) or ""
    return ItemComment(author, comment.text.strip(), comment.created_at)
