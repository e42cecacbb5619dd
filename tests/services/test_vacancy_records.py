"""Our own record of a vacancy: made by the first edit, shared by the organisation, every change in the audit trail."""

from typing import Any

import pytest

from models.audit import AuditEvent
from models.finance import Grade
from models.users import Role, System
from models.vacancies import Vacancy, VacancyGrade
from services.access import Actor
from services.errors import AccessRefusedError, GoneError
from services.huntflow_connections import HuntflowConnection
from services.vacancies import ForeignButtonError, VacancyGoneError
from services.vacancy_record_rows import (
    RecordButton,
    RecordField,
    RecordOtherOrganisationError,
    RecordTooLongError,
)
from services.vacancy_records import VacancyRecords
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.import_world import FakeConnections, World, a_world
from tests.services.vacancy_world import vacancy_services

pytestmark = pytest.mark.database


@pytest.fixture
async def world(database: str, clock: Clock) -> World:
    return await a_world(clock)


@pytest.fixture
def records(world: World) -> VacancyRecords:
    service: VacancyRecords = vacancy_services(world)["vacancy_records"]
    return service


def button(actor: Actor, vacancy_id: int = 100, place: str = "s7") -> RecordButton:
    return RecordButton(actor.user_id, place, vacancy_id)


async def noted() -> list[str]:
    return [row.operation for row in await AuditEvent.filter(object_type="vacancy_record").order_by("id")]


async def test_looking_writes_nothing(world: World, records: VacancyRecords) -> None:
    record = await records.record(world.actor, button(world.actor, place=""))

    assert (record.is_kept, record.is_active, record.recruiter, record.place) == (False, True, "", "s7")
    assert set(record.texts.values()) == {""}
    assert await Vacancy.all().count() == 0
    assert await noted() == []


async def test_the_first_edit_makes_the_record(world: World, records: VacancyRecords) -> None:
    record = await records.write(world.actor, button(world.actor), RecordField.INVITE_TEXT, "  Приходите\nзавтра ")

    row = await Vacancy.get()
    assert (row.external_id, row.name, row.invite_text) == ("sandbox:7:100", "Python developer", "Приходите\nзавтра")
    assert record.texts[RecordField.INVITE_TEXT] == "Приходите\nзавтра"
    assert await noted() == ["vacancy_record_created", "vacancy_record_written"]
    written = await AuditEvent.get(operation="vacancy_record_written")
    assert (written.object_id, written.details) == (str(row.id), {"field": "invite_text", "size": 16})
    assert written.actor_id == world.actor.user_id  # type: ignore[attr-defined]


async def test_the_same_text_again_is_not_a_change(world: World, records: VacancyRecords) -> None:
    for _ in range(2):
        await records.write(world.actor, button(world.actor), RecordField.INVITE_TITLE, "Интервью")

    assert await noted() == ["vacancy_record_created", "vacancy_record_written"]


async def test_a_title_is_one_line(world: World, records: VacancyRecords) -> None:
    record = await records.write(world.actor, button(world.actor), RecordField.SCORECARD_TITLE, "Оценка\n  навыков\x00")

    assert record.texts[RecordField.SCORECARD_TITLE] == "Оценка навыков"


@pytest.mark.parametrize(("field", "limit"), [(RecordField.INVITE_TITLE, 255), (RecordField.SCORECARD_TEXT, 10_000)])
async def test_a_text_beyond_its_limit_changes_nothing(
    world: World, records: VacancyRecords, field: RecordField, limit: int
) -> None:
    await records.write(world.actor, button(world.actor), field, "я" * limit)

    with pytest.raises(RecordTooLongError) as refused:
        await records.write(world.actor, button(world.actor), field, "й" * (limit + 1))

    assert refused.value.values == {"length": limit + 1, "limit": limit}
    assert getattr(await Vacancy.get(), field.value) == "я" * limit


