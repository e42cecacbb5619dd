"""The Huntflow stand-in: every answer is valid against the vendor's document, and it refuses what the vendor refuses."""

import aiohttp
import pytest
from aiohttp.test_utils import TestClient, TestServer

from tests.contracts import record, requires_contracts
from tests.trial.clock import Clock
from trial.data import vacancies
from trial.data.huntflow import production, sandbox
from trial.faults import Fault
from trial.huntflow import HuntflowStandIn

pytestmark = requires_contracts

MAIN = "/v2/accounts/11"
AGENT = {"User-Agent": "HR-Helper/1.0 (hr@example.com)"}


class Desk:
    """A recruiter's client of one stand-in: JSON in, (status, JSON) out."""

    def __init__(self, stand_in, client, pair):
        self.stand_in, self.client, self.pair = stand_in, client, pair
        self.account = stand_in.account()

    async def ask(self, method, path, *, token=None, headers=None, **more):
        found = AGENT | {"Authorization": f"Bearer {token or self.pair.access_token}"} | (headers or {})
        async with self.client.request(method, path, headers=found, **more) as answer:
            return answer.status, await answer.json()

    async def get(self, path, **query):
        return await self.ask("GET", path, params=query)

    async def post(self, path, body):
        return await self.ask("POST", path, json=body)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
async def desk(clock):
    stand_in = HuntflowStandIn(now=clock, state=production(clock()), requests_per_second=None)
    app = stand_in.create_app()
    recorded = record(app, "huntflow")
    async with TestClient(TestServer(app)) as client:
        yield Desk(stand_in, client, stand_in.tokens.issue())
    assert [each for each in recorded.violations if "unknown query parameter" not in each] == []


@pytest.mark.parametrize(
    "path",
    [
        "/v2/me",
        "/v2/accounts",
        MAIN,
        f"{MAIN}/vacancies",
        f"{MAIN}/vacancies/701",
        f"{MAIN}/vacancies/statuses",
        f"{MAIN}/vacancies/status_groups",
        f"{MAIN}/vacancies/additional_fields",
        f"{MAIN}/coworkers",
        f"{MAIN}/coworkers/9502",
        f"{MAIN}/rejection_reasons",
        f"{MAIN}/vacancy_close_reasons",
        f"{MAIN}/vacancy_hold_reasons",
        f"{MAIN}/interview_types",
        f"{MAIN}/calendar",
        "/v2/production_calendars",
        "/v2/production_calendars/1/days/2026-12-31?start=2026-11-01&verbose=true",
        "/v2/calendar_accounts",
        f"{MAIN}/hooks",
        f"{MAIN}/applicants/search_by_cursor",
        f"{MAIN}/tags",
        f"{MAIN}/applicants/sources",
        f"{MAIN}/applicants/questionary",
        f"{MAIN}/dictionaries/cities",
        f"{MAIN}/applicants",
        f"{MAIN}/applicants/search",
        f"{MAIN}/applicants/2001",
        f"{MAIN}/applicants/2001/logs",
        f"{MAIN}/applicants/2001/tags",
        f"{MAIN}/applicants/2001/questionary",
    ],
)
async def test_reading_answers_200_and_obeys_the_document(desk, path):
    status, _ = await desk.get(path)

    assert status == 200


async def test_every_applicant_can_be_read(desk):
    for id in desk.account.applicants:
        status, applicant = await desk.get(f"{MAIN}/applicants/{id}")
        assert (status, applicant["site"]) == (200, [])


