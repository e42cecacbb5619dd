"""Files of strangers are read, or refused in a word, and never harm the process that asked."""

import asyncio
import os
import random
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.file_reading import documents, reader
from services.file_reading.kinds import FileKind, kind_of
from services.file_reading.plain_text import decoded
from services.file_reading.reader import FileReader
from services.file_reading.readings import MAX_CHARS, MAX_PAGES, Reading, Verdict, from_line, of_text, to_line
from services.file_reading.rich_text import rtf_text
from tests.services import resume_files as files

RUSSIAN = "Иванов Иван Петрович\nРазработчик Python, Минск\nТелефон: +375 29 123-45-67"
RUSSIAN_LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (files.pdf("Hello"), FileKind.PDF),
        (files.docx("Привет"), FileKind.DOCX),
        (files.rtf("Привет"), FileKind.RTF),
        ("Привет".encode(), FileKind.TXT),
        (b"\xff\xd8\xff\xe0 rest", FileKind.JPEG),
        (b"\x89PNG\r\n\x1a\n rest", FileKind.PNG),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 rest", FileKind.DOC),
        (b"MZ\x90\x00\x03\x00", None),
        (b"PK\x03\x04 no document here", None),
        (b"   \n", None),
    ],
)
def test_a_kind_is_told_by_the_first_bytes(content: bytes, kind: FileKind | None) -> None:
    assert kind_of(content) is kind


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "koi8-r", "cp866"])
def test_russian_text_is_read_in_every_usual_encoding(encoding: str) -> None:
    assert decoded(RUSSIAN.encode(encoding)) == RUSSIAN


def test_a_utf_8_text_cut_inside_a_letter_stays_utf_8() -> None:
    assert decoded("Привет".encode()[:-1]) == "Приве"


async def test_a_pdf_is_read_in_a_child_process() -> None:
    reading = await FileReader().read(files.pdf(*files.RESUME_LINES))

    assert (reading.verdict, reading.kind, reading.pages) == (Verdict.READ, "pdf", 1)
    assert reading.text.splitlines() == list(files.RESUME_LINES)


async def test_a_word_file_is_read_with_its_tables() -> None:
    reading = await FileReader().read(files.docx("Иванов Иван", "Опыт", table=("Телефон", "+375 29 123-45-67")))

    assert (reading.verdict, reading.kind) == (Verdict.READ, "docx")
    assert reading.text == "Иванов Иван\nОпыт\nТелефон\n+375 29 123-45-67"
    assert reading.hidden == ""


def test_an_rtf_file_is_read_without_its_font_names() -> None:
    assert rtf_text(files.rtf("Иванов Иван\nтел. {x}")).strip() == "Иванов Иван\nтел. x"


def test_rtf_understands_unicode_letters_and_their_stand_ins() -> None:
    assert rtf_text(rb"{\rtf1\uc1 \u1048?\u1074?\u1072?\u1085? \u-10179?\u-8704?!}") == "Иван 😀!"


@pytest.mark.parametrize(
    ("content", "verdict"),
    [
        (b"", Verdict.EMPTY),
        (b"MZ\x90\x00\x03\x00 a program called cv.pdf", Verdict.UNKNOWN_KIND),
        (files.encrypted_pdf(), Verdict.ENCRYPTED),
        (b"%PDF-1.7 and then nothing", Verdict.DAMAGED),
        (files.pdf("Hello")[:200], Verdict.DAMAGED),
        (files.docx("Hello")[:-200], Verdict.DAMAGED),
        (files.pdf(), Verdict.NO_TEXT),
        (b"\xff\xd8\xff\xe0 a photo", Verdict.PICTURE),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old word", Verdict.UNREADABLE_KIND),
        (files.bomb_docx(), Verdict.TOO_COMPLEX),
    ],
    ids=["empty", "exe", "encrypted", "only-head", "cut-pdf", "cut-docx", "scan", "photo", "doc", "zip-bomb"],
)
async def test_what_cannot_be_read_has_a_name(content: bytes, verdict: Verdict) -> None:
    assert (await FileReader().read(content)).verdict is verdict


async def test_an_encrypted_file_without_a_password_to_ask_is_read() -> None:
    assert (await FileReader().read(files.encrypted_pdf(""))).verdict is Verdict.READ


