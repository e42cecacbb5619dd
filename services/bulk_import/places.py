"""Where a run may read from, as one source: ClickUp's lists and Notion's data sources, told apart by their ids."""

from collections.abc import Sequence
from dataclasses import dataclass

from integrations.base import AccessDeniedError, BadRequestError, NotFoundError
from integrations.clickup.schemas import Comment, Task
from integrations.notion import NotionClient, NotionGateway, parse_page_reference
from integrations.notion.client import PageText
from integrations.notion.queries import PageQuery
from models.credentials import Integration
from services.bulk_import.errors import ListNotFoundError
from services.bulk_import.lists import ClickUpLists, SourcePage, SourcePlace
from services.credentials import Credentials
from services.task_import.kind import NOTION_SOURCE, is_page_id
from services.task_import.page_source import PageSource, task_of

_NO_TEXT = PageText((), is_cut=False)
# Columns that say nothing of the applicant or are read by themselves.
_NO_FIELDS = frozenset({"title", "files", "people", "created_by", "last_edited_by", "created_time", "last_edited_time"})
_STATUS_TYPES = frozenset({"status"})


class NotionDataSources:
    """Reads with the secret of the person who imports."""

    def __init__(self, *, credentials: Credentials, notion: NotionGateway) -> None:
        self._credentials = credentials
        self._notion = notion
        self._pages = PageSource(credentials=credentials, notion=notion)

    async def place(self, user_id: int, data_source_id: str) -> SourcePlace:
        """The data source; of a database with one source, that one.

        Raises:
            ListNotFoundError: Notion does not show it.
        """
        client = await self._client(user_id)
        try:
            found = await client.data_source(await self._source_id(client, data_source_id))
        except (NotFoundError, BadRequestError, AccessDeniedError) as error:
            raise ListNotFoundError(list=data_source_id) from error
        columns = found.properties
        statuses = [option.name for each in columns if each.type in _STATUS_TYPES for option in each.options]
        fields = [each.name for each in columns if each.type not in _NO_FIELDS]
        return SourcePlace(found.id, found.name or found.id, tuple(statuses), tuple(fields), NOTION_SOURCE)

    async def page(self, user_id: int, place_id: str, cursor: str) -> SourcePage:
        """A hundred pages with their properties; the text inside them is read when their turn comes."""
        found = await (await self._client(user_id)).query(place_id, PageQuery(cursor=cursor or None))
        tasks = tuple(task_of(page, _NO_TEXT) for page in found.items if not page.in_trash)
        return SourcePage(tasks, found.cursor or "")

    async def task(self, user_id: int, page_id: str, *, comments: bool) -> tuple[Task, Sequence[Comment]]:
        """One page in the shape of a task."""
        return await self._pages.task(user_id, page_id, comments=comments)

    @staticmethod
    async def _source_id(client: NotionClient, text: str) -> str:
        """What people copy is the link of the database."""
        try:
            database = await client.database(text)
        except (NotFoundError, BadRequestError):
            return text
        return database.data_sources[0].id if database.data_sources else text

    async def _client(self, user_id: int) -> NotionClient:
        token = await self._credentials.secret(user_id, Integration.NOTION)
        return self._notion.connect(token=token, user_id=user_id)


@dataclass(frozen=True, slots=True)
class AnyPlaces:
    """Lists and data sources."""

    lists: ClickUpLists
    data_sources: NotionDataSources

    async def place(self, user_id: int, text: str) -> SourcePlace:
        """The list or data source a link or id means.

        Raises:
            NoListError, ListNotFoundError: there is no such place.
            NotConnectedError: the person has no key for the vendor.
        """
        page = parse_page_reference(text)
        if page is not None:
            return await self.data_sources.place(user_id, page.page_id)
        return await self.lists.place(user_id, text)

    async def page(self, user_id: int, place_id: str, cursor: str, *, closed: bool) -> SourcePage:
        """A page of its tasks or pages; Notion knows no closed ones."""
        if is_page_id(place_id):
            return await self.data_sources.page(user_id, place_id, cursor)
        return await self.lists.page(user_id, place_id, cursor, closed=closed)

    async def task(self, user_id: int, task_id: str, *, comments: bool) -> tuple[Task, Sequence[Comment]]:
        """One task or page."""
        where = self.data_sources if is_page_id(task_id) else self.lists
        return await where.task(user_id, task_id, comments=comments)
