"""How answers become typed objects: frozen, lenient about what we do not need, silent about people in their repr."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Annotated, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, ValidationError, WrapValidator

T = TypeVar("T")


def or_none(value: object, handler: Callable[[object], object]) -> object:
    """An odd value of a field we can do without counts as absent."""
    try:
        return handler(value)
    except ValidationError:
        return None


def _utc(value: datetime | None) -> datetime | None:
    if value is None:
        return None
    return (value.replace(tzinfo=UTC) if value.tzinfo is None else value).astimezone(UTC)


def _list(value: object) -> object:
    return value if isinstance(value, list | tuple) else ()


Text = Annotated[str | None, WrapValidator(or_none)]
Number = Annotated[int | None, WrapValidator(or_none)]
Day = Annotated[date | None, WrapValidator(or_none)]
Instant = Annotated[datetime | None, AfterValidator(_utc), WrapValidator(or_none)]
Maybe = Annotated[T | None, WrapValidator(or_none)]
Many = Annotated[tuple[T, ...], BeforeValidator(_list)]


class Wire(BaseModel):
    """A frozen piece of an answer; its repr shows only the id, so nobody's data gets into a log by accident."""

    model_config = ConfigDict(
        frozen=True, extra="ignore", coerce_numbers_to_str=True, hide_input_in_errors=True, populate_by_name=True
    )

    def __repr_args__(self) -> list[tuple[str | None, object]]:
        return [("id", getattr(self, "id", None))]

    __str__ = BaseModel.__repr__
