"""The whole trial world: every vendor on loopback, one invented company, three people to be.

async with World().running() as world:
    settings = replace(settings, huntflow_prod_url=world.huntflow_prod_url, ...)
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from aiohttp import web

from trial.clickup import ClickUpStandIn
from trial.data import clickup as clickup_data
from trial.data import google as google_data
from trial.data import huntflow as huntflow_data
from trial.data import notion as notion_data
from trial.data.team import ADMINISTRATOR, INTERVIEWER, RECRUITER, TRIAL_PEOPLE, TrialPerson
from trial.faults import Sleep
from trial.gemini import GeminiStandIn
from trial.google import GoogleStandIn
from trial.google.oauth import AUTH_PATH
from trial.huntflow import HuntflowStandIn, TokenPair
from trial.ics import IcsStandIn
from trial.nbrb import NbrbStandIn
from trial.notion import NotionStandIn
from trial.telegram import TelegramStandIn
from trial.telegram.state import Account

LOOPBACK = "127.0.0.1"
BOT_TOKEN = "700100200:trial-bot-token-of-the-stand-in-only"  # noqa: S105 - a token only the stand-in knows
GEMINI_KEY = "AIzaTrialKeyOfTheStandInOnly000000000042"
NOTION_SECRET = "ntn_TRIALSECRETOFTHESTANDINONLY00000000000000000001"  # noqa: S105 - the same
CLICKUP_KEY = "pk_8102_TRIALKEYOFTHESTANDINONLY000000001"

# What a vendor's application goes through before it starts: tests put a recorder into it.
Prepare = Callable[[str, web.Application], None]


@dataclass(frozen=True)
class Ports:
    """0 is any free port."""

    telegram: int = 0
    huntflow_prod: int = 0
    huntflow_sandbox: int = 0
    clickup: int = 0
    clickup_files: int = 0
    notion: int = 0
    notion_files: int = 0
    gemini: int = 0
    nbrb: int = 0
    google: int = 0
    ics: int = 0


FIXED_PORTS = Ports(
    telegram=8801,
    huntflow_prod=8802,
    huntflow_sandbox=8803,
    clickup=8804,
    clickup_files=8805,
    notion=8811,
    notion_files=8812,
    gemini=8806,
    nbrb=8807,
    google=8808,
    ics=8809,
)


@dataclass(frozen=True)
class Limits:
    """How strict the vendors count; `None` does not count at all.

    A newcomer imports a list at one go, so the trial's workspace is on a larger ClickUp plan (1,000 a minute).
    """

    huntflow_per_second: int | None = 10
    clickup_per_minute: int | None = 1000
    notion_per_minute: int | None = 180


@dataclass(frozen=True)
class Credentials:
    """What the trial's recruiter would type into `/tokens`; the sandbox has a pair of its own."""

    huntflow: TokenPair
    huntflow_sandbox: TokenPair
    clickup_key: str
    notion_secret: str
    gemini_key: str


def _utc_now() -> datetime:
    return datetime.now(UTC)


