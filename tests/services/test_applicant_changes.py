"""Changes: asked before, done once, undone for 30 seconds, delayed when Huntflow has no way back; crashes in between."""

from collections.abc import AsyncIterator

import pytest

from integrations.base import AccessDeniedError
from models.applicants import ApplicantChange, ChangeState
from models.audit import AuditEvent
from models.users import Role
from services.applicants.errors import (
    AlreadyOnVacancyError,
    BadCommentError,
    ChangedMeanwhileError,
    ChangeGoneError,
    ChangeOverError,
    ForeignApplicantButtonError,
    LostRightToChangeError,
    NothingToChangeError,
    NotOnVacancyError,
    OtherApplicantOrganisationError,
    OutcomeUnknownError,
    ReasonGoneError,
    SameStageError,
    StageGoneError,
    TooLateToCancelError,
    UndoConflictError,
    UndoOverError,
)
from services.applicants.fields import ApplicantField
from services.applicants.ledger import ChangeView
from services.applicants.retention import forget_old_changes
from services.task_import.errors import BadEmailError, BadNameError, BadPhoneError
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.applicant_world import OTHER_ACCOUNT, ApplicantWorld, Died, applicant_world
from trial.data.vacancies import HOMEWORK, OFFER, REJECTED, REMOVED, SCREENING
from trial.huntflow.state import Applicant

pytestmark = pytest.mark.database


@pytest.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[ApplicantWorld]:
    async with applicant_world(clock) as made:
        yield made


async def confirm(world: ApplicantWorld, change: ChangeView) -> ChangeView:
    return await world.services.applicant_changes.confirm(world.actor, world.actor.user_id, change.id, None)


async def undo(world: ApplicantWorld, change: ChangeView) -> ChangeView:
    return await world.services.applicant_changes.undo(world.actor, world.actor.user_id, change.id)


async def proposed_move(world: ApplicantWorld, someone: Applicant, stage: int = OFFER) -> ChangeView:
    proposals = world.services.applicant_proposals
    return await proposals.move(world.actor, world.button(someone), someone.links[0].vacancy, stage)


async def operations() -> list[str]:
    return [
        str(one) for (one,) in await AuditEvent.filter(object_type="applicant").order_by("id").values_list("operation")
    ]


async def test_a_move_is_asked_done_and_undone(world: ApplicantWorld) -> None:
    someone = world.on_vacancy(SCREENING)

    question = await proposed_move(world, someone)
    assert (question.was, question.becomes, question.state) == ("Скрининг резюме", "Оффер", ChangeState.PROPOSED)
    assert world.writes() == []
    done = await confirm(world, question)
    assert (someone.links[0].status, done.state) == (OFFER, ChangeState.DONE)
    undone = await undo(world, done)

    assert (someone.links[0].status, undone.state) == (SCREENING, ChangeState.UNDONE)
    assert await operations() == ["applicant_moved", "applicant_moved_undone"]
    row = await ApplicantChange.get(id=done.id)
    assert (row.before, row.after, row.subject) == ({}, {}, {})


async def test_a_rejection_asks_the_reason_and_undo_brings_the_old_one_back(world: ApplicantWorld) -> None:
    someone = world.on_vacancy(SCREENING)
    question = await proposed_move(world, someone, REJECTED)
    with pytest.raises(ReasonGoneError):
        await confirm(world, question)
    with pytest.raises(ReasonGoneError):
        await world.services.applicant_questions.choose_reason(world.actor, world.actor.user_id, question.id, 999)

    chosen = await world.services.applicant_questions.choose_reason(
        world.actor, world.actor.user_id, question.id, question.reasons[0][0]
    )
    done = await confirm(world, chosen)

    assert (someone.links[0].status, someone.links[0].rejection_reason) == (REJECTED, question.reasons[0][0])
    await undo(world, done)
    assert (someone.links[0].status, someone.links[0].rejection_reason) == (SCREENING, None)