class TestTokens:
    async def test_request_without_user_agent_is_refused(self, desk):
        skipping = {"skip_auto_headers": ["User-Agent"]}
        headers = {"Authorization": f"Bearer {desk.pair.access_token}"}

        async with desk.client.get("/v2/me", headers=headers, **skipping) as answer:
            assert answer.status == 400
            assert (await answer.json())["errors"][0]["type"] == "bad_user_agent"

    async def test_unknown_token_is_not_called_expired(self, desk):
        status, answer = await desk.ask("GET", "/v2/me", token="0" * 64)

        assert status == 401
        assert answer["errors"][0]["detail"] == "Invalid access token"

    async def test_access_token_ends_after_seven_days(self, desk, clock):
        clock.pass_by(days=7, seconds=-1)
        before, _ = await desk.get("/v2/me")
        clock.pass_by(seconds=1)
        after, answer = await desk.get("/v2/me")

        assert (before, after) == (200, 401)
        assert answer["errors"] == [
            {"type": "authorization_error", "title": "Authorization Error", "detail": "token_expired"}
        ]

    async def test_refresh_before_the_end_is_too_early(self, desk):
        status, answer = await desk.post("/v2/token/refresh", {"refresh_token": desk.pair.refresh_token})

        assert status == 403
        assert answer["errors"][0]["title"] == "error.robot_token.refresh_too_early"

    async def test_refresh_token_works_exactly_once(self, desk):
        desk.stand_in.tokens.expire(desk.pair.access_token)
        body = {"refresh_token": desk.pair.refresh_token}

        first, pair = await desk.post("/v2/token/refresh", body)
        second, answer = await desk.post("/v2/token/refresh", body)
        me, _ = await desk.ask("GET", "/v2/me", token=pair["access_token"])

        assert (first, second, me) == (200, 404, 200)
        assert answer["errors"][0]["title"] == "error.robot_token.not_found"
        assert (pair["expires_in"], pair["refresh_token_expires_in"]) == (604800, 1209600)
        assert desk.stand_in.tokens.refresh_count == 2

    async def test_refresh_token_ends_after_fourteen_days(self, desk, clock):
        clock.pass_by(days=14)

        status, _ = await desk.post("/v2/token/refresh", {"refresh_token": desk.pair.refresh_token})

        assert status == 404

    async def test_last_second_race_refuses_both_ways(self, desk, clock):
        desk.stand_in.tokens.last_second_race = True
        clock.pass_by(days=7, milliseconds=-500)

        me, _ = await desk.get("/v2/me")
        refresh, _ = await desk.post("/v2/token/refresh", {"refresh_token": desk.pair.refresh_token})

        assert (me, refresh) == (401, 403)

    async def test_permanent_key_of_the_older_kind_does_not_end(self, desk, clock):
        key = desk.stand_in.tokens.issue(permanent=True)
        clock.pass_by(days=400)

        status, _ = await desk.ask("GET", "/v2/me", token=key.access_token)

        assert (status, key.refresh_token) == (200, "")

    async def test_revoked_pair_can_neither_ask_nor_refresh(self, desk):
        desk.stand_in.tokens.expire(desk.pair.access_token)
        desk.stand_in.tokens.revoke(desk.pair.access_token)

        me, _ = await desk.get("/v2/me")
        refresh, _ = await desk.post("/v2/token/refresh", {"refresh_token": desk.pair.refresh_token})

        assert (me, refresh) == (401, 404)

    async def test_token_of_the_sandbox_is_unknown_in_production(self, desk, clock):
        other = HuntflowStandIn(now=clock, state=sandbox(clock()), seed=2).tokens.issue()

        status, _ = await desk.ask("GET", "/v2/me", token=other.access_token)

        assert status == 401

    async def test_control_endpoints_issue_and_expire(self, desk):
        async with desk.client.post("/__control/tokens", json={"permanent": False}) as answer:
            pair = await answer.json()
        await desk.client.post("/__control/tokens/expire", json={"access_token": pair["access_token"]})

        status, _ = await desk.ask("GET", "/v2/me", token=pair["access_token"])

        assert status == 401

    async def test_journal_keeps_four_characters_of_a_token(self, desk):
        await desk.get("/v2/me")
        await desk.post("/v2/token/refresh", {"refresh_token": desk.pair.refresh_token})

        asked, refreshed = desk.stand_in.journal.entries
        assert (asked.method, asked.path, asked.status) == ("GET", "/v2/me", 200)
        assert asked.secret_last4 == desk.pair.access_token[-4:]
        assert desk.pair.refresh_token not in str(refreshed)


async def test_eleventh_request_of_a_second_is_too_many(clock):
    seconds = [100.0]
    stand_in = HuntflowStandIn(now=clock, state=sandbox(clock()), clock=lambda: seconds[0])
    async with TestClient(TestServer(stand_in.create_app())) as client:
        desk = Desk(stand_in, client, stand_in.tokens.issue())
        statuses = [(await desk.get("/v2/me"))[0] for _ in range(11)]
        seconds[0] += 1.01
        later, _ = await desk.get("/v2/me")

    assert statuses == [200] * 10 + [429]
    assert later == 200


