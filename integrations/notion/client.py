"""Notion's operations, one method each."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

import httpx
from pydantic import TypeAdapter

from integrations.base import BadRequestError, FieldError, Request, Vendor
from integrations.base.wire import Wire
from integrations.notion.blocks import Block
from integrations.notion.properties import Person, Property, value_in_words
from integrations.notion.queries import PAGE_SIZE, PageQuery
from integrations.notion.report_blocks import ReportBlock, in_requests, rich
from integrations.notion.rich_text import items, text_at
from integrations.notion.schemas import Bot, Comment, Database, DataSource, Listed, Page
from integrations.notion.session import Endpoints, NotionSession

T = TypeVar("T")
Arguments = dict[str, object]

# A page of a candidate has tens of blocks; more calls than this for one page would hold up everything else.
MAX_BLOCK_CALLS = 20
MAX_DEPTH = 4
# 2,000 comments or people, 2,500 items of a property: nobody imports more.
MAX_PAGES = 20
# Where Notion's signed links lead (developers.notion.com, working with files); a link anywhere else is not fetched.
FILE_HOSTS = ("prod-files-secure.s3.us-west-2.amazonaws.com", "prod-files-secure.s3.amazonaws.com", "file.notion.so")
OLD_FILES = ("s3.us-west-2.amazonaws.com", "/secure.notion-static.com/")
DOWNLOAD_TOTAL_S = 120.0


@dataclass(frozen=True, slots=True)
class DownloadedFile:
    """The bytes of a file and the type the host gave them."""

    content: bytes = field(repr=False)
    content_type: str


@dataclass(frozen=True, slots=True)
class PageText:
    """The blocks of a page in reading order, `depth` set; `is_cut` when the page goes on."""

    blocks: tuple[Block, ...]
    is_cut: bool


@dataclass(frozen=True, slots=True)
class NewPage:
    """A page to be created in a data source or under another page (one of the two)."""

    title: str
    blocks: tuple[ReportBlock, ...]
    data_source_id: str | None = None
    page_id: str | None = None


@dataclass(slots=True)
class _Reading:
    """The blocks of a page while they are read, within `MAX_BLOCK_CALLS`."""

    found: list[Block] = field(default_factory=list)
    calls: int = 0
    is_cut: bool = False

    def may_ask(self) -> bool:
        if self.calls >= MAX_BLOCK_CALLS:
            self.is_cut = True
            return False
        self.calls += 1
        return True


class _Created(Wire):
    id: str
    url: str = ""


class _Children(Wire):
    object: str


_BOT = TypeAdapter(Bot)
_DATABASE = TypeAdapter(Database)
_DATA_SOURCE = TypeAdapter(DataSource)
_DATA_SOURCES = TypeAdapter(Listed[DataSource])
_PAGE = TypeAdapter(Page)
_PAGES = TypeAdapter(Listed[Page])
_BLOCKS = TypeAdapter(Listed[Block])
_COMMENTS = TypeAdapter(Listed[Comment])
_PEOPLE = TypeAdapter(Listed[Person])
_VALUES = TypeAdapter(Listed[dict[str, object]])
_CREATED = TypeAdapter(_Created)
_CHILDREN = TypeAdapter(_Children)


class NotionClient:
    """Notion as one integration secret sees it; made by `NotionGateway.connect`.

    Every method raises the errors of `integrations.base`; what was not shared with the integration is NotFoundError.
    """

    def __init__(self, session: NotionSession, *, file_origins: frozenset[str] = frozenset()) -> None:
        self._session = session
        self._file_origins = file_origins

    async def me(self) -> Bot:
        """The connection itself. https://developers.notion.com/reference/get-self ."""
        return (await self._session.ask("users.me", lambda api: api.users.me())).read(_BOT)

    async def search_data_sources(self, text: str = "", *, cursor: str | None = None) -> Listed[DataSource]:
        """Data sources the connection may see, the last changed first.

        https://developers.notion.com/reference/post-search
        """
        arguments = _search(text, "data_source", cursor)
        answer = await self._session.ask("search", lambda api: api.search(**arguments), idempotent=True)
        return answer.read(_DATA_SOURCES)

    async def database(self, database_id: str) -> Database:
        """A database with its data sources. https://developers.notion.com/reference/retrieve-database ."""
        answer = await self._session.ask("databases.get", lambda api: api.databases.retrieve(database_id))
        return answer.read(_DATABASE)

    async def data_source(self, data_source_id: str) -> DataSource:
        """A data source with its columns. https://developers.notion.com/reference/retrieve-a-data-source ."""
        answer = await self._session.ask("data_sources.get", lambda api: api.data_sources.retrieve(data_source_id))
        return answer.read(_DATA_SOURCE)

    async def query(self, data_source_id: str, query: PageQuery | None = None) -> Listed[Page]:
        """Pages of a data source. https://developers.notion.com/reference/query-a-data-source ."""
        arguments = (query or PageQuery()).arguments()
        answer = await self._session.ask(
            "data_sources.query", lambda api: api.data_sources.query(data_source_id, **arguments), idempotent=True
        )
        return answer.read(_PAGES)

    async def page(self, page_id: str) -> Page:
        """A page; long properties are read to their end. https://developers.notion.com/reference/retrieve-a-page ."""
        page = (await self._session.ask("pages.get", lambda api: api.pages.retrieve(page_id))).read(_PAGE)
        if not any(each.is_cut for each in page.properties):
            return page
        whole = [await self._whole(page_id, each) if each.is_cut else each for each in page.properties]
        return page.model_copy(update={"properties": tuple(whole)})

    async def _whole(self, page_id: str, cut: Property) -> Property:
        """All items of a property. https://developers.notion.com/reference/retrieve-a-page-property ."""

        def ask(api: Endpoints, arguments: Arguments) -> Awaitable[Any]:
            return api.pages.properties.retrieve(page_id, cut.id, **arguments)

        values: list[object] = [each.get(cut.type) for each in await self._every("pages.property", ask, _VALUES)]
        return cut.model_copy(
            update={
                "text": value_in_words(cut.type, values),
                "people": tuple(Person.model_validate(each) for each in items(values) if cut.type == "people"),
                "links": tuple(dict.fromkeys([*cut.links, *_links(values, cut)])),
                "is_cut": False,
            }
        )

    async def text(self, page_id: str) -> PageText:
        """The blocks of a page with those inside them. https://developers.notion.com/reference/get-block-children ."""
        reading = _Reading()
        await self._read_into(reading, page_id, depth=0)
        return PageText(tuple(reading.found), reading.is_cut)

    async def _read_into(self, reading: "_Reading", block_id: str, *, depth: int) -> None:
        cursor: str | None = None
        while reading.may_ask():
            listed = await self._children(block_id, cursor)
            for block in listed.items:
                reading.found.append(block.model_copy(update={"depth": depth}))
                if block.can_be_opened and depth < MAX_DEPTH:
                    await self._read_into(reading, block.id, depth=depth + 1)
            cursor = listed.cursor
            if cursor is None:
                return

    async def _children(self, block_id: str, cursor: str | None) -> Listed[Block]:
        arguments = _page_of(cursor)
        answer = await self._session.ask("blocks.children", lambda api: api.blocks.children.list(block_id, **arguments))
        return answer.read(_BLOCKS)

    async def comments(self, page_id: str) -> list[Comment]:
        """Open comments of a page, oldest first. https://developers.notion.com/reference/list-comments ."""

        def ask(api: Endpoints, arguments: Arguments) -> Awaitable[Any]:
            return api.comments.list(block_id=page_id, **arguments)

        return await self._every("comments.list", ask, _COMMENTS)

    async def people(self) -> list[Person]:
        """People of the workspace. https://developers.notion.com/reference/get-users ."""
        return await self._every("users.list", lambda api, arguments: api.users.list(**arguments), _PEOPLE)

    async def _every(
        self, operation: str, ask: Callable[..., Awaitable[Any]], reader: TypeAdapter[Listed[T]]
    ) -> list[T]:
        """All items of a list that comes in pages."""
        found: list[T] = []
        cursor: str | None = None
        for _ in range(MAX_PAGES):
            listed = (await self._session.ask(operation, partial(ask, arguments=_page_of(cursor)))).read(reader)
            found += listed.items
            cursor = listed.cursor
            if cursor is None:
                break
        return found

    async def create_page(self, page: NewPage) -> str:
        """The address of a new page. https://developers.notion.com/reference/post-page .

        Raises:
            UnavailableError: with `may_have_happened` the page, or a part of it, may be there.
        """
        first, *rest = in_requests(page.blocks)
        parent = (
            {"type": "data_source_id", "data_source_id": page.data_source_id}
            if page.data_source_id
            else {"type": "page_id", "page_id": page.page_id}
        )
        properties = {"title": {"title": rich(page.title)}}
        answer = await self._session.ask(
            "pages.create", lambda api: api.pages.create(parent=parent, properties=properties, children=first)
        )
        created = answer.read(_CREATED)
        for portion in rest:
            await self._append(created.id, portion)
        return created.url

    async def _append(self, page_id: str, blocks: list[dict[str, object]]) -> None:
        """More blocks at the end. https://developers.notion.com/reference/patch-block-children ."""
        answer = await self._session.ask(
            "blocks.append", lambda api: api.blocks.children.append(page_id, children=blocks)
        )
        answer.read(_CHILDREN)

    async def download_file(self, url: str, *, limit_bytes: int) -> DownloadedFile:
        """The bytes of an uploaded file, asked for without the secret and only where Notion keeps files.

        Raises:
            BadRequestError: the address is not Notion's; nothing was sent. Also a link whose hour is over.
            TooLargeError: more than `limit_bytes`.
        """
        request = Request(
            operation="files.download",
            method="GET",
            url=self._checked(url),
            headers={"accept": "*/*", "accept-encoding": "identity"},
            user_id=self._session.user_id,
            hide_path=True,
            max_bytes=limit_bytes,
            total_s=DOWNLOAD_TOTAL_S,
        )
        answer = await self._session.send(request)
        return DownloadedFile(answer.content, answer.headers.get("content-type", "").partition(";")[0].strip())

    def _checked(self, url: str) -> str:
        """The address as the HTTP client itself reads it, so that nothing is understood in two ways."""
        try:
            parsed = httpx.URL(url)
        except httpx.InvalidURL:
            parsed = httpx.URL("")
        if not self._is_file(parsed):
            raise BadRequestError(Vendor.NOTION, "files.download", (FieldError("url", "foreign_host"),))
        return str(parsed)

    def _is_file(self, url: httpx.URL) -> bool:
        if url.userinfo or "\\" in str(url):
            return False
        port = f":{url.port}" if url.port is not None else ""
        if f"{url.scheme}://{url.host}{port}" in self._file_origins:
            return True
        old = url.host == OLD_FILES[0] and url.path.startswith(OLD_FILES[1])
        return url.scheme == "https" and url.port is None and (url.host in FILE_HOSTS or old)


def _search(text: str, kind: str, cursor: str | None) -> Arguments:
    arguments: Arguments = {
        "filter": {"property": "object", "value": kind},
        "sort": {"timestamp": "last_edited_time", "direction": "descending"},
        **_page_of(cursor),
    }
    return {**arguments, "query": text} if text else arguments


def _page_of(cursor: str | None) -> Arguments:
    return {"page_size": PAGE_SIZE} if cursor is None else {"page_size": PAGE_SIZE, "start_cursor": cursor}


def _links(values: list[object], cut: Property) -> list[str]:
    if cut.type not in {"title", "rich_text"}:
        return []
    return [link for each in items(values) if (link := text_at(each, "href")) and link not in (cut.text or "")]
