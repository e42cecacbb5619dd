"""A recruiter finds, moves, undoes and comments, over real HTTP to every stand-in."""

import pytest

from models.applicants import ApplicantChange
from models.users import Role
from tests.e2e.conftest import Stage, eventually
from tests.e2e.walks import connects_huntflow
from trial.data.huntflow import MAIN_ACCOUNT
from trial.huntflow.state import Applicant
from trial.telegram.person import Person

pytestmark = pytest.mark.database
SCREENING, OFFER = 202, 207


def button(person: Person, part: str) -> str:
    """The whole text of the newest button that holds `part`."""
    for message in reversed(person.messages()):
        for text in (text for row in message.button_texts() for text in row):
            if part in text:
                return text
    raise AssertionError(f"no button with {part!r}")


def somebody(stage: Stage) -> Applicant:
    account = stage.world.huntflow_prod.account(MAIN_ACCOUNT)
    found = next(one for one in account.applicants.values() if len(one.links) == 1)
    found.links[0].status = SCREENING
    return found


async def opened(person: Person, someone: Applicant) -> None:
    await person.says(f"/find {someone.last_name} {someone.first_name}")
    await person.waits_for("Найдено")
    await person.presses(button(person, someone.last_name))
    await person.waits_for("Скрининг резюме")


async def test_a_move_and_its_undo_after_a_restart(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await connects_huntflow(anna, stage.world.credentials.huntflow)
    someone = somebody(stage)
    await opened(anna, someone)
    await anna.presses("➡️ Этап")
    await anna.waits_for("По какой вакансии?")
    await anna.presses(button(anna, "Скрининг"))
    await anna.waits_for("На какой этап?")
    await anna.presses("Оффер")
    await anna.waits_for("→ Оффер")
    await anna.presses("Да, сделать")
    await anna.waits_for("Готово")
    assert someone.links[0].status == OFFER

    await stage.restart()
    await anna.presses("↩️ Отменить")
    await anna.waits_for("Отменено")

    assert someone.links[0].status == SCREENING


async def test_a_comment_waits_through_a_restart_and_is_sent_once(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await connects_huntflow(anna, stage.world.credentials.huntflow)
    someone = somebody(stage)
    await opened(anna, someone)
    await anna.presses("💬 Комментарий")
    await anna.waits_for("По какой вакансии?")
    await anna.presses(button(anna, "Скрининг"))
    await anna.waits_for("Пришлите комментарий")
    await anna.says("Созвон <в среду>")
    await anna.waits_for("через 30 секунд")
    await anna.presses("Да, сделать")
    await anna.waits_for("Отправлю")
    waiting = await ApplicantChange.get(kind="comment")
    await ApplicantChange.filter(id=waiting.id).update(due_at=waiting.created_at)

    await stage.restart()
    await eventually(lambda: any(log.comment == "Созвон <в среду>" for log in someone.logs))

    await anna.waits_for("Готово")
    assert len([log for log in someone.logs if log.comment == "Созвон <в среду>"]) == 1


async def test_inline_results_lead_to_the_card(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    stranger = await stage.person("Чужой")
    await connects_huntflow(anna, stage.world.credentials.huntflow)
    someone = somebody(stage)

    (result, *_others) = await anna.asks_inline(f"{someone.last_name} {someone.first_name}")
    assert someone.last_name not in str(result)
    sent = await anna.chooses_inline(result["id"])
    await anna.waits_until(lambda: anna.screen.current(sent) is not None)
    await anna.presses("Подробности в личном чате", sent)
    await anna.waits_for(someone.last_name)

    assert await stranger.asks_inline(someone.last_name) == []
