"""The Gemini stand-in, asked over plain HTTP and through Google's own client."""

import asyncio
import json

import aiohttp
import pytest
from aiohttp.test_utils import TestClient, TestServer
from google import genai
from google.genai import errors, types

from tests.contracts import contract, record, requires_contracts
from tests.trial.clock import Clock
from trial.gemini import Behaviour, GeminiStandIn

pytestmark = requires_contracts

MODEL = "/v1beta/models/gemini-3-flash"
QUESTION = {"contents": [{"role": "user", "parts": [{"text": "Какие вопросы задать на интервью?"}]}]}


class Desk:
    def __init__(self, stand_in, client, key):
        self.stand_in, self.client, self.key = stand_in, client, key

    async def ask(self, path, body=None, *, key=None, **query):
        headers = {"x-goog-api-key": self.key if key is None else key}
        method = "GET" if body is None else "POST"
        async with self.client.request(method, path, json=body, params=query, headers=headers) as answer:
            return answer.status, await answer.json()

    async def events(self, body=QUESTION):
        headers = {"x-goog-api-key": self.key}
        async with self.client.post(
            f"{MODEL}:streamGenerateContent", json=body, params={"alt": "sse"}, headers=headers
        ) as answer:
            return [json.loads(line[6:]) async for line in answer.content if line.startswith(b"data: ")]


@pytest.fixture
async def desk():
    stand_in = GeminiStandIn(now=Clock())
    app = stand_in.create_app()
    recorded = record(app, "gemini")
    async with TestClient(TestServer(app)) as client:
        yield Desk(stand_in, client, stand_in.issue_key())
    assert recorded.violations == []


def text_of(answer):
    return "".join(part["text"] for part in answer["candidates"][0]["content"]["parts"])


class TestKeys:
    async def test_bad_key_is_a_400_with_its_reason(self, desk):
        status, answer = await desk.ask("/v1beta/models", key="AIzaNobody")

        assert (status, answer["error"]["status"]) == (400, "INVALID_ARGUMENT")
        assert answer["error"]["details"][0]["reason"] == "API_KEY_INVALID"

    async def test_no_key_is_forbidden(self, desk):
        assert (await desk.ask("/v1/models", key=""))[0] == 403

    async def test_key_in_the_address_is_refused_and_remembered(self, desk):
        status, _ = await desk.ask(f"/v1/models?key={desk.key}")

        assert status == 400
        assert len(desk.stand_in.journal.violations) == 1
        assert desk.key not in str(desk.stand_in.journal.entries) + str(desk.stand_in.journal.violations)

    async def test_journal_tells_whose_key_asked_what(self, desk):
        other = desk.stand_in.issue_key("AIzaOther9999")
        await desk.ask(f"{MODEL}:generateContent", QUESTION)
        await desk.ask(f"{MODEL}:generateContent", QUESTION, key=other)

        entries = desk.stand_in.journal.entries
        assert [each.secret_last4 for each in entries] == [desk.key[-4:], "9999"]
        assert entries[0].body == QUESTION


class TestModels:
    @pytest.mark.parametrize("version", ["v1", "v1beta"])
    async def test_models_come_in_pages(self, desk, version):
        _, first = await desk.ask(f"/{version}/models", pageSize="3")
        _, second = await desk.ask(f"/{version}/models", pageSize="3", pageToken=first["nextPageToken"])
        _, everything = await desk.ask(f"/{version}/models")

        names = [each["name"] for each in first["models"] + second["models"]]
        assert names == [each["name"] for each in everything["models"]][:6]
        assert "nextPageToken" not in everything

    async def test_unknown_model_is_not_found(self, desk):
        assert (await desk.ask("/v1beta/models/gemini-1.0-pro"))[0] == 404
        assert (await desk.ask("/v1beta/models/gemini-1.0-pro:generateContent", QUESTION))[0] == 404
        assert (await desk.ask("/v1beta/models/gemini-embedding-001:generateContent", QUESTION))[0] == 404

    async def test_retired_model_is_served_by_its_successor(self):
        clock = Clock()
        stand_in = GeminiStandIn(now=clock)
        async with TestClient(TestServer(stand_in.create_app())) as client:
            desk = Desk(stand_in, client, stand_in.issue_key())
            path = "/v1/models/gemini-2.5-flash:generateContent"
            before = (await desk.ask(path, QUESTION))[1]["modelVersion"]
            clock.pass_by(days=30)
            after = (await desk.ask(path, QUESTION))[1]["modelVersion"]

        assert (before, after) == ("gemini-2.5-flash", "gemini-3-flash")


