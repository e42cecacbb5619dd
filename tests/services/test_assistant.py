"""Questions to Gemini: order, pace, stop, failures, restarts, rights."""

import asyncio

import pytest

from integrations.base import (
    AuthorizationError,
    BadRequestError,
    NotFoundError,
    TooManyRequestsError,
    UnavailableError,
    Vendor,
)
from integrations.gemini import (
    AnswerCutOffError,
    BlockedAnswerError,
    BlockedPromptError,
    Chunk,
    RegionNotSupportedError,
)
from integrations.gemini import (
    Role as Said,
)
from models.audit import AuditEvent
from models.gemini import AnswerState, ChatMessage, ChatSession
from models.users import Role, User
from services.assistant.errors import (
    AnswerInterruptedError,
    AnswerTooLongError,
    AnswerWithheldError,
    KeyMissingError,
    KeyRefusedError,
    ModelRetiredError,
    NoRoomError,
    NotTheLastAnswerError,
    OverloadedError,
    QuestionRefusedError,
    QuestionTooLongError,
    QuotaError,
    QuotaOfUnknownLengthError,
    RegionRefusedError,
    RestartedError,
    StillWritingError,
    TooManyQuestionsError,
)
from services.assistant.questions import QUESTION_CHARS, WAITING_LIMIT
from services.assistant.views import ChatPlace
from services.assistant.writing import SILENCE
from services.errors import AccessRefusedError, GoneError, NotActivatedError, TurnedOffError
from services.jobs import Job
from tests.conftest import Clock
from tests.services.assistant_world import CHAT, MODEL, World, until

pytestmark = pytest.mark.database
OPERATION = "models.stream"


@pytest.fixture
def world(database: str, clock: Clock) -> World:
    return World(clock)


async def test_an_answer_is_streamed_stored_and_shown_on_the_askers_own_key(world: World) -> None:
    anna = await world.person(1, key="key of Anna")
    boris = await world.person(2, key="key of Boris")

    await world.answered(anna, "Как дела?", "Хоро", "шо")
    view = await world.answered(boris, "А у меня?", "Тоже")

    assert world.gemini.keys == ["key of Anna", "key of Boris"]
    assert (view.state, view.text, view.can_repeat) == (AnswerState.COMPLETE, "Тоже", True)
    stored = await world.stored(view.answer_id)
    assert (stored.state, stored.content, stored.model) == (AnswerState.COMPLETE, "Тоже", MODEL)
    assert (stored.prompt_tokens, stored.answer_tokens) == (11, 7)


async def test_history_goes_along_and_another_conversation_does_not(world: World) -> None:
    anna = await world.person()

    await world.answered(anna, "первый", "раз")
    await world.answered(anna, "второй", "два")
    await ChatSession.all().update(is_current=False)
    await world.answered(anna, "третий", "три")

    turns = [[(turn.role, turn.text) for turn in prompt.turns] for prompt in world.gemini.prompts]
    assert turns[1] == [(Said.USER, "первый"), (Said.MODEL, "раз"), (Said.USER, "второй")]
    assert turns[2] == [(Said.USER, "третий")]
    assert "Russian" in world.gemini.prompts[0].system_instruction
    assert world.gemini.prompts[0].model == MODEL


async def test_a_question_leaves_rows_and_an_audit_entry_without_its_text(world: World) -> None:
    anna = await world.person()

    asked = await world.assistant.ask(anna, "Тайный вопрос о кандидате", place=ChatPlace(CHAT))

    messages = await ChatMessage.filter(session_id=asked.session_id).order_by("id")
    assert [(m.role.value, m.state.value, m.content) for m in messages] == [
        ("user", "complete", "Тайный вопрос о кандидате"),
        ("model", "waiting", ""),
    ]
    event = await AuditEvent.get(operation="question_asked")
    assert event.details == {"chars": 25, "beside": 0}
    assert world.jobs.put_jobs == []


async def test_begin_stores_the_placeholder_and_asks_for_the_work(world: World) -> None:
    anna = await world.person()

    answer_id = await world.asked(anna, "вопрос", message_id=77)

    assert world.jobs.put_jobs == [(Job.ANSWER_QUESTION, answer_id)]
    stored = await world.stored(answer_id)
    assert (stored.telegram_chat_id, stored.telegram_message_id) == (CHAT, 77)


