"""What a file is, by its first bytes. The name and the type a sender gives are not believed. Pure."""

import zipfile
from enum import StrEnum
from io import BytesIO

HEAD_BYTES = 1024
_WORD_PART = "word/document.xml"
# Bytes below a space that texts do hold: tab, line feed, form feed, carriage return, and escape in old exports.
_TEXT_CONTROLS = frozenset(b"\t\n\x0c\r\x1b")
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")


class FileKind(StrEnum):
    """Kinds of files that can hold a resume; the value is the extension Huntflow is told."""

    PDF = "pdf"
    DOCX = "docx"
    DOC = "doc"
    RTF = "rtf"
    TXT = "txt"
    JPEG = "jpg"
    PNG = "png"

    @property
    def is_picture(self) -> bool:
        """Whether there is no text to read, only an image to look at."""
        return self in {FileKind.JPEG, FileKind.PNG}


_BEGINNINGS = (
    (b"{\\rtf", FileKind.RTF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind.DOC),
    (b"\xff\xd8\xff", FileKind.JPEG),
    (b"\x89PNG\r\n\x1a\n", FileKind.PNG),
)


def kind_of(content: bytes) -> FileKind | None:
    """The kind; None when it is none of ours."""
    head = content[:HEAD_BYTES]
    if b"%PDF-" in head:
        # Readers accept some bytes before the mark, so do we.
        return FileKind.PDF
    for beginning, kind in _BEGINNINGS:
        if head.startswith(beginning):
            return kind
    if head.startswith(b"PK\x03\x04"):
        return FileKind.DOCX if _is_word(content) else None
    return FileKind.TXT if _is_text(head) else None


def _is_word(content: bytes) -> bool:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            return _WORD_PART in archive.namelist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError):
        # A damaged archive is called what it most likely was; reading it says so.
        return _WORD_PART.encode() in content


def _is_text(head: bytes) -> bool:
    if not head.strip():
        return False
    if head.startswith(_UTF_16_MARKS):
        return True
    return not any(byte < ord(" ") and byte not in _TEXT_CONTROLS for byte in head)
