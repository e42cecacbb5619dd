"""Fields an organisation adds to its vacancies and to the applicants' questionary."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, cast

from pydantic import BeforeValidator, ConfigDict, TypeAdapter

from integrations.base import Answer, Json
from integrations.base.wire import Number, Text, Wire

# Values by the key of their field; dictionaries are ids or {"foreign": "..."}, several fields are objects.
Values = Mapping[str, Json]


def _choices(value: object) -> object:
    items = value if isinstance(value, list | tuple) else ()
    return tuple(item for item in items if isinstance(item, str))


class _Field(Wire):
    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)

    id: Number = None
    type: str = "string"
    title: Text = None
    required: bool = False
    order: int = 0
    values: Annotated[tuple[str, ...], BeforeValidator(_choices)] = ()
    dictionary: Text = None


@dataclass(frozen=True, slots=True)
class FieldSchema:
    """One field of a form.

    Attributes:
        key: its name in requests and answers.
        type: Huntflow's word: string, integer, text, date, select, complex, dictionary, url, ...
        choices: what a select takes; empty for others.
        dictionary: the code of the dictionary its values come from.
        id: Huntflow's number of the field, 0 where it has none.
    """

    key: str
    type: str
    title: str
    is_required: bool
    order: int
    choices: tuple[str, ...] = ()
    dictionary: str = ""
    id: int = 0


_SCHEMA: TypeAdapter[dict[str, _Field]] = TypeAdapter(dict[str, _Field])
_VALUES: TypeAdapter[dict[str, object]] = TypeAdapter(dict[str, object])


def read_schema(answer: Answer) -> list[FieldSchema]:
    """The fields in the order of the form."""
    found = [
        FieldSchema(
            key,
            each.type,
            each.title or key,
            each.required,
            each.order,
            each.values,
            each.dictionary or "",
            each.id or 0,
        )
        for key, each in answer.read(_SCHEMA).items()
    ]
    return sorted(found, key=lambda field: field.order)


def read_values(answer: Answer) -> Values:
    """Values as Huntflow keeps them; an empty questionary is an empty mapping."""
    if answer.json() in (None, []):
        return {}
    # Parsed JSON holds nothing but JSON.
    return cast("Values", answer.read(_VALUES))
