"""Ready work and questions about the pipeline as a recruiter meets them, over real HTTP to every stand-in."""

from models.applicants import ApplicantChange
from models.users import Role
from tests.e2e.conftest import Stage
from tests.e2e.walks import recruiter_with_everything
from trial.data.huntflow import MAIN_ACCOUNT
from trial.gemini import Behaviour
from trial.telegram.person import Person
from trial.telegram.screen import Message

VACANCY = "Python-разработчик"


async def presses_one_with(person: Person, words: str) -> None:
    """The first button with these words, as soon as there is one."""
    message = await person.waits_for(lambda message: any(words in each.text for each in message.flat_buttons()))
    await person.presses(next(each.text for each in message.flat_buttons() if words in each.text), message)


async def opens_vacancy(person: Person) -> Message:
    await person.says("/vacancies python")
    await presses_one_with(person, VACANCY)
    return await person.waits_for("Кандидаты по этапам")


async def test_a_vacancy_is_taken_apart_described_asked_about_and_searched(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await recruiter_with_everything(stage, anna)
    await opens_vacancy(anna)
    await anna.presses("🤖 Ассистент")
    menu = await anna.waits_for("Что сделать:")

    await anna.presses("🔎 Требования", menu)
    apart = await anna.waits_for("Как проверить:")
    await anna.presses("❓ Вопросы на интервью", menu)
    questions = await anna.waits_for("Называет задачу, свой вклад")
    await anna.presses("📝 Текст вакансии", menu)
    text = await anna.waits_for("Условия")
    await anna.presses("⭐ Кого смотреть первым", menu)
    shortlist = await anna.waits_for("Просмотрено:")

    assert "обязательно" in apart.text
    assert VACANCY in questions.text
    assert "Задачи" in text.text
    assert any(each.text.startswith("👤") for each in shortlist.flat_buttons())
    sent = [str(entry.body) for entry in stage.world.gemini.journal.of("POST", "generateContent")]
    assert len(sent) == 4, "the requirements are read once for all four"
    names = [applicant.last_name for applicant in stage.world.huntflow_prod.account(MAIN_ACCOUNT).applicants.values()]
    assert not [name for name in names if name and name in sent[-1]], "no name goes to the model"


async def test_a_question_about_the_pipeline_is_answered_with_its_records(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await recruiter_with_everything(stage, anna)

    await anna.says("/ask Кто застрял на техническом интервью?")
    answer = await anna.waits_for(lambda message: any(each.text.startswith("👤") for each in message.flat_buttons()))
    person = next(each.text for each in answer.flat_buttons() if each.text.startswith("👤"))
    await anna.presses(person, answer)
    card = await anna.waits_for(lambda message: "🤖 Ассистент" in [each.text for each in message.flat_buttons()])

    assert answer.text.startswith("Дольше всех ждут")
    assert "[A" not in answer.text
    assert person.removeprefix("👤 ") in card.text


async def test_a_change_the_model_prepares_waits_for_the_persons_button(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await recruiter_with_everything(stage, anna)
    account = stage.world.huntflow_prod.account(MAIN_ACCOUNT)
    someone = next(each for each in account.applicants.values() if each.links and each.links[0].status == 201)
    link = someone.links[0]
    move = {"applicant_id": someone.id, "vacancy_id": link.vacancy, "stage": "Скрининг резюме"}
    stage.world.gemini.script(Behaviour("calls", calls=({"name": "propose_move", "args": move},)))
    stage.world.gemini.script(Behaviour(chunks=("Подготовил перевод.",)))

    await anna.says("/ask Переведи на скрининг")
    await anna.waits_for("Подготовил перевод.")
    question = await anna.waits_for("Скрининг резюме")
    assert link.status == 201
    assert (await ApplicantChange.get()).state.value == "proposed"

    await anna.presses("Да, сделать", question)
    await anna.waits_for("✅ Готово")
    assert someone.links[0].status == 202


async def test_a_resume_is_compared_weighed_and_asked_about_again(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await recruiter_with_everything(stage, anna)
    account = stage.world.huntflow_prod.account(MAIN_ACCOUNT)
    someone = next(
        each
        for each in account.applicants.values()
        if each.externals and each.links and account.vacancies[each.links[0].vacancy].state == "OPEN"
    )
    await anna.says(f"/find {someone.last_name} {someone.first_name}")
    await presses_one_with(anna, someone.last_name)
    card = await anna.waits_for(lambda message: "🤖 Ассистент" in [each.text for each in message.flat_buttons()])
    await anna.presses("🤖 Ассистент", card)
    menu = await anna.waits_for("Что сделать:")
    compare = next(each.text for each in menu.flat_buttons() if each.text.startswith("🎯 Сверить:"))
    stage.world.gemini.script(Behaviour("quota", retry_delay_s=9))
    stage.log.expects("assistant_work_failed")

    await anna.presses(compare, menu)
    refused = await anna.waits_for("Квота вашего ключа Gemini исчерпана")
    await anna.presses("Спросить ещё раз", refused)
    result = await anna.waits_for("Подтверждено цитатами:")
    await anna.presses("⚖️ Что важно", result)
    weighed = await anna.waits_for(lambda message: "1" in [each.text for each in message.flat_buttons()])
    await anna.presses("1", weighed)
    await anna.waits_for(lambda message: "1 ×2" in [each.text for each in message.flat_buttons()])

    assert someone.last_name in result.text
    sent = str(stage.world.gemini.journal.of("POST", "generateContent")[-1].body)
    assert someone.last_name not in sent
    assert someone.first_name not in sent
