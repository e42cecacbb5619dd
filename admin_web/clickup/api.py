"""`/api/clickup/` and `/api/v1/clickup-int/` (spec/api-spec.md, ClickUp). Everything is one's own."""

from datetime import datetime
from typing import Annotated, Literal, Self

from aiohttp import web
from pydantic import Field, model_validator
from typing_extensions import TypedDict

from admin_web.door.errors import BAD_REQUEST, NOT_FOUND, UNAVAILABLE
from admin_web.rest.endpoints import Subject
from admin_web.rest.fields import LARGEST_PAGE_SIZE, PAGE_SIZE, Filters, Input, Line, Paging, VendorId
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
from locales import gettext as _
from services.access import Actor
from services.sources.saved import MAX_NAME_CHARS, SourceChoices
from services.sources.values import (
    ItemOrder,
    ItemQuery,
    ItemRow,
    Place,
    SourceKind,
    order_of,
    priority_of,
)
from services.vocabulary import Source

subject = Subject("ClickUp")
KIND = SourceKind.CLICKUP
_REFUSALS = (BAD_REQUEST, NOT_FOUND, UNAVAILABLE)


Sort = Literal[
    "date_updated", "-date_updated", "date_created", "-date_created", "name", "-name", "priority", "-priority"
]
Priority = Literal["urgent", "high", "normal", "low"]


class TaskQuery(steps.ListQuery):
    """Which tasks of the cache, and in which order."""

    status: Line = ""
    priority: Priority | None = None
    sort: Sort = "-date_updated"

    def wanted(self) -> ItemQuery:
        """As the service takes it."""
        return ItemQuery(
            search=self.search,
            status=self.status,
            priority=priority_of(self.priority or ""),
            order=order_of(self.sort) or ItemOrder.CHANGED_LAST,
            page=self.page,
            count=PAGE_SIZE,
        )


class TeamQuery(Filters):
    """Whose spaces."""

    team_id: VendorId


class SpaceQuery(Filters):
    """Whose folders."""

    space_id: VendorId


class ContainerQuery(Filters):
    """Whose lists: of a folder, or those of a space that are in no folder."""

    folder_id: VendorId | None = None
    space_id: VendorId | None = None

    @model_validator(mode="after")
    def _has_one(self) -> Self:
        if not self.folder_id and not self.space_id:
            raise ValueError(_("Name folder_id or space_id."))
        return self


class SettingsInput(Input):
    """Which list to work on; what is left out stays as it is."""

    list_id: VendorId
    team_id: VendorId | None = None
    name: Annotated[str, Field(min_length=1, max_length=MAX_NAME_CHARS)] | None = None
    include_closed: bool | None = None
    include_subtasks: bool | None = None
    done_status: Line | None = None


class PlaceItem(TypedDict):
    """A workspace, space, folder or list."""

    id: str
    name: str
    task_count: int | None


class StatusBody(TypedDict):
    """A status; the cache keeps no colours."""

    status: str
    color: str | None


class AssigneeBody(TypedDict):
    """Somebody responsible; the cache keeps names only."""

    id: int | None
    username: str


class ClickUpTaskItem(TypedDict):
    """A task in ClickUp's words."""

    id: str
    name: str
    description: str
    status: StatusBody
    assignees: list[AssigneeBody]
    date_created: datetime | None
    date_updated: datetime | None


class TaskItem(TypedDict):
    """A task of the cache; `id` is ours, `task_id` ClickUp's, `applicant_id` who it became in Huntflow."""

    id: int
    user: int
    task_id: str
    name: str
    description: str
    status: str
    priority: str
    assignees: list[str]
    url: str
    date_created: datetime | None
    date_updated: datetime | None
    applicant_id: int | None


class TaskCard(TaskItem):
    """A task whole; `is_stale`: ClickUp does not answer, so comments and files are not here."""

    custom_fields: list[PropertyItem]
    comments: list[CommentItem]
    attachments: list[AttachmentItem]
    is_stale: bool


@subject.get("/api/clickup/tasks/", summary="Список задач ClickUp")
async def show_plain(request: web.Request, actor: Actor, query: Paging) -> list[ClickUpTaskItem]:
    """Tasks of the default list as they were read last, a hundred at a time, the last changed first."""
    wanted = ItemQuery(page=query.page, count=LARGEST_PAGE_SIZE)
    found = await steps.items(request, actor, KIND, None, wanted)
    # A page beyond the last one is empty here: there is no page object that could say where the list ends.
    return [_plain(row) for row in found.rows] if found.query.page == query.page else []


@subject.post("/api/clickup/sync/", summary="Синхронизация с ClickUp", also=(NOT_FOUND,))
async def sync(request: web.Request, actor: Actor, body: steps.SyncInput) -> SyncStartedBody:
    """Have a saved list read behind the answer."""
    return await steps.sync(request, actor, KIND, body)


@subject.get("/api/v1/clickup-int/settings/", summary="Настройки ClickUp")
async def show_settings(request: web.Request, actor: Actor) -> SettingsBody:
    """The list to work on, and all that are saved."""
    return await steps.settings(request, actor, KIND)


@subject.post("/api/v1/clickup-int/settings/", summary="Обновление настроек ClickUp", also=_REFUSALS)
async def change_settings(request: web.Request, actor: Actor, body: SettingsInput) -> SettingsBody:
    """Save a list once ClickUp has shown it, and work on it from now on."""
    saved = await request.app[steps.SAVED].save_clickup(
        actor, body.list_id, workspace_id=body.team_id or "", source=Source.API
    )
    choices = SourceChoices(body.include_closed, body.include_subtasks, body.done_status)
    return await steps.change_settings(request, actor, saved, choices, body.name)


