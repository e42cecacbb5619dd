"""Files: upload with and without recognition, and the signed addresses they are read from."""

import asyncio
import hashlib
import re
from typing import Any
from urllib.parse import unquote

from aiohttp import BodyPartReader, web

from trial.huntflow import errors
from trial.huntflow.app import MAX_UPLOAD_BYTES, account_of, signature, stand_in_of, url_of_file
from trial.huntflow.checks import path_int, query_int
from trial.huntflow.resume_parser import Ignored, parse
from trial.huntflow.state import Account, StoredFile


async def upload(request: web.Request) -> web.Response:
    """15 MB, no HTML; the same bytes give the earlier record, its name included (contracts/huntflow.md, flow, 1)."""
    account = account_of(request)
    part = await _file_part(request)
    name, content_type = part.filename or "file", part.headers.get("Content-Type", "application/octet-stream")
    content = await _read(part)
    if content_type.split(";")[0].strip().lower() == "text/html":
        raise errors.wrong("/file", "Files of type text/html are not allowed", type="content_type")
    stored = _store(account, name, content_type, content)
    answer: dict[str, Any] = {
        "id": stored.id,
        "url": url_of_file(request, account)(stored),
        "content_type": stored.content_type,
        "name": stored.name,
    }
    if request.headers.get("X-File-Parse", "").lower() in {"true", "1"}:
        ignored = Ignored(
            last_names=_values(request, "X-Ignore-Lastname"),
            emails=_values(request, "X-Ignore-Email"),
            phones=frozenset(re.sub(r"\D", "", each) for each in _values(request, "X-Ignore-Phone")),
        )
        answer |= await asyncio.to_thread(parse, content, name, ignored)
    return web.json_response(answer)


def _values(request: web.Request, header: str) -> frozenset[str]:
    """Several values stand in one header with commas between them; Cyrillic arrives percent-encoded."""
    found = (unquote(each).strip().casefold() for each in request.headers.get(header, "").split(","))
    return frozenset(each for each in found if each)


async def _file_part(request: web.Request) -> BodyPartReader:
    if not request.content_type.startswith("multipart/"):
        raise errors.wrong("/file", "field required", type="value_error.missing")
    async for part in await request.multipart():
        if isinstance(part, BodyPartReader) and part.name == "file":
            return part
    raise errors.wrong("/file", "field required", type="value_error.missing")


async def _read(part: BodyPartReader) -> bytes:
    content = bytearray()
    while chunk := await part.read_chunk(64 * 1024):
        content += chunk
        if len(content) > MAX_UPLOAD_BYTES:
            raise errors.RefusalError(413, errors.Complaint("file_too_large", "File is larger than 15 MB"))
    return bytes(content)


def _store(account: Account, name: str, content_type: str, content: bytes) -> StoredFile:
    digest = hashlib.sha256(content).hexdigest()
    known = next((each for each in account.files.values() if each.digest == digest), None)
    if known is not None:
        return known
    stored = StoredFile(account.new_id(), name, content_type, lambda: content, digest)
    account.files[stored.id] = stored
    return stored


async def download(request: web.Request) -> web.Response:
    """No token is asked: the signature in the address is the right to read, until it expires."""
    account_id, file_id = path_int(request, "account_id"), path_int(request, "file_id")
    stand_in, expires = stand_in_of(request), query_int(request, "expires") or 0
    signed = request.query.get("signature") == signature(account_id, file_id, expires)
    if not signed or stand_in.now().timestamp() >= expires:
        raise errors.access_denied()
    account = stand_in.state.accounts.get(account_id)
    stored = account.files.get(file_id) if account else None
    if stored is None:
        raise errors.not_found("File")
    content = await asyncio.to_thread(stored.content)
    return web.Response(body=content, headers={"Content-Type": stored.content_type})