class World:
    """All stand-ins; `running()` starts them in the present loop and gives their addresses."""

    def __init__(
        self, *, now: Callable[[], datetime] = _utc_now, limits: Limits | None = None, bot_token: str = BOT_TOKEN
    ) -> None:
        limits, at = limits or Limits(), now()
        self.now = now
        self.bot_token = bot_token
        self.telegram = TelegramStandIn(token=bot_token, now=now)
        rate = limits.huntflow_per_second
        self.huntflow_prod = HuntflowStandIn(
            now=now, state=huntflow_data.production(at), seed=11, requests_per_second=rate
        )
        self.huntflow_sandbox = HuntflowStandIn(
            now=now, state=huntflow_data.sandbox(at), seed=91, requests_per_second=rate
        )
        self.clickup = ClickUpStandIn(
            now=now, state=clickup_data.workspace(at), requests_per_minute=limits.clickup_per_minute
        )
        self.notion = NotionStandIn(
            now=now, state=notion_data.workspace(at), requests_per_minute=limits.notion_per_minute
        )
        self.gemini = GeminiStandIn(now=now)
        self.nbrb = NbrbStandIn(now=now)
        self.google = GoogleStandIn(now=now, state=google_data.google(now))
        self.ics = IcsStandIn(now=now, feeds={google_data.FEED_NAME: google_data.feed(at)})
        self.people: tuple[TrialPerson, ...] = TRIAL_PEOPLE
        self.administrator, self.recruiter, self.interviewer = ADMINISTRATOR, RECRUITER, INTERVIEWER
        self.credentials = self._issue()
        self._introduce_people()
        self.telegram_url = self.huntflow_prod_url = self.huntflow_sandbox_url = ""
        self.notion_url = self.notion_files_url = ""
        self.clickup_url = self.clickup_files_url = self.gemini_url = self.nbrb_url = ""
        self.google_url = self.ics_url = ""

    def _issue(self) -> Credentials:
        return Credentials(
            huntflow=self.huntflow_prod.tokens.issue(),
            huntflow_sandbox=self.huntflow_sandbox.tokens.issue(),
            clickup_key=self.clickup.issue_key(RECRUITER.clickup_user_id, CLICKUP_KEY),
            notion_secret=self.notion.issue_secret({notion_data.PAGE_HIRING}, NOTION_SECRET),
            gemini_key=self.gemini.issue_key(GEMINI_KEY),
        )

    def _introduce_people(self) -> None:
        notes = {"admin": "Администратор", "recruiter": "Рекрутер", "interviewer": "Интервьюер"}
        for each in TRIAL_PEOPLE:
            account = Account(
                id=each.telegram_id,
                is_bot=False,
                first_name=each.first_name,
                last_name=each.last_name,
                username=each.username,
                language_code="ru",
            )
            self.telegram.people.create(account, note=notes[each.role])

    @asynccontextmanager
    async def running(
        self, ports: Ports | None = None, *, prepare: Prepare | None = None, sleep: Sleep = asyncio.sleep
    ) -> AsyncIterator["World"]:
        """Start everything on loopback, stop it at the end. `sleep` is what injected latency sleeps with."""
        ports, runners = ports or Ports(), []
        try:
            for name, app in self._apps(sleep).items():
                if prepare is not None:
                    prepare(name, app)
                runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
                runners.append(runner)
                await runner.setup()
                await web.TCPSite(runner, LOOPBACK, getattr(ports, name)).start()
                self._remember(name, f"http://{LOOPBACK}:{runner.addresses[0][1]}")
            yield self
        finally:
            await asyncio.gather(*(each.cleanup() for each in runners))

    def _apps(self, sleep: Sleep) -> dict[str, web.Application]:
        return {
            "telegram": self.telegram.create_app(),
            "huntflow_prod": self.huntflow_prod.create_app(sleep=sleep),
            "huntflow_sandbox": self.huntflow_sandbox.create_app(sleep=sleep),
            "clickup": self.clickup.create_app(sleep=sleep),
            "clickup_files": self.clickup.create_files_app(sleep=sleep),
            "notion": self.notion.create_app(sleep=sleep),
            "notion_files": self.notion.create_files_app(sleep=sleep),
            "gemini": self.gemini.create_app(sleep=sleep),
            "nbrb": self.nbrb.create_app(sleep=sleep),
            "google": self.google.create_app(sleep=sleep),
            "ics": self.ics.create_app(sleep=sleep),
        }

    def _remember(self, name: str, origin: str) -> None:
        """As the settings want it: ClickUp's address ends in `/api/v2`, Notion's in `/v1`, Huntflow's has no `/v2`."""
        if name == "clickup_files":
            self.clickup.files_url = origin
        if name == "notion_files":
            self.notion.files_url = origin
        endings = {"clickup": "/api/v2", "notion": "/v1"}
        setattr(self, f"{name}_url", f"{origin}{endings.get(name, '')}")

    @property
    def feed_url(self) -> str:
        """What the interviewer would type as the address of their calendar."""
        return f"{self.ics_url}/feeds/{google_data.FEED_NAME}"

    def environment(self) -> dict[str, str]:
        """The settings of a bot that lives in this world; call it inside `running()`."""
        return {
            "BOT_TOKEN": self.bot_token,
            "TELEGRAM_API_URL": self.telegram_url,
            "HUNTFLOW_PROD_URL": self.huntflow_prod_url,
            "HUNTFLOW_SANDBOX_URL": self.huntflow_sandbox_url,
            "HUNTFLOW_ALLOWED_HOSTS": LOOPBACK,
            "CLICKUP_API_URL": self.clickup_url,
            "NOTION_API_URL": self.notion_url,
            "GEMINI_API_URL": self.gemini_url,
            "NBRB_API_URL": self.nbrb_url,
            "GOOGLE_CLIENT_ID": self.google.client_id,
            "GOOGLE_CLIENT_SECRET": self.google.client_secret,
            "GOOGLE_AUTH_URL": f"{self.google_url}{AUTH_PATH}",
            "GOOGLE_TOKEN_URL": f"{self.google_url}/token",
            "GOOGLE_REVOKE_URL": f"{self.google_url}/revoke",
            "GOOGLE_API_URL": self.google_url,
            "CALENDAR_FEED_ORIGINS": self.ics_url,
            "ADMIN_TELEGRAM_IDS": str(ADMINISTRATOR.telegram_id),
        }
