"""Reads a draft's file: our own limited reader first, then Huntflow's parser, then Gemini for pictures.

Our reader goes first because what it refuses must not be passed on to anybody. Uploading makes no applicant, and the
same bytes give the same record (vendor's issue 474), so a reading that broke off is simply done again.
"""

from dataclasses import dataclass, replace

import structlog

from integrations.base import IntegrationError, TooLargeError
from integrations.huntflow.files import MAX_FILE_BYTES
from integrations.huntflow.uploads import UploadedFile
from services.file_reading.kinds import FileKind
from services.file_reading.reader import FileReader
from services.file_reading.readings import Reading, Verdict
from services.huntflow_connections import HuntflowConnection
from services.intake.chat_files import ChatFiles
from services.intake.drafting import from_file, from_photo, named_as
from services.intake.errors import DangerousFileError, EmptyFileError, UnknownFileError
from services.intake.photo import PhotoReader
from services.task_import.draft import DraftFile, FileVerdict, ImportDraft, Remark
from services.task_import.files import content_type_of
from services.task_import.trail import Upload

log = structlog.get_logger(__name__)

REFUSALS = {
    Verdict.EMPTY: EmptyFileError,
    Verdict.UNKNOWN_KIND: UnknownFileError,
    Verdict.TOO_COMPLEX: DangerousFileError,
}
REMARKS = {
    Verdict.CUT: Remark.CUT,
    Verdict.NO_TEXT: Remark.NO_TEXT,
    Verdict.ENCRYPTED: Remark.ENCRYPTED,
    Verdict.DAMAGED: Remark.DAMAGED,
    Verdict.UNREADABLE_KIND: Remark.ONLY_HUNTFLOW,
}
# Huntflow's parser is asked only where it can see something.
PARSED = frozenset({Verdict.READ, Verdict.CUT, Verdict.NO_TEXT, Verdict.UNREADABLE_KIND})


@dataclass(frozen=True, slots=True)
class ReadDraft:
    """A draft after its file was read, and what of the file is in Huntflow already."""

    draft: ImportDraft
    uploads: tuple[Upload, ...] = ()


class CandidateReading:
    """Reads files of drafts."""

    def __init__(self, *, files: ChatFiles, reader: FileReader, photos: PhotoReader) -> None:
        self._files = files
        self._reader = reader
        self._photos = photos

    async def read(self, user_id: int, draft: ImportDraft, connection: HuntflowConnection) -> ReadDraft:
        """The draft with everything its file says.

        Raises:
            EmptyFileError, UnknownFileError, DangerousFileError, TooBigFileError, FileGoneError: nothing is made of it.
            FileNotReachedError: Telegram does not answer; try again.
        """
        if not draft.files:
            return ReadDraft(draft)
        content = await self._files.download(draft.files[0].url)
        reading = await self._reader.read(content)
        if reading.verdict.is_refusal:
            raise REFUSALS[reading.verdict]
        kind = FileKind(reading.kind)
        file = named_as(draft.files[0], kind, len(content))
        uploaded, remark = await self._upload(connection, file, content, reading)
        if len(content) > MAX_FILE_BYTES:
            file = replace(file, verdict=FileVerdict.TOO_LARGE)
        remarks = [each for each in (REMARKS.get(reading.verdict), remark) if each is not None]
        draft = replace(draft, files=(file,), pages=reading.pages)
        if reading.verdict is Verdict.PICTURE:
            photo = await self._photos.read(user_id, content, kind)
            draft = from_photo(draft, photo.fields) if photo.fields else draft
            remarks += [photo.remark] if photo.remark else []
        else:
            draft = from_file(draft, reading.text, uploaded)
        uploads = (Upload(file.id, uploaded.id),) if uploaded else ()
        return ReadDraft(replace(draft, remarks=tuple(remarks)), uploads)

    @staticmethod
    async def _upload(
        connection: HuntflowConnection, file: DraftFile, content: bytes, reading: Reading
    ) -> tuple[UploadedFile | None, Remark | None]:
        """What Huntflow recognised; without it our own reading has to do, and the file goes up when it is created."""
        try:
            uploaded = await connection.client.upload(
                connection.account_id,
                file_name=file.name,
                content=content,
                content_type=content_type_of(file.name),
                parse=reading.verdict in PARSED,
            )
        except TooLargeError:
            return None, None
        except IntegrationError as error:
            log.info("candidate_not_parsed", error=str(error))
            return None, Remark.NOT_PARSED
        return uploaded, None
