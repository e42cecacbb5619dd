"""Levers a person of Huntflow would pull in its settings, for tests in another process."""

from aiohttp import web

from trial.huntflow.app import stand_in_of


async def issue(request: web.Request) -> web.Response:
    """`{"permanent": bool}` -> `{"access_token", "refresh_token"}`."""
    wanted = await request.json() if request.can_read_body else {}
    pair = stand_in_of(request).tokens.issue(permanent=bool(wanted.get("permanent")))
    return web.json_response({"access_token": pair.access_token, "refresh_token": pair.refresh_token})


async def expire(request: web.Request) -> web.Response:
    stand_in_of(request).tokens.expire((await request.json())["access_token"])
    return web.json_response({"ok": True})


async def revoke(request: web.Request) -> web.Response:
    stand_in_of(request).tokens.revoke((await request.json())["access_token"])
    return web.json_response({"ok": True})


async def journal(request: web.Request) -> web.Response:
    return await stand_in_of(request).journal.show(request)
