"""An operator at a terminal: commands over a database and stand-ins of the vendors."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from typer.testing import CliRunner

from bot.cli import app
from bot.command_session import command_session
from bot.composition import Parts
from bot.log import Redactor
from bot.settings import Settings
from models.users import Role
from services.access import Actor
from services.credential_entry import SecretKind
from services.people import TelegramPerson
from services.vocabulary import Integration, Source
from trial.world import World

T = TypeVar("T")
ADMIN_ID = 730_000_001


@contextmanager
def world_beside() -> Iterator[World]:
    """The stand-ins in a thread of their own, because each command runs a loop of its own."""
    world, ready, done = World(), threading.Event(), asyncio.Event()
    loops: list[asyncio.AbstractEventLoop] = []

    async def serve() -> None:
        loops.append(asyncio.get_running_loop())
        async with world.running():
            ready.set()
            await done.wait()

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    assert ready.wait(30)
    try:
        yield world
    finally:
        loops[0].call_soon_threadsafe(done.set)
        thread.join(30)


@dataclass
class Operator:
    """Runs commands with these settings; `printed` keeps everything ever printed."""

    values: dict[str, str]
    printed: list[str] = field(default_factory=list)

    def runs(self, *arguments: str, types: str | None = None, **values: str) -> tuple[int, str]:
        """Exit code and output of a command; `types` is what is entered when it asks."""
        ended = CliRunner().invoke(app, arguments, input=types, env=self.values | values)
        self.printed.append(ended.output)
        assert ended.exception is None or isinstance(ended.exception, SystemExit), ended.exception
        return ended.exit_code, ended.output

    def inside(self, work: Callable[[Parts], Awaitable[T]], **values: str) -> T:
        """Do something with the services over the same database."""

        async def run() -> T:
            async with command_session(self.settings(**values), Redactor()) as parts:
                return await work(parts)

        return asyncio.run(run())

    def settings(self, **values: str) -> Settings:
        lower = {name.lower(): value for name, value in (self.values | values).items()}
        return Settings(**lower, _env_file=None)


async def recruiter(parts: Parts, name: str = "Ольга", telegram_id: int = 730_000_002) -> Actor:
    """Somebody who came through Telegram and was let in."""
    people = parts.services.people
    admin = await people.arrive(TelegramPerson(telegram_id=ADMIN_ID, first_name="Марина"))
    arrived = await people.arrive(TelegramPerson(telegram_id=telegram_id, first_name=name))
    await parts.services.user_directory.decide(admin, arrived.user_id, Role.RECRUITER, source=Source.CLI)
    known = await people.identify(telegram_id)
    assert known is not None
    return known


async def enter(parts: Parts, owner: Actor, integration: Integration, kind: SecretKind, text: str) -> None:
    """Store a key the way the chat does: tried first."""
    entry = parts.services.credential_entry
    draft = await entry.begin(owner, integration, kind, owner_id=owner.user_id)
    await entry.submit(owner, draft, text, source=Source.CLI)
