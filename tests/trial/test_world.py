"""The world starts everything, hands out addresses and credentials, and is itself within the vendors' documents."""

import asyncio
import json
import sys

import aiohttp
import pytest

from tests.contracts import record, requires_contracts
from tests.trial.clock import Clock
from trial.faults import Fault
from trial.world import CLICKUP_KEY, Limits, World

AGENT = {"User-Agent": "HR-Helper/1.0 (hr@example.com)"}


@pytest.fixture
async def world():
    async with World(now=Clock()).running() as found:
        yield found


@pytest.fixture
async def http():
    async with aiohttp.ClientSession(headers=AGENT) as session:
        yield session


async def read(http, url, **headers):
    async with http.get(url, headers=headers) as answer:
        return answer.status, await answer.json()


async def test_credentials_open_every_vendor(world, http):
    given = world.credentials

    production = await read(
        http, f"{world.huntflow_prod_url}/v2/accounts", Authorization=f"Bearer {given.huntflow.access_token}"
    )
    sandbox = await read(
        http, f"{world.huntflow_sandbox_url}/v2/accounts", Authorization=f"Bearer {given.huntflow_sandbox.access_token}"
    )
    crossed, _ = await read(
        http, f"{world.huntflow_sandbox_url}/v2/accounts", Authorization=f"Bearer {given.huntflow.access_token}"
    )
    clickup = await read(http, f"{world.clickup_url}/user", Authorization=given.clickup_key)
    gemini, _ = await read(http, f"{world.gemini_url}/v1/models", **{"x-goog-api-key": given.gemini_key})
    rates, _ = await read(http, f"{world.nbrb_url}/exrates/rates?periodicity=0")
    telegram, me = await read(http, f"{world.telegram_url}/bot{world.bot_token}/getMe")

    assert [each["id"] for each in production[1]["items"]] == [11, 12]
    assert [each["id"] for each in sandbox[1]["items"]] == [91]
    assert (crossed, gemini, rates, telegram, me["ok"]) == (401, 200, 200, 200, True)
    assert clickup[1]["user"]["username"] == "Ольга Савицкая"


async def test_three_people_are_known_to_telegram(world):
    people = world.telegram.people

    names = [people.person(each.telegram_id).first_name for each in world.people]
    assert names == ["Марина", "Ольга", "Дмитрий"]


async def test_attachments_are_on_the_other_host(world, http):
    _, task = await read(http, f"{world.clickup_url}/task/86c1known2", Authorization=world.credentials.clickup_key)

    async with http.get(task["attachments"][0]["url"]) as answer:
        content = await answer.read()
    assert task["attachments"][0]["url"].startswith(world.clickup_files_url)
    assert content.startswith(b"PK")
    assert world.clickup.files_journal.violations == []


async def test_same_moment_gives_the_same_credentials():
    first, second = World(now=Clock()), World(now=Clock())

    assert first.credentials == second.credentials


async def test_limits_can_be_switched_off(http):
    async with World(now=Clock(), limits=Limits(huntflow_per_second=None)).running() as world:
        token = {"Authorization": f"Bearer {world.credentials.huntflow.access_token}"}
        statuses = {(await read(http, f"{world.huntflow_prod_url}/v2/me", **token))[0] for _ in range(30)}

    assert statuses == {200}


async def test_faults_are_within_reach(world, http):
    world.nbrb.faults.add(Fault(status=503, body="<html>"))
    world.clickup.files_faults.add(Fault(status=500))

    async with http.get(f"{world.nbrb_url}/exrates/rates?periodicity=0") as answer:
        assert answer.status == 503
    async with http.get(f"{world.clickup_files_url}/any/thing.pdf") as answer:
        assert answer.status == 500


@requires_contracts
async def test_recorders_go_in_before_the_start(http):
    recorded = []

    def prepare(name, app):
        if name in {"huntflow_prod", "clickup", "gemini"}:
            recorded.append(record(app, name.removesuffix("_prod")))

    async with World(now=Clock()).running(prepare=prepare) as world:
        await read(http, f"{world.clickup_url}/team", Authorization=CLICKUP_KEY)
        await read(http, f"{world.clickup_url}/team?wrong=1", Authorization=CLICKUP_KEY)

    assert [each.checked for each in recorded] == [0, 2, 0]
    assert recorded[1].violations == ["GET /api/v2/team: unknown query parameter wrong"]


async def test_world_as_a_process_prints_where_it_is(http):
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "trial", "--free-ports", stdout=asyncio.subprocess.PIPE
    )
    try:
        shown = json.loads(await process.stdout.readline())
        status, user = await read(http, f"{shown['CLICKUP_API_URL']}/user", Authorization=shown["CLICKUP_KEY"])
    finally:
        process.terminate()
        await process.wait()

    assert (status, user["user"]["username"]) == (200, "Ольга Савицкая")
