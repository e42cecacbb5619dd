"""ClickUp and Notion over the API (spec/api-spec.md): settings, the way to a list, the cache, readings, transfers."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from aiohttp.test_utils import TestServer

from models.sources import SavedSource, SourceItem, SourceKind
from services.jobs import Job
from services.sources.transfers import SourceTransfers, Transfer
from services.task_import.cards import Missing
from services.task_import.draft import KnownApplicant
from services.vocabulary import Source, System
from tests.admin_web.objects import a_source, an_item
from tests.admin_web.site import Knocker, Site, site_on
from tests.conftest import Clock
from trial.clickup import ClickUpStandIn
from trial.data import clickup as clickup_data
from trial.data.team import RECRUITER

CLICKUP, NOTION = "/api/v1/clickup-int", "/api/v1/notion-int"


@pytest.fixture
def clickup(clock: Clock) -> ClickUpStandIn:
    return ClickUpStandIn(
        now=clock, state=clickup_data.workspace(clock()), files_url="http://files.test", requests_per_minute=None
    )


@pytest_asyncio.fixture
async def connected(database: str, clock: Clock, clickup: ClickUpStandIn) -> AsyncIterator[Site]:
    """The door over a ClickUp that answers."""
    async with (
        TestServer(clickup.create_app()) as server,
        site_on(clock, clickup_api_url=str(server.make_url("/api/v2"))) as made,
    ):
        yield made


async def with_key(site: Site, clickup: ClickUpStandIn) -> Knocker:
    """A recruiter whose ClickUp is connected."""
    recruiter = await site.knocker("recruiter")
    actor = await site.parts.services.people.actor(recruiter.user_id or 0)
    assert actor is not None
    keys = {"clickup_api_key": clickup.issue_key(RECRUITER.clickup_user_id)}
    await site.parts.services.keys.saved.write(actor, keys, System.PROD, source=Source.API)
    return recruiter


@pytest.fixture
def asked(site: Site, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Job, int | None]]:
    """Jobs that were put."""
    jobs: list[tuple[Job, int | None]] = []

    async def put(job: Job, row_id: int | None = None) -> None:
        jobs.append((job, row_id))

    monkeypatch.setattr(site.parts.services.jobs, "put", put)
    return jobs


async def test_the_way_to_a_list_is_shown_step_by_step_and_its_end_saved(
    connected: Site, clickup: ClickUpStandIn
) -> None:
    recruiter = await with_key(connected, clickup)

    tested = await (await recruiter.post(f"{CLICKUP}/settings/test-connection/")).json()
    teams = await (await recruiter.get(f"{CLICKUP}/path-options/")).json()
    spaces = await (await recruiter.get(f"{CLICKUP}/spaces/?team_id={clickup_data.WORKSPACE}")).json()
    folders = await (await recruiter.get(f"{CLICKUP}/folders/?space_id={spaces[0]['id']}")).json()
    lists = await (await recruiter.get(f"{CLICKUP}/lists/?folder_id={folders[0]['id']}")).json()
    wanted = {"list_id": clickup_data.LIST_CANDIDATES, "team_id": clickup_data.WORKSPACE, "include_closed": True}
    saved = await (await recruiter.post(f"{CLICKUP}/settings/", json=wanted)).json()

    assert (tested["success"], bool(tested["name"])) == (True, True)
    assert [team["id"] for team in teams] == [clickup_data.WORKSPACE]
    assert set(lists[0]) == {"id", "name", "task_count"}
    assert saved["active"]["container_id"] == clickup_data.LIST_CANDIDATES
    assert (saved["active"]["is_default"], saved["active"]["include_closed"]) == (True, True)
    assert len(saved["active"]["path"]) > 1
    assert saved == await (await recruiter.get(f"{CLICKUP}/settings/")).json()


async def test_a_list_clickup_does_not_show_is_not_saved(connected: Site, clickup: ClickUpStandIn) -> None:
    recruiter = await with_key(connected, clickup)

    answer = await recruiter.post(f"{CLICKUP}/settings/", json={"list_id": "999999999999"})

    assert (answer.status, (await answer.json())["error"]) == (400, "SourceNotShared")
    assert await SavedSource.all().count() == 0


async def test_cached_tasks_are_shown_in_both_shapes_of_the_document(site: Site) -> None:
    recruiter = await site.knocker("recruiter")
    source = await a_source(recruiter.user_id, SourceKind.CLICKUP, is_default=True)
    item = await an_item(source, title="Найти Python разработчика", description="Поиск")

    plain = await (await recruiter.get("/api/clickup/tasks/")).json()
    page = await (await recruiter.get(f"{CLICKUP}/tasks/?search=PYTHON&status=open&priority=high")).json()
    one = await (await recruiter.get(f"{CLICKUP}/tasks/{item.item_id}/")).json()

    assert plain == [
        {
            "id": item.item_id,
            "name": "Найти Python разработчика",
            "description": "Поиск",
            "status": {"status": "open", "color": None},
            "assignees": [{"id": None, "username": "Олег"}],
            "date_created": "2026-03-02T09:00:00Z",
            "date_updated": "2026-03-02T10:00:00Z",
        }
    ]
    row = page["results"][0]
    assert page["count"] == 1
    assert row.items() >= {
        "id": item.id, "user": recruiter.user_id, "task_id": item.item_id, "name": "Найти Python разработчика",
        "description": "Поиск", "status": "open", "priority": "high", "date_created": "2026-03-02T09:00:00Z",
        "date_updated": "2026-03-02T10:00:00Z",
    }.items()  # fmt: skip
    assert one == row | {"custom_fields": [], "comments": [], "attachments": [], "is_stale": True}


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["Б", "А"]),
        ("sort=date_updated", ["А", "Б"]),
        ("sort=name", ["А", "Б"]),
        ("sort=-name", ["Б", "А"]),
        ("priority=urgent", ["Б"]),
        ("status=done", ["А"]),
    ],
)
async def test_the_cache_is_narrowed_and_ordered(site: Site, query: str, names: list[str]) -> None:
    recruiter = await site.knocker("recruiter")
    source = await a_source(recruiter.user_id, SourceKind.CLICKUP)
    await an_item(source, title="А", status="done", changed_at=site.clock())
    await an_item(source, title="Б", priority=1, changed_at=site.clock().replace(year=2027))

    body = await (await recruiter.get(f"{CLICKUP}/tasks/?{query}")).json()

    assert [row["name"] for row in body["results"]] == names


async def test_cached_pages_are_shown_in_both_shapes_of_the_document(site: Site) -> None:
    recruiter = await site.knocker("recruiter")
    source = await a_source(recruiter.user_id, SourceKind.NOTION)
    item = await an_item(
        source,
        title="Кандидат: Анна Петрова",
        parent_id="parent_789",
        properties=[{"name": "Город", "type": "select", "text": "Минск"}],
    )

    plain = await (await recruiter.get("/api/notion/pages/")).json()
    page = await (await recruiter.get(f"{NOTION}/pages/?parent_id=parent_789&sort=-last_edited_time")).json()
    by_number = await (await recruiter.get(f"{NOTION}/pages/{item.id}/")).json()
    by_page_id = await (await recruiter.get(f"{NOTION}/pages/{item.item_id}/")).json()

    assert list(plain[0]) == ["id", "title", "url", "created_time", "last_edited_time", "properties"]
    assert plain[0]["properties"] == {"Город": "Минск"}
    row = page["results"][0]
    assert row.items() >= {
        "id": item.id, "user": recruiter.user_id, "page_id": item.item_id, "title": "Кандидат: Анна Петрова",
        "content": "", "parent_id": "parent_789", "last_edited_time": "2026-03-02T10:00:00Z",
    }.items()  # fmt: skip
    assert by_number == by_page_id
    assert by_number["properties"] == [{"name": "Город", "type": "select", "text": "Минск"}]


async def test_another_persons_tasks_are_not_there(site: Site) -> None:
    recruiter, admin = await site.knocker("recruiter"), await site.knocker("admin")
    source = await a_source(recruiter.user_id, SourceKind.CLICKUP)
    item = await an_item(source)

    for path in (
        f"{CLICKUP}/tasks/{item.item_id}/",
        f"{CLICKUP}/tasks/{item.id}/",
        f"{CLICKUP}/tasks/?source={source.id}",
    ):
        assert (await admin.get(path)).status == 404
    assert (await recruiter.get(f"{NOTION}/pages/?source={source.id}")).status == 404


async def test_a_reading_is_started_logged_and_its_cache_emptied(
    site: Site, asked: list[tuple[Job, int | None]]
) -> None:
    recruiter = await site.knocker("recruiter")
    source = await a_source(recruiter.user_id, SourceKind.NOTION)
    await an_item(source)

    started = await (await recruiter.post(f"{NOTION}/sync-pages/", json={"full": True})).json()
    again = await (await recruiter.post("/api/notion/sync/")).json()
    log = await (await recruiter.get(f"{NOTION}/sync-logs/")).json()
    cleared = await (await recruiter.post(f"{NOTION}/clear-cache/")).json()

    assert (started["success"], again["sync_id"]) == (True, started["sync_id"])
    assert asked == [(Job.SYNC_SOURCE, started["sync_id"])]
    assert log["count"] == 1
    assert log["results"][0].items() >= {
        "id": started["sync_id"], "source": source.id, "status": "running", "is_full": True, "error_message": "",
    }.items()  # fmt: skip
    assert (cleared["success"], cleared["cleared"], await SourceItem.all().count()) == (True, 1, 0)


@pytest.mark.parametrize(
    ("transfer", "success"),
    [
        (Transfer(5), True),
        (Transfer(None, 77), True),
        (
            Transfer(5, missing=(Missing.DUPLICATE_CHOICE,), duplicates=(KnownApplicant(3, "Анна", "Python", ()),)),
            False,
        ),
    ],
)
async def test_a_transfer_says_what_became_of_it(
    site: Site, monkeypatch: pytest.MonkeyPatch, transfer: Transfer, success: bool
) -> None:
    recruiter = await site.knocker("recruiter")
    page = await an_item(await a_source(recruiter.user_id, SourceKind.NOTION))
    asked: list[tuple[str, object]] = []

    async def start(_self: SourceTransfers, _actor: object, item_id: str, **where: object) -> Transfer:
        asked.append((item_id, where))
        return transfer

    monkeypatch.setattr(SourceTransfers, "start", start)
    where = {"account_id": 123, "vacancy_id": 456}

    task = await recruiter.post(f"{CLICKUP}/tasks/86c1/transfer-to-huntflow/", json=where)
    done = await recruiter.post(f"{NOTION}/pages/{page.id}/transfer-to-huntflow/", json=where)

    body = await done.json()
    assert asked == [("86c1", where), (page.item_id, where)]
    assert (task.status, body["success"], bool(body["message"])) == (200, success, True)
    assert (body["import_id"], body["applicant_id"]) == (transfer.import_id, transfer.applicant_id)
    assert body["missing"] == [each.value for each in transfer.missing]
    assert [each["id"] for each in body["duplicates"]] == [each.id for each in transfer.duplicates]


@pytest.mark.parametrize(
    ("method", "path", "body", "field"),
    [
        ("GET", f"{CLICKUP}/spaces/", None, "team_id"),
        ("GET", f"{CLICKUP}/lists/", None, "non_field_errors"),
        ("GET", f"{CLICKUP}/folders/?space_id=../1", None, "space_id"),
        ("GET", f"{CLICKUP}/tasks/?sort=password", None, "sort"),
        ("GET", f"{CLICKUP}/tasks/?priority=huge", None, "priority"),
        ("GET", f"{CLICKUP}/tasks/a%20b/", None, "task_id"),
        ("GET", f"{NOTION}/pages/?sort=date_updated", None, "sort"),
        ("GET", f"{NOTION}/sync-logs/?page=-1", None, "page"),
        ("POST", f"{CLICKUP}/settings/", {}, "list_id"),
        ("POST", f"{NOTION}/settings/", {"database_id": "1", "name": ""}, "name"),
        ("POST", f"{CLICKUP}/tasks/1/transfer-to-huntflow/", {"account_id": 1}, "vacancy_id"),
        ("POST", f"{CLICKUP}/sync-tasks/", {"full": "yes"}, "full"),
    ],
)
async def test_wrong_input_is_named(site: Site, method: str, path: str, body: object, field: str) -> None:
    answer = await (await site.knocker("recruiter")).ask(method, path, **({"json": body} if body is not None else {}))

    assert (answer.status, list((await answer.json())["details"])) == (400, [field])