async def test_of_ten_thousand_pages_the_first_are_read() -> None:
    reading = await FileReader().read(files.pdf("Petrova Anna", pages=10_000))

    assert (reading.verdict, reading.pages) == (Verdict.CUT, 10_000)
    assert reading.text.split() == ["Petrova", "Anna"] * MAX_PAGES


@pytest.mark.parametrize("content", [files.bomb_pdf(), files.entity_bomb_docx()], ids=["pdf", "entities"])
async def test_a_bomb_does_not_go_off(content: bytes) -> None:
    reading = await FileReader().read(content)

    assert reading.verdict in {Verdict.TOO_COMPLEX, Verdict.DAMAGED, Verdict.NO_TEXT}
    assert len(content) < 1024 * 1024


async def test_a_file_that_takes_for_ever_is_stopped_while_everything_else_goes_on() -> None:
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            await asyncio.sleep(0.01)
            ticks += 1

    ticking = asyncio.create_task(tick())
    reading = await FileReader(wall_s=1.0).read(files.endless_pdf())
    ticking.cancel()

    assert reading.verdict is Verdict.TOO_COMPLEX
    assert ticks > 30


async def test_only_so_many_children_live_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    living, most = 0, 0
    spawn = asyncio.create_subprocess_exec

    async def counted(*arguments: object, **options: object) -> asyncio.subprocess.Process:
        nonlocal living, most
        living += 1
        most = max(most, living)
        child = await spawn(*arguments, **options)  # type: ignore[arg-type]
        communicate = child.communicate

        async def until_the_end(content: bytes) -> tuple[bytes, bytes]:
            nonlocal living
            try:
                return await communicate(content)
            finally:
                living -= 1

        child.communicate = until_the_end  # type: ignore[method-assign, assignment]
        return child

    monkeypatch.setattr(reader.asyncio, "create_subprocess_exec", counted)
    shared = FileReader(at_once=2)

    readings = await asyncio.gather(*(shared.read(f"text {number}".encode()) for number in range(5)))

    assert [reading.text for reading in readings] == [f"text {number}" for number in range(5)]
    assert most == 2


async def test_the_child_sees_none_of_our_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "123:secret")
    seen: dict[str, str] = {}
    spawn = asyncio.create_subprocess_exec

    async def watched(*arguments: object, **options: object) -> asyncio.subprocess.Process:
        seen.update(options["env"])  # type: ignore[arg-type]
        return await spawn(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(reader.asyncio, "create_subprocess_exec", watched)
    await FileReader().read(b"text")

    assert os.environ["BOT_TOKEN"] not in seen.values()
    assert "BOT_TOKEN" not in seen


@given(st.text())
def test_what_the_child_says_arrives_as_it_was(text: str) -> None:
    reading = of_text("txt", text)

    assert from_line(to_line(reading)) == reading


@given(st.binary(max_size=300))
def test_an_answer_that_is_none_is_seen(line: bytes) -> None:
    assert from_line(line) is None


@given(st.binary(max_size=2000))
def test_any_bytes_are_decoded_and_shortened(content: bytes) -> None:
    reading = of_text("txt", decoded(content))

    assert len(reading.text) <= MAX_CHARS
    assert all(char.isprintable() or char in "\n\t" for char in reading.text)


@given(st.binary(max_size=2000))
def test_any_bytes_pass_through_the_rtf_reader(content: bytes) -> None:
    assert len(rtf_text(b"{\\rtf1 " + content)) <= 2 * len(content) + 1


@given(st.text(alphabet=RUSSIAN_LETTERS + " ,.", min_size=1))
def test_russian_letters_survive_rtf(text: str) -> None:
    assert rtf_text(files.rtf(text)) == text


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32))
def test_a_damaged_document_is_called_damaged_and_raises_nothing(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - which bytes are damaged is no secret
    content = bytearray(rng.choice(GOOD))
    for _ in range(rng.randint(1, 20)):
        content[rng.randrange(len(content))] = rng.randrange(256)

    assert isinstance(documents.read(bytes(content)), Reading)


GOOD = (files.pdf(*files.RESUME_LINES), files.docx(*files.RESUME_LINES), files.raw_pdf(zlib.compress(b"BT (a) Tj ET")))
