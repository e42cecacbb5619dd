"""What lies beside a question: files, pictures, voice, forwarded texts, an applicant or a vacancy picked by button.

Taken in before the question (or with it), read once, and kept as text; bytes stay at Telegram.
"""

from dataclasses import asdict, dataclass, field
from typing import Any

from tortoise.transactions import in_transaction

from locales import lazy
from models.audit import Source
from models.gemini import AttachmentKind, ChatAttachment
from services import audit
from services.access import Actor, Operation, require
from services.applicants.organisation import ApplicantButton, details_of
from services.assistant.rows import current_session, topic_sessions
from services.assistant.transcription import AUDIO_TYPES, MAX_AUDIO_BYTES, AudioTooLongError, NotAudioError
from services.assistant.work.sources import WorkSources
from services.assistant.work.suspicion import Suspicion, SuspicionKind, suspicions_of
from services.errors import ServiceError
from services.file_reading.kinds import FileKind
from services.file_reading.reader import FileReader
from services.file_reading.readings import Reading, Verdict
from services.intake.chat_files import MAX_CHAT_FILE_BYTES, ChatFiles
from services.intake.errors import TooBigFileError

# Beside one question; more is no question but an archive.
MOST_PENDING = 6
TEXT_CHARS = 40_000
NAME_CHARS = 120
PICTURE_TYPES = {FileKind.JPEG: "image/jpeg", FileKind.PNG: "image/png"}


class UnreadableFileError(ServiceError):
    """Nothing can be read in the file. Values: `name`."""

    sentence = lazy("I can read no text in {name}. Send a PDF or Word file with text, a picture, or the text itself.")


class LockedFileError(ServiceError):
    """The file wants a password. Values: `name`."""

    sentence = lazy("{name} is protected with a password, so I cannot read it. Send it without one.")


class TooManyAttachmentsError(ServiceError):
    """As many as fit beside one question lie there already. Values: `limit`."""

    sentence = lazy("{limit} attachments lie beside your next question already. Ask it, or drop them, then send more.")


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file of the chat: Telegram's id, the name its sender gave it, bytes if known."""

    file_id: str
    name: str = field(default="", repr=False)
    size_bytes: int | None = None
    mime_type: str = ""


@dataclass(frozen=True, slots=True)
class AttachmentView:
    """Something beside the next question; `suspicions` are told to the person at once."""

    attachment_id: int
    session_id: int
    kind: AttachmentKind
    name: str = field(repr=False)
    chars: int = 0
    suspicions: tuple[Suspicion, ...] = ()


