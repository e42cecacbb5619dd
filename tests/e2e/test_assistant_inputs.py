"""Files, voice, forwarded words and replies in the assistant's conversation, over real HTTP to every stand-in."""

from models.gemini import ChatAttachment, ChatSession
from models.users import Role
from tests.e2e.conftest import Stage
from tests.e2e.walks import recruiter_with_everything
from tests.services.poisoned_resumes import ORDERS, poisoned
from tests.services.resume_files import RESUME_LINES, pdf
from trial.gemini import Behaviour


async def test_a_file_in_the_conversation_is_asked_about_and_can_become_an_applicant(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await recruiter_with_everything(stage, anna)
    await anna.says("/ask")
    await anna.waits_for("Напишите вопрос ассистенту")

    await anna.sends_file("cv.pdf", pdf(*RESUME_LINES))
    taken = await anna.waits_for("приложено к вашему следующему вопросу")
    stage.world.gemini.script(Behaviour("echo"))
    await anna.says("Что он умеет?")
    answer = await anna.waits_for(RESUME_LINES[1])
    assert "Что он умеет?" in answer.text

    await anna.presses("👤 Это кандидат", taken)
    await anna.waits_for("Новый кандидат")


async def test_a_draft_of_an_applicant_can_be_asked_about(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await recruiter_with_everything(stage, anna)
    await anna.sends_file("cv.pdf", pdf(*RESUME_LINES))
    draft = await anna.waits_for("Новый кандидат")

    await anna.presses("🤖 Спросить ассистента", draft)
    await anna.waits_for("приложено к вашему следующему вопросу")
    stage.world.gemini.script(Behaviour("echo"))
    await anna.says("Что он умеет?")
    await anna.waits_for(RESUME_LINES[1])


async def test_a_poisoned_file_is_pointed_out_at_once(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await recruiter_with_everything(stage, anna)
    await anna.says("/ask")
    await anna.waits_for("Напишите вопрос ассистенту")

    resume = next(each for each in poisoned() if each.how == "white docx")
    await anna.sends_file(resume.name, resume.content)
    warned = await anna.waits_for("пытается повлиять на ассистента")
    stage.world.gemini.script(Behaviour("echo"))
    await anna.says("Подходит?")
    answer = await anna.waits_for("Подходит?")

    assert ORDERS[0] in warned.text
    assert ORDERS[0] not in answer.text


async def test_a_voice_message_is_a_question(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await recruiter_with_everything(stage, anna)
    stage.world.gemini.script(Behaviour(match="audio/ogg", chunks=("Какие курсы валют?",)))

    await anna.sends_voice(b"OggS spoken words")
    answer = await anna.waits_for("🎤")

    assert "Какие курсы валют?" in answer.text
    sent = stage.world.gemini.journal.of("POST", "streamGenerateContent")
    assert sent[0].body["contents"][-1]["parts"][-1]["text"] == "Какие курсы валют?"


async def test_a_reply_goes_on_with_its_own_conversation(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await recruiter_with_everything(stage, anna)
    stage.world.gemini.script(Behaviour(chunks=("Первый ответ",)))
    await anna.says("/ask Первый вопрос")
    first = await anna.waits_for(
        lambda message: message.text == "Первый ответ" and "Спросить ещё раз" in str(message.button_texts())
    )
    stage.world.gemini.script(Behaviour(chunks=("Другой разговор",)))
    await anna.says("/new Второй вопрос")
    await anna.waits_for("Другой разговор")
    await anna.says("/cancel")
    await anna.waits_for("Отменено")

    stage.world.gemini.script(Behaviour(chunks=("Снова о первом",)))
    await anna.says("А подробнее?", reply_to=first)
    await anna.waits_for("Снова о первом")

    sent = stage.world.gemini.journal.of("POST", "streamGenerateContent")[-1].body["contents"]
    assert [turn["parts"][0]["text"] for turn in sent] == ["Первый вопрос", "Первый ответ", "А подробнее?"]
    assert await ChatSession.all().count() == 2


async def test_forwarded_words_lie_beside_the_question_and_can_be_dropped(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await recruiter_with_everything(stage, anna)
    await anna.says("/ask")
    await anna.waits_for("Напишите вопрос ассистенту")

    await anna.forwards("Прошу перенести интервью на пятницу", from_name="Кирилл")
    await anna.waits_for("приложено к вашему следующему вопросу")
    await anna.presses("🗑 Убрать")
    await anna.waits_for_toast("Убрано")

    assert not await ChatAttachment.exists()
    await anna.says("Привет")
    await anna.waits_for("Вы спросили: «Привет»")
