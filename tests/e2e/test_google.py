"""Google and calendars as people meet them: in the chat, in the browser, and back."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

import aiohttp
import pytest

from models.candidate_drafts import CandidateDraft
from models.google import GoogleAccount
from models.users import Role, User
from services.jobs import Job
from tests.e2e.conftest import Stage, eventually
from tests.e2e.walks import connects_huntflow
from trial.data.team import RECRUITER
from trial.faults import broken
from trial.telegram.person import Person

pytestmark = pytest.mark.database

SCOPES = ("calendar.events", "calendar.readonly", "drive.readonly")


@dataclass
class Browser:
    """A browser with cookies, which reads pages and fills in Google's form."""

    session: aiohttp.ClientSession

    async def opens(self, url: str) -> str:
        async with self.session.get(url) as answer:
            return await answer.text()

    async def goes_to_google(self, link: str) -> str:
        """The button of our page; gives the address of Google's page."""
        async with self.session.post(link, allow_redirects=False) as answer:
            assert answer.status == 303, await answer.text()
            return answer.headers["Location"]

    async def decides(self, page: str, *, decision: str = "allow", scopes: tuple[str, ...] = SCOPES) -> str:
        """Google's form; gives the address Google sends the browser back to."""
        form = [(name, value) for name, value in parse_qsl(urlsplit(page).query) if name != "response_type"]
        form += [("granted", f"https://www.googleapis.com/auth/{scope}") for scope in scopes]
        form += [("account", RECRUITER.email), ("decision", decision)]
        async with self.session.post(page.partition("?")[0], data=form, allow_redirects=False) as answer:
            assert answer.status == 303
            return answer.headers["Location"]


@asynccontextmanager
async def a_browser() -> AsyncIterator[Browser]:
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        yield Browser(session)


async def link_of(person: Person) -> str:
    await person.says("/tokens google")
    await person.waits_for("Аккаунт не подключён")
    await person.presses("Подключить")
    shown = await person.waits_for("Нажмите кнопку")
    return next(button.url for row in shown.buttons for button in row if button.url)


async def connects_google(person: Person) -> None:
    async with a_browser() as browser:
        link = await link_of(person)
        page = await browser.opens(link)
        assert "Анна" in page
        back = await browser.decides(await browser.goes_to_google(link))
        assert "вернитесь в бот" in await browser.opens(back)


async def test_google_is_connected_in_the_browser_and_seen_in_the_chat(each_stage: Stage) -> None:
    anna = await each_stage.approved("Анна", Role.RECRUITER)

    await connects_google(anna)
    await each_stage.deliver()
    await anna.waits_for(f"✅ {RECRUITER.email} подключён")
    await anna.says("/tokens")
    listed = await anna.waits_for("Интеграции")

    assert RECRUITER.email in listed.text
    await anna.presses("✅ Google")
    await anna.waits_for("основной")
    await anna.presses(f"✅ {RECRUITER.email}")
    await anna.waits_for("Диск: разрешён")
    await anna.presses("Проверить")
    await anna.waits_for("Проверено только что")
    secrets = {*each_stage.world.google.consents, *each_stage.world.google.access}
    assert [secret for secret in secrets if secret in each_stage.log.text] == []


