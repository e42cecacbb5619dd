"""An import is carried out once, whatever breaks and whenever."""

import asyncio
from collections.abc import Callable

import pytest

from integrations.base import AccessDeniedError, BadRequestError, FieldError, UnavailableError, Vendor
from integrations.base.errors import BadResponseError
from integrations.huntflow.schemas import CreatedApplicant, NewApplicant, VacancyStatus
from integrations.huntflow.uploads import UploadedFile
from models.imports import ImportState, ImportStep, SourceLink, TaskImport
from models.notifications import OutboxMessage
from services.error_messages import describe
from services.jobs import Job
from services.task_import import ledger
from services.task_import.draft import FileVerdict, MatchReason
from services.task_import.errors import (
    AlreadyRunningError,
    NoRightsAnyMoreError,
    StageRemovedError,
    TaskAlreadyImportedError,
    TaskBusyError,
    TooLateToStopError,
    VacancyClosedError,
)
from services.task_import.outcomes import ImportNote
from services.task_import.trail import trail_of
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.import_world import Died, World, a_task, a_world, timeout

pytestmark = pytest.mark.database

# Every vendor call of one plain import, in its order; the tests below break each of them.
CALLS = [
    "vacancy",
    "vacancy_statuses",
    "comments",
    "download_attachment",
    "upload",
    "vacancy",
    "vacancy_statuses",
    "sources",
    "create_applicant",
    "vacancy",
    "vacancy_statuses",
    "attach_to_vacancy",
    "comment",
    "tags",
    "create_tag",
    "applicant_tags",
    "set_applicant_tags",
]


def assert_imported_once(world: World) -> None:
    assert len(world.huntflow.applicants_by_id) == 1
    (number,) = world.huntflow.applicants_by_id
    kept = world.huntflow.applicants_by_id[number]
    assert [link[:2] for link in kept["links"]] == [(100, 11)]
    assert len(world.huntflow.logs[number]) == 1
    assert [tag.name for tag in world.huntflow.tag_list] == ["Срочно", "Мария Рекрутер"]
    assert kept["tags"] == (2,)


