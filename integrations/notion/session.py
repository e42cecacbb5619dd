"""Runs the endpoints of notion-client over our sender.

The library knows every path and which arguments go into the query and which into the body. Its own way of sending is
not used: it puts the token into the headers of the pooled client everybody shares, repeats calls by rules of its own
beside ours, and does not know 529. Its endpoints call `request` of their parent and hand on what that returns, so ours
returns the raw answer, which `schemas.py` reads.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import quote

from notion_client import AsyncClient
from notion_client.api_endpoints import (
    BlocksEndpoint,
    CommentsEndpoint,
    DatabasesEndpoint,
    DataSourcesEndpoint,
    PagesEndpoint,
    SearchEndpoint,
    UsersEndpoint,
)

from integrations.base import Answer, Request, VendorHttp

# Data sources instead of databases; before it a second data source in a database breaks every call.
NOTION_VERSION = "2025-09-03"


class Endpoints(AsyncClient):
    """The library's endpoints for one call of one connection."""

    def __init__(self, session: "NotionSession", operation: str, *, idempotent: bool) -> None:
        # Not the library's own: it would change the headers of the shared client.
        self._session = session
        self._operation = operation
        self._idempotent = idempotent
        self.blocks = BlocksEndpoint(self)
        self.comments = CommentsEndpoint(self)
        self.databases = DatabasesEndpoint(self)
        self.data_sources = DataSourcesEndpoint(self)
        self.pages = PagesEndpoint(self)
        self.search = SearchEndpoint(self)
        self.users = UsersEndpoint(self)

    async def request(  # noqa: PLR0917 - the library's signature
        self,
        path: str,
        method: str,
        query: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | None = None,
        form_data: Mapping[str, Any] | None = None,
        auth: object = None,
    ) -> Answer:
        del form_data, auth
        return await self._session.send(
            Request(
                operation=self._operation,
                method=method,
                url=self._session.url(path),
                headers=self._session.headers,
                params=query or {},
                json=body if method not in {"GET", "DELETE"} else None,
                token=self._session.token,
                user_id=self._session.user_id,
                idempotent=self._idempotent,
            )
        )


Call = Callable[[Endpoints], Awaitable[Any]]


class NotionSession:
    """Notion as one integration secret sees it; `user_id` is our own user, for the call log."""

    def __init__(self, *, http: VendorHttp, base_url: str, token: str, user_id: int | None) -> None:
        self.token = token
        self.user_id = user_id
        self.headers = {"authorization": f"Bearer {token}", "notion-version": NOTION_VERSION}
        self._http = http
        self._base_url = base_url.rstrip("/")

    def url(self, path: str) -> str:
        """The address of a path of the library, which puts ids into it as they are."""
        return f"{self._base_url}/{quote(path, safe='/')}"

    async def send(self, request: Request) -> Answer:
        """See `VendorHttp.send`."""
        return await self._http.send(request)

    async def ask(self, operation: str, call: Call, *, idempotent: bool = False) -> Answer:
        """The raw answer of one endpoint of the library, called as `lambda api: api.pages.retrieve(page_id)`.

        `idempotent` marks a POST that only reads (search, query).
        """
        answer: Answer = await call(Endpoints(self, operation, idempotent=idempotent))
        return answer