async def test_undoing_a_return_from_rejection_brings_its_reason_back(world: ApplicantWorld) -> None:
    account = world.stand_in.account()
    someone = next(one for one in account.applicants.values() if one.links and one.links[0].status == REJECTED)
    reason = someone.links[0].rejection_reason

    done = await confirm(world, await proposed_move(world, someone))
    assert (someone.links[0].status, someone.links[0].rejection_reason) == (OFFER, None)
    await undo(world, done)

    assert reason is not None
    assert (someone.links[0].status, someone.links[0].rejection_reason) == (REJECTED, reason)


async def test_tags_are_a_set_read_first(world: ApplicantWorld) -> None:
    someone = world.on_vacancy()
    someone.tags = [601, 602]
    choices = await world.services.applicant_proposals.tags(world.actor, world.button(someone))
    owner, questions = world.actor.user_id, world.services.applicant_questions
    with pytest.raises(NothingToChangeError):
        await confirm(world, choices.change)
    await questions.toggle_tag(world.actor, owner, choices.change.id, 603)
    chosen = await questions.toggle_tag(world.actor, owner, choices.change.id, 601)
    assert (chosen.change.added, chosen.change.removed) == (("Английский C1",), ("Удалённо",))

    done = await confirm(world, chosen.change)
    assert someone.tags == [602, 603]

    await undo(world, done)
    assert sorted(someone.tags) == [601, 602]
    assert (await AuditEvent.get(operation="applicant_tagged")).details["tag_ids"] == [602, 603]


@pytest.mark.parametrize(
    ("field", "text", "column", "value"),
    [
        (ApplicantField.NAME, "Петров Пётр", "last_name", "Петров"),
        (ApplicantField.PHONE, "8029 765-43-21", "phone", "+375297654321"),
        (ApplicantField.EMAIL, "New@Example.com", "email", "new@example.com"),
        (ApplicantField.POSITION, "  Тестировщик ", "position", "Тестировщик"),
        (ApplicantField.SALARY, "2500 USD", "money", "2500 USD"),
    ],
)
async def test_a_field_is_corrected_and_restored(
    world: ApplicantWorld, field: ApplicantField, text: str, column: str, value: str
) -> None:
    someone = world.on_vacancy()
    old = getattr(someone, column)

    done = await confirm(
        world, await world.services.applicant_proposals.edit(world.actor, world.button(someone), field, text)
    )
    assert getattr(someone, column) == value

    await undo(world, done)
    assert getattr(someone, column) == old
    details = (await AuditEvent.get(operation="applicant_edited")).details
    assert value not in str(details), "the audit trail holds no personal data"


async def test_an_empty_field_is_emptied_again(world: ApplicantWorld) -> None:
    someone = world.on_vacancy()
    someone.email = None
    edit = world.services.applicant_proposals.edit

    done = await confirm(world, await edit(world.actor, world.button(someone), ApplicantField.EMAIL, "a@b.by"))
    await undo(world, done)

    assert someone.email is None


async def test_values_that_are_none_are_refused(world: ApplicantWorld) -> None:
    someone, edit = world.on_vacancy(), world.services.applicant_proposals.edit
    button = world.button(someone)

    for field, text, error in (
        (ApplicantField.NAME, "1", BadNameError),
        (ApplicantField.PHONE, "двести", BadPhoneError),
        (ApplicantField.EMAIL, "нет", BadEmailError),
        (ApplicantField.POSITION, someone.position or "", NothingToChangeError),
    ):
        with pytest.raises(error):
            await edit(world.actor, button, field, text)
    assert world.writes() == []


async def test_a_comment_waits_and_can_be_taken_back(world: ApplicantWorld, clock: Clock) -> None:
    someone = world.on_vacancy()
    proposals, changes = world.services.applicant_proposals, world.services.applicant_changes
    for text in ("", "x" * 4001):
        with pytest.raises(BadCommentError):
            await proposals.comment(world.actor, world.button(someone), text)
    question = await proposals.comment(world.actor, world.button(someone), "Перезвонить <завтра>")

    waiting = await confirm(world, question)
    await world.job()
    assert waiting.state is ChangeState.WAITING
    await changes.drop(world.actor, world.actor.user_id, waiting.id)
    clock.passes(seconds=31)
    await world.job()

    assert world.writes() == []
    assert await operations() == []


