import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from integrations.base import (
    AccessDeniedError,
    AuthorizationError,
    BadRequestError,
    BadResponseError,
    IntegrationError,
    NotFoundError,
    TooLargeError,
    TooManyRequestsError,
    UnavailableError,
)
from integrations.clickup import ClickUpClient, ClickUpGateway, NewTask, TaskOrder, TaskQuery, clickup_http
from tests.contracts import contract, requires_contracts
from tests.integrations.support import Calls, Clock, FakeVendor, ok

BASE = "https://api.clickup.test/api/v2"
TASK = {
    "id": "86c2abcde",
    "custom_id": "HR-12",
    "name": "Анна Ким",
    "text_content": "Опыт 5 лет",
    "description": "Опыт 5 лет",
    "markdown_description": "**Опыт** 5 лет",
    "status": {"status": "новый", "type": "open", "color": "#fff", "orderindex": 0},
    "priority": {"id": "2", "priority": "high", "orderindex": "2"},
    "creator": {"id": 183, "username": "Олег"},
    "assignees": [{"id": 1, "username": "Ева", "email": "eva@example.com"}],
    "date_created": "1567780450202",
    "date_closed": None,
    "url": "https://app.clickup.com/t/86c2abcde",
    "team_id": "9009",
    "list": {"id": "1", "name": "Отклики"},
    "folder": {"id": "2", "name": "hidden", "hidden": True},
    "space": {"id": "3"},
    "custom_fields": [
        {
            "id": "a",
            "name": "Источник",
            "type": "drop_down",
            "value": 1,
            "type_config": {
                "options": [
                    {"id": "x", "name": "hh.ru", "orderindex": 0},
                    {"id": "y", "name": "LinkedIn", "orderindex": 1},
                ]
            },
        },
        {
            "id": "b",
            "name": "Языки",
            "type": "labels",
            "value": ["m", "n"],
            "type_config": {"options": [{"id": "m", "label": "русский"}, {"id": "n", "label": "english"}]},
        },
        {"id": "c", "name": "Почта", "type": "email", "value": "anna@example.com"},
        {"id": "d", "name": "Ждёт", "type": "number", "value": "2000"},
        {"id": "e", "name": "Пусто", "type": "drop_down", "type_config": {"options": []}},
        {"id": "f", "name": "Вышла", "type": "date", "value": "1567780450202"},
        {"id": "g", "name": "Ревью", "type": "users", "value": [{"id": 1, "username": "Ева"}]},
        {"id": "h", "name": "Срочно", "type": "checkbox", "value": True},
        {"id": "i", "name": "Новое", "type": "hologram", "value": {"x": 1}},
    ],
    "attachments": [
        {
            "id": "at1.pdf",
            "title": "cv.pdf",
            "extension": "pdf",
            "mimetype": "application/pdf",
            "size": 1024,
            "url": "https://t9009.p.clickup-attachments.com/t9009/at1/cv.pdf",
            "date": "1567780450202",
        },
    ],
}


def client(
    fake: FakeVendor, *, clock: Clock | None = None, calls: Calls | None = None, **options: Any
) -> ClickUpClient:
    clock = clock or Clock()
    http = clickup_http(
        client=fake.client(),
        call_log=calls or Calls(),
        wall=clock.wall,
        sleep=clock.sleep,
        monotonic=clock.monotonic,
        now=clock.now,
        jitter=lambda: 0.0,
    )
    return ClickUpGateway(http=http, base_url=BASE, **options).connect(token="pk_183_SECRET", user_id=4)


NARROW = TaskQuery(
    page=2,
    closed=True,
    subtasks=True,
    updated_after=datetime(2026, 11, 1, tzinfo=UTC),
    order=TaskOrder.UPDATED,
    oldest_first=True,
    statuses=("новый", "в работе"),
    assignees=(183,),
)
NEW = NewTask(
    name="Анна Ким",
    description="**Опыт** 5 лет",
    assignees=(183,),
    priority=2,
    due_at=datetime(2026, 12, 1, tzinfo=UTC),
    status="новый",
    tags=("python",),
)
Operation = Callable[[ClickUpClient], Awaitable[Any]]
OPERATIONS: list[tuple[str, Operation, Any]] = [
    ("user", lambda c: c.user(), {"user": {"id": 183}}),
    ("workspaces", lambda c: c.workspaces(), {"teams": []}),
    ("task", lambda c: c.task("86c2abcde"), TASK),
    ("custom task", lambda c: c.task("HR-12", workspace_id="9009"), TASK),
    ("comments", lambda c: c.comments("86c2abcde"), {"comments": []}),
    ("comments of a custom id", lambda c: c.comments("HR-12", workspace_id="9009"), {"comments": []}),
    ("spaces", lambda c: c.spaces("9009"), {"spaces": []}),
    ("folders", lambda c: c.folders("790"), {"folders": []}),
    ("lists", lambda c: c.lists("457"), {"lists": []}),
    ("lists without a folder", lambda c: c.folderless_lists("790"), {"lists": []}),
    ("list", lambda c: c.task_list("124"), {"id": "124"}),
    ("members", lambda c: c.list_members("124"), {"members": []}),
    ("first page of a list", lambda c: c.list_tasks("124"), {"tasks": [], "last_page": True}),
    ("narrowed list", lambda c: c.list_tasks("124", NARROW), {"tasks": [], "last_page": True}),
    ("new task", lambda c: c.create_task("124", NEW), TASK),
    ("new task with a name only", lambda c: c.create_task("124", NewTask("Позвонить")), TASK),
    ("status", lambda c: c.set_status("86c2abcde", "передан"), TASK),
    ("comment", lambda c: c.add_comment("86c2abcde", "Кандидат в Huntflow"), {"id": "1"}),
]


