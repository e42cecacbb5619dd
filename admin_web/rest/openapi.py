"""The OpenAPI document, made from the typed handlers."""

from collections.abc import Iterable
from http import HTTPStatus
from typing import Any

import orjson
from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema
from typing_extensions import TypedDict

from admin_web.door.errors import (
    BAD_REQUEST,
    FORBIDDEN,
    NO_CONTENT,
    NOT_FOUND,
    TOO_LARGE,
    UNAUTHORIZED,
    UNAVAILABLE,
)
from admin_web.rest.endpoints import Endpoint

VERSION = "2.0.0"
_REF = "#/components/schemas/{model}"
_SHORT_ERRORS = "/accounts/api/"
_JSON = "application/json"
_SAFE_METHODS = frozenset({"GET", "HEAD"})


class ErrorBody(TypedDict):
    """What went wrong, in the language of the person; `details` names the fields."""

    error: str
    message: str
    details: dict[str, list[str]]


class ShortErrorBody(TypedDict):
    """What went wrong, in the shape of `/accounts/api/*`."""

    success: bool
    message: str


def document(endpoints: Iterable[Endpoint], *, server: str) -> dict[str, Any]:
    """Everything the API takes and answers, as OpenAPI 3.1."""
    known = list(endpoints)
    schemas, components = _schemas(known)
    paths: dict[str, dict[str, Any]] = {}
    for each in known:
        paths.setdefault(each.path, {})[each.method.lower()] = _operation(each, schemas)
    return {
        "openapi": "3.1.0",
        "info": {"title": "HR Helper", "version": VERSION, "description": _DESCRIPTION},
        "servers": [{"url": server}],
        "tags": [{"name": tag} for tag in dict.fromkeys(each.tag for each in known)],
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
                "session": {"type": "apiKey", "in": "cookie", "name": "hr_session"},
            },
        },
    }


def as_json(endpoints: Iterable[Endpoint], *, server: str, is_indented: bool = False) -> bytes:
    """The document as it is served."""
    return orjson.dumps(document(endpoints, server=server), option=orjson.OPT_INDENT_2 if is_indented else None)


_DESCRIPTION = (
    "Sign in with POST /api/auth/token/ and send the access token as “Authorization: Bearer …”, or use the panel's "
    "session. Writes with a session need our own Origin or the X-CSRF-Token header; bearer requests do not."
)
_Key = tuple[str, str]


def _schemas(endpoints: list[Endpoint]) -> tuple[dict[_Key, dict[str, Any]], dict[str, Any]]:
    """Schemas by (endpoint, part), and those they refer to."""
    adapters: dict[_Key, tuple[Any, TypeAdapter[Any]]] = {
        ("", "error"): ("serialization", TypeAdapter(ErrorBody)),
        ("", "short_error"): ("serialization", TypeAdapter(ShortErrorBody)),
    }
    for each in endpoints:
        if each.body is not None:
            adapters[each.name, "body"] = ("validation", TypeAdapter(each.body))
        if each.status != NO_CONTENT:
            adapters[each.name, "answer"] = ("serialization", TypeAdapter(each.answer))
    for each in endpoints:
        for name, adapter in each.path_types.items():
            adapters[each.name, f"path.{name}"] = ("validation", adapter)
    made, shared = TypeAdapter.json_schemas(
        [(key, mode, adapter) for key, (mode, adapter) in adapters.items()],
        ref_template=_REF,
        schema_generator=GenerateJsonSchema,
    )
    components = shared.get("$defs", {})
    return {key: made[key, mode] for key, (mode, _adapter) in adapters.items()}, components


def _operation(endpoint: Endpoint, schemas: dict[_Key, dict[str, Any]]) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "operationId": endpoint.name,
        "summary": endpoint.summary,
        "tags": [endpoint.tag],
        "parameters": [*_path_parameters(endpoint, schemas), *_query_parameters(endpoint)],
        "responses": _responses(endpoint, schemas),
        "security": [{"bearer": []}, {"session": []}] if endpoint.needs_actor else [],
    }
    if endpoint.handler.__doc__:
        operation["description"] = endpoint.handler.__doc__.strip()
    if endpoint.body is not None:
        operation["requestBody"] = {
            "required": not endpoint.is_body_optional,
            "content": {_JSON: {"schema": schemas[endpoint.name, "body"]}},
        }
    return operation


def _path_parameters(endpoint: Endpoint, schemas: dict[_Key, dict[str, Any]]) -> list[dict[str, Any]]:
    return [
        {"name": name, "in": "path", "required": True, "schema": schemas[endpoint.name, f"path.{name}"]}
        for name in endpoint.path_types
    ]


def _query_parameters(endpoint: Endpoint) -> list[dict[str, Any]]:
    if endpoint.query is None:
        return []
    schema = TypeAdapter(endpoint.query).json_schema(ref_template="{model}")
    required = set(schema.get("required", ()))
    return [
        {"name": name, "in": "query", "required": name in required, "schema": _flat(each, schema.get("$defs", {}))}
        for name, each in schema.get("properties", {}).items()
    ]


def _flat(schema: dict[str, Any], shared: dict[str, Any]) -> dict[str, Any]:
    """The schema of a parameter: no references, and no null, which a query string cannot say."""
    if "$ref" in schema:
        schema = {**shared[schema["$ref"]], **{key: value for key, value in schema.items() if key != "$ref"}}
    choices = [each for each in schema.get("anyOf", ()) if each != {"type": "null"}]
    if len(choices) == 1:
        schema = {**_flat(choices[0], shared), **{key: value for key, value in schema.items() if key != "anyOf"}}
    return {key: value for key, value in schema.items() if key != "title" and (key, value) != ("default", None)}


def _responses(endpoint: Endpoint, schemas: dict[_Key, dict[str, Any]]) -> dict[str, Any]:
    is_short = endpoint.path.startswith(_SHORT_ERRORS)
    error = schemas["", "short_error" if is_short else "error"]
    answers: dict[str, Any] = {str(endpoint.status): {"description": _phrase(endpoint.status)}}
    if endpoint.status != NO_CONTENT:
        answers[str(endpoint.status)]["content"] = {_JSON: {"schema": schemas[endpoint.name, "answer"]}}
    for status in endpoint.same_at:
        answers[str(status)] = {**answers[str(endpoint.status)], "description": _phrase(status)}
    for status in sorted(_errors_of(endpoint)):
        answers[str(status)] = {"description": _phrase(status), "content": {_JSON: {"schema": error}}}
    return answers


def _errors_of(endpoint: Endpoint) -> set[int]:
    statuses = set(endpoint.also)
    if endpoint.needs_actor:
        statuses |= {UNAUTHORIZED, FORBIDDEN}
    if endpoint.query is not None or endpoint.body is not None or endpoint.path_types:
        statuses.add(BAD_REQUEST)
    if endpoint.path_types or (endpoint.query is not None and "page" in endpoint.query.model_fields):
        statuses.add(NOT_FOUND)
    if endpoint.method not in _SAFE_METHODS:
        statuses |= {FORBIDDEN, TOO_LARGE}
        if endpoint.needs_actor:
            # What a body names may be gone, and what is so already may forbid it.
            statuses |= {BAD_REQUEST, NOT_FOUND}
    if UNAVAILABLE in endpoint.also:
        # A vendor the person is not connected to.
        statuses.add(BAD_REQUEST)
    return statuses


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase
