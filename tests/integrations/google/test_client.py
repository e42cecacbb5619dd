"""Google's adapter: saved answers of Calendar, Drive and OAuth, every kind of refusal, and what is sent."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import httpx
import pytest
from pydantic import SecretStr

from integrations.base import (
    AccessDeniedError,
    BadRequestError,
    BadResponseError,
    NotFoundError,
    TooLargeError,
    TooManyRequestsError,
    UnavailableError,
)
from integrations.base.errors import IntegrationError, Vendor
from integrations.google import (
    Consent,
    DriveSearch,
    EventFields,
    GoogleApplication,
    GoogleClient,
    GoogleClientRefusedError,
    GoogleConflictError,
    GoogleGateway,
    GoogleGrantLostError,
    GoogleScopeMissingError,
    GoogleSyncTokenExpiredError,
    GoogleTokens,
    read_error,
    scopes,
)
from integrations.google.drive import GOOGLE_DOCUMENT
from tests.contracts import contract, requires_contracts
from tests.integrations.support import NOW, Calls, Clock, FakeVendor, answer, bodies, ok, vendor_http

BASE = "https://google.test"
APPLICATION = GoogleApplication(
    client_id="client",
    client_secret=SecretStr("client-secret"),
    auth_url="https://accounts.google.test/auth",
    token_url=f"{BASE}/token",
    revoke_url=f"{BASE}/revoke",
    api_url=BASE,
)
START = datetime(2026, 11, 24, 9, tzinfo=UTC)
EVENT: dict[str, Any] = {
    "kind": "calendar#event",
    "etag": '"3181161784712000"',
    "id": "abcdef0123",
    "status": "confirmed",
    "htmlLink": "https://www.google.com/calendar/event?eid=x",
    "updated": "2026-11-24T08:00:00.000Z",
    "summary": "Собеседование",
    "start": {"dateTime": "2026-11-24T12:00:00+03:00", "timeZone": "Europe/Minsk"},
    "end": {"dateTime": "2026-11-24T13:00:00+03:00", "timeZone": "Europe/Minsk"},
    "iCalUID": "abcdef0123@google.com",
    "sequence": 2,
    "attendees": [{"email": "a@example.com", "responseStatus": "accepted", "self": True}, {"email": "room", "resource": True}],
    "hangoutLink": "https://meet.google.com/abc-defg-hij",
    "fieldGoogleAddsTomorrow": {"x": 1},
}  # fmt: skip


@dataclass
class Store:
    """Tokens in memory."""

    tokens: GoogleTokens = field(
        default_factory=lambda: GoogleTokens("access-1", "refresh-1", NOW + timedelta(hours=1), 1)
    )
    lost: int = 0

    async def load(self) -> GoogleTokens:
        return self.tokens

    @asynccontextmanager
    async def refreshing(self) -> AsyncIterator[GoogleTokens]:
        yield self.tokens

    async def save(self, tokens: GoogleTokens) -> None:
        self.tokens = tokens

    async def mark_lost(self) -> None:
        self.lost += 1


def gateway(fake: FakeVendor, clock: Clock | None = None, calls: Calls | None = None) -> GoogleGateway:
    http = vendor_http(fake, vendor=Vendor.GOOGLE, clock=clock, calls=calls, read_error=read_error)
    return GoogleGateway(http=http, application=APPLICATION, now=lambda: NOW)


def client(fake: FakeVendor, store: Store | None = None, clock: Clock | None = None) -> GoogleClient:
    return gateway(fake, clock).connect(tokens=store or Store(), user_id=7)


def refusal(status: int, reason: str, **headers: str) -> httpx.Response:
    error = {"code": status, "message": "x", "errors": [{"domain": "global", "reason": reason, "message": "x"}]}
    return ok({"error": error}, status, **headers)


def query(request: httpx.Request) -> dict[str, str]:
    return dict(parse_qsl(request.url.query.decode()))


def complaints(name: str, fake: FakeVendor) -> list[str]:
    """What the vendor's document says against what was sent."""
    return [
        error
        for request in fake.requests
        for error in contract(name).request_errors(
            request.method,
            request.url.path,
            query=list(parse_qsl(request.url.query.decode())),
            headers=dict(request.headers),
            json=bodies([request])[0] if request.content else None,
        )
    ]


def test_the_consent_page_is_asked_for_offline_access_with_a_challenge() -> None:
    consent = Consent("state-1", "v" * 64, "https://hr.example/google/callback")

    url = gateway(FakeVendor(ok({}))).oauth.consent_url(consent, scopes.ALL)

    asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
    assert (asked["access_type"], asked["prompt"], asked["response_type"]) == ("offline", "consent", "code")
    assert (asked["state"], asked["code_challenge_method"]) == ("state-1", "S256")
    assert set(asked["scope"].split()) == set(scopes.ALL)
    assert "v" * 64 not in url


