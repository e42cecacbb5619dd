"""How updates reach a bot: polling, two pollers, webhook with secret, retries, answers in the reply."""

import asyncio
import json

import aiohttp
import pytest
from aiohttp import web

from tests.trial.telegram.conftest import TOKEN, Bot, RefusedError, serving
from trial.telegram import TelegramStandIn
from trial.telegram.state import Account


class Hook:
    """A bot's side of a webhook: remembers what came, answers as told."""

    def __init__(self):
        self.heard = []
        self.secrets = []
        self.answers = []
        self.came = asyncio.Event()

    def app(self):
        app = web.Application()
        app.router.add_post("/hook", self.handle)
        return app

    async def handle(self, request):
        self.heard.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.came.set()
        return self.answers.pop(0) if self.answers else web.json_response({})

    async def hears(self, count):
        async with asyncio.timeout(10):
            while len(self.heard) < count:
                self.came.clear()
                await self.came.wait()


@pytest.fixture
async def hook():
    hook = Hook()
    async with serving(hook.app()) as address:
        hook.url = f"{address}/hook"
        yield hook


async def settled(telegram):
    """Wait until the stand-in has nothing left to deliver."""
    async with asyncio.timeout(10):
        while telegram.queue.pending:
            await telegram.queue.changed().wait()


async def test_ids_rise_by_one_and_offset_confirms(bot, anna, telegram):
    first_id = telegram.queue.next_id
    for text in "abc":
        telegram.people.says(anna.id, None, text)

    both = await bot("getUpdates", limit=2)
    rest = await bot("getUpdates", offset=both[-1]["update_id"] + 1)
    nothing = await bot("getUpdates", offset=rest[-1]["update_id"] + 1)

    assert [update["update_id"] for update in both + rest] == [first_id, first_id + 1, first_id + 2]
    assert [update["message"]["text"] for update in both + rest] == ["a", "b", "c"]
    assert nothing == []


async def test_negative_offset_keeps_the_last(bot, anna, telegram):
    for text in "abc":
        telegram.people.says(anna.id, None, text)

    last = await bot("getUpdates", offset=-1)

    assert [update["message"]["text"] for update in last] == ["c"]
    assert len(telegram.queue.pending) == 1


async def test_updates_are_forgotten_after_a_day(bot, anna, telegram, clock):
    telegram.people.says(anna.id, None, "old")
    clock.passes(hours=25)
    telegram.people.says(anna.id, None, "new")

    assert [update["message"]["text"] for update in await bot.updates()] == ["new"]


async def test_start_of_ids_is_random_but_repeatable():
    starts = [TelegramStandIn(TOKEN, seed=seed).queue.next_id for seed in (1, 1, 2)]

    assert starts[0] == starts[1] != starts[2]


async def test_long_poll_ends_when_its_time_is_over(bot, clock):
    before = clock.at

    assert await bot("getUpdates", timeout=30) == []
    assert (clock.at - before).total_seconds() == 30


@pytest.fixture
async def patient():
    """A stand-in whose long polls wait for real."""
    stand_in = TelegramStandIn(TOKEN)
    anna = stand_in.people.create(Account(0, "Anna"))
    async with serving(stand_in.create_app()) as address, aiohttp.ClientSession(address) as session:
        yield stand_in, Bot(session), anna


async def waiting_poll(stand_in, bot, group):
    """Begin a long poll and return once the stand-in holds it."""
    begun = stand_in.queue.changed()
    task = group.create_task(caught(bot("getUpdates", timeout=50)))
    await begun.wait()
    return task


async def caught(call):
    try:
        return await call
    except RefusedError as error:
        return error.description


async def test_long_poll_returns_as_soon_as_something_happens(patient):
    stand_in, bot, anna = patient
    async with asyncio.TaskGroup() as group:
        poll = await waiting_poll(stand_in, bot, group)
        stand_in.people.says(anna.id, None, "now")

    assert [update["message"]["text"] for update in poll.result()] == ["now"]


async def test_second_poller_ends_the_first_with_a_conflict(patient):
    stand_in, bot, anna = patient
    async with asyncio.TaskGroup() as group:
        first = await waiting_poll(stand_in, bot, group)
        second = await waiting_poll(stand_in, bot, group)
        stand_in.people.says(anna.id, None, "for the second")

    assert first.result() == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    assert second.result()[0]["message"]["text"] == "for the second"


