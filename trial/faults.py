"""Faults on demand: what a vendor's bad day looks like, for any stand-in.

`install(app)` puts one middleware in front of everything the application does and two control endpoints beside it:
`POST /__control/faults` adds a fault (the fields of `Fault` as JSON), `DELETE /__control/faults` clears them.
Control endpoints themselves are never disturbed.
"""

import asyncio
import random
import re
import socket
import struct
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal

from aiohttp import web

CONTROL_PREFIX = "/__control/"

Sleep = Callable[[float], Awaitable[object]]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Effect = Literal["respond", "reset", "half_body", "malformed_json"]


@dataclass(frozen=True)
class Fault:
    """One way to misbehave.

    `path` is searched as a regular expression in the path with its query (`/v2/accounts/1/vacancies?page=2`).
    `latency_s` passes before anything else (alone it only delays). `status` (with `body`, `content_type`, `headers`)
    answers instead of the stand-in; `effect` says what else may happen: `reset` closes the connection with RST,
    `half_body` sends half of the real answer, `malformed_json` sends the real answer cut short as if it were whole.
    With `after=True` the stand-in does its work first and only the answer is lost or replaced, which is how a write
    «may have happened already». `times=None` means without end; `probability` uses the seeded random of `Faults`.
    """

    path: str = ""
    method: str | None = None
    latency_s: float = 0.0
    status: int | None = None
    body: str = ""
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    effect: Effect = "respond"
    after: bool = False
    times: int | None = 1
    probability: float = 1.0

    def matches(self, method: str, path_qs: str) -> bool:
        return (self.method is None or self.method.upper() == method) and re.search(self.path, path_qs) is not None


def too_many_requests(
    path: str = "", *, retry_after_s: int | None = None, body: str = "{}", times: int | None = 1
) -> Fault:
    """A 429, with `Retry-After` only when asked: some vendors do not promise it."""
    headers = {} if retry_after_s is None else {"Retry-After": str(retry_after_s)}
    return Fault(path=path, status=429, body=body, headers=headers, times=times)


def broken(path: str = "", *, status: int = 502, times: int | None = 1) -> Fault:
    """A 5xx of a proxy in front of the vendor: the body is a page, not JSON."""
    page = "<html><head><title>Bad Gateway</title></head><body><center>nginx</center></body></html>"
    return Fault(path=path, status=status, body=page, content_type="text/html", times=times)


class Faults:
    """The faults waiting for one application, in the order they were added: the first that matches happens."""

    def __init__(self, *, sleep: Sleep = asyncio.sleep, seed: int = 0) -> None:
        self._sleep = sleep
        self._random = random.Random(seed)
        self._waiting: list[tuple[Fault, list[int]]] = []
        self.happened: list[Fault] = []

    def add(self, fault: Fault) -> None:
        re.compile(fault.path)
        self._waiting.append((fault, [0]))

    def clear(self) -> None:
        self._waiting.clear()

    def take(self, method: str, path_qs: str) -> Fault | None:
        """The fault of this request, counted as used; `None` when the request may go through."""
        for fault, used in self._waiting:
            spent = fault.times is not None and used[0] >= fault.times
            if spent or not fault.matches(method, path_qs) or self._random.random() >= fault.probability:
                continue
            used[0] += 1
            self.happened.append(fault)
            return fault
        return None

    @web.middleware
    async def middleware(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path.startswith(CONTROL_PREFIX):
            return await handler(request)
        fault = self.take(request.method, request.path_qs)
        if fault is None:
            return await handler(request)
        if fault.latency_s:
            await self._sleep(fault.latency_s)
        return await _misbehave(fault, request, handler)


FAULTS: web.AppKey[Faults] = web.AppKey("faults", Faults)


def install(app: web.Application, *, sleep: Sleep = asyncio.sleep, seed: int = 0) -> Faults:
    """Put fault injection in front of `app`; call it once per application, before the application starts."""
    faults = Faults(sleep=sleep, seed=seed)
    app[FAULTS] = faults
    app.middlewares.insert(0, faults.middleware)
    app.router.add_post(f"{CONTROL_PREFIX}faults", _add)
    app.router.add_delete(f"{CONTROL_PREFIX}faults", _clear)
    return faults


async def _add(request: web.Request) -> web.Response:
    known = {each.name for each in fields(Fault)}
    wanted: dict[str, Any] = await request.json()
    unknown = sorted(set(wanted) - known)
    if unknown:
        return web.json_response({"error": f"unknown fields: {', '.join(unknown)}"}, status=400)
    request.app[FAULTS].add(Fault(**wanted))
    return web.json_response({"ok": True})


async def _clear(request: web.Request) -> web.Response:
    request.app[FAULTS].clear()
    return web.json_response({"ok": True})


async def _misbehave(fault: Fault, request: web.Request, handler: Handler) -> web.StreamResponse:
    reaches_stand_in = fault.after or (fault.status is None and fault.effect != "reset")
    answer = await handler(request) if reaches_stand_in else web.Response()
    if fault.status is not None:
        headers = dict(fault.headers)
        return web.Response(status=fault.status, text=fault.body, content_type=fault.content_type, headers=headers)
    if fault.effect == "reset":
        return _reset(request)
    if fault.effect == "half_body":
        return await _half_body(request, answer)
    if fault.effect == "malformed_json":
        return _malformed(answer)
    return answer


def _reset(request: web.Request) -> web.Response:
    """Close the connection with RST, as a dying proxy does."""
    transport = request.transport
    if transport is not None:
        sock = transport.get_extra_info("socket")
        if sock is not None:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    return web.Response()


def _content(answer: web.StreamResponse) -> bytes:
    body = getattr(answer, "body", None)
    return body if isinstance(body, bytes) else b""


async def _half_body(request: web.Request, answer: web.StreamResponse) -> web.StreamResponse:
    """Promise the whole length, send half of it, hang up."""
    whole = _content(answer)
    half = web.StreamResponse(status=answer.status)
    half.content_type = answer.content_type
    half.content_length = max(len(whole), 2)
    await half.prepare(request)
    await half.write(whole[: len(whole) // 2] or b"{")
    if request.transport is not None:
        request.transport.close()
    return half


def _malformed(answer: web.StreamResponse) -> web.Response:
    whole = _content(answer)
    cut = whole[: len(whole) * 2 // 3] or b'{"items": ['
    return web.Response(body=cut, status=answer.status, content_type="application/json")