async def test_the_first_words_are_shown_at_once_and_the_rest_at_telegrams_pace(world: World) -> None:
    anna = await world.person()
    second, third, end = asyncio.Event(), asyncio.Event(), asyncio.Event()
    world.gemini.will_say("раз", second, " два", third, " три", end)
    answer_id = await world.asked(anna, "считай")

    async with asyncio.TaskGroup() as group:
        group.create_task(world.assistant.answer(answer_id, world.show))
        await until(lambda: world.texts == ["раз"])
        second.set()
        await world.tick_until_stored(answer_id, "раз два")
        assert world.texts == ["раз"]

        world.clock.passes(seconds=1.7)
        await world.tick_until(lambda: world.texts == ["раз", "раз два"])
        third.set()
        await world.tick_until_stored(answer_id, "раз два три")
        assert world.texts == ["раз", "раз два"]
        end.set()

    assert world.texts == ["раз", "раз два", "раз два три"]
    assert world.shown[-1].is_final


async def test_two_answers_in_one_chat_share_its_pace(world: World) -> None:
    anna = await world.person()
    ends = [asyncio.Event(), asyncio.Event()]
    more = asyncio.Event()
    world.gemini.will_say("a", more, "b", ends[0])
    world.gemini.will_say("x", ends[1])
    first = await world.asked(anna, "один")
    await ChatSession.all().update(is_current=False)
    second = await world.asked(anna, "другой")

    async with asyncio.TaskGroup() as group:
        group.create_task(world.assistant.answer(first, world.show))
        await until(lambda: world.texts == ["a"])
        world.clock.passes(seconds=1.5)
        group.create_task(world.assistant.answer(second, world.show))
        await until(lambda: world.texts == ["a", "x"])
        world.clock.passes(seconds=1)
        more.set()
        await world.tick_until_stored(first, "ab")
        # 2.5 s after its own edit, but only 1 s after the other answer's.
        assert world.texts == ["a", "x"]
        for end in ends:
            end.set()


async def test_while_the_model_thinks_the_chat_action_is_renewed(world: World) -> None:
    anna = await world.person()
    thinks = asyncio.Event()
    world.gemini.will_say(thinks, "готово")
    answer_id = await world.asked(anna, "думай")

    async with asyncio.TaskGroup() as group:
        group.create_task(world.assistant.answer(answer_id, world.show))
        await until(lambda: len(world.shown) == 1)
        world.clock.passes(seconds=4)
        await world.tick_until(lambda: len(world.shown) == 2)
        thinks.set()

    assert [view.text for view in world.shown[:2]] == ["", ""]


async def test_the_second_question_waits_for_the_first_answer(world: World) -> None:
    anna = await world.person()
    end = asyncio.Event()
    world.gemini.will_say("первый", end)
    world.gemini.will_say("второй")
    first = await world.asked(anna, "раз")

    async with asyncio.TaskGroup() as group:
        group.create_task(world.assistant.answer(first, world.show))
        await until(lambda: world.texts == ["первый"])
        asked = await world.assistant.ask(anna, "два", place=ChatPlace(CHAT))
        assert asked.waits
        await world.assistant.begin(anna, asked.answer_id, message_id=101)
        assert await world.assistant.answer(asked.answer_id, world.show) is None
        world.jobs.put_jobs.clear()
        end.set()

    assert world.jobs.put_jobs == [(Job.ANSWER_QUESTION, asked.answer_id)]
    await world.assistant.answer(asked.answer_id, world.show)
    turns = [turn.text for turn in world.gemini.prompts[1].turns]
    assert turns == ["раз", "первый", "два"]


async def test_a_waiting_answer_whose_placeholder_is_not_sent_yet_is_not_started_by_the_one_before(
    world: World,
) -> None:
    anna = await world.person()
    world.gemini.will_say("ответ")
    first = await world.asked(anna, "раз")
    await world.assistant.ask(anna, "два", place=ChatPlace(CHAT))
    world.jobs.put_jobs.clear()

    await world.assistant.answer(first, world.show)

    assert world.jobs.put_jobs == []


async def test_a_repeated_job_writes_nothing_twice(world: World) -> None:
    anna = await world.person()
    world.gemini.will_say("один раз")
    answer_id = await world.asked(anna, "вопрос")

    results = await asyncio.gather(*(world.process().answer(answer_id, world.show) for _ in range(3)))

    assert [result is not None for result in results].count(True) == 1
    assert len(world.gemini.prompts) == 1


