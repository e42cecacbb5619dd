"""A whole list becomes applicants: checked first, paused, stopped, resumed, decided, reported."""

import asyncio
import csv
import io
from datetime import timedelta
from typing import Any

import pytest
from openpyxl import load_workbook

from integrations.base import AuthorizationError, Outage, UnavailableError, Vendor
from integrations.huntflow.schemas import NewApplicant
from models.bulk_imports import BulkImport, BulkItem, BulkItemState, BulkState
from models.imports import SourceLink, TaskImport
from models.notifications import OutboxMessage
from models.users import Role, User
from services.bulk_import.errors import ListBusyError, NothingToDoError, PlaceMissingError, WrongMomentError
from services.bulk_import.reports import ReportFormat
from services.bulk_import.retention import forget_old_runs
from services.bulk_import.setup import BulkRequest
from services.errors import AccessRefusedError, GoneError
from services.task_import.rules import LEFT_OUT, FieldUse
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.bulk_world import LIST, VACANCY, a_bulk_world, a_listed_task, surname

S = BulkItemState


@pytest.mark.database
async def test_a_list_becomes_applicants_with_everything(database: str, clock: Clock) -> None:
    world = await a_bulk_world(clock, 6)
    run_id = await world.started()

    assert await world.bulk.run(run_id)

    progress = await world.bulk.progress(world.actor, run_id)
    assert progress.run.state is BulkState.DONE
    assert progress.counts == {S.DONE: 6}
    assert world.names() == sorted(surname(number) for number in range(6))
    assert all(kept["links"][0][:2] == (VACANCY, 11) for kept in world.huntflow.applicants_by_id.values())
    assert await SourceLink.all().count() == 6
    assert [row.draft for row in await TaskImport.all()] == [{}] * 6


async def test_the_dry_run_says_what_would_happen_and_writes_nothing(database: str, clock: Clock) -> None:
    world = await a_bulk_world(clock, 3)
    add = world.clickup.tasks.__setitem__
    add("86nameless", a_listed_task(3, id="86nameless", name="Новая заявка"))
    add("86twin", a_listed_task(4, id="86twin", description="+375 29 1000001"))
    add("86out", a_listed_task(5, id="86out", status={"status": "отказ"}))
    add("86empty", a_listed_task(6, id="86empty", name="", description=""))
    add("86known", a_listed_task(7, id="86known"))
    await SourceLink.create(source="clickup", source_id="86known", system="sandbox", account_id=7, applicant_id=1)
    begun = await world.setup.begin(world.actor, BulkRequest(LIST))
    await world.setup.choose_vacancy(world.actor, begun.run.id, VACANCY)
    await world.setup.set_stage(world.actor, begun.run.id, 2, LEFT_OUT)
    world.faults.none()

    await world.setup.check(world.actor, begun.run.id)
    await world.bulk.run(begun.run.id)

    progress = await world.bulk.progress(world.actor, begun.run.id)
    assert progress.run.state is BulkState.READY
    assert await world.states(begun.run.id) == [S.NEW, S.NEW, S.NEW, S.INCOMPLETE, S.HELD, S.SKIPPED, S.BROKEN, S.KNOWN]
    assert world.faults.calls == ["list_tasks"]
    assert world.huntflow.applicants_by_id == {}
    assert progress.left_s is not None


async def test_several_pages_are_checked_and_a_cap_is_kept(database: str, clock: Clock) -> None:
    world = await a_bulk_world(clock, 25)
    world.clickup.page_size = 10

    whole, capped = await world.checked(), await world.checked(max_items=13)

    assert (await world.bulk.progress(world.actor, whole)).counts == {S.NEW: 25}
    assert (await world.bulk.progress(world.actor, capped)).counts == {S.NEW: 13}


