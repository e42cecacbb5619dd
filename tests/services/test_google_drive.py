"""Files of Drive: searching, pages, kinds, downloading with limits, and the copied list."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import pytest_asyncio

from models.google import GoogleFile
from models.users import Role
from services.errors import AccessRefusedError, GoneError, NotConnectedError
from services.google_accounts.errors import DriveNotGrantedError
from services.google_drive.files import MARK, PDF, DriveOrChatFiles
from services.google_drive.records import FileFilter
from services.intake.chat_files import NoChatFiles
from services.intake.errors import FileGoneError, TooBigFileError
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.google_world import GoogleWorld, google_world
from trial.data.team import RECRUITER
from trial.google.state import StoredFile


@pytest_asyncio.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[GoogleWorld]:
    async with google_world(clock) as built:
        await built.connect()
        yield built


def put(world: GoogleWorld, name: str, *, mime_type: str = PDF, size: int | None = 10, content: bytes = b"%PDF-x") -> StoredFile:  # fmt: skip
    number = len(world.google.state.files)
    file = StoredFile(
        id=f"file{number:03d}",
        name=name,
        mime_type=mime_type,
        owner=RECRUITER.email,
        modified=world.clock() + timedelta(minutes=number),
        content=lambda: content,
        size=size,
    )
    world.google.state.files[file.id] = file
    return file


async def test_words_are_looked_for_in_names_and_texts_with_any_signs(world: GoogleWorld) -> None:
    put(world, "Резюме O'Нил \\ final.pdf")

    found = await world.drive.search(world.olga, "O'Нил \\")

    assert [file.name for file in found.files] == ["Резюме O'Нил \\ final.pdf"]
    assert len((await world.drive.search(world.olga, "Playwright")).files) <= 1  # a word of a resume's text
    assert (await world.drive.search(world.olga, "' or trashed = true or name contains '")).files == ()


async def test_only_files_that_can_be_resumes_are_found(world: GoogleWorld) -> None:
    put(world, "photo of the team", mime_type="image/png")

    assert (await world.drive.search(world.olga, "photo")).files == ()
    assert len((await world.drive.search(world.olga, "")).files) == 3


async def test_pages_follow_one_another(world: GoogleWorld) -> None:
    for number in range(7):
        put(world, f"cv {number}.pdf")

    first = await world.drive.search(world.olga, "cv")
    everything = await world.drive.search(world.olga, "")
    second = await world.drive.search(world.olga, "", page_token=everything.next_token)

    assert (len(first.files), first.next_token) == (7, "")
    assert (len(everything.files), len(second.files), second.next_token) == (8, 2, "")


async def bytes_of(world: GoogleWorld, file_id: str) -> bytes:
    account = await world.account()
    incoming = await world.drive.incoming(world.olga, account.id, file_id, chat_id=1, message_id=2)
    assert incoming.file is not None
    return await DriveOrChatFiles(chat=NoChatFiles(), drive=world.drive).download(incoming.file.id)


async def test_a_file_is_downloaded_and_a_google_document_exported(world: GoogleWorld) -> None:
    document = next(each for each in world.google.state.files.values() if "google-apps" in each.mime_type)
    account = await world.account()

    incoming = await world.drive.incoming(world.olga, account.id, document.id, chat_id=1, message_id=2)

    assert incoming.file is not None
    assert incoming.file.name == f"{document.name}.pdf"
    assert (await bytes_of(world, document.id)).startswith(b"%PDF")
    assert await bytes_of(world, put(world, "cv.pdf").id) == b"%PDF-x"


async def test_what_is_too_large_is_not_taken(world: GoogleWorld) -> None:
    honest = put(world, "huge.pdf", size=30_000_000)
    liar = put(world, "liar.pdf", size=10, content=b"x" * 21_000_000)

    for file in (honest, liar):
        with pytest.raises(TooBigFileError):
            await bytes_of(world, file.id)


async def test_a_file_that_was_deleted_is_gone(world: GoogleWorld) -> None:
    account = await world.account()
    file = put(world, "cv.pdf")
    place = f"{MARK}{account.id}:{file.id}"
    file.is_trashed = True
    with pytest.raises(GoneError):
        await world.drive.incoming(world.olga, account.id, file.id, chat_id=1, message_id=2)
    del world.google.state.files[file.id]
    with pytest.raises(FileGoneError):
        await world.drive.download(place)


async def test_a_file_of_somebody_elses_account_is_not_taken(world: GoogleWorld) -> None:
    account = await world.account()
    stranger = await an_actor(world.clock, 71, Role.RECRUITER, name="Павел")

    with pytest.raises(GoneError):
        await world.drive.incoming(stranger, account.id, "file000", chat_id=1, message_id=2)
    with pytest.raises(NotConnectedError):
        await world.drive.search(stranger, "")


async def test_without_drives_consent_the_person_hears_what_to_do(world: GoogleWorld) -> None:
    await world.connect(ticks=("calendar.events", "calendar.readonly"))

    with pytest.raises(DriveNotGrantedError):
        await world.drive.search(world.olga, "")
    with pytest.raises(DriveNotGrantedError):
        await world.records.sync((await world.account()).id)


async def test_an_interviewer_takes_no_resumes(world: GoogleWorld) -> None:
    interviewer = await an_actor(world.clock, 72, Role.INTERVIEWER)

    with pytest.raises(AccessRefusedError):
        await world.drive.search(interviewer, "")


@pytest.mark.database
async def test_the_copied_list_follows_drive_and_keeps_its_numbers(world: GoogleWorld) -> None:
    account = await world.account()
    assert await world.records.sync(account.id) == 3
    before = {row.file_id: row.id for row in await GoogleFile.all()}
    gone = next(iter(world.google.state.files))
    del world.google.state.files[gone]
    put(world, "Новое РЕЗЮМЕ.pdf")

    await world.records.sync(account.id)

    after = {row.file_id: row.id for row in await GoogleFile.all()}
    assert gone not in after
    assert {key: after[key] for key in before if key != gone} == {key: before[key] for key in before if key != gone}
    found = await world.records.page(world.olga, FileFilter(search="новое резюме"))
    assert [file.name for file in found.files] == ["Новое РЕЗЮМЕ.pdf"]
    assert (await world.records.page(world.olga, FileFilter(mime_type=PDF), page_size=1)).total == 1 + (gone != "1TrialDriveFile000000000000000000")  # fmt: skip
    stranger = await an_actor(world.clock, 73, Role.ADMIN, name="Марина")
    assert (await world.records.page(stranger, FileFilter())).total == 0
    with pytest.raises(GoneError):
        await world.records.one(stranger, found.files[0].id)
    assert await world.records.one(world.olga, found.files[0].id) == found.files[0]
