"""Builds services from adapters and settings. Handlers and the web app take services by the names in `Services`."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from bot.applicants import build_applicants
from bot.huntflow_hooks import HookTools, build_hooks
from bot.schema import pending_migrations
from bot.settings import Settings
from bot.vendors import Vendors, open_vendors
from services.account_links import AccountLinks
from services.applicants.cards import ApplicantCards
from services.applicants.changes import ApplicantChanges
from services.applicants.proposals import ApplicantProposals
from services.applicants.questions import ApplicantQuestions
from services.applicants.search import ApplicantSearch
from services.applicants.sync import ApplicantIndexSync
from services.assistant import Assistant
from services.chat_sessions import ChatSessions
from services.credential_entry import CredentialEntry
from services.credentials import Credentials
from services.deletions import Deletions
from services.digests import Digests
from services.file_reading.reader import FileReader
from services.funnel import Funnels
from services.funnel_picture import PictureDrawer
from services.health import Health
from services.housekeeping import Housekeeping
from services.huntflow_connections import HuntflowConnections
from services.huntflow_hooks.intake import HookIntake
from services.huntflow_hooks.reading import HookReading
from services.huntflow_hooks.registration import HuntflowHooks
from services.huntflow_hooks.watch import HookWatch
from services.huntflow_organisations import HuntflowOrganisations
from services.intake.candidates import CandidateIntake, ReadingTools
from services.intake.chat_files import ChatFiles, ChatSource, NoChatFiles
from services.intake.kind import CANDIDATES
from services.intake.last_place import LastPlace
from services.intake.photo import PhotoReader
from services.intake.reading import CandidateReading
from services.jobs import JobQueue
from services.key_probes import KeyProbes
from services.key_rotation import KeyRotation
from services.key_storage import KeyStorage
from services.notifications import Notifications
from services.one_time_codes import OneTimeCodes
from services.people import People
from services.preferences import Preferences
from services.refresh_locks import RefreshLocks
from services.secret_box import SecretBox
from services.secret_vault import SecretVault
from services.stage_times import StageTimes
from services.task_import.imports import TaskImports
from services.task_import.ledger import ImportLedger
from services.task_import.links import ApplicantLinks
from services.task_import.looking import ImportLooking
from services.task_import.opening import TaskOpening
from services.task_import.runner import ImportRunner
from services.task_import.source import TaskSource
from services.timetable import Timetable
from services.token_health import TokenHealth
from services.token_migration import TokenMigration
from services.token_states import TokenStates
from services.token_trial import HuntflowTrial
from services.typed_urls import HuntflowAddresses
from services.update_inbox import UpdateInbox
from services.user_directory import UserDirectory
from services.vacancies import Vacancies
from services.vacancy_records import VacancyRecords
from services.vendor_cache import VendorCache
from services.vendor_log import VendorLog

if TYPE_CHECKING:
    from redis.asyncio import Redis


@dataclass(frozen=True, slots=True)
class Services:
    """What handlers and pages may ask for, by name."""

    people: People
    one_time_codes: OneTimeCodes
    account_links: AccountLinks
    user_directory: UserDirectory
    preferences: Preferences
    deletions: Deletions
    credentials: Credentials
    credential_entry: CredentialEntry
    huntflow_organisations: HuntflowOrganisations
    huntflow_hooks: HuntflowHooks
    hook_intake: HookIntake
    hook_reading: HookReading
    hook_watch: HookWatch
    token_health: TokenHealth
    vacancies: Vacancies
    vacancy_records: VacancyRecords
    funnels: Funnels
    pictures: PictureDrawer
    stage_times: StageTimes
    applicant_search: ApplicantSearch
    applicant_cards: ApplicantCards
    applicant_proposals: ApplicantProposals
    applicant_questions: ApplicantQuestions
    applicant_changes: ApplicantChanges
    applicant_sync: ApplicantIndexSync
    task_imports: TaskImports
    candidate_intake: CandidateIntake
    assistant: Assistant
    chat_sessions: ChatSessions
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
    token_migration: TokenMigration
    key_rotation: KeyRotation
    now: Callable[[], datetime]


@asynccontextmanager
async def compose(
    settings: Settings,
    *,
    jobs: JobQueue,
    now: Callable[[], datetime],
    learn_secret: Callable[[str], None],
    files: ChatFiles | None = None,
) -> AsyncIterator[Parts]:
    """Build everything over the open database; closes what it opened. `files`: None in a process without a bot.

    Raises:
        SecretKeysError: SECRET_KEYS cannot be used.
    """
    vault = SecretVault(box=SecretBox(_secret_keys(settings)), learn_secret=learn_secret)
    async with AsyncExitStack() as stack:
        redis = await _open_redis(settings.redis_url, stack)
        call_log = VendorLog()
        vendors = await stack.enter_async_context(open_vendors(settings, call_log=call_log, redis=redis))
        # What the last calls left behind is written before the database closes.
        stack.push_async_callback(call_log.flush)
        inbox = UpdateInbox(now=now)
        tools = _Tools(settings, vault, vendors, now, redis, files or NoChatFiles())
        connections = _connect(tools)
        yield Parts(
            services=_services(tools, connections, jobs),
            vendors=vendors,
            inbox=inbox,
            timetable=Timetable(zone=settings.zone, now=now),
            housekeeping=Housekeeping(inbox=inbox, now=now),
            call_log=call_log,
            token_migration=TokenMigration(health=connections.token_health, notifications=connections.notifications),
            key_rotation=KeyRotation(vault=vault),
            now=now,
        )


@dataclass(frozen=True, slots=True)
class _Tools:
    """What nearly every service is built from."""

    settings: Settings
    vault: SecretVault
    vendors: Vendors
    now: Callable[[], datetime]
    redis: "Redis | None"
    files: ChatFiles


@dataclass(frozen=True, slots=True)
class _Connections:
    """Services around people's keys, which the others ask for a connection."""

    notifications: Notifications
    cache: VendorCache
    huntflow: HuntflowConnections
    credentials: Credentials
    credential_entry: CredentialEntry
    token_health: TokenHealth