async def test_a_code_is_exchanged_with_its_verifier_and_nothing_secret_is_logged() -> None:
    fake, calls = FakeVendor(ok({"access_token": "ya29.secret", "refresh_token": "1//secret", "expires_in": 3599, "scope": "openid a"})), Calls()  # fmt: skip
    consent = Consent("state", "verifier-secret", "https://hr.example/google/callback")

    grant = await gateway(fake, calls=calls).oauth.exchange("4/code-secret", consent, user_id=7)

    sent = dict(parse_qsl(fake.requests[0].content.decode()))
    assert (sent["code"], sent["code_verifier"], sent["grant_type"]) == ("4/code-secret", "verifier-secret", "authorization_code")  # fmt: skip
    assert (grant.scopes, grant.expires_at) == (frozenset({"openid", "a"}), NOW + timedelta(seconds=3599))
    assert "secret" not in repr(calls.made).replace("client_secret", "")
    assert "secret" not in repr(grant)


async def test_a_token_about_to_end_is_renewed_before_the_call_and_stored() -> None:
    fake = FakeVendor(ok({"access_token": "access-2", "expires_in": 3599}), ok({"items": []}))
    store = Store(GoogleTokens("access-1", "refresh-1", NOW + timedelta(seconds=30), 1))

    await client(fake, store).calendar.calendars()

    assert store.tokens == GoogleTokens("access-2", "refresh-1", NOW + timedelta(seconds=3599), 2)
    assert fake.requests[1].headers["authorization"] == "Bearer access-2"


async def test_a_refused_token_is_renewed_once_and_no_more() -> None:
    fake = FakeVendor(refusal(401, "authError"), ok({"access_token": "access-2", "expires_in": 9}), refusal(401, "authError"))  # fmt: skip

    with pytest.raises(IntegrationError) as caught:
        await client(fake).calendar.calendars()

    assert type(caught.value).__name__ == "AuthorizationError"
    assert len(fake.requests) == 3


async def test_a_lost_consent_is_noted_and_not_asked_for_again() -> None:
    fake, store = FakeVendor(refusal(401, "authError"), ok({"error": "invalid_grant"}, 400)), Store()

    with pytest.raises(GoogleGrantLostError):
        await client(fake, store).calendar.calendars()

    assert (store.lost, len(fake.requests)) == (1, 2)


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (400, {"error": "invalid_grant"}, GoogleGrantLostError),
        (400, {"error": "invalid_token"}, GoogleGrantLostError),
        (401, {"error": "invalid_client"}, GoogleClientRefusedError),
        (400, {"error": "redirect_uri_mismatch"}, GoogleClientRefusedError),
        (400, {"error": "invalid_scope"}, BadRequestError),
        (503, {"error": "internal_failure"}, UnavailableError),
        (429, {"error": "slow_down"}, TooManyRequestsError),
        (404, {"error": {"code": 404}}, NotFoundError),
        (502, b"<html>", UnavailableError),
        (403, {"error": {"errors": "nonsense", "details": [3]}}, AccessDeniedError),
        (302, b"", BadResponseError),
    ],
)
def test_errors_of_any_shape_are_sorted(status: int, body: Any, error: type[IntegrationError]) -> None:
    assert type(read_error(answer(status, body, vendor=Vendor.GOOGLE))) is error


@pytest.mark.parametrize(
    ("status", "reason", "error"),
    [
        (403, "rateLimitExceeded", TooManyRequestsError),
        (403, "userRateLimitExceeded", TooManyRequestsError),
        (403, "quotaExceeded", TooManyRequestsError),
        (403, "insufficientPermissions", GoogleScopeMissingError),
        (403, "forbidden", AccessDeniedError),
        (409, "duplicate", GoogleConflictError),
        (412, "conditionNotMet", GoogleConflictError),
        (410, "fullSyncRequired", GoogleSyncTokenExpiredError),
        (410, "updatedMinTooLongAgo", GoogleSyncTokenExpiredError),
        (410, "deleted", NotFoundError),
        (400, "timeRangeEmpty", BadRequestError),
    ],
)
def test_the_reason_says_more_than_the_status(status: int, reason: str, error: type[IntegrationError]) -> None:
    body = {"error": {"code": status, "errors": [{"reason": reason}]}}

    assert type(read_error(answer(status, body, vendor=Vendor.GOOGLE))) is error


async def test_quota_refusals_wait_longer_each_time() -> None:
    clock = Clock()
    fake = FakeVendor(refusal(403, "rateLimitExceeded"), refusal(429, "rateLimitExceeded", retry_after="7"), ok({"items": []}))  # fmt: skip

    await client(fake, clock=clock).calendar.calendars()

    assert clock.slept == [0.5, 7.0]


