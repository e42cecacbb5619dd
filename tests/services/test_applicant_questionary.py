"""The questionary: read, one field changed with a way back, values and rows of dictionaries."""

from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integrations.huntflow.fields import FieldSchema
from models.applicants import ApplicantChange, ChangeState
from models.audit import AuditEvent
from models.users import Role
from services.applicants.answers import (
    BadDayError,
    BadIncomeError,
    BadLinkError,
    BadNumberError,
    ClosedFieldError,
    LongAnswerError,
    NeededAnswerError,
    NoSuchAnswerError,
    is_editable,
    shown,
    typed,
    written,
)
from services.applicants.errors import (
    ApplicantGoneError,
    ChangedMeanwhileError,
    ForeignApplicantButtonError,
    NothingToChangeError,
    UndoConflictError,
)
from services.applicants.ledger import ChangeView
from services.applicants.questionary import FieldQuestion
from services.errors import AccessRefusedError, GoneError, ServiceError
from services.vocabulary import ChangeKind
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.applicant_world import ApplicantWorld, Died, applicant_world
from trial.huntflow.state import Applicant

ENGLISH, NOTICE, CONTACT, CITY, YEARS = 21, 22, 25, 26, 27


@pytest.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[ApplicantWorld]:
    async with applicant_world(clock) as made:
        yield made


@pytest.fixture
def someone(world: ApplicantWorld) -> Applicant:
    found = world.on_vacancy()
    found.questionary = {"english": "B1", "city": 801}
    return found


async def asked(world: ApplicantWorld, someone: Applicant, field_id: int, text: str) -> ChangeView:
    questionary = world.services.applicant_questionary
    change = await questionary.answer(world.actor, world.button(someone), field_id, text)
    assert isinstance(change, ChangeView)
    return change


async def confirm(world: ApplicantWorld, change: ChangeView) -> ChangeView:
    return await world.services.applicant_changes.confirm(world.actor, world.actor.user_id, change.id, None)


@pytest.mark.database
async def test_a_field_is_changed_and_brought_back(world: ApplicantWorld, someone: Applicant) -> None:
    change = await asked(world, someone, ENGLISH, "c1")
    before = dict(someone.questionary)
    done = await confirm(world, change)
    changed = dict(someone.questionary)
    await world.services.applicant_changes.undo(world.actor, world.actor.user_id, done.id)

    assert (change.kind, change.field, change.was, change.becomes) == (ChangeKind.ANSWERS, "Английский", "B1", "C1")
    assert before == {"english": "B1", "city": 801}
    assert changed == {"english": "C1", "city": 801}
    assert someone.questionary == {"english": "B1", "city": 801}
    events = await AuditEvent.filter(object_type="applicant").order_by("id")
    assert [event.operation for event in events] == ["applicant_answered", "applicant_answered_undone"]
    assert events[0].details["answers"] == ["english"]
    assert "C1" not in str([event.details for event in events])


async def test_a_row_of_a_dictionary_is_found_by_name_and_written_by_its_number(
    world: ApplicantWorld, someone: Applicant
) -> None:
    change = await asked(world, someone, CITY, "варшава")
    await confirm(world, change)

    assert (change.was, change.becomes) == ("Минск", "Варшава")
    assert someone.questionary["city"] == 807


async def test_a_part_of_a_name_that_fits_several_rows_asks_which(world: ApplicantWorld, someone: Applicant) -> None:
    question = await world.services.applicant_questionary.answer(world.actor, world.button(someone), CITY, "г")
    assert isinstance(question, FieldQuestion)
    names = [one.name for one in question.options]
    change = await world.services.applicant_questionary.choose(
        world.actor, world.button(someone), CITY, question.options[0].id
    )

    assert names == ["Гродно", "Гомель", "Могилёв", "Белград"]
    assert change.becomes == "Гродно"
    with pytest.raises(NoSuchAnswerError):
        await asked(world, someone, CITY, "Ленинград")


async def test_rows_are_offered_in_pages_with_the_present_one_marked(world: ApplicantWorld, someone: Applicant) -> None:
    questionary, button = world.services.applicant_questionary, world.button(someone)
    first, last = [await questionary.question(world.actor, button, CITY, page) for page in (1, 9)]

    assert (len(first.options), first.pages, last.page) == (8, 2, 2)
    assert [one.name for one in first.options if one.is_chosen] == ["Минск"]
    assert "Ленинград" not in [one.name for one in (*first.options, *last.options)]


async def test_a_field_nobody_filled_in_is_emptied_again_by_undo(world: ApplicantWorld, someone: Applicant) -> None:
    done = await confirm(world, await asked(world, someone, YEARS, "7"))
    filled = someone.questionary["years"]
    await world.services.applicant_changes.undo(world.actor, world.actor.user_id, done.id)

    assert filled == 7
    assert someone.questionary["years"] is None


async def test_what_is_so_already_is_not_asked(world: ApplicantWorld, someone: Applicant) -> None:
    with pytest.raises(NothingToChangeError):
        await asked(world, someone, ENGLISH, "B1")
    with pytest.raises(NothingToChangeError):
        await asked(world, someone, CITY, "Минск")


async def test_what_changed_between_question_and_answer_is_not_overwritten(
    world: ApplicantWorld, someone: Applicant
) -> None:
    change = await asked(world, someone, CITY, "Брест")
    someone.questionary["city"] = 804

    with pytest.raises(ChangedMeanwhileError) as refusal:
        await confirm(world, change)

    assert refusal.value.values["now"] == "Витебск"
    assert someone.questionary["city"] == 804