async def test_stop_keeps_what_came(world: World) -> None:
    anna = await world.person()
    world.gemini.will_say("начало", asyncio.Event())
    answer_id = await world.asked(anna, "вопрос")

    async with asyncio.TaskGroup() as group:
        answer = group.create_task(world.assistant.answer(answer_id, world.show))
        await until(lambda: world.texts == ["начало"])
        assert await world.assistant.stop(anna, answer_id) is None
        await world.tick_until(answer.done)

    final = world.shown[-1]
    assert (final.state, final.text, final.problem) == (AnswerState.CUT, "начало", None)
    stored = await world.stored(answer_id)
    assert (stored.state, stored.content) == (AnswerState.CUT, "начало")
    assert world.gemini.closed == 1


async def test_stop_before_the_start_asks_nobody(world: World) -> None:
    anna = await world.person()
    answer_id = await world.asked(anna, "вопрос")

    view = await world.assistant.stop(anna, answer_id)

    assert view is not None
    assert view.state is AnswerState.CUT
    assert await world.assistant.answer(answer_id, world.show) is None
    assert world.gemini.prompts == []


async def test_stop_on_a_finished_answer_shows_it_and_changes_nothing(world: World) -> None:
    anna = await world.person()
    final = await world.answered(anna, "вопрос", "ответ")

    view = await world.assistant.stop(anna, final.answer_id)

    assert view is not None
    assert (view.state, view.text) == (AnswerState.COMPLETE, "ответ")


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (AuthorizationError(Vendor.GEMINI, OPERATION), KeyRefusedError),
        (RegionNotSupportedError(Vendor.GEMINI, OPERATION), RegionRefusedError),
        (TooManyRequestsError(Vendor.GEMINI, OPERATION, 6.2), QuotaError),
        (TooManyRequestsError(Vendor.GEMINI, OPERATION), QuotaOfUnknownLengthError),
        (BlockedPromptError(OPERATION, "SAFETY"), QuestionRefusedError),
        (BlockedAnswerError(OPERATION, "SAFETY"), AnswerWithheldError),
        (AnswerCutOffError(OPERATION, "MAX_TOKENS"), NoRoomError),
        (NotFoundError(Vendor.GEMINI, OPERATION), ModelRetiredError),
        (UnavailableError(Vendor.GEMINI, OPERATION), OverloadedError),
        (BadRequestError(Vendor.GEMINI, OPERATION), BadRequestError),
    ],
)
async def test_a_refusal_is_explained_and_may_be_repeated(
    world: World, error: Exception, problem: type[Exception]
) -> None:
    anna = await world.person()

    view = await world.answered(anna, "вопрос", error)

    assert view.state is AnswerState.FAILED
    assert isinstance(view.problem, problem)
    assert view.can_repeat
    assert (await world.stored(view.answer_id)).state is AnswerState.FAILED


async def test_quota_names_whole_seconds_and_the_retired_model_its_name(world: World) -> None:
    anna = await world.person()

    quota = await world.answered(anna, "вопрос", TooManyRequestsError(Vendor.GEMINI, OPERATION, 6.2))
    retired = await world.answered(anna, "вопрос", NotFoundError(Vendor.GEMINI, OPERATION))

    assert quota.problem is not None
    assert quota.problem.values == {"seconds": 7}
    assert retired.problem is not None
    assert retired.problem.values == {"model": MODEL}


async def test_without_a_key_the_question_is_kept_for_later(world: World) -> None:
    anna = await world.person(key="")
    world.gemini.will_say("теперь можно")

    view = await world.assistant.answer(await world.asked(anna, "вопрос"), world.show)
    assert view is not None
    assert isinstance(view.problem, KeyMissingError)
    world.keys.by_user[anna.user_id] = "key"
    again = await world.assistant.repeat(anna, view.answer_id)
    await world.assistant.begin(anna, again.answer_id, message_id=200)
    view = await world.assistant.answer(again.answer_id, world.show)

    assert view is not None
    assert (view.text, view.message_id) == ("теперь можно", 200)
    assert world.gemini.prompts[0].turns[-1].text == "вопрос"


async def test_a_connection_that_breaks_in_the_middle_keeps_what_came(world: World) -> None:
    anna = await world.person()

    view = await world.answered(anna, "вопрос", "половина", UnavailableError(Vendor.GEMINI, OPERATION))

    assert (view.state, view.text) == (AnswerState.CUT, "половина")
    assert isinstance(view.problem, AnswerInterruptedError)
    assert (await world.stored(view.answer_id)).content == "половина"


