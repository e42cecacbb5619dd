"""The whole product as a person meets it: stand-ins of all vendors, the real program, real HTTP on loopback."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import pytest_asyncio
from cryptography.fernet import Fernet

from bot.application import Application, running
from bot.log import Redactor
from bot.settings import BotMode, Settings
from models.users import Role
from services.people import TelegramPerson
from services.roles import seed_roles
from services.vocabulary import Source
from tests.conftest import POSTGRES_URL, empty_postgres
from trial.telegram.person import Person
from trial.world import Limits, World

WEBHOOK_SECRET = "webhook-secret-of-the-tests-0123456789"
SECRET_KEY = f"test:{Fernet.generate_key().decode()}"
ADMIN_ID = 710_000_001


@dataclass
class Stage:
    """A running product; `restart()` stops and starts it on the same database."""

    world: World
    settings: Settings
    redactor: Redactor
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
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@asynccontextmanager
async def stage_on(
    mode: BotMode, database_url: str, *, limits: Limits | None = None, prepare: Callable[..., None] | None = None
) -> AsyncIterator[Stage]:
    """Everything started; stopped and left empty at the end."""
    async with World(limits=limits).running(prepare=prepare) as world:
        port = free_port()
        values = {name.lower(): value for name, value in world.environment().items()} | {
            "database_url": database_url,
            "secret_keys": SECRET_KEY,
            "clickup_file_origins": world.clickup_files_url,
            "bot_mode": mode,
            "web_port": port,
            "public_url": f"http://127.0.0.1:{port}",
            "webhook_secret": WEBHOOK_SECRET,
            "redis_url": "",
            "_env_file": None,
        }
        stage = Stage(world, Settings(**values), Redactor([world.bot_token, SECRET_KEY]))
        await stage.start()
        try:
            yield stage
        finally:
            await stage._stack.aclose()
            if POSTGRES_URL:
                await empty_postgres()
            await stage.stop()


@pytest_asyncio.fixture
async def stage(database_url: str) -> AsyncIterator[Stage]:
    """The product in polling mode."""
    async with stage_on(BotMode.POLLING, database_url) as running_stage:
        yield running_stage


@pytest_asyncio.fixture(params=list(BotMode))
async def each_stage(request: pytest.FixtureRequest, database_url: str) -> AsyncIterator[Stage]:
    """The product in polling and, again, in webhook mode."""
    async with stage_on(request.param, database_url) as running_stage:
        yield running_stage


@pytest.fixture(autouse=True)
def _away_from_any_env_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


async def eventually(check: Callable[[], bool], *, within_s: float = 10) -> None:
    """Wait for something that happens behind an answer."""
    async with asyncio.timeout(within_s):
        while not check():
            await asyncio.sleep(0.02)
