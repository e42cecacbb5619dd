"""A recruiter's chat with the assistant, over real HTTP to every stand-in."""

import pytest

from models.gemini import AnswerState, ChatMessage, ChatRole
from models.users import Role
from tests.e2e.conftest import Stage
from trial.gemini import Behaviour
from trial.telegram.person import Person

pytestmark = pytest.mark.database


async def connected(stage: Stage, person: Person) -> None:
    """Store a Gemini key the way a person does."""
    await person.says("/tokens gemini")
    await person.waits_for("Gemini")
    await person.presses("Подключить")
    await person.waits_for("aistudio")
    await person.says(stage.world.gemini.issue_key())
    await person.waits_for("Gemini")


async def test_a_question_is_answered_and_the_conversation_goes_on(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await connected(stage, anna)
    stage.world.gemini.script(Behaviour(chunks=("**Пять** ", "вопросов")))
    await anna.says("/ask Что спросить у <разработчика>?")
    await anna.waits_for("Пять вопросов")
    stage.world.gemini.script(Behaviour(match="Что спросить", chunks=("И шестой",)))
    await anna.says("Ещё один")
    await anna.waits_for("И шестой")


async def test_stop_and_ask_again(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await connected(stage, anna)
    stage.world.gemini.script(Behaviour(chunks=("Раз, ", "два"), held=True))
    await anna.says("/ask Посчитай")
    await anna.waits_for("Раз,")
    await anna.presses("Стоп")
    stage.world.gemini.release(5)
    await anna.waits_until(lambda: any(["Спросить ещё раз"] in message.button_texts() for message in anna.messages()))
    stage.world.gemini.script(Behaviour(chunks=("Раз, два, три",)))
    await anna.presses("Спросить ещё раз")
    await anna.waits_for("Раз, два, три")


async def test_an_answer_broken_by_a_crash_is_closed_with_what_came(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await connected(stage, anna)
    stage.world.gemini.script(Behaviour(chunks=("Начало",)))
    await anna.says("/ask Расскажи")
    message = await anna.waits_for(lambda message: ["Спросить ещё раз"] in message.button_texts())
    # What a process that was killed in the middle leaves behind.
    await ChatMessage.filter(role=ChatRole.MODEL).update(state=AnswerState.STREAMING, model="")

    await stage.restart()

    closed = await anna.waits_for("перезапустился")
    assert (closed.id, closed.text.startswith("Начало")) == (message.id, True)
