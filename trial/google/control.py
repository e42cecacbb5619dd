"""Levers for tests in another process."""

from aiohttp import web

from trial.faults import CONTROL_PREFIX
from trial.google.app import STAND_IN


def add_to(app: web.Application) -> None:
    app.router.add_post(f"{CONTROL_PREFIX}revoke", revoke)
    app.router.add_post(f"{CONTROL_PREFIX}expire-access", expire_access)
    app.router.add_post(f"{CONTROL_PREFIX}expire-sync", expire_sync)
    app.router.add_get(f"{CONTROL_PREFIX}journal", journal)


async def revoke(request: web.Request) -> web.Response:
    """`{"email": ...}`: the person takes the consent back at Google."""
    request.app[STAND_IN].revoke((await request.json())["email"])
    return web.json_response({"ok": True})


async def expire_access(request: web.Request) -> web.Response:
    request.app[STAND_IN].expire_access()
    return web.json_response({"ok": True})


async def expire_sync(request: web.Request) -> web.Response:
    """`{"calendar": ...}`: sync tokens given so far are answered with 410."""
    request.app[STAND_IN].state.expire_sync_tokens((await request.json())["calendar"])
    return web.json_response({"ok": True})


async def journal(request: web.Request) -> web.Response:
    return await request.app[STAND_IN].journal.show(request)