def _connect(tools: _Tools) -> _Connections:
    now, vault, settings = tools.now, tools.vault, tools.settings
    notifications = Notifications(now=now)
    states = TokenStates(notifications=notifications, now=now)
    locks = RefreshLocks()
    cache = VendorCache(now=now, is_alone=not settings.redis_url)
    addresses = HuntflowAddresses(
        prod_url=settings.huntflow_prod_url,
        sandbox_url=settings.huntflow_sandbox_url,
        allowed_hosts=settings.huntflow_allowed_hosts,
    )
    huntflow = HuntflowConnections(
        gateway=tools.vendors.huntflow, vault=vault, locks=locks, states=states, addresses=addresses, cache=cache
    )
    probes = KeyProbes(clickup=tools.vendors.clickup, gemini=tools.vendors.gemini, gemini_model=settings.gemini_model)
    storage = KeyStorage(vault=vault, states=states, now=now)
    credentials = Credentials(vault=vault, states=states, huntflow=huntflow)
    trial = HuntflowTrial(
        gateway=tools.vendors.huntflow, storage=storage, locks=locks, huntflow=huntflow, addresses=addresses, now=now
    )
    entry = CredentialEntry(
        vault=vault, trial=trial, probes=probes, storage=storage, addresses=addresses, credentials=credentials
    )
    token_health = TokenHealth(credentials=credentials, huntflow=huntflow, probes=probes, states=states, now=now)
    return _Connections(notifications, cache, huntflow, credentials, entry, token_health)


