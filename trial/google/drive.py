"""Drive: searching, metadata, downloading, exporting."""

import asyncio
import re
from typing import Any

from aiohttp import web

from trial.google import errors
from trial.google.app import CONSENT, STAND_IN, number_of, require_scope
from trial.google.state import StoredFile
from trial.google.times import zulu

MOST_FILES = 1000
DOCUMENT = "application/vnd.google-apps.document"
EXPORTS = ("application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
_TEXT = r"'(?:[^'\\]|\\.)*'"
_TERM = re.compile(
    rf"(?P<field>name|fullText) contains (?P<words>{_TEXT})"
    rf"|mimeType (?P<equals>!?=) (?P<kind>{_TEXT})"
    r"|trashed = (?P<trashed>true|false)"
)


def add_to(app: web.Application) -> None:
    app.router.add_get("/drive/v3/files", listing)
    app.router.add_get("/drive/v3/files/{file_id}", one)
    app.router.add_get("/drive/v3/files/{file_id}/export", export)


async def listing(request: web.Request) -> web.Response:
    require_scope(request, "drive.readonly", "drive")
    size = number_of(request, "pageSize", 100, MOST_FILES)
    if "orderBy" in request.query and "fullText" in request.query.get("q", ""):
        raise errors.invalid("Sorting is not supported for queries with fullText terms.")
    own = [each for each in request.app[STAND_IN].state.files.values() if each.owner == request[CONSENT].email]
    found = [each for each in own if _fits(request.query.get("q", ""), each)]
    found.sort(key=lambda each: each.modified, reverse=True)
    start = int(request.query.get("pageToken", "0"))
    answer: dict[str, Any] = {
        "kind": "drive#fileList",
        "files": [_file_json(request, each) for each in found[start : start + size]],
    }
    if start + size < len(found):
        answer["nextPageToken"] = str(start + size)
    return web.json_response(answer)


def _fits(query: str, file: StoredFile) -> bool:
    """Google's search language as far as it is used: terms joined by `and`, and `or` inside brackets."""
    if not query:
        return True
    rest = _TERM.sub("", query).replace("(", " ").replace(")", " ")
    if set(rest.split()) - {"and", "or"}:
        raise errors.invalid("Invalid Value")
    groups = re.split(r" and (?![^(]*\))", query)
    return all(any(_holds(term, file) for term in _TERM.finditer(group)) for group in groups)


def _holds(term: re.Match[str], file: StoredFile) -> bool:
    if term["trashed"] is not None:
        return file.is_trashed is (term["trashed"] == "true")
    if term["kind"] is not None:
        return (file.mime_type == _plain(term["kind"])) is (term["equals"] == "=")
    place = file.name if term["field"] == "name" else f"{file.name} {file.text}"
    return _plain(term["words"]).casefold() in place.casefold()


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text[1:-1])


def _file(request: web.Request) -> StoredFile:
    file = request.app[STAND_IN].state.files.get(request.match_info["file_id"])
    if file is None or file.owner != request[CONSENT].email:
        raise errors.not_found(f"File not found: {request.match_info['file_id']}.")
    return file


async def one(request: web.Request) -> web.Response:
    require_scope(request, "drive.readonly", "drive")
    file = _file(request)
    if request.query.get("alt") != "media":
        return web.json_response(_file_json(request, file))
    if file.mime_type == DOCUMENT:
        raise errors.RefusalError(403, "fileNotDownloadable", "Only files with binary content can be downloaded.")
    return web.Response(body=await asyncio.to_thread(file.content), content_type=file.mime_type)


async def export(request: web.Request) -> web.Response:
    require_scope(request, "drive.readonly", "drive")
    file = _file(request)
    if file.mime_type != DOCUMENT:
        raise errors.RefusalError(403, "fileNotExportable", "Export only supports Docs Editors files.")
    if request.query.get("mimeType") not in EXPORTS:
        raise errors.invalid("The requested conversion is not supported.")
    return web.Response(body=await asyncio.to_thread(file.content), content_type=request.query["mimeType"])


def _file_json(request: web.Request, file: StoredFile) -> dict[str, Any]:
    """Without `fields` Google gives four of them only."""
    answer: dict[str, Any] = {
        "kind": "drive#file",
        "id": file.id,
        "name": file.name,
        "mimeType": file.mime_type,
    }
    if "fields" in request.query:
        owner = request.app[STAND_IN].state.people[file.owner]
        answer |= {
            "modifiedTime": zulu(file.modified),
            "webViewLink": f"https://drive.google.com/file/d/{file.id}/view",
            "owners": [{"kind": "drive#user", "displayName": owner.name}],
            "trashed": file.is_trashed,
            **({} if file.size is None else {"size": str(file.size)}),
        }
    return answer
