"""/import: from a ClickUp task to an applicant in Huntflow, whole, once, whatever breaks on the way."""

import asyncio
from collections.abc import Callable

import pytest

from models.users import Role
from tests.e2e.conftest import Stage
from tests.e2e.walks import chooses_place, connects, connects_huntflow, forges_tap, opens_import
from trial.data import clickup as tasks
from trial.faults import Fault, Faults, too_many_requests
from trial.huntflow.state import Applicant
from trial.telegram.person import Person

TIDY = "86c000003"  # a full name, a resume, a LinkedIn page, the recruiter as assignee
SCREENING = 202


async def ready(stage: Stage) -> Person:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await connects_huntflow(anna, stage.world.credentials.huntflow)
    await connects(anna, "clickup", stage.world.credentials.clickup_key)
    return anna


def applicants(stage: Stage) -> dict[int, Applicant]:
    return stage.world.huntflow_prod.account(11).applicants


def huntflow_faults(stage: Stage) -> Faults:
    assert stage.world.huntflow_prod.faults is not None
    return stage.world.huntflow_prod.faults


def clickup_faults(stage: Stage) -> Faults:
    assert stage.world.clickup.faults is not None
    return stage.world.clickup.faults


def created(stage: Stage, before: set[int]) -> list[Applicant]:
    return [each for number, each in applicants(stage).items() if number not in before]


@pytest.mark.database
async def test_a_task_becomes_an_applicant_with_everything(each_stage: Stage) -> None:
    anna, before = await ready(each_stage), set(applicants(each_stage))
    task = each_stage.world.clickup.state.workspaces[tasks.WORKSPACE].tasks[TIDY]
    card = await opens_import(anna, TIDY)
    assert task.name.split()[0] in card.text
    assert "из названия задачи" in card.text
    assert "резюме" in card.text
    assert "Осталось:" in card.text
    assert "✅ Создать" not in [each.text for each in card.flat_buttons()]

    await chooses_place(anna)
    await anna.presses("✅ Создать")
    done = await anna.waits_for("— в Huntflow (№")
    assert "Python-разработчик (Middle+) · Скрининг резюме" in done.text

    (applicant,) = created(each_stage, before)
    last_name, first_name = task.name.split()[:2]
    assert (applicant.last_name, applicant.first_name) == (last_name, first_name)
    assert [(link.vacancy, link.status) for link in applicant.links] == [(701, SCREENING)]
    files = each_stage.world.huntflow_prod.account(11).files
    assert [files[number].name for each in applicant.externals for number in each.files] == [task.attachments[0].title]
    said = "\n".join(each.comment or "" for each in applicant.logs)
    assert all(comment.text in said for comment in task.comments)
    assert [each_stage.world.huntflow_prod.account(11).tags[tag].name for tag in applicant.tags] == ["Ольга Савицкая"]

    await anna.says(f"/import {TIDY}")
    await anna.waits_for("уже в Huntflow")
    assert len(created(each_stage, before)) == 1


async def test_a_name_nobody_can_read_is_typed_and_a_wrong_one_keeps_the_old(each_stage: Stage) -> None:
    anna, before = await ready(each_stage), set(applicants(each_stage))
    card = await opens_import(anna, tasks.TASK_BLANK_TITLE)
    assert "фамилия и имя" in card.text
    await anna.presses("Изменить имя")
    await anna.waits_for("Пришлите фамилию и имя")
    await anna.says("Пётр")
    await anna.waits_for("Прежнее значение сохранено")
    await anna.says("Проверкин Пётр")
    named = await anna.waits_for("Проверкин Пётр")
    assert "введено вами" in named.text
    await anna.presses("Телефон")
    await anna.waits_for("Пришлите телефон с кодом страны")
    await anna.says("+375 29 111-22-33")
    await anna.waits_for("Проверкин Пётр")
    await chooses_place(anna)
    await anna.presses("✅ Создать")
    await anna.waits_for("— в Huntflow (№")
    (applicant,) = created(each_stage, before)
    assert (applicant.last_name, applicant.first_name) == ("Проверкин", "Пётр")


