"""The ClickUp stand-in: answers as the vendor's document says, refusals as its users know them."""

import io
import zipfile

import pytest
from aiohttp.test_utils import TestClient, TestServer
from pypdf import PdfReader

from tests.contracts import record, requires_contracts
from tests.trial.clock import Clock
from trial.clickup import ClickUpStandIn
from trial.data import clickup as data
from trial.data.team import RECRUITER

pytestmark = requires_contracts

LIST = f"/api/v2/list/{data.LIST_CANDIDATES}"


class Desk:
    def __init__(self, stand_in, client, files, key):
        self.stand_in, self.client, self.files, self.key = stand_in, client, files, key
        self.workspace = stand_in.state.workspaces[data.WORKSPACE]

    async def ask(self, method, path, *, key=None, **more):
        headers = {"Authorization": self.key if key is None else key}
        async with self.client.request(method, path, headers=headers, **more) as answer:
            return answer.status, await answer.json()

    async def get(self, path, *query):
        return await self.ask("GET", path, params=list(query))

    async def titles(self, *query):
        _, answer = await self.get(f"{LIST}/task", *query)
        return [each["id"] for each in answer["tasks"]]

    async def download(self, task, index=0, **headers):
        _, answer = await self.get(f"/api/v2/task/{task}")
        path = answer["attachments"][index]["url"].removeprefix("http://files.test")
        async with self.files.get(path, headers=headers) as found:
            return found.status, await found.read()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
async def desk(clock):
    stand_in = ClickUpStandIn(
        now=clock, state=data.workspace(clock()), files_url="http://files.test", requests_per_minute=None
    )
    app = stand_in.create_app()
    recorded = record(app, "clickup")
    key = stand_in.issue_key(RECRUITER.clickup_user_id)
    async with TestClient(TestServer(app)) as client, TestClient(TestServer(stand_in.create_files_app())) as files:
        yield Desk(stand_in, client, files, key)
    assert recorded.violations == []


@pytest.mark.parametrize(
    "path",
    [
        "/api/v2/user",
        "/api/v2/team",
        f"/api/v2/team/{data.WORKSPACE}/space",
        f"/api/v2/space/{data.SPACE_HIRING}/folder",
        f"/api/v2/folder/{data.FOLDER_RESPONSES}/list",
        f"/api/v2/space/{data.SPACE_HIRING}/list",
        LIST,
        f"{LIST}/member",
        f"{LIST}/task",
        f"/api/v2/task/{data.TASK_KNOWN_BY_PHONE}",
        f"/api/v2/task/{data.TASK_MANY_COMMENTS}/comment",
    ],
)
async def test_reading_answers_200_and_obeys_the_document(desk, path):
    status, _ = await desk.get(path)

    assert status == 200


async def test_path_from_workspace_to_list(desk):
    _, spaces = await desk.get(f"/api/v2/team/{data.WORKSPACE}/space")
    _, folders = await desk.get(f"/api/v2/space/{data.SPACE_HIRING}/folder")
    _, loose = await desk.get(f"/api/v2/space/{data.SPACE_HIRING}/list")

    assert [each["name"] for each in spaces["spaces"]] == ["Найм", "Команда"]
    assert [(each["name"], len(each["lists"])) for each in folders["folders"]] == [("Отклики", 2)]
    assert [(each["name"], each["folder"]["hidden"]) for each in loose["lists"]] == [("Рекомендации сотрудников", True)]


class TestKeys:
    @pytest.mark.parametrize(("key", "code"), [("", "OAUTH_017"), ("pk_1_NOBODY", "OAUTH_019")])
    async def test_missing_and_unknown_keys_are_told_apart(self, desk, key, code):
        status, answer = await desk.ask("GET", "/api/v2/user", key=key)

        assert (status, answer["ECODE"]) == (401, code)

    async def test_personal_key_with_bearer_is_unknown(self, desk):
        status, answer = await desk.ask("GET", "/api/v2/user", key=f"Bearer {desk.key}")

        assert (status, answer["ECODE"]) == (401, "OAUTH_019")

    async def test_revoked_key_is_unknown(self, desk):
        desk.stand_in.revoke_key(desk.key)

        assert (await desk.get("/api/v2/user"))[0] == 401

    async def test_foreign_workspace_is_not_authorised(self, desk):
        status, answer = await desk.get("/api/v2/team/1/space")

        assert (status, answer["ECODE"]) == (401, "OAUTH_023")

    async def test_unknown_things_are_not_found(self, desk):
        for path in ("/api/v2/task/none", "/api/v2/list/1", "/api/v2/space/1/folder", "/api/v2/folder/1/list"):
            status, answer = await desk.get(path)
            assert (status, answer["ECODE"]) == (404, "ITEM_015")


