import asyncio
import traceback
from datetime import timedelta

import httpx
import pytest

from integrations.base import AuthorizationError, UnavailableError
from integrations.huntflow import (
    HuntflowNoRefreshTokenError,
    HuntflowRefreshTooEarlyError,
    HuntflowTokenInvalidError,
    HuntflowTokenLostError,
    ProbeTokens,
    TokenPair,
    TokenProblem,
)
from tests.integrations.huntflow.support import (
    EXPIRED,
    EXPIRED_V1,
    TOO_EARLY,
    UNKNOWN,
    USED_UP,
    MemoryTokenStore,
    RotatingHuntflow,
    client,
    pair,
)
from tests.integrations.support import NOW, Calls, Clock, FakeVendor, ok

NEW_PAIR = {
    "access_token": "access-2",
    "token_type": "bearer",
    "expires_in": 604800,
    "refresh_token_expires_in": 1209600,
    "refresh_token": "refresh-2",
}
ME = {"id": 1, "name": "Анна"}


def paths(fake: FakeVendor) -> list[str]:
    return [request.url.path for request in fake.requests]


async def test_a_good_token_is_used_as_it_is() -> None:
    fake = FakeVendor(ok(ME))

    me = await client(fake).me()

    assert (me.id, me.name) == (1, "Анна")
    assert fake.requests[0].headers["authorization"] == "Bearer access-1"
    assert fake.requests[0].headers["user-agent"] == "HRHelper/1.0 (+ops@example.com)"


@pytest.mark.parametrize("body", [EXPIRED, EXPIRED_V1])
async def test_an_expired_token_is_refreshed_and_the_request_repeated(body: object) -> None:
    store = MemoryTokenStore(pair())
    fake = FakeVendor(ok(body, 401), ok(NEW_PAIR), ok(ME))

    me = await client(fake, store).me()

    assert me.id == 1
    assert paths(fake) == ["/v2/me", "/v2/token/refresh", "/v2/me"]
    assert fake.requests[1].content == b'{"refresh_token":"refresh-1"}'
    assert "authorization" not in fake.requests[1].headers
    assert fake.requests[2].headers["authorization"] == "Bearer access-2"


async def test_a_new_pair_keeps_its_lifetimes_and_the_next_version() -> None:
    store = MemoryTokenStore(pair(version=7))

    await client(FakeVendor(ok(EXPIRED, 401), ok(NEW_PAIR), ok(ME)), store).me()

    assert store.saved == [
        TokenPair("access-2", "refresh-2", NOW + timedelta(days=7), NOW + timedelta(days=14), version=8)
    ]


async def test_the_new_pair_is_stored_before_it_is_used() -> None:
    store = MemoryTokenStore(pair())

    def second_me(_: httpx.Request) -> httpx.Response:
        assert store.saved, "the new token was used before it was saved"
        return ok(ME)

    await client(FakeVendor(ok(EXPIRED, 401), ok(NEW_PAIR), second_me), store).me()

    assert len(store.saved) == 1


async def test_a_pair_that_cannot_be_stored_is_not_used() -> None:
    class FullDisk(MemoryTokenStore):
        async def save(self, pair: TokenPair) -> None:
            raise OSError("disk full")

    fake = FakeVendor(ok(EXPIRED, 401), ok(NEW_PAIR), ok(ME))

    with pytest.raises(OSError, match="disk full"):
        await client(fake, FullDisk(pair())).me()

    assert paths(fake) == ["/v2/me", "/v2/token/refresh"]


async def test_a_hundred_calls_on_an_expired_token_refresh_once() -> None:
    huntflow = RotatingHuntflow(good="access-0", refresh="refresh-1")
    store = MemoryTokenStore(pair())
    connection = client(FakeVendor(huntflow), store)

    users = await asyncio.gather(*(connection.me() for _ in range(100)))

    assert len(users) == 100
    assert huntflow.refreshes == 1
    assert store.problems == []


async def test_a_pair_another_process_has_renewed_is_taken_over() -> None:
    store = MemoryTokenStore(pair())

    def expired_meanwhile(_: httpx.Request) -> httpx.Response:
        store.pair = pair("access-9", "refresh-9", version=2)
        return ok(EXPIRED, 401)

    fake = FakeVendor(expired_meanwhile, ok(ME))

    await client(fake, store).me()

    assert paths(fake) == ["/v2/me", "/v2/me"]
    assert fake.requests[1].headers["authorization"] == "Bearer access-9"


async def test_a_used_up_refresh_token_is_lost_for_good() -> None:
    store = MemoryTokenStore(pair())
    fake = FakeVendor(ok(EXPIRED, 401), ok(USED_UP, 404))

    with pytest.raises(HuntflowTokenLostError) as caught:
        await client(fake, store).me()

    assert isinstance(caught.value, AuthorizationError)
    assert store.problems == [TokenProblem.REUSED_OR_LOST]


async def test_a_lost_answer_to_a_refresh_is_asked_for_once_more() -> None:
    store = MemoryTokenStore(pair())
    fake = FakeVendor(ok(EXPIRED, 401), httpx.ReadTimeout("lost"), ok(NEW_PAIR), ok(ME))

    await client(fake, store).me()

    assert store.pair.access == "access-2"