async def test_a_comment_is_sent_once_after_thirty_seconds_and_a_restart(world: ApplicantWorld, clock: Clock) -> None:
    someone = world.on_vacancy()
    vacancy = someone.links[0].vacancy
    comment = world.services.applicant_proposals.comment
    waiting = await confirm(world, await comment(world.actor, world.button(someone), "Перезвонить", vacancy))
    world.restart()
    clock.passes(seconds=29)
    await world.job()
    assert world.writes() == []
    clock.passes(seconds=2)

    await world.job()
    await world.job()

    assert [(log.comment, log.vacancy) for log in someone.logs if log.comment == "Перезвонить"] == [
        ("Перезвонить", vacancy)
    ]
    assert [(one.change.id, one.change.state, one.failure) for one in world.news] == [
        (waiting.id, ChangeState.DONE, None)
    ]
    with pytest.raises(TooLateToCancelError):
        await world.services.applicant_changes.drop(world.actor, world.actor.user_id, waiting.id)
    assert (await ApplicantChange.get(id=waiting.id)).after == {}


async def test_attaching_waits_too_and_happens_once(world: ApplicantWorld, clock: Clock) -> None:
    someone = world.on_vacancy()
    account = world.stand_in.account()
    other = next(v.id for v in account.vacancies.values() if v.state == "OPEN" and not someone.link(v.id))
    attach = world.services.applicant_proposals.attach
    with pytest.raises(AlreadyOnVacancyError):
        await attach(world.actor, world.button(someone), someone.links[0].vacancy, SCREENING)
    await confirm(world, await attach(world.actor, world.button(someone), other, SCREENING))
    clock.passes(seconds=31)

    await world.job()

    link = someone.link(other)
    assert link is not None
    assert link.status == SCREENING
    assert await operations() == ["applicant_attached"]


async def test_somebody_was_quicker_before_the_confirmation(world: ApplicantWorld) -> None:
    someone = world.on_vacancy(SCREENING)
    question = await proposed_move(world, someone)
    someone.links[0].status = 203

    with pytest.raises(ChangedMeanwhileError) as refusal:
        await confirm(world, question)

    assert refusal.value.values["now"] == "Интервью с рекрутером"
    assert world.writes() == []


async def test_undo_refuses_when_somebody_changed_it_since(world: ApplicantWorld) -> None:
    someone = world.on_vacancy(SCREENING)
    done = await confirm(world, await proposed_move(world, someone))
    someone.links[0].status = 203

    with pytest.raises(UndoConflictError) as refusal:
        await undo(world, done)

    assert refusal.value.values["now"] == "Интервью с рекрутером"
    assert someone.links[0].status == 203
    with pytest.raises(UndoOverError):
        await undo(world, done)


async def test_the_time_for_undoing_ends_and_the_values_are_forgotten(world: ApplicantWorld, clock: Clock) -> None:
    someone = world.on_vacancy(SCREENING)
    done = await confirm(world, await proposed_move(world, someone))
    clock.passes(seconds=30)

    with pytest.raises(UndoOverError):
        await undo(world, done)
    await world.job()

    assert [(news.is_closed, news.change.becomes) for news in world.news] == [(True, "Оффер")]
    row = await ApplicantChange.get(id=done.id)
    assert (row.before, row.after, row.subject) == ({}, {}, {})
    with pytest.raises(UndoOverError):
        await undo(world, done)
    assert someone.links[0].status == OFFER


async def test_undo_works_after_a_restart(world: ApplicantWorld, clock: Clock) -> None:
    someone = world.on_vacancy(SCREENING)
    done = await confirm(world, await proposed_move(world, someone))
    world.restart()
    clock.passes(seconds=20)
    await world.job(alone=True)

    await undo(world, done)

    assert someone.links[0].status == SCREENING


