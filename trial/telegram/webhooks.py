"""Webhook: settings checked as setWebhook does, delivery with the secret header, retries, answers in the reply."""

import asyncio
import ipaddress
import re
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import aiohttp

from .errors import Json, bad_request
from .parameters import Parameters, Upload
from .updates import Queue, terminated_by_webhook

DEFAULT_CONNECTIONS = 40
MAX_CONNECTIONS = 100
RETRY_DELAYS_S = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0)
ANSWER_TIMEOUT_S = 60.0
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")

Reply = Callable[[str, Json, dict[str, Upload]], Awaitable[object]]


@dataclass(frozen=True)
class Webhook:
    """Where updates go."""

    url: str
    secret: str = field(default="", repr=False)
    max_connections: int = DEFAULT_CONNECTIONS


@dataclass
class Courier:
    """Delivers queued updates to the webhook, at most `max_connections` at once, until each is answered with 2xx."""

    queue: Queue
    reply: Reply
    webhook: Webhook | None = None
    last_error: tuple[int, str] | None = None
    _runner: asyncio.Task[None] | None = None

    async def set(self, params: Parameters) -> None:
        """Begin to deliver to the given address; an empty one ends delivery.

        Raises:
            ApiError: 400 for an address Telegram would not call or a secret it would not send.

        """
        webhook = _checked(params)
        await self.stop()
        if params.flag("drop_pending_updates"):
            self.queue.clear()
        self.webhook, self.last_error = webhook, None
        if webhook is not None:
            self.queue.allow(params.array("allowed_updates"))
            self.queue.interrupt(terminated_by_webhook())
        self.start()

    def start(self) -> None:
        """Run delivery; `stop` ends it."""
        if self.webhook is not None and self._runner is None:
            self._runner = asyncio.create_task(self._run(self.webhook))

    async def stop(self) -> None:
        """End delivery and wait for its end; what was not confirmed stays queued."""
        if self._runner is not None:
            self._runner.cancel()
            with suppress(asyncio.CancelledError):
                await self._runner
            self._runner = None

    def info(self) -> Json:
        """Show the state as a Bot API WebhookInfo."""
        shown: Json = {"url": "", "has_custom_certificate": False, "pending_update_count": len(self.queue.pending)}
        if self.webhook is None:
            return shown
        shown |= {"url": self.webhook.url, "max_connections": self.webhook.max_connections}
        shown["allowed_updates"] = sorted(self.queue.allowed)
        if self.last_error is not None:
            shown["last_error_date"], shown["last_error_message"] = self.last_error
        return shown

    async def _run(self, webhook: Webhook) -> None:
        gate = asyncio.Semaphore(webhook.max_connections)
        taken: set[int] = set()
        timeout = aiohttp.ClientTimeout(total=ANSWER_TIMEOUT_S)
        async with aiohttp.ClientSession(timeout=timeout) as client, asyncio.TaskGroup() as group:

            async def take(update_id: int) -> None:
                try:
                    await self._deliver(client, webhook, update_id)
                finally:
                    gate.release()
                    taken.discard(update_id)

            while True:
                changed = self.queue.changed()
                for update_id in sorted(set(self.queue.pending) - taken):
                    await gate.acquire()
                    taken.add(update_id)
                    group.create_task(take(update_id))
                await changed.wait()

    async def _deliver(self, client: aiohttp.ClientSession, webhook: Webhook, update_id: int) -> None:
        attempt = 0
        while update_id in self.queue.pending:
            problem = await self._try(client, webhook, self.queue.pending[update_id])
            if problem is None:
                self.queue.confirm(update_id)
                return
            self.last_error = (int(self.queue.now().timestamp()), problem)
            await self.queue.sleep(RETRY_DELAYS_S[min(attempt, len(RETRY_DELAYS_S) - 1)])
            attempt += 1

    async def _try(self, client: aiohttp.ClientSession, webhook: Webhook, update: Json) -> str | None:
        headers = {SECRET_HEADER: webhook.secret} if webhook.secret else {}
        try:
            async with client.post(webhook.url, json=update, headers=headers) as answer:
                if not 200 <= answer.status < 300:
                    return f"Wrong response from the webhook: {answer.status} {answer.reason}"
                read = await _method_in(answer)
        except TimeoutError:
            return "Read timeout expired"
        except aiohttp.ClientError as error:
            return f"Connection failed: {type(error).__name__}"
        if read is not None:
            await self.reply(*read)
        return None


def _checked(params: Parameters) -> Webhook | None:
    url = params.text("url").strip()
    if not url:
        return None
    parts = urlsplit(url)
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_loopback(parts.hostname or "")):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if not parts.hostname:
        raise bad_request("bad webhook: URL host is empty")
    secret = params.text("secret_token")
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    connections = params.number("max_connections", DEFAULT_CONNECTIONS)
    return Webhook(url, secret, min(max(connections, 1), MAX_CONNECTIONS))


def _is_loopback(host: str) -> bool:
    """Tell whether plain HTTP is acceptable, as a local Bot API server allows it."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


async def _method_in(answer: aiohttp.ClientResponse) -> tuple[str, Json, dict[str, Upload]] | None:
    """Read a Bot API method given in the webhook's reply (JSON or a form); None when there is none."""
    values: Json = {}
    uploads: dict[str, Upload] = {}
    if answer.content_type == "application/json":
        try:
            parsed = await answer.json()
        except ValueError:
            return None
        values = parsed if isinstance(parsed, dict) else {}
    elif answer.content_type.startswith("multipart/"):
        reader = aiohttp.MultipartReader.from_response(answer)
        while isinstance(part := await reader.next(), aiohttp.BodyPartReader):
            if part.filename:
                mime = part.headers.get("Content-Type", "application/octet-stream")
                uploads[part.name or ""] = Upload(part.filename, mime, bytes(await part.read()))
            else:
                values[part.name or ""] = await part.text()
    method = values.pop("method", None)
    return (method, values, uploads) if isinstance(method, str) else None