@pytest.mark.database
async def test_stop_ends_within_two_calls_and_resume_goes_on_where_it_stood(database: str, clock: Clock) -> None:
    world = await a_bulk_world(clock, 5, in_flight=1)
    run_id = await world.started()
    at_stop: list[int] = []

    async def stops(name: str, work: Any) -> Any:
        world.faults.calls.append(name)
        if name == "create_applicant" and len(world.huntflow.applicants_by_id) == 2 and not at_stop:
            await world.bulk.stop(world.actor, run_id)
            at_stop.append(len(world.faults.calls))
        await asyncio.sleep(0.01)
        return work()

    world.faults.around = stops  # type: ignore[method-assign]
    await world.bulk.run(run_id)

    assert len(world.faults.calls) - at_stop[0] <= 2
    assert (await world.bulk.progress(world.actor, run_id)).run.state is BulkState.STOPPED
    created = len(world.huntflow.applicants_by_id)
    assert created == 3
    await world.bulk.resume(world.actor, run_id)
    await world.bulk.run(run_id)
    assert (await world.bulk.progress(world.actor, run_id)).counts == {S.DONE: 5}
    assert world.names() == sorted(surname(number) for number in range(5))
    assert all(len(kept["links"]) == 1 for kept in world.huntflow.applicants_by_id.values())


async def test_a_paused_run_rests_until_it_is_resumed(database: str, clock: Clock) -> None:
    world = await a_bulk_world(clock, 4, in_flight=2)
    run_id = await world.started()
    await world.bulk.pause(world.actor, run_id)

    await world.bulk.run(run_id)

    assert (await world.bulk.progress(world.actor, run_id)).run.state is BulkState.PAUSED
    assert await world.bulk.resume_unfinished() == 0
    await world.bulk.resume(world.actor, run_id)
    await world.bulk.run(run_id)
    assert (await world.bulk.progress(world.actor, run_id)).counts == {S.DONE: 4}


@pytest.mark.database
async def test_a_known_person_is_held_and_each_answer_is_obeyed(database: str, clock: Clock) -> None:
    world = await a_bulk_world(clock, 3)
    known = [
        world.huntflow.add(NewApplicant(first_name="Иван", last_name=surname(n), phone=f"+37529{1000000 + n}"))
        for n in range(3)
    ]
    run_id = await world.started()
    await world.bulk.run(run_id)
    assert await world.states(run_id) == [S.HELD] * 3

    first = (await world.decisions.next(world.actor, run_id)).task
    assert first is not None
    assert [match.id for match in first.matches] == [known[0]]
    await world.decisions.attach(world.actor, first.id, known[0])
    second = (await world.decisions.next(world.actor, run_id, first.position)).task
    assert second is not None
    await world.decisions.create(world.actor, second.id)
    third = (await world.decisions.next(world.actor, run_id, second.position)).task
    assert third is not None
    await world.decisions.skip(world.actor, third.id)
    await world.bulk.run(run_id)

    assert await world.states(run_id) == [S.DONE, S.DONE, S.SKIPPED]
    assert len(world.huntflow.applicants_by_id) == 4
    assert len(world.huntflow.applicants_by_id[known[0]]["links"]) == 1
    assert world.huntflow.applicants_by_id[known[1]]["links"] == []
    assert (await BulkItem.get(id=first.id)).matches == []


async def test_a_task_without_a_name_waits_for_one(database: str, clock: Clock) -> None:
    world = await a_bulk_world(clock, 1)
    world.clickup.tasks["86nameless"] = a_listed_task(1, id="86nameless", name="Новая заявка")
    run_id = await world.started()
    await world.bulk.run(run_id)
    waiting = (await world.decisions.next(world.actor, run_id)).task
    assert waiting is not None

    await world.decisions.name(world.actor, waiting.id, "Проверкин Пётр")
    await world.bulk.run(run_id)

    assert (await world.bulk.progress(world.actor, run_id)).counts == {S.DONE: 2}
    assert "Проверкин" in world.names()
    assert (await BulkItem.get(id=waiting.id)).origins["name"] == "person"


