"""The checker itself: it stays quiet about what the vendors document and speaks up about everything else."""

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from tests.contracts import VENDORS, contract, record, requires_contracts

pytestmark = requires_contracts

HEADERS = {"User-Agent": "HR-Helper/1.0 (hr@example.com)", "Authorization": "Bearer x"}


@pytest.mark.parametrize("name", sorted(VENDORS))
def test_every_vendor_has_operations_to_check(name):
    assert contract(name).operation("GET", "/no/such/path") is None
    assert contract(name).request_errors("GET", "/no/such/path") == ["GET /no/such/path: no such operation"]


@pytest.mark.parametrize(
    ("name", "method", "path", "query"),
    [
        ("huntflow", "GET", "/v2/accounts/1/applicants", {"count": "30", "page": "1"}),
        ("huntflow", "GET", "/v2/accounts/1/vacancies", [("state", "OPEN"), ("state", "HOLD"), ("mine", "true")]),
        (
            "clickup",
            "GET",
            "/api/v2/list/901/task",
            [("page", "0"), ("statuses[]", "to do"), ("include_closed", "true")],
        ),
        ("gemini", "GET", "/v1/models", {"pageSize": "50"}),
        ("gemini", "POST", "/v1beta/models/gemini-x:countTokens", {}),
        ("google-calendar", "GET", "/calendar/v3/calendars/primary/events", {"maxResults": "250"}),
        ("google-drive", "POST", "/upload/drive/v3/files", {"uploadType": "multipart"}),
        ("google-oauth2", "GET", "/oauth2/v2/userinfo", {}),
        ("notion", "GET", "/v1/users", {"page_size": "100"}),
    ],
)
def test_documented_request_passes(name, method, path, query):
    errors = contract(name).request_errors(method, path, query=query, json={} if ":countTokens" in path else None)

    assert errors == []


@pytest.mark.parametrize(
    ("name", "path", "query", "complaint"),
    [
        ("huntflow", "/v2/accounts/1/applicants", {"count": "31"}, "31 is greater than the maximum of 30"),
        ("huntflow", "/v2/accounts/1/applicants", {"q": "x"}, "unknown query parameter q"),
        ("huntflow", "/v2/accounts/1/vacancies", {"state": "ajar"}, '"ajar" is not one of'),
        ("huntflow", "/v2/accounts/main/vacancies", {}, "path account_id"),
        ("clickup", "/api/v2/list/901/task", {"page": "first"}, "query page"),
        ("clickup", "/v2/list/901/task", {}, "no such operation"),
        ("gemini", "/v1/models", {"key": "AIza"}, "query parameter key is forbidden"),
        ("google-calendar", "/calendar/v3/calendars/primary/events", {"maxResults": "0"}, "maxResults"),
    ],
)
def test_wrong_query_is_caught(name, path, query, complaint):
    errors = contract(name).request_errors("GET", path, query=query)

    assert len(errors) == 1
    assert complaint in errors[0]


def test_missing_required_headers_are_caught():
    errors = contract("huntflow").request_errors("GET", "/v2/me", headers={"Authorization": "Bearer x"})

    assert errors == ["GET /v2/me: header User-Agent is missing"]


@pytest.mark.parametrize(
    ("name", "path", "body", "complaint"),
    [
        ("huntflow", "/v2/accounts/1/applicants", {"first_name": 5}, "/first_name"),
        ("huntflow", "/v2/accounts/1/applicants", {"firstname": "Анна"}, "unknown field firstname"),
        ("huntflow", "/v2/accounts/1/applicants/2/vacancy", {"vacancy": 3}, '"status" is a required property'),
        ("clickup", "/api/v2/list/901/task", {"description": "x"}, '"name" is a required property'),
        ("gemini", "/v1/models/g:generateContent", {"contents": [{"parts": [{"txt": "x"}]}]}, "'txt' was unexpected"),
    ],
)
def test_wrong_body_is_caught(name, path, body, complaint):
    errors = contract(name).request_errors("POST", path, json=body)

    assert any(complaint in error for error in errors), errors


def test_field_newer_than_the_document_passes():
    body = {"first_name": "Анна", "last_name": "Ким", "site": [{"site_type": "MAX", "value": "+375291112233"}]}

    assert contract("huntflow").request_errors("POST", "/v2/accounts/1/applicants", json=body) == []


def test_missing_body_and_wrong_content_type_are_caught():
    huntflow = contract("huntflow")

    assert huntflow.request_errors("POST", "/v2/accounts/1/applicants") != []
    assert huntflow.request_errors("POST", "/v2/accounts/1/applicants", content_type="text/html") != []
    assert huntflow.request_errors("POST", "/v2/accounts/1/upload", content_type="multipart/form-data") == []


def test_answer_that_breaks_the_schema_is_caught():
    me = {"id": 1, "name": "Ольга", "email": "olga@example.com", "locale": "ru_RU"}

    assert contract("huntflow").response_errors("GET", "/v2/me", 200, me) == []
    assert contract("huntflow").response_errors("GET", "/v2/me", 200, me | {"id": "one"}) != []
    assert contract("huntflow").response_errors("GET", "/v2/me", 207, me) != []


@pytest.mark.parametrize(
    ("name", "path", "body"),
    [
        ("huntflow", "/v2/me", {"errors": [{"type": "authorization_error", "detail": "token_expired"}]}),
        ("clickup", "/api/v2/user", {"err": "Token invalid", "ECODE": "OAUTH_025"}),
        ("gemini", "/v1/models", {"error": {"code": 401, "message": "no", "status": "UNAUTHENTICATED"}}),
        ("notion", "/v1/users", {"object": "error", "status": 401, "code": "unauthorized", "message": "no"}),
    ],
)
def test_undeclared_refusal_must_have_the_vendors_error_body(name, path, body):
    assert contract(name).response_errors("GET", path, 401, body) == []
    assert contract(name).response_errors("GET", path, 401, {"detail": "no"}) != []


async def test_recording_sees_wrong_requests_and_wrong_answers():
    async def me(request: web.Request) -> web.Response:
        return web.json_response({"id": "one"})

    app = web.Application()
    app.router.add_get("/v2/me", me)
    recorded = record(app, "huntflow")

    async with TestClient(TestServer(app)) as client:
        await client.get("/v2/me", params={"fields": "id"}, headers=HEADERS)

    assert recorded.checked == 1
    assert any("unknown query parameter fields" in each for each in recorded.violations)
    assert any("/id" in each for each in recorded.violations)
