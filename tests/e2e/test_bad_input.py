"""What a bot is sent in its first week: wrong things, hostile things, and the same thing twice."""

import asyncio

import aiohttp
import pytest

from bot.settings import BotMode
from models.telegram import TelegramAccount
from models.users import Role, User
from services.jobs import Job
from tests.e2e.conftest import ADMIN_ID, WEBHOOK_SECRET, Stage, clean_stage_on, eventually
from trial.telegram.person import Person

HEADER = "X-Telegram-Bot-Api-Secret-Token"


async def recruiter(stage: Stage) -> Person:
    anna = await stage.approved("Анна", Role.RECRUITER)
    await anna.says("/start")
    await anna.waits_for("Ваша роль: Рекрутер")
    return anna


async def test_a_file_of_thirty_megabytes_is_answered_not_loaded(each_stage: Stage) -> None:
    anna = await recruiter(each_stage)
    await anna.sends_file("резюме.pdf", bytes(30 * 1024 * 1024), "application/pdf")
    await anna.waits_for(lambda message: bool(message.text))
    assert not any(each.method == "getFile" and not each.ok for each in each_stage.world.telegram.journal)


async def test_a_pdf_that_is_no_pdf_and_a_sticker_are_answered(stage: Stage) -> None:
    anna = await recruiter(stage)
    await anna.sends_file("резюме.pdf", b"MZ\x90\x00 not a pdf", "application/pdf")
    await anna.waits_for(lambda message: bool(message.text))
    await anna.sends_voice(b"OggS")
    await anna.waits_for(lambda message: bool(message.text))


async def test_an_unknown_command_and_loose_text_get_a_way_on(each_stage: Stage) -> None:
    anna = await recruiter(each_stage)
    await anna.says("/fly_to_the_moon")
    await anna.waits_for("Такой команды я не знаю. Что я умею: /help")
    await anna.says("<b>привет</b> & \u202e\x00".replace("\x00", ""))
    await anna.waits_for(lambda message: bool(message.flat_buttons()))


async def test_a_question_of_five_thousand_characters_comes_in_two_parts(stage: Stage) -> None:
    anna = await recruiter(stage)
    await anna.says("/ask")
    await anna.waits_for("Напишите вопрос ассистенту")
    text = "слово " * 834
    await anna.says(text[:4096])
    await anna.waits_for("Получено 4096 символов вопроса")
    await anna.says(text[4096:5000])
    await anna.waits_for("вашем собственном ключе Gemini")
    await anna.says("/cancel")
    await anna.waits_for("Отменено")


async def test_a_very_long_argument_of_every_command_is_answered(stage: Stage) -> None:
    anna = await recruiter(stage)
    for command in ("/start", "/import", "/vacancies", "/tokens", "/link", "/help", "/digest", "/settings"):
        await anna.says(f"{command} {'ы' * 4000}")
        await anna.waits_for(lambda message: bool(message.text))


async def test_a_group_hears_one_sentence_and_nobody_in_it_is_registered(each_stage: Stage) -> None:
    anna = await recruiter(each_stage)
    boris = await each_stage.person("Борис")
    before = await User.all().count()
    group = await anna.creates_group("Найм", (boris,))
    await boris.says("всем привет", chat_id=group)
    await boris.says("/start@hr_helper_trial_bot", chat_id=group)
    await boris.waits_for("Я работаю только в личном чате", chat_id=group)
    await anna.says("/users@hr_helper_trial_bot", chat_id=group)
    await anna.waits_for("Я работаю только в личном чате", chat_id=group)
    assert await User.all().count() == before
    assert sum(message.from_bot for message in anna.messages(group)) == 2


async def test_an_edited_message_is_not_carried_out_and_an_edited_key_is_deleted(each_stage: Stage) -> None:
    anna = await recruiter(each_stage)
    said = await anna.says("/help")
    await anna.waits_for("Я помогаю команде подбора")
    await anna.edits(said, "/settings")
    await anna.waits_for("Изменённые сообщения не выполняются")
    await anna.edits(said, each_stage.world.credentials.clickup_key)
    await anna.waits_until_gone(said)

    await anna.says("/tokens clickup")
    await anna.waits_for("Ключ не задан")
    await anna.presses("Подключить")
    await anna.waits_for("Пришлите токен ClickUp")
    old = await anna.says("/help")
    await anna.waits_for("Я помогаю команде подбора")
    await anna.edits(old, "не_похоже_на_ключ")
    await anna.waits_until_gone(old)
    await anna.waits_for("Я удалил изменённое сообщение")


async def test_a_blocked_bot_is_noted_not_tried_again_and_comes_back(each_stage: Stage) -> None:
    marina = await each_stage.person("Марина", id=ADMIN_ID)
    await marina.says("/start")
    await marina.waits_for("Администратор")
    anna = await recruiter(each_stage)
    await anna.blocks_bot()
    await _is_blocked(anna.id, expected=True)
    await marina.says("/users Анна")
    await marina.waits_for("Поиск")
    await marina.presses("Анна")
    await marina.waits_for("Бот заблокирован этим человеком")
    await marina.presses("▫️ Интервьюер")
    await marina.waits_for("Интервьюер")
    each_stage.log.expects("commands_not_set")
    for _ in range(3):
        await each_stage.do(Job.DELIVER_NOTIFICATIONS)
    sent = [each for each in each_stage.world.telegram.journal if each.params.get("chat_id") == anna.id and not each.ok]
    assert [each.method for each in sent if each.method == "sendMessage"] == []

    await anna.unblocks_bot()
    await anna.says("/start")
    await anna.waits_for("Ваша роль: Рекрутер, Интервьюер")
    await _is_blocked(anna.id, expected=False)