async def test_a_known_person_gets_the_task_instead_of_a_double(each_stage: Stage) -> None:
    anna, before = await ready(each_stage), set(applicants(each_stage))
    card = await opens_import(anna, tasks.TASK_KNOWN_BY_PHONE)
    assert "⚠️ Возможно, уже есть в Huntflow:" in card.text
    assert "тот же телефон" in card.text
    label = next(each.text for each in card.flat_buttons() if each.text.startswith("Добавить к: Соболевский"))
    await anna.presses(label)
    await anna.waits_for("Будет добавлено к кандидату")
    await chooses_place(anna, "Инженер данных · Аналитика")
    await anna.presses("✅ Добавить")
    await anna.waits_for("— в Huntflow (№")
    assert created(each_stage, before) == []
    known = next(each for each in applicants(each_stage).values() if each.last_name == "Соболевский")
    assert known.link(706) is not None


async def test_a_namesake_is_created_when_the_recruiter_says_so(stage: Stage) -> None:
    anna, before = await ready(stage), set(applicants(stage))
    await opens_import(anna, tasks.TASK_KNOWN_BY_PHONE)
    await anna.presses("Всё равно создать нового")
    await anna.waits_for("Будет создан новый кандидат, хотя похожие уже есть")
    await chooses_place(anna)
    await anna.presses("✅ Создать")
    await anna.waits_for("— в Huntflow (№")
    assert len(created(stage, before)) == 1


async def test_two_taps_on_create_make_one_applicant(each_stage: Stage) -> None:
    anna, before = await ready(each_stage), set(applicants(each_stage))
    await opens_import(anna, TIDY)
    card = await chooses_place(anna)
    await asyncio.gather(anna.presses("✅ Создать", card), anna.presses("✅ Создать", card))
    await anna.waits_until(lambda: any("— в Huntflow (№" in message.text for message in anna.messages()))
    await anna.waits_until(lambda: len(anna.screen.toasts) >= 2)
    assert len(created(each_stage, before)) == 1


async def test_hostile_words_of_a_task_stay_words(stage: Stage) -> None:
    anna, before = await ready(stage), set(applicants(stage))
    card = await opens_import(anna, "86c000006")
    assert "<b>Срочно!</b>" in card.text
    await anna.says("/cancel")
    await opens_import(anna, tasks.TASK_HOSTILE)
    await chooses_place(anna)
    await anna.presses("✅ Создать")
    await anna.waits_for("— в Huntflow (№")
    (applicant,) = created(stage, before)
    assert [link.status for link in applicant.links] == [SCREENING], "an order in the text moves nobody"


@pytest.mark.parametrize(
    ("task_id", "remark"),
    [
        (tasks.TASK_HUGE_FILE, "больше 15 МБ, Huntflow такие не принимает"),
        (tasks.TASK_FALSE_PDF, "содержимое не соответствует расширению"),
        (tasks.TASK_MISSING_FILE, "его там больше нет"),
    ],
)
async def test_a_file_that_cannot_go_is_named_and_the_rest_goes(stage: Stage, task_id: str, remark: str) -> None:
    anna, before = await ready(stage), set(applicants(stage))
    await opens_import(anna, task_id)
    await chooses_place(anna)
    await anna.presses("✅ Создать")
    done = await anna.waits_for("— в Huntflow (№", 20)
    assert remark in done.text
    assert len(created(stage, before)) == 1


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("что это", "Это не задача ClickUp"),
        ("https://example.com/t/86c000003", "Это не задача ClickUp"),
        ("86c9999999", "ClickUp не показывает задачу 86c9999999"),
        ("HR-3", "Пришлите полную ссылку"),
    ],
)
async def test_what_is_no_task_says_so_and_keeps_asking(stage: Stage, typed: str, answer: str) -> None:
    anna = await ready(stage)
    await anna.says("/import")
    await anna.waits_for("Пришлите ссылку на задачу ClickUp")
    await anna.says(typed)
    await anna.waits_for(answer)
    await anna.says(f"https://app.clickup.com/t/{TIDY}")
    await anna.waits_for("Импорт из ClickUp")


@pytest.mark.parametrize(
    ("fault", "answer"),
    [
        (Fault(path="/task/", status=503, body="<html>", content_type="text/html", times=None), "сейчас не отвечает"),
        (too_many_requests("/task/", body='{"err": "Rate limit reached", "ECODE": "APP_002"}', times=None), "просит"),
        (Fault(path="/task/", effect="malformed_json", times=None), "ответил непонятно"),
        (Fault(path="/task/", effect="half_body", times=None), "сейчас не отвечает"),
        (Fault(path="/task/", effect="reset", times=None), "сейчас не отвечает"),
    ],
)
async def test_clickup_in_trouble_is_said_and_the_link_works_later(stage: Stage, fault: Fault, answer: str) -> None:
    anna = await ready(stage)
    stage.log.expects("stamina.retry_scheduled", "vendor_failed")
    clickup_faults(stage).add(fault)
    await anna.says(f"/import {TIDY}")
    await anna.waits_for(answer, 60)
    clickup_faults(stage).clear()
    # A vendor that asked us to wait is not asked again before the time is over.
    await anna.says(f"/import {TIDY}")
    await anna.waits_for("Импорт из ClickUp", 70)


