"""The real SDK over a transport of ours: what goes out, what comes back, whose key it goes on."""

import asyncio
import json
import subprocess
import sys
import threading
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import pytest

from integrations.base import (
    AccessDeniedError,
    AuthorizationError,
    BadRequestError,
    BadResponseError,
    IntegrationError,
    NotFoundError,
    TooManyRequestsError,
    UnavailableError,
)
from integrations.gemini import (
    AnswerCutOffError,
    BlockedAnswerError,
    BlockedPromptError,
    Chunk,
    GeminiGateway,
    GenerationSettings,
    InlineFile,
    Prompt,
    RegionNotSupportedError,
    Role,
    Tool,
    ToolCall,
    ToolResult,
    Turn,
)
from integrations.gemini.clients import GeminiClients
from tests.contracts import contract, requires_contracts
from tests.integrations.support import Calls, Clock, FakeVendor, ok

KEY = "AIzaSy-key-of-one-user"
PROMPT = Prompt("gemini-test", (Turn(Role.USER, "Сколько ждать?"),), system_instruction="Отвечай коротко.")
USAGE = {"promptTokenCount": 7, "candidatesTokenCount": 3, "thoughtsTokenCount": 2, "totalTokenCount": 12}


def reply(text: str | None = "Три дня", finish: str | None = "STOP") -> dict[str, Any]:
    candidate: dict[str, Any] = {"content": {"role": "model", "parts": [{"text": text}] if text else []}, "index": 0}
    if finish:
        candidate["finishReason"] = finish
    return {"candidates": [candidate], "usageMetadata": USAGE, "modelVersion": "gemini-test"}


def sse(*pieces: dict[str, Any], tail: bytes = b"") -> httpx.Response:
    content = b"".join(b"data: " + json.dumps(piece).encode() + b"\r\n\r\n" for piece in pieces) + tail
    return httpx.Response(200, content=content, headers={"content-type": "text/event-stream"})


def refused(code: int, status: str, *details: dict[str, Any], message: str = "refused") -> httpx.Response:
    return ok({"error": {"code": code, "message": message, "status": status, "details": list(details)}}, code)


