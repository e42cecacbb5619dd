"""What Tortoise's clients do not do by themselves."""

import asyncio

import pytest
from tortoise.transactions import in_transaction

from models.audit import AuditEvent, Source


async def _write() -> None:
    async with in_transaction():
        await AuditEvent.create(operation="tried", source=Source.JOB)


async def _write_or_look() -> None:
    """What is done after a cancellation goes through a connection of its own, not through one given back."""
    try:
        await _write()
    except asyncio.CancelledError:
        await AuditEvent.filter(operation="tried").exists()


@pytest.mark.database
async def test_a_cancelled_task_can_still_tidy_up(database: str) -> None:
    for moment in range(60):
        tasks = [asyncio.create_task(_write_or_look()) for _ in range(4)]
        await asyncio.sleep(moment / 5_000)
        for task in tasks:
            task.cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
        # A task that had not begun yet ends as cancelled; nothing else may go wrong.
        assert [each for each in ended if each is not None and not isinstance(each, asyncio.CancelledError)] == []

    async with asyncio.timeout(20):
        await asyncio.gather(*(_write() for _ in range(20)))


@pytest.mark.database
async def test_transactions_that_are_cancelled_at_any_moment_hold_up_nobody(database: str) -> None:
    for moment in range(30):
        tasks = [asyncio.create_task(_write()) for _ in range(3)]
        for _ in range(moment):
            await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async with asyncio.timeout(20):
        await _write()

    assert await AuditEvent.filter(operation="tried").exists()
