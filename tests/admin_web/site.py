"""The whole web door over a real database, and people of every role who are signed in to it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from aiohttp import DummyCookieJar, web
from aiohttp.test_utils import TestClient, TestServer
from argon2 import PasswordHasher

from admin_web.site import create_site
from bot.composition import Parts, compose
from bot.tasks import TaskiqQueue, create_broker
from bot.web import door_settings, site_services
from models.users import Role
from services.roles import seed_roles
from services.sign_in.visitors import Visitor
from tests.conftest import Clock
from tests.persons import Person, add
from tests.test_composition import settings

PASSWORD = "nine purple kettles sing"
# Who may knock: a stranger, somebody who waits for approval, and each role.
WAITING = "waiting"
ROLES = {each.value: each for each in Role}
# As good as the real one for every test, and a thousand times cheaper.
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
VISITOR = Visitor("127.0.0.1", "tests")


@dataclass
class Knocker:
    """Somebody at the door: their client keeps their cookie, and writes as a page of ours would."""

    site: "Site"
    user_id: int | None
    cookie: str = ""

    async def ask(self, method: str, path: str, **options: Any) -> web.Response:
        headers = {"Origin": str(self.site.client.make_url("/")).rstrip("/"), **options.pop("headers", {})}
        if self.cookie:
            headers["Cookie"] = f"hr_session={self.cookie}"
        return await self.site.client.request(method, path, headers=headers, allow_redirects=False, **options)

    async def get(self, path: str, **options: Any) -> web.Response:
        return await self.ask("GET", path, **options)

    async def post(self, path: str, **options: Any) -> web.Response:
        return await self.ask("POST", path, **options)


@dataclass
class Site:
    """The application, its services and everybody."""

    parts: Parts
    client: TestClient[web.Request, web.Application]
    clock: Clock

    @property
    def stranger(self) -> Knocker:
        return Knocker(self, None)

    async def knocker(self, who: str, *, username: str = "", **columns: object) -> Knocker:
        """Somebody signed in: a role's name, or `waiting`; their password is PASSWORD if `with_password` is given."""
        roles = (Role.OBSERVER,) if who == WAITING else (ROLES[who],)
        if who == WAITING:
            columns["is_observer_active"] = False
        name = username or f"{who}-person"
        user_id = await add(
            Person(None, f"Имя {who}", roles, {"username": name, "email": f"{name}@example.com"} | columns)
        )
        return Knocker(self, user_id, await self.parts.services.sign_in.sessions.start(user_id, VISITOR))


@asynccontextmanager
async def site_on(clock: Clock, **chosen: object) -> AsyncIterator[Site]:
    """Everything over the database that is open."""
    wanted = settings(**chosen)
    await seed_roles()
    queue = TaskiqQueue(create_broker(""), now=clock)
    async with compose(wanted, jobs=queue, now=clock, learn_secret=lambda _secret: None) as parts:
        for service in (parts.services.sign_in.entrance, parts.services.user_accounts):
            service._passwords._hasher = CHEAP
        app = create_site(site_services(parts.services), door_settings(wanted))
        async with TestClient(TestServer(app), cookie_jar=DummyCookieJar()) as client:
            yield Site(parts, client, clock)
