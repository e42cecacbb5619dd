import asyncio

import pytest
from aiogram.methods import SendChatAction

from handlers.typing_when_slow import TypingWhenSlow
from tests.recording_bot import recording_bot


async def test_quick_work_costs_no_request() -> None:
    bot, session = recording_bot()

    async with TypingWhenSlow(bot=bot, chat_id=7):
        await asyncio.sleep(0)
    await asyncio.sleep(0)

    assert session.requests == []


async def test_slow_work_shows_that_it_goes_on() -> None:
    bot, session = recording_bot()

    async with TypingWhenSlow(bot=bot, chat_id=7, after_s=0):
        while not session.requests:  # noqa: ASYNC110 - the recording bot sets no event
            await asyncio.sleep(0)

    assert [type(request) for request in session.requests] == [SendChatAction]


async def test_an_error_inside_comes_out() -> None:
    bot, _session = recording_bot()

    async def work() -> None:
        async with TypingWhenSlow(bot=bot, chat_id=7, after_s=0):
            await asyncio.sleep(0)
            raise LookupError

    with pytest.raises(LookupError):
        await work()
