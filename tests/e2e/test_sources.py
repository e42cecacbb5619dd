"""/sources: a list and a table are chosen by buttons, read, searched, and one of their items becomes an applicant."""

import pytest

from models.users import Role
from tests.e2e.conftest import Stage
from tests.e2e.walks import chooses_place, connects, connects_huntflow
from trial.data import clickup as tasks
from trial.data import notion as pages
from trial.faults import broken
from trial.telegram.person import Person


async def a_recruiter(stage: Stage) -> Person:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await connects_huntflow(anna, stage.world.credentials.huntflow)
    return anna


async def chooses_list(anna: Person, name: str) -> None:
    """From `/sources` down to a list, which is saved."""
    await anna.says("/sources")
    await anna.waits_for("Откуда импортировать")
    await anna.presses("＋ Список ClickUp")
    await anna.waits_for("Какое пространство?")
    await anna.presses("Найм")
    await anna.waits_for("Какая папка или список?")
    await anna.presses("📁 Отклики")
    await anna.waits_for("Какой список?")
    await anna.presses(name)
    await anna.waits_for("Сохранено.")


async def test_a_clickup_list_is_chosen_read_searched_and_imported_from(stage: Stage) -> None:
    anna = await a_recruiter(stage)
    await connects(anna, "clickup", stage.world.credentials.clickup_key)
    tasks.add_long_list(stage.world.clickup.state, stage.world.now(), 1200)

    await chooses_list(anna, "📋 Разбор откликов (1200)")
    await anna.presses("⬜️ Закрытые")
    await anna.waits_for("со следующего чтения")
    await anna.presses("🔄 Обновить")
    done = await anna.waits_for("Прочитано: 1200")
    assert "новых 1200" in done.text
    await anna.presses("📋 Задачи")
    await anna.waits_for("Разбор откликов · 1200")
    await anna.presses("›")
    await anna.presses("🔍 Поиск")
    await anna.says("hr-10007")
    found = await anna.waits_for("Разбор откликов · 1\n")
    await anna.presses(found.flat_buttons()[0].text)
    card = await anna.waits_for("Изменено ")
    assert "тел." in card.text
    await anna.presses("➕ Импортировать")
    await anna.waits_for("Импорт из ClickUp")


@pytest.mark.database
async def test_a_notion_page_becomes_an_applicant(stage: Stage) -> None:
    anna = await a_recruiter(stage)
    await connects(anna, "notion", stage.world.credentials.notion_secret)
    before = set(stage.world.huntflow_prod.account(11).applicants)

    await anna.says("/sources")
    await anna.waits_for("Откуда импортировать")
    await anna.presses("＋ База Notion")
    await anna.waits_for("Какая база?")
    await anna.presses("🗂 Кандидаты")
    await anna.waits_for("Сохранено.")
    await anna.presses("🔄 Обновить")
    await anna.waits_for("Прочитано: 15")
    await anna.says(f"/import https://www.notion.so/{pages.PAGE_LONG.replace('-', '')}")
    card = await anna.waits_for("Импорт из Notion")
    assert "резюме" in card.text
    await chooses_place(anna)
    await anna.presses("✅ Создать")
    await anna.waits_for("— в Huntflow (№")

    account = stage.world.huntflow_prod.account(11)
    (created,) = [each for number, each in account.applicants.items() if number not in before]
    page = stage.world.notion.state.pages[pages.PAGE_LONG]
    assert created.email == page.values["Почта"]
    assert stage.world.notion.files_journal.violations == []
    assert [entry.status for entry in stage.world.notion.files_journal.entries] == [200]


async def test_without_a_key_and_with_the_vendor_down_a_person_is_told_what_to_do(stage: Stage) -> None:
    anna = await a_recruiter(stage)

    await anna.says("/sources")
    await anna.waits_for("Откуда импортировать")
    await anna.presses("＋ База Notion")
    await anna.waits_for_toast("Notion не подключён. Откройте /tokens")
    await connects(anna, "clickup", stage.world.credentials.clickup_key)
    await chooses_list(anna, "📋 Кандидаты 2026 (28)")
    assert stage.world.clickup.faults is not None
    stage.world.clickup.faults.add(broken("/list/", times=None))
    await anna.presses("🔄 Обновить")

    await anna.waits_for("ClickUp сейчас не отвечает")
