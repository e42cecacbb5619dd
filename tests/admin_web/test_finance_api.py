"""Grades and rates over the API (spec/api-spec.md, Finance)."""

from datetime import date
from decimal import Decimal

import pytest

from models.audit import AuditEvent, Source
from models.finance import CurrencyRate, Grade
from tests.admin_web.site import Site


async def test_a_grade_is_made_changed_and_deleted(site: Site) -> None:
    admin = await site.knocker("admin")

    made = await (await admin.post("/api/v1/finance/grades/", json={"name": "Senior+", "description": "Опыт"})).json()
    path = f"/api/v1/finance/grades/{made['id']}/"
    changed = await (await admin.ask("PUT", path, json={"name": "Lead", "is_active": False})).json()
    deleted = await admin.ask("DELETE", path)

    assert list(made) == ["id", "name", "description", "is_active", "created_at", "updated_at"]
    assert (made["name"], made["description"], made["is_active"]) == ("Senior+", "Опыт", True)
    assert (changed["name"], changed["description"], changed["is_active"]) == ("Lead", "", False)
    assert (deleted.status, (await admin.get(path)).status) == (204, 404)
    assert set(await AuditEvent.filter(object_type="grade").values_list("source", flat=True)) == {Source.API}


async def test_changing_a_grade_leaves_what_is_paid_and_does_not_show_it(site: Site) -> None:
    admin = await site.knocker("admin")
    grade = await Grade.create(name="Senior", salary_min=Decimal(2000), salary_currency="USD")

    answer = await admin.ask("PUT", f"/api/v1/finance/grades/{grade.id}/", json={"name": "Senior+"})

    assert "2000" not in await answer.text()
    await grade.refresh_from_db()
    assert (grade.name, grade.salary_min) == ("Senior+", Decimal(2000))


async def test_grades_are_paged_in_the_shape_of_the_document(site: Site) -> None:
    recruiter = await site.knocker("recruiter")
    await Grade.bulk_create([Grade(name=f"G{n}", is_active=n != 0) for n in range(22)])

    body = await (await recruiter.get("/api/v1/finance/grades/?is_active=true&page=2")).json()

    assert (body["count"], body["next"], [row["name"] for row in body["results"]]) == (21, None, ["G21"])
    assert body["previous"].endswith("/api/v1/finance/grades/?is_active=true&page=1")
    assert (await recruiter.get("/api/v1/finance/grades/?page=3")).status == 404


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "   "}, "name"),
        ({"name": "А" * 101}, "name"),
        ({"name": "Junior"}, "name"),
        ({"name": "А", "description": "А" * 2001}, "description"),
        ({"name": "А", "salary": 5}, "salary"),
        ({"name": "А", "is_active": 1}, "is_active"),
    ],
)
async def test_a_wrong_grade_is_refused_by_field(site: Site, body: object, field: str) -> None:
    admin = await site.knocker("admin")
    await Grade.create(name="Junior")

    answer = await admin.post("/api/v1/finance/grades/", json=body)

    assert (answer.status, list((await answer.json())["details"])) == (400, [field])
    assert await Grade.all().count() == 1


async def test_rates_are_a_list_with_the_units_they_are_for(site: Site) -> None:
    recruiter = await site.knocker("recruiter")
    for currency, scale, rate, is_active in (
        ("USD", 1, "3.25", True),
        ("RUB", 100, "3.51", True),
        ("USD", 1, "3", False),
    ):
        await CurrencyRate.create(
            currency=currency, scale=scale, rate=Decimal(rate), date=date(2026, 3, 1 + is_active), is_active=is_active
        )

    current = await (await recruiter.get("/api/v1/finance/currency-rates/")).json()
    past = await (await recruiter.get("/api/v1/finance/currency-rates/?currency=usd&is_active=false")).json()

    assert list(current[0]) == ["id", "currency", "scale", "rate", "date", "is_active", "created_at"]
    assert [(row["currency"], row["scale"], row["rate"], row["date"]) for row in current] == [
        ("RUB", 100, 3.51, "2026-03-02"),
        ("USD", 1, 3.25, "2026-03-02"),
    ]
    assert [row["rate"] for row in past] == [3.0]
