"""One connection to Huntflow with all its operations."""

from integrations.huntflow.account import AccountOperations
from integrations.huntflow.applicant_changes import ApplicantChangeOperations
from integrations.huntflow.applicants import ApplicantOperations
from integrations.huntflow.calendars import CalendarOperations
from integrations.huntflow.dictionaries import DictionaryOperations
from integrations.huntflow.files import FileOperations
from integrations.huntflow.hooks import HookOperations
from integrations.huntflow.interviews import InterviewOperations
from integrations.huntflow.questionaries import QuestionaryOperations
from integrations.huntflow.raw import RawOperations
from integrations.huntflow.resumes import ResumeOperations
from integrations.huntflow.vacancies import VacancyOperations


class HuntflowClient(
    AccountOperations,
    ApplicantOperations,
    ApplicantChangeOperations,
    VacancyOperations,
    QuestionaryOperations,
    DictionaryOperations,
    ResumeOperations,
    FileOperations,
    InterviewOperations,
    CalendarOperations,
    HookOperations,
    RawOperations,
):
    """Huntflow as one user sees it; made by `HuntflowGateway.connect`.

    Every method raises the errors of `integrations.base`; with `AuthorizationError` the connection needs a person.
    """
