"""Interviews as people meet them: scheduled in the chat, answered from the message, changed everywhere at once."""

import re
from datetime import timedelta
from urllib.parse import parse_qsl, urlsplit

import aiohttp
import pytest

from models.interviews import Interview, InterviewState
from models.users import Role, User
from services.google_accounts.connecting import ConsentAnswer
from services.jobs import Job
from tests.e2e.conftest import Stage
from tests.e2e.walks import connects_huntflow
from trial.data.huntflow import MAIN_ACCOUNT
from trial.data.team import RECRUITER
from trial.huntflow.state import Applicant, CalendarEvent
from trial.telegram.person import Person
from trial.telegram.screen import Message

pytestmark = pytest.mark.database
SLOT = re.compile(r"\d\d:\d\d")
DIMA_MAIL, PAVEL_MAIL = "dmitry.lebedev@example.com", "pavel.drozdov@example.com"


def button(person: Person, part: str, message: Message) -> str:
    """The whole text of the message's button that holds `part`."""
    texts = [text for row in message.button_texts() for text in row]
    return next(text for text in texts if part in text)


def slots(message: Message) -> list[str]:
    return [text for row in message.button_texts() for text in row if SLOT.fullmatch(text)]


def somebody(stage: Stage) -> Applicant:
    account = stage.world.huntflow_prod.account(MAIN_ACCOUNT)
    return next(one for one in account.applicants.values() if len(one.links) == 1 and one.email)


def meetings_of(stage: Stage, someone: Applicant) -> list[CalendarEvent]:
    return [entry.calendar_event for entry in someone.logs if entry.calendar_event is not None]


async def the_team(stage: Stage) -> tuple[Person, Person, Person]:
    olga = await stage.approved("Ольга", Role.RECRUITER)
    dima = await stage.approved("Дмитрий", Role.INTERVIEWER)
    pavel = await stage.approved("Павел", Role.INTERVIEWER)
    for person, email in ((dima, DIMA_MAIL), (pavel, PAVEL_MAIL)):
        await User.filter(telegram__telegram_id=person.id).update(email=email)
        await person.says("/start")
        await person.waits_for("Интервью")
    await connects_huntflow(olga, stage.world.credentials.huntflow)
    return olga, dima, pavel


async def schedules(olga: Person, someone: Applicant, interviewer: str, where: str = "в календаре Huntflow") -> Message:
    """From the card to «Создать»; the interview's card."""
    await olga.says(f"/find {someone.last_name} {someone.first_name}")
    hits = await olga.waits_for("Найдено")
    await olga.presses(button(olga, someone.last_name, hits))
    await olga.waits_for("Почта")
    await olga.presses("📅 Интервью")
    people = await olga.waits_for("Кто собеседует?")
    await olga.presses(button(olga, interviewer, people))
    await olga.waits_for("Кто собеседует?")
    await olga.presses("🔎 Подобрать время")
    times = await olga.waits_for("Когда? Время ваше")
    await olga.presses(slots(times)[-1], times)
    preview = await olga.waits_for("Приглашение:")
    assert where in preview.text
    await olga.presses("✅ Создать")
    return await olga.waits_for("✅ Создано")


async def test_scheduled_from_a_card_confirmed_moved_and_cancelled(stage: Stage) -> None:
    olga, dima, _pavel = await the_team(stage)
    someone = somebody(stage)

    card = await schedules(olga, someone, "Дмитрий")
    (meeting,) = meetings_of(stage, someone)
    assert {each["email"] for each in meeting.attendees} == {DIMA_MAIL, someone.email}
    row = await Interview.get()
    assert (row.state, row.huntflow_event_id, row.start_at) == (InterviewState.PLANNED, meeting.id, meeting.start)

    told = await dima.waits_for("📅 Интервью:")
    assert someone.last_name in told.text
    await dima.presses("✅ Приду", told)
    await dima.waits_for_toast("рекрутер видит")
    await dima.waits_for("придёт")
    await dima.presses("📎 Резюме")
    await dima.waits_until(lambda: any(message.document for message in dima.messages()))

    await olga.presses("🔁 Перенести", card)
    times = await olga.waits_for("Когда? Время ваше")
    await olga.presses(slots(times)[0], times)
    moved = await olga.waits_for("✅ Перенесено")
    assert "удалите его в своём календаре" in moved.text
    assert len(meetings_of(stage, someone)) == 2
    seen = await dima.waits_for("🔁 Интервью перенесено:")
    await dima.waits_until_gone(told)
    assert "нет ответа" in seen.text

    await olga.presses("🚫 Отменить", moved)
    await olga.waits_for("Отменить это интервью?")
    await olga.presses("Да, отменить")
    await olga.waits_for("✅ Отменено")
    await dima.waits_for("🚫 Интервью отменено:")
    await dima.waits_until_gone(seen)
    assert any("отменено" in (entry.comment or "") for entry in someone.logs)
    await olga.says("/interviews")
    await olga.waits_for("Ни одного не запланировано")


