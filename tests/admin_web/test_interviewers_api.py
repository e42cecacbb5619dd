"""Interviewers over the API (spec/api-spec.md, Interviewers)."""

import pytest

from models.interviewers import Interviewer
from tests.admin_web.objects import a_profile, a_user
from tests.admin_web.site import Site


async def test_a_profile_is_made_for_somebody_with_the_role(site: Site) -> None:
    recruiter = await site.knocker("recruiter")
    user_id = await a_user(None)
    profile = {"user": user_id, "specialization": "Python Development", "experience_years": 5, "is_active": True}

    answer = await recruiter.post("/api/interviewers/", json=profile)
    again = await recruiter.post("/api/interviewers/", json=profile)

    body = await answer.json()
    assert answer.status == 201
    assert body.pop("created_at").endswith("Z")
    assert body == profile | {"id": body["id"], "user_name": "Другой"}
    assert (again.status, list((await again.json())["details"])) == (400, ["user"])


async def test_profiles_are_searched_and_an_interviewer_sees_the_own_one_only(site: Site) -> None:
    recruiter, interviewer = await site.knocker("recruiter"), await site.knocker("interviewer")
    own = await a_profile(interviewer.user_id)
    other = await a_profile(await a_user(None))
    await Interviewer.filter(id=other).update(specialization="Аналитика", is_active=False)

    async def ids(query: str) -> list[int]:
        body = await (await recruiter.get(f"/api/interviewers/?{query}")).json()
        return [row["id"] for row in body["results"]]

    assert sorted(await ids("")) == sorted([own, other])
    assert await ids("search=АНАЛИТ") == [other]
    assert await ids("is_active=true") == [own]
    assert (await (await interviewer.get("/api/interviewers/")).json())["count"] == 1
    assert (await interviewer.get(f"/api/interviewers/{other}/")).status == 403


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"specialization": "А"}, "user"),
        ({"user": 0}, "user"),
        ({"user": 1, "experience_years": -1}, "experience_years"),
        ({"user": 1, "experience_years": 61}, "experience_years"),
        ({"user": 1, "specialization": "А" * 256}, "specialization"),
        ({"user": 1, "salary": 5}, "salary"),
    ],
)
async def test_a_wrong_profile_is_refused_by_field(site: Site, body: object, field: str) -> None:
    answer = await (await site.knocker("admin")).post("/api/interviewers/", json=body)

    assert (answer.status, list((await answer.json())["details"])) == (400, [field])
    assert await Interviewer.all().count() == 0