class ChatAttachments:
    """Takes attachments in; they are personal as conversations are."""

    def __init__(self, *, files: ChatFiles, reader: FileReader, sources: WorkSources) -> None:
        self._files = files
        self._reader = reader
        self._sources = sources

    async def add_file(self, actor: Actor, file: SentFile, *, thread_id: int | None = None) -> AttachmentView:
        """Read a document, or note a picture.

        Raises:
            TooBigFileError, FileGoneError, FileNotReachedError: Telegram does not give it.
            UnreadableFileError, LockedFileError: there is nothing to read.
        """
        require(actor, Operation.ASK_ASSISTANT)
        if (file.size_bytes or 0) > MAX_CHAT_FILE_BYTES:
            raise TooBigFileError
        reading = await self._reader.read(await self._files.download(file.file_id))
        name = file.name[:NAME_CHARS] or reading.kind or "file"
        if reading.verdict is Verdict.PICTURE:
            mime_type = PICTURE_TYPES[FileKind(reading.kind)]
            return await self._add(
                actor, thread_id, AttachmentKind.PICTURE, name, file_id=file.file_id, mime_type=mime_type
            )
        if reading.verdict is Verdict.ENCRYPTED:
            raise LockedFileError(name=name)
        if not reading.text:
            raise UnreadableFileError(name=name)
        found = _found(reading, name)
        return await self._add(actor, thread_id, AttachmentKind.DOCUMENT, name, text=reading.text, found=found)

    async def add_voice(self, actor: Actor, file: SentFile, *, thread_id: int | None = None) -> AttachmentView:
        """A voice message: it is listened to when the answer is written.

        Raises:
            NotAudioError, AudioTooLongError: it cannot be listened to.
        """
        require(actor, Operation.ASK_ASSISTANT)
        mime_type = file.mime_type.partition(";")[0] or "audio/ogg"
        if mime_type not in AUDIO_TYPES:
            raise NotAudioError
        if (file.size_bytes or 0) > MAX_AUDIO_BYTES:
            raise AudioTooLongError(megabytes=MAX_AUDIO_BYTES // 1024 // 1024)
        return await self._add(
            actor, thread_id, AttachmentKind.VOICE, file.name, file_id=file.file_id, mime_type=mime_type
        )

    async def add_text(
        self, actor: Actor, text: str, *, name: str = "", thread_id: int | None = None
    ) -> AttachmentView:
        """A forwarded message, or the one a question replies to."""
        require(actor, Operation.ASK_ASSISTANT)
        return await self._add(actor, thread_id, AttachmentKind.FORWARDED, name, text=text, found=suspicions_of(text))

    async def add_applicant(
        self, actor: Actor, button: ApplicantButton, *, thread_id: int | None = None
    ) -> AttachmentView:
        """An applicant of the actor's organisation; the resume is read when the question is asked.

        Raises: as `ApplicantCards.card`.
        """
        require(actor, Operation.ASK_ASSISTANT)
        person = await self._sources.applicant(actor, button)
        # Who asked the machine about whom belongs to the applicant's chronicle.
        await audit.record(
            actor,
            "assistant_asked",
            object_type="applicant",
            object_id=button.applicant_id,
            source=Source.BOT,
            **details_of(button.place),
        )
        return await self._add(
            actor, thread_id, AttachmentKind.APPLICANT, person.name, place=button.place, record_id=button.applicant_id
        )

    async def add_vacancy(
        self, actor: Actor, place: str, vacancy_id: int, *, thread_id: int | None = None
    ) -> AttachmentView:
        """A vacancy of the actor's organisation.

        Raises:
            VacancyGoneError: Huntflow does not have it.
        """
        require(actor, Operation.ASK_ASSISTANT)
        place = place or await self._sources.place(actor)
        vacancy = await self._sources.vacancy(actor, place, vacancy_id)
        return await self._add(
            actor, thread_id, AttachmentKind.VACANCY, vacancy.name, text=vacancy.text, place=place, record_id=vacancy_id
        )

    async def pending(self, actor: Actor, *, thread_id: int | None = None) -> tuple[AttachmentView, ...]:
        """What lies beside the next question of the current conversation."""
        require(actor, Operation.ASK_ASSISTANT)
        session = await topic_sessions(actor, thread_id).order_by("-id").first()
        rows = await ChatAttachment.filter(session=session, message_id=None).order_by("id") if session else []
        return tuple(_view(row) for row in rows)

    async def drop(self, actor: Actor, *, thread_id: int | None = None) -> int:
        """Forget what lies beside the next question; how much it was."""
        require(actor, Operation.ASK_ASSISTANT)
        sessions = [session.id for session in await topic_sessions(actor, thread_id)]
        return await ChatAttachment.filter(session_id__in=sessions, message_id=None).delete()

    async def _add(
        self,
        actor: Actor,
        thread_id: int | None,
        kind: AttachmentKind,
        name: str,
        *,
        found: tuple[Suspicion, ...] = (),
        text: str = "",
        **columns: Any,
    ) -> AttachmentView:
        async with in_transaction():
            session = await current_session(actor, thread_id, title=name)
            if await ChatAttachment.filter(session=session, message_id=None).count() >= MOST_PENDING:
                raise TooManyAttachmentsError(limit=MOST_PENDING)
            row = await ChatAttachment.create(
                session=session,
                kind=kind,
                name=name[:NAME_CHARS],
                text=text.replace("\x00", "")[:TEXT_CHARS],
                suspicions=[asdict(one) for one in found],
                **columns,
            )
        return _view(row)


def _found(reading: Reading, name: str) -> tuple[Suspicion, ...]:
    return suspicions_of(reading.text, hidden=reading.hidden, properties=reading.properties, file_name=name)


def _view(row: ChatAttachment) -> AttachmentView:
    session_id: int = row.session_id  # type: ignore[attr-defined]
    found = tuple(Suspicion(SuspicionKind(one["kind"]), one["excerpt"]) for one in row.suspicions)
    return AttachmentView(row.id, session_id, row.kind, row.name, len(row.text), found)
