"""What Huntflow's, the audit trail's and our own words are called in the chat."""

from locales import gettext as _
from locales import lazy, ngettext
from services.applicants.fields import ApplicantField
from services.vocabulary import Source

FIELD_NAMES = {
    ApplicantField.NAME: lazy("Name"),
    ApplicantField.PHONE: lazy("Telephone"),
    ApplicantField.EMAIL: lazy("E-mail"),
    ApplicantField.POSITION: lazy("Position"),
    ApplicantField.SALARY: lazy("Salary"),
}
FIELD_QUESTIONS = {
    ApplicantField.NAME: lazy("Send surname and first name, for example: Иванов Иван. /cancel keeps the old value."),
    ApplicantField.PHONE: lazy("Send the telephone number, for example +375291234567. /cancel keeps the old value."),
    ApplicantField.EMAIL: lazy("Send the e-mail address. /cancel keeps the old value."),
    ApplicantField.POSITION: lazy("Send the position. /cancel keeps the old value."),
    ApplicantField.SALARY: lazy("Send the expected salary, for example 2500 USD. /cancel keeps the old value."),
}
# Operations of the audit trail about applicants.
AUDIT_WORDS = {
    "applicant_created": lazy("created by an import"),
    "applicant_linked": lazy("joined with an import"),
    "applicant_moved": lazy("moved to another stage"),
    "applicant_moved_undone": lazy("move undone"),
    "applicant_tagged": lazy("changed the tags"),
    "applicant_tagged_undone": lazy("change of tags undone"),
    "applicant_edited": lazy("corrected a field"),
    "applicant_edited_undone": lazy("correction undone"),
    "applicant_answered": lazy("changed the questionary"),
    "applicant_answered_undone": lazy("change of the questionary undone"),
    "applicant_commented": lazy("wrote a comment"),
    "applicant_file_sent": lazy("took a resume file"),
    "applicant_attached": lazy("put on a vacancy"),
    "assistant_asked": lazy("asked the assistant"),
    "assistant_match": lazy("asked the assistant: resume against a vacancy"),
    "assistant_history": lazy("asked the assistant: history in short"),
    "assistant_invitation": lazy("asked the assistant: an invitation"),
    "assistant_rejection": lazy("asked the assistant: a rejection"),
}
# Through which door; the chat itself goes without saying.
DOORS = {
    Source.WEB: lazy("in the panel"),
    Source.API: lazy("through the API"),
    Source.JOB: lazy("in the background"),
}


def days(count: int) -> str:
    """How long somebody stands on a stage."""
    if count == 0:
        return _("today")
    return ngettext("{count} day", "{count} days", count).format(count=count)
