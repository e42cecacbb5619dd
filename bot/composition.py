"""Builds services from adapters and settings. Handlers and the web app take services by the names in `Services`."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from bot.schema import pending_migrations
from bot.settings import Settings
from bot.vendors import Vendors, open_vendors
from services.assistant import Assistant
from services.credentials import Credentials
from services.digests import Digests
from services.health import Health
from services.housekeeping import Housekeeping
from services.huntflow_connections import HuntflowConnections
from services.jobs import JobQueue
from services.notifications import Notifications
from services.one_time_codes import OneTimeCodes
from services.people import People
from services.preferences import Preferences
from services.secret_box import SecretBox
from services.task_import import TaskImports
from services.timetable import Timetable
from services.token_health import TokenHealth
from services.update_inbox import UpdateInbox
from services.user_directory import UserDirectory
from services.vacancies import Vacancies
from services.vendor_cache import VendorCache
from services.vendor_log import VendorLog

if TYPE_CHECKING:
    from redis.asyncio import Redis


@dataclass(frozen=True, slots=True)
class Services:
    """What handlers and pages may ask for, by name."""

    people: People
    one_time_codes: OneTimeCodes
    user_directory: UserDirectory
    preferences: Preferences
    credentials: Credentials
    token_health: TokenHealth
    vacancies: Vacancies
    task_imports: TaskImports
    assistant: Assistant
    digests: Digests
    health: Health
    notifications: Notifications
    jobs: JobQueue


@dataclass(frozen=True, slots=True)
class Parts:
    """Services and what only the process itself uses."""

    services: Services
    vendors: Vendors
    inbox: UpdateInbox
    timetable: Timetable
    housekeeping: Housekeeping
    call_log: VendorLog
    secret_box: SecretBox


@asynccontextmanager
async def compose(
    settings: Settings, *, jobs: JobQueue, now: Callable[[], datetime], learn_secret: Callable[[str], None]
) -> AsyncIterator[Parts]:
    """Build everything over the open database; closes what it opened."""
    raise NotImplementedError
