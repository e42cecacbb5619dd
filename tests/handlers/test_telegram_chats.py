"""Groups the bot is in: what is recorded of them, and `/chats`."""

from collections.abc import AsyncIterator

import pytest
from aiogram import Dispatcher
from aiogram.methods import EditMessageText, SendMessage
from aiogram.types import Chat, InlineKeyboardMarkup

from bot.middlewares import ActorMiddleware
from bot.storage import DatabaseStorage
from bot.telegram_chats import RecordingMiddleware
from handlers import errors, groups, telegram_chats
from models.audit import AuditEvent
from models.telegram_chats import TelegramChat, TelegramMessage
from models.users import Role
from services.deletions import Deletions
from services.notifications import Notifications
from services.telegram_chats.chats import KEPT, TelegramChats, forget_old_messages
from services.telegram_chats.recording import ChatRecorder, SeenChat, SeenMessage
from services.vocabulary import Source
from tests.conftest import Clock
from tests.persons import an_actor, people_service
from tests.recording_bot import Updates, recording_bot

GROUP = Chat(id=-100500, type="supergroup", title="Найм")


class ChatsBot:
    """A dispatcher that records groups."""

    def __init__(self, clock: Clock) -> None:
        self.bot, self.session = recording_bot()
        people = people_service(clock)
        self.dispatcher = Dispatcher(storage=DatabaseStorage(), people=people, telegram_chats=TelegramChats())
        self.dispatcher.update.outer_middleware(RecordingMiddleware(ChatRecorder()))
        self.dispatcher.update.outer_middleware(ActorMiddleware(people))
        for subject in (groups, telegram_chats, errors):
            self.dispatcher.include_router(subject.create_router())
        self.updates = Updates(42, "Анна")

    async def says(self, text: str, chat: Chat | None = None) -> None:
        where = {"chat": chat} if chat else {}
        await self.dispatcher.feed_update(self.bot, self.updates.message(text, **where))

    async def taps(self, label: str) -> None:
        shown = next(
            each for each in reversed(self.session.requests) if isinstance(each, SendMessage | EditMessageText)
        )
        assert isinstance(shown.reply_markup, InlineKeyboardMarkup)
        buttons = [button for row in shown.reply_markup.inline_keyboard for button in row]
        data = next(button.callback_data for button in buttons if label in button.text)
        assert data is not None
        await self.dispatcher.feed_update(self.bot, self.updates.tap(data))

    @property
    def shown(self) -> str:
        return next(
            each.text for each in reversed(self.session.requests) if isinstance(each, SendMessage | EditMessageText)
        )


@pytest.fixture
async def bot(database: str, clock: Clock) -> AsyncIterator[ChatsBot]:
    yield ChatsBot(clock)


async def test_a_group_is_known_and_what_is_said_in_it_is_not_kept(bot: ChatsBot) -> None:
    await bot.says("Кто возьмёт интервью?", GROUP)

    chat = await TelegramChat.get()
    assert (chat.chat_id, chat.title, chat.chat_type, chat.is_active, chat.is_recorded) == (
        -100500, "Найм", "supergroup", True, False,
    )  # fmt: skip
    assert await TelegramMessage.all().count() == 0


async def test_a_private_chat_is_never_recorded(bot: ChatsBot) -> None:
    await bot.says("Мой секрет")

    assert await TelegramChat.all().count() == 0
    assert await TelegramMessage.all().count() == 0


async def test_an_administrator_switches_recording_on_and_off_and_deletes_what_was_recorded(
    bot: ChatsBot, clock: Clock
) -> None:
    await an_actor(clock, 42, Role.ADMIN)
    await bot.says("До записи", GROUP)

    await bot.says("/chats")
    await bot.taps("Найм")
    await bot.taps("Записывать")
    await bot.says("Во время записи", GROUP)
    recorded = [row.text for row in await TelegramMessage.all()]
    await bot.taps("Не записывать")
    await bot.says("После записи", GROUP)
    kept = [row.text for row in await TelegramMessage.all()]
    await bot.taps("Удалить записанное")
    await bot.taps("Удалить")

    assert recorded == kept == ["Во время записи"]
    assert "Удалено" in bot.shown
    assert await TelegramMessage.all().count() == 0
    assert [event.operation for event in await AuditEvent.filter(object_type="telegram_chat").order_by("id")] == [
        "telegram_recording_on", "telegram_recording_off", "telegram_messages_deleted",
    ]  # fmt: skip


async def test_a_recruiter_sees_no_groups(bot: ChatsBot, clock: Clock) -> None:
    await an_actor(clock, 42, Role.RECRUITER)
    await bot.says("Привет", GROUP)

    await bot.says("/chats")

    assert "нет права" in bot.shown


@pytest.mark.database
async def test_an_edited_message_stands_once_and_a_moved_group_keeps_its_row(database: str, clock: Clock) -> None:
    recorder = ChatRecorder()
    await recorder.see(SeenChat(-1, "Найм", "group"))
    await TelegramChat.all().update(is_recorded=True)

    for text in ("Привет", "Привет всем\x00"):
        await recorder.see(SeenChat(-1, "Найм", "group"), SeenMessage(7, text, "text", clock(), 42, "Анна"))
    await recorder.moved(-1, -100)
    await recorder.see(SeenChat(-100, "Найм", "supergroup"), SeenMessage(8, "", "photo", clock(), None))

    assert [(row.message_id, row.text) for row in await TelegramMessage.all().order_by("id")] == [
        (7, "Привет всем"),
        (8, ""),
    ]
    assert await TelegramChat.all().count() == 1


async def test_old_messages_and_those_of_a_deleted_person_are_forgotten(database: str, clock: Clock) -> None:
    admin, leaver = await an_actor(clock, 1, Role.ADMIN), await an_actor(clock, 42, Role.RECRUITER)
    recorder, chat = ChatRecorder(), SeenChat(-1, "Найм", "group")
    await recorder.see(chat)
    await TelegramChat.all().update(is_recorded=True)
    await recorder.see(chat, SeenMessage(1, "давно", "text", clock() - KEPT, 43))
    await recorder.see(chat, SeenMessage(2, "её", "text", clock(), 42))
    await recorder.see(chat, SeenMessage(3, "не её", "text", clock(), 43))
    clock.passes(minutes=1)

    assert await forget_old_messages(clock()) == 1
    await Deletions(notifications=Notifications(now=clock)).erase(admin, leaver.user_id, source=Source.BOT)

    assert [row.text for row in await TelegramMessage.all()] == ["не её"]
