"""Whatever is sent becomes one applicant, once, with nothing invented."""

import json
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integrations.base import UnavailableError
from integrations.huntflow.schemas import ApplicantSource, NewApplicant
from integrations.huntflow.uploads import ParsedExperience, ParsedFields, ParsedName, UploadedFile
from models.audit import AuditEvent
from models.candidate_drafts import CandidateDraft
from models.imports import ImportState, SourceLink
from models.notifications import OutboxMessage
from models.users import Role
from services.errors import AccessRefusedError, NotActivatedError, NotConnectedError
from services.intake.errors import (
    CandidateBusyError,
    CandidateGoneError,
    CandidateKnownError,
    CandidateRunningError,
    DangerousFileError,
    FileGoneError,
    FileNotReachedError,
    TooBigFileError,
    UnknownFileError,
)
from services.intake.fields import fields_in, name_of_file
from services.intake.incoming import ChatFile, Incoming, is_about_applicant
from services.jobs import Job
from services.task_import.cards import ImportCard, Missing
from services.task_import.contacts import profile_key
from services.task_import.draft import DraftField, ImportDraft, MatchReason, Origin, Remark, draft_from_json
from services.task_import.errors import DuplicateByResumeError
from services.task_import.outcomes import ImportResult
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services import resume_files
from tests.services.import_world import Died, timeout
from tests.services.intake_world import RESUME, IntakeWorld, a_contact, an_intake_world

pytestmark = pytest.mark.database

JPEG = b"\xff\xd8\xff\xe0 a photo"
TEXT = "Петрова Анна\nanna@example.com\nОжидания: 2000 USD"
# Every vendor call of creating one file's applicant, in its order; the tests below break each of them.
CALLS = [
    "vacancy",
    "vacancy_statuses",
    "search_applicants",
    "search_applicants",
    "vacancy",
    "vacancy_statuses",
    "sources",
    "create_applicant",
    "vacancy",
    "vacancy_statuses",
    "attach_to_vacancy",
    "comment",
]


async def draft_of(draft_id: int) -> ImportDraft:
    return draft_from_json((await CandidateDraft.get(id=draft_id)).draft)


def assert_created_once(world: IntakeWorld) -> None:
    assert len(world.huntflow.applicants_by_id) == 1
    ((number, kept),) = world.huntflow.applicants_by_id.items()
    assert [link[:2] for link in kept["links"]] == [(100, 11)]
    assert len(world.huntflow.logs[number]) == 1


@pytest.mark.parametrize(
    ("text", "forwarded", "expected"),
    [
        ("Иванов", False, False),
        ("+375291234567", False, False),
        ("ivan@example.com", False, False),
        ("Иванов Иван\nпросто две строки", False, False),
        ("Иванов Иван\n+375 29 123-45-67", False, True),
        ("Иванов Иван\n\nivan@example.com", False, True),
        ("https://hh.ru/resume/abc123def", False, True),
        ("https://rabota.by/resume/abc123", False, True),
        ("https://www.linkedin.com/in/ivan-petrov", False, True),
        ("https://example.com/page", False, False),
        ("Посмотри кандидата", True, True),
        ("/find Иванов\n+375 29 123-45-67", True, False),
        ("  ", True, False),
    ],
)
def test_which_texts_are_about_an_applicant(text: str, forwarded: bool, expected: bool) -> None:
    assert is_about_applicant(text, is_forwarded=forwarded) is expected


@given(st.text(), st.booleans())
def test_any_text_has_an_answer_and_one_line_without_a_link_is_a_search(text: str, forwarded: bool) -> None:
    answer = is_about_applicant(text, is_forwarded=forwarded)

    if not forwarded and "/" not in text and len(text.splitlines()) < 2:
        assert answer is False


