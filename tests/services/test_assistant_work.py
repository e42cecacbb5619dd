"""Ready work over Huntflow's stand-in with a scripted model: what is sent, what is believed, what goes wrong."""

import json
from collections.abc import AsyncIterator

import pytest

from integrations.base import TooManyRequestsError, Vendor
from models.audit import AuditEvent
from models.gemini import AssistantWork, WorkState
from models.users import Role
from services.assistant.desk import FormBrokenError
from services.assistant.errors import KeyMissingError, QuotaError
from services.assistant.work.errors import (
    NobodyToCompareError,
    NoRequirementsError,
    NoResumeError,
    NothingHappenedError,
    TooMuchWorkError,
    WorkBrokenOffError,
)
from services.assistant.work.results import History, Letter, Match, Shortlist, Verdict
from services.assistant.work.works import AT_ONCE, WorkOrder
from services.errors import AccessRefusedError, GoneError
from services.jobs import Job
from services.vocabulary import WorkKind
from tests.conftest import Clock
from tests.persons import an_actor
from tests.services.pipeline_world import PipelineWorld, pipeline_world, told
from tests.services.poisoned_resumes import LINES, ORDERS, poisoned
from tests.services.resume_files import pdf

pytestmark = pytest.mark.database

VACANCY_WORDS = ("Python 3.11", "FastAPI", "PostgreSQL")
REQUIREMENTS = {
    "requirements": [{"text": word, "quote": word, "is_must": True, "check": ""} for word in VACANCY_WORDS],
    "unclear": [],
    "risky": [],
}
RESUME = pdf("Petrova Anna", "Python developer", "FastAPI and PostgreSQL, 6 years", "anna@example.com", "Age: 34")


@pytest.fixture
async def world(database: str, clock: Clock) -> AsyncIterator[PipelineWorld]:
    async with pipeline_world(clock) as made:
        account = made.hiring.stand_in.account(made.hiring.connections.account_id)
        for vacancy in account.vacancies.values():
            vacancy.requirements = "".join(f"<li>{word}</li>" for word in VACANCY_WORDS)
        yield made


def verdicts(*rows: tuple[int, str, str]) -> dict[str, object]:
    return {"requirements": [{"number": n, "verdict": v, "quote": q, "comment": "ok"} for n, v, q in rows]}


GOOD = verdicts((1, "unknown", ""), (2, "met", "FastAPI and PostgreSQL"), (3, "met", "10 years of PostgreSQL"))


async def test_a_resume_is_compared_requirement_by_requirement_and_only_quotes_count(world: PipelineWorld) -> None:
    someone = world.with_resume(RESUME)

    view = await world.worked(
        WorkKind.MATCH, REQUIREMENTS, GOOD, applicant_id=someone.id, vacancy_id=someone.links[0].vacancy
    )

    assert isinstance(view.result, Match)
    assert [one.verdict for one in view.result.judged] == [Verdict.UNKNOWN, Verdict.MET, Verdict.UNKNOWN]
    assert (view.result.invented, view.result.share({})) == (1, (1, 3))
    assert view.applicant.startswith(someone.last_name)


async def test_neither_name_nor_contacts_nor_age_reach_the_model(world: PipelineWorld) -> None:
    someone = world.with_resume(RESUME)
    someone.first_name, someone.last_name = "Anna", "Petrova"

    await world.worked(WorkKind.MATCH, REQUIREMENTS, GOOD, applicant_id=someone.id, vacancy_id=someone.links[0].vacancy)

    sent = told(world.gemini.prompts[-1])
    assert "FastAPI and PostgreSQL" in sent
    for word in ("Petrova", "Anna", "anna@example.com", "34"):
        assert word not in sent
    assert all(prompt.tools == () for prompt in world.gemini.prompts), "foreign text is read without tools"


async def test_the_same_input_gives_the_same_answer_without_asking_again(world: PipelineWorld) -> None:
    someone = world.with_resume(RESUME)
    about = {"applicant_id": someone.id, "vacancy_id": someone.links[0].vacancy}

    first = await world.worked(WorkKind.MATCH, REQUIREMENTS, GOOD, **about)
    second = await world.worked(WorkKind.MATCH, **about)

    assert second.result == first.result
    assert len(world.gemini.prompts) == 2
    assert {prompt.settings.temperature for prompt in world.gemini.prompts} == {0.0}


