"""SDK clients, one per key, built off the loop and kept.

Building one takes about 70 ms of CPU (23 ms with shared HTTP clients), which on the loop would stop everybody; the
import of the SDK takes over a second, so it happens at the first use, in a thread as well. The SDK of before kept one
key per process, which sent one user's question out on another's key; here a client never changes its key.
"""

import asyncio
import hashlib
from collections import OrderedDict
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from google.genai import Client

# Users with a key of their own who are active at the same time; a client is a few hundred kilobytes.
MAX_CLIENTS = 200


class GeminiClients:
    """The clients last used; an evicted one finishes its calls, because the connections belong to the shared pool."""

    def __init__(
        self,
        *,
        client: httpx.AsyncClient,
        base_url: str,
        api_version: str,
        timeout_s: float,
        most: int = MAX_CLIENTS,
    ) -> None:
        self._client = client
        self._base_url = base_url
        self._api_version = api_version
        self._timeout_ms = int(timeout_s * 1000)
        self._most = most
        self._clients: OrderedDict[str, Client] = OrderedDict()
        self._building = asyncio.Lock()
        self._unused_sync: httpx.Client | None = None

    def __len__(self) -> int:
        return len(self._clients)

    async def get(self, api_key: str) -> "Client":
        """The client of a key; the key itself names nothing, its hash does."""
        name = hashlib.blake2b(api_key.encode(), digest_size=16).hexdigest()
        if (known := self._clients.get(name)) is not None:
            self._clients.move_to_end(name)
            return known
        async with self._building:
            if name not in self._clients:
                self._clients[name] = await asyncio.to_thread(self._build, api_key)
            made = self._clients[name]
            await self._evict()
        return made

    async def close(self) -> None:
        """Close all clients; the shared HTTP client is closed by whoever opened it."""
        while self._clients:
            _, client = self._clients.popitem()
            await client.aio.aclose()
        if self._unused_sync is not None:
            self._unused_sync.close()

    async def _evict(self) -> None:
        while len(self._clients) > self._most:
            _, oldest = self._clients.popitem(last=False)
            await oldest.aio.aclose()

    def _build(self, api_key: str) -> "Client":
        from google.genai import Client, types  # noqa: PLC0415 - over a second, and only for those who use Gemini

        if self._unused_sync is None:
            # The SDK builds a synchronous client with every asynchronous one unless it is given one.
            self._unused_sync = httpx.Client(trust_env=False)
        options = types.HttpOptions(
            base_url=self._base_url,
            api_version=self._api_version,
            timeout=self._timeout_ms,
            httpx_client=self._unused_sync,
            httpx_async_client=self._client,
        )
        # Said outright, because the SDK would otherwise look into the environment.
        return Client(api_key=api_key, vertexai=False, http_options=options)
