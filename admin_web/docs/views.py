"""`/api/openapi.json` and `/api/docs/`: what the API is, open to anybody: it describes and lets nobody in."""

from dataclasses import dataclass
from typing import Any

import orjson
from aiohttp import web

from admin_web.door.settings import SETTINGS
from admin_web.panel.rendering import page
from admin_web.rest.openapi import as_json, document
from admin_web.rest.serving import ENDPOINTS

DOCUMENT_PATH, PAGE_PATH = "/api/openapi.json", "/api/docs/"


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of one address as the page shows it."""

    method: str
    path: str
    anchor: str
    described: dict[str, Any]
    body: str
    answers: list[tuple[str, str, str]]


async def show_document(request: web.Request) -> web.Response:
    """The document for the address people use."""
    endpoints = request.app[ENDPOINTS]
    body = as_json(endpoints, server=request.app[SETTINGS].origin(request))
    return web.Response(body=body, content_type="application/json", charset="utf-8")


async def show_page(request: web.Request) -> web.Response:
    """The same for people: a page without any program in it."""
    endpoints = request.app[ENDPOINTS]
    described = document(endpoints, server=request.app[SETTINGS].origin(request))
    shared = described["components"]["schemas"]
    by_tag: dict[str, list[Operation]] = {tag["name"]: [] for tag in described["tags"]}
    for path, methods in described["paths"].items():
        for method, each in methods.items():
            by_tag[each["tags"][0]].append(_operation(method, path, each))
    schemas = {name: _pretty(schema) for name, schema in sorted(shared.items())}
    return await page(request, "docs/api.html", by_tag=by_tag, schemas=schemas, described=described)


def _operation(method: str, path: str, each: dict[str, Any]) -> Operation:
    content = each.get("requestBody", {}).get("content", {}).get("application/json", {})
    return Operation(
        method=method.upper(),
        path=path,
        anchor=each["operationId"],
        described=each,
        body=_name(content.get("schema", {})),
        answers=[
            (
                status,
                answer["description"],
                _name(answer.get("content", {}).get("application/json", {}).get("schema", {})),
            )
            for status, answer in each["responses"].items()
        ],
    )


def _answer(answer: dict[str, Any]) -> str:
    return _name(answer.get("content", {}).get("application/json", {}).get("schema", {}))


def _name(schema: dict[str, Any]) -> str:
    """The name of the schema, or of what a list is of."""
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    return _name(schema["items"]) if "items" in schema else ""


def _pretty(schema: dict[str, Any]) -> str:
    return orjson.dumps(schema, option=orjson.OPT_INDENT_2).decode()


def add_routes(app: web.Application) -> None:
    """Serve both."""
    app.router.add_get(DOCUMENT_PATH, show_document)
    app.router.add_get(PAGE_PATH, show_page)
