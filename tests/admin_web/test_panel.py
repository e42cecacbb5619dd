"""The panel's pages: who sees what, forms with what is wrong beside it, links of the bot, hostile text and addresses."""

import re
from html import unescape

import pytest

from admin_web.door.identity import csrf_token_of
from admin_web.panel.rendering import local_path
from models.users import OneTimeCode, Role, User
from models.web_access import WebSession
from services.access import Actor
from services.access_changes import roles_of
from tests.admin_web.site import CHEAP, PASSWORD, Knocker, Site

PAGES_OF_ADMIN = ("/admin/", "/admin/users/", "/admin/audit/", "/accounts/components/")
PAGES_OF_ALL = (
    "/accounts/", "/accounts/edit/", "/accounts/settings/", "/accounts/integrations/", "/accounts/api-keys/",
    "/accounts/password/", "/accounts/sessions/", "/accounts/logout/", "/huntflow/tokens/", "/api/docs/",
)  # fmt: skip
PAGES_OF_STRANGERS = ("/accounts/login/", "/accounts/register/", "/accounts/reset/", "/accounts/enter/", "/api/docs/")


async def actor_of(site: Site, knocker: Knocker) -> Actor:
    opened = await site.parts.services.sign_in.sessions.recognise(knocker.cookie)
    assert opened is not None
    return opened.actor


async def sent(knocker: Knocker, path: str, **fields: str):
    return await knocker.post(path, data={"csrf_token": csrf_token_of(knocker.cookie), **fields})


@pytest.mark.parametrize("language", ["ru", "en"])
async def test_every_page_opens_in_both_languages_and_holds_nothing_inline(site: Site, language: str) -> None:
    admin = await site.knocker("admin", language=language)
    wrong = []

    for path in (*PAGES_OF_ADMIN, *PAGES_OF_ALL, f"/admin/users/{admin.user_id}/"):
        answer = await admin.get(path)
        text = await answer.text()
        if answer.status != 200 or f'lang="{language}"' not in text:
            wrong.append(f"{path}: {answer.status}")
        if re.search(r"<script(?! src)|<style| style=| on[a-z]+=|javascript:", text):
            wrong.append(f"{path}: something inline")
        if len(re.findall(r"<h1", text)) != 1:
            wrong.append(f"{path}: headings")

    assert wrong == []


async def test_strangers_see_the_doors_only_and_come_back_after_signing_in(site: Site) -> None:
    await site.knocker("recruiter", password_hash=CHEAP.hash(PASSWORD))
    for path in PAGES_OF_STRANGERS:
        assert (await site.stranger.get(path)).status == 200

    sent_away = await site.stranger.get("/accounts/settings/?a=b")
    assert (sent_away.status, sent_away.headers["Location"]) == (
        303,
        "/accounts/login/?next=%2Faccounts%2Fsettings%2F%3Fa%3Db",
    )
    signed_in = await site.stranger.post(
        "/accounts/login/",
        data={"username": "recruiter-person", "password": PASSWORD, "next": "/accounts/settings/?a=b"},
    )
    assert (signed_in.status, signed_in.headers["Location"]) == (303, "/accounts/settings/?a=b")


@pytest.mark.parametrize("who", ["recruiter", "interviewer", "observer", "waiting"])
async def test_pages_of_administrators_are_closed_to_others_and_not_in_their_menu(site: Site, who: str) -> None:
    knocker = await site.knocker(who)

    for path in PAGES_OF_ADMIN:
        answer = await knocker.get(path)
        assert answer.status == 403
        assert "<html" in await answer.text()
    assert "/admin/" not in await (await knocker.get("/accounts/")).text()


async def test_somebody_who_waits_sees_that_they_wait(site: Site) -> None:
    knocker = await site.knocker("waiting")

    assert "должен вас одобрить" in await (await knocker.get("/accounts/")).text()
    assert (await knocker.get("/accounts/settings/")).status == 403


@pytest.mark.parametrize(
    "wanted",
    [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example/",
        "javascript:alert(1)",
        "evil",
        "/\t/evil.example",
        "",
    ],
)
async def test_signing_in_never_leads_to_another_place(site: Site, wanted: str) -> None:
    await site.knocker("recruiter", password_hash=CHEAP.hash(PASSWORD))

    answer = await site.stranger.post(
        "/accounts/login/", data={"username": "recruiter-person", "password": PASSWORD, "next": wanted}
    )

    assert answer.headers["Location"] == local_path(wanted) == "/accounts/"


async def test_a_wrong_password_shows_the_form_again_without_the_password(site: Site) -> None:
    answer = await site.stranger.post("/accounts/login/", data={"username": "<b>me</b>", "password": "hidden-word"})

    text = await answer.text()
    assert answer.status == 401
    assert "Неверное имя пользователя или пароль" in text
    assert "&lt;b&gt;me&lt;/b&gt;" in text
    assert "hidden-word" not in text


