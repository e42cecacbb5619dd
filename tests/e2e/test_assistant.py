"""A recruiter's chat with the assistant, over real HTTP to every stand-in."""

import pytest

from models.gemini import AnswerState, ChatMessage, ChatRole
from models.users import Role
from tests.e2e.conftest import Stage
from trial.gemini import Behaviour
from trial.telegram.person import Person


async def connected(each_stage: Stage, person: Person) -> None:
    """Store a Gemini key the way a person does."""
    await person.says("/tokens gemini")
    await person.waits_for("Gemini")
    await person.presses("Подключить")
    await person.waits_for("aistudio")
    await person.says(each_stage.world.gemini.issue_key())
    await person.waits_for("Gemini")


@pytest.mark.database
async def test_a_question_is_answered_and_the_conversation_goes_on(each_stage: Stage) -> None:
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    await connected(each_stage, anna)
    each_stage.world.gemini.script(Behaviour(chunks=("**Пять** ", "вопросов")))
    await anna.says("/ask Что спросить у <разработчика>?")
    await anna.waits_for("Пять вопросов")
    each_stage.world.gemini.script(Behaviour(match="Что спросить", chunks=("И шестой",)))
    await anna.says("Ещё один")
    await anna.waits_for("И шестой")


@pytest.mark.database
async def test_stop_and_ask_again(each_stage: Stage) -> None:
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    await connected(each_stage, anna)
    each_stage.world.gemini.script(Behaviour(chunks=("Раз, ", "два"), held=True))
    await anna.says("/ask Посчитай")
    await anna.waits_for("Раз,")
    await anna.presses("Стоп")
    each_stage.world.gemini.release(5)
    await anna.waits_until(lambda: any(["Спросить ещё раз"] in message.button_texts() for message in anna.messages()))
    each_stage.world.gemini.script(Behaviour(chunks=("Раз, два, три",)))
    await anna.presses("Спросить ещё раз")
    await anna.waits_for("Раз, два, три")


@pytest.mark.database
async def test_an_answer_broken_by_a_crash_is_closed_with_what_came(each_stage: Stage) -> None:
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    await connected(each_stage, anna)
    each_stage.world.gemini.script(Behaviour(chunks=("Начало",)))
    await anna.says("/ask Расскажи")
    message = await anna.waits_for(lambda message: ["Спросить ещё раз"] in message.button_texts())
    # What a process that was killed in the middle leaves behind.
    await ChatMessage.filter(role=ChatRole.MODEL).update(state=AnswerState.STREAMING, model="")

    await each_stage.restart()

    closed = await anna.waits_for("перезапустился")
    assert (closed.id, closed.text.startswith("Начало")) == (message.id, True)


def streamed_edits(each_stage: Stage, person: Person, part: str) -> int:
    """How often the bot rewrote the answer while it held `part`."""
    edits = [each for each in each_stage.world.telegram.journal if each.method == "editMessageText" and each.ok]
    return sum(part in str(each.params["text"]) and each.params["chat_id"] == person.id for each in edits)


async def test_an_answer_grows_before_the_eyes(each_stage: Stage) -> None:
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    await connected(each_stage, anna)
    each_stage.world.gemini.script(Behaviour(chunks=("Первое. ", "Второе. ", "Третье."), held=True))
    await anna.says("/ask Расскажи")
    growing = await anna.waits_for("Первое.")
    assert growing.button_texts() == [["Стоп"]]
    each_stage.world.gemini.release()
    await anna.waits_for("Первое. Второе.")
    each_stage.world.gemini.release()
    whole = await anna.waits_for(lambda message: "Спросить ещё раз" in [each.text for each in message.flat_buttons()])
    assert (whole.id, whole.text) == (growing.id, "Первое. Второе. Третье.")
    assert streamed_edits(each_stage, anna, "Первое.") >= 3


