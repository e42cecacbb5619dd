"""Runs a handler of the API: who asks, what was sent, the answer as JSON."""

from collections.abc import Iterable
from typing import Any

import orjson
from aiohttp import web
from aiohttp.typedefs import Handler
from pydantic import BaseModel, ValidationError

from admin_web.door.errors import NO_CONTENT, WHOLE, Details, Failure, NotSignedInError, WrongInputError
from admin_web.door.identity import caller_of
from admin_web.rest.endpoints import Endpoint, Endpoints, Reply
from admin_web.rest.fields import details_of
from locales import gettext as _
from locales import lazy

ENDPOINTS = web.AppKey("endpoints", Endpoints)
JSON = "application/json"
_OPTIONS = orjson.OPT_UTC_Z | orjson.OPT_OMIT_MICROSECONDS | orjson.OPT_NON_STR_KEYS
_UNSTORABLE = lazy("This has a character that cannot be stored.")
_EMPTY = b"{}"


def add_subject(app: web.Application, subject: Iterable[Endpoint]) -> None:
    """Serve the endpoints of a subject."""
    for endpoint in subject:
        in_path = {part[1:-1] for part in endpoint.path.split("/") if part.startswith("{")}
        if in_path != set(endpoint.path_types):
            raise TypeError(f"{endpoint.method} {endpoint.path}: its handler takes {sorted(endpoint.path_types)}")
        app[ENDPOINTS].append(endpoint)
        app.router.add_route(endpoint.method, endpoint.path, served(endpoint))


def served(endpoint: Endpoint) -> Handler:
    """The endpoint as aiohttp calls it."""

    async def serve(request: web.Request) -> web.StreamResponse:
        values: dict[str, Any] = {}
        if endpoint.needs_actor:
            actor = caller_of(request).actor
            if actor is None:
                raise NotSignedInError
            values["actor"] = actor
        if endpoint.path_types:
            # `/stats/` looks like an id to the route beside it, when it is asked with a method it does not take.
            if methods := request.app[ENDPOINTS].fixed_methods(request.path):
                raise web.HTTPMethodNotAllowed(request.method, methods)
            values.update(_path(request, endpoint))
        if endpoint.query is not None:
            values["query"] = _query(request, endpoint.query)
        if endpoint.body is not None:
            values["body"] = await _body(request, endpoint.body, is_optional=endpoint.is_body_optional)
        return _answer(endpoint, await endpoint.handler(request, **values))

    return serve


def _path(request: web.Request, endpoint: Endpoint) -> dict[str, Any]:
    values, details = {}, Details()
    for name, adapter in endpoint.path_types.items():
        try:
            values[name] = adapter.validate_python(request.match_info[name])
        except ValidationError as error:
            details[name] = [sentence for sentences in details_of(error).values() for sentence in sentences]
    if details:
        raise WrongInputError(details)
    return values


def _query(request: web.Request, model: type[BaseModel]) -> BaseModel:
    # An empty parameter is one not given: forms send those that were left blank.
    given = {name: value for name, value in request.query.items() if value}
    wrong = {name: [_(_UNSTORABLE)] for name, value in given.items() if not _is_storable(value)}
    if wrong:
        raise WrongInputError(wrong)
    return _checked(model.model_validate, given)


async def _body(request: web.Request, model: type[BaseModel], *, is_optional: bool) -> BaseModel:
    raw = await request.read()
    if not raw and is_optional:
        raw = _EMPTY
    # PostgreSQL stores no character with the number zero.
    if b"\x00" in raw or b"\\u0000" in raw:
        raise WrongInputError({WHOLE: [_(_UNSTORABLE)]})
    return _checked(lambda text: model.model_validate_json(text, strict=True), raw)


def _checked(validate: Any, given: Any) -> BaseModel:
    try:
        model: BaseModel = validate(given)
    except ValidationError as error:
        raise WrongInputError(details_of(error)) from None
    return model


def _is_storable(text: str) -> bool:
    try:
        return b"\x00" not in text.encode()
    except UnicodeEncodeError:
        return False


def _answer(endpoint: Endpoint, result: Any) -> web.Response:
    status, body = (result.status, result.body) if isinstance(result, Reply) else (endpoint.status, result)
    if status == NO_CONTENT:
        return web.Response(status=status)
    return json_response(body, status)


def json_response(body: Any, status: int) -> web.Response:
    """Times in UTC with `Z`, without fractions, as the documents show them."""
    return web.Response(
        body=orjson.dumps(body, default=_plain, option=_OPTIONS), status=status, content_type=JSON, charset="utf-8"
    )


def _plain(value: object) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    raise TypeError(f"{type(value).__name__} has no JSON form")


def tell(_request: web.Request, failure: Failure) -> web.Response:
    """A failure in the shape of spec/api-spec.md."""
    return json_response(
        {"error": failure.name, "message": failure.message, "details": failure.details}, failure.status
    )


def tell_shortly(_request: web.Request, failure: Failure) -> web.Response:
    """A failure in the shape of `/accounts/api/*` (spec/accounts-api.md). Wrong fields are named in the sentence."""
    fields = " ".join(f"{name}: {' '.join(sentences)}" for name, sentences in failure.details.items())
    return json_response({"success": False, "message": f"{failure.message} {fields}".strip()}, failure.status)
