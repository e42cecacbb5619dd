import asyncio
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from trial.telegram import Limits, TelegramStandIn

TOKEN = "7000000001:trial-secret"


class Clock:
    """A clock that moves only when told to, and a sleep that lets time pass at once."""

    def __init__(self):
        self.at = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
        self.slept = []

    def __call__(self):
        return self.at

    def passes(self, **duration):
        self.at += timedelta(**duration)

    async def sleep(self, seconds):
        self.slept.append(seconds)
        self.passes(seconds=seconds)
        await asyncio.sleep(0)


class RefusedError(Exception):
    def __init__(self, status, body):
        super().__init__(body["description"])
        self.status = status
        self.body = body
        self.description = body["description"]


class Bot:
    """The Bot API as a bot calls it, over HTTP."""

    def __init__(self, client, token=TOKEN):
        self.client = client
        self.token = token

    async def __call__(self, method, **params):
        async with self.client.post(f"/bot{self.token}/{method}", json=params) as answer:
            return self._result(answer.status, await answer.json())

    async def form(self, method, data):
        async with self.client.post(f"/bot{self.token}/{method}", data=data) as answer:
            return self._result(answer.status, await answer.json())

    async def refusal(self, method, **params):
        with pytest.raises(RefusedError) as caught:
            await self(method, **params)
        return caught.value.description

    async def updates(self):
        return await self("getUpdates")

    @staticmethod
    def _result(status, body):
        if not body["ok"]:
            assert status == body["error_code"]
            raise RefusedError(status, body)
        assert status == 200
        return body["result"]


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def limits():
    return Limits()


@pytest.fixture
def telegram(clock, limits):
    return TelegramStandIn(TOKEN, now=clock, limits=limits, sleep=clock.sleep, seed=7)


@pytest.fixture
async def client(telegram):
    async with TestClient(TestServer(telegram.create_app())) as client:
        yield client


@pytest.fixture
def bot(client):
    return Bot(client)


@pytest.fixture
def base_url(client):
    return str(client.make_url("/")).rstrip("/")


@pytest.fixture
def anna(telegram):
    """A person with an open chat, known by id; what the update queue heard of it is forgotten."""
    from trial.telegram.state import Account

    person = telegram.people.create(Account(0, "Anna", "Kovalenko", "anna_k", "ru"))
    telegram.people.says(person.id, None, "/start")
    telegram.queue.clear()
    return person


@asynccontextmanager
async def serving(app):
    """Any application on a port of its own."""
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port = runner.addresses[0][1]
        yield f"http://127.0.0.1:{port}"
    finally:
        await runner.cleanup()


def form(**fields):
    """A multipart form; (name, bytes, mime) makes a file."""
    data = aiohttp.FormData(quote_fields=False)
    for key, value in fields.items():
        if isinstance(value, tuple):
            data.add_field(key, value[1], filename=value[0], content_type=value[2])
        else:
            data.add_field(key, str(value))
    return data
