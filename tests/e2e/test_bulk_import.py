"""/import of a whole list: checked, run, stopped, resumed, decided, reported, and whole after a restart."""

import asyncio
import io

import pytest
from openpyxl import load_workbook

from models.bulk_imports import BulkImport, BulkItem, BulkItemState, BulkState
from models.imports import SourceLink
from models.users import Role
from tests.e2e.conftest import Stage, eventually
from tests.e2e.walks import connects, connects_huntflow
from trial.data import clickup as tasks
from trial.faults import Fault
from trial.telegram.person import Person
from trial.telegram.screen import Message

LINK = f"https://app.clickup.com/{tasks.WORKSPACE}/v/li/{tasks.LIST_CANDIDATES}"
LONG_S = 60


async def ready(stage: Stage) -> Person:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await connects_huntflow(anna, stage.world.credentials.huntflow)
    await connects(anna, "clickup", stage.world.credentials.clickup_key)
    return anna


async def checks(person: Person) -> Message:
    """From the link to the result of the dry run."""
    await person.says(f"/import {LINK}")
    await person.waits_for("Список «")
    await person.presses("Вакансия…")
    await person.waits_for("На какую вакансию")
    await person.presses("Python-разработчик (Middle+) · Платежи")
    await person.waits_for("Дальше я проверю список")
    await person.presses("🔎 Проверить список")
    return await person.waits_for("Проверено, пока ничего не создано")


def starts(message: Message) -> str:
    return next(each.text for each in message.flat_buttons() if each.text.startswith("▶️ Перенести"))


def applicant_ids(stage: Stage) -> set[int]:
    return set(stage.world.huntflow_prod.account(11).applicants)


async def count(*states: BulkItemState) -> int:
    return await BulkItem.filter(state__in=list(states)).count()


@pytest.mark.database
async def test_a_list_is_checked_stopped_resumed_decided_and_reported(stage: Stage) -> None:
    anna, before = await ready(stage), applicant_ids(stage)
    checked = await checks(anna)
    assert applicant_ids(stage) == before
    new = await count(BulkItemState.NEW)
    gate = stage.gates.close("huntflow_prod", "POST", r"/applicants$")
    await anna.presses(starts(checked))
    await asyncio.wait_for(gate.reached.wait(), LONG_S)
    running = await anna.waits_for("▱", LONG_S)
    await anna.presses("⏹ Стоп", running)
    await anna.waits_for("Останавливаю")
    gate.opened.set()
    stopped = await anna.waits_for("Остановлен", LONG_S)
    made = applicant_ids(stage) - before
    assert 1 <= len(made) < new

    await anna.presses("▶️ Продолжить", stopped)
    done = await anna.waits_for("Завершён", LONG_S)
    assert await count(BulkItemState.QUEUED, BulkItemState.RUNNING) == 0
    assert len(applicant_ids(stage) - before) == await count(BulkItemState.DONE)
    held = await count(BulkItemState.HELD)
    assert held > 0

    await anna.presses(next(each.text for each in done.flat_buttons() if each.text.startswith("👥 Решить")))
    asked = await anna.waits_for("Возможно, уже есть в Huntflow")
    await anna.presses(next(each.text for each in asked.flat_buttons() if each.text.startswith("Добавить к")))
    await eventually(lambda: _attached(before), within_s=LONG_S)
    await eventually(_is_over, within_s=LONG_S)

    await anna.says("/imports")
    await anna.waits_for("Импорты списков")
    row = await BulkImport.all().first()
    assert row is not None
    await anna.presses(f"bu:{row.id}:s")
    await anna.waits_for("Список «")
    await anna.presses("📄 XLSX")
    file = await anna.waits_for(lambda message: message.file_id is not None)
    sheet = load_workbook(io.BytesIO(await anna.downloads(file))).active
    assert sheet is not None
    assert sheet.max_row == 1 + await BulkItem.all().count()


async def _attached(before: set[int]) -> bool:
    """A task went to somebody who was there."""
    return await SourceLink.filter(applicant_id__in=list(before)).exists()


