"""Puts the web door together: middlewares in their order, then every subject."""

from dataclasses import dataclass

from aiohttp import web

from admin_web.administration import views as administration_views
from admin_web.assistant import api as assistant_api
from admin_web.bulk_import import api as bulk_import_api
from admin_web.clickup import api as clickup_api
from admin_web.docs import views as docs_views
from admin_web.door.csrf import csrf_middleware
from admin_web.door.failures import TELLERS, Tellers, failure_middleware
from admin_web.door.identity import SESSIONS, TOKENS, identity_middleware
from admin_web.door.request_log import METRICS, Metrics, request_log_middleware
from admin_web.door.settings import SETTINGS, DoorSettings
from admin_web.finance import api as finance_api
from admin_web.finance import views as finance_views
from admin_web.google_data import api as google_api
from admin_web.google_sign_in import views as google_views
from admin_web.health import api as health_api
from admin_web.huntflow import views as huntflow_views
from admin_web.huntflow_cache import api as huntflow_cache_api
from admin_web.huntflow_data import api as huntflow_api
from admin_web.huntflow_journal import api as huntflow_journal_api
from admin_web.huntflow_journal import views as journal_views
from admin_web.huntflow_requests import api as huntflow_requests_api
from admin_web.imports import views as imports_views
from admin_web.interviewers import api as interviewers_api
from admin_web.interviewers import views as interviewers_views
from admin_web.interviews import views as interviews_views
from admin_web.keys import api as keys_api
from admin_web.keys import views as keys_views
from admin_web.metrics import api as metrics_api
from admin_web.notion import api as notion_api
from admin_web.panel import rendering, static_files
from admin_web.profile import views as profile_views
from admin_web.rest.endpoints import Endpoints
from admin_web.rest.serving import ENDPOINTS, tell, tell_shortly
from admin_web.sign_in import api as sign_in_api
from admin_web.sign_in import views as sign_in_views
from admin_web.sources import steps as source_steps
from admin_web.telegram import api as telegram_api
from admin_web.telegram_chats import views as telegram_chats_views
from admin_web.users import api as users_api
from admin_web.vacancies import api as vacancies_api
from admin_web.vacancies import views as vacancies_views
from services.assistant.chat import Assistant
from services.assistant.sessions import ChatSessions
from services.audit_trail import AuditTrail
from services.bulk_import.direct import DirectImports
from services.bulk_import.imports import BulkImports
from services.bulk_import.reports import BulkReports
from services.bulk_import.setup import BulkSetup
from services.credential_entry import CredentialEntry
from services.credentials import Credentials
from services.deletions import Deletions
from services.finance.grades import Grades
from services.finance.rates import CurrencyRates
from services.google_accounts.accounts import GoogleAccounts
from services.google_accounts.connecting import GoogleConnecting
from services.google_calendar.reading import CalendarReading
from services.google_drive.records import DriveRecords
from services.google_sync import GoogleSync
from services.health import Health
from services.huntflow_data.applicants import HuntflowApplicants
from services.huntflow_data.cached import HuntflowCacheEntries
from services.huntflow_data.journal import HuntflowJournal
from services.huntflow_data.lists import HuntflowLists
from services.huntflow_data.requests import HuntflowRequests
from services.huntflow_data.vacancies import HuntflowVacancies
from services.huntflow_organisations import HuntflowOrganisations
from services.interviewers import Interviewers
from services.interviews.reading import InterviewReading
from services.key_services import KeyServices
from services.scorecards.cards import Scorecards
from services.scorecards.debriefs import Debriefs
from services.sign_in.services import SignInServices
from services.sources.browsing import SourceBrowsing
from services.sources.cards import SourceCards
from services.sources.items import SourceItems
from services.sources.saved import SavedSources
from services.sources.sync import SourceSyncs
from services.sources.transfers import SourceTransfers
from services.telegram_chats.chats import TelegramChats
from services.telegram_chats.sending import ChatSending
from services.token_health import TokenHealth
from services.user_accounts import UserAccounts
from services.user_directory import UserDirectory
from services.vacancy_catalogue import VacancyCatalogue

# Telegram's updates are a few kilobytes; files come by getFile.
LARGEST_BODY_BYTES = 2 * 1024 * 1024
# What the API's document describes, in its order.
SUBJECTS = (
    health_api.subject,
    sign_in_api.subject,
    users_api.subject,
    keys_api.subject,
    finance_api.subject,
    vacancies_api.subject,
    interviewers_api.subject,
    huntflow_api.subject,
    huntflow_cache_api.subject,
    huntflow_journal_api.subject,
    huntflow_requests_api.subject,
    assistant_api.subject,
    google_api.subject,
    clickup_api.subject,
    notion_api.subject,
    bulk_import_api.subject,
    telegram_api.subject,
)