async def test_every_wrong_way_back_is_answered_with_a_sentence(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    async with a_browser() as browser, a_browser() as stranger:
        link = await link_of(anna)
        page = await browser.goes_to_google(link)
        denied = await browser.decides(page, decision="deny")
        assert "ссылка больше не работает" in await browser.opens(link)
        assert "ссылка больше не работает" in await stranger.opens(denied)
        assert "не дали согласия" in await browser.opens(denied)
        assert "ссылка больше не работает" in await browser.opens(denied)

        link = await link_of(anna)
        page = await browser.goes_to_google(link)
        assert "Без доступа к календарю" in await browser.opens(await browser.decides(page, scopes=("drive.readonly",)))
        forged = f"{stage.settings.public_url}/google/callback?state=forged&code=4/x"
        assert "ссылка больше не работает" in await browser.opens(forged)

    assert await GoogleAccount.all().count() == 0


async def test_the_pages_bind_the_browser_and_let_the_form_go_to_google_only(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    link = await link_of(anna)
    async with a_browser() as browser:
        async with browser.session.get(link) as page:
            policy = page.headers["Content-Security-Policy"]
        async with browser.session.post(
            link, headers={"Origin": "https://evil.example"}, allow_redirects=False
        ) as forged:
            assert forged.status == 403
        async with browser.session.post(link, allow_redirects=False) as sent:
            cookie = sent.headers["Set-Cookie"]

    assert f"form-action 'self' {stage.world.google_url};" in policy
    assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= {part.strip() for part in cookie.split(";")}


async def test_a_consent_taken_back_is_told_and_mended_by_connecting_anew(stage: Stage) -> None:
    stage.log.expects("google_consent_ended")
    anna = await stage.approved("Анна", Role.RECRUITER)
    await connects_google(anna)
    await stage.deliver()
    await anna.waits_for("подключён")
    stage.world.google.revoke(RECRUITER.email)

    await stage.do(Job.CHECK_GOOGLE)
    await stage.deliver()
    told = await anna.waits_for("Ваше согласие в Google закончилось")
    await anna.presses("Подключить заново", told)
    await anna.waits_for(f"❌ {RECRUITER.email}")
    await anna.presses(f"❌ {RECRUITER.email}")
    await anna.waits_for("не работает")
    await anna.presses("Подключить заново")
    shown = await anna.waits_for("Нажмите кнопку")
    link = next(button.url for row in shown.buttons for button in row if button.url)
    async with a_browser() as browser:
        await browser.opens(await browser.decides(await browser.goes_to_google(link)))
    await stage.deliver()
    await anna.waits_for("подключён")

    assert (await GoogleAccount.get()).state == "ok"


async def test_a_resume_from_drive_becomes_a_draft(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await connects_huntflow(anna, stage.world.credentials.huntflow)
    await connects_google(anna)
    names = [file.name for file in stage.world.google.state.files.values()]

    await anna.says("/drive")
    listed = await anna.waits_for("Самые новые файлы")
    assert all(name in listed.text for name in names)
    await anna.says(names[1].split()[1])
    await anna.waits_for("Файлы по словам")
    await anna.presses(f"1. {names[1]}")
    card = await anna.waits_for("Новый кандидат")

    assert names[1].split()[1] in card.text
    assert (await CandidateDraft.get()).is_read
    await anna.says("/drive ничего-такого-нет")
    await anna.waits_for("Ничего не нашлось")


async def test_drive_without_google_says_what_to_do(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)

    await anna.says("/drive резюме")

    await anna.waits_for("/tokens")


async def test_removing_an_account_ends_the_consent(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await connects_google(anna)
    await anna.says("/tokens google")
    await anna.waits_for("основной")
    await anna.presses(f"✅ {RECRUITER.email}")
    await anna.waits_for("Календарь: разрешён")
    await anna.presses("Удалить")
    await anna.waits_for("Согласие в Google закончится")
    await anna.presses("Да, удалить")
    await anna.waits_for("Аккаунт убран")

    assert all(consent.is_revoked for consent in stage.world.google.consents.values())


async def test_an_interviewers_feed_is_set_tested_and_removed(stage: Stage) -> None:
    dmitry = await stage.approved("Дмитрий", Role.INTERVIEWER)
    await dmitry.says("/settings")
    await dmitry.waits_for("Настройки")
    await dmitry.presses("📅 Календарь")
    await dmitry.waits_for("Адрес календаря не задан")
    await dmitry.presses("Задать адрес")
    await dmitry.waits_for("формате iCal")
    await dmitry.says("https://127.0.0.1/secret.ics")
    await dmitry.waits_for("Этот адрес не подходит")
    await dmitry.says(f"{stage.world.ics_url}/about")
    await dmitry.waits_for("нет календаря")
    sent = await dmitry.says(stage.world.feed_url)
    await dmitry.waits_for("Календарь подключён")
    await dmitry.waits_until_gone(sent)

    user = await User.get(full_name="Дмитрий")
    assert user.interviewer_calendar_url == stage.world.feed_url
    calendars = stage.running_app.parts.services.calendars
    monday = stage.watch()
    assert (await calendars.source_of(user.id)).kind == "ics"
    assert isinstance(await calendars.busy(user.id, monday, monday), tuple)
    assert stage.world.ics.faults is not None
    stage.world.ics.faults.add(broken("/feeds/", times=None))
    await dmitry.presses("Проверить")
    await dmitry.waits_for_toast("не отвечает")
    await dmitry.says("/settings")
    await dmitry.waits_for("Настройки")
    await dmitry.presses("📅 Календарь")
    await dmitry.waits_for("Сейчас не читается")
    await dmitry.presses("Удалить")
    await dmitry.waits_for("Адрес удалён")
    await eventually(lambda: stage.world.feed_url not in stage.log.text)
