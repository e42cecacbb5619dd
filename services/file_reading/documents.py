"""Reads the text of each kind of document. Runs only in the child process: these libraries meet hostile bytes."""

import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

from services.file_reading import hidden_docx, hidden_pdf
from services.file_reading.kinds import FileKind, kind_of
from services.file_reading.plain_text import decoded
from services.file_reading.readings import MAX_CHARS, MAX_PAGES, MAX_TEXT_BYTES, Reading, Verdict, of_text
from services.file_reading.rich_text import rtf_text

# What a Word file may unpack to, in all and compared to its packed size; an ordinary one is at 10 times.
MAX_UNPACKED_BYTES = 50 * 1024 * 1024
MAX_RATIO = 150
SMALL_BYTES = 1024 * 1024
MAX_PARTS = 3000
# The libraries meet damage with whatever their code stumbles over.
DAMAGE = (
    ValueError, LookupError, TypeError, AttributeError, ArithmeticError, AssertionError, EOFError, OSError, zlib.error,
    struct.error,
)  # fmt: skip


def read(content: bytes) -> Reading:
    """The text of a file; never raises for what the bytes are, except MemoryError and RecursionError."""
    if not content:
        return Reading(Verdict.EMPTY)
    kind = kind_of(content)
    if kind is None:
        return Reading(Verdict.UNKNOWN_KIND)
    if kind.is_picture:
        return Reading(Verdict.PICTURE, kind)
    return _READERS[kind](content)


def _read_rtf(content: bytes) -> Reading:
    return of_text(FileKind.RTF, rtf_text(content[:MAX_TEXT_BYTES]), is_cut=len(content) > MAX_TEXT_BYTES)


def _read_txt(content: bytes) -> Reading:
    return of_text(FileKind.TXT, decoded(content[:MAX_TEXT_BYTES]), is_cut=len(content) > MAX_TEXT_BYTES)


def _read_doc(_content: bytes) -> Reading:
    """The old Word format has no reader that is safe and small; Huntflow understands it."""
    return Reading(Verdict.UNREADABLE_KIND, FileKind.DOC)


def _read_pdf(content: bytes) -> Reading:
    from pypdf import PdfReader  # noqa: PLC0415 - heavy, and only this kind needs it
    from pypdf.errors import DependencyError, LimitReachedError, PyPdfError  # noqa: PLC0415 - the same

    kind = FileKind.PDF
    try:
        reader = PdfReader(BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            return Reading(Verdict.ENCRYPTED, kind)
        pages = len(reader.pages)
        hidden: list[str] = []
        text, is_cut = _joined(_visible(reader, min(pages, MAX_PAGES), hidden))
        properties = hidden_pdf.properties_of(reader)
    except LimitReachedError:
        return Reading(Verdict.TOO_COMPLEX, kind)
    except DependencyError:
        return Reading(Verdict.ENCRYPTED, kind)
    except (PyPdfError, NotImplementedError, *DAMAGE):
        return Reading(Verdict.DAMAGED, kind)
    is_cut = is_cut or pages > MAX_PAGES
    return of_text(kind, text, is_cut=is_cut, pages=pages, hidden="\n".join(hidden), properties=properties)


def _visible(reader: Any, pages: int, hidden: list[str]) -> Iterator[str]:
    """The text of each page as a reader sees it; what cannot be seen goes to `hidden`."""
    for index in range(pages):
        text, *unseen = hidden_pdf.apart(reader.pages[index], reader)
        hidden += (each for each in unseen if each.strip())
        yield text


def _read_docx(content: bytes) -> Reading:
    from docx import Document  # noqa: PLC0415 - heavy, and only this kind needs it
    from docx.opc.exceptions import OpcError  # noqa: PLC0415 - the same
    from lxml.etree import LxmlError  # type: ignore[import-untyped]  # noqa: PLC0415 - the same; lxml has no types

    kind = FileKind.DOCX
    try:
        if _is_bomb(content):
            return Reading(Verdict.TOO_COMPLEX, kind)
        document, hidden = Document(BytesIO(content)), list[str]()
        text, is_cut = _joined(_paragraphs(document, hidden))
        properties = hidden_docx.properties_of(document)
    except (OpcError, LxmlError, zipfile.BadZipFile, *DAMAGE):
        return Reading(Verdict.DAMAGED, kind)
    except RecursionError:
        return Reading(Verdict.TOO_COMPLEX, kind)
    except (NotImplementedError, RuntimeError):
        # zipfile says so of an encrypted or oddly packed part.
        return Reading(Verdict.ENCRYPTED, kind)
    return of_text(kind, text, is_cut=is_cut, hidden="\n".join(hidden), properties=properties)


def _is_bomb(content: bytes) -> bool:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        parts = archive.infolist()
    unpacked = sum(part.file_size for part in parts)
    ratio = unpacked / max(len(content), 1)
    return len(parts) > MAX_PARTS or unpacked > MAX_UNPACKED_BYTES or (unpacked > SMALL_BYTES and ratio > MAX_RATIO)


def _paragraphs(block: object, hidden: list[str]) -> Iterator[str]:
    """Texts of a document or a cell in their order; resumes are often one large table."""
    from docx.table import Table  # noqa: PLC0415 - loaded with the document

    for item in block.iter_inner_content():  # type: ignore[attr-defined]  # documents and cells both have it
        if not isinstance(item, Table):
            visible, unseen = hidden_docx.apart(item)
            hidden += [unseen] if unseen.strip() else []
            yield visible
            continue
        for row in item.rows:
            seen = set()
            for cell in row.cells:
                # A merged cell stands in the row once for every column it covers.
                if cell._tc not in seen:  # noqa: SLF001 - the only sign of a merged cell
                    seen.add(cell._tc)  # noqa: SLF001 - the same
                    yield from _paragraphs(cell, hidden)


def _joined(pieces: Iterator[str]) -> tuple[str, bool]:
    """Pieces up to the limit of characters, and whether something was left out."""
    taken: list[str] = []
    chars = 0
    for piece in pieces:
        if chars > MAX_CHARS:
            return "\n".join(taken), True
        taken.append(piece)
        chars += len(piece) + 1
    return "\n".join(taken), False


_READERS: dict[FileKind, Callable[[bytes], Reading]] = {
    FileKind.PDF: _read_pdf,
    FileKind.DOCX: _read_docx,
    FileKind.DOC: _read_doc,
    FileKind.RTF: _read_rtf,
    FileKind.TXT: _read_txt,
}
