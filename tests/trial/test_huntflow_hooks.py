"""The stand-in's webhooks: signed, posted again after 10, 100 and 1000 s, then switched off."""

import hashlib
import hmac
import json

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from tests.contracts import record, requires_contracts
from tests.trial.clock import Clock
from tests.trial.test_huntflow import MAIN, Desk
from tests.trial.test_huntflow_changes import bare
from trial.data.huntflow import production
from trial.huntflow import HuntflowStandIn

pytestmark = requires_contracts
SECRET = "s" * 64


class Receiver:
    """Somebody's endpoint: answers with `status`, keeps what it got."""

    def __init__(self):
        self.status = 200
        self.got = []

    async def take(self, request):
        self.got.append((dict(request.headers), await request.read()))
        return web.Response(status=self.status)

    def bodies(self, event="APPLICANT"):
        return [json.loads(raw) for headers, raw in self.got if headers["X-Huntflow-Event"] == event]


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
async def receiver():
    found = Receiver()
    app = web.Application()
    app.router.add_post("/hook", found.take)
    async with TestServer(app) as server:
        found.url = str(server.make_url("/hook"))
        yield found


@pytest.fixture
async def desk(clock):
    stand_in = HuntflowStandIn(now=clock, state=production(clock()), requests_per_second=None, automatic_hooks=False)
    app = stand_in.create_app()
    recorded = record(app, "huntflow")
    async with TestClient(TestServer(app)) as client:
        yield Desk(stand_in, client, stand_in.tokens.issue())
    assert recorded.violations == []


async def hooked(desk, receiver, **changes):
    body = {"secret": SECRET, "url": receiver.url, "active": True, "webhook_events": ["APPLICANT", "VACANCY"]}
    return await desk.post(f"{MAIN}/hooks", body | changes)


async def commented(desk, text="Звонили"):
    return await desk.post(f"{MAIN}/applicants/2001/logs", {"comment": text})


async def test_creating_takes_an_answer_to_a_ping(desk, receiver):
    created, hook = await hooked(desk, receiver)
    receiver.status = 500
    refused, _ = await hooked(desk, receiver)
    _, listed = await desk.get(f"{MAIN}/hooks")
    deleted = await bare(desk, "DELETE", f"{MAIN}/hooks/{hook['id']}")
    again = await bare(desk, "DELETE", f"{MAIN}/hooks/{hook['id']}")

    assert (created, refused, deleted, again) == (200, 400, 204, 404)
    assert listed["items"] == [hook]
    assert receiver.got[0][0]["X-Huntflow-Event"] == "PING"


@pytest.mark.parametrize(
    "changes", [{"secret": "s" * 65}, {"url": "http://a/" + "x" * 250}, {"url": "nowhere"}, {"webhook_events": ["X"]}]
)
async def test_a_wrong_hook_is_refused(desk, receiver, changes):
    assert (await hooked(desk, receiver, **changes))[0] == 400


async def test_five_hooks_are_enough(desk, receiver):
    statuses = [(await hooked(desk, receiver))[0] for _ in range(6)]

    assert statuses == [200] * 5 + [400]


async def test_a_comment_is_posted_signed(desk, receiver):
    await hooked(desk, receiver)
    _, entry = await commented(desk)
    await desk.stand_in.deliveries.deliver_due()

    headers, raw = receiver.got[-1]
    body = json.loads(raw)
    assert headers["X-Huntflow-Signature"] == hmac.new(SECRET.encode(), raw, hashlib.sha256).hexdigest()
    assert headers["X-Huntflow-Delivery"]
    assert (body["event"]["applicant"]["id"], body["event"]["applicant_log"]["id"]) == (2001, entry["id"])
    assert (body["meta"]["account"]["id"], body["meta"]["author"]["id"], body["meta"]["retry"]) == (11, 502, 0)


async def test_every_change_of_an_applicant_has_its_event(desk, receiver):
    await hooked(desk, receiver)
    _, created = await desk.post(f"{MAIN}/applicants", {"first_name": "Анна", "last_name": "Ким"})
    path = f"{MAIN}/applicants/{created['id']}"
    await desk.post(f"{path}/vacancy", {"vacancy": 701, "status": 201})
    await desk.ask("PUT", f"{path}/vacancy", json={"vacancy": 701, "status": 202})
    await desk.post(f"{path}/logs", {"comment": "Звонили"})
    await desk.ask("PATCH", path, json={"phone": "1234567"})
    await bare(desk, "DELETE", path)
    await bare(desk, "POST", f"{MAIN}/vacancies/701/state/hold", json={})
    await desk.stand_in.deliveries.deliver_due()

    kinds = [(each["event"]["applicant_log"]["type"], each["meta"]["webhook_action"]) for each in receiver.bodies()]
    assert kinds == [
        ("ADD", "ADD"),
        ("VACANCY-ADD", "ADD"),
        ("STATUS", "ADD"),
        ("COMMENT", "ADD"),
        ("EDIT", "EDIT"),
        ("REMOVED", "DELETE"),
    ]
    assert receiver.bodies("VACANCY")[0]["event"]["vacancy"]["state"] == "HOLD"


async def test_a_refused_delivery_comes_again_until_the_hook_goes_off(desk, receiver, clock):
    _, hook = await hooked(desk, receiver)
    receiver.status = 503
    await commented(desk)
    for seconds in (0, 9, 1, 99, 1, 999, 1):
        clock.pass_by(seconds=seconds)
        await desk.stand_in.deliveries.deliver_due()
    await commented(desk)
    receiver.status = 200
    await desk.stand_in.deliveries.deliver_due()

    _, listed = await desk.get(f"{MAIN}/hooks")
    assert [(each["id"], each["active"]) for each in listed["items"]] == [(hook["id"], False)]
    assert [each["meta"]["retry"] for each in receiver.bodies()] == [0, 1, 2, 3]
    assert len({headers["X-Huntflow-Delivery"] for headers, _ in receiver.got[1:]}) == 1


async def test_a_delivery_that_is_taken_late_is_not_repeated(desk, receiver, clock):
    await hooked(desk, receiver)
    receiver.status = 503
    await commented(desk)
    await desk.stand_in.deliveries.deliver_due()
    receiver.status = 204
    clock.pass_by(seconds=10)
    await desk.stand_in.deliveries.deliver_due()
    clock.pass_by(seconds=5000)
    await desk.stand_in.deliveries.deliver_due()

    assert [each.status for each in desk.stand_in.deliveries.attempts] == [200, 503, 204]
    assert [hook.active for hook in desk.account.hooks.values()] == [True]


async def test_a_switched_off_hook_wants_a_ping_again(desk, receiver):
    _, hook = await hooked(desk, receiver)
    off = {"account": 11, "hook": hook["id"], "active": False}
    await desk.client.post("/__control/hooks", json=off)
    await commented(desk)
    assert await desk.stand_in.deliveries.deliver_due() == 0

    await desk.client.post("/__control/hooks", json=off | {"active": True})

    assert [headers["X-Huntflow-Event"] for headers, _ in receiver.got] == ["PING", "PING"]
    assert desk.account.hooks[hook["id"]].active


async def test_levers_double_and_turn_the_order_round(desk, receiver):
    await hooked(desk, receiver)
    deliveries = desk.stand_in.deliveries
    deliveries.doubled = deliveries.backwards = True
    for text in ("первый", "второй"):
        await commented(desk, text)
    await deliveries.deliver_due()

    said = [each["event"]["applicant_log"]["comment"] for each in receiver.bodies()]
    assert said == ["второй", "второй", "первый", "первый"]
