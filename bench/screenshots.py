"""Take the pictures of README.md: what a recruiter sees in trial mode.

Start `make run` in one window, then in another:

    .venv/bin/python -m bench.screenshots [http://127.0.0.1:8801]

It needs Chromium on the machine. The pictures replace those in docs/screenshots/.
"""

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page, sync_playwright

from trial.data.team import RECRUITER

TARGET = Path(__file__).parent.parent / "docs" / "screenshots"
QUESTION = "/ask Какие вопросы задать Python-разработчику?"
# Long enough for the stand-in of Gemini to write its answer; it has a pace of its own.
PATIENCE_MS = 30_000


@dataclass(frozen=True, slots=True)
class Picture:
    """One file and how the window looked."""

    name: str
    width: int
    height: int
    scheme: Literal["light", "dark"]
    # The phone shows the vacancy, the wide window the answer below it as well.
    has_answer: bool


PICTURES = (
    Picture("chat-phone", 390, 844, "light", has_answer=False),
    Picture("chat-phone-dark", 390, 844, "dark", has_answer=False),
    Picture("chat-desktop", 1280, 800, "light", has_answer=True),
    Picture("chat-desktop-dark", 1280, 800, "dark", has_answer=True),
)


def main() -> int:
    """Make every picture; 1 when there is no browser."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        sys.stderr.write("There is no Chromium on this machine; no picture was made.\n")
        return 1
    address = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8801"
    TARGET.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for picture in PICTURES:
            _take(browser, picture, address)
        browser.close()
    return 0


def _take(browser: Browser, picture: Picture, address: str) -> None:
    context = browser.new_context(
        viewport={"width": picture.width, "height": picture.height}, color_scheme=picture.scheme, locale="ru-RU"
    )
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    page.goto(f"{address}/?person={RECRUITER.telegram_id}")
    page.locator("#input").wait_for()
    _show_vacancy(page)
    if picture.has_answer:
        _say(page, QUESTION)
        page.locator(".message.bot").last.get_by_text("Спросить ещё раз").wait_for()
    page.locator("#scroll").evaluate("scroll => scroll.scrollTo(0, scroll.scrollHeight)")
    page.screenshot(path=TARGET / f"{picture.name}.png")
    context.close()


def _show_vacancy(page: Page) -> None:
    _say(page, "/vacancies")
    newest = page.locator(".message.bot").last
    newest.get_by_role("button", name="Python-разработчик").click()
    newest.get_by_text("Кандидаты по этапам").wait_for()


def _say(page: Page, text: str) -> None:
    before = page.locator(".message.bot").count()
    page.locator("#input").fill(text)
    page.locator("#send").click()
    page.locator(".message.bot").nth(before).wait_for()


if __name__ == "__main__":
    sys.exit(main())