async def test_a_task_becomes_an_applicant_with_everything(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    import_id = await world.confirmed()

    result = await world.run(import_id)

    assert result is not None
    assert result.state is ImportState.DONE
    assert world.faults.calls == CALLS
    assert_imported_once(world)
    (kept,) = world.huntflow.applicants_by_id.values()
    new: NewApplicant = kept["new"]
    assert (new.last_name, new.first_name) == ("Иванов", "Иван")
    assert (new.phone, new.email, new.source_id) == ("+375291234567", "ivan@example.com", 5)
    assert new.file_id == 500
    written = world.huntflow.logs[result.applicant_id or 0][0].comment or ""
    assert "02.03.2026 10:00, Пётр:" in written
    assert "Хороший кандидат" in written
    link = await SourceLink.get(source_id="86abc1")
    assert link.applicant_id == result.applicant_id
    row = await TaskImport.get(id=import_id)
    assert row.draft == {}
    assert [progress.current for progress in world.progress] == list(ImportStep)


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("at", range(1, len(CALLS) + 1))
async def test_a_process_that_dies_at_any_call_leaves_exactly_one_applicant(
    database: str, clock: Clock, at: int, *, after: bool
) -> None:
    world = await a_world(clock)
    import_id = await world.confirmed()
    world.faults.at, world.faults.after, world.faults.error = at, after, lambda _: Died()
    world.ledger.is_dead = True
    with pytest.raises(Died):
        await world.run(import_id)

    clock.passes(seconds=20)
    world.faults.none()
    world.restart()
    resumed = await world.imports.resume_unfinished()
    result = await world.run(import_id)

    assert resumed == 1
    assert world.jobs.put_jobs[-1] == (Job.RUN_IMPORT, import_id)
    assert result is not None
    assert result.state is ImportState.DONE
    assert_imported_once(world)
    assert await OutboxMessage.filter(event_key__startswith=f"import_finished:{import_id}").count() == 1


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("at", range(1, len(CALLS) + 1))
async def test_an_answer_that_does_not_come_is_retried_without_doubling(
    database: str, clock: Clock, at: int, *, after: bool
) -> None:
    world = await a_world(clock)
    import_id = await world.confirmed()
    world.faults.at, world.faults.after, world.faults.error = at, after, timeout

    failed = await world.run(import_id)
    world.faults.none()
    clock.passes(minutes=5)
    await world.imports.confirm(world.actor, import_id, chat_id=42, message_id=1)
    result = await world.run(import_id)

    assert failed is not None
    assert failed.state is ImportState.FAILED
    assert isinstance(failed.failure, UnavailableError)
    assert result is not None
    assert result.state is ImportState.DONE
    assert_imported_once(world)


async def test_a_fresh_applicant_not_yet_in_the_search_is_waited_for(database: str, clock: Clock) -> None:
    """Huntflow indexes a new applicant some seconds after it answered."""
    world = await a_world(clock)
    import_id = await world.confirmed()
    world.faults.at, world.faults.after, world.faults.error = CALLS.index("create_applicant") + 1, True, timeout
    await world.run(import_id)
    world.faults.none()
    searching, indexed_at = world.huntflow.search_applicants, clock().timestamp() + 8

    async def late(account_id: int, **query: object) -> object:
        return await searching(account_id, q="nobody" if clock().timestamp() < indexed_at else str(query["q"]))

    world.huntflow.search_applicants = late  # type: ignore[assignment, method-assign]
    await world.imports.confirm(world.actor, import_id, chat_id=42, message_id=1)
    await world.run(import_id)

    assert_imported_once(world)


async def test_somebody_of_the_same_name_who_was_there_before_is_not_taken_for_the_new_one(
    database: str, clock: Clock
) -> None:
    world = await a_world(clock)
    world.huntflow.add(NewApplicant(first_name="Иван", last_name="Иванов"))
    clock.passes(hours=1)
    card = await world.imports.begin(world.actor, "86abc1")
    await world.imports.create_anyway(world.actor, card.id)
    await world.imports.choose_vacancy(world.actor, card.id, 100)
    await world.imports.confirm(world.actor, card.id, chat_id=42, message_id=1)
    world.faults.none()
    world.faults.at, world.faults.error = CALLS.index("create_applicant") + 1, timeout
    await world.run(card.id)
    world.faults.none()
    clock.passes(minutes=5)
    await world.imports.confirm(world.actor, card.id, chat_id=42, message_id=1)

    result = await world.run(card.id)

    assert result is not None
    assert result.applicant_id == 1001


async def test_two_processes_do_not_run_one_import(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    import_id = await world.confirmed()
    first = await world.ledger.claim(import_id)
    world.restart(is_alone=False)

    assert first is not None
    assert await world.run(import_id) is None
    assert await world.imports.resume_unfinished() == 0
    assert world.huntflow.applicants_by_id == {}


async def test_a_lease_of_a_dead_process_ends(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    import_id = await world.confirmed()
    await world.ledger.claim(import_id)
    world.restart(is_alone=False)
    clock.passes(minutes=1)
    too_early = await world.imports.resume_unfinished()
    clock.passes(minutes=1, seconds=1)

    assert too_early == 0
    assert await world.imports.resume_unfinished() == 1
    result = await world.run(import_id)

    assert result is not None
    assert result.state is ImportState.DONE


async def test_a_process_that_lives_keeps_its_import_however_long_one_call_takes(
    database: str, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "BEAT_S", 0.005)
    world = await a_world(clock)
    import_id = await world.confirmed()
    is_asked, may_answer = asyncio.Event(), asyncio.Event()
    real = world.huntflow.create_applicant

    async def slow(account_id: int, new: NewApplicant) -> CreatedApplicant:
        is_asked.set()
        await may_answer.wait()
        return await real(account_id, new)

    world.huntflow.create_applicant = slow  # type: ignore[method-assign]
    mine = world.ledger
    running = asyncio.create_task(world.run(import_id))
    await is_asked.wait()
    for _minute in range(10):
        clock.passes(minutes=1)
        async with asyncio.timeout(20):
            while trail_of(await TaskImport.get(id=import_id)).lease_until != clock() + ledger.LEASE:  # noqa: ASYNC110
                await asyncio.sleep(0.005)
    world.restart(is_alone=False)
    taken_over = await world.imports.resume_unfinished()
    may_answer.set()
    result = await running

    assert taken_over == 0
    assert result is not None
    assert result.state is ImportState.DONE
    assert not await mine.renew(import_id), "an import that ended is not held any more"


async def test_a_process_that_lost_its_import_stops_renewing(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    import_id = await world.confirmed()
    await world.ledger.claim(import_id)
    first = world.ledger
    world.restart(is_alone=False)
    clock.passes(minutes=3)
    await world.ledger.claim(import_id)

    assert not await first.renew(import_id)
    assert await world.ledger.renew(import_id)


async def test_a_second_tap_on_create_starts_nothing(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    import_id = await world.confirmed()

    with pytest.raises(AlreadyRunningError):
        await world.imports.confirm(world.actor, import_id, chat_id=42, message_id=1)

    assert world.jobs.put_jobs == [(Job.RUN_IMPORT, import_id)]


async def test_two_people_cannot_import_one_task_at_once(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    other = await an_actor(clock, 43, *world.actor.roles)
    theirs = await world.imports.begin(other, "86abc1")
    await world.imports.choose_vacancy(other, theirs.id, 100)
    mine = await world.confirmed()

    with pytest.raises(TaskBusyError):
        await world.imports.confirm(other, theirs.id, chat_id=43, message_id=1)
    await world.run(mine)
    with pytest.raises(TaskAlreadyImportedError):
        await world.imports.confirm(other, theirs.id, chat_id=43, message_id=1)

    assert_imported_once(world)


async def test_stop_before_the_applicant_leaves_huntflow_untouched(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    import_id = await world.confirmed()
    await world.imports.stop(world.actor, import_id)

    result = await world.run(import_id)

    assert result is not None
    assert result.state is ImportState.CANCELLED
    assert world.huntflow.applicants_by_id == {}
    assert (await TaskImport.get(id=import_id)).draft == {}


async def test_stop_after_the_applicant_says_it_is_too_late(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    import_id = await world.confirmed()
    refusals = []

    async def stop_late(progress: object) -> None:
        if progress.current is ImportStep.COMMENTS:  # type: ignore[attr-defined]
            with pytest.raises(TooLateToStopError) as refused:
                await world.imports.stop(world.actor, import_id)
            refusals.append(refused.value)

    result = await world.imports.run(import_id, stop_late)

    assert len(refusals) == 1
    assert result is not None
    assert result.state is ImportState.DONE


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda huntflow: setattr(huntflow, "vacancy_state", "CLOSED"), VacancyClosedError),
        (lambda huntflow: setattr(huntflow, "vacancy_list", []), VacancyClosedError),
        (lambda huntflow: setattr(huntflow, "statuses", [VacancyStatus(id=12, name="Интервью")]), StageRemovedError),
    ],
    ids=["closed", "deleted", "stage removed"],
)
async def test_a_place_that_is_gone_stops_before_anything_is_created(
    database: str, clock: Clock, change: Callable[[object], None], error: type[Exception]
) -> None:
    world = await a_world(clock)
    import_id = await world.confirmed()
    change(world.huntflow)

    result = await world.run(import_id)

    assert result is not None
    assert isinstance(result.failure, error)
    assert result.may_edit
    assert world.huntflow.applicants_by_id == {}
    again = await world.imports.result(world.actor, import_id)
    assert describe(again.failure or Exception()) == describe(result.failure)


async def test_somebody_turned_off_meanwhile_imports_nothing(database: str, clock: Clock) -> None:
    from models.users import User

    world = await a_world(clock)
    import_id = await world.confirmed()
    await User.filter(id=world.actor.user_id).update(is_active=False)

    result = await world.run(import_id)

    assert result is not None
    assert isinstance(result.failure, NoRightsAnyMoreError)
    assert world.huntflow.applicants_by_id == {}


@pytest.mark.parametrize(
    ("name", "content", "verdict"),
    [
        ("cv.pdf", None, FileVerdict.NOT_FOUND),
        ("cv.pdf", b"<html>not found</html>", FileVerdict.NOT_WHAT_IT_SAYS),
        ("cv.pdf", b"", FileVerdict.EMPTY),
        ("page.html", b"<html>", FileVerdict.UNSUPPORTED),
    ],
)
async def test_a_bad_file_is_left_out_and_said(
    database: str, clock: Clock, name: str, content: bytes | None, verdict: FileVerdict
) -> None:
    world = await a_world(clock)
    address = "https://attachments.clickup.com/a1"
    world.clickup.tasks["86abc1"] = a_task(clock, attachments=[{"id": "a1", "title": name, "size": 10, "url": address}])
    world.clickup.files = {} if content is None else {address: content}
    import_id = await world.confirmed()

    result = await world.run(import_id)

    assert result is not None
    assert result.state is ImportState.DONE
    assert [file.verdict for file in result.left_out] == [verdict]
    assert world.huntflow.files == {}
    assert_imported_once(world)


async def test_a_file_of_30_mb_is_not_even_fetched(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    attachment = {"id": "a1", "title": "cv.pdf", "size": 30 * 2**20, "url": "https://attachments.clickup.com/a1"}
    world.clickup.tasks["86abc1"] = a_task(clock, attachments=[attachment])
    import_id = await world.confirmed()

    result = await world.run(import_id)

    assert result is not None
    assert [file.verdict for file in result.left_out] == [FileVerdict.TOO_LARGE]
    assert "download_attachment" not in world.faults.calls


async def test_the_resume_fills_only_what_is_empty(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    world.clickup.tasks["86abc1"] = a_task(clock, description="ivan@example.com")
    world.huntflow.parsed = UploadedFile.model_validate(
        {
            "id": 1,
            "text": "Резюме",
            "photo": {"id": 77},
            "fields": {
                "phones": ["+375 33 765-43-21"],
                "email": "other@example.com",
                "position": "Developer",
                "birthdate": {"year": 1990, "month": 2, "day": 30},
            },
        }
    )
    import_id = await world.confirmed()

    await world.run(import_id)

    (kept,) = world.huntflow.applicants_by_id.values()
    new: NewApplicant = kept["new"]
    assert (new.phone, new.email) == ("+375337654321", "ivan@example.com")
    assert (new.position, new.photo, new.resume_text, new.birthday) == ("Developer", 77, "Резюме", None)


async def test_a_double_shown_by_the_resume_waits_for_the_person(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    world.huntflow.add(NewApplicant(first_name="Ваня", last_name="Другой", phone="80337654321"))
    world.clickup.tasks["86abc1"] = a_task(clock, description="")
    world.huntflow.parsed = UploadedFile.model_validate({"id": 1, "fields": {"phones": ["+375337654321"]}})
    import_id = await world.confirmed()

    waiting = await world.run(import_id)

    assert waiting is not None
    assert waiting.state is ImportState.DRAFT
    assert len(world.huntflow.applicants_by_id) == 1
    card = await world.imports.card(world.actor, import_id)
    assert [known.reasons for known in card.draft.duplicates or ()] == [(MatchReason.PHONE,)]

    await world.imports.attach_to(world.actor, import_id, 1000)
    await world.imports.confirm(world.actor, import_id, chat_id=42, message_id=1)
    result = await world.run(import_id)

    assert result is not None
    assert result.applicant_id == 1000
    assert [link[:2] for link in world.huntflow.applicants_by_id[1000]["links"]] == [(100, 11)]
    assert len(world.huntflow.applicants_by_id) == 1


async def test_an_applicant_on_the_vacancy_already_keeps_the_stage(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    number = world.huntflow.add(NewApplicant(first_name="Иван", last_name="Иванов", email="ivan@example.com"))
    world.huntflow.applicants_by_id[number]["links"].append((100, 12, ()))
    card = await world.imports.begin(world.actor, "86abc1")
    await world.imports.attach_to(world.actor, card.id, number)
    await world.imports.choose_vacancy(world.actor, card.id, 100)
    await world.imports.confirm(world.actor, card.id, chat_id=42, message_id=1)

    result = await world.run(card.id)

    assert result is not None
    assert result.notes == (ImportNote.ALREADY_ON_VACANCY,)
    assert world.huntflow.applicants_by_id[number]["links"] == [(100, 12, ())]


@pytest.mark.parametrize(
    ("operation", "note"), [("comment", ImportNote.COMMENTS_REFUSED), ("tags", ImportNote.TAG_REFUSED)]
)
async def test_a_refusal_at_the_end_is_said_and_stops_nothing(
    database: str, clock: Clock, operation: str, note: ImportNote
) -> None:
    world = await a_world(clock)
    import_id = await world.confirmed()
    world.huntflow.refuses[operation] = AccessDeniedError(Vendor.HUNTFLOW, operation)

    result = await world.run(import_id)

    assert result is not None
    assert result.state is ImportState.DONE
    assert result.notes == (note,)


async def test_a_history_huntflow_cannot_show_never_doubles_a_comment(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    import_id = await world.confirmed()
    world.faults.at, world.faults.after, world.faults.error = CALLS.index("comment") + 1, True, timeout
    await world.run(import_id)
    world.faults.none()
    world.huntflow.refuses["applicant_logs"] = BadResponseError(Vendor.HUNTFLOW, "applicants.logs", "abcd")
    await world.imports.confirm(world.actor, import_id, chat_id=42, message_id=1)

    result = await world.run(import_id)

    assert result is not None
    assert result.notes == (ImportNote.COMMENTS_UNSURE,)
    assert_imported_once(world)


async def test_a_refused_field_can_be_corrected_and_tried_again(database: str, clock: Clock) -> None:
    from services.task_import.draft import DraftField

    world = await a_world(clock)
    import_id = await world.confirmed()
    world.huntflow.refuses["create_applicant"] = BadRequestError(
        Vendor.HUNTFLOW, "applicants.create", (FieldError("email", "wrong"),)
    )
    failed = await world.run(import_id)
    world.huntflow.refuses.clear()

    assert failed is not None
    assert failed.may_edit
    await world.imports.correct(world.actor, import_id, DraftField.EMAIL, "Right@example.com")
    await world.imports.confirm(world.actor, import_id, chat_id=42, message_id=1)
    await world.run(import_id)

    (kept,) = world.huntflow.applicants_by_id.values()
    assert kept["new"].email == "right@example.com"


async def test_a_fault_of_ours_is_not_repeated_for_ever(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    import_id = await world.confirmed()
    world.huntflow.refuses["sources"] = ZeroDivisionError()
    for _ in range(5):
        with pytest.raises(ZeroDivisionError):
            await world.run(import_id)

    result = await world.run(import_id)

    assert result is not None
    assert result.state is ImportState.FAILED
    assert "administrator" in type(result.failure).sentence  # type: ignore[attr-defined]


async def test_a_long_history_is_cut_below_huntflows_limit(database: str, clock: Clock) -> None:
    world = await a_world(clock)
    world.clickup.comment_list = [
        comment.model_copy(update={"id": str(number), "text": f"{number} " + "я" * 30_000})
        for number, comment in enumerate(world.clickup.comment_list * 5)
    ]
    import_id = await world.confirmed()
    world.faults.at, world.faults.after, world.faults.error = CALLS.index("comment") + 2, True, timeout
    await world.run(import_id)
    world.faults.none()
    await world.imports.confirm(world.actor, import_id, chat_id=42, message_id=1)
    await world.run(import_id)

    (logs,) = world.huntflow.logs.values()
    assert len(logs) == 3
    assert all(len(entry.comment or "") <= 65_535 for entry in logs)
    assert "3/3" in (logs[2].comment or "")