async def test_double_taps_change_nothing(world: ApplicantWorld) -> None:
    someone = world.on_vacancy(SCREENING)
    question = await proposed_move(world, someone)
    done = await confirm(world, question)
    with pytest.raises(ChangeOverError):
        await confirm(world, question)
    await undo(world, done)
    with pytest.raises(ChangeOverError):
        await undo(world, done)
    with pytest.raises(ChangeOverError):
        await world.services.applicant_changes.drop(world.actor, world.actor.user_id, done.id)

    assert [method for method, _path in world.writes()] == ["PUT", "PUT"]


async def test_buttons_of_others_of_other_organisations_and_dead_ones(world: ApplicantWorld, clock: Clock) -> None:
    other = await an_actor(clock, 43, Role.ADMIN)
    someone = world.on_vacancy(SCREENING)
    question = await proposed_move(world, someone)
    changes = world.services.applicant_changes

    with pytest.raises(ForeignApplicantButtonError):
        await changes.confirm(other, world.actor.user_id, question.id, None)
    with pytest.raises(ForeignApplicantButtonError):
        await changes.confirm(other, other.user_id, question.id, None)
    with pytest.raises(ChangeGoneError):
        await changes.confirm(world.actor, world.actor.user_id, 999_999, None)
    world.connections.account_id = OTHER_ACCOUNT
    with pytest.raises(OtherApplicantOrganisationError):
        await confirm(world, question)
    assert world.writes() == []


async def test_impossible_moves(world: ApplicantWorld) -> None:
    someone = world.on_vacancy(SCREENING)
    with pytest.raises(SameStageError):
        await proposed_move(world, someone, SCREENING)
    with pytest.raises(StageGoneError):
        await proposed_move(world, someone, REMOVED)
    with pytest.raises(NotOnVacancyError):
        await world.services.applicant_proposals.move(world.actor, world.button(someone), 999, OFFER)


async def test_a_refusal_of_huntflow_changes_nothing_and_is_over(world: ApplicantWorld) -> None:
    someone = world.on_vacancy(SCREENING)
    question = await proposed_move(world, someone)
    world.fault(method="PUT", status=403)

    with pytest.raises(AccessDeniedError):
        await confirm(world, question)

    assert (await ApplicantChange.get(id=question.id)).state is ChangeState.FAILED
    assert await operations() == []


@pytest.mark.parametrize("after", [False, True])
async def test_a_lost_answer_is_looked_up_and_written_at_most_once(
    world: ApplicantWorld, clock: Clock, *, after: bool
) -> None:
    someone = world.on_vacancy(SCREENING)
    question = await proposed_move(world, someone)
    world.fault(method="PUT", status=504, after=after)
    with pytest.raises(OutcomeUnknownError):
        await confirm(world, question)
    clock.passes(seconds=21)

    await world.job()

    assert someone.links[0].status == OFFER
    assert len([log for log in someone.logs if log.status == OFFER]) == 1
    assert await operations() == ["applicant_moved"]
    assert [(news.change.state, news.failure) for news in world.news] == [(ChangeState.DONE, None)]
    await undo(world, world.news[0].change)
    assert someone.links[0].status == SCREENING


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("kind", ["move", "comment", "attach", "undo"])
async def test_a_process_killed_at_a_write_leaves_it_done_exactly_once(
    world: ApplicantWorld, clock: Clock, kind: str, *, after: bool
) -> None:
    someone = world.on_vacancy(SCREENING)
    proposals, button = world.services.applicant_proposals, world.button(someone)
    account = world.stand_in.account()
    other = next(v.id for v in account.vacancies.values() if v.state == "OPEN" and not someone.link(v.id))
    if kind in {"move", "undo"}:
        question = await proposed_move(world, someone)
        if kind == "undo":
            await confirm(world, question)
        world.dies("change_status", after=after)
        with pytest.raises(Died):
            await (undo(world, question) if kind == "undo" else confirm(world, question))
    else:
        question = await (
            proposals.comment(world.actor, button, "Раз <и> навсегда")
            if kind == "comment"
            else proposals.attach(world.actor, button, other, SCREENING)
        )
        await confirm(world, question)
        clock.passes(seconds=31)
        world.dies("comment" if kind == "comment" else "attach_to_vacancy", after=after)
        with pytest.raises(Died):
            await world.job()
    clock.passes(seconds=5)
    world.restart()

    await world.job(alone=True)
    clock.passes(minutes=10)
    await world.job()

    if kind == "comment":
        assert len([log for log in someone.logs if log.comment == "Раз <и> навсегда"]) == 1
    elif kind == "attach":
        assert len([link for link in someone.links if link.vacancy == other]) == 1
    else:
        assert someone.links[0].status == (OFFER if kind == "move" else SCREENING)
    expected = {
        "move": ["applicant_moved"],
        "undo": ["applicant_moved", "applicant_moved_undone"],
        "comment": ["applicant_commented"],
        "attach": ["applicant_attached"],
    }
    assert await operations() == expected[kind]


