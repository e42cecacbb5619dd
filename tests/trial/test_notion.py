"""The Notion stand-in: answers as the vendor's document says, refusals as its users know them."""

import pytest
from aiohttp.test_utils import TestClient, TestServer

from tests.contracts import record, requires_contracts
from tests.trial.clock import Clock
from trial.data import notion as data
from trial.notion import NotionStandIn
from trial.notion.app import overloaded

pytestmark = requires_contracts

QUERY = f"/v1/data_sources/{data.SOURCE_CANDIDATES}/query"


class Desk:
    def __init__(self, stand_in, client, files, secret):
        self.stand_in, self.client, self.files, self.secret = stand_in, client, files, secret

    async def ask(self, method, path, *, secret=None, version="2025-09-03", **more):
        headers = {"Authorization": f"Bearer {self.secret if secret is None else secret}", "Notion-Version": version}
        headers = {name: value for name, value in headers.items() if value}
        async with self.client.request(method, path, headers=headers, **more) as answer:
            return answer.status, await answer.json()

    async def get(self, path, **query):
        return await self.ask("GET", path, params=query)

    async def post(self, path, **body):
        return await self.ask("POST", path, json=body)

    async def download(self, url, **headers):
        async with self.files.get(url.removeprefix("http://files.test"), headers=headers) as found:
            return found.status, await found.read()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
async def desk(clock):
    stand_in = NotionStandIn(
        now=clock, state=data.workspace(clock()), files_url="http://files.test", requests_per_minute=None
    )
    app = stand_in.create_app()
    recorded = record(app, "notion")
    secret = stand_in.issue_secret({data.PAGE_HIRING})
    async with TestClient(TestServer(app)) as client, TestClient(TestServer(stand_in.create_files_app())) as files:
        yield Desk(stand_in, client, files, secret)
    assert recorded.violations == []


@pytest.mark.parametrize(
    "path",
    [
        "/v1/users/me",
        "/v1/users",
        f"/v1/databases/{data.DATABASE_CANDIDATES}",
        f"/v1/data_sources/{data.SOURCE_CANDIDATES}",
        f"/v1/data_sources/{data.SOURCE_CANDIDATES.replace('-', '')}",
        f"/v1/pages/{data.PAGE_HIRING}",
        *(f"/v1/pages/{id}" for id in (data.PAGE_KNOWN, data.PAGE_LONG, data.PAGE_HOSTILE, data.PAGE_BLANK)),
        f"/v1/blocks/{data.PAGE_LONG}/children?page_size=50",
        f"/v1/comments?block_id={data.PAGE_KNOWN}",
        f"/v1/pages/{data.PAGE_LONG}/properties/note",
        f"/v1/pages/{data.PAGE_LONG}/properties/mail",
    ],
)
async def test_reading_answers_200_and_obeys_the_document(desk, path):
    status, _ = await desk.get(path)

    assert status == 200


@pytest.mark.parametrize(
    ("secret", "version", "status", "code"),
    [
        ("ntn_unknown", "2025-09-03", 401, "unauthorized"),
        (None, "", 400, "missing_version"),
        (None, "2022-06-28", 400, "validation_error"),
        (None, "2026-03-11", 200, None),
    ],
)
async def test_the_door_asks_for_a_secret_and_a_version(desk, secret, version, status, code):
    found, body = await desk.ask("GET", "/v1/users/me", secret=secret, version=version)

    assert (found, body.get("code")) == (status, code)


@pytest.mark.parametrize(
    "path",
    [
        f"/v1/pages/{data.PAGE_SECRET}",
        f"/v1/data_sources/{data.SOURCE_PRIVATE}",
        f"/v1/databases/{data.DATABASE_PRIVATE}",
        f"/v1/blocks/{data.PAGE_SECRET}/children",
        f"/v1/comments?block_id={data.PAGE_SECRET}",
        "/v1/pages/11111111-2222-4333-8444-555555555555",
    ],
)
async def test_what_was_not_shared_is_not_there(desk, path):
    status, body = await desk.get(path)

    assert (status, body["code"]) == (404, "object_not_found")


async def test_search_shows_shared_things_only_and_finds_by_name(desk):
    _, all_sources = await desk.post("/v1/search", filter={"property": "object", "value": "data_source"})
    _, one = await desk.post("/v1/search", query="канд", filter={"property": "object", "value": "data_source"})

    assert {each["title"][0]["plain_text"] for each in all_sources["results"]} == {"Кандидаты", "Вакансии"}
    assert [each["id"] for each in one["results"]] == [data.SOURCE_CANDIDATES]