class TestVacancies:
    async def test_filters_by_state_and_by_mine(self, desk):
        _, opened = await desk.get(f"{MAIN}/vacancies", state="OPEN")
        _, closed = await desk.get(f"{MAIN}/vacancies", state="CLOSED")
        _, mine = await desk.get(f"{MAIN}/vacancies", mine="true")
        _, all_of_them = await desk.get(f"{MAIN}/vacancies", count=100)

        assert [len(each["items"]) for each in (opened, closed, mine, all_of_them)] == [7, 3, 6, 12]

    @pytest.mark.parametrize(
        "query", [{"count": 101}, {"count": 0}, {"page": "x"}, {"state": "AJAR"}, {"mine": "maybe"}]
    )
    async def test_wrong_query_is_a_400_naming_the_parameter(self, desk, query):
        status, answer = await desk.get(f"{MAIN}/vacancies", **query)

        assert status == 400
        assert answer["errors"][0]["location"] == {"entity": "query", "variable": next(iter(query))}

    async def test_pages_do_not_overlap(self, desk):
        pages = [(await desk.get(f"{MAIN}/vacancies", count=5, page=page))[1] for page in (1, 2, 3, 4)]

        ids = [each["id"] for page in pages for each in page["items"]]
        assert (len(ids), len(set(ids))) == (12, 12)
        assert [pages[0]["total_pages"], pages[0]["total_items"]] == [3, 12]

    async def test_one_status_is_removed(self, desk):
        _, answer = await desk.get(f"{MAIN}/vacancies/statuses")

        assert [each["id"] for each in answer["items"] if each["removed"]] == [vacancies.REMOVED]
        assert {each["type"] for each in answer["items"]} == {"user", "hired", "trash"}

    async def test_unknown_organisation_and_vacancy_are_not_found(self, desk):
        assert (await desk.get("/v2/accounts/99/vacancies"))[0] == 404
        assert (await desk.get(f"{MAIN}/vacancies/9999"))[0] == 404
        assert (await desk.get("/v2/vacancies"))[0] == 404


