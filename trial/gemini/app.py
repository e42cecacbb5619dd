"""The Gemini stand-in: keys, models, one answer at a time or streamed."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import fields
from datetime import datetime
from typing import Any

from aiohttp import web

from trial import faults as fault_injection
from trial.faults import CONTROL_PREFIX, Faults, Sleep
from trial.gemini import errors
from trial.gemini.models import MODELS, RETIREMENT, Model
from trial.gemini.requests import check_request
from trial.gemini.script import Behaviour
from trial.gemini.turn import Turn
from trial.journal import Entry, Journal

Json = dict[str, Any]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

DEFAULT_PAGE_SIZE = 50
MAX_REQUEST_BYTES = 21 * 1024 * 1024


class GeminiStandIn:
    """`journal.entries[n].body` is what was sent; `journal.violations` tells of keys in addresses."""

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self.now = now
        self.keys: set[str] = set()
        self.journal = Journal()
        self.faults: Faults | None = None
        self._script: list[tuple[Behaviour, list[int]]] = []
        self._gate = asyncio.Semaphore(0)

    def issue_key(self, key: str | None = None) -> str:
        issued = key or f"AIzaTrial{len(self.keys):030d}"
        self.keys.add(issued)
        return issued

    def revoke_key(self, key: str) -> None:
        self.keys.discard(key)

    def script(self, behaviour: Behaviour) -> None:
        self._script.append((behaviour, [0]))

    def release(self, pieces: int = 1) -> None:
        """Let that many held pieces of answers go."""
        for _ in range(pieces):
            self._gate.release()

    def create_app(self, *, sleep: Sleep | None = None) -> web.Application:
        app = web.Application(middlewares=[self._door], client_max_size=MAX_REQUEST_BYTES)
        for version in ("v1", "v1beta"):
            app.router.add_get(f"/{version}/models", self._models)
            app.router.add_get(f"/{version}/models/{{model}}", self._model)
            app.router.add_post(f"/{version}/models/{{model}}:generateContent", self._generate)
            app.router.add_post(f"/{version}/models/{{model}}:streamGenerateContent", self._stream)
            app.router.add_post(f"/{version}/models/{{model}}:countTokens", self._count)
        app.router.add_post(f"{CONTROL_PREFIX}script", self._control_script)
        app.router.add_post(f"{CONTROL_PREFIX}release", self._control_release)
        app.router.add_get(f"{CONTROL_PREFIX}journal", self.journal.show)
        self.faults = fault_injection.install(app) if sleep is None else fault_injection.install(app, sleep=sleep)
        return app

    @web.middleware
    async def _door(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path.startswith(CONTROL_PREFIX):
            return await handler(request)
        key = request.headers.get("x-goog-api-key", "")
        note = request[NOTE] = _Note(self, request, key, await self._body_of(request))
        try:
            self._let_in(request, key)
            answer = await handler(request)
        except errors.RefusalError as refusal:
            answer = refusal.answer()
        except (web.HTTPNotFound, web.HTTPMethodNotAllowed):
            answer = errors.not_found().answer()
        note.write(answer.status)
        return answer

    def _let_in(self, request: web.Request, key: str) -> None:
        if "key" in request.query:
            self.journal.violations.append(f"a key ending in {request.query['key'][-4:]} came in the address")
            raise errors.invalid("Send the key in the x-goog-api-key header")
        if not key:
            raise errors.no_key()
        if key not in self.keys:
            raise errors.invalid_key()

    @staticmethod
    async def _body_of(request: web.Request) -> Any:
        try:
            return json.loads(await request.text() or "null")
        except ValueError:
            return None

    async def _models(self, request: web.Request) -> web.Response:
        given = request.query.get("pageSize", str(DEFAULT_PAGE_SIZE)), request.query.get("pageToken", "0")
        if not all(each.isdigit() for each in given):
            raise errors.invalid("Page size or page token is invalid.")
        size, start = int(given[0]) or DEFAULT_PAGE_SIZE, int(given[1])
        found = list(MODELS.values())
        page: Json = {"models": [each.as_json() for each in found[start : start + size]]}
        more = {"nextPageToken": str(start + size)} if start + size < len(found) else {}
        return web.json_response(page | more)

    async def _model(self, request: web.Request) -> web.Response:
        return web.json_response(self._model_of(request).as_json())

    def _model_of(self, request: web.Request, method: str | None = None) -> Model:
        found = MODELS.get(request.match_info["model"])
        if found is None or (method is not None and method not in found.methods):
            raise errors.no_model(request.match_info["model"], request.path.split("/")[1])
        return found

    async def _count(self, request: web.Request) -> web.Response:
        self._model_of(request, "countTokens")
        given = await self._body_of(request)
        inner = given.get("generateContentRequest", given) if isinstance(given, dict) else None
        contents = check_request({"contents": inner.get("contents")} if isinstance(inner, dict) else inner)["contents"]
        return web.json_response({"totalTokens": Turn.tokens_of(contents)})

    async def _generate(self, request: web.Request) -> web.Response:
        turn = await self._turn(request)
        if turn.behaviour.kind == "cut":
            return self._hang_up(request)
        for _ in turn.pieces[1:]:
            await self._wait(turn.behaviour)
        return web.json_response(turn.whole())

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        """`alt=sse` sends events; without it the answer is one JSON array, as with the vendor."""
        turn = await self._turn(request)
        if request.query.get("alt") != "sse":
            return web.json_response([each async for each in self._events(turn)])
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        request[NOTE].write(response.status)
        sent = 0
        async for event in self._events(turn):
            await response.write(f"data: {json.dumps(event, ensure_ascii=False)}\r\n\r\n".encode())
            sent += 1
            if turn.behaviour.kind == "cut" and sent >= turn.behaviour.cut_after:
                self._hang_up(request)
                break
        return response

    async def _events(self, turn: Turn) -> AsyncIterator[Json]:
        for index, event in enumerate(turn.events()):
            if index:
                await self._wait(turn.behaviour)
            yield event

    async def _wait(self, behaviour: Behaviour) -> None:
        if behaviour.held:
            await self._gate.acquire()

    @staticmethod
    def _hang_up(request: web.Request) -> web.Response:
        if request.transport is not None:
            request.transport.close()
        return web.Response()

    async def _turn(self, request: web.Request) -> Turn:
        model, given = self._model_of(request, "generateContent"), await self._body_of(request)
        behaviour = self._next(json.dumps(given, ensure_ascii=False))
        match behaviour.kind:
            case "quota":
                raise errors.exhausted(behaviour.retry_delay_s)
            case "overloaded":
                raise errors.overloaded()
            case "retired":
                raise errors.no_model(model.name, request.path.split("/")[1])
            case "no_location":
                raise errors.no_location()
        served = model.successor if model.successor and self.now() >= RETIREMENT else model.name
        return Turn(check_request(given), behaviour, served, response_id=f"trial-{len(self.journal.entries):08x}")

    def _next(self, text: str) -> Behaviour:
        for behaviour, used in self._script:
            if behaviour.match in text and (behaviour.times is None or used[0] < behaviour.times):
                used[0] += 1
                return behaviour
        return Behaviour()

    async def _control_script(self, request: web.Request) -> web.Response:
        wanted: Json = await request.json()
        unknown = sorted(set(wanted) - {each.name for each in fields(Behaviour)})
        if unknown:
            return web.json_response({"error": f"unknown fields: {', '.join(unknown)}"}, status=400)
        lists = {name: tuple(wanted.get(name, ())) for name in ("chunks", "calls")}
        self.script(Behaviour(**(wanted | lists)))
        return web.json_response({"ok": True})

    async def _control_release(self, request: web.Request) -> web.Response:
        self.release(int((await request.json()).get("pieces", 1)))
        return web.json_response({"ok": True})


class _Note:
    """Into the journal, once: for a stream with its first byte, since the caller may leave before the last."""

    def __init__(self, stand_in: GeminiStandIn, request: web.Request, key: str, body: Any) -> None:
        self._stand_in, self._request, self._key, self._body = stand_in, request, key, body
        self._is_written = False

    def write(self, status: int) -> None:
        if self._is_written:
            return
        self._is_written = True
        request, at = self._request, self._stand_in.now()
        query = {name: value for name, value in request.query.items() if name != "key"}
        entry = Entry(request.method, request.path, query, self._key[-4:], status, at, self._body)
        self._stand_in.journal.entries.append(entry)


NOTE: web.RequestKey[_Note] = web.RequestKey("gemini_note", _Note)
