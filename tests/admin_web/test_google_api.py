"""Google over the API (spec/api-spec.md, Google OAuth)."""

from datetime import UTC, datetime, timedelta

import pytest

from models.google import GoogleAccount
from services.jobs import Job
from tests.admin_web.objects import NOON, a_google_account, a_google_event, a_google_file
from tests.admin_web.site import Site


async def test_an_account_is_shown_without_its_tokens_and_to_its_owner_only(site: Site) -> None:
    recruiter, admin = await site.knocker("recruiter"), await site.knocker("admin")
    account_id = await a_google_account(recruiter.user_id)

    page = await (await recruiter.get("/api/v1/google-oauth/oauth-accounts/?email=USER@gmail.com&is_active=1")).json()
    one = await recruiter.get(f"/api/v1/google-oauth/oauth-accounts/{account_id}/")
    foreign = await (await recruiter.get(f"/api/v1/google-oauth/oauth-accounts/?user={admin.user_id}")).json()

    assert page["count"] == 1
    assert page["results"] == [await one.json()]
    assert "_token_123" not in await one.text()
    assert (await one.json()).items() >= {
        "id": account_id, "user": recruiter.user_id, "email": "user@gmail.com", "access_token": "***",
        "refresh_token": "***", "is_active": True,
    }.items()  # fmt: skip
    assert foreign["count"] == 0
    assert (await admin.get(f"/api/v1/google-oauth/oauth-accounts/{account_id}/")).status == 404


async def test_events_are_shown_in_both_shapes_of_the_document(site: Site) -> None:
    recruiter = await site.knocker("recruiter")
    event_id = await a_google_event(recruiter.user_id)

    short = await (await recruiter.get("/api/google-oauth/calendar/")).json()
    page = await (await recruiter.get("/api/v1/google-oauth/calendar-events/?search=СОБЕСЕДОВАНИЕ")).json()
    one = await (await recruiter.get(f"/api/v1/google-oauth/calendar-events/{event_id}/")).json()

    assert short == [
        {
            "id": "event123",
            "summary": "Собеседование с кандидатом",
            "description": "Интервью на позицию Python Developer",
            "start": {"dateTime": "2026-03-02T09:00:00Z"},
            "end": {"dateTime": "2026-03-02T10:00:00Z"},
            "attendees": [{"email": "candidate@example.com", "displayName": "Кандидат"}],
        }
    ]
    assert page["results"] == [one]
    assert (one["id"], one["event_id"], one["attendees"]) == (event_id, "event123", short[0]["attendees"])


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("start_date=2026-03-02&end_date=2026-03-02", 1),
        ("start_date=2026-03-03", 0),
        ("end_date=2026-03-01", 0),
        ("page=2", 0),
    ],
)
async def test_days_narrow_the_calendar(site: Site, query: str, count: int) -> None:
    recruiter = await site.knocker("recruiter")
    await a_google_event(recruiter.user_id)

    assert len(await (await recruiter.get(f"/api/google-oauth/calendar/?{query}")).json()) == count


async def test_an_all_day_event_has_days_of_its_calendars_zone(site: Site) -> None:
    recruiter = await site.knocker("recruiter")
    midnight = datetime(2026, 3, 1, 21, tzinfo=UTC)  # in Minsk
    await a_google_event(recruiter.user_id, is_all_day=True, start_at=midnight, end_at=midnight + timedelta(days=1))

    (event,) = await (await recruiter.get("/api/google-oauth/calendar/")).json()

    assert (event["start"], event["end"]) == ({"date": "2026-03-02"}, {"date": "2026-03-03"})


async def test_files_are_listed_and_foreign_ones_are_not(site: Site) -> None:
    recruiter, admin = await site.knocker("recruiter"), await site.knocker("admin")
    file_id = await a_google_file(recruiter.user_id)

    page = await (
        await recruiter.get("/api/v1/google-oauth/drive-files/?search=резюме&mime_type=application/pdf")
    ).json()
    other = await (await recruiter.get("/api/v1/google-oauth/drive-files/?mime_type=text/plain")).json()

    assert [(row["id"], row["file_id"], row["name"]) for row in page["results"]] == [(file_id, "file123", "Резюме.pdf")]
    assert (page["results"][0]["modified_at"], other["count"]) == (NOON.strftime("%Y-%m-%dT%H:%M:%SZ"), 0)
    assert (await admin.get(f"/api/v1/google-oauth/drive-files/{file_id}/")).status == 404


@pytest.mark.parametrize("path", ["/api/google-oauth/sync/", "/api/v1/google-oauth/sync/"])
async def test_copying_is_asked_for_and_done_behind_the_answer(
    site: Site, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    recruiter = await site.knocker("recruiter")
    account_id = await a_google_account(recruiter.user_id)
    asked: list[tuple[Job, int | None]] = []

    async def put(job: Job, row_id: int | None = None) -> None:
        asked.append((job, row_id))

    monkeypatch.setattr(site.parts.services.jobs, "put", put)

    plain = await recruiter.post(path)
    both = await recruiter.post(path, json={"sync_drive": True, "oauth_account_id": account_id})

    assert (await plain.json())["success"] is True
    assert both.status == 200
    calendar, drive = (Job.SYNC_GOOGLE_ACCOUNT, account_id), (Job.SYNC_GOOGLE_FILES, account_id)
    assert asked == [calendar, calendar, drive]


async def test_without_an_account_nothing_is_copied(site: Site) -> None:
    answer = await (await site.knocker("recruiter")).post("/api/google-oauth/sync/")

    assert (answer.status, (await answer.json())["error"]) == (400, "NotConnected")
    assert await GoogleAccount.all().count() == 0


@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("/api/google-oauth/calendar/?start_date=yesterday", "start_date"),
        ("/api/google-oauth/calendar/?page=0", "page"),
        ("/api/v1/google-oauth/calendar-events/?oauth_account=x", "oauth_account"),
        ("/api/v1/google-oauth/oauth-accounts/?is_active=maybe", "is_active"),
        ("/api/v1/google-oauth/drive-files/abc/", "id"),
    ],
)
async def test_a_wrong_parameter_is_named(site: Site, path: str, field: str) -> None:
    answer = await (await site.knocker("admin")).get(path)

    assert (answer.status, list((await answer.json())["details"])) == (400, [field])
