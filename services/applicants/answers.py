"""Answers of the questionary: as Huntflow shows them, as it takes them, as a person types and reads them. Pure."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from urllib.parse import urlsplit

from integrations.base import Json
from integrations.huntflow.fields import FieldSchema
from locales import lazy
from services.errors import ServiceError

MAX_LINE_CHARS = 255
# One message of Telegram.
MAX_TEXT_CHARS = 4000
LARGEST_NUMBER = 10**12
# What empties a field, as on the cards of drafts.
EMPTY = frozenset({"-", "–", "—"})
# Fields one can set to a row of a list.
CHOSEN = frozenset({"select", "dictionary"})
# Fields one can type. The others are several fields in one, or belong to other parts of Huntflow.
TYPED = frozenset({"string", "text", "url", "integer", "date", "income"})
_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_NUMBER = re.compile(r"-?\d{1,13}")
_INCOME = re.compile(r"(?P<sum>\d[\d ]{0,14})(?:\s+(?P<type>\S.*))?")


class NoSuchAnswerError(ServiceError):
    """The text is not in the field's list. Values: `field`."""

    sentence = lazy("“{field}” has no such value. Nothing was changed. Choose one of the list or type it exactly.")


class BadDayError(ServiceError):
    """No date. Values: `field`."""

    sentence = lazy("“{field}” takes a date, for example 31.12.2026. Nothing was changed.")


class BadNumberError(ServiceError):
    """No whole number. Values: `field`."""

    sentence = lazy("“{field}” takes a whole number. Nothing was changed.")


class BadLinkError(ServiceError):
    """No address. Values: `field`."""

    sentence = lazy("“{field}” takes an address that begins with https://. Nothing was changed.")


class BadIncomeError(ServiceError):
    """No sum of money. Values: `field`, `types` (what Huntflow takes beside the number)."""

    sentence = lazy("“{field}” takes a number and one of: {types}. Nothing was changed.")


class LongAnswerError(ServiceError):
    """Too many characters. Values: `field`, `most`."""

    sentence = lazy("“{field}” takes at most {most} characters. Nothing was changed.")


class NeededAnswerError(ServiceError):
    """The organisation requires the field. Values: `field`."""

    sentence = lazy("“{field}” is required in your organisation and cannot be emptied. Nothing was changed.")


class ClosedFieldError(ServiceError):
    """A kind of field that is not edited here. Values: `field`."""

    sentence = lazy("“{field}” can only be changed in Huntflow itself. Nothing was changed.")


def is_editable(field: FieldSchema) -> bool:
    """Whether a person can change the field in the chat."""
    return field.type in TYPED or (field.type == "select" and bool(field.choices)) or bool(_dictionary(field))


def _dictionary(field: FieldSchema) -> str:
    return field.dictionary if field.type == "dictionary" else ""


def written(value: Json) -> Json:
    """A value as Huntflow takes it: a row of a dictionary by its id; nothing as None."""
    if isinstance(value, Mapping) and isinstance(value.get("id"), int):
        return value["id"]
    return None if value in ("", [], {}) else value


def shown(value: Json) -> str:
    """A value in words; empty for what has none."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "✓" if value else ""
    if isinstance(value, str | int | float):
        return str(value)
    if isinstance(value, Mapping):
        if "name" in value:
            return shown(value["name"])
        # An income is a sum and its type; several fields in one are shown one after the other.
        return " ".join(part for part in (shown(each) for each in value.values()) if part)
    return ", ".join(part for part in (shown(each) for each in _items(value)) if part)


def _items(value: Json) -> Sequence[Json]:
    return value if isinstance(value, list | tuple) else ()


def typed(field: FieldSchema, text: str) -> Json:
    """A typed text as the field's value; a dash empties it.

    Raises:
        The errors of this module: the text is no such value.
    """
    text = text.strip()
    if text in EMPTY:
        if field.is_required:
            raise NeededAnswerError(field=field.title)
        return None
    read = _READERS.get(field.type)
    if read is None:
        raise ClosedFieldError(field=field.title)
    return read(field, text)


def _number(field: FieldSchema, text: str) -> int:
    if not _NUMBER.fullmatch(text) or abs(int(text)) > LARGEST_NUMBER:
        raise BadNumberError(field=field.title)
    return int(text)


def _text(field: FieldSchema, text: str) -> str:
    is_line = field.type == "string"
    text = " ".join(text.split()) if is_line else text
    most = MAX_LINE_CHARS if is_line else MAX_TEXT_CHARS
    if not text or len(text) > most:
        raise LongAnswerError(field=field.title, most=most)
    return text


def _day(field: FieldSchema, text: str) -> str:
    parts = _DAY.fullmatch(text)
    try:
        if parts:
            return date(int(parts[3]), int(parts[2]), int(parts[1])).isoformat()
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise BadDayError(field=field.title) from None


def _link(field: FieldSchema, text: str) -> str:
    try:
        parts = urlsplit(text)
        is_link = parts.scheme in {"http", "https"} and bool(parts.hostname) and not re.search(r"\s", text)
    except ValueError:
        is_link = False
    if not is_link or len(text) > MAX_LINE_CHARS:
        raise BadLinkError(field=field.title)
    return text


def _income(field: FieldSchema, text: str) -> Json:
    found = _INCOME.fullmatch(" ".join(text.split()))
    kind = (found["type"] or "") if found else ""
    known = next((each for each in field.choices if each.casefold() == kind.casefold()), None)
    if found is None or (field.choices and known is None):
        raise BadIncomeError(field=field.title, types=", ".join(field.choices) or "—")
    amount = found["sum"].replace(" ", "")
    return {"income": amount, "type": known} if known else {"income": amount}


def _choice(field: FieldSchema, text: str) -> str:
    found = next((each for each in field.choices if each.casefold() == text.casefold()), None)
    if found is None:
        raise NoSuchAnswerError(field=field.title)
    return found


_READERS: Mapping[str, Callable[[FieldSchema, str], Json]] = {
    "string": _text,
    "text": _text,
    "url": _link,
    "integer": _number,
    "date": _day,
    "income": _income,
    "select": _choice,
}
