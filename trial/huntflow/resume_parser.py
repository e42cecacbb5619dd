"""A resume reader about as good as the vendor's: it finds the obvious, and with some files it is plainly wrong."""

import io
import re
import zipfile
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree as ET

# Names of files whose recognition goes wrong on purpose: the person looking at the result has to notice.
MISREAD = ("scan", "скан", "photo")

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")
_PHONE = re.compile(r"\+?\d[\d\s()-]{8,17}\d")
_TELEGRAM = re.compile(r"(?:t\.me/|telegram:?\s*@?)([A-Za-z]\w{4,31})", re.IGNORECASE)
_SALARY = re.compile(r"(?:зарплата|доход|salary)\D{0,20}(\d[\d\s]{2,9})", re.IGNORECASE)
_BORN = re.compile(r"(?:дата рождения|родил\w*|born)\D{0,12}(\d{2})\.(\d{2})\.(\d{4})", re.IGNORECASE)
_NAME_WORD = re.compile(r"^[A-ZА-ЯЁІЎ][a-zа-яёіў'’-]+(?:-[A-ZА-ЯЁІЎ][a-zа-яёіў]+)?$")
_POSITION = re.compile(r"^(?:должность|позиция|position)\s*:\s*(.+)$", re.IGNORECASE | re.MULTILINE)
_JOB = re.compile(r"^(?P<position>[^,\n—]{3,60}) — (?P<company>[^,\n]{2,60}),", re.MULTILINE)
_WORD_NAMESPACE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True)
class Ignored:
    """What the uploader knows not to be the applicant's: their own names and contacts, in lower case."""

    last_names: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()


def parse(content: bytes, name: str, ignored: Ignored) -> dict[str, Any]:
    """`text`, `photo`, `fields` and `parsing_meta` of an upload; blocking, call it in a thread."""
    text = read_text(content)
    fields = _fields(text, ignored)
    if any(word in name.casefold() for word in MISREAD):
        fields = _misread(fields)
    meta = {
        "last_names_ignored": any(each in text.casefold() for each in ignored.last_names),
        "emails_ignored": any(each in text.casefold() for each in ignored.emails),
        "phones_ignored": any(_digits(each) in ignored.phones for each in _PHONE.findall(text)),
    }
    return {"text": text, "photo": None, "fields": fields, "parsing_meta": meta}


def read_text(content: bytes) -> str:
    """The text of a PDF, a DOCX or a text file; an empty string when there is none to be found."""
    if content.startswith(b"%PDF"):
        return _pdf_text(content)
    if content.startswith(b"PK"):
        return _docx_text(content)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return ""


def _pdf_text(content: bytes) -> str:
    from pypdf import PdfReader  # noqa: PLC0415 - heavy, and most trials never upload a PDF
    from pypdf.errors import PyPdfError  # noqa: PLC0415 - the same

    try:
        return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    except (PyPdfError, ValueError, KeyError):
        return ""


def _docx_text(content: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            root = ET.fromstring(archive.read("word/document.xml"))  # noqa: S314 - loopback stand-in, own files
    except (zipfile.BadZipFile, KeyError, ET.ParseError):
        return ""
    paragraphs = root.iter(f"{_WORD_NAMESPACE}p")
    return "\n".join("".join(each.text or "" for each in p.iter(f"{_WORD_NAMESPACE}t")) for p in paragraphs)


def _digits(phone: str) -> str:
    return re.sub(r"\D", "", phone)


def _fields(text: str, ignored: Ignored) -> dict[str, Any]:
    telegram, salary = _TELEGRAM.search(text), _SALARY.search(text)
    emails = [each for each in _EMAIL.findall(text) if each.casefold() not in ignored.emails]
    position, born = _POSITION.search(text), _BORN.search(text)
    return {
        "name": _name(text, ignored.last_names),
        "birthdate": _birthdate(born) if born else None,
        "phones": [each.strip() for each in _PHONE.findall(text) if _digits(each) not in ignored.phones][:2],
        "email": emails[0] if emails else None,
        "salary": int(re.sub(r"\D", "", salary.group(1))) if salary else None,
        "position": position.group(1).strip() if position else None,
        "skype": None,
        "telegram": f"@{telegram.group(1)}" if telegram else None,
        "experience": [each.groupdict() for each in _JOB.finditer(text)][:5],
    }


def _birthdate(found: re.Match[str]) -> dict[str, Any]:
    day, month, year = (int(each) for each in found.groups())
    return {"year": year, "month": month, "day": day, "precision": "day"}


def _name(text: str, ignored: frozenset[str]) -> dict[str, str | None]:
    """The first line of two or three capitalised words; a Russian patronymic says which word comes first."""
    for line in text.splitlines():
        words = line.strip().split()
        if ignored & {word.casefold() for word in words}:
            continue
        if len(words) in {2, 3} and all(_NAME_WORD.match(word) for word in words):
            latin = words[0].isascii() and len(words) == 2
            first, last = (words[0], words[1]) if latin else (words[1], words[0])
            return {"first": first, "last": last, "middle": words[2] if len(words) == 3 else None}
    return {"first": None, "last": None, "middle": None}


def _misread(fields: dict[str, Any]) -> dict[str, Any]:
    """First and last name swapped, the last digit of the phone lost: what a bad scan does."""
    name = fields["name"]
    swapped = name | {"first": name["last"], "last": name["first"]}
    return fields | {"name": swapped, "phones": [each[:-1] for each in fields["phones"]], "salary": None}