async def test_who_lost_the_right_meanwhile_sends_nothing(world: ApplicantWorld, clock: Clock) -> None:
    from models.users import User

    someone = world.on_vacancy()
    comment = world.services.applicant_proposals.comment
    await confirm(world, await comment(world.actor, world.button(someone), "Тайное"))
    await User.filter(id=world.actor.user_id).update(is_active=False)
    clock.passes(seconds=31)

    await world.job()

    assert world.writes() == []
    assert isinstance(world.news[0].failure, LostRightToChangeError)


async def test_housekeeping_forgets_what_is_over(world: ApplicantWorld, clock: Clock) -> None:
    someone = world.on_vacancy(SCREENING)
    await proposed_move(world, someone)
    done = await confirm(world, await proposed_move(world, someone))
    from datetime import UTC, datetime, timedelta

    assert await forget_old_changes(datetime.now(UTC) + timedelta(days=2)) == 1

    await undo(world, done)
    assert someone.links[0].status == SCREENING, "what can still be undone is kept"


async def test_the_audit_of_a_card_is_of_this_organisation(world: ApplicantWorld) -> None:
    someone = world.on_vacancy(SCREENING)
    await undo(world, await confirm(world, await proposed_move(world, someone)))
    await AuditEvent.create(
        operation="applicant_created",
        object_type="applicant",
        object_id=str(someone.id),
        source="job",
        details={"account_id": 999},
    )

    page = await world.services.applicant_cards.audit(world.actor, world.button(someone), 1)

    assert [line.operation for line in page.lines] == ["applicant_moved_undone", "applicant_moved"]
    assert page.lines[0].who == "Анна Ковалёва"


async def test_only_stages_of_the_vacancys_own_group_are_offered(world: ApplicantWorld) -> None:
    account = world.stand_in.account()
    someone = world.on_vacancy(SCREENING)
    vacancy = account.vacancies[someone.links[0].vacancy]
    vacancy.status_group = 32
    proposals, button = world.services.applicant_proposals, world.button(someone)

    offered = [stage.id for stage in await proposals.stages(world.actor, button, vacancy.id)]
    free = [stage.id for stage in await proposals.free_stages(world.actor, button, vacancy.id)]

    assert HOMEWORK not in offered
    assert HOMEWORK not in free
    assert {OFFER, REJECTED} <= set(offered)
    with pytest.raises(StageGoneError):
        await proposals.move(world.actor, button, vacancy.id, HOMEWORK)


async def test_a_vacancy_without_a_group_has_every_stage(world: ApplicantWorld) -> None:
    someone = world.on_vacancy(SCREENING)
    vacancy = world.stand_in.account().vacancies[someone.links[0].vacancy]
    vacancy.status_group = None

    offered = await world.services.applicant_proposals.stages(world.actor, world.button(someone), vacancy.id)

    assert HOMEWORK in [stage.id for stage in offered]


async def test_groups_nobody_may_see_hide_no_stage(world: ApplicantWorld) -> None:
    someone = world.on_vacancy(SCREENING)
    world.fault(path="/status_groups", status=403, times=1)
    vacancy_id = someone.links[0].vacancy

    offered = await world.services.applicant_proposals.stages(world.actor, world.button(someone), vacancy_id)

    assert HOMEWORK in [stage.id for stage in offered]
