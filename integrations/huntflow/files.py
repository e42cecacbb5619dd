"""Uploading files, with Huntflow's own recognition of resumes."""

from integrations.base import FilePart, Request, TooLargeError, Vendor
from integrations.huntflow.operations import Operations, read_one
from integrations.huntflow.uploads import UploadedFile

# Vendor's documentation and issue 390.
MAX_FILE_BYTES = 15 * 1024 * 1024
# Recognition of a scanned resume takes its time.
UPLOAD_TOTAL_S = 120.0


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
