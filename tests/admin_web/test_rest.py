"""The REST frame: what is taken, what is refused in which words, pages, the document."""

import json
import re

import jsonschema_rs
import pytest
from typer.testing import CliRunner

from admin_web.rest.serving import ENDPOINTS
from admin_web.site import all_endpoints
from bot.cli import app as cli
from models.finance import Grade
from models.vacancies import Vacancy, VacancyGrade
from tests.admin_web.site import Site


async def vacancies(count: int, **columns: object) -> list[Vacancy]:
    return [await Vacancy.create(name=f"Вакансия {n}", external_id=f"E{n}", **columns) for n in range(count)]


@pytest.mark.database
async def test_a_vacancy_has_the_fields_of_the_document(site: Site) -> None:
    recruiter = await site.knocker("recruiter")
    vacancy = await Vacancy.create(name="Python Developer", external_id="EXT001", recruiter_id=recruiter.user_id)
    for name in ("Junior", "Middle"):
        await VacancyGrade.create(vacancy=vacancy, grade=await Grade.create(name=name))

    body = await (await recruiter.get(f"/api/vacancies/{vacancy.id}/")).json()

    for name in ("created_at", "updated_at"):
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", body.pop(name))
    assert body == {
        "id": vacancy.id,
        "name": "Python Developer",
        "external_id": "EXT001",
        "recruiter": recruiter.user_id,
        "recruiter_name": "Имя recruiter",
        "invite_title": "",
        "invite_text": "",
        "scorecard_title": "",
        "scorecard_text": "",
        "available_grades": [1, 2],
        "available_grades_names": ["Junior", "Middle"],
        "is_active": True,
    }


@pytest.mark.database
async def test_a_page_names_its_neighbours_and_keeps_the_filters(site: Site) -> None:
    recruiter = await site.knocker("recruiter")
    await vacancies(5)

    body = await (await recruiter.get("/api/vacancies/?page=2&page_size=2&is_active=true")).json()

    origin = str(site.client.make_url("/")).rstrip("/")
    assert body["count"] == 5
    assert body["next"] == f"{origin}/api/vacancies/?page=3&page_size=2&is_active=true"
    assert body["previous"] == f"{origin}/api/vacancies/?page=1&page_size=2&is_active=true"
    assert [row["name"] for row in body["results"]] == ["Вакансия 2", "Вакансия 1"]


@pytest.mark.database
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("search=ПИТОН", ["Питон-разработчик"]),
        ("search=ext%5F1", ["Питон-разработчик"]),
        ("search=%25", []),
        ("search=_", ["Тестировщик", "Питон-разработчик"]),
        ("is_active=false", ["Тестировщик"]),
        ("is_active=", ["Тестировщик", "Питон-разработчик"]),
        ("recruiter=1", ["Питон-разработчик"]),
        ("recruiter=1&is_active=0", []),
        ("unknown=1", ["Тестировщик", "Питон-разработчик"]),
    ],
)
async def test_vacancies_are_filtered_in_the_database(site: Site, query: str, found: list[str]) -> None:
    recruiter = await site.knocker("recruiter")
    await Vacancy.create(name="Питон-разработчик", external_id="EXT_1", recruiter_id=recruiter.user_id)
    await Vacancy.create(name="Тестировщик", external_id="EXT_2", is_active=False)

    body = await (await recruiter.get(f"/api/vacancies/?{query}")).json()

    assert [row["name"] for row in body["results"]] == found
    assert body["count"] == len(found)


@pytest.mark.database
async def test_a_kept_count_is_right_after_every_kind_of_change(site: Site) -> None:
    admin = await site.knocker("admin")

    async def counts() -> tuple[int, int]:
        everything = await (await admin.get("/api/vacancies/")).json()
        active = await (await admin.get("/api/vacancies/?is_active=true")).json()
        return everything["count"], active["count"]

    seen = [await counts()]
    created = await admin.post("/api/vacancies/", json={"name": "А", "external_id": "1"})
    vacancy_id = (await created.json())["id"]
    seen.append(await counts())
    await admin.post(f"/api/vacancies/{vacancy_id}/toggle-active/")
    seen.append(await counts())
    await Vacancy.create(name="Б", external_id="2")  # as the bot does
    seen.append(await counts())
    await admin.ask("DELETE", f"/api/vacancies/{vacancy_id}/")
    seen.append(await counts())

    assert seen == [(0, 0), (1, 1), (1, 0), (2, 1), (1, 1)]


async def test_a_count_by_recruiter_is_right_after_the_recruiter_was_deleted(site: Site) -> None:
    admin, recruiter = await site.knocker("admin"), await site.knocker("recruiter")
    await vacancies(2, recruiter_id=recruiter.user_id)
    query = f"/api/vacancies/?recruiter={recruiter.user_id}"
    before = (await (await admin.get(query)).json())["count"]

    await admin.ask("DELETE", f"/api/users/{recruiter.user_id}/")

    assert (before, (await (await admin.get(query)).json())["count"]) == (2, 0)


