"""Several processes over PostgreSQL and Redis: two for the web, a worker, two schedulers (design.md §5)."""

import asyncio
import signal
import socket
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import asyncpg
import pytest
import pytest_asyncio
from cryptography.fernet import Fernet
from redis.asyncio import Redis

from bot.streams import JobStream
from bot.tasks import TaskiqQueue
from services.jobs import Job
from tests.bot.processes import Process, started
from tests.conftest import IN_CI, POSTGRES_URL, REDIS_URL
from tests.e2e.walks import chooses_place, connects, connects_huntflow, opens_import
from trial.faults import Fault
from trial.telegram.person import Person
from trial.world import World

NEEDED = POSTGRES_URL and REDIS_URL
pytestmark = [
    pytest.mark.database,
    pytest.mark.redis,
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(
        not NEEDED and not (IN_CI and POSTGRES_URL), reason="several processes need PostgreSQL and Redis"
    ),
]
REDIS = f"{REDIS_URL.rsplit('/', 1)[0]}/14"
SECRET = "webhook-secret-of-the-cluster-0123456789"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
# Tasks with a full name, a telephone and a resume.
TIDY, ANOTHER = "86c000003", "86c000004"
ANNA, BORIS, VERA = 720_000_001, 720_000_002, 720_000_003


class Gate:
    """What injected latency sleeps with: nobody passes before `open`."""

    def __init__(self) -> None:
        self.waiting = 0
        self._opened = asyncio.Event()

    async def __call__(self, _seconds: float) -> None:
        self.waiting += 1
        await self._opened.wait()

    def open(self) -> None:
        self._opened.set()

    @contextmanager
    def closed(self) -> Iterator[None]:
        self.waiting = 0
        self._opened = asyncio.Event()
        try:
            yield
        finally:
            self.open()


@dataclass
class Cluster:
    """The stand-ins and the processes over them."""

    world: World
    gate: Gate
    values: dict[str, str]
    directory: Path
    stack: AsyncExitStack
    web_ports: list[int] = field(default_factory=list)
    processes: dict[str, Process] = field(default_factory=dict)
    _update_id: int = 500_000_000

    async def start(self, name: str, role: str) -> None:
        values = dict(self.values)
        if role == "web":
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                port = int(probe.getsockname()[1])
            self.web_ports.append(port)
            values |= {"WEB_PORT": str(port), "PUBLIC_URL": f"http://127.0.0.1:{port}"}
        self.processes[name] = await self.stack.enter_async_context(
            started("run", "--role", role, values=values, directory=self.directory)
        )

    async def person(self, id: int, name: str) -> Person:
        return await self.stack.enter_async_context(Person.joined(self.world.telegram_url, id=id, first_name=name))

    def message(self, person: Person, text: str) -> dict[str, Any]:
        """An update as Telegram would send it, in nobody's queue."""
        self._update_id += 1
        user = {"id": person.id, "is_bot": False, "first_name": "Анна", "language_code": "ru"}
        chat = {"id": person.id, "type": "private", "first_name": "Анна"}
        message = {"message_id": self._update_id, "date": int(time.time()), "chat": chat, "from": user, "text": text}
        return {"update_id": self._update_id, "message": message}

    async def deliver(self, update: dict[str, Any], web: int) -> int:
        """Send an update to one of the web processes; the status of its answer."""
        url = f"http://127.0.0.1:{self.web_ports[web]}/telegram/webhook"
        async with (
            aiohttp.ClientSession() as session,
            session.post(url, json=update, headers={SECRET_HEADER: SECRET}) as answer,
        ):
            return answer.status


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def database_of_the_cluster(worker_id: str) -> AsyncIterator[str]:
    """An empty database: the processes migrate it, all at once."""
    name = f"hr_helper_cluster_{worker_id}"
    admin = await asyncpg.connect(POSTGRES_URL)
    await admin.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
    await admin.execute(f'CREATE DATABASE "{name}"')
    yield f"{POSTGRES_URL.rsplit('/', 1)[0]}/{name}"
    await admin.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
    await admin.close()


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def cluster(database_of_the_cluster: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Cluster]:
    assert REDIS_URL, "CI requires Redis: HR_HELPER_TEST_REDIS is not set"
    async with AsyncExitStack() as stack:
        redis: Redis = Redis.from_url(REDIS)
        stack.push_async_callback(redis.aclose)
        await redis.flushdb()
        stack.push_async_callback(redis.flushdb)
        gate = Gate()
        world = await stack.enter_async_context(World().running(sleep=gate))
        values = world.environment() | {
            "DATABASE_URL": database_of_the_cluster,
            "REDIS_URL": REDIS,
            "SECRET_KEYS": f"k1:{Fernet.generate_key().decode()}",
            "ADMIN_TELEGRAM_IDS": f"{ANNA},{BORIS}",
            "BOT_MODE": "webhook",
            "WEBHOOK_SECRET": SECRET,
            "PUBLIC_URL": "http://127.0.0.1:1",
        }
        made = Cluster(world, gate, values, tmp_path_factory.mktemp("cluster"), stack)
        roles = {
            "web 1": "web",
            "web 2": "web",
            "worker": "worker",
            "scheduler 1": "scheduler",
            "scheduler 2": "scheduler",
        }
        for name, role in roles.items():
            await made.start(name, role)
        for process in made.processes.values():
            await process.says("HR Helper runs")
        yield made
        stops = {name: await process.stop() for name, process in made.processes.items() if process.is_running}
        assert set(stops.values()) == {0}, stops