@given(st.text(max_size=400))
def test_no_name_is_read_that_does_not_stand_in_the_text(text: str) -> None:
    found = fields_in(text).name

    if found is not None:
        assert found.last.casefold() in text.casefold()
        assert found.first.casefold() in text.casefold()


def test_fields_are_read_where_a_label_says_so() -> None:
    found = fields_in("ФИО: Иванов Иван\nДолжность: Тестировщик\nКомпания: Альфа\nЗарплата: 3000 BYN")

    assert found.name is not None
    assert found.name.full == "Иванов Иван"
    assert (found.position, found.company, found.money) == ("Тестировщик", "Альфа", "3000 BYN")


def test_a_chief_is_not_taken_for_the_applicant() -> None:
    assert fields_in("Резюме\nРуководитель: Петров Пётр").name is None


def test_a_name_is_read_from_the_name_of_a_file() -> None:
    name = name_of_file("Иванов_Иван_резюме.pdf")

    assert name is not None
    assert name.full == "Иванов Иван"


async def test_a_file_is_read_by_us_and_checked_against_huntflow(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    world.huntflow.parsed = UploadedFile(
        id=0,
        fields=ParsedFields(
            name=ParsedName(first="Иванов", last="Иван"),
            phones=("+375 29 123-45-6",),
            email="ivan@example.com",
            experience=(ParsedExperience(position="Разработчик", company="Бета"),),
        ),
    )

    draft = await draft_of(await world.read(world.sends(RESUME, name="scan.pdf")))

    assert draft.name is not None
    assert (draft.name.name.full, draft.name.origin) == ("Иванов Иван", Origin.FILE)
    assert draft.phone is not None
    assert (draft.phone.value, draft.phone.origin) == ("+375291234567", Origin.FILE)
    assert draft.email is not None
    assert draft.email.origin is Origin.HUNTFLOW
    assert draft.company is not None
    assert (draft.company.value, draft.company.origin) == ("Бета", Origin.HUNTFLOW)
    assert draft.files[0].name == "scan.docx"


async def test_huntflow_s_name_that_is_not_in_the_file_is_only_a_doubt(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    world.huntflow.parsed = UploadedFile(id=0, fields=ParsedFields(name=ParsedName(first="Пётр", last="Сидоров")))

    draft = await draft_of(
        await world.read(world.sends(resume_files.docx("Резюме", "ivan@example.com"), name="a.docx"))
    )

    assert draft.name is None
    assert [(field, doubt.value) for field, doubt in draft.doubts] == [(DraftField.NAME, "Сидоров Пётр")]


async def test_without_huntflow_s_parser_our_own_reading_does(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    world.huntflow.refuses["upload"] = timeout("upload")

    draft_id = await world.read(world.sends(RESUME))
    draft = await draft_of(draft_id)
    del world.huntflow.refuses["upload"]
    await world.intake.choose_vacancy(world.actor, draft_id, 100)
    await world.intake.confirm(world.actor, draft_id, chat_id=42, message_id=1)
    await world.create(draft_id)

    assert draft.remarks == (Remark.NOT_PARSED,)
    assert draft.name is not None
    assert draft.name.name.full == "Иванов Иван"
    (kept,) = world.huntflow.applicants_by_id.values()
    assert kept["new"].file_id == 500


async def test_the_caption_fills_only_what_the_file_does_not_say(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)

    draft = await draft_of(
        await world.read(world.sends(RESUME, text="Сидоров Пётр, petr@example.com\nЗарплата: 2500 USD"))
    )

    assert draft.name is not None
    assert draft.name.name.full == "Иванов Иван"
    assert draft.email is not None
    assert draft.email.value == "ivan@example.com"
    assert draft.money is not None
    assert (draft.money.value, draft.money.origin) == ("2500 USD", Origin.CAPTION)


async def test_a_contact_becomes_a_draft(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)

    draft = await draft_of(await world.read(Incoming(42, 1, contact=a_contact())))

    assert draft.name is not None
    assert (draft.name.name.full, draft.name.origin) == ("Иванов Иван", Origin.CONTACT)
    assert draft.phone is not None
    assert draft.phone.value == "+375291234567"


async def test_a_link_says_a_name_only_for_certain(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)

    certain = await draft_of(await world.read(Incoming(42, 1, "https://linkedin.com/in/ivan-petrov-1a2b")))
    clock.passes(minutes=1)
    unsure = await draft_of(await world.read(Incoming(42, 2, "https://hh.ru/resume/abc123")))

    assert certain.name is not None
    assert (certain.name.name.full, certain.name.origin) == ("Petrov Ivan", Origin.LINK)
    assert unsure.name is None
    assert [profile.value for profile in unsure.profiles] == ["https://hh.ru/resume/abc123"]


async def test_a_photo_is_read_by_gemini_on_the_person_s_own_key(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    world.keys.has_gemini = True
    world.gemini.answer = json.dumps({"name": "Иванов Иван", "phone": "375291234567", "email": "nonsense"})

    draft = await draft_of(await world.read(world.sends(JPEG, name="photo.jpg")))

    assert draft.name is not None
    assert (draft.name.name.full, draft.name.origin) == ("Иванов Иван", Origin.PHOTO)
    assert draft.email is None
    (prompt,) = world.gemini.prompts
    assert prompt.turns[0].files[0].content == JPEG


@pytest.mark.parametrize(
    ("has_key", "answer", "remark"),
    [(False, "{}", Remark.PHOTO_WITHOUT_KEY), (True, "no json", Remark.PHOTO_NOT_READ)],
)
async def test_a_photo_nobody_read_says_why(
    database: str,
    clock: Clock,
    has_key: bool,
    answer: str,
    remark: Remark,
) -> None:
    world = await an_intake_world(clock)
    world.keys.has_gemini, world.gemini.answer = has_key, answer

    draft_id = await world.read(world.sends(JPEG, name="photo.jpg"))

    assert (await draft_of(draft_id)).remarks == (remark,)
    assert (await world.intake.card(world.actor, draft_id)).missing[0] is Missing.NAME


@pytest.mark.parametrize(
    ("content", "error"),
    [(b"MZ\x90\x00\x03 program", UnknownFileError), (resume_files.bomb_docx(), DangerousFileError)],
    ids=["exe", "bomb"],
)
async def test_a_hostile_file_ends_its_draft_and_goes_nowhere(
    database: str, clock: Clock, content: bytes, error: type[Exception]
) -> None:
    world = await an_intake_world(clock)

    draft_id = await world.read(world.sends(content, name="cv.pdf"))
    shown = await world.intake.shown(draft_id)

    assert isinstance(shown, ImportResult)
    assert shown.state is ImportState.CANCELLED
    assert isinstance(shown.failure, error)
    assert (await CandidateDraft.get(id=draft_id)).draft == {}
    assert "upload" not in world.faults.calls


async def test_an_encrypted_file_is_attached_but_not_believed_to_be_read(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)

    draft = await draft_of(await world.read(world.sends(resume_files.encrypted_pdf(), name="Иванов Иван.pdf")))

    assert draft.remarks == (Remark.ENCRYPTED,)
    assert draft.name is not None
    assert draft.name.origin is Origin.FILE_NAME


async def test_a_file_above_telegram_s_limit_is_refused_at_once(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    file = ChatFile("f", "u", "cv.pdf", 21 * 1024 * 1024)

    with pytest.raises(TooBigFileError):
        await world.intake.take(world.actor, Incoming(42, 1, file=file))

    assert await CandidateDraft.all().count() == 0


async def test_a_file_telegram_does_not_give_now_is_read_again(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    world.chat.error = FileNotReachedError()
    draft_id = await world.read(world.sends(RESUME))
    failed = await world.intake.shown(draft_id)

    world.chat.error = None
    await world.intake.ask_reading(world.actor, draft_id)
    await world.intake.read(draft_id)

    assert isinstance(failed, ImportResult)
    assert isinstance(failed.failure, FileNotReachedError)
    assert world.jobs.put_jobs == [(Job.READ_CANDIDATE, draft_id)]
    assert isinstance(await world.intake.shown(draft_id), ImportCard)


async def test_a_file_that_is_gone_ends_the_draft(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    incoming = world.sends(RESUME)
    world.chat.files.clear()

    shown = await world.intake.shown(await world.read(incoming))

    assert isinstance(shown, ImportResult)
    assert isinstance(shown.failure, FileGoneError)


async def test_a_file_becomes_an_applicant_with_everything(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    draft_id = await world.ready(world.sends(RESUME, text="Позвонить в среду"))

    result = await world.create(draft_id)

    assert result is not None
    assert result.state is ImportState.DONE
    assert world.faults.calls == CALLS
    assert_created_once(world)
    (kept,) = world.huntflow.applicants_by_id.values()
    new: NewApplicant = kept["new"]
    assert (new.last_name, new.first_name, new.phone) == ("Иванов", "Иван", "+375291234567")
    assert (new.email, new.position, new.file_id) == ("ivan@example.com", "Python developer", 500)
    assert "Позвонить в среду" in (world.huntflow.logs[result.applicant_id or 0][0].comment or "")
    row = await CandidateDraft.get(id=draft_id)
    assert row.draft == {}
    link = await SourceLink.get(source="telegram")
    assert link.applicant_id == result.applicant_id
    operations = set(await AuditEvent.filter(object_type="candidate").values_list("operation", flat=True))
    assert operations == {"candidate_taken", "candidate_confirmed", "candidate_done"}


async def test_a_text_becomes_the_resume(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)

    await world.create(await world.ready(Incoming(42, 1, TEXT)))

    (kept,) = world.huntflow.applicants_by_id.values()
    assert (kept["new"].resume_text, kept["new"].money) == (TEXT, "2000 USD")
    assert world.huntflow.logs == {1000: []}


@pytest.mark.parametrize(
    ("link", "source"),
    [
        ("https://www.linkedin.com/in/ivan-petrov?utm=1", 6),
        ("https://rabota.by/resume/7f3a9c1b00", 7),
        ("https://minsk.hh.ru/resume/abc123def", 5),
    ],
)
async def test_a_link_becomes_an_applicant_of_its_site_who_is_found_by_the_link(
    database: str, clock: Clock, link: str, source: int
) -> None:
    world = await an_intake_world(clock)
    world.huntflow.source_list = [
        ApplicantSource(id=5, name="Другое"), ApplicantSource(id=6, name="LinkedIn"), ApplicantSource(id=7, name="rabota.by"),
    ]  # fmt: skip
    draft_id = await world.read(Incoming(42, 1, link))
    await world.intake.correct(world.actor, draft_id, DraftField.NAME, "Петров Иван")
    await world.intake.choose_vacancy(world.actor, draft_id, 100)
    await world.intake.confirm(world.actor, draft_id, chat_id=42, message_id=1)
    await world.create(draft_id)
    again = await world.read(Incoming(42, 2, f"Петров Иван\n{link}\n+375 29 000-00-01"))
    card = await world.intake.card(world.actor, again)

    (kept,) = world.huntflow.applicants_by_id.values()
    assert kept["new"].source_id == source
    assert profile_key(link) in (kept["new"].resume_text or "")
    assert MatchReason.PROFILE in (card.draft.duplicates or ())[0].reasons


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("at", range(1, len(CALLS) + 1))
async def test_a_process_that_dies_at_any_call_leaves_exactly_one_applicant(
    database: str,
    clock: Clock,
    at: int,
    after: bool,
) -> None:
    world = await an_intake_world(clock)
    draft_id = await world.ready(world.sends(RESUME, text="Позвонить в среду"))
    world.faults.at, world.faults.after, world.faults.error = at, after, lambda _: Died()
    world.ledger.is_dead = True
    # Searches go out together, so their death comes in a group.
    with pytest.raises((Died, BaseExceptionGroup)):
        await world.create(draft_id)

    clock.passes(seconds=20)
    world.faults.none()
    world.restart()
    resumed = await world.intake.resume_unfinished()
    result = await world.create(draft_id)
    if isinstance(result and result.failure, DuplicateByResumeError):
        pytest.fail("our own applicant was taken for somebody else's")

    assert resumed == 1
    assert result is not None
    assert result.state is ImportState.DONE
    assert_created_once(world)
    assert await OutboxMessage.filter(event_key__startswith=f"candidate_finished:{draft_id}").count() == 1


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("at", range(1, len(CALLS) + 1))
async def test_an_answer_that_does_not_come_is_retried_without_doubling(
    database: str,
    clock: Clock,
    at: int,
    after: bool,
) -> None:
    world = await an_intake_world(clock)
    draft_id = await world.ready(world.sends(RESUME, text="Позвонить в среду"))
    world.faults.at, world.faults.after, world.faults.error = at, after, timeout
    failed = await world.create(draft_id)
    world.faults.none()
    clock.passes(minutes=5)

    await world.intake.confirm(world.actor, draft_id, chat_id=42, message_id=1)
    result = await world.create(draft_id)

    assert failed is not None
    assert isinstance(failed.failure, UnavailableError)
    assert result is not None
    assert result.state is ImportState.DONE
    assert_created_once(world)


async def test_a_process_that_dies_while_reading_reads_again(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    taken = await world.intake.take(world.actor, world.sends(RESUME))
    world.faults.at, world.faults.error = 1, lambda _: Died()
    with pytest.raises(Died):
        await world.intake.read(taken.draft_id)
    world.faults.none()

    world.restart()
    await world.intake.resume_unfinished()
    await world.intake.read(taken.draft_id)

    assert world.jobs.put_jobs == [(Job.READ_CANDIDATE, taken.draft_id)]
    assert (await CandidateDraft.get(id=taken.draft_id)).is_read


async def test_the_same_person_is_found_by_telegram(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    world.huntflow.add(
        NewApplicant(first_name="Ян", last_name="Ковальчук", telegram="@ivanov_dev", resume_text="ivanov_dev")
    )

    card = await world.intake.card(world.actor, await world.read(Incoming(42, 1, "Иванов Иван\ntelegram: @Ivanov_Dev")))

    assert [known.reasons for known in card.draft.duplicates or ()] == [(MatchReason.TELEGRAM,)]
    assert Missing.DUPLICATE_CHOICE in card.missing


async def test_attaching_creates_nobody_and_brings_the_file(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    number = world.huntflow.add(NewApplicant(first_name="Иван", last_name="Иванов", phone="80291234567"))
    draft_id = await world.read(world.sends(RESUME))
    await world.intake.attach_to(world.actor, draft_id, number)
    await world.intake.choose_vacancy(world.actor, draft_id, 100)
    await world.intake.confirm(world.actor, draft_id, chat_id=42, message_id=1)

    await world.create(draft_id)

    assert list(world.huntflow.applicants_by_id) == [number]
    assert world.huntflow.applicants_by_id[number]["links"] == [(100, 11, (500,))]


async def test_an_applicant_who_came_between_card_and_tap_is_noticed(database: str, clock: Clock) -> None:
    """Two recruiters get the same person's resume in two forms and both press at once."""
    world = await an_intake_world(clock)
    draft_id = await world.ready()
    world.huntflow.add(NewApplicant(first_name="Иван", last_name="Иванов", phone="+375291234567"))

    result = await world.create(draft_id)

    assert result is not None
    assert result.state is ImportState.DRAFT
    assert isinstance(result.failure, DuplicateByResumeError)
    assert len(world.huntflow.applicants_by_id) == 1


async def test_the_same_file_again_shows_the_draft_there_is(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    first = await world.read(world.sends(RESUME))
    clock.passes(hours=1)

    again = await world.intake.take(world.actor, world.sends(RESUME, message_id=9))

    assert (again.draft_id, again.is_known) == (first, True)


async def test_a_file_that_became_an_applicant_is_offered_to_attach(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    done = await world.create(await world.ready(Incoming(42, 1, TEXT)))
    world.huntflow.applicants_by_id[1000]["new"] = NewApplicant(first_name="Анна", last_name="Замужем")
    clock.passes(hours=1)

    card = await world.intake.card(world.actor, await world.read(Incoming(42, 2, TEXT)))

    assert done is not None
    assert [(known.id, known.reasons) for known in card.draft.duplicates or ()] == [(1000, (MatchReason.SAME_SOURCE,))]


async def test_two_people_do_not_create_one_file_twice(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    mine, first = world.actor, await world.ready()
    world.actor = await an_actor(clock, 43, Role.RECRUITER, name="Мария")
    second = await world.read(world.sends(RESUME))
    await world.intake.choose_vacancy(world.actor, second, 100)

    with pytest.raises(CandidateBusyError):
        await world.intake.confirm(world.actor, second, chat_id=43, message_id=1)
    world.actor = mine
    await world.create(first)
    world.actor = await an_actor(clock, 44, Role.RECRUITER, name="Пётр")
    owner = await CandidateDraft.get(id=second)
    other = await world.people.actor(owner.owner_id)

    assert other is not None
    with pytest.raises(CandidateKnownError):
        await world.intake.confirm(other, second, chat_id=43, message_id=1)
    assert len(world.huntflow.applicants_by_id) == 1


async def test_the_last_vacancy_is_proposed(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    first = await world.read(world.sends(RESUME))
    await world.intake.choose_vacancy(world.actor, first, 100)
    await world.intake.choose_stage(world.actor, first, 12)
    clock.passes(hours=1)

    card = await world.intake.card(world.actor, await world.read(Incoming(42, 2, TEXT)))

    assert (card.vacancy_id, card.stage_id, card.missing) == (100, 12, ())


async def test_a_closed_vacancy_is_not_proposed(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    await world.create(await world.ready())
    world.huntflow.vacancy_state = "CLOSED"
    clock.passes(hours=1)

    card = await world.intake.card(world.actor, await world.read(Incoming(42, 2, TEXT)))

    assert card.vacancy_id is None


async def test_files_sent_together_have_one_summary(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    first = await world.read(world.sends(RESUME))
    clock.passes(seconds=3)
    second = await world.read(Incoming(42, 2, TEXT))
    clock.passes(minutes=1)
    third = await world.read(Incoming(42, 3, contact=a_contact(last_name="Сидоров")))

    batch = await world.intake.batch_of(first)

    assert batch is not None
    assert batch.message_id == 1001
    assert [(line.draft_id, line.name) for line in batch.lines] == [(first, "Иванов Иван"), (second, "Петрова Анна")]
    assert await world.intake.batch_of(third) is None
    assert await world.intake.message_of(first) is None


async def test_an_album_stays_together_however_slow_it_is(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    first = await world.read(world.sends(RESUME, album="a1"))
    clock.passes(minutes=2)
    second = await world.read(world.sends(resume_files.docx("Петрова Анна"), message_id=2, album="a1"))

    batch = await world.intake.batch_of(second)

    assert batch is not None
    assert [line.draft_id for line in batch.lines] == [first, second]


async def test_all_drafts_of_a_summary_are_deleted_at_once(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    first = await world.read(world.sends(RESUME))
    await world.read(Incoming(42, 2, TEXT))

    await world.intake.drop_batch(world.actor, first)

    assert [(row.state, row.draft) for row in await CandidateDraft.all()] == [(ImportState.CANCELLED, {})] * 2


async def test_a_draft_keeps_the_file_s_id_and_no_bytes_until_it_ends(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    draft_id = await world.read(world.sends(RESUME))
    kept = (await CandidateDraft.get(id=draft_id)).draft

    await world.intake.cancel(world.actor, draft_id)

    assert kept["files"][0]["url"] in world.chat.files
    assert (await CandidateDraft.get(id=draft_id)).draft == {}


async def test_a_draft_nobody_comes_back_to_loses_its_data_after_two_weeks(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    draft_id = await world.read(world.sends(RESUME))
    old, young = clock() - timedelta(days=15), clock() - timedelta(days=13)

    await CandidateDraft.filter(id=draft_id).update(updated_at=young)
    await world.intake.resume_unfinished()
    still = (await CandidateDraft.get(id=draft_id)).state
    await CandidateDraft.filter(id=draft_id).update(updated_at=old)
    await world.intake.resume_unfinished()

    row = await CandidateDraft.get(id=draft_id)
    assert still is ImportState.DRAFT
    assert (row.state, row.draft) == (ImportState.CANCELLED, {})


async def test_every_field_can_be_corrected(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    draft_id = await world.read(world.sends(RESUME))
    typed = {"telegram": "@petrov_dev", "position": " Team  lead ", "company": "Гамма", "money": "3000", "phone": "-"}

    for field, text in typed.items():
        await world.intake.correct(world.actor, draft_id, DraftField(field), text)

    draft = await draft_of(draft_id)
    assert draft.phone is None
    assert [getattr(draft, name).value for name in ("telegram", "position", "company", "money")] == [
        "@petrov_dev",
        "Team lead",
        "Гамма",
        "3000",
    ]
    assert draft.position is not None
    assert draft.position.origin is Origin.PERSON


@pytest.mark.parametrize("role", [Role.INTERVIEWER, Role.OBSERVER])
async def test_others_may_not_add_applicants(database: str, clock: Clock, role: Role) -> None:
    world = await an_intake_world(clock, role)

    with pytest.raises(AccessRefusedError):
        await world.intake.take(world.actor, world.sends(RESUME))


async def test_somebody_who_waits_for_approval_is_told_so(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    world.actor = await an_actor(clock, 45)

    with pytest.raises(NotActivatedError):
        await world.intake.take(world.actor, world.sends(RESUME))


async def test_without_huntflow_nothing_is_kept(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    world.connections.error = NotConnectedError(integration="Huntflow")

    with pytest.raises(NotConnectedError):
        await world.intake.take(world.actor, world.sends(RESUME))

    assert await CandidateDraft.all().count() == 0


async def test_another_person_s_draft_cannot_be_touched(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    draft_id = await world.read(world.sends(RESUME))
    other = await an_actor(clock, 46, Role.ADMIN, name="Мария")

    for attempt in (
        world.intake.card(other, draft_id),
        world.intake.cancel(other, draft_id),
        world.intake.confirm(other, draft_id, chat_id=46, message_id=1),
        world.intake.ask_reading(other, draft_id),
        world.intake.place(other, draft_id, 1),
        world.intake.drop_batch(other, draft_id),
        world.intake.correct(other, draft_id, DraftField.NAME, "Чужой Человек"),
    ):
        with pytest.raises(AccessRefusedError):
            await attempt


async def test_a_second_tap_and_a_dead_button_say_so(database: str, clock: Clock) -> None:
    world = await an_intake_world(clock)
    draft_id = await world.ready()

    with pytest.raises(CandidateRunningError):
        await world.intake.confirm(world.actor, draft_id, chat_id=42, message_id=1)
    await world.create(draft_id)
    with pytest.raises(CandidateGoneError):
        await world.intake.confirm(world.actor, draft_id, chat_id=42, message_id=1)
