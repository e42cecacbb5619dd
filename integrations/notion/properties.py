"""Properties of pages, all of Notion's types in words a person would read."""

from collections.abc import Callable, Mapping
from datetime import datetime

from pydantic import model_validator

from integrations.base.wire import Many, Text, Wire
from integrations.notion.files import PageFile, file_of
from integrations.notion.rich_text import items, text_at, words_of

# Page objects cut these after 25 items (vendor-facts.md, "Notion"); the rest is under `/pages/{id}/properties/{id}`.
CUT_AFTER = 25
_CAN_BE_CUT = frozenset({"title", "rich_text", "people", "relation"})


class Person(Wire):
    """Somebody of the workspace; a partial one has an id only."""

    id: str
    name: Text = None
    email: Text = None

    @model_validator(mode="before")
    @classmethod
    def _email(cls, data: object) -> object:
        email = text_at(data, "person", "email")
        return {**data, "email": email} if isinstance(data, Mapping) and email else data


class Property(Wire):
    """A property of a page.

    Attributes:
        type: Notion's: title, rich_text, number, select, multi_select, status, date, people, files, checkbox, url,
            email, phone_number, formula, relation, rollup, created_time, unique_id and others.
        text: the value in words; None when it is empty or of a kind without words. Several are joined with «, ».
        links: addresses hidden behind the words.
        is_cut: the page object shows only the first 25 items.
    """

    id: str = ""
    name: str = ""
    type: str = ""
    text: str | None = None
    links: tuple[str, ...] = ()
    people: Many[Person] = ()
    files: Many[PageFile] = ()
    is_cut: bool = False

    @model_validator(mode="before")
    @classmethod
    def _words(cls, data: object) -> object:
        if not isinstance(data, Mapping) or "text" in data:
            return data
        kind = text_at(data, "type")
        value = data.get(kind)
        cut = kind in _CAN_BE_CUT and (data.get("has_more") is True or len(items(value)) >= CUT_AFTER)
        return {
            "id": data.get("id", ""),
            "name": data.get("name", ""),
            "type": kind,
            "text": value_in_words(kind, value),
            "links": words_of(value).links if kind in {"title", "rich_text"} else (),
            "people": items(value) if kind == "people" else (),
            "files": [found for each in items(value) if (found := file_of(each))] if kind == "files" else (),
            "is_cut": cut,
        }


def value_in_words(kind: str, value: object) -> str | None:
    """The value of a property; None for an unknown kind or nothing."""
    reader = _READERS.get(kind)
    return reader(value) if reader is not None and value is not None else None


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _rich(value: object) -> str | None:
    return words_of(value).text.strip() or None


def _number(value: object) -> str | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return str(int(value)) if float(value).is_integer() else str(value)


def _flag(value: object) -> str | None:
    return ("true" if value else "false") if isinstance(value, bool) else None


def _name(value: object) -> str | None:
    return text_at(value, "name") or None


def _names(value: object) -> str | None:
    return ", ".join(name for each in items(value) if (name := text_at(each, "name"))) or None


def _date(value: object) -> str | None:
    start, end = text_at(value, "start"), text_at(value, "end")
    return f"{start} – {end}" if start and end else start or None


def _number_of_page(value: object) -> str | None:
    number = value.get("number") if isinstance(value, Mapping) else None
    prefix = text_at(value, "prefix")
    if not isinstance(number, int) or isinstance(number, bool):
        return None
    return f"{prefix}-{number}" if prefix else str(number)


def _computed(value: object) -> str | None:
    """Formulas and roll-ups name the type of what they came to."""
    kind = text_at(value, "type")
    inner = value.get(kind) if isinstance(value, Mapping) else None
    if kind == "array":
        found = [value_in_words(text_at(each, "type"), each.get(text_at(each, "type"))) for each in items(inner)]
        return ", ".join(text for text in found if text) or None
    return {"string": _text, "number": _number, "boolean": _flag, "date": _date}.get(kind, _nothing)(inner)


def _place(value: object) -> str | None:
    return text_at(value, "name") or text_at(value, "address") or None


def _nothing(_value: object) -> None:
    return None


_READERS: dict[str, Callable[[object], str | None]] = {
    "title": _rich,
    "rich_text": _rich,
    "number": _number,
    "select": _name,
    "status": _name,
    "multi_select": _names,
    "date": _date,
    "people": _names,
    "files": _names,
    "checkbox": _flag,
    "url": _text,
    "email": _text,
    "phone_number": _text,
    "formula": _computed,
    "rollup": _computed,
    "created_time": _text,
    "last_edited_time": _text,
    "created_by": _name,
    "last_edited_by": _name,
    "unique_id": _number_of_page,
    "verification": lambda value: text_at(value, "state") or None,
    "place": _place,
}


def day_or_instant(text: str) -> datetime | None:
    """A date property's beginning as an instant; None for a date that is none."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