@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("/api/vacancies/?page=0", "page"),
        ("/api/vacancies/?page=-1", "page"),
        ("/api/vacancies/?page=many", "page"),
        ("/api/vacancies/?page=99999999999999999999", "page"),
        ("/api/vacancies/?page_size=101", "page_size"),
        ("/api/vacancies/?recruiter=-5", "recruiter"),
        ("/api/vacancies/?is_active=perhaps", "is_active"),
        ("/api/vacancies/?search=%00", "search"),
        ("/api/vacancies/-1/", "id"),
        ("/api/vacancies/99999999999/", "id"),
        ("/api/vacancies/one/", "id"),
        ("/api/users/?ordering=password_hash", "ordering"),
    ],
)
async def test_a_wrong_parameter_is_named(site: Site, path: str, field: str) -> None:
    answer = await (await site.knocker("admin")).get(path)

    body = await answer.json()
    assert (answer.status, body["error"], list(body["details"])) == (400, "ValidationError", [field])
    assert all(body["details"][field])


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({}, ["name", "external_id"]),
        ({"name": "", "external_id": "1"}, ["name"]),
        ({"name": "А", "external_id": "1", "is_actve": True}, ["is_actve"]),
        ({"name": 5, "external_id": "1"}, ["name"]),
        ({"name": "А", "external_id": "1", "is_active": "yes"}, ["is_active"]),
        ({"name": "А", "external_id": "1", "available_grades": [999]}, ["available_grades"]),
        ({"name": "А", "external_id": "1", "recruiter": 999}, ["recruiter"]),
        ({"name": "А" * 256, "external_id": "1"}, ["name"]),
        ({"name": "А\x00", "external_id": "1"}, ["non_field_errors"]),
        ([], ["non_field_errors"]),
    ],
)
async def test_a_wrong_field_is_named_and_nothing_is_saved(site: Site, body: object, fields: list[str]) -> None:
    answer = await (await site.knocker("recruiter")).post("/api/vacancies/", json=body)

    told = await answer.json()
    assert (answer.status, list(told["details"])) == (400, fields)
    assert await Vacancy.all().count() == 0


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff\xfe", b'{"name": "\\ud800", "external_id": "1"}', b"[" * 5000])
async def test_a_body_that_is_not_json_is_refused(site: Site, raw: bytes) -> None:
    answer = await (await site.knocker("recruiter")).post("/api/vacancies/", data=raw)

    assert (answer.status, (await answer.json())["error"]) == (400, "ValidationError")


async def test_two_vacancies_cannot_have_one_external_id(site: Site) -> None:
    recruiter = await site.knocker("recruiter")
    await vacancies(1)

    answer = await recruiter.post("/api/vacancies/", json={"name": "А", "external_id": "E0"})

    assert (answer.status, list((await answer.json())["details"])) == (400, ["external_id"])


async def test_a_page_beyond_the_last_is_not_there(site: Site) -> None:
    answer = await (await site.knocker("recruiter")).get("/api/vacancies/?page=2")

    assert (answer.status, (await answer.json())["error"]) == (404, "NotFound")


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/api/nothing/", 404), ("PATCH", "/api/vacancies/", 405), ("GET", "/accounts/api/login/", 405)],
)
async def test_what_is_not_there_is_said_in_the_documents_shape(
    site: Site, method: str, path: str, status: int
) -> None:
    answer = await site.stranger.ask(method, path)

    body = await answer.json()
    assert answer.status == status
    assert set(body) == ({"success", "message"} if path.startswith("/accounts") else {"error", "message", "details"})
    assert status != 405 or answer.headers["Allow"]


async def test_an_error_nobody_foresaw_shows_a_number_and_nothing_else(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_anything: object, **_more: object) -> None:
        raise ZeroDivisionError("secret detail")

    admin = await site.knocker("admin")
    monkeypatch.setattr(type(site.parts.services.vacancy_catalogue), "one", broken)

    answer = await admin.get("/api/vacancies/1/")

    text = await answer.text()
    assert answer.status == 500
    assert "secret" not in text
    assert answer.headers["X-Request-ID"][:8] in json.loads(text)["message"]


async def test_the_document_is_openapi_and_describes_what_is_served(site: Site) -> None:
    document = await (await site.stranger.get("/api/openapi.json")).json()

    assert document["openapi"] == "3.1.0"
    served = {(each.method, each.path) for each in site.client.app[ENDPOINTS]}
    described = {(method.upper(), path) for path, item in document["paths"].items() for method in item}
    assert served == described == {(each.method, each.path) for each in all_endpoints()}
    for schema in document["components"]["schemas"].values():
        jsonschema_rs.meta.validate({"$schema": "https://json-schema.org/draft/2020-12/schema", **schema})


def test_the_command_prints_the_same_document() -> None:
    result = CliRunner().invoke(cli, ["openapi", "--server", "https://hr.example.com"])

    document = json.loads(result.stdout)
    assert document["servers"] == [{"url": "https://hr.example.com"}]
    assert "/api/vacancies/{id}/" in document["paths"]


async def test_measurements_are_for_administrators(site: Site) -> None:
    admin, recruiter = await site.knocker("admin"), await site.knocker("recruiter")
    await recruiter.get("/api/vacancies/")

    text = await (await admin.get("/metrics")).text()

    assert 'http_requests_total{endpoint="/api/vacancies/",method="GET",status="200"} 1.0' in text
    assert (await recruiter.get("/metrics")).status == 403
    assert (await site.stranger.get("/metrics")).status == 401
