"""Chats of Telegram in the panel: the switch of recording, what was recorded, a message into a chat, forgetting."""

import pytest

from admin_web.door.identity import csrf_token_of
from models.audit import AuditEvent, Source
from models.telegram_chats import TelegramChat, TelegramMessage
from services.telegram_chats.errors import ChatRefusedError, TelegramAwayError
from services.telegram_chats.recording import SeenChat
from services.telegram_chats.sending import Wish
from tests.admin_web.objects import a_chat, a_message
from tests.admin_web.site import Knocker, Site
from tests.admin_web.test_telegram_api import FakeDoor, door

__all__ = ["door"]
LIST = "/chats/"
HOSTILE = "<script>alert(1)</script>"


async def sent(knocker: Knocker, path: str, **fields: str):
    return await knocker.post(path, data={"csrf_token": csrf_token_of(knocker.cookie), **fields})


@pytest.mark.parametrize("who", ["waiting", "observer", "interviewer", "recruiter"])
async def test_only_administrators_read_switch_send_and_forget_here(site: Site, door: FakeDoor, who: str) -> None:
    knocker = await site.knocker(who)
    chat_id = await a_chat()
    await a_message(chat_id=chat_id)

    pages = [(await knocker.get(path)).status for path in (LIST, f"{LIST}{chat_id}/", f"{LIST}{chat_id}/forget/")]
    writes = [
        (await sent(knocker, LIST + path, recording="on", message="Привет")).status
        for path in ("look/", f"{chat_id}/recording/", f"{chat_id}/send/", f"{chat_id}/forget/")
    ]

    assert (pages, writes) == ([403] * 3, [403] * 4)
    assert not (await TelegramChat.get(id=chat_id)).is_recorded
    assert (door.sent, await TelegramMessage.all().count()) == ([], 1)


async def test_a_write_without_the_token_of_the_page_changes_nothing(site: Site, door: FakeDoor) -> None:
    admin = await site.knocker("admin")
    chat_id = await a_chat()
    await a_message(chat_id=chat_id)

    statuses = [
        (await admin.post(LIST + path, data={"recording": "on", "message": "А"}, headers={"Origin": "null"})).status
        for path in ("look/", f"{chat_id}/recording/", f"{chat_id}/send/", f"{chat_id}/forget/")
    ]

    assert statuses == [403] * 4
    assert not (await TelegramChat.get(id=chat_id)).is_recorded
    assert (door.sent, await TelegramMessage.all().count()) == ([], 1)


@pytest.mark.database
async def test_recording_is_switched_and_the_page_asks_to_tell_the_people(site: Site) -> None:
    admin = await site.knocker("admin")
    chat_id = await a_chat(title="Отклики")
    address = f"{LIST}{chat_id}/"

    before = await (await admin.get(address)).text()
    on = await sent(admin, f"{address}recording/", recording="on")
    said = await (await admin.get(address)).text()
    listed = await (await admin.get(f"{LIST}?search=ОТКЛИКИ&active=on")).text()
    was_on = (await TelegramChat.get(id=chat_id)).is_recorded
    await sent(admin, f"{address}recording/", recording="off")

    assert "Сначала предупредите участников" in before
    assert (on.status, on.headers["Location"], was_on) == (303, address, True)
    assert "Запись включена. Предупредите участников" in said
    assert "записывается" in listed
    assert address in listed
    assert not (await TelegramChat.get(id=chat_id)).is_recorded
    names = await AuditEvent.filter(object_type="telegram_chat").order_by("id").values_list("operation", "source")
    assert names == [("telegram_recording_on", Source.WEB), ("telegram_recording_off", Source.WEB)]


@pytest.mark.database
async def test_recorded_messages_are_searched_and_paged_and_belong_to_their_chat(site: Site) -> None:
    admin = await site.knocker("admin")
    chat_id = await a_chat()
    for number in range(21):
        await a_message(chat_id=chat_id, text=f"Строка {number:02}")
    await a_message(text="Чужой чат")

    first = await (await admin.get(f"{LIST}{chat_id}/")).text()
    second = await (await admin.get(f"{LIST}{chat_id}/?page=2")).text()
    found = await (await admin.get(f"{LIST}{chat_id}/?search=СТРОКА+07")).text()
    nothing = await (await admin.get(f"{LIST}{chat_id}/?search=нет")).text()

    assert (first.count("Строка "), second.count("Строка "), found.count("Строка ")) == (20, 1, 1)
    assert "1 / 2" in first
    assert "Чужой чат" not in first + second
    assert 'class="empty"' in nothing


