import json

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from trial.faults import Fault, broken, install, too_many_requests


@pytest.fixture
async def shop():
    """A small application that counts its sales, with faults in front of it."""
    slept = []
    sold = []

    async def sleep(seconds):
        slept.append(seconds)

    async def sell(request: web.Request) -> web.Response:
        sold.append(request.path)
        return web.json_response({"items": list(range(40))})

    app = web.Application()
    app.router.add_route("*", "/{name}", sell)
    faults = install(app, sleep=sleep)
    async with TestClient(TestServer(app)) as client:
        client.slept, client.sold, client.faults = slept, sold, faults
        yield client


async def test_latency_passes_through_the_given_sleep(shop):
    shop.faults.add(Fault(latency_s=30.0))

    answer = await shop.get("/tea")

    assert answer.status == 200
    assert shop.slept == [30.0]


async def test_429_with_and_without_retry_after(shop):
    shop.faults.add(too_many_requests(retry_after_s=7))
    shop.faults.add(too_many_requests())

    first, second, third = [await shop.get("/tea") for _ in range(3)]

    assert (first.status, first.headers["Retry-After"]) == (429, "7")
    assert (second.status, "Retry-After" in second.headers) == (429, False)
    assert third.status == 200
    assert len(shop.sold) == 1


async def test_5xx_of_a_proxy_is_not_json(shop):
    shop.faults.add(broken(status=503))

    answer = await shop.get("/tea")

    assert answer.status == 503
    with pytest.raises(json.JSONDecodeError):
        json.loads(await answer.text())


async def test_reset_reaches_the_caller_as_a_lost_connection(shop):
    shop.faults.add(Fault(effect="reset"))

    with pytest.raises(aiohttp.ClientConnectionError):
        await shop.post("/tea")

    assert shop.sold == []


async def test_lost_answer_leaves_the_work_done(shop):
    shop.faults.add(Fault(effect="reset", after=True))

    with pytest.raises(aiohttp.ClientConnectionError):
        await shop.post("/tea")

    assert shop.sold == ["/tea"]


async def test_half_a_body_breaks_the_promise_of_its_length(shop):
    shop.faults.add(Fault(effect="half_body"))

    answer = await shop.get("/tea")

    with pytest.raises(aiohttp.ClientPayloadError):
        await answer.read()


async def test_malformed_json_arrives_whole_and_unreadable(shop):
    shop.faults.add(Fault(effect="malformed_json"))

    text = await (await shop.get("/tea")).text()

    with pytest.raises(json.JSONDecodeError):
        json.loads(text)


async def test_fault_meets_only_its_method_and_path(shop):
    shop.faults.add(Fault(path=r"^/tea\?page=2$", method="get", status=500, times=None))

    statuses = [
        (await shop.get("/tea?page=1")).status,
        (await shop.post("/tea?page=2")).status,
        (await shop.get("/tea?page=2")).status,
        (await shop.get("/tea?page=2")).status,
    ]

    assert statuses == [200, 200, 500, 500]


async def test_probability_follows_the_seed(shop):
    shop.faults.add(Fault(status=500, times=None, probability=0.5))

    statuses = [(await shop.get("/tea")).status for _ in range(20)]

    assert set(statuses) == {200, 500}


async def test_control_endpoints_add_and_clear(shop):
    fault = {"path": "/tea", "status": 418, "times": None}
    added = await shop.post("/__control/faults", json=fault)
    refused = await shop.post("/__control/faults", json={"pathh": "/tea"})
    disturbed = await shop.get("/tea")
    await shop.delete("/__control/faults")
    healthy = await shop.get("/tea")

    assert (added.status, refused.status) == (200, 400)
    assert (disturbed.status, healthy.status) == (418, 200)
