"""Custom fields of a task: ClickUp answers with indexes and ids, people want the words."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from pydantic import model_validator

from integrations.base.wire import Wire

# ClickUp's spelling of the types whose value is a choice; others carry their value as it is.
DROP_DOWN = "drop_down"
LABELS = "labels"
USERS = "users"
DATE = "date"


class CustomField(Wire):
    """A custom field with its value in words; `text` is None when the field is empty or of a kind without words.

    `type` is ClickUp's: short_text, text, email, phone, url, number, currency, date, drop_down, labels, users, checkbox
    and others. A date is an ISO date-time in UTC; several labels or users are joined with «, ».
    """

    id: str
    name: str = ""
    type: str = ""
    text: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _words(cls, data: object) -> object:
        if not isinstance(data, Mapping) or "text" in data:
            return data
        return {**data, "text": value_in_words(str(data.get("type", "")), data.get("value"), data.get("type_config"))}


def value_in_words(kind: str, value: object, config: object) -> str | None:
    """The value of a custom field as a person would read it."""
    if kind == DROP_DOWN:
        return _option(value, _options(config))
    if kind == LABELS:
        return _joined([_option(item, _options(config)) for item in _items(value)])
    if kind == USERS:
        return _joined([_name(item) for item in _items(value)])
    if kind == DATE:
        return _date(value)
    return _plain(value)


def _plain(value: object) -> str | None:
    if isinstance(value, bool):
        return "true" if value else "false"
    if value == "":
        return None
    return str(value) if isinstance(value, str | int | float) else None


def _options(config: object) -> Sequence[Mapping[str, object]]:
    options = config.get("options") if isinstance(config, Mapping) else None
    return [option for option in _items(options) if isinstance(option, Mapping)]


def _items(value: object) -> Sequence[object]:
    return value if isinstance(value, list | tuple) else ()


def _option(value: object, options: Sequence[Mapping[str, object]]) -> str | None:
    """Drop-downs are read back as the index, labels as ids; both are tried, an index only as a number."""
    for option in options:
        is_index = isinstance(value, int) and option.get("orderindex") == value
        if is_index or (isinstance(value, str) and option.get("id") == value):
            label = option.get("name") or option.get("label")
            return label if isinstance(label, str) else None
    return None


def _name(item: object) -> str | None:
    name = item.get("username") if isinstance(item, Mapping) else None
    return name if isinstance(name, str) else None


def _joined(words: Sequence[str | None]) -> str | None:
    return ", ".join(word for word in words if word) or None


def _date(value: object) -> str | None:
    text = str(value)
    # Thirteen digits are milliseconds up to the year 2286.
    if not (text.isascii() and text.isdigit()) or len(text) > len("9999999999999"):
        return None
    return datetime.fromtimestamp(int(text) / 1000, tz=UTC).isoformat()
