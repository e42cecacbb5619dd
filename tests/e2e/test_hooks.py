"""Events of Huntflow from its stand-in into the chat, through the product's own door."""

from typing import Any

import aiohttp
import pytest

from models.huntflow_hooks import HuntflowHook
from models.users import Role
from services.jobs import Job
from tests.e2e.conftest import Stage
from tests.e2e.walks import connects_huntflow
from trial.data.huntflow import MAIN_ACCOUNT
from trial.huntflow.state import Hook

pytestmark = pytest.mark.database
VACANCY, SCREENING = 701, 202
AGENT = {"User-Agent": "A colleague/1.0 (hr@example.com)"}


def the_hook(stage: Stage) -> Hook:
    (found,) = stage.world.huntflow_prod.account(MAIN_ACCOUNT).hooks.values()
    return found


async def colleague_moves(stage: Stage, applicant: int, status: int) -> None:
    """Somebody else at work in Huntflow itself."""
    world = stage.world
    token = world.huntflow_prod.tokens.issue(user=504).access_token
    url = f"{world.huntflow_prod_url}/v2/accounts/{MAIN_ACCOUNT}/applicants/{applicant}/vacancy"
    body: dict[str, Any] = {"vacancy": VACANCY, "status": status}
    headers = AGENT | {"Authorization": f"Bearer {token}"}
    async with aiohttp.ClientSession() as session, session.put(url, json=body, headers=headers) as answer:
        assert answer.status == 200


def somebody_on(stage: Stage) -> tuple[int, str]:
    account = stage.world.huntflow_prod.account(MAIN_ACCOUNT)
    found = next(each for each in account.applicants.values() if each.link(VACANCY) is not None)
    return found.id, found.last_name


async def test_a_colleagues_move_arrives_and_a_dead_hook_is_restored_by_a_button(stage: Stage) -> None:
    olga = await stage.approved("Ольга", Role.RECRUITER)
    await connects_huntflow(olga, stage.world.credentials.huntflow)
    await olga.says("/hooks")
    await olga.waits_for("Не подключены")
    await olga.presses("Подключить")
    await olga.waits_for("Готово: Huntflow будет сообщать")
    applicant, last_name = somebody_on(stage)

    await colleague_moves(stage, applicant, SCREENING)
    told = await olga.waits_for("➡️")
    assert last_name in told.text
    assert "Скрининг резюме" in told.text
    await olga.presses("Открыть карточку", told)
    await olga.waits_for(last_name)

    the_hook(stage).active = False
    await stage.running_app.queue.put(Job.WATCH_HUNTFLOW_HOOKS)
    trouble = await olga.waits_for("Huntflow отключил события")
    await olga.presses("Восстановить", trouble)
    await olga.waits_for("Подключено заново")
    assert the_hook(stage).active

    await olga.presses("Отключить")
    await olga.waits_for("Отключить события?")
    await olga.presses("Да, отключить")
    await olga.waits_for("Huntflow больше не присылает события")
    assert stage.world.huntflow_prod.account(MAIN_ACCOUNT).hooks == {}
    assert await HuntflowHook.all().count() == 0


async def test_an_interviewer_is_refused(stage: Stage) -> None:
    dmitry = await stage.approved("Дмитрий", Role.INTERVIEWER)

    await dmitry.says("/hooks")

    await dmitry.waits_for("нет права")
