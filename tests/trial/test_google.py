"""The Google stand-in refuses what Google refuses, and its answers are those of the documents."""

import base64
import hashlib
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from aiohttp.test_utils import TestClient, TestServer

from tests.contracts import record_google, requires_contracts
from tests.trial.clock import Clock
from trial.data import google as data
from trial.data.team import INTERVIEWER, RECRUITER
from trial.google import GoogleStandIn
from trial.google.app import CLIENT_ID, CLIENT_SECRET
from trial.google.oauth import AUTH_PATH

pytestmark = requires_contracts

BACK = "https://hr.example/google/callback"
CALENDAR = "https://www.googleapis.com/auth/calendar.events https://www.googleapis.com/auth/calendar.readonly"
EVENTS = f"/calendar/v3/calendars/{RECRUITER.email}/events"
VERIFIER = "v" * 64
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()


class Desk:
    """A program that speaks to the stand-in."""

    def __init__(self, stand_in: GoogleStandIn, client: Any) -> None:
        self.stand_in, self.client = stand_in, client
        self.access = ""

    async def code(self, scope: str = CALENDAR) -> str:
        form = {
            "client_id": CLIENT_ID, "redirect_uri": BACK, "scope": scope, "state": "s", "code_challenge": CHALLENGE,
            "access_type": "offline", "prompt": "consent", "account": RECRUITER.email, "decision": "allow",
        }  # fmt: skip
        data = [*form.items(), *(("granted", each) for each in scope.split())]
        async with self.client.post(AUTH_PATH, data=data, allow_redirects=False) as answer:
            return dict(parse_qsl(urlsplit(answer.headers["location"]).query))["code"]

    async def token(self, **form: str) -> tuple[int, dict[str, Any]]:
        form = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET} | form
        async with self.client.post("/token", data=form) as answer:
            return answer.status, await answer.json()

    async def exchange(self, code: str, **form: str) -> tuple[int, dict[str, Any]]:
        usual = {"grant_type": "authorization_code", "code": code, "code_verifier": VERIFIER, "redirect_uri": BACK}
        return await self.token(**(usual | form))

    async def signs_in(self, scope: str = CALENDAR) -> dict[str, Any]:
        _, answer = await self.exchange(await self.code(scope))
        self.access = answer["access_token"]
        return answer

    async def ask(self, method: str, path: str, **more: Any) -> tuple[int, Any]:
        headers = {"Authorization": f"Bearer {self.access}"} | more.pop("headers", {})
        async with self.client.request(method, path, headers=headers, **more) as answer:
            return answer.status, await answer.json() if answer.content_length else None


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def desk(clock: Clock) -> AsyncIterator[Desk]:
    stand_in = GoogleStandIn(now=clock, state=data.google(clock))
    app = stand_in.create_app()
    recorded = record_google(app)
    async with TestClient(TestServer(app)) as client:
        yield Desk(stand_in, client)
    assert [line for each in recorded for line in each.violations] == []


def reason(answer: Any) -> str:
    return str(answer["error"]["errors"][0]["reason"])


async def test_a_code_works_once_with_its_verifier_and_its_address(desk: Desk, clock: Clock) -> None:
    assert (await desk.exchange(await desk.code(), code_verifier="w" * 64))[1]["error"] == "invalid_grant"
    assert (await desk.exchange(await desk.code(), redirect_uri="https://evil"))[1]["error"] == "redirect_uri_mismatch"
    assert (await desk.exchange(await desk.code(), client_secret="x"))[0] == 401
    code = await desk.code()
    assert (await desk.exchange(code))[0] == 200
    assert (await desk.exchange(code))[1]["error"] == "invalid_grant"
    late = await desk.code()
    clock.pass_by(minutes=11)
    assert (await desk.exchange(late))[1]["error"] == "invalid_grant"


async def test_access_ends_after_an_hour_and_a_revoked_consent_at_once(desk: Desk, clock: Clock) -> None:
    given = await desk.signs_in()
    assert (await desk.ask("GET", EVENTS))[0] == 200
    clock.pass_by(hours=1)
    assert (await desk.ask("GET", EVENTS))[0] == 401

    _, renewed = await desk.token(grant_type="refresh_token", refresh_token=given["refresh_token"])
    desk.access = renewed["access_token"]
    assert "refresh_token" not in renewed
    async with desk.client.post("/revoke", data={"token": given["refresh_token"]}) as answer:
        assert answer.status == 200

    assert (await desk.ask("GET", EVENTS))[0] == 401
    assert (await desk.token(grant_type="refresh_token", refresh_token=given["refresh_token"]))[0] == 400


