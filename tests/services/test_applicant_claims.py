"""Different files of one person, confirmed within the minutes Huntflow takes to index the first, make one applicant."""

import asyncio
from datetime import timedelta

import pytest

from integrations.base import BadRequestError, Vendor
from integrations.huntflow.schemas import CreatedApplicant, NewApplicant
from models.applicant_claims import ApplicantClaim
from models.imports import ImportState
from services.intake.incoming import Incoming
from services.task_import.claims import SamePersonBusyError, forget_old_claims
from services.task_import.draft import MatchReason
from services.task_import.errors import JustCreatedError
from tests.conftest import Clock
from tests.services.import_world import timeout
from tests.services.intake_world import IntakeWorld, an_intake_world

pytestmark = pytest.mark.database
ONE = Incoming(42, 1, "Иванов Иван\n+375 29 123-45-67\nivan@example.com")
# Another text of the same person: the name is written otherwise, one contact is the same.
OTHER = Incoming(42, 2, "Ivanov Ivan\nТелефон: 80291234567")
STRANGER = Incoming(42, 3, "Петров Пётр\n+375 29 765-43-21")


@pytest.fixture
async def world(database: str, clock: Clock) -> IntakeWorld:
    made = await an_intake_world(clock)
    made.huntflow.index_time = timedelta(minutes=2)
    return made


async def test_a_second_file_of_somebody_just_created_comes_back_with_them(world: IntakeWorld) -> None:
    first, second, third = await world.ready(ONE), await world.ready(OTHER), await world.ready(STRANGER)
    await world.create(first)

    result = await world.create(second)
    card = await world.intake.card(world.actor, second)
    await world.create(third)

    assert result is not None
    assert result.state is ImportState.DRAFT
    assert isinstance(result.failure, JustCreatedError)
    assert [(known.id, known.reasons) for known in card.draft.duplicates or ()] == [(1000, (MatchReason.JUST_CREATED,))]
    assert len(world.huntflow.applicants_by_id) == 2


async def test_the_person_decides_to_attach_or_that_it_is_somebody_else(world: IntakeWorld) -> None:
    first, second = await world.ready(ONE), await world.ready(OTHER)
    await world.create(first)
    await world.create(second)
    await world.intake.create_anyway(world.actor, second)
    await world.intake.confirm(world.actor, second, chat_id=42, message_id=1)

    result = await world.create(second)

    assert result is not None
    assert result.state is ImportState.DONE
    assert len(world.huntflow.applicants_by_id) == 2


async def test_whoever_comes_while_the_first_is_being_created_waits_and_creates_nobody(world: IntakeWorld) -> None:
    first, second = await world.ready(ONE), await world.ready(OTHER)
    is_asked, may_answer = asyncio.Event(), asyncio.Event()
    real = world.huntflow.create_applicant

    async def slow(account_id: int, new: NewApplicant) -> CreatedApplicant:
        is_asked.set()
        await may_answer.wait()
        return await real(account_id, new)

    world.huntflow.create_applicant = slow  # type: ignore[method-assign]
    running = asyncio.create_task(world.create(first))
    await is_asked.wait()
    busy = await world.create(second)
    may_answer.set()
    done = await running
    await world.intake.confirm(world.actor, second, chat_id=42, message_id=1)
    again = await world.create(second)

    assert busy is not None
    assert isinstance(busy.failure, SamePersonBusyError)
    assert done is not None
    assert done.state is ImportState.DONE
    assert again is not None
    assert isinstance(again.failure, JustCreatedError)
    assert len(world.huntflow.applicants_by_id) == 1


async def test_of_two_that_run_at_once_one_creates(world: IntakeWorld) -> None:
    ids = [await world.ready(ONE), await world.ready(OTHER)]

    results = await asyncio.gather(*(world.create(each) for each in ids))

    assert len(world.huntflow.applicants_by_id) == 1
    failures = [result.failure for result in results if result is not None and result.state is not ImportState.DONE]
    assert len(failures) == 1
    assert isinstance(failures[0], JustCreatedError | SamePersonBusyError)


async def test_a_lost_answer_keeps_others_away_until_it_is_settled(world: IntakeWorld, clock: Clock) -> None:
    first, second = await world.ready(ONE), await world.ready(OTHER)
    real = world.huntflow.create_applicant

    async def lost(account_id: int, new: NewApplicant) -> CreatedApplicant:
        await real(account_id, new)
        raise timeout("create_applicant")

    world.huntflow.create_applicant = lost  # type: ignore[method-assign]
    await world.create(first)
    world.huntflow.create_applicant = real  # type: ignore[method-assign]
    busy = await world.create(second)
    clock.passes(minutes=3)
    await world.intake.confirm(world.actor, first, chat_id=42, message_id=1)
    settled = await world.create(first)

    assert busy is not None
    assert isinstance(busy.failure, SamePersonBusyError)
    assert settled is not None
    assert settled.state is ImportState.DONE
    assert len(world.huntflow.applicants_by_id) == 1


async def test_a_creation_huntflow_refused_leaves_the_contacts_free(world: IntakeWorld) -> None:
    first, second = await world.ready(ONE), await world.ready(OTHER)
    world.huntflow.refuses["create_applicant"] = BadRequestError(Vendor.HUNTFLOW, "applicants.create", ())
    refused = await world.create(first)
    world.huntflow.refuses.clear()

    result = await world.create(second)

    assert refused is not None
    assert refused.state is ImportState.FAILED
    assert result is not None
    assert result.state is ImportState.DONE


async def test_somebody_deleted_in_huntflow_may_be_created_again(world: IntakeWorld) -> None:
    first, second = await world.ready(ONE), await world.ready(OTHER)
    await world.create(first)
    del world.huntflow.applicants_by_id[1000]

    result = await world.create(second)

    assert result is not None
    assert result.state is ImportState.DONE
    assert len(world.huntflow.applicants_by_id) == 1


async def test_another_organisation_has_claims_of_its_own(world: IntakeWorld) -> None:
    first = await world.ready(ONE)
    await world.create(first)
    await ApplicantClaim.all().update(account_id=999)

    result = await world.create(await world.ready(OTHER))

    assert result is not None
    assert result.state is ImportState.DONE


async def test_claims_hold_no_contact_and_are_soon_forgotten(world: IntakeWorld, clock: Clock) -> None:
    await world.create(await world.ready(ONE))
    kept = await ApplicantClaim.all()
    clock.passes(minutes=16)

    assert len(kept) == 2
    assert not any("291234567" in claim.contact_hash or "ivan" in claim.contact_hash for claim in kept)
    assert await forget_old_claims(clock()) == 2
