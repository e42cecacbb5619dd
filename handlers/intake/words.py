"""Words of drafts."""

from locales import lazy
from services.task_import.cards import Missing
from services.task_import.draft import DraftField, Remark

FIELDS = {
    DraftField.NAME: lazy("Name"),
    DraftField.PHONE: lazy("Phone"),
    DraftField.EMAIL: lazy("E-mail"),
    DraftField.TELEGRAM: lazy("Telegram"),
    DraftField.POSITION: lazy("Position"),
    DraftField.COMPANY: lazy("Company"),
    DraftField.MONEY: lazy("Salary"),
}
REMARKS = {
    Remark.NOT_PARSED: lazy("Huntflow did not read the file now: the fields are from our own reading."),
    Remark.NO_TEXT: lazy("There is no text in the file, probably a scan. Check every field."),
    Remark.ENCRYPTED: lazy(
        "The file has a password, so nobody could read it. Fill in the fields; it will be attached."
    ),
    Remark.DAMAGED: lazy(
        "The file is damaged and could not be read. Fill in the fields; it will be attached as it is."
    ),
    Remark.ONLY_HUNTFLOW: lazy("Only Huntflow can read this kind of file: check its fields."),
    Remark.CUT: lazy("The file is very long: only its beginning was read."),
    Remark.PHOTO_WITHOUT_KEY: lazy(
        "Photos are read by Gemini, and its key is not connected. Fill in the fields, or connect it in /tokens."
    ),
    Remark.PHOTO_NOT_READ: lazy("Gemini could not read the photo now. Fill in the fields; it will be attached."),
}
MISSING = {
    Missing.NAME: lazy("the surname and name: nothing says them for certain"),
    Missing.DUPLICATE_CHECK: lazy("the check whether this person is in Huntflow already"),
    Missing.DUPLICATE_CHOICE: lazy("your decision about the applicants found"),
    Missing.VACANCY: lazy("the vacancy"),
    Missing.STAGE: lazy("the stage"),
}
