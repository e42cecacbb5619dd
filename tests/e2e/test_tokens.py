"""/tokens as a person goes through it: two systems of Huntflow, ClickUp, Gemini, and keys that are no good."""

import pytest

from models.users import Role
from services.jobs import Job
from tests.e2e.conftest import ADMIN_ID, Stage
from tests.e2e.walks import connects, connects_huntflow
from trial.faults import Fault
from trial.telegram.person import Person


def last(person: Person) -> str:
    return person.screen.messages(person.id)[-1].text


def everything_said(person: Person) -> str:
    """All that remains in the person's chats, buttons included."""
    return repr(person.screen.everything())


async def begins_pair(person: Person, system: str) -> None:
    await person.says(f"/tokens {system}")
    await person.waits_for("Ключ не задан")
    await person.presses("Подключить")
    await person.waits_for("Добавить токен")
    await person.presses("Ввести два токена")
    await person.waits_for("access token и refresh token")


async def connects_legacy_key(stage: Stage, person: Person) -> None:
    await person.says("/tokens sandbox")
    await person.waits_for("Ключ не задан")
    await person.presses("Подключить")
    await person.waits_for("Добавить токен")
    await person.presses("Ввести старый ключ")
    await person.waits_for("Пришлите ключ.")
    await person.says(stage.world.huntflow_sandbox.tokens.issue(permanent=True).access_token)
    await person.waits_for("Сохранено")


@pytest.mark.database
async def test_both_systems_and_every_vendor_are_connected_and_switched(each_stage: Stage) -> None:
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    world = each_stage.world
    await connects_huntflow(anna, world.credentials.huntflow_sandbox, system="sandbox")
    await connects_huntflow(anna, world.credentials.huntflow)
    await connects(anna, "clickup", world.credentials.clickup_key)
    await connects(anna, "gemini", world.credentials.gemini_key)

    await anna.says("/tokens")
    listed = await anna.waits_for("Интеграции")
    assert sum("работает ••••" in line for line in listed.text.splitlines()) == 4
    here = [line for line in listed.text.splitlines() if "вы работаете здесь" in line]
    assert len(here) == 1
    assert "песочница" not in here[0].casefold()

    await anna.says("/tokens sandbox")
    await anna.waits_for("пара токенов, обновляется сама")
    await anna.presses("Работать в этой системе")
    await anna.waits_for("теперь работают с этой системой")
    await anna.says("/vacancies")
    await anna.waits_for("Песочница «Северный Код»")

    kept = world.credentials
    secrets = (kept.huntflow.access_token, kept.huntflow.refresh_token, kept.clickup_key, kept.gemini_key)
    assert [secret for secret in secrets if secret in everything_said(anna)] == []


