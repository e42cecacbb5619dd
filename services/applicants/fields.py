"""Fields of an applicant a person may correct, and how a typed value is read. Pure."""

from collections.abc import Iterable
from enum import StrEnum

from integrations.huntflow.schemas import Applicant
from services.applicants.errors import BadValueError
from services.task_import.contacts import normal_email, normal_phone
from services.task_import.errors import BadEmailError, BadNameError, BadPhoneError
from services.task_import.names import typed_name

MAX_VALUE_CHARS = 200


class ApplicantField(StrEnum):
    """A field; the value is what a button carries."""

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    POSITION = "position"
    SALARY = "money"


def typed_values(field: ApplicantField, text: str) -> dict[str, str | None]:
    """A typed value as Huntflow's fields.

    Raises:
        BadNameError, BadPhoneError, BadEmailError, BadValueError: it is none.
    """
    text = " ".join(text.split())
    match field:
        case ApplicantField.NAME:
            return _name(text)
        case ApplicantField.PHONE:
            if (phone := normal_phone(text)) is None:
                raise BadPhoneError
            return {"phone": phone}
        case ApplicantField.EMAIL:
            if (email := normal_email(text)) is None:
                raise BadEmailError
            return {"email": email}
        case _:
            if not text or len(text) > MAX_VALUE_CHARS:
                raise BadValueError
            return {field.value: text}


def _name(text: str) -> dict[str, str | None]:
    name = typed_name(text)
    if name is None:
        raise BadNameError
    values: dict[str, str | None] = {"last_name": name.last, "first_name": name.first}
    # Who types two words leaves the patronymic as it is.
    return values | {"middle_name": name.middle} if name.middle else values


def values_of(applicant: Applicant, fields: Iterable[str]) -> dict[str, str | None]:
    """The same fields as they are in Huntflow; empty counts as not there."""
    return {name: getattr(applicant, name) or None for name in fields}


def shown_values(values: dict[str, str | None]) -> str:
    """Values in one line, as a card shows them."""
    return " ".join(value for value in values.values() if value)
