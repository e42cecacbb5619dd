"""Uploading files, with Huntflow's own recognition of resumes."""

from dataclasses import dataclass, field

import httpx

from integrations.base import BadRequestError, FieldError, FilePart, Request, TooLargeError, Vendor
from integrations.huntflow.operations import Operations, read_one
from integrations.huntflow.uploads import UploadedFile

# Vendor's documentation and issue 390.
MAX_FILE_BYTES = 15 * 1024 * 1024
# Recognition of a scanned resume takes its time.
UPLOAD_TOTAL_S = 120.0
DOWNLOAD_TOTAL_S = 120.0
# Huntflow signs addresses on its own domains; an on-premise host signs them on itself.
FILE_DOMAINS = ("huntflow.ru", "huntflow.ai", "huntflow.dev")


@dataclass(frozen=True, slots=True)
class DownloadedFile:
    """A file's bytes; `content_type` without parameters."""

    content: bytes = field(repr=False)
    content_type: str


class FileOperations(Operations):
    """Files of an account."""

    async def upload(
        self, account_id: int, *, file_name: str, content: bytes, content_type: str, parse: bool = True
    ) -> UploadedFile:
        """Upload a file of at most 15 MB; `text/html` is refused (vendor's issue 390).

        The same bytes sent twice give the same record (issue 474), so it is retried as a read is. What was recognised
        comes only in this answer.

        https://api.huntflow.ai/v2/docs#post-/accounts/-account_id-/upload

        Raises:
            TooLargeError: nothing was sent.
        """
        if len(content) > MAX_FILE_BYTES:
            raise TooLargeError(Vendor.HUNTFLOW, "files.upload", MAX_FILE_BYTES)
        # Not by the vendor's entity: it cannot say the content type and spells the header «True».
        request = Request(
            operation="files.upload",
            method="POST",
            url=self._session.url(f"/accounts/{account_id}/upload"),
            headers={"x-file-parse": "true" if parse else "false"},
            files={"file": FilePart(file_name, content, content_type)},
            idempotent=True,
            total_s=UPLOAD_TOTAL_S,
        )
        return read_one(await self._session.call(request), UploadedFile)

    async def download(self, url: str, *, limit_bytes: int = MAX_FILE_BYTES) -> DownloadedFile:
        """The file behind a signed address of a resume, a log entry or a photo; asked for without the token.

        Raises:
            BadRequestError: the address is not one of Huntflow's; nothing was sent.
            AccessDeniedError: the address has expired: read the resume again for a fresh one.
            TooLargeError: more than `limit_bytes`.
        """
        request = Request(
            operation="files.download",
            method="GET",
            url=self._checked(url),
            headers={"accept": "*/*", "accept-encoding": "identity"},
            hide_path=True,
            max_bytes=limit_bytes,
            total_s=DOWNLOAD_TOTAL_S,
        )
        answer = await self._session.call_without_token(request)
        return DownloadedFile(answer.content, answer.headers.get("content-type", "").partition(";")[0].strip())

    def _checked(self, url: str) -> str:
        """The address as the HTTP client itself reads it, so that nothing is understood in two ways."""
        try:
            parsed = httpx.URL(url)
        except httpx.InvalidURL:
            parsed = httpx.URL("")
        if not self._is_ours(parsed):
            raise BadRequestError(Vendor.HUNTFLOW, "files.download", (FieldError("url", "foreign_host"),))
        return str(parsed)

    def _is_ours(self, url: httpx.URL) -> bool:
        if url.userinfo or "\\" in str(url):
            return False
        own = httpx.URL(self._session.url(""))
        if (url.scheme, url.host, url.port) == (own.scheme, own.host, own.port):
            return True
        is_huntflow = any(url.host == domain or url.host.endswith(f".{domain}") for domain in FILE_DOMAINS)
        return url.scheme == "https" and url.port is None and is_huntflow
