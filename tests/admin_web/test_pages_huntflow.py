"""Huntflow in the panel: organisations, vacancies, applicants, and changes that can be taken back."""

import re
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from aiohttp.test_utils import TestServer

from admin_web.door.identity import csrf_token_of
from models.applicants import ApplicantChange, ChangeState
from services.vocabulary import Integration, Source, System
from tests.admin_web.site import Knocker, Site, site_on
from tests.conftest import Clock
from trial.data.huntflow import MAIN_ACCOUNT, production
from trial.huntflow import HuntflowStandIn

ACCOUNT = f"/huntflow/accounts/{MAIN_ACCOUNT}"
HOSTILE = "<img src=x onerror=alert(1)>"


@pytest.fixture
def huntflow(clock: Clock) -> HuntflowStandIn:
    return HuntflowStandIn(
        now=clock, state=production(clock()), seed=1, requests_per_second=None, automatic_hooks=False
    )


@pytest_asyncio.fixture
async def connected(database: str, clock: Clock, huntflow: HuntflowStandIn) -> AsyncIterator[Site]:
    async with TestServer(huntflow.create_app()) as server:
        url = str(server.make_url("")).rstrip("/")
        async with site_on(clock, huntflow_prod_url=url, huntflow_sandbox_url=url) as made:
            yield made


async def with_key(site: Site, huntflow: HuntflowStandIn, who: str = "recruiter") -> Knocker:
    """Somebody whose Huntflow is connected."""
    knocker = await site.knocker(who)
    opened = await site.parts.services.sign_in.sessions.recognise(knocker.cookie)
    assert opened is not None
    actor = opened.actor
    keys = {"huntflow_prod_api_key": huntflow.tokens.issue().access_token}
    await site.parts.services.keys.saved.write(actor, keys, System.PROD, source=Source.API)
    await site.parts.services.huntflow_organisations.choose(
        actor, Integration.HUNTFLOW_PROD, MAIN_ACCOUNT, owner_id=actor.user_id, source=Source.API
    )
    return knocker


async def sent(knocker: Knocker, path: str, **fields: str):
    return await knocker.post(path, data={"csrf_token": csrf_token_of(knocker.cookie), **fields})


async def applicant_of(knocker: Knocker) -> int:
    listed = await (await knocker.get(f"{ACCOUNT}/applicants/ajax/")).json()
    return int(listed["items"][0]["id"])


async def test_without_a_token_the_page_leads_to_connecting_one(site: Site) -> None:
    recruiter = await site.knocker("recruiter")

    overview = await (await recruiter.get("/huntflow/")).text()
    refused = await (await recruiter.get(f"{ACCOUNT}/vacancies/")).text()

    assert 'href="/huntflow/tokens/"' in overview
    assert 'href="/huntflow/"' in refused


async def test_every_page_opens_and_its_links_lead_somewhere(connected: Site, huntflow: HuntflowStandIn) -> None:
    recruiter = await with_key(connected, huntflow)
    seen, waiting, wrong = set(), ["/huntflow/"], []

    while waiting and len(seen) < 25:
        path = waiting.pop(0)
        seen.add(path)
        answer = await recruiter.get(path)
        text = await answer.text()
        if answer.status != 200 or "onerror=" in text:
            wrong.append(f"{path}: {answer.status}")
        links = re.findall(rf'href="({ACCOUNT}[^"]*)"', text)
        kinds = {re.sub(r"\d+", "0", each): each for each in links}
        waiting += [each for kind, each in kinds.items() if kind not in {re.sub(r"\d+", "0", old) for old in seen}]

    assert wrong == []
    assert any(path.endswith("/edit/") for path in seen)
    assert any("/move/" in path for path in seen)


async def test_lists_are_given_to_scripts_as_json(connected: Site, huntflow: HuntflowStandIn) -> None:
    recruiter = await with_key(connected, huntflow)

    vacancies = await (await recruiter.get(f"{ACCOUNT}/vacancies/ajax/?state=open")).json()
    applicants = await (await recruiter.get(f"{ACCOUNT}/applicants/ajax/?search=Иван")).json()
    foreign = await recruiter.get("/huntflow/accounts/999/vacancies/ajax/")

    assert {item["state"] for item in vacancies["items"]} == {"OPEN"}
    assert (vacancies["success"], vacancies["page"]) == (True, 1)
    assert applicants["total_items"] > 0
    assert (foreign.status, (await foreign.json())["success"]) == (404, False)


