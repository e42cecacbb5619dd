"""Services of applicants over the Huntflow stand-in on loopback and a real database."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

from aiohttp.test_utils import TestServer

from bot.applicants import ApplicantServices, build_applicants
from bot.huntflow_data import HuntflowData, build_huntflow_data
from integrations.base import RetryPolicy, Vendor, VendorHttp, pooled_client
from integrations.huntflow import HuntflowClient, HuntflowGateway, TokenPair
from integrations.huntflow.errors import read_error
from integrations.huntflow.schemas import Account
from models.credentials import CredentialState, Integration
from models.users import Role, System
from services.access import Actor
from services.applicants.changes import ChangeNews
from services.applicants.organisation import ApplicantButton
from services.huntflow_connections import HuntflowConnection
from services.huntflow_tokens import StoredKey
from services.vacancies import Vacancies
from services.vendor_cache import VendorCache
from tests.conftest import Clock
from tests.integrations.huntflow.support import MemoryTokenStore
from tests.integrations.support import Calls
from tests.integrations.support import Clock as Waits
from tests.persons import an_actor, people_service
from trial.data.huntflow import MAIN_ACCOUNT, SECOND_ACCOUNT, production
from trial.data.team import RECRUITER
from trial.faults import Fault
from trial.huntflow import HuntflowStandIn
from trial.huntflow.state import Applicant


class Died(BaseException):
    """The process is gone."""


@dataclass
class Connections:
    """One person's key for everybody; `account_id` is the organisation they work in."""

    client: HuntflowClient
    account_id: int = MAIN_ACCOUNT
    system: System = System.PROD
    error: Exception | None = None
    host: str = ""

    async def active_key(self, user_id: int) -> StoredKey:
        if self.error:
            raise self.error
        state, integration = CredentialState.OK, Integration.HUNTFLOW_PROD
        return StoredKey(1, user_id, integration, "", "secret", 1, state, self.account_id, "Северный Код")

    async def accounts_of(self, _key: StoredKey) -> list[Account]:
        return await self.client.accounts()

    async def of_account(self, user_id: int, account_id: int, name: str) -> HuntflowConnection:
        return replace(await self.of(user_id), account_id=account_id, account_name=name)

    def host_mark(self, _row: object) -> str:
        return self.host

    async def of(self, user_id: int) -> HuntflowConnection:
        return await self.of_system(user_id, self.system)

    async def of_system(self, user_id: int, system: System) -> HuntflowConnection:
        if self.error:
            raise self.error
        me = RECRUITER.huntflow_user_id
        return HuntflowConnection(self.client, self.account_id, system, "Северный Код", me, self.host)


class ApplicantWorld:
    """`restart` makes a new process over the same database and stand-in; `die_before`/`die_after` kill it at a call."""

    actor: Actor

    def __init__(self, clock: Clock, stand_in: HuntflowStandIn, client: HuntflowClient, calls: Calls) -> None:
        self.clock, self.stand_in, self.calls = clock, stand_in, calls
        self.connections = Connections(client)
        self.people = people_service(clock)
        self.news: list[ChangeNews] = []
        self.restart()

    def restart(self) -> None:
        connections: Any = self.connections
        self.cache = VendorCache(now=self.clock)
        self.vacancies = Vacancies(huntflow=connections, cache=self.cache)
        self.services: ApplicantServices = build_applicants(
            huntflow=connections,
            cache=self.cache,
            people=self.people,
            vacancies=self.vacancies,
            prod_url="https://api.huntflow.ru",
            now=self.clock,
        )
        self.data: HuntflowData = build_huntflow_data(
            huntflow=connections, cache=self.cache, applicants=self.services, now=self.clock
        )

    async def tell(self, news: ChangeNews) -> None:
        self.news.append(news)

    async def job(self, *, alone: bool = False) -> None:
        await self.services.applicant_changes.work_off(self.tell, alone=alone)

    def applicant(self, applicant_id: int) -> Applicant:
        return self.stand_in.account(self.connections.account_id).applicants[applicant_id]

    def on_vacancy(self, stage: int | None = None) -> Applicant:
        """Somebody on an open vacancy, not refused and not hired."""
        account = self.stand_in.account(MAIN_ACCOUNT)
        return next(
            one
            for one in account.applicants.values()
            if one.links
            and account.vacancies[one.links[0].vacancy].state == "OPEN"
            and one.links[0].status in ({stage} if stage else {201, 202, 204})
        )

    def button(self, applicant: Applicant | int, owner: int | None = None) -> ApplicantButton:
        number = applicant if isinstance(applicant, int) else applicant.id
        return ApplicantButton(owner or self.actor.user_id, f"p{self.connections.account_id}", number)

    def fault(self, **values: Any) -> None:
        assert self.stand_in.faults is not None
        self.stand_in.faults.add(Fault(**values))

    def writes(self) -> list[tuple[str, str]]:
        """Method and path of the writes Huntflow got."""
        return [(one.method, one.path) for one in self.stand_in.journal.entries if one.method != "GET"]

    def dies(self, operation: str, *, after: bool) -> None:
        """The process is killed at the next call of this adapter operation, before or after Huntflow hears it."""
        client: Any = self.connections.client
        real = getattr(client, operation)

        async def last_call(*args: Any, **kwargs: Any) -> None:
            delattr(client, operation)
            if after:
                await real(*args, **kwargs)
            raise Died

        setattr(client, operation, last_call)


@asynccontextmanager
async def applicant_world(clock: Clock, *roles: Role) -> AsyncIterator[ApplicantWorld]:
    async with AsyncExitStack() as stack:
        waits, calls = Waits(), Calls()
        stand_in = HuntflowStandIn(now=clock, state=production(clock()), requests_per_second=None)
        server = TestServer(stand_in.create_app())
        await server.start_server()
        stack.push_async_callback(server.close)
        http = VendorHttp(
            vendor=Vendor.HUNTFLOW,
            client=await stack.enter_async_context(pooled_client()),
            limits=None,
            call_log=calls,
            read_error=read_error,
            retry=RetryPolicy(attempts=1),
            sleep=waits.sleep,
            jitter=lambda: 0.0,
        )
        issued = stand_in.tokens.issue()
        store = MemoryTokenStore(TokenPair(issued.access_token, issued.refresh_token, None, None, 1))
        url = str(server.make_url("")).rstrip("/")
        client = HuntflowGateway(http=http, contact="ops@example.com").connect(base_url=url, tokens=store, user_id=1)
        world = ApplicantWorld(clock, stand_in, client, calls)
        world.actor = await an_actor(clock, 42, *(roles or (Role.RECRUITER,)))
        yield world


OTHER_ACCOUNT = SECOND_ACCOUNT
