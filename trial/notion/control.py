"""Levers for tests in another process."""

from aiohttp import web

from trial.notion.app import stand_in_of


async def issue(request: web.Request) -> web.Response:
    """`{"shared": ["<id>", …]}` -> `{"secret": "ntn_…"}`."""
    shared = set((await request.json())["shared"])
    return web.json_response({"secret": stand_in_of(request).issue_secret(shared)})


async def revoke(request: web.Request) -> web.Response:
    stand_in_of(request).revoke_secret((await request.json())["secret"])
    return web.json_response({"ok": True})


async def share(request: web.Request) -> web.Response:
    """`{"secret": "ntn_…", "id": "<id>"}`: what a person does under «••• → Connections»."""
    given = await request.json()
    stand_in_of(request).secrets[given["secret"]].shared.add(given["id"])
    return web.json_response({"ok": True})


async def set_limit(request: web.Request) -> web.Response:
    """`{"requests_per_minute": 180}`; null does not count at all."""
    stand_in_of(request).requests_per_minute = (await request.json())["requests_per_minute"]
    return web.json_response({"ok": True})


async def journal(request: web.Request) -> web.Response:
    return await stand_in_of(request).journal.show(request)
