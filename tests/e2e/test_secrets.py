"""Keys go in and never come out: not in a line, not in a table, not on a screen, whatever happens with them."""

import json
import logging
from pathlib import Path

import pytest
from tortoise import Tortoise

from bot.settings import BotMode
from models.users import Role
from services.jobs import Job
from tests.conftest import POSTGRES_URL
from tests.e2e.conftest import SECRET_KEY, WEBHOOK_SECRET, Stage, stage_on
from tests.e2e.walks import chooses_place, connects_huntflow, opens_import, recruiter_with_everything
from trial.faults import Fault
from trial.gemini import Behaviour

pytestmark = pytest.mark.database


async def _a_busy_day(stage: Stage) -> None:
    """Every flow in which a key is typed, used, refused, renewed or broken."""
    world = stage.world
    anna = await stage.approved("Анна", Role.RECRUITER)
    await anna.says(f"не туда: {world.credentials.clickup_key}")
    await anna.waits_for("Это было похоже на ключ")
    await recruiter_with_everything(stage, anna)
    await connects_huntflow(anna, world.credentials.huntflow_sandbox, system="sandbox")
    await anna.says("/vacancies")
    await anna.waits_for("Мои · Открытые")
    await opens_import(anna, "86c000003")
    await chooses_place(anna)
    await anna.presses("✅ Создать")
    await anna.waits_for("— в Huntflow (№", 20)
    world.gemini.script(Behaviour(chunks=("Ответ ", "готов")))
    await anna.says("/ask Вопрос")
    await anna.waits_for("Ответ готов")
    await anna.says("/cancel")
    await anna.waits_for("Отменено")
    await _renewal_and_refusals(stage)


async def _renewal_and_refusals(stage: Stage) -> None:
    world, anna = stage.world, stage.people["Анна"]
    stage.watch.passes(days=8)
    await anna.says("/vacancies")
    await anna.waits_for("Мои · Открытые")
    # The vendors answer with the very keys they were sent, as proxies do in their error pages.
    echo = json.dumps({"errors": [{"type": "x", "title": f"bad token {world.credentials.clickup_key}"}]})
    assert world.clickup.faults is not None
    world.clickup.faults.add(Fault(path="/task/", status=500, body=echo, times=1))
    await anna.says("/import 86c1talk00")
    await anna.waits_for(lambda message: "ClickUp" in message.text, 30)
    world.gemini.revoke_key(world.credentials.gemini_key)
    world.clickup.revoke_key(world.credentials.clickup_key)
    for pair in (world.credentials.huntflow, world.credentials.huntflow_sandbox):
        for tokens in (world.huntflow_prod.tokens, world.huntflow_sandbox.tokens):
            if pair.access_token in tokens._by_access:
                tokens.revoke(pair.access_token)
    stage.watch.passes(days=1)
    await stage.do(Job.CHECK_TOKENS)
    await stage.deliver()
    await anna.waits_for("больше не принимает ваш ключ", 20)
    await stage.restart()
    await anna.says("/tokens")
    await anna.waits_for("не работает")


def _every_secret(stage: Stage) -> set[str]:
    """All that was ever issued, also by a renewal, and the installation's own."""
    world = stage.world
    found = {world.bot_token, world.bot_token.partition(":")[2], SECRET_KEY.partition(":")[2], WEBHOOK_SECRET}
    found |= {world.credentials.clickup_key, world.credentials.gemini_key}
    for tokens in (world.huntflow_prod.tokens, world.huntflow_sandbox.tokens):
        found |= {secret for pair in tokens._by_access.values() for secret in (pair.access_token, pair.refresh_token)}
    return found - {""}


async def _rows() -> list[str]:
    connection = Tortoise.get_connection("default")
    tables = [model._meta.db_table for model in Tortoise.apps["models"].values()]
    found: list[str] = []
    for table in tables:
        found += [f"{table}: {dict(row)!r}" for row in await connection.execute_query_dict(f'SELECT * FROM "{table}"')]
    return found


def _database_bytes(stage: Stage) -> bytes:
    """The file itself, its log and whatever else SQLite puts beside it; deleted rows included."""
    file = stage.settings.sqlite_file
    assert file is not None
    return b"".join(each.read_bytes() for each in sorted(Path(file).parent.glob(f"{Path(file).name}*")))


async def test_no_key_is_found_anywhere_after_a_busy_day(database_url: str) -> None:
    # By webhook, which has one more secret to lose.
    async with stage_on(BotMode.WEBHOOK, database_url, level="DEBUG", with_libraries=True) as stage:
        await _a_busy_day(stage)
        await stage.running_app.parts.call_log.flush()
        secrets = _every_secret(stage)
        assert len(secrets) >= 10, "a renewal adds a pair"
        for secret in secrets:
            # Somebody's careless line: whatever the product has held must be known by then.
            logging.getLogger("somebody").error("planted %s", secret)
        assert stage.log.text.count("planted ***") == len(secrets)
        rows = await _rows()
        assert any(row.startswith("vendor_calls: ") for row in rows)
        assert any(row.startswith("credentials: ") for row in rows)
        screens = [repr(person.screen.everything()) + repr(person.screen.toasts) for person in stage.people.values()]
        places = {"a table": "\n".join(rows), "a screen": "\n".join(screens), "the log": stage.log.text}
        if not POSTGRES_URL:
            places["the database file"] = _database_bytes(stage).decode("latin-1")
        assert len(stage.log.text) > 10_000, "the libraries were listened to as well"
        found = {(place, secret) for place, text in places.items() for secret in secrets if secret in text}
    assert found == set()
    # A line written while everything stops counts too.
    assert [secret for secret in secrets if secret in stage.log.text] == []