@pytest.mark.parametrize(
    ("reason", "problem"), [("MAX_TOKENS", AnswerTooLongError), ("RECITATION", AnswerWithheldError)]
)
async def test_an_answer_with_an_unusual_end_says_so(world: World, reason: str, problem: type[Exception]) -> None:
    anna = await world.person()
    world.gemini.scripts.append([Chunk("начало"), Chunk("", reason)])
    world.gemini.stream = _without_stop(world)  # type: ignore[method-assign]

    view = await world.assistant.answer(await world.asked(anna, "вопрос"), world.show)

    assert view is not None
    assert (view.state, view.text) == (AnswerState.CUT, "начало")
    assert isinstance(view.problem, problem)


def _without_stop(world: World):
    async def stream(prompt, **_):
        for chunk in world.gemini.scripts.pop(0):
            yield chunk

    return stream


async def test_failed_turns_are_left_out_of_the_history_and_cut_ones_stay(world: World) -> None:
    anna = await world.person()
    await world.answered(anna, "упадёт", UnavailableError(Vendor.GEMINI, OPERATION))
    await world.answered(anna, "оборвётся", "часть", UnavailableError(Vendor.GEMINI, OPERATION))

    await world.answered(anna, "дальше", "да")

    assert [turn.text for turn in world.gemini.prompts[-1].turns] == ["оборвётся", "часть", "дальше"]


async def test_only_the_last_answer_is_written_anew(world: World) -> None:
    anna = await world.person()
    first = await world.answered(anna, "раз", "1")
    last = await world.answered(anna, "два", "2")

    with pytest.raises(NotTheLastAnswerError):
        await world.assistant.repeat(anna, first.answer_id)
    again = await world.assistant.repeat(anna, last.answer_id)
    with pytest.raises(StillWritingError):
        await world.assistant.repeat(anna, last.answer_id)

    assert again.answer_id == last.answer_id
    assert (await world.stored(last.answer_id)).state is AnswerState.WAITING


async def test_a_question_of_five_thousand_characters_is_fine_and_one_beyond_the_limit_is_not_stored(
    world: World,
) -> None:
    anna = await world.person()

    view = await world.answered(anna, "я" * 5000, "длинно")
    with pytest.raises(QuestionTooLongError) as refused:
        await world.assistant.ask(anna, "я" * (QUESTION_CHARS + 1))

    assert view.text == "длинно"
    assert refused.value.values == {"length": QUESTION_CHARS + 1, "limit": QUESTION_CHARS}
    assert await ChatMessage.all().count() == 2


async def test_a_flood_of_questions_is_refused(world: World) -> None:
    anna = await world.person()
    for _ in range(WAITING_LIMIT):
        await world.assistant.ask(anna, "вопрос")

    with pytest.raises(TooManyQuestionsError):
        await world.assistant.ask(anna, "ещё один")


async def test_two_first_questions_at_once_begin_one_conversation(world: World) -> None:
    anna = await world.person()

    await asyncio.gather(*(world.assistant.ask(anna, f"вопрос {n}") for n in range(3)))

    assert await ChatSession.all().count() == 1


async def test_observers_and_strangers_may_not_ask(world: World) -> None:
    observer = await world.person(3, Role.OBSERVER)

    with pytest.raises(NotActivatedError):
        await world.assistant.ask(observer, "вопрос")
    await User.filter(id=observer.user_id).update(is_observer_active=True)
    approved = await world.people.actor(observer.user_id)
    assert approved is not None
    with pytest.raises(AccessRefusedError):
        world.assistant.check(approved)
    with pytest.raises(AccessRefusedError):
        await world.assistant.ask(approved, "вопрос")


async def test_another_persons_answer_is_not_reachable_by_its_id(world: World) -> None:
    anna, boss = await world.person(1), await world.person(2, Role.ADMIN)
    view = await world.answered(anna, "вопрос", "ответ")

    for act in (world.assistant.stop, world.assistant.repeat):
        with pytest.raises(GoneError):
            await act(boss, view.answer_id)
    with pytest.raises(GoneError):
        await world.assistant.begin(boss, view.answer_id, message_id=1)