STEPS: dict[str, Callable[[Stage], tuple[Faults, str, str]]] = {
    "resume": lambda stage: (huntflow_faults(stage), "POST", "/upload"),
    "applicant": lambda stage: (huntflow_faults(stage), "POST", r"/applicants$"),
    "vacancy": lambda stage: (huntflow_faults(stage), "POST", r"/applicants/\d+/vacancy"),
    "comments": lambda stage: (huntflow_faults(stage), "POST", r"/applicants/\d+/logs"),
    "tag": lambda stage: (huntflow_faults(stage), "POST", r"/applicants/\d+/tags"),
}


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("is_done", [False, True])
async def test_nonsense_at_any_step_ends_in_one_whole_applicant(stage: Stage, step: str, is_done: bool) -> None:
    anna, before = await ready(stage), set(applicants(stage))
    await opens_import(anna, TIDY)
    await chooses_place(anna)
    stage.log.expects("stamina.retry_scheduled", "vendor_failed", "import_failed")
    faults, method, path = STEPS[step](stage)
    if is_done:
        faults.add(Fault(path=path, method=method, effect="malformed_json", after=True, times=1))
    else:
        faults.add(Fault(path=path, method=method, status=500, body="<html>", content_type="text/html", times=1))
    await anna.presses("✅ Создать")
    ended = await anna.waits_for(lambda message: "— в Huntflow (№" in message.text or has(message, "Повторить"), 60)
    if has(ended, "Повторить"):
        await anna.presses("Повторить", ended)
        ended = await anna.waits_for("— в Huntflow (№", 60)
    (applicant,) = created(stage, before)
    assert [(link.vacancy, link.status) for link in applicant.links] == [(701, SCREENING)]
    files = [number for each in applicant.externals for number in each.files]
    assert len(files) == 1
    comments = [each.comment for each in applicant.logs if each.comment]
    assert len(comments) == len(set(comments)), "no comment twice"


def has(message: object, label: str) -> bool:
    return any(button.text == label for button in message.flat_buttons())  # type: ignore[attr-defined]


async def test_a_restart_in_the_middle_is_survived(each_stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.application.GRACE_S", 0.1)
    anna, before = await ready(each_stage), set(applicants(each_stage))
    await opens_import(anna, TIDY)
    await chooses_place(anna)
    # The applicant is created, but the process is gone before it learns of it.
    gate = each_stage.gates.close("huntflow_prod", "POST", r"/applicants$")
    await anna.presses("✅ Создать")
    await asyncio.wait_for(gate.reached.wait(), 10)
    await each_stage.restart()

    await anna.waits_for("— в Huntflow (№", 30)
    (applicant,) = created(each_stage, before)
    assert [(link.vacancy, link.status) for link in applicant.links] == [(701, SCREENING)]


async def test_a_cancelled_import_is_over_for_its_old_buttons_too(stage: Stage) -> None:
    anna, before = await ready(stage), set(applicants(stage))
    await opens_import(anna, TIDY)
    card = await chooses_place(anna)
    create = next(each for each in card.flat_buttons() if each.text == "✅ Создать")
    await anna.presses("Отменить импорт")
    over = await anna.waits_for("Импорт отменён, его данные удалены.")
    forges_tap(stage, anna, over, create.data or "")
    await anna.waits_for_toast("Этот импорт закончен, его кнопки больше не работают")
    assert created(stage, before) == []


async def test_an_import_of_another_person_does_not_open(stage: Stage) -> None:
    anna = await ready(stage)
    card = await opens_import(anna, TIDY)
    boris = await stage.approved("Борис", Role.RECRUITER)
    await boris.says("/start")
    own = await boris.waits_for("Ваша роль: Рекрутер")
    for button in card.flat_buttons():
        forges_tap(stage, boris, own, button.data or "")
        toast = await boris.waits_for_toast()
        assert "Ничего не изменилось" in toast.text
        boris.screen.toasts.clear()