@requires_contracts
@pytest.mark.parametrize(("name", "operation", "body"), OPERATIONS, ids=[name for name, _, _ in OPERATIONS])
async def test_the_vendor_has_no_complaint_about_the_request(name: str, operation: Operation, body: Any) -> None:
    fake = FakeVendor(ok(body))
    await operation(client(fake))

    request = fake.requests[0]
    errors = contract("clickup").request_errors(
        request.method,
        request.url.path,
        query=request.url.params.multi_items(),
        headers=request.headers,
        json=json.loads(request.content) if request.content else None,
    )

    assert errors == []
    assert request.headers["authorization"] == "pk_183_SECRET"


ERRORS: list[tuple[str, httpx.Response | Exception, type[IntegrationError]]] = [
    ("revoked", ok({"err": "Token invalid", "ECODE": "OAUTH_025"}, 401), AuthorizationError),
    ("other workspace", ok({"err": "Team not authorized", "ECODE": "OAUTH_027"}, 401), AccessDeniedError),
    ("other workspace, new code", ok({"err": "Team not authorized", "ECODE": "OAUTH_045"}, 401), AccessDeniedError),
    ("no code", ok({}, 401), AuthorizationError),
    ("item as 401", ok({"err": "Task not found", "ECODE": "ITEM_015"}, 401), NotFoundError),
    ("404", ok({"err": "Route not found", "ECODE": "APP_001"}, 404), NotFoundError),
    ("field", ok({"err": "Value must be an option", "ECODE": "FIELD_011"}, 400), BadRequestError),
    ("429", ok({"err": "Rate limit reached", "ECODE": "APP_002"}, 429), TooManyRequestsError),
    ("500", ok({"err": "oops", "ECODE": "ITEM_015"}, 500), UnavailableError),
    ("timeout", httpx.ReadTimeout("slow"), UnavailableError),
    ("malformed", httpx.Response(200, text="{"), BadResponseError),
    ("a body of another kind", ok(["x"]), BadResponseError),
]


@pytest.mark.parametrize(("name", "operation", "body"), OPERATIONS, ids=[name for name, _, _ in OPERATIONS])
@pytest.mark.parametrize("trouble", ERRORS, ids=[kind for kind, _, _ in ERRORS])
async def test_every_operation_turns_trouble_into_one_of_our_errors(
    name: str,
    operation: Operation,
    body: Any,
    trouble: tuple[str, httpx.Response | Exception, type[IntegrationError]],
) -> None:
    _, step, error = trouble

    with pytest.raises(error) as caught:
        await operation(client(FakeVendor(step)))

    assert type(caught.value) is error


async def test_a_task_is_read_whole() -> None:
    task = await client(FakeVendor(ok(TASK))).task("86c2abcde")

    assert (task.id, task.custom_id, task.name, task.priority) == ("86c2abcde", "HR-12", "Анна Ким", "high")
    assert (task.text_description, task.markdown_description) == ("Опыт 5 лет", "**Опыт** 5 лет")
    assert task.status is not None
    assert (task.status.status, task.status.type) == ("новый", "open")
    assert task.created_at == datetime(2019, 9, 6, 14, 34, 10, 202000, tzinfo=UTC)
    assert (task.closed_at, task.workspace_id) == (None, "9009")
    assert task.home_list is not None
    assert task.home_list.name == "Отклики"
    assert [(file.title, file.size) for file in task.attachments] == [("cv.pdf", 1024)]
    assert repr(task) == "Task(id='86c2abcde')"


async def test_custom_fields_are_read_in_words() -> None:
    task = await client(FakeVendor(ok(TASK))).task("86c2abcde")

    assert {field.name: field.text for field in task.custom_fields} == {
        "Источник": "LinkedIn",
        "Языки": "русский, english",
        "Почта": "anna@example.com",
        "Ждёт": "2000",
        "Пусто": None,
        "Вышла": "2019-09-06T14:34:10.202000+00:00",
        "Ревью": "Ева",
        "Срочно": "true",
        "Новое": None,
    }


