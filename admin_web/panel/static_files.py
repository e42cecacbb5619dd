"""The panel's few static files, read once; an address changes with its content, so browsers keep it for ever."""

import hashlib
from pathlib import Path

from aiohttp import web

from admin_web.door.errors import NoSuchPageError

FOLDER = Path(__file__).parent.parent / "static"
_TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_FOR_EVER = "public, max-age=31536000, immutable"
_FILES = {path.name: path.read_bytes() for path in sorted(FOLDER.iterdir()) if path.suffix in _TYPES}


def address_of(name: str) -> str:
    """Where a page finds the file."""
    return f"/static/{name}?v={hashlib.sha256(_FILES[name]).hexdigest()[:12]}"


async def show(request: web.Request) -> web.Response:
    """One file."""
    name = request.match_info["name"]
    if name not in _FILES:
        raise NoSuchPageError
    return web.Response(
        body=_FILES[name],
        content_type=_TYPES[Path(name).suffix],
        charset="utf-8",
        headers={"Cache-Control": _FOR_EVER},
    )


def add_routes(app: web.Application) -> None:
    """Serve the files."""
    app.router.add_get("/static/{name}", show)