def _services(tools: _Tools, connections: _Connections, jobs: JobQueue) -> Services:
    now, settings = tools.now, tools.settings
    notifications, credentials, huntflow = connections.notifications, connections.credentials, connections.huntflow
    people = People(
        notifications=notifications,
        admin_telegram_ids=settings.admin_telegram_ids,
        default_timezone=settings.timezone,
        default_language=settings.language,
        now=now,
    )
    codes = OneTimeCodes(now=now)
    vacancies = Vacancies(huntflow=huntflow, cache=connections.cache)
    applicants = build_applicants(
        huntflow=huntflow,
        cache=connections.cache,
        people=people,
        vacancies=vacancies,
        prod_url=settings.huntflow_prod_url,
        now=now,
    )
    hooks = build_hooks(
        HookTools(huntflow, connections.cache, people, notifications, tools.vault, jobs, now),
        public_url=settings.public_url,
    )
    return Services(
        people=people,
        one_time_codes=codes,
        account_links=AccountLinks(codes=codes, notifications=notifications, now=now),
        user_directory=UserDirectory(notifications=notifications, now=now),
        preferences=Preferences(),
        deletions=Deletions(notifications=notifications),
        credentials=credentials,
        credential_entry=connections.credential_entry,
        huntflow_organisations=HuntflowOrganisations(huntflow=huntflow),
        huntflow_hooks=hooks.huntflow_hooks,
        hook_intake=hooks.hook_intake,
        hook_reading=hooks.hook_reading,
        hook_watch=hooks.hook_watch,
        token_health=connections.token_health,
        vacancies=vacancies,
        vacancy_records=VacancyRecords(huntflow=huntflow, cache=connections.cache),
        funnels=Funnels(vacancies=vacancies),
        pictures=PictureDrawer(),
        stage_times=StageTimes(huntflow=huntflow, cache=connections.cache, now=now),
        applicant_search=applicants.applicant_search,
        applicant_cards=applicants.applicant_cards,
        applicant_proposals=applicants.applicant_proposals,
        applicant_questions=applicants.applicant_questions,
        applicant_changes=applicants.applicant_changes,
        applicant_sync=applicants.applicant_sync,
        task_imports=_task_imports(tools, connections, people, vacancies, jobs),
        candidate_intake=_candidate_intake(tools, connections, people, vacancies, jobs),
        assistant=Assistant(
            people=people,
            credentials=credentials,
            gemini=tools.vendors.gemini,
            jobs=jobs,
            model=settings.gemini_model,
            now=now,
        ),
        chat_sessions=ChatSessions(),
        digests=Digests(people=people, notifications=notifications, now=now),
        health=Health(
            redis=tools.redis,
            pending_migrations=_count_pending,
            model=settings.gemini_model,
            zone=settings.zone,
            now=now,
        ),
        notifications=notifications,
        jobs=jobs,
    )


def _task_imports(
    tools: _Tools, connections: _Connections, people: People, vacancies: Vacancies, jobs: JobQueue
) -> TaskImports:
    now, huntflow = tools.now, connections.huntflow
    source = TaskSource(credentials=connections.credentials, clickup=tools.vendors.clickup)
    links = ApplicantLinks(huntflow=huntflow, cache=connections.cache, prod_url=tools.settings.huntflow_prod_url)
    # Without Redis no other process runs imports.
    ledger = ImportLedger(notifications=connections.notifications, is_alone=not tools.settings.redis_url, now=now)
    return TaskImports(
        opening=TaskOpening(source=source, huntflow=huntflow, links=links),
        vacancies=vacancies,
        runner=ImportRunner(
            source=source, huntflow=huntflow, people=people, ledger=ledger, now=now, sleep=asyncio.sleep
        ),
        jobs=jobs,
        now=now,
    )


def _candidate_intake(
    tools: _Tools, connections: _Connections, people: People, vacancies: Vacancies, jobs: JobQueue
) -> CandidateIntake:
    now, huntflow, settings = tools.now, connections.huntflow, tools.settings
    links = ApplicantLinks(huntflow=huntflow, cache=connections.cache, prod_url=settings.huntflow_prod_url)
    is_alone = not settings.redis_url
    ledger = ImportLedger(notifications=connections.notifications, is_alone=is_alone, now=now, kind=CANDIDATES)
    photos = PhotoReader(credentials=connections.credentials, gemini=tools.vendors.gemini, model=settings.gemini_model)
    return CandidateIntake(
        tools=ReadingTools(
            reading=CandidateReading(files=tools.files, reader=FileReader(), photos=photos),
            huntflow=huntflow,
            people=people,
            last_place=LastPlace(huntflow=huntflow, vacancies=vacancies),
        ),
        looking=ImportLooking(kind=CANDIDATES, huntflow=huntflow, links=links),
        vacancies=vacancies,
        runner=ImportRunner(
            source=ChatSource(files=tools.files),
            huntflow=huntflow,
            people=people,
            ledger=ledger,
            now=now,
            sleep=asyncio.sleep,
        ),
        jobs=jobs,
        is_alone=is_alone,
        now=now,
    )


async def _count_pending() -> int:
    return len(await pending_migrations())


def _secret_keys(settings: Settings) -> str:
    return settings.secret_keys.get_secret_value() if settings.secret_keys else ""


async def _open_redis(redis_url: str, stack: AsyncExitStack) -> "Redis | None":
    if not redis_url:
        return None
    from redis.asyncio import Redis  # noqa: PLC0415 - only installations with Redis load it

    redis: Redis = Redis.from_url(redis_url)
    stack.push_async_callback(redis.aclose)
    return redis
