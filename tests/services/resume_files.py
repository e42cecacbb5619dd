"""Files for the tests of reading, made on the spot: ordinary ones, and such as nobody means well with."""

import zipfile
import zlib
from io import BytesIO

from docx import Document
from pypdf import PdfReader, PdfWriter

RESUME_LINES = ("Petrova Anna", "Python developer", "Phone: +375 29 123-45-67", "anna@example.com")


def pdf(*lines: str, pages: int = 1) -> bytes:
    """A PDF with these Latin lines on each page, the words of each line at once."""
    text = b" ".join(b"(%s) Tj T*" % line.replace("(", "").replace(")", "").encode("latin-1") for line in lines)
    return raw_pdf(b"BT /F1 12 Tf 14 TL 50 750 Td " + text + b" ET", pages=pages)


def raw_pdf(content: bytes, *, pages: int = 1, stream_filter: bytes = b"") -> bytes:
    """A PDF whose pages all show one content stream."""
    kids = b" ".join(b"%d 0 R" % (10 + index) for index in range(pages))
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Count %d /Kids [%s] >>" % (pages, kids),
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        4: b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), stream_filter, content),
    } | dict.fromkeys(range(10, 10 + pages), page)
    out, offsets = bytearray(b"%PDF-1.4\n"), {}
    for number, body in objects.items():
        offsets[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for number, offset in offsets.items():
        out += b"%d 1\n%010d 00000 n \n" % (number, offset)
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (10 + pages, start)
    return bytes(out)


def encrypted_pdf(password: str = "secret") -> bytes:
    writer = PdfWriter()
    writer.append(PdfReader(BytesIO(pdf(*RESUME_LINES))))
    writer.encrypt(password, algorithm="AES-256")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def bomb_pdf(times: int = 3) -> bytes:
    """A page whose content unpacks to gigabytes: deflated zeros, deflated again and again."""
    content = b" " * (200 * 1024 * 1024)
    for _ in range(times):
        content = zlib.compress(content, 9)
    return raw_pdf(content, stream_filter=b"/Filter [" + b"/FlateDecode " * times + b"]")


def endless_pdf() -> bytes:
    """A page with so many drawing commands that reading it takes minutes."""
    content = zlib.compress(b"BT /F1 12 Tf " + b"(a) Tj 1 0 0 1 5 5 Tm " * 3_000_000 + b"ET", 9)
    return raw_pdf(content, stream_filter=b"/Filter /FlateDecode")


def docx(*lines: str, table: tuple[str, ...] = ()) -> bytes:
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    if table:
        cells = document.add_table(rows=1, cols=len(table)).rows[0].cells
        for cell, text in zip(cells, table, strict=True):
            cell.text = text
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def bomb_docx(megabytes: int = 300) -> bytes:
    """A Word file of some hundred kilobytes that unpacks to hundreds of megabytes."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("word/document.xml", "w") as part:
            for _ in range(megabytes):
                part.write(b"a" * 1024 * 1024)
    return out.getvalue()


def entity_bomb_docx() -> bytes:
    """The «billion laughs»: entities that name each other."""
    entities = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    xml = (
        f"<?xml version='1.0'?><!DOCTYPE d [{entities}]><w:document xmlns:w="
        "'http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p>"
        "</w:body></w:document>"
    )
    good, out = BytesIO(docx("x")), BytesIO()
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in old.namelist():
            archive.writestr(name, xml if name == "word/document.xml" else old.read(name))
    return out.getvalue()


def rtf(text: str) -> bytes:
    """Russian letters as code page bytes, as Word writes them."""
    body = "".join(
        char if char.isascii() else "".join(f"\\'{byte:02x}" for byte in char.encode("cp1251")) for char in text
    ).replace("\n", "\\par\n")
    return ("{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0 Arial;}}{\\*\\generator X;}\\f0 " + body + "}").encode("ascii")
