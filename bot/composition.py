"""Builds services from adapters and settings. Handlers and the web app take services by the names in `Services`."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from bot.applicants import build_applicants
from bot.assistant import build_assistant
from bot.bulk_imports import build_bulk_imports
from bot.connections import Connections, Tools, connect
from bot.huntflow_hooks import HookTools, build_hooks
from bot.imports import candidate_intake, task_imports
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
from services.assistant.chat import Assistant
from services.assistant.sessions import ChatSessions
from services.assistant.transcription import Transcription
from services.bulk_import.decisions import BulkDecisions
from services.bulk_import.imports import BulkImports
from services.bulk_import.reports import BulkReports
from services.bulk_import.setup import BulkSetup
from services.credential_entry import CredentialEntry
from services.credentials import Credentials
from services.deletions import Deletions
from services.digests import Digests
from services.funnel import Funnels
from services.funnel_picture import PictureDrawer
from services.health import Health
from services.housekeeping import Housekeeping
from services.huntflow_hooks.intake import HookIntake
from services.huntflow_hooks.reading import HookReading
from services.huntflow_hooks.registration import HuntflowHooks
from services.huntflow_hooks.watch import HookWatch
from services.huntflow_organisations import HuntflowOrganisations
from services.intake.candidates import CandidateIntake
from services.intake.chat_files import ChatFiles, NoChatFiles
from services.jobs import JobQueue
from services.key_rotation import KeyRotation
from services.notifications import Notifications
from services.one_time_codes import OneTimeCodes
from services.people import People
from services.preferences import Preferences
from services.secret_box import SecretBox
from services.secret_vault import SecretVault
from services.stage_times import StageTimes
from services.task_import.imports import TaskImports
from services.timetable import Timetable
from services.token_health import TokenHealth
from services.token_migration import TokenMigration
from services.update_inbox import UpdateInbox
from services.user_directory import UserDirectory
from services.vacancies import Vacancies
from services.vacancy_records import VacancyRecords
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
    bulk_setup: BulkSetup
    bulk_imports: BulkImports
    bulk_decisions: BulkDecisions
    bulk_reports: BulkReports
    candidate_intake: CandidateIntake
    assistant: Assistant
    chat_sessions: ChatSessions
    transcription: Transcription
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
        stack.push_async_callback(call_log.flush_or_keep)
        inbox = UpdateInbox(now=now)
        tools = Tools(settings, vault, vendors, now, redis, files or NoChatFiles())
        connections = connect(tools)
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


def _services(tools: Tools, connections: Connections, jobs: JobQueue) -> Services:
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
    assistant = build_assistant(tools, connections, people, jobs)
    bulk = build_bulk_imports(tools, connections, people, vacancies, jobs)
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
        task_imports=task_imports(tools, connections, people, vacancies, jobs),
        bulk_setup=bulk.bulk_setup,
        bulk_imports=bulk.bulk_imports,
        bulk_decisions=bulk.bulk_decisions,
        bulk_reports=bulk.bulk_reports,
        candidate_intake=candidate_intake(tools, connections, people, vacancies, jobs),
        assistant=assistant.assistant,
        chat_sessions=assistant.chat_sessions,
        transcription=assistant.transcription,
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
