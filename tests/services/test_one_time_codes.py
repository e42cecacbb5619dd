"""Codes: only a hash is kept, they work once, end in time, and each failure has its own sentence."""

import asyncio
import re
from datetime import timedelta

import pytest

from models.audit import AuditEvent, Source
from models.users import CodePurpose, OneTimeCode, Role
from services.errors import AccessRefusedError, GoneError, TurnedOffError
from services.one_time_codes import (
    CodeExpiredError,
    CodeUnknownError,
    CodeUsedError,
    OneTimeCodes,
    RoleHeldError,
    purpose_of,
)
from tests.conftest import Clock
from tests.persons import Person, add, again, an_actor

pytestmark = pytest.mark.database


@pytest.fixture
def codes(database: str, clock: Clock) -> OneTimeCodes:
    return OneTimeCodes(now=clock)


async def test_an_invitation_gives_its_role_to_a_newcomer(codes: OneTimeCodes, clock: Clock) -> None:
    admin = await an_actor(clock, 1, Role.ADMIN)
    newcomer = await an_actor(clock, 2, Role.OBSERVER, is_observer_active=False)
    issued = await codes.invite(admin, Role.RECRUITER)

    role = await codes.redeem_invitation(newcomer, issued.code)

    assert role is Role.RECRUITER
    assert (await again(clock, 2)).roles == {Role.RECRUITER}
    event = await AuditEvent.get(operation="invitation_used")
    assert event.actor_id == newcomer.user_id


async def test_an_observers_invitation_activates(codes: OneTimeCodes, clock: Clock) -> None:
    admin = await an_actor(clock, 1, Role.ADMIN)
    newcomer = await an_actor(clock, 2, Role.OBSERVER, is_observer_active=False)

    await codes.redeem_invitation(newcomer, (await codes.invite(admin, Role.OBSERVER)).code)

    assert (await again(clock, 2)).effective_roles == {Role.OBSERVER}


async def test_the_code_fits_a_deep_link_and_is_not_in_the_database(codes: OneTimeCodes, clock: Clock) -> None:
    issued = await codes.invite(await an_actor(clock, 1, Role.ADMIN), Role.RECRUITER)

    row = await OneTimeCode.get()

    assert re.fullmatch(r"inv_[A-Za-z0-9_-]{32}", issued.code)
    assert issued.code not in str(dict(row))
    assert issued.code.removeprefix("inv_") not in str(dict(row))
    assert issued.code not in str([dict(event) for event in await AuditEvent.all()])


async def test_an_invitation_works_once(codes: OneTimeCodes, clock: Clock) -> None:
    admin = await an_actor(clock, 1, Role.ADMIN)
    first = await an_actor(clock, 2, Role.OBSERVER, is_observer_active=False)
    second = await an_actor(clock, 3, Role.OBSERVER, is_observer_active=False)
    issued = await codes.invite(admin, Role.RECRUITER)
    await codes.redeem_invitation(first, issued.code)

    with pytest.raises(CodeUsedError):
        await codes.redeem_invitation(second, issued.code)

    assert (await again(clock, 3)).is_waiting


async def test_of_two_at_once_one_gets_in(codes: OneTimeCodes, clock: Clock) -> None:
    admin = await an_actor(clock, 1, Role.ADMIN)
    newcomers = [await an_actor(clock, number, Role.OBSERVER, is_observer_active=False) for number in (2, 3)]
    issued = await codes.invite(admin, Role.RECRUITER)

    outcomes = await asyncio.gather(
        *(codes.redeem_invitation(newcomer, issued.code) for newcomer in newcomers), return_exceptions=True
    )

    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["CodeUsedError", "Role"]


async def test_an_invitation_ends_after_seven_days(codes: OneTimeCodes, clock: Clock) -> None:
    admin = await an_actor(clock, 1, Role.ADMIN)
    newcomer = await an_actor(clock, 2, Role.OBSERVER, is_observer_active=False)
    issued = await codes.invite(admin, Role.RECRUITER)
    assert issued.expires_at - clock() == timedelta(days=7)
    clock.passes(days=7)

    with pytest.raises(CodeExpiredError):
        await codes.redeem_invitation(newcomer, issued.code)


