"""Words the doors share with the tables: a door takes its enumerations from here and never sees a table."""

from integrations.base.errors import IntegrationError
from integrations.huntflow.schemas import VacancyState
from integrations.huntflow.vacancies import VacancyChange as HuntflowVacancyChange
from models.applicants import ChangeKind, ChangeState
from models.audit import Source
from models.broadcasts import BroadcastState
from models.bulk_imports import BulkItemState, BulkState, BulkWish
from models.credentials import CredentialState, Integration
from models.gemini import AnswerState, AttachmentKind, ChatRole, WorkKind, WorkState
from models.huntflow_hooks import HookState
from models.imports import ImportState, ImportStep
from models.interviews import CalendarPlace, InterviewSource, InterviewState, ParticipantState
from models.notifications import NotificationKind
from models.scorecards import Recommendation, ScorecardState
from models.sources import SourceKind, SyncState
from models.users import CodePurpose, Role, System

__all__ = [
    "AnswerState",
    "AttachmentKind",
    "BroadcastState",
    "BulkItemState",
    "BulkState",
    "BulkWish",
    "CalendarPlace",
    "ChangeKind",
    "ChangeState",
    "ChatRole",
    "CodePurpose",
    "CredentialState",
    "HookState",
    "HuntflowVacancyChange",
    "ImportState",
    "ImportStep",
    "Integration",
    "IntegrationError",
    "InterviewSource",
    "InterviewState",
    "NotificationKind",
    "ParticipantState",
    "Recommendation",
    "Role",
    "ScorecardState",
    "Source",
    "SourceKind",
    "SyncState",
    "System",
    "VacancyState",
    "WorkKind",
    "WorkState",
]