async def _is_blocked(telegram_id: int, *, expected: bool) -> None:
    async def as_expected() -> bool:
        account = await TelegramAccount.get(telegram_id=telegram_id)
        return (account.blocked_at is not None) is expected

    await eventually(as_expected)


async def test_a_button_from_before_the_restart_works_and_a_dead_one_shows_the_menu(each_stage: Stage) -> None:
    anna = await recruiter(each_stage)
    await each_stage.restart()
    await anna.presses("Настройки")
    await anna.waits_for("Часовой пояс: Europe/Minsk")
    telegram = each_stage.world.telegram
    message = telegram.state.chats[anna.id].messages[anna.screen.messages(anna.id)[-1].id]
    message.inline_rows = [[{"text": "Старое", "callback_data": "gone:1"}]]
    telegram.people.presses(anna.id, None, message.id, "gone:1")
    await anna.waits_for("Выберите, что нужно")
    assert anna.screen.toasts[-1].text == "Эта кнопка устарела. Вот главное меню."


async def test_a_tap_made_while_the_bot_was_away_is_carried_out_later(each_stage: Stage) -> None:
    anna = await recruiter(each_stage)
    await each_stage.stop()
    await anna.presses("Настройки")
    await anna.presses("Вакансии")
    each_stage.watch.passes(minutes=30)
    await each_stage.start()
    # Telegram takes no answer to so old a tap; what it asked for is shown, and a refusal too.
    await anna.waits_for("не подключён. Откройте /tokens", 20)
    await eventually(lambda: any("Настройки" in message.text for message in anna.screen.messages(anna.id)))


async def test_two_taps_at_once_change_a_setting_once(each_stage: Stage) -> None:
    anna = await recruiter(each_stage)
    await anna.says("/notifications")
    shown = await anna.waits_for("Сообщения о вашем доступе приходят всегда")
    label = next(each.text for each in shown.flat_buttons() if "Импорты" in each.text)
    await asyncio.gather(anna.presses(label, shown), anna.presses(label, shown))
    await anna.waits_until(lambda: len(anna.screen.toasts) >= 2)
    now = anna.screen.current(shown)
    assert now is not None
    assert label not in [each.text for each in now.flat_buttons()]


@pytest.mark.parametrize("secret", [None, "", "wrong", "секрет".encode().decode("latin-1"), WEBHOOK_SECRET[:-1]])
async def test_a_webhook_call_without_the_secret_is_refused(database_url: str, secret: str | None) -> None:
    async with clean_stage_on(BotMode.WEBHOOK, database_url) as stage:
        headers = {} if secret is None else {HEADER: secret}
        async with aiohttp.ClientSession() as client:
            answer = await client.post(_webhook(stage), json=_update(1), headers=headers)
            assert answer.status == 401
        assert await User.all().count() == 0


async def test_a_replayed_update_has_one_effect(database_url: str) -> None:
    async with clean_stage_on(BotMode.WEBHOOK, database_url) as stage:
        ivan = await stage.person("Иван", id=720_000_001)
        await ivan.says("/start")
        await ivan.waits_for("Администраторы уже знают")
        async with aiohttp.ClientSession() as client:
            for _ in range(3):
                answer = await client.post(_webhook(stage), json=_update(77), headers={HEADER: WEBHOOK_SECRET})
                assert answer.status == 200
        await ivan.waits_for("Такой команды я не знаю")
        await ivan.says("/privacy")
        await ivan.waits_for("Кто что видит")
        assert sum("Такой команды" in message.text for message in ivan.screen.messages(ivan.id)) == 1
        assert await User.all().count() == 1


async def test_nonsense_with_the_right_secret_does_not_stop_the_bot(database_url: str) -> None:
    async with clean_stage_on(BotMode.WEBHOOK, database_url) as stage:
        stage.log.expects("webhook_body_is_no_update")
        async with aiohttp.ClientSession() as client:
            for body in (b"{", b"[]", b"", b"{}", b'{"update_id": "x"}', b"\xff\xfe"):
                headers = {HEADER: WEBHOOK_SECRET, "Content-Type": "application/json"}
                answer = await client.post(_webhook(stage), data=body, headers=headers)
                assert answer.status == 400, body
        anna = await recruiter(stage)
        await anna.says("/help")
        await anna.waits_for("Я помогаю команде подбора")


def _webhook(stage: Stage) -> str:
    return f"{stage.settings.public_url}/telegram/webhook"


def _update(number: int) -> dict[str, object]:
    person = {"id": 720_000_001, "is_bot": False, "first_name": "Иван", "language_code": "ru"}
    chat = {"id": 720_000_001, "type": "private", "first_name": "Иван"}
    entity = {"type": "bot_command", "offset": 0, "length": 5}
    message = {"message_id": 1, "date": 1, "chat": chat, "from": person, "text": "/nope", "entities": [entity]}
    return {"update_id": number, "message": message}