@pytest.mark.parametrize("value", ["y", 1])
async def test_a_drop_down_is_read_by_index_and_by_id(value: object) -> None:
    field = {**TASK["custom_fields"][0], "value": value}  # type: ignore[index, dict-item]

    task = await client(FakeVendor(ok({**TASK, "custom_fields": [field]}))).task("86c2abcde")

    assert task.custom_fields[0].text == "LinkedIn"


async def test_a_bare_task_is_enough() -> None:
    task = await client(FakeVendor(ok({"id": "9hz", "priority": None, "date_created": "soon", "creator": {}}))).task(
        "9hz"
    )

    assert (task.priority, task.created_at, task.creator, task.attachments) == (None, None, None, ())


def comment(number: int) -> dict[str, Any]:
    return {"id": str(number), "comment_text": f"c{number}", "user": {"id": 1}, "date": str(1_600_000_000_000 + number)}


async def test_all_pages_of_comments_are_read_oldest_first() -> None:
    newest = [comment(number) for number in range(60, 35, -1)]
    older = [comment(number) for number in range(35, 10, -1)]
    oldest = [comment(number) for number in range(10, 0, -1)]
    fake = FakeVendor(*(ok({"comments": page}) for page in (newest, older, oldest)))

    comments = await client(fake).comments("9hz")

    assert [one.text for one in comments] == [f"c{number}" for number in range(1, 61)]
    assert dict(fake.requests[1].url.params) == {"start": "1600000000036", "start_id": "36"}


async def test_a_vendor_repeating_a_page_does_not_keep_us_forever() -> None:
    fake = FakeVendor(ok({"comments": [comment(number) for number in range(25, 0, -1)]}))

    comments = await client(fake).comments("9hz")

    assert (len(comments), len(fake.requests)) == (25, 2)


async def test_an_attachment_is_fetched_without_the_token() -> None:
    calls = Calls()
    fake = FakeVendor(httpx.Response(200, content=b"%PDF", headers={"content-type": "application/pdf; q=1"}))
    url = "https://t9009.p.clickup-attachments.com/t9009/at1/Ivanov.pdf?view=open"

    file = await client(fake, calls=calls).download_attachment(url, limit_bytes=100)

    assert (file.content, file.content_type) == (b"%PDF", "application/pdf")
    assert "authorization" not in fake.requests[0].headers
    assert "Ivanov" not in repr(calls.made)


@pytest.mark.parametrize(
    "url",
    [
        "http://t1.clickup-attachments.com/a",
        "https://clickup-attachments.com.evil.com/a",
        "https://evilclickup-attachments.com/a",
        "https://t1.clickup-attachments.com@evil.com/a",
        "https://x@attachments.clickup.com/a",
        "https://evil.com\\@attachments.clickup.com/a",
        "https://attachments.clickup.com:8443/a",
        "https://127.0.0.1/a",
        "http://127.0.0.1:9001/a",
        "file:///etc/passwd",
        "//attachments.clickup.com/a",
        "",
        "https://attachments.clickup.com\n.evil.com/a",
        "x" * 70_000,
    ],
)
async def test_nothing_is_fetched_from_another_host(url: str) -> None:
    fake = FakeVendor(ok({}))

    with pytest.raises(BadRequestError):
        await client(fake).download_attachment(url, limit_bytes=100)

    assert fake.requests == []


async def test_a_host_of_the_settings_is_allowed_with_its_scheme_and_port_only() -> None:
    fake = FakeVendor(httpx.Response(200, content=b"x"))
    connection = client(fake, attachment_origins=frozenset({"http://127.0.0.1:9001"}))

    assert (await connection.download_attachment("http://127.0.0.1:9001/files/1", limit_bytes=9)).content == b"x"
    with pytest.raises(BadRequestError):
        await connection.download_attachment("http://127.0.0.1:9002/files/1", limit_bytes=9)


async def test_a_redirect_of_an_attachment_is_not_followed() -> None:
    fake = FakeVendor(httpx.Response(302, headers={"location": "http://169.254.169.254/"}))

    with pytest.raises(BadResponseError):
        await client(fake).download_attachment("https://attachments.clickup.com/a", limit_bytes=9)

    assert len(fake.requests) == 1


async def test_an_attachment_over_the_limit_is_refused() -> None:
    fake = FakeVendor(httpx.Response(200, content=b"x" * 10))

    with pytest.raises(TooLargeError):
        await client(fake).download_attachment("https://attachments.clickup.com/a", limit_bytes=9)


