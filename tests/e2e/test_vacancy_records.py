"""A vacancy's texts, its funnel and the time on its stages, over HTTP and the stand-ins."""

import pytest

from models.audit import AuditEvent
from models.finance import Grade
from models.users import Role
from models.vacancies import Vacancy
from tests.e2e.conftest import Stage
from tests.e2e.walks import connects_huntflow
from trial.telegram.person import Person

VACANCY = "Python-разработчик (Middle+)"
PNG = b"\x89PNG\r\n"


async def opens_card(person: Person) -> None:
    await person.says("/vacancies python")
    await person.waits_for("Поиск: «python»")
    await person.presses(f"{VACANCY} · Платежи")
    await person.waits_for("Кандидаты по этапам:")


@pytest.mark.database
async def test_a_recruiter_writes_what_another_reads_and_sees_the_funnel(each_stage: Stage) -> None:
    stage = each_stage
    await Grade.create(name="Middle")
    anna = await stage.approved("Анна", Role.RECRUITER)
    await connects_huntflow(anna, stage.world.credentials.huntflow)
    await opens_card(anna)

    await anna.presses("📝 Тексты и грейды")
    await anna.waits_for("Пока ничего не записано")
    await anna.presses("Текст приглашения")
    await anna.waits_for("Здесь пока ничего не записано")
    await anna.presses("✏️ Написать")
    await anna.waits_for("Не больше 10000 символов")
    await anna.says("Приходите <b>в среду</b> & захватите паспорт")
    await anna.waits_for("Приходите <b>в среду</b> & захватите паспорт")
    await anna.presses("‹ Тексты и грейды")
    await anna.waits_for("Текст приглашения: Приходите")
    await anna.presses("Выбрать грейды")
    await anna.waits_for("Отметьте грейды")
    await anna.presses("Middle")
    await anna.waits_for(lambda message: "✅ Middle" in [each.text for each in message.flat_buttons()])

    row = await Vacancy.get()
    assert (row.name, row.external_id.split(":")[:2]) == (VACANCY, ["prod", "11"])
    operations = (
        await AuditEvent.filter(object_type="vacancy_record").order_by("id").values_list("operation", flat=True)
    )
    assert operations == ["vacancy_record_created", "vacancy_record_written", "vacancy_grade_added"]

    await opens_card(anna)
    await anna.presses("📊 Воронка")
    funnel = await anna.waits_for(f"Воронка · {VACANCY}", 60)
    assert (await anna.downloads(funnel)).startswith(PNG)
    assert "Новые — " in funnel.text
    assert " %" in funnel.text
    assert "Отказ — " in funnel.text.split("Вне воронки")[1]

    await anna.presses("⏱ Время на этапах")
    times = await anna.waits_for(f"Время на этапах · {VACANCY}")
    assert "дольше всех — " in times.text
    longest = times.flat_buttons()[0].text
    await anna.presses(longest)
    await anna.waits_for(longest.split(" · ")[1].split()[0])


async def test_a_vacancy_with_nobody_has_a_sentence_for_a_funnel(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await connects_huntflow(anna, stage.world.credentials.huntflow)
    stage.world.huntflow_prod.account(11).applicants.clear()
    await opens_card(anna)

    await anna.presses("📊 Воронка")

    said = await anna.waits_for("пока никого нет")
    assert VACANCY in said.text
    assert said.file_id is None