async def eventually(check: Callable[[], bool], *, within_s: float = 20) -> None:
    async with asyncio.timeout(within_s):
        while not check():  # noqa: ASYNC110 - what another process does sets no event here
            await asyncio.sleep(0.05)


def answers(person: Person, part: str) -> list[str]:
    return [message.text for message in person.messages() if message.from_bot and part in message.text]


async def test_a_message_gets_its_answer_and_nothing_went_wrong_at_the_start(cluster: Cluster) -> None:
    anna = await cluster.person(ANNA, "Анна")
    await anna.says("/help")
    await anna.waits_for("/tokens")

    printed = "\n".join(process.printed for process in cluster.processes.values())
    assert "Traceback" not in printed, printed
    assert SECRET not in printed


async def test_one_update_delivered_to_two_processes_has_one_effect(cluster: Cluster) -> None:
    anna = await cluster.person(ANNA, "Анна")
    update = cluster.message(anna, "/privacy")

    statuses = await asyncio.gather(*(cluster.deliver(update, web) for web in (0, 1, 0, 1)))
    await anna.waits_until(lambda: bool(answers(anna, "/forget_me")))
    await anna.says("/help")
    await anna.waits_for("/tokens")

    assert statuses == [200, 200, 200, 200]
    assert len(answers(anna, "/forget_me")) == 1


async def test_an_update_without_the_secret_has_no_effect(cluster: Cluster) -> None:
    anna = await cluster.person(ANNA, "Анна")
    before = len(answers(anna, "/forget_me"))
    url = f"http://127.0.0.1:{cluster.web_ports[0]}/telegram/webhook"
    async with aiohttp.ClientSession() as session:
        for headers in ({}, {SECRET_HEADER: "ы" * 40}, {SECRET_HEADER: SECRET[:-1]}):
            async with session.post(url, json=cluster.message(anna, "/privacy"), headers=headers) as answer:
                assert answer.status == 401
    await anna.says("/help")
    await anna.waits_for("/tokens")

    assert len(answers(anna, "/forget_me")) == before