async def test_two_tasks_of_one_person_make_one_applicant(database: str, clock: Clock) -> None:
    world = await a_bulk_world(clock, 2)
    world.clickup.tasks["86twin"] = a_listed_task(9, id="86twin", description="+375 29 1000000")
    run_id = await world.started()
    await world.bulk.run(run_id)
    held = (await world.decisions.next(world.actor, run_id)).task
    assert held is not None
    assert held.source_id == "86twin"
    await world.decisions.create(world.actor, held.id)

    await world.bulk.run(run_id)

    again = (await world.decisions.next(world.actor, run_id)).task
    assert again is not None, "the applicant made meanwhile is shown before a second one is created"
    await world.decisions.attach(world.actor, again.id, again.matches[0].id)
    await world.bulk.run(run_id)
    assert len(world.huntflow.applicants_by_id) == 2
    assert (await world.bulk.progress(world.actor, run_id)).counts == {S.DONE: 3}


async def test_only_the_failed_are_tried_again(database: str, clock: Clock) -> None:
    world = await a_bulk_world(clock, 3)
    run_id = await world.started()
    lost = world.clickup.tasks.pop("86x00001")
    await world.bulk.run(run_id)
    assert await world.states(run_id) == [S.DONE, S.BROKEN, S.DONE]
    world.clickup.tasks["86x00001"] = lost
    world.faults.none()

    assert await world.bulk.retry_failed(world.actor, run_id) == 1
    await world.bulk.run(run_id)

    assert world.faults.calls.count("task") == 1
    assert (await world.bulk.progress(world.actor, run_id)).counts == {S.DONE: 3}
    with pytest.raises(NothingToDoError):
        await world.bulk.retry_failed(world.actor, run_id)


async def test_a_key_that_died_pauses_the_run_and_loses_nothing(database: str, clock: Clock) -> None:
    world = await a_bulk_world(clock, 30)
    run_id = await world.started()
    world.huntflow.refuses["create_applicant"] = AuthorizationError(Vendor.HUNTFLOW, "applicants.create")
    await world.bulk.run(run_id)

    progress = await world.bulk.progress(world.actor, run_id)
    assert progress.run.state is BulkState.PAUSED
    assert isinstance(progress.run.failure, AuthorizationError)
    assert progress.counts == {S.QUEUED: 30}
    world.huntflow.refuses.clear()
    await world.bulk.resume(world.actor, run_id)
    await world.bulk.run(run_id)
    assert (await world.bulk.progress(world.actor, run_id)).counts == {S.DONE: 30}
    assert len(world.huntflow.applicants_by_id) == 30


async def test_a_vendor_that_is_down_is_waited_for(database: str, clock: Clock) -> None:
    world = await a_bulk_world(clock, 40)
    run_id = await world.started()
    world.clickup.refuses["task"] = UnavailableError(Vendor.CLICKUP, "tasks.get", Outage.SERVER)
    await world.bulk.run(run_id)

    assert (await world.bulk.progress(world.actor, run_id)).run.state is BulkState.PAUSED
    assert await world.bulk.resume_unfinished() == 0
    world.clickup.refuses.clear()
    clock.passes(minutes=6)
    assert await world.bulk.resume_unfinished() == 1
    await world.bulk.run(run_id)
    assert (await world.bulk.progress(world.actor, run_id)).counts == {S.DONE: 40}


async def test_a_person_turned_off_imports_no_further(database: str, clock: Clock) -> None:
    world = await a_bulk_world(clock, 5)
    run_id = await world.started()
    await User.filter(id=world.actor.user_id).update(is_active=False)

    await world.bulk.run(run_id)

    row = await BulkImport.get(id=run_id)
    assert row.state is BulkState.PAUSED
    assert world.huntflow.applicants_by_id == {}


