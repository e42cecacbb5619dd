"""What Tortoise's SQLite client does not do by itself."""

import asyncio

from tortoise.transactions import in_transaction

from models.audit import AuditEvent, Source


async def _write() -> None:
    async with in_transaction():
        await AuditEvent.create(operation="tried", source=Source.JOB)


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
