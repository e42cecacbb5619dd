"""Types that requests are made of, and what is wrong with a value as a sentence."""

from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, ValidationError
from pydantic_core import ErrorDetails

from admin_web.door.errors import WHOLE, Details
from locales import gettext as _
from locales import lazy

# The columns are 32 bits wide, on PostgreSQL at least.
LARGEST_ID = 2**31 - 1
# Journals grow beyond that; Python and PostgreSQL agree on 64 bits.
LARGEST_BIG_ID = 2**63 - 1
LARGEST_PAGE = 1_000_000
LARGEST_PAGE_SIZE = 100
PAGE_SIZE = 20
LONGEST_SEARCH = 200

RowId = Annotated[int, Field(ge=1, le=LARGEST_ID)]
LargeRowId = Annotated[int, Field(ge=1, le=LARGEST_BIG_ID)]
VendorId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
Line = Annotated[str, StringConstraints(max_length=255)]


class Input(BaseModel):
    """Base of bodies: every field is named, and values have the types they should have."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Filters(BaseModel):
    """Base of query strings. Unknown parameters are ignored, as the documents' own server did."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class Paging(Filters):
    """`?page=`: from 1."""

    page: Annotated[int, Field(ge=1, le=LARGEST_PAGE)] = 1


class Slice(Filters):
    """`?limit=&offset=` of the lists that the documents show without a page object."""

    limit: Annotated[int, Field(ge=1, le=LARGEST_PAGE_SIZE)] = 50
    offset: Annotated[int, Field(ge=0, le=LARGEST_ID)] = 0


def _yes_or_no(value: object) -> object:
    return {"true": True, "1": True, "false": False, "0": False}.get(str(value).lower(), value)


Flag = Annotated[bool, BeforeValidator(_yes_or_no)]


def _one_line(value: str) -> str:
    return " ".join(value.split())


Search = Annotated[str, StringConstraints(max_length=LONGEST_SEARCH), AfterValidator(_one_line)]

# By pydantic's name of the error. `ctx` of the error fills the placeholders.
_SENTENCES = {
    "missing": lazy("This field is required."),
    "extra_forbidden": lazy("There is no such field."),
    "string_too_long": lazy("At most {max_length} characters."),
    "string_too_short": lazy("At least {min_length} characters."),
    "string_type": lazy("This has to be text."),
    "string_pattern_mismatch": lazy("This has characters that are not allowed here."),
    "int_type": lazy("This has to be a whole number."),
    "int_parsing": lazy("This has to be a whole number."),
    "int_from_float": lazy("This has to be a whole number."),
    "int_parsing_size": lazy("This number is too large."),
    "bool_type": lazy("This has to be true or false."),
    "bool_parsing": lazy("This has to be true or false."),
    "list_type": lazy("This has to be a list."),
    "dict_type": lazy("This has to be an object."),
    "model_type": lazy("This has to be an object."),
    "json_invalid": lazy("This is not JSON."),
    "greater_than_equal": lazy("This has to be {ge} or more."),
    "less_than_equal": lazy("This has to be {le} or less."),
    "date_parsing": lazy("This has to be a date like 2026-03-02."),
    "date_from_datetime_parsing": lazy("This has to be a date like 2026-03-02."),
    "enum": lazy("Choose one of: {expected}."),
    "literal_error": lazy("Choose one of: {expected}."),
    "too_long": lazy("Too many items: {max_length} are the most."),
}
_OTHER = lazy("This value cannot be used.")


def details_of(error: ValidationError) -> Details:
    """Sentences by field; what a validator of ours raised is its own sentence already."""
    details: Details = {}
    for each in error.errors(include_url=False, include_input=False):
        place = ".".join(str(part) for part in each["loc"]) or WHOLE
        details.setdefault(place, []).append(_sentence(each))
    return details


def _sentence(error: ErrorDetails) -> str:
    context: dict[str, Any] = error.get("ctx", {})
    if error["type"] == "value_error" and "error" in context:
        return str(context["error"])
    return _(_SENTENCES.get(error["type"], _OTHER)).format(**context)