async def test_a_refused_first_edit_leaves_no_record(world: World, records: VacancyRecords) -> None:
    with pytest.raises(RecordTooLongError):
        await records.write(world.actor, button(world.actor), RecordField.INVITE_TITLE, "я" * 256)

    assert await Vacancy.all().count() == 0
    assert await noted() == []


async def test_adding_goes_to_the_end_and_counts_the_whole(world: World, records: VacancyRecords) -> None:
    await records.write(world.actor, button(world.actor), RecordField.INVITE_TEXT, "Первое")
    record = await records.write(world.actor, button(world.actor), RecordField.INVITE_TEXT, "Второе", append=True)

    assert record.texts[RecordField.INVITE_TEXT] == "Первое\nВторое"
    with pytest.raises(RecordTooLongError):
        await records.write(world.actor, button(world.actor), RecordField.INVITE_TEXT, "я" * 9_990, append=True)


async def test_grades_are_opened_and_closed_once(world: World, records: VacancyRecords) -> None:
    junior, senior = await Grade.create(name="Junior"), await Grade.create(name="Senior")
    await Grade.create(name="Старый", is_active=False)
    for _ in range(2):
        record = await records.set_grade(world.actor, button(world.actor), senior.id, is_open=True)

    assert [(grade.id, grade.is_chosen) for grade in record.grades] == [(junior.id, False), (senior.id, True)]
    assert await VacancyGrade.all().count() == 1

    for _ in range(2):
        record = await records.set_grade(world.actor, button(world.actor), senior.id, is_open=False)

    assert [grade.is_chosen for grade in record.grades] == [False, False]
    assert await noted() == ["vacancy_record_created", "vacancy_grade_added", "vacancy_grade_removed"]


async def test_a_grade_taken_out_of_use_stays_where_it_was_chosen(world: World, records: VacancyRecords) -> None:
    grade = await Grade.create(name="Senior")
    await records.set_grade(world.actor, button(world.actor), grade.id, is_open=True)
    await Grade.filter(id=grade.id).update(is_active=False)

    record = await records.record(world.actor, button(world.actor))

    assert [(one.name, one.is_chosen) for one in record.grades] == [("Senior", True)]


async def test_a_grade_that_is_gone_is_said(world: World, records: VacancyRecords) -> None:
    with pytest.raises(GoneError):
        await records.set_grade(world.actor, button(world.actor), 999, is_open=True)

    assert await Vacancy.all().count() == 0


async def test_two_taps_put_it_aside_once(world: World, records: VacancyRecords) -> None:
    for _ in range(2):
        record = await records.set_active(world.actor, button(world.actor), is_active=False)
    assert record.is_active is False

    record = await records.set_active(world.actor, button(world.actor), is_active=True)

    assert record.is_active is True
    assert await noted() == ["vacancy_record_created", "vacancy_record_turned_off", "vacancy_record_turned_on"]


async def test_somebody_leads_it_until_another_does(world: World, records: VacancyRecords, clock: Clock) -> None:
    boris = await an_actor(clock, 43, Role.ADMIN, name="Борис")
    await records.set_recruiter(world.actor, button(world.actor), is_mine=True)

    record = await records.set_recruiter(boris, button(boris), is_mine=True)
    assert (record.recruiter, record.recruiter_id) == ("Борис", boris.user_id)

    # Anna's old button does not take the vacancy from Boris.
    record = await records.set_recruiter(world.actor, button(world.actor), is_mine=False)
    assert record.recruiter == "Борис"


async def test_a_record_follows_the_name_in_huntflow(world: World, records: VacancyRecords, clock: Clock) -> None:
    await records.set_active(world.actor, button(world.actor), is_active=False)
    world.huntflow.vacancy_list[0] = world.huntflow.vacancy_list[0].model_copy(update={"position": "Я" * 300})
    clock.passes(minutes=5)

    await records.set_active(world.actor, button(world.actor), is_active=True)

    assert (await Vacancy.get()).name == "Я" * 255


