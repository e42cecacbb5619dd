"""What a stand-in was asked: tests read it instead of guessing."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from aiohttp import web


@dataclass(frozen=True)
class Entry:
    """One request; the secret of the caller is kept by its last four characters only."""

    method: str
    path: str
    query: dict[str, str]
    secret_last4: str
    status: int
    at: datetime
    body: Any = None

    def as_json(self) -> dict[str, Any]:
        return {
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "secret_last4": self.secret_last4,
            "status": self.status,
            "at": self.at.isoformat(),
            "body": self.body,
        }


@dataclass
class Journal:
    """Requests in the order they were answered; `violations` are those a vendor would quietly put up with."""

    entries: list[Entry] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)

    def of(self, method: str, path_part: str = "") -> list[Entry]:
        return [each for each in self.entries if each.method == method and path_part in each.path]

    def clear(self) -> None:
        self.entries.clear()
        self.violations.clear()

    async def show(self, _request: web.Request) -> web.Response:
        """The journal over HTTP, for a test in another process."""
        entries = [each.as_json() for each in self.entries]
        return web.json_response({"entries": entries, "violations": self.violations})
