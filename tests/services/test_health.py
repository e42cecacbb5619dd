"""What `/health` and `GET /api/health/` say, from stored observations only."""

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from integrations.base import Vendor
from models.credentials import Credential, CredentialState, Integration
from models.database import close_database, open_database
from models.gemini import AnswerState, ChatMessage, ChatRole, ChatSession
from models.notifications import DeliveryState, JobRun, NotificationKind, OutboxMessage
from models.telegram import ProcessedUpdate
from models.users import Role, User
from models.vendor_calls import VendorCallRecord
from services.errors import AccessRefusedError
from services.health import Health, PartState, public_view
from services.health_observations import ModelState, VendorHealth, VendorState
from services.jobs import Job
from tests.conftest import Clock
from tests.services.assistant_world import make_people, make_person

pytestmark = pytest.mark.database
MODEL = "gemini-test"


class FakeRedis:
    def __init__(self, error: Exception | None = None) -> None:
        self.error = error

    async def ping(self) -> bool:
        if self.error:
            raise self.error
        return True


def health(clock: Clock, *, pending: int = 0, redis: Any = None) -> Health:
    async def pending_migrations() -> int:
        return pending

    return Health(
        pending_migrations=pending_migrations, redis=redis, model=MODEL, zone=ZoneInfo("Europe/Minsk"), now=clock
    )


async def a_call(
    clock: Clock, *, minutes_ago: int, error: str = "", endpoint: str = "/x", vendor: str = "huntflow"
) -> None:
    await VendorCallRecord.create(
        vendor=vendor,
        operation="x",
        log_type="ERROR" if error else "GET",
        endpoint=endpoint,
        method="GET",
        error_message=f"{error} abc123" if error else "",
        created_at=clock() - timedelta(minutes=minutes_ago),
    )


async def of_huntflow(clock: Clock) -> VendorHealth:
    report = await health(clock).check()
    return next(vendor for vendor in report.vendors if vendor.vendor is Vendor.HUNTFLOW)


async def test_a_fresh_installation_is_healthy(database: str, clock: Clock) -> None:
    report = await health(clock).check()

    assert (report.database, report.redis, report.is_healthy) == (PartState.OK, PartState.DISABLED, True)
    assert {vendor.state for vendor in report.vendors} == {VendorState.NEVER_ASKED}
    assert len(report.vendors) == len(Vendor)
    assert not any(job.is_late for job in report.jobs)
    assert report.model is not None
    assert report.model.state is ModelState.UNKNOWN


async def test_strangers_see_three_words(database: str, clock: Clock) -> None:
    view = public_view(await health(clock, redis=FakeRedis()).check())

    assert (view.status, view.timestamp) == ("healthy", clock())
    assert view.services == {"database": "healthy", "redis": "healthy", "cache": "healthy"}


async def test_redis_that_does_not_answer_is_said(database: str, clock: Clock) -> None:
    from redis.exceptions import ConnectionError as RedisConnectionError

    view = public_view(await health(clock, redis=FakeRedis(RedisConnectionError())).check())

    assert view.status == "unhealthy"
    assert view.services == {"database": "healthy", "redis": "unhealthy", "cache": "healthy"}


async def test_without_redis_it_is_disabled(database: str, clock: Clock) -> None:
    assert public_view(await health(clock).check()).services["redis"] == "disabled"


async def test_missing_migrations_are_counted(database: str, clock: Clock) -> None:
    report = await health(clock, pending=2).check()

    assert (report.database, report.pending_migrations, report.is_healthy) == (PartState.BEHIND, 2, False)


async def test_a_database_that_fails_is_reported_and_raises_nothing(clock: Clock, tmp_path: Any) -> None:
    await open_database(f"sqlite://{tmp_path}/empty.sqlite3")
    try:
        report = await health(clock).check()
    finally:
        await close_database()

    assert (report.database, report.vendors, report.outbox) == (PartState.FAILING, (), None)
    assert public_view(report).services["cache"] == "unhealthy"


