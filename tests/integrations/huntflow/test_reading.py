"""What the newer operations read and refuse: forms, cursors, files, webhooks, requests passed on."""

import hashlib
import hmac
import json
from datetime import UTC, date, datetime

import httpx
import pytest

from integrations.base import BadRequestError, TooLargeError
from integrations.huntflow.applicant_changes import ApplicantChange
from integrations.huntflow.hook_bodies import is_signed, read_hook_body
from integrations.huntflow.hooks import HookEvent, NewHook
from tests.integrations.huntflow.support import BASE, client
from tests.integrations.support import FakeVendor, bodies, ok


async def test_a_form_comes_in_its_order_with_its_choices() -> None:
    body = {
        "notice": {"id": 2, "type": "string", "title": "Когда может выйти", "required": False, "order": 2},
        "english": {"id": 1, "type": "select", "required": True, "order": 1, "values": ["B2", "C1", {"odd": 1}]},
    }

    form = await client(FakeVendor(ok(body))).questionary_schema(7)

    assert [(each.key, each.title, each.is_required) for each in form] == [
        ("english", "english", True),
        ("notice", "Когда может выйти", False),
    ]
    assert form[0].choices == ("B2", "C1")


@pytest.mark.parametrize("empty", ["{}", "[]", "null"])
async def test_an_empty_questionary_is_empty(empty: str) -> None:
    assert await client(FakeVendor(httpx.Response(200, text=empty))).questionary(7, 2) == {}


async def test_an_emptied_field_is_told_from_one_left_alone() -> None:
    fake = FakeVendor(ok({"id": 2}))

    await client(fake).update_applicant(7, 2, ApplicantChange(phone=None, birthday=date(1990, 5, 17), telegram=None))

    assert bodies(fake.requests) == [{"phone": None, "birthday": "1990-05-17", "social": []}]


async def test_the_search_goes_on_where_the_page_ended() -> None:
    fake = FakeVendor(ok({"items": [{"id": 3}, {"id": 2}], "next_page_cursor": "abc"}), ok({"items": [{"id": 1}]}))

    found = [each.id async for each in client(fake).found_applicants(7, q="Ким")]

    assert found == [3, 2, 1]
    assert dict(fake.requests[1].url.params) == {"next_page_cursor": "abc"}


class TestDownload:
    async def test_the_token_stays_here(self) -> None:
        fake = FakeVendor(httpx.Response(200, content=b"%PDF", headers={"content-type": "application/pdf; x=1"}))

        file = await client(fake).download("https://store.huntflow.ru/uploads/1?signature=abc")

        assert (file.content, file.content_type) == (b"%PDF", "application/pdf")
        assert "authorization" not in fake.requests[0].headers

    @pytest.mark.parametrize(
        "url",
        [
            "https://evil.example/huntflow.ru/a.pdf",
            "https://huntflow.ru.evil.example/a.pdf",
            "https://evilhuntflow.ru/a.pdf",
            "http://store.huntflow.ru/a.pdf",
            "https://user:word@store.huntflow.ru/a.pdf",
            "https://store.huntflow.ru:8443/a.pdf",
            "file:///etc/passwd",
            "",
        ],
    )
    async def test_other_hosts_are_not_asked(self, url: str) -> None:
        fake = FakeVendor(ok({}))

        with pytest.raises(BadRequestError):
            await client(fake).download(url)

        assert fake.requests == []

    async def test_the_connections_own_host_may_sign_addresses(self) -> None:
        fake = FakeVendor(httpx.Response(200, content=b"ok"))

        assert (await client(fake).download(f"{BASE}/files/1?signature=a")).content == b"ok"

    async def test_a_file_over_the_limit_is_not_read(self) -> None:
        with pytest.raises(TooLargeError):
            await client(FakeVendor(httpx.Response(200, content=b"12345"))).download(f"{BASE}/f", limit_bytes=4)


class TestRequestsPassedOn:
    async def test_what_was_answered_comes_back(self) -> None:
        answer = await client(FakeVendor(ok({"items": [1]}))).request("GET", "/accounts/7/vacancies", data={"a": 1})

        assert (answer.status_code, answer.data) == (200, {"items": [1]})

    async def test_an_empty_answer_is_nothing(self) -> None:
        answer = await client(FakeVendor(httpx.Response(204))).request("DELETE", "/accounts/7/hooks/1")

        assert (answer.status_code, answer.data) == (204, None)

    @pytest.mark.parametrize(
        ("method", "endpoint"),
        [
            ("GET", "/me"),
            ("GET", "/accounts/../me"),
            ("GET", "/accounts/7/%2e%2e/me"),
            ("GET", "/accounts//evil.example"),
            ("GET", "/accounts/7?x=1"),
            ("GET", "accounts/7"),
            ("GET", "/accounts/7\n"),
            ("POST", "/token/refresh"),
            ("GET", "https://evil.example/accounts/7"),
            ("TRACE", "/accounts/7"),
            ("get", "/accounts/7"),
        ],
    )
    async def test_nothing_outside_an_organisation_is_asked(self, method: str, endpoint: str) -> None:
        fake = FakeVendor(ok({}))

        with pytest.raises(BadRequestError):
            await client(fake).request(method, endpoint)

        assert fake.requests == []


class TestWebhooks:
    def test_a_body_is_read_although_fields_come_and_go(self) -> None:
        raw = json.dumps(
            {
                "changes": {"x": 1},
                "event": {
                    "applicant": {"id": 2, "first_name": "Анна", "last_name": None, "social": None, "new": []},
                    "applicant_log": {
                        "id": 9,
                        "type": "STATUS",
                        "status": {"id": 4, "name": "Оффер"},
                        "vacancy": {"id": 3, "position": "Аналитик"},
                        "created": "2026-11-01T10:00:00+03:00",
                        "calendar_event": {"id": 5, "event_type": "interview", "start": "2026-11-02T10:00:00+03:00"},
                    },
                },
                "meta": {"account": {"id": 7}, "author": {"id": 502}, "event_id": "e1", "event_type": "APPLICANT"},
            }
        )

        body = read_hook_body(raw)

        assert body is not None
        assert body.event.applicant_log is not None
        assert body.event.applicant_log.created == datetime(2026, 11, 1, 7, 0, tzinfo=UTC)
        assert body.event.applicant_log.status is not None
        assert body.event.applicant_log.status.name == "Оффер"
        assert body.event.applicant_log.calendar_event is not None
        assert body.event.applicant_log.calendar_event.is_interview
        assert "Анна" not in repr(body)

    @pytest.mark.parametrize("raw", ["", "{", "[]", "{}", '{"meta": {}}', '{"meta": {"account": 5}}'])
    def test_what_is_no_event_is_said_to_be_none(self, raw: str) -> None:
        assert read_hook_body(raw) is None

    def test_a_signature_belongs_to_one_body_and_one_secret(self) -> None:
        signature = hmac.new(b"secret", b"body", hashlib.sha256).hexdigest()

        assert is_signed(b"body", signature, "secret")
        assert not is_signed(b"bodY", signature, "secret")
        assert not is_signed(b"body", signature, "other")
        assert not is_signed(b"body", "", "secret")
        assert not is_signed(b"body", "подпись", "secret")

    @pytest.mark.parametrize(("url", "secret"), [("https://a/" + "x" * 246, "s"), ("https://a", "s" * 65)])
    def test_what_huntflow_would_not_take_is_not_made(self, url: str, secret: str) -> None:
        with pytest.raises(ValueError, match="too long"):
            NewHook(url=url, secret=secret, events=[HookEvent.APPLICANT])
