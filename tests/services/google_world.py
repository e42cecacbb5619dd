"""Google over real HTTP: our services, the stand-in, and a person with a browser."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

import aiohttp
import httpx
from aiohttp import web
from aiohttp.test_utils import TestServer
from pydantic import SecretStr

from integrations.base import RetryPolicy, Vendor, VendorHttp
from integrations.google import GoogleApplication, GoogleGateway, read_error
from integrations.ics import IcsClient
from integrations.ics import read_error as read_feed_error
from models.google import GoogleAccount
from models.notifications import OutboxMessage
from models.users import Role
from services.access import Actor
from services.calendar_feeds.feeds import CalendarFeeds
from services.calendar_feeds.reader import FeedReader
from services.calendars.person_calendars import PersonCalendars
from services.google_accounts.accounts import GoogleAccounts
from services.google_accounts.connecting import Connected, ConnectingTools, ConsentAnswer, GoogleConnecting
from services.google_accounts.connections import GoogleConnections
from services.google_accounts.tokens import GoogleStates
from services.google_accounts.trips import ConsentTrips
from services.google_calendar.mirror import CalendarMirror
from services.google_calendar.reading import CalendarReading
from services.google_calendar.writing import CalendarWriting
from services.google_drive.files import DriveFiles
from services.google_drive.records import DriveRecords
from services.google_sync import GoogleSync
from services.jobs import Job
from services.notifications import READER, Notification, Notifications
from services.refresh_locks import RefreshLocks
from services.secret_box import SecretBox
from services.secret_vault import SecretVault
from tests.conftest import Clock
from tests.contracts import CONTRACTS_DIR, Recording, record_google
from tests.integrations.support import Calls
from tests.persons import an_actor, people_service
from trial.data import google as google_data
from trial.data.team import RECRUITER
from trial.google import GoogleStandIn
from trial.google.app import CLIENT_ID, CLIENT_SECRET
from trial.google.oauth import AUTH_PATH
from trial.ics import IcsStandIn

PUBLIC_URL = "https://hr.example.test"
KEYS = "one:vbXiIWPoGsuRJjLP6ysYVWBwBCNpSo2nmMk5QB6Tmyo="
SCOPES_TO_TICK = ("calendar.events", "calendar.readonly", "drive.readonly")


@dataclass
class Jobs:
    """Keeps what was asked for."""

    waiting: list[tuple[Job, int | None]] = field(default_factory=list)

    async def put(self, job: Job, row_id: int | None = None) -> None:
        self.waiting.append((job, row_id))


@dataclass
class GoogleWorld:
    """The services under test and everything around them."""

    clock: Clock
    google: GoogleStandIn
    ics: IcsStandIn
    ics_url: str
    session: aiohttp.ClientSession
    jobs: Jobs
    calls: Calls
    connections: GoogleConnections
    connecting: GoogleConnecting
    accounts: GoogleAccounts
    mirror: CalendarMirror
    calendars: PersonCalendars
    reading: CalendarReading
    feeds: CalendarFeeds
    drive: DriveFiles
    records: DriveRecords
    sync: GoogleSync
    recordings: list[Recording]
    learned: list[str]
    olga: Actor

    async def consents(
        self, departure_url: str, *, email: str = RECRUITER.email, ticks: tuple[str, ...] = SCOPES_TO_TICK,
        decision: str = "allow",
    ) -> ConsentAnswer:  # fmt: skip
        """What the person does on Google's page; gives the query Google comes back with."""
        query = dict(parse_qsl(urlsplit(departure_url).query))
        async with self.session.get(departure_url) as page:
            assert page.status == 200, await page.text()
        form = [(name, value) for name, value in query.items() if name != "response_type"]
        form += [("granted", f"https://www.googleapis.com/auth/{tick}") for tick in ticks]
        form += [("account", email), ("decision", decision)]
        address = departure_url.partition("?")[0]
        async with self.session.post(address, data=form, allow_redirects=False) as answer:
            assert answer.status == 303
            back = dict(parse_qsl(urlsplit(answer.headers["location"]).query))
        return ConsentAnswer(back.get("state", ""), back.get("code", ""), back.get("error", ""))

    async def connect(self, actor: Actor | None = None, **consent: object) -> Connected:
        """The whole way."""
        actor = actor or self.olga
        link = await self.connecting.link(actor, owner_id=actor.user_id)
        departure = await self.connecting.depart(link.rpartition("/")[2])
        answer = await self.consents(departure.url, **consent)  # type: ignore[arg-type]
        return await self.connecting.arrive(ConsentAnswer(answer.state, answer.code, answer.error, departure.browser))

    async def told(self, user_id: int) -> list[Notification]:
        """What somebody has been told, oldest first."""
        rows = await OutboxMessage.filter(user_id=user_id).order_by("id")
        return [READER.validate_python(row.payload) for row in rows]

    async def account(self) -> GoogleAccount:
        """The only account there is."""
        return await GoogleAccount.get()


