import asyncio
import gzip
import traceback

import httpx
import pytest
from pydantic import BaseModel, TypeAdapter

from integrations.base import (
    AccessDeniedError,
    AuthorizationError,
    BadRequestError,
    BadResponseError,
    FilePart,
    IntegrationError,
    NotFoundError,
    PaymentRequiredError,
    Request,
    RetryPolicy,
    TooLargeError,
    TooManyRequestsError,
    UnavailableError,
    Vendor,
    pooled_client,
)
from tests.integrations.support import Calls, Clock, FakeVendor, ok, vendor_http

READ = Request("things.list", "GET", "https://vendor.test/things", token="t0ken-of-a-user", user_id=5)
WRITE = Request("things.create", "POST", "https://vendor.test/things", json={"name": "x"}, token="t0ken-of-a-user")


async def test_an_answer_comes_back() -> None:
    fake = FakeVendor(ok({"items": []}))

    answer = await vendor_http(fake).send(READ)

    assert answer.json() == {"items": []}


@pytest.mark.parametrize(
    ("status", "error", "permanent"),
    [
        (400, BadRequestError, True),
        (401, AuthorizationError, True),
        (402, PaymentRequiredError, True),
        (403, AccessDeniedError, True),
        (404, NotFoundError, True),
        (410, NotFoundError, True),
        (422, BadRequestError, True),
        (429, TooManyRequestsError, False),
        (500, UnavailableError, False),
        (503, UnavailableError, False),
        (302, BadResponseError, True),
    ],
)
async def test_a_status_becomes_what_the_person_does_next(
    status: int, error: type[IntegrationError], *, permanent: bool
) -> None:
    fake = FakeVendor(ok({}, status))

    with pytest.raises(error) as caught:
        await vendor_http(fake).send(READ)

    assert caught.value.permanent is permanent
    assert (caught.value.vendor, caught.value.operation) == (Vendor.HUNTFLOW, "things.list")


@pytest.mark.parametrize("status", [502, 503, 504, 429])
async def test_a_read_is_repeated_until_it_succeeds(status: int) -> None:
    clock = Clock()
    fake = FakeVendor(ok({}, status), ok({}, status), ok({"good": 1}))

    answer = await vendor_http(fake, clock=clock).send(READ)

    assert answer.json() == {"good": 1}
    assert clock.slept == [0.5, 1.0]


@pytest.mark.parametrize("status", [400, 401, 404, 500])
async def test_a_definite_answer_is_not_asked_for_again(status: int) -> None:
    fake = FakeVendor(ok({}, status))

    with pytest.raises(IntegrationError):
        await vendor_http(fake).send(READ)

    assert len(fake.requests) == 1


async def test_retry_after_is_honoured() -> None:
    clock = Clock()
    fake = FakeVendor(ok({}, 429, retry_after="7"), ok({}))

    await vendor_http(fake, clock=clock).send(READ)

    assert clock.slept == [7.0]


async def test_a_longer_wait_than_we_accept_is_left_to_the_caller() -> None:
    clock = Clock()
    fake = FakeVendor(ok({}, 429, retry_after="3600"))

    with pytest.raises(TooManyRequestsError) as caught:
        await vendor_http(fake, clock=clock).send(READ)

    assert caught.value.retry_after_s == 3600
    assert (clock.slept, len(fake.requests)) == ([], 1)


async def test_the_number_of_attempts_is_bounded() -> None:
    fake = FakeVendor(ok({}, 503))

    with pytest.raises(UnavailableError):
        await vendor_http(fake, retry=RetryPolicy(attempts=3)).send(READ)

    assert len(fake.requests) == 3


async def test_the_sum_of_waits_is_bounded() -> None:
    clock = Clock()
    fake = FakeVendor(ok({}, 429, retry_after="20"))

    with pytest.raises(TooManyRequestsError):
        await vendor_http(fake, clock=clock, retry=RetryPolicy(attempts=9, budget_s=50)).send(READ)

    assert clock.slept == [20.0, 20.0]


@pytest.mark.parametrize(
    "failure", [httpx.ReadTimeout("slow"), httpx.RemoteProtocolError("half"), httpx.ReadError("reset")]
)
async def test_a_write_with_an_unknown_outcome_is_not_repeated(failure: Exception) -> None:
    fake = FakeVendor(failure)

    with pytest.raises(UnavailableError) as caught:
        await vendor_http(fake).send(WRITE)

    assert len(fake.requests) == 1
    assert caught.value.may_have_happened


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_a_write_is_not_repeated_after_a_server_error(status: int) -> None:
    fake = FakeVendor(ok({}, status))

    with pytest.raises(UnavailableError) as caught:
        await vendor_http(fake).send(WRITE)

    assert len(fake.requests) == 1
    assert caught.value.may_have_happened


@pytest.mark.parametrize(
    "failure", [httpx.ConnectError("refused"), httpx.ConnectTimeout("slow"), httpx.PoolTimeout("full")]
)
async def test_a_write_that_was_never_sent_is_repeated(failure: Exception) -> None:
    fake = FakeVendor(failure, ok({"id": 1}))

    answer = await vendor_http(fake).send(WRITE)

    assert answer.json() == {"id": 1}


async def test_a_write_that_never_left_says_so() -> None:
    fake = FakeVendor(httpx.ConnectError("refused"))

    with pytest.raises(UnavailableError) as caught:
        await vendor_http(fake).send(WRITE)

    assert not caught.value.may_have_happened


