import asyncio

import pytest

from models.telegram import ProcessedUpdate
from services.update_inbox import UpdateInbox
from tests.conftest import Clock

pytestmark = pytest.mark.database


async def test_an_update_is_new_once(database: str, clock: Clock) -> None:
    inbox = UpdateInbox(now=clock)

    assert await inbox.is_new(1) is True
    assert await inbox.is_new(1) is False
    assert await UpdateInbox(now=clock).is_new(1) is False


async def test_updates_that_come_together_are_each_new_once(database: str, clock: Clock) -> None:
    inbox = UpdateInbox(now=clock)

    answers = await asyncio.gather(*(inbox.is_new(number % 300) for number in range(600)))

    assert sum(answers) == 300
    assert await ProcessedUpdate.all().count() == 300


async def test_ids_telegram_cannot_repeat_are_forgotten(database: str, clock: Clock) -> None:
    inbox = UpdateInbox(now=clock)
    await inbox.is_new(1)
    clock.passes(days=3)
    await inbox.is_new(2)

    assert await inbox.forget_old() == 1
    assert await inbox.is_new(2) is False
