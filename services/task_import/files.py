"""Which attachments go to Huntflow, and whether a file is what it says it is. Pure; the files are anybody's."""

import re
from collections.abc import Sequence
from dataclasses import replace

from integrations.clickup.schemas import Attachment
from integrations.huntflow.files import MAX_FILE_BYTES
from services.task_import.draft import DraftFile, FileVerdict
from services.task_import.rules import ResumeChoice

# Huntflow takes at most 15 files with one entry of the log (vendor's client).
MAX_FILES = 15
HEAD_BYTES = 1024

_RESUME_KINDS = ("pdf", "docx", "doc", "rtf", "odt", "txt")
_PICTURES = ("jpg", "jpeg", "png")
_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "doc": "application/msword",
    "rtf": "application/rtf",
    "odt": "application/vnd.oasis.opendocument.text",
    "txt": "text/plain",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
}
_BEGINNINGS = {
    "docx": (b"PK\x03\x04",),
    "odt": (b"PK\x03\x04",),
    "doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",),
    "rtf": (b"{\\rtf",),
    "jpg": (b"\xff\xd8\xff",),
    "jpeg": (b"\xff\xd8\xff",),
    "png": (b"\x89PNG\r\n\x1a\n",),
}
_RESUME_WORD = re.compile(r"(?<![a-zа-я])(?:cv|resume|curriculum|резюме|рэзюмэ)(?![a-zа-я])", re.IGNORECASE)


def kind_of(name: str) -> str:
    """The extension, lower case, without the dot; empty when there is none."""
    stem, dot, extension = name.rpartition(".")
    return extension.lower() if dot and stem else ""


def content_type_of(name: str) -> str:
    """The type Huntflow is told; what a host or a task says of a file is not believed."""
    return _TYPES[kind_of(name)]


def judged_files(
    attachments: Sequence[Attachment], choice: ResumeChoice = ResumeChoice.BY_NAME
) -> tuple[DraftFile, ...]:
    """Every attachment with a verdict; one document, by its name or else the first, is the resume."""
    files = [_file(attachment) for attachment in attachments]
    newest = sorted(attachments, key=lambda each: each.created_at.timestamp() if each.created_at else 0.0, reverse=True)
    order = [each.id for each in (newest if choice is ResumeChoice.NEWEST else attachments)]
    sent = sorted((file for file in files if file.verdict.is_sent), key=lambda file: order.index(file.id))
    resume = _resume_of(sent, choice)
    judged, count = [], 0
    for file in files:
        verdict = FileVerdict.RESUME if resume is not None and file.id == resume.id else file.verdict
        if verdict.is_sent and count >= MAX_FILES:
            verdict = FileVerdict.TOO_MANY
        count += verdict.is_sent
        judged.append(replace(file, verdict=verdict))
    return tuple(judged)


def _file(attachment: Attachment) -> DraftFile:
    name = (attachment.title or "").strip() or f"file.{attachment.extension or 'bin'}"
    if not kind_of(name) and attachment.extension:
        name = f"{name}.{attachment.extension}"
    verdict = FileVerdict.EXTRA
    if kind_of(name) not in _TYPES:
        verdict = FileVerdict.UNSUPPORTED
    elif not attachment.url:
        verdict = FileVerdict.NO_ADDRESS
    elif (attachment.size or 0) > MAX_FILE_BYTES:
        verdict = FileVerdict.TOO_LARGE
    return DraftFile(
        id=attachment.id,
        name=name,
        content_type=attachment.mimetype or "",
        size_bytes=attachment.size,
        url=attachment.url or "",
        verdict=verdict,
    )


def _resume_of(files: list[DraftFile], choice: ResumeChoice) -> DraftFile | None:
    documents = [file for file in files if kind_of(file.name) in _RESUME_KINDS]
    if choice is ResumeChoice.NONE:
        return None
    if choice is not ResumeChoice.BY_NAME:
        return next(iter(documents), None)
    by_name = [file for file in documents if _RESUME_WORD.search(file.name)]
    # A text file is more often a note than a resume.
    by_kind = sorted(documents, key=lambda file: kind_of(file.name) == "txt")
    return next(iter([*by_name, *by_kind]), None)


def is_what_it_says(name: str, content: bytes) -> bool:
    """Whether the first bytes are those of the kind the name promises."""
    kind = kind_of(name)
    if kind == "pdf":
        # Readers accept some bytes before the mark, so do we.
        return b"%PDF-" in content[:HEAD_BYTES]
    if kind == "txt":
        return b"\x00" not in content[:HEAD_BYTES]
    return content.startswith(_BEGINNINGS.get(kind, ()))
