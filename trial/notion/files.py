"""The host of files: links anybody may follow for an hour, and nobody should send a token to."""

import asyncio
from collections.abc import Awaitable, Callable

from aiohttp import web

from trial.faults import CONTROL_PREFIX
from trial.notion.app import entry_of, stand_in_of


@web.middleware
async def door(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    if request.path.startswith(CONTROL_PREFIX):
        return await handler(request)
    stand_in, secret = stand_in_of(request), request.headers.get("Authorization", "")
    if secret:
        stand_in.files_journal.violations.append(f"a token ending in {secret[-4:]} was sent to the host of files")
        answer: web.StreamResponse = _refusal(400, "InvalidArgument")
    else:
        answer = await handler(request)
    stand_in.files_journal.entries.append(await entry_of(request, answer, secret, stand_in.now()))
    return answer


def _refusal(status: int, code: str) -> web.Response:
    return web.Response(status=status, text=f"<Error><Code>{code}</Code></Error>", content_type="application/xml")


async def download(request: web.Request) -> web.Response:
    stand_in, id = stand_in_of(request), request.match_info["file_id"]
    if not stand_in.is_good(id, request.query):
        return _refusal(403, "AccessDenied")
    found = next((each for each in stand_in.state.files() if each.id == id), None)
    if found is None or found.content is None:
        return _refusal(404, "NoSuchKey")
    content = await asyncio.to_thread(found.content)
    return web.Response(body=content, headers={"Content-Type": found.mimetype})