@pytest.mark.database
async def test_a_restart_in_the_middle_doubles_nobody_and_loses_nobody(stage: Stage) -> None:
    anna, before = await ready(stage), applicant_ids(stage)
    checked = await checks(anna)
    gate = stage.gates.close("huntflow_prod", "POST", r"/applicants$")
    await anna.presses(starts(checked))
    await asyncio.wait_for(gate.reached.wait(), LONG_S)

    stopping = asyncio.create_task(stage.stop())
    await stopping
    gate.opened.set()
    await stage.start()
    await eventually(_is_over, within_s=LONG_S)

    made = applicant_ids(stage) - before
    assert len(made) == await count(BulkItemState.DONE)
    assert await SourceLink.filter(applicant_id__in=list(made)).count() == len(made)


async def _is_over() -> bool:
    return await BulkImport.filter(state=BulkState.DONE).exists()


async def test_only_the_failed_are_tried_again(stage: Stage) -> None:
    anna = await ready(stage)
    checked = await checks(anna)
    assert stage.world.clickup.faults is not None
    item = await BulkItem.filter(state=BulkItemState.NEW).order_by("position").first()
    assert item is not None
    body = '{"err": "Task not found", "ECODE": "ITEM_015"}'
    stage.world.clickup.faults.add(Fault(path=f"/task/{item.source_id}[?]", status=404, body=body))
    await anna.presses(starts(checked))
    done = await anna.waits_for("Завершён", LONG_S)
    broken = await count(BulkItemState.BROKEN)
    imported = await count(BulkItemState.DONE)

    await anna.presses(next(each.text for each in done.flat_buttons() if each.text.startswith("🔁 Повторить")))
    await eventually(lambda: _grew(imported), within_s=LONG_S)

    await item.refresh_from_db()
    assert item.state is BulkItemState.DONE
    assert broken >= 1


async def _grew(imported: int) -> bool:
    return await count(BulkItemState.DONE) > imported


async def test_what_is_no_list_says_so_and_keeps_asking(stage: Stage) -> None:
    anna = await ready(stage)
    await anna.says("/import")
    await anna.waits_for("Пришлите ссылку на задачу ClickUp")
    await anna.presses("📋 Целый список")
    await anna.waits_for("Пришлите ссылку на список ClickUp или базу Notion")
    await anna.says("что это")
    await anna.waits_for("Это не список ClickUp и не база Notion")
    await anna.says("https://app.clickup.com/9012345678/v/li/123456789")
    await anna.waits_for("Список 123456789 вашему ключу не показывают")
    await anna.says(LINK)
    await anna.waits_for("Список «")


async def test_rules_are_changed_by_buttons(stage: Stage) -> None:
    anna = await ready(stage)
    await anna.says(f"/import {LINK}")
    await anna.waits_for("Список «")
    await anna.presses("⚙️ Правила")
    table = await anna.waits_for("Статусы и этапы")
    status = next(each.text for each in table.flat_buttons() if "→" in each.text)
    await anna.presses(status)
    await anna.waits_for("На какой этап ставить задачи")
    await anna.presses("Такие задачи не переносить")
    changed = await anna.waits_for("Статусы и этапы")
    assert "не переносится" in changed.text
    await anna.presses("✅ Комментарии")
    await anna.waits_for(lambda message: "⬜ Комментарии" in [each.text for each in message.flat_buttons()])


async def test_a_saved_notion_source_becomes_applicants(stage: Stage) -> None:
    anna, before = await ready(stage), applicant_ids(stage)
    services = stage.running_app.parts.services
    actor = await services.people.identify(anna.id)
    assert actor is not None
    await connects(anna, "notion", stage.world.credentials.notion_secret)
    (place, *_) = await services.source_browsing.data_sources(actor)
    await services.saved_sources.save_notion(actor, place.id)
    await anna.says("/import")
    await anna.waits_for("Пришлите ссылку на задачу ClickUp")
    await anna.presses("📋 Целый список")
    offered = await anna.waits_for("Или выберите сохранённый")
    await anna.presses(next(each.text for each in offered.flat_buttons() if each.text.startswith("🗂")))
    await anna.waits_for("Список «")
    await anna.presses("Вакансия…")
    await anna.waits_for("На какую вакансию")
    await anna.presses("Python-разработчик (Middle+) · Платежи")
    await anna.waits_for("Дальше я проверю список")
    await anna.presses("🔎 Проверить список")
    checked = await anna.waits_for("Проверено, пока ничего не создано")
    await anna.presses(starts(checked))
    await anna.waits_for("Завершён", LONG_S)

    made = applicant_ids(stage) - before
    assert made
    assert await SourceLink.filter(source="notion", applicant_id__in=list(made)).count() == len(made)