async def test_two_updates_of_one_person_at_two_processes_are_handled_one_after_the_other(cluster: Cluster) -> None:
    anna, boris = await cluster.person(ANNA, "Анна"), await cluster.person(BORIS, "Борис")
    await boris.says("/help")
    await boris.waits_for("/tokens")
    await anna.says("/tokens clickup")
    await anna.waits_for("Ключ не задан")
    await anna.presses("Подключить")
    await anna.waits_for("Я сразу удалю ваше сообщение")
    shown = len(answers(anna, "/forget_me"))
    cluster.world.clickup.faults.add(Fault(path="/user", latency_s=1))
    with cluster.gate.closed():
        # The first process waits for ClickUp with the key; the second gets the person's next message.
        await cluster.deliver(cluster.message(anna, cluster.world.credentials.clickup_key), 0)
        await eventually(lambda: cluster.gate.waiting == 1)
        await cluster.deliver(cluster.message(anna, "/privacy"), 1)
        await cluster.deliver(cluster.message(boris, "/privacy"), 1)
        await boris.waits_until(lambda: bool(answers(boris, "/forget_me")))
        held = len(answers(anna, "/forget_me"))

    await anna.waits_until(lambda: len(answers(anna, "/forget_me")) == shown + 1)
    saved = next(message for message in anna.messages() if "Сохранено" in message.text)
    said = next(message for message in reversed(anna.messages()) if "/forget_me" in message.text)
    assert held == shown
    assert saved.event < said.event


async def test_a_question_asked_while_no_worker_ran_is_answered_by_the_next_one(cluster: Cluster) -> None:
    anna = await cluster.person(ANNA, "Анна")
    await connects(anna, "gemini", cluster.world.credentials.gemini_key)
    assert await cluster.processes["worker"].stop() == 0

    await anna.says("/ask Что спросить на интервью?")
    await anna.says("/help")
    await anna.waits_for("/tokens")
    asked_before = len(cluster.world.gemini.journal.of("POST", "streamGenerateContent"))
    await cluster.start("worker", "worker")
    await anna.waits_until(
        lambda: len(cluster.world.gemini.journal.of("POST", "streamGenerateContent")) > asked_before, 60
    )
    await anna.waits_until(
        lambda: any("Спросить ещё раз" in str(message.button_texts()) for message in anna.messages())
    )

    assert asked_before == 0
    assert len(cluster.world.gemini.journal.of("POST", "streamGenerateContent")) == 1


async def test_an_expired_token_is_refreshed_once_by_web_and_worker_together(cluster: Cluster) -> None:
    anna = await cluster.person(ANNA, "Анна")
    huntflow = cluster.world.huntflow_prod
    pair = cluster.world.credentials.huntflow
    await connects_huntflow(anna, pair)
    refreshes = len(huntflow.journal.of("POST", "/token/refresh"))
    huntflow.tokens.expire(pair.access_token)
    huntflow.faults.add(Fault(path="/(me|vacancies)", latency_s=1, times=2))
    queue = TaskiqQueue(JobStream(REDIS), now=cluster.world.now)
    queue.register({Job.CHECK_TOKENS: asyncio.sleep})

    with cluster.gate.closed():
        await anna.says("/vacancies")
        await eventually(lambda: cluster.gate.waiting == 1)
        await queue.put(Job.CHECK_TOKENS)
        await eventually(lambda: cluster.gate.waiting == 2)
    await anna.waits_for("Вакансии")
    await eventually(lambda: len([each for each in huntflow.journal.of("GET", "/me") if each.status == 200]) > 1)
    await queue.broker.shutdown()

    assert len(huntflow.journal.of("POST", "/token/refresh")) == refreshes + 1
    await anna.says("/tokens prod")
    await anna.waits_for("обновляется сама")
    assert answers(anna, "не принимает") == []


