"""The chat page in a real browser, with a real bot behind the stand-in."""

import os
import re
import shutil

import pytest
from playwright.async_api import async_playwright, expect

from tests.trial.telegram import echo_bot
from tests.trial.telegram.conftest import TOKEN, serving
from trial.telegram import TelegramStandIn
from trial.telegram.people import IncomingFile
from trial.telegram.state import Account

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
HOSTILE = '<img src=x onerror="window.broken=1"> & <b>'

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(
        BROWSER is None and os.environ.get("CI") != "true", reason="no chromium found: the chat page is not tested"
    ),
]


@pytest.fixture
async def browser():
    assert BROWSER, "CI needs chromium"
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=BROWSER, args=ARGUMENTS)
        yield browser
        await browser.close()


@pytest.fixture
async def stand_in():
    stand_in = TelegramStandIn(TOKEN)
    for number, (name, role) in enumerate((("Ольга", "Администратор"), ("Мария", "Рекрутер"), ("Игорь", "Интервьюер"))):
        stand_in.people.create(Account(101 + number, name, language_code="ru"), role)
    return stand_in


@pytest.fixture
async def address(stand_in):
    async with serving(stand_in.create_app()) as address, echo_bot.polling(address, TOKEN):
        yield address


@pytest.fixture
async def page(browser, address):
    context = await browser.new_context(locale="ru-RU", viewport={"width": 1280, "height": 800})
    page = await context.new_page()
    page.problems = []
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    page.on("console", lambda line: page.problems.append(line.text) if line.type == "error" else None)
    yield page
    assert page.problems == []
    await context.close()


async def test_person_writes_presses_uploads_and_follows_a_link(page, address):
    bubbles = page.locator(".message.bot .bubble")
    await page.goto(address)
    await page.locator(".card", has_text="Рекрутер").click()
    await page.get_by_role("button", name="Запустить").click()
    await expect(bubbles.last).to_contain_text("Hello, Мария!")
    await expect(bubbles.last.locator("strong")).to_have_text("Мария")
    await page.get_by_label("Сообщение", exact=True).fill("два & <b>три</b>")
    await page.keyboard.press("Enter")
    await expect(bubbles.last).to_contain_text("You said: два & <b>три</b>")
    await page.get_by_role("button", name="More").click()
    await expect(bubbles.last).to_contain_text("(and more)")
    await expect(bubbles.last).to_contain_text("изменено")
    await expect(page.locator(".toast")).to_have_text("Here you are")
    file = {"name": "cv.txt", "mimeType": "text/plain", "buffer": b"x" * 321}
    await page.locator("#files").set_input_files(file)
    await page.get_by_role("button", name="Отправить").click()
    await expect(bubbles.last).to_contain_text("321 bytes")
    async with page.expect_download() as download:
        await bubbles.last.locator("a.file").click()
    await page.get_by_role("button", name="Start over").click()
    await expect(bubbles.last).to_contain_text("again")

    assert (await download.value).suggested_filename == "size.txt"
    assert page.url.endswith("?person=102")


async def test_hostile_text_stays_text_and_entities_become_elements(page, address, stand_in):
    stand_in.people.says(101, None, HOSTILE)
    stand_in.people.sends_file(101, None, IncomingFile("document", HOSTILE, "text/html", b"<script>1</script>"))
    async with page.expect_response(re.compile("/__people/101$")):
        await page.goto(f"{address}/?person=101")
    await expect(page.locator(".message.own").last).to_contain_text(HOSTILE)

    assert await page.locator(".message.own .text").first.inner_text() == HOSTILE
    assert await page.locator(".messages img").count() == 0
    assert await page.evaluate("window.broken") is None


async def test_two_tabs_are_two_people_live_at_once(page, browser, address):
    await page.goto(f"{address}/?person=102")
    other = await page.context.new_page()
    await other.goto(f"{address}/?person=103")
    for tab in (page, other):
        await tab.get_by_role("button", name="Запустить").click()

    await expect(page.locator(".message.bot .bubble")).to_contain_text(["Hello, Мария!"])
    await expect(other.locator(".message.bot .bubble")).to_contain_text(["Hello, Игорь!"])


async def test_phone_has_people_in_a_drawer_and_english_speaks_english(browser, address):
    context = await browser.new_context(locale="en-US", viewport={"width": 390, "height": 844})
    page = await context.new_page()
    await page.goto(f"{address}/?person=102")
    await page.get_by_role("button", name="Show people").click()
    await page.locator("#people").get_by_text("Игорь").click()

    await expect(page.get_by_role("button", name="Start", exact=True)).to_be_visible()
    await expect(page).to_have_url(re.compile("person=103"))
    assert await page.evaluate("document.documentElement.scrollWidth") <= 390
    await context.close()


async def test_typing_deletion_and_bot_keyboard_are_shown(page, address, stand_in):
    import aiohttp

    from tests.trial.telegram.conftest import Bot

    stand_in.people.says(102, None, "/start")
    await page.goto(f"{address}/?person=102")
    await expect(page.locator(".message.bot")).to_have_count(1)
    async with aiohttp.ClientSession(address) as session:
        bot = Bot(session)
        await bot("sendChatAction", chat_id=102, action="typing")
        await expect(page.locator("#chat-status")).to_have_text("печатает…")
        await bot("sendMessage", chat_id=102, text="?", reply_markup={"keyboard": [["Да", "Нет"]]})
        await page.locator("#reply-keyboard").get_by_role("button", name="Да").click()
        await expect(page.locator(".message.bot").last).to_contain_text("You said: Да")
        await bot("deleteMessage", chat_id=102, message_id=1)
        await expect(page.locator(".message.own")).to_have_count(1)
        await bot("setMyCommands", commands=[{"command": "find", "description": "Найти"}])
        await page.get_by_role("button", name="Меню").click()
        await page.get_by_role("option", name="/find").click()
        await expect(page.locator(".message.bot").last).to_contain_text("You said: /find")


async def test_groups_are_tabs_and_alerts_are_windows(page, address, stand_in):
    import aiohttp

    from tests.trial.telegram.conftest import Bot

    stand_in.people.says(102, None, "/start")
    await page.goto(f"{address}/?person=102")
    await expect(page.locator(".message.bot")).to_have_count(1)
    group = stand_in.people.creates_group(102, "Подбор", [103])
    async with aiohttp.ClientSession(address) as session:
        bot = Bot(session)
        await bot("sendMessage", chat_id=group.id, text="Всем привет")
        await page.get_by_role("button", name="Подбор").click()
        await expect(page.locator(".message.bot")).to_have_text([re.compile("Всем привет")])
        await page.locator(".tab", has_text="HR Helper").click()
        await expect(page.locator(".message.bot")).to_have_text([re.compile("Hello")])
        keys = {"inline_keyboard": [[{"text": "Осторожно", "callback_data": "danger"}]]}
        await bot("sendMessage", chat_id=102, text="?", reply_markup=keys)
        pressed = stand_in.queue.changed()
        await page.get_by_role("button", name="Осторожно").click()
        await pressed.wait()
        question = next(iter(stand_in.state.callbacks))
        await bot("answerCallbackQuery", callback_query_id=question, text="Точно?", show_alert=True)
        await expect(page.get_by_role("dialog")).to_contain_text("Точно?")
        await page.get_by_role("button", name="Понятно").click()
        await expect(page.get_by_role("dialog")).to_have_count(0)