async def test_after_429_the_window_is_waited_out() -> None:
    clock = Clock()
    limited = ok({"err": "Rate limit reached", "ECODE": "APP_002"}, 429, x_ratelimit_reset="1042")

    await client(FakeVendor(limited, ok({"user": {"id": 1}})), clock=clock).user()

    assert clock.slept == [42.0]


async def test_an_empty_budget_holds_the_next_call_until_it_is_full_again() -> None:
    clock = Clock()
    spent = ok({"user": {"id": 1}}, x_ratelimit_limit="100", x_ratelimit_remaining="0", x_ratelimit_reset="1030")
    connection = client(FakeVendor(spent, ok({"user": {"id": 1}})), clock=clock)

    await connection.user()
    await connection.user()

    assert clock.slept == [30.0]


@pytest.mark.parametrize(("limit", "waits"), [("1000", False), ("100", True), ("nonsense", True), ("-5", True)])
async def test_the_plan_is_learned_from_the_answers(limit: str, *, waits: bool) -> None:
    clock = Clock()
    connection = client(FakeVendor(lambda _: ok({"user": {"id": 1}}, x_ratelimit_limit=limit)), clock=clock)

    for _ in range(101):
        await connection.user()

    assert bool(clock.slept) is waits


async def test_a_page_of_a_list_says_whether_it_is_the_last() -> None:
    fake = FakeVendor(
        ok({"tasks": [{"id": str(number)} for number in range(100)], "last_page": False}),
        ok({"tasks": [{"id": "100", "parent": "7", "tags": [{"name": "python"}]}], "last_page": True}),
        ok({"tasks": [{"id": "100"}]}),
        ok({"tasks": [{"id": str(number)} for number in range(100)]}),
        ok({"tasks": [], "last_page": False}),
    )
    connection = client(fake)

    pages = [await connection.list_tasks("124", TaskQuery(page=page)) for page in range(5)]

    assert [page.is_last for page in pages] == [False, True, True, False, True]
    assert len(pages[0].tasks) == 100
    assert (pages[1].tasks[0].parent_id, pages[1].tasks[0].tags[0].name) == ("7", "python")


async def test_a_narrowed_list_is_asked_for_in_the_vendors_spelling() -> None:
    fake = FakeVendor(ok({"tasks": [], "last_page": True}))

    await client(fake).list_tasks("124", NARROW)

    assert fake.requests[0].url.params.multi_items() == [
        ("page", "2"),
        ("order_by", "updated"),
        ("include_markdown_description", "true"),
        ("reverse", "true"),
        ("include_closed", "true"),
        ("subtasks", "true"),
        ("date_updated_gt", "1793491200000"),
        ("statuses[]", "новый"),
        ("statuses[]", "в работе"),
        ("assignees[]", "183"),
    ]


async def test_places_are_read_down_to_the_statuses_of_a_list() -> None:
    status = {"status": "новый", "type": "open", "color": "#fff", "orderindex": 0}
    fake = FakeVendor(
        ok({"spaces": [{"id": "790", "name": "Найм", "private": False, "statuses": [status]}]}),
        ok({"folders": [{"id": "457", "name": "Отклики", "hidden": False, "task_count": "12"},
                        {"id": "458", "name": "hidden", "hidden": True}]}),
        ok({"lists": [{"id": "124", "name": "Кандидаты", "task_count": None, "folder": {"id": "457"}}]}),
        ok({"id": "124", "name": "Кандидаты", "statuses": [status]}),
        ok({"members": [{"id": 1, "username": "Ева", "email": "eva@example.com"}]}),
    )  # fmt: skip
    connection = client(fake)

    spaces = await connection.spaces("9009")
    folders = await connection.folders("790")
    lists = await connection.lists("457")
    found = await connection.task_list("124")
    members = await connection.list_members("124")

    assert [(space.id, space.name, space.statuses[0].status) for space in spaces] == [("790", "Найм", "новый")]
    assert [(folder.id, folder.name, folder.task_count) for folder in folders] == [("457", "Отклики", 12)]
    assert [(each.id, each.name, each.task_count) for each in lists] == [("124", "Кандидаты", None)]
    assert [(each.status, each.type, each.orderindex) for each in found.statuses] == [("новый", "open", 0)]
    assert [(member.id, member.username) for member in members] == [(1, "Ева")]


@pytest.mark.parametrize(
    ("write", "times"),
    [(lambda c: c.create_task("124", NEW), 1), (lambda c: c.set_status("9hz", "передан"), 4)],
    ids=["a new task is not sent twice", "the same status may be set again"],
)
async def test_only_a_harmless_write_is_repeated_after_a_broken_gateway(write: Operation, times: int) -> None:
    fake = FakeVendor(ok({}, 502))

    with pytest.raises(UnavailableError) as caught:
        await write(client(fake))

    assert len(fake.requests) == times
    assert caught.value.may_have_happened is (times == 1)
