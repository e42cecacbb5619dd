"""The Telegram stand-in put together: state, Bot API, control endpoints, chat page."""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import web

from trial import faults

from .bot_api import BotApi, JournalEntry
from .context import Context
from .errors import Json
from .limits import FloodControl, Limits
from .parameters import Upload
from .people import People
from .people_api import PeopleApi, explain_refusals
from .state import Account, State
from .updates import Queue
from .webhooks import Courier

MAX_REQUEST_BYTES = 64 * 1024 * 1024  # above the 50 MB a bot may upload, so that the Bot API itself refuses
PAGE = Path(__file__).parent / "page"
PAGE_POLICY = "default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"


def _utc_now() -> datetime:
    return datetime.now(UTC)


class TelegramStandIn:
    """Telegram for one bot, in memory, on loopback.

    `now` gives aware UTC times and decides everything that depends on time; `sleep` is what long polls and webhook
    retries wait with; `seed` makes ids repeatable.
    """

    def __init__(
        self,
        token: str,
        now: Callable[[], datetime] = _utc_now,
        limits: Limits | None = None,
        *,
        username: str = "hr_helper_trial_bot",
        name: str = "HR Helper",
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        seed: int | None = None,
    ) -> None:
        chance = random.Random(seed)
        bot_id = token.split(":", 1)[0]
        if not bot_id.isdigit():
            raise ValueError("a bot token looks like <digits>:<secret>")
        bot = Account(int(bot_id), name, username=username, is_bot=True)
        self.state = State(bot=bot, now=now, random=chance)
        self.queue = Queue(chance.randrange(10**8, 9 * 10**8), now, sleep)
        self._courier = Courier(self.queue, self._reply_from_webhook)
        flood = FloodControl(limits or Limits(), now)
        self._api = BotApi(token, Context(self.state, self.queue, self._courier, flood))
        self.people = People(self._api.context)

    @property
    def journal(self) -> list[JournalEntry]:
        """Every Bot API call so far, oldest first."""
        return list(self._api.journal)

    def create_app(self) -> web.Application:
        """Make the application: Bot API, files, `/__people`, `/__journal`, faults, and the chat page at `/`."""
        app = web.Application(client_max_size=MAX_REQUEST_BYTES, middlewares=[explain_refusals])
        app.add_routes(self._api.routes())
        app.add_routes(PeopleApi(self.people).routes())
        app.add_routes([web.get("/__journal", self._show_journal), web.get("/", _page), web.static("/page", PAGE)])
        faults.install(app)
        app.cleanup_ctx.append(self._deliveries)
        app.on_shutdown.append(self._let_go)
        return app

    async def _reply_from_webhook(self, name: str, raw: Json, uploads: dict[str, Upload]) -> None:
        await self._api.reply_from_webhook(name, raw, uploads)

    async def _show_journal(self, _: web.Request) -> web.Response:
        return web.json_response({"calls": [entry.as_json() for entry in self._api.journal]})

    async def _deliveries(self, _: web.Application) -> AsyncIterator[None]:
        self.state.events.reopen()
        self.queue.reopen()
        self._courier.start()
        yield
        await self._courier.stop()

    async def _let_go(self, _: web.Application) -> None:
        """Answer those who wait, or the application would wait for them."""
        self.state.events.close()
        self.queue.close()


async def _page(_: web.Request) -> web.FileResponse:
    headers = {"Content-Security-Policy": PAGE_POLICY, "Cache-Control": "no-cache"}
    return web.FileResponse(PAGE / "index.html", headers=headers)
