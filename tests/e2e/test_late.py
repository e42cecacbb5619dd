"""What was due while nobody was there is done once, when somebody is."""

import aiohttp
import pytest

from models.notifications import DeliveryState, OutboxMessage
from models.users import Role
from services.jobs import Job
from services.people import TelegramPerson
from tests.e2e.conftest import ADMIN_ID, Stage, eventually
from tests.e2e.walks import connects
from trial.telegram.person import Person

pytestmark = pytest.mark.database


async def marina_in_need(stage: Stage) -> Person:
    """An administrator who has something to read in the morning."""
    marina = await stage.person("Марина", id=ADMIN_ID)
    await marina.says("/start")
    await marina.waits_for("Администратор")
    ivan = await stage.person("Иван")
    await ivan.says("/start")
    await ivan.waits_for("Администраторы уже знают")
    await marina.waits_for("Иван пишет боту впервые")
    return marina


async def due(stage: Stage) -> list[Job]:
    """What the ticker asks for now; the two jobs this is about are done as it would."""
    jobs = await stage.running_app.parts.timetable.claim_due()
    for job in jobs:
        if job in {Job.CHECK_TOKENS, Job.SEND_DIGESTS}:
            await stage.do(job)
    return jobs


def at_ten_tomorrow(stage: Stage) -> None:
    """Two days later, 10:00 in Minsk: an hour after the brief and the check were due."""
    now = stage.watch()
    stage.watch.passes(days=2, hours=7 - now.hour, minutes=-now.minute)


async def test_after_two_days_the_brief_comes_once_and_the_check_runs_once(stage: Stage) -> None:
    marina = await marina_in_need(stage)
    anna = await stage.approved("Анна", Role.RECRUITER)
    await connects(anna, "clickup", stage.world.credentials.clickup_key)
    await due(stage)
    await stage.stop()
    at_ten_tomorrow(stage)
    stage.world.clickup.journal.clear()
    await stage.start()

    first = await due(stage)
    assert {Job.CHECK_TOKENS, Job.SEND_DIGESTS} <= set(first)
    await stage.deliver()
    await marina.waits_for("Требует вашего внимания", 20)
    stage.watch.passes(minutes=2)
    again = await due(stage)
    assert Job.CHECK_TOKENS not in again
    assert Job.SEND_DIGESTS in again
    await stage.deliver()
    await marina.says("/help")
    await marina.waits_for("Я помогаю команде подбора")
    assert sum("Требует вашего внимания" in each.text for each in marina.screen.messages(marina.id)) == 1
    asked = [each for each in stage.world.clickup.journal.of("GET", "/user") if each.status == 200]
    assert len(asked) == 1


async def test_a_brief_half_a_day_late_is_left_out(stage: Stage) -> None:
    marina = await marina_in_need(stage)
    await due(stage)
    await stage.stop()
    at_ten_tomorrow(stage)
    stage.watch.passes(hours=9)
    await stage.start()
    await due(stage)
    await stage.deliver()
    await marina.says("/help")
    await marina.waits_for("Я помогаю команде подбора")
    assert not any("Требует вашего внимания" in each.text for each in marina.screen.messages(marina.id))


async def was_refused() -> bool:
    return await OutboxMessage.filter(state=DeliveryState.PENDING).exclude(last_error="").exists()


async def test_a_notification_survives_an_outage_and_a_restart_and_comes_once(stage: Stage) -> None:
    marina = await marina_in_need(stage)
    fault = {"path": "/sendMessage", "status": 502, "times": None}
    fault["body"] = '{"ok": false, "error_code": 502, "description": "Bad Gateway"}'
    async with aiohttp.ClientSession(stage.world.telegram_url) as control:
        await control.post("/__control/faults", json=fault)
        services = stage.running_app.parts.services
        await services.people.arrive(TelegramPerson(telegram_id=720_000_009, first_name="Пётр"))
        await eventually(was_refused)
        await stage.stop()
        await control.delete("/__control/faults")
    stage.watch.passes(minutes=20)
    await stage.start()

    await marina.waits_for("Пётр пишет боту впервые")
    for _ in range(3):
        await stage.deliver()
    await marina.says("/help")
    await marina.waits_for("Я помогаю команде подбора")
    assert sum("Пётр пишет боту" in each.text for each in marina.screen.messages(marina.id)) == 1