async def test_weights_are_the_persons_and_change_nothing_else(world: PipelineWorld) -> None:
    someone = world.with_resume(RESUME)
    view = await world.worked(
        WorkKind.MATCH, REQUIREMENTS, GOOD, applicant_id=someone.id, vacancy_id=someone.links[0].vacancy
    )

    double = await world.works.weigh(world.actor, view.work_id, 1)
    off = await world.works.weigh(world.actor, view.work_id, 1)
    usual = await world.works.weigh(world.actor, view.work_id, 1)

    assert [dict(each.weights) for each in (double, off, usual)] == [{"1": 2}, {"1": 0}, {}]
    assert len(world.gemini.prompts) == 2
    stranger = await an_actor(world.hiring.clock, 77, Role.RECRUITER)
    with pytest.raises(GoneError):
        await world.works.weigh(stranger, view.work_id, 1)


@pytest.mark.parametrize("resume", poisoned(), ids=lambda one: f"{one.how}:{one.order[:16]}")
async def test_a_poisoned_resume_is_flagged_and_moves_nothing(world: PipelineWorld, resume) -> None:  # type: ignore[no-untyped-def]
    """The model here obeys every order it can: it claims everything with the order itself as the quote."""
    someone = world.with_resume(resume.content, resume.name)
    obedient = verdicts(*((number, "met", resume.order) for number in (1, 2, 3)))
    before = (someone.links[0].status, await roles_of(world))

    view = await world.worked(
        WorkKind.MATCH, REQUIREMENTS, obedient, applicant_id=someone.id, vacancy_id=someone.links[0].vacancy
    )

    assert isinstance(view.result, Match)
    assert view.result.suspicions, "flagged"
    assert [one.verdict for one in view.result.judged] == [Verdict.UNKNOWN] * 3
    sent = world.gemini.prompts[-1]
    assert resume.order.rstrip(".") not in told(sent)
    assert LINES[0] in told(sent)
    assert sent.tools == ()
    assert world.hiring.writes() == []
    assert before == (someone.links[0].status, await roles_of(world))


async def roles_of(world: PipelineWorld) -> frozenset[Role]:
    actor = await world.hiring.people.actor(world.actor.user_id)
    assert actor is not None
    return actor.roles


async def test_a_model_that_asks_for_a_tool_instead_of_the_form_gets_nothing_done(world: PipelineWorld) -> None:
    someone = world.with_resume(poisoned()[8].content)

    view = await world.worked(
        WorkKind.MATCH,
        REQUIREMENTS,
        "not the form",
        applicant_id=someone.id,
        vacancy_id=someone.links[0].vacancy,
    )

    assert isinstance(view.problem, FormBrokenError)
    assert (view.state, world.hiring.writes()) == (WorkState.FAILED, [])


async def test_a_shortlist_is_ordered_by_confirmed_requirements(world: PipelineWorld) -> None:
    someone = world.with_resume(RESUME)
    vacancy_id = someone.links[0].vacancy
    waiting = await world.sources.waiting(world.actor, vacancy_id)
    read = []
    for number, one in enumerate(waiting, 1):
        quote = "FastAPI and PostgreSQL" if one.row.id == someone.id else "made up"
        read.append({"resume": number, "reasons": [{"number": 2, "quote": quote}], "doubt": "?"})

    view = await world.worked(WorkKind.SHORTLIST, REQUIREMENTS, {"candidates": read}, vacancy_id=vacancy_id)

    assert isinstance(view.result, Shortlist)
    assert view.result.looked_at == len(waiting)
    counted = [len(one.reasons) for one in view.result.candidates]
    assert counted == sorted(counted, reverse=True)
    sent = told(world.gemini.prompts[-1])
    assert not [one.row.name for one in waiting if one.row.name in sent]


async def test_a_letter_is_made_without_the_name_and_gets_it_from_us(world: PipelineWorld) -> None:
    someone = world.hiring.on_vacancy()
    letter = {"subject": "Спасибо", "text": "Здравствуйте, {name}! Спасибо за время."}

    view = await world.worked(WorkKind.REJECTION, letter, applicant_id=someone.id, vacancy_id=someone.links[0].vacancy)

    assert isinstance(view.result, Letter)
    assert view.result.text == f"Здравствуйте, {someone.first_name}! Спасибо за время."
    assert someone.first_name not in told(world.gemini.prompts[-1])