@dataclass(frozen=True, slots=True)
class SiteServices:
    """What the pages and the API use."""

    health: Health
    sign_in: SignInServices
    user_accounts: UserAccounts
    user_directory: UserDirectory
    audit_trail: AuditTrail
    bulk_reports: BulkReports
    interview_reading: InterviewReading
    scorecards: Scorecards
    debriefs: Debriefs
    huntflow_vacancies: HuntflowVacancies
    huntflow_applicants: HuntflowApplicants
    keys: KeyServices
    credentials: Credentials
    credential_entry: CredentialEntry
    token_health: TokenHealth
    huntflow_organisations: HuntflowOrganisations
    google_connecting: GoogleConnecting
    vacancy_catalogue: VacancyCatalogue
    deletions: Deletions
    grades: Grades
    currency_rates: CurrencyRates
    huntflow_lists: HuntflowLists
    huntflow_cache_entries: HuntflowCacheEntries
    huntflow_journal: HuntflowJournal
    huntflow_requests: HuntflowRequests
    assistant: Assistant
    chat_sessions: ChatSessions
    google_accounts: GoogleAccounts
    google_calendar: CalendarReading
    google_files: DriveRecords
    google_sync: GoogleSync
    interviewers: Interviewers
    source_browsing: SourceBrowsing
    saved_sources: SavedSources
    source_items: SourceItems
    source_cards: SourceCards
    source_syncs: SourceSyncs
    source_transfers: SourceTransfers
    bulk_imports: BulkImports
    bulk_setup: BulkSetup
    direct_imports: DirectImports
    telegram_chats: TelegramChats
    chat_sending: ChatSending


def all_endpoints() -> Endpoints:
    """Everything the API has, without an application."""
    return Endpoints(endpoint for subject in SUBJECTS for endpoint in subject)


def create_site(services: SiteServices, settings: DoorSettings) -> web.Application:
    """The application with all of our addresses; the caller may add more before it starts."""
    app = web.Application(
        client_max_size=LARGEST_BODY_BYTES,
        # From the outside in: everything is measured, every error becomes an answer, then who asks, then forgery.
        middlewares=[request_log_middleware, failure_middleware, identity_middleware, csrf_middleware],
    )
    app[SETTINGS] = settings
    app[METRICS] = Metrics()
    app[ENDPOINTS] = Endpoints()
    app[TELLERS] = Tellers({"/": rendering.tell, "/api/": tell, "/metrics": tell, "/accounts/api/": tell_shortly})
    app[SESSIONS] = services.sign_in.sessions
    app[TOKENS] = services.sign_in.tokens
    _add_api(app, services)
    _add_pages(app, services)
    return app


def _add_api(app: web.Application, services: SiteServices) -> None:
    health_api.add_routes(app, services.health)
    sign_in_api.add_routes(app, services.sign_in)
    users_api.add_routes(app, services.user_accounts, services.sign_in.own_password, services.deletions)
    keys_api.add_routes(app, services.keys)
    vacancies_api.add_routes(app, services.vacancy_catalogue)
    finance_api.add_routes(app, services.grades, services.currency_rates)
    huntflow_api.add_routes(app, services.huntflow_lists)
    huntflow_cache_api.add_routes(app, services.huntflow_cache_entries)
    huntflow_journal_api.add_routes(app, services.huntflow_journal)
    huntflow_requests_api.add_routes(app, services.huntflow_requests)
    assistant_api.add_routes(app, services.assistant, services.chat_sessions)
    google_api.add_routes(app, services)
    interviewers_api.add_routes(app, services.interviewers)
    source_steps.add_services(app, services)
    clickup_api.add_routes(app)
    notion_api.add_routes(app)
    bulk_import_api.add_routes(app, services)
    telegram_api.add_routes(app, services.telegram_chats, services.chat_sending)
    metrics_api.add_routes(app)


def _add_pages(app: web.Application, services: SiteServices) -> None:
    rendering.set_up_templates(app)
    static_files.add_routes(app)
    docs_views.add_routes(app)
    sign_in_views.add_routes(app, services.sign_in.newcomers, services.sign_in.own_password)
    profile_views.add_routes(app)
    keys_views.add_routes(app, services)
    google_views.add_routes(app, services.google_connecting)
    huntflow_views.add_routes(app, services)
    imports_views.add_routes(app, services)
    interviews_views.add_routes(app, services)
    for views in (interviewers_views, vacancies_views, finance_views, journal_views, telegram_chats_views):
        views.add_routes(app)
    administration_views.add_routes(app, services.user_directory, services.audit_trail)
