"""Imports watched live and Huntflow's pages in a real browser, on a desktop and on a phone, with axe on each page."""

import asyncio

import pytest
from playwright.async_api import Browser, expect

from models.bulk_imports import BulkImport
from models.users import Role
from tests.e2e.conftest import Stage
from tests.e2e.test_bulk_import import LONG_S, checks, ready
from tests.e2e.test_panel import DESKTOP, PHONE, browser, looked_at, opened, pictured, pytestmark, web_link
from tests.e2e.walks import connects_huntflow

__all__ = ["browser", "pytestmark"]
LONG_MS = LONG_S * 1000


async def test_an_import_is_watched_live_from_its_start_to_its_end(stage: Stage, browser: Browser) -> None:
    anna = await ready(stage)
    await checks(anna)
    run = await BulkImport.all().first()
    assert run is not None
    gate = stage.gates.close("huntflow_prod", "POST", r"/applicants$")
    desktop, phone = await opened(browser, stage, DESKTOP), await opened(browser, stage, PHONE, "dark")
    for page in (desktop, phone):
        await page.goto(await web_link(anna, "enter"))
        await page.get_by_role("button", name="Войти").click()
        await page.goto(f"/imports/{run.id}/")
        await looked_at(page)

    await desktop.get_by_role("button", name="Начать импорт").click()
    await asyncio.wait_for(gate.reached.wait(), LONG_S)
    await phone.reload()
    await expect(phone.get_by_role("button", name="Пауза")).to_be_visible(timeout=LONG_MS)
    await looked_at(phone)
    await pictured(phone, "import-phone")
    before = await phone.locator("[data-figure=summary]").text_content()
    gate.opened.set()
    # Nobody reloads: the numbers come by themselves, and at the end the page with its other buttons.
    await expect(phone.locator("[data-figure=summary]")).not_to_have_text(before or "", timeout=LONG_MS)
    for page in (desktop, phone):
        await expect(page.get_by_role("heading", level=1)).to_contain_text("завершён", timeout=LONG_MS)
        await looked_at(page)
    await pictured(desktop, "import-done")
    await desktop.locator("[data-count=done] a").click()
    await looked_at(desktop)
    await desktop.goto("/imports/")
    await looked_at(desktop)
    await pictured(desktop, "imports")


@pytest.mark.parametrize("size", ["desktop", "phone"])
async def test_every_page_of_the_menu_is_found_and_hinders_nobody(stage: Stage, browser: Browser, size: str) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    page = await opened(browser, stage, DESKTOP if size == "desktop" else PHONE)
    await page.goto(await web_link(anna, "enter"))
    await page.get_by_role("button", name="Войти").click()
    menu = page.get_by_role("navigation", name="Разделы")

    for group in await menu.locator("ul.groups a").all_text_contents():
        await menu.locator("ul.groups a", has_text=group).click()
        for name in await menu.locator("ul:not(.groups) a").all_text_contents():
            await menu.locator("ul:not(.groups) a", has_text=name).first.click()
            await looked_at(page)
            await pictured(page, f"empty-{len(name)}-{name}-{size}")


@pytest.mark.parametrize("size", ["desktop", "phone"])
async def test_an_applicant_is_found_corrected_and_the_correction_taken_back(
    stage: Stage, browser: Browser, size: str
) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await connects_huntflow(anna, stage.world.credentials.huntflow)
    page = await opened(browser, stage, DESKTOP if size == "desktop" else PHONE)
    await page.goto(await web_link(anna, "enter"))
    await page.get_by_role("button", name="Войти").click()
    main = page.get_by_role("main")

    await page.goto("/huntflow/")
    await looked_at(page)
    await main.get_by_role("link", name="Вакансии").first.click()
    await looked_at(page)
    await pictured(page, f"vacancies-{size}")
    await main.locator("tbody a").first.click()
    await looked_at(page)
    await pictured(page, f"vacancy-{size}")
    await main.locator(".funnel a").first.click()
    await looked_at(page)
    await page.goto((await main.locator("ul.chips a").last.get_attribute("href")) or "")
    await main.locator("tbody a").first.click()
    await looked_at(page)
    await pictured(page, f"applicant-{size}")
    await main.get_by_role("link", name="Изменить").click()
    await looked_at(page)
    await main.get_by_label("Должность").fill("Главный по тестам")
    await main.get_by_role("button", name="Сохранить").click()
    await expect(page.get_by_role("status")).to_contain_text("Сохранено в Huntflow")
    await expect(main.get_by_text("Главный по тестам").first).to_be_visible()
    await looked_at(page)
    await main.get_by_role("button", name="Отменить").click()
    await expect(page.get_by_role("status")).to_contain_text("Отменено")
    await expect(main.get_by_text("Главный по тестам")).to_have_count(0)