async def test_the_login_address_answers_json_with_json(site: Site) -> None:
    await site.knocker("recruiter", password_hash=CHEAP.hash(PASSWORD))

    wrong = await site.stranger.post("/accounts/login/", json={"username": "recruiter-person", "password": "x"})
    right = await site.stranger.post("/accounts/login/", json={"username": "recruiter-person", "password": PASSWORD})
    come = Knocker(site, None, right.cookies["hr_session"].value)
    out = await come.post("/accounts/logout/", json={})

    assert (wrong.status, (await wrong.json())["success"]) == (401, False)
    assert (right.status, (await right.json())["user"]["username"]) == (200, "recruiter-person")
    assert (out.status, await out.json()) == (200, {"success": True, "message": "Выход выполнен успешно"})


async def test_looking_at_the_logout_page_signs_nobody_out(site: Site) -> None:
    knocker = await site.knocker("recruiter")

    asked = await knocker.get("/accounts/logout/")
    still = await knocker.get("/accounts/")
    done = await sent(knocker, "/accounts/logout/")

    assert (asked.status, still.status, done.status) == (200, 200, 303)
    assert await WebSession.all().count() == 0


async def test_a_form_without_the_sessions_token_changes_nothing(site: Site) -> None:
    knocker = await site.knocker("recruiter")
    headers = {"Cookie": f"hr_session={knocker.cookie}"}

    for fields in ({}, {"csrf_token": "x"}, {"csrf_token": csrf_token_of("another session")}):
        answer = await site.client.post("/accounts/edit/", data={"first_name": "X", **fields}, headers=headers)
        assert answer.status == 403
    right = await site.client.post(
        "/accounts/edit/",
        data={"first_name": "Анна", "csrf_token": csrf_token_of(knocker.cookie)},
        headers=headers,
        allow_redirects=False,
    )

    assert right.status == 303
    assert (await User.get(id=knocker.user_id)).first_name == "Анна"


@pytest.mark.database
async def test_the_bots_link_signs_in_once_and_only_by_its_button(site: Site) -> None:
    knocker = await site.knocker("recruiter")
    code = (await site.parts.services.one_time_codes.issue_login(await actor_of(site, knocker))).code

    looked = [(await site.stranger.get(f"/accounts/enter/?code={code}")).status for _ in range(3)]
    first = await site.stranger.post("/accounts/enter/", data={"code": code})
    again = await site.stranger.post("/accounts/enter/", data={"code": code})

    assert looked == [200, 200, 200]
    assert (first.status, first.headers["Location"]) == (303, "/accounts/")
    assert again.status == 400
    assert "уже использовали" in await again.text() or "уже использован" in await again.text()
    assert (await Knocker(site, None, first.cookies["hr_session"].value).get("/accounts/")).status == 200


async def test_an_expired_link_says_so(site: Site) -> None:
    knocker = await site.knocker("recruiter")
    code = (await site.parts.services.one_time_codes.issue_login(await actor_of(site, knocker))).code
    site.clock.passes(minutes=6)

    answer = await site.stranger.post("/accounts/enter/", data={"code": code})

    assert answer.status == 400
    assert "hr_session" not in answer.cookies


@pytest.mark.database
async def test_a_password_link_survives_a_bad_password_and_ends_all_sessions(site: Site) -> None:
    knocker = await site.knocker("recruiter")
    code = (await site.parts.services.one_time_codes.issue_reset(await actor_of(site, knocker))).code
    new = "seven green umbrellas fly"

    shown = await (await site.stranger.get(f"/accounts/reset/?code={code}")).text()
    weak = await site.stranger.post(
        "/accounts/reset/", data={"code": code, "new_password": "password1", "new_password_confirm": "password1"}
    )
    done = await site.stranger.post(
        "/accounts/reset/", data={"code": code, "new_password": new, "new_password_confirm": new}
    )
    replayed = await site.stranger.post(
        "/accounts/reset/", data={"code": code, "new_password": new, "new_password_confirm": new}
    )

    assert "Имя recruiter" in shown
    assert (weak.status, done.status, replayed.status) == (400, 200, 400)
    assert (await knocker.get("/accounts/")).status == 303
    answer = await site.stranger.post("/accounts/login/", data={"username": "recruiter-person", "password": new})
    assert answer.status == 303


