"""`/api/google-oauth/` and `/api/v1/google-oauth/` (spec/api-spec.md, Google OAuth). Everything is one's own."""

from datetime import date
from typing import Annotated, Protocol

from aiohttp import web
from pydantic import Field
from typing_extensions import TypedDict

from admin_web.door.errors import NOT_FOUND
from admin_web.google_data.shapes import (
    AccountItem,
    EventItem,
    FileItem,
    GoogleEventItem,
    account_item,
    event_item,
    file_item,
    google_event,
)
from admin_web.rest.endpoints import Subject
from admin_web.rest.fields import PAGE_SIZE, Filters, Flag, Input, LargeRowId, Line, Paging, RowId, Search
from admin_web.rest.paging import Page, page_of
from admin_web.rest.serving import add_subject
from locales import gettext as _
from services.access import Actor
from services.google_accounts.accounts import AccountFilter, GoogleAccounts
from services.google_calendar.reading import MOST_IN_PAGE, CalendarReading, EventFilter
from services.google_drive.records import DriveRecords, FileFilter
from services.google_sync import GoogleSync, SyncRequest

ACCOUNTS = web.AppKey("google_accounts", GoogleAccounts)
CALENDAR = web.AppKey("google_calendar", CalendarReading)
FILES = web.AppKey("google_files", DriveRecords)
SYNC = web.AppKey("google_sync", GoogleSync)
subject = Subject("Google")


class CalendarQuery(Filters):
    """Days in the person's zone, both included. The list has no page object, so pages are asked for one by one."""

    start_date: date | None = None
    end_date: date | None = None
    page: Annotated[int, Field(ge=1, le=1_000_000)] = 1


class EventQuery(Paging):
    """Which events."""

    oauth_account: RowId | None = None
    start_date: date | None = None
    end_date: date | None = None
    search: Search = ""


class AccountQuery(Paging):
    """Which of the own accounts."""

    user: RowId | None = None
    email: Line = ""
    is_active: Flag | None = None


class FileQuery(Paging):
    """Which files."""

    oauth_account: RowId | None = None
    search: Search = ""
    mime_type: Line = ""


class SyncInput(Input):
    """What to copy, and from which account (every own one when none is named)."""

    sync_calendar: bool = True
    sync_drive: bool = False
    oauth_account_id: RowId | None = None


class SyncBody(TypedDict):
    """Copying has begun."""

    success: bool
    message: str


class GoogleServices(Protocol):
    """The services of this subject, as the site holds them."""

    @property
    def google_accounts(self) -> GoogleAccounts: ...
    @property
    def google_calendar(self) -> CalendarReading: ...
    @property
    def google_files(self) -> DriveRecords: ...
    @property
    def google_sync(self) -> GoogleSync: ...


@subject.get("/api/google-oauth/calendar/", summary="События календаря Google")
async def show_calendar(request: web.Request, actor: Actor, query: CalendarQuery) -> list[GoogleEventItem]:
    """Copied events in order of their start, a hundred at a time."""
    wanted = EventFilter(start_on=query.start_date, end_on=query.end_date)
    found = await request.app[CALENDAR].page(actor, wanted, page=query.page, page_size=MOST_IN_PAGE)
    return [google_event(each) for each in found.events]


@subject.post("/api/google-oauth/sync/", summary="Синхронизация с Google", also=(NOT_FOUND,))
async def sync(request: web.Request, actor: Actor, body: SyncInput) -> SyncBody:
    """Have calendars, and files when asked for, copied behind the answer."""
    return await _sync(request, actor, body)


@subject.get("/api/v1/google-oauth/oauth-accounts/", summary="Список Google OAuth аккаунтов")
async def show_accounts(request: web.Request, actor: Actor, query: AccountQuery) -> Page[AccountItem]:
    """The own accounts, the main one first."""
    wanted = AccountFilter(query.user, query.email or None, query.is_active)
    found = await request.app[ACCOUNTS].all(actor, wanted)
    first = (query.page - 1) * PAGE_SIZE
    rows = [account_item(each) for each in found[first : first + PAGE_SIZE]]
    return page_of(request, rows, count=len(found), number=query.page, size=PAGE_SIZE)


@subject.get("/api/v1/google-oauth/oauth-accounts/{id}/", summary="Детали Google OAuth аккаунта")
async def show_account(request: web.Request, actor: Actor, id: RowId) -> AccountItem:
    """One of the own accounts."""
    return account_item(await request.app[ACCOUNTS].one(actor, id))


@subject.get("/api/v1/google-oauth/calendar-events/", summary="События Google Calendar")
async def show_events(request: web.Request, actor: Actor, query: EventQuery) -> Page[EventItem]:
    """Copied events in order of their start."""
    wanted = EventFilter(query.oauth_account, query.start_date, query.end_date, query.search)
    found = await request.app[CALENDAR].page(actor, wanted, page=query.page, page_size=PAGE_SIZE)
    rows = [event_item(each) for each in found.events]
    return page_of(request, rows, count=found.total, number=query.page, size=PAGE_SIZE)


@subject.get("/api/v1/google-oauth/calendar-events/{id}/", summary="Детали события Google Calendar")
async def show_event(request: web.Request, actor: Actor, id: LargeRowId) -> EventItem:
    """One copied event."""
    return event_item(await request.app[CALENDAR].one(actor, id))


@subject.get("/api/v1/google-oauth/drive-files/", summary="Файлы Google Drive")
async def show_files(request: web.Request, actor: Actor, query: FileQuery) -> Page[FileItem]:
    """The copied list of files that may be resumes, the newest first."""
    wanted = FileFilter(query.oauth_account, query.search, query.mime_type)
    found = await request.app[FILES].page(actor, wanted, page=query.page, page_size=PAGE_SIZE)
    rows = [file_item(each) for each in found.files]
    return page_of(request, rows, count=found.total, number=query.page, size=PAGE_SIZE)


@subject.get("/api/v1/google-oauth/drive-files/{id}/", summary="Детали файла Google Drive")
async def show_file(request: web.Request, actor: Actor, id: LargeRowId) -> FileItem:
    """One file of the list."""
    return file_item(await request.app[FILES].one(actor, id))


@subject.post("/api/v1/google-oauth/sync/", summary="Синхронизация Google сервисов", also=(NOT_FOUND,))
async def sync_services(request: web.Request, actor: Actor, body: SyncInput) -> SyncBody:
    """The same as `/api/google-oauth/sync/`."""
    return await _sync(request, actor, body)


async def _sync(request: web.Request, actor: Actor, body: SyncInput) -> SyncBody:
    wanted = SyncRequest(body.sync_calendar, body.sync_drive, body.oauth_account_id)
    await request.app[SYNC].request(actor, wanted)
    return SyncBody(success=True, message=_("Synchronisation has started."))


def add_routes(app: web.Application, services: GoogleServices) -> None:
    """Serve the subject."""
    app[ACCOUNTS] = services.google_accounts
    app[CALENDAR] = services.google_calendar
    app[FILES] = services.google_files
    app[SYNC] = services.google_sync
    add_subject(app, subject)
