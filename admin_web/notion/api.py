"""`/api/notion/` and `/api/v1/notion-int/` (spec/api-spec.md, Notion). Everything is one's own."""

from datetime import datetime
from typing import Annotated, Literal

from aiohttp import web
from pydantic import Field
from typing_extensions import TypedDict

from admin_web.door.errors import BAD_REQUEST, NOT_FOUND, UNAVAILABLE
from admin_web.rest.endpoints import Subject
from admin_web.rest.fields import LARGEST_PAGE_SIZE, PAGE_SIZE, Input, Paging, VendorId
from admin_web.rest.paging import Page, page_of
from admin_web.rest.serving import add_subject
from admin_web.sources import steps
from admin_web.sources.shapes import (
    AttachmentItem,
    ClearedBody,
    CommentItem,
    PropertyItem,
    SettingsBody,
    SyncLogItem,
    SyncStartedBody,
    TestBody,
    TransferBody,
    attachments,
    comments,
    properties,
)
from services.access import Actor
from services.sources.saved import MAX_NAME_CHARS, SourceChoices
from services.sources.values import ItemOrder, ItemQuery, ItemRow, SourceKind, order_of
from services.vocabulary import Source

subject = Subject("Notion")
KIND = SourceKind.NOTION
_REFUSALS = (BAD_REQUEST, NOT_FOUND, UNAVAILABLE)


Sort = Literal["last_edited_time", "-last_edited_time", "created_time", "-created_time", "title", "-title"]


class PageQuery(steps.ListQuery):
    """Which pages of the cache, and in which order. `parent_id` is the data source they are in."""

    parent_id: VendorId | None = None
    sort: Sort = "-last_edited_time"

    def wanted(self) -> ItemQuery:
        """As the service takes it."""
        return ItemQuery(
            search=self.search,
            parent_id=self.parent_id or "",
            order=order_of(self.sort) or ItemOrder.CHANGED_LAST,
            page=self.page,
            count=PAGE_SIZE,
        )


class SettingsInput(Input):
    """Which data source to work on."""

    database_id: VendorId
    name: Annotated[str, Field(min_length=1, max_length=MAX_NAME_CHARS)] | None = None


class PlainPageItem(TypedDict):
    """A page in Notion's words; properties are texts by their names."""

    id: str
    title: str
    url: str
    created_time: datetime | None
    last_edited_time: datetime | None
    properties: dict[str, str]


class PageItem(TypedDict):
    """A page of the cache; `id` is ours, `page_id` Notion's, `applicant_id` who it became in Huntflow."""

    id: int
    user: int
    page_id: str
    title: str
    content: str
    status: str
    assignees: list[str]
    url: str
    parent_id: str
    created_time: datetime | None
    last_edited_time: datetime | None
    applicant_id: int | None


class PageCard(PageItem):
    """A page whole; `is_stale`: Notion does not answer, so its text, comments and files are not here."""

    properties: list[PropertyItem]
    comments: list[CommentItem]
    attachments: list[AttachmentItem]
    is_stale: bool


@subject.get("/api/notion/pages/", summary="Список страниц Notion")
async def show_plain(request: web.Request, actor: Actor, query: Paging) -> list[PlainPageItem]:
    """Pages of the default data source as they were read last, a hundred at a time, the last changed first."""
    wanted = ItemQuery(page=query.page, count=LARGEST_PAGE_SIZE)
    found = await steps.items(request, actor, KIND, None, wanted)
    # A page beyond the last one is empty here: there is no page object that could say where the list ends.
    return [_plain(row) for row in found.rows] if found.query.page == query.page else []


@subject.post("/api/notion/sync/", summary="Синхронизация с Notion", also=(NOT_FOUND,))
async def sync(request: web.Request, actor: Actor, body: steps.SyncInput) -> SyncStartedBody:
    """Have a saved data source read behind the answer."""
    return await steps.sync(request, actor, KIND, body)


@subject.get("/api/v1/notion-int/settings/", summary="Настройки Notion")
async def show_settings(request: web.Request, actor: Actor) -> SettingsBody:
    """The data source to work on, and all that are saved."""
    return await steps.settings(request, actor, KIND)


