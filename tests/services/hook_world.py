"""Webhooks end to end over HTTP: Huntflow's stand-in posts to our endpoint, our services ask the stand-in."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer, unused_port

from admin_web.huntflow_hooks import receiver
from bot.huntflow_hooks import HookServices, HookTools, build_hooks
from locales import Language
from models.credentials import Integration
from models.huntflow_hooks import HuntflowEvent
from models.notifications import OutboxMessage
from services.access import Actor
from services.jobs import Job
from services.notifications import READER, Notification, Notifications
from services.people import People
from services.vendor_cache import VendorCache
from tests.conftest import Clock
from tests.services.credential_world import World, credential_world
from trial.huntflow import HuntflowStandIn
from trial.huntflow.state import Account

AGENT = {"User-Agent": "A colleague/1.0 (hr@example.com)"}
VACANCY = 701


class Jobs:
    """Keeps what was asked for until a test says that it is done."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Job, int | None]] = []

    async def put(self, job: Job, row_id: int | None = None) -> None:
        self.waiting.append((job, row_id))


@dataclass
class Colleague:
    """Somebody who works in Huntflow's own pages."""

    session: aiohttp.ClientSession
    token: str
    base: str

    async def __call__(self, method: str, path: str, body: Any = None) -> Any:
        headers = AGENT | {"Authorization": f"Bearer {self.token}"}
        url = f"{self.base}/v2/accounts/11{path}"
        async with self.session.request(method, url, json=body, headers=headers) as answer:
            assert answer.status < 300, await answer.text()
            return await answer.json() if answer.status != 204 else None

    async def adds(self, last_name: str = "Ким") -> int:
        return int((await self("POST", "/applicants", {"first_name": "Анна", "last_name": last_name}))["id"])

    async def attaches(self, applicant: int, status: int = 201) -> None:
        await self("POST", f"/applicants/{applicant}/vacancy", {"vacancy": VACANCY, "status": status})

    async def moves(self, applicant: int, status: int, **more: Any) -> None:
        await self("PUT", f"/applicants/{applicant}/vacancy", {"vacancy": VACANCY, "status": status} | more)

    async def comments(self, applicant: int, text: str = "Звонили") -> None:
        await self("POST", f"/applicants/{applicant}/logs", {"comment": text, "vacancy": VACANCY})


@dataclass
class HookWorld:
    """Everything around one organisation's webhook."""

    clock: Clock
    keys: World
    hooks: HookServices
    jobs: Jobs
    olga: Actor
    pavel: Actor
    colleague: Colleague
    olga_in_huntflow: Colleague
    address: str
    session: aiohttp.ClientSession
    is_down: bool = field(default=False)

    @property
    def stand_in(self) -> HuntflowStandIn:
        return self.keys.prod

    @property
    def account(self) -> Account:
        return self.stand_in.account()

    async def delivered(self) -> None:
        """Huntflow posts what is due, and what came in is read."""
        await self.stand_in.deliveries.deliver_due()
        await self.work()

    async def work(self) -> None:
        while self.jobs.waiting:
            job, row_id = self.jobs.waiting.pop(0)
            if job is Job.READ_HUNTFLOW_DELIVERY and row_id is not None:
                await self.hooks.hook_reading.read(row_id)
            if job is Job.WATCH_HUNTFLOW_HOOKS:
                await self.hooks.hook_watch.check_all()

    async def retries_fail(self) -> None:
        """All four tries of what is waiting fail, and Huntflow switches the hook off."""
        self.is_down = True
        for seconds in (0, 10, 100, 1000):
            self.clock.passes(seconds=seconds)
            await self.delivered()
        self.is_down = False

    async def next_look(self) -> None:
        """The next tick of the timetable."""
        self.clock.passes(minutes=5)
        await self.hooks.hook_watch.check_all()

    async def told(self, actor: Actor) -> list[Notification]:
        rows = await OutboxMessage.filter(user_id=actor.user_id).order_by("id")
        return [READER.validate_python(row.payload) for row in rows]

    async def counted(self) -> list[int]:
        """Log entries that became events, webhook-only ones apart."""
        found = await HuntflowEvent.filter(event_key__startswith="log:").values_list("log_id", flat=True)
        return sorted(int(str(each)) for each in found)

    def written(self, since: Any) -> list[int]:
        """Log entries Huntflow has written since a moment."""
        logs = (entry for each in self.account.applicants.values() for entry in each.logs)
        return sorted(entry.id for entry in logs if entry.created_at >= since)


@asynccontextmanager
async def hook_world(clock: Clock, *, public: bool = True) -> AsyncIterator[HookWorld]:
    port = unused_port()
    address = f"http://127.0.0.1:{port}"
    jobs = Jobs()
    async with credential_world(clock) as keys, aiohttp.ClientSession() as session:
        olga = await keys.person(42, name="Ольга Савицкая")
        pavel = await keys.person(43, name="Павел Дроздов")
        await keys.store_pair(olga)
        people = People(
            notifications=Notifications(now=clock),
            admin_telegram_ids=(),
            default_timezone="Europe/Minsk",
            default_language=Language.RU,
            now=clock,
        )
        tools = HookTools(
            huntflow=keys.huntflow,
            cache=VendorCache(now=clock),
            people=people,
            notifications=Notifications(now=clock),
            vault=keys.vault,
            jobs=jobs,
            now=clock,
        )
        hooks = build_hooks(tools, public_url=address if public else "")
        base = str(keys.addresses.of(Integration.HUNTFLOW_PROD, "")).rstrip("/")
        tokens = keys.prod.tokens
        world = HookWorld(
            clock=clock,
            keys=keys,
            hooks=hooks,
            jobs=jobs,
            olga=olga,
            pavel=pavel,
            colleague=Colleague(session, tokens.issue(user=504).access_token, base),
            olga_in_huntflow=Colleague(session, tokens.issue(user=502).access_token, base),
            address=address,
            session=session,
        )

        @web.middleware
        async def outage(request: web.Request, handler: Any) -> web.StreamResponse:
            return web.Response(status=503) if world.is_down else await handler(request)

        app = web.Application(middlewares=[outage], client_max_size=2 * 1024 * 1024)
        receiver.add_routes(app, hooks.hook_intake)
        async with TestServer(app, port=port):
            yield world
