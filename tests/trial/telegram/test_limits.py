"""Flood control under a clock that moves only when told to."""

import pytest

from tests.trial.telegram.conftest import RefusedError
from trial.telegram import Limits
from trial.telegram.state import Account


@pytest.fixture
def limits():
    return Limits(chat_burst=3, overall_burst=5, group_per_minute=2)


async def send(bot, chat_id):
    return await bot("sendMessage", chat_id=chat_id, text="x")


async def refused(bot, chat_id):
    with pytest.raises(RefusedError) as caught:
        await send(bot, chat_id)
    return caught.value.body


async def test_burst_in_a_chat_then_one_a_second(bot, anna, clock, telegram):
    for _ in range(3):
        await send(bot, anna.id)
    before = len(telegram.state.chats[anna.id].messages)

    first = await refused(bot, anna.id)
    clock.passes(seconds=1)
    await send(bot, anna.id)
    second = await refused(bot, anna.id)

    assert first == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }
    assert second["parameters"] == {"retry_after": 1}
    assert len(telegram.state.chats[anna.id].messages) == before + 1


async def test_edits_count_too_and_a_refused_edit_changes_nothing(bot, anna, telegram):
    number = (await send(bot, anna.id))["message_id"]
    for text in ("one", "two"):
        await bot("editMessageText", chat_id=anna.id, message_id=number, text=text)

    refusal = await bot.refusal("editMessageText", chat_id=anna.id, message_id=number, text="three")

    assert refusal == "Too Many Requests: retry after 1"
    assert telegram.state.chats[anna.id].messages[number].text == "two"


async def test_group_has_a_minute_budget(bot, anna, clock, telegram):
    group = telegram.people.creates_group(anna.id, "Hiring", [])
    for _ in range(2):
        await send(bot, group.id)

    refusal = await refused(bot, group.id)
    clock.passes(seconds=30)
    passed = await send(bot, group.id)

    assert refusal["parameters"] == {"retry_after": 30}
    assert passed["text"] == "x"


async def test_all_chats_share_one_budget(bot, telegram, clock):
    people = [telegram.people.create(Account(0, f"P{number}")) for number in range(6)]
    for person in people:
        telegram.people.says(person.id, None, "/start")
    for person in people[:5]:
        await send(bot, person.id)

    refusal = await refused(bot, people[5].id)
    clock.passes(seconds=1)

    assert refusal["parameters"] == {"retry_after": 1}
    assert (await send(bot, people[5].id))["text"] == "x"


@pytest.mark.parametrize("limits", [Limits(enabled=False, chat_burst=1)])
async def test_limits_can_be_off(bot, anna):
    for _ in range(60):
        await send(bot, anna.id)


@pytest.mark.parametrize("limits", [Limits()])
async def test_ordinary_conversation_passes_the_default(bot, anna):
    for _ in range(20):
        await send(bot, anna.id)
    assert (await refused(bot, anna.id))["error_code"] == 429
