"""What all Huntflow operations share: asking, reading one object, a list or a page."""

from typing import Annotated, Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, TypeAdapter, WrapValidator

from integrations.base import Answer
from integrations.base.wire import Wire, or_none
from integrations.huntflow.schemas import Page
from integrations.huntflow.session import HuntflowSession

W = TypeVar("W", bound=Wire)


class _List(BaseModel, Generic[W]):
    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True)

    items: list[W]


class _Paged(_List[W], Generic[W]):
    page: int = 1
    count: int = 0
    total_pages: int = 1
    total_items: Annotated[int | None, WrapValidator(or_none)] = None


class Operations:
    """A group of operations of one connection."""

    def __init__(self, session: HuntflowSession) -> None:
        self._session = session


def read_one(answer: Answer, kind: type[W]) -> W:
    """One object.

    Raises:
        BadResponseError: the answer is not such an object.
    """
    return answer.read(TypeAdapter(kind))


def read_list(answer: Answer, kind: type[W]) -> list[W]:
    """The `items` of a list that comes whole."""
    listed: _List[W] = answer.read(_adapter(_List, kind))
    return listed.items


def read_page(answer: Answer, kind: type[W]) -> Page[W]:
    """One page of a list that comes in pages."""
    paged: _Paged[W] = answer.read(_adapter(_Paged, kind))
    return Page(tuple(paged.items), paged.page, paged.count, paged.total_pages, paged.total_items)


_adapters: dict[tuple[type, type], TypeAdapter[Any]] = {}


def _adapter(shape: type, kind: type) -> TypeAdapter[Any]:
    """Building a reader costs milliseconds, so each is built once."""
    key = (shape, kind)
    if key not in _adapters:
        _adapters[key] = TypeAdapter(shape[kind])  # type: ignore[index]
    return _adapters[key]


def page_params(page: int, count: int, most: int) -> tuple[int, int]:
    """Page and count within Huntflow's bounds.

    Raises:
        ValueError: Huntflow would refuse them.
    """
    if page < 1 or not 1 <= count <= most:
        raise ValueError(f"page {page} from 1, count {count} from 1 to {most}")
    return page, count
