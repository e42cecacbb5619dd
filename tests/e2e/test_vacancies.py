"""/vacancies: whose, in which state, by name, page by page, down to who stands on a stage."""

import pytest

from models.users import Role
from tests.e2e.conftest import Stage
from tests.e2e.walks import connects_huntflow, forges_tap
from trial.faults import Fault, too_many_requests
from trial.telegram.person import Person


@pytest.fixture
async def anna(each_stage: Stage) -> Person:
    """A recruiter in front of her vacancies."""
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    await connects_huntflow(anna, each_stage.world.credentials.huntflow)
    return anna


@pytest.mark.database
async def test_from_the_list_to_the_people_on_a_stage(each_stage: Stage) -> None:
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    await connects_huntflow(anna, each_stage.world.credentials.huntflow)
    await anna.says("/vacancies")
    await anna.waits_for("Мои · Открытые · 4")
    await anna.presses("Все")
    await anna.waits_for("Все · Открытые · 7")
    await anna.presses("Закрытые")
    closed = await anna.waits_for("Все · Закрытые · 3")
    assert "Инженер инфраструктуры <DC-2> · Платформа" in [each.text for each in closed.flat_buttons()]
    await anna.presses("Открытые")
    await anna.waits_for("Все · Открытые · 7")
    await anna.presses("Мои")
    await anna.waits_for("Мои · Открытые")
    await anna.presses("Python-разработчик (Middle+) · Платежи")
    card = await anna.waits_for("Кандидаты по этапам:")
    assert "Python-разработчик (Middle+)" in card.formatted("bold")
    assert "Отдел: Платежи" in card.text
    assert "Проверка анкеты" not in card.text, "a each_stage that was removed"
    new = next(each.text for each in card.flat_buttons() if each.text.startswith("Новые ("))
    await anna.presses(new)
    stage_page = await anna.waits_for("на этапе с")
    assert stage_page.text.count("• ") >= 1
    await anna.presses("‹ К вакансии")
    await anna.waits_for("Кандидаты по этапам:")
    await anna.presses("‹ К списку")
    await anna.waits_for("Мои · Открытые · 4")


async def test_search_by_command_and_by_button(each_stage: Stage, anna: Person) -> None:
    await anna.says("/vacancies python")
    found = await anna.waits_for("Поиск: «python»")
    assert "Все · Открытые · 1" in found.text
    await anna.presses("🔍 Поиск")
    await anna.waits_for("Пришлите часть названия вакансии")
    await anna.says("нет такой <i>")
    await anna.waits_for("Ничего не нашлось")
    await anna.presses("✖️ Сбросить поиск")
    await anna.waits_for("Все · Открытые · 7")


async def test_pages_turn_in_place(each_stage: Stage, anna: Person) -> None:
    vacancies = each_stage.world.huntflow_prod.account(11).vacancies
    for number in range(2000, 2020):
        vacancies[number] = type(vacancies[701])(
            **(vars(vacancies[701]) | {"id": number, "position": f"Место {number}"})
        )
    await anna.says("/vacancies")
    first = await anna.waits_for("Мои · Открытые · 24")
    await anna.presses("›")
    second = await anna.waits_for(lambda message: any(each.text.startswith("2/") for each in message.flat_buttons()))
    assert second.id == first.id
    assert second.flat_buttons()[0].text != first.flat_buttons()[0].text


async def test_huntflow_down_shows_what_was_known_and_says_how_old(each_stage: Stage, anna: Person) -> None:
    await anna.says("/vacancies")
    await anna.waits_for("Мои · Открытые · 4")
    assert each_stage.world.huntflow_prod.faults is not None
    each_stage.log.expects("stamina.retry_scheduled", "vendor_failed")
    each_stage.world.huntflow_prod.faults.add(Fault(status=502, body="<html>", content_type="text/html", times=None))
    each_stage.watch.passes(minutes=70)
    await anna.says("/vacancies")
    shown = await anna.waits_for("Huntflow сейчас не отвечает", 40)
    assert "1 час назад" in shown.text
    assert "Мои · Открытые · 4" in shown.text


async def test_huntflow_asks_to_slow_down_and_answers_nonsense(each_stage: Stage, anna: Person) -> None:
    faults = each_stage.world.huntflow_prod.faults
    assert faults is not None
    each_stage.log.expects("stamina.retry_scheduled", "vendor_failed")
    faults.add(too_many_requests("/vacancies", times=None))
    await anna.says("/vacancies")
    await anna.waits_for("Huntflow просит", 60)
    faults.clear()
    each_stage.watch.passes(minutes=5)
    faults.add(Fault(path="/vacancies", effect="malformed_json", times=None))
    await anna.says("/vacancies")
    await anna.waits_for("Huntflow ответил непонятно", 60)
    faults.clear()
    each_stage.watch.passes(minutes=5)
    await anna.says("/vacancies")
    await anna.waits_for("Мои · Открытые · 4", 30)


async def test_a_list_of_another_person_does_not_open(each_stage: Stage, anna: Person) -> None:
    await anna.says("/vacancies")
    listed = await anna.waits_for("Мои · Открытые · 4")
    boris = await each_stage.approved("Борис", Role.RECRUITER)
    await boris.says("/start")
    own = await boris.waits_for("Ваша роль: Рекрутер")
    forges_tap(each_stage, boris, own, listed.flat_buttons()[0].data or "")
    await boris.waits_for_toast("Это список другого человека")


async def test_without_a_key_the_way_to_one_is_named(each_stage: Stage) -> None:
    boris = await each_stage.approved("Борис", Role.RECRUITER)
    await boris.says("/vacancies")
    await boris.waits_for("не подключён. Откройте /tokens")