async def test_rules_are_kept_for_the_list_and_the_vacancy(database: str, clock: Clock) -> None:
    world = await a_bulk_world(clock, 1)
    fields = (
        {"id": "1", "name": "Зарплата", "type": "short_text", "value": "3000 USD"},
        {"id": "2", "name": "Связь", "type": "short_text", "value": "80291112233"},
    )
    world.clickup.tasks = {
        "86x00000": a_listed_task(0, custom_fields=fields, status={"status": "Интервью"}, description="")
    }
    begun = await world.setup.begin(world.actor, BulkRequest(LIST))
    run_id = begun.run.id
    assert begun.run.known.fields == ("Зарплата", "Связь")
    await world.setup.choose_vacancy(world.actor, run_id, VACANCY)
    await world.setup.set_field(world.actor, run_id, 0, FieldUse.MONEY)
    await world.setup.set_field(world.actor, run_id, 1, FieldUse.PHONE)
    await world.setup.set_stage(world.actor, run_id, 1, 12)
    await world.setup.check(world.actor, run_id)
    await world.bulk.run(run_id)
    await world.setup.start(world.actor, run_id)
    await world.bulk.run(run_id)

    (kept,) = world.huntflow.applicants_by_id.values()
    assert (kept["new"].money, kept["new"].phone) == ("3000 USD", "+375291112233")
    assert kept["links"][0][:2] == (VACANCY, 12)
    item = await BulkItem.get(run_id=run_id)
    assert item.origins == {"name": "title", "phone": "custom_field:Связь", "money": "custom_field:Зарплата"}
    again = await world.setup.begin(world.actor, BulkRequest(LIST))
    assert again.run.vacancy_id == VACANCY
    assert again.run.rules.use_of("зарплата") is FieldUse.MONEY
    assert again.run.rules.stage_of("ИНТЕРВЬЮ") == 12


async def test_a_run_without_a_vacancy_or_out_of_its_moment_is_refused(database: str, clock: Clock) -> None:
    world = await a_bulk_world(clock, 2)
    begun = await world.setup.begin(world.actor, BulkRequest(LIST))
    with pytest.raises(PlaceMissingError):
        await world.setup.check(world.actor, begun.run.id)
    with pytest.raises(WrongMomentError):
        await world.setup.start(world.actor, begun.run.id)
    with pytest.raises(WrongMomentError):
        await world.bulk.pause(world.actor, begun.run.id)
    first, second = await world.checked(), await world.checked()
    await world.setup.start(world.actor, first)
    with pytest.raises(ListBusyError):
        await world.setup.start(world.actor, second)


async def test_a_run_is_its_owners_and_an_administrator_sees_all(database: str, clock: Clock) -> None:
    world = await a_bulk_world(clock, 2)
    run_id = await world.started()
    other = await an_actor(clock, 43, Role.RECRUITER, name="Пётр")
    admin = await an_actor(clock, 44, Role.ADMIN, name="Марина")
    interviewer = await an_actor(clock, 45, Role.INTERVIEWER, name="Олег")

    for stranger in (other, interviewer):
        with pytest.raises(AccessRefusedError):
            await world.bulk.progress(stranger, run_id)
    assert (await world.bulk.runs(other)).total == 0
    assert (await world.bulk.runs(admin)).total == 1
    with pytest.raises(AccessRefusedError):
        await world.bulk.resume(admin, run_id)
    await world.bulk.stop(admin, run_id)
    await world.bulk.run(run_id)
    assert (await BulkImport.get(id=run_id)).state is BulkState.STOPPED