async def test_a_write_refused_for_the_rate_is_repeated() -> None:
    fake = FakeVendor(ok({}, 429), ok({"id": 1}))

    answer = await vendor_http(fake).send(WRITE)

    assert answer.json() == {"id": 1}


async def test_a_read_survives_a_reset_connection() -> None:
    fake = FakeVendor(httpx.ReadError("reset"), ok({"good": 1}))

    assert (await vendor_http(fake).send(READ)).json() == {"good": 1}


async def test_a_body_that_is_not_json_gives_a_number_to_quote() -> None:
    calls = Calls()
    fake = FakeVendor(httpx.Response(200, text="<html>résumé of Иванов"))
    answer = await vendor_http(fake, calls=calls).send(READ)

    with pytest.raises(BadResponseError) as caught:
        answer.json()

    assert caught.value.reference == calls.made[0].reference
    assert caught.value.reference in str(caught.value)
    assert "Иванов" not in "".join(traceback.format_exception(caught.value))
    assert caught.value.__context__ is None


async def test_a_value_of_another_type_keeps_no_data_in_the_error() -> None:
    class Thing(BaseModel):
        id: int

    fake = FakeVendor(ok({"id": "Иванов"}))
    answer = await vendor_http(fake).send(READ)

    with pytest.raises(BadResponseError) as caught:
        answer.read(TypeAdapter(Thing))

    assert "Иванов" not in "".join(traceback.format_exception(caught.value))
    assert caught.value.__context__ is None


async def test_a_declared_size_over_the_limit_is_not_downloaded() -> None:
    fake = FakeVendor(httpx.Response(200, content=b"x" * 100))

    with pytest.raises(TooLargeError) as caught:
        await vendor_http(fake).send(Request("big", "GET", "https://vendor.test/", max_bytes=99))

    assert caught.value.limit_bytes == 99


async def test_a_small_body_that_unpacks_into_a_large_one_is_refused() -> None:
    packed = gzip.compress(b"0" * 1_000_000)
    fake = FakeVendor(httpx.Response(200, content=packed, headers={"content-encoding": "gzip"}))

    with pytest.raises(TooLargeError):
        await vendor_http(fake).send(Request("bomb", "GET", "https://vendor.test/", max_bytes=10_000))


async def test_a_slow_drip_of_bytes_ends_in_a_timeout() -> None:
    async def never(_: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError

    fake = FakeVendor(ok({}))
    fake._answer = never  # type: ignore[method-assign, assignment]
    request = Request("slow", "GET", "https://vendor.test/", total_s=0.0)

    with pytest.raises(UnavailableError) as caught:
        await vendor_http(fake, retry=RetryPolicy(attempts=1)).send(request)

    assert caught.value.outage == "timeout"


async def test_one_users_cookie_does_not_go_out_with_anothers_request() -> None:
    fake = FakeVendor(ok({}, set_cookie="session=first; Path=/"), ok({}))
    http = vendor_http(fake)

    await http.send(READ)
    await http.send(READ)

    assert "cookie" not in fake.requests[1].headers


async def test_the_pool_keeps_no_cookies_and_follows_no_redirect() -> None:
    async with pooled_client() as client:
        client._transport = httpx.MockTransport(
            lambda _: httpx.Response(302, headers={"set-cookie": "a=b", "location": "https://elsewhere.test/"})
        )
        response = await client.get("https://vendor.test/")

        assert response.status_code == 302
        assert len(client.cookies) == 0


async def test_every_attempt_is_recorded_without_the_token() -> None:
    calls = Calls()
    fake = FakeVendor(ok({"echo": "t0ken-of-a-user"}, 503), ok({"items": [{"first_name": "Иван"}]}))

    await vendor_http(fake, calls=calls).send(READ)

    assert [(call.status_code, call.error) for call in calls.made] == [(503, "UnavailableError"), (200, None)]
    assert calls.made[1].response_body == {"items": [{"first_name": "<text 4>"}]}
    assert calls.made[0].user_id == 5
    assert "t0ken-of-a-user" not in repr(calls.made)


async def test_of_a_sent_file_the_log_knows_only_sizes() -> None:
    calls = Calls()
    request = Request(
        "upload",
        "POST",
        "https://vendor.test/upload",
        files={"file": FilePart("Иванов.pdf", b"content", "application/pdf")},
    )

    await vendor_http(FakeVendor(ok({})), calls=calls).send(request)

    assert calls.made[0].request_body == {
        "files": {"file": {"name_length": 10, "size_bytes": 7, "content_type": "application/pdf"}},
        "form": {},
    }


async def test_a_cancelled_call_is_recorded_as_such() -> None:
    started = asyncio.Event()

    async def hang(_: httpx.Request) -> httpx.Response:
        started.set()
        await asyncio.Event().wait()
        raise AssertionError

    calls = Calls()
    fake = FakeVendor(ok({}))
    fake._answer = hang  # type: ignore[method-assign, assignment]
    task = asyncio.create_task(vendor_http(fake, calls=calls).send(WRITE))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    assert calls.made[0].error == "CancelledError"


def test_the_text_of_an_error_names_fields_but_not_values() -> None:
    from integrations.base import FieldError

    error = BadRequestError(Vendor.HUNTFLOW, "applicants.create", (FieldError("email", "invalid"),))

    assert str(error) == "huntflow applicants.create: request refused (email)"
