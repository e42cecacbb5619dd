"""How the installation is doing, from what we have stored ourselves: looking never calls a vendor (field.md §4.1)."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from integrations.base import Vendor
from services.access import Actor, Operation, require
from services.database_failures import DATABASE_FAILURES
from services.health_observations import (
    JobHealth,
    ModelHealth,
    OutboxHealth,
    VendorHealth,
    jobs_health,
    last_update_at,
    model_health,
    outbox_health,
    vendor_health,
)

if TYPE_CHECKING:
    from redis.asyncio import Redis

# A database that takes longer than this over a few counts is down for everybody.
TIMEOUT_S = 5


class PartState(StrEnum):
    """How the database or Redis is."""

    OK = "ok"
    FAILING = "failing"
    BEHIND = "behind"
    DISABLED = "disabled"


@dataclass(frozen=True, slots=True)
class HealthReport:
    """Everything `/health` shows. With a failing database all that is stored in it is None or empty.

    Attributes:
        pending_migrations: how many migrations the database has not seen.
        last_update_at: when an update of Telegram was last taken in.
    """

    checked_at: datetime
    database: PartState
    redis: PartState
    pending_migrations: int = 0
    vendors: tuple[VendorHealth, ...] = ()
    outbox: OutboxHealth | None = None
    jobs: tuple[JobHealth, ...] = ()
    last_update_at: datetime | None = None
    model: ModelHealth | None = None

    @property
    def is_healthy(self) -> bool:
        """Whether this installation can serve; a vendor's trouble is not ours."""
        return self.database is PartState.OK and self.redis is not PartState.FAILING


class Health:
    """Checks our own parts and reads what was observed of the others.

    Args:
        pending_migrations: how many migrations the open database has not seen.
        redis: None on an installation without Redis.
        model: the name in GEMINI_MODEL.
        zone: the team's time zone, in which daily jobs are due.
    """

    def __init__(
        self,
        *,
        pending_migrations: Callable[[], Awaitable[int]],
        redis: "Redis | None",
        model: str,
        zone: ZoneInfo,
        now: Callable[[], datetime],
    ) -> None:
        self._pending_migrations = pending_migrations
        self._redis = redis
        self._model = model
        self._zone = zone
        self._now = now

    async def for_administrator(self, actor: Actor) -> HealthReport:
        """The whole report."""
        require(actor, Operation.VIEW_HEALTH)
        return await self.check()

    async def check(self) -> HealthReport:
        """Look now. Never raises for a part that is down: that is what the report is for."""
        redis = await self._redis_state()
        try:
            async with asyncio.timeout(TIMEOUT_S):
                return await self._with_database(redis)
        except DATABASE_FAILURES:
            return HealthReport(checked_at=self._now(), database=PartState.FAILING, redis=redis)

    async def _redis_state(self) -> PartState:
        if self._redis is None:
            return PartState.DISABLED
        from redis.exceptions import RedisError  # noqa: PLC0415 - only installations with Redis load it

        try:
            async with asyncio.timeout(TIMEOUT_S):
                await self._redis.ping()
        except (RedisError, OSError):
            return PartState.FAILING
        return PartState.OK

    async def _with_database(self, redis: PartState) -> HealthReport:
        now = self._now()
        pending = await self._pending_migrations()
        return HealthReport(
            checked_at=now,
            database=PartState.BEHIND if pending else PartState.OK,
            redis=redis,
            pending_migrations=pending,
            vendors=tuple([await vendor_health(vendor, now) for vendor in Vendor]),
            outbox=await outbox_health(now),
            jobs=await jobs_health(now, self._zone),
            last_update_at=await last_update_at(),
            model=await model_health(self._model, now),
        )


@dataclass(frozen=True, slots=True)
class PublicHealth:
    """What `GET /api/health/` says to anybody (spec/api-spec.md): no versions, no vendors, no numbers.

    `services` maps `database`, `redis` and `cache` to `healthy`, `unhealthy` or `disabled`.
    """

    status: str
    timestamp: datetime
    services: dict[str, str]


def public_view(report: HealthReport) -> PublicHealth:
    """The report for strangers and load balancers. The cache lives in the database's tables."""
    database = _WORDS[report.database]
    return PublicHealth(
        status="healthy" if report.is_healthy else "unhealthy",
        timestamp=report.checked_at,
        services={"database": database, "redis": _WORDS[report.redis], "cache": database},
    )


_WORDS = {
    PartState.OK: "healthy",
    PartState.FAILING: "unhealthy",
    PartState.BEHIND: "unhealthy",
    PartState.DISABLED: "disabled",
}