@asynccontextmanager
async def google_world(clock: Clock) -> AsyncIterator[GoogleWorld]:
    async with AsyncExitStack() as stack:
        google = GoogleStandIn(now=clock, state=google_data.google(clock), requests_per_minute=None)
        app = google.create_app()
        recordings = record_google(app) if CONTRACTS_DIR.is_dir() else []
        origin = await _serve(stack, app)
        ics = IcsStandIn(now=clock, feeds={google_data.FEED_NAME: google_data.feed(clock())})
        ics_url = await _serve(stack, ics.create_app())
        session = await stack.enter_async_context(aiohttp.ClientSession())
        client = await stack.enter_async_context(httpx.AsyncClient())
        calls, jobs, learned = Calls(), Jobs(), list[str]()
        gateway = GoogleGateway(
            http=_http(Vendor.GOOGLE, client, calls, clock),
            application=GoogleApplication(
                client_id=CLIENT_ID,
                client_secret=SecretStr(CLIENT_SECRET),
                auth_url=f"{origin}{AUTH_PATH}",
                token_url=f"{origin}/token",
                revoke_url=f"{origin}/revoke",
                api_url=origin,
            ),
            now=clock,
        )
        vault = SecretVault(box=SecretBox(KEYS), learn_secret=learned.append)
        notifications = Notifications(now=clock)
        states = GoogleStates(notifications=notifications, now=clock)
        connections = GoogleConnections(
            gateway=gateway, vault=vault, locks=RefreshLocks(table=GoogleAccount), states=states
        )
        mirror = CalendarMirror(connections=connections, now=clock)
        records = DriveRecords(connections=connections, now=clock)
        feeds = CalendarFeeds(
            client=IcsClient(http=_http(Vendor.ICS, client, calls, clock), own_origins=(ics_url,)),
            reader=FeedReader(),
            own_origins=(ics_url,),
            now=clock,
        )
        tools = ConnectingTools(
            gateway, vault, ConsentTrips(vault=vault, now=clock), people_service(clock), notifications, jobs
        )
        yield GoogleWorld(
            clock=clock,
            google=google,
            ics=ics,
            ics_url=ics_url,
            session=session,
            jobs=jobs,
            calls=calls,
            connections=connections,
            connecting=GoogleConnecting(tools=tools, public_url=PUBLIC_URL, now=clock),
            accounts=GoogleAccounts(connections=connections, gateway=gateway, vault=vault, states=states, now=clock),
            mirror=mirror,
            calendars=PersonCalendars(
                connections=connections,
                mirror=mirror,
                writing=CalendarWriting(connections=connections, mirror=mirror),
                feeds=feeds,
                now=clock,
            ),
            reading=CalendarReading(),
            feeds=feeds,
            drive=DriveFiles(connections=connections),
            records=records,
            sync=GoogleSync(mirror=mirror, drive=records, jobs=jobs, now=clock),
            recordings=recordings,
            learned=learned,
            olga=await an_actor(clock, 41, Role.RECRUITER, name="Ольга Савицкая"),
        )
        violations = [line for each in recordings for line in each.violations]
        assert not violations, violations


async def _serve(stack: AsyncExitStack, app: web.Application) -> str:
    server = await stack.enter_async_context(TestServer(app, host="127.0.0.1"))
    return str(server.make_url("")).rstrip("/")


def _http(vendor: Vendor, client: httpx.AsyncClient, calls: Calls, clock: Clock) -> VendorHttp:
    async def no_sleep(_seconds: float) -> None:
        await asyncio.sleep(0)

    return VendorHttp(
        vendor=vendor,
        client=client,
        limits=None,
        call_log=calls,
        read_error=read_error if vendor is Vendor.GOOGLE else read_feed_error,
        retry=RetryPolicy(first_wait_s=0.01),
        sleep=no_sleep,
        now=clock,
        jitter=lambda: 0.0,
    )
