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
from integrations.notion import NotionClient, NotionGateway, PageQuery, ReportBlock, ReportBlockKind, notion_http
from integrations.notion.blocks import files_of, plain_text
from integrations.notion.client import MAX_BLOCK_CALLS, NewPage
from integrations.notion.references import parse_page_reference
from tests.contracts import contract, requires_contracts
from tests.integrations.notion.samples import (
    BLOCK_ID,
    BOT,
    DATA_SOURCE,
    DATABASE_ID,
    PAGE,
    PAGE_ID,
    PROPERTIES,
    SOURCE_ID,
    USER,
    block,
    comment,
    listed,
    refusal,
    rich,
    signed,
)
from tests.integrations.support import Calls, Clock, FakeVendor, bodies, ok

BASE = "https://api.notion.test/v1"
FILE = "https://prod-files-secure.s3.us-west-2.amazonaws.com/a/b/Ivanov.pdf?X-Amz-Signature=s3cr3t"
CURSOR = "33e19cb9-751f-4993-b74d-234d67d0d534"


def client(fake: FakeVendor, *, clock: Clock | None = None, calls: Calls | None = None, **options: Any) -> NotionClient:
    clock = clock or Clock()
    http = notion_http(
        client=fake.client(),
        call_log=calls or Calls(),
        sleep=clock.sleep,
        monotonic=clock.monotonic,
        now=clock.now,
        jitter=lambda: 0.0,
    )
    return NotionGateway(http=http, base_url=BASE, **options).connect(token="ntn_SECRET42", user_id=4)


LINE = ReportBlock(ReportBlockKind.BULLET, "Ким Анна: создан", "https://example.com/1")
REPORT = NewPage("Отчёт", (ReportBlock(ReportBlockKind.HEADING, "Импорт"), LINE), data_source_id=SOURCE_ID)
NARROW = PageQuery(edited_since=datetime(2026, 11, 21, 9, 30, 45, tzinfo=UTC), cursor=CURSOR)
Operation = Callable[[NotionClient], Awaitable[Any]]
OPERATIONS: list[tuple[str, Operation, Any]] = [
    ("me", lambda c: c.me(), BOT),
    ("search", lambda c: c.search_data_sources("канд", cursor=CURSOR), listed(DATA_SOURCE)),
    ("search of everything", lambda c: c.search_data_sources(), listed(DATA_SOURCE)),
    ("database", lambda c: c.database(DATABASE_ID), {"id": DATABASE_ID, "data_sources": [{"id": SOURCE_ID, "name": "К"}]}),
    ("data source", lambda c: c.data_source(SOURCE_ID), DATA_SOURCE),
    ("query", lambda c: c.query(SOURCE_ID), listed(PAGE)),
    ("narrow query", lambda c: c.query(SOURCE_ID, NARROW), listed(PAGE)),
    ("page", lambda c: c.page(PAGE_ID), PAGE),
    ("text", lambda c: c.text(PAGE_ID), listed()),
    ("comments", lambda c: c.comments(PAGE_ID), listed()),
    ("people", lambda c: c.people(), listed(USER)),
    ("report", lambda c: c.create_page(REPORT), PAGE),
    ("report under a page", lambda c: c.create_page(NewPage("Отчёт", (), page_id=PAGE_ID)), PAGE),
]  # fmt: skip


@requires_contracts
@pytest.mark.parametrize(("name", "operation", "body"), OPERATIONS, ids=[name for name, _, _ in OPERATIONS])
async def test_the_vendor_has_no_complaint_about_the_request(name: str, operation: Operation, body: Any) -> None:
    fake = FakeVendor(ok(body))
    await operation(client(fake))

    request = fake.requests[0]
    errors = contract("notion").request_errors(
        request.method,
        request.url.path,
        query=request.url.params.multi_items(),
        headers=request.headers,
        json=json.loads(request.content) if request.content else None,
    )

    assert errors == []
    assert request.headers["authorization"] == "Bearer ntn_SECRET42"
    assert request.headers["notion-version"] == "2025-09-03"


@requires_contracts
@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/v1/users/me", BOT),
        ("GET", f"/v1/pages/{PAGE_ID}", PAGE),
        ("POST", f"/v1/data_sources/{SOURCE_ID}/query", listed(PAGE) | {"type": "page_or_data_source", "page_or_data_source": {}}),
        ("GET", "/v1/comments", listed(comment(1, "Позвонить")) | {"type": "comment", "comment": {}}),
    ],
    ids=["me", "page", "query", "comments"],
)  # fmt: skip
def test_the_saved_answers_are_what_the_vendor_documents(method: str, path: str, body: Any) -> None:
    assert contract("notion").response_errors(method, path, 200, body) == []