async def test_limit_of_a_minute_counts_down_and_resets(clock):
    stand_in = ClickUpStandIn(now=clock, state=data.workspace(clock()), requests_per_minute=3)
    headers = {"Authorization": stand_in.issue_key(RECRUITER.clickup_user_id)}
    async with TestClient(TestServer(stand_in.create_app())) as client:
        answers = [await client.get("/api/v2/user", headers=headers) for _ in range(4)]
        clock.pass_by(seconds=60)
        later = await client.get("/api/v2/user", headers=headers)

    assert [each.status for each in answers] == [200, 200, 200, 429]
    assert [each.headers["X-RateLimit-Remaining"] for each in answers] == ["2", "1", "0", "0"]
    assert int(answers[0].headers["X-RateLimit-Reset"]) == int(clock().timestamp())
    assert "Retry-After" not in answers[3].headers
    assert later.status == 200


class TestTasks:
    async def test_closed_and_child_tasks_only_when_asked_for(self, desk):
        usual = await desk.titles()
        everything = await desk.titles(("include_closed", "true"), ("subtasks", "true"))

        assert set(everything) - set(usual) == {data.TASK_CLOSED, data.TASK_SUBTASK}
        assert len(everything) == 28

    async def test_hundred_a_page_and_the_last_one_says_so(self, desk):
        path = f"/api/v2/list/{data.LIST_ARCHIVE}/task"
        pages = [(await desk.get(path, ("page", str(page))))[1] for page in (0, 1, 2)]

        assert [(len(each["tasks"]), each["last_page"]) for each in pages] == [(100, False), (30, True), (0, True)]
        assert len({task["id"] for page in pages for task in page["tasks"]}) == 130

    async def test_filters(self, desk):
        under_review = await desk.titles(("statuses[]", "на рассмотрении"))
        mine = await desk.titles(("assignees[]", str(RECRUITER.clickup_user_id)))
        _, last = await desk.get(f"/api/v2/task/{data.TASK_HOSTILE}")
        newer = await desk.titles(("date_updated_gt", last["date_updated"]))

        assert len(under_review) == 2
        assert data.TASK_KNOWN_BY_PHONE in mine
        assert data.TASK_HOSTILE not in newer
        assert len(newer) == 3

    async def test_order_is_newest_first_and_can_be_reversed(self, desk):
        usual = await desk.titles()

        assert await desk.titles(("reverse", "true")) == usual[::-1]

    async def test_lists_have_no_attachments_and_no_markdown(self, desk):
        _, answer = await desk.get(f"{LIST}/task")
        _, asked = await desk.get(f"{LIST}/task", ("include_markdown_description", "true"))

        assert not any({"attachments", "markdown_description"} & set(each) for each in answer["tasks"])
        assert all("markdown_description" in each for each in asked["tasks"])

    async def test_task_by_its_custom_id(self, desk):
        query = [("custom_task_ids", "true"), ("team_id", data.WORKSPACE)]

        status, task = await desk.get("/api/v2/task/HR-1", *query)
        without_team, _ = await desk.get("/api/v2/task/HR-1", query[0])

        assert (status, task["id"], without_team) == (200, data.TASK_KNOWN_BY_PHONE, 400)

    async def test_times_are_strings_of_milliseconds(self, desk):
        _, task = await desk.get(f"/api/v2/task/{data.TASK_CLOSED}")

        assert task["date_created"].isdigit()
        assert len(task["date_created"]) == 13
        assert task["date_closed"] == task["date_created"]

    async def test_comments_come_by_twenty_five(self, desk):
        path = f"/api/v2/task/{data.TASK_MANY_COMMENTS}/comment"

        _, first = await desk.get(path)
        last = first["comments"][-1]
        _, second = await desk.get(path, ("start", last["date"]), ("start_id", last["id"]))

        texts = [each["comment_text"] for each in first["comments"] + second["comments"]]
        assert (len(first["comments"]), len(second["comments"])) == (25, 7)
        assert texts == [f"Заметка {number}" for number in range(32, 0, -1)]


async def test_arrays_without_brackets_and_wrong_numbers_are_refused(clock):
    stand_in = ClickUpStandIn(now=clock, state=data.workspace(clock()))
    headers = {"Authorization": stand_in.issue_key(RECRUITER.clickup_user_id)}
    async with TestClient(TestServer(stand_in.create_app())) as client:
        queries = ({"statuses": "новый"}, {"page": "first"}, {"order_by": "color"})
        answers = [await client.get(f"{LIST}/task", params=query, headers=headers) for query in queries]

    assert [each.status for each in answers] == [400, 400, 400]


