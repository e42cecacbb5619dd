"""What a person types into a field of a card, in the form it is kept in. Pure."""

from services.errors import ServiceError
from services.task_import.contacts import normal_email, normal_telegram
from services.task_import.draft import DraftField, Origin, Sourced, SourcedName
from services.task_import.errors import BadEmailError, BadNameError, BadPhoneError, BadTelegramError, BadTextError
from services.task_import.names import typed_name
from services.task_import.preview import corrected_phone

# What a person sends to leave a contact empty.
NOTHING = frozenset({"-", "–", "—"})
# Of the texts of an applicant (contract of Huntflow, ApplicantCreateRequest).
MAX_FIELD_CHARS = 255


def typed_value(field: DraftField, text: str) -> SourcedName | Sourced | None:
    """The value; None for a field to be left empty.

    Raises:
        BadNameError, BadPhoneError, BadEmailError, BadTelegramError, BadTextError: the text does not fit.
    """
    if field is DraftField.NAME:
        name = typed_name(text)
        if name is None:
            raise BadNameError
        return SourcedName(name, Origin.PERSON)
    if text in NOTHING:
        return None
    value: str | None
    error: ServiceError
    match field:
        case DraftField.PHONE:
            value, error = corrected_phone(text), BadPhoneError()
        case DraftField.EMAIL:
            value, error = normal_email(text), BadEmailError()
        case DraftField.TELEGRAM:
            value, error = normal_telegram(text), BadTelegramError()
        case _:
            value, error = " ".join(text.split()) or None, BadTextError()
    if value is None or len(value) > MAX_FIELD_CHARS:
        raise error
    return Sourced(value, Origin.PERSON)