async def test_a_query_comes_in_pages_oldest_change_first_and_since_a_minute(desk, clock):
    data.add_many_pages(desk.stand_in.state, clock(), 240)
    sorts = [{"timestamp": "last_edited_time", "direction": "ascending"}]
    seen, cursor = [], None
    for _ in range(3):
        more = {"start_cursor": cursor} if cursor else {}
        _, answer = await desk.post(QUERY, sorts=sorts, page_size=100, **more)
        seen += [each["last_edited_time"] for each in answer["results"]]
        cursor = answer["next_cursor"]
    last = {"timestamp": "last_edited_time", "last_edited_time": {"on_or_after": seen[-2]}}
    _, newest = await desk.post(QUERY, sorts=sorts, filter=last)

    assert (len(seen), cursor, seen == sorted(seen)) == (255, None, True)
    assert {each["last_edited_time"] for each in newest["results"]} == set(seen[-2:])


@pytest.mark.parametrize(
    "body",
    [
        {"page_size": 101},
        {"page_size": "many"},
        {"start_cursor": "11111111-2222-4333-8444-555555555555"},
        {"filter": {"property": "Нет такого", "status": {"equals": "x"}}},
        {"filter": {"timestamp": "last_edited_time", "last_edited_time": {"after": "yesterday"}}},
        {"sorts": [{"timestamp": "title", "direction": "ascending"}]},
        {"archived": True},
    ],
)
async def test_a_wrong_query_is_a_validation_error(desk, body):
    status, answer = await desk.post(QUERY, **body)

    assert (status, answer["code"]) == (400, "validation_error")


async def test_a_long_property_is_cut_in_the_page_and_whole_by_itself(desk):
    _, page = await desk.get(f"/v1/pages/{data.PAGE_LONG}")
    _, first = await desk.get(f"/v1/pages/{data.PAGE_LONG}/properties/note", page_size=20)
    _, rest = await desk.get(f"/v1/pages/{data.PAGE_LONG}/properties/note", start_cursor=first["next_cursor"])

    assert len(page["properties"]["Заметки"]["rich_text"]) == 25
    assert (len(first["results"]), len(rest["results"]), rest["has_more"]) == (20, 10, False)


async def test_a_link_to_a_file_is_good_for_an_hour_and_takes_no_token(desk, clock):
    _, page = await desk.get(f"/v1/pages/{data.PAGE_KNOWN}")
    url = page["properties"]["Резюме"]["files"][0]["file"]["url"]

    fresh = await desk.download(url)
    with_token = await desk.download(url, Authorization="Bearer x")
    forged = await desk.download(url.replace("X-Amz-Signature=", "X-Amz-Signature=0"))
    clock.pass_by(minutes=61)
    late = await desk.download(url)

    assert (fresh[0], fresh[1][:2], with_token[0], forged[0], late[0]) == (200, b"PK", 400, 403, 403)
    assert desk.stand_in.files_journal.violations == ["a token ending in er x was sent to the host of files"]


async def test_comments_need_the_right_to_read_them(desk):
    secret = desk.stand_in.issue_secret({data.PAGE_HIRING}, may_read_comments=False)

    status, body = await desk.ask("GET", f"/v1/comments?block_id={data.PAGE_KNOWN}", secret=secret)

    assert (status, body["code"]) == (403, "restricted_resource")


async def test_the_limit_says_how_long_to_wait(desk):
    desk.stand_in.requests_per_minute = 2
    statuses = [(await desk.get("/v1/users/me"))[0] for _ in range(3)]

    assert statuses == [200, 200, 429]


async def test_an_overload_is_a_529_with_a_wait(desk):
    desk.stand_in.faults.add(overloaded("/users/me", retry_after_s=7))

    async with desk.client.get("/v1/users/me") as answer:
        assert (answer.status, answer.headers["Retry-After"]) == (529, "7")


def paragraph(text):
    return {
        "object": "block",
        "type": "paragraph",
        "paragraph": {"rich_text": [{"type": "text", "text": {"content": text}}]},
    }


@pytest.mark.parametrize(
    "children", [[paragraph("x" * 2001)], [paragraph("x")] * 101], ids=["long text", "many blocks"]
)
async def test_what_is_too_much_for_one_request_is_refused(desk, children):
    title = {"title": {"title": [{"type": "text", "text": {"content": "Отчёт"}}]}}
    status, body = await desk.post(
        "/v1/pages", parent={"page_id": data.PAGE_HIRING}, properties=title, children=children
    )

    assert (status, body["code"]) == (400, "validation_error")


async def test_a_page_is_made_and_grows(desk):
    title = {"title": {"title": [{"type": "text", "text": {"content": "Отчёт"}}]}}
    status, page = await desk.post(
        "/v1/pages", parent={"page_id": data.PAGE_HIRING}, properties=title, children=[paragraph("первый")]
    )
    grown, _ = await desk.ask("PATCH", f"/v1/blocks/{page['id']}/children", json={"children": [paragraph("второй")]})
    _, blocks = await desk.get(f"/v1/blocks/{page['id']}/children")

    assert (status, grown, len(blocks["results"])) == (200, 200, 2)
