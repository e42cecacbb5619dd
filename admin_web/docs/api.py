"""`/api/openapi.json`: the document of the API, open to anybody: it describes and lets nobody in."""

from aiohttp import web

from admin_web.door.settings import SETTINGS
from admin_web.rest.openapi import as_json
from admin_web.rest.serving import ENDPOINTS

DOCUMENT_PATH = "/api/openapi.json"


async def show_document(request: web.Request) -> web.Response:
    """The document for the address people use."""
    endpoints = request.app[ENDPOINTS]
    body = as_json(endpoints, server=request.app[SETTINGS].origin(request))
    return web.Response(body=body, content_type="application/json", charset="utf-8")


def add_routes(app: web.Application) -> None:
    """Serve the document."""
    app.router.add_get(DOCUMENT_PATH, show_document)
