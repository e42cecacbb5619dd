"""The journal of Huntflow calls for people (spec/huntflow-app.md, `/api/v1/huntflow/logs/`).

Administrators see everybody's calls, a recruiter the own ones. Bodies are masked when they are written down.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from tortoise.expressions import Q
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from integrations.base import Json, Vendor
from integrations.base.masking import mask, mask_endpoint
from models.vendor_calls import VendorCallRecord, body_column
from services.access import Actor, Operation, require
from services.errors import GoneError
from services.huntflow_data.cached import CacheCounts, count_cached
from services.huntflow_data.listing import Cut, Listing
from services.vendor_log import ENDPOINT_CHARS, ERROR

# Nobody's id: whoever may see it may see everybody's.
NOBODY = 0
# A row somebody wrote through the API, and not a call of ours.
WRITTEN_BY_HAND = "log.create"
RECENT_ROWS = 10
MAX_MESSAGE_CHARS = 2_000
_LARGEST_ID = 2**63 - 1
_SUCCESS = Q(status_code__gte=200, status_code__lt=300) & ~Q(log_type=ERROR)
_FAILURE = Q(log_type=ERROR) | Q(status_code__gte=400)


class JournalOrder(StrEnum):
    """Orders of the list; rows that are equal stand newest first."""

    OLDEST = "created_at"
    NEWEST = "-created_at"
    STATUS_UP = "status_code"
    STATUS_DOWN = "-status_code"


class LogType(StrEnum):
    """Kinds of rows (spec/huntflow-app.md, Типы логов)."""

    GET = "GET"
    POST = "POST"
    PATCH = "PATCH"
    DELETE = "DELETE"
    ERROR = "ERROR"


@dataclass(frozen=True, slots=True)
class JournalFilter:
    """Which rows; empty values leave nothing out. `search` is looked for in endpoint and error message."""

    log_type: str = ""
    method: str = ""
    status_code: int | None = None
    user_id: int | None = None
    search: str = ""
    only_errors: bool = False


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One call; bodies are masked, `username` is empty when the person was deleted."""

    id: int
    log_type: str
    operation: str
    endpoint: str
    method: str
    status_code: int | None
    duration_ms: int
    request_data: Json = field(repr=False)
    response_data: Json = field(repr=False)
    error_message: str
    user_id: int | None
    username: str
    created_at: datetime
    is_success: bool
    is_error: bool


@dataclass(frozen=True, slots=True)
class NewJournalRow:
    """A row to write down; bodies are masked before they are kept."""

    log_type: LogType
    endpoint: str
    method: str
    status_code: int | None = None
    request_data: Json = field(default=None, repr=False)
    response_data: Json = field(default=None, repr=False)
    error_message: str = ""


@dataclass(frozen=True, slots=True)
class JournalStats:
    """How many calls of which kind and whose, as far as the person may see them."""

    total: int
    success: int
    errors: int
    by_type: dict[str, int]
    by_user: dict[str, int]
    recent: tuple[JournalRow, ...]
    cache: CacheCounts