class TestApplicants:
    async def test_list_without_vacancy_hides_those_on_closed_ones(self, desk):
        _, answer = await desk.get(f"{MAIN}/applicants")

        on_open = {each.id for each in desk.account.on_open_vacancies()}
        assert answer["total_items"] == len(on_open) < len(desk.account.applicants)
        assert {each["id"] for each in answer["items"]} <= on_open

    async def test_list_of_a_closed_vacancy_shows_them(self, desk):
        _, answer = await desk.get(f"{MAIN}/applicants", vacancy=710)

        assert answer["total_items"] == sum(each.link(710) is not None for each in desk.account.applicants.values()) > 0

    async def test_list_takes_no_more_than_thirty_and_ignores_q(self, desk):
        too_many, _ = await desk.get(f"{MAIN}/applicants", count=31)
        _, plain = await desk.get(f"{MAIN}/applicants")
        _, asked = await desk.get(f"{MAIN}/applicants", q="никто")

        assert too_many == 400
        assert asked["total_items"] == plain["total_items"]

    async def test_search_finds_by_name_phone_and_email_without_status(self, desk):
        for q in ("Соболевский", "615-40-18", "artem.sobolevsky@example.com"):
            _, answer = await desk.get(f"{MAIN}/applicants/search", q=q)
            assert [each["id"] for each in answer["items"]] == [2001]
            assert not {"links", "tags", "status"} & set(answer["items"][0])

    async def test_search_filters(self, desk):
        hired = {"status": vacancies.HIRED, "only_current_status": "true"}
        current = (await desk.get(f"{MAIN}/applicants/search", **hired))[1]["total_items"]
        ever = (await desk.get(f"{MAIN}/applicants/search", status=vacancies.NEW))[1]["total_items"]
        nowhere = (await desk.get(f"{MAIN}/applicants/search", vacancy="null"))[1]["total_items"]
        tagged = (await desk.get(f"{MAIN}/applicants/search", tag=601))[1]["total_items"]

        people = desk.account.applicants.values()
        assert current == sum(any(link.status == vacancies.HIRED for link in each.links) for each in people)
        assert ever == sum(any(entry.status == vacancies.NEW for entry in each.logs) for each in people)
        assert nowhere == sum(not each.links for each in people)
        assert tagged == sum(601 in each.tags for each in people)

    async def test_search_stops_at_twenty_thousand(self, desk):
        assert (await desk.get(f"{MAIN}/applicants/search", count=100, page=200))[0] == 200
        assert (await desk.get(f"{MAIN}/applicants/search", count=100, page=201))[0] == 400
        assert (await desk.get(f"{MAIN}/applicants/search", count=101))[0] == 400

    async def test_patch_changes_only_what_is_given(self, desk):
        status, answer = await desk.ask("PATCH", f"{MAIN}/applicants/2001", json={"phone": "+375 29 000-00-01"})

        assert status == 200
        assert (answer["phone"], answer["last_name"]) == ("+375 29 000-00-01", "Соболевский")

    async def test_repeated_post_makes_a_second_applicant_and_reports_doubles(self, desk):
        body = {"first_name": "Вольга", "last_name": "Ждан", "email": "v.zhdan@example.com"}

        _, first = await desk.post(f"{MAIN}/applicants", body)
        _, second = await desk.post(f"{MAIN}/applicants", body)
        _, again = await desk.get(f"{MAIN}/applicants/{first['id']}")

        assert first["doubles"] == []
        assert second["doubles"] == [{"double": first["id"]}]
        assert again["doubles"] == [{"double": second["id"]}]

    @pytest.mark.parametrize(
        ("body", "variable"),
        [
            ({"first_name": "Анна"}, "/last_name"),
            ({"first_name": "Анна", "last_name": 5}, "/last_name"),
            ({"first_name": "Анна", "last_name": "Ким", "email": "нет"}, "/email"),
            ({"first_name": "Анна", "last_name": "Ким", "birthday": "31.12.1999"}, "/birthday"),
            ({"first_name": "Анна", "last_name": "Ким", "photo": 5}, "/photo"),
            ({"first_name": "Анна", "last_name": "Ким", "externals": [{}, {}]}, "/externals"),
            (
                {"first_name": "Анна", "last_name": "Ким", "externals": [{"account_source": 9}]},
                "/externals/0/account_source",
            ),
            ({"first_name": "Анна", "last_name": "Ким", "externals": [{"files": [12]}]}, "/externals/0/files"),
            (
                {"first_name": "Анна", "last_name": "Ким", "social": [{"social_type": "VK", "value": "a"}]},
                "/social/0/social_type",
            ),
        ],
    )
    async def test_wrong_applicant_is_refused_where_it_is_wrong(self, desk, body, variable):
        before = len(desk.account.applicants)

        status, answer = await desk.post(f"{MAIN}/applicants", body)

        assert status == 400
        assert answer["errors"][0]["location"] == {"entity": "body", "variable": variable}
        assert len(desk.account.applicants) == before

    async def test_created_with_resume_social_and_site(self, desk):
        body = {
            "first_name": "Анна",
            "last_name": "Ким",
            "money": "2000 USD",
            "externals": [{"auth_type": "NATIVE", "account_source": 401, "data": {"body": "Опыт"}, "files": []}],
            "social": [{"social_type": "TELEGRAM", "value": "anna_kim"}],
            "site": [{"site_type": "MAX", "value": "anna"}],
        }

        _, created = await desk.post(f"{MAIN}/applicants", body)
        status, resume = await desk.get(f"{MAIN}/applicants/{created['id']}/externals/{created['external'][0]['id']}")

        assert created["social"][0]["value"] == "anna_kim"
        assert created["site"][0]["value"] == "anna"
        assert (status, resume["data"]) == (200, {"body": "Опыт"})


