"""Looks into a person's Drive for files that may be resumes, and brings them."""

from dataclasses import dataclass
from datetime import datetime

from integrations.base import NotFoundError, TooLargeError
from integrations.google import GOOGLE_DOCUMENT, DriveSearch, GoogleScopeMissingError, scopes
from integrations.google.schemas import DriveFile
from models.google import GoogleAccount
from services.access import Actor, Operation, require
from services.errors import GoneError
from services.google_accounts.connections import GoogleConnection, GoogleConnections
from services.google_accounts.errors import DriveNotGrantedError
from services.intake.chat_files import MAX_CHAT_FILE_BYTES, ChatFiles
from services.intake.errors import FileGoneError, TooBigFileError
from services.intake.incoming import ChatFile, Incoming

PDF = "application/pdf"
# What our reader and Huntflow's parser understand.
RESUME_TYPES = (
    PDF,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/msword",
    "application/rtf",
    "text/plain",
    GOOGLE_DOCUMENT,
)
PAGE = 8
LONGEST_SEARCH = 100
# How a file of Drive is named where a draft keeps the name of its file; no id of Telegram's begins so.
MARK = "drive:"


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file in a list. `size_bytes` is None for Google's own documents."""

    id: str
    name: str
    mime_type: str
    size_bytes: int | None
    modified_at: datetime | None
    owner_name: str


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """A page of a search in one account; `next_token` is "" on the last one."""

    account_id: int
    email: str
    files: tuple[FoundFile, ...]
    next_token: str


class DriveFiles:
    """Asks Drive; files are the person's own."""

    def __init__(self, *, connections: GoogleConnections) -> None:
        self._connections = connections

    async def search(self, actor: Actor, text: str, *, page_token: str = "") -> FoundFiles:
        """Files of the main account whose name or content holds the text; the newest ones for an empty text.

        Raises:
            NotConnectedError, BrokenConnectionError: Google is not connected.
            DriveNotGrantedError: the person unticked Drive.
        """
        require(actor, Operation.ADD_APPLICANTS)
        connection = await self._connections.main(actor.user_id)
        _require_drive(connection)
        wanted = DriveSearch(" ".join(text.split())[:LONGEST_SEARCH], RESUME_TYPES)
        try:
            page = await connection.client.drive.search(wanted, page_size=PAGE, page_token=page_token)
        except GoogleScopeMissingError:
            raise DriveNotGrantedError(email=connection.email) from None
        return FoundFiles(
            connection.account_id,
            connection.email,
            tuple(_found(file) for file in page.files),
            page.next_page_token or "",
        )

    async def incoming(self, actor: Actor, account_id: int, file_id: str, *, chat_id: int, message_id: int) -> Incoming:
        """A file as `CandidateIntake.take` wants it; its bytes are fetched when the draft is read.

        Raises:
            GoneError: the file or the account is not there (any more).
            TooBigFileError: above the limit for files of applicants.
        """
        require(actor, Operation.ADD_APPLICANTS)
        if not await GoogleAccount.exists(id=account_id, user_id=actor.user_id):
            raise GoneError
        connection = await self._connections.of_account(account_id)
        try:
            file = await connection.client.drive.file(file_id)
        except NotFoundError:
            raise GoneError from None
        if file.is_trashed:
            raise GoneError
        if (file.size or 0) > MAX_CHAT_FILE_BYTES:
            raise TooBigFileError
        name = f"{file.name}.pdf" if file.mime_type == GOOGLE_DOCUMENT else file.name
        place = f"{MARK}{account_id}:{file.id}"
        return Incoming(
            chat_id=chat_id,
            message_id=message_id,
            file=ChatFile(id=place, unique_id=f"{MARK}{file.id}", name=name, size_bytes=file.size),
        )

    async def download(self, place: str) -> bytes:
        """The bytes of a file named as `incoming` names it; Google's documents come as PDF.

        Raises:
            FileGoneError, TooBigFileError: asking again cannot help.
            IntegrationError, ServiceError: Google does not answer, or the person has to sign in again.
        """
        account, _, file_id = place.removeprefix(MARK).partition(":")
        drive = (await self._connections.of_account(int(account))).client.drive
        try:
            file = await drive.file(file_id)
            if file.mime_type == GOOGLE_DOCUMENT:
                return await drive.export(file_id, PDF)
            return await drive.download(file_id, limit_bytes=MAX_CHAT_FILE_BYTES)
        except NotFoundError:
            raise FileGoneError from None
        except TooLargeError:
            raise TooBigFileError from None


class DriveOrChatFiles:
    """Files of drafts wherever they are: in the chat or in Drive."""

    def __init__(self, *, chat: ChatFiles, drive: DriveFiles) -> None:
        self._chat = chat
        self._drive = drive

    async def download(self, file_id: str, /) -> bytes:
        """As `ChatFiles.download`."""
        return await (self._drive if file_id.startswith(MARK) else self._chat).download(file_id)


def _require_drive(connection: GoogleConnection) -> None:
    if scopes.DRIVE_READONLY not in connection.scopes:
        raise DriveNotGrantedError(email=connection.email)


def _found(file: DriveFile) -> FoundFile:
    return FoundFile(file.id, file.name, file.mime_type, file.size, file.modified_at, file.owner or "")
