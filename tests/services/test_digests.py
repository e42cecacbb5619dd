"""The morning brief: whose hour it is, once a day, through changes of clocks and downtime, and what it says."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from models.candidate_drafts import CandidateDraft
from models.credentials import Credential, CredentialState, Integration
from models.imports import ImportState, TaskImport
from models.notifications import NotificationKind, NotificationSettings, OutboxMessage
from models.telegram import TelegramAccount
from models.users import Role, User
from models.vendor_calls import VendorCallRecord
from services.access import Actor
from services.digest_sources import ConnectionLine, DraftLine, ImportLine, PeopleLine, VendorLine
from services.digests import Digests, due_at
from services.errors import NotActivatedError
from services.intake.drafting import first_draft
from services.intake.incoming import Incoming
from services.notifications import Notifications
from services.people import People
from services.task_import.draft import draft_to_json
from tests.conftest import Clock
from tests.services.assistant_world import make_people, make_person

pytestmark = pytest.mark.database


@pytest.fixture
def people(database: str, clock: Clock) -> People:
    return make_people(clock)


@pytest.fixture
def digests(people: People, clock: Clock) -> Digests:
    return Digests(people=people, notifications=Notifications(now=clock), now=clock)


async def person(people: People, telegram_id: int = 1, role: Role = Role.RECRUITER, **fields: Any) -> Actor:
    actor = await make_person(people, telegram_id, role, **fields)
    await User.filter(id=actor.user_id).update(date_joined=datetime(2026, 1, 1, tzinfo=UTC))
    return actor


async def broken(actor: Actor, integration: Integration = Integration.CLICKUP) -> None:
    await Credential.create(user_id=actor.user_id, integration=integration, state=CredentialState.BROKEN)


async def sent() -> list[str]:
    return [row.event_key for row in await OutboxMessage.all().order_by("id")]


def at(clock: Clock, text: str) -> None:
    clock.moment = datetime.fromisoformat(text).astimezone(UTC)


async def test_the_brief_is_queued_at_the_persons_hour_once(people: People, digests: Digests, clock: Clock) -> None:
    actor = await person(people)
    await broken(actor)

    counts = []
    for moment in ("2026-03-02T08:59:00+03:00", "2026-03-02T09:00:00+03:00", "2026-03-02T09:01:00+03:00"):
        at(clock, moment)
        counts.append(await digests.queue_due())

    assert counts == [0, 1, 0]
    assert await sent() == [f"digest:{actor.user_id}:2026-03-02"]
    payload = (await OutboxMessage.get()).payload
    assert payload == {"type": "digest_ready", "user_id": actor.user_id}


async def test_two_processes_queue_one_brief(people: People, digests: Digests, clock: Clock) -> None:
    await broken(await person(people))
    at(clock, "2026-03-02T09:00:00+03:00")

    counts = await asyncio.gather(digests.queue_due(), digests.queue_due())

    assert sum(counts) == 1
    assert len(await sent()) == 1


@pytest.mark.parametrize(
    ("zone", "hour", "moment", "day"),
    [
        # Minsk has no summer time.
        ("Europe/Minsk", 9, "2026-03-02T06:00:00+00:00", "2026-03-02"),
        ("Europe/Minsk", 9, "2026-03-02T05:59:59+00:00", None),
        # An old brief: six hours late at the most, then the day is skipped.
        ("Europe/Minsk", 9, "2026-03-02T12:00:00+00:00", "2026-03-02"),
        ("Europe/Minsk", 9, "2026-03-02T12:00:01+00:00", None),
        # An evening brief, late, on the next local day belongs to the evening.
        ("Europe/Minsk", 22, "2026-03-02T22:30:00+00:00", "2026-03-02"),
        ("Europe/Minsk", 0, "2026-03-01T21:00:00+00:00", "2026-03-02"),
        # The same instant is another day elsewhere.
        ("Pacific/Auckland", 9, "2026-03-02T20:00:00+00:00", "2026-03-03"),
        ("America/Los_Angeles", 9, "2026-03-02T17:00:00+00:00", "2026-03-02"),
        # Warsaw, 29 March: clocks jump from 2 to 3; the hour that is not there is the moment they jump.
        ("Europe/Warsaw", 2, "2026-03-29T01:00:00+00:00", "2026-03-29"),
        ("Europe/Warsaw", 2, "2026-03-29T00:59:00+00:00", None),
        ("Europe/Warsaw", 9, "2026-03-29T07:00:00+00:00", "2026-03-29"),
        ("Europe/Warsaw", 9, "2026-03-28T08:00:00+00:00", "2026-03-28"),
        # Six hours are six hours, though the wall says seven.
        ("Europe/Warsaw", 0, "2026-03-29T05:00:00+00:00", "2026-03-29"),
        ("Europe/Warsaw", 0, "2026-03-29T05:01:00+00:00", None),
        # 25 October: 2:00 comes twice, the brief at the first.
        ("Europe/Warsaw", 2, "2026-10-25T00:00:00+00:00", "2026-10-25"),
    ],
)
async def test_hours_are_local(
    *, people: People, digests: Digests, clock: Clock, zone: str, hour: int, moment: str, day: str | None
) -> None:
    actor = await person(people, timezone=zone)
    await NotificationSettings.create(user_id=actor.user_id, digest_hour=hour)
    await broken(actor)
    at(clock, moment)

    await digests.queue_due()

    assert await sent() == ([f"digest:{actor.user_id}:{day}"] if day else [])


async def test_the_hour_that_comes_twice_brings_one_brief(people: People, digests: Digests, clock: Clock) -> None:
    actor = await person(people, timezone="Europe/Warsaw")
    await NotificationSettings.create(user_id=actor.user_id, digest_hour=2)
    await broken(actor)
    at(clock, "2026-10-25T00:00:00+00:00")

    for _ in range(180):
        await digests.queue_due()
        clock.passes(minutes=1)

    assert len(await sent()) == 1


def test_an_hour_the_clocks_skip_is_the_moment_they_jump() -> None:
    moment = due_at(datetime(2026, 3, 29, tzinfo=UTC).date(), 2, ZoneInfo("Europe/Warsaw"))

    assert moment.astimezone(UTC) == datetime(2026, 3, 29, 1, tzinfo=UTC)


async def test_the_next_day_brings_the_next_brief(people: People, digests: Digests, clock: Clock) -> None:
    await broken(await person(people))
    at(clock, "2026-03-02T09:00:00+03:00")
    await digests.queue_due()
    clock.passes(days=1)

    assert await digests.queue_due() == 1


async def test_an_empty_day_is_quiet_and_stays_quiet(people: People, digests: Digests, clock: Clock) -> None:
    actor = await person(people)
    at(clock, "2026-03-02T09:00:00+03:00")
    await digests.queue_due()
    await broken(actor)
    clock.passes(hours=1)

    assert await digests.queue_due() == 0
    assert await sent() == []


@pytest.mark.parametrize("case", ["muted", "off", "blocked", "waiting", "new"])
async def test_who_gets_no_brief(people: People, digests: Digests, clock: Clock, case: str) -> None:
    at(clock, "2026-03-02T09:30:00+03:00")
    actor = await person(people, role=Role.OBSERVER if case == "waiting" else Role.RECRUITER)
    await broken(actor)
    if case == "muted":
        await NotificationSettings.create(user_id=actor.user_id, muted_kinds=[NotificationKind.DIGEST])
    if case == "off":
        await User.all().update(is_active=False)
    if case == "blocked":
        await TelegramAccount.all().update(blocked_at=clock())
    if case == "new":
        await User.all().update(date_joined=clock() - timedelta(minutes=5))

    assert await digests.queue_due() == 0


async def test_lines_of_a_recruiter(people: People, digests: Digests, clock: Clock) -> None:
    actor, other = await person(people, 1), await person(people, 2)
    ends = clock() + timedelta(days=2)
    await broken(actor)
    await Credential.create(
        user_id=actor.user_id,
        integration=Integration.HUNTFLOW_PROD,
        state=CredentialState.EXPIRING,
        state_reason="refresh_ends",
        refresh_expires_at=ends,
    )
    await Credential.create(
        user_id=actor.user_id,
        integration=Integration.HUNTFLOW_SANDBOX,
        state=CredentialState.EXPIRING,
        state_reason="legacy",
    )
    await Credential.create(user_id=actor.user_id, integration=Integration.GEMINI, state=CredentialState.OK)
    await broken(other)
    failed = await an_import(actor, ImportState.FAILED, clock, vacancy_name="Python", draft={"title": "Anna K."})
    draft = await an_import(actor, ImportState.DRAFT, clock)
    await an_import(actor, ImportState.DONE, clock)
    await an_import(other, ImportState.FAILED, clock)
    old = await an_import(actor, ImportState.FAILED, clock)
    await TaskImport.filter(id=old).update(updated_at=clock() - timedelta(days=8))

    digest = await digests.of(actor)

    assert digest.lines == (
        ConnectionLine(Integration.CLICKUP, "ClickUp", CredentialState.BROKEN, "", None),
        ConnectionLine(Integration.HUNTFLOW_PROD, "Huntflow", CredentialState.EXPIRING, "refresh_ends", ends),
        ImportLine(draft, ImportState.DRAFT, "", ""),
        ImportLine(failed, ImportState.FAILED, "Anna K.", "Python"),
    )


async def an_import(actor: Actor, state: ImportState, clock: Clock, **fields: Any) -> int:
    row = await TaskImport.create(
        user_id=actor.user_id, task_id="t", system="prod", account_id=1, state=state, **fields
    )
    await TaskImport.filter(id=row.id).update(updated_at=clock())
    return row.id


async def test_lines_only_administrators_see(people: People, digests: Digests, clock: Clock) -> None:
    boss, recruiter = await person(people, 1, Role.ADMIN), await person(people, 2)
    await person(people, 3, Role.OBSERVER)
    await person(people, 4, Role.OBSERVER, is_observer_active=True)
    await person(people, 5, Role.OBSERVER, is_active=False)
    for _ in range(3):
        await a_call("huntflow", clock, error="UnavailableError abc")
        await a_call("clickup", clock, error="AuthorizationError abc")
    await a_call("gemini", clock, error="UnavailableError abc")

    assert (await digests.of(boss)).lines == (PeopleLine(1), VendorLine("huntflow", 3))
    assert (await digests.of(recruiter)).lines == ()


async def a_call(vendor: str, clock: Clock, *, error: str) -> None:
    await VendorCallRecord.create(
        vendor=vendor,
        operation="x",
        log_type="ERROR",
        endpoint="/x",
        method="GET",
        error_message=error,
        created_at=clock(),
    )


async def test_nothing_is_left_to_say_when_it_was_mended_before_the_delivery(people: People, digests: Digests) -> None:
    actor = await person(people)
    await broken(actor)
    assert await digests.for_delivery(actor.user_id) is not None

    await Credential.all().delete()

    assert await digests.for_delivery(actor.user_id) is None


async def test_a_person_who_waits_for_approval_has_no_brief(people: People, digests: Digests) -> None:
    actor = await person(people, role=Role.OBSERVER)

    assert await digests.for_delivery(actor.user_id) is None
    with pytest.raises(NotActivatedError):
        await digests.of(actor)


async def test_drafts_of_applicants_that_wait_are_in_the_brief(people: People, digests: Digests, clock: Clock) -> None:
    anna, boris = await person(people), await person(people, 2)
    draft = draft_to_json(first_draft(Incoming(42, 1, "Иванов Иван\n+375 29 123-45-67")))
    rows = {
        state: await CandidateDraft.create(
            user_id=anna.user_id, system="prod", account_id=11, source_hash=f"{state}", state=state, draft=draft,
            received_at=clock(), batch="1",
        )
        for state in ImportState
    }  # fmt: skip
    old = await CandidateDraft.create(
        user_id=anna.user_id, system="prod", account_id=11, source_hash="old", received_at=clock(), batch="2"
    )
    await CandidateDraft.all().update(updated_at=clock())
    await CandidateDraft.filter(id=old.id).update(updated_at=clock() - timedelta(days=8))

    lines = (await digests.of(anna)).lines

    assert {line for line in lines if isinstance(line, DraftLine)} == {
        DraftLine(rows[ImportState.DRAFT].id, ImportState.DRAFT, "Иванов Иван"),
        DraftLine(rows[ImportState.FAILED].id, ImportState.FAILED, "Иванов Иван"),
    }
    assert not [line for line in (await digests.of(boris)).lines if isinstance(line, DraftLine)]