async def test_the_same_number_in_production_is_another_vacancy(world: World, records: VacancyRecords) -> None:
    await records.write(world.actor, button(world.actor), RecordField.INVITE_TITLE, "Песочница")
    connections: Any = InProduction(world.huntflow)
    there = VacancyRecords(huntflow=connections, cache=world.cache)

    record = await there.write(world.actor, button(world.actor, place="p7"), RecordField.INVITE_TITLE, "Настоящая")

    assert record.texts[RecordField.INVITE_TITLE] == "Настоящая"
    assert sorted(await Vacancy.all().values_list("external_id", flat=True)) == ["prod:7:100", "sandbox:7:100"]
    with pytest.raises(RecordOtherOrganisationError):
        await there.write(world.actor, button(world.actor, place="s7"), RecordField.INVITE_TITLE, "Не туда")


class InProduction(FakeConnections):
    async def of(self, user_id: int) -> HuntflowConnection:
        return await self.of_system(user_id, System.PROD)


async def test_an_observer_reads_and_may_not_write(world: World, records: VacancyRecords, clock: Clock) -> None:
    observer = await an_actor(clock, 43, Role.OBSERVER)
    await records.write(world.actor, button(world.actor), RecordField.INVITE_TITLE, "Интервью")

    record = await records.record(observer, button(observer))

    assert (record.texts[RecordField.INVITE_TITLE], record.may_edit) == ("Интервью", False)
    for attempt in (
        records.write(observer, button(observer), RecordField.INVITE_TITLE, "Моё"),
        records.set_grade(observer, button(observer), 1, is_open=True),
        records.set_active(observer, button(observer), is_active=False),
        records.set_recruiter(observer, button(observer), is_mine=True),
    ):
        with pytest.raises(AccessRefusedError):
            await attempt
    with pytest.raises(AccessRefusedError):
        records.check_edit(observer, observer.user_id)
    assert (await Vacancy.get()).invite_title == "Интервью"


async def test_an_interviewer_does_not_even_read(world: World, records: VacancyRecords, clock: Clock) -> None:
    interviewer = await an_actor(clock, 43, Role.INTERVIEWER)

    with pytest.raises(AccessRefusedError):
        await records.record(interviewer, button(interviewer))
    assert world.faults.calls == []


async def test_another_persons_button_is_refused(world: World, records: VacancyRecords, clock: Clock) -> None:
    boris = await an_actor(clock, 43, Role.RECRUITER)

    with pytest.raises(ForeignButtonError):
        await records.record(boris, button(world.actor))
    with pytest.raises(ForeignButtonError):
        await records.write(boris, button(world.actor), RecordField.INVITE_TITLE, "Моё")
    with pytest.raises(ForeignButtonError):
        records.check_edit(boris, world.actor.user_id)


async def test_a_vacancy_huntflow_does_not_have_gets_no_record(world: World, records: VacancyRecords) -> None:
    with pytest.raises(VacancyGoneError):
        await records.write(world.actor, button(world.actor, 999), RecordField.INVITE_TITLE, "Интервью")

    assert await Vacancy.all().count() == 0


async def test_whoever_loses_the_race_for_the_first_edit_writes_into_the_same_record(
    world: World, records: VacancyRecords, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = Vacancy.create
    calls: list[str] = []

    async def slower(**values: Any) -> Vacancy:
        calls.append("create")
        if len(calls) == 1:
            # Another process was quicker: inside our transaction its row shows only as a refusal.
            await create(**values)
        return await create(**values)

    monkeypatch.setattr(Vacancy, "create", slower)

    record = await records.write(world.actor, button(world.actor), RecordField.INVITE_TITLE, "Интервью")

    assert record.texts[RecordField.INVITE_TITLE] == "Интервью"
    assert await Vacancy.all().count() == 1
