"""Coming in over the API: passwords, sessions, tokens, and everything that has to be refused."""

import pytest

from models.audit import AuditEvent
from models.users import User
from models.web_access import BearerGrant, WebSession
from services.access_changes import end_access
from services.sign_in.sessions import IDLE, LIFETIME, hash_of
from tests.admin_web.site import CHEAP, PASSWORD, Knocker, Site


async def with_password(site: Site, who: str = "recruiter", **columns: object) -> Knocker:
    return await site.knocker(who, password_hash=CHEAP.hash(PASSWORD), **columns)


async def signed_in(site: Site, name: str, password: str = PASSWORD, path: str = "/api/auth/login/") -> Knocker:
    answer = await site.stranger.post(path, json={"username": name, "password": password})
    assert answer.status == 200, await answer.text()
    return Knocker(site, None, answer.cookies["hr_session"].value)


@pytest.mark.database
@pytest.mark.parametrize("name", ["recruiter-person", "recruiter-person@example.com", "RECRUITER-person@example.com"])
async def test_a_user_name_or_an_e_mail_with_the_password_starts_a_session(site: Site, name: str) -> None:
    await with_password(site)

    come = await signed_in(site, name)

    profile = await (await come.get("/api/users/profile/")).json()
    assert (profile["username"], profile["is_recruiter"]) == ("recruiter-person", True)
    assert await AuditEvent.filter(operation="signed_in").count() == 1


async def test_a_session_cookie_is_out_of_reach_of_scripts_and_its_row_holds_only_a_hash(site: Site) -> None:
    await with_password(site)

    answer = await site.stranger.post("/api/auth/login/", json={"username": "recruiter-person", "password": PASSWORD})

    cookie = answer.cookies["hr_session"]
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Lax", "/")
    assert await WebSession.filter(token_hash=hash_of(cookie.value)).count() == 1
    assert await WebSession.filter(token_hash=cookie.value).count() == 0


@pytest.mark.parametrize(
    ("name", "password"), [("recruiter-person", "wrong"), ("nobody", PASSWORD), ("", PASSWORD), ("n" * 200, PASSWORD)]
)
async def test_what_was_wrong_is_not_told_to_a_stranger(site: Site, name: str, password: str) -> None:
    await with_password(site)

    answer = await site.stranger.post("/api/auth/login/", json={"username": name or " ", "password": password})

    assert answer.status == 401
    assert (await answer.json())["error"] == "AuthenticationFailed"
    assert "hr_session" not in answer.cookies


async def test_guessing_a_password_is_slowed_down_and_the_right_one_waits_too(site: Site) -> None:
    await with_password(site)
    for _ in range(5):
        await site.stranger.post("/api/auth/login/", json={"username": "recruiter-person", "password": "guess"})
    await WebSession.all().delete()

    refused = await site.stranger.post("/api/auth/login/", json={"username": "recruiter-person", "password": PASSWORD})
    site.clock.passes(seconds=3)
    come = await signed_in(site, "recruiter-person")

    assert (refused.status, refused.headers["Retry-After"]) == (429, "2")
    assert (await come.get("/api/users/profile/")).status == 200


async def test_strangers_cannot_lock_out_somebody_who_is_signed_in_at_the_same_address(site: Site) -> None:
    await with_password(site)
    for _ in range(30):
        await site.parts.services.sign_in.entrance._throttle.note_failure("recruiter-person", "10.9.9.9")

    come = await signed_in(site, "recruiter-person")

    assert (await come.get("/api/users/profile/")).status == 200


async def test_guessing_many_names_from_one_address_is_slowed_down(site: Site) -> None:
    statuses = []
    for number in range(21):
        answer = await site.stranger.post("/api/auth/login/", json={"username": f"name{number}", "password": "x"})
        statuses.append(answer.status)

    assert statuses == [401] * 20 + [429]


