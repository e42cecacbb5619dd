"""A recruiter forwards things to the bot and finds applicants in Huntflow, over real HTTP to every stand-in."""

import asyncio
import json
import os
import signal
import struct
import sys
import zlib
from pathlib import Path

import pytest

from models.candidate_drafts import CandidateDraft
from models.imports import ImportState
from models.users import Role
from tests.e2e.conftest import SECRET_KEY, Stage
from tests.e2e.walks import connects, connects_huntflow, forges_tap
from tests.services import resume_files
from trial.faults import Fault
from trial.gemini import Behaviour
from trial.huntflow.state import Applicant
from trial.telegram.person import Person

pytestmark = pytest.mark.database

ROOT = Path(__file__).parent.parent.parent
VACANCY = "Python-разработчик (Middle+) · Платежи"
RESUME = resume_files.pdf("Ivan Kravtsov", "Position: Python developer", "+375 29 555-44-33", "kravtsov@example.com")
OTHER = resume_files.docx("Жданова Ольга", "Тестировщик", "+375 33 777-66-55", "zhdanova@example.com")


async def ready(stage: Stage, name: str = "Анна") -> Person:
    anna = await stage.approved(name, Role.RECRUITER)
    await connects_huntflow(anna, stage.world.credentials.huntflow)
    return anna


def applicants(stage: Stage, last_name: str) -> list[Applicant]:
    everybody = stage.world.huntflow_prod.account(11).applicants.values()
    return [each for each in everybody if each.last_name == last_name]


async def chooses_vacancy(person: Person) -> None:
    await person.presses("Вакансия…")
    await person.waits_for("На какую вакансию")
    await person.presses(VACANCY)
    await person.waits_for("Новый кандидат")


async def test_a_forwarded_resume_is_in_huntflow_after_three_taps(each_stage: Stage) -> None:
    anna = await ready(each_stage)

    await anna.sends_file("cv.pdf", RESUME, "application/pdf", caption="Готов к переезду")
    card = await anna.waits_for("Новый кандидат")
    await chooses_vacancy(anna)
    await anna.presses("✅ Создать")
    await anna.waits_for("в Huntflow (№")

    assert "Kravtsov Ivan" in card.text
    assert "+375295554433" in card.text
    (created,) = applicants(each_stage, "Kravtsov")
    assert (created.first_name, created.email) == ("Ivan", "kravtsov@example.com")
    assert len(created.links) == 1
    assert [len(external.files) for external in created.externals] == [1]
    row = await CandidateDraft.get()
    assert (row.state, row.draft) == (ImportState.DONE, {})


async def test_the_next_one_takes_a_single_tap(stage: Stage) -> None:
    anna = await ready(stage)
    await anna.sends_file("cv.pdf", RESUME, "application/pdf")
    await anna.waits_for("Новый кандидат")
    await chooses_vacancy(anna)
    await anna.presses("✅ Создать")
    await anna.waits_for("в Huntflow (№")

    await anna.forwards("Жданова Ольга\n+375 33 777-66-55\nzhdanova@example.com", from_name="Пётр")
    await anna.waits_for("Новый кандидат")
    await anna.presses("✅ Создать")
    await anna.waits_for("в Huntflow (№")

    assert len(applicants(stage, "Жданова")) == 1


async def test_the_same_person_again_is_shown_beside_the_one_there_is(stage: Stage) -> None:
    anna = await ready(stage)
    await anna.sends_file("cv.pdf", RESUME, "application/pdf")
    await anna.waits_for("Новый кандидат")
    await chooses_vacancy(anna)
    await anna.presses("✅ Создать")
    await anna.waits_for("в Huntflow (№")

    await anna.sends_contact("375295554433", "Ivan", "Kravtsov")
    card = await anna.waits_for("Возможно, уже есть в Huntflow")
    await anna.presses("Добавить к: Kravtsov Ivan")
    await anna.waits_for("Будет добавлен")
    await anna.presses("✅ Добавить")
    await anna.waits_for("в Huntflow (№")

    assert "тот же телефон" in card.text
    assert len(applicants(stage, "Kravtsov")) == 1


async def test_files_sent_together_have_one_summary_edited_in_place(stage: Stage) -> None:
    anna = await ready(stage)
    await anna.sends_file("one.pdf", RESUME, "application/pdf")
    first = await anna.waits_for(lambda message: "Читаю" in message.text or "Новый кандидат" in message.text)
    await anna.sends_file("two.docx", OTHER)
    summary = await anna.waits_for(lambda message: "Kravtsov Ivan" in message.text and "Жданова Ольга" in message.text)

    await anna.presses("2. Жданова Ольга")
    await anna.waits_for("Новый кандидат")
    await chooses_vacancy(anna)
    await anna.presses("✅ Создать")
    await anna.waits_for("1. 📄 Kravtsov Ivan · one.pdf\n2. ✅ в Huntflow")
    await anna.presses("🗑 Удалить все черновики")
    await anna.waits_for("1. 🗑 удалён\n2. ✅ в Huntflow")

    assert summary.id == first.id
    assert "2 черновика" in summary.text
    assert (len(applicants(stage, "Kravtsov")), len(applicants(stage, "Жданова"))) == (0, 1)


