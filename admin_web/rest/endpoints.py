"""A handler of the API as its signature describes it.

    subject = Subject("Vacancies")

    @subject.get("/api/vacancies/{id}/", summary="Детали вакансии")
    async def show(request: web.Request, actor: Actor, id: RowId) -> VacancyBody: ...

`actor` makes signing in necessary, `query` and `body` are models, every other parameter stands in the path. The
annotation of the result is what the document promises: a TypedDict (rows of the database go out as they are, without
an object for each), a pydantic model, or None for an answer without a body.
"""

import inspect
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, get_args, get_origin, get_type_hints

from aiohttp import hdrs
from pydantic import BaseModel, TypeAdapter

from admin_web.door.errors import CREATED, NO_CONTENT, OK

Handler = Callable[..., Awaitable[Any]]
H = TypeVar("H", bound=Handler)
# Parameters that are no part of the path.
_GIVEN = frozenset({"request", "actor", "query", "body"})


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One method of one address.

    Attributes:
        also: further errors it answers with: 503 where a vendor is asked, 429 where tries are counted.
        same_at: further statuses at which it answers in the shape of its success.
    """

    method: str
    path: str
    handler: Handler
    tag: str
    summary: str
    status: int
    also: tuple[int, ...] = ()
    same_at: tuple[int, ...] = ()
    needs_actor: bool = False
    query: type[BaseModel] | None = None
    body: type[BaseModel] | None = None
    is_body_optional: bool = False
    path_types: dict[str, TypeAdapter[Any]] = field(default_factory=dict)
    answer: Any = None

    @property
    def name(self) -> str:
        """Unique in the document."""
        place = self.path.strip("/").replace("/", "_").replace("{", "").replace("}", "").replace("-", "_")
        return f"{self.method.lower()}_{place}"


class Endpoints(list[Endpoint]):
    """Everything an application serves as its API."""

    def fixed_methods(self, path: str) -> list[str]:
        """The methods of an address without anything to fill in; empty for any other address."""
        return [each.method for each in self if each.path == path and not each.path_types]


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Reply(Generic[T]):
    """An answer whose status is decided by the handler."""

    status: int
    body: T


@dataclass(frozen=True, slots=True)
class _Answers:
    """What an endpoint is for and how it may answer."""

    summary: str
    status: int
    also: tuple[int, ...] = ()
    same_at: tuple[int, ...] = ()


class Subject:
    """The endpoints of one subject, in the order they are matched."""

    def __init__(self, tag: str) -> None:
        self._tag = tag
        self._endpoints: list[Endpoint] = []

    def __iter__(self) -> Iterator[Endpoint]:
        return iter(self._endpoints)

    def get(
        self, path: str, *, summary: str, also: tuple[int, ...] = (), same_at: tuple[int, ...] = ()
    ) -> Callable[[H], H]:
        """Register a reading handler."""
        return self._register(hdrs.METH_GET, path, _Answers(summary, OK, also, same_at))

    def post(self, path: str, *, summary: str, status: int = OK, also: tuple[int, ...] = ()) -> Callable[[H], H]:
        """Register a handler that does something; `status` is 201 where it creates."""
        return self._register(hdrs.METH_POST, path, _Answers(summary, status, also))

    def create(self, path: str, *, summary: str, also: tuple[int, ...] = ()) -> Callable[[H], H]:
        """Register a handler that creates what it answers with."""
        return self._register(hdrs.METH_POST, path, _Answers(summary, CREATED, also))

    def put(self, path: str, *, summary: str, also: tuple[int, ...] = ()) -> Callable[[H], H]:
        """Register a handler that replaces."""
        return self._register(hdrs.METH_PUT, path, _Answers(summary, OK, also))

    def patch(self, path: str, *, summary: str, also: tuple[int, ...] = ()) -> Callable[[H], H]:
        """Register a handler that changes some fields."""
        return self._register(hdrs.METH_PATCH, path, _Answers(summary, OK, also))

    def delete(self, path: str, *, summary: str, also: tuple[int, ...] = ()) -> Callable[[H], H]:
        """Register a handler that deletes."""
        return self._register(hdrs.METH_DELETE, path, _Answers(summary, NO_CONTENT, also))

    def _register(self, method: str, path: str, answers: "_Answers") -> Callable[[H], H]:
        def register(handler: H) -> H:
            hints = get_type_hints(handler, include_extras=True)
            parameters = inspect.signature(handler).parameters
            body = hints.get("body")
            self._endpoints.append(
                Endpoint(
                    method=method,
                    path=path,
                    handler=handler,
                    tag=self._tag,
                    summary=answers.summary,
                    status=answers.status,
                    also=answers.also,
                    same_at=answers.same_at,
                    needs_actor="actor" in parameters,
                    query=hints.get("query"),
                    body=body,
                    is_body_optional=body is not None and _can_be_empty(body),
                    path_types={name: TypeAdapter(hints[name]) for name in parameters if name not in _GIVEN},
                    answer=_body_of(hints["return"]),
                )
            )
            return handler

        return register


def _body_of(annotation: Any) -> Any:
    return get_args(annotation)[0] if get_origin(annotation) is Reply else annotation


def _can_be_empty(body: type[BaseModel]) -> bool:
    return not any(each.is_required() for each in body.model_fields.values())