async def test_signing_out_ends_the_session_wherever_its_cookie_is(site: Site) -> None:
    await with_password(site)
    come = await signed_in(site, "recruiter-person")

    answer = await come.post("/api/auth/logout/")

    assert (answer.status, answer.cookies["hr_session"].value) == (200, "")
    assert (await come.get("/api/users/profile/")).status == 401


async def test_signing_in_again_ends_the_session_before(site: Site) -> None:
    await with_password(site)
    come = await signed_in(site, "recruiter-person")

    await come.post("/api/auth/login/", json={"username": "recruiter-person", "password": PASSWORD})

    assert (await come.get("/api/users/profile/")).status == 401


async def test_an_idle_session_ends_and_a_used_one_ends_at_its_limit(site: Site) -> None:
    idle, used = await site.knocker("recruiter"), await site.knocker("admin")

    statuses = []
    for _ in range(int(LIFETIME / IDLE) * 2):
        site.clock.passes(seconds=IDLE.total_seconds() * 0.6)
        statuses.append((await used.get("/api/users/profile/")).status)

    assert statuses[0] == 200
    assert statuses[-1] == 401
    assert statuses.count(200) == 46  # 14 days in steps of 7.2 hours
    assert (await idle.get("/api/users/profile/")).status == 401


@pytest.mark.database
async def test_turning_a_person_off_ends_sessions_and_tokens_at_once(site: Site) -> None:
    knocker = await with_password(site)
    pair = await tokens(site)
    assert (await bearing(site, pair["access"])).status == 200

    await end_access(knocker.user_id or 0, now=site.clock())

    assert (await knocker.get("/api/users/profile/")).status == 401
    assert (await bearing(site, pair["access"])).status == 401
    assert (await renewed(site, pair["refresh"])).status == 401


async def test_a_person_turned_off_is_told_so_only_with_the_right_password(site: Site) -> None:
    await with_password(site, is_active=False)

    right = await site.stranger.post("/api/auth/login/", json={"username": "recruiter-person", "password": PASSWORD})
    wrong = await site.stranger.post("/api/auth/login/", json={"username": "recruiter-person", "password": "x"})

    assert (right.status, wrong.status) == (403, 401)


async def tokens(site: Site) -> dict[str, str]:
    answer = await site.stranger.post("/api/auth/token/", json={"username": "recruiter-person", "password": PASSWORD})
    assert answer.status == 200, await answer.text()
    return dict(await answer.json())


async def bearing(site: Site, token: str, method: str = "GET", path: str = "/api/users/profile/", **options: object):
    return await site.client.request(method, path, headers={"Authorization": f"Bearer {token}"}, **options)


async def renewed(site: Site, token: str):
    return await site.client.post("/api/auth/token/refresh/", json={"refresh": token})


@pytest.mark.database
async def test_a_bearer_token_needs_no_origin_and_ends_after_a_quarter_of_an_hour(site: Site) -> None:
    await with_password(site)
    pair = await tokens(site)

    written = await bearing(site, pair["access"], "PUT", json={"first_name": "Анна"})
    site.clock.passes(minutes=16)
    late = await bearing(site, pair["access"])
    fresh = await bearing(site, (await (await renewed(site, pair["refresh"])).json())["access"])

    assert (written.status, late.status, fresh.status) == (200, 401, 200)


@pytest.mark.database
async def test_a_refresh_token_used_twice_ends_all_tokens_of_its_client(site: Site) -> None:
    await with_password(site)
    pair = await tokens(site)
    second = await (await renewed(site, pair["refresh"])).json()

    again = await renewed(site, pair["refresh"])

    assert again.status == 401
    assert (await bearing(site, second["access"])).status == 401
    assert (await renewed(site, second["refresh"])).status == 401
    assert await BearerGrant.all().count() == 0


async def test_a_refresh_token_is_no_access_token_and_the_other_way_round(site: Site) -> None:
    await with_password(site)
    pair = await tokens(site)

    assert (await bearing(site, pair["refresh"])).status == 401
    assert (await renewed(site, pair["access"])).status == 401


