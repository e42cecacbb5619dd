"""The copied list of a person's Drive files, for the REST API; contents are never copied."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from tortoise.transactions import in_transaction

from integrations.base import IntegrationError
from integrations.google import DriveSearch, scopes
from integrations.google.schemas import DriveFile
from models.google import GoogleFile, GoogleSyncRun, SyncKind
from services.access import Actor, Operation, require
from services.errors import GoneError, ServiceError
from services.google_accounts.connections import GoogleConnections
from services.google_accounts.errors import DriveNotGrantedError
from services.google_drive.files import RESUME_TYPES

PAGE_OF_GOOGLE = 200
# The newest 2,000 files: what is older is found by `/drive`.
MAX_PAGES = 10
PAGE = 20
MOST_IN_PAGE = 100


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A file in the copied list; `id` is ours, `file_id` Google's."""

    id: int
    account_id: int
    file_id: str
    name: str
    mime_type: str
    size_bytes: int | None
    modified_at: datetime | None
    url: str
    owner_name: str


@dataclass(frozen=True, slots=True)
class FileFilter:
    """What is asked for; empty is everything."""

    account_id: int | None = None
    search: str = ""
    mime_type: str = ""


@dataclass(frozen=True, slots=True)
class FilePage:
    """One page and how many there are in all."""

    files: tuple[FileRecord, ...]
    total: int


class DriveRecords:
    """Copies and reads the list."""

    def __init__(self, *, connections: GoogleConnections, now: Callable[[], datetime]) -> None:
        self._connections = connections
        self._now = now

    async def sync(self, account_id: int) -> int:
        """Copy the newest files that may be resumes; how many there are. The run is noted, whatever comes of it.

        Raises:
            IntegrationError, ServiceError: Google did not answer, or did not let us.
        """
        connection = await self._connections.of_account(account_id)
        run = await GoogleSyncRun.create(
            account_id=account_id, kind=SyncKind.DRIVE, started_at=self._now(), is_full=True
        )
        try:
            if scopes.DRIVE_READONLY not in connection.scopes:
                raise DriveNotGrantedError(email=connection.email)
            files: dict[str, DriveFile] = {}
            token = ""
            for _ in range(MAX_PAGES):
                wanted = DriveSearch(mime_types=RESUME_TYPES)
                page = await connection.client.drive.search(wanted, page_size=PAGE_OF_GOOGLE, page_token=token)
                files |= {file.id: file for file in page.files}
                token = page.next_page_token or ""
                if not token:
                    break
            await self._replace(account_id, files)
            run.changed = len(files)
        except (IntegrationError, ServiceError) as error:
            run.error = type(error).__name__[:64]
            raise
        finally:
            run.finished_at = self._now()
            await run.save(update_fields=["finished_at", "changed", "error"])
        return run.changed

    async def page(self, actor: Actor, wanted: FileFilter, *, page: int = 1, page_size: int = PAGE) -> FilePage:
        """Files of the actor's accounts, the newest first; pages count from 1."""
        require(actor, Operation.ADD_APPLICANTS)
        rows = GoogleFile.filter(account__user_id=actor.user_id)
        if wanted.account_id is not None:
            rows = rows.filter(account_id=wanted.account_id)
        if wanted.search:
            rows = rows.filter(name_folded__contains=wanted.search.casefold())
        if wanted.mime_type:
            rows = rows.filter(mime_type=wanted.mime_type)
        size = max(1, min(page_size, MOST_IN_PAGE))
        total = await rows.count()
        found = await rows.order_by("-modified_at", "id").offset((max(page, 1) - 1) * size).limit(size)
        return FilePage(tuple(map(_record, found)), total)

    async def one(self, actor: Actor, record_id: int) -> FileRecord:
        """One file of the actor.

        Raises:
            GoneError: it is not there, or somebody else's.
        """
        require(actor, Operation.ADD_APPLICANTS)
        row = await GoogleFile.get_or_none(id=record_id, account__user_id=actor.user_id)
        if row is None:
            raise GoneError
        return _record(row)

    @staticmethod
    async def _replace(account_id: int, files: dict[str, DriveFile]) -> None:
        """The list as it is now; rows of files that stay keep their number."""
        async with in_transaction():
            rows = {row.file_id: row for row in await GoogleFile.filter(account_id=account_id).select_for_update()}
            gone = [row.id for key, row in rows.items() if key not in files]
            await GoogleFile.filter(id__in=gone).delete()
            fresh = []
            for key, file in files.items():
                values = _columns(file)
                if key not in rows:
                    fresh.append(GoogleFile(account_id=account_id, file_id=key[:128], **values))
                elif any(getattr(rows[key], name) != value for name, value in values.items()):
                    await GoogleFile.filter(id=rows[key].id).update(**values)
            await GoogleFile.bulk_create(fresh)


def _columns(file: DriveFile) -> dict[str, object]:
    return {
        "name": file.name[:500],
        "name_folded": file.name[:500].casefold()[:1000],
        "mime_type": file.mime_type[:255],
        "size_bytes": file.size,
        "modified_at": file.modified_at,
        "url": file.url or "",
        "owner_name": (file.owner or "")[:255],
    }


def _record(row: GoogleFile) -> FileRecord:
    return FileRecord(
        id=row.id,
        account_id=row.account_id,  # type: ignore[attr-defined]
        file_id=row.file_id,
        name=row.name,
        mime_type=row.mime_type,
        size_bytes=row.size_bytes,
        modified_at=row.modified_at,
        url=row.url,
        owner_name=row.owner_name,
    )