@pytest.mark.parametrize("moment", ["before", "after"])
async def test_a_process_killed_around_the_creation_leaves_exactly_one_applicant(stage: Stage, moment: str) -> None:
    anna = await ready(stage)
    await anna.sends_file("cv.pdf", RESUME, "application/pdf")
    await anna.waits_for("Новый кандидат")
    await chooses_vacancy(anna)
    draft = await CandidateDraft.get()
    await stage.stop()

    exit_code = await killed_worker(stage, anna.id, draft.id, moment)
    left_behind = len(applicants(stage, "Kravtsov"))
    await stage.start()
    await anna.waits_for("в Huntflow (№", timeout_s=40)

    assert exit_code == -signal.SIGKILL
    assert left_behind == (1 if moment == "after" else 0)
    (created,) = applicants(stage, "Kravtsov")
    assert len(created.links) == 1


async def killed_worker(stage: Stage, telegram_id: int, draft_id: int, moment: str) -> int:
    environment = stage.world.environment() | {
        "DATABASE_URL": stage.settings.database_url,
        "SECRET_KEYS": SECRET_KEY,
        "REDIS_URL": "",
        "PYTHONPATH": str(ROOT),
        "PATH": os.defpath,
    }
    arguments = (str(telegram_id), str(draft_id), moment)
    worker = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.e2e.intake_worker", *arguments, env=environment, cwd=ROOT
    )
    return await worker.wait()


async def test_a_draft_survives_a_restart_and_a_field_is_corrected(stage: Stage) -> None:
    anna = await ready(stage)
    await anna.sends_file("cv.pdf", RESUME, "application/pdf")
    await anna.waits_for("Новый кандидат")

    await stage.restart()
    await anna.presses("✏️ Исправить…")
    await anna.waits_for("Что исправить?")
    await anna.presses("Имя")
    await anna.waits_for("Пришлите фамилию и имя")
    await anna.says("Кравцов Иван")
    card = await anna.waits_for("Новый кандидат")

    assert "Кравцов Иван" in card.text


async def test_a_photo_is_read_with_the_person_s_own_key(stage: Stage) -> None:
    anna = await ready(stage)
    await connects(anna, "gemini", stage.world.credentials.gemini_key)
    read = {"name": "Жданова Ольга", "phone": "+375337776655", "email": "zhdanova@example.com"}
    stage.world.gemini.script(Behaviour(match="inlineData", chunks=(json.dumps(read, ensure_ascii=False),)))

    await anna.sends_photo(png(), mime="image/png")
    card = await anna.waits_for("Новый кандидат")

    assert "Жданова Ольга" in card.text
    assert "прочитал Gemini" in card.text


def png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\x00" + b"\xff\xff\xff" * 200 for _ in range(200))
    head = struct.pack(">IIBBBBB", 200, 200, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


async def test_hostile_files_get_a_sentence_and_the_bot_goes_on(stage: Stage) -> None:
    anna, maria = await ready(stage), await stage.approved("Мария", Role.ADMIN)
    uploaded = set(stage.world.huntflow_prod.account(11).files)
    await anna.sends_file("cv.docx", resume_files.bomb_docx())
    await maria.says("/help")
    await maria.waits_for("/")
    await anna.waits_for("открывать его небезопасно")
    await anna.sends_file("cv.pdf", b"MZ\x90\x00\x03\x00 a program")
    await anna.waits_for("Это не PDF")

    assert set(stage.world.huntflow_prod.account(11).files) == uploaded
    assert await CandidateDraft.filter(state=ImportState.CANCELLED).count() == 2


async def test_huntflow_s_parser_out_of_order_does_not_stop_us(stage: Stage) -> None:
    anna = await ready(stage)
    assert stage.world.huntflow_prod.faults is not None
    stage.world.huntflow_prod.faults.add(Fault(path="/upload", status=500, times=10))

    await anna.sends_file("cv.pdf", RESUME, "application/pdf")
    card = await anna.waits_for("Новый кандидат", timeout_s=30)

    assert "Huntflow сейчас не разобрал файл" in card.text
    assert "Kravtsov Ivan" in card.text


async def test_others_get_a_sentence_and_nobody_s_button_works_for_another(stage: Stage) -> None:
    anna, oleg = await ready(stage), await stage.approved("Олег", Role.INTERVIEWER)
    await oleg.sends_file("cv.pdf", RESUME, "application/pdf")
    await oleg.waits_for("нет права")
    await anna.sends_file("cv.pdf", RESUME, "application/pdf")
    card = await anna.waits_for("Новый кандидат")
    (delete,) = [button.data for button in card.flat_buttons() if "Удалить черновик" in button.text]
    maria = await ready(stage, "Мария")
    await maria.says("/help")
    place = await maria.waits_for("/")

    forges_tap(stage, maria, place, delete or "")
    await maria.waits_for_toast()

    assert (await CandidateDraft.get()).state is ImportState.DRAFT