@pytest.mark.parametrize("token", ["", "x", "a.b.c", "eyJhbGciOiJub25lIiwia2lkIjoiazEifQ.eyJncmFudCI6MX0."])
async def test_a_forged_token_is_refused(site: Site, token: str) -> None:
    assert (await bearing(site, token)).status == 401


@pytest.mark.parametrize(
    ("headers", "status"),
    [({"Origin": "https://evil.example"}, 403), ({"Origin": "null"}, 403), ({}, 403), ({"X-CSRF-Token": "x"}, 403)],
)
async def test_a_write_with_a_cookie_has_to_come_from_a_page_of_ours(
    site: Site, headers: dict[str, str], status: int
) -> None:
    knocker = await site.knocker("recruiter")

    answer = await site.client.put(
        "/api/users/profile/",
        json={"first_name": "X"},
        headers={"Cookie": f"hr_session={knocker.cookie}", **headers},
    )

    assert (answer.status, (await answer.json())["error"]) == (status, "CsrfFailed")
    assert (await User.get(id=knocker.user_id)).first_name == ""


async def test_the_sessions_own_token_proves_a_write_as_well(site: Site) -> None:
    from admin_web.door.identity import csrf_token_of

    knocker = await site.knocker("recruiter")
    headers = {"Cookie": f"hr_session={knocker.cookie}", "X-CSRF-Token": csrf_token_of(knocker.cookie)}

    answer = await site.client.put("/api/users/profile/", json={"first_name": "Анна"}, headers=headers)

    assert answer.status == 200


async def test_a_foreign_page_cannot_sign_somebody_in(site: Site) -> None:
    await with_password(site)

    answer = await site.client.post(
        "/api/auth/login/",
        json={"username": "recruiter-person", "password": PASSWORD},
        headers={"Origin": "https://evil.example"},
    )

    assert answer.status == 403


@pytest.mark.database
async def test_changing_the_password_ends_every_other_session_and_keeps_this_browser_in(site: Site) -> None:
    knocker = await with_password(site)
    other = await signed_in(site, "recruiter-person")
    new = "seven green umbrellas fly"

    answer = await knocker.post(
        "/api/users/change-password/",
        json={"old_password": PASSWORD, "new_password": new, "new_password_confirm": new},
    )

    assert answer.status == 200
    assert (await other.get("/api/users/profile/")).status == 401
    here = Knocker(site, None, answer.cookies["hr_session"].value)
    assert (await here.get("/api/users/profile/")).status == 200
    assert await signed_in(site, "recruiter-person", new)


@pytest.mark.parametrize(
    ("old", "new", "again", "field"),
    [
        ("wrong", "seven green umbrellas fly", "seven green umbrellas fly", "old_password"),
        (PASSWORD, "short", "short", "new_password"),
        (PASSWORD, "password123", "password123", "new_password"),
        (PASSWORD, "recruiter-person1", "recruiter-person1", "new_password"),
        (PASSWORD, "seven green umbrellas fly", "another", "new_password_confirm"),
    ],
)
async def test_a_wrong_password_form_names_its_field_and_changes_nothing(
    site: Site, old: str, new: str, again: str, field: str
) -> None:
    knocker = await with_password(site)

    answer = await knocker.post(
        "/api/users/change-password/",
        json={"old_password": old, "new_password": new, "new_password_confirm": again},
    )

    assert answer.status == 400
    assert list((await answer.json())["details"]) == [field]
    assert await signed_in(site, "recruiter-person")


async def test_every_answer_forbids_what_a_browser_should_not_do(site: Site) -> None:
    answer = await site.stranger.get("/api/health/")

    assert "script-src 'self'" in answer.headers["Content-Security-Policy"]
    assert "unsafe" not in answer.headers["Content-Security-Policy"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "no-store"