async def test_what_changed_since_is_not_undone(world: ApplicantWorld, someone: Applicant) -> None:
    done = await confirm(world, await asked(world, someone, ENGLISH, "C1"))
    someone.questionary["english"] = "C2"

    with pytest.raises(UndoConflictError):
        await world.services.applicant_changes.undo(world.actor, world.actor.user_id, done.id)

    assert someone.questionary["english"] == "C2"


@pytest.mark.database
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
async def test_a_process_killed_around_the_write_changes_it_once(
    world: ApplicantWorld, someone: Applicant, clock: Clock, after: bool
) -> None:
    change = await asked(world, someone, ENGLISH, "C1")
    world.dies("update_questionary", after=after)
    with pytest.raises(Died):
        await confirm(world, change)
    clock.passes(seconds=5)
    world.restart()
    await world.job(alone=True)

    assert someone.questionary["english"] == "C1"
    row = await ApplicantChange.get(id=change.id)
    assert row.state is ChangeState.DONE
    assert await AuditEvent.filter(operation="applicant_answered").count() == 1


async def test_a_form_without_answers_is_made(world: ApplicantWorld, someone: Applicant) -> None:
    change = await asked(world, someone, ENGLISH, "C1")
    world.fault(path="/questionary", method="PATCH", status=404, body='{"errors": []}', times=1)
    await confirm(world, change)

    assert someone.questionary == {"english": "C1"}


async def test_rights_and_foreign_buttons(world: ApplicantWorld, someone: Applicant, clock: Clock) -> None:
    observer = await an_actor(clock, 77, Role.OBSERVER)
    questionary = world.services.applicant_questionary
    page = await questionary.page(observer, world.button(someone, observer.user_id))

    assert not page.may_change
    assert not any(row.may_change for row in page.rows)
    with pytest.raises(AccessRefusedError):
        await questionary.answer(observer, world.button(someone, observer.user_id), ENGLISH, "C1")
    with pytest.raises(ForeignApplicantButtonError):
        await questionary.page(observer, world.button(someone))
    with pytest.raises(GoneError):
        await questionary.question(world.actor, world.button(someone), 99_999, 1)
    with pytest.raises(ApplicantGoneError):
        await questionary.page(world.actor, world.button(999_999))


def a_field(kind: str, *choices: str, is_required: bool = False) -> FieldSchema:
    return FieldSchema("key", kind, "Поле", is_required, 1, choices, "", 7)


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        (a_field("string"), "  две  недели ", "две недели"),
        (a_field("text"), "раз\nдва", "раз\nдва"),
        (a_field("integer"), "-5", -5),
        (a_field("date"), "1.2.2026", "2026-02-01"),
        (a_field("date"), "2026-02-01", "2026-02-01"),
        (a_field("url"), "https://example.com/a?b=c", "https://example.com/a?b=c"),
        (a_field("select", "Да", "Нет"), "да", "Да"),
        (a_field("income", "Net", "Gross"), "3 000 net", {"income": "3000", "type": "Net"}),
        (a_field("string"), "-", None),
        (a_field("select", "Да"), "—", None),
    ],
)
def test_what_is_typed_becomes_the_fields_value(field: FieldSchema, text: str, value: object) -> None:
    assert typed(field, text) == value


@pytest.mark.parametrize(
    ("field", "text", "error"),
    [
        (a_field("string"), "x" * 256, LongAnswerError),
        (a_field("string"), "   ", LongAnswerError),
        (a_field("integer"), "семь", BadNumberError),
        (a_field("integer"), "9" * 13, BadNumberError),
        (a_field("date"), "31.2.2026", BadDayError),
        (a_field("date"), "завтра", BadDayError),
        (a_field("url"), "example.com", BadLinkError),
        (a_field("url"), "javascript:alert(1)", BadLinkError),
        (a_field("url"), "https://[", BadLinkError),
        (a_field("select", "Да"), "Может быть", NoSuchAnswerError),
        (a_field("income", "Net"), "много", BadIncomeError),
        (a_field("income", "Net"), "3000", BadIncomeError),
        (a_field("string", is_required=True), "-", NeededAnswerError),
        (a_field("complex"), "x", ClosedFieldError),
    ],
)
def test_what_is_no_such_value_is_refused(field: FieldSchema, text: str, error: type[ServiceError]) -> None:
    with pytest.raises(error):
        typed(field, text)


@given(st.sampled_from(["string", "text", "integer", "date", "url", "select", "income", "complex"]), st.text())
def test_any_text_has_a_value_or_a_sentence(kind: str, text: str) -> None:
    try:
        value = typed(a_field(kind, "Да", "Net"), text)
    except ServiceError:
        return

    assert written(value) == value


def test_values_are_shown_in_words() -> None:
    assert shown({"id": 667, "name": "Минск", "foreign": "f1", "meta": {"a": 1}}) == "Минск"
    assert shown({"income": "9", "type": "Gross"}) == "9 Gross"
    assert shown([{"id": 1, "name": "А"}, "Б", None]) == "А, Б"
    assert (shown(None), shown(""), shown(0), shown(True)) == ("", "", "0", "✓")


def test_fields_of_several_parts_are_not_edited_here() -> None:
    assert not is_editable(a_field("complex"))
    assert not is_editable(a_field("dictionary"))
    assert not is_editable(a_field("select"))
    assert is_editable(a_field("select", "Да"))
