"""The assistant through Google's own client against the stand-in: what fakes cannot show about streams that end early."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any, cast

import pytest
from aiohttp.test_utils import TestServer

from integrations.base import NoCallLog, pooled_client
from integrations.gemini import GeminiGateway
from models.gemini import AnswerState
from services.access import Actor
from services.assistant.errors import (
    AnswerInterruptedError,
    AnswerTooLongError,
    AnswerWithheldError,
    KeyRefusedError,
    ModelRetiredError,
    NoRoomError,
    OverloadedError,
    QuestionRefusedError,
    QuotaError,
    RegionRefusedError,
)
from services.assistant.views import AnswerView
from services.assistant.writing import AnswerWriting
from tests.conftest import Clock
from tests.services.assistant_world import World, until
from trial.gemini import Behaviour, GeminiStandIn

MODEL = "gemini-3-flash"
pytestmark = pytest.mark.database


class Desk:
    def __init__(self, clock: Clock, gateway: GeminiGateway, stand_in: GeminiStandIn) -> None:
        self.stand_in = stand_in
        self.world = World(clock)
        self.world.assistant._writing = AnswerWriting(
            people=self.world.people,
            credentials=cast("Any", self.world.keys),
            tools=self.world.writing_tools(gateway, MODEL),
            now=clock,
            sleep=self.world.ticks.sleep,
        )

    async def answered(self, anna: Actor, text: str = "вопрос") -> AnswerView:
        view = await self.world.assistant.answer(await self.world.asked(anna, text), self.world.show)
        assert view is not None
        return view


@pytest.fixture
async def desk(database: str, clock: Clock) -> AsyncIterator[Desk]:
    stand_in = GeminiStandIn(now=clock)
    async with TestServer(stand_in.create_app()) as server, pooled_client() as client:
        gateway = GeminiGateway(
            client=client, base_url=str(server.make_url("")), api_version="v1beta", call_log=NoCallLog()
        )
        yield Desk(clock, gateway, stand_in)
        await gateway.close()


@pytest.fixture
async def anna(desk: Desk) -> Actor:
    return await desk.world.person(key=desk.stand_in.issue_key())


async def test_an_answer_comes_in_pieces_and_ends_whole(desk: Desk, anna: Actor) -> None:
    desk.stand_in.script(Behaviour(chunks=("Добрый ", "день")))

    view = await desk.answered(anna)

    assert (view.state, view.text, view.problem) == (AnswerState.COMPLETE, "Добрый день", None)


async def test_stop_ends_the_stream_and_the_next_question_is_answered(desk: Desk, anna: Actor) -> None:
    desk.stand_in.script(Behaviour(chunks=("раз ", "два ", "три"), held=True))
    answer_id = await desk.world.asked(anna, "считай")

    async with asyncio.TaskGroup() as group:
        task = group.create_task(desk.world.assistant.answer(answer_id, desk.world.show))
        await until(lambda: desk.world.texts == ["раз "])
        await desk.world.assistant.stop(anna, answer_id)
        await desk.world.tick_until(task.done)
    desk.stand_in.release(2)
    desk.stand_in.script(Behaviour(chunks=("снова",)))
    view = await desk.answered(anna, "ещё")

    stopped = task.result()
    assert stopped is not None
    assert (stopped.state, stopped.text) == (AnswerState.CUT, "раз ")
    assert view.text == "снова"


@pytest.mark.parametrize(
    ("behaviour", "problem", "text"),
    [
        (Behaviour(kind="cut", chunks=("начало ", "середина", "конец")), AnswerInterruptedError, "начало середина"),
        (Behaviour(kind="max_tokens", chunks=("начало",)), AnswerTooLongError, "начало"),
        (Behaviour(kind="max_tokens"), NoRoomError, ""),
        (Behaviour(kind="safety"), AnswerWithheldError, ""),
        (Behaviour(kind="blocked"), QuestionRefusedError, ""),
        (Behaviour(kind="quota", retry_delay_s=7), QuotaError, ""),
        (Behaviour(kind="overloaded"), OverloadedError, ""),
        (Behaviour(kind="retired"), ModelRetiredError, ""),
        (Behaviour(kind="no_location"), RegionRefusedError, ""),
    ],
    ids=lambda value: getattr(value, "kind", None),
)
async def test_each_trouble_of_the_vendor_is_told_apart(
    desk: Desk, anna: Actor, behaviour: Behaviour, problem: type[Exception], text: str
) -> None:
    desk.stand_in.script(behaviour)

    view = await desk.answered(anna)

    assert isinstance(view.problem, problem)
    assert view.text == text


async def test_a_revoked_key_is_told_apart(desk: Desk, anna: Actor) -> None:
    desk.stand_in.revoke_key(desk.world.keys.by_user[anna.user_id])

    view = await desk.answered(anna)

    assert isinstance(view.problem, KeyRefusedError)


async def test_fifty_people_at_once_are_each_asked_about_on_their_own_key(desk: Desk) -> None:
    people = [await desk.world.person(1000 + number, key=f"AIzaKey-of-person-{number:04d}") for number in range(50)]
    for actor in people:
        desk.stand_in.issue_key(desk.world.keys.by_user[actor.user_id])
    desk.stand_in.script(Behaviour("echo", times=None))

    views = await asyncio.gather(*(desk.answered(actor, f"Вопрос {actor.user_id}") for actor in people))

    assert [view.text for view in views] == [f"Вопрос {actor.user_id}" for actor in people]
    asked = {
        entry.body["contents"][-1]["parts"][-1]["text"]: entry.secret_last4 for entry in desk.stand_in.journal.entries
    }
    assert asked == {f"Вопрос {actor.user_id}": desk.world.keys.by_user[actor.user_id][-4:] for actor in people}
    assert len(set(asked.values())) == 50