async def test_webhook_ends_a_poll_and_excludes_polling(patient):
    stand_in, bot, _ = patient
    async with asyncio.TaskGroup() as group:
        poll = await waiting_poll(stand_in, bot, group)
        await bot("setWebhook", url="https://bot.example.com/hook")
    refusal = await bot.refusal("getUpdates")
    await bot("deleteWebhook")

    assert poll.result() == "Conflict: terminated by setWebhook request"
    assert refusal == (
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    )
    assert await bot.updates() == []


async def test_only_allowed_kinds_come_and_the_choice_is_kept(bot, anna, telegram):
    await bot("getUpdates", allowed_updates=["edited_message"])
    message = telegram.people.says(anna.id, None, "typo")
    telegram.people.edits(anna.id, None, message.id, "type")

    updates = await bot("getUpdates")

    assert [update["edited_message"]["text"] for update in updates] == ["type"]


async def test_webhook_delivers_with_the_secret(bot, anna, telegram, hook):
    await bot("setWebhook", url=hook.url, secret_token="sesame_1")
    telegram.people.says(anna.id, None, "hello")
    await hook.hears(1)
    await settled(telegram)

    info = await bot("getWebhookInfo")

    assert hook.heard[0]["message"]["text"] == "hello"
    assert hook.secrets == ["sesame_1"]
    assert info["url"] == hook.url
    assert info["pending_update_count"] == 0
    assert "secret" not in json.dumps(info)


async def test_webhook_repeats_until_it_is_accepted(bot, anna, telegram, hook, clock):
    hook.answers = [web.Response(status=500), web.Response(status=403)]
    await bot("setWebhook", url=hook.url)
    telegram.people.says(anna.id, None, "important")
    await hook.hears(3)
    await settled(telegram)

    info = await bot("getWebhookInfo")

    assert {update["update_id"] for update in hook.heard} == {hook.heard[0]["update_id"]}
    assert clock.slept == [1.0, 2.0]
    assert info["last_error_message"] == "Wrong response from the webhook: 403 Forbidden"


async def test_undelivered_updates_stay_for_polling_after_the_webhook_is_gone(bot, anna, telegram, clock):
    await bot("setWebhook", url="http://127.0.0.1:9/hook")
    telegram.people.says(anna.id, None, "waits")
    await bot("deleteWebhook")

    assert [update["message"]["text"] for update in await bot.updates()] == ["waits"]


@pytest.mark.parametrize("drop", [True, False])
async def test_pending_updates_are_dropped_on_request(bot, anna, telegram, drop):
    telegram.people.says(anna.id, None, "old")

    await bot("deleteWebhook", drop_pending_updates=drop)

    assert len(await bot.updates()) == (0 if drop else 1)


@pytest.mark.parametrize("way", ["json", "form"])
async def test_method_in_the_reply_is_called(bot, anna, telegram, hook, way):
    values = {"method": "sendMessage", "chat_id": str(anna.id), "text": "from the reply"}
    if way == "json":
        hook.answers = [web.json_response(values)]
    else:
        writer = aiohttp.MultipartWriter("form-data")
        for name, value in values.items():
            writer.append(value).set_content_disposition("form-data", name=name)
        hook.answers = [web.Response(body=writer)]
    await bot("setWebhook", url=hook.url)
    telegram.people.says(anna.id, None, "hello")
    await hook.hears(1)
    await settled(telegram)

    newest = list(telegram.state.chats[anna.id].messages.values())[-1]

    assert newest.text == "from the reply"
    assert newest.sender.is_bot


@pytest.mark.parametrize(
    ("params", "reason"),
    [
        ({"url": "http://bot.example.com/"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "https:///hook"}, "bad webhook: URL host is empty"),
        ({"url": "https://b.example.com/", "secret_token": "a b"}, "secret token contains unallowed characters"),
        ({"url": "https://b.example.com/", "secret_token": "a" * 257}, "secret token is too long"),
    ],
)
async def test_wrong_webhook_is_refused(bot, params, reason):
    assert await bot.refusal("setWebhook", **params) == f"Bad Request: {reason}"
    assert (await bot("getWebhookInfo"))["url"] == ""