async def test_the_organisation_can_be_chosen_again(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await connects_huntflow(anna, stage.world.credentials.huntflow)
    await anna.presses("Организация")
    await anna.waits_for("В какой организации вы работаете?")
    await anna.presses("Северный Код. Стажировка")
    await anna.waits_for("Организация: Северный Код. Стажировка")
    await anna.says("/vacancies")
    shown = await anna.waits_for("Вакансии · Северный Код. Стажировка")
    await anna.presses("Все")
    shown = await anna.waits_for("Все · Открытые · 1")
    assert "Junior Python-разработчик" in shown.button_texts()[0][0]


async def test_an_old_key_works_and_is_advised_against(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await connects_legacy_key(stage, anna)
    assert "старого образца" in last(anna)
    assert "Лучше подключить пару токенов" in last(anna)


@pytest.mark.parametrize(
    "address", ["https://127.0.0.1", "http://localhost:8080", "https://169.254.169.254/latest", "https://evil.example"]
)
async def test_an_inner_or_foreign_address_is_refused_before_any_call(stage: Stage, address: str) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await begins_pair(anna, "prod")
    await anna.presses("Другой адрес")
    await anna.waits_for("Пришлите адрес вашего Huntflow")
    typed = await anna.says(address)
    await anna.waits_for("Этот адрес использовать нельзя. Ничего не сохранено.")
    await anna.waits_until_gone(typed)
    assert stage.world.huntflow_prod.journal.entries == []


async def test_wrong_half_and_broken_pastes_say_what_is_wrong_and_a_clean_one_is_taken(each_stage: Stage) -> None:
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    pair = each_stage.world.credentials.huntflow_sandbox
    await begins_pair(anna, "sandbox")
    for pasted, answer in (
        ("ключ", "В ключе бывают только латинские буквы"),
        (pair.access_token[:12], "Для ключа это слишком коротко"),
        (f"{pair.access_token[:40]}…", "Ключ обрезался при копировании"),
        (f"{pair.access_token}\n{pair.access_token}", "Оба токена одинаковые"),
        (f"{'0' * 64}\n{'1' * 64}", "не знает этого ключа"),
    ):
        typed = await anna.says(pasted)
        await anna.waits_for(answer)
        assert "Ничего не сохранено" in last(anna)
        await anna.waits_until_gone(typed)

    await anna.says(pair.access_token)
    await anna.waits_for("Это один токен, принимаю его как access token.")
    await anna.says(f"  «{pair.refresh_token}»\u200b \n")
    await anna.waits_for("Сохранено")


async def test_a_token_of_the_other_system_leads_there(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    pair = stage.world.credentials.huntflow_sandbox
    await begins_pair(anna, "prod")
    await anna.says(f"{pair.access_token} {pair.refresh_token}")
    refusal = await anna.waits_for("Токен одной системы неизвестен другой")
    await anna.presses(refusal.button_texts()[0][0])
    await anna.waits_for("access token и refresh token")
    await anna.says(f"{pair.access_token} {pair.refresh_token}")
    await anna.waits_for("Сохранено")


async def test_expired_tokens_are_renewed_at_once_or_refused_when_used_up(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    tokens, pair = stage.world.huntflow_sandbox.tokens, stage.world.credentials.huntflow_sandbox
    tokens.expire(pair.access_token)
    tokens.refresh(pair.refresh_token)
    await begins_pair(anna, "sandbox")
    await anna.says(f"{pair.access_token}\n{pair.refresh_token}")
    await anna.waits_for("Срок этих токенов вышел, и их уже один раз обновили")

    fresh = tokens.issue()
    tokens.expire(fresh.access_token)
    await anna.says(f"{fresh.access_token}\n{fresh.refresh_token}")
    await anna.waits_for("Сохранено")


async def test_test_replace_and_remove(each_stage: Stage) -> None:
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    clickup = each_stage.world.clickup
    await connects(anna, "clickup", each_stage.world.credentials.clickup_key)
    await anna.presses("Проверить")
    await anna.waits_for("Проверено только что.")
    await anna.presses("Заменить")
    await anna.waits_for("Пришлите токен ClickUp")
    replacement = clickup.issue_key(8102)
    await anna.says(replacement)
    await anna.waits_for("Сохранено")
    await anna.waits_for(f"••••{replacement[-4:]}")
    await anna.presses("Удалить")
    await anna.waits_for("Удалить ключ ClickUp")
    await anna.presses("Да, удалить")
    await anna.waits_for("Ключ удалён.")
    await anna.says("/tokens")
    await anna.waits_for("ClickUp: не задан")


async def test_an_expired_token_is_renewed_while_it_is_used(each_stage: Stage) -> None:
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    await connects_huntflow(anna, each_stage.world.credentials.huntflow)
    each_stage.watch.passes(days=8)
    await anna.says("/vacancies")
    await anna.waits_for("Вакансии · Северный Код")
    assert each_stage.world.huntflow_prod.tokens.refresh_count == 1
    await anna.presses("🔄 Обновить")
    await anna.waits_for_toast()
    assert each_stage.world.huntflow_prod.tokens.refresh_count == 1


async def test_a_reused_refresh_token_is_told_once_to_owner_and_administrators_and_mended(each_stage: Stage) -> None:
    marina = await each_stage.person("Марина", id=ADMIN_ID)
    await marina.says("/start")
    await marina.waits_for("Ваша роль: Администратор")
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    world = each_stage.world
    await connects_huntflow(anna, world.credentials.huntflow)
    each_stage.watch.passes(days=8)
    world.huntflow_prod.tokens.refresh(world.credentials.huntflow.refresh_token)
    each_stage.log.expects("token_pair_broken")

    await each_stage.do(Job.CHECK_TOKENS)
    await each_stage.deliver()
    await anna.waits_for("больше не принимает ваш ключ")
    await marina.waits_for("больше не принимает ключ (Анна). Владелец знает.")
    await each_stage.do(Job.CHECK_TOKENS)
    await anna.says("/vacancies")
    await anna.waits_for("не принимает сохранённый ключ")
    await each_stage.deliver()

    assert sum("больше не принимает" in message.text for message in anna.screen.messages(anna.id)) == 1
    assert sum("больше не принимает" in message.text for message in marina.screen.messages(marina.id)) == 1
    await anna.presses("Ввести два токена")
    await anna.waits_for("access token и refresh token")
    fresh = world.huntflow_prod.tokens.issue()
    await anna.says(f"{fresh.access_token}\n{fresh.refresh_token}")
    await anna.waits_for("Сохранено")
    await anna.says("/vacancies")
    await anna.waits_for("Вакансии · Северный Код")


async def test_a_vendor_that_is_down_saves_nothing_and_says_so(stage: Stage) -> None:
    anna = await stage.approved("Анна", Role.RECRUITER)
    assert stage.world.clickup.faults is not None
    stage.log.expects("stamina.retry_scheduled")
    stage.world.clickup.faults.add(Fault(status=503, body="<html>", content_type="text/html", times=None))
    await anna.says("/tokens clickup")
    await anna.waits_for("Ключ не задан")
    await anna.presses("Подключить")
    await anna.waits_for("Пришлите токен ClickUp")
    await anna.says(stage.world.credentials.clickup_key)
    await anna.waits_for("ClickUp сейчас не отвечает. Пришлите ключ ещё раз через несколько минут.", 30)
    stage.world.clickup.faults.clear()
    await anna.says(stage.world.credentials.clickup_key)
    await anna.waits_for("Сохранено")


async def test_a_key_in_the_wrong_place_is_taken_away(each_stage: Stage) -> None:
    anna = await each_stage.approved("Анна", Role.RECRUITER)
    typed = await anna.says(f"вот ключ {each_stage.world.credentials.clickup_key}")
    await anna.waits_for("Это было похоже на ключ, поэтому сообщение удалено")
    await anna.waits_until_gone(typed)
