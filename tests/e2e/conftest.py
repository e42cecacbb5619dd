"""The whole product as a person meets it: stand-ins of all vendors, the real program, real HTTP on loopback."""

import asyncio
import random
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
import pytest_asyncio
from aiohttp import web
from cryptography.fernet import Fernet

from bot.application import Application, running
from bot.log import Redactor
from bot.settings import BotMode, Settings
from integrations.base.http import RetryPolicy
from integrations.base.limits import Rate
from models.users import Role
from services.jobs import Job
from services.people import TelegramPerson
from services.roles import seed_roles
from services.vocabulary import Source
from tests.conftest import POSTGRES_URL, empty_postgres
from tests.e2e.watch import Contracts, Gates, LogBook
from trial.telegram.person import Person
from trial.world import Limits, World

WEBHOOK_SECRET = "webhook-secret-of-the-tests-0123456789"
SECRET_KEY = f"test:{Fernet.generate_key().decode()}"
ADMIN_ID = 710_000_001
# The vendors' own limits are tested with the adapters; here they would only make everybody wait.
QUICK = Limits(huntflow_per_second=None)


class Watch:
    """The real time plus whatever a test lets pass at once; the product and every stand-in read it."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def passes(self, **delta: float) -> None:
        self._ahead += timedelta(**delta)


@dataclass
class Stage:
    """A running product; `restart()` stops and starts it on the same database."""

    world: World
    settings: Settings
    redactor: Redactor
    watch: Watch
    log: LogBook
    contracts: Contracts
    gates: Gates
    app: Application | None = None
    people: dict[str, Person] = field(default_factory=dict)
    _stack: AsyncExitStack = field(default_factory=AsyncExitStack)
    _running: AsyncExitStack = field(default_factory=AsyncExitStack)

    @property
    def running_app(self) -> Application:
        assert self.app is not None
        return self.app

    async def start(self) -> None:
        self._running = AsyncExitStack()
        self.app = await self._running.enter_async_context(running(self.settings, redactor=self.redactor))

    async def stop(self) -> None:
        await self._running.aclose()
        self.app = None

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    async def do(self, job: Job) -> None:
        """Have a recurring job done now instead of at its next tick."""
        await self.running_app.queue.put(job)

    async def deliver(self) -> None:
        """Hand out the notifications that wait, without waiting for the next second."""
        await self.do(Job.DELIVER_NOTIFICATIONS)

    async def person(self, name: str, *, id: int | None = None, language: str = "ru") -> Person:
        """Somebody new on the Telegram stand-in."""
        person = await self._stack.enter_async_context(
            Person.joined(self.world.telegram_url, id=id, first_name=name, language_code=language)
        )
        self.people[name] = person
        return person

    async def approved(self, name: str, role: Role, *, id: int | None = None, language: str = "ru") -> Person:
        """Somebody an administrator has let in already."""
        person = await self.person(name, id=id, language=language)
        services = self.running_app.parts.services
        await seed_roles()
        admin = await services.people.arrive(TelegramPerson(telegram_id=ADMIN_ID, first_name="Марина"))
        actor = await services.people.arrive(
            TelegramPerson(telegram_id=person.id, first_name=name, language_code=language)
        )
        if role is not Role.ADMIN or person.id != ADMIN_ID:
            await services.user_directory.decide(admin, actor.user_id, role, source=Source.CLI)
        return person


def free_port() -> int:
    """A port below those the system gives to outgoing connections: one of them may not take it before we listen."""
    while True:
        port = random.randrange(20_000, 32_000)  # noqa: S311 - a port, not a secret
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


@asynccontextmanager
async def stage_on(
    mode: BotMode,
    database_url: str,
    *,
    limits: Limits | None = None,
    level: str = "INFO",
    with_libraries: bool = False,
) -> AsyncIterator[Stage]:
    """Everything started; stopped and left empty at the end."""
    contracts, gates, log, watch, redactor = Contracts(), Gates(), LogBook(), Watch(), Redactor()

    def prepare(name: str, app: web.Application) -> None:
        contracts.prepare(name, app)
        gates.prepare(name, app)

    with (
        log.kept(redactor, level=level, with_libraries=with_libraries),
        pytest.MonkeyPatch.context() as patch,
    ):
        _make_quick(patch, watch)
        async with World(now=watch, limits=limits or QUICK).running(prepare=prepare) as world:
            settings = _settings(world, mode, database_url)
            for secret in settings.secrets():
                redactor.add(secret)
            stage = Stage(world, settings, redactor, watch, log, contracts, gates)
            await stage.start()
            try:
                yield stage
            finally:
                gates.open_all()
                await stage._stack.aclose()
                if POSTGRES_URL:
                    await empty_postgres()
                await stage.stop()


def _make_quick(patch: pytest.MonkeyPatch, watch: Watch) -> None:
    """The program's clock, and waits that no setting names and that only make a test slower."""
    patch.setattr("bot.application.utc_now", watch)
    # The stand-in does not count here (QUICK), so nobody has to stand in line for it.
    patch.setattr("bot.vendors.HUNTFLOW_RATE", Rate(calls=1_000, per_s=1.0))
    patch.setattr("integrations.base.http.RetryPolicy", partial(RetryPolicy, first_wait_s=0.01))
    patch.setattr("integrations.clickup.gateway.CLICKUP_RETRY", RetryPolicy(first_wait_s=0.01))
    patch.setattr("integrations.notion.gateway.NOTION_RETRY", RetryPolicy(first_wait_s=0.01))
    patch.setattr("services.task_import.applicant_step.BETWEEN_LOOKS_S", 0.05)