BAD_KEY = refused(
    400,
    "INVALID_ARGUMENT",
    {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID", "domain": "googleapis.com"},
    message=f"API key not valid: {KEY}",
)
BUSY = refused(429, "RESOURCE_EXHAUSTED", {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "7.5s"})


def gateway(fake: FakeVendor, calls: Calls | None = None, *, max_clients: int = 200) -> GeminiGateway:
    clock = Clock()
    return GeminiGateway(
        client=fake.client(),
        base_url="https://gemini.test",
        api_version="v1beta",
        call_log=calls or Calls(),
        max_clients=max_clients,
        monotonic=clock.monotonic,
        now=clock.now,
    )


async def collect(chunks: AsyncIterator[Chunk]) -> list[Chunk]:
    return [chunk async for chunk in chunks]


Operation = Callable[[GeminiGateway], Awaitable[Any]]
OPERATIONS: list[tuple[str, Operation, Callable[[], httpx.Response]]] = [
    ("models", lambda g: g.list_models(api_key=KEY, user_id=1), lambda: ok({"models": []})),
    ("check", lambda g: g.check_key(api_key=KEY, user_id=1), lambda: ok({"models": []})),
    ("generate", lambda g: g.generate(PROMPT, api_key=KEY, user_id=1), lambda: ok(reply())),
    ("stream", lambda g: collect(g.stream(PROMPT, api_key=KEY, user_id=1)), lambda: sse(reply())),
    ("count", lambda g: g.count_tokens(PROMPT, api_key=KEY, user_id=1), lambda: ok({"totalTokens": 9})),
]
IDS = [name for name, _, _ in OPERATIONS]


@requires_contracts
@pytest.mark.parametrize(("name", "operation", "body"), OPERATIONS, ids=IDS)
async def test_the_vendor_has_no_complaint_about_the_request(
    name: str, operation: Operation, body: Callable[[], httpx.Response]
) -> None:
    fake = FakeVendor(body())
    await operation(gateway(fake))

    request = fake.requests[0]
    errors = contract("gemini").request_errors(
        request.method,
        request.url.path,
        query=request.url.params.multi_items(),
        headers=request.headers,
        json=json.loads(request.content) if request.method == "POST" else None,
    )

    assert errors == []
    assert request.headers["x-goog-api-key"] == KEY
    assert KEY not in str(request.url)


ERRORS: list[tuple[str, httpx.Response | Exception, type[IntegrationError]]] = [
    ("bad key", BAD_KEY, AuthorizationError),
    ("401", refused(401, "UNAUTHENTICATED"), AuthorizationError),
    ("country", refused(400, "FAILED_PRECONDITION"), RegionNotSupportedError),
    ("403", refused(403, "PERMISSION_DENIED"), AccessDeniedError),
    ("retired model", refused(404, "NOT_FOUND"), NotFoundError),
    ("400", refused(400, "INVALID_ARGUMENT"), BadRequestError),
    ("429", BUSY, TooManyRequestsError),
    ("499", refused(499, "CANCELLED"), UnavailableError),
    ("500", refused(500, "INTERNAL"), UnavailableError),
    ("503", refused(503, "UNAVAILABLE"), UnavailableError),
    ("504", refused(504, "DEADLINE_EXCEEDED"), UnavailableError),
    ("html", httpx.Response(502, text="<html>bad gateway"), UnavailableError),
    ("timeout", httpx.ReadTimeout("slow"), UnavailableError),
    ("reset", httpx.ReadError("reset"), UnavailableError),
    ("a list", ok([1, 2]), BadResponseError),
    ("fields of another type", ok({"models": 5, "candidates": 5, "totalTokens": {"a": 1}}), BadResponseError),
    (
        "malformed",
        httpx.Response(200, text='{"candidates": [', headers={"content-type": "application/json"}),
        BadResponseError,
    ),
]


@pytest.mark.parametrize(("name", "operation", "body"), OPERATIONS, ids=IDS)
@pytest.mark.parametrize("trouble", ERRORS, ids=[kind for kind, _, _ in ERRORS])
async def test_every_operation_turns_trouble_into_one_of_our_errors(
    name: str,
    operation: Operation,
    body: Callable[[], httpx.Response],
    trouble: tuple[str, httpx.Response | Exception, type[IntegrationError]],
) -> None:
    kind, step, error = trouble
    calls = Calls()

    with pytest.raises(IntegrationError) as caught:
        await operation(gateway(FakeVendor(step), calls))

    # A stream without a single piece that ends: a lost connection and nonsense cannot be told apart.
    assert type(caught.value) is error or (name == "stream" and kind in {"malformed", "a list"})
    assert KEY not in "".join(traceback.format_exception(caught.value)) + repr(calls.made)
    assert caught.value.__context__ is None
    assert [call.error for call in calls.made] == [type(caught.value).__name__]


async def test_a_busy_project_says_how_long_to_wait() -> None:
    with pytest.raises(TooManyRequestsError) as caught:
        await gateway(FakeVendor(BUSY)).generate(PROMPT, api_key=KEY, user_id=1)

    assert caught.value.retry_after_s == 7.5


async def test_an_answer_comes_with_its_price() -> None:
    fake = FakeVendor(ok(reply()))
    prompt = Prompt(
        PROMPT.model,
        (*PROMPT.turns, Turn(Role.MODEL, "Чего?"), Turn(Role.USER, "Ответа")),
        "Кратко.",
        GenerationSettings(temperature=0.5, max_output_tokens=100, json_schema={"type": "object"}),
    )

    answer = await gateway(fake).generate(prompt, api_key=KEY, user_id=1)

    sent = json.loads(fake.requests[0].content)
    assert (answer.text, answer.finish_reason) == ("Три дня", "STOP")
    assert answer.usage is not None
    assert (answer.usage.prompt_tokens, answer.usage.thoughts_tokens, answer.usage.total_tokens) == (7, 2, 12)
    assert [(turn["role"], turn["parts"][0]["text"]) for turn in sent["contents"]] == [
        ("user", "Сколько ждать?"),
        ("model", "Чего?"),
        ("user", "Ответа"),
    ]
    assert sent["systemInstruction"]["parts"] == [{"text": "Кратко."}]
    assert sent["generationConfig"] == {
        "temperature": 0.5,
        "maxOutputTokens": 100,
        "responseMimeType": "application/json",
        "responseJsonSchema": {"type": "object"},
    }


async def test_thoughts_are_not_part_of_the_answer() -> None:
    body = reply()
    body["candidates"][0]["content"]["parts"].insert(0, {"text": "Хм, подумаю", "thought": True})

    assert (await gateway(FakeVendor(ok(body))).generate(PROMPT, api_key=KEY, user_id=1)).text == "Три дня"


SILENCES: list[tuple[str, dict[str, Any], type[IntegrationError], str]] = [
    (
        "blocked prompt",
        {"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"}},
        BlockedPromptError,
        "PROHIBITED_CONTENT",
    ),
    ("withheld", reply(None, "SAFETY"), BlockedAnswerError, "SAFETY"),
    ("a reason of tomorrow", reply(None, "SOMETHING_NEW"), BlockedAnswerError, "SOMETHING_NEW"),
    ("only thoughts", reply(None, "MAX_TOKENS"), AnswerCutOffError, "MAX_TOKENS"),
]


