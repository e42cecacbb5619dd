"""The attachment host: addresses anybody may read, and nobody should send a token to."""

import asyncio
from collections.abc import Awaitable, Callable

from aiohttp import web

from trial.clickup.app import entry_of, stand_in_of
from trial.faults import CONTROL_PREFIX


@web.middleware
async def door(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    if request.path.startswith(CONTROL_PREFIX):
        return await handler(request)
    stand_in, key = stand_in_of(request), request.headers.get("Authorization", "")
    if key:
        stand_in.files_journal.violations.append(f"a token ending in {key[-4:]} was sent to the attachment host")
        answer: web.StreamResponse = web.Response(
            status=400, text="<Error><Code>InvalidArgument</Code></Error>", content_type="application/xml"
        )
    else:
        answer = await handler(request)
    stand_in.files_journal.entries.append(await entry_of(request, answer, key, stand_in.now()))
    return answer


async def download(request: web.Request) -> web.Response:
    found = stand_in_of(request).find_attachment(request.match_info["attachment_id"])
    if found is None or found.content is None:
        return web.Response(status=404, text="<Error><Code>NoSuchKey</Code></Error>", content_type="application/xml")
    content = await asyncio.to_thread(found.content)
    return web.Response(body=content, headers={"Content-Type": found.mimetype})