async def test_a_person_turned_off_gets_no_answer_any_more(world: World) -> None:
    anna = await world.person()
    answer_id = await world.asked(anna, "вопрос")
    await User.filter(id=anna.user_id).update(is_active=False)

    view = await world.assistant.answer(answer_id, world.show)

    assert view is not None
    assert isinstance(view.problem, TurnedOffError)
    assert world.gemini.keys == []


async def test_after_a_crash_a_broken_answer_is_closed_once_with_its_text(world: World) -> None:
    anna = await world.person()
    answer_id = await world.asked(anna, "вопрос")
    await ChatMessage.filter(id=answer_id).update(state=AnswerState.STREAMING, content="полот")
    await ChatSession.all().update(updated_at=world.clock())

    assert await world.process().unfinished(world.show) == 0
    world.clock.passes(seconds=SILENCE.total_seconds())
    counts = await asyncio.gather(*(world.process().unfinished(world.show) for _ in range(2)))

    assert sorted(counts) == [0, 1]
    assert len(world.shown) == 1
    view = world.shown[0]
    assert (view.state, view.text, view.message_id) == (AnswerState.CUT, "полот", 100)
    assert isinstance(view.problem, RestartedError)
    assert view.can_repeat


async def test_the_only_process_need_not_wait_to_see_that_an_answer_is_nobodys(world: World) -> None:
    anna = await world.person()
    answer_id = await world.asked(anna, "вопрос")
    await ChatMessage.filter(id=answer_id).update(state=AnswerState.STREAMING, content="")
    await ChatSession.all().update(updated_at=world.clock())

    assert await world.process().unfinished(world.show, alone=True) == 1

    assert (await world.stored(answer_id)).state is AnswerState.FAILED


async def test_what_this_process_writes_is_not_taken_for_remains(world: World) -> None:
    anna = await world.person()
    end = asyncio.Event()
    world.gemini.will_say("начало", end, " и конец")
    answer_id = await world.asked(anna, "вопрос")

    async with asyncio.TaskGroup() as group:
        group.create_task(world.assistant.answer(answer_id, world.show))
        await until(lambda: world.texts == ["начало"])
        assert await world.assistant.unfinished(world.show, alone=True) == 0
        end.set()

    assert world.texts[-1] == "начало и конец"


async def test_an_answer_that_was_whole_but_not_shown_is_shown_whole(world: World) -> None:
    anna = await world.person()
    world.gemini.will_say("целый ответ")
    answer_id = await world.asked(anna, "вопрос")

    async def telegram_is_down(view: object) -> None:
        if getattr(view, "is_final", False):
            raise ConnectionError

    with pytest.raises(ConnectionError):
        await world.assistant.answer(answer_id, telegram_is_down)
    await world.process().unfinished(world.show, alone=True)

    assert [(view.state, view.text, view.problem) for view in world.shown] == [
        (AnswerState.COMPLETE, "целый ответ", None)
    ]
    assert (await world.stored(answer_id)).state is AnswerState.COMPLETE


async def test_a_process_told_to_stop_leaves_its_answer_to_the_next_one_at_once(world: World) -> None:
    anna = await world.person()
    world.gemini.will_say("начало", asyncio.Event())
    answer_id = await world.asked(anna, "вопрос")
    task = asyncio.ensure_future(world.assistant.answer(answer_id, world.show))
    await until(lambda: world.texts == ["начало"])

    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    world.shown.clear()
    await world.process().unfinished(world.show)

    assert task.cancelled()
    assert world.texts == ["начало"]
    assert (await world.stored(answer_id)).state is AnswerState.CUT


async def test_waiting_questions_are_asked_again_after_a_crash(world: World) -> None:
    anna = await world.person()
    first = await world.asked(anna, "раз")
    second = await world.asked(anna, "два")
    world.jobs.put_jobs.clear()
    world.clock.passes(seconds=SILENCE.total_seconds())

    await world.process().unfinished(world.show)

    assert world.jobs.put_jobs == [(Job.ANSWER_QUESTION, first), (Job.ANSWER_QUESTION, second)]


async def test_a_question_without_a_placeholder_is_told_apart(world: World) -> None:
    anna = await world.person()
    lost = await world.assistant.ask(anna, "раз", place=ChatPlace(CHAT))
    placed = await world.asked(anna, "два")

    view = await world.assistant.placeless(lost.answer_id)

    assert view is not None
    assert view.chat_id == CHAT
    assert await world.assistant.placeless(placed) is None