async def test_what_people_write_is_escaped_on_every_page(site: Site) -> None:
    admin = await site.knocker("admin")
    chat_id = await a_chat(title=HOSTILE, chat_type="<b>forum</b>")
    await a_message(chat_id=chat_id, text=HOSTILE, sender_name=HOSTILE)
    await a_message(chat_id=chat_id, text="", message_type=HOSTILE)

    for path in (LIST, f"{LIST}?search=%3Cscript%3E", f"{LIST}{chat_id}/", f"{LIST}{chat_id}/forget/"):
        answer = await admin.get(path)
        text = await answer.text()
        assert (answer.status, HOSTILE in text, "<b>forum" in text) == (200, False, False), path
        assert "&lt;script&gt;" in text, path


async def test_a_message_goes_into_the_chat_as_it_was_typed(site: Site, door: FakeDoor) -> None:
    admin = await site.knocker("admin")
    chat_id = await a_chat(chat_id=-42)

    answer = await sent(admin, f"{LIST}{chat_id}/send/", message="<b>Всем</b>\r\nпривет")

    assert (answer.status, door.sent) == (303, [(-42, Wish("-42", "<b>Всем</b>\nпривет"))])
    assert "Сообщение отправлено." in await (await admin.get(f"{LIST}{chat_id}/")).text()
    assert (await AuditEvent.get(operation="telegram_message_sent")).source is Source.WEB


@pytest.mark.parametrize(
    ("error", "status", "words"),
    [
        (ChatRefusedError(reason="not enough rights"), 400, "not enough rights. Ничего не отправлено."),
        (TelegramAwayError(), 503, "Telegram сейчас не принимает сообщений."),
    ],
)
async def test_what_telegram_refuses_is_said_and_the_text_stays_in_the_form(
    site: Site, door: FakeDoor, error: Exception, status: int, words: str
) -> None:
    admin = await site.knocker("admin")
    chat_id = await a_chat()
    door.error = error

    answer = await sent(admin, f"{LIST}{chat_id}/send/", message=f"Привет {HOSTILE}")

    text = await answer.text()
    assert answer.status == status
    assert words in text
    assert ("Привет &lt;script&gt;" in text, HOSTILE in text) == (True, False)


@pytest.mark.parametrize("text", ["", "   ", "а" * 4097])
async def test_an_empty_or_too_long_message_is_not_sent(site: Site, door: FakeDoor, text: str) -> None:
    admin = await site.knocker("admin")
    chat_id = await a_chat()

    answer = await sent(admin, f"{LIST}{chat_id}/send/", message=text)

    assert (answer.status, door.sent) == (400, [])
    assert 'aria-invalid="true"' in await answer.text()


async def test_a_chat_the_bot_has_left_offers_no_message_and_takes_none(site: Site, door: FakeDoor) -> None:
    admin = await site.knocker("admin")
    chat_id = await a_chat(is_active=False)

    shown = await (await admin.get(f"{LIST}{chat_id}/")).text()
    answer = await sent(admin, f"{LIST}{chat_id}/send/", message="Привет")

    assert ("<textarea" in shown, "Бота больше нет в этом чате" in shown) == (False, True)
    assert (answer.status, door.sent) == (400, [])
    assert "Бот не знает такого чата" in await answer.text()


@pytest.mark.database
async def test_what_was_recorded_is_deleted_after_a_question(site: Site) -> None:
    admin = await site.knocker("admin")
    chat_id = await a_chat()
    await a_message(chat_id=chat_id)
    other = await a_message()

    asked = await admin.get(f"{LIST}{chat_id}/forget/")
    kept = await TelegramMessage.all().count()
    done = await sent(admin, f"{LIST}{chat_id}/forget/")

    assert (asked.status, kept, done.status) == (200, 2, 303)
    assert await TelegramMessage.all().values_list("id", flat=True) == [other]
    assert "Удалено 1 записанное сообщение." in await (await admin.get(f"{LIST}{chat_id}/")).text()


async def test_looking_anew_says_what_came_of_it(site: Site, door: FakeDoor) -> None:
    admin = await site.knocker("admin")
    await a_chat(chat_id=-42, title="Было")
    door.chats[-42] = SeenChat(-42, "Стало", "group")

    await sent(admin, f"{LIST}look/")
    renamed = await (await admin.get(LIST)).text()
    door.error = TelegramAwayError()
    await sent(admin, f"{LIST}look/")
    away = await (await admin.get(LIST)).text()

    assert ("Стало" in renamed, "Чаты обновлены" in renamed) == (True, True)
    assert "Telegram сейчас не принимает сообщений" in away
