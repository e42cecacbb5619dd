"""`run` as a process: it says what is wrong in one sentence, becomes healthy, and stops when it is asked to."""

import logging
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from cryptography.fernet import Fernet
from typer.testing import CliRunner

from bot.cli import app
from bot.log import Redactor
from bot.serving import serve
from bot.settings import Settings, load_settings
from tests.bot.processes import Process, started
from tests.e2e.walks import connects
from trial.gemini import Behaviour
from trial.telegram.person import Person
from trial.world import FIXED_PORTS, World

UNKNOWN_TOKEN = "123456789:AAEabcdefghijklmnopqrstuvwxyz012345"
KEYS = f"k1:{Fernet.generate_key().decode()}"
NOBODY = "http://127.0.0.1:9"
# Container engines kill ten seconds after they asked; bot.application takes no more than that.
# Far below the ninety seconds a silent model is given, far above what a slow machine needs to stop.
GRACE_S = 60


@contextmanager
def taken(*ports: int) -> Iterator[None]:
    """Ports somebody else listens on; those that are taken anyway serve as well."""
    sockets = []
    try:
        for port in ports:
            listener = socket.socket()
            sockets.append(listener)
            try:
                listener.bind(("127.0.0.1", port))
                listener.listen()
            except OSError:
                continue
        yield
    finally:
        for listener in sockets:
            listener.close()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def healthy(url: str) -> tuple[int, dict[str, Any]]:
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        return answer.status, await answer.json()


@pytest.fixture(autouse=True)
def _away_from_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A folder of its own, no settings of this machine, and the log given back as it was."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    root, hook = logging.getLogger(), sys.excepthook
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], sys.excepthook = handlers, hook
    root.setLevel(level)


def believable(**values: str) -> dict[str, str]:
    return {"BOT_TOKEN": UNKNOWN_TOKEN, "SECRET_KEYS": KEYS, "TELEGRAM_API_URL": NOBODY, "WEB_PORT": "0"} | values


def refused(*arguments: str, **values: str) -> tuple[int, str]:
    """Exit code and everything printed of a command with believable settings, but for `values`."""
    ended = CliRunner().invoke(app, arguments, env=believable(**values))
    assert ended.exception is None or isinstance(ended.exception, SystemExit), ended.exception
    return ended.exit_code, ended.output.rstrip("\n")


async def refused_by(
    world: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], **values: str
) -> tuple[int, str]:
    """The same of `run` beside stand-ins, whose loop this one is."""
    for name, value in (world.environment() | believable(TELEGRAM_API_URL=world.telegram_url) | values).items():
        monkeypatch.setenv(name, value)
    code = await serve(load_settings(), Redactor(), "all")
    return code, capsys.readouterr().err.rstrip("\n")