async def test_a_history_is_summed_up_from_its_lines(world: PipelineWorld) -> None:
    someone = world.hiring.on_vacancy()
    form = {"points": [{"text": "Пришёл", "lines": [1]}, {"text": "Выдумка", "lines": [999]}], "open": ["Звонок"]}

    view = await world.worked(WorkKind.HISTORY, form, applicant_id=someone.id)

    assert isinstance(view.result, History)
    assert [point.text for point in view.result.points] == ["Пришёл"]
    assert someone.last_name not in told(world.gemini.prompts[-1])


async def test_what_cannot_be_done_says_why(world: PipelineWorld) -> None:
    someone = world.with_resume(RESUME)
    vacancy_id = someone.links[0].vacancy
    account = world.hiring.stand_in.account(world.hiring.connections.account_id)
    empty = {"requirements": [], "unclear": [], "risky": []}

    nothing = await world.worked(WorkKind.REQUIREMENTS, empty, vacancy_id=vacancy_id)
    someone.externals = []
    without = await world.worked(WorkKind.MATCH, applicant_id=someone.id, vacancy_id=vacancy_id)
    someone.logs = []
    silent = await world.worked(WorkKind.HISTORY, applicant_id=someone.id)
    for one in account.applicants.values():
        one.links = [link for link in one.links if link.vacancy != vacancy_id]
    await world.hiring.vacancies.refresh(world.actor)
    account.vacancies[vacancy_id].body += " "
    nobody = await world.worked(WorkKind.SHORTLIST, REQUIREMENTS, vacancy_id=vacancy_id)

    kinds = [type(view.problem) for view in (nothing, without, silent, nobody)]
    assert kinds == [NoRequirementsError, NoResumeError, NothingHappenedError, NobodyToCompareError]


async def test_googles_refusals_come_with_a_sentence_and_are_counted(world: PipelineWorld) -> None:
    someone = world.hiring.on_vacancy()
    quota = TooManyRequestsError(Vendor.GEMINI, "models.generate", 7.0)

    refused = await world.worked(WorkKind.REQUIREMENTS, quota, vacancy_id=someone.links[0].vacancy)
    world.chat.keys.by_user.clear()
    keyless = await world.worked(WorkKind.REQUIREMENTS, vacancy_id=someone.links[0].vacancy)

    assert isinstance(refused.problem, QuotaError)
    assert isinstance(keyless.problem, KeyMissingError)
    today = await world.chat.usage.today(world.actor)
    assert (today.requests, today.refusals) == (0, 1)
    assert today.refused_until is not None


async def test_only_so_much_at_once_and_what_broke_off_is_picked_up(world: PipelineWorld) -> None:
    vacancy_id = world.hiring.on_vacancy().links[0].vacancy
    order = WorkOrder(WorkKind.DESCRIPTION, "", vacancy_id)
    works = [await world.works.order(world.actor, order) for _ in range(AT_ONCE)]
    with pytest.raises(TooMuchWorkError):
        await world.works.order(world.actor, order)
    await AssistantWork.filter(id=works[0].work_id).update(state=WorkState.RUNNING)

    count = await world.works.unfinished(world._show, alone=True)

    assert count == AT_ONCE
    assert [type(view.problem) for view in world.shown] == [WorkBrokenOffError]
    assert [job for job, _ in world.chat.jobs.put_jobs] == [Job.DO_ASSISTANT_WORK] * (AT_ONCE - 1)


async def test_interviewers_and_observers_order_none_of_it(world: PipelineWorld) -> None:
    for number, role in enumerate((Role.INTERVIEWER, Role.OBSERVER), 50):
        person = await an_actor(world.hiring.clock, number, role)
        for kind in WorkKind:
            with pytest.raises(AccessRefusedError):
                await world.works.order(person, WorkOrder(kind, "p11", 703, 2001))
    assert not await AssistantWork.exists()


async def test_an_order_leaves_a_trace_on_the_applicant_without_words(world: PipelineWorld) -> None:
    someone = world.with_resume(RESUME)

    await world.worked(WorkKind.MATCH, REQUIREMENTS, GOOD, applicant_id=someone.id, vacancy_id=someone.links[0].vacancy)

    event = await AuditEvent.get(operation="assistant_match")
    assert (event.object_type, event.object_id) == ("applicant", str(someone.id))
    assert not [word for word in (*LINES, *ORDERS, someone.last_name) if word in json.dumps(event.details)]
