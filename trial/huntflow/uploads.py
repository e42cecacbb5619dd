"""Files: upload with and without recognition, and the signed addresses they are read from."""

import asyncio
import hashlib
from typing import Any

from aiohttp import BodyPartReader, web

from trial.huntflow import errors
from trial.huntflow.app import MAX_UPLOAD_BYTES, account_of, signature, stand_in_of, url_of_file
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
            last_name=_is_set(request, "X-Ignore-Lastname"),
            email=_is_set(request, "X-Ignore-Email"),
            phone=_is_set(request, "X-Ignore-Phone"),
        )
        answer |= await asyncio.to_thread(parse, content, name, ignored)
    return web.json_response(answer)


def _is_set(request: web.Request, header: str) -> bool:
    return request.headers.get(header, "").lower() in {"true", "1"}


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
    account_id, file_id = int(request.match_info["account_id"]), int(request.match_info["file_id"])
    stand_in, expires = stand_in_of(request), request.query.get("expires", "0")
    signed = request.query.get("signature") == signature(account_id, file_id, int(expires))
    if not signed or stand_in.now().timestamp() >= int(expires):
        raise errors.access_denied()
    account = stand_in.state.accounts[account_id]
    stored = account.files.get(file_id)
    if stored is None:
        raise errors.not_found("File")
    content = await asyncio.to_thread(stored.content)
    return web.Response(body=content, headers={"Content-Type": stored.content_type})