class TestWriting:
    async def test_created_task_is_read_back(self, desk):
        body = {
            "name": "Новая вакансия",
            "markdown_content": "**Python**",
            "assignees": [RECRUITER.clickup_user_id],
            "status": "НА РАССМОТРЕНИИ",
            "priority": 2,
            "due_date": 1_800_000_000_000,
        }

        status, created = await desk.ask("POST", f"{LIST}/task", json=body)
        _, task = await desk.get(f"/api/v2/task/{created['id']}", ("include_markdown_description", "true"))

        assert status == 200
        assert (task["status"]["status"], task["priority"]["priority"]) == ("на рассмотрении", "high")
        assert (task["markdown_description"], task["due_date"]) == ("**Python**", "1800000000000")

    @pytest.mark.parametrize(
        "body", [{"name": ""}, {"name": "a", "status": "нет такого"}, {"name": "a", "assignees": [5]}]
    )
    async def test_wrong_task_is_refused(self, desk, body):
        before = len(desk.workspace.tasks)

        status, answer = await desk.ask("POST", f"{LIST}/task", json=body)

        assert (status, len(desk.workspace.tasks)) == (400, before)
        assert answer["ECODE"]

    async def test_title_of_spaces_is_accepted(self, desk):
        assert (await desk.ask("POST", f"{LIST}/task", json={"name": "  "}))[0] == 200

    async def test_status_moves_and_closes(self, desk, clock):
        clock.pass_by(minutes=5)

        status, task = await desk.ask("PUT", f"/api/v2/task/{data.TASK_HOSTILE}", json={"status": "передан в huntflow"})
        unknown, answer = await desk.ask("PUT", f"/api/v2/task/{data.TASK_HOSTILE}", json={"status": "готово"})

        assert (status, task["status"]["type"]) == (200, "done")
        assert task["date_closed"] == task["date_updated"] == str(int(clock().timestamp() * 1000))
        assert (unknown, answer["ECODE"]) == (400, "CRTSK_001")

    async def test_assignees_are_added_and_removed(self, desk):
        changes = {"assignees": {"add": [data.PAVEL], "rem": [RECRUITER.clickup_user_id]}}

        _, task = await desk.ask("PUT", f"/api/v2/task/{data.TASK_KNOWN_BY_PHONE}", json=changes)

        assert [each["id"] for each in task["assignees"]] == [data.PAVEL]

    async def test_comment_is_the_newest_one(self, desk):
        path = f"/api/v2/task/{data.TASK_MANY_COMMENTS}/comment"

        status, created = await desk.ask("POST", path, json={"comment_text": "Готово", "notify_all": False})
        _, comments = await desk.get(path)

        assert (status, comments["comments"][0]["id"]) == (200, created["id"])

    @pytest.mark.parametrize(
        ("value", "status"),
        [(2, 200), ("7a1f0c00-0000-4000-8000-000000000002", 200), ("LinkedIn", 400), (9, 400)],
    )
    async def test_drop_down_takes_index_or_id_and_never_the_label(self, desk, value, status):
        path = f"/api/v2/task/{data.TASK_KNOWN_BY_PHONE}/field/{data.FIELD_SOURCE}"

        answered, _ = await desk.ask("POST", path, json={"value": value})
        _, task = await desk.get(f"/api/v2/task/{data.TASK_KNOWN_BY_PHONE}")

        source = next(each for each in task["custom_fields"] if each["id"] == data.FIELD_SOURCE)
        assert answered == status
        assert source["value"] == (2 if status == 200 else 1)
        assert source["type_config"]["options"][2]["name"] == "LinkedIn"


class TestAttachments:
    async def test_pdf_gives_its_cyrillic_text_back(self, desk):
        status, content = await desk.download(data.TASK_KNOWN_BY_PHONE)

        text = PdfReader(io.BytesIO(content)).pages[0].extract_text()
        assert status == 200
        assert "Соболевский Артём Игоревич" in text
        assert "+375 29 615-40-18" in text

    async def test_docx_is_a_word_document(self, desk):
        _, content = await desk.download(data.TASK_KNOWN_BY_EMAIL)

        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            assert "Радкевич Вероника Павловна" in archive.read("word/document.xml").decode()

    async def test_strange_files(self, desk):
        false_pdf = await desk.download(data.TASK_FALSE_PDF)
        huge = await desk.download(data.TASK_HUGE_FILE)
        missing = await desk.download(data.TASK_MISSING_FILE)

        assert false_pdf[1].startswith(b"<!DOCTYPE html>")
        assert len(huge[1]) == 30 * 1024 * 1024
        assert missing[0] == 404

    async def test_token_sent_to_the_attachment_host_is_refused_and_remembered(self, desk):
        status, _ = await desk.download(data.TASK_KNOWN_BY_EMAIL, Authorization=desk.key)

        assert status == 400
        assert len(desk.stand_in.files_journal.violations) == 1
        assert desk.key not in desk.stand_in.files_journal.violations[0]


async def test_a_long_list_comes_in_pages_of_a_hundred_oldest_change_first_when_asked(desk, clock):
    home = data.add_long_list(desk.stand_in.state, clock(), 1200)
    seen = []
    for page in range(12):
        _, answer = await desk.get(
            f"/api/v2/list/{home}/task",
            ("page", str(page)),
            ("include_closed", "true"),
            ("order_by", "updated"),
            ("reverse", "true"),
        )
        seen += [int(each["date_updated"]) for each in answer["tasks"]]
        assert answer["last_page"] is (page == 11)

    assert len(seen) == 1200
    assert seen == sorted(seen)
