"""The panel in a real browser, with the real program and the stand-ins behind it: phone and desktop, and axe on each page."""

import os
import re
import shutil
from collections.abc import AsyncIterator

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, ViewportSize, async_playwright, expect

from models.users import Role
from tests.e2e.conftest import ADMIN_ID, Stage
from tests.trial.telegram.test_page import ARGUMENTS, BROWSER
from trial.telegram.person import Person

DESKTOP, PHONE = ViewportSize(width=1280, height=800), ViewportSize(width=390, height=844)
PASSWORD = "nine purple kettles sing"

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(BROWSER is None and os.environ.get("CI") != "true", reason="no chromium found"),
]


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    assert BROWSER, "CI needs chromium"
    assert shutil.which(BROWSER)
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=BROWSER, args=ARGUMENTS)
        yield started
        await started.close()


async def opened(browser: Browser, stage: Stage, viewport: ViewportSize, scheme: str = "light") -> Page:
    context = await browser.new_context(
        viewport=viewport, base_url=stage.settings.public_url, locale="ru-RU", color_scheme=scheme
    )
    page = await context.new_page()
    page.on("pageerror", lambda error: pytest.fail(f"the page fails: {error}"))
    page.on("console", lambda line: pytest.fail(line.text) if "Content Security Policy" in line.text else None)
    return page


async def looked_at(page: Page) -> None:
    """Nothing that hinders people (axe), nothing beside the window."""
    results = await Axe().run(page)
    serious = [
        f"{page.url}: {found['id']}: {[node['html'] for node in found['nodes']][:3]}"
        for found in results.response["violations"]
        if found["impact"] in {"serious", "critical"}
    ]
    assert serious == []
    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), f"{page.url} is too wide"


async def pictured(page: Page, name: str) -> None:
    """A picture for the documents, when somebody wants them: PANEL_PICTURES names their folder."""
    folder = os.environ.get("PANEL_PICTURES")
    if folder:
        await page.screenshot(path=f"{folder}/panel-{name}.png")


async def web_link(person: Person, words: str) -> str:
    """The address behind the words of the bot's answer to /web."""
    await person.says("/web")
    message = await person.waits_for("Открыть панель")
    html = repr(message)
    found = re.search(rf"https?://[^'\"<> ]+/accounts/{words}/\?code=[\w-]+", html)
    assert found, html
    return found[0]


async def test_a_recruiter_comes_in_by_the_bots_link_and_connects_huntflow(stage: Stage, browser: Browser) -> None:
    recruiter = await stage.approved("Анна", Role.RECRUITER)
    page = await opened(browser, stage, DESKTOP)

    await page.goto(await web_link(recruiter, "enter"))
    await looked_at(page)
    await page.get_by_role("button", name="Войти").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Анна")
    await looked_at(page)
    await page.get_by_role("link", name="Токены Huntflow").click()
    await looked_at(page)
    card = page.get_by_role("region", name="Huntflow (прод)").or_(page.locator("section").first)
    await card.get_by_label("Access-токен").fill(stage.world.credentials.huntflow.access_token)
    await card.get_by_label("Refresh-токен").fill(stage.world.credentials.huntflow.refresh_token)
    await card.get_by_role("button", name="Проверить и сохранить").click()

    await expect(page.get_by_role("status")).to_contain_text("токены работают")
    await page.get_by_role("button", name="Тест подключения").click()
    await expect(page.get_by_role("status")).to_contain_text("Huntflow: работает")
    await looked_at(page)
    await pictured(page, "tokens")
    assert stage.world.credentials.huntflow.access_token not in await page.content()
    await page.goto("/accounts/integrations/")
    await looked_at(page)
    await page.get_by_role("link", name="Выйти").click()
    await page.get_by_role("button", name="Выйти").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Войти")


async def test_a_newcomer_registers_on_a_phone_and_is_let_in_from_a_desktop(stage: Stage, browser: Browser) -> None:
    administrator = await stage.approved("Марина", Role.ADMIN, id=ADMIN_ID)
    phone = await opened(browser, stage, PHONE, "dark")
    desktop = await opened(browser, stage, DESKTOP)
    await desktop.goto(await web_link(administrator, "enter"))
    await desktop.get_by_role("button", name="Войти").click()

    await phone.goto("/")
    await looked_at(phone)
    await pictured(phone, "login-phone")
    await phone.get_by_role("link", name="Я здесь впервые").click()
    await looked_at(phone)
    for label, text in (
        ("Имя", "Ольга"),
        ("Фамилия", "Новикова"),
        ("Почта", "olga@example.com"),
        ("Имя пользователя", "olga"),
        ("Новый пароль", PASSWORD),
        ("Новый пароль ещё раз", PASSWORD),
    ):
        await phone.get_by_label(label, exact=True).fill(text)
    await phone.get_by_role("button", name="Зарегистрироваться").click()
    await expect(phone.get_by_text("Администратор ещё должен вас одобрить")).to_be_visible()
    await looked_at(phone)
    await administrator.waits_for("Новикова Ольга")

    await desktop.goto("/admin/")
    await looked_at(desktop)
    await pictured(desktop, "dashboard")
    await desktop.get_by_role("link", name="Новикова Ольга").click()
    await looked_at(desktop)
    await desktop.get_by_role("button", name="Рекрутеры").click()
    await expect(desktop.get_by_role("status")).to_contain_text("доступ открыт")
    for path in ("/admin/users/", "/admin/audit/", "/accounts/sessions/", "/api/docs/", "/accounts/components/"):
        await desktop.goto(path)
        await looked_at(desktop)
        await pictured(desktop, path.strip("/").replace("/", "-"))

    await phone.reload()
    await expect(phone.get_by_text("Администратор ещё должен вас одобрить")).to_have_count(0)
    for path in (
        "/accounts/settings/",
        "/accounts/api-keys/",
        "/accounts/password/",
        "/huntflow/tokens/",
        "/api/docs/",
    ):
        await phone.goto(path)
        await looked_at(phone)
        await pictured(phone, f"{path.strip('/').replace('/', '-')}-phone")


async def test_the_panel_is_used_by_keyboard_alone(stage: Stage, browser: Browser) -> None:
    recruiter = await stage.approved("Анна", Role.RECRUITER)
    page = await opened(browser, stage, DESKTOP)
    await page.goto(await web_link(recruiter, "reset"))

    await page.keyboard.press("Tab")
    await expect(page.locator(":focus")).to_have_text("К содержанию")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press("Tab")
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press("Enter")

    await expect(page.get_by_role("heading", level=1)).to_contain_text("Пароль успешно изменен")