@pytest.mark.database
async def test_a_correction_is_written_and_taken_back(connected: Site, huntflow: HuntflowStandIn) -> None:
    recruiter = await with_key(connected, huntflow)
    address = f"{ACCOUNT}/applicants/{await applicant_of(recruiter)}/"
    form = await (await recruiter.get(f"{address}edit/")).text()
    values = {name: re.search(rf'name="{name}"[^>]*?value="([^"]*)"', form, re.DOTALL) for name in FIELDS}
    typed = {name: found[1] if found else "" for name, found in values.items()} | {"position": HOSTILE}

    saved = await sent(recruiter, f"{address}edit/", **typed)
    shown = await (await recruiter.get(saved.headers["Location"])).text()
    changed = re.search(r'name="changed" value="([\d,]+)"', shown)
    assert changed is not None
    back = await sent(recruiter, f"{address}undo/", changed=changed[1])
    after = await (await recruiter.get(address)).text()

    assert saved.status == 303
    assert HOSTILE not in shown
    assert "&lt;img src=x" in shown
    assert back.status == 303
    assert "&lt;img src=x" not in after


FIELDS = ("name", "phone", "email", "position", "money")


@pytest.mark.parametrize(("field", "text"), [("name", "?"), ("phone", "12"), ("email", "nothing")])
async def test_a_wrong_value_is_told_beside_its_field_and_nothing_is_written(
    connected: Site, huntflow: HuntflowStandIn, field: str, text: str
) -> None:
    recruiter = await with_key(connected, huntflow)
    address = f"{ACCOUNT}/applicants/{await applicant_of(recruiter)}/"
    form = await (await recruiter.get(f"{address}edit/")).text()
    values = {name: re.search(rf'name="{name}"[^>]*?value="([^"]*)"', form, re.DOTALL) for name in FIELDS}
    typed = {name: found[1] if found else "" for name, found in values.items()} | {field: text}

    answer = await sent(recruiter, f"{address}edit/", **typed)

    assert answer.status == 400
    assert re.search(rf'name="{field}"[^>]*aria-invalid="true"', await answer.text(), re.DOTALL)
    assert await ApplicantChange.filter(state=ChangeState.DONE).count() == 0


async def test_a_comment_waits_and_can_be_taken_back(connected: Site, huntflow: HuntflowStandIn) -> None:
    recruiter = await with_key(connected, huntflow)
    address = f"{ACCOUNT}/applicants/{await applicant_of(recruiter)}/"

    empty = await sent(recruiter, f"{address}comment/", comment=" ")
    written = await sent(recruiter, f"{address}comment/", comment="Перезвонить")
    change = await ApplicantChange.get(state=ChangeState.WAITING)
    await sent(recruiter, f"{address}undo/", changed=str(change.id))
    await change.refresh_from_db()

    assert (empty.status, written.status) == (400, 303)
    assert change.state is ChangeState.DROPPED


async def test_an_observer_reads_but_is_offered_no_change(connected: Site, huntflow: HuntflowStandIn) -> None:
    observer = await with_key(connected, huntflow, "observer")
    address = f"{ACCOUNT}/applicants/{await applicant_of(observer)}/"

    card = await (await observer.get(address)).text()

    assert "/edit/" not in card
    assert 'name="comment"' not in card
    for path, fields in (("comment/", {"comment": "x"}), ("move/", {"vacancy_id": "1"}), ("edit/", {"name": "x"})):
        assert (await sent(observer, f"{address}{path}", **fields)).status == 403


async def test_a_vacancy_is_changed_in_huntflow(connected: Site, huntflow: HuntflowStandIn) -> None:
    recruiter = await with_key(connected, huntflow)
    listed = await (await recruiter.get(f"{ACCOUNT}/vacancies/ajax/?state=open")).json()
    address = f"{ACCOUNT}/vacancies/{listed['items'][0]['id']}/"

    empty = await sent(recruiter, f"{address}edit/", position="", company="", money="")
    saved = await sent(recruiter, f"{address}edit/", position="Go-разработчик", company=HOSTILE, money="")
    shown = await (await recruiter.get(address)).text()

    assert (empty.status, saved.status) == (400, 303)
    assert "Go-разработчик" in shown
    assert HOSTILE not in shown