def _settings(world: World, mode: BotMode, database_url: str) -> Settings:
    port = free_port()
    values = {name.lower(): value for name, value in world.environment().items()} | {
        "database_url": database_url,
        "secret_keys": SECRET_KEY,
        "clickup_file_origins": world.clickup_files_url,
        "notion_file_origins": world.notion_files_url,
        "calendar_feed_origins": world.ics_url,
        "bot_mode": mode,
        "web_port": port,
        "public_url": f"http://127.0.0.1:{port}",
        "webhook_secret": WEBHOOK_SECRET,
        "redis_url": "",
        # Named here, because Tortoise leaves a TIMEZONE of its own in the environment of the process.
        "timezone": "Europe/Minsk",
        "_env_file": None,
    }
    return Settings(**values)


@asynccontextmanager
async def clean_stage_on(mode: BotMode, database_url: str) -> AsyncIterator[Stage]:
    """A stage whose test must leave neither a broken contract nor an unannounced warning behind."""
    async with stage_on(mode, database_url) as running_stage:
        yield running_stage
    assert running_stage.contracts.violations == []
    assert running_stage.log.unexpected == []


@pytest_asyncio.fixture
async def stage(database_url: str) -> AsyncIterator[Stage]:
    """The product in polling mode."""
    async with clean_stage_on(BotMode.POLLING, database_url) as running_stage:
        yield running_stage


# On SQLite both; PostgreSQL is what several machines share, and those are told of updates by webhook (docs/scaling.md).
MODES = [BotMode.WEBHOOK] if POSTGRES_URL else list(BotMode)


@pytest_asyncio.fixture(params=MODES)
async def each_stage(request: pytest.FixtureRequest, database_url: str) -> AsyncIterator[Stage]:
    """The product in polling and, again, in webhook mode."""
    async with clean_stage_on(request.param, database_url) as running_stage:
        yield running_stage


@pytest.fixture(autouse=True)
def _away_from_any_env_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


async def eventually(check: Callable[[], bool | Awaitable[bool]], *, within_s: float = 30) -> None:
    """Wait for something that happens behind an answer, on a screen or in the database."""
    async with asyncio.timeout(within_s):
        while not await _seen(check):  # noqa: ASYNC110 - whoever changes it knows nothing of us
            await asyncio.sleep(0.02)


async def _seen(check: Callable[[], bool | Awaitable[bool]]) -> bool:
    found = check()
    return found if isinstance(found, bool) else await found
