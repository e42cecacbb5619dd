"""A task that changed after its import updates only what nobody has touched in Huntflow since."""

import dataclasses

import pytest

from models.bulk_imports import BulkItem, BulkItemState
from models.imports import SourceLink
from services.bulk_import.errors import DecidedError
from services.bulk_import.updates import Verdict
from services.task_import.rules import FieldUse
from tests.conftest import Clock
from tests.services.bulk_world import BulkWorld, a_bulk_world, a_listed_task

pytestmark = pytest.mark.database
MONEY = {"id": "1", "name": "Зарплата", "type": "short_text"}


async def imported_then_changed(clock: Clock) -> tuple[BulkWorld, int, int]:
    """One task is imported, then its phone, e-mail and salary change; the list is checked again."""
    world = await a_bulk_world(clock, 0)
    world.clickup.tasks["86x00001"] = a_listed_task(1, attachments=(), custom_fields=[MONEY | {"value": "2000"}])
    run_id = await world.checked()
    await world.setup.set_field(world.actor, run_id, 0, FieldUse.MONEY)
    await world.setup.check(world.actor, run_id)
    await world.bulk.run(run_id)
    await world.setup.start(world.actor, run_id)
    await world.bulk.run(run_id)
    world.clickup.tasks["86x00001"] = a_listed_task(
        1,
        attachments=(),
        description="Тел. +375 29 7777777, new@example.com",
        custom_fields=[MONEY | {"value": "3000"}],
    )
    again = await world.checked()
    item = await BulkItem.get(run_id=again)
    assert item.state is BulkItemState.CHANGED
    return world, item.id, item.applicant_id or 0


async def test_a_field_a_recruiter_changed_stays_and_the_others_are_updated(database: str, clock: Clock) -> None:
    world, item_id, applicant_id = await imported_then_changed(clock)
    kept = world.huntflow.applicants_by_id[applicant_id]
    kept["new"] = dataclasses.replace(kept["new"], email="typed.by.recruiter@example.com", money=None)

    shown = await world.updates.preview(world.actor, item_id)

    assert {each.field: each.verdict for each in shown.differences} == {
        "phone": Verdict.UPDATE,
        "email": Verdict.KEEP,
        "money": Verdict.FILL,
    }
    await world.updates.apply(world.actor, item_id)
    new = kept["new"]
    assert (new.phone, new.email, new.money) == ("+375297777777", "typed.by.recruiter@example.com", "3000")
    with pytest.raises(DecidedError):
        await world.updates.apply(world.actor, item_id)


async def test_after_an_update_the_task_counts_as_known_and_a_next_change_is_seen(database: str, clock: Clock) -> None:
    world, item_id, _applicant = await imported_then_changed(clock)
    await world.updates.apply(world.actor, item_id)

    known = await world.checked()
    assert await world.states(known) == [BulkItemState.KNOWN]
    world.clickup.tasks["86x00001"] = a_listed_task(1, attachments=(), description="+375 29 8888888, new@example.com")
    changed = await world.checked()
    item = await BulkItem.get(run_id=changed)
    shown = await world.updates.preview(world.actor, item.id)
    assert [(each.field, each.verdict) for each in shown.differences] == [("phone", Verdict.UPDATE)]


async def test_what_is_not_known_to_be_ours_is_never_overwritten(database: str, clock: Clock) -> None:
    world, item_id, _applicant = await imported_then_changed(clock)
    await SourceLink.all().update(written=None)

    shown = await world.updates.preview(world.actor, item_id)

    assert shown.changes == ()
    await world.updates.apply(world.actor, item_id)
    assert "update_applicant" not in world.faults.calls


async def test_a_number_written_otherwise_is_the_same_number(database: str, clock: Clock) -> None:
    world, item_id, applicant_id = await imported_then_changed(clock)
    kept = world.huntflow.applicants_by_id[applicant_id]
    kept["new"] = dataclasses.replace(kept["new"], phone="8 (029) 100-00-01")

    shown = await world.updates.preview(world.actor, item_id)

    assert next(each.verdict for each in shown.differences if each.field == "phone") is Verdict.UPDATE
