"""Gemini and the bank over real HTTP on loopback."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import date, timedelta
from decimal import Decimal

import pytest
from aiohttp.test_utils import TestServer

from integrations.base import (
    AuthorizationError,
    BadResponseError,
    IntegrationError,
    NotFoundError,
    TooManyRequestsError,
    UnavailableError,
    Vendor,
    VendorHttp,
    pooled_client,
)
from integrations.gemini import (
    AnswerCutOffError,
    BlockedAnswerError,
    BlockedPromptError,
    Chunk,
    GeminiGateway,
    Prompt,
    RegionNotSupportedError,
    Role,
    Turn,
)
from integrations.nbrb import NbrbClient
from tests.contracts import record
from tests.integrations.support import Calls
from tests.integrations.support import Clock as Waits
from tests.trial.clock import Clock
from trial.faults import Fault, broken, too_many_requests
from trial.gemini import GeminiStandIn
from trial.gemini.models import MODELS
from trial.gemini.script import Behaviour
from trial.nbrb import NbrbStandIn


class GeminiDesk:
    def __init__(self, stand_in: GeminiStandIn, gateway: GeminiGateway, recorded: list[str]) -> None:
        self.stand_in = stand_in
        self.gateway = gateway
        self.violations = recorded
        self.key = stand_in.issue_key()
        self.model = ""

    def prompt(self, text: str = "Сколько стоит ждать?") -> Prompt:
        return Prompt(self.model, (Turn(Role.USER, text),), system_instruction="Отвечай по-русски.")

    async def listen(self) -> list[Chunk]:
        return [chunk async for chunk in self.gateway.stream(self.prompt(), api_key=self.key, user_id=1)]


@pytest.fixture
async def gemini() -> AsyncIterator[GeminiDesk]:
    async with AsyncExitStack() as stack:
        stand_in = GeminiStandIn(now=Clock())
        app = stand_in.create_app()
        recorded = record(app, "gemini")
        server = TestServer(app)
        await server.start_server()
        stack.push_async_callback(server.close)
        client = await stack.enter_async_context(pooled_client())
        gateway = GeminiGateway(
            client=client, base_url=str(server.make_url("")).rstrip("/"), api_version="v1beta", call_log=Calls()
        )
        stack.push_async_callback(gateway.close)
        desk = GeminiDesk(stand_in, gateway, recorded.violations)
        models = await gateway.list_models(api_key=desk.key, user_id=1)
        desk.model = next(model.name for model in models if model.supports_generate)
        yield desk
    assert recorded.violations == []
    assert stand_in.journal.violations == []


async def test_models_answers_streams_and_counts(gemini: GeminiDesk) -> None:
    key = gemini.key

    await gemini.gateway.check_key(api_key=key, user_id=1)
    answer = await gemini.gateway.generate(gemini.prompt(), api_key=key, user_id=1)
    chunks = await gemini.listen()
    tokens = await gemini.gateway.count_tokens(gemini.prompt(), api_key=key, user_id=1)

    assert answer.text
    assert answer.finish_reason == "STOP"
    assert chunks[-1].finish_reason == "STOP"
    assert "".join(chunk.text for chunk in chunks)
    assert tokens > 0
    assert len(await gemini.gateway.list_models(api_key=key, user_id=1)) == len(MODELS)


async def test_an_unknown_key_and_an_unknown_model_are_told_apart(gemini: GeminiDesk) -> None:
    with pytest.raises(AuthorizationError):
        await gemini.gateway.check_key(api_key="AIza-nobody", user_id=1)
    gemini.model = "gemini-1.0-retired"
    with pytest.raises(NotFoundError):
        await gemini.gateway.generate(gemini.prompt(), api_key=gemini.key, user_id=1)


@pytest.mark.parametrize("effect", ["reset", "half_body"])
async def test_a_lost_connection_is_an_outage(gemini: GeminiDesk, effect: str) -> None:
    assert gemini.stand_in.faults is not None
    gemini.stand_in.faults.add(Fault(path=":generateContent", effect=effect))  # type: ignore[arg-type]

    with pytest.raises(UnavailableError):
        await gemini.gateway.generate(gemini.prompt(), api_key=gemini.key, user_id=1)


async def test_an_overloaded_vendor_is_an_outage_before_the_first_piece(gemini: GeminiDesk) -> None:
    assert gemini.stand_in.faults is not None
    gemini.stand_in.faults.add(broken(":streamGenerateContent", status=503))

    with pytest.raises(UnavailableError):
        await gemini.listen()


@pytest.mark.parametrize(
    ("behaviour", "error"),
    [
        (Behaviour("blocked"), BlockedPromptError),
        (Behaviour("safety"), BlockedAnswerError),
        (Behaviour("max_tokens"), AnswerCutOffError),
        (Behaviour("quota", retry_delay_s=7), TooManyRequestsError),
        (Behaviour("overloaded"), UnavailableError),
        (Behaviour("retired"), NotFoundError),
        (Behaviour("no_location"), RegionNotSupportedError),
    ],
    ids=lambda value: getattr(value, "kind", ""),
)
@pytest.mark.parametrize("streamed", [False, True])
async def test_each_way_of_not_answering_has_its_error(
    gemini: GeminiDesk, behaviour: Behaviour, error: type[IntegrationError], *, streamed: bool
) -> None:
    gemini.stand_in.script(behaviour)
    whole = gemini.gateway.generate

    with pytest.raises(error) as caught:
        await (gemini.listen() if streamed else whole(gemini.prompt(), api_key=gemini.key, user_id=1))

    assert type(caught.value) is error
    assert getattr(caught.value, "retry_after_s", 7) == 7


async def test_pieces_arrive_while_the_answer_is_being_written(gemini: GeminiDesk) -> None:
    gemini.stand_in.script(Behaviour(chunks=("Три", " дня"), held=True))
    came: list[str] = []

    async for chunk in gemini.gateway.stream(gemini.prompt(), api_key=gemini.key, user_id=1):
        came.append(chunk.text)
        if len(came) == 1:
            gemini.stand_in.release(9)  # had the adapter waited for the whole, this line would never be reached

    assert "".join(came) == "Три дня"


async def test_a_stream_cut_in_the_middle_gives_its_pieces_first(gemini: GeminiDesk) -> None:
    gemini.stand_in.script(Behaviour("cut", chunks=("Три", " дня", " ждать"), cut_after=2))
    came: list[str] = []

    async def listen() -> None:
        async for chunk in gemini.gateway.stream(gemini.prompt(), api_key=gemini.key, user_id=1):
            came.append(chunk.text)  # noqa: PERF401 - a comprehension would lose what came

    with pytest.raises(UnavailableError):
        await listen()

    assert came == ["Три", " дня"]


class BankDesk:
    def __init__(self, stand_in: NbrbStandIn, client: NbrbClient, waits: Waits) -> None:
        self.stand_in = stand_in
        self.client = client
        self.waits = waits


@pytest.fixture
async def bank() -> AsyncIterator[BankDesk]:
    async with AsyncExitStack() as stack:
        stand_in, waits = NbrbStandIn(now=Clock()), Waits()
        server = TestServer(stand_in.create_app())
        await server.start_server()
        stack.push_async_callback(server.close)
        http = VendorHttp(
            vendor=Vendor.NBRB,
            client=await stack.enter_async_context(pooled_client()),
            limits=None,
            call_log=Calls(),
            sleep=waits.sleep,
            jitter=lambda: 0.0,
        )
        yield BankDesk(stand_in, NbrbClient(http=http, base_url=str(server.make_url("/exrates"))), waits)


async def test_todays_rates_are_decimals(bank: BankDesk) -> None:
    rates = {rate.currency: rate for rate in await bank.client.rates()}

    assert rates["RUB"].scale == 100
    assert isinstance(rates["USD"].official_rate, Decimal)
    assert rates["USD"].on == bank.stand_in.now().date()


async def test_a_day_without_rates_is_not_found(bank: BankDesk) -> None:
    with pytest.raises(NotFoundError):
        await bank.client.rates(date(2026, 11, 23) + timedelta(days=90))


@pytest.mark.parametrize("fault", [Fault(effect="reset"), Fault(effect="half_body"), broken(status=502)])
async def test_one_bad_moment_of_the_bank_is_survived(bank: BankDesk, fault: Fault) -> None:
    assert bank.stand_in.faults is not None
    bank.stand_in.faults.add(fault)

    assert await bank.client.rates()


async def test_a_bank_that_stays_ill_is_given_up(bank: BankDesk) -> None:
    assert bank.stand_in.faults is not None
    bank.stand_in.faults.add(too_many_requests(times=None))

    with pytest.raises(TooManyRequestsError):
        await bank.client.rates()

    assert bank.waits.slept == [0.5, 1.0, 2.0]


async def test_nonsense_from_the_bank_is_an_error_with_a_number(bank: BankDesk) -> None:
    assert bank.stand_in.faults is not None
    bank.stand_in.faults.add(Fault(effect="malformed_json"))

    with pytest.raises(BadResponseError):
        await bank.client.rates()
