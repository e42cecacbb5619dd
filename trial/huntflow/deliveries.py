"""Webhooks on their way: posted at once, again after 10, 100 and 1000 s, and then the hook is switched off.

Sources: contracts/huntflow.md, "Webhooks" (vendor's v1 documentation and issues 623, 642, 294, 569).
"""

import asyncio
import hashlib
import hmac
import json
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import aiohttp
from aiohttp import web

from trial.huntflow.state import Account, Hook

RETRY_AFTER_S = (10, 100, 1000)
ACCEPTED = frozenset({200, 201, 204})
# How long the vendor waits for an answer; issue 234 was about receivers slower than that.
PATIENCE = aiohttp.ClientTimeout(total=10)
TICK_S = 0.5


@dataclass(frozen=True)
class Attempt:
    """One posted delivery: the status answered, `None` when nobody answered."""

    hook: int
    delivery: str
    event: str
    retry: int
    status: int | None
    at: datetime


@dataclass(eq=False)
class Delivery:
    """Something to post to one hook."""

    hook: Hook
    delivery: str
    event: str
    body: dict[str, Any]
    due_at: datetime
    retry: int = 0


@dataclass
class Deliveries:
    """Posts what happens to the hooks of its organisation.

    Levers for tests: `doubled` posts everything twice, `backwards` posts what is due in the opposite order, `held`
    keeps everything back. `automatic=False` leaves posting to `deliver_due`, so that nothing depends on real time.
    """

    now: Callable[[], datetime]
    automatic: bool = True
    doubled: bool = False
    backwards: bool = False
    held: bool = False
    attempts: list[Attempt] = field(default_factory=list)
    waiting: list[Delivery] = field(default_factory=list)
    _session: aiohttp.ClientSession | None = None
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def context(self, _app: web.Application) -> AsyncIterator[None]:
        """For `cleanup_ctx`: the client, and the task that posts while the application runs."""
        async with aiohttp.ClientSession(timeout=PATIENCE) as session:
            self._session = session
            runner = asyncio.create_task(self._run()) if self.automatic else None
            yield
            if runner is not None:
                runner.cancel()
                with suppress(asyncio.CancelledError):
                    await runner
        self._session = None

    async def _run(self) -> None:
        while True:
            await self.deliver_due()
            await asyncio.sleep(TICK_S)

    def announce(self, account: Account, event: str, body: dict[str, Any]) -> None:
        """Queue an event for every hook of the organisation that wants its kind."""
        for hook in account.hooks.values():
            if hook.active and event in hook.events:
                self.waiting.append(Delivery(hook, str(uuid.uuid4()), event, body, self.now()))

    async def ping(self, hook: Hook, body: dict[str, Any]) -> bool:
        """What the vendor does on creation and on re-activation: the endpoint has to answer."""
        return await self._post(Delivery(hook, str(uuid.uuid4()), "PING", body, self.now()))

    async def deliver_due(self) -> int:
        """Post everything whose time has come, once each; returns how many."""
        async with self._turn:
            if self.held:
                return 0
            due = sorted((each for each in self.waiting if each.due_at <= self.now()), key=lambda each: each.due_at)
            for delivery in reversed(due) if self.backwards else due:
                if delivery in self.waiting:  # otherwise lost with a hook that went off meanwhile
                    self.waiting.remove(delivery)
                    await self._deliver(delivery)
            return len(due)

    async def _deliver(self, delivery: Delivery) -> None:
        if not delivery.hook.active:
            return
        accepted = await self._post(delivery)
        if self.doubled and accepted:
            await self._post(delivery)
        if accepted:
            return
        if delivery.retry == len(RETRY_AFTER_S):
            self._switch_off(delivery.hook)
            return
        delivery.due_at = self.now() + timedelta(seconds=RETRY_AFTER_S[delivery.retry])
        delivery.retry += 1
        self.waiting.append(delivery)

    def _switch_off(self, hook: Hook) -> None:
        """Whatever else was on its way to the hook is lost with it; a person has to switch it on again."""
        hook.active = False
        self.waiting = [each for each in self.waiting if each.hook is not hook]

    async def _post(self, delivery: Delivery) -> bool:
        status = await self._status(delivery)
        self.attempts.append(
            Attempt(delivery.hook.id, delivery.delivery, delivery.event, delivery.retry, status, self.now())
        )
        return status in ACCEPTED

    async def _status(self, delivery: Delivery) -> int | None:
        if self._session is None:
            return None
        meta = delivery.body["meta"] | {"retry": delivery.retry}
        raw = json.dumps(delivery.body | {"meta": meta}, ensure_ascii=False).encode()
        headers = {
            "Content-Type": "application/json",
            "X-Huntflow-Event": delivery.event,
            "X-Huntflow-Delivery": delivery.delivery,
        }
        if delivery.hook.secret:
            headers["X-Huntflow-Signature"] = hmac.new(delivery.hook.secret.encode(), raw, hashlib.sha256).hexdigest()
        try:
            async with self._session.post(delivery.hook.url, data=raw, headers=headers) as answer:
                return answer.status
        except (aiohttp.ClientError, TimeoutError):
            return None