async def test_what_was_not_granted_is_refused(desk: Desk) -> None:
    await desk.signs_in("https://www.googleapis.com/auth/calendar.readonly")

    assert (await desk.ask("GET", EVENTS))[0] == 200
    status, answer = await desk.ask("GET", "/drive/v3/files")
    assert (status, reason(answer)) == (403, "insufficientPermissions")


async def test_calendars_of_others_are_not_there(desk: Desk) -> None:
    await desk.signs_in()

    assert (await desk.ask("GET", f"/calendar/v3/calendars/{INTERVIEWER.email}/events"))[0] == 404


async def test_a_sync_token_gives_what_changed_and_takes_no_other_rules(desk: Desk) -> None:
    await desk.signs_in()
    _, everything = await desk.ask("GET", EVENTS, params={"singleEvents": "true"})
    token = everything["nextSyncToken"]
    event = next(iter(desk.stand_in.state.calendars[RECRUITER.email].events.values()))
    desk.stand_in.state.delete(event)

    _, changed = await desk.ask("GET", EVENTS, params={"syncToken": token})
    status, _ = await desk.ask("GET", EVENTS, params={"syncToken": token, "timeMin": "2026-01-01T00:00:00Z"})
    desk.stand_in.state.expire_sync_tokens(RECRUITER.email)
    gone, answer = await desk.ask("GET", EVENTS, params={"syncToken": token})

    assert [(each["id"], each["status"]) for each in changed["items"]] == [(event.id, "cancelled")]
    assert (status, gone, reason(answer)) == (400, 410, "fullSyncRequired")


async def test_events_are_written_as_strictly_as_at_google(desk: Desk) -> None:
    await desk.signs_in()
    when = {"start": {"dateTime": "2026-11-25T10:00:00Z"}, "end": {"dateTime": "2026-11-25T11:00:00Z"}}

    assert (await desk.ask("POST", EVENTS, json={"id": "xyz-BAD", **when}))[0] == 400
    status, made = await desk.ask("POST", EVENTS, json={"id": "abcde01", "attendees": [{"email": INTERVIEWER.email}], **when})  # fmt: skip
    assert (status, made["sequence"]) == (200, 0)
    assert (await desk.ask("POST", EVENTS, json={"id": "abcde01", **when}))[0] == 409
    old = {"headers": {"If-Match": '"0"'}, "json": {"summary": "x"}}
    assert (await desk.ask("PATCH", f"{EVENTS}/abcde01", **old))[0] == 412
    assert "abcde01" in desk.stand_in.state.calendars[INTERVIEWER.email].events
    assert (await desk.ask("DELETE", f"{EVENTS}/abcde01"))[0] == 204
    assert (await desk.ask("DELETE", f"{EVENTS}/abcde01"))[0] == 410
    assert (await desk.ask("POST", EVENTS, json={"id": "abcde01", **when}))[0] == 409


async def test_one_occurrence_is_moved_and_another_taken_out(desk: Desk) -> None:
    await desk.signs_in()
    _, listed = await desk.ask("GET", EVENTS, params={"singleEvents": "true"})
    first, second = [each["id"] for each in listed["items"] if "recurringEventId" in each][:2]
    when = {"start": {"dateTime": "2026-11-25T18:00:00Z"}, "end": {"dateTime": "2026-11-25T19:00:00Z"}}

    _, moved = await desk.ask("PATCH", f"{EVENTS}/{first}", json=when)
    status, _ = await desk.ask("DELETE", f"{EVENTS}/{second}")

    assert (moved["start"]["dateTime"], status) == ("2026-11-25T18:00:00Z", 204)
    _, after = await desk.ask("GET", EVENTS, params={"singleEvents": "true"})
    assert second not in [each["id"] for each in after["items"]]


async def test_the_quota_of_a_person_is_counted_by_the_minute(desk: Desk, clock: Clock) -> None:
    await desk.signs_in()
    desk.stand_in.requests_per_minute = 2
    statuses = [(await desk.ask("GET", EVENTS))[0] for _ in range(3)]
    clock.pass_by(minutes=1)

    assert (statuses, (await desk.ask("GET", EVENTS))[0]) == ([200, 200, 403], 200)


async def test_drives_language_is_read_or_refused(desk: Desk) -> None:
    await desk.signs_in("https://www.googleapis.com/auth/drive.readonly")

    _, found = await desk.ask(
        "GET", "/drive/v3/files", params={"q": "trashed = false and (mimeType = 'application/pdf')"}
    )
    status, _ = await desk.ask("GET", "/drive/v3/files", params={"q": "name like 'x'"})
    document = next(each.id for each in desk.stand_in.state.files.values() if "google-apps" in each.mime_type)
    refused, answer = await desk.ask("GET", f"/drive/v3/files/{document}", params={"alt": "media"})

    assert (len(found["files"]), status) == (1, 400)
    assert (refused, reason(answer)) == (403, "fileNotDownloadable")