@requires_contracts
async def test_pages_of_events_follow_the_token_and_end_with_one_for_the_next_time() -> None:
    fake = FakeVendor(
        ok({"items": [EVENT], "timeZone": "Europe/Minsk", "nextPageToken": "p2"}),
        ok({"items": [{"id": "gone", "status": "cancelled"}], "nextSyncToken": "s1"}),
    )

    pages = [page async for page in client(fake).calendar.events("a@example.com", time_min=START)]

    assert [query(request).get("pageToken") for request in fake.requests] == [None, "p2"]
    assert pages[-1].next_sync_token == "s1"
    event = pages[0].items[0]
    assert event.start is not None
    assert (event.start.at("UTC"), event.sequence, event.meet_url) == (START, 2, "https://meet.google.com/abc-defg-hij")
    assert "Собеседование" not in repr(event)
    assert complaints("google-calendar", fake) == []


async def test_a_day_begins_at_midnight_of_the_calendars_zone() -> None:
    day = {**EVENT, "start": {"date": "2026-11-24"}, "end": {"date": "2026-11-25"}}

    event = await client(FakeVendor(ok(day))).calendar.event("c", "e")

    assert event.start is not None
    assert event.start.at("Europe/Minsk") == datetime(2026, 11, 23, 21, tzinfo=UTC)
    assert event.start.at("Nowhere/Land") == datetime(2026, 11, 24, tzinfo=UTC)


@requires_contracts
async def test_an_event_is_written_as_the_document_wants_it() -> None:
    fake = FakeVendor(ok(EVENT))
    fields = EventFields("Title", "Text", "Room", START, START + timedelta(hours=1), "Europe/Minsk", (("b@example.com", "Б", "needsAction"),), "abcdef0123")  # fmt: skip

    api = client(fake).calendar
    await api.insert("a@example.com", "abcdef0123", fields)
    await api.patch("a@example.com", "abcdef0123", EventFields(title="Other"), etag='"1"')
    await api.free_busy(["a@example.com"], START, START + timedelta(days=1))

    made, changed, _ = fake.requests
    assert (query(made)["conferenceDataVersion"], query(made)["sendUpdates"]) == ("1", "all")
    assert bodies([made])[0]["conferenceData"]["createRequest"]["requestId"] == "abcdef0123"
    assert (bodies([changed])[0], changed.headers["if-match"]) == ({"summary": "Other"}, '"1"')
    assert complaints("google-calendar", fake) == []


async def test_an_insert_whose_answer_was_lost_is_repeated_but_a_change_is_not() -> None:
    fake = FakeVendor(httpx.ReadError("x"), refusal(409, "duplicate"))
    with pytest.raises(GoogleConflictError):
        await client(fake).calendar.insert("c", "abcdef0123", EventFields(title="x"))

    lost = FakeVendor(httpx.ReadError("x"))
    with pytest.raises(UnavailableError) as caught:
        await client(lost).calendar.patch("c", "e", EventFields(title="x"))

    assert caught.value.may_have_happened
    assert len(lost.requests) == 1


@requires_contracts
async def test_drive_is_asked_with_escaped_words_and_only_for_what_we_read() -> None:
    file = {"id": "f1", "name": "cv.pdf", "mimeType": "application/pdf", "size": "1024", "owners": [{"displayName": "Анна"}]}  # fmt: skip
    fake = FakeVendor(ok({"files": [file], "nextPageToken": "p2"}))

    page = await client(fake).drive.search(DriveSearch("O'Neil \\", ("application/pdf",)), page_size=8)
    await client(fake).drive.search(DriveSearch(), page_size=8, page_token="p2")

    searched, listed = fake.requests
    assert "name contains 'O\\'Neil \\\\'" in query(searched)["q"]
    assert "orderBy" not in query(searched)
    assert (query(listed)["orderBy"], query(listed)["pageToken"]) == ("modifiedTime desc", "p2")
    assert (page.files[0].size, page.files[0].owner, page.next_page_token) == (1024, "Анна", "p2")
    assert complaints("google-drive", fake) == []


@requires_contracts
async def test_files_are_downloaded_within_the_limit_and_documents_exported() -> None:
    fake = FakeVendor(httpx.Response(200, content=b"%PDF" + b"x" * 100))
    drive = client(fake).drive

    assert await drive.download("f1", limit_bytes=1000) == b"%PDF" + b"x" * 100
    assert (await drive.export("f1", "application/pdf")).startswith(b"%PDF")
    with pytest.raises(TooLargeError):
        await drive.download("f1", limit_bytes=50)

    assert [request.url.path for request in fake.requests[:2]] == ["/drive/v3/files/f1", "/drive/v3/files/f1/export"]
    assert complaints("google-drive", fake) == []


async def test_ids_cannot_lead_to_another_address() -> None:
    fake = FakeVendor(ok({"id": "x", "name": "x", "mimeType": GOOGLE_DOCUMENT}))

    await client(fake).drive.file("../../oauth2/v2/userinfo?x=")

    assert fake.requests[0].url.raw_path.startswith(b"/drive/v3/files/..%2F..%2Foauth2%2Fv2%2Fuserinfo%3Fx%3D?")


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"items": [{"status": "confirmed"}]}'])
async def test_an_answer_that_is_not_googles_is_said_to_be_one(body: bytes) -> None:
    with pytest.raises(BadResponseError):
        await client(FakeVendor(httpx.Response(200, content=body))).calendar.calendars()