ERRORS: list[tuple[str, httpx.Response | Exception, type[IntegrationError]]] = [
    ("bad token", ok(refusal(401, "unauthorized"), 401), AuthorizationError),
    ("no capability", ok(refusal(403, "restricted_resource"), 403), AccessDeniedError),
    ("not shared", ok(refusal(404, "object_not_found"), 404), NotFoundError),
    ("validation", ok(refusal(400, "validation_error"), 400), BadRequestError),
    ("conflict", ok(refusal(409, "conflict_error"), 409), UnavailableError),
    ("429", ok(refusal(429, "rate_limited"), 429, retry_after="1"), TooManyRequestsError),
    ("529", ok(refusal(529, "service_overload"), 529, retry_after="1"), TooManyRequestsError),
    ("500", ok(refusal(500, "internal_server_error"), 500), UnavailableError),
    ("gateway", httpx.Response(502, text="<html>"), UnavailableError),
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
    assert "ntn_SECRET42" not in str(caught.value)


@pytest.mark.parametrize(("status", "code"), [(429, "rate_limited"), (529, "service_overload")])
async def test_every_call_waits_as_long_as_notion_asks_and_a_write_as_well(status: int, code: str) -> None:
    clock = Clock()
    fake = FakeVendor(ok(refusal(status, code), status, retry_after="61"), ok(PAGE))

    await client(fake, clock=clock).create_page(REPORT)

    assert (clock.slept, len(fake.requests)) == ([61.0], 2)


@pytest.mark.parametrize("status", [409, 500, 502, 503, 504])
async def test_reads_are_repeated_by_us_alone_and_a_new_page_is_not(status: int) -> None:
    reading = FakeVendor(ok(refusal(status, "conflict_error"), status))
    searching = FakeVendor(ok(refusal(status, "conflict_error"), status))
    writing = FakeVendor(ok(refusal(status, "conflict_error"), status))

    with pytest.raises(UnavailableError):
        await client(reading).page(PAGE_ID)
    with pytest.raises(UnavailableError):
        await client(searching).search_data_sources()
    with pytest.raises(UnavailableError):
        await client(writing).create_page(REPORT)

    assert [len(fake.requests) for fake in (reading, searching, writing)] == [4, 4, 1]


async def test_a_page_is_read_with_every_kind_of_property() -> None:
    page = await client(FakeVendor(ok(PAGE))).page(PAGE_ID)

    assert (page.id, page.title, page.data_source_id) == (PAGE_ID, "Анна Ким", SOURCE_ID)
    assert page.edited_at == datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
    assert {each.name: each.text for each in page.properties} == {
        "Имя": "Анна Ким",
        "Заметки": "профиль",
        "Зарплата": "2000",
        "Ставка": "12.5",
        "Источник": "hh.ru",
        "Навыки": "Python, SQL",
        "Статус": "Интервью",
        "Выход": "2026-12-01 – 2026-12-05",
        "Рекрутер": "Елена Ковалёва",
        "Резюме": "Ким.pdf, портфолио",
        "Срочно": "true",
        "Профиль": "https://rabota.by/resume/1",
        "Почта": "anna@example.com",
        "Телефон": "+375 29 111-22-33",
        "Формула": "Ким А.",
        "Сумма": "3",
        "Вакансия": None,
        "Города": "Минск, 2",
        "Создано": "2026-11-20T08:00:00.000Z",
        "Автор": "Елена Ковалёва",
        "Номер": "HR-7",
        "Пусто": None,
        "Кнопка": None,
    }
    named = {each.name: each for each in page.properties}
    assert named["Заметки"].links == ("https://www.linkedin.com/in/anna-kim",)
    assert [(each.name, each.email) for each in named["Рекрутер"].people] == [("Елена Ковалёва", "elena@example.com")]
    assert [(each.name, each.is_downloadable) for each in named["Резюме"].files] == [("Ким.pdf", True), ("портфолио", False)]  # fmt: skip
    assert repr(page) == f"Page(id='{PAGE_ID}')"


async def test_a_bare_page_and_an_unknown_property_are_enough() -> None:
    strange = {"Чудо": {"id": "z", "type": "hologram", "hologram": {"x": 1}}, "Не то": 5}
    page = await client(FakeVendor(ok({"id": PAGE_ID, "properties": strange}))).page(PAGE_ID)

    assert (page.title, page.edited_at) == ("", None)
    assert [(each.name, each.text) for each in page.properties] == [("Чудо", None)]


async def test_a_property_of_more_than_25_items_is_read_to_its_end() -> None:
    long = {**PROPERTIES, "Рекрутер": {"id": "h%3A", "type": "people", "people": [USER] * 25}}
    items = [{"object": "property_item", "type": "people", "people": USER} for _ in range(30)]
    fake = FakeVendor(ok(PAGE | {"properties": long}), ok(listed(*items[:20], cursor=CURSOR)), ok(listed(*items[20:])))

    page = await client(fake).page(PAGE_ID)

    found = next(each for each in page.properties if each.name == "Рекрутер")
    assert (len(found.people), found.is_cut) == (30, False)
    assert fake.requests[1].url.raw_path.decode().startswith(f"/v1/pages/{PAGE_ID}/properties/h%253A")
    assert fake.requests[2].url.params["start_cursor"] == CURSOR


async def test_a_query_asks_for_whole_minutes_because_notion_keeps_no_seconds() -> None:
    fake = FakeVendor(ok(listed(PAGE, cursor=CURSOR)))

    pages = await client(fake).query(SOURCE_ID, NARROW)

    assert (len(pages.items), pages.cursor) == (1, CURSOR)
    assert bodies(fake.requests) == [
        {
            "filter": {"timestamp": "last_edited_time", "last_edited_time": {"on_or_after": "2026-11-21T09:30:00Z"}},
            "sorts": [{"timestamp": "last_edited_time", "direction": "ascending"}],
            "start_cursor": CURSOR,
            "page_size": 100,
            "result_type": "page",
        }
    ]


async def test_blocks_become_text_in_reading_order_with_what_is_inside_them() -> None:
    first = listed(
        block("heading_2", 1, rich_text=[rich("Опыт")]),
        block("toggle", 2, children=True, rich_text=[rich("Проекты")]),
        block("child_page", 3, children=True, title="Другая страница"),
        cursor=CURSOR,
    )
    inside = listed(
        block("bulleted_list_item", 4, rich_text=[rich("Биллинг, "), rich("код", "https://github.com/anna")])
    )
    second = listed(
        block("to_do", 5, rich_text=[rich("Позвонить")], checked=True),
        block("divider", 6),
        block("bookmark", 7, url="https://rabota.by/resume/1", caption=[]),
        block("file", 8, **signed("Ким.pdf"), caption=[rich("резюме")]),
        block("table_row", 9, cells=[[rich("Python")], [rich("5 лет")]]),
        block("unsupported", 10),
    )  # fmt: skip
    fake = FakeVendor(ok(first), ok(inside), ok(second))

    text = await client(fake).text(PAGE_ID)

    assert plain_text(text.blocks).splitlines() == [
        "Опыт",
        "Проекты",
        "  • Биллинг, код https://github.com/anna",
        "Другая страница",
        "[x] Позвонить",
        "https://rabota.by/resume/1",
        "резюме",
        "Python | 5 лет",
    ]
    assert [(each.name, each.is_downloadable) for _, each in files_of(text.blocks)] == [("Ким.pdf", True)]
    assert not text.is_cut


async def test_an_endless_page_is_read_within_a_budget_of_calls() -> None:
    fake = FakeVendor(ok(listed(block("paragraph", rich_text=[rich("…")]), cursor=CURSOR)))

    text = await client(fake).text(PAGE_ID)

    assert (len(text.blocks), len(fake.requests), text.is_cut) == (MAX_BLOCK_CALLS, MAX_BLOCK_CALLS, True)


async def test_comments_come_with_author_time_and_files() -> None:
    attached = comment(2, "Смотри") | {"attachments": [{"category": "pdf", "file": {"url": FILE, "expiry_time": "2026-11-21T13:00:00.000Z"}}]}  # fmt: skip
    fake = FakeVendor(ok(listed(comment(1, "Позвонить"), cursor=CURSOR)), ok(listed(attached)))

    comments = await client(fake).comments(PAGE_ID)

    assert [(each.text, each.author_name) for each in comments] == [("Позвонить", "Елена Ковалёва"), ("Смотри", "Елена Ковалёва")]  # fmt: skip
    assert comments[0].created_at == datetime(2026, 11, 21, 9, 1, tzinfo=UTC)
    assert [each.name for each in comments[1].files] == ["Ivanov.pdf"]


async def test_a_data_source_knows_its_columns_and_their_options() -> None:
    source = await client(FakeVendor(ok(DATA_SOURCE))).data_source(SOURCE_ID)

    assert (source.name, source.database_id) == ("Кандидаты", DATABASE_ID)
    assert [(each.name, each.type, [one.name for one in each.options]) for each in source.properties] == [
        ("Имя", "title", []),
        ("Статус", "status", ["Новый", "Интервью"]),
    ]


async def test_a_long_report_goes_in_portions_notion_accepts() -> None:
    blocks = tuple(ReportBlock(ReportBlockKind.PARAGRAPH, "я" * 2_500) for _ in range(250))
    fake = FakeVendor(ok(PAGE), ok({"object": "list", "results": []}))

    url = await client(fake).create_page(NewPage("Отчёт", blocks, page_id=PAGE_ID))

    sent = bodies(fake.requests)
    assert url == PAGE["url"]
    assert [len(each["children"]) for each in sent] == [100, 100, 50]
    pieces = sent[0]["children"][0]["paragraph"]["rich_text"]
    assert [len(each["text"]["content"]) for each in pieces] == [2000, 500]
    assert [request.url.path for request in fake.requests[1:]] == [f"/v1/blocks/{PAGE_ID}/children"] * 2


async def test_a_file_is_fetched_without_the_secret_and_its_address_is_kept_out_of_the_log() -> None:
    calls = Calls()
    fake = FakeVendor(httpx.Response(200, content=b"%PDF", headers={"content-type": "application/pdf"}))

    file = await client(fake, calls=calls).download_file(FILE, limit_bytes=100)

    assert (file.content, file.content_type) == (b"%PDF", "application/pdf")
    assert "authorization" not in fake.requests[0].headers
    assert not {"Ivanov", "s3cr3t"} & set(repr(calls.made).replace("=", " ").split())
    assert "s3cr3t" not in repr(calls.made)


async def test_a_file_over_the_limit_is_refused() -> None:
    fake = FakeVendor(httpx.Response(200, content=b"x" * 10))

    with pytest.raises(TooLargeError):
        await client(fake).download_file(FILE, limit_bytes=9)


@pytest.mark.parametrize(
    "url",
    [
        FILE.replace("https", "http"),
        "https://evil.com/cv.pdf",
        "https://prod-files-secure.s3.us-west-2.amazonaws.com.evil.com/a",
        "https://x@prod-files-secure.s3.us-west-2.amazonaws.com/a",
        "https://prod-files-secure.s3.us-west-2.amazonaws.com:8443/a",
        "https://s3.us-west-2.amazonaws.com/other-bucket/a",
        "https://evil.com\\@file.notion.so/a",
        "http://127.0.0.1:9001/a",
        "",
        "x" * 70_000,
    ],
)
async def test_nothing_is_fetched_from_another_host(url: str) -> None:
    fake = FakeVendor(ok({}))

    with pytest.raises(BadRequestError):
        await client(fake).download_file(url, limit_bytes=100)

    assert fake.requests == []


HEX = PAGE_ID.replace("-", "")


@pytest.mark.parametrize(
    "text",
    [
        PAGE_ID,
        HEX,
        f" {HEX.upper()}\n",
        f"https://www.notion.so/{HEX}",
        f"https://www.notion.so/naim/Anna-Kim-{HEX}?pvs=4",
        f"https://app.notion.com/p/Anna-Kim-{HEX}",
        f"https://www.notion.so/naim/{'0' * 32}?v={'1' * 32}&p={HEX}&pm=s",
        f"https://naim.notion.site/{PAGE_ID}",
    ],
)
def test_a_page_is_found_in_what_people_paste(text: str) -> None:
    found = parse_page_reference(text)

    assert found is not None
    assert found.page_id == PAGE_ID


@pytest.mark.parametrize(
    "text",
    ["", "86c2abcde", "HR-12", f"https://evil.com/{HEX}", f"https://notion.so.evil.com/{HEX}", "https://www.notion.so/",
     f"ftp://www.notion.so/{HEX}", f"x{HEX}", "https://[", f"https://www.notion.so/{BLOCK_ID}x", HEX * 100],
)  # fmt: skip
def test_anything_else_means_no_page(text: str) -> None:
    assert parse_page_reference(text) is None
