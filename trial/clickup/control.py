"""Levers for tests in another process."""

from aiohttp import web

from trial.clickup.app import stand_in_of


async def issue(request: web.Request) -> web.Response:
    """`{"user": <id>}` -> `{"key": "pk_…"}`."""
    return web.json_response({"key": stand_in_of(request).issue_key(int((await request.json())["user"]))})


async def revoke(request: web.Request) -> web.Response:
    stand_in_of(request).revoke_key((await request.json())["key"])
    return web.json_response({"ok": True})


async def journal(request: web.Request) -> web.Response:
    return await stand_in_of(request).journal.show(request)


async def set_limit(request: web.Request) -> web.Response:
    """`{"requests_per_minute": 100}`: the plan of the workspace; null does not count at all."""
    stand_in_of(request).requests_per_minute = (await request.json())["requests_per_minute"]
    return web.json_response({"ok": True})