@pytest.mark.parametrize("code", ["", "inv_", "inv_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "nonsense", "ж" * 4000])
async def test_a_wrong_code_is_unknown(codes: OneTimeCodes, clock: Clock, code: str) -> None:
    newcomer = await an_actor(clock, 2, Role.OBSERVER, is_observer_active=False)

    with pytest.raises(CodeUnknownError):
        await codes.redeem_invitation(newcomer, code)


async def test_a_code_of_another_kind_is_unknown(codes: OneTimeCodes, clock: Clock) -> None:
    person = await an_actor(clock, 1, Role.ADMIN)
    link = await codes.issue_link(person.user_id, source=Source.CLI)

    with pytest.raises(CodeUnknownError):
        await codes.redeem_login(link.code)


async def test_a_held_role_leaves_the_invitation_to_somebody_else(codes: OneTimeCodes, clock: Clock) -> None:
    admin = await an_actor(clock, 1, Role.ADMIN)
    recruiter = await an_actor(clock, 2, Role.RECRUITER)
    issued = await codes.invite(admin, Role.RECRUITER)

    with pytest.raises(RoleHeldError):
        await codes.redeem_invitation(recruiter, issued.code)

    assert len(await codes.open_invitations(admin)) == 1


async def test_an_invitation_does_not_turn_a_person_on_again(codes: OneTimeCodes, clock: Clock) -> None:
    admin = await an_actor(clock, 1, Role.ADMIN)
    person = await an_actor(clock, 2, Role.OBSERVER, is_active=False)
    issued = await codes.invite(admin, Role.RECRUITER)

    with pytest.raises(TurnedOffError):
        await codes.redeem_invitation(person, issued.code)


@pytest.mark.parametrize("role", [Role.RECRUITER, Role.INTERVIEWER, Role.OBSERVER])
async def test_only_an_administrator_invites(codes: OneTimeCodes, clock: Clock, role: Role) -> None:
    actor = await an_actor(clock, 2, role)

    with pytest.raises(AccessRefusedError):
        await codes.invite(actor, Role.ADMIN)
    with pytest.raises(AccessRefusedError):
        await codes.open_invitations(actor)
    with pytest.raises(AccessRefusedError):
        await codes.revoke_invitation(actor, 1)


async def test_a_revoked_invitation_is_gone_and_unknown(codes: OneTimeCodes, clock: Clock) -> None:
    admin = await an_actor(clock, 1, Role.ADMIN)
    newcomer = await an_actor(clock, 2, Role.OBSERVER, is_observer_active=False)
    issued = await codes.invite(admin, Role.RECRUITER)
    (invitation,) = await codes.open_invitations(admin)

    await codes.revoke_invitation(admin, invitation.code_id)

    assert await codes.open_invitations(admin) == []
    with pytest.raises(CodeUnknownError):
        await codes.redeem_invitation(newcomer, issued.code)
    with pytest.raises(GoneError):
        await codes.revoke_invitation(admin, invitation.code_id)


async def test_revoking_reaches_invitations_only(codes: OneTimeCodes, clock: Clock) -> None:
    admin = await an_actor(clock, 1, Role.ADMIN)
    await codes.issue_link(admin.user_id, source=Source.WEB)
    row = await OneTimeCode.get(purpose=CodePurpose.LINK)

    with pytest.raises(GoneError):
        await codes.revoke_invitation(admin, row.id)


async def test_a_login_code_ends_after_five_minutes_and_works_once(codes: OneTimeCodes, clock: Clock) -> None:
    person = await an_actor(clock, 1, Role.RECRUITER)
    issued = await codes.issue_login(person)
    clock.passes(minutes=4, seconds=59)

    assert await codes.redeem_login(issued.code) == person.user_id
    with pytest.raises(CodeUsedError):
        await codes.redeem_login(issued.code)
    late = await codes.issue_login(person)
    clock.passes(minutes=5)
    with pytest.raises(CodeExpiredError):
        await codes.redeem_login(late.code)


async def test_a_new_login_code_replaces_the_older(codes: OneTimeCodes, clock: Clock) -> None:
    person = await an_actor(clock, 1, Role.RECRUITER)
    older = await codes.issue_login(person)
    await codes.issue_login(person)

    with pytest.raises(CodeUnknownError):
        await codes.redeem_login(older.code)


async def test_a_link_code_needs_a_user(codes: OneTimeCodes) -> None:
    with pytest.raises(GoneError):
        await codes.issue_link(12345, source=Source.CLI)


async def test_a_link_code_ends_after_fifteen_minutes(codes: OneTimeCodes, clock: Clock) -> None:
    user_id = await add(Person(None, columns={"username": "anna"}))

    issued = await codes.issue_link(user_id, source=Source.CLI)

    assert issued.expires_at - clock() == timedelta(minutes=15)


def test_the_prefix_says_what_a_code_is_for() -> None:
    assert purpose_of("inv_x") is CodePurpose.INVITE
    assert purpose_of("lnk_x") is CodePurpose.LINK
    assert purpose_of("log_x") is CodePurpose.LOGIN
    assert purpose_of("vac_1") is None
