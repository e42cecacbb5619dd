"""From the end of an interview to the comment in Huntflow and the debrief, over real HTTP and by thumb."""

from datetime import timedelta

import pytest

from models.interviews import Interview, InterviewParticipant, InterviewSource
from models.scorecards import Scorecard
from models.users import Role, User
from services.jobs import Job
from tests.e2e.conftest import Stage, eventually
from tests.e2e.walks import connects_huntflow
from trial.data.huntflow import MAIN_ACCOUNT
from trial.huntflow.state import Applicant
from trial.telegram.person import Person

pytestmark = pytest.mark.database
MOST_TAPS = 8


class Thumb:
    """Counts what a person has to tap."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.taps = 0

    async def taps_on(self, button: str, then: str) -> None:
        self.taps += 1
        await self.person.presses(button)
        await self.person.waits_for(then)


async def hired(stage: Stage, name: str) -> Person:
    """An interviewer who has opened the chat."""
    person = await stage.approved(name, Role.INTERVIEWER)
    await person.says("/start")
    await person.waits_for("Здравствуйте")
    return person


async def user_of(person: Person) -> int:
    return (await User.get(telegram__telegram_id=person.id)).id


async def an_interview(stage: Stage, recruiter: Person, *interviewers: Person) -> tuple[Interview, Applicant]:
    """It has just ended."""
    account = stage.world.huntflow_prod.account(MAIN_ACCOUNT)
    someone = next(one for one in account.applicants.values() if len(one.links) == 1 and one.links[0].status == 202)
    end = stage.watch() - timedelta(minutes=1)
    row = await Interview.create(
        source=InterviewSource.CHAT,
        system="prod",
        account_id=MAIN_ACCOUNT,
        applicant_id=someone.id,
        vacancy_id=someone.links[0].vacancy,
        applicant_name=f"{someone.last_name} {someone.first_name}",
        vacancy_name="Python-разработчик",
        organiser_id=await user_of(recruiter),
        start_at=end - timedelta(hours=1),
        end_at=end,
    )
    for person in interviewers:
        await InterviewParticipant.create(interview=row, user_id=await user_of(person))
    return row, someone


async def test_a_scorecard_takes_at_most_eight_taps_and_becomes_one_comment(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    igor = await hired(stage, "Игорь")
    await connects_huntflow(anna, stage.world.credentials.huntflow)
    _row, someone = await an_interview(stage, anna, igor)

    await stage.do(Job.CHECK_SCORECARDS)
    await igor.waits_for(someone.last_name)
    thumb = Thumb(igor)
    await thumb.taps_on("4", "4\ufe0f\u20e3 Профессиональные навыки")
    await thumb.taps_on("3", "3\ufe0f\u20e3 Решение задач")
    # The rest is filled in by another process.
    await stage.restart()
    await thumb.taps_on("Не смог оценить", "➖ Общение")
    await thumb.taps_on("2", "Ваша рекомендация?")
    await thumb.taps_on("👍👍 Точно да", "Рекомендация: точно да")
    await thumb.taps_on("✅ Отправить", "Отправлено. Спасибо")

    assert thumb.taps <= MOST_TAPS
    card = await Scorecard.get()
    await stage.do(Job.WRITE_SCORECARDS)

    def comments() -> list[str]:
        return [log.comment or "" for log in someone.logs if (log.comment or "").startswith("📋")]

    await eventually(lambda: len(comments()) == 1)
    assert f"№ {card.id} · Игорь" in comments()[0]
    await anna.waits_for("Обсуждение")
    await anna.presses("📊 Картинка")
    picture = await anna.waits_for(lambda message: message.file_id is not None, 60)
    assert (await anna.downloads(picture)).startswith(b"\x89PNG")


async def test_two_interviewers_stay_blind_until_both_have_sent(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    igor = await hired(stage, "Игорь")
    olga = await hired(stage, "Ольга")
    await connects_huntflow(anna, stage.world.credentials.huntflow)
    row, someone = await an_interview(stage, anna, igor, olga)
    await stage.do(Job.CHECK_SCORECARDS)
    for person, mark in ((igor, "1"), (olga, "4")):
        await person.waits_for(someone.last_name)
        for criterion in ("Решение задач", "Общение", "Мотивация"):
            await person.presses(mark)
            await person.waits_for(f"👉 {criterion}")
        await person.presses(mark)
        await person.waits_for("Ваша рекомендация?")
        await person.presses("👎 Нет" if mark == "1" else "👍 Да")
        await person.waits_for("Другие увидят оценку только после отправки")
        if person is igor:
            await person.presses("✅ Отправить")
            await person.waits_for("Собрано оценок: 1 из 2")
            assert not [log for log in someone.logs if (log.comment or "").startswith("📋")]

    await olga.presses("✅ Отправить")

    for person in (anna, igor, olga):
        shown = await person.waits_for("Обсуждение")
        assert "1 · 4" in shown.text
        assert "Сильнее всего расходятся" in shown.text
    assert (await Interview.get(id=row.id)).state == "scored"
