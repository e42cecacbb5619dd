"""Imports of whole lists over the API (spec/api-spec.md, bulk-import)."""

from typing import Any

import pytest

from models.bulk_imports import BulkImport, BulkItem, BulkItemState, BulkState, BulkWish
from models.sources import SourceKind
from services.bulk_import.direct import DirectImports, DirectRequest
from services.bulk_import.errors import PlaceMissingError
from services.jobs import Job
from services.sources.errors import NoSourceError, SourceGoneError
from services.sources.saved import SavedSources
from tests.admin_web.objects import a_run, a_source
from tests.admin_web.site import Site
from tests.conftest import Clock
from tests.services.bulk_world import LIST, VACANCY, BulkWorld, a_bulk_world

PATH = "/api/v1/clickup-int/bulk-import/"


async def tasks(run_id: int, *states: BulkItemState) -> None:
    for position, state in enumerate(states, 1):
        await BulkItem.create(
            run_id=run_id, position=position, source_id=f"t{position}", title=f"Т{position}", state=state
        )


async def test_a_run_shows_its_counts_and_a_page_of_its_tasks(site: Site) -> None:
    recruiter = await site.knocker("recruiter")
    run_id = await a_run(recruiter.user_id, state=BulkState.PAUSED, vacancy_id=5, vacancy_name="Python")
    state = BulkItemState
    await tasks(run_id, state.DONE, state.DONE, state.FAILED, state.KNOWN, state.HELD, state.QUEUED, state.SKIPPED)

    page = await (await recruiter.get(PATH)).json()
    card = await (await recruiter.get(f"{PATH}{run_id}/?status=failed")).json()
    progress = await (await recruiter.get(f"{PATH}{run_id}/progress/")).json()

    assert progress.items() >= {
        "id": run_id, "status": "paused", "total_tasks": 7, "processed_tasks": 5, "successful_tasks": 2,
        "failed_tasks": 1, "known_tasks": 1, "skipped_tasks": 1, "waiting_tasks": 1, "to_decide_tasks": 1,
        "percent": 71, "error_message": "",
    }.items()  # fmt: skip
    assert page["results"][0].items() >= progress.items()
    assert page["results"][0].items() >= {"user": recruiter.user_id, "source": "clickup", "vacancy_id": 5}.items()
    assert ([task["task_id"] for task in card["tasks"]], card["tasks_count"]) == (["t3"], 1)


async def test_each_vendor_lists_its_own_runs_and_people_see_theirs(site: Site) -> None:
    recruiter, admin = await site.knocker("recruiter"), await site.knocker("admin")
    clickup, notion = await a_run(recruiter.user_id), await a_run(admin.user_id, source="notion")

    async def ids(who: Any, vendor: str) -> list[int]:
        return [row["id"] for row in (await (await who.get(f"/api/v1/{vendor}-int/bulk-import/")).json())["results"]]

    assert (await ids(admin, "clickup"), await ids(admin, "notion")) == ([clickup], [notion])
    assert (await ids(recruiter, "clickup"), await ids(recruiter, "notion")) == ([clickup], [])
    assert (await recruiter.get(f"{PATH}{notion}/")).status == 403
    assert (await recruiter.get(f"{PATH}99999/")).status == 404


async def test_a_run_is_paused_stopped_and_its_failures_tried_again(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    recruiter = await site.knocker("recruiter")
    run_id = await a_run(recruiter.user_id, state=BulkState.RUNNING)
    await tasks(run_id, BulkItemState.FAILED, BulkItemState.DONE)
    put: list[tuple[Job, int | None]] = []

    async def note(job: Job, row_id: int | None = None) -> None:
        put.append((job, row_id))

    monkeypatch.setattr(site.parts.services.jobs, "put", note)

    await recruiter.post(f"{PATH}{run_id}/", json={"action": "pause"})
    wish = (await BulkImport.get(id=run_id)).wish
    await BulkImport.filter(id=run_id).update(state=BulkState.PAUSED)
    stopped = await (await recruiter.post(f"{PATH}{run_id}/")).json()
    retried = await (await recruiter.post(f"{PATH}{run_id}/retry-failed/")).json()

    assert (wish, stopped["status"]) == (BulkWish.PAUSE, "stopped")
    assert (retried["success"], retried["retried"]) == (True, 1)
    assert put == [(Job.RUN_BULK_IMPORT, run_id)]


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        (PATH, {"delay_between_tasks": -1}, "delay_between_tasks"),
        (PATH, {"delay_between_tasks": 301}, "delay_between_tasks"),
        (PATH, {"max_tasks": 0}, "max_tasks"),
        (PATH, {"sync_settings": False}, "non_field_errors"),
        (PATH, {"delay_between_pages": 5}, "delay_between_pages"),
        ("/api/v1/notion-int/bulk-import/", {"max_pages": "100"}, "max_pages"),
        (f"{PATH}1/", {"action": "explode"}, "action"),
    ],
)
async def test_wrong_input_is_named_and_nothing_begins(site: Site, path: str, body: object, field: str) -> None:
    answer = await (await site.knocker("recruiter")).post(path, json=body)

    assert (answer.status, list((await answer.json())["details"])) == (400, [field])
    assert await BulkImport.all().count() == 0


class TestBeginning:
    """`DirectImports` over the vendors of `bulk_world`."""

    @pytest.fixture
    async def world(self, database: str, clock: Clock) -> BulkWorld:
        return await a_bulk_world(clock)

    @staticmethod
    def direct(world: BulkWorld) -> DirectImports:
        nobody: Any = None
        return DirectImports(setup=world.setup, imports=world.bulk, saved=SavedSources(connections=nobody))

    async def test_the_saved_list_is_checked_with_what_was_asked_for(self, world: BulkWorld) -> None:
        source = await a_source(world.actor.user_id, SourceKind.CLICKUP, include_closed=True)
        await source.update_from_dict({"container_id": LIST}).save()
        wanted = DirectRequest(SourceKind.CLICKUP, vacancy_id=VACANCY, delay_s=8, max_items=100)

        progress = await self.direct(world).start(world.actor, wanted)

        run = progress.run
        assert (run.state, run.vacancy_id, run.delay_s, run.max_items) == (BulkState.CHECKING, VACANCY, 8, 100)
        assert run.rules.closed
        assert (await BulkImport.get(id=run.id)).starts_by_itself
        assert world.asked == [run.id]

    async def test_without_a_vacancy_nothing_is_left_behind(self, world: BulkWorld) -> None:
        source = await a_source(world.actor.user_id, SourceKind.CLICKUP)
        await source.update_from_dict({"container_id": LIST}).save()

        with pytest.raises(PlaceMissingError):
            await self.direct(world).start(world.actor, DirectRequest(SourceKind.CLICKUP))

        assert [row.state for row in await BulkImport.all()] == [BulkState.DROPPED]

    async def test_a_list_has_to_be_saved_first(self, world: BulkWorld) -> None:
        notion = await a_source(world.actor.user_id, SourceKind.NOTION)

        with pytest.raises(NoSourceError):
            await self.direct(world).start(world.actor, DirectRequest(SourceKind.CLICKUP))
        with pytest.raises(SourceGoneError):
            await self.direct(world).start(world.actor, DirectRequest(SourceKind.CLICKUP, notion.id))