@pytest.mark.filterwarnings("ignore:SOMETHING_NEW is not a valid")
@pytest.mark.parametrize(("name", "body", "error", "reason"), SILENCES, ids=[row[0] for row in SILENCES])
@pytest.mark.parametrize("streamed", [False, True])
async def test_silence_says_why(
    name: str, body: dict[str, Any], error: type[IntegrationError], reason: str, *, streamed: bool
) -> None:
    connection = gateway(FakeVendor(sse(body) if streamed else ok(body)))

    stream, whole = connection.stream, connection.generate

    with pytest.raises(error) as caught:
        await (collect(stream(PROMPT, api_key=KEY, user_id=1)) if streamed else whole(PROMPT, api_key=KEY, user_id=1))

    assert caught.value.reason == reason  # type: ignore[attr-defined]


async def test_a_stream_comes_in_pieces() -> None:
    fake = FakeVendor(sse(reply("Три", None), reply(" дня", "STOP")))

    chunks = await collect(gateway(fake).stream(PROMPT, api_key=KEY, user_id=1))

    assert [(chunk.text, chunk.finish_reason) for chunk in chunks] == [("Три", None), (" дня", "STOP")]


class Breaking(httpx.AsyncByteStream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"data: " + json.dumps(reply("Три", None)).encode() + b"\r\n\r\n"
        raise httpx.ReadError("reset")


async def listen(connection: GeminiGateway, came: list[str]) -> None:
    """Keeps what comes before an error."""
    async for chunk in connection.stream(PROMPT, api_key=KEY, user_id=1):
        came.append(chunk.text)  # noqa: PERF401 - a comprehension would lose it


@pytest.mark.parametrize(
    "step",
    [httpx.Response(200, stream=Breaking(), headers={"content-type": "text/event-stream"}), sse(reply("Три", None))],
    ids=["reset", "ended without a reason"],
)
async def test_a_broken_stream_gives_what_came_and_then_the_error(step: httpx.Response) -> None:
    calls = Calls()
    came: list[str] = []

    with pytest.raises(UnavailableError):
        await listen(gateway(FakeVendor(step), calls), came)

    assert came == ["Три"]
    assert [call.error for call in calls.made] == ["UnavailableError"]


async def test_an_error_in_the_middle_of_a_stream_is_one_of_ours() -> None:
    error = {"error": {"code": 503, "message": "overloaded", "status": "UNAVAILABLE"}}
    came: list[str] = []

    with pytest.raises(UnavailableError):
        await listen(gateway(FakeVendor(sse(reply("Три", None), error))), came)

    assert came == ["Три"]


async def test_models_are_read_in_our_words() -> None:
    body = {
        "models": [
            {
                "name": "models/gemini-3-flash",
                "displayName": "Gemini 3 Flash",
                "inputTokenLimit": 1048576,
                "outputTokenLimit": 65536,
                "supportedGenerationMethods": ["generateContent", "countTokens"],
            },
            {"name": "models/embedding-2", "supportedGenerationMethods": ["embedContent"]},
        ]
    }

    models = await gateway(FakeVendor(ok(body))).list_models(api_key=KEY, user_id=1)

    assert [(model.name, model.display_name, model.supports_generate) for model in models] == [
        ("gemini-3-flash", "Gemini 3 Flash", True),
        ("embedding-2", "embedding-2", False),
    ]
    assert models[0].input_token_limit == 1048576


async def test_tokens_of_the_instruction_are_counted_too() -> None:
    fake = FakeVendor(ok({"totalTokens": 9}))

    assert await gateway(fake).count_tokens(PROMPT, api_key=KEY, user_id=1) == 9
    turns = json.loads(fake.requests[0].content)["contents"]
    assert [turn["parts"][0]["text"] for turn in turns] == ["Отвечай коротко.", "Сколько ждать?"]


async def test_the_log_keeps_sizes_and_no_words() -> None:
    calls = Calls()

    await gateway(FakeVendor(ok(reply())), calls).generate(PROMPT, api_key=KEY, user_id=42)

    call = calls.made[0]
    assert call.endpoint == "/v1beta/models/gemini-test:generateContent"
    assert (call.request_body, call.user_id, call.status_code) == ({"chars": 30}, 42, 200)
    assert call.response_body == {"chars": 7, "usage": {"prompt": 7, "total": 12}}


async def test_fifty_users_at_once_each_go_out_on_their_own_key() -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        user = json.loads(request.content)["contents"][0]["parts"][0]["text"]
        return ok(reply(f"{user} on {request.headers['x-goog-api-key']}"))

    connection = gateway(FakeVendor(echo))
    prompts = [Prompt("m", (Turn(Role.USER, f"user {number}"),)) for number in range(50)]

    answers = await asyncio.gather(
        *(connection.generate(prompt, api_key=f"key {number}", user_id=number) for number, prompt in enumerate(prompts))
    )

    assert [answer.text for answer in answers] == [f"user {number} on key {number}" for number in range(50)]


def clients(fake: FakeVendor, most: int = 200) -> GeminiClients:
    return GeminiClients(
        client=fake.client(), base_url="https://gemini.test", api_version="v1beta", timeout_s=5, most=most
    )


async def test_a_client_is_built_once_per_key_and_off_the_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    cache = clients(FakeVendor(ok({})))
    built_in: list[int] = []
    build = cache._build

    def noted(api_key: str) -> Any:
        built_in.append(threading.get_ident())
        return build(api_key)

    monkeypatch.setattr(cache, "_build", noted)

    made = await asyncio.gather(*(cache.get("one key") for _ in range(20)))

    assert len({id(client) for client in made}) == 1
    assert len(built_in) == 1
    assert built_in[0] != threading.get_ident()


async def test_the_oldest_client_is_forgotten_and_the_pool_stays_open() -> None:
    fake = FakeVendor(ok(reply()))
    cache = clients(fake, most=2)
    first = await cache.get("a")
    await cache.get("b")
    await cache.get("a")
    await cache.get("c")

    assert len(cache) == 2
    assert await cache.get("a") is first
    answer = await first.aio.models.generate_content(model="m", contents="x")
    assert answer.text == "Три дня"


async def test_closing_forgets_all_keys() -> None:
    cache = clients(FakeVendor(ok({})))
    await cache.get("a")

    await cache.close()

    assert len(cache) == 0


def test_the_sdk_is_not_loaded_at_start() -> None:
    program = "import sys, integrations.gemini; print('google.genai' in sys.modules)"

    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603

    assert shown.stdout.strip() == "False"


LOOK = Tool("list_vacancies", "Open vacancies", {"type": "object", "properties": {"text": {"type": "string"}}})
ASKING = {
    "candidates": [
        {
            "content": {
                "role": "model",
                "parts": [
                    {
                        "functionCall": {"name": "list_vacancies", "args": {"text": "python"}, "id": "c1"},
                        "thoughtSignature": "c2lnbmVk",
                    }
                ],
            },
            "finishReason": "STOP",
        }
    ],
    "usageMetadata": USAGE,
}


async def test_a_call_of_a_tool_comes_back_with_its_signature_and_is_no_silence() -> None:
    fake = FakeVendor(sse(ASKING), ok(ASKING))
    prompt = Prompt("gemini-test", (Turn(Role.USER, "Что открыто?"),), tools=(LOOK,))

    streamed = await collect(gateway(fake).stream(prompt, api_key=KEY, user_id=1))
    whole = await gateway(fake).generate(prompt, api_key=KEY, user_id=1)

    call = ToolCall("list_vacancies", {"text": "python"}, "c1", b"signed")
    assert [chunk.calls for chunk in streamed] == [(call,)]
    assert (whole.text, whole.calls) == ("", (call,))


@requires_contracts
async def test_files_tools_and_their_results_are_sent_in_the_vendors_words() -> None:
    fake = FakeVendor(ok(reply()))
    call = ToolCall("list_vacancies", {"text": "python"}, "c1", b"signed")
    turns = (
        Turn(Role.USER, "Что открыто?", files=(InlineFile("audio/ogg", b"voice"),)),
        Turn(Role.MODEL, calls=(call,)),
        Turn(Role.USER, results=(ToolResult("list_vacancies", {"rows": []}, "c1"),)),
    )

    await gateway(fake).generate(Prompt("gemini-test", turns, tools=(LOOK,)), api_key=KEY, user_id=1)

    sent = json.loads(fake.requests[0].content)
    path = fake.requests[0].url.path
    assert contract("gemini").request_errors("POST", path, json=sent, content_type="application/json") == []
    assert sent["tools"] == [
        {
            "functionDeclarations": [
                # The SDK leaves this name as Google's protocol buffers spell it; the service reads both.
                {"name": "list_vacancies", "description": "Open vacancies", "parameters_json_schema": LOOK.parameters}
            ]
        }
    ]
    first, asked, answered = (content["parts"] for content in sent["contents"])
    assert [list(part) for part in first] == [["inlineData"], ["text"]]
    assert asked == [
        {
            "functionCall": {"name": "list_vacancies", "args": {"text": "python"}, "id": "c1"},
            "thoughtSignature": "c2lnbmVk",
        }
    ]
    assert answered == [{"functionResponse": {"name": "list_vacancies", "response": {"rows": []}, "id": "c1"}}]