@pytest.mark.parametrize(
    ("calls", "state"),
    [
        ([(1, ""), (2, "")], VendorState.OK),
        ([(1, ""), (2, ""), (3, "UnavailableError")], VendorState.MOODY),
        ([(1, "UnavailableError"), (2, "")], VendorState.DOWN),
        ([(1, "AuthorizationError"), (2, "NotFoundError")], VendorState.OK),
        ([(90, "")], VendorState.OK),
        ([(90, "UnavailableError"), (95, "")], VendorState.MOODY),
        ([(90, ""), (95, "UnavailableError")], VendorState.OK),
    ],
)
async def test_the_state_of_a_vendor(
    database: str, clock: Clock, calls: list[tuple[int, str]], state: VendorState
) -> None:
    for minutes_ago, error in calls:
        await a_call(clock, minutes_ago=minutes_ago, error=error)

    assert (await of_huntflow(clock)).state is state


async def test_a_vendors_numbers(database: str, clock: Clock) -> None:
    await a_call(clock, minutes_ago=70, error="NotFoundError")
    await a_call(clock, minutes_ago=30)
    await a_call(clock, minutes_ago=20, error="UnavailableError")
    await a_call(clock, minutes_ago=10)

    found = await of_huntflow(clock)

    assert (found.calls, found.failures) == (3, 1)
    assert found.last_success_at == clock() - timedelta(minutes=10)
    assert (found.last_error, found.last_error_at) == ("UnavailableError", clock() - timedelta(minutes=20))


async def test_the_outbox(database: str, clock: Clock) -> None:
    user = await User.create(username="anna")
    for key, state, minutes in (("a", "pending", -6), ("b", "pending", 5), ("c", "failed", -60), ("d", "sent", -60)):
        await OutboxMessage.create(
            event_key=key,
            user=user,
            kind=NotificationKind.ACCESS,
            payload={},
            state=DeliveryState(state),
            due_at=clock() + timedelta(minutes=minutes),
        )

    outbox = (await health(clock).check()).outbox

    assert outbox is not None
    assert (outbox.pending, outbox.failed, outbox.is_stuck) == (1, 1, True)
    assert outbox.oldest_due_at == clock() - timedelta(minutes=6)


async def test_a_job_that_has_not_run_in_its_time_is_late(database: str, clock: Clock) -> None:
    await JobRun.create(name=Job.SEND_DIGESTS, last_run_at=clock() - timedelta(minutes=30))
    await JobRun.create(name=Job.CLEAN_UP, last_run_at=clock() - timedelta(minutes=30))

    jobs = {job.job: job for job in (await health(clock).check()).jobs}

    assert jobs[Job.SEND_DIGESTS].is_late
    assert not jobs[Job.CLEAN_UP].is_late
    assert jobs[Job.CHECK_TOKENS].last_run_at is None


async def test_the_last_update(database: str, clock: Clock) -> None:
    await ProcessedUpdate.create(update_id=1, received_at=clock())

    assert (await health(clock).check()).last_update_at == clock()


async def test_a_model_that_answered_is_fine_until_google_forgets_it(database: str, clock: Clock) -> None:
    session = await ChatSession.create(user=await User.create(username="anna"))
    await ChatMessage.create(
        session=session, role=ChatRole.MODEL, state=AnswerState.COMPLETE, model=MODEL, timestamp=clock()
    )
    before = (await health(clock).check()).model
    clock.passes(minutes=5)
    await a_call(
        clock, minutes_ago=0, error="NotFoundError", endpoint=f"/v1beta/models/{MODEL}:stream", vendor="gemini"
    )

    after = (await health(clock).check()).model

    assert before is not None
    assert after is not None
    assert (before.state, after.state) == (ModelState.OK, ModelState.MISSING)


async def test_a_model_that_is_not_in_googles_list_is_missing(database: str, clock: Clock) -> None:
    await Credential.create(
        user=await User.create(username="anna"),
        integration=Integration.GEMINI,
        state=CredentialState.OK,
        state_reason="model_missing",
        checked_at=clock(),
    )

    model = (await health(clock).check()).model

    assert model is not None
    assert model.state is ModelState.MISSING


async def test_only_administrators_see_the_report(database: str, clock: Clock) -> None:
    people = make_people(clock)
    recruiter = await make_person(people, 1, Role.RECRUITER)
    boss = await make_person(people, 2, Role.ADMIN)

    with pytest.raises(AccessRefusedError):
        await health(clock).for_administrator(recruiter)
    assert (await health(clock).for_administrator(boss)).is_healthy