CONTRADICTIONS = {
    "token without the form": (
        {"BOT_TOKEN": "nonsense"}, ("run",), 2,
        "Wrong setting BOT_TOKEN: it must look like 123456789:AA... as BotFather gives it.",
    ),
    "no keys": (
        {"SECRET_KEYS": ""}, ("run",), 2,
        "Wrong setting SECRET_KEYS: without a key no token can be stored; .env.example shows how to make one.",
    ),
    "keys without the form": (
        {"SECRET_KEYS": "planted-key-value"}, ("run",), 2,
        "Wrong setting SECRET_KEYS: SECRET_KEYS must look like id:key,id:key with ids of 1-32 characters.",
    ),
    "no Fernet key": (
        {"SECRET_KEYS": "k1:planted-key-value"}, ("run",), 2,
        "Wrong setting SECRET_KEYS: The key 'k1' in SECRET_KEYS is not a Fernet key.",
    ),
    "unknown role": ({}, ("run", "--role", "cook"), 2, "There is no role 'cook': use all, web, worker, scheduler."),
    "role in the trial mode": (
        {"BOT_TOKEN": ""}, ("run", "--role", "web"), 2, "Wrong setting BOT_TOKEN: the role web needs a real bot.",
    ),
    "role on SQLite": (
        {}, ("run", "--role", "worker"), 2,
        "The role worker needs PostgreSQL in DATABASE_URL and Redis in REDIS_URL.",
    ),
    "role with polling": (
        {"DATABASE_URL": "postgres://u@127.0.0.1:9/x", "REDIS_URL": "redis://127.0.0.1:9/0"}, ("run", "--role", "web"), 2,
        "The role web needs BOT_MODE=webhook: only one process may poll Telegram.",
    ),
    "no Redis address": (
        {"REDIS_URL": "127.0.0.1:6379"}, ("run",), 2,
        "Wrong setting REDIS_URL: it must start with redis:// or rediss://.",
    ),
    "folder that cannot be made": (
        {"DATABASE_URL": "sqlite:///dev/null/deep/hr.sqlite3"}, ("run",), 1,
        "The folder /dev/null/deep for the database cannot be made: not a directory; check DATABASE_URL.",
    ),
    "file that cannot be opened": (
        {"DATABASE_URL": "sqlite://."}, ("run",), 1,
        "The database . cannot be used: unable to open database file; check DATABASE_URL.",
    ),
    "PostgreSQL away": (
        {"DATABASE_URL": "postgres://u:planted-password@127.0.0.1:9/x"}, ("run",), 1,
        "PostgreSQL cannot be reached at 127.0.0.1:9; check DATABASE_URL.",
    ),
    "Redis away": (
        {"REDIS_URL": "redis://:planted-password@127.0.0.1:9/0"}, ("run",), 1,
        "Redis does not answer at 127.0.0.1:9 (ConnectionError); check REDIS_URL.",
    ),
    "Telegram away": ({}, ("run",), 1, f"Telegram cannot be reached at {NOBODY}; check TELEGRAM_API_URL."),
    "address of another machine": (
        {"WEB_HOST": "203.0.113.7"}, ("run",), 1, "203.0.113.7 is not an address of this machine; check WEB_HOST.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", list(CONTRADICTIONS))
def test_what_stops_the_start_is_one_sentence(case: str) -> None:
    values, arguments, code, sentence = CONTRADICTIONS[case]

    assert refused(*arguments, **values) == (code, sentence)


def test_a_port_that_is_taken_is_named() -> None:
    port = free_port()
    with taken(port):
        ended = refused("run", WEB_PORT=str(port))

    assert ended == (1, f"Port {port} is taken; set another WEB_PORT.")


def test_a_database_that_is_none_is_named(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear database, " * 100)

    ended = refused("run", DATABASE_URL="sqlite://letter.txt")

    assert ended == (1, "The database letter.txt cannot be used: file is not a database; check DATABASE_URL.")


async def test_a_token_telegram_does_not_know_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async with World().running() as world:
        ended = await refused_by(world, monkeypatch, capsys)

    assert ended == (2, "Wrong setting BOT_TOKEN: Telegram does not know it; @BotFather gives a fresh one.")


async def test_a_webhook_address_telegram_refuses_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    webhook = {"BOT_MODE": "webhook", "WEBHOOK_SECRET": "w" * 32, "PUBLIC_URL": "http://hr.example.com"}
    async with World().running() as world:
        ended = await refused_by(world, monkeypatch, capsys, BOT_TOKEN=world.bot_token, **webhook)

    why = "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
    assert ended == (2, f"Wrong setting PUBLIC_URL: Telegram refuses it ({why}).")


async def begins(process: Process) -> tuple[str, str]:
    """The trial's chat and health addresses, once it has said that it runs."""
    await process.says("Stop with Ctrl-C")
    addresses = [word for line in process.printed.splitlines() for word in line.split() if word.startswith("http://")]
    chat = next(address for address in addresses if "/api/health/" not in address)
    return chat, next(address for address in addresses if address.endswith("/api/health/"))


async def test_the_trial_starts_stops_and_starts_again(tmp_path: Path) -> None:
    values = {"WEB_PORT": "0"}
    for _ in range(2):
        async with started("run", values=values, directory=tmp_path) as process:
            _chat, health = await begins(process)
            status, body = await healthy(health)
            process.signal(signal.SIGTERM)
            code = await process.ends(within_s=GRACE_S)

        assert (status, body["status"]) == (200, "healthy")
        assert body["services"] == {"database": "healthy", "redis": "disabled", "cache": "healthy"}
        assert set(body) == {"status", "timestamp", "services"}
        assert (code, "Traceback" in process.printed) == (0, False)


async def test_two_trials_and_somebody_elses_ports_live_side_by_side(tmp_path: Path) -> None:
    usual = [getattr(FIXED_PORTS, name) for name in FIXED_PORTS.__dataclass_fields__]
    port = free_port()
    with taken(port, *usual):
        async with AsyncExitStack() as stack:
            processes = [
                await stack.enter_async_context(started("run", values={"WEB_PORT": str(port)}, directory=tmp_path))
                for _ in range(2)
            ]
            places = [await begins(process) for process in processes]
            for number, (chat, _health) in enumerate(places):
                async with Person.joined(chat.split("/?")[0].rstrip("/"), id=900 + number) as newcomer:
                    await newcomer.says("/start")
                    await newcomer.waits_for("HR Helper")
            states = [(await healthy(health))[0] for _chat, health in places]
            codes = [await process.stop() for process in processes]

    assert len({health for _chat, health in places}) == 2
    assert (states, codes) == ([200, 200], [0, 0])


async def test_a_stop_does_not_wait_for_a_silent_model_and_prints_no_secret(tmp_path: Path) -> None:
    async with World().running() as world, AsyncExitStack() as stack:
        values = {**world.environment(), "SECRET_KEYS": KEYS, "WEB_PORT": "0", "LOG_LEVEL": "DEBUG"}
        process = await stack.enter_async_context(started("run", values=values, directory=tmp_path))
        await process.says("HR Helper runs")
        anna = await stack.enter_async_context(Person.joined(world.telegram_url, id=world.administrator.telegram_id))
        await connects(anna, "gemini", world.credentials.gemini_key)
        world.gemini.script(Behaviour(chunks=("Раз, ", "два"), held=True))
        await anna.says("/ask Посчитай")
        await anna.waits_for("Раз,")

        process.signal(signal.SIGTERM)
        code = await process.ends(within_s=GRACE_S)

    assert (code, process.printed.count("Traceback")) == (0, 0), process.printed
    for secret in (world.bot_token, world.credentials.gemini_key, KEYS, KEYS.partition(":")[2]):
        assert secret not in process.printed
