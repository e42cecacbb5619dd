"""What a person types into a field of a card, in the form it is kept in. Pure."""

from services.task_import.contacts import normal_email
from services.task_import.draft import DraftField, Origin, Sourced, SourcedName
from services.task_import.errors import BadEmailError, BadNameError, BadPhoneError
from services.task_import.names import typed_name
from services.task_import.preview import corrected_phone

# What a person sends to leave a contact empty.
NOTHING = frozenset({"-", "–", "—"})


def typed_value(field: DraftField, text: str) -> SourcedName | Sourced | None:
    """The value; None for a field to be left empty.

    Raises:
        BadNameError, BadPhoneError, BadEmailError: the text does not fit.
    """
    if field is DraftField.NAME:
        name = typed_name(text)
        if name is None:
            raise BadNameError
        return SourcedName(name, Origin.PERSON)
    if text in NOTHING:
        return None
    value = corrected_phone(text) if field is DraftField.PHONE else normal_email(text)
    if value is None:
        raise BadPhoneError if field is DraftField.PHONE else BadEmailError
    return Sourced(value, Origin.PERSON)
