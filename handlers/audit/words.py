"""Actions of the trail in words; one without words is shown by its code."""

from locales import gettext as _
from locales import lazy
from services.audit_trail import AuditSubject
from services.vocabulary import Source

SUBJECTS = {
    AuditSubject.ALL: lazy("Everything"),
    AuditSubject.PEOPLE: lazy("People"),
    AuditSubject.KEYS: lazy("Integrations"),
    AuditSubject.VACANCIES: lazy("Vacancies"),
    AuditSubject.APPLICANTS: lazy("Applicants"),
    AuditSubject.IMPORTS: lazy("Imports"),
    AuditSubject.INTERVIEWS: lazy("Interviews"),
    AuditSubject.MESSAGES: lazy("Messages"),
}
SOURCES = {
    Source.BOT: lazy("bot"),
    Source.WEB: lazy("panel"),
    Source.API: lazy("API"),
    Source.CLI: lazy("operator"),
    Source.JOB: lazy("background"),
}
OPERATIONS = {
    "person_arrived": lazy("wrote to the bot for the first time"),
    "person_approved": lazy("let a person in"),
    "person_refused": lazy("refused a person"),
    "person_erased": lazy("deleted a person"),
    "role_given": lazy("gave a role"),
    "role_taken": lazy("took a role"),
    "turned_off": lazy("turned a person off"),
    "turned_on": lazy("turned a person on"),
    "named_administrator": lazy("became an administrator by the settings"),
    "user_created": lazy("made an account"),
    "account_linked": lazy("linked Telegram and an account"),
    "deletion_requested": lazy("asked for deletion"),
    "deletion_request_closed": lazy("settled a request for deletion"),
    "invitation_made": lazy("made an invitation"),
    "invitation_used": lazy("came by an invitation"),
    "invitation_revoked": lazy("withdrew an invitation"),
    "link_code_made": lazy("made a code for linking"),
    "login_code_made": lazy("asked for a way into the panel"),
    "login_code_used": lazy("came into the panel"),
    "credential_saved": lazy("saved a key"),
    "credential_tested": lazy("tested a key"),
    "credential_removed": lazy("removed a key"),
    "organisation_chosen": lazy("chose an organisation"),
    "active_system_chosen": lazy("chose a system of Huntflow"),
    "vacancy_record_created": lazy("began a record of a vacancy"),
    "vacancy_record_written": lazy("wrote a text of a vacancy"),
    "vacancy_record_turned_on": lazy("took a vacancy back to work"),
    "vacancy_record_turned_off": lazy("put a vacancy aside"),
    "vacancy_grade_added": lazy("opened a vacancy for a grade"),
    "vacancy_grade_removed": lazy("closed a vacancy for a grade"),
    "vacancy_recruiter_set": lazy("set the recruiter of a vacancy"),
    "vacancy_updated": lazy("changed a vacancy in Huntflow"),
    "huntflow_cache_cleared": lazy("emptied what is kept of Huntflow"),
    "huntflow_request": lazy("asked Huntflow directly"),
    "huntflow_hook_registered": lazy("connected events of Huntflow"),
    "huntflow_hook_removed": lazy("disconnected events of Huntflow"),
    "stage_threshold_set": lazy("set how long is too long on a stage"),
    "grade_created": lazy("made a grade"),
    "grade_changed": lazy("changed a grade"),
    "grade_deleted": lazy("deleted a grade"),
    "applicant_created": lazy("created an applicant by an import"),
    "applicant_linked": lazy("joined an import with an applicant"),
    "applicant_moved": lazy("moved an applicant"),
    "applicant_moved_undone": lazy("took a move back"),
    "applicant_tagged": lazy("changed tags"),
    "applicant_tagged_undone": lazy("took a change of tags back"),
    "applicant_edited": lazy("corrected an applicant's field"),
    "applicant_edited_undone": lazy("took a correction back"),
    "applicant_commented": lazy("commented on an applicant"),
    "applicant_attached": lazy("put an applicant on a vacancy"),
    "broadcast_sent": lazy("sent a message to everybody of a role"),
    "scorecard_submitted": lazy("sent a scorecard"),
    "scorecard_commented": lazy("a scorecard became a comment in Huntflow"),
    "scorecard_waived": lazy("let a scorecard go"),
}


def operation_words(operation: str) -> str:
    """The action in words."""
    return _(OPERATIONS[operation]) if operation in OPERATIONS else operation