@pytest.mark.parametrize("moment", ["before", "after"])
async def test_an_import_whose_worker_was_killed_at_the_creation_goes_on_and_makes_one_applicant(
    cluster: Cluster, moment: str
) -> None:
    boris, huntflow = await cluster.person(BORIS, "Борис"), cluster.world.huntflow_prod
    everybody = huntflow.account(11).applicants
    if moment == "before":
        await connects_huntflow(boris, huntflow.tokens.issue())
        await connects(boris, "clickup", cluster.world.credentials.clickup_key)
    before = set(everybody)
    await opens_import(boris, TIDY if moment == "before" else ANOTHER)
    await chooses_place(boris)
    assert huntflow.faults is not None
    if moment == "before":
        # Huntflow never hears of it: the process is gone before its request is read.
        huntflow.faults.add(Fault(path="/applicants$", method="POST", latency_s=1, status=502))
    else:
        # The applicant is there, and the process is gone before Huntflow reads where they should stand.
        huntflow.faults.add(Fault(path="/applicants/[0-9]+/vacancy$", method="POST", latency_s=1, status=502))
    with cluster.gate.closed():
        await boris.presses("✅ Создать")
        await eventually(lambda: cluster.gate.waiting == 1, within_s=240)
        await cluster.processes["worker"].kill()
    left_behind = len(set(everybody) - before)
    await leases_end(cluster)
    await cluster.start("worker", "worker")
    await cluster.processes["worker"].says("HR Helper runs")
    await eventually(lambda: any(everybody[one].links for one in set(everybody) - before), within_s=240)
    (created,) = set(everybody) - before
    await boris.waits_until(lambda: bool(answers(boris, f"— в Huntflow (№ {created})")), 240)

    assert left_behind == (0 if moment == "before" else 1)
    assert len(everybody[created].links) == 1


async def leases_end(cluster: Cluster) -> None:
    """Two minutes later: a process that is gone renews its lease no more (tests/services/test_task_import_runs.py)."""
    database = await asyncpg.connect(cluster.values["DATABASE_URL"])
    await database.execute(
        """UPDATE task_imports SET progress = jsonb_set(progress, '{lease_until}', '"2020-01-01T00:00:00Z"')
        WHERE state = 'running'"""
    )
    await database.close()


async def test_a_notification_is_delivered_once_and_by_the_second_scheduler_when_the_first_is_gone(
    cluster: Cluster,
) -> None:
    anna = await cluster.person(ANNA, "Анна")
    vera = await cluster.person(VERA, "Вера")
    await vera.says("/start")
    await anna.waits_until(lambda: bool(answers(anna, "Вера")), 30)
    leaders = [name for name in ("scheduler 1", "scheduler 2") if "scheduler_leads" in cluster.processes[name].printed]
    assert len(leaders) == 1

    standby = cluster.processes[({"scheduler 1", "scheduler 2"} - set(leaders)).pop()]
    cluster.processes[leaders[0]].signal(signal.SIGKILL)
    await cluster.processes[leaders[0]].ends()
    galina = await cluster.person(VERA + 1, "Галина")
    await galina.says("/start")
    await anna.waits_until(lambda: bool(answers(anna, "Галина")), 30)

    assert "scheduler_leads" in standby.printed
    assert (len(answers(anna, "Вера")), len(answers(anna, "Галина"))) == (1, 1)


async def test_health_tells_of_redis_and_of_a_database_that_is_gone(cluster: Cluster) -> None:
    """The last one: afterwards nothing works any more."""
    url = f"http://127.0.0.1:{cluster.web_ports[0]}/api/health/"
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as answer:
            well = answer.status, (await answer.json())["services"]
        name = cluster.values["DATABASE_URL"].rsplit("/", 1)[1]
        admin = await asyncpg.connect(POSTGRES_URL)
        await admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
        await admin.close()
        async with session.get(url) as answer:
            ill = answer.status, (await answer.json())
        anna = await cluster.person(ANNA, "Анна")
        lost = await cluster.deliver(cluster.message(anna, "/help"), 0)

    assert well == (200, {"database": "healthy", "redis": "healthy", "cache": "healthy"})
    assert ill[0] == 503
    assert lost == 503, "Telegram sends it again"
    assert (ill[1]["status"], ill[1]["services"]) == (
        "unhealthy",
        {"database": "unhealthy", "redis": "healthy", "cache": "unhealthy"},
    )
