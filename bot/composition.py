"""Builds services from adapters and settings. Handlers and the web app take services by the names in `Services`."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from bot.applicants import build_applicants
from bot.assistant import HiringServices, build_assistant
from bot.bulk_imports import build_bulk_imports
from bot.connections import Connections, Tools, connect
from bot.google import build_google
from bot.huntflow_data import build_huntflow_data
from bot.huntflow_hooks import HookTools, build_hooks
from bot.imports import candidate_intake, task_imports
from bot.interviews import InterviewTools, build_interviews
from bot.keys import build_keys
from bot.schema import pending_migrations
from bot.scorecards import Neighbours, build_scorecards
from bot.settings import Settings
from bot.sign_in import build_sign_in
from bot.sources import build_sources
from bot.vendors import Vendors, open_vendors
from services.account_links import AccountLinks
from services.applicants.cards import ApplicantCards
from services.applicants.changes import ApplicantChanges
from services.applicants.proposals import ApplicantProposals
from services.applicants.questionary import ApplicantQuestionary
from services.applicants.questions import ApplicantQuestions
from services.applicants.search import ApplicantSearch
from services.applicants.sync import ApplicantIndexSync
from services.assistant.attachments import ChatAttachments
from services.assistant.chat import Assistant
from services.assistant.models import AssistantModels
from services.assistant.sessions import ChatSessions
from services.assistant.transcription import Transcription
from services.assistant.usage import AssistantUsage
from services.assistant.work.works import AssistantWorks
from services.audit_trail import AuditTrail
from services.brief.thresholds import StageThresholds
from services.brief.vacancies import VacancyPulse
from services.broadcasts import Broadcasts
from services.bulk_import.decisions import BulkDecisions
from services.bulk_import.direct import DirectImports
from services.bulk_import.imports import BulkImports
from services.bulk_import.reports import BulkReports
from services.bulk_import.setup import BulkSetup
from services.bulk_import.updates import TaskUpdates
from services.calendar_feeds.feeds import CalendarFeeds
from services.calendars.ports import Calendars
from services.credential_entry import CredentialEntry
from services.credentials import Credentials
from services.deletions import Deletions
from services.digest_sources import AFTER, BEFORE
from services.digests import Digests
from services.finance.grades import Grades
from services.finance.offers import OfferChecking
from services.finance.rates import CurrencyRates
from services.funnel import Funnels
from services.funnel_picture import PictureDrawer
from services.google_accounts.accounts import GoogleAccounts
from services.google_accounts.connecting import GoogleConnecting
from services.google_calendar.reading import CalendarReading
from services.google_drive.files import DriveFiles, DriveOrChatFiles
from services.google_drive.records import DriveRecords
from services.google_sync import GoogleSync
from services.health import Health
from services.housekeeping import Housekeeping
from services.huntflow_data.applicants import HuntflowApplicants
from services.huntflow_data.cached import HuntflowCacheEntries
from services.huntflow_data.journal import HuntflowJournal
from services.huntflow_data.lists import HuntflowLists
from services.huntflow_data.requests import HuntflowRequests
from services.huntflow_data.vacancies import HuntflowVacancies
from services.huntflow_hooks.filters import EventFilters
from services.huntflow_hooks.intake import HookIntake
from services.huntflow_hooks.reading import HookReading
from services.huntflow_hooks.registration import HuntflowHooks
from services.huntflow_hooks.watch import HookWatch
from services.huntflow_organisations import HuntflowOrganisations
from services.intake.candidates import CandidateIntake
from services.intake.chat_files import ChatFiles, NoChatFiles
from services.interviewers import Interviewers
from services.interviews.answers import InterviewAnswers
from services.interviews.following import InterviewFollowing
from services.interviews.reading import InterviewReading
from services.interviews.reminders import InterviewReminders
from services.interviews.scheduling import InterviewScheduling
from services.interviews.stage_wish import StageWish
from services.jobs import JobQueue
from services.key_rotation import KeyRotation
from services.key_services import KeyServices
from services.notifications import Notifications
from services.one_time_codes import OneTimeCodes
from services.panel_links import PanelDoor
from services.people import People
from services.preferences import Preferences
from services.scorecards.asking import ScorecardAsking
from services.scorecards.cards import Scorecards
from services.scorecards.comments import ScorecardComments
from services.scorecards.debriefs import Debriefs
from services.scorecards.delivery import ScorecardDelivery
from services.scorecards.voice import ScorecardVoice
from services.secret_box import SecretBox
from services.secret_vault import SecretVault
from services.sign_in.passwords import Passwords
from services.sign_in.services import SignInServices
from services.sources.browsing import SourceBrowsing
from services.sources.cards import SourceCards
from services.sources.items import SourceItems
from services.sources.saved import SavedSources
from services.sources.schedule import SourceSchedule
from services.sources.sync import SourceSyncs
from services.sources.transfers import SourceTransfers
from services.sources.write_back import SourceWriting
from services.stage_times import StageTimes
from services.task_import.imports import TaskImports
from services.telegram_chats.chats import TelegramChats
from services.telegram_chats.recording import ChatRecorder
from services.telegram_chats.sending import ChatSending
from services.timetable import Timetable
from services.token_health import TokenHealth
from services.token_migration import TokenMigration
from services.update_inbox import UpdateInbox
from services.user_accounts import UserAccounts
from services.user_directory import UserDirectory
from services.vacancies import Vacancies
from services.vacancy_catalogue import VacancyCatalogue
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
    sign_in: SignInServices
    panel_door: PanelDoor
    user_directory: UserDirectory
    user_accounts: UserAccounts
    preferences: Preferences
    deletions: Deletions
    credentials: Credentials
    credential_entry: CredentialEntry
    keys: KeyServices
    huntflow_organisations: HuntflowOrganisations
    huntflow_hooks: HuntflowHooks
    hook_intake: HookIntake
    hook_reading: HookReading
    hook_watch: HookWatch
    event_filters: EventFilters
    token_health: TokenHealth
    vacancies: Vacancies
    vacancy_records: VacancyRecords
    vacancy_catalogue: VacancyCatalogue
    funnels: Funnels
    pictures: PictureDrawer
    stage_times: StageTimes
    applicant_search: ApplicantSearch
    applicant_cards: ApplicantCards
    applicant_proposals: ApplicantProposals
    applicant_questions: ApplicantQuestions
    applicant_questionary: ApplicantQuestionary
    applicant_changes: ApplicantChanges
    applicant_sync: ApplicantIndexSync
    source_browsing: SourceBrowsing
    saved_sources: SavedSources
    source_items: SourceItems
    source_cards: SourceCards
    source_syncs: SourceSyncs
    source_schedule: SourceSchedule
    source_writing: SourceWriting
    source_transfers: SourceTransfers
    huntflow_lists: HuntflowLists
    huntflow_vacancies: HuntflowVacancies
    huntflow_applicants: HuntflowApplicants
    huntflow_requests: HuntflowRequests
    huntflow_journal: HuntflowJournal
    huntflow_cache_entries: HuntflowCacheEntries
    task_imports: TaskImports
    bulk_setup: BulkSetup
    bulk_imports: BulkImports
    direct_imports: DirectImports
    bulk_decisions: BulkDecisions
    bulk_reports: BulkReports
    task_updates: TaskUpdates
    candidate_intake: CandidateIntake
    interviewers: Interviewers
    interview_reading: InterviewReading
    interview_scheduling: InterviewScheduling
    interview_answers: InterviewAnswers
    interview_reminders: InterviewReminders
    interview_stage: StageWish
    interview_following: InterviewFollowing
    calendars: Calendars
    calendar_feeds: CalendarFeeds
    google_accounts: GoogleAccounts
    google_connecting: GoogleConnecting
    google_calendar: CalendarReading
    google_files: DriveRecords
    drive_files: DriveFiles
    google_sync: GoogleSync
    assistant: Assistant
    chat_sessions: ChatSessions
    chat_attachments: ChatAttachments
    assistant_works: AssistantWorks
    assistant_models: AssistantModels
    assistant_usage: AssistantUsage
    transcription: Transcription
    digests: Digests
    stage_thresholds: StageThresholds
    scorecards: Scorecards
    scorecard_voice: ScorecardVoice
    scorecard_asking: ScorecardAsking
    scorecard_comments: ScorecardComments
    scorecard_delivery: ScorecardDelivery
    debriefs: Debriefs
    currency_rates: CurrencyRates
    grades: Grades
    audit_trail: AuditTrail
    broadcasts: Broadcasts
    offer_checking: OfferChecking
    health: Health
    telegram_chats: TelegramChats
    chat_recorder: ChatRecorder
    chat_sending: ChatSending
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
        vendors = await stack.enter_async_context(open_vendors(settings, call_log=call_log, redis=redis, now=now))
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
    directory = UserDirectory(notifications=notifications, now=now)
    vacancies = Vacancies(huntflow=huntflow, cache=connections.cache)
    applicants = build_applicants(
        huntflow=huntflow,
        cache=connections.cache,
        people=people,
        vacancies=vacancies,
        prod_url=settings.huntflow_prod_url,
        now=now,
    )
    data = build_huntflow_data(huntflow=huntflow, cache=connections.cache, applicants=applicants, now=now)
    hooks = build_hooks(
        HookTools(huntflow, connections.cache, people, notifications, tools.vault, jobs, now),
        public_url=settings.public_url,
    )
    bulk = build_bulk_imports(tools, connections, people, vacancies, jobs)
    imports = task_imports(tools, connections, people, vacancies, jobs)
    sources = build_sources(tools, connections, people, jobs, imports)
    rates = CurrencyRates(bank=tools.vendors.nbrb, now=now)
    records = VacancyRecords(huntflow=huntflow, cache=connections.cache)
    stage_times = StageTimes(huntflow=huntflow, cache=connections.cache, now=now)
    hiring = HiringServices(applicants, vacancies, records, stage_times, rates)
    assistant = build_assistant(tools, connections, people, jobs, hiring)
    cards = build_scorecards(tools, connections, Neighbours(people, applicants, assistant.transcription, jobs))
    thresholds = StageThresholds(huntflow=huntflow, cache=connections.cache)
    pulse = VacancyPulse(huntflow=huntflow, cache=connections.cache, thresholds=thresholds)
    google = build_google(tools, connections, people, jobs)
    interviews = build_interviews(
        InterviewTools(huntflow, google.calendars, applicants, vacancies, notifications, people, now)
    )
    with_drive = replace(tools, files=DriveOrChatFiles(chat=tools.files, drive=google.drive_files))
    return Services(
        people=people,
        one_time_codes=codes,
        account_links=AccountLinks(codes=codes, notifications=notifications, now=now),
        sign_in=build_sign_in(tools, connections, codes, _secret_keys(settings)),
        panel_door=PanelDoor(codes=codes, url=settings.panel_url),
        user_directory=directory,
        user_accounts=UserAccounts(directory=directory, passwords=Passwords(), notifications=notifications, now=now),
        preferences=Preferences(),
        deletions=Deletions(notifications=notifications, google=google.google_accounts),
        credentials=credentials,
        credential_entry=connections.credential_entry,
        keys=build_keys(tools, connections),
        huntflow_organisations=HuntflowOrganisations(huntflow=huntflow),
        huntflow_hooks=hooks.huntflow_hooks,
        hook_intake=hooks.hook_intake,
        hook_reading=hooks.hook_reading,
        hook_watch=hooks.hook_watch,
        event_filters=hooks.event_filters,
        token_health=connections.token_health,
        vacancies=vacancies,
        vacancy_records=records,
        vacancy_catalogue=VacancyCatalogue(),
        funnels=Funnels(vacancies=vacancies),
        pictures=PictureDrawer(),
        stage_times=stage_times,
        applicant_search=applicants.applicant_search,
        applicant_cards=applicants.applicant_cards,
        applicant_proposals=applicants.applicant_proposals,
        applicant_questions=applicants.applicant_questions,
        applicant_questionary=applicants.applicant_questionary,
        applicant_changes=applicants.applicant_changes,
        applicant_sync=applicants.applicant_sync,
        source_browsing=sources.source_browsing,
        saved_sources=sources.saved_sources,
        source_items=sources.source_items,
        source_cards=sources.source_cards,
        source_syncs=sources.source_syncs,
        source_schedule=sources.source_schedule,
        source_writing=sources.source_writing,
        huntflow_lists=data.lists,
        huntflow_vacancies=data.vacancies,
        huntflow_applicants=data.applicants,
        huntflow_requests=data.requests,
        huntflow_journal=data.journal,
        huntflow_cache_entries=data.cache,
        source_transfers=sources.source_transfers,
        task_imports=imports,
        bulk_setup=bulk.bulk_setup,
        bulk_imports=bulk.bulk_imports,
        direct_imports=DirectImports(setup=bulk.bulk_setup, imports=bulk.bulk_imports, saved=sources.saved_sources),
        bulk_decisions=bulk.bulk_decisions,
        bulk_reports=bulk.bulk_reports,
        task_updates=bulk.task_updates,
        candidate_intake=candidate_intake(with_drive, connections, people, vacancies, jobs),
        interviewers=interviews.interviewers,
        interview_reading=interviews.interview_reading,
        interview_scheduling=interviews.interview_scheduling,
        interview_answers=interviews.interview_answers,
        interview_reminders=interviews.interview_reminders,
        interview_stage=interviews.interview_stage,
        interview_following=interviews.interview_following,
        calendars=google.calendars,
        calendar_feeds=google.calendar_feeds,
        google_accounts=google.google_accounts,
        google_connecting=google.google_connecting,
        google_calendar=google.google_calendar,
        google_files=google.google_files,
        drive_files=google.drive_files,
        google_sync=google.google_sync,
        assistant=assistant.assistant,
        chat_sessions=assistant.chat_sessions,
        chat_attachments=assistant.chat_attachments,
        assistant_works=assistant.assistant_works,
        assistant_models=assistant.assistant_models,
        assistant_usage=assistant.assistant_usage,
        transcription=assistant.transcription,
        digests=Digests(people=people, notifications=notifications, now=now, sources=(*BEFORE, pulse.lines, *AFTER)),
        stage_thresholds=thresholds,
        scorecards=cards.scorecards,
        scorecard_voice=cards.scorecard_voice,
        scorecard_asking=cards.scorecard_asking,
        scorecard_comments=cards.scorecard_comments,
        scorecard_delivery=cards.scorecard_delivery,
        debriefs=cards.debriefs,
        currency_rates=rates,
        grades=Grades(rates=rates),
        audit_trail=AuditTrail(now=now),
        broadcasts=Broadcasts(notifications=notifications, now=now),
        offer_checking=OfferChecking(cards=applicants.applicant_cards, records=records, rates=rates),
        health=Health(
            redis=tools.redis,
            pending_migrations=_count_pending,
            model=settings.gemini_model,
            zone=settings.zone,
            now=now,
        ),
        telegram_chats=TelegramChats(),
        chat_recorder=ChatRecorder(),
        chat_sending=ChatSending(recorder=ChatRecorder(), now=now),
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
