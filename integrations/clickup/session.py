"""What all ClickUp operations share: one token, one way to ask."""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from integrations.base import Answer, Request, VendorHttp
from integrations.base.exchange import QueryValue

Params = Mapping[str, QueryValue | list[QueryValue]]


class ClickUpSession:
    """ClickUp as the owner of one personal token; `user_id` is our own user, for the call log."""

    def __init__(self, *, http: VendorHttp, base_url: str, token: str, user_id: int | None) -> None:
        self.http = http
        self.user_id = user_id
        self._base_url = base_url.rstrip("/")
        self._token = token

    async def get(self, operation: str, path: str, params: Params | None = None) -> Answer:
        """The answer to a read, which is repeated when that may help."""
        return await self._send(operation, "GET", path, params=params or {})

    async def write(
        self, operation: str, method: Literal["POST", "PUT"], path: str, body: object, *, idempotent: bool = False
    ) -> Answer:
        """The answer to a write; `idempotent` when sending it twice does the same as once."""
        return await self._send(operation, method, path, body=body, idempotent=idempotent)

    async def _send(
        self,
        operation: str,
        method: str,
        path: str,
        *,
        params: Params | None = None,
        body: object = None,
        idempotent: bool = False,
    ) -> Answer:
        return await self.http.send(
            Request(
                operation=operation,
                method=method,
                url=f"{self._base_url}{path}",
                # A personal token goes without «Bearer»; with it ClickUp takes it for an OAuth token.
                headers={"authorization": self._token},
                params=params or {},
                json=body,
                token=self._token,
                user_id=self.user_id,
                idempotent=idempotent,
            )
        )


class Operations:
    """A group of operations of one connection."""

    def __init__(self, session: ClickUpSession) -> None:
        self._session = session


def milliseconds(at: datetime) -> int:
    """Unix milliseconds, as requests carry instants."""
    return round(at.timestamp() * 1000)