class TestProgress:
    @pytest.fixture
    async def new_applicant(self, desk):
        _, created = await desk.post(f"{MAIN}/applicants", {"first_name": "Анна", "last_name": "Ким"})
        return f"{MAIN}/applicants/{created['id']}"

    async def test_attach_then_move_leaves_a_trail(self, desk, new_applicant):
        stage = {"vacancy": 701, "status": vacancies.NEW, "comment": "Из ClickUp"}
        attached, _ = await desk.post(f"{new_applicant}/vacancy", stage)
        twice, _ = await desk.post(f"{new_applicant}/vacancy", stage)
        refusal = {"vacancy": 701, "status": vacancies.REJECTED, "rejection_reason": 301}
        moved, answer = await desk.ask("PUT", f"{new_applicant}/vacancy", json=refusal)
        _, logs = await desk.get(f"{new_applicant}/logs")
        _, applicant = await desk.get(new_applicant)

        assert (attached, twice, moved) == (200, 400, 200)
        assert answer["rejection_reason"] == 301
        assert [each["type"] for each in logs["items"]] == ["STATUS", "VACANCY-ADD", "ADD"]
        assert [each["status"] for each in applicant["links"]] == [vacancies.REJECTED]

    async def test_removed_status_breaks_the_vendor(self, desk, new_applicant):
        status, _ = await desk.post(f"{new_applicant}/vacancy", {"vacancy": 701, "status": vacancies.REMOVED})

        assert status == 500

    @pytest.mark.parametrize("stage", [{"vacancy": 701}, {"vacancy": 5, "status": 201}, {"vacancy": 701, "status": 5}])
    async def test_wrong_stage_is_a_400(self, desk, new_applicant, stage):
        assert (await desk.post(f"{new_applicant}/vacancy", stage))[0] == 400

    async def test_move_without_attaching_is_not_found(self, desk, new_applicant):
        stage = {"vacancy": 701, "status": vacancies.OFFER}

        assert (await desk.ask("PUT", f"{new_applicant}/vacancy", json=stage))[0] == 404

    async def test_comment_with_and_without_vacancy(self, desk, new_applicant):
        await desk.post(f"{new_applicant}/vacancy", {"vacancy": 701, "status": vacancies.NEW})
        await desk.post(f"{new_applicant}/logs", {"comment": "Звонили", "vacancy": 701})
        await desk.post(f"{new_applicant}/logs", {"comment": "Личная заметка"})
        _, personal = await desk.get(f"{new_applicant}/logs", personal="true", type="COMMENT")
        _, of_vacancy = await desk.get(f"{new_applicant}/logs", vacancy=701, type="COMMENT")

        assert [each["comment"] for each in personal["items"]] == ["Личная заметка"]
        assert [each["comment"] for each in of_vacancy["items"]] == ["Звонили"]
        assert of_vacancy["items"][0]["account_info"]["name"] == "Ольга Савицкая"

    @pytest.mark.parametrize(
        "body", [{}, {"comment": "a" * 65_536}, {"comment": "a", "files": [3]}, {"comment": "a", "vacancy": 702}]
    )
    async def test_wrong_comment_is_a_400(self, desk, new_applicant, body):
        assert (await desk.post(f"{new_applicant}/logs", body))[0] == 400

    @pytest.mark.parametrize("status", [400, 500])
    async def test_some_logs_break_the_vendor(self, desk, status):
        desk.stand_in.broken_logs[2005] = status

        assert (await desk.get(f"{MAIN}/applicants/2005/logs"))[0] == status

    async def test_tags_replace_the_whole_set(self, desk, new_applicant):
        await desk.post(f"{new_applicant}/tags", {"tags": [601, 602]})
        _, answer = await desk.post(f"{new_applicant}/tags", {"tags": [603]})
        unknown, _ = await desk.post(f"{new_applicant}/tags", {"tags": [5]})

        assert answer == {"tags": [603]}
        assert unknown == 400

    async def test_watcher_may_not_set_tags(self, desk):
        watcher = desk.stand_in.tokens.issue(user=503)

        status, _ = await desk.ask(
            "POST", f"{MAIN}/applicants/2001/tags", token=watcher.access_token, json={"tags": [601]}
        )

        assert status == 403

    async def test_tag_names_are_unique(self, desk):
        first, tag = await desk.post(f"{MAIN}/tags", {"name": "Java", "color": "00ff00"})
        again, _ = await desk.post(f"{MAIN}/tags", {"name": "java", "color": "00ff00"})
        colour, _ = await desk.post(f"{MAIN}/tags", {"name": "Go", "color": "green"})

        assert (first, again, colour) == (200, 400, 400)
        assert tag["id"] in desk.account.tags

    async def test_questionary_is_replaced_and_updated(self, desk, new_applicant):
        await desk.post(f"{new_applicant}/questionary", {"english": "B2", "notice_period": "месяц"})
        _, updated = await desk.ask("PATCH", f"{new_applicant}/questionary", json={"english": "C1"})
        wrong, _ = await desk.post(f"{new_applicant}/questionary", {"english": "свободный"})
        unknown, _ = await desk.post(f"{new_applicant}/questionary", {"shoe_size": "42"})

        assert updated == {"english": "C1", "notice_period": "месяц"}
        assert (wrong, unknown) == (400, 400)

    async def test_a_row_of_a_dictionary_is_set_by_its_id_and_shown_whole(self, desk, new_applicant):
        _, by_id = await desk.post(f"{new_applicant}/questionary", {"city": 802})
        _, by_foreign = await desk.ask("PATCH", f"{new_applicant}/questionary", json={"city": {"foreign": "city-803"}})
        wrong = [
            (await desk.ask("PATCH", f"{new_applicant}/questionary", json=answer))[0]
            for answer in ({"city": 1}, {"last_contact": "вчера"}, {"years": "семь"}, {"portfolio": 7})
        ]
        missing, _ = await desk.get(f"{MAIN}/dictionaries/nothing")

        assert by_id["city"] == {"id": 802, "name": "Гродно", "foreign": "city-802"}
        assert by_foreign["city"]["name"] == "Брест"
        assert (wrong, missing) == ([400] * 4, 404)