async def test_a_refresh_that_was_made_but_never_heard_of_is_said_to_be_lost() -> None:
    store = MemoryTokenStore(pair())
    fake = FakeVendor(ok(EXPIRED, 401), httpx.ReadTimeout("lost"), ok(USED_UP, 404))

    with pytest.raises(HuntflowTokenLostError):
        await client(fake, store).me()

    assert store.problems == [TokenProblem.REUSED_OR_LOST]
    assert len(fake.requests) == 3


@pytest.mark.parametrize(
    "failure",
    [httpx.ReadTimeout("slow"), httpx.ConnectError("refused"), ok({}, 500), ok({}, 503), ok({}, 429)],
    ids=["timeout", "connect", "500", "503", "429"],
)
async def test_a_passing_trouble_never_breaks_the_pair(failure: httpx.Response | Exception) -> None:
    store = MemoryTokenStore(pair())
    fake = FakeVendor(ok(EXPIRED, 401), failure)

    with pytest.raises(Exception) as caught:  # noqa: PT011 - which one depends on the trouble, its kind is asserted
        await client(fake, store).me()

    assert not caught.value.permanent  # type: ignore[attr-defined]
    assert store.problems == []
    assert store.pair == pair()


async def test_the_last_second_of_a_token_is_waited_out() -> None:
    clock = Clock()
    store = MemoryTokenStore(pair())
    fake = FakeVendor(ok(EXPIRED, 401), ok(TOO_EARLY, 403), ok(TOO_EARLY, 403), ok(NEW_PAIR), ok(ME))

    await client(fake, store, clock=clock).me()

    assert clock.slept == [1.0, 1.0]
    assert store.pair.access == "access-2"


async def test_too_early_again_and_again_is_a_passing_trouble() -> None:
    store = MemoryTokenStore(pair())
    fake = FakeVendor(ok(EXPIRED, 401), ok(TOO_EARLY, 403))

    with pytest.raises(HuntflowRefreshTooEarlyError) as caught:
        await client(fake, store).me()

    assert isinstance(caught.value, UnavailableError)
    assert len(fake.requests) == 4
    assert store.problems == []


async def test_an_unknown_token_is_not_refreshed() -> None:
    store = MemoryTokenStore(pair())
    fake = FakeVendor(ok(UNKNOWN, 401))

    with pytest.raises(HuntflowTokenInvalidError):
        await client(fake, store).me()

    assert paths(fake) == ["/v2/me"]
    assert store.problems == [TokenProblem.INVALID]


async def test_a_token_replaced_by_a_sibling_is_read_again() -> None:
    store = MemoryTokenStore(pair())

    def replaced_meanwhile(_: httpx.Request) -> httpx.Response:
        store.pair = pair("access-9", version=2)
        return ok(UNKNOWN, 401)

    fake = FakeVendor(replaced_meanwhile, ok(ME))

    me = await client(fake, store).me()

    assert me.id == 1
    assert store.problems == []


async def test_a_legacy_key_says_that_it_has_no_refresh_token() -> None:
    store = MemoryTokenStore(pair(refresh=None))
    fake = FakeVendor(ok(EXPIRED, 401))

    with pytest.raises(HuntflowNoRefreshTokenError):
        await client(fake, store).me()

    assert store.problems == [TokenProblem.NO_REFRESH_TOKEN]
    assert paths(fake) == ["/v2/me"]


async def test_a_fresh_token_refused_at_once_is_not_refreshed_in_a_circle() -> None:
    fake = FakeVendor(ok(EXPIRED, 401), ok(NEW_PAIR), ok(EXPIRED, 401))

    with pytest.raises(AuthorizationError):
        await client(fake).me()

    assert len(fake.requests) == 3


async def test_a_pasted_pair_is_tried_without_using_it_up() -> None:
    fake = FakeVendor(ok(EXPIRED, 401))

    with pytest.raises(HuntflowNoRefreshTokenError):
        await client(fake, ProbeTokens("pasted")).me()

    assert paths(fake) == ["/v2/me"]


async def test_a_refresh_is_finished_and_saved_although_the_caller_has_gone() -> None:
    store = MemoryTokenStore(pair())
    asked, go_on = asyncio.Event(), asyncio.Event()
    fake = FakeVendor(ok(EXPIRED, 401), ok(NEW_PAIR))
    answer = fake._answer

    async def slowly(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/refresh"):
            asked.set()
            await go_on.wait()
        return await answer(request)

    fake._answer = slowly  # type: ignore[method-assign]
    call = asyncio.create_task(client(fake, store).me())
    await asked.wait()
    call.cancel()
    await asyncio.sleep(0)
    call.cancel()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await call

    assert store.pair.access == "access-2"


async def test_tokens_are_in_no_log_repr_or_traceback() -> None:
    calls = Calls()
    store = MemoryTokenStore(pair())
    fake = FakeVendor(ok(EXPIRED, 401), ok(NEW_PAIR), ok({"errors": []}, 403))

    with pytest.raises(Exception) as caught:  # noqa: PT011 - any error will do, its text is looked at
        await client(fake, store, calls=calls).me()

    shown = repr(calls.made) + repr(store.pair) + "".join(traceback.format_exception(caught.value))
    assert [secret for secret in ("access-1", "refresh-1", "access-2", "refresh-2") if secret in shown] == []
    assert [call.operation for call in calls.made] == ["me.get", "token.refresh", "me.get"]