async def test_sessions_are_begun_listed_renamed_continued_and_deleted(each_stage: Stage) -> None:
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    await connected(each_stage, anna)
    each_stage.world.gemini.script(Behaviour(chunks=("Ответ один",)))
    await anna.says("/ask Первый <вопрос>")
    await anna.waits_for("Ответ один")
    each_stage.world.gemini.script(Behaviour(chunks=("Ответ два",)))
    await anna.says("/new Второй вопрос")
    await anna.waits_for("Ответ два")
    assert "Первый" not in str(each_stage.world.gemini.journal.entries[-1].body), (
        "a new conversation knows nothing of the old"
    )

    await anna.says("/sessions")
    listed = await anna.waits_for("Ваши разговоры с ассистентом")
    assert [each.text for each in listed.flat_buttons()][:2] == ["• Второй вопрос", "Первый <вопрос>"]
    await anna.presses("Первый <вопрос>")
    await anna.waits_for("1 вопрос")
    await anna.presses("Переименовать")
    await anna.waits_for("Пришлите новое название")
    await anna.says("О собеседовании")
    await anna.waits_for("О собеседовании")
    await anna.presses("Продолжить")
    await anna.waits_for("Продолжаем «О собеседовании»")
    each_stage.world.gemini.script(Behaviour(match="Первый", chunks=("Ответ три",)))
    await anna.says("А дальше?")
    await anna.waits_for("Ответ три")
    await anna.says("/sessions")
    await anna.waits_for("Ваши разговоры")
    await anna.presses("• О собеседовании")
    await anna.waits_for("2 вопроса")
    await anna.presses("Удалить")
    await anna.waits_for("Удалить «О собеседовании»")
    await anna.presses("Да, удалить")
    shown = await anna.waits_for("Ваши разговоры")
    assert not any("О собеседовании" in each.text for each in shown.flat_buttons())


async def test_without_a_key_the_question_waits_for_one(each_stage: Stage) -> None:
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    await anna.says("/ask Помоги")
    refusal = await anna.waits_for("вашем собственном ключе Gemini")
    await connected(each_stage, anna)
    each_stage.world.gemini.script(Behaviour(match="Помоги", chunks=("Помогаю",)))
    await anna.presses("Спросить ещё раз", refusal)
    await anna.waits_for("Помогаю")


@pytest.mark.parametrize(
    ("behaviour", "answer"),
    [
        (Behaviour(kind="quota", times=None), "Квота вашего ключа Gemini исчерпана"),
        (Behaviour(kind="blocked"), "Правила безопасности Gemini не позволяют"),
        (Behaviour(kind="cut", chunks=("Нача", "ло, ", "конец"), cut_after=2), "Здесь связь с Gemini оборвалась"),
        (Behaviour(kind="overloaded", times=None), "Gemini сейчас перегружен"),
        (Behaviour(kind="retired"), "Google больше не предлагает модель"),
    ],
)
async def test_gemini_in_trouble_keeps_the_question(each_stage: Stage, behaviour: Behaviour, answer: str) -> None:
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    await connected(each_stage, anna)
    each_stage.log.expects("stamina.retry_scheduled", "vendor_failed", "answer_failed")
    each_stage.world.gemini.script(behaviour)
    await anna.says("/ask Вопрос")
    ended = await anna.waits_for(answer, 60)
    assert ended.text.startswith("Начало,") is (behaviour.kind == "cut"), "what had come is kept"
    assert "Спросить ещё раз" in [each.text for each in ended.flat_buttons()]


async def test_a_key_that_was_deleted_is_named_as_the_reason(each_stage: Stage) -> None:
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    await connected(each_stage, anna)
    each_stage.log.expects("vendor_failed", "answer_failed")
    for key in list(each_stage.world.gemini.keys):
        each_stage.world.gemini.revoke_key(key)
    await anna.says("/ask Вопрос")
    ended = await anna.waits_for("Google не принимает ваш ключ Gemini")
    assert "Интеграции" in [each.text for each in ended.flat_buttons()]


async def test_a_restart_in_the_middle_of_an_answer_closes_it(
    each_stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.application.GRACE_S", 0.1)
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    await connected(each_stage, anna)
    each_stage.world.gemini.script(Behaviour(chunks=("Начало ответа. ", "Конец."), held=True))
    await anna.says("/ask Расскажи")
    begun = await anna.waits_for("Начало ответа.")

    await each_stage.restart()

    closed = await anna.waits_for(lambda message: "Спросить ещё раз" in [each.text for each in message.flat_buttons()])
    assert closed.id == begun.id
    assert closed.text.startswith("Начало ответа.")
    each_stage.world.gemini.script(Behaviour(chunks=("Целый ответ",)))
    await anna.presses("Спросить ещё раз")
    await anna.waits_for("Целый ответ")
