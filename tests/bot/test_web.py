"""What this process serves over HTTP: health for anybody, updates for Telegram only."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from structlog.testing import capture_logs

from admin_web.health import api as health_api
from admin_web.rest.endpoints import Endpoints
from admin_web.rest.serving import ENDPOINTS
from admin_web.site import LARGEST_BODY_BYTES
from bot.telegram_webhook import SecretWebhook
from bot.web import WEBHOOK_PATH
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
        self.data: dict[str, object] = {}

    async def feed_raw_update(self, bot: object, update: dict[str, Any], **data: object) -> None:
        self.fed.append(update["update_id"])
        self.data = data


class Inbox:
    """Records updates while the database is there."""

    def __init__(self) -> None:
        self.recorded: set[int] = set()
        self.error: Exception | None = None

    async def is_new(self, update_id: int) -> bool:
        if self.error is not None:
            raise self.error
        is_new = update_id not in self.recorded
        self.recorded.add(update_id)
        return is_new


@pytest.fixture
def health() -> Health:
    return Health()


@pytest.fixture
def dispatcher() -> Dispatcher:
    return Dispatcher()


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest_asyncio.fixture
async def client(
    health: Health, dispatcher: Dispatcher, inbox: Inbox
) -> AsyncIterator[TestClient[web.Request, web.Application]]:
    app = web.Application(client_max_size=LARGEST_BODY_BYTES)
    app[ENDPOINTS] = Endpoints()
    health_api.add_routes(app, health)  # type: ignore[arg-type]
    bot, _session = recording_bot()
    SecretWebhook(dispatcher, bot, secret=SECRET, inbox=inbox).register(  # type: ignore[arg-type]
        app, path=WEBHOOK_PATH
    )
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
    assert dispatcher.data == {"is_recorded": True}


async def test_an_update_that_cannot_be_recorded_is_asked_for_again(
    client: TestClient[web.Request, web.Application], dispatcher: Dispatcher, inbox: Inbox
) -> None:
    update = Updates().message("hello").model_dump(mode="json", exclude_none=True, by_alias=True)
    inbox.error = OSError("no database")
    refused = await client.post(WEBHOOK_PATH, json=update, headers={HEADER: SECRET})
    while_away = list(dispatcher.fed)
    inbox.error = None
    taken = await client.post(WEBHOOK_PATH, json=update, headers={HEADER: SECRET})
    repeated = await client.post(WEBHOOK_PATH, json=update, headers={HEADER: SECRET})

    assert (refused.status, taken.status, repeated.status) == (503, 200, 200)
    assert while_away == []
    assert dispatcher.fed == [update["update_id"]]


@pytest.mark.parametrize(
    "body", ["", "[]", "7", "null", "{", '{"update_id": "7"}', '{"message": {}}', '{"update_id": 99999999999999999999}']
)
async def test_what_is_no_update_is_refused_in_one_line(
    client: TestClient[web.Request, web.Application], dispatcher: Dispatcher, inbox: Inbox, body: str
) -> None:
    with capture_logs() as lines:
        answer = await client.post(WEBHOOK_PATH, data=body, headers={HEADER: SECRET})

    assert (answer.status, dispatcher.fed, inbox.recorded) == (400, [], set())
    assert [line["event"] for line in lines] == ["webhook_body_is_no_update"]


async def test_an_update_of_a_form_we_do_not_know_is_taken_and_noted_without_its_content(
    client: TestClient[web.Request, web.Application], dispatcher: Dispatcher, inbox: Inbox
) -> None:
    with capture_logs() as lines:
        answer = await client.post(
            WEBHOOK_PATH, json={"update_id": 7, "message": {"text": "Иванов"}}, headers={HEADER: SECRET}
        )

    assert (answer.status, dispatcher.fed, inbox.recorded) == (200, [], {7})
    assert [line["event"] for line in lines] == ["update_not_understood"]
    assert "Иванов" not in str(lines)


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
