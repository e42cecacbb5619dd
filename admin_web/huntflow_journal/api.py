"""`/api/v1/huntflow/logs/` (spec/huntflow-app.md, Логи)."""

from datetime import datetime
from typing import Annotated, Any

from aiohttp import web
from pydantic import Field
from typing_extensions import TypedDict

from admin_web.rest.endpoints import Subject
from admin_web.rest.fields import Input, LargeRowId, RowId, Search, Slice
from admin_web.rest.serving import add_subject
from services.access import Actor
from services.huntflow_data.journal import (
    MAX_MESSAGE_CHARS,
    HuntflowJournal,
    JournalFilter,
    JournalOrder,
    JournalRow,
    LogType,
    NewJournalRow,
)
from services.huntflow_data.listing import Cut
from services.vendor_log import ENDPOINT_CHARS

JOURNAL = web.AppKey("huntflow_journal", HuntflowJournal)
subject = Subject("Huntflow logs")
# What HTTP allows.
HttpStatus = Annotated[int, Field(ge=100, le=599)]
Method = Annotated[str, Field(max_length=10)]


class LogQuery(Slice):
    """Which rows, and in which order."""

    log_type: LogType | None = None
    method: Method = ""
    status_code: HttpStatus | None = None
    user: RowId | None = None
    search: Search = ""
    ordering: JournalOrder = JournalOrder.NEWEST

    def wanted(self, *, only_errors: bool = False) -> JournalFilter:
        """As the service takes it."""
        return JournalFilter(
            log_type=self.log_type.value if self.log_type else "",
            method=self.method,
            status_code=self.status_code,
            user_id=self.user,
            search=self.search,
            only_errors=only_errors,
        )


class LogInput(Input):
    """A row to write down; bodies are masked before they are kept."""

    # The words are what JSON can say; strict reading takes no text for an enumeration otherwise.
    log_type: Annotated[LogType, Field(strict=False)]
    endpoint: Annotated[str, Field(min_length=1, max_length=ENDPOINT_CHARS)]
    method: Annotated[str, Field(min_length=1, max_length=10)]
    status_code: HttpStatus | None = None
    request_data: Any = Field(default_factory=dict)
    response_data: Any = Field(default_factory=dict)
    error_message: Annotated[str, Field(max_length=MAX_MESSAGE_CHARS)] = ""


class LogItem(TypedDict):
    """A call; bodies are masked, `user` is null when the person was deleted."""

    id: int
    log_type: str
    endpoint: str
    method: str
    status_code: int | None
    request_data: Any
    response_data: Any
    error_message: str
    user: int | None
    user_username: str
    created_at: datetime
    is_success: bool
    is_error: bool


class CacheStats(TypedDict):
    """How many kept answers there are."""

    total_cache_entries: int
    expired_cache_entries: int


class LogStatsBody(TypedDict):
    """Counts by kind and by user name."""

    total_logs: int
    success_logs: int
    error_logs: int
    logs_by_type: dict[str, int]
    logs_by_user: dict[str, int]
    recent_logs: list[LogItem]
    cache_stats: CacheStats


@subject.get("/api/v1/huntflow/logs/", summary="Список логов")
async def show_all(request: web.Request, actor: Actor, query: LogQuery) -> list[LogItem]:
    """Everybody's calls for administrators, the own ones for recruiters."""
    cut = Cut(query.limit, query.offset)
    found = await request.app[JOURNAL].page(actor, query.wanted(), cut, query.ordering)
    return [_item(row) for row in found.rows]


@subject.create("/api/v1/huntflow/logs/create-log/", summary="Создание лога")
async def create(request: web.Request, actor: Actor, body: LogInput) -> LogItem:
    """Write a row down under the own name."""
    return _item(await request.app[JOURNAL].write(actor, NewJournalRow(**body.model_dump())))


@subject.get("/api/v1/huntflow/logs/errors/", summary="Логи с ошибками")
async def show_errors(request: web.Request, actor: Actor, query: LogQuery) -> list[LogItem]:
    """Only calls that went wrong."""
    cut = Cut(query.limit, query.offset)
    found = await request.app[JOURNAL].page(actor, query.wanted(only_errors=True), cut, query.ordering)
    return [_item(row) for row in found.rows]


@subject.get("/api/v1/huntflow/logs/stats/", summary="Статистика по логам")
async def show_stats(request: web.Request, actor: Actor) -> LogStatsBody:
    """Counts over everything that is kept; the newest rows beside them."""
    stats = await request.app[JOURNAL].stats(actor)
    return LogStatsBody(
        total_logs=stats.total,
        success_logs=stats.success,
        error_logs=stats.errors,
        logs_by_type=stats.by_type,
        logs_by_user=stats.by_user,
        recent_logs=[_item(row) for row in stats.recent],
        cache_stats=CacheStats(
            total_cache_entries=stats.cache.total,
            expired_cache_entries=stats.cache.expired,
        ),
    )


@subject.get("/api/v1/huntflow/logs/{id}/", summary="Лог по ID")
async def show(request: web.Request, actor: Actor, id: LargeRowId) -> LogItem:
    """One row."""
    return _item(await request.app[JOURNAL].one(actor, id))


def _item(row: JournalRow) -> LogItem:
    return LogItem(
        id=row.id,
        log_type=row.log_type,
        endpoint=row.endpoint,
        method=row.method,
        status_code=row.status_code,
        request_data=row.request_data,
        response_data=row.response_data,
        error_message=row.error_message,
        user=row.user_id,
        user_username=row.username,
        created_at=row.created_at,
        is_success=row.is_success,
        is_error=row.is_error,
    )


def add_routes(app: web.Application, journal: HuntflowJournal) -> None:
    """Serve the subject."""
    app[JOURNAL] = journal
    add_subject(app, subject)