class TestAnswers:
    async def test_answer_is_about_the_question_in_its_language(self, desk):
        _, russian = await desk.ask(f"{MODEL}:generateContent", QUESTION)
        english = {"contents": [{"parts": [{"text": "Write a job post"}]}]}
        _, other = await desk.ask(f"{MODEL}:generateContent", english)

        assert "Какие вопросы задать на интервью?" in text_of(russian)
        assert "Write a job post" in text_of(other)
        assert text_of(other).startswith("You asked")
        assert russian["candidates"][0]["finishReason"] == "STOP"
        assert russian["usageMetadata"]["promptTokenCount"] > 0

    async def test_stream_says_the_same_in_six_to_twelve_pieces(self, desk):
        _, whole = await desk.ask(f"{MODEL}:generateContent", QUESTION)
        events = await desk.events()

        assert 6 <= len(events) <= 12
        assert "".join(text_of(each) for each in events) == text_of(whole)
        assert ["finishReason" in each["candidates"][0] for each in events] == [False] * (len(events) - 1) + [True]
        for event in events:
            assert contract("gemini").response_errors("POST", f"{MODEL}:generateContent", 200, event) == []

    async def test_json_has_the_wanted_shape_and_quotes_the_request(self, desk):
        schema = {
            "type": "object",
            "properties": {
                "verdict": {"type": "string", "enum": ["yes", "no"]},
                "score": {"type": "integer"},
                "quotes": {"type": "array", "items": {"type": "string"}},
            },
        }
        config = {"responseMimeType": "application/json", "responseJsonSchema": schema}

        _, answer = await desk.ask(f"{MODEL}:generateContent", QUESTION | {"generationConfig": config})

        document = json.loads(text_of(answer))
        assert (document["verdict"], document["score"]) == ("yes", 4)
        assert all(each in "Какие вопросы задать на интервью?" for each in document["quotes"])

    async def test_voice_message_is_written_down(self, desk):
        part = {"inlineData": {"mimeType": "audio/ogg", "data": "AAAA"}}

        _, answer = await desk.ask(f"{MODEL}:generateContent", {"contents": [{"parts": [{"text": "Запиши"}, part]}]})

        assert "Кандидат" in text_of(answer)

    async def test_names_may_be_those_of_protocol_buffers(self, desk):
        part = {"inline_data": {"mime_type": "audio/ogg", "data": "AAAA"}}

        status, answer = await desk.ask(f"{MODEL}:generateContent", {"contents": [{"parts": [part]}]})

        assert (status, "Кандидат" in text_of(answer)) == (200, True)

    async def test_a_form_about_a_resume_quotes_the_resume(self, desk):
        parts = [
            {"text": "<requirements>\n1. Python 3.11\n2. Kafka\n</requirements>"},
            {"text": "<resume>\nОпыт 6 лет\nНавыки: Python 3.11, Redis\n</resume>"},
        ]
        row = {"type": "object", "properties": {"number": {"type": "integer"}, "verdict": {"type": "string"}}}
        schema = {"type": "object", "properties": {"requirements": {"type": "array", "items": row}}}
        config = {"responseMimeType": "application/json", "responseJsonSchema": schema}

        _, answer = await desk.ask(
            f"{MODEL}:generateContent", {"contents": [{"parts": parts}], "generationConfig": config}
        )

        rows = json.loads(text_of(answer))["requirements"]
        assert [(each["verdict"], each["quote"]) for each in rows] == [
            ("met", "Навыки: Python 3.11, Redis"),
            ("unknown", ""),
        ]

    async def test_a_question_about_the_data_is_looked_up_first(self, desk):
        tools = {"tools": [{"functionDeclarations": [{"name": "waiting_applicants", "description": "Who waits"}]}]}
        question = {"contents": [{"role": "user", "parts": [{"text": "Кто застрял на оффере дольше 5 дней?"}]}]}

        _, asked = await desk.ask(f"{MODEL}:generateContent", question | tools)
        turn = asked["candidates"][0]["content"]
        call = turn["parts"][0]["functionCall"]
        person = {"ref": "A7", "name": "Анна"}
        found = {"waiting": [{"applicant": person, "stage": "Оффер", "days": 9, "vacancy_name": "Python"}]}
        result = {"functionResponse": {"name": call["name"], "id": call["id"], "response": found}}
        contents = [*question["contents"], turn, {"role": "user", "parts": [result]}]
        _, answer = await desk.ask(f"{MODEL}:generateContent", {"contents": contents} | tools)

        assert call["args"] == {"stage": "оффер", "min_days": 5}
        assert "**Анна**: Оффер, 9 дн. · Python [A7]" in text_of(answer)

    async def test_tokens_are_counted(self, desk):
        status, answer = await desk.ask(f"{MODEL}:countTokens", QUESTION)

        assert (status, answer) == (200, {"totalTokens": 8})