@subject.post("/api/v1/notion-int/settings/", summary="Обновление настроек Notion", also=_REFUSALS)
async def change_settings(request: web.Request, actor: Actor, body: SettingsInput) -> SettingsBody:
    """Save a data source once Notion has shown it, and work on it from now on."""
    saved = await request.app[steps.SAVED].save_notion(actor, body.database_id, source=Source.API)
    return await steps.change_settings(request, actor, saved, SourceChoices(), body.name)


@subject.post("/api/v1/notion-int/settings/test-connection/", summary="Тест соединения Notion", also=_REFUSALS)
async def test_connection(request: web.Request, actor: Actor) -> TestBody:
    """Ask Notion whose token it is."""
    return await steps.test_connection(request, actor, KIND)


@subject.get("/api/v1/notion-int/pages/", summary="Список страниц Notion (кэш)")
async def show_pages(request: web.Request, actor: Actor, query: PageQuery) -> Page[PageItem]:
    """Pages of a saved data source as they were read last."""
    found = await steps.items(request, actor, KIND, query.source, query.wanted())
    rows = [_page(actor, row) for row in found.rows]
    return page_of(request, rows, count=found.total, number=query.page, size=PAGE_SIZE)


@subject.get("/api/v1/notion-int/pages/{id}/", summary="Детали страницы Notion", also=_REFUSALS)
async def show_page(request: web.Request, actor: Actor, id: VendorId) -> PageCard:
    """One page, by our number or by Notion's id, with its text and comments as Notion has them now."""
    card = await request.app[steps.CARDS].card_by(actor, KIND, id)
    item = _page(actor, card.row)
    item["content"] = card.description
    return PageCard(
        **item,
        properties=properties(card),
        comments=comments(card),
        attachments=attachments(card),
        is_stale=card.is_stale,
    )


@subject.post(
    "/api/v1/notion-int/pages/{id}/transfer-to-huntflow/",
    summary="Перенос страницы Notion в Huntflow",
    also=_REFUSALS,
)
async def transfer(request: web.Request, actor: Actor, id: VendorId, body: steps.TransferInput) -> TransferBody:
    """Import one page, by our number or by Notion's id, as an applicant on the first stage of the vacancy."""
    page_id = await request.app[steps.ITEMS].item_id_by(actor, KIND, id)
    return await steps.transfer(request, actor, page_id, body)


@subject.post("/api/v1/notion-int/sync-pages/", summary="Синхронизация страниц Notion", also=(NOT_FOUND,))
async def sync_pages(request: web.Request, actor: Actor, body: steps.SyncInput) -> SyncStartedBody:
    """The same as `/api/notion/sync/`."""
    return await steps.sync(request, actor, KIND, body)


@subject.post("/api/v1/notion-int/clear-cache/", summary="Очистка кэша Notion")
async def clear(request: web.Request, actor: Actor) -> ClearedBody:
    """Forget all pages that were read; the next reading reads everything."""
    return await steps.clear(request, actor, KIND)


@subject.get("/api/v1/notion-int/sync-logs/", summary="Логи синхронизации Notion")
async def show_log(request: web.Request, actor: Actor, query: Paging) -> Page[SyncLogItem]:
    """Readings, the newest first."""
    return await steps.log(request, actor, KIND, query)


def _plain(row: ItemRow) -> PlainPageItem:
    return PlainPageItem(
        id=row.id,
        title=row.title,
        url=row.url,
        created_time=row.created_at,
        last_edited_time=row.updated_at,
        properties={each.name: each.text for each in row.properties},
    )


def _page(actor: Actor, row: ItemRow) -> PageItem:
    return PageItem(
        id=row.number,
        user=actor.user_id,
        page_id=row.id,
        title=row.title,
        content=row.description,
        status=row.status,
        assignees=list(row.assignees),
        url=row.url,
        parent_id=row.parent_id,
        created_time=row.created_at,
        last_edited_time=row.updated_at,
        applicant_id=row.applicant_id,
    )


def add_routes(app: web.Application) -> None:
    """Serve the subject; `steps.add_services` holds its services."""
    add_subject(app, subject)
