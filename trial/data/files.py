"""Resume files, made when somebody first asks for them: PDF, DOCX, and some that are not what they say."""

import io
import threading
import zipfile
from functools import lru_cache
from xml.sax.saxutils import escape

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
HUGE_BYTES = 30 * 1024 * 1024

_LINES_PER_PAGE = 46
_drawing = threading.Lock()


@lru_cache(maxsize=64)
def pdf(lines: tuple[str, ...]) -> bytes:
    """A PDF with text that can be read back, Cyrillic included. Blocking and slow: call it in a thread.

    Type 42 embeds the font with a map back to letters; matplotlib's default (type 3) leaves Cyrillic unreadable.
    """
    from matplotlib import rc_context  # noqa: PLC0415 - takes half a second, only when a file is opened
    from matplotlib.backends.backend_pdf import FigureCanvasPdf, PdfPages  # noqa: PLC0415 - the same
    from matplotlib.figure import Figure  # noqa: PLC0415 - the same

    out = io.BytesIO()
    # One at a time: matplotlib's settings and font caches belong to the process, not to a thread.
    settings = rc_context({"pdf.fonttype": 42, "font.family": "DejaVu Sans"})
    with _drawing, settings, PdfPages(out, metadata={"CreationDate": None}) as pages:
        for start in range(0, max(len(lines), 1), _LINES_PER_PAGE):
            figure = Figure(figsize=(8.27, 11.69))
            FigureCanvasPdf(figure)
            for row, line in enumerate(lines[start : start + _LINES_PER_PAGE]):
                figure.text(0.08, 0.95 - row * 0.02, line, fontsize=16 if start + row == 0 else 10)
            pages.savefig(figure)
    return out.getvalue()


@lru_cache(maxsize=64)
def docx(lines: tuple[str, ...]) -> bytes:
    """The smallest document Word opens: three parts in a ZIP, dates fixed so that the bytes stay the same."""
    paragraphs = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in lines)
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    package = "http://schemas.openxmlformats.org/package/2006"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{office}" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{word}"><w:body>{paragraphs}</w:body></w:document>',
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, date_time=(2026, 1, 1, 0, 0, 0))
            archive.writestr(entry, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{text}')
    return out.getvalue()


def not_a_pdf() -> bytes:
    """What a person gets who saved a login page under the name of a resume."""
    return "<!DOCTYPE html><html><body><h1>Войдите, чтобы скачать резюме</h1></body></html>".encode()


def huge() -> bytes:
    """Thirty megabytes that begin like a PDF: above every limit on the way."""
    return b"%PDF-1.7\n" + b"%" + b"0" * (HUGE_BYTES - 10)
