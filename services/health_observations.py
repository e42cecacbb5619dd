"""What our own tables say about vendors, deliveries and jobs."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from integrations.base import Vendor
from models.credentials import Credential, Integration
from models.gemini import AnswerState, ChatMessage
from models.notifications import DeliveryState, JobRun, OutboxMessage
from models.telegram import ProcessedUpdate
from models.vendor_calls import VendorCallRecord
from services.jobs import Job
from services.timetable import TIMETABLE
from services.token_states import StateReason
from services.vendor_troubles import ERROR, vendor_troubles

SHARE_OF = timedelta(hours=1)
# From this share of failed calls on a vendor counts as down rather than as moody.
DOWN_SHARE = 0.5
# A job that is due starts with the next tick; this much later something holds it up.
JOB_GRACE = timedelta(minutes=10)
# A message due longer than this is stuck, not waiting for its turn.
OUTBOX_GRACE = timedelta(minutes=5)
MODEL_LOOKED_BACK = timedelta(days=7)


class VendorState(StrEnum):
    """How a vendor has behaved in the last hour, or when it was last asked."""

    OK = "ok"
    MOODY = "moody"
    DOWN = "down"
    NEVER_ASKED = "never_asked"


@dataclass(frozen=True, slots=True)
class VendorHealth:
    """One vendor. `calls` and `failures` are of the last hour; a failure is the vendor's, not of a key or a right.

    `last_error` is our name of the newest error of any kind.
    """

    vendor: Vendor
    state: VendorState
    calls: int = 0
    failures: int = 0
    last_success_at: datetime | None = None
    last_error_at: datetime | None = None
    last_error: str = ""


@dataclass(frozen=True, slots=True)
class OutboxHealth:
    """Deliveries: due and not sent, the oldest of them, given up, and whether something holds them up."""

    pending: int
    oldest_due_at: datetime | None
    failed: int
    is_stuck: bool


@dataclass(frozen=True, slots=True)
class JobHealth:
    """A recurring job; `last_run_at` None: not once yet."""

    job: Job
    last_run_at: datetime | None
    is_late: bool


class ModelState(StrEnum):
    """What is known of the model in the settings."""

    OK = "ok"
    UNKNOWN = "unknown"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class ModelHealth:
    """The Gemini model: it answered, it is missing from what Google offers, or nobody has tried."""

    name: str
    state: ModelState
    last_answer_at: datetime | None


async def vendor_health(vendor: Vendor, now: datetime) -> VendorHealth:
    """One vendor from the call log."""
    calls = VendorCallRecord.filter(vendor=vendor.value)
    last_success = await calls.exclude(log_type=ERROR).order_by("-created_at").first()
    last_error = await calls.filter(log_type=ERROR).order_by("-created_at").first()
    if last_success is None and last_error is None:
        return VendorHealth(vendor, VendorState.NEVER_ASKED)
    recent = calls.filter(created_at__gte=now - SHARE_OF)
    count = await recent.count()
    failures = await recent.filter(vendor_troubles()).count()
    if count:
        state = _state_of_share(failures / count)
    else:
        newest = await calls.order_by("-created_at", "-id").first()
        trouble = newest is not None and await calls.filter(vendor_troubles(), id=newest.id).exists()
        state = VendorState.MOODY if trouble else VendorState.OK
    return VendorHealth(
        vendor,
        state,
        count,
        failures,
        last_success.created_at if last_success else None,
        last_error.created_at if last_error else None,
        # The call's number stands behind the name.
        last_error.error_message.split(" ")[0] if last_error else "",
    )


def _state_of_share(share: float) -> VendorState:
    if share >= DOWN_SHARE:
        return VendorState.DOWN
    return VendorState.MOODY if share else VendorState.OK


async def outbox_health(now: datetime) -> OutboxHealth:
    """Deliveries as they stand."""
    due = OutboxMessage.filter(state=DeliveryState.PENDING, due_at__lte=now)
    oldest = await due.order_by("due_at").first()
    return OutboxHealth(
        pending=await due.count(),
        oldest_due_at=oldest.due_at if oldest else None,
        failed=await OutboxMessage.filter(state=DeliveryState.FAILED).count(),
        is_stuck=oldest is not None and oldest.due_at < now - OUTBOX_GRACE,
    )


async def jobs_health(now: datetime, zone: ZoneInfo) -> tuple[JobHealth, ...]:
    """Recurring jobs and whether they keep their time."""
    runs = {row.name: row.last_run_at for row in await JobRun.all()}
    found = []
    for job, rule in TIMETABLE.items():
        last = runs.get(job.value)
        late = last is not None and last < rule.latest(now - JOB_GRACE, zone)
        found.append(JobHealth(job, last, late))
    return tuple(found)


async def last_update_at() -> datetime | None:
    """When Telegram's newest update came."""
    newest = await ProcessedUpdate.all().order_by("-received_at").first()
    return newest.received_at if newest else None


async def model_health(name: str, now: datetime) -> ModelHealth:
    """The model, from answers it gave and from checks of keys, which compare it with Google's list."""
    answered = ChatMessage.filter(model=name[:64], state=AnswerState.COMPLETE)
    last = await answered.order_by("-id").first()
    last_at = last.timestamp if last else None
    missing = await Credential.filter(
        integration=Integration.GEMINI, state_reason=StateReason.MODEL_MISSING, checked_at__gte=now - MODEL_LOOKED_BACK
    ).exists()
    gone = VendorCallRecord.filter(
        vendor=Vendor.GEMINI.value,
        endpoint__contains=f"models/{name}:",
        error_message__startswith="NotFoundError",
        created_at__gte=max(last_at, now - MODEL_LOOKED_BACK) if last_at else now - MODEL_LOOKED_BACK,
    )
    if missing or await gone.exists():
        return ModelHealth(name, ModelState.MISSING, last_at)
    return ModelHealth(name, ModelState.OK if last_at else ModelState.UNKNOWN, last_at)
