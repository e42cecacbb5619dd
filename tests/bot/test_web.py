"""What this process serves over HTTP: health for anybody, updates for Telegram only."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from admin_web.health import api as health_api
from admin_web.rest.endpoints import Endpoints
from admin_web.rest.serving import ENDPOINTS
from admin_web.site import LARGEST_BODY_BYTES
from bot.web import WEBHOOK_PATH, SecretWebhook
from services.health import HealthReport, PartState
from tests.recording_bot import Updates, recording_bot

SECRET = "secret-of-the-webhook-0123456789"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
AT = datetime(2026, 3, 2, 7, 0, 30, 123456, tzinfo=UTC)


class Health:
    """Answers with the report a test has put there."""

    def __init__(self) -> None:
        self.report = HealthReport(AT, PartState.OK, PartState.OK)

    async def check(self) -> HealthReport:
        return self.report


class Dispatcher:
    """Takes updates in; what aiogram's web handler asks of a dispatcher."""

    def __init__(self) -> None:
        self.fed: list[int] = []

    async def feed_raw_update(self, bot: object, update: dict[str, Any], **_data: object) -> None:
        self.fed.append(update["update_id"])


@pytest.fixture
def health() -> Health:
    return Health()


@pytest.fixture
def dispatcher() -> Dispatcher:
    return Dispatcher()


@pytest_asyncio.fixture
async def client(health: Health, dispatcher: Dispatcher) -> AsyncIterator[TestClient[web.Request, web.Application]]:
    app = web.Application(client_max_size=LARGEST_BODY_BYTES)
    app[ENDPOINTS] = Endpoints()
    health_api.add_routes(app, health)  # type: ignore[arg-type]
    bot, _session = recording_bot()
    SecretWebhook(dispatcher, bot, secret=SECRET).register(app, path=WEBHOOK_PATH)  # type: ignore[arg-type]
    async with TestClient(TestServer(app)) as started:
        yield started


CASES = [
    (PartState.OK, PartState.OK, 200, ("healthy", "healthy", "healthy")),
    (PartState.OK, PartState.DISABLED, 200, ("healthy", "disabled", "healthy")),
    (PartState.FAILING, PartState.OK, 503, ("unhealthy", "healthy", "unhealthy")),
    (PartState.BEHIND, PartState.DISABLED, 503, ("unhealthy", "disabled", "unhealthy")),
    (PartState.OK, PartState.FAILING, 503, ("healthy", "unhealthy", "healthy")),
]


@pytest.mark.parametrize("case", CASES)
async def test_health_has_the_shape_of_the_document(
    client: TestClient[web.Request, web.Application],
    health: Health,
    case: tuple[PartState, PartState, int, tuple[str, str, str]],
) -> None:
    """spec/api-spec.md, Common."""
    database, redis, status, words = case
    health.report = HealthReport(AT, database, redis)

    answer = await client.get("/api/health/")

    assert answer.status == status
    assert await answer.json() == {
        "status": "healthy" if status == 200 else "unhealthy",
        "timestamp": "2026-03-02T07:00:30Z",
        "services": dict(zip(("database", "redis", "cache"), words, strict=True)),
    }


async def test_an_update_with_the_secret_is_answered_and_handled(
    client: TestClient[web.Request, web.Application], dispatcher: Dispatcher
) -> None:
    update = Updates().message("hello").model_dump(mode="json", exclude_none=True, by_alias=True)

    answer = await client.post(WEBHOOK_PATH, json=update, headers={HEADER: SECRET})

    assert answer.status == 200
    assert dispatcher.fed == [update["update_id"]]


@pytest.mark.parametrize("secret", [None, "", SECRET[:-1], f"{SECRET}x", SECRET.upper(), "\u0451" * 8])
async def test_an_update_without_the_secret_is_refused(
    client: TestClient[web.Request, web.Application], dispatcher: Dispatcher, secret: str | None
) -> None:
    headers = {} if secret is None else {HEADER: secret}

    answer = await client.post(WEBHOOK_PATH, json={"update_id": 1}, headers=headers)

    assert (answer.status, dispatcher.fed) == (401, [])


async def test_a_body_larger_than_any_update_is_refused(
    client: TestClient[web.Request, web.Application], dispatcher: Dispatcher
) -> None:
    answer = await client.post(WEBHOOK_PATH, data=b"x" * (LARGEST_BODY_BYTES + 1), headers={HEADER: SECRET})

    assert (answer.status, dispatcher.fed) == (413, [])