class TestUploads:
    async def upload(self, desk, content, name="resume.txt", kind="text/plain", **headers):
        form = aiohttp.FormData()
        form.add_field("file", content, filename=name, content_type=kind)
        return await desk.ask("POST", f"{MAIN}/upload", data=form, headers=headers)

    async def test_recognition_only_when_asked(self, desk):
        text = "Ковалёва Дарья Олеговна\nТелефон: +375 29 111-22-33\nПочта: d.kovaleva@example.com".encode()

        _, plain = await self.upload(desk, text)
        _, parsed = await self.upload(desk, text, **{"X-File-Parse": "true"})

        assert "fields" not in plain
        assert parsed["fields"]["name"] == {"first": "Дарья", "last": "Ковалёва", "middle": "Олеговна"}
        assert parsed["fields"]["phones"] == ["+375 29 111-22-33"]
        assert parsed["fields"]["email"] == "d.kovaleva@example.com"
        assert parsed["text"].startswith("Ковалёва")

    async def test_contacts_of_the_recruiter_are_not_taken_for_the_applicants(self, desk):
        text = "Savitskaya Olga\nolga@example.com +375 29 999-99-99\nЖдан Анна\na.zhdan@example.com +375 29 111-22-33"
        own = {
            "X-Ignore-Lastname": "Savitskaya",
            "X-Ignore-Email": "olga@example.com",
            "X-Ignore-Phone": "+375299999999",
        }

        _, parsed = await self.upload(desk, text.encode(), **own, **{"X-File-Parse": "true"})

        assert parsed["fields"]["name"]["last"] == "Ждан"
        assert parsed["fields"]["email"] == "a.zhdan@example.com"
        assert parsed["fields"]["phones"] == ["+375 29 111-22-33"]
        assert set(parsed["parsing_meta"].values()) == {True}

    async def test_scan_is_misread(self, desk):
        text = "Ковалёва Дарья\n+375 29 111-22-33".encode()

        _, parsed = await self.upload(desk, text, name="scan_0012.txt", **{"X-File-Parse": "true"})

        assert parsed["fields"]["name"]["first"] == "Ковалёва"
        assert parsed["fields"]["phones"] == ["+375 29 111-22-3"]

    async def test_same_bytes_give_the_earlier_record(self, desk):
        _, first = await self.upload(desk, b"same", name="first.txt")
        _, second = await self.upload(desk, b"same", name="second.txt")

        assert (second["id"], second["name"]) == (first["id"], "first.txt")

    async def test_html_and_too_large_files_are_refused(self, desk):
        html, _ = await self.upload(desk, b"<html>", name="page.html", kind="text/html")
        large, _ = await self.upload(desk, b"0" * (15 * 1024 * 1024 + 1))
        missing, _ = await desk.ask("POST", f"{MAIN}/upload", json={})

        assert (html, large, missing) == (400, 413, 400)

    async def test_file_address_works_without_token_until_it_expires(self, desk, clock):
        _, stored = await self.upload(desk, b"resume text")
        path = stored["url"].split("/", 3)[3]

        async with desk.client.get(f"/{path}", headers=AGENT) as answer:
            assert await answer.read() == b"resume text"
        clock.pass_by(hours=2)
        async with desk.client.get(f"/{path}", headers=AGENT) as answer:
            assert answer.status == 403

    async def test_uploaded_file_becomes_a_resume(self, desk):
        _, stored = await self.upload(desk, b"resume of anna")
        body = {
            "first_name": "Анна",
            "last_name": "Ким",
            "externals": [{"auth_type": "NATIVE", "files": [stored["id"]]}],
        }

        status, created = await desk.post(f"{MAIN}/applicants", body)

        assert (status, created["files"]) == (200, [stored["id"]])


async def test_lost_answer_of_a_create_leaves_the_applicant(desk):
    before = len(desk.account.applicants)
    desk.stand_in.faults.add(Fault(path="/applicants$", method="POST", effect="reset", after=True))

    with pytest.raises(aiohttp.ClientConnectionError):
        await desk.post(f"{MAIN}/applicants", {"first_name": "Анна", "last_name": "Ким"})

    assert len(desk.account.applicants) == before + 1