class HuntflowJournal:
    """Reads the journal, and takes rows from outside."""

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self._now = now

    async def page(
        self,
        actor: Actor,
        wanted: JournalFilter,
        cut: Cut,
        order: JournalOrder = JournalOrder.NEWEST,
    ) -> Listing[JournalRow]:
        """A cut of the rows the person may see."""
        rows = _matching(_visible(actor), wanted)
        total = await rows.count()
        found = await rows.order_by(order.value, "-id").offset(cut.start).limit(cut.size).select_related("user")
        return Listing(tuple(_row(each) for each in found), total)

    async def one(self, actor: Actor, row_id: int) -> JournalRow:
        """One row.

        Raises:
            GoneError: there is none, or it is not the person's.
        """
        rows = _visible(actor)
        found = await rows.filter(id=row_id).select_related("user").first() if 0 < row_id <= _LARGEST_ID else None
        if found is None:
            raise GoneError
        return _row(found)

    async def stats(self, actor: Actor) -> JournalStats:
        """Counts over everything that is kept; the newest rows beside them."""
        rows = _visible(actor)
        counted = await rows.annotate(rows=Count("id")).group_by("log_type").values_list("log_type", "rows")
        people = await rows.annotate(rows=Count("id")).group_by("user__username").values_list("user__username", "rows")
        recent = await rows.order_by("-created_at", "-id").limit(RECENT_ROWS).select_related("user")
        return JournalStats(
            total=sum(int(number) for _kind, number in counted),
            success=await rows.filter(_SUCCESS).count(),
            errors=await rows.filter(_FAILURE).count(),
            by_type={str(kind): int(number) for kind, number in counted},
            by_user={str(name or ""): int(number) for name, number in people},
            recent=tuple(_row(each) for each in recent),
            cache=await count_cached(actor, self._now()),
        )

    async def write(self, actor: Actor, new: NewJournalRow) -> JournalRow:
        """Write a row down under the person's own name."""
        require(actor, Operation.VIEW_VENDOR_JOURNAL)
        row = await VendorCallRecord.create(
            vendor=Vendor.HUNTFLOW.value,
            operation=WRITTEN_BY_HAND,
            log_type=new.log_type.value,
            endpoint=mask_endpoint(_plain(new.endpoint))[:ENDPOINT_CHARS],
            method=_plain(new.method).upper()[:10],
            status_code=new.status_code,
            request_data=body_column(mask(new.request_data)),
            response_data=body_column(mask(new.response_data)),
            error_message=_plain(new.error_message)[:MAX_MESSAGE_CHARS],
            user_id=actor.user_id,
            created_at=self._now(),
        )
        return await self.one(actor, row.id)


def _visible(actor: Actor) -> QuerySet[VendorCallRecord]:
    """Rows of Huntflow the person may see."""
    require(actor, Operation.VIEW_VENDOR_JOURNAL)
    rows = VendorCallRecord.filter(vendor=Vendor.HUNTFLOW.value)
    sees_all = actor.may(Operation.VIEW_VENDOR_JOURNAL, owner_id=NOBODY)
    return rows if sees_all else rows.filter(user_id=actor.user_id)


def _matching(rows: QuerySet[VendorCallRecord], wanted: JournalFilter) -> QuerySet[VendorCallRecord]:
    if wanted.log_type:
        rows = rows.filter(log_type=_plain(wanted.log_type))
    if wanted.method:
        rows = rows.filter(method=_plain(wanted.method).upper())
    if wanted.status_code is not None:
        rows = rows.filter(status_code=wanted.status_code)
    if wanted.user_id is not None:
        rows = rows.filter(user_id=wanted.user_id)
    if search := _plain(wanted.search).strip():
        rows = rows.filter(Q(endpoint__icontains=search) | Q(error_message__icontains=search))
    return rows.filter(_FAILURE) if wanted.only_errors else rows


def _plain(text: str) -> str:
    # PostgreSQL does not store the character with the number zero.
    return text.replace("\x00", "")


def _row(row: VendorCallRecord) -> JournalRow:
    status = row.status_code
    user = row.user
    return JournalRow(
        id=row.id,
        log_type=row.log_type,
        operation=row.operation,
        endpoint=row.endpoint,
        method=row.method,
        status_code=status,
        duration_ms=row.duration_ms,
        request_data=row.request_data,
        response_data=row.response_data,
        error_message=row.error_message,
        user_id=user.id if user else None,
        username=user.username if user else "",
        created_at=row.created_at,
        is_success=status is not None and 200 <= status < 300 and row.log_type != ERROR,  # noqa: PLR2004 - HTTP
        is_error=row.log_type == ERROR or (status is not None and status >= 400),  # noqa: PLR2004 - HTTP
    )
