"""What a question is asked about, made ready for the model: texts, pictures, spoken words."""

from dataclasses import dataclass, field

from integrations.gemini import InlineFile
from models.gemini import AttachmentKind, ChatAttachment, ChatMessage
from services.access import Actor, Operation
from services.applicants.organisation import ApplicantButton
from services.assistant.transcription import Audio, Transcription
from services.assistant.work.anonymity import anonymous, without_salaries
from services.assistant.work.errors import NoResumeError
from services.assistant.work.forms import fenced
from services.assistant.work.sources import WorkSources
from services.assistant.work.suspicion import without_instructions
from services.intake.chat_files import ChatFiles

# Kinds whose words are a stranger's: while they lie beside a question, the model has no tools.
FOREIGN = frozenset(
    {AttachmentKind.DOCUMENT, AttachmentKind.PICTURE, AttachmentKind.FORWARDED, AttachmentKind.APPLICANT}
)
_TAGS = {
    AttachmentKind.DOCUMENT: "document",
    AttachmentKind.FORWARDED: "message",
    AttachmentKind.APPLICANT: "applicant",
    AttachmentKind.VACANCY: "vacancy",
}


@dataclass(frozen=True, slots=True)
class Materials:
    """Texts between tags, and files."""

    texts: tuple[str, ...] = field(default=(), repr=False)
    files: tuple[InlineFile, ...] = ()
    is_foreign: bool = False


class QuestionMaterials:
    """Reads what is not read yet."""

    def __init__(self, *, files: ChatFiles, sources: WorkSources, transcription: Transcription) -> None:
        self._files = files
        self._sources = sources
        self._transcription = transcription

    async def heard(self, actor: Actor, question: ChatMessage, model: str) -> str:
        """The question with its voice messages written down, once and for all.

        Raises: as `Transcription.transcribe` and `ChatFiles.download`.
        """
        voices = await ChatAttachment.filter(message_id=question.id, kind=AttachmentKind.VOICE, text="").order_by("id")
        for voice in voices:
            audio = Audio(await self._files.download(voice.file_id), voice.mime_type)
            voice.text = await self._transcription.transcribe(actor.user_id, audio, model=model)
            await voice.save(update_fields=["text"])
            question.content = f"{question.content}\n{voice.text}".strip()
            await question.save(update_fields=["content"])
        return question.content

    async def of(self, actor: Actor, question: ChatMessage) -> Materials:
        """Everything beside a question that is asked now.

        Raises: as the services that read it.
        """
        rows = await ChatAttachment.filter(message_id=question.id).order_by("id")
        for row in rows:
            if row.kind is AttachmentKind.APPLICANT and not row.text:
                row.text = await self._applicant(actor, row)
                # As it was when it was asked about: the conversation goes on about the same words.
                await row.save(update_fields=["text"])
        files = [
            InlineFile(row.mime_type, await self._files.download(row.file_id))
            for row in rows
            if row.kind is AttachmentKind.PICTURE
        ]
        return Materials(_texts(rows), tuple(files), any(row.kind in FOREIGN for row in rows))

    @staticmethod
    async def before(question_ids: list[int]) -> dict[int, Materials]:
        """What lay beside earlier questions, by their ids: texts only."""
        rows = await ChatAttachment.filter(message_id__in=question_ids).order_by("id")
        found: dict[int, list[ChatAttachment]] = {}
        for row in rows:
            message_id: int = row.message_id  # type: ignore[attr-defined]
            found.setdefault(message_id, []).append(row)
        return {
            number: Materials(_texts(each), is_foreign=any(row.kind in FOREIGN for row in each))
            for number, each in found.items()
        }

    async def _applicant(self, actor: Actor, row: ChatAttachment) -> str:
        button = ApplicantButton(actor.user_id, row.place, row.record_id or 0)
        try:
            resume = await self._sources.resume(actor, button)
            text = anonymous(resume.text, [resume.name])
        except NoResumeError:
            text = ""
        history = await self._sources.history(actor, button)
        lines = "\n".join(history.lines)
        whole = f"Resume:\n{text or '—'}\n\nHistory:\n{anonymous(lines, [row.name]) or '—'}"
        return whole if actor.may(Operation.VIEW_SALARIES) else without_salaries(whole)


def _texts(rows: list[ChatAttachment]) -> tuple[str, ...]:
    return tuple(
        fenced(_TAGS[row.kind], without_instructions(row.text)) for row in rows if row.kind in _TAGS and row.text
    )
