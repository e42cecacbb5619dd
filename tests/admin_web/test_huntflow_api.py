"""Huntflow over the API: its lists, kept answers, the journal, calls passed on (spec/api-spec.md, huntflow-app.md)."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import pytest_asyncio
from aiohttp.test_utils import TestServer

from admin_web.rest.fields import LARGEST_BIG_ID
from models.cache import CacheEntry
from models.vendor_calls import VendorCallRecord
from services.vocabulary import Integration, Source, System
from tests.admin_web.objects import a_cache_entry, a_call
from tests.admin_web.site import Knocker, Site, site_on
from tests.conftest import Clock
from trial.data.huntflow import MAIN_ACCOUNT, production
from trial.huntflow import HuntflowStandIn


@pytest.fixture
def huntflow(clock: Clock) -> HuntflowStandIn:
    return HuntflowStandIn(
        now=clock, state=production(clock()), seed=1, requests_per_second=None, automatic_hooks=False
    )


@pytest_asyncio.fixture
async def connected(database: str, clock: Clock, huntflow: HuntflowStandIn) -> AsyncIterator[Site]:
    """The door over a Huntflow that answers."""
    async with TestServer(huntflow.create_app()) as server:
        url = str(server.make_url("")).rstrip("/")
        async with site_on(clock, huntflow_prod_url=url, huntflow_sandbox_url=url) as made:
            yield made


async def with_key(site: Site, huntflow: HuntflowStandIn) -> Knocker:
    """A recruiter whose Huntflow is connected."""
    recruiter = await site.knocker("recruiter")
    actor = await site.parts.services.people.actor(recruiter.user_id or 0)
    assert actor is not None
    keys = {"huntflow_prod_api_key": huntflow.tokens.issue().access_token}
    await site.parts.services.keys.saved.write(actor, keys, System.PROD, source=Source.API)
    await site.parts.services.huntflow_organisations.choose(
        actor, Integration.HUNTFLOW_PROD, MAIN_ACCOUNT, owner_id=actor.user_id, source=Source.API
    )
    return recruiter


async def test_organisations_and_their_vacancies_are_shown_as_documented(
    connected: Site, huntflow: HuntflowStandIn
) -> None:
    recruiter = await with_key(connected, huntflow)

    tested = await (await recruiter.post("/api/huntflow/test-connection/")).json()
    accounts = await (await recruiter.get("/api/huntflow/accounts/")).json()
    vacancies = await (await recruiter.get(f"/api/huntflow/accounts/{MAIN_ACCOUNT}/vacancies/?count=2")).json()

    assert (tested["success"], bool(tested["message"])) == (True, True)
    assert tested["accounts"][0] == {"id": MAIN_ACCOUNT, "name": huntflow.account(MAIN_ACCOUNT).name}
    assert accounts["items"][0] == tested["accounts"][0] | {"type": "company"}
    assert [set(item) for item in vacancies["items"]] == [{"id", "position", "state"}] * 2
    assert (vacancies["items"][0]["state"], vacancies["page"], vacancies["total_pages"] > 1) == ("OPEN", 1, True)


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/huntflow/accounts/999/vacancies/", 404),
        ("/api/huntflow/accounts/0/vacancies/", 400),
        ("/api/huntflow/accounts/one/vacancies/", 400),
        (f"/api/huntflow/accounts/{MAIN_ACCOUNT}/vacancies/?count=101", 400),
    ],
)
async def test_an_organisation_the_key_does_not_see_is_not_there(
    connected: Site, huntflow: HuntflowStandIn, path: str, status: int
) -> None:
    recruiter = await with_key(connected, huntflow)

    assert (await recruiter.get(path)).status == status


async def test_a_call_is_passed_on_and_its_answer_kept_when_that_is_wanted(
    connected: Site, huntflow: HuntflowStandIn, clock: Clock
) -> None:
    recruiter = await with_key(connected, huntflow)
    call = {"endpoint": "/accounts", "method": "GET", "data": {}, "params": {}, "use_cache": True, "cache_timeout": 300}

    first = await (await recruiter.post("/api/v1/huntflow/request/", json=call)).json()
    asked = len(huntflow.journal.entries)
    clock.passes(minutes=1)
    kept = await (await recruiter.post("/api/v1/huntflow/request/", json=call)).json()

    assert (first["success"], first["status_code"], first["age_s"], first["is_stale"]) == (True, 200, 0, False)
    assert first["data"]["items"][0]["id"] == MAIN_ACCOUNT
    assert (kept["data"], kept["age_s"], len(huntflow.journal.entries)) == (first["data"], 60, asked)
    await recruiter.post("/api/v1/huntflow/request/", json=call | {"use_cache": False})
    assert len(huntflow.journal.entries) == asked + 1


@pytest.mark.parametrize(
    ("call", "name"),
    [
        ({"endpoint": "/me"}, "BadRequestPassedOn"),
        ({"endpoint": "/accounts/1/../../x"}, "BadRequestPassedOn"),
        ({"endpoint": "https://elsewhere.example/accounts"}, "BadRequestPassedOn"),
        ({"endpoint": "/accounts", "method": "TRACE"}, "ValidationError"),
        ({"endpoint": "/accounts", "params": {"a": ["b"]}}, "ValidationError"),
        ({"endpoint": "/accounts", "cache_timeout": -1}, "ValidationError"),
        ({"endpoint": "/accounts", "cache_timeout": "300"}, "ValidationError"),
        ({}, "ValidationError"),
    ],
)
async def test_only_calls_of_organisations_are_passed_on(
    connected: Site, huntflow: HuntflowStandIn, call: object, name: str
) -> None:
    recruiter = await with_key(connected, huntflow)
    asked = len(huntflow.journal.entries)

    answer = await recruiter.post("/api/v1/huntflow/request/", json=call)

    assert (answer.status, (await answer.json())["error"]) == (400, name)
    assert len(huntflow.journal.entries) == asked


async def test_a_huntflow_that_does_not_answer_is_said_to_be_unavailable(database: str, clock: Clock) -> None:
    async with site_on(clock, huntflow_prod_url="http://127.0.0.1:9") as site:
        recruiter = await site.knocker("recruiter")
        answer = await recruiter.post("/accounts/api/test-huntflow/", json={"api_key": "a" * 64})

        assert (answer.status, list(await answer.json())) == (503, ["success", "message"])


@pytest.mark.database
async def test_kept_answers_are_listed_masked_and_only_ones_own(site: Site) -> None:
    admin, recruiter = await site.knocker("admin"), await site.knocker("recruiter")
    mine = await a_cache_entry(recruiter.user_id, data={"last_name": "Петров", "id": 5})
    old = await a_cache_entry(admin.user_id, expires_at=site.clock() - timedelta(hours=1))

    own = await (await recruiter.get("/api/v1/huntflow/cache/?ordering=created_at&search=VACANCY")).json()
    everybody = await (await admin.get("/api/v1/huntflow/cache/?limit=1&offset=1&ordering=created_at")).json()
    expired = await (await admin.get("/api/v1/huntflow/cache/expired/")).json()

    assert list(own[0]) == [
        "id", "cache_key", "data", "created_at", "updated_at", "expires_at", "is_expired", "age_minutes",
    ]  # fmt: skip
    assert [row["id"] for row in own] == [mine]
    assert "Петров" not in str(own)
    assert [row["id"] for row in everybody] == [old]
    assert [(row["id"], row["is_expired"]) for row in expired] == [(old, True)]
    assert (await recruiter.get(f"/api/v1/huntflow/cache/{old}/")).status == 404


async def test_clearing_drops_what_the_person_may_see(site: Site) -> None:
    admin, recruiter = await site.knocker("admin"), await site.knocker("recruiter")
    await a_cache_entry(recruiter.user_id)
    others = await a_cache_entry(admin.user_id)

    answer = await recruiter.post("/api/v1/huntflow/cache/clear-cache/")

    assert list(await answer.json()) == ["message"]
    assert [row.id for row in await CacheEntry.all()] == [others]


@pytest.mark.database
async def test_the_journal_is_listed_and_counted_as_documented(site: Site) -> None:
    admin, recruiter = await site.knocker("admin"), await site.knocker("recruiter")
    mine = await a_call(recruiter.user_id)
    failed = await a_call(admin.user_id, log_type="ERROR", status_code=502, error_message="Bad gateway")

    everything = await (await admin.get(f"/api/v1/huntflow/logs/?ordering=created_at&user={recruiter.user_id}")).json()
    errors = await (await admin.get("/api/v1/huntflow/logs/errors/")).json()
    stats = await (await admin.get("/api/v1/huntflow/logs/stats/")).json()
    own = await (await recruiter.get("/api/v1/huntflow/logs/?search=vacancies&status_code=200&method=get")).json()

    assert everything == own
    assert own[0].items() >= {
        "id": mine, "log_type": "GET", "endpoint": "/accounts/123/vacancies", "method": "GET", "status_code": 200,
        "request_data": {}, "response_data": {}, "error_message": "", "user": recruiter.user_id,
        "user_username": "recruiter-person", "is_success": True, "is_error": False,
    }.items()  # fmt: skip
    assert [(row["id"], row["is_error"]) for row in errors] == [(failed, True)]
    assert (stats["total_logs"], stats["success_logs"], stats["error_logs"]) == (2, 1, 1)
    assert stats["logs_by_type"] == {"GET": 1, "ERROR": 1}
    assert stats["logs_by_user"] == {"admin-person": 1, "recruiter-person": 1}
    assert [row["id"] for row in stats["recent_logs"]] == [failed, mine]
    assert stats["cache_stats"] == {"total_cache_entries": 0, "expired_cache_entries": 0}


async def test_a_row_written_from_outside_is_masked(site: Site) -> None:
    recruiter = await site.knocker("recruiter")
    row = {
        "log_type": "POST", "endpoint": "/accounts/1/applicants", "method": "POST", "status_code": 200,
        "request_data": {"last_name": "Петров", "token": "secret-token"}, "response_data": {}, "error_message": "",
    }  # fmt: skip

    answer = await recruiter.post("/api/v1/huntflow/logs/create-log/", json=row)

    body = await answer.json()
    assert (answer.status, body["log_type"], body["user"]) == (201, "POST", recruiter.user_id)
    kept = str((await VendorCallRecord.get(id=body["id"])).request_data)
    assert "Петров" not in kept
    assert "secret-token" not in kept


@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("/api/v1/huntflow/logs/?log_type=SING", "log_type"),
        ("/api/v1/huntflow/logs/?ordering=user__password_hash", "ordering"),
        ("/api/v1/huntflow/logs/?status_code=9999", "status_code"),
        ("/api/v1/huntflow/logs/?limit=101", "limit"),
        ("/api/v1/huntflow/logs/?offset=-1", "offset"),
        (f"/api/v1/huntflow/logs/{LARGEST_BIG_ID + 1}/", "id"),
        ("/api/v1/huntflow/cache/?ordering=data", "ordering"),
        ("/api/v1/huntflow/cache/0/", "id"),
    ],
)
async def test_a_wrong_parameter_of_the_journal_or_the_cache_is_named(site: Site, path: str, field: str) -> None:
    answer = await (await site.knocker("admin")).get(path)

    assert (answer.status, list((await answer.json())["details"])) == (400, [field])