@pytest.mark.database
async def test_somebody_registers_and_an_administrator_lets_them_in(site: Site) -> None:
    admin = await site.knocker("admin")
    fields = {
        "username": "olga",
        "email": "olga@example.com",
        "first_name": "<script>alert(1)</script>",
        "last_name": "Новая",
        "new_password": PASSWORD,
        "new_password_confirm": PASSWORD,
    }

    registered = await site.stranger.post("/accounts/register/", data=fields)
    person = await User.get(username="olga")
    newcomer = Knocker(site, person.id, registered.cookies["hr_session"].value)
    before = await newcomer.get("/api/vacancies/")
    dashboard = await (await admin.get("/admin/")).text()
    decided = await sent(admin, f"/admin/users/{person.id}/decide/", role="recruiter")
    said = await (await admin.get(f"/admin/users/{person.id}/")).text()

    assert before.status == 403
    assert "&lt;script&gt;" in dashboard
    assert "<script>alert" not in dashboard
    assert decided.status == 303
    assert "доступ открыт" in unescape(said)
    assert (await newcomer.get("/api/vacancies/")).status == 200


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("username", "two words"),
        ("username", "telegram-5"),
        ("username", "admin-person"),
        ("email", "nothing"),
        ("email", "ADMIN-person@example.com"),
        ("new_password", "short"),
        ("new_password_confirm", "another one entirely"),
    ],
)
async def test_a_wrong_registration_names_the_field_and_creates_nobody(site: Site, field: str, value: str) -> None:
    await site.knocker("admin")
    fields = {
        "username": "olga",
        "email": "olga@example.com",
        "first_name": "Ольга",
        "last_name": "",
        "new_password": PASSWORD,
        "new_password_confirm": PASSWORD,
        field: value,
    }
    if field == "new_password":
        fields["new_password_confirm"] = value

    answer = await site.stranger.post("/accounts/register/", data=fields)

    assert answer.status == 400
    assert 'aria-invalid="true"' in await answer.text()
    assert await User.filter(email="olga@example.com").count() == 0


async def test_roles_are_set_and_access_ends_from_the_panel(site: Site) -> None:
    admin, other = await site.knocker("admin"), await site.knocker("recruiter")

    await sent(admin, f"/admin/users/{other.user_id}/roles/", **{"role-interviewer": "on", "role-observer": "on"})
    roles = await roles_of(other.user_id or 0)
    asked = await admin.get(f"/admin/users/{other.user_id}/turn-off/")
    await sent(admin, f"/admin/users/{other.user_id}/turn-off/")

    assert roles == {Role.INTERVIEWER, Role.OBSERVER}
    assert asked.status == 200
    assert (await other.get("/accounts/")).status == 303


async def test_the_only_administrator_keeps_the_role_and_reads_why(site: Site) -> None:
    admin = await site.knocker("admin")

    await sent(admin, f"/admin/users/{admin.user_id}/roles/", **{"role-recruiter": "on"})

    assert "единственный администратор" in await (await admin.get("/admin/users/")).text()
    assert await roles_of(admin.user_id or 0) == {Role.ADMIN}


async def test_somebody_elses_session_cannot_be_ended(site: Site) -> None:
    one, other = await site.knocker("recruiter"), await site.knocker("observer")
    theirs = await WebSession.get(user_id=other.user_id)

    refused = await sent(one, f"/accounts/sessions/{theirs.id}/end/")

    assert refused.status == 404
    assert (await other.get("/accounts/")).status == 200


@pytest.mark.parametrize(
    ("fields", "is_right"),
    [
        ({"timezone": "Минск", "language": "en"}, True),
        ({"timezone": "Europe/Nowhere"}, False),
        ({"interviewer_calendar_url": "http://calendar.example.com/x.ics"}, False),
        ({"interviewer_calendar_url": "https://localhost/x.ics"}, False),
        ({"interviewer_calendar_url": "https://calendar.example.com/x.ics"}, True),
        ({"active_system": "prod"}, False),
    ],
)
async def test_settings_are_checked(site: Site, fields: dict[str, str], is_right: bool) -> None:
    knocker = await site.knocker("recruiter")

    answer = await sent(knocker, "/accounts/settings/", **fields)

    assert answer.status == (303 if is_right else 400)


async def test_codes_of_links_are_in_no_log_line(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    knocker = await site.knocker("recruiter")
    code = (await site.parts.services.one_time_codes.issue_login(await actor_of(site, knocker))).code

    await site.stranger.get(f"/accounts/enter/?code={code}")
    await site.stranger.post("/accounts/enter/", data={"code": code})

    assert code not in "".join(capsys.readouterr())
    assert await OneTimeCode.filter(code_hash=code).count() == 0


async def test_a_static_file_is_kept_by_browsers_and_nothing_else_is_served(site: Site) -> None:
    text = await (await site.stranger.get("/accounts/login/")).text()
    address = re.search(r'href="(/static/panel[^"]+)"', text)
    assert address is not None

    answer = await site.stranger.get(address[1])

    assert (answer.status, answer.content_type) == (200, "text/css")
    assert "immutable" in answer.headers["Cache-Control"]
    for path in ("/static/..%2Fsite.py", "/static/nothing.css", "/static/panel.css%00"):
        assert (await site.stranger.get(path)).status == 404