@pytest.mark.parametrize("form", list(ReportFormat))
async def test_the_report_accounts_for_every_task_and_starts_no_formula(
    database: str, clock: Clock, form: ReportFormat
) -> None:
    world = await a_bulk_world(clock, 2)
    world.clickup.tasks["86evil"] = a_listed_task(8, id="86evil", name='=HYPERLINK("http://x")', description="")
    run_id = await world.started()
    await world.bulk.run(run_id)

    file = await world.reports.report(world.actor, run_id, form)

    if form is ReportFormat.CSV:
        lines = list(csv.reader(io.StringIO(file.content.decode("utf-8-sig")), delimiter=";"))
    else:
        sheet = load_workbook(io.BytesIO(file.content)).active
        assert sheet is not None
        assert not any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row)
        lines = [[str(cell.value or "") for cell in row] for row in sheet.iter_rows()]
    assert [line[1] for line in lines[1:]] == ["86x00000", "86x00001", "86evil"]
    assert lines[3][2].startswith("'=")


async def test_what_was_dropped_is_gone(database: str, clock: Clock) -> None:
    world = await a_bulk_world(clock, 2)
    run_id = await world.checked()

    await world.setup.drop(world.actor, run_id)

    with pytest.raises(GoneError):
        await world.bulk.progress(world.actor, run_id)
    assert await BulkItem.all().count() == 0


async def test_the_end_of_a_long_run_is_told_once(database: str, clock: Clock) -> None:
    world = await a_bulk_world(clock, 2)
    run_id = await world.started()
    clock.passes(minutes=5)

    await world.bulk.run(run_id)

    assert await OutboxMessage.filter(event_key__startswith=f"bulk_import_finished:{run_id}:").count() == 1


async def test_runs_of_two_people_advance_side_by_side(database: str, clock: Clock) -> None:
    """Whoever came first does not use up a limit both share: a line serves first come, first served."""
    world = await a_bulk_world(clock, 30)
    other = await an_actor(clock, 43, Role.RECRUITER, name="Пётр")
    first = await world.started()
    tasks, world.actor = world.clickup.tasks, other
    world.clickup.tasks = {f"86y{n:05}": a_listed_task(n + 500, id=f"86y{n:05}", attachments=()) for n in range(30)}
    world.connections.account_id = 8
    second = await world.started()
    world.clickup.tasks, world.connections.account_id = {**tasks, **world.clickup.tasks}, 7
    await BulkImport.filter(id=second).update(account_id=7)
    line, order = asyncio.Lock(), []

    async def in_line(name: str, work: Any) -> Any:
        async with line:
            await asyncio.sleep(0)
            if name == "create_applicant":
                order.append(name)
            return work()

    world.faults.around = in_line  # type: ignore[method-assign]
    runs = [asyncio.create_task(world.bulk.run(run_id)) for run_id in (first, second)]
    while len(order) < 30 and not all(run.done() for run in runs):  # noqa: ASYNC110 - a moment in the middle of both
        await asyncio.sleep(0)
    done = [await TaskImport.filter(bulk_id=run_id, applicant_id__isnull=False).count() for run_id in (first, second)]
    await asyncio.gather(*runs)

    assert min(done) >= sum(done) * 0.3
    assert len(world.huntflow.applicants_by_id) == 60


async def test_a_delay_is_kept_between_the_beginnings_of_tasks(database: str, clock: Clock) -> None:
    world = await a_bulk_world(clock, 4)
    run_id = await world.started(delay_s=8)
    began = clock()

    await world.bulk.run(run_id)

    assert (clock() - began).total_seconds() >= 3 * 8
    assert (await world.bulk.progress(world.actor, run_id)).counts == {S.DONE: 4}


async def test_old_runs_are_forgotten_with_the_names_in_them(database: str, clock: Clock) -> None:
    world = await a_bulk_world(clock, 2)
    run_id = await world.started()
    await world.bulk.run(run_id)
    stamp = (await BulkImport.get(id=run_id)).updated_at

    assert await forget_old_runs(stamp + timedelta(days=89)) == 0
    await forget_old_runs(stamp + timedelta(days=91))
    assert await BulkImport.filter(id=run_id).exists() is False
    assert await BulkItem.all().count() == 0
    assert await SourceLink.all().count() == 2