async def test_who_cannot_come_is_replaced_with_one_tap_and_who_is_late_says_so(stage: Stage) -> None:
    olga, dima, pavel = await the_team(stage)
    someone = somebody(stage)
    await schedules(olga, someone, "Дмитрий")
    told = await dima.waits_for("📅 Интервью:")

    await dima.presses("❌ Не смогу", told)
    await dima.waits_for("Вы не сможете прийти")
    news = await olga.waits_for("не сможет прийти")
    assert "Свободны в это время" in news.text
    await olga.presses(button(olga, "Павел", news), news)
    await olga.waits_for("✅ Готово")

    await dima.waits_for("Вы больше не участвуете")
    taken = await pavel.waits_for("📅 Интервью:")
    await pavel.presses("⏱ +10 мин", taken)
    late = await olga.waits_for("опаздывает на 10 мин")
    assert someone.phone in late.text or someone.email in late.text
    await pavel.waits_for("опоздает на 10 мин")
    await dima.says("/interviews")
    await dima.waits_for("Ни одного не запланировано")


async def test_a_restart_before_the_reminder_loses_and_doubles_nothing(stage: Stage) -> None:
    olga, dima, _pavel = await the_team(stage)
    await schedules(olga, somebody(stage), "Дмитрий")
    first = await dima.waits_for("📅 Интервью:")
    row = await Interview.get()

    await stage.stop()
    stage.watch.passes(seconds=(row.start_at - stage.watch() - timedelta(minutes=30)).total_seconds())
    await stage.start()
    await stage.do(Job.DELIVER_NOTIFICATIONS)

    await dima.waits_for("⏰ Напоминание")
    await dima.waits_until_gone(first)
    assert sum("(Europe/Minsk)" in message.text for message in dima.messages()) == 1


async def test_an_interviewer_sees_own_interviews_only(stage: Stage) -> None:
    olga, dima, pavel = await the_team(stage)
    someone = somebody(stage)
    await schedules(olga, someone, "Дмитрий")
    told = await dima.waits_for("📅 Интервью:")

    await pavel.says("/interviews")
    await pavel.waits_for("Ни одного не запланировано")
    await dima.says("/today")
    await dima.waits_for("Ваши интервью")
    await dima.presses("❓ Вопросы", told)
    await dima.waits_for("нет критериев оценки")
    await dima.says("меня нет с 1.12.2030 по 5.12.2030")
    away = await dima.waits_for("на эти дни вас не предлагают")
    assert "01.12.2030 - 05.12.2030" in away.text


async def connects_google(stage: Stage, person: Person, email: str) -> None:
    """Through Google's page, as the stand-in shows it."""
    services = stage.running_app.parts.services
    actor = await services.people.identify(person.id)
    assert actor is not None
    link = await services.google_connecting.link(actor, owner_id=actor.user_id)
    departure = await services.google_connecting.depart(link.rpartition("/")[2])
    query = [(name, value) for name, value in parse_qsl(urlsplit(departure.url).query) if name != "response_type"]
    ticks = ("calendar.events", "calendar.readonly", "drive.readonly")
    form = [*query, *(("granted", f"https://www.googleapis.com/auth/{tick}") for tick in ticks)]
    form += [("account", email), ("decision", "allow")]
    address = departure.url.partition("?")[0]
    async with aiohttp.ClientSession() as session, session.post(address, data=form, allow_redirects=False) as answer:
        back = dict(parse_qsl(urlsplit(answer.headers["location"]).query))
    await services.google_connecting.arrive(ConsentAnswer(back["state"], back["code"], "", departure.browser))


async def test_without_a_calendar_in_huntflow_google_keeps_it_and_its_changes_come_back(stage: Stage) -> None:
    olga, dima, _pavel = await the_team(stage)
    stage.world.huntflow_prod.state.has_calendars = False
    await connects_google(stage, olga, RECRUITER.email)
    someone = somebody(stage)

    card = await schedules(olga, someone, "Дмитрий", "в Google Календаре")
    told = await dima.waits_for("📅 Интервью:")
    row = await Interview.get()
    assert row.google_event_id is not None
    assert row.meet_url.startswith("https://")
    assert meetings_of(stage, someone) == []
    assert any("назначено" in (entry.comment or "") for entry in someone.logs)

    await olga.presses("🔁 Перенести", card)
    times = await olga.waits_for("Когда? Время ваше")
    await olga.presses(slots(times)[0], times)
    moved = await olga.waits_for("✅ Перенесено")
    assert "сами" not in moved.text
    await dima.waits_for("🔁 Интервью перенесено:")
    await dima.waits_until_gone(told)

    services = stage.running_app.parts.services
    owner = row.calendar_owner_id  # type: ignore[attr-defined]
    await services.calendars.cancel_event(owner, row.google_event_id)
    await stage.do(Job.FOLLOW_INTERVIEWS)
    await dima.waits_for("🚫 Интервью отменено:")
    assert (await Interview.get()).state is InterviewState.CANCELLED