@subject.post("/api/v1/clickup-int/settings/test-connection/", summary="Тест соединения ClickUp", also=_REFUSALS)
async def test_connection(request: web.Request, actor: Actor) -> TestBody:
    """Ask ClickUp whose key it is."""
    return await steps.test_connection(request, actor, KIND)


@subject.get("/api/v1/clickup-int/path-options/", summary="Опции пути ClickUp", also=_REFUSALS)
async def show_teams(request: web.Request, actor: Actor) -> list[PlaceItem]:
    """Workspaces the key sees: where the way to a list begins."""
    return _places(await request.app[steps.BROWSING].workspaces(actor))


@subject.get("/api/v1/clickup-int/spaces/", summary="Пространства команды ClickUp", also=_REFUSALS)
async def show_spaces(request: web.Request, actor: Actor, query: TeamQuery) -> list[PlaceItem]:
    """Spaces of a workspace."""
    return _places(await request.app[steps.BROWSING].spaces(actor, query.team_id))


@subject.get("/api/v1/clickup-int/folders/", summary="Папки пространства ClickUp", also=_REFUSALS)
async def show_folders(request: web.Request, actor: Actor, query: SpaceQuery) -> list[PlaceItem]:
    """Folders of a space."""
    return _places(await request.app[steps.BROWSING].folders(actor, query.space_id))


@subject.get("/api/v1/clickup-int/lists/", summary="Списки задач ClickUp", also=_REFUSALS)
async def show_lists(request: web.Request, actor: Actor, query: ContainerQuery) -> list[PlaceItem]:
    """Lists of a folder, or those of a space that are in no folder."""
    found = await request.app[steps.BROWSING].lists(
        actor, folder_id=query.folder_id or "", space_id=query.space_id or ""
    )
    return _places(found)


@subject.get("/api/v1/clickup-int/tasks/", summary="Список задач ClickUp (кэш)")
async def show_tasks(request: web.Request, actor: Actor, query: TaskQuery) -> Page[TaskItem]:
    """Tasks of a saved list as they were read last."""
    found = await steps.items(request, actor, KIND, query.source, query.wanted())
    rows = [_task(actor, row) for row in found.rows]
    return page_of(request, rows, count=found.total, number=query.page, size=PAGE_SIZE)


@subject.get("/api/v1/clickup-int/tasks/{task_id}/", summary="Детали задачи ClickUp", also=_REFUSALS)
async def show_task(request: web.Request, actor: Actor, task_id: VendorId) -> TaskCard:
    """One task with comments and files as ClickUp has them now."""
    card = await request.app[steps.CARDS].card_by(actor, KIND, task_id)
    item = _task(actor, card.row)
    item["description"] = card.description
    return TaskCard(
        **item,
        custom_fields=properties(card),
        comments=comments(card),
        attachments=attachments(card),
        is_stale=card.is_stale,
    )


@subject.post(
    "/api/v1/clickup-int/tasks/{task_id}/transfer-to-huntflow/",
    summary="Перенос задачи ClickUp в Huntflow",
    also=_REFUSALS,
)
async def transfer(request: web.Request, actor: Actor, task_id: VendorId, body: steps.TransferInput) -> TransferBody:
    """Import one task as an applicant, on the first stage of the vacancy."""
    return await steps.transfer(request, actor, task_id, body)


@subject.post("/api/v1/clickup-int/sync-tasks/", summary="Синхронизация задач ClickUp", also=(NOT_FOUND,))
async def sync_tasks(request: web.Request, actor: Actor, body: steps.SyncInput) -> SyncStartedBody:
    """The same as `/api/clickup/sync/`."""
    return await steps.sync(request, actor, KIND, body)


@subject.post("/api/v1/clickup-int/clear-cache/", summary="Очистка кэша ClickUp")
async def clear(request: web.Request, actor: Actor) -> ClearedBody:
    """Forget all tasks that were read; the next reading reads everything."""
    return await steps.clear(request, actor, KIND)


@subject.get("/api/v1/clickup-int/sync-logs/", summary="Логи синхронизации ClickUp")
async def show_log(request: web.Request, actor: Actor, query: Paging) -> Page[SyncLogItem]:
    """Readings, the newest first."""
    return await steps.log(request, actor, KIND, query)


def _places(found: tuple[Place, ...]) -> list[PlaceItem]:
    return [PlaceItem(id=each.id, name=each.name, task_count=each.count) for each in found]


def _plain(row: ItemRow) -> ClickUpTaskItem:
    return ClickUpTaskItem(
        id=row.id,
        name=row.title,
        description=row.description,
        status=StatusBody(status=row.status, color=None),
        assignees=[AssigneeBody(id=None, username=name) for name in row.assignees],
        date_created=row.created_at,
        date_updated=row.updated_at,
    )


def _task(actor: Actor, row: ItemRow) -> TaskItem:
    return TaskItem(
        id=row.number,
        user=actor.user_id,
        task_id=row.id,
        name=row.title,
        description=row.description,
        status=row.status,
        priority=row.priority_name,
        assignees=list(row.assignees),
        url=row.url,
        date_created=row.created_at,
        date_updated=row.updated_at,
        applicant_id=row.applicant_id,
    )


def add_routes(app: web.Application) -> None:
    """Serve the subject; `steps.add_services` holds its services."""
    add_subject(app, subject)
