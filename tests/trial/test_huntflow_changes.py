"""The Huntflow stand-in's newer half: vacancies that change, meetings, resumes, deletion, the endless search."""

from datetime import timedelta

import pytest
from aiohttp.test_utils import TestClient, TestServer

from tests.contracts import record, requires_contracts
from tests.trial.clock import Clock
from tests.trial.test_huntflow import AGENT, MAIN, Desk
from trial.data import vacancies
from trial.data.huntflow import production
from trial.huntflow import HuntflowStandIn, meetings

pytestmark = requires_contracts


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
async def desk(clock):
    stand_in = HuntflowStandIn(now=clock, state=production(clock()), requests_per_second=None, automatic_hooks=False)
    app = stand_in.create_app()
    recorded = record(app, "huntflow")
    async with TestClient(TestServer(app)) as client:
        yield Desk(stand_in, client, stand_in.tokens.issue())
    # The organisation's own fields are in its schema, not in the document.
    assert [each for each in recorded.violations if not each.endswith("unknown field grade")] == []


async def bare(desk, method, path, *, token=None, **more):
    headers = AGENT | {"Authorization": f"Bearer {token or desk.pair.access_token}"}
    async with desk.client.request(method, path, headers=headers, **more) as answer:
        return answer.status


class TestVacancies:
    async def test_patch_changes_only_what_is_given_own_fields_too(self, desk):
        status, changed = await desk.ask("PATCH", f"{MAIN}/vacancies/701", json={"money": "1 USD", "grade": "Senior"})

        assert status == 200
        assert (changed["money"], changed["grade"], changed["team"]) == ("1 USD", "Senior", "Платежи")

    async def test_put_needs_position_and_division(self, desk):
        refused, _ = await desk.ask("PUT", f"{MAIN}/vacancies/701", json={"position": "Аналитик", "grade": "Boss"})
        wrong, answer = await desk.ask("PATCH", f"{MAIN}/vacancies/701", json={"grade": "Boss"})
        written, vacancy = await desk.ask(
            "PUT", f"{MAIN}/vacancies/701", json={"position": "Аналитик", "account_division": 5}
        )

        assert (refused, wrong, written) == (400, 400, 200)
        assert answer["errors"][0]["location"]["variable"] == "/grade"
        assert (vacancy["position"], vacancy["account_division"]) == ("Аналитик", 5)

    async def test_states_follow_each_other(self, desk):
        statuses = [
            await bare(desk, "POST", f"{MAIN}/vacancies/701/state/{action}", **({} if body is None else {"json": body}))
            for action, body in (
                ("resume", None),
                ("hold", {"account_vacancy_hold_reason": 331}),
                ("hold", {}),
                ("resume", None),
                ("close", {"account_vacancy_close_reason": 9}),
                ("close", {"account_vacancy_close_reason": 321, "comment": "Нашли"}),
            )
        ]

        assert statuses == [400, 204, 400, 204, 400, 204]
        assert desk.account.vacancies[701].state == "CLOSED"

    async def test_a_watcher_changes_nothing(self, desk):
        watcher = desk.stand_in.tokens.issue(user=503).access_token

        assert await bare(desk, "PATCH", f"{MAIN}/vacancies/701", token=watcher, json={"money": "1"}) == 403
        assert await bare(desk, "POST", f"{MAIN}/vacancies/701/state/hold", token=watcher, json={}) == 403


class TestEndlessSearch:
    async def test_the_cursor_holds_the_question_and_meets_everybody_once(self, desk):
        _, page = await desk.get(f"{MAIN}/applicants/search_by_cursor", q="python", count=7)
        seen = [each["id"] for each in page["items"]]
        while "next_page_cursor" in page:
            _, page = await desk.get(f"{MAIN}/applicants/search_by_cursor", next_page_cursor=page["next_page_cursor"])
            assert len(page["items"]) <= 7
            seen += [each["id"] for each in page["items"]]
        _, all_at_once = await desk.get(f"{MAIN}/applicants/search", q="python", count=100)

        assert 7 < len(seen) == len(set(seen))
        assert seen == [each["id"] for each in all_at_once["items"]]

    async def test_a_made_up_cursor_is_refused(self, desk):
        status, _ = await desk.get(f"{MAIN}/applicants/search_by_cursor", next_page_cursor="abc")

        assert status == 400