async def test_wrong_requests_are_refused():
    stand_in = GeminiStandIn(now=Clock())
    async with TestClient(TestServer(stand_in.create_app())) as client:
        desk = Desk(stand_in, client, stand_in.issue_key())
        call = {"role": "model", "parts": [{"functionCall": {"name": "look", "args": {}}}]}
        result = {"role": "user", "parts": [{"functionResponse": {"name": "look", "response": {}}}]}
        bodies = [
            {"contents": []},
            {"contents": [{"parts": []}]},
            {"contents": [{"role": "system", "parts": [{"text": "a"}]}]},
            QUESTION | {"content": 1},
            {"contents": [{"parts": [{"inlineData": {"mimeType": "application/zip", "data": "AAAA"}}]}]},
            {"contents": [{"parts": [{"inlineData": {"mimeType": "image/png", "data": ""}}]}]},
            QUESTION | {"generationConfig": {"responseJsonSchema": {"type": "object"}}},
            {"contents": [*QUESTION["contents"], call]},
            {"contents": [*QUESTION["contents"], call, result]},
        ]
        statuses = [(await desk.ask(f"{MODEL}:generateContent", body))[0] for body in bodies]

    assert statuses == [400] * len(bodies)


class TestScript:
    async def test_chunks_wait_until_they_are_released(self, desk):
        desk.stand_in.script(Behaviour(chunks=("Раз, ", "два, ", "три."), held=True))
        seen = []

        async with desk.client.post(
            f"{MODEL}:streamGenerateContent?alt=sse", json=QUESTION, headers={"x-goog-api-key": desk.key}
        ) as answer:

            async def read():
                while line := await answer.content.readline():
                    if line.startswith(b"data: "):
                        seen.append(text_of(json.loads(line[6:])))
                        return

            await read()
            waiting = asyncio.ensure_future(read())
            await asyncio.sleep(0)
            before = list(seen)
            desk.stand_in.release()
            await waiting
            desk.stand_in.release()
            await read()

        assert before == ["Раз, "]
        assert seen == ["Раз, ", "два, ", "три."]

    async def test_blocked_prompt_has_no_candidates(self, desk):
        desk.stand_in.script(Behaviour("blocked"))
        _, answer = await desk.ask(f"{MODEL}:generateContent", QUESTION)
        desk.stand_in.script(Behaviour("blocked"))
        events = await desk.events()

        assert "candidates" not in answer
        assert [event["promptFeedback"]["blockReason"] for event in [answer, *events]] == ["PROHIBITED_CONTENT"] * 2

    @pytest.mark.parametrize(("kind", "reason"), [("safety", "SAFETY"), ("max_tokens", "MAX_TOKENS")])
    async def test_candidate_may_have_no_text(self, desk, kind, reason):
        desk.stand_in.script(Behaviour(kind))

        _, answer = await desk.ask(f"{MODEL}:generateContent", QUESTION)

        assert answer["candidates"][0]["finishReason"] == reason
        assert "content" not in answer["candidates"][0]

    async def test_quota_says_when_to_come_back(self, desk):
        desk.stand_in.script(Behaviour("quota", retry_delay_s=7))

        status, answer = await desk.ask(f"{MODEL}:generateContent", QUESTION)

        assert (status, answer["error"]["status"]) == (429, "RESOURCE_EXHAUSTED")
        assert answer["error"]["details"][1]["retryDelay"] == "7s"

    @pytest.mark.parametrize(("kind", "status"), [("overloaded", 503), ("retired", 404), ("no_location", 400)])
    async def test_other_refusals(self, desk, kind, status):
        desk.stand_in.script(Behaviour(kind))

        assert (await desk.ask(f"{MODEL}:generateContent", QUESTION))[0] == status
        assert (await desk.ask(f"{MODEL}:generateContent", QUESTION))[0] == 200

    async def test_script_waits_for_its_words(self, desk):
        desk.stand_in.script(Behaviour("overloaded", match="резюме"))

        other, _ = await desk.ask(f"{MODEL}:generateContent", QUESTION)
        about_resume = {"contents": [{"parts": [{"text": "Разбери резюме"}]}]}
        matching, _ = await desk.ask(f"{MODEL}:generateContent", about_resume)

        assert (other, matching) == (200, 503)

    async def test_stream_is_cut_in_the_middle(self, desk):
        desk.stand_in.script(Behaviour("cut", chunks=("а", "б", "в"), cut_after=2))

        with pytest.raises(aiohttp.ClientPayloadError):
            await desk.events()

    async def test_echo_says_what_was_sent(self, desk):
        desk.stand_in.script(Behaviour("echo"))

        _, answer = await desk.ask(f"{MODEL}:generateContent", QUESTION)

        assert text_of(answer) == "Какие вопросы задать на интервью?"

    async def test_tools_are_asked_for_and_their_results_taken(self, desk):
        desk.stand_in.script(Behaviour("calls", calls=({"name": "look", "args": {"text": "a"}},)))
        tools = {"tools": [{"functionDeclarations": [{"name": "look", "description": "Look"}]}]}

        _, asked = await desk.ask(f"{MODEL}:generateContent", QUESTION | tools)
        turn = asked["candidates"][0]["content"]
        call = turn["parts"][0]["functionCall"]
        result = {"functionResponse": {"name": "look", "id": call["id"], "response": {"found": 1}}}
        contents = [*QUESTION["contents"], turn, {"role": "user", "parts": [result]}]
        status, _ = await desk.ask(f"{MODEL}:generateContent", {"contents": contents} | tools)

        assert (call["name"], call["args"]) == ("look", {"text": "a"})
        assert status == 200

    async def test_script_over_http(self, desk):
        wanted = {"chunks": ["Готово."]}
        async with desk.client.post("/__control/script", json=wanted) as answer:
            assert answer.status == 200
        async with desk.client.post("/__control/script", json={"kindd": "answer"}) as answer:
            assert answer.status == 400

        _, answer = await desk.ask(f"{MODEL}:generateContent", QUESTION)

        assert text_of(answer) == "Готово."


class TestGooglesClient:
    @pytest.fixture
    async def client(self, desk):
        url = str(desk.client.make_url("/"))
        client = genai.Client(api_key=desk.key, http_options=types.HttpOptions(base_url=url))
        yield client
        await client.aio.aclose()

    async def test_asks_and_streams(self, client):
        whole = await client.aio.models.generate_content(model="gemini-3-flash", contents="Составь вакансию")
        stream = await client.aio.models.generate_content_stream(model="gemini-3-flash", contents="Составь вакансию")
        pieces = [piece.text async for piece in stream]

        assert "Составь вакансию" in whole.text
        assert "".join(pieces) == whole.text

    async def test_reads_refusals(self, client, desk):
        desk.stand_in.script(Behaviour("quota", retry_delay_s=5))

        with pytest.raises(errors.ClientError) as refused:
            await client.aio.models.generate_content(model="gemini-3-flash", contents="Привет")

        assert (refused.value.code, refused.value.status) == (429, "RESOURCE_EXHAUSTED")
