"""The journal takes every call without waiting and survives what happens to the database."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from asyncpg import InterfaceError, PostgresConnectionError
from tortoise.exceptions import OperationalError

from integrations.base import Vendor, VendorCall
from models.vendor_calls import VendorCallRecord
from services import vendor_log
from services.vendor_log import VendorLog
from tests.persons import Person, add

pytestmark = pytest.mark.database


def a_call(number: int = 0, *, user_id: int | None = None, method: str = "GET", error: str | None = None) -> VendorCall:
    return VendorCall(
        vendor=Vendor.HUNTFLOW,
        operation="vacancies.list",
        method=method,
        endpoint=f"/v2/accounts/{number}/" + "x" * 600,
        status_code=None if error else 200,
        duration_ms=12,
        request_body={"count": 100},
        response_body=None,
        error=error,
        user_id=user_id,
        at=datetime(2026, 3, 2, tzinfo=UTC),
        reference="ab12cd34",
    )


async def test_a_call_is_a_row_as_the_document_has_it(database: str) -> None:
    user_id = await add(Person(1))
    log = VendorLog()
    log.record(a_call(user_id=user_id, method="PUT"))
    log.record(a_call(error="UnavailableError"))

    assert await log.flush() == 2

    put, failed = await VendorCallRecord.all().order_by("id")
    assert (put.log_type, put.method, put.status_code, put.error_message) == ("PATCH", "PUT", 200, "")
    assert (put.user_id, len(put.endpoint), put.request_data) == (user_id, 500, {"count": 100})  # type: ignore[attr-defined]
    assert (failed.log_type, failed.error_message) == ("ERROR", "UnavailableError ab12cd34")


async def test_a_body_that_is_a_bare_text_is_kept_as_it_is(database: str) -> None:
    log = VendorLog()
    log.record(replace(a_call(), request_body="", response_body='"quoted'))

    await log.flush()

    row = await VendorCallRecord.get()
    assert (row.request_data, row.response_data) == ("", '"quoted')


async def test_a_full_buffer_drops_the_oldest(database: str) -> None:
    log = VendorLog(capacity=3)
    for number in range(5):
        log.record(a_call(number))

    assert await log.flush() == 3

    kept = await VendorCallRecord.all().order_by("id")
    assert [row.endpoint.split("/")[3] for row in kept] == ["2", "3", "4"]


async def test_rows_wait_while_the_database_is_away(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    log = VendorLog()
    log.record(a_call(1))

    async def away(batch: object) -> None:
        log.record(a_call(2))
        raise OperationalError("gone")

    writing = vendor_log._write
    monkeypatch.setattr(vendor_log, "_write", away)
    with pytest.raises(OperationalError):
        await log.flush()
    monkeypatch.setattr(vendor_log, "_write", writing)

    assert await log.flush() == 2
    kept = await VendorCallRecord.all().order_by("id")
    assert [row.endpoint.split("/")[3] for row in kept] == ["1", "2"]


async def test_calls_of_somebody_deleted_meanwhile_stay(database: str) -> None:
    user_id = await add(Person(1))
    log = VendorLog()
    log.record(a_call(user_id=user_id))
    log.record(a_call(user_id=user_id + 1000))

    assert await log.flush() == 2

    rows = await VendorCallRecord.all().order_by("id")
    assert [row.user_id for row in rows] == [user_id, None]  # type: ignore[attr-defined]


async def test_the_background_task_writes_the_rest_when_it_is_stopped(database: str) -> None:
    log = VendorLog(every_s=3600)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(log.run())
        await asyncio.sleep(0)
        log.record(a_call())
        task.cancel()

    assert await VendorCallRecord.all().count() == 1


async def test_a_full_batch_is_written_before_the_time(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    log, written, writing = VendorLog(every_s=3600), asyncio.Event(), vendor_log._write

    async def write(batch: list[VendorCall]) -> None:
        await writing(batch)
        written.set()

    monkeypatch.setattr(vendor_log, "_write", write)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(log.run())
        for number in range(vendor_log.BATCH):
            log.record(a_call(number))
        await asyncio.wait_for(written.wait(), timeout=60)
        task.cancel()

    assert await VendorCallRecord.all().count() == vendor_log.BATCH


@pytest.mark.parametrize("failure", [PostgresConnectionError("cut"), InterfaceError("closed"), OSError("away")])
async def test_a_database_that_went_away_does_not_end_the_journal(
    database: str, monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    """What asyncpg raises without Tortoise's translation must not end the background task."""
    log, write = VendorLog(), vendor_log._write

    async def away(_batch: list[VendorCall]) -> None:
        raise failure

    monkeypatch.setattr(vendor_log, "_write", away)
    log.record(a_call())
    await log.flush_or_keep()
    monkeypatch.setattr(vendor_log, "_write", write)
    await log.flush_or_keep()

    assert await VendorCallRecord.all().count() == 1