class TestApplicants:
    async def test_deleting_takes_a_right_of_its_own(self, desk):
        manager = desk.stand_in.tokens.issue(user=504).access_token

        refused = await bare(desk, "DELETE", f"{MAIN}/applicants/2001", token=manager)
        deleted = await bare(desk, "DELETE", f"{MAIN}/applicants/2001")
        gone, _ = await desk.get(f"{MAIN}/applicants/2001")

        assert (refused, deleted, gone) == (403, 204, 404)
        assert all(2001 not in each.doubles for each in desk.account.applicants.values())

    async def test_a_resume_is_replaced_in_its_place(self, desk, clock):
        external = desk.account.applicants[2001].externals[0]
        clock.pass_by(days=1)
        path = f"{MAIN}/applicants/2001/externals/{external.id}"

        wrong, _ = await desk.ask("PUT", path, json={"account_source": 9, "data": {"body": "x"}})
        missing, _ = await desk.ask("PUT", path, json={"account_source": 401})
        written, resume = await desk.ask("PUT", path, json={"account_source": 402, "data": {"body": "Новый опыт"}})

        assert (wrong, missing, written) == (400, 400, 200)
        assert (resume["data"], resume["account_source"]) == ({"body": "Новый опыт"}, 402)
        assert resume["updated"] > resume["created"]

    async def test_a_refusal_needs_a_reason(self, desk):
        link = desk.account.applicants[2001].links[0]
        stage = {"vacancy": link.vacancy, "status": vacancies.REJECTED}

        without, answer = await desk.ask("PUT", f"{MAIN}/applicants/2001/vacancy", json=stage)
        with_one, _ = await desk.ask("PUT", f"{MAIN}/applicants/2001/vacancy", json=stage | {"rejection_reason": 301})

        assert (without, with_one) == (400, 200)
        assert answer["errors"][0]["location"]["variable"] == "/rejection_reason"


class TestMeetings:
    @pytest.fixture
    async def meeting(self, desk, clock):
        _, calendars = await desk.get("/v2/calendar_accounts")
        start = clock() + timedelta(days=1)
        return {
            "event_type": "interview",
            "interview_type": 342,
            "calendar": calendars["items"][0]["calendars"][0]["id"],
            "attendees": [{"email": "dmitry.lebedev@example.com", "member": 503}],
            "start": start.isoformat(),
            "end": (start + timedelta(hours=1)).isoformat(),
            "transparency": "busy",
            "reminders": [{"multiplier": "hours", "value": 2, "method": "popup"}],
        }

    async def test_a_move_to_an_interview_leaves_it_in_the_log(self, desk, meeting):
        link = desk.account.applicants[2001].links[0]
        stage = {"vacancy": link.vacancy, "status": vacancies.TECHNICAL, "calendar_event": meeting}

        moved, _ = await desk.ask("PUT", f"{MAIN}/applicants/2001/vacancy", json=stage)
        _, logs = await desk.get(f"{MAIN}/applicants/2001/logs", type="STATUS", count=1)

        event = logs["items"][0]["calendar_event"]
        assert moved == 200
        assert (event["interview_type"], event["status"], event["vacancy"]) == (342, "confirmed", link.vacancy)
        assert event["reminders"] == [{"method": "popup", "minutes": 120}]

    @pytest.mark.parametrize(
        "change",
        [
            {"calendar": 1},
            {"interview_type": 1},
            {"end": "2020-01-01T00:00:00+00:00"},
            {"start": "?"},
            {"attendees": 1},
        ],
    )
    async def test_a_wrong_meeting_is_refused(self, desk, meeting, change):
        before = len(desk.account.applicants[2001].logs)

        status, _ = await desk.post(f"{MAIN}/applicants/2001/logs", {"calendar_event": meeting | change})

        assert status == 400
        assert len(desk.account.applicants[2001].logs) == before

    async def test_a_meeting_moves_and_is_cancelled(self, desk, meeting, clock):
        await desk.post(f"{MAIN}/applicants/2001/logs", {"calendar_event": meeting})
        applicant = desk.account.applicants[2001]

        meetings.change(desk.stand_in, desk.account, applicant, start=clock() + timedelta(days=2))
        event = meetings.change(desk.stand_in, desk.account, applicant, status="cancelled")

        _, logs = await desk.get(f"{MAIN}/applicants/2001/logs", count=1)
        shown = logs["items"][0]["calendar_event"]
        assert (shown["status"], shown["etag"]) == ("cancelled", f"{event.id}-3")
        assert event.end - event.start == timedelta(hours=1)
