"""Words for what an import consists of."""

from locales import lazy
from services.task_import.cards import Missing
from services.task_import.draft import FileVerdict, MatchReason, Origin
from services.task_import.outcomes import ImportNote
from services.vocabulary import ImportStep

ORIGINS = {
    Origin.TITLE: lazy("from the title"),
    Origin.DESCRIPTION: lazy("from the description"),
    Origin.CUSTOM_FIELD: lazy("from a field of the task"),
    Origin.RESUME: lazy("from the resume"),
    Origin.PERSON: lazy("typed by you"),
    Origin.FILE: lazy("from the file"),
    Origin.FILE_NAME: lazy("from the file's name"),
    Origin.HUNTFLOW: lazy("read by Huntflow"),
    Origin.PHOTO: lazy("read by Gemini"),
    Origin.CAPTION: lazy("from the caption"),
    Origin.CONTACT: lazy("from the contact"),
    Origin.TEXT: lazy("from the text"),
    Origin.LINK: lazy("from the link"),
}
VERDICTS = {
    FileVerdict.RESUME: lazy("resume"),
    FileVerdict.EXTRA: lazy("will be attached"),
    FileVerdict.TOO_LARGE: lazy("left out: larger than 15 MB, Huntflow does not take it"),
    FileVerdict.UNSUPPORTED: lazy("left out: Huntflow does not take this kind of file"),
    FileVerdict.TOO_MANY: lazy("left out: Huntflow takes at most 15 files"),
    FileVerdict.NO_ADDRESS: lazy("left out: there is only a link, no file"),
    FileVerdict.NOT_FOUND: lazy("left out: it is no longer there"),
    FileVerdict.NOT_WHAT_IT_SAYS: lazy("left out: the content is not what the name promises"),
    FileVerdict.EMPTY: lazy("left out: the file is empty"),
    FileVerdict.REFUSED: lazy("left out: Huntflow did not take it"),
}
REASONS = {
    MatchReason.PHONE: lazy("same phone"),
    MatchReason.EMAIL: lazy("same e-mail"),
    MatchReason.TELEGRAM: lazy("same Telegram"),
    MatchReason.SAME_SOURCE: lazy("made of the same file or text"),
    MatchReason.PROFILE: lazy("same profile page"),
    MatchReason.JUST_CREATED: lazy("added a moment ago with the same contact"),
    MatchReason.SIMILAR_NAME: lazy("similar name"),
}
STEPS = {
    ImportStep.RESUME: lazy("Files and resume"),
    ImportStep.APPLICANT: lazy("Applicant"),
    ImportStep.VACANCY: lazy("Vacancy and stage"),
    ImportStep.COMMENTS: lazy("Comments"),
    ImportStep.TAG: lazy("Tag"),
}
NOTES = {
    ImportNote.ALREADY_ON_VACANCY: lazy("The applicant was on this vacancy already: the stage is left as it was."),
    ImportNote.STATUS_NOT_WRITTEN: lazy("The task's status in ClickUp could not be changed; change it there."),
    ImportNote.COMMENTS_NOT_READ: lazy(
        "The comments are no longer shown to your key, so only the description came over."
    ),
    ImportNote.COMMENTS_REFUSED: lazy("Huntflow did not take the comments. Copy them by hand if you need them."),
    ImportNote.COMMENTS_UNSURE: lazy("We could not see whether a comment was saved. Have a look in Huntflow."),
    ImportNote.TAG_REFUSED: lazy("Huntflow did not let us set the tag. The account's owner can allow it."),
}
MISSING = {
    Missing.NAME: lazy("the surname and name: the title does not say them for certain"),
    Missing.DUPLICATE_CHECK: lazy("the check whether this person is in Huntflow already"),
    Missing.DUPLICATE_CHOICE: lazy("your decision about the applicants found"),
    Missing.VACANCY: lazy("the vacancy"),
    Missing.STAGE: lazy("the stage"),
}
