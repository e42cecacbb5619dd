"""Sources over the stand-ins of ClickUp and Notion, with a real database and people with real keys."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp.test_utils import TestServer

from integrations.base import NoCallLog, pooled_client
from integrations.clickup import ClickUpGateway, clickup_http
from integrations.notion import NotionGateway, notion_http
from models.credentials import Integration
from models.users import Role
from services.access import Actor
from services.errors import NotConnectedError
from services.jobs import Job
from services.sources.browsing import SourceBrowsing
from services.sources.cards import SourceCards
from services.sources.connections import SourceConnections
from services.sources.items import SourceItems
from services.sources.saved import SavedSources
from services.sources.status_back import StatusBack
from services.sources.sync import SourceSyncs
from services.sources.values import Source, SyncRun
from services.sources.write_back import SourceWriting
from tests.conftest import Clock
from tests.persons import an_actor, people_service
from trial.clickup import ClickUpStandIn
from trial.data import clickup as clickup_data
from trial.data import notion as notion_data
from trial.data.team import RECRUITER
from trial.notion import NotionStandIn


class Keys:
    """Keys of people without the encryption around them."""

    def __init__(self) -> None:
        self.of: dict[tuple[int, Integration], str] = {}

    async def secret(self, user_id: int, integration: Integration) -> str:
        if (user_id, integration) not in self.of:
            raise NotConnectedError(integration=integration.value)
        return self.of[user_id, integration]


class NoHuntflow:
    """Nobody is connected to Huntflow."""

    async def of(self, _user_id: int) -> Any:
        raise NotConnectedError(integration="Huntflow")


@dataclass
class Jobs:
    asked: list[tuple[Job, int | None]] = field(default_factory=list)

    async def put(self, job: Job, row_id: int | None = None) -> None:
        self.asked.append((job, row_id))


class World:
    actor: Actor

    def __init__(
        self,
        clock: Clock,
        clickup: ClickUpStandIn,
        notion: NotionStandIn,
        connections: SourceConnections,
        keys: Keys,
    ) -> None:
        self.clock, self.clickup, self.connections, self.keys = clock, clickup, connections, keys
        self.notion = notion
        self.huntflow: Any = NoHuntflow()
        self.jobs = Jobs()
        self.workspace = clickup.state.workspaces[clickup_data.WORKSPACE]
        self.browsing = SourceBrowsing(connections=connections)
        self.saved = SavedSources(connections=connections)
        self.items = SourceItems(huntflow=self.huntflow)
        self.cards = SourceCards(connections=connections, items=self.items)
        self.writing = SourceWriting(connections=connections)
        self.status_back = StatusBack(connections=connections)
        self.restart()

    def restart(self, *, is_alone: bool = True) -> None:
        """Another process over the same database and vendors."""
        self.syncs = SourceSyncs(
            connections=self.connections,
            people=people_service(self.clock),
            jobs=self.jobs,
            is_alone=is_alone,
            now=self.clock,
        )

    async def a_list(self, list_id: str = clickup_data.LIST_CANDIDATES) -> Source:
        return await self.saved.save_clickup(self.actor, list_id, workspace_id=clickup_data.WORKSPACE)

    def connect_notion(self) -> None:
        """The recruiter has entered an integration secret, and the page «Найм» is shared with it."""
        secret = self.notion.issue_secret({notion_data.PAGE_HIRING})
        self.keys.of[self.actor.user_id, Integration.NOTION] = secret

    async def a_table(self) -> Source:
        self.connect_notion()
        return await self.saved.save_notion(self.actor, notion_data.SOURCE_CANDIDATES)

    async def read(self, source: Source, *, full: bool = False) -> SyncRun:
        """Read a source to its end as the background does."""
        started = await self.syncs.start(self.actor, source.id, full=full)
        finished = await self.syncs.run(started.id)
        assert finished is not None
        return finished

    def asked_pages(self) -> list[dict[str, str]]:
        """The queries of the pages of lists ClickUp was asked for."""
        return [entry.query for entry in self.clickup.journal.of("GET", "/task") if "/list/" in entry.path]


@asynccontextmanager
async def source_world(clock: Clock) -> AsyncIterator[World]:
    clickup = ClickUpStandIn(
        now=clock, state=clickup_data.workspace(clock()), files_url="http://files.test", requests_per_minute=None
    )
    notion = NotionStandIn(now=clock, state=notion_data.workspace(clock()), requests_per_minute=None)
    async with (
        TestServer(clickup.create_app()) as clickup_server,
        TestServer(notion.create_app()) as notion_server,
        TestServer(notion.create_files_app()) as notion_files,
        pooled_client() as clickup_client,
        pooled_client() as notion_client,
    ):
        notion.files_url = str(notion_files.make_url("")).rstrip("/")
        timing: dict[str, Any] = {
            "sleep": clock.sleep,
            "jitter": lambda: 0.0,
            "monotonic": lambda: clock().timestamp(),
        }
        keys = Keys()
        fake: Any = keys
        connections = SourceConnections(
            credentials=fake,
            clickup_gateway=ClickUpGateway(
                http=clickup_http(client=clickup_client, call_log=NoCallLog(), **timing),
                base_url=str(clickup_server.make_url("/api/v2")),
            ),
            notion_gateway=NotionGateway(
                http=notion_http(client=notion_client, call_log=NoCallLog(), **timing),
                base_url=str(notion_server.make_url("/v1")),
                file_origins=frozenset({notion.files_url}),
            ),
        )
        world = World(clock, clickup, notion, connections, keys)
        world.actor = await an_actor(clock, 42, Role.RECRUITER)
        keys.of[world.actor.user_id, Integration.CLICKUP] = clickup.issue_key(RECRUITER.clickup_user_id)
        yield world
