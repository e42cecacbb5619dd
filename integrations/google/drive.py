"""Drive v3, reading only. https://developers.google.com/drive/api/reference/rest/v3 ."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

from pydantic import TypeAdapter

from integrations.base import Request
from integrations.google.schemas import DriveFile, DrivePage
from integrations.google.session import GoogleSession

FILE_FIELDS = "id,name,mimeType,size,modifiedTime,webViewLink,owners(displayName),trashed"
GOOGLE_DOCUMENT = "application/vnd.google-apps.document"
DOWNLOAD_TOTAL_S = 120.0
# «This method exports up to 10 MB» (files.export).
EXPORT_LIMIT_BYTES = 10 * 1024 * 1024

_PAGE = TypeAdapter(DrivePage)
_FILE = TypeAdapter(DriveFile)


@dataclass(frozen=True, slots=True)
class DriveSearch:
    """What to look for: words in the name or the content, and kinds; "" and () mean any."""

    text: str = field(default="", repr=False)
    mime_types: Sequence[str] = ()

    def query(self) -> str:
        """Google's search language; quotes and backslashes of the text are escaped."""
        parts = ["trashed = false"]
        if self.text:
            words = _quoted(self.text)
            parts.append(f"(name contains {words} or fullText contains {words})")
        if self.mime_types:
            parts.append("(" + " or ".join(f"mimeType = {_quoted(kind)}" for kind in self.mime_types) + ")")
        return " and ".join(parts)


class GoogleDriveApi:
    """Files of one account, shared drives included."""

    def __init__(self, *, session: GoogleSession, api_url: str) -> None:
        self._session = session
        self._base = f"{api_url}/drive/v3"

    async def search(self, search: DriveSearch, *, page_size: int, page_token: str = "") -> DrivePage:
        """A page of files (`files.list`); Google allows no order together with a search in the content."""
        order = {} if search.text else {"orderBy": "modifiedTime desc"}
        request = Request(
            operation="files.list",
            method="GET",
            url=f"{self._base}/files",
            params={
                "q": search.query(),
                "pageSize": page_size,
                "fields": f"nextPageToken,files({FILE_FIELDS})",
                "supportsAllDrives": "true",
                "includeItemsFromAllDrives": "true",
                **order,
                **({"pageToken": page_token} if page_token else {}),
            },
        )
        return (await self._session.call(request)).read(_PAGE)

    async def file(self, file_id: str) -> DriveFile:
        """What is known of a file (`files.get`).

        Raises:
            NotFoundError: it is not there or not shared with this account.
        """
        request = Request(
            operation="files.get",
            method="GET",
            url=self._url(file_id),
            params={"fields": FILE_FIELDS, "supportsAllDrives": "true"},
        )
        return (await self._session.call(request)).read(_FILE)

    async def download(self, file_id: str, *, limit_bytes: int) -> bytes:
        """The bytes of a file (`files.get` with `alt=media`).

        Raises:
            TooLargeError: more than `limit_bytes`.
        """
        request = Request(
            operation="files.download",
            method="GET",
            url=self._url(file_id),
            headers={"accept": "*/*", "accept-encoding": "identity"},
            params={"alt": "media", "supportsAllDrives": "true"},
            max_bytes=limit_bytes,
            total_s=DOWNLOAD_TOTAL_S,
        )
        return (await self._session.call(request)).content

    async def export(self, file_id: str, mime_type: str) -> bytes:
        """A Google document as an ordinary file (`files.export`)."""
        request = Request(
            operation="files.export",
            method="GET",
            url=f"{self._url(file_id)}/export",
            headers={"accept": "*/*", "accept-encoding": "identity"},
            params={"mimeType": mime_type},
            max_bytes=EXPORT_LIMIT_BYTES,
            total_s=DOWNLOAD_TOTAL_S,
        )
        return (await self._session.call(request)).content

    def _url(self, file_id: str) -> str:
        return f"{self._base}/files/{quote(file_id, safe='')}"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
